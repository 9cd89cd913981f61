import type { Match, Matcher, Word } from "./words.ts";

/** A time of day as it is stored, "08:30", or one that no day has, as it was typed. */
export type Time =
  | { readonly kind: "time"; readonly time: string }
  | { readonly kind: "badTime"; readonly typed: string };

/** Hours that are written in letters; followed by "heures" or "o’clock" only, but for noon and midnight. */
const SPOKEN: Readonly<Record<string, number>> = Object.fromEntries(
  [
    "zero|zero",
    "une|one",
    "deux|two",
    "trois|three",
    "quatre|four",
    "cinq|five",
    "six|six",
    "sept|seven",
    "huit|eight",
    "neuf|nine",
    "dix|ten",
    "onze|eleven",
    "douze|twelve",
    "treize",
    "quatorze",
    "quinze",
    "seize",
    "dix-sept",
    "dix-huit",
    "dix-neuf",
    "vingt",
  ].flatMap((names, hour) => names.split("|").map((name) => [name, hour])),
);
const NAMED: Readonly<Record<string, number>> = { midi: 12, minuit: 0, noon: 12, midday: 12, midnight: 0 };

/** "8h30", "8:30", "8.30", "0830h" is none; then am or pm, if it clings. */
const CLOCK = /^(\d{1,3})(?:h|:|\.|hrs?|heures?)(?:(\d{1,2})(?:min|mn|m)?)?(?::\d{2})?(a\.?m|p\.?m)?$/;
const HALVES = /^(\d{1,3})(a\.?m|p\.?m)$/;
const HOUR_WORD = /^(?:h|heures?|hrs?|o'clock|oclock|hours?)$/;
const MINUTES: Readonly<Record<string, number>> = {
  "et demie": 30,
  "et demi": 30,
  "et quart": 15,
  "moins le quart": -15,
};

/** "8h30", "8 h", "08:30", "8:30am", "8 heures et demie", "8 o’clock", "midi"… */
export const timeAt: Matcher<Time> = (words, at) => {
  const base = clockAt(words, at) ?? namedAt(words, at) ?? spacedAt(words, at);
  if (!base) return null;
  return finish(words, at, base);
};

/** As `timeAt`, and a bare number is an hour: where nothing else is counted. */
export const looseTimeAt: Matcher<Time> = (words, at) => {
  const time = timeAt(words, at);
  if (time) return time;
  const word = words[at];
  if (!word || word.quoted || !/^\d{1,2}$/.test(word.folded)) return null;
  return finish(words, at, { hour: Number(word.folded), minute: 0, half: null, length: 1 });
};

interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly half: "am" | "pm" | null;
  readonly length: number;
}

const halfOf = (mark: string | undefined): Clock["half"] =>
  mark === undefined ? null : mark.startsWith("a") ? "am" : "pm";

/** In one word; the minutes may follow: "8h 30". */
function clockAt(words: readonly Word[], at: number): Clock | null {
  const folded = words[at]?.folded ?? "";
  const halves = HALVES.exec(folded);
  if (halves) return { hour: Number(halves[1]), minute: 0, half: halfOf(halves[2]), length: 1 };
  const [, hour, minute, half] = CLOCK.exec(folded) ?? [];
  if (hour === undefined) return null;
  const alone = minute === undefined && /h|heures?$/.test(folded);
  if (!alone && minute === undefined) return null;
  // "8:3" and "8.5" are no times.
  if (minute?.length === 1 && !folded.includes("h")) return null;
  const next = alone ? minutesAt(words, at + 1) : null;
  return {
    hour: Number(hour),
    minute: next ?? Number(minute ?? 0),
    half: halfOf(half),
    length: next === null ? 1 : 2,
  };
}

/** "8 h 30", "8 heures", "huit heures trente" is left to figures: "huit heures 30". */
function spacedAt(words: readonly Word[], at: number): Clock | null {
  const folded = words[at]?.folded ?? "";
  const hour = /^\d{1,3}$/.test(folded) ? Number(folded) : Object.hasOwn(SPOKEN, folded) ? SPOKEN[folded] : undefined;
  if (hour === undefined) return null;
  const next = words[at + 1]?.folded ?? "";
  const joined = /^h(\d{2})$/.exec(next);
  if (joined) return { hour, minute: Number(joined[1]), half: null, length: 2 };
  if (HOUR_WORD.test(next)) {
    const minute = minutesAt(words, at + 2);
    return { hour, minute: minute ?? 0, half: null, length: minute === null ? 2 : 3 };
  }
  const half = halfAt(words, at + 1);
  return half ? { hour, minute: 0, half: half.value, length: 1 + half.length } : null;
}

function namedAt(words: readonly Word[], at: number): Clock | null {
  const folded = words[at]?.folded ?? "";
  const hour = Object.hasOwn(NAMED, folded) ? NAMED[folded] : undefined;
  return hour === undefined ? null : { hour, minute: 0, half: null, length: 1 };
}

/** Two digits that no unit follows. */
function minutesAt(words: readonly Word[], at: number): number | null {
  const folded = words[at]?.folded ?? "";
  if (
    !/^\d{2}$/.test(folded) ||
    /^(?:jours?|days?|semaines?|weeks?|mois|months?|h|heures?)$/.test(words[at + 1]?.folded ?? "")
  )
    return null;
  return Number(folded);
}

function halfAt(words: readonly Word[], at: number): Match<"am" | "pm"> | null {
  const folded = words[at]?.folded ?? "";
  if (/^a\.?m$/.test(folded)) return { value: "am", length: 1 };
  return /^p\.?m$/.test(folded) ? { value: "pm", length: 1 } : null;
}

/** What may come after: "et demie", "am", "du soir", "in the evening". */
function finish(words: readonly Word[], at: number, base: Clock): Match<Time> {
  let { hour, minute, half, length } = base;
  const rest = (from: number, count: number): string =>
    words
      .slice(at + from, at + from + count)
      .map(({ folded }) => folded)
      .join(" ");
  for (const [phrase, minutes] of Object.entries(MINUTES)) {
    const count = phrase.split(" ").length;
    if (minute !== 0 || rest(length, count) !== phrase) continue;
    hour = minutes < 0 ? (hour + 23) % 24 : hour;
    minute = minutes < 0 ? 60 + minutes : minutes;
    length += count;
  }
  const mark = half === null ? halfAt(words, at + length) : null;
  if (mark) {
    half = mark.value;
    length += mark.length;
  }
  const [evening, evenings] = [/^(?:du soir|de apres-midi)$/, /^(?:in the (?:evening|afternoon)|de apres midi)$/];
  if (half === null && hour < 12 && (evening.test(rest(length, 2)) || evenings.test(rest(length, 3)))) {
    half = "pm";
    length += evening.test(rest(length, 2)) ? 2 : 3;
  } else if (/^du matin$/.test(rest(length, 2))) length += 2;
  else if (/^in the morning$/.test(rest(length, 3))) length += 3;
  const typed = words
    .slice(at, at + length)
    .map(({ text }) => text)
    .join(" ");
  const time = timeOf(hour, minute, half);
  return { length, value: time === null ? { kind: "badTime", typed } : { kind: "time", time } };
}

function timeOf(hour: number, minute: number, half: Clock["half"]): string | null {
  if (minute > 59 || hour > 23 || (half !== null && (hour < 1 || hour > 12))) return null;
  const whole = half === null ? hour : (hour % 12) + (half === "pm" ? 12 : 0);
  return `${String(whole).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
}
