import type { Language } from "./language.ts";
import { STOPWORDS } from "./stopwords.ts";
import type { Word } from "./terms.ts";

/**
 * The names of what a classifier sees of a text. Training and reading share them, so that a weight learned
 * under a name is the weight that is applied.
 */
export function wordFeatures(word: Word, language: Language): readonly string[] {
  switch (word.kind) {
    case "word":
      if (STOPWORDS[language].has(word.folded)) return [];
      return [`w:${word.folded}`, `s:${word.stem}`];
    case "mark":
      return MONEY_OR_SHARE.test(word.form) ? [`m:${word.form}`] : [];
    case "number":
    case "break":
      return [];
    default:
      return [];
  }
}

/** The name of a group of near synonyms, by its number in the thesaurus. */
export function groupFeature(group: number): string {
  return `g:${group}`;
}

/** Two neighbouring tokens; numbers are all alike. Null across a line break or a sentence's own marks. */
export function pairFeature(first: Word, second: Word): string | null {
  const a = pairName(first);
  const b = pairName(second);
  return a && b ? `b:${a}_${b}` : null;
}

/** What a token is called in a pair; null for one that is in none. */
export function pairName(word: Word): string | null {
  switch (word.kind) {
    case "word":
      return word.stem;
    case "number":
      return "#";
    case "mark":
      return word.form;
    case "break":
      return null;
    default:
      return null;
  }
}

const MONEY_OR_SHARE = /^[€$£¥₹₩%]$/u;
