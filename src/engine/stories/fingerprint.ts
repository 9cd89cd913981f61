import type { Article } from "../article.ts";
import { BoilerplateFilter } from "../boilerplate.ts";
import type { Figure } from "../figures/figure.ts";
import { findFigures } from "../figures/find.ts";
import type { Language } from "../language.ts";
import { linesOf } from "../lines.ts";
import { type Sentence, splitSentences } from "../sentences.ts";
import { STOPWORDS } from "../stopwords.ts";
import { fold, Lexicon, scan, type Token, type Word } from "../terms.ts";
import { BOILERPLATE } from "../weights/boilerplate.ts";
import { type Amount, amountKey, amountOf, informationOf } from "./amounts.ts";
import { type Concepts, conceptsOf } from "./concepts.ts";
import { momentsOf } from "./moments.ts";
import { type Name, namesOf } from "./names.ts";
import { Gazetteer } from "./places.ts";
import { sketchOf } from "./sketch.ts";
import { tollsOf } from "./tolls.ts";

/** What an article is recognised by, small enough to keep for three days. */
export interface Fingerprint {
  readonly names: readonly Name[];
  /** Key of each word that says something, and how much the article leans on it. */
  readonly terms: ReadonlyMap<string, number>;
  /** Those of the title and of the first paragraph. */
  readonly lead: ReadonlySet<string>;
  readonly actions: ReadonlyMap<string, number>;
  /** Key of each amount, and what meeting it again is worth, in nats. */
  readonly amounts: ReadonlyMap<string, number>;
  /** Amounts of the title and of the lead that tell much. */
  readonly headAmounts: readonly Amount[];
  /** Days and hours named. */
  readonly moments: readonly string[];
  readonly years: ReadonlySet<number>;
  /** Looks back, from its title or its lead, at a year that is over. */
  readonly retrospective: boolean;
  /** Bottom-k sketch of its runs of words. */
  readonly sketch: Uint32Array;
}

/** An article cut up for comparison: its title is its first sentence, in a text of its own. */
export interface Dissection {
  /** The title, a line break, and the text. */
  readonly text: string;
  /** How many characters the title takes: an offset in `text` less this is one in the article. */
  readonly shift: number;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly figures: readonly (Figure & { readonly amount: Amount })[];
}

