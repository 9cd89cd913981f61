import { foldedAt, gapAfter, isDash, isHyphen, isNumber, quantityAt, roleAt, tokenAt } from "./reading.ts";
import type { Reading } from "./reading.ts";
import { CURRENCY_SIGNS } from "./units.ts";

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

interface Digits {
  value: number;
  to: number;
  grouped: boolean;
  decimal: boolean;
  broken: boolean;
}

/** Reads the number that starts at `at`: digits or words, then its scale. Null when no number starts there. */
export function readNumeral(reading: Reading, at: number): Numeral | null {
  const numeral = readBare(reading, at);
  // "a hundred", "a dozen": the article is part of the number, though it never starts one by itself.
  const article = numeral && !reading.french && !numeral.digits && foldedAt(reading, at - 1) === "a" && opensAfterA(reading, at);
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

function readDigits(reading: Reading, at: number): Digits {
  const first = foldedAt(reading, at);
  const digits: Digits = { value: Number(first), to: at + 1, grouped: false, decimal: false, broken: false };
  const open = first.length <= 3 && first[0] !== "0";
  if (open) readSpacedGroups(reading, digits);
  if (!digits.grouped && open) readMarkedGroups(reading, digits);
  readDecimals(reading, digits);
  readSlash(reading, digits);
  // Whatever else sticks to it in digits makes it a date, a version, a telephone number…
  while (gapAfter(reading, digits.to - 1) === 0 && isJoint(foldedAt(reading, digits.to)) && isNumber(reading, digits.to + 1)) {
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
  while (foldedAt(reading, to) === mark && isNumber(reading, to + 1) && gapAfter(reading, to - 1) === 0 && gapAfter(reading, to) === 0) {
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
  if (gapAfter(reading, digits.to - 1) !== 0 || gapAfter(reading, digits.to) !== 0 || !isNumber(reading, digits.to + 1)) return;
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
      else if (isCompatible(lower, quantity.value, reading.french) && isJoined(reading, to, next)) current += quantity.value;
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
    if ((reading.french && link === "et") || (!reading.french && link === "and" && (current >= 100 || total > 0) && current % 100 === 0)) next++;
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
  if (lower < 20 && !(french && lower === 10 && unit >= 7 && unit <= 9) && !(french && (lower === 70 || lower === 90))) return false;
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

const SCALE_SYMBOLS: ReadonlyMap<string, number> = new Map([
  ["Md", 1e9],
  ["Mds", 1e9],
  ["Mrd", 1e9],
  ["Mrds", 1e9],
  ["md", 1e9],
  ["mds", 1e9],
  ["MD", 1e9],
  ["MM", 1e6],
  ["Mio", 1e6],
  ["Mn", 1e6],
]);

/** Letters that are scales only where money or a counted thing makes it plain: "300 M€", "$1.5m", "10k users". */
const SCALE_LETTERS: ReadonlyMap<string, number> = new Map([
  ["k", 1e3],
  ["K", 1e3],
  ["M", 1e6],
  ["m", 1e6],
  ["b", 1e9],
  ["B", 1e9],
  ["G", 1e9],
  ["T", 1e12],
  ["t", 1e12],
]);

const SCALED_CODE = /^(k|K|M|Md|Mds|m|bn)(EUR|USD|CHF|GBP|CAD|AUD|SEK|NOK|DKK|JPY)$/;

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
    if (scale > 1 && foldedAt(reading, to) === "." && reading.text[(tokenAt(reading, to - 1)?.end ?? 0)] === "." && isAbbreviated(reading, to)) to++;
  }
  // "un million deux cent mille"
  const rest = scale >= 1e6 && digits === null && !nested && opensWords(reading, to) ? readWords(reading, to, true) : null;
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

/** "Md." or "bn." before more of the sentence. */
function isAbbreviated(reading: Reading, dot: number): boolean {
  const next = tokenAt(reading, dot + 1);
  return next?.word.kind === "word" && !next.word.capital;
}

/** What the word at `at` multiplies the number before it by; 0 when it is no scale. */
function scaleAt(reading: Reading, at: number, from: number): number {
  const token = tokenAt(reading, at);
  if (!token || token.word.kind !== "word" || gapAfter(reading, at - 1) > 2) return 0;
  const quantity = token.word.quantity;
  if (quantity?.role === "scale") return quantity.value;
  if (quantity?.role === "thousand" || (quantity?.role === "hundred" && !reading.french)) {
    return isNumber(reading, at - 1) ? quantity.value : 0;
  }
  const { form } = token.word;
  if (form.length > 6) return 0;
  const symbol = SCALE_SYMBOLS.get(form);
  if (symbol) return symbol;
  const letter = SCALE_LETTERS.get(form);
  if (letter) return isScaleLetter(reading, at, from) ? letter : 0;
  return 0;
}

/** "MEUR", "kCHF": the scale and the code in one word. Returns [scale, code] or null. */
export function readScaledCode(form: string): readonly [number, string] | null {
  if (form.length < 4 || form.length > 6) return null;
  const match = SCALED_CODE.exec(form);
  const [, scale = "", code = ""] = match ?? [];
  if (!match) return null;
  return [SCALE_SYMBOLS.get(scale) ?? SCALE_LETTERS.get(scale) ?? 1e9, code];
}

function followsCurrency(reading: Reading, at: number): boolean {
  const before = tokenAt(reading, at - 1);
  return before !== undefined && CURRENCY_SIGNS.has(before.word.form);
}

function isScaleLetter(reading: Reading, at: number, from: number): boolean {
  if (!isNumber(reading, at - 1)) return false;
  const next = tokenAt(reading, at + 1);
  const form = next?.word.form ?? "";
  if (CURRENCY_SIGNS.has(form) && gapAfter(reading, at) <= 1) return true;
  if (followsCurrency(reading, from) || (isDash(reading, from - 1) && isNumber(reading, from - 2) && followsCurrency(reading, from - 2))) return true;
  const letter = tokenAt(reading, at)?.word.form ?? "";
  if (letter === "t" || letter === "T" || letter === "G") return false;
  const bridge = foldedAt(reading, at + 1);
  if ((bridge === "de" || bridge === "d'") && letter === "M") return true;
  const role = roleAt(reading, at + 1);
  if (role === "currency") return true;
  if (role === "unit" && !reading.french && gapAfter(reading, at - 1) === 0) return true;
  // "10k users", "26m people": stuck to the digits and followed by what is counted.
  const stuck = gapAfter(reading, at - 1) === 0 && letter !== "b" && letter !== "B";
  return stuck && next?.word.kind === "word" && /[sx]$|^people$/.test(next.word.folded) && next.word.quantity === null;
}
