import { setImmediate as breathe } from "node:timers/promises";
import type { EditionPoint, Reading } from "../../edition/edition.ts";
import { pointBlock } from "../../edition/layout.ts";
import { type Message, note, text } from "../../edition/message.ts";
import { catalogue } from "../../edition/text.ts";
import type { Article } from "../../engine/article.ts";
import type { Language } from "../../engine/language.ts";
import { fold } from "../../engine/terms.ts";
import { readingsBetween, readingsOf } from "../../store/analyses.ts";
import { searchArticles } from "../../store/search.ts";
import { paragraph } from "../replies.ts";
import { type InboxDigest, typed, type Visit } from "../visit.ts";
import { bySense, type Compare } from "./answers-by-sense.ts";
import { type ContentWord, contentWords, coverOf, type Held, heldIn, holds, weightsIn } from "./relevance.ts";

/** A sentence that answers, with the outlets that have it word for word. */
export interface FoundAnswer extends EditionPoint {
  /** The higher the better; means nothing from one question to another. */
  readonly merit: number;
}

export interface Asked {
  readonly question: string;
  /** Years and names that an answer must speak of: what a short question changed in the one before. */
  readonly about: readonly string[];
}

/** Answers of one message. */
export const ANSWERS_SHOWN = 3;
/** Articles that one question is put to: some milliseconds each. */
const ASKED = 24;
/** Among several articles: measured on forty articles of one subject, where it keeps most answers and drops most noise. */
const LEAST_MERIT = 2.2;
/** So little below it, an answer is in doubt. */
const DOUBT = 0.3;
/** Nor does an answer stand beside one that is worth so much more. */
const BESIDE_BEST = 0.5;
/** Of the worth of an article's own ranking beside the words that it shares with the question. */
const OWN_RANK = 0.3;
/** Of one article, an answer that is so much less likely than its first is left out. */
const LEAST_SHARE = 0.2;
const YEAR = /^(?:19|20|21)\d{2}$/;
const DAY_MS = 24 * 3_600_000;
/** The days that a question outside a thread is put to. */
const RECENT_MS = 7 * DAY_MS;
const WORDS_SEARCHED = 8;
const FOUND_BY_WORD = 40;
/** Where few articles have any of the words, the last ones may answer all the same: so many are asked too. */
const LATEST = 8;

interface Candidate {
  readonly reading: Reading;
  readonly held: Held;
}

/**
 * The sentences of some articles that answer a question, best first; none when they don't say. With something to compare
 * senses, the nearest come first, and one that is hardly too weak to be told may be, see `bySense`.
 */
export async function answersFrom(
  readings: readonly Reading[],
  { question, about }: Asked,
  digest: InboxDigest,
  compare: Compare | null = null,
): Promise<FoundAnswer[]> {
  const words = contentWords(question);
  const candidates = readings
    .filter(({ article }) => article.text.trim() !== "")
    .map((reading) => ({ reading, held: heldIn(`${reading.article.title ?? ""}\n${reading.article.text}`) }));
  const weights = weightsIn(
    words,
    candidates.map(({ held }) => held),
  );
  const isAlone = candidates.length === 1;
  const found: FoundAnswer[] = [];
  const doubtful: FoundAnswer[] = [];
  for (const { reading, held } of likeliest(candidates, words, weights)) {
    const { article } = reading;
    const { answers, isDoubtful } = digest.analyst(article.language).consider(article.text, question);
    const least = LEAST_SHARE * (answers[0]?.score ?? 0);
    const shared = coverOf(words, weights, held);
    for (const { text: sentence, score, merit: rank } of answers) {
      if (isAlone ? score < least : false) continue;
      if (!speaksOf(sentence, article, words, about)) continue;
      const merit = isAlone ? rank : shared + coverOf(words, weights, heldIn(sentence)) + OWN_RANK * rank;
      (isDoubtful ? doubtful : found).push({ text: sentence, article, others: [], merit });
    }
    await breathe(); // other people's events come in between
  }
  const inOrder = sayOnce(found.sort((a, b) => b.merit - a.merit));
  const least = isAlone ? Number.NEGATIVE_INFINITY : Math.max(LEAST_MERIT, (inOrder[0]?.merit ?? 0) - BESIDE_BEST);
  const told = inOrder.filter(({ merit }) => merit >= least);
  if (compare === null) return told;
  // Each is short of one rule alone: an article's own, or the one among articles.
  const hushed = sayOnce(doubtful.sort((a, b) => b.merit - a.merit)).filter(({ merit }) => merit >= least);
  const weak = inOrder.filter(({ merit }) => merit < least && merit >= LEAST_MERIT - DOUBT);
  const unsure = [...hushed, ...weak];
  return await bySense(question, { told, unsure }, compare);
}