/** What makes an event is told early: no article is read beyond this, in characters. */
const READ_LENGTH = 16_000;
const FEWEST_LINES = 4;
const LOOKS_BACK =
  /\b(?:un an (?:apres|plus tard)|il y a (?:un|deux|trois|dix) ans?|l'an (?:dernier|passe)|l'annee derniere|a year (?:on|after|later|ago)|last year's|(?:one|two|three) years? (?:on|after|later))\b/;

interface Desk {
  readonly lexicon: Lexicon;
  readonly concepts: Concepts;
  readonly filter: BoilerplateFilter;
}

/** Reads articles into fingerprints. Not pure in memory: it remembers the words that it met. */
export class Fingerprinter {
  readonly #desks = new Map<Language, Desk>();
  readonly #gazetteer = new Gazetteer();
  readonly #isCommonplace: (key: string) => boolean;

  /** `isCommonplace` tells the words that the press at large uses: see Rarity. */
  constructor(isCommonplace: (key: string) => boolean) {
    this.#isCommonplace = isCommonplace;
  }

  concepts(language: Language): Concepts {
    return this.#desk(language).concepts;
  }

  /** The place that a folded word names, the same in both languages. */
  placeOf(folded: string): string | undefined {
    return this.#gazetteer.placeOf(folded);
  }

  /** Cuts up an article; pages' furniture is left out. */
  dissect({ title, text: body, language }: Article): Dissection {
    const { lexicon, filter, concepts } = this.#desk(language);
    if (lexicon.trim()) filter.reset();
    const head = title ? `${title.slice(0, 400).replace(/\s+/g, " ").trim()}\n\n` : "";
    const text = head + body.slice(0, READ_LENGTH);
    const tokens = scan(text, lexicon);
    const all = splitSentences(text, tokens, language);
    const lines = linesOf(all);
    const furniture = lines.length > FEWEST_LINES ? filter.score(text, tokens, lines) : null;
    const sentences: Sentence[] = [];
    lines.forEach(({ firstSentence, lastSentence }, at) => {
      // The title looks like furniture; it never is.
      if (furniture && (furniture[at] ?? 0) > 0 && !(at === 0 && head)) return;
      for (let i = firstSentence; i <= lastSentence; i++) sentences.push({ ...(all[i] as Sentence), line: at });
    });
    // The title's figures are read apart: what it says first, the text says again with more words around.
    const cut = sentences.findIndex(({ start }) => start >= head.length);
    const titles = cut < 0 ? sentences.length : cut;
    const figures = [
      ...findFigures(text, tokens, sentences.slice(0, titles), language),
      ...findFigures(text, tokens, sentences.slice(titles), language).map((figure) => ({
        ...figure,
        sentence: figure.sentence + titles,
      })),
      ...tollsOf(text, sentences, language),
    ].map((figure) => ({ ...figure, amount: amountOf(figure, language, concepts) }));
    return { text, shift: head.length, tokens, sentences, figures };
  }

  read(article: Article): Fingerprint {
    const { language } = article;
    const { concepts } = this.#desk(language);
    const dissection = this.dissect(article);
    const { tokens, sentences, text } = dissection;
    const importance = importanceOf(dissection);
    const isCommon = (word: Word) => this.#isCommon(concepts.keyOf(word.folded, word.stem), word);
    const outlet = new Set(fold(article.source).split(/[^a-z0-9]+/));
    const names = namesOf({ tokens, sentences, importance }, language, this.#gazetteer, isCommon).filter(
      ({ parts }) => !parts.every((part) => outlet.has(part)), // a paper names itself
    );
    const named = new Set(names.flatMap(({ parts }) => parts));
    const terms = new Map<string, number>();
    const actions = new Map<string, number>();
    const lead = new Set<string>();
    const words: string[] = [];
    sentences.forEach(({ from, to }, s) => {
      const weight = importance[s] ?? 0;
      for (let i = from; i < to; i++) {
        const { word } = tokens[i] as Token;
        if (word.kind === "number") words.push(word.form);
        if (word.kind !== "word") continue;
        words.push(word.folded);
        if (word.folded.length < 3 || STOPWORDS[language].has(word.folded)) continue;
        if (word.capital && named.has(word.folded)) continue;
        if (this.#gazetteer.placeOf(word.folded)) continue;
        const key = concepts.keyOf(word.folded, word.stem);
        const known = terms.get(key) ?? 0;
        terms.set(key, Math.max(known, weight) + (known > 0 ? 0.15 : 0));
        if (weight >= LEAD_FROM) lead.add(key);
        if (concepts.isAction(key)) actions.set(key, (actions.get(key) ?? 0) + weight * weight);
      }
    });
    const { keys, years } = momentsOf(text);
    return {
      names,
      terms,
      lead,
      actions,
      amounts: amountsOf(dissection, importance),
      headAmounts: headAmountsOf(dissection, importance),
      moments: keys,
      years,
      retrospective: looksBack(dissection, article.published),
      sketch: sketchOf(words),
    };
  }

  /** A key cut short may stand for many words: it takes no capital away from a name. */
  #isCommon(key: string, word: Word): boolean {
    return key.startsWith("#") || (key === word.stem && this.#isCommonplace(key));
  }

  #desk(language: Language): Desk {
    let desk = this.#desks.get(language);
    if (!desk) {
      const lexicon = new Lexicon(language);
      const filter = new BoilerplateFilter(BOILERPLATE[language], lexicon);
      desk = { lexicon, filter, concepts: conceptsOf(language) };
      this.#desks.set(language, desk);
    }
    return desk;
  }
}

/** Every key of a fingerprint, for learning how rare each is. */
export function* keysOf(fingerprint: Fingerprint): Generator<string> {
  for (const key of nameKeys(fingerprint)) yield key;
  yield* fingerprint.terms.keys();
  yield* fingerprint.amounts.keys();
  yield* fingerprint.moments;
  yield* new Set(fingerprint.headAmounts.flatMap(nearKeys));
}

/**
 * The keys by which an article is looked for, and how much it leans on each, 0 to 1. A long article has more keys that
 * nobody met than can be listed: what it begins with is what others will tell too.
 */
export function* leaningsOf(print: Fingerprint): Generator<readonly [key: string, leaning: number]> {
  for (const amount of print.headAmounts) for (const key of nearKeys(amount)) yield [key, 0.9];
  for (const { parts, prominence } of print.names) for (const part of parts) yield [nameKey(part), prominence];
  for (const [key, worth] of print.amounts) yield [key, Math.min(1, worth / TELLING_WHOLE)];
  for (const key of print.moments) yield [key, 0.5];
  for (const [key, weight] of print.terms) yield [key, Math.min(1, weight) * TERM_LEANING];
}

/** In nats, what an amount is worth that an article is found by as surely as by a name of its title. */
const TELLING_WHOLE = 5;
/** Outlets choose their words, not the names and the amounts. */
const TERM_LEANING = 0.8;

/** Two amounts less than a step apart have one of these in common. */
function nearKeys({ value, unit, counted }: Amount): string[] {
  if (counted || unit === "%" || value <= 0) return [];
  const step = Math.floor(Math.log(value) / NEAR_STEP);
  return [`~${unit}:${step}`, `~${unit}:${step + 1}`];
}

const NEAR_STEP = 0.12;

export function nameKeys({ names }: Fingerprint): Set<string> {
  return new Set(names.flatMap(({ parts }) => parts.map(nameKey)));
}

/** Names and words are told apart: "Orange" is rarer than oranges. */
export function nameKey(part: string): string {
  return `N:${part}`;
}

/** A sentence that weighs this much belongs to the title or to the lead. */
const LEAD_FROM = 0.85;

/** Words of prose that make a lead: pages often begin with a standfirst, a caption or a byline. */
const LEAD_WORDS = 25;
/** A shorter line is a heading, a place or a credit. */
const PROSE_WORDS = 9;
const BYLINE = /^(?:par|by|publie|published|mis a jour|updated|photo|reporting by)\b/;

/** The title 1, the lead nearly as much, then less down to a quarter: long articles name much that is beside the event. */
function importanceOf({ sentences, tokens, text, shift }: Dissection): number[] {
  const titled = shift > 0;
  const lead = new Set<number>();
  let words = 0;
  let found = 0;
  const gather = (line: number, from: number, to: number, at: number) => {
    const size = tokens.slice(from, to).filter(({ word }) => word.kind === "word").length;
    if (size < PROSE_WORDS || BYLINE.test(fold(text.slice(at, at + 20)))) return;
    lead.add(line);
    words += size;
  };
  for (let s = titled ? 1 : 0; s < sentences.length && words < LEAD_WORDS && found < MOST_LINES; found++) {
    const first = sentences[s] as Sentence;
    let last = first;
    while (sentences[s]?.line === first.line) last = sentences[s++] as Sentence;
    gather(first.line, first.from, last.to, first.start);
  }
  return sentences.map(({ line, start }, s) => {
    if (titled && start < shift) return 1;
    if (lead.has(line)) return 0.9;
    return Math.max(0.25, 0.8 - 0.03 * s);
  });
}

/** A lead that starts farther down is none. */
const MOST_LINES = 8;

function amountsOf({ figures, text }: Dissection, importance: readonly number[]): Map<string, number> {
  const amounts = new Map<string, number>();
  const spans: (readonly [number, number])[] = [];
  for (const { amount, sentence, start, end } of figures) {
    spans.push([start, end]);
    const key = amountKey(amount);
    const worth = informationOf(amount) * (0.4 + 0.6 * (importance[sentence] ?? 0));
    if (worth > (amounts.get(key) ?? 0) && amounts.size < MOST_AMOUNTS) amounts.set(key, worth);
  }
  // Ages and other plain numbers that the figures leave out.
  spans.sort((a, b) => a[0] - b[0]);
  let span = 0;
  for (const { 0: digits, index } of text.matchAll(/(?<![\d.,:h-]|\d\s)\d{2,3}(?![\d.,:%h-]|\s?h\b|\s\d{3})/g)) {
    while (span < spans.length && (spans[span]?.[1] ?? 0) <= index) span++;
    if (index >= (spans[span]?.[0] ?? Number.POSITIVE_INFINITY)) continue;
    const key = `n:${digits}`;
    if (amounts.size < MOST_AMOUNTS && !amounts.has(key)) amounts.set(key, digits.length === 2 ? 1.2 : 2.2);
  }
  return amounts;
}

const MOST_AMOUNTS = 48;
const MOST_HEAD_AMOUNTS = 8;
/** In nats: less is said of anything. */
const TELLING = 2;

function headAmountsOf({ figures }: Dissection, importance: readonly number[]): Amount[] {
  const heads = figures.filter(
    ({ amount, sentence }) => (importance[sentence] ?? 0) >= LEAD_FROM && informationOf(amount) >= TELLING,
  );
  return heads.slice(0, MOST_HEAD_AMOUNTS).map(({ amount }) => amount);
}

function looksBack({ text, sentences }: Dissection, published: Date | null): boolean {
  const until = sentences[2]?.end ?? text.length;
  const head = text.slice(0, until).toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replaceAll("’", "'");
  if (LOOKS_BACK.test(head)) return true;
  const now = published?.getUTCFullYear();
  const years = [...head.matchAll(/\b(?:19|20)\d\d\b/g)].map(([year]) => Number(year));
  return now !== undefined && years.length > 0 && years.every((year) => year < now);
}
