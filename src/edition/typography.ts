import type { Language } from "../engine/language.ts";
import { listFormat, numberFormat } from "./formats.ts";

/** Narrow no-break space: before ; ! ? and inside numbers in French. */
export const NARROW = "\u202f";
/** No-break space: inside guillemets, before a colon and before a unit. */
export const FIXED = "\u00a0";

export function integer(count: number, language: Language): string {
  return numberFormat(language, { maximumFractionDigits: 0 }).format(count);
}

/** "1 source", "2 sources", "0 source" in French and "0 sources" in English. */
export function plural(count: number, one: string, many: string, language: Language): string {
  return `${integer(count, language)}${FIXED}${isOne(count, language) ? one : many}`;
}

/** French counts nothing in the singular. */
export function isOne(count: number, language: Language): boolean {
  return language === "fr" ? count < 2 : count === 1;
}

/** Words that a person typed, or a name, in the quotation marks of the language. */
export function named(words: string, language: Language): string {
  return language === "fr" ? `«${FIXED}${words}${FIXED}»` : `“${words}”`;
}

/** "lundi, mardi et jeudi", "Monday, Tuesday or Thursday". */
export function listed(words: readonly string[], language: Language, type: "and" | "or" = "and"): string {
  const joined = type === "and" ? "conjunction" : "disjunction";
  return listFormat(language === "fr" ? "fr" : "en-GB", { type: joined }).format(words);
}
