import { type AnswerModel, RANK_WEIGHTS, rank, signWeight } from "../engine/answers/answers.ts";
import { type Comparison, compare, FEATURE_COUNT } from "../engine/answers/comparison.ts";
import type { Forest } from "../engine/answers/forest.ts";
import { prepareGround } from "../engine/answers/ground.ts";
import { KINDS, type Question, readQuestion } from "../engine/answers/question.ts";
import { EVIDENCE_COUNT, SILENCE_FEATURE_COUNT, silenceFeatures } from "../engine/answers/silence.ts";
import type { Reading } from "../engine/reading.ts";
import { SIGNS } from "../engine/signs.ts";
import type { Lexicon } from "../engine/terms.ts";
import type { Thesaurus } from "../engine/thesaurus.ts";
import type { LabelledArticle } from "./corpus.ts";
import { growForest } from "./forest.ts";
import { fitRanking, probability, type Ranking } from "./logistic.ts";

/** One labelled question against the article that it was asked of. */
export interface Case {
  readonly article: string;
  readonly question: Question;
  readonly comparison: Comparison;
  readonly right: readonly boolean[];
}

const FEATURE_PENALTY = 2;
const SIGN_PENALTY = 8;
const FOLDS = 4;
const GROWTH = {
  trees: 120,
  depth: 3,
  rate: 0.08,
  penalty: 5,
  smallestLeaf: 30,
  rising: new Set(Array.from({ length: EVIDENCE_COUNT }, (_, i) => i)),
} as const;

export function casesOf(
  articles: readonly { article: LabelledArticle; reading: Reading }[],
  lexicon: Lexicon,
  thesaurus: Thesaurus,
): Case[] {
  return articles.flatMap(({ article, reading }) => {
    const ground = prepareGround(reading, lexicon, thesaurus);
    return article.questions.map(({ text, answers }) => {
      const question = readQuestion(text, lexicon, thesaurus);
      const right = reading.sentences.map(({ start, end }) =>
        answers.some((n) => {
          const sentence = article.sentences[n];
          return sentence !== undefined && sentence.start < end && sentence.end > start;
        }),
      );
      return { article: article.id, question, comparison: compare(question, ground), right };
    });
  });
}

/** Learns to put the answering sentence first, and to keep silent when there is none. */
export function trainAnswers(cases: readonly Case[]): AnswerModel {
  const useful = cases.filter(({ question, right }) => question.terms.length > 0 && right.length > 0);
  return { rank: trainRank(useful), silence: trainSilence(useful) };
}

export function trainRank(cases: readonly Case[]): number[] {
  const useful = cases.filter(({ right }) => right.includes(true));
  const scale = spreads(useful.flatMap(({ comparison }) => comparison.offers));
  const rankings = useful.map((one) => rankingOf(one, scale));
  const penalties = Array.from({ length: RANK_WEIGHTS }, (_, i) =>
    i < FEATURE_COUNT ? FEATURE_PENALTY : SIGN_PENALTY,
  );
  const weights = fitRanking(rankings, RANK_WEIGHTS, penalties);
  return [...weights].map((weight, i) => Math.round((1000 * weight) / (scale[i] ?? 1)) / 1000);
}

function rankingOf({ question, comparison, right }: Case, scale: readonly number[]): Ranking {
  const kind = KINDS.indexOf(question.asked);
  const candidates = comparison.offers.map((offer, s) => {
    const features = [...offer.keys()];
    const values = [...offer].map((value, i) => value / (scale[i] ?? 1));
    SIGNS.forEach((_, sign) => {
      if (!comparison.signs[s]?.[sign]) return;
      features.push(signWeight(kind, sign));
      values.push(1);
    });
    return { features, values };
  });
  return { candidates, right };
}

/** The standard deviation of every feature, so that one penalty suits them all. */
function spreads(offers: readonly Float64Array[]): number[] {
  return Array.from({ length: FEATURE_COUNT }, (_, f) => {
    let sum = 0;
    let squares = 0;
    for (const offer of offers) {
      const value = offer[f] ?? 0;
      sum += value;
      squares += value * value;
    }
    const mean = sum / offers.length;
    return Math.sqrt(Math.max(0, squares / offers.length - mean * mean)) || 1;
  });
}

/** Each case is ranked by weights that never saw its article: otherwise every question would look well answered. */
function trainSilence(cases: readonly Case[]): Forest {
  const articles = [...new Set(cases.map(({ article }) => article))];
  const folds = new Map(articles.map((id, i) => [id, i % FOLDS]));
  const rows: Float64Array[] = [];
  const answered: boolean[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = trainRank(cases.filter(({ article }) => folds.get(article) !== fold));
    for (const { article, question, comparison, right } of cases) {
      if (folds.get(article) !== fold) continue;
      rows.push(silenceFeatures(question, comparison, rank(question, comparison, weights)));
      answered.push(right.includes(true));
    }
  }
  const share = answered.filter(Boolean).length / answered.length;
  const start = Math.log(share / (1 - share));
  return growForest(
    rows,
    SILENCE_FEATURE_COUNT,
    (scores, gradient, curvature) => {
      for (let i = 0; i < rows.length; i++) {
        const p = probability((scores[i] as number) + start);
        gradient[i] = p - (answered[i] ? 1 : 0);
        curvature[i] = Math.max(1e-6, p * (1 - p));
      }
    },
    GROWTH,
  );
}
