import type { FaultKind } from "../claim.ts";

/** Something about a claim that the judge weighs. */
export interface Sign {
  /** What its weight is kept under. */
  readonly name: string;
  readonly value: number;
  /** How it is told, when it is what weighs most. */
  readonly kind: FaultKind;
  /** The claim's own words. */
  readonly words: string;
}
