import type { Reading } from "./reading.ts";
import { foldedAt, gapAfter, isDash, isNumber, roleAt, tokenAt } from "./reading.ts";
import { CURRENCY_SIGNS } from "./units.ts";

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

/** The dot of "Md." or "bn.", when the sentence goes on after it. */
export function isAbbreviationDot(reading: Reading, dot: number): boolean {
  const next = tokenAt(reading, dot + 1);
  return (
    foldedAt(reading, dot) === "." &&
    gapAfter(reading, dot - 1) === 0 &&
    next?.word.kind === "word" &&
    !next.word.capital
  );
}

/** What the word at `at` multiplies the number before it by; 0 when it is no scale. */
export function scaleAt(reading: Reading, at: number, from: number): number {
  const token = tokenAt(reading, at);
  if (token?.word.kind !== "word" || gapAfter(reading, at - 1) > 2) return 0;
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
  if (
    followsCurrency(reading, from) ||
    (isDash(reading, from - 1) && isNumber(reading, from - 2) && followsCurrency(reading, from - 2))
  )
    return true;
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
