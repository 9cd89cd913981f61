import type { Figure } from "./figures/figure.ts";
import type { Language } from "./language.ts";

export interface KeyPoint {
  readonly angle: string;
  /** A whole sentence, verbatim. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** 0 to 1: how sure it is that a reader who wants this angle wants this sentence. */
  readonly score: number;
}

/** A figure in its article: the angle that it serves, and how much it matters there (0 to 1). */
export interface AngledFigure extends Figure {
  readonly angle: string | null;
  readonly merit: number;
}

export interface Analysis {
  readonly language: Language;
  readonly keyPoints: readonly KeyPoint[];
  readonly figures: readonly AngledFigure[];
}
