import { fold } from "../terms.ts";

const MONTHS: readonly (readonly string[])[] = [
  ["janvier", "january", "jan"],
  ["fevrier", "february", "feb"],
  ["mars", "march", "mar"],
  ["avril", "april", "apr"],
  ["mai", "may"],
  ["juin", "june"],
  ["juillet", "july"],
  ["aout", "august", "aug"],
  ["septembre", "september", "sept"],
  ["octobre", "october", "oct"],
  ["novembre", "november", "nov"],
  ["decembre", "december", "dec"],
];
const MONTH_OF: ReadonlyMap<string, number> = new Map(MONTHS.flatMap((names, m) => names.map((name) => [name, m + 1])));
const NAMES = [...MONTH_OF.keys()].sort((a, b) => b.length - a.length).join("|");
const DAY_FIRST = new RegExp(`\\b(\\d{1,2})(?:er|st|nd|rd|th)? (${NAMES})\\b`, "g");
const MONTH_FIRST = new RegExp(`\\b(${NAMES}) (\\d{1,2})(?:st|nd|rd|th)?\\b(?!\\d)`, "g");
/** "4 h 17", "4h17", "4.17am", "16:05". */
const CLOCK = /\b([01]?\d|2[0-3]) ?(?:h|:|\.(?=\d\d ?[ap]m)) ?([0-5]\d)\b(?: ?(pm))?/g;
const YEAR = /\b(19[5-9]\d|20[0-6]\d)\b/g;
/** Dates and times stand near the top; more of a text would only repeat them. */
const MOST = 12;

/** When things happen in a text: day keys "d:11-14", clock keys "t:4:17", and the years that it names. */
export interface Moments {
  readonly keys: readonly string[];
  readonly years: ReadonlySet<number>;
}

export function momentsOf(text: string): Moments {
  const plain = fold(text).replace(/[\u00a0\u2009\u202f\s]+/g, " ");
  const keys = new Set<string>();
  const day = (d: string, month: string) => {
    const number = Number(d);
    if (number >= 1 && number <= 31 && keys.size < MOST) keys.add(`d:${MONTH_OF.get(month)}-${number}`);
  };
  for (const [, d = "", month = ""] of plain.matchAll(DAY_FIRST)) day(d, month);
  for (const [, month = "", d = ""] of plain.matchAll(MONTH_FIRST)) day(d, month);
  for (const [, h = "", m = "", pm] of plain.matchAll(CLOCK)) {
    if (m !== "00" && keys.size < MOST) keys.add(`t:${(Number(h) % 12) + (pm ? 12 : Number(h) > 11 ? 12 : 0)}:${m}`);
  }
  const years = new Set<number>();
  for (const [, year = ""] of plain.matchAll(YEAR)) if (years.size < MOST) years.add(Number(year));
  return { keys: [...keys], years };
}
