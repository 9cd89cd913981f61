import type { Language } from "./language.ts";
import { ASKING_WORDS, type Asked, EXPECTED, KIND_NOUNS, whatIsAsked } from "./questions.ts";
import type { Reading } from "./reading.ts";
import { SIGNS, signsOf } from "./signs.ts";
import { type Lexicon, scan, type Word } from "./terms.ts";
import { isContent, type Thesaurus } from "./thesaurus.ts";

/** A sentence that answers. */
export interface Answer {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** 0 to 1: how sure it is that the sentence answers. */
  readonly score: number;
}

export interface AnswerModel {
  /** Feature to weight, for putting the best sentence first. */
  readonly rank: Readonly<Record<string, number>>;
  /** Weights of `silenceFeatures`, bias last: log-odds that the article answers at all. */
  readonly answered: readonly number[];
}

/** Characters of a question that are read. */
const LONGEST_QUESTION = 500;
const ANSWERS = 3;

/** What the engine holds of a sentence to compare questions with. */
interface Profile {
  readonly stems: ReadonlySet<string>;
  readonly prefixes: ReadonlySet<string>;
  readonly groups: ReadonlySet<number>;
  readonly signs: readonly boolean[];
  readonly size: number;
}

interface Term {
  readonly stem: string;
  readonly prefix: string | null;
  readonly groups: readonly number[];
  readonly name: boolean;
}

/** How a question word is met in a sentence, and how much that is worth. */
const EXACT = 1;
const PREFIX = 0.85;
const SYNONYM = 0.65;
const PREFIX_LENGTH = 5;
/** Tokens: a noun this near the start of a question says what kind of thing is asked for. */
const KIND_REACH = 5;

/** An article made ready for questions. */
export interface Ground {
  readonly reading: Reading;
  readonly profiles: readonly Profile[];
}

export function prepareGround(reading: Reading, thesaurus: Thesaurus, language: Language): Ground {
  const profiles = reading.sentences.map(({ start, end, from, to }) => {
    const stems = new Set<string>();
    const prefixes = new Set<string>();
    const groups = new Set<number>();
    for (let i = from; i < to; i++) {
      const word = reading.tokens[i]?.word;
      if (!word || !isContent(word, language)) continue;
      stems.add(word.stem);
      const prefix = prefixOf(word);
      if (prefix) prefixes.add(prefix);
    }
    thesaurus.groups(reading.tokens, from, to, (group) => groups.add(group));
    return { stems, prefixes, groups, signs: signsOf(reading.text.slice(start, end), language), size: stems.size };
  });
  return { reading, profiles };
}

function prefixOf(word: Word): string | null {
  return word.kind === "word" && word.folded.length > PREFIX_LENGTH ? word.folded.slice(0, PREFIX_LENGTH) : null;
}

export interface Question {
  readonly asked: Asked;
  readonly terms: readonly Term[];
}

export function readQuestion(text: string, lexicon: Lexicon, thesaurus: Thesaurus): Question {
  const question = text.slice(0, LONGEST_QUESTION);
  const { language } = lexicon;
  const tokens = scan(question, lexicon);
  const groups = new Map<number, number[]>();
  thesaurus.groups(tokens, 0, tokens.length, (group, at, length) => {
    for (let i = at; i < at + length; i++) groups.set(i, [...(groups.get(i) ?? []), group]);
  });
  const terms = new Map<string, Term>();
  tokens.forEach(({ word, start }, i) => {
    if (!isContent(word, language) || word.folded.length < 2 || ASKING_WORDS[language].has(word.folded)) return;
    if (i < KIND_REACH && KIND_NOUNS[language].has(word.folded)) return;
    terms.set(word.stem, {
      stem: word.stem,
      prefix: prefixOf(word),
      groups: groups.get(i) ?? [],
      name: word.capital && start > 0,
    });
  });
  return { asked: whatIsAsked(question, language), terms: [...terms.values()] };
}

/** What a candidate sentence offers a question, by feature name. */
export type Offer = Map<string, number>;

