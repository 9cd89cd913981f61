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

/** How far a share told in words may be from what it is told of. */
const LOOSE = 0.12;
const EXACT = 0.005;

/** "Un tiers", "deux fois": two amounts of one unit are so to each other. */
function isShare(mine: Quantity, sources: readonly SourceFacts[]): boolean {
  if (mine.unit !== "%" && mine.unit !== "x") return false;
  const told = mine.unit === "%" ? mine.value / 100 : mine.value;
  const loose = mine.bound === "about" || mine.bound === "nearly" ? LOOSE : EXACT;
  return pairsOf(sources).some(([a, b]) => Math.abs(Math.abs(a / b) - told) <= told * loose);
}

/** Verbs and nouns of change, which say by how much. */
const CHANGES =
  /^(?:de plus|de moins|more|less|fewer|higher|lower|supplementaires?|ecart|difference|gap|total\w*|ensemble|in all|combined|together|by|soit|reste|rest|remaining)$/;

/** "It costs £7m more", where it went from 19 to 26; "1,2 million en tout". */
function isDifference(claim: Facts, mine: Quantity, sources: readonly SourceFacts[]): boolean {
  const { lexemes } = claim.statement;
  const near = lexemes.slice(Math.max(0, mine.from - 3), mine.to + 4).map(({ folded }) => folded);
  const tells = near.some((word, i) => CHANGES.test(word) || CHANGES.test(`${word} ${near[i + 1] ?? ""}`));
  if (!tells) return false;
  const same = (value: number) => Math.abs(value - mine.value) <= Math.abs(mine.value) * 1e-9;
  if (
    mine.unit === "%" &&
    sources.some(({ quantities }) => quantities.some((one) => one.unit === "%" && same(100 - one.value)))
  )
    return true;
  return pairsOf(sources, mine.unit).some(([a, b]) => same(Math.abs(a - b)) || same(a + b));
}

/** Amounts of one unit in the sources, two by two, both ways. */
function pairsOf(sources: readonly SourceFacts[], unit?: string | null): [number, number][] {
  const all = sources.flatMap(({ quantities }) => quantities).filter((one) => unit === undefined || one.unit === unit);
  return all.flatMap((a) =>
    all.flatMap((b): [number, number][] =>
      a === b || a.unit !== b.unit || b.value === 0 || (a.unit === null && !countTheSame(a, b))
        ? []
        : [[a.value, b.value]],
    ),
  );
}

function countTheSame(a: Quantity, b: Quantity): boolean {
  if (a.counted.length === 0 || b.counted.length === 0) return true;
  return a.counted.some(({ root }) => b.counted.some((other) => other.root === root));
}
