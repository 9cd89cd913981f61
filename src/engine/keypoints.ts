import type { KeyPoint } from "./analysis.ts";
import type { Standing } from "./context.ts";
import {
  CONTEXT_FEATURES,
  contextFeatures,
  linear,
  presenceFeatures,
  probability,
  type SalienceModel,
  viewAngle,
} from "./salience.ts";
import type { Sentence } from "./sentences.ts";

const POINTS_PER_ANGLE = 3;
/** A second or third point is shown when it is at least this likely to be on the angle. */
const FURTHER_POINT = 0.2;
/** How much being on the angle counts beside being essential to it, in the order of the points. */
const RELEVANCE_SHARE = 0.3;

/** What is left of the worth of a sentence that can't be understood alone ("Il…", "Cette mesure…"). */
const LEANING_WORTH = 0.4;

export interface Judged {
  /** By sentence: how likely each is on the angle. */
  readonly relevant: readonly number[];
  readonly essential: readonly number[];
  /** How likely the article treats the angle. */
  readonly present: number;
}

/** Judges every sentence on one angle. `scores` holds the log-odds of every sentence and angle. */
export function judgeAngle(
  angle: number,
  angles: number,
  scores: Float32Array,
  sentences: readonly Sentence[],
  standings: readonly Standing[],
  model: SalienceModel,
): Judged {
  const view = viewAngle(scores, angle, angles, sentences, standings);
  const features = new Float32Array(CONTEXT_FEATURES);
  const relevant: number[] = [];
  const essential: number[] = [];
  for (let i = 0; i < sentences.length; i++) {
    contextFeatures(features, i, view, rivalOf(scores, i, angle, angles), sentences, standings);
    relevant.push(probability(linear(features, model.relevant)));
    essential.push(probability(linear(features, model.essential)));
  }
  const present = probability(linear(presenceFeatures(relevant, essential, view), model.present));
  return { relevant, essential, present };
}

/** The best score of the other angles on one sentence. */
export function rivalOf(scores: Float32Array, sentence: number, angle: number, angles: number): number {
  let rival = -6;
  for (let other = 0; other < angles; other++) {
    if (other !== angle) rival = Math.max(rival, scores[sentence * angles + other] as number);
  }
  return rival;
}

/** The key points of one angle, best first; none when the article does not treat it. */
export function chooseKeyPoints(
  text: string,
  id: string,
  judged: Judged,
  sentences: readonly Sentence[],
  standings: readonly Standing[],
): KeyPoint[] {
  if (judged.present < 0.5) return [];
  const best = bestOf(judged, standings).filter(
    (i, rank) => rank === 0 || (judged.relevant[i] as number) >= FURTHER_POINT,
  );
  return best.map((i) => {
    const { start, end } = sentences[i] as Sentence;
    return { angle: id, text: text.slice(start, end), start, end, score: round(judged.relevant[i] as number) };
  });
}

/** The sentences of most merit, best first; of two that are equal, the first that was written. */
function bestOf(judged: Judged, standings: readonly Standing[]): number[] {
  const best: number[] = [];
  const merits: number[] = [];
  for (let i = 0; i < standings.length; i++) {
    const standing = standings[i] as Standing;
    if (!canStand(standing)) continue;
    const worth = (judged.essential[i] as number) + RELEVANCE_SHARE * (judged.relevant[i] as number);
    const merit = standing.dangling ? worth * LEANING_WORTH : worth;
    let rank = best.length;
    while (rank > 0 && (merits[rank - 1] as number) < merit) rank--;
    if (rank >= POINTS_PER_ANGLE) continue;
    best.splice(rank, 0, i);
    merits.splice(rank, 0, merit);
    best.length = merits.length = Math.min(best.length, POINTS_PER_ANGLE);
  }
  return best;
}

/** Headings and questions announce; they do not state. */
function canStand(standing: Standing): boolean {
  return !standing.heading && standing.words >= 4;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
