import type { AngleModel } from "./angle-model.ts";
import type { DigestDefinition } from "./definition.ts";
import { pairFeature, wordFeatures } from "./features.ts";
import { PhraseBook } from "./phrases.ts";
import type { Sentence } from "./sentences.ts";
import type { Lexicon, Token, Word } from "./terms.ts";

/** What a vocabulary hit is worth, in log-odds, where nothing was learned. */
const UNLEARNED = { strong: 2.4, weak: 1, not: -3, bias: -2.2 } as const;
type Strength = "strong" | "weak" | "not";

/** The name under which a vocabulary hit is learned. */
export function vocabularyFeature(angle: string, strength: Strength): string {
  return `v:${angle}:${strength}`;
}

/**
 * Says how much each sentence speaks of each angle: a linear model over words, pairs of words and the
 * vocabulary of the digest. Without learned weights the vocabulary alone speaks.
 */
export class AngleScorer {
  readonly angles: readonly string[];
  readonly #lexicon: Lexicon;
  readonly #book: PhraseBook;
  readonly #entries: Float32Array[] = [];
  readonly #bias: Float32Array;
  readonly #weights: ReadonlyMap<string, Float32Array>;
  readonly #pairWords = new Set<string>();
  #vectors: (Float32Array | null | undefined)[] = [];
  #pairs = new Map<number, Float32Array | null>();
  #inPairs: (boolean | undefined)[] = [];

  constructor(digest: DigestDefinition, model: AngleModel | undefined, lexicon: Lexicon) {
    this.angles = digest.angles.map(({ id }) => id);
    this.#lexicon = lexicon;
    this.#book = new PhraseBook(lexicon);
    const order = this.angles.map((id) => model?.angles.indexOf(id) ?? -1);
    this.#bias = Float32Array.from(order, (at) => (at < 0 ? UNLEARNED.bias : (model?.bias[at] ?? 0)));
    const weights = new Map<string, Float32Array>();
    for (const [feature, row] of Object.entries(model?.weights ?? {})) {
      weights.set(
        feature,
        Float32Array.from(order, (at) => (at < 0 ? 0 : (row[at] ?? 0))),
      );
      if (feature.startsWith("b:")) {
        const cut = feature.indexOf("_", 3);
        this.#pairWords.add(feature.slice(2, cut));
        this.#pairWords.add(feature.slice(cut + 1));
      }
    }
    this.#weights = weights;
    digest.angles.forEach((angle, index) => {
      for (const strength of ["strong", "weak", "not"] as const) {
        const learned = weights.get(vocabularyFeature(angle.id, strength));
        const vector =
          learned ?? Float32Array.from(order, (at, i) => (at < 0 && i === index ? UNLEARNED[strength] : 0));
        for (const phrase of angle.vocabulary[lexicon.language][strength]) {
          this.#book.add(phrase, this.#entries.push(vector) - 1);
        }
      }
    });
  }

  /** To be called when the lexicon forgot its words. */
  reset(): void {
    this.#vectors = [];
    this.#inPairs = [];
    this.#pairs = new Map();
    this.#book.reset();
  }

  /** Log-odds of each angle, angle by angle within a sentence: `scores[sentence * angles + angle]`. */
  score(tokens: readonly Token[], sentences: readonly Sentence[]): Float32Array {
    const count = this.angles.length;
    const scores = new Float32Array(sentences.length * count);
    const seen = new Map<number, number>();
    for (let s = 0; s < sentences.length; s++) {
      const { from, to } = sentences[s] as Sentence;
      const base = s * count;
      for (let a = 0; a < count; a++) scores[base + a] = this.#bias[a] as number;
      let previous: Word | null = null;
      for (let i = from; i < to; i++) {
        const { word } = tokens[i] as Token;
        if (seen.get(word.id) !== s) {
          seen.set(word.id, s);
          add(scores, base, this.#vector(word));
        }
        if (previous) add(scores, base, this.#pair(previous, word));
        previous = word;
        this.#book.match(tokens, i, to, (entry) => add(scores, base, this.#entries[entry] ?? null));
      }
    }
    return scores;
  }

  #vector(word: Word): Float32Array | null {
    const known = this.#vectors[word.id];
    if (known !== undefined) return known;
    let sum: Float32Array | null = null;
    for (const feature of wordFeatures(word, this.#lexicon.language)) {
      const weights = this.#weights.get(feature);
      if (weights) sum = sum ? sum.map((value, i) => value + (weights[i] ?? 0)) : weights;
    }
    this.#vectors[word.id] = sum;
    return sum;
  }

  #pair(first: Word, second: Word): Float32Array | null {
    if (!this.#canPair(first) || !this.#canPair(second)) return null;
    const key = first.id * 0x100000 + second.id;
    const known = this.#pairs.get(key);
    if (known !== undefined) return known;
    const name = pairFeature(first, second);
    const weights = (name && this.#weights.get(name)) || null;
    this.#pairs.set(key, weights);
    return weights;
  }

  #canPair(word: Word): boolean {
    const known = this.#inPairs[word.id];
    if (known !== undefined) return known;
    const name = word.kind === "number" ? "#" : word.kind === "word" ? word.stem : word.form;
    const can = this.#pairWords.has(name);
    this.#inPairs[word.id] = can;
    return can;
  }
}

function add(scores: Float32Array, base: number, vector: Float32Array | null): void {
  if (!vector) return;
  for (let a = 0; a < vector.length; a++) scores[base + a] = (scores[base + a] as number) + (vector[a] as number);
}
