import type { Language } from "../language.ts";
import type { TermKind } from "../terms.ts";
import * as english from "./english.ts";
import * as french from "./french.ts";
import { CURRENCY_SIGNS, CURRENCY_WORDS, ENGLISH_UNITS, FRENCH_UNITS } from "./units.ts";

export type QuantityRole =
  | "digits" // a run of digits
  | "number" // a number word under a hundred
  | "hundred"
  | "thousand"
  | "scale" // million, crore…
  | "collective" // dizaine, dozen
  | "fraction" // value is in per cent
  | "multiple" // doubler, twice
  | "percent"
  | "currency"
  | "unit"
  | "time" // a length of time; `unit` is its English name
  | "period" // annuel, monthly
  | "month"
  | "naming" // article 5, page 12
  | "preposed"
  | "dash"
  | "function";

/** What a word says about quantities. */
export interface QuantityWord {
  readonly role: QuantityRole;
  /** Its number, scale, share in per cent, or multiple; 0 where it has none. */
  readonly value: number;
  /** Its unit as a figure shows it, or "". */
  readonly unit: string;
  /** Whether a figure may start with it. */
  readonly trigger: boolean;
}

const DIGITS: QuantityWord = { role: "digits", value: 0, unit: "", trigger: true };

/** What a written form, folded, says about quantities; null when nothing. Called once per distinct form. */
export function quantityOf(folded: string, kind: TermKind, language: Language): QuantityWord | null {
  if (kind === "number") return DIGITS;
  if (kind === "mark") return MARKS.get(folded) ?? null;
  const words = language === "fr" ? FRENCH : ENGLISH;
  return words.get(folded) ?? null;
}

const MARKS: ReadonlyMap<string, QuantityWord> = new Map([
  ["%", word("percent", 1)],
  ...["-", "‐", "‑", "–", "—", "−"].map((mark) => [mark, word("dash")] as const),
  ["½", { ...word("number", 0.5), trigger: true }],
  ["¼", { ...word("number", 0.25), trigger: true }],
  ["¾", { ...word("number", 0.75), trigger: true }],
  ...[...CURRENCY_SIGNS]
    .filter(([sign]) => !/\p{L}/u.test(sign))
    .map(([sign, code]) => [sign, word("currency", 1, code)] as const),
]);

type Words = Map<string, QuantityWord>;

function word(role: QuantityRole, value = 0, unit = ""): QuantityWord {
  const trigger = role === "number" || role === "hundred" || role === "thousand" || role === "collective";
  return { role, value, unit, trigger: trigger || role === "fraction" || role === "multiple" || role === "scale" };
}

/** Reads "value form form; value form" lines. */
function* entries(table: string): Generator<[string, string]> {
  for (const entry of table.split(";")) {
    const [head, ...forms] = entry.trim().split(/\s+/);
    for (const form of forms) if (head) yield [head, form];
  }
}

function addAll(words: Words, role: QuantityRole, forms: string): void {
  for (const form of forms.trim().split(/\s+/)) words.set(form, word(role));
}

function addNumbers(words: Words, role: QuantityRole, table: string): void {
  for (const [value, form] of entries(table)) words.set(form, word(role, Number(value)));
}

function addUnits(words: Words, role: QuantityRole, table: string): void {
  for (const [unit, forms] of entries(table)) {
    const [singular = "", plural = `${singular}s`] = forms.split("/");
    words.set(singular, word(role, 1, unit));
    words.set(plural, word(role, 1, unit));
  }
}

function lexicon(data: typeof french | typeof english, units: string): Words {
  const words: Words = new Map();
  // Later tables win: "second" is a time before it is anything else, "a" a number word before an article.
  addAll(words, "function", data.FUNCTION_WORDS);
  addAll(words, "preposed", data.PREPOSED);
  addAll(words, "naming", data.NAMING);
  addAll(words, "month", data.MONTHS);
  for (const [unit, form] of entries(data.PERIOD_ADJECTIVES)) words.set(form, word("period", 0, unit));
  for (const [unit, form] of entries(data.TIMES)) words.set(form, word("time", 0, unit));
  addUnits(words, "currency", CURRENCY_WORDS);
  addUnits(words, "unit", units);
  addNumbers(words, "number", data.NUMBERS);
  addNumbers(words, "scale", data.SCALES);
  addNumbers(words, "fraction", data.FRACTIONS);
  addNumbers(words, "collective", data.COLLECTIVES);
  for (const [value, stem] of entries(data.MULTIPLIERS)) {
    if (/fold|ice$/.test(stem)) words.set(stem, word("multiple", Number(value), stem));
    else
      for (const ending of data.MULTIPLIER_ENDINGS) words.set(stem + ending, word("multiple", Number(value), ending));
  }
  return words;
}

const FRENCH = lexicon(french, FRENCH_UNITS);
FRENCH.set("cent", word("hundred", 100)).set("cents", word("hundred", 100));
FRENCH.set("mille", word("thousand", 1000));
FRENCH.set("pourcent", word("percent", 1))
  .set("pourcents", word("percent", 1))
  .set("pourcentage", word("percent", 1))
  .set("pourcentages", word("percent", 1));
FRENCH.set("demi", word("fraction", 50, "demi")).set("demie", word("fraction", 50, "demi"));

const ENGLISH = lexicon(english, ENGLISH_UNITS);
for (const form of ["halve", "halved", "halving"]) ENGLISH.set(form, word("fraction", 50, "halve"));
ENGLISH.set("hundred", word("hundred", 100));
ENGLISH.set("thousand", word("thousand", 1000));
ENGLISH.set("percents", word("percent", 1))
  .set("percentage", word("percent", 1))
  .set("percent", word("percent", 1))
  .set("pct", word("percent", 1));
// "a" is met everywhere and opens a number only before a few words: the reader looks back from those instead.
for (const article of ["a", "an"]) ENGLISH.set(article, { ...word("number", 1, "article"), trigger: false });
