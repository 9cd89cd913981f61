import { labelOf } from "../../edition/layout.ts";
import { catalogue } from "../../edition/text.ts";
import { momentWords, scheduleWords } from "../../edition/words/schedules.ts";
import type { DigestDefinition } from "../../engine/definition.ts";
import type { Language } from "../../engine/language.ts";
import type { DeliveryRecord } from "../../store/deliveries.ts";
import type { Subscription, Wish } from "../../store/subscriptions.ts";
import { cityOf } from "../grammar/cities.ts";
import { outcomeWords } from "../press/outcomes.ts";

/** "à 8 h 30, en semaine (Paris) · tous les angles · en français · muet quand il n’y a rien de neuf". */
export function wishWords(wish: Wish, digest: DigestDefinition, language: Language): string {
  return `${whenWords(wish, language)} · ${lensWords(wish, digest, language)}`;
}

/** "à 8 h 30, en semaine (Paris)". */
export function whenWords(wish: Wish, language: Language): string {
  return `${scheduleWords(wish, language)} (${cityOf(wish.zone, language)})`;
}

/** "tous les angles · en français". */
export function lensWords(wish: Wish, digest: DigestDefinition, language: Language): string {
  const words = catalogue(language);
  const labels = (wish.angles ?? []).map((angle) => labelOf({ digest, language }, angle).toLowerCase());
  const parts = [
    wish.angles === null || labels.length === 0 ? words.allAngles : words.onlyAngles(labels),
    words.inLanguage[wish.language],
    ...(wish.mute ? [words.muted] : []),
  ];
  return parts.join(" · ");
}

/** "Prochain envoi : mercredi 25 novembre à 8 h 30 (Paris)."; why there is none while it is paused. */
export function nextWords({ nextSlot, zone, pausedFor }: Subscription, language: Language): string {
  const words = catalogue(language);
  if (nextSlot) return words.nextSlot(momentWords(nextSlot, language, zone), cityOf(zone, language));
  const why = pausedFor === "gone" ? words.pausedForGone : words.paused;
  return `${why.slice(0, 1).toUpperCase()}${why.slice(1)}.`;
}

/** "Dernier envoi prévu : mardi 24 novembre à 8 h 30, publié." */
export function deliveryWords(delivery: DeliveryRecord, zone: string, language: Language): string {
  return catalogue(language).lastDelivery(momentWords(delivery.slot, language, zone), outcomeWords(delivery, language));
}
