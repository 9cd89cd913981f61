import type { Facts, SourceFacts } from "./facts.ts";
import type { Quantity } from "./quantities.ts";

/**
 * Whether a number that no source writes follows from theirs: a part of a date, both of a pair, what one is of another
 * ("un tiers avec sursis"), by how much it changed, what is left of a hundred per cent.
 */
export function isDerived(claim: Facts, mine: Quantity, sources: readonly SourceFacts[]): boolean {
  return (
    isInDate(mine, sources) ||
    isPair(mine, sources) ||
    isHalved(mine, sources) ||
    isMultiple(mine, sources) ||
    isShare(mine, sources) ||
    isList(claim, mine, sources) ||
    isDifference(claim, mine, sources)
  );
}

/** "le 12" for "12 mai": the number is part of a date of the source. */
function isInDate(mine: Quantity, sources: readonly SourceFacts[]): boolean {
  if (mine.unit !== null || mine.counted.length > 0) return false;
  return sources.some(({ moments }) =>
    moments.some(({ key }) => key.endsWith(`-${mine.value}`) && key.startsWith("d:")),
  );
}

/** "The two companies" are both of them, "the three engineers" a trio. */
const TOGETHER: Readonly<Record<number, RegExp>> = {
  2: /^(?:both|pair|couple|duo|double|doubles|twins?|deux)$/,
  3: /^(?:trio|triple|triples|triplets?)$/,
  4: /^(?:quartet|quatuor)$/,
};

function isPair(mine: Quantity, sources: readonly SourceFacts[]): boolean {
  const form = TOGETHER[mine.value];
  if (form === undefined || mine.unit !== null) return false;
  return sources.some(({ statement }) => statement.lexemes.some(({ folded }) => form.test(folded)));
}

/** "baissé de moitié" is "divisé par deux". */
function isHalved(mine: Quantity, sources: readonly SourceFacts[]): boolean {
  const halves = (statement: SourceFacts["statement"]) =>
    statement.lexemes.some(({ folded }) => /^(?:divis\w*|halv\w*|moitie|half)$/.test(folded));
  return (
    ((mine.unit === "%" && mine.value === 50) || mine.value === 2) && sources.some(({ statement }) => halves(statement))
  );
}

const MULTIPLES: Readonly<Record<number, RegExp>> = {
  2: /^(?:doubl\w*|twice|deux fois)$/,
  3: /^(?:tripl\w*|trebl\w*)$/,
  4: /^quadrupl\w*$/,
};

/** "Est triplée", where the source "triple" it. */
function isMultiple(mine: Quantity, sources: readonly SourceFacts[]): boolean {
  const form = mine.unit === "x" ? MULTIPLES[mine.value] : undefined;
  return (
    form !== undefined && sources.some(({ statement }) => statement.lexemes.some(({ folded }) => form.test(folded)))
  );
}

/** "Trois villes, Paris, Lille et Nantes": as many names as the claim or its source lists. */
function isList(claim: Facts, mine: Quantity, sources: readonly SourceFacts[]): boolean {
  if (mine.unit !== null || mine.value < 2 || mine.value > 9 || !Number.isInteger(mine.value)) return false;
  return [claim, ...sources].some((facts) =>
    listsOf(facts).some(({ count, at }) => count === mine.value && (facts !== claim || at >= mine.from)),
  );
}

/** Names one after the other, with commas or "et" between them. */
function listsOf({ statement: { lexemes }, names }: Facts): { count: number; at: number }[] {
  const lists: { count: number; at: number; to: number }[] = [];
  for (const { from, to } of names) {
    const last = lists.at(-1);
    const between = lexemes.slice(last?.to ?? 0, from);
    if (
      last &&
      between.length <= 4 &&
      between.some(({ folded }) => /^(?:,|et|and|ou|or)$/.test(folded)) &&
      between.every(({ content }) => !content)
    ) {
      last.count++;
      last.to = to;
    } else lists.push({ count: 1, at: from, to });
  }
  return lists;
}

/** How far a share told in words may be from what it is told of. */
const LOOSE = 0.12;
const EXACT = 0.005;
/** How far beyond "more than a quarter" may be. */
const BEYOND = 1.25;

/** "Un tiers", "deux fois": two amounts of one unit are so to each other. */
function isShare(mine: Quantity, sources: readonly SourceFacts[]): boolean {
  if (mine.unit !== "%" && mine.unit !== "x") return false;
  const told = mine.unit === "%" ? mine.value / 100 : mine.value;
  const loose = mine.bound === "about" || mine.bound === "nearly" ? LOOSE : EXACT;
  return pairsOf(sources, undefined, mine.unit === "%").some(([a, b]) => {
    const share = Math.abs(a / b);
    if (mine.bound === "over") return share > told && share < told * BEYOND;
    if (mine.bound === "under") return share < told && share > told / BEYOND;
    return Math.abs(share - told) <= told * loose;
  });
}

/** How many times: "le double", "twice as many". */
const TIMES: readonly (readonly [RegExp, number])[] = [
  [/^(?:doubl\w*|twice)$/, 2],
  [/^(?:tripl\w*|trebl\w*|thrice)$/, 3],
  [/^quadrupl\w*$/, 4],
  [/^(?:halv\w*|half|moitie)$/, 0.5],
];

/** "It costs £7m more", where it went from 19 to 26; "280 salariés", where 140 are to be twice as many. */
function isDifference(claim: Facts, mine: Quantity, sources: readonly SourceFacts[]): boolean {
  const same = (value: number) => Math.abs(value - mine.value) <= Math.abs(mine.value) * 1e-9;
  const all = sources.flatMap(({ quantities }) => quantities);
  const isPoint = mine.unit === "point" || mine.unit === "%";
  if (mine.unit === "%" && all.some((one) => one.unit === "%" && same(100 - one.value))) return true;
  if (isPoint && pairsOf(sources, "%").some(([a, b]) => same(a - b))) return true;
  const times = TIMES.filter(([form]) =>
    sources.some(({ statement }) => statement.lexemes.some(({ folded }) => form.test(folded))),
  );
  if (
    all.some(
      (one) =>
        (one.unit === mine.unit || mine.unit === null) &&
        times.some(([, many]) => same(one.value * many) || same(one.value / many)),
    )
  )
    return true;
  // A small number is too easily the difference of two others, unless the claim has one of them as well.
  const whole =
    mine.value > 20 || claim.quantities.some((one) => one !== mine && all.some(({ value }) => value === one.value));
  return whole && pairsOf(sources, mine.unit, true).some(([a, b]) => same(a - b) || same(a + b));
}

/** Amounts of one unit in the sources, two by two, both ways. */
function pairsOf(sources: readonly SourceFacts[], unit?: string | null, loose = false): [number, number][] {
  const all = sources
    .flatMap(({ quantities }) => quantities)
    .filter((one) => unit === undefined || one.unit === unit || (loose && one.unit === null));
  return all.flatMap((a) =>
    all.flatMap((b): [number, number][] =>
      a === b || b.value === 0 || (!loose && (a.unit !== b.unit || (a.unit === null && !countTheSame(a, b))))
        ? []
        : [[a.value, b.value]],
    ),
  );
}

function countTheSame(a: Quantity, b: Quantity): boolean {
  if (a.counted.length === 0 || b.counted.length === 0) return true;
  return a.counted.some(({ root }) => b.counted.some((other) => other.root === root));
}
