/** Weights learned from labelled sentences, for one language. Feature names are those of features.ts. */
export interface AngleModel {
  /** Angle ids, in the order of every list below. */
  readonly angles: readonly string[];
  readonly bias: readonly number[];
  /** Feature to one weight an angle. */
  readonly weights: Readonly<Record<string, readonly number[]>>;
}