/** A sentence of another year answers no question on one; nor does one that is silent on what the question turned to. */
function speaksOf(
  sentence: string,
  { title, published }: Article,
  words: readonly ContentWord[],
  about: readonly string[],
): boolean {
  const held = heldIn(`${title ?? ""}\n${sentence}`);
  const years = words.filter(({ folded }) => YEAR.test(folded));
  const isNow = (year: string): boolean =>
    published?.getUTCFullYear() === Number(year) && !/\b(?:19|20|21)\d{2}\b/.test(sentence);
  if (years.length > 0 && !years.some((year) => holds(held, year) || isNow(year.folded))) return false;
  const names = about.filter((name) => !YEAR.test(name));
  return names.length === 0 || names.some((name) => contentWords(name).every((word) => holds(held, word)));
}

/** Those that hold most of the words, when they are many. */
function likeliest(
  candidates: readonly Candidate[],
  words: readonly ContentWord[],
  weights: readonly number[],
): readonly Candidate[] {
  if (candidates.length <= ASKED) return candidates;
  return candidates
    .map((candidate) => ({ candidate, cover: coverOf(words, weights, candidate.held) }))
    .sort((a, b) => b.cover - a.cover)
    .slice(0, ASKED)
    .map(({ candidate }) => candidate);
}

/** What several outlets print word for word is one answer. */
function sayOnce(answers: readonly FoundAnswer[]): FoundAnswer[] {
  const said = new Map<string, FoundAnswer>();
  for (const answer of answers) {
    const key = fold(answer.text).replace(/\s+/g, " ");
    const known = said.get(key);
    if (!known) said.set(key, answer);
    else if (![known.article, ...known.others].some(({ source }) => source === answer.article.source)) {
      said.set(key, { ...known, others: [...known.others, answer.article] });
    }
  }
  return [...said.values()];
}

/** The readings of the last days that may answer, the articles that share most of the question's words first. */
export async function recentReadings({ options, reader, now }: Visit, question: string): Promise<Reading[]> {
  const since = new Date(now.getTime() - RECENT_MS);
  const weights = new Map<string, number>();
  for (const { text: word } of contentWords(question).slice(0, WORDS_SEARCHED)) {
    const query = { words: `"${word.replace(/["«»“”]/g, "")}"`, language: null, since, limit: FOUND_BY_WORD };
    const found = await searchArticles(options.db, reader, query);
    // A word that few articles have tells more.
    for (const { id } of found) weights.set(id, (weights.get(id) ?? 0) + 1 / Math.log2(2 + found.length));
  }
  const ids = [...weights].sort((a, b) => b[1] - a[1]).map(([id]) => id);
  const readings = await readingsOf(options.db, reader, ids.slice(0, ASKED));
  if (readings.length >= LATEST) return readings;
  const day = { since: new Date(now.getTime() - DAY_MS), until: new Date(now.getTime() + 1) };
  const latest = await readingsBetween(options.db, reader, { ...day, by: "ready", limit: 500 });
  const known = new Set(readings.map(({ article }) => article.id));
  return [...readings, ...latest.filter(({ article }) => !known.has(article.id)).slice(-LATEST)];
}

export interface AnswerContext {
  readonly visit: Visit;
  readonly question: string;
  /** How many articles were asked. */
  readonly articles: number;
  readonly timeZone: string;
}

/** Quotations with where they come from, or an honest blank and where else to look. */
export function answersMessage(answers: readonly EditionPoint[], context: AnswerContext, language: Language): Message {
  const words = catalogue(language);
  if (answers.length > 0) {
    const lens = { language, timeZone: context.timeZone };
    return { language, blocks: answers.map((answer) => pointBlock(answer, lens)) };
  }
  const silent = paragraph(context.articles > 1 ? words.notInArticles : words.notInArticle);
  const hint = searchLine(context);
  return { language, blocks: hint === null ? [silent] : [silent, note([text(words.searchHint(hint))])] };
}

/** "/ia recherche formation": the words of the question that say most, to look further back. */
function searchLine({ visit, question }: AnswerContext): string | null {
  const words = contentWords(question).filter(({ isNumber }) => !isNumber);
  // Names say most; else what stands last, which is what the verb is about.
  const names = words.filter(({ isName }) => isName);
  const chosen = names.length > 0 ? names.slice(0, 2) : words.slice(words.length > 2 ? -2 : -1);
  const shown = chosen.map(({ text: word }) => word.toLowerCase());
  const command = visit.table.find(({ does }) => does === "search")?.words[visit.language][0];
  return shown.length > 0 && command ? typed(visit, `${command} ${shown.join(" ")}`) : null;
}
