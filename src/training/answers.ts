import {
  type AnswerModel,
  type Comparison,
  compare,
  prepareGround,
  type Question,
  rank,
  readQuestion,
  silenceFeatures,
} from "../engine/answers.ts";
import type { Reading } from "../engine/reading.ts";
import type { Lexicon } from "../engine/terms.ts";
import type { Thesaurus } from "../engine/thesaurus.ts";
import type { LabelledArticle } from "./corpus.ts";
import { fitRanking, type Ranking } from "./logistic.ts";
import { fitDense, indexFeatures, toRow } from "./vectors.ts";

/** One labelled question against the article that it was asked of. */
export interface Case {
  readonly article: number;
  readonly question: Question;
  readonly comparison: Comparison;
  readonly right: readonly boolean[];
  readonly answered: boolean;
}

const PENALTY = 2;
const FOLDS = 4;
/** One question in six has no answer: without this weight, silence would never be learned. */
const SILENT_WEIGHT = 3;

export function casesOf(
  articles: readonly { article: LabelledArticle; reading: Reading }[],
  lexicon: Lexicon,
  thesaurus: Thesaurus,
): Case[] {
  return articles.flatMap(({ article, reading }, index) => {
    const ground = prepareGround(reading, thesaurus, lexicon.language);
    return article.questions.map(({ text, answers }) => {
      const question = readQuestion(text, lexicon, thesaurus);
      const right = reading.sentences.map(({ start, end }) =>
        answers.some((n) => {
          const sentence = article.sentences[n];
          return sentence !== undefined && sentence.start < end && sentence.end > start;
        }),
      );
      return { article: index, question, comparison: compare(question, ground), right, answered: answers.length > 0 };
    });
  });
}

function trainRank(cases: readonly Case[]): Record<string, number> {
  const useful = cases.filter(({ right }) => right.includes(true));
  const index = indexFeatures(
    useful.flatMap(({ comparison }) => comparison.offers),
    20,
  );
  const rankings: Ranking[] = useful.map(({ comparison, right }) => ({
    candidates: comparison.offers.map((offer) => {
      const row = toRow(offer, index, false, 1);
      return { features: row.features, values: row.values ?? [] };
    }),
    right,
  }));
  const weights = fitRanking(rankings, index.size, PENALTY);
  return Object.fromEntries([...index].map(([name, at]) => [name, Math.round((weights[at] ?? 0) * 1e3) / 1e3]));
}

/** Learns to put the answering sentence first, then when to keep silent, on folds that the first never saw. */
export function trainAnswers(cases: readonly Case[]): AnswerModel {
  const rows: { x: number[]; positive: boolean; weight: number }[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = trainRank(cases.filter(({ article }) => article % FOLDS !== fold));
    for (const { question, comparison, answered } of cases.filter(({ article }) => article % FOLDS === fold)) {
      const x = silenceFeatures(question, comparison, rank(comparison, weights));
      rows.push({ x, positive: answered, weight: answered ? 1 : SILENT_WEIGHT });
    }
  }
  return { rank: trainRank(cases), answered: fitDense(rows, 1) };
}
