import { agree, informationOf, isEqual } from "./amounts.ts";
import { gives, kinship, type Mention, sameUnit } from "./mentions.ts";
import type { StoryUpdate, TakeMentions } from "./updates.ts";

/** Values that outlets give for one thing and that can't all be true, one an article, side by side. */
export interface Disagreement {
  readonly values: readonly Mention[];
}

/** Below this two figures do not measure one thing: see kinship. */
const SAME_THING = 1;
/** Small counts meet by chance: more must speak for them. */
const SAME_SMALL_THING = 1.25;
/** Outlets that quarrel over a number are near each other; small counts may be further apart. */
const FARTHEST = 2.2;
const FARTHEST_SMALL = 4;
const SMALL = 12;

interface Quarrel {
  readonly a: Mention;
  readonly b: Mention;
  readonly kin: number;
}

/**
 * Figures on which the takes of a story disagree. Two takes quarrel over a thing when each gives one value for it,
 * the words around are alike, and no rounding or "about" makes both true; a take that gives both values tells two
 * things apart, or an update. What was updated is no disagreement.
 */
export function disagreementsOf(
  takes: readonly TakeMentions[],
  updates: readonly StoryUpdate[],
  rarity: (key: string) => number,
): Disagreement[] {
  const quarrels: Quarrel[] = [];
  for (let i = 0; i < takes.length; i++) {
    for (let j = i + 1; j < takes.length; j++) {
      const [a, b] = [takes[i], takes[j]];
      if (a && b && a.article.source !== b.article.source) quarrels.push(...quarrelsOf(a, b, rarity));
    }
  }
  const fresh = quarrels.filter(({ a, b }) => !updates.some((update) => isUpdated(update, a, b)));
  const all = takes.flatMap(({ mentions }) => mentions);
  return groupsOf(fresh)
    .map((group) => ({ values: valuesOf(group, all, rarity) }))
    .filter(({ values }) => new Set(values.map(({ article }) => article.source)).size > 1);
}

/** Pairs of figures of two takes, each the other's nearest of kin. */
function quarrelsOf(a: TakeMentions, b: TakeMentions, rarity: (key: string) => number): Quarrel[] {
  const pairs: Quarrel[] = [];
  for (const x of a.mentions) {
    for (const y of b.mentions) {
      if (!isQuarrel(x, y) || tellsApart(b, x, y) || tellsApart(a, y, x)) continue;
      const kin = kinship(x, y, rarity);
      if (kin >= leastKin(x, y) && !isTold(x, y, b, kin, rarity) && !isTold(y, x, a, kin, rarity)) {
        pairs.push({ a: x, b: y, kin });
      }
    }
  }
  const taken = new Set<Mention>();
  return pairs
    .sort((p, q) => q.kin - p.kin)
    .filter(({ a: x, b: y }) => {
      if (taken.has(x) || taken.has(y)) return false;
      taken.add(x);
      taken.add(y);
      return true;
    });
}

/** The take gives both values, and does not say that one of them is wrong: "trois sites et non deux". */
function tellsApart({ mentions }: TakeMentions, foreign: Mention, own: Mention): boolean {
  const both = mentions.filter((mention) => gives([mention], foreign));
  return both.some((mention) => mention.sentenceIndex !== own.sentenceIndex || !DENIED.test(own.sentence));
}

const DENIED =
  /\b(?:et non|et pas|plutot qu\w*|pas les?|dement\w*|conteste\w*|not(?: the)?|rather than|disput\w+|den(?:y|ies|ied))\b/;

/** The other take gives, nearer in words, a value that agrees: then `rival` is another thing. */
function isTold(
  mention: Mention,
  rival: Mention,
  other: TakeMentions,
  kin: number,
  rarity: (key: string) => number,
): boolean {
  return other.mentions.some(
    (own) =>
      own !== rival &&
      !(own.sentenceIndex === rival.sentenceIndex && DENIED.test(rival.sentence)) &&
      sameUnit(own.amount, mention.amount) &&
      agree(own.amount, mention.amount) &&
      kinship(own, mention, rarity) >= Math.min(kin, SAME_THING),
  );
}

function leastKin(x: Mention, y: Mention): number {
  return x.amount.counted && Math.max(x.amount.value, y.amount.value) <= SMALL ? SAME_SMALL_THING : SAME_THING;
}

function isQuarrel(x: Mention, y: Mention): boolean {
  if (!sameUnit(x.amount, y.amount) || agree(x.amount, y.amount)) return false;
  if (x.figure.unit === "times" || x.figure.unit === "fois") return false;
  const [small, large] = [Math.abs(x.amount.value), Math.abs(y.amount.value)].sort((p, q) => p - q) as [number, number];
  if (small === 0 || Math.sign(x.amount.value) !== Math.sign(y.amount.value)) return false;
  return large / small <= (x.amount.counted && large <= SMALL ? FARTHEST_SMALL : FARTHEST);
}

function isUpdated({ from, to }: StoryUpdate, a: Mention, b: Mention): boolean {
  if (from === null || to === null) return false;
  const is = (mention: Mention, value: number) => isEqual(mention.figure.value, value);
  return is(a, to) || is(b, to) || (is(a, from) && is(b, from));
}

/** Quarrels over the same values are one. */
function groupsOf(quarrels: readonly Quarrel[]): Mention[][] {
  const groups: Mention[][] = [];
  for (const { a, b } of quarrels) {
    const touched = groups.filter((group) => gives(group, a) || gives(group, b));
    const merged = [a, b, ...touched.flat()];
    for (const group of touched) groups.splice(groups.indexOf(group), 1);
    groups.push(merged);
  }
  return groups;
}

/** Every article that gives one of the values, once, in the order of the takes. */
function valuesOf(group: readonly Mention[], all: readonly Mention[], rarity: (key: string) => number): Mention[] {
  const chosen = new Map<string, { mention: Mention; kin: number }>();
  for (const mention of all) {
    const same = group.filter(
      (own) =>
        own === mention || (sameUnit(own.amount, mention.amount) && isEqual(own.amount.value, mention.amount.value)),
    );
    if (same.length === 0) continue;
    const kin = Math.max(...same.map((own) => (own === mention ? 9 : kinship(own, mention, rarity))));
    // Small numbers meet by chance: only the words around tell that they are the same one.
    if (kin < SAME_THING && informationOf(mention.amount) < 2.5) continue;
    const best = chosen.get(mention.article.id);
    if (!best || kin > best.kin) chosen.set(mention.article.id, { mention, kin });
  }
  return [...chosen.values()].map(({ mention }) => mention);
}
