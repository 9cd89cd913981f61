import {
  type AnswerModel,
  type Comparison,
  compare,
  prepareGround,
  type Question,
  readQuestion,
} from "../engine/answers.ts";
import type { Reading } from "../engine/reading.ts";
import type { Lexicon } from "../engine/terms.ts";
import type { Thesaurus } from "../engine/thesaurus.ts";
import type { LabelledArticle } from "./corpus.ts";
import { fitRanking, type Ranking } from "./logistic.ts";
import { indexFeatures, toRow } from "./vectors.ts";

/** One labelled question against the article that it was asked of. */
export interface Case {
  readonly question: Question;
  readonly comparison: Comparison;
  readonly right: readonly boolean[];
}

const PENALTY = 2;

export function casesOf(
  articles: readonly { article: LabelledArticle; reading: Reading }[],
  lexicon: Lexicon,
  thesaurus: Thesaurus,
): Case[] {
  return articles.flatMap(({ article, reading }) => {
    const ground = prepareGround(reading, thesaurus, lexicon.language);
    return article.questions.map(({ text, answers }) => {
      const question = readQuestion(text, lexicon, thesaurus);
      const right = reading.sentences.map(({ start, end }) =>
        answers.some((n) => {
          const sentence = article.sentences[n];
          return sentence !== undefined && sentence.start < end && sentence.end > start;
        }),
      );
      return { question, comparison: compare(question, ground), right };
    });
  });
}

/** Learns to put the answering sentence first. */
export function trainAnswers(cases: readonly Case[]): AnswerModel {
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
  const rank = [...index].map(([name, at]) => [name, Math.round((weights[at] ?? 0) * 1e3) / 1e3]);
  return { rank: Object.fromEntries(rank) };
}
