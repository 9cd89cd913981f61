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
  const heads = Math.min(1.5, l.headAmounts / 4);
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
    WEIGHTS.size * Math.min(2, l.size) +
    WEIGHTS.headAmounts * heads +
    // The same sum at the head of two texts on one theme.
    WEIGHTS.headThemes * heads * Math.min(1, 2 * (l.leadBest + l.leadWorst)) +
    WEIGHTS.headClash * l.headClash +
    WEIGHTS.bare * bareness(l)
  );
}

/** 0 to 1: names in common and nothing else, as two days' news of one firm have. */
function bareness(l: Likeness): number {
  const told = l.actions + 2 * l.leadBest + (l.amounts + l.headAmounts) / 3 + Math.min(1, l.moments);
  return Math.max(0, 1 - told);
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
  bias: -7.2,
  names: 4.85,
  amounts: 2.3,
  namesAndAmounts: 2.05,
  terms: 0.85,
  leadBest: 0.85,
  actorsBest: 2.2,
  actorsWorst: 2,
  actions: 1.15,
  namesAndActions: 1.5,
  clash: -2.45,
  moments: 2.6,
  yearClash: -2.4,
  copied: 9.85,
  size: -2.55,
  headAmounts: 2.15,
  headThemes: 4.95,
  headClash: -1.4,
  bare: -1.35,
} as const;
