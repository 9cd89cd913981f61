import { SIGNS } from "../signs.ts";
import { type Comparison, compare, FEATURE_COUNT, FEATURES } from "./comparison.ts";
import { evaluate, type Forest } from "./forest.ts";
import type { Ground } from "./ground.ts";
import { KINDS, type Question } from "./question.ts";
import { type Ranked, silenceFeatures } from "./silence.ts";

/** A sentence that answers. */
export interface Answer {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** 0 to 1: how sure it is that the sentence answers. */
  readonly score: number;
}

/** An answer that is to stand beside those of other articles. */
export interface WeighedAnswer extends Answer {
  /** The higher the better; can be compared between articles for one question. */
  readonly merit: number;
}

/** What an article may say to a question. */
export interface Considered {
  /** Best first, at most three. */
  readonly answers: readonly WeighedAnswer[];
  /** The engine keeps silent for want of little: these answer only if something else speaks for them. All of them hold what is asked for. */
  readonly isDoubtful: boolean;
}

export interface AnswerModel {
  /** Puts the best sentence first: a weight for each of FEATURES, then one for each sign by kind of question. */
  readonly rank: readonly number[];
  /** Log-odds that the article answers at all. */
  readonly silence: Forest;
}

const ANSWERS = 3;
/** Log-odds below which the engine keeps silent. */
const LEAST_ODDS = -0.9;
/** How far below them it is in doubt. */
const DOUBT = 0.6;

/** How many weights a ranking has. */
export const RANK_WEIGHTS = FEATURE_COUNT + KINDS.length * SIGNS.length;

/** Where the weight of a sign stands for a kind of question. */
export function signWeight(kind: number, sign: number): number {
  return FEATURE_COUNT + kind * SIGNS.length + sign;
}

/** The sentences of an article, the likeliest to answer first. */
export function rank(question: Question, comparison: Comparison, weights: readonly number[]): Ranked[] {
  const kind = KINDS.indexOf(question.asked);
  return comparison.offers
    .map((offer, sentence) => {
      let score = 0;
      for (let f = 0; f < FEATURE_COUNT; f++) score += (weights[f] ?? 0) * (offer[f] ?? 0);
      comparison.signs[sentence]?.forEach((shown, sign) => {
        if (shown) score += weights[signWeight(kind, sign)] ?? 0;
      });
      return { sentence, score };
    })
    .sort((a, b) => b.score - a.score || a.sentence - b.sentence);
}

/** A question of which the article never meets this share is about something else. */
const MOST_UNMET = 0.66;
/** So is a question whose names the article hardly writes. */
const MOST_UNMET_NAMES = 0.6;
/** A sentence of the right kind that meets this share of a question answers it, whatever else is doubtful. */
const SURELY_MET = 0.95;

/** Whether a sentence holds what is asked for: a sum, somebody, an instant… */
function fits({ offers }: Comparison, sentence: number): boolean {
  return offers[sentence]?.[FEATURES.indexOf("fits or none expected")] === 1;
}

type Certainty = "says" | "doubtful" | "silent";

function certaintyOf(
  question: Question,
  comparison: Comparison,
  ranked: readonly Ranked[],
  silence: Forest,
): Certainty {
  if (comparison.unmet > MOST_UNMET || comparison.unmetNames > MOST_UNMET_NAMES) return "silent";
  const first = ranked[0]?.sentence ?? 0;
  if (fits(comparison, first) && (comparison.cover[first] ?? 0) >= SURELY_MET) return "says";
  const odds = evaluate(silence, silenceFeatures(question, comparison, ranked));
  return odds >= LEAST_ODDS ? "says" : odds >= LEAST_ODDS - DOUBT ? "doubtful" : "silent";
}

/** The sentences that answer, best first, at most three; none when the article does not say. */
export function answerQuestion(question: Question, ground: Ground, model: AnswerModel): Answer[] {
  const { answers, isDoubtful } = considerAnswers(question, ground, model);
  return isDoubtful ? [] : answers.map(({ merit: _, ...answer }) => answer);
}

/** The same, with what they are worth beside those of other articles, and those about which the engine is in doubt. */
export function considerAnswers(question: Question, ground: Ground, model: AnswerModel): Considered {
  const nothing = { answers: [], isDoubtful: false };
  if (question.terms.length === 0 || ground.profiles.length === 0) return nothing;
  const comparison = compare(question, ground);
  const ranked = rank(question, comparison, model.rank);
  const certainty = certaintyOf(question, comparison, ranked, model.silence);
  if (certainty === "silent") return nothing;
  const top = ranked[0]?.score ?? 0;
  const total = ranked.reduce((sum, { score }) => sum + Math.exp(score - top), 0);
  const isDoubtful = certainty === "doubtful";
  const answers = ranked.slice(0, ANSWERS).flatMap(({ sentence, score }) => {
    const span = ground.reading.sentences[sentence];
    if (!span || (isDoubtful && !fits(comparison, sentence))) return [];
    const text = ground.reading.text.slice(span.start, span.end);
    const share = Math.round((1000 * Math.exp(score - top)) / total) / 1000;
    return [{ text, start: span.start, end: span.end, score: share, merit: score }];
  });
  return { answers, isDoubtful };
}
