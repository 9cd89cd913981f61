import type { Language } from "./language.ts";
import { ASKING_WORDS, type Asked, EXPECTED, KIND_NOUNS, whatIsAsked } from "./questions.ts";
import type { Reading } from "./reading.ts";
import { SIGNS, signsOf } from "./signs.ts";
import { type Lexicon, scan, type Token, type Word } from "./terms.ts";
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
/** Tokens: a noun this near after "quel" or "which" says what kind of thing is asked for. */
const KIND_REACH = 3;

function asksKind({ word }: Token): boolean {
  return /^(?:quel(?:le)?s?|which|what)$/.test(word.folded);
}

/** Content words: a sentence that has more is no likelier to answer. */
const SUBSTANTIAL = 12;

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
  const asked = whatIsAsked(question, language);
  const tokens = scan(question, lexicon);
  const groups = new Map<number, number[]>();
  thesaurus.groups(tokens, 0, tokens.length, (group, at, length) => {
    for (let i = at; i < at + length; i++) groups.set(i, [...(groups.get(i) ?? []), group]);
  });
  const terms = new Map<string, Term>();
  tokens.forEach(({ word, start }, i) => {
    if (!isContent(word, language) || word.folded.length < 2 || ASKING_WORDS[language].has(word.folded)) return;
    if (KIND_NOUNS[language].has(word.folded) && tokens.slice(Math.max(0, i - KIND_REACH), i).some(asksKind)) return;
    terms.set(word.stem, {
      stem: word.stem,
      prefix: prefixOf(word),
      groups: groups.get(i) ?? [],
      name: word.capital && start > 0,
    });
  });
  return { asked, terms: [...terms.values()] };
}

/** What a candidate sentence offers a question, by feature name. */
export type Offer = Map<string, number>;

export interface Comparison {
  readonly offers: readonly Offer[];
  /** By sentence: the share of the question's weight that the sentence meets. */
  readonly cover: readonly number[];
  /** The share of the question's weight that the whole article never meets. */
  readonly unmet: number;
  /** The share of the question's names that the article never writes. */
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
    offer.set("size", Math.log(1 + Math.min(SUBSTANTIAL, profile.size)) / 3);
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

/**
 * Added to the learned weight of meeting the question: the labelled questions avoid the article's words on
 * purpose, and people don't.
 */
const EVIDENCE = 4;

export interface Ranked {
  readonly sentence: number;
  readonly score: number;
}

export function rank(comparison: Comparison, weights: Readonly<Record<string, number>>): Ranked[] {
  return comparison.offers
    .map((offer, sentence) => {
      let score = EVIDENCE * (offer.get("cover") ?? 0);
      for (const [name, value] of offer) score += (weights[name] ?? 0) * value;
      return { sentence, score };
    })
    .sort((a, b) => b.score - a.score || a.sentence - b.sentence);
}

/** A question of which the article never meets this share is about something else. */
const MOST_UNMET = 0.7;
/** So is a question whose names the article hardly writes. */
const MOST_UNMET_NAMES = 0.6;
/** The share of a question that a sentence of the right kind has to meet, itself or with the one before. */
const LEAST_MET = 0.15;
/** Kinds of question that only a sentence of their kind answers: an amount, a number, a date. */
const STRICT: ReadonlySet<Asked> = new Set<Asked>(["money", "count", "share", "duration", "date"]);

/**
 * Whether the article says nothing that answers. Set by hand, and so that meeting more of a question never makes
 * the engine more silent: labelled questions without an answer reuse the article's words more than the others
 * do, and a learned rule would turn that upside down.
 */
function isSilent(question: Question, comparison: Comparison, ranked: readonly Ranked[]): boolean {
  const meets = ({ sentence }: Ranked): boolean => {
    const offer = comparison.offers[sentence];
    return Math.max(offer?.get("cover") ?? 0, offer?.get("carried") ?? 0) > LEAST_MET;
  };
  if (comparison.unmet > MOST_UNMET || comparison.unmetNames > MOST_UNMET_NAMES) return true;
  const best = ranked.slice(0, ANSWERS);
  if (!STRICT.has(question.asked)) return !best.slice(0, 1).some(meets);
  return !best.some((candidate) => meets(candidate) && comparison.offers[candidate.sentence]?.get("fits") === 1);
}

/** The sentences that answer, best first; none when the article does not say. */
export function answerQuestion(question: Question, ground: Ground, model: AnswerModel): Answer[] {
  if (question.terms.length === 0) return [];
  const comparison = compare(question, ground);
  const ranked = rank(comparison, model.rank);
  if (isSilent(question, comparison, ranked)) return [];
  const best = ranked.slice(0, ANSWERS);
  const total = ranked.reduce((sum, { score }) => sum + Math.exp(score - (best[0]?.score ?? 0)), 0);
  return best.flatMap(({ sentence, score }) => {
    const span = ground.reading.sentences[sentence];
    if (!span) return [];
    const text = ground.reading.text.slice(span.start, span.end);
    const share = Math.exp(score - (best[0]?.score ?? 0)) / total;
    return [{ text, start: span.start, end: span.end, score: Math.round(1000 * share) / 1000 }];
  });
}
