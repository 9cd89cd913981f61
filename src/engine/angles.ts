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

const UNKNOWN = 0;
const SILENT = 1;
const SPEAKS = 2;

/**
 * Says how much each sentence speaks of each angle: a linear model over words, pairs of words and the
 * vocabulary of the digest. Without learned weights the vocabulary alone speaks.
 */
export class AngleScorer {
  readonly angles: readonly string[];
  readonly #lexicon: Lexicon;
  readonly #book: PhraseBook;
  /** By phrase of the vocabulary: its row in `#rows`. */
  readonly #entries: number[] = [];
  readonly #bias: Float32Array;
  /** What features and phrases are worth: row after row, one weight an angle. */
  readonly #rows: Float32Array;
  /** By feature, by group of near synonyms, and by pair: the row. */
  readonly #weights = new Map<string, number>();
  readonly #groups: (number | undefined)[] = [];
  readonly #pairs = new Map<number, number>();
  readonly #kinship: Kinship;
  /** Words that stand in a learned pair, each with its number; pairs are keyed by both numbers. */
  readonly #pairWords = new Map<string, number>();
  /** By word: what is known of it, what it is worth (a row of weights), and its number in pairs or -1. */
  #states = new Uint8Array(0);
  #vectors = new Float32Array(0);
  #pairNumbers = new Int32Array(0);
  /** By word: the last sentence, over all texts, that counted it. */
  #counted = new Int32Array(0);
  #sentences = 0;

  constructor(digest: DigestDefinition, model: AngleModel | undefined, lexicon: Lexicon) {
    this.angles = digest.angles.map(({ id }) => id);
    this.#lexicon = lexicon;
    this.#book = new PhraseBook(lexicon);
    this.#kinship = new Kinship(lexicon.language);
    const order = this.angles.map((id) => model?.angles.indexOf(id) ?? -1);
    this.#bias = Float32Array.from(order, (at) => (at < 0 ? UNLEARNED.bias : (model?.bias[at] ?? 0)));
    const features = Object.keys(model?.weights ?? {});
    this.#rows = new Float32Array((features.length + 3 * order.length) * order.length);
    if (model) this.#learn(model, features, order);
    this.#addVocabulary(digest, order, features.length * order.length);
  }

  /** To be called when the lexicon forgot its words. */
  reset(): void {
    this.#states.fill(UNKNOWN);
    this.#counted.fill(-1);
    this.#book.reset();
  }

  /** Log-odds of each angle, angle by angle within a sentence: `scores[sentence * angles + angle]`. */
  score(tokens: readonly Token[], sentences: readonly Sentence[]): Float32Array {
    const count = this.angles.length;
    const scores = new Float32Array(sentences.length * count);
    this.#reserve(this.#lexicon.size);
    const states = this.#states;
    const vectors = this.#vectors;
    const pairNumbers = this.#pairNumbers;
    const counted = this.#counted;
    const rows = this.#rows;
    for (let s = 0; s < sentences.length; s++) {
      const { from, to } = sentences[s] as Sentence;
      const base = s * count;
      const stamp = this.#sentences++ & 0x3fffffff;
      scores.set(this.#bias, base);
      let previous = -1;
      for (let i = from; i < to; i++) {
        const { word } = tokens[i] as Token;
        const { id } = word;
        if (counted[id] !== stamp) {
          counted[id] = stamp;
          if (states[id] === UNKNOWN) this.#meet(word);
          if (states[id] === SPEAKS) add(scores, base, vectors, id * count, count);
        }
        const number = pairNumbers[id] as number;
        if (previous >= 0 && number >= 0) {
          const row = this.#pairs.get(pairKey(previous, number));
          if (row !== undefined) add(scores, base, rows, row, count);
        }
        previous = number;
        if (this.#book.opens(word)) {
          this.#book.match(tokens, i, to, (entry) => add(scores, base, rows, this.#entries[entry] as number, count));
        }
      }
    }
    return scores;
  }

  /** Lays the learned weights out by the kind of their feature. `order`: by angle, its column in the model, or -1. */
  #learn({ weights }: AngleModel, features: readonly string[], order: readonly number[]): void {
    const rows = this.#rows;
    let row = 0;
    for (const feature of features) {
      if (feature.startsWith("b:")) {
        const cut = feature.indexOf("_", 3);
        this.#pairs.set(pairKey(this.#numbered(feature.slice(2, cut)), this.#numbered(feature.slice(cut + 1))), row);
      } else if (feature.startsWith("g:")) this.#groups[Number(feature.slice(2))] = row;
      else this.#weights.set(feature, row);
      const learned = weights[feature] ?? [];
      for (const at of order) rows[row++] = learned[at] ?? 0;
    }
  }

  /** Adds the phrases of the digest; the worth of those that were not learned is laid out from `row` on. */
  #addVocabulary(digest: DigestDefinition, order: readonly number[], row: number): void {
    let free = row;
    digest.angles.forEach((angle, index) => {
      for (const strength of ["strong", "weak", "not"] as const) {
        let worth = this.#weights.get(vocabularyFeature(angle.id, strength));
        if (worth === undefined) {
          worth = free;
          free += order.length;
          if (order[index] === -1) this.#rows[worth + index] = UNLEARNED[strength];
        }
        for (const phrase of angle.vocabulary[this.#lexicon.language][strength]) {
          this.#book.add(phrase, this.#entries.push(worth) - 1);
        }
      }
    });
  }

  /** Works out what a word is worth, the first time that it is met. */
  #meet(word: Word): void {
    const { id } = word;
    const count = this.angles.length;
    this.#vectors.fill(0, id * count, (id + 1) * count);
    this.#states[id] = SILENT;
    for (const feature of wordFeatures(word, this.#lexicon.language)) this.#addTo(id, this.#weights.get(feature));
    if (word.kind === "word") this.#kinship.each(word.stem, (group) => this.#addTo(id, this.#groups[group]));
    const name = pairName(word);
    this.#pairNumbers[id] = name === null ? -1 : (this.#pairWords.get(name) ?? -1);
  }

  #addTo(id: number, row: number | undefined): void {
    if (row === undefined) return;
    this.#states[id] = SPEAKS;
    add(this.#vectors, id * this.angles.length, this.#rows, row, this.angles.length);
  }

  /** Makes room for what is kept of so many words. */
  #reserve(words: number): void {
    if (this.#states.length >= words) return;
    this.#states = grown(this.#states, new Uint8Array(2 * words));
    this.#vectors = grown(this.#vectors, new Float32Array(2 * words * this.angles.length));
    this.#pairNumbers = grown(this.#pairNumbers, new Int32Array(2 * words));
    this.#counted = new Int32Array(2 * words).fill(-1);
  }

  #numbered(name: string): number {
    const known = this.#pairWords.get(name);
    if (known !== undefined) return known;
    const number = this.#pairWords.size;
    if (number >= 1 << 15) throw new RangeError("a model may have at most 32768 words in pairs");
    this.#pairWords.set(name, number);
    return number;
  }
}

/** Both numbers in one small integer: a model has some thousands of words in pairs. */
function pairKey(a: number, b: number): number {
  return (a << 15) | b;
}

function grown<T extends Uint8Array | Int32Array | Float32Array>(before: T, after: T): T {
  after.set(before);
  return after;
}

function add(scores: Float32Array, base: number, rows: Float32Array, row: number, count: number): void {
  for (let a = 0; a < count; a++) scores[base + a] = (scores[base + a] as number) + (rows[row + a] as number);
}
