import type { DigestDefinition } from "../../engine/definition.ts";
import type { Language } from "../../engine/language.ts";
import { WEEKDAYS, type Weekday } from "../../store/wish.ts";
import { anglesIn, wordsOfAngles } from "./angles.ts";
import { daysAt, inOrder } from "./days.ts";
import { type Fault, MOST_FAULTS, unknownWord } from "./faults.ts";
import { looseTimeAt } from "./times.ts";
import { FILLERS, type Matcher, oneOf, phrases, walk, wordsOf } from "./words.ts";
import { allCities, zoneAt } from "./zones.ts";

/** What a sentence asks of a subscription; null for what it doesn't say. */
export interface AskedWish {
  /** "08:30", in order. */
  readonly times: readonly string[] | null;
  readonly weekdays: readonly Weekday[] | null;
  readonly zone: string | null;
  /** All of them, some of them by identifier, or null when it doesn't say. */
  readonly angles: "all" | readonly string[] | null;
  readonly language: Language | null;
  readonly mute: boolean | null;
  readonly paused: boolean | null;
}

export interface WishRead {
  readonly wish: AskedWish;
  /** Any of them: nothing is to be done. */
  readonly faults: readonly Fault[];
}

type Part =
  | { readonly kind: "time"; readonly time: string }
  | { readonly kind: "days"; readonly days: readonly Weekday[] }
  | { readonly kind: "zone"; readonly zone: string }
  | { readonly kind: "angle"; readonly angle: string | null }
  | { readonly kind: "language"; readonly language: Language }
  | { readonly kind: "mute" | "paused"; readonly on: boolean }
  | { readonly kind: "except" }
  | { readonly kind: "badTime" | "badZone"; readonly typed: string };

const LANGUAGES = phrases<Language>([
  ["fr", "en français|français|française|in french|french|langue française|fr"],
  ["en", "en anglais|anglais|anglaise|in english|english|langue anglaise"],
]);
const MUTE = phrases<boolean>([
  [false, "non muet|pas muet|plus muet|not mute|not muted|unmute|unmuted|non silencieux|pas silencieux|not silent"],
  [true, "muet|muette|mute|muted|silencieux|silencieuse|silent|silence|silently|quiet"],
]);
const PAUSED = phrases<boolean>([
  [false, "sans pause|reprendre|reprise|reprends|resume|resumed|unpause|unpaused|not paused|pas en pause|actif|active"],
  [true, "pause|en pause|mettre en pause|paused|on pause|suspendre|suspendu|suspend|suspended"],
]);
const EXCEPT = phrases([[true, "sauf|sans|hors|excepté|hormis|except|without|excluding|but not|but"]]);
const NOTHING_ASKED: ReadonlySet<string> = new Set([
  ...FILLERS,
  ..."heure heures horaire horaires fuseau zone timezone tz time times langue language jour jours day days angle angles digest canal channel que rien si chaque du".split(
    " ",
  ),
]);

const as =
  <T>(matcher: Matcher<T>, part: (value: T) => Part): Matcher<Part> =>
  (words, at) => {
    const match = matcher(words, at);
    return match && { value: part(match.value), length: match.length };
  };

const MATCHERS: readonly Matcher<Part>[] = [
  as(oneOf(EXCEPT), () => ({ kind: "except" })),
  as(looseTimeAt, (time) => time),
  as(daysAt, (days) => ({ kind: "days", days })),
  as(oneOf(LANGUAGES), (language) => ({ kind: "language", language })),
  as(oneOf(MUTE), (on) => ({ kind: "mute", on })),
  as(oneOf(PAUSED), (on) => ({ kind: "paused", on })),
];

