import type { Bound } from "./bounds.ts";
import type { FaultKind } from "./claim.ts";
import { isDerived } from "./derived.ts";
import type { Facts, SourceFacts } from "./facts.ts";
import { lengthOf, periodOf } from "./periods.ts";
import { isElsewhere, isOfAnother, isReversed } from "./places.ts";
import type { Quantity } from "./quantities.ts";
import { hasUnit } from "./units.ts";

export interface AmountFault {
  readonly kind: FaultKind;
  readonly quantity: Quantity;
}

/** What is wrong with the numbers of a claim: each must have one of the sources', with its unit, bound and place. */
export function otherAmounts(
  claim: Facts,
  sources: readonly SourceFacts[],
  context: readonly SourceFacts[],
): AmountFault[] {
  return claim.quantities.flatMap((mine): AmountFault[] => {
    const equal = sources.flatMap((source) =>
      source.quantities.filter((theirs) => hasValue(mine, theirs)).map((theirs) => ({ source, theirs })),
    );
    if (equal.length === 0) return isDerived(claim, mine, sources) ? [] : [{ kind: "number", quantity: mine }];
    const sameUnit = equal.filter(({ source, theirs }) =>
      hasUnit(claim, mine, source, theirs, [...sources, ...context]),
    );
    if (sameUnit.length === 0) return [{ kind: "unit", quantity: mine }];
    const samePeriod = sameUnit.filter(
      ({ source, theirs }) =>
        mine.per === null || theirs.per === mine.per || (theirs.per === null && tellsPeriod(source, mine.per)),
    );
    if (samePeriod.length === 0) return [{ kind: "unit", quantity: mine }];
    const bounded = samePeriod.filter(({ theirs }) => allows(theirs, mine) || isLimit(claim, mine, theirs));
    if (bounded.length === 0) return [{ kind: "number", quantity: mine }];
    const placed = bounded.filter(({ theirs }) => !isElsewhere(claim, mine, sources, theirs));
    if (placed.length === 0 || isReversed(claim, mine, sources)) return [{ kind: "roles", quantity: mine }];
    if (placed.every(({ source, theirs }) => isOfAnother(claim, mine, source, theirs, sources)))
      return [{ kind: "roles", quantity: mine }];
    return [];
  });
}

/** "Chaque année dix heures", "60 trains, contre 18 par jour": the period is told elsewhere in the sentence. */
function tellsPeriod({ statement, quantities }: SourceFacts, per: string): boolean {
  return (
    quantities.some((one) => one.per === per) ||
    statement.lexemes.some(
      ({ folded, at }) =>
        periodOf(statement, at) === per ||
        (/^(?:chaque|every|each)$/.test(statement.lexemes[at - 1]?.folded ?? "") && lengthOf(folded)?.[0] === per),
    )
  );
}

/** How far a rounded value may be from the one that it rounds. */
const ROUNDED = 0.06;
/** The same for "one in five" and the like. */
const ROUNDED_SHARE = 0.12;
/** How far "more than" may be below what it speaks of. */
const BEYOND = 0.1;
/** The same of a round one: "more than a thousand". */
const FAR_BEYOND = 0.3;

const SHARES: ReadonlySet<number> = new Set([10, 20, 25, 30, 33.3, 40, 50, 60, 66.7, 70, 75, 80, 90]);

function hasValue(mine: Quantity, theirs: Quantity): boolean {
  const scale = Math.max(Math.abs(mine.value), Math.abs(theirs.value));
  const difference = theirs.value - mine.value;
  if (Math.abs(difference) <= scale * 1e-9) return true;
  // "-2,1 %" is a fall of 2.1%: another check sees to which way.
  if (mine.unit === "%" && mine.value === -theirs.value) return true;
  if (theirs.bound !== null && theirs.bound !== "about") return false;
  // A rounded value has fewer digits: 1,803 rounds no 1,800.
  if (digitsOf(mine.value) >= digitsOf(theirs.value) && (mine.bound === "about" || mine.bound === "nearly"))
    return false;
  const rounded = mine.unit === "%" && SHARES.has(mine.value) ? ROUNDED_SHARE : ROUNDED;
  if (mine.bound === "about") return Math.abs(difference) <= scale * rounded;
  if (mine.bound === "nearly") return difference < 0 && -difference <= scale * rounded;
  if (mine.bound === "over")
    return difference > 0 && difference <= scale * (digitsOf(mine.value) === 1 ? FAR_BEYOND : BEYOND);
  if (mine.bound === "under") return difference < 0 && -difference <= scale * BEYOND;
  return false;
}

/** How many digits stand before the zeros that end a value. */
function digitsOf(value: number): number {
  return String(Math.abs(value))
    .replace(".", "")
    .replace(/^0+|0+$/g, "").length;
}

/** What a source that is so bounded lets a claim say of the value: never more than it knows. */
const ALLOWED: Readonly<Record<Exclude<Bound, null> | "exact", readonly Bound[]>> = {
  exact: [null, "about"],
  about: [null, "about"],
  nearly: [null, "about", "nearly", "under"],
  over: [null, "over"],
  under: ["under", "nearly", "upTo"],
  upTo: ["upTo", "under"],
};

/** "Les 70 % permis", "a cap of 24": that it is the most is said by another word. */
const LIMITS =
  /^(?:limit\w*|plafon\w*|maxim\w+|cap|caps|capped|ceiling|threshold|seuil|permis\w*|permet\w*|autoris\w*|allow\w*|risk\w*|risqu\w*|encour\w*|face|faces|jusqu'|most|much|many|least|minim\w+)$/;

function isLimit({ statement }: Facts, mine: Quantity, theirs: Quantity): boolean {
  if (theirs.bound !== "upTo" && theirs.bound !== "under" && theirs.bound !== "over") return false;
  return statement.lexemes.slice(Math.max(0, mine.from - 6), mine.to + 5).some(({ folded }) => LIMITS.test(folded));
}

function allows(theirs: Quantity, mine: Quantity): boolean {
  if (mine.value === -theirs.value) return true;
  if (theirs.value !== mine.value && Math.abs(theirs.value - mine.value) > Math.abs(mine.value) * 1e-9) return true;
  return ALLOWED[theirs.bound ?? "exact"].includes(mine.bound);
}
