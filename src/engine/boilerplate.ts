import type { Language } from "./language.ts";
import { furnitureBook, isMarkup, type Line, lineShapes } from "./lines.ts";
import type { PhraseBook } from "./phrases.ts";
import { STOPWORDS } from "./stopwords.ts";
import type { Lexicon, Token, Word } from "./terms.ts";

/** The names of a line's words, as the classifier of furniture sees them. */
export function furnitureFeatures(word: Word, language: Language): string | null {
  if (word.kind !== "word") return word.kind === "mark" && "©@|€*#▶→".includes(word.form) ? `m:${word.form}` : null;
  return STOPWORDS[language].has(word.folded) && word.folded.length < 3 ? null : `w:${word.folded}`;
}

/** Log-odds of a last line that says who somebody is, and what else can be had of that person: the author's. */
const SIGNATURE = 6;

/** Log-odds in favour of a line that reads as prose: losing a paragraph costs more than showing a caption. */
const PROSE_DOUBT = 2;

function looksLikeProse(shapes: readonly string[]): boolean {
  if (!shapes.includes("ends-prose") || shapes.includes("sure-2") || shapes.includes("introduces")) return false;
  if (shapes.includes("words-24") || shapes.includes("words-more")) return true;
  return (shapes.includes("words-14") || shapes.includes("words-7")) && !shapes.includes("sure-1");
}

export interface BoilerplateModel {
  readonly bias: number;
  readonly weights: Readonly<Record<string, number>>;
}

/** Tells furniture (captions, prompts, credits, menus…) from prose, line by line. */
export class BoilerplateFilter {
  readonly #lexicon: Lexicon;
  readonly #bias: number;
  readonly #weights: ReadonlyMap<string, number>;
  /** The weights of shapes, by their own names. */
  readonly #shapes: ReadonlyMap<string, number>;
  readonly #book: PhraseBook;
  /** By word: its weight; NaN where that was not looked up yet. */
  #values = new Float64Array(0);

  constructor(model: BoilerplateModel, lexicon: Lexicon) {
    this.#lexicon = lexicon;
    this.#bias = model.bias;
    const weights = Object.entries(model.weights);
    this.#weights = new Map(weights);
    this.#shapes = new Map(
      weights.filter(([name]) => name.startsWith("x:")).map(([name, value]) => [name.slice(2), value]),
    );
    this.#book = furnitureBook(lexicon);
  }

  /** To be called when the lexicon forgot its words. */
  reset(): void {
    this.#values.fill(Number.NaN);
    this.#book.reset();
  }

  /** Log-odds that each line is furniture. */
  score(text: string, tokens: readonly Token[], lines: readonly Line[]): Float32Array {
    const scores = new Float32Array(lines.length);
    this.#reserve(this.#lexicon.size);
    for (let at = 0; at < lines.length; at++) {
      const line = lines[at] as Line;
      if (isMarkup(tokens, line)) {
        scores[at] = 20;
        continue;
      }
      let sum = this.#bias;
      const shapes = lineShapes(text, tokens, lines, at, this.#book);
      if (looksLikeProse(shapes)) sum -= PROSE_DOUBT;
      if (shapes.includes("introduces-late") && shapes.some((shape) => shape.startsWith("sure-"))) sum += SIGNATURE;
      for (const shape of shapes) sum += this.#shapes.get(shape) ?? 0;
      const count = line.to - line.from;
      let words = 0;
      for (let i = line.from; i < line.to; i++) words += this.#value((tokens[i] as Token).word);
      scores[at] = sum + words / Math.sqrt(Math.max(4, count) / 4);
    }
    return this.#withNeighbours(scores, tokens, lines);
  }

  /** Furniture comes in runs: a doubtful line between furniture is furniture. */
  #withNeighbours(own: Float32Array, tokens: readonly Token[], lines: readonly Line[]): Float32Array {
    const scores = new Float32Array(own.length);
    const weight = this.#weights.get("n:neighbour") ?? 0;
    for (let at = 0; at < own.length; at++) {
      const line = lines[at] as Line;
      const caption = at > 0 && isMarkup(tokens, lines[at - 1] as Line) ? (this.#weights.get("n:caption") ?? 0) : 0;
      const short = line.to - line.from < 30;
      scores[at] = (own[at] as number) + (short ? weight * (clip(own[at - 1]) + clip(own[at + 1])) + caption : 0);
    }
    return scores;
  }

  /** Makes room for what is kept of so many words. */
  #reserve(words: number): void {
    if (this.#values.length >= words) return;
    const values = new Float64Array(2 * words).fill(Number.NaN);
    values.set(this.#values);
    this.#values = values;
  }

  #value(word: Word): number {
    const known = this.#values[word.id] as number;
    if (!Number.isNaN(known)) return known;
    const name = furnitureFeatures(word, this.#lexicon.language);
    const value = (name && this.#weights.get(name)) || 0;
    this.#values[word.id] = value;
    return value;
  }
}

function clip(value: number | undefined): number {
  return Math.max(-3, Math.min(3, value ?? 0));
}
