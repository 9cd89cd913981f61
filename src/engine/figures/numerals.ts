import type { Digits } from "./digits.ts";
import { readDigits } from "./digits.ts";
import type { Reading } from "./reading.ts";
import { foldedAt, gapAfter, isHyphen, quantityAt, roleAt, tokenAt } from "./reading.ts";
import { isAbbreviationDot, scaleAt } from "./scales.ts";

/** A number as written, before its unit is known. */
export interface Numeral {
  readonly value: number;
  /** Its tokens: from `from` up to, not including, `to`. */
  readonly from: number;
  readonly to: number;
  /** What the written number was multiplied by: 1e6 in "3 millions", else 1. */
  readonly scale: number;
  readonly digits: boolean;
  /** Thousands are set apart: "4 500", never a year. */
  readonly grouped: boolean;
  /** Has decimals. */
  readonly decimal: boolean;
  /** "une dizaine", "a dozen". */
  readonly collective: boolean;
  /** A version, an address, a date, a time: digits, but no number. */
  readonly broken: boolean;
}

/** Reads the number that starts at `at`: digits or words, then its scale. Null when no number starts there. */
export function readNumeral(reading: Reading, at: number): Numeral | null {
  const numeral = readBare(reading, at);
  // "a hundred", "a dozen": the article is part of the number, though it never starts one by itself.
  const article =
    numeral && !reading.french && !numeral.digits && foldedAt(reading, at - 1) === "a" && opensAfterA(reading, at);
  return article ? { ...numeral, from: at - 1 } : numeral;
}

function opensAfterA(reading: Reading, at: number): boolean {
  const role = roleAt(reading, at);
  return role === "hundred" || role === "thousand" || role === "collective" || role === "scale";
}

function readBare(reading: Reading, at: number): Numeral | null {
  const role = roleAt(reading, at);
  if (role === "digits") {
    const digits = readDigits(reading, at);
    return scaled(reading, at, digits.value, digits.to, digits);
  }
  if (role === "collective") return readCollective(reading, at, at, 1);
  if (tokenAt(reading, at)?.word.kind === "mark") {
    const value = quantityAt(reading, at)?.value ?? 0;
    return { ...scaled(reading, at, value, at + 1, null), decimal: true };
  }
  if (role === "scale") return readLoneScale(reading, at);
  return readWords(reading, at);
}

/** Words of both languages: "quatre-vingt-dix-sept mille", "one hundred and twenty-one". */
function readWords(reading: Reading, at: number, nested = false): Numeral | null {
  let total = 0;
  let current = 0;
  let to = at;
  let next = at;
  let article = false;
  for (;;) {
    const quantity = quantityAt(reading, next);
    const role = quantity?.role;
    if (!quantity) break;
    if (role === "number" && quantity.value >= 1) {
      const lower = current % 100;
      if (quantity.value === 20 && lower === 4 && reading.french) current += 76;
      else if (to === at && quantity.value === 1 && total === 0) {
        article = true;
        current = 1;
      } else if (lower === 0 && !article) current += quantity.value;
      else if (isCompatible(lower, quantity.value, reading.french) && isJoined(reading, to, next))
        current += quantity.value;
      else break;
    } else if (role === "hundred") {
      if (current > 99 || (reading.french && current > 9)) break;
      current = (current || 1) * 100;
    } else if (role === "thousand") {
      if (total > 0 || (current === 1 && article && reading.french)) break;
      total = (current || 1) * 1000;
      current = 0;
      article = false;
    } else break;
    if (role !== "number") article = false;
    to = next + 1;
    next = to;
    if (isHyphen(reading, next)) next++;
    const link = foldedAt(reading, next);
    if (
      (reading.french && link === "et") ||
      (!reading.french && link === "and" && (current >= 100 || total > 0) && current % 100 === 0)
    )
      next++;
    if (isHyphen(reading, next)) next++;
    if (next > to && !opensWords(reading, next)) next = to;
  }
  if (to === at) return null;
  const value = total + current;
  if (article) return readAfterArticle(reading, at, to, nested);
  return scaled(reading, at, value, to, null, nested);
}

function opensWords(reading: Reading, at: number): boolean {
  const role = roleAt(reading, at);
  return role === "number" || role === "hundred" || role === "thousand";
}