export interface Comparison {
  readonly offers: readonly Offer[];
  /** By sentence: the share of the question's weight that the sentence meets. */
  readonly cover: readonly number[];
  /** The share of the question's weight that the whole article never meets. */
  readonly unmet: number;
  readonly unmetNames: number;
}

/** Compares a question with every sentence. */
export function compare(question: Question, ground: Ground): Comparison {
  const { profiles, reading } = ground;
  const { terms, asked } = question;
  const count = profiles.length;
  // How each term is met, sentence by sentence; rare meetings weigh more than common ones.
  const met = terms.map((term) => profiles.map((profile) => meeting(term, profile)));
  const weights = met.map((row) => {
    const exact = row.filter((m) => m === EXACT).length;
    const any = row.filter((m) => m > 0).length;
    return {
      exact: rarity(exact, count),
      any: rarity(any, count),
      importance: any === 0 ? rarity(1, count) : rarity(exact || any, count),
      missing: any === 0,
    };
  });
  const total = weights.reduce((sum, { importance }) => sum + importance, 0) || 1;
  const gain = (t: number, s: number): number => {
    const m = met[t]?.[s] ?? 0;
    const w = weights[t];
    if (m === 0 || !w) return 0;
    return m * (m === SYNONYM ? Math.min(w.any, w.importance) : w.exact);
  };
  const cover = profiles.map((_, s) => Math.min(1, terms.reduce((sum, _term, t) => sum + gain(t, s), 0) / total));
  const expected = (EXPECTED[asked] ?? []).map((sign) => SIGNS.indexOf(sign));
  const names = terms.filter(({ name }) => name).length;
  const paragraphs = new Map<number, number[]>();
  reading.sentences.forEach(({ line }, s) => {
    paragraphs.set(line, [...(paragraphs.get(line) ?? []), s]);
  });
  let above = 0;
  const offers = profiles.map((profile, s) => {
    const offer: Offer = new Map();
    let exact = 0;
    let synonyms = 0;
    let best = 0;
    let sum = 0;
    let named = 0;
    let matched = 0;
    let carried = 0; // terms met by the sentence before, and not by this one
    terms.forEach((term, t) => {
      const m = met[t]?.[s] ?? 0;
      const g = gain(t, s);
      sum += g;
      best = Math.max(best, g);
      if (m > 0) matched++;
      if (m >= PREFIX) exact++;
      else if (m > 0) synonyms++;
      if (m > 0 && term.name) named++;
      if (m === 0 && s > 0) carried += gain(t, s - 1);
    });
    const size = Math.max(1, terms.length);
    const standing = reading.standings[s];
    offer.set("cover", cover[s] ?? 0);
    offer.set("sum", sum / 4);
    offer.set("best", best / 3);
    offer.set("exact", exact / size);
    offer.set("synonyms", synonyms / size);
    offer.set("matched", Math.min(5, matched) / 2);
    offer.set("names", names ? named / names : 0);
    offer.set("before", cover[s - 1] ?? 0);
    offer.set("after", cover[s + 1] ?? 0);
    offer.set("carried", carried / total);
    offer.set("heading", above);
    offer.set("density", sum / Math.sqrt(Math.max(6, profile.size)));
    offer.set("size", Math.log(1 + profile.size) / 3);
    offer.set("place", s / Math.max(1, count));
    const line = reading.sentences[s]?.line ?? 0;
    const neighbours = (paragraphs.get(line) ?? []).filter((other) => other !== s).slice(0, 40);
    offer.set("paragraph", Math.max(0, ...neighbours.map((other) => cover[other] ?? 0)));
    if (standing?.question) offer.set("question", 1);
    if (standing?.heading) offer.set("is-heading", 1);
    if (standing?.dangling) offer.set("dangling", 1);
    if (s < 2) offer.set("lead", 1);
    if (standing?.dangling) offer.set("dangling-before", cover[s - 1] ?? 0);
    const fits = expected.length === 0 || expected.some((i) => profile.signs[i]);
    const focus = met[0]?.[s] ?? 0;
    offer.set("focus", focus);
    if (expected.length > 0) {
      offer.set("fits", fits ? 1 : 0);
      offer.set("fits-cover", fits ? (cover[s] ?? 0) : 0);
      offer.set("fits-carried", fits ? carried / total : 0);
      offer.set("fits-focus", fits ? focus : 0);
    }
    SIGNS.forEach((sign, i) => {
      if (profile.signs[i]) offer.set(`${asked}:${sign}`, 1);
    });
    if (standing?.heading) above = cover[s] ?? 0;
    return offer;
  });
  const missing = weights.map(({ missing: none, importance }) => (none ? importance : 0));
  return {
    offers,
    cover,
    unmet: missing.reduce((a, b) => a + b, 0) / total,
    unmetNames: names ? terms.filter(({ name }, t) => name && weights[t]?.missing).length / names : 0,
  };
}

