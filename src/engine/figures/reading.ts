import type { Language } from "../language.ts";
import type { Token } from "../terms.ts";
import type { QuantityRole, QuantityWord } from "./vocabulary.ts";

/** A text being read, one sentence at a time. */
export interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly language: Language;
  readonly french: boolean;
  /** The sentence being read: its first token, and the one after its last. */
  first: number;
  limit: number;
  /** The token after the last figure read: what stands before it is spoken for. */
  taken: number;
}

/** The token at `at`, undefined outside the sentence. */
export function tokenAt(reading: Reading, at: number): Token | undefined {
  return at >= reading.first && at < reading.limit ? reading.tokens[at] : undefined;
}

/** The folded form at `at`, "" outside the sentence. */
export function foldedAt(reading: Reading, at: number): string {
  return tokenAt(reading, at)?.word.folded ?? "";
}

export function quantityAt(reading: Reading, at: number): QuantityWord | null {
  return tokenAt(reading, at)?.word.quantity ?? null;
}

export function roleAt(reading: Reading, at: number): QuantityRole | null {
  return tokenAt(reading, at)?.word.quantity?.role ?? null;
}

/** How many characters stand between the token at `at` and the next; -1 when either is missing. */
export function gapAfter(reading: Reading, at: number): number {
  const token = tokenAt(reading, at);
  const next = tokenAt(reading, at + 1);
  return token && next ? next.start - token.end : -1;
}

export function isWord(reading: Reading, at: number): boolean {
  return tokenAt(reading, at)?.word.kind === "word";
}

export function isNumber(reading: Reading, at: number): boolean {
  return tokenAt(reading, at)?.word.kind === "number";
}

export function isDash(reading: Reading, at: number): boolean {
  return roleAt(reading, at) === "dash";
}

/** A hyphen stuck to what stands on both sides. */
export function isHyphen(reading: Reading, at: number): boolean {
  return isDash(reading, at) && gapAfter(reading, at) === 0 && gapAfter(reading, at - 1) === 0;
}
