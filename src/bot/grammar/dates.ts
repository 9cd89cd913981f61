import { Temporal } from "temporal-polyfill";
import { type Match, oneOf, phrases, type Word } from "./words.ts";

/** One day, one month or one year, from its first day to its last; or a date that no calendar has. */
export type Dates =
  | { readonly kind: "day"; readonly from: Temporal.PlainDate; readonly to: Temporal.PlainDate }
  | { readonly kind: "month"; readonly from: Temporal.PlainDate; readonly to: Temporal.PlainDate }
  | { readonly kind: "year"; readonly from: Temporal.PlainDate; readonly to: Temporal.PlainDate }
  | { readonly kind: "impossible" };

const MONTHS = phrases<number>([
  [1, "janvier|janv|january|jan"],
  [2, "février|fevr|fév|february|feb"],
  [3, "mars|march"],
  [4, "avril|avr|april|apr"],
  [5, "mai|may"],
  [6, "juin|june|jun"],
  [7, "juillet|juil|july|jul"],
  [8, "août|august|aug"],
  [9, "septembre|sept|september|sep"],
  [10, "octobre|oct|october"],
  [11, "novembre|nov|november"],
  [12, "décembre|déc|december|dec"],
]);

const monthAt = oneOf(MONTHS);
const FIRST_YEAR = 1900;
const LAST_YEAR = 2200;

/**
 * The date that stands at a word: "10 février 2025", "le 10", "10/02/2025" (the day first, as French and British
 * write), "February 10, 2025", "2025-02-10", "février 2025", "2024". Without a year, the last one that is past.
 */
export function dateAt(words: readonly Word[], at: number, today: Temporal.PlainDate): Match<Dates> | null {
  return (
    figuresAt(words, at, today) ?? lettersAt(words, at, today) ?? monthAlone(words, at, today) ?? yearAlone(words, at)
  );
}

/** In one word of figures. */
function figuresAt(words: readonly Word[], at: number, today: Temporal.PlainDate): Match<Dates> | null {
  const folded = words[at]?.folded ?? "";
  const iso = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?(?:t[\d:.z+-]*)?$/.exec(folded);
  if (iso) {
    const [, year, month, day] = iso;
    const value =
      day === undefined ? monthOf(Number(year), Number(month)) : dayOf(Number(year), Number(month), Number(day));
    return { value, length: 1 };
  }
  const [, day, month, year] = /^(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}|\d{2}))?$/.exec(folded) ?? [];
  if (day === undefined || month === undefined) return null;
  // "8.30" is a time and "3-5" a range; two figures alone are a date with a slash only.
  if (year === undefined && !folded.includes("/")) return null;
  return { value: dated(Number(day), Number(month), yearFrom(year), today), length: 1 };
}

/** With the month in letters. */
function lettersAt(words: readonly Word[], at: number, today: Temporal.PlainDate): Match<Dates> | null {
  const day = dayNumber(words[at]?.folded);
  if (day !== null) {
    const of = words[at + 1]?.folded === "of" || words[at + 1]?.folded === "de" ? 1 : 0;
    const month = monthAt(words, at + 1 + of);
    if (!month) return null;
    const year = yearAt(words, at + 2 + of);
    return { value: dated(day, month.value, year, today), length: 2 + of + (year === null ? 0 : 1) };
  }
  const month = monthAt(words, at);
  if (!month) return null;
  const after = dayNumber(words[at + 1]?.folded);
  if (after === null) return null;
  const year = yearAt(words, at + 2);
  return { value: dated(after, month.value, year, today), length: 2 + (year === null ? 0 : 1) };
}

function monthAlone(words: readonly Word[], at: number, today: Temporal.PlainDate): Match<Dates> | null {
  const month = monthAt(words, at);
  if (!month) return null;
  const year = yearAt(words, at + 1);
  const last = month.value > today.month ? today.year - 1 : today.year;
  return { value: monthOf(year ?? last, month.value), length: year === null ? 1 : 2 };
}

function yearAlone(words: readonly Word[], at: number): Match<Dates> | null {
  const year = yearAt(words, at);
  if (year === null) return null;
  const from = Temporal.PlainDate.from({ year, month: 1, day: 1 });
  return { value: { kind: "year", from, to: from.with({ month: 12, day: 31 }) }, length: 1 };
}

/** "le 10": a day of the month without its month, the last one that is past. */
export function dayOfMonth(day: number, today: Temporal.PlainDate): Dates {
  if (day < 1 || day > 31) return { kind: "impossible" };
  for (let back = 0; back < 12; back++) {
    const month = today.subtract({ months: back });
    if (day > month.daysInMonth) continue;
    const date = month.with({ day });
    if (Temporal.PlainDate.compare(date, today) <= 0) return { kind: "day", from: date, to: date };
  }
  return { kind: "impossible" };
}

/** "10", "10th", "1er". */
export function dayNumber(folded: string | undefined): number | null {
  const [, day] = /^(\d{1,2})(?:er|st|nd|rd|th)?$/.exec(folded ?? "") ?? [];
  return day === undefined ? null : Number(day);
}

function dated(day: number, month: number, year: number | null, today: Temporal.PlainDate): Dates {
  if (year !== null) return dayOf(year, month, day);
  for (let back = 0; back < 9; back++) {
    const date = dayOf(today.year - back, month, day);
    if (date.kind === "day" && Temporal.PlainDate.compare(date.from, today) <= 0) return date;
  }
  return { kind: "impossible" };
}

function dayOf(year: number, month: number, day: number): Dates {
  try {
    const date = Temporal.PlainDate.from({ year, month, day }, { overflow: "reject" });
    return { kind: "day", from: date, to: date };
  } catch {
    return { kind: "impossible" };
  }
}

function monthOf(year: number, month: number): Dates {
  if (month < 1 || month > 12) return { kind: "impossible" };
  const from = Temporal.PlainDate.from({ year, month, day: 1 });
  return { kind: "month", from, to: from.with({ day: from.daysInMonth }) };
}

function yearAt(words: readonly Word[], at: number): number | null {
  const folded = words[at]?.folded ?? "";
  const year = /^\d{4}$/.test(folded) ? Number(folded) : 0;
  return year >= FIRST_YEAR && year <= LAST_YEAR ? year : null;
}

function yearFrom(written: string | undefined): number | null {
  if (written === undefined) return null;
  return written.length === 2 ? 2000 + Number(written) : Number(written);
}
