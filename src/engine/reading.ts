import type { Standing } from "./context.ts";
import type { Sentence } from "./sentences.ts";
import type { Token } from "./terms.ts";

/** A text cut up: its prose sentences, and how each stands. */
export interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Prose only: furniture is left out. */
  readonly sentences: readonly Sentence[];
  readonly standings: readonly Standing[];
}