function meeting(term: Term, profile: Profile): number {
  if (profile.stems.has(term.stem)) return EXACT;
  if (term.prefix && profile.prefixes.has(term.prefix)) return PREFIX;
  return term.groups.some((group) => profile.groups.has(group)) ? SYNONYM : 0;
}

function rarity(times: number, count: number): number {
  return Math.log((count + 1) / (times + 0.5));
}

export interface Ranked {
  readonly sentence: number;
  readonly score: number;
}

export function rank(comparison: Comparison, weights: Readonly<Record<string, number>>): Ranked[] {
  return comparison.offers
    .map((offer, sentence) => {
      let score = 0;
      for (const [name, value] of offer) score += (weights[name] ?? 0) * value;
      return { sentence, score };
    })
    .sort((a, b) => b.score - a.score || a.sentence - b.sentence);
}

/** What tells that an article answers: how well its best sentence fits, and what of the question is left over. */
export function silenceFeatures(question: Question, comparison: Comparison, ranked: readonly Ranked[]): number[] {
  const first = ranked[0];
  const second = ranked[1];
  if (!first) return [];
  const cover = comparison.cover[first.sentence] ?? 0;
  const offer = comparison.offers[first.sentence];
  const total = ranked.slice(0, 40).reduce((sum, { score }) => sum + Math.exp(score - first.score), 0);
  return [
    first.score,
    first.score - (second?.score ?? 0),
    1 / total,
    cover,
    Math.max(0, ...comparison.cover),
    comparison.unmet,
    comparison.unmetNames,
    offer?.get("exact") ?? 0,
    offer?.get("synonyms") ?? 0,
    Math.min(8, question.terms.length) / 8,
    offer?.get("focus") ?? 0,
    offer?.get("fits") ?? 0,
    offer?.get("fits-cover") ?? 0,
    offer?.get("fits-focus") ?? 0,
    Math.max(0, ...comparison.offers.map((other) => other.get("fits-focus") ?? 0)),
    Math.max(0, ...comparison.offers.map((other) => other.get("focus") ?? 0)),
    (offer?.get("exact") ?? 0) + (offer?.get("synonyms") ?? 0),
    offer?.get("names") ?? 0,
    offer?.get("carried") ?? 0,
    question.asked === "money" || question.asked === "count" || question.asked === "share" ? 1 : 0,
    question.asked === "organisation" || question.asked === "thing" ? 1 : 0,
  ];
}

/** The sentences that answer, best first; none when the article does not say. */
export function answerQuestion(question: Question, ground: Ground, model: AnswerModel): Answer[] {
  if (question.terms.length === 0) return [];
  const comparison = compare(question, ground);
  const ranked = rank(comparison, model.rank);
  const features = silenceFeatures(question, comparison, ranked);
  const logit = features.reduce((sum, value, i) => sum + value * (model.answered[i] ?? 0), model.answered.at(-1) ?? 0);
  const sure = 1 / (1 + Math.exp(-logit));
  if (sure < 0.5) return [];
  const top = ranked[0]?.score ?? 0;
  return ranked.slice(0, ANSWERS).flatMap(({ sentence, score }) => {
    const span = ground.reading.sentences[sentence];
    if (!span) return [];
    const text = ground.reading.text.slice(span.start, span.end);
    return [{ text, start: span.start, end: span.end, score: Math.round(1000 * sure * Math.exp(score - top)) / 1000 }];
  });
}
