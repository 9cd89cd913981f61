import type { Article } from "../article.ts";
import type { Figure } from "../figures/figure.ts";
import { STOPWORDS } from "../stopwords.ts";
import { fold, type Token } from "../terms.ts";
import { type Amount, isEqual } from "./amounts.ts";
import type { Fingerprinter } from "./fingerprint.ts";

/** A figure where an article gives it, with the words around it. */
export interface Mention {
  readonly article: Article;
  /** Offsets are in the article's text; null when only the title gives it. */
  readonly span: { readonly start: number; readonly end: number } | null;
  readonly figure: Figure;
  readonly amount: Amount;
  /** What is counted, or the word after the amount: "d'aide", "de grévistes". */
  readonly head: string | null;
  /** Key of each word of its sentence, 1 beside the figure and less further away. */
  readonly context: ReadonlyMap<string, number>;
  /** Its sentence, folded. */
  readonly sentence: string;
  readonly sentenceIndex: number;
}

/** Halves the weight of a word that stands so many words away. */
const REACH = 6;
/** How far after an amount stands the word that says what it is: "2,9 milliards d'euros d'une aide". */
const HEAD_REACH = 3;
/** Mentions of one article that are compared with those of others. */
const MOST_MENTIONS = 40;

/** The figures of an article, in the order of its text, title first. */
export function mentionsOf(article: Article, reader: Fingerprinter): Mention[] {
  const { text, shift, tokens, sentences, figures } = reader.dissect(article);
  const concepts = reader.concepts(article.language);
  const keyOf = ({ word }: Token): string | null => {
    if (word.kind !== "word" || word.folded.length < 3 || STOPWORDS[article.language].has(word.folded)) return null;
    return reader.placeOf(word.folded) ?? concepts.keyOf(word.folded, word.stem);
  };
  return figures.slice(0, MOST_MENTIONS).map((figure) => {
    const { from, to, start, end } = sentences[figure.sentence] ?? { from: 0, to: 0, start: 0, end: 0 };
    const first = tokens.findIndex((token) => token.start >= figure.start);
    let last = first;
    let head: string | null = null;
    const context = new Map<string, number>();
    for (let i = from; i < to; i++) {
      const token = tokens[i] as Token;
      const inside = token.start >= figure.start && token.end <= figure.end;
      if (inside) last = i;
      const key = inside ? null : keyOf(token);
      if (key === null) continue;
      const weight = 1 / (1 + Math.abs(i - (i < first ? first : last)) / REACH);
      if (i > last && head === null && i - last <= HEAD_REACH) head = key;
      context.set(key, Math.max(weight, context.get(key) ?? 0));
    }
    const { amount } = figure;
    if (amount.counted) context.set(amount.unit, 1);
    const titled = figure.start < shift;
    return {
      article,
      span: titled ? null : { start: figure.start - shift, end: figure.end - shift },
      figure,
      amount,
      head: amount.counted ? amount.unit : head,
      context,
      sentence: fold(text.slice(start, end)),
      sentenceIndex: figure.sentence,
    };
  });
}

/** Whether two amounts are in the same unit; things counted may be called by other nouns. */
export function sameUnit(a: Amount, b: Amount): boolean {
  return a.counted ? b.counted : !b.counted && a.unit === b.unit;
}

const SAME_HEAD = 0.6;
/** A percentage is nothing without what it is of. */
const SHARE_OF = 1;
/** A story has few powers, lengths or surfaces: two of them are likely to be of one thing. */
const SAME_DIMENSION = 0.5;

/** 0 and up: how much two figures seem to measure one thing, from the words around them. `rarity` in nats. */
export function kinship(a: Mention, b: Mention, rarity: (key: string) => number): number {
  if (!sameUnit(a.amount, b.amount)) return 0;
  let shared = 0;
  for (const [key, weight] of a.context) {
    const other = b.context.get(key);
    if (other !== undefined) shared += Math.min(weight, other) * Math.min(1, rarity(key) / 5);
  }
  const ratio = Math.abs(Math.log(Math.abs(a.amount.value / b.amount.value)));
  const close = Number.isFinite(ratio) ? Math.max(0, 1 - ratio / Math.LN2) : 0;
  const heads =
    a.head !== null && a.head === b.head
      ? (a.amount.unit === "%" ? SHARE_OF : SAME_HEAD) * Math.min(1, 0.3 + rarity(a.head) / 5)
      : 0;
  const dimension = a.amount.counted || /^(?:[A-Z]{3}|%)$/.test(a.amount.unit) ? 0 : SAME_DIMENSION;
  const period = a.figure.per !== b.figure.per ? 0.3 : 0;
  return shared + heads + dimension + 0.5 * close - period;
}

export function gives(mentions: readonly Mention[], { amount }: Mention): boolean {
  return mentions.some((other) => sameUnit(other.amount, amount) && isEqual(other.amount.value, amount.value));
}