/** Whether `unit` may follow the tens `lower`: vingt-deux, soixante-douze, twenty-two. */
function isCompatible(lower: number, unit: number, french: boolean): boolean {
  if (lower < 20 && !(french && lower === 10 && unit >= 7 && unit <= 9) && !(french && (lower === 70 || lower === 90)))
    return false;
  if (french && (lower === 70 || lower === 90) && unit >= 7 && unit <= 9) return true;
  if (lower % 10 !== 0) return false;
  return unit < 10 || (french && (lower === 60 || lower === 80) && unit < 20);
}

/** In a row, hyphenated or linked by "et", never across anything else. */
function isJoined(reading: Reading, to: number, next: number): boolean {
  return next > to || gapAfter(reading, to - 1) >= 0;
}

/** "un million", "a hundred", "une dizaine": a lone "un" is an article, and no number by itself. */
function readAfterArticle(reading: Reading, at: number, to: number, nested: boolean): Numeral {
  const role = roleAt(reading, to);
  if (role === "collective") return readCollective(reading, at, to, 1);
  return scaled(reading, at, 1, to, null, nested);
}

function readCollective(reading: Reading, from: number, at: number, times: number): Numeral {
  // "une centaine de millions"
  const linked = foldedAt(reading, at + 1) === "de" && roleAt(reading, at + 2) === "scale";
  const scale = linked ? (quantityAt(reading, at + 2)?.value ?? 1) : 1;
  const value = (quantityAt(reading, at)?.value ?? 1) * times * scale;
  const to = linked ? at + 3 : at + 1;
  return { value, from, to, scale, digits: false, grouped: false, decimal: false, collective: true, broken: false };
}

/** "millions" alone counts nothing; "a million" does, and so does "mille" (read as words). */
function readLoneScale(reading: Reading, at: number): Numeral | null {
  const article = foldedAt(reading, at - 1);
  if (article !== "a" || reading.french) return null;
  return scaled(reading, at, 1, at, null);
}

function scaled(
  reading: Reading,
  from: number,
  value: number,
  start: number,
  digits: Digits | null,
  nested = false,
): Numeral {
  let to = start;
  let scale = 1;
  let half = 0;
  if (foldedAt(reading, to) === "and" && foldedAt(reading, to + 1) === "a" && foldedAt(reading, to + 2) === "half") {
    half = 0.5;
    to += 3;
  }
  // "mille milliards", "lakh crore": never more than three in a row.
  for (let i = 0; i < 3 && !digits?.broken; i++) {
    const at = isHyphen(reading, to) && roleAt(reading, to + 1) === "scale" ? to + 1 : to;
    const factor = scaleAt(reading, at, from);
    if (factor === 0) break;
    scale *= factor;
    to = at + 1;
    if (scale > 1 && isAbbreviationDot(reading, to)) to++;
  }
  // "un million deux cent mille"
  const rest =
    scale >= 1e6 && digits === null && !nested && opensWords(reading, to) ? readWords(reading, to, true) : null;
  if (rest && rest.value < scale && rest.scale === 1) {
    return { ...rest, from, value: value * scale + rest.value, scale: rest.scale };
  }
  if (half === 0 && foldedAt(reading, to) === "et" && foldedAt(reading, to + 1).startsWith("demi")) {
    half = 0.5;
    to += 2;
  }
  const exact = scale > 1 ? Number(((value + half) * scale).toPrecision(15)) : value + half;
  return {
    value: exact,
    from,
    to,
    scale,
    digits: digits !== null,
    grouped: digits?.grouped ?? false,
    decimal: (digits?.decimal ?? false) || half > 0,
    collective: false,
    broken: digits?.broken ?? false,
  };
}

/** "deux nœuds et demi", "3 mètres et demi" */
export function isHalfAfter(reading: Reading, to: number, numeral: Numeral): boolean {
  return numeral.scale === 1 && foldedAt(reading, to) === "et" && /^demie?$/.test(foldedAt(reading, to + 1));
}

/** A lone "un", "one": an article, not a number, save in "one mile". */
export function isArticle(reading: Reading, numeral: Numeral): boolean {
  if (numeral.value !== 1 || numeral.digits || numeral.scale > 1 || numeral.to !== numeral.from + 1) return false;
  if (foldedAt(reading, numeral.from) !== "one") return true;
  const role = roleAt(reading, isHyphen(reading, numeral.to) ? numeral.to + 1 : numeral.to);
  return role !== "unit" && role !== "currency";
}
