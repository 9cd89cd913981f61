import { findFigures } from "../figures/find.ts";
import type { Language } from "../language.ts";
import type { Reading } from "../reading.ts";
import { signsOf } from "../signs.ts";
import { type Lexicon, scan } from "../terms.ts";
import { isContent, type Thesaurus } from "../thesaurus.ts";
import { prefixOf, type Term } from "./question.ts";

/** The stems, prefixes and groups of near synonyms that a stretch of text holds, by where they stand. */
export interface Holding {
  readonly stems: ReadonlyMap<string, number>;
  readonly prefixes: ReadonlyMap<string, number>;
  readonly groups: ReadonlyMap<number, number>;
  readonly fields: ReadonlySet<number>;
}

/** What is counted or measured in a sentence. */
export interface Quantity {
  readonly kind: "money" | "share" | "count";
  /** The words of its unit: "salarié", "centre de données". */
  readonly unit: Holding;
  /** Token of the article where it starts. */
  readonly at: number;
}

/** What the engine holds of a sentence to compare questions with. */
export interface Profile extends Holding {
  readonly signs: readonly boolean[];
  /** Distinct content words. */
  readonly size: number;
  readonly quantities: readonly Quantity[];
}

/** An article made ready for questions. */
export interface Ground {
  readonly reading: Reading;
  readonly profiles: readonly Profile[];
}

/** How a question word is met, and how much that is worth. */
export const EXACT = 1;
export const PREFIX = 0.85;
/** Words that share one group of near synonyms, two, three or more: the more they share, the nearer they are. */
const SYNONYM = [0, 0.55, 0.7, 0.8] as const;

export function prepareGround(reading: Reading, lexicon: Lexicon, thesaurus: Thesaurus): Ground {
  const { language } = lexicon;
  const quantities: Quantity[][] = reading.sentences.map(() => []);
  for (const { sentence, unit, start } of findFigures(reading.text, reading.tokens, reading.sentences, language)) {
    const kind = /^[A-Z]{3}$/.test(unit) ? "money" : unit === "%" ? "share" : "count";
    const words = scan(unit, lexicon);
    const at = firstTokenAt(reading, sentence, start);
    quantities[sentence]?.push({ kind, at, unit: holdingOf(words, 0, words.length, thesaurus, language) });
  }
  const profiles = reading.sentences.map(({ start, end, from, to }, s) => {
    const holding = holdingOf(reading.tokens, from, to, thesaurus, language);
    return {
      ...holding,
      signs: signsOf(reading.text.slice(start, end), language),
      size: holding.stems.size,
      quantities: quantities[s] ?? [],
    };
  });
  return { reading, profiles };
}

/** How a term is met in a stretch of text; 0 when it is not. */
export function meeting(term: Term, holding: Holding): number {
  if (holding.stems.has(term.stem)) return EXACT;
  if (term.prefix && holding.prefixes.has(term.prefix)) return PREFIX;
  let shared = 0;
  for (const group of term.groups) if (holding.groups.has(group) && ++shared === SYNONYM.length - 1) break;
  return SYNONYM[shared] ?? 0;
}

/** Words of one field, or of two or more. */
const KINDRED = [0, 0.2, 0.35] as const;

/** How near the nearest words of a stretch come to a term that it may not meet: 0 where not even their fields are one. */
export function kindred(term: Term, holding: Holding): number {
  let shared = 0;
  for (const field of term.fields) if (holding.fields.has(field) && ++shared === KINDRED.length - 1) break;
  return KINDRED[shared] ?? 0;
}

/** The token where a term is met, or -1. */
export function placeOf(term: Term, holding: Holding): number {
  const exact = holding.stems.get(term.stem) ?? (term.prefix ? holding.prefixes.get(term.prefix) : undefined);
  if (exact !== undefined) return exact;
  for (const group of term.groups) {
    const at = holding.groups.get(group);
    if (at !== undefined) return at;
  }
  return -1;
}

function holdingOf(
  tokens: Reading["tokens"],
  from: number,
  to: number,
  thesaurus: Thesaurus,
  language: Language,
): Holding {
  const stems = new Map<string, number>();
  const prefixes = new Map<string, number>();
  const groups = new Map<number, number>();
  for (let i = from; i < to; i++) {
    const word = tokens[i]?.word;
    if (!word || !isContent(word, language)) continue;
    if (!stems.has(word.stem)) stems.set(word.stem, i);
    const prefix = prefixOf(word);
    if (prefix && !prefixes.has(prefix)) prefixes.set(prefix, i);
  }
  thesaurus.groups(tokens, from, to, (group, at) => {
    if (!groups.has(group)) groups.set(group, at);
  });
  const fields = new Set<number>();
  thesaurus.fields(tokens, from, to, (field) => fields.add(field));
  return { stems, prefixes, groups, fields };
}

function firstTokenAt(reading: Reading, sentence: number, offset: number): number {
  const { from = 0, to = 0 } = reading.sentences[sentence] ?? {};
  for (let i = from; i < to; i++) if ((reading.tokens[i]?.end ?? 0) > offset) return i;
  return from;
}
