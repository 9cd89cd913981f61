import type { Likeness } from "./similarity.ts";

/**
 * Log-odds that two articles tell one event. Fitted by logistic regression, signs held, on pairs of takes and near
 * misses written for this project (such as test/fixtures/stories/tune) and on pairs of unrelated articles of
 * digests/ia/corpus; rounded by hand. `clash`, `copied` and `size` were set, not fitted.
 */
export function evidence(l: Likeness): number {
  if (l.copied >= COPY) return l.particulars >= SAME_PARTICULARS && l.sameAmounts >= SAME_AMOUNTS ? COPIED : TEMPLATE;
  const names = Math.min(2, l.names);
  // Amounts alone, without a name, are other people's amounts.
  const amounts = Math.min(l.names < NAMED ? 1.25 : 2.5, l.amounts / 4);
  return (
    WEIGHTS.bias +
    WEIGHTS.names * names +
    WEIGHTS.amounts * amounts +
    WEIGHTS.namesAndAmounts * Math.min(1, names) * Math.min(1.5, amounts) +
    WEIGHTS.terms * 2 * Math.min(0.5, l.terms) +
    WEIGHTS.leadBest * l.leadBest +
    WEIGHTS.actorsBest * l.actorsBest +
    WEIGHTS.actorsWorst * l.actorsWorst +
    WEIGHTS.actions * l.actions +
    WEIGHTS.namesAndActions * names * l.actions +
    WEIGHTS.clash * l.clash +
    WEIGHTS.moments * Math.min(1, l.moments) +
    WEIGHTS.yearClash * l.yearClash +
    WEIGHTS.copied * l.copied * l.particulars +
    WEIGHTS.size * Math.min(2, l.size)
  );
}

/** What a pair of articles adds to the ties between their stories: 2 for a proof, 1 for half a proof, else 0. */
export function tieOf(found: number): 0 | 1 | 2 {
  return found >= PROVEN ? 2 : found >= HALF_PROVEN ? 1 : 0;
}

/** A place in common, at least. */
const NAMED = 0.3;
const PROVEN = 0.85;
const HALF_PROVEN = 0.1;
/** A third of the words in the same runs: one text was made from the other, or both from one form. */
const COPY = 0.3;
/** A form filled in anew (results, weather, sport) keeps the words and changes the names and amounts. */
const SAME_PARTICULARS = 0.45;
const SAME_AMOUNTS = 0.34;
const COPIED = 6;
const TEMPLATE = -3;

const WEIGHTS = {
  bias: -5.95,
  names: 2.6,
  amounts: 4.1,
  namesAndAmounts: 1.9,
  terms: 0.4,
  leadBest: 0.25,
  actorsBest: 2.6,
  actorsWorst: 0.7,
  actions: 2,
  namesAndActions: 2,
  clash: -0.8,
  moments: 0.85,
  yearClash: -2.3,
  copied: 10,
  size: -2.5,
} as const;
