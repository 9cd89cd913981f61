import type { AngleModel } from "../engine/angle-model.ts";
import { vocabularyFeature } from "../engine/angles.ts";
import type { DigestDefinition } from "../engine/definition.ts";
import { groupFeature, pairFeature, wordFeatures } from "../engine/features.ts";
import { Kinship } from "../engine/kinship.ts";
import { PhraseBook } from "../engine/phrases.ts";
import type { Reading } from "../engine/reading.ts";
import type { Lexicon, Token, Word } from "../engine/terms.ts";
import type { LabelledArticle } from "./corpus.ts";
import { fitLogistic } from "./logistic.ts";
import { addTo, type Bag, indexFeatures, toRow } from "./vectors.ts";

/** An article as the engine cuts it, with the labels that its sentences carry. */
export interface LabelledReading {
  readonly article: LabelledArticle;
  readonly reading: Reading;
  /** By sentence, by angle: 0, 1 or 2. */
  readonly labels: readonly (readonly number[])[];
  readonly bags: readonly Bag[];
}

const RAREST = 2;
/** A sentence that must be seen teaches more than one that may be. */
const ESSENTIAL_WEIGHT = 1.5;

export function labelReading(
  article: LabelledArticle,
  reading: Reading,
  digest: DigestDefinition,
  lexicon: Lexicon,
  book: VocabularyBook,
): LabelledReading {
  const labels = reading.sentences.map(({ start, end }) => {
    const covered = article.sentences.filter((sentence) => sentence.start < end && sentence.end > start);
    return digest.angles.map(({ id }) => Math.max(0, ...covered.map(({ angles }) => angles[id] ?? 0)));
  });
  const bags = reading.sentences.map(({ from, to }) => bagOf(reading.tokens, from, to, lexicon, book));
  return { article, reading, labels, bags };
}

/** The digest's vocabulary as features. */
export class VocabularyBook {
  readonly book: PhraseBook;
  readonly names: string[] = [];
  readonly kinship: Kinship;

  constructor(digest: DigestDefinition, lexicon: Lexicon) {
    this.book = new PhraseBook(lexicon);
    this.kinship = new Kinship(lexicon.language);
    for (const angle of digest.angles) {
      for (const strength of ["strong", "weak", "not"] as const) {
        for (const phrase of angle.vocabulary[lexicon.language][strength]) {
          this.book.add(phrase, this.names.push(vocabularyFeature(angle.id, strength)) - 1);
        }
      }
    }
  }
}

function bagOf(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon, book: VocabularyBook): Bag {
  const bag: Bag = new Map();
  const seen = new Set<number>();
  let previous: Word | null = null;
  for (let i = from; i < to; i++) {
    const { word } = tokens[i] as Token;
    if (!seen.has(word.id)) {
      seen.add(word.id);
      for (const name of wordFeatures(word, lexicon.language)) addTo(bag, name);
      if (word.kind === "word") for (const group of book.kinship.of(word.stem)) addTo(bag, groupFeature(group));
    }
    const pair = previous ? pairFeature(previous, word) : null;
    if (pair) addTo(bag, pair);
    previous = word;
    book.book.match(tokens, i, to, (entry) => addTo(bag, book.names[entry] ?? ""));
  }
  return bag;
}

/** Learns the angles' weights from labelled sentences, one regression an angle. */
export function trainAngles(
  readings: readonly LabelledReading[],
  digest: DigestDefinition,
  penalty: number,
): AngleModel {
  const index = indexFeatures(
    readings.flatMap(({ bags }) => bags),
    RAREST,
  );
  const fits = digest.angles.map((_, angle) => {
    const rows = readings.flatMap(({ bags, labels }) =>
      bags.map((bag, i) => {
        const label = labels[i]?.[angle] ?? 0;
        return toRow(bag, index, label > 0, label === 2 ? ESSENTIAL_WEIGHT : 1);
      }),
    );
    return fitLogistic(rows, index.size, penalty);
  });
  const weights: Record<string, number[]> = {};
  for (const [name, at] of index) {
    const row = fits.map((fit) => Math.round((fit.weights[at] ?? 0) * 1000) / 1000);
    if (row.some((value) => Math.abs(value) >= 0.01)) weights[name] = row;
  }
  return {
    angles: digest.angles.map(({ id }) => id),
    bias: fits.map(({ bias }) => Math.round(bias * 1000) / 1000),
    weights,
  };
}
