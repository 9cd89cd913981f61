import { readUnit } from "./dimensions.ts";
import { isMoneyNoun, readCurrencyBefore, readMoney } from "./money.ts";
import type { Numeral } from "./numerals.ts";
import type { Reading } from "./reading.ts";
import { foldedAt, gapAfter, isHyphen, isNumber, isWord, quantityAt, roleAt } from "./reading.ts";

/** The unit of a number, where it stands, and what the number must be multiplied by to be in that unit. */
export interface Measure {
  readonly unit: string;
  readonly factor: number;
  /** The token after the unit. */
  readonly to: number;
  /** The first token of a unit written before the number, else the number's own. */
  readonly from: number;
  readonly kind: "percent" | "money" | "unit" | "times";
}

const BRACKETS: ReadonlyMap<string, string> = new Map([
  ["(", ")"],
  ["[", "]"],
]);

/** Reads the percentage, currency, unit or multiple that goes with a number. */
export function readMeasure(reading: Reading, numeral: Numeral): Measure | null {
  const before = readCurrencyBefore(reading, numeral);
  const at = isHyphen(reading, numeral.to) ? numeral.to + 1 : numeral.to;
  if (before) return before;
  const percent = readPercent(reading, at, numeral);
  if (percent) return percent;
  const bridge = foldedAt(reading, at);
  const linked =
    (bridge === "de" || bridge === "d'" || bridge === "of") &&
    (numeral.scale > 1 || numeral.collective || numeral.value >= 1000);
  // "20 (kg)", "20 [kg]"
  const bracketed = BRACKETS.get(bridge) === (foldedAt(reading, at + 2) || "none");
  if (bracketed) return readUnit(reading, at + 1, numeral);
  const unitAt = linked ? at + 1 : at;
  if (linked && isMoneyNoun(foldedAt(reading, unitAt)) && numeral.scale > 1) return null;
  return (
    readMoney(reading, unitAt, numeral) ??
    readUnit(reading, unitAt, numeral) ??
    (linked ? null : readTimes(reading, at, numeral))
  );
}

function readPercent(reading: Reading, at: number, numeral: Numeral): Measure | null {
  const folded = foldedAt(reading, at);
  if (roleAt(reading, at) === "percent") {
    // "%20" in an address
    if (folded === "%" && gapAfter(reading, at) === 0 && (isNumber(reading, at + 1) || isWord(reading, at + 1)))
      return null;
    const points = foldedAt(reading, at + 1);
    return percentOf(numeral, points === "points" || points === "point" ? at + 2 : at + 1);
  }
  if (folded === "‰") return percentOf(numeral, at + 1, 0.1);
  if (folded === "pour" || folded === "per") {
    const cent = isHyphen(reading, at + 1) ? at + 2 : at + 1;
    const word = foldedAt(reading, cent);
    return word === "cent" || word === "cents" ? percentOf(numeral, cent + 1) : null;
  }
  if (folded === "point" || folded === "points" || folded === "pts" || folded === "pt" || folded === "pp") {
    if (foldedAt(reading, at + 1) === "de" && foldedAt(reading, at + 2) === "base")
      return percentOf(numeral, at + 3, 0.01);
    if (foldedAt(reading, at + 1) === "de" && roleAt(reading, at + 2) === "percent") return percentOf(numeral, at + 3);
    if (
      /^(?:de|d'|of)$/.test(foldedAt(reading, at + 1)) &&
      isWord(reading, at + 2) &&
      quantityAt(reading, at + 2) === null
    )
      return null;
    // An index or a score in thousands of points is no percentage.
    if (numeral.value > 100) return { unit: "point", factor: 1, to: at + 1, from: numeral.from, kind: "unit" };
    return percentOf(numeral, at + 1);
  }
  if (folded === "percentage" && foldedAt(reading, at + 1).startsWith("point")) return percentOf(numeral, at + 2);
  if (folded === "basis" && foldedAt(reading, at + 1).startsWith("point")) return percentOf(numeral, at + 2, 0.01);
  return null;
}

function percentOf(numeral: Numeral, to: number, factor = 1): Measure {
  return { unit: "%", factor, to, from: numeral.from, kind: "percent" };
}

const COMPARING = new Set(
  `plus moins superieur superieure superieurs superieures inferieur inferieure autant aussi de le la les leur leurs son sa ses mieux
  more less the its their his her as what faster higher bigger larger greater that those over better cheaper
  trop moindre d' ce cette l' cet cheaper longer stronger annual earnings sales revenue trailing forward davantage celui celle ceux celles ce`.split(
    /\s+/,
  ),
);

/** "trois fois plus", "750 times what she paid"; a plain "trois fois" counts occasions and is no figure. */
function readTimes(reading: Reading, at: number, numeral: Numeral): Measure | null {
  const folded = foldedAt(reading, at);
  if (folded === "fold") return { unit: "times", factor: 1, to: at + 1, from: numeral.from, kind: "times" };
  const french = folded === "fois";
  if (!french && folded !== "times" && folded !== "x" && folded !== "×") return null;
  const unit = reading.french ? "fois" : "times";
  const measure: Measure = { unit, factor: 1, to: at + 1, from: numeral.from, kind: "times" };
  if (folded === "x" || folded === "×") {
    const glued = gapAfter(reading, at - 1) === 0 && numeral.digits && !isNumber(reading, at + 1);
    return glued ? measure : null;
  }
  return numeral.decimal || COMPARING.has(foldedAt(reading, at + 1)) ? measure : null;
}
