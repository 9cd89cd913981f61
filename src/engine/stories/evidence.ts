import type { Likeness } from "./similarity.ts";

/**
 * Log-odds that two articles tell one event. Fitted by logistic regression, signs held, on pairs of takes and near
 * misses written for this project (test/fixtures/stories) and on pairs of unrelated articles of digests/ia/corpus;
 * rounded by hand. In a few lines all that is named belongs to the event; in a page most is beside it, and what two
 * pages lead with counts for more: weights go from BRIEF to PAGE as what is named and counted grows.
 */
export function evidence(l: Likeness): number {
  if (l.copied >= COPY) return l.particulars >= SAME_PARTICULARS && l.sameAmounts >= SAME_AMOUNTS ? COPIED : TEMPLATE;
  const page = Math.min(1, l.size);
  const brief = page === 1 ? 0 : weighed(l, BRIEF);
  return page === 0 ? brief : (1 - page) * brief + page * weighed(l, PAGE);
}

function weighed(l: Likeness, weights: Weights): number {
  const names = Math.min(2, l.names);
  // Amounts alone, without a name, are other people's amounts.
  const amounts = Math.min(l.names < NAMED ? 1.25 : 2.5, l.amounts / 4);
  const heads = Math.min(1.5, l.headAmounts / 4);
  return (
    weights.bias +
    weights.names * names +
    weights.amounts * amounts +
    weights.namesAndAmounts * Math.min(1, names) * Math.min(1.5, amounts) +
    weights.terms * 2 * Math.min(0.5, l.terms) +
    weights.leadBest * l.leadBest +
    weights.actorsBest * l.actorsBest +
    weights.actorsWorst * l.actorsWorst +
    weights.actions * l.actions +
    weights.namesAndActions * names * l.actions +
    weights.clash * l.clash +
    weights.moments * Math.min(1, l.moments) +
    weights.yearClash * l.yearClash +
    weights.copied * l.copied * l.particulars +
    weights.size * Math.min(2, l.size) +
    weights.headAmounts * heads +
    // One sum at the head of two texts on one theme.
    weights.headThemes * heads * Math.min(1, 2 * (l.leadBest + l.leadWorst)) +
    weights.headClash * l.headClash +
    weights.bare * bareness(l)
  );
}

/** 0 to 1: names in common and nothing else, as two days' news of one firm have. */
function bareness(l: Likeness): number {
  const told = l.actions + 2 * l.leadBest + (l.amounts + l.headAmounts) / 3 + Math.min(1, l.moments);
  return Math.max(0, 1 - told);
}

/**
 * What a pair of articles adds to the ties between their stories: 2 for a proof, 1 for half a proof, else 0. Where the
 * evidence hesitates, the nearness in sense decides; null where nothing tells it.
 */
export function tieOf(found: number, nearness: () => number | null): 0 | 1 | 2 {
  const own = found >= PROVEN ? 2 : found >= HALF_PROVEN ? 1 : 0;
  if (Math.abs(found - PROVEN) >= HESITATION) return own;
  const near = nearness();
  if (near === null) return own;
  if (near >= NEAR) return 2;
  // Against what the two texts name and count, an air of strangeness takes half of what they prove.
  return near > FAR ? own : own === 2 ? 1 : 0;
}

/** A place in common, at least. */
const NAMED = 0.3;
const PROVEN = 0.85;
const HALF_PROVEN = 0.1;
/** In log-odds, around a proof. */
const HESITATION = 1;
/** As near as two papers' first lines on one event mostly are; hardly nearer than those of two events. */
const NEAR = 0.9;
const FAR = 0.2;
/** A third of the words in the same runs: one text was made from the other, or both from one form. */
const COPY = 0.3;
/** A form filled in anew (results, weather, sport) keeps the words and changes the names and amounts. */
const SAME_PARTICULARS = 0.45;
const SAME_AMOUNTS = 0.34;
const COPIED = 6;
const TEMPLATE = -3;

/** News of 100 to 200 words. `clash`, `copied`, `size` and `bare` were set, not fitted. */
const BRIEF = {
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
  headAmounts: 0,
  headThemes: 0,
  headClash: -0.5,
  bare: 0,
} as const;

/** Articles of 350 words and more. `bias` was raised by 0.4 over the fit, halfway between takes and near misses. */
const PAGE: Weights = {
  bias: -7.8,
  names: 6.9,
  amounts: 1.85,
  namesAndAmounts: 2.35,
  terms: 0.7,
  leadBest: 1.05,
  actorsBest: 1.45,
  actorsWorst: 1.35,
  actions: 0.15,
  namesAndActions: 0.85,
  clash: -3.55,
  moments: 2.85,
  yearClash: -2.3,
  copied: 9.9,
  size: -2.5,
  headAmounts: 2.5,
  headThemes: 6,
  headClash: -1.25,
  bare: -2.05,
} as const;

type Weights = Readonly<Record<keyof typeof BRIEF, number>>;
