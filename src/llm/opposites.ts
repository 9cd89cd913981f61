import type { Facts, SourceFacts } from "./facts.ts";
import { bestClause, meets, overlap } from "./facts.ts";
import { PAIRS, type Pair } from "./pairs.ts";
import type { Lexeme, Statement } from "./statement.ts";

type Side = 1 | 0 | -1;

/** Words whose sense depends on what stands near: "plus de 300" bounds a number, "ne… plus" denies. */
function isComparison(statement: Statement, lexeme: Lexeme): boolean {
  let known = COMPARISONS.get(lexeme);
  if (known === undefined) {
    known = compares(statement, lexeme);
    COMPARISONS.set(lexeme, known);
  }
  return known;
}

/** Asked of the same words for every pair. */
const COMPARISONS = new WeakMap<Lexeme, boolean>();
const SIDES = new WeakMap<Lexeme, readonly (Side | null)[]>();
const PLACES = new Map(PAIRS.map((pair, i) => [pair, i] as const));

/** Which side of a pair a word is on, whatever denies it. */
function rawSide(pair: Pair, lexeme: Lexeme): Side | null {
  let known = SIDES.get(lexeme);
  if (!known) {
    const { folded } = lexeme;
    known = PAIRS.map(({ up, down, level }) =>
      up.test(folded) ? 1 : down.test(folded) ? -1 : level?.test(folded) ? 0 : null,
    );
    SIDES.set(lexeme, known);
  }
  return known[PLACES.get(pair) ?? -1] ?? null;
}