/** Reads "8h30 en semaine, investissement et régulation, en anglais, muet", its parts in any order. */
export function readWish(line: string, digest: DigestDefinition): WishRead {
  const angle = as(anglesIn(digest), (id) => ({ kind: "angle", angle: id }));
  // What an angle and a city share is the angle.
  const matchers = [...MATCHERS, angle, as(zoneAt, (zone): Part => zone)];
  const faults: Fault[] = [];
  const draft = new Draft(line.trim(), faults);
  for (const found of walk(wordsOf(line), matchers, NOTHING_ASKED)) {
    if (faults.length >= MOST_FAULTS) break;
    if (found.kind === "unknown") faults.push(unknownWord(found.word.text, suggestions(digest)));
    else draft.take(found.value);
  }
  return { wish: draft.wish(digest), faults };
}

/** What was understood so far. */
class Draft {
  readonly #line: string;
  readonly #faults: Fault[];
  readonly #times = new Set<string>();
  readonly #days = new Set<Weekday>();
  readonly #noDays = new Set<Weekday>();
  readonly #angles = new Set<string>();
  readonly #noAngles = new Set<string>();
  #allAngles = false;
  #excepting = false;
  #zone: string | null = null;
  #language: Language | null = null;
  #mute: boolean | null = null;
  #paused: boolean | null = null;

  constructor(line: string, faults: Fault[]) {
    this.#line = line;
    this.#faults = faults;
  }

  take(part: Part): void {
    switch (part.kind) {
      case "except":
        this.#excepting = true;
        return;
      case "days":
        for (const day of part.days) (this.#excepting ? this.#noDays : this.#days).add(day);
        return;
      case "angle":
        if (part.angle === null) this.#allAngles = true;
        else (this.#excepting ? this.#noAngles : this.#angles).add(part.angle);
        return;
      case "time":
        this.#times.add(part.time);
        break;
      case "zone":
        this.#zone = this.#once(this.#zone, part.zone);
        break;
      case "language":
        this.#language = this.#once(this.#language, part.language);
        break;
      case "mute":
        this.#mute = part.on;
        break;
      case "paused":
        this.#paused = part.on;
        break;
      case "badTime":
      case "badZone":
        this.#faults.push({ kind: part.kind, typed: part.typed });
        break;
    }
    this.#excepting = false;
  }

  wish(digest: DigestDefinition): AskedWish {
    const all = digest.angles.map(({ id }) => id);
    const some = this.#angles.size > 0 ? all.filter((id) => this.#angles.has(id)) : all;
    const angles = some.filter((id) => !this.#noAngles.has(id));
    const days = this.#days.size > 0 ? inOrder(this.#days) : WEEKDAYS;
    const saysDays = this.#days.size + this.#noDays.size > 0;
    const saysAngles = this.#angles.size + this.#noAngles.size > 0;
    const kept = days.filter((day) => !this.#noDays.has(day));
    if (saysDays && kept.length === 0) this.#faults.push({ kind: "twice", typed: this.#line });
    if (saysAngles && angles.length === 0) this.#faults.push({ kind: "twice", typed: this.#line });
    return {
      times: this.#times.size > 0 ? [...this.#times].sort() : null,
      weekdays: saysDays ? kept : null,
      zone: this.#zone,
      angles: saysAngles ? (angles.length === all.length ? "all" : angles) : this.#allAngles ? "all" : null,
      language: this.#language,
      mute: this.#mute,
      paused: this.#paused,
    };
  }

  #once<T extends string>(before: T | null, now: T): T {
    if (before !== null && before !== now) this.#faults.push({ kind: "twice", typed: `${before}, ${now}` });
    return now;
  }
}

/** What a mistyped word may have been, in the words of either language. */
function* suggestions(digest: DigestDefinition): Generator<readonly [string, string]> {
  for (const [word] of wordsOfAngles(digest)) yield [word, word];
  const days =
    "lundi mardi mercredi jeudi vendredi samedi dimanche monday tuesday wednesday thursday friday saturday sunday";
  for (const word of `${days} semaine weekdays week-end weekend muet mute anglais français english french pause`.split(
    " ",
  )) {
    yield [word, word];
  }
  for (const [city] of allCities()) if (city.length > 4) yield [city, city];
}
