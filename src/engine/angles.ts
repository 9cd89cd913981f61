import type { AngleModel } from "./angle-model.ts";
import type { DigestDefinition } from "./definition.ts";
import { pairName, wordFeatures } from "./features.ts";
import { Kinship } from "./kinship.ts";
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
  /** Words that stand in a learned pair, each with its number; pairs are keyed by both numbers. */
  readonly #pairWords = new Map<string, number>();
  readonly #pairs = new Map<number, Float32Array>();
  /** By group of near synonyms: what a word of it is worth. */
  readonly #groups: (Float32Array | undefined)[] = [];
  readonly #kinship: Kinship;
  #vectors: (Float32Array | null | undefined)[] = [];
  #pairNumbers: (number | undefined)[] = [];
  /** By word: the last sentence, over all texts, that counted it. */
  #counted: Int32Array = new Int32Array(1 << 12).fill(-1);
  #sentences = 0;

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
        const key = this.#pairKey(this.#numbered(feature.slice(2, cut)), this.#numbered(feature.slice(cut + 1)));
        this.#pairs.set(key, weights.get(feature) as Float32Array);
      }
    }
    this.#weights = weights;
    this.#kinship = new Kinship(lexicon.language);
    for (const [feature, row] of weights) {
      const group = /^g:(\d+)$/.exec(feature)?.[1];
      if (group !== undefined) this.#groups[Number(group)] = row;
    }
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
    this.#pairNumbers = [];
    this.#counted.fill(-1);
    this.#book.reset();
  }

  /** Log-odds of each angle, angle by angle within a sentence: `scores[sentence * angles + angle]`. */
  score(tokens: readonly Token[], sentences: readonly Sentence[]): Float32Array {
    const count = this.angles.length;
    const scores = new Float32Array(sentences.length * count);
    if (this.#counted.length < this.#lexicon.size) {
      this.#counted = new Int32Array(2 * this.#lexicon.size).fill(-1);
    }
    const counted = this.#counted;
    for (let s = 0; s < sentences.length; s++) {
      const { from, to } = sentences[s] as Sentence;
      const base = s * count;
      const stamp = this.#sentences++ & 0x3fffffff;
      for (let a = 0; a < count; a++) scores[base + a] = this.#bias[a] as number;
      let previous: Word | null = null;
      for (let i = from; i < to; i++) {
        const { word } = tokens[i] as Token;
        if (counted[word.id] !== stamp) {
          counted[word.id] = stamp;
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
    const features = wordFeatures(word, this.#lexicon.language).map((feature) => this.#weights.get(feature));
    const kin = word.kind === "word" ? this.#kinship.of(word.stem).map((group) => this.#groups[group]) : [];
    for (const weights of [...features, ...kin]) {
      if (weights) sum = sum ? sum.map((value, i) => value + (weights[i] ?? 0)) : weights;
    }
    this.#vectors[word.id] = sum;
    return sum;
  }

  #pair(first: Word, second: Word): Float32Array | null {
    const a = this.#pairNumber(first);
    if (a < 0) return null;
    const b = this.#pairNumber(second);
    return b < 0 ? null : (this.#pairs.get(this.#pairKey(a, b)) ?? null);
  }

  /** Both numbers in one small integer: a model has some thousands of words in pairs. */
  #pairKey(a: number, b: number): number {
    return (a << 15) | b;
  }

  #numbered(name: string): number {
    const known = this.#pairWords.get(name) ?? this.#pairWords.size;
    if (known >= 1 << 15) throw new RangeError("a model may have at most 32768 words in pairs");
    this.#pairWords.set(name, known);
    return known;
  }

  #pairNumber(word: Word): number {
    const known = this.#pairNumbers[word.id];
    if (known !== undefined) return known;
    const name = pairName(word);
    const number = name === null ? -1 : (this.#pairWords.get(name) ?? -1);
    this.#pairNumbers[word.id] = number;
    return number;
  }
}

function add(scores: Float32Array, base: number, vector: Float32Array | null): void {
  if (!vector) return;
  for (let a = 0; a < vector.length; a++) scores[base + a] = (scores[base + a] as number) + (vector[a] as number);
}
