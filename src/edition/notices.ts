import type { Language } from "../engine/language.ts";
import type { Edition } from "./edition.ts";
import { dateFormat } from "./formats.ts";
import type { Thread } from "./layout.ts";
import { type Message, note, text } from "./message.ts";
import { FIXED, longDate } from "./text.ts";

/** What a delivery says beside the news. */
const fr = {
  late: (slot: string) => `Envoi en retard${FIXED}: il était prévu ${slot}.`,
  nothingNew: "Rien de neuf depuis le dernier envoi.",
  gone: (title: string) =>
    `Le canal où j’envoyais «${FIXED}${title}${FIXED}» n’existe plus, ou je n’y ai plus accès. L’abonnement est en pause. Pour le reprendre ailleurs, tapez «${FIXED}abonner${FIXED}» dans un autre canal.`,
};

const en: typeof fr = {
  late: (slot) => `Sent late: it was due ${slot}.`,
  nothingNew: "Nothing new since the last one.",
  gone: (title) =>
    `The channel where I sent “${title}” no longer exists, or I no longer have access to it. The subscription is paused. To go on elsewhere, type “subscribe” in another channel.`,
};

const words = (language: Language): typeof fr => (language === "fr" ? fr : en);

/** The thread, with a line that says when it should have come. */
export function markLate(thread: Thread, slot: Date, { language, timeZone }: Edition): Thread {
  const { opening } = thread;
  const line = note([text(words(language).late(slotInWords(slot, language, timeZone)))]);
  return { ...thread, opening: { ...opening, blocks: [...opening.blocks, line] } };
}

/** One line for a slot at which there is nothing to tell. */
export function nothingNew({ digest, language, date, timeZone }: Edition): Message {
  return {
    language,
    blocks: [
      { type: "heading", content: [text(`🗞️ ${digest.title[language]} · ${longDate(date, language, timeZone)}`)] },
      { type: "paragraph", content: [text(words(language).nothingNew)] },
    ],
  };
}

/** To the person who subscribed a channel that is gone. */
export function channelGone({ digest, language }: Pick<Edition, "digest" | "language">): Message {
  return { language, blocks: [{ type: "paragraph", content: [text(words(language).gone(digest.title[language]))] }] };
}

/** "le lundi 10 février à 08:30", in the subscription's zone. */
function slotInWords(slot: Date, language: Language, timeZone: string): string {
  const day = dateFormat(language, { weekday: "long", day: "numeric", month: "long", timeZone }).format(slot);
  const time = dateFormat(language, { hour: "numeric", minute: "2-digit", hour12: false, timeZone }).format(slot);
  return language === "fr" ? `le ${day} à ${time.replace(":", `${FIXED}h${FIXED}`)}` : `on ${day} at ${time}`;
}
