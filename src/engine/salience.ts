import type { Standing } from "./context.ts";
import type { Sentence } from "./sentences.ts";

/** Weights of a linear reading, bias last. The same for every angle and every digest. */
export type Weights = readonly number[];

export interface SalienceModel {
  /** Log-odds that the sentence is on the angle. */
  readonly relevant: Weights;
  /** Log-odds that a reader who wants the angle must see it. */
  readonly essential: Weights;
  /** Log-odds that the article treats the angle at all. */
  readonly present: Weights;
}

export const CONTEXT_FEATURES = 21;
export const PRESENCE_FEATURES = 12;

const clip = (value: number): number => (value > 6 ? 6 : value < -6 ? -6 : value);
const NO_NEIGHBOUR = -3;

/** What the article as a whole says on one angle; computed once an angle. */
export interface AngleView {
  readonly own: Float32Array;
  readonly mean: number;
  readonly best: number;
  readonly second: number;
  readonly bestAt: number;
  /** Best and second best score of each line, and where. */
  readonly lineBest: Float32Array;
  readonly lineSecond: Float32Array;
  /** Score of the nearest heading above, for each sentence. */
  readonly heading: Float32Array;
}

export function viewAngle(
  scores: Float32Array,
  angle: number,
  angles: number,
  sentences: readonly Sentence[],
  standings: readonly Standing[],
): AngleView {
  const count = sentences.length;
  const own = new Float32Array(count);
  const lines = (sentences.at(-1)?.line ?? 0) + 1;
  const lineBest = new Float32Array(lines).fill(-6);
  const lineSecond = new Float32Array(lines).fill(-6);
  const heading = new Float32Array(count);
  let sum = 0;
  let best = -6;
  let second = -6;
  let bestAt = 0;
  let above = NO_NEIGHBOUR;
  for (let i = 0; i < count; i++) {
    const value = clip(scores[i * angles + angle] as number);
    const line = (sentences[i] as Sentence).line;
    own[i] = value;
    sum += value;
    if (value > best) {
      second = best;
      best = value;
      bestAt = i;
    } else if (value > second) second = value;
    if (value > (lineBest[line] as number)) {
      lineSecond[line] = lineBest[line] as number;
      lineBest[line] = value;
    } else if (value > (lineSecond[line] as number)) lineSecond[line] = value;
    heading[i] = above;
    if ((standings[i] as Standing).heading) above = value;
  }
  return { own, mean: count ? sum / count : 0, best, second, bestAt, lineBest, lineSecond, heading };
}

/**
 * Writes into `out` what decides whether sentence `i` serves the angle: its own words, its neighbours, its
 * paragraph, the article, the other angles, and how it stands by itself.
 */
export function contextFeatures(
  out: Float32Array,
  i: number,
  view: AngleView,
  rival: number,
  sentences: readonly Sentence[],
  standings: readonly Standing[],
): void {
  const { own } = view;
  const count = sentences.length;
  const sentence = sentences[i] as Sentence;
  const s = standings[i] as Standing;
  const mine = own[i] as number;
  const bestOfLine = view.lineBest[sentence.line] as number;
  out[0] = mine;
  out[1] = i > 0 ? (own[i - 1] as number) : NO_NEIGHBOUR;
  out[2] = i + 1 < count ? (own[i + 1] as number) : NO_NEIGHBOUR;
  out[3] = bestOfLine === mine ? (view.lineSecond[sentence.line] as number) : bestOfLine;
  out[4] = view.mean;
  out[5] = i === view.bestAt ? view.second : view.best;
  out[6] = view.heading[i] as number;
  out[7] = clip(rival);
  out[8] = Math.min(4, s.names) / 2;
  out[9] = Math.min(3, s.numbers);
  out[10] = s.dangling ? 1 : 0;
  out[11] = s.question ? 1 : 0;
  out[12] = s.heading ? 1 : 0;
  out[13] = s.bareQuote ? 1 : 0;
  out[14] = s.words < 8 ? 1 : 0;
  out[15] = s.words > 25 ? 1 : 0;
  out[16] = i / count;
  out[17] = i < 3 ? 1 : 0;
  out[18] = mine * Math.min(1, s.numbers);
  out[19] = s.dangling ? mine : 0;
  out[20] = i === 0 || (sentences[i - 1] as Sentence).line !== sentence.line ? 1 : 0;
}

export function linear(features: Float32Array, weights: Weights): number {
  let sum = weights[features.length] ?? 0;
  for (let i = 0; i < features.length; i++) sum += (features[i] as number) * (weights[i] ?? 0);
  return sum;
}

export function probability(logit: number): number {
  return 1 / (1 + Math.exp(-logit));
}

/** Sentences: a text of no more is a brief, and can't treat an angle at length. */
const BRIEF = 4;

const odds = (p: number): number => Math.log((p + 1e-4) / (1 - p + 1e-4));

/** What decides whether the article treats the angle: its best sentences and how many there are. */
export function presenceFeatures(
  relevant: readonly number[],
  essential: readonly number[],
  view: AngleView,
): Float32Array {
  const top = [0, 0, 0];
  let sum = 0;
  let count = 0;
  let must = 0;
  let mustSecond = 0;
  for (let i = 0; i < relevant.length; i++) {
    const p = relevant[i] as number;
    sum += p;
    if (p > 0.5) count++;
    if (p > (top[0] as number)) top.splice(0, 3, p, top[0] as number, top[1] as number);
    else if (p > (top[1] as number)) top.splice(1, 2, p, top[1] as number);
    else if (p > (top[2] as number)) top[2] = p;
    const e = essential[i] as number;
    if (e > must) {
      mustSecond = must;
      must = e;
    } else if (e > mustSecond) mustSecond = e;
  }
  const brief = relevant.length <= BRIEF ? 1 : 0;
  return Float32Array.of(
    brief,
    brief * odds(top[0] as number),
    brief * odds(must),
    odds(top[0] as number),
    odds(top[1] as number),
    odds(top[2] as number),
    odds(must),
    odds(mustSecond),
    Math.log(sum + 0.1),
    Math.log(1 + count),
    view.best,
    sum / Math.max(1, relevant.length),
  );
}
