import type { Reading } from "./reading.ts";
import { foldedAt, gapAfter, isNumber, quantityAt, tokenAt } from "./reading.ts";

/** A number in digits, as far as it has been read. */
export interface Digits {
  value: number;
  to: number;
  grouped: boolean;
  decimal: boolean;
  broken: boolean;
}

/** Reads digits with their thousands, decimals and fractions. */
export function readDigits(reading: Reading, at: number): Digits {
  const first = foldedAt(reading, at);
  const digits: Digits = { value: Number(first), to: at + 1, grouped: false, decimal: false, broken: false };
  const open = first.length <= 3 && first[0] !== "0";
  if (open) readSpacedGroups(reading, digits);
  if (!digits.grouped && open) readMarkedGroups(reading, digits);
  readDecimals(reading, digits);
  readSlash(reading, digits);
  // Whatever else sticks to it in digits makes it a date, a version, a telephone number…
  while (
    gapAfter(reading, digits.to - 1) === 0 &&
    isJoint(foldedAt(reading, digits.to)) &&
    isNumber(reading, digits.to + 1)
  ) {
    if (gapAfter(reading, digits.to) !== 0) break;
    digits.broken = true;
    digits.to += 2;
  }
  const vulgar = quantityAt(reading, digits.to);
  if (vulgar?.role === "number" && tokenAt(reading, digits.to)?.word.kind === "mark") {
    digits.value += vulgar.value;
    digits.to++;
  }
  return digits;
}

function isJoint(mark: string): boolean {
  return mark === "." || mark === "," || mark === "/" || mark === ":";
}

/** "100 000": groups of three digits, one space of any width apart. */
function readSpacedGroups(reading: Reading, digits: Digits): void {
  while (gapAfter(reading, digits.to - 1) === 1 && isNumber(reading, digits.to)) {
    const group = foldedAt(reading, digits.to);
    if (group.length !== 3) break;
    digits.value = digits.value * 1000 + Number(group);
    digits.grouped = true;
    digits.to++;
  }
}

/** "2.400", "2,400", "10'000", "12,34,567": by the habits of the language. */
function readMarkedGroups(reading: Reading, digits: Digits): void {
  const mark = foldedAt(reading, digits.to);
  const swiss = mark === "'" || mark === "’";
  if (mark !== "." && mark !== "," && !swiss) return;
  let to = digits.to;
  let value = digits.value;
  let groups = 0;
  let last = 0;
  while (
    foldedAt(reading, to) === mark &&
    isNumber(reading, to + 1) &&
    gapAfter(reading, to - 1) === 0 &&
    gapAfter(reading, to) === 0
  ) {
    const group = foldedAt(reading, to + 1);
    if (group.length !== 3 && !(group.length === 2 && mark === ",")) break;
    value = value * 10 ** group.length + Number(group);
    last = group.length;
    to += 2;
    groups++;
  }
  const usual = reading.french ? "." : ",";
  if (groups === 0 || last !== 3 || (mark !== usual && !swiss && groups < 2) || digits.value === 0) return;
  digits.value = value;
  digits.to = to;
  digits.grouped = true;
}

function readDecimals(reading: Reading, digits: Digits): void {
  const mark = foldedAt(reading, digits.to);
  if (mark !== "." && !(mark === "," && reading.french)) return;
  if (gapAfter(reading, digits.to - 1) !== 0 || gapAfter(reading, digits.to) !== 0 || !isNumber(reading, digits.to + 1))
    return;
  const decimals = foldedAt(reading, digits.to + 1);
  // Past fifteen digits a double holds no more; slicing keeps a run of digits of any length cheap.
  digits.value = Number(`${digits.value}.${decimals.slice(0, 15)}`);
  if (Number.isNaN(digits.value)) digits.value = 0;
  digits.decimal = true;
  digits.to += 2;
}

/** "1/2", "10 1/2"; anything else with a slash is a date or a reference. */
function readSlash(reading: Reading, digits: Digits): void {
  let at = digits.to - 1;
  let whole = 0;
  if (foldedAt(reading, digits.to) !== "/" && gapAfter(reading, at) === 1 && isNumber(reading, at + 1)) {
    at++;
    whole = digits.value;
  }
  if (foldedAt(reading, at + 1) !== "/" || !isNumber(reading, at + 2)) return;
  if (gapAfter(reading, at) !== 0 || gapAfter(reading, at + 1) !== 0) return;
  const above = Number(foldedAt(reading, at));
  const below = Number(foldedAt(reading, at + 2));
  const fraction = above < below && (below <= 5 || below === 8 || below === 10) && foldedAt(reading, at + 3) !== "/";
  if (fraction && (whole > 0 || at === digits.to - 1)) {
    digits.value = whole + above / below;
    digits.decimal = true;
  } else if (whole > 0) return;
  else digits.broken = true;
  digits.to = at + 3;
}
