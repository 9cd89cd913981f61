import { nearest } from "./nearest.ts";

/** Something typed that can't be taken as it is. */
export type Fault =
  | { readonly kind: "badTime" | "badZone"; readonly typed: string }
  | { readonly kind: "badPeriod"; readonly reason: "future" | "impossible" | "tooLong"; readonly typed: string }
  /** Said twice, and not the same. */
  | { readonly kind: "twice"; readonly typed: string }
  | { readonly kind: "unknown"; readonly typed: string; readonly suggestion: string | null };

/** So many are told; a text that is no request has hundreds. */
export const MOST_FAULTS = 3;

/** Longer words are cut where they are quoted back. */
const QUOTED = 60;

export function quoteBack(typed: string): string {
  const clean = typed.replace(/\s+/g, " ");
  return clean.length > QUOTED ? `${clean.slice(0, QUOTED)}…` : clean;
}

/** A word that nothing understands, with the one that may have been meant: pairs of a word and what to show for it. */
export function unknownWord(typed: string, known: Iterable<readonly [string, string]>): Fault {
  return { kind: "unknown", typed, suggestion: nearest(typed, known)?.value ?? null };
}
