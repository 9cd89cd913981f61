/** A quantity that the press gives, as data. */
export interface Figure {
  /** Verbatim slice of the article. */
  readonly text: string;
  /** UTF-16 offsets of `text` in the article. */
  readonly start: number;
  readonly end: number;
  /** In base units: "1,5 Md€" is 1500000000; percentages as written: "3,5 %" is 3.5. */
  readonly value: number;
  /** ISO 4217 code, "%", SI symbol, "fois" or "times" for multiples, or the singular head noun. */
  readonly unit: string;
  readonly qualifier: "about" | "over" | "under" | "upTo" | null;
  /** What the value is counted by: "year", "month", "day", "hour"…, or null. */
  readonly per: string | null;
  /** Index of the sentence that holds it. */
  readonly sentence: number;
}
