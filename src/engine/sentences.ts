/** A verbatim slice of an article, and the tokens that it covers. */
export interface Sentence {
  /** UTF-16 offsets in the article. */
  readonly start: number;
  readonly end: number;
  /** Its tokens: from `from` up to, not including, `to`. */
  readonly from: number;
  readonly to: number;
  /** Index of the line (paragraph) that holds it. */
  readonly line: number;
}
