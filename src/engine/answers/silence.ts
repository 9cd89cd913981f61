import { type Comparison, FEATURES } from "./comparison.ts";
import { KINDS, type Question } from "./question.ts";

/** A sentence and how well it answers. */
export interface Ranked {
  readonly sentence: number;
  readonly score: number;
}

type Feature = (typeof FEATURES)[number];

/** Of the first sentence: what it offers. */
const OF_FIRST: readonly Feature[] = [
  "cover",
  "cover wide",
  "fits or none expected",
  "focus",
  "focus counted",
  "wanted quantity near a term",
  "wanted quantities",
  "first term",
  "last term",
  "carried",
];
/** Of all sentences that hold what the question's kind asks for: the most that one offers. */
const OF_FITTING: readonly Feature[] = [
  "cover",
  "cover wide",
  "matched share",
  "focus",
  "carried",
  "wanted quantity near a term",
];
/** Of all sentences. */
const OF_ALL: readonly Feature[] = ["cover", "focus counted", "wanted quantities"];

/** Evidence that the article answers: all of it may only speak for an answer. The kinds of question come after. */
export const EVIDENCE_COUNT = OF_FIRST.length + OF_FITTING.length + OF_ALL.length + 5;
export const SILENCE_FEATURE_COUNT = EVIDENCE_COUNT + KINDS.length;

/**
 * What tells whether an article answers a question at all. Nothing of how the question is worded is in it:
 * people who write questions without an answer word them otherwise than people who ask.
 */
export function silenceFeatures(question: Question, comparison: Comparison, ranked: readonly Ranked[]): Float64Array {
  const x = new Float64Array(SILENCE_FEATURE_COUNT);
  const { offers } = comparison;
  const first = offers[ranked[0]?.sentence ?? -1];
  const fits = FEATURES.indexOf("fits or none expected");
  const fitting = offers.filter((offer) => offer[fits] === 1);
  let at = 0;
  for (const name of OF_FIRST) x[at++] = first?.[FEATURES.indexOf(name)] ?? 0;
  for (const name of OF_FITTING) x[at++] = most(fitting, FEATURES.indexOf(name));
  for (const name of OF_ALL) x[at++] = most(offers, FEATURES.indexOf(name));
  const top = ranked[0]?.score ?? 0;
  x[at++] =
    1 /
    Math.max(
      1,
      ranked.reduce((sum, { score }) => sum + Math.exp(score - top), 0),
    );
  x[at++] = top - (ranked[1]?.score ?? top - 9);
  x[at++] = -comparison.unmet;
  x[at++] = fitting.length / Math.max(1, offers.length);
  x[at++] = offers[ranked[1]?.sentence ?? -1]?.[FEATURES.indexOf("cover")] ?? 0;
  x[at + KINDS.indexOf(question.asked)] = 1;
  return x;
}

function most(offers: readonly Float64Array[], feature: number): number {
  return offers.reduce((best, offer) => Math.max(best, offer[feature] ?? 0), -1);
}
