import { judgeAngle, rivalOf } from "../engine/keypoints.ts";
import {
  CONTEXT_FEATURES,
  contextFeatures,
  presenceFeatures,
  type SalienceModel,
  viewAngle,
} from "../engine/salience.ts";
import type { LabelledReading } from "./angles.ts";
import { fitDense } from "./vectors.ts";

const PENALTY = 5;
const NOTHING = { relevant: [], essential: [], present: [] };

/** A reading and the scores that a model which never saw it gave its sentences. */
export interface ScoredReading {
  readonly labelled: LabelledReading;
  readonly scores: Float32Array;
}

/** Sentences of the briefs that are cut from an article's head: feeds often give no more. */
const BRIEFS = [1, 2, 4];

/** A reading, and the briefs that its first sentences and its essential sentences make. */
function withBriefs({ labelled, scores }: ScoredReading): ScoredReading[] {
  const { reading, labels } = labelled;
  const angles = labels[0]?.length ?? 0;
  const cut = (from: number, to: number): ScoredReading => ({
    labelled: {
      ...labelled,
      reading: {
        ...reading,
        sentences: reading.sentences.slice(from, to),
        standings: reading.standings.slice(from, to),
      },
      labels: labels.slice(from, to),
      bags: labelled.bags.slice(from, to),
    },
    scores: scores.slice(from * angles, to * angles),
  });
  const essential = labels.flatMap((row, i) => (i >= 4 && row.includes(2) ? [i] : []));
  return [
    { labelled, scores },
    ...BRIEFS.filter((size) => size < labels.length).map((size) => cut(0, size)),
    ...essential.slice(0, 2).map((i) => cut(i, i + 1)),
  ];
}

/** Learns how context, standing and the article's whole decide; the same weights serve every angle. */
export function trainSalience(readings: readonly ScoredReading[], absentWeight: number): SalienceModel {
  const rows: { x: Float32Array; label: number }[] = [];
  for (const { labelled, scores } of readings) {
    const { sentences, standings } = labelled.reading;
    const angles = labelled.labels[0]?.length ?? 0;
    for (let angle = 0; angle < angles; angle++) {
      const view = viewAngle(scores, angle, angles, sentences, standings);
      for (let i = 0; i < sentences.length; i++) {
        const x = new Float32Array(CONTEXT_FEATURES);
        contextFeatures(x, i, view, rivalOf(scores, i, angle, angles), sentences, standings);
        rows.push({ x, label: labelled.labels[i]?.[angle] ?? 0 });
      }
    }
  }
  const relevant = fitDense(
    rows.map(({ x, label }) => ({ x, positive: label > 0 })),
    PENALTY,
  );
  const essential = fitDense(
    rows.map(({ x, label }) => ({ x, positive: label === 2 })),
    PENALTY,
  );
  const model: SalienceModel = { ...NOTHING, relevant, essential };
  const articles: { x: Float32Array; positive: boolean; weight: number }[] = [];
  for (const { labelled, scores } of readings.flatMap(withBriefs)) {
    const { sentences, standings } = labelled.reading;
    const angles = labelled.labels[0]?.length ?? 0;
    for (let angle = 0; angle < angles; angle++) {
      const most = Math.max(0, ...labelled.labels.map((row) => row[angle] ?? 0));
      if (most === 1) continue; // touched on: neither present nor absent
      const judged = judgeAngle(angle, angles, scores, sentences, standings, model);
      const view = viewAngle(scores, angle, angles, sentences, standings);
      articles.push({
        x: presenceFeatures(judged.relevant, judged.essential, view),
        positive: most === 2,
        weight: most === 2 ? 1 : absentWeight,
      });
    }
  }
  return { ...model, present: fitDense(articles, 1) };
}