function compares({ lexemes }: Statement, { folded, at }: Lexeme): boolean {
  if (/^arrete/.test(folded)) return !/^(?:l'|un|cet|d'|les|des|cette)$/.test(lexemes[at - 1]?.folded ?? "");
  if (/^(?:oui|non|yes|no)$/.test(folded)) return /^(?:le|du|au|the|a)$/.test(lexemes[at - 1]?.folded ?? "");
  if (
    /^(?:far|early|late|tot|tard|near)$/.test(folded) &&
    /^(?:so|as|plus|of|trop|by|in)$/.test(lexemes[at - 1]?.folded ?? "")
  )
    return false;
  // "le double de la moyenne", "double the rate" compare.
  if (/^(?:double|triple|half|moitie)s?$/.test(folded))
    return (
      !/^(?:le|la|the|a|un|soit)$/.test(lexemes[at - 1]?.folded ?? "") &&
      !/^(?:the|that|its|de|du)$/.test(lexemes[at + 1]?.folded ?? "")
    );
  if (folded === "apres") return lexemes[at - 1]?.folded !== "d'";
  if (
    !/^(?:for|favou?r|plus|moins|more|less|fewer|over|under|above|below|up|down|further|pour|contre|against|devant|order|feu|low)$/.test(
      folded,
    )
  )
    return true;
  const word = (i: number) => lexemes[i]?.folded ?? "";
  if (/^(?:plus|moins)$/.test(folded)) {
    if (!/^(?:de|en|d'|encore)$/.test(word(at - 1))) return false;
    return !/^(?:de|d')$/.test(word(at + 1)) || !/^\d/.test(word(at + 2));
  }
  if (/^(?:more|less|fewer)$/.test(folded)) return word(at + 1) !== "than" || /^\d/.test(word(at - 1));
  if (/^(?:up|down)$/.test(folded)) return !(folded === "up" && word(at + 1) === "to");
  if (/^(?:for|favou?r|against)$/.test(folded)) {
    return lexemes
      .slice(Math.max(0, at - 3), at)
      .some((l) => /^(?:vot|petition|campaign|argu|rul|protest|rall|case|decid|in$)/.test(l.folded));
  }
  if (/^(?:pour|contre)$/.test(folded)) {
    const voted = lexemes.slice(Math.max(0, at - 6), at).some((l) => /^vot|^prononc/.test(l.folded));
    return voted && !/^\d/.test(word(at + 1)) && !/^(?:le|la|un|une|les|l'|de)$/.test(word(at + 1));
  }
  if (folded === "feu") return word(at + 1) === "vert" || word(at + 2) === "vert";
  if (/^(?:over|under|above|below)$/.test(folded)) return false;
  return folded !== "low" || word(at - 1) !== "a";
}

/** Words of the claim that say the opposite of what its source says. */
export function opposites(claim: Facts, sources: readonly SourceFacts[], context: readonly SourceFacts[]): string[] {
  const faults: string[] = [];
  for (const lexeme of claim.statement.lexemes) {
    if (lexeme.quoted || (lexeme.capital && lexeme.at > 0)) continue;
    if (!isComparison(claim.statement, lexeme)) continue;
    const told = PAIRS.flatMap((pair) => {
      const side = sideOf(pair, claim, lexeme);
      if (side === null) return [];
      // "Nine voted for the return and four against" says both.
      const both = claim.statement.lexemes.some((other) => {
        const its = sideOf(pair, claim, other);
        return (
          its !== null &&
          side !== null &&
          its === -side &&
          isComparison(claim.statement, other) &&
          other.clause === lexeme.clause &&
          !/^(?:plus|moins|more|less)$/.test(other.folded)
        );
      });
      if (both) return [];
      if (side === null || (pair === PAIRS[0] && side === courseOf(claim))) return [];
      const beside = besideNumber(pair, claim, lexeme, sources);
      if (beside !== null) return [beside === side ? { same: 1, other: -1 } : { same: -1, other: 1 }];
      const found = occurrences(pair, claim, lexeme, sources);
      const best = (same: boolean) =>
        Math.max(
          -1,
          ...found.filter((one) => isSame(one, side, pair, claim, lexeme) === same).map(({ score }) => score),
        );
      // A word that shares nothing with what the claim tells is of something else.
      const rest = best(false);
      const [same, other] = [best(true), rest >= RELATED ? rest : -1];
      // Where both are said, and neither in the clause that tells the same, which goes with which is not sure.
      const nearest = same > -1 ? (bestClause(claim, lexeme.clause, sources)?.score ?? 0) : 0;
      return found.length > 0 && Math.max(same, other) > -1
        ? [{ same, other: same > -1 && other < nearest ? same : other }]
        : [];
    });
    // A word of several pairs is told rightly where one of them is; where a source has both senses, the one that goes
    // with the rest of the claim's clause must be the claim's.
    const right = told.some(({ same, other }) => same > -1 && other <= same + 0.5);
    if (told.length > 0 && !right && !isToldBefore(claim, lexeme, context)) faults.push(lexeme.folded);
  }
  return faults;
}

/** "The hiring": of what the sentences before those cited say. */
function isToldBefore(claim: Facts, mine: Lexeme, context: readonly SourceFacts[]): boolean {
  const before = claim.statement.lexemes[mine.at - 1]?.folded ?? "";
  if (!/^(?:the|this|that|its|their|le|la|l'|les|ce|cet|cette|ces|son|sa|ses)$/.test(before)) return false;
  return PAIRS.some((pair) => {
    const side = sideOf(pair, claim, mine);
    return (
      side !== null &&
      context.some((source) => source.statement.lexemes.some((theirs) => sideOf(pair, source, theirs) === side))
    );
  });
}

/** "Ne rouvrira pas avant 2027", "not reopen until": it is so later, and not until then. */
function isPutOff({ statement: { lexemes } }: Facts, at: number): boolean {
  const near = lexemes
    .slice(Math.max(0, at - 3), at + 4)
    .map(({ folded }) => folded)
    .join(" ");
  return /\bpas avant\b|\b(?:not|n't)\b.*\b(?:before|until)\b/.test(near);
}

function sideOf(pair: Pair, facts: Facts, lexeme: Lexeme): Side | null {
  const side = rawSide(pair, lexeme);
  if (side === null || side === 0) return side;
  return (facts.polarity.denied[lexeme.at] ?? null) !== null ? (-side as Side) : side;
}

/** Of one side; where both clauses deny, what each denial bears on is not sure, and either reading will do. */
function isSame(one: Occurrence, side: Side, pair: Pair, claim: Facts, mine: Lexeme): boolean {
  if (one.side === side || one.undone) return true;
  const raw = rawSide(pair, mine) === 1 ? 1 : -1;
  return one.denies && one.raw === raw && (claim.polarity.cues[mine.clause]?.size ?? 0) > 0;
}

/** Says that something is done again: what it says the opposite of came before. */
const AGAIN = /^(?:rouv|reouv|reopen|restart|resum|repren|repris|redemarr|remont|relanc)/;

/** Which way a claim's own figures go, when it says where they come from: they have been checked. */
function courseOf({ quantities }: Facts): Side | null {
  const from = quantities.find(({ place }) => place === "from");
  const to = quantities.find((one) => one !== from && one.unit === from?.unit);
  return from && to && from.value !== to.value ? (to.value > from.value ? 1 : -1) : null;
}

/** How much of the claim's clause the clause of an opposite must say. */
const RELATED = 1;

/** Tokens: a word this near to a number tells which way it went. */
const BESIDE = 3;

/** Which way the source says that the number beside the word went; null when it says so of none, or both. */
function besideNumber(pair: Pair, claim: Facts, mine: Lexeme, sources: readonly SourceFacts[]): Side | null {
  const near = (at: number, from: number, to: number) => (at < from ? from - at : at - to + 1) <= BESIDE;
  const numbers = claim.quantities.filter(({ from, to }) => near(mine.at, from, to));
  const sides = new Set<Side>();
  for (const source of sources) {
    for (const quantity of source.quantities) {
      if (!numbers.some(({ value, unit }) => value === quantity.value && unit === quantity.unit)) continue;
      for (const theirs of source.statement.lexemes) {
        if (!near(theirs.at, quantity.from, quantity.to)) continue;
        const side = sideOf(pair, source, theirs);
        if (side !== null && side !== 0 && isComparison(source.statement, theirs)) sides.add(side);
      }
    }
  }
  const [only] = sides;
  return sides.size === 1 && only !== undefined ? only : null;
}

/** The clause names somebody else than the claim's, whom the source names in another clause. */
function isOfAnother(claim: Facts, mine: Lexeme, source: SourceFacts, theirs: Lexeme): boolean {
  const names = (facts: Facts, clause: number) =>
    facts.names.flatMap(({ parts }) =>
      parts.filter((part) => part.clause === clause && part.capital).map(({ folded }) => folded),
    );
  const told = names(claim, mine.clause);
  const here = names(source, theirs.clause);
  if (told.length === 0 || here.length === 0 || here.some((name) => told.includes(name))) return false;
  return source.names.some(({ parts }) => parts.some(({ folded }) => told.includes(folded)));
}

interface Occurrence {
  /** Without its denial. */
  readonly raw: Side;
  readonly denies: boolean;
  /** A state that the claim says has ended. */
  readonly undone: boolean;
  readonly side: Side;
  readonly score: number;
}

function occurrences(pair: Pair, claim: Facts, mine: Lexeme, sources: readonly SourceFacts[]): Occurrence[] {
  return sources.flatMap((source) =>
    source.statement.lexemes.flatMap((lexeme): Occurrence[] => {
      const side = sideOf(pair, source, lexeme);
      if (side === null || !isComparison(source.statement, lexeme) || isOfAnother(claim, mine, source, lexeme))
        return [];
      const raw = rawSide(pair, lexeme) ?? 0;
      const before = source.statement.lexemes[lexeme.at - 1]?.folded ?? "";
      const undone =
        isPutOff(source, lexeme.at) ||
        (AGAIN.test(mine.folded) &&
          /(?:e|ee|es|ees|ed|shut)$/.test(lexeme.folded) &&
          !/^(?:a|ont|has|have|had|avait|ete|been)$/.test(before));
      const denies = (source.polarity.cues[lexeme.clause]?.size ?? 0) > 0;
      return [
        {
          raw,
          denies,
          undone,
          side,
          score:
            overlap(claim, mine.clause, source, lexeme.clause) +
            (meets(claim.statement, source.statement, mine, lexeme) > 0 ? 1.5 : 0),
        },
      ];
    }),
  );
}
