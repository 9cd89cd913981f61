import { isWeekday } from "./exclusions.ts";
import type { Numeral } from "./numerals.ts";
import { readNumeral } from "./numerals.ts";
import type { Reading } from "./reading.ts";
import { foldedAt, gapAfter, isDash, isHyphen, isWord, quantityAt, roleAt, tokenAt } from "./reading.ts";

/** A part of a whole in per cent, or a multiple: its tokens from `from` up to, not including, `to`. */
export interface Share {
  readonly value: number;
  readonly unit: string;
  readonly from: number;
  readonly to: number;
}

/** How many words may stand inside "un salarié du privé sur trois". */
const LONGEST_SHARE = 5;

/** "un salarié sur trois", "six in ten", "one in every five", "huit fois sur dix", "2 out of 3". */
export function readRatio(reading: Reading, numeral: Numeral): Share | null {
  if (numeral.value > 99 || numeral.scale > 1 || numeral.decimal || numeral.collective) return null;
  let at = numeral.to;
  let words = 0;
  for (; ; at++, words++) {
    const token = tokenAt(reading, at);
    if (!token || words > LONGEST_SHARE || token.word.kind !== "word") return null;
    const { folded } = token.word;
    if (folded === "sur" || folded === "in" || (folded === "out" && foldedAt(reading, at + 1) === "of")) break;
    if (words === 0 && (folded === "of" || folded === "et")) return null;
    const role = roleAt(reading, at);
    if (role === "number" || role === "digits") return null;
  }
  const link = foldedAt(reading, at);
  if (link === "out") at++;
  let whole = at + 1;
  if (foldedAt(reading, whole) === "every") whole++;
  if (!opensNumber(reading, whole)) return null;
  const of = readNumeral(reading, whole);
  if (!of || of.value <= numeral.value || of.scale > 1 || of.decimal || of.broken || of.collective) return null;
  if (!isUsualWhole(numeral.value, of.value) || (of.digits && !of.grouped && of.value >= 1700)) return null;
  if (determined(reading, numeral.from) && numeral.value > 1) return null;
  const after = roleAt(reading, of.to);
  if (roleAt(reading, numeral.to) === "time" || isWeekday(foldedAt(reading, numeral.to))) return null;
  if (after === "time" || after === "month" || after === "unit" || after === "percent" || after === "currency")
    return null;
  // "five deals in three companies": each number counts its own noun.
  if (link === "in" && words > 0 && numeral.value > 1 && isWord(reading, of.to) && roleAt(reading, of.to) === null)
    return null;
  return { value: percent(numeral.value / of.value), unit: "%", from: numeral.from, to: of.to };
}

function opensNumber(reading: Reading, at: number): boolean {
  const role = roleAt(reading, at);
  return role === "digits" || role === "number" || role === "hundred" || role === "thousand";
}

/** Tens and small denominators make a proportion; "29 élus sur 33" are two counts. */
function isUsualWhole(part: number, whole: number): boolean {
  return part === 1 || whole <= 10 || whole === 100;
}

function determined(reading: Reading, from: number): boolean {
  return /^(?:les|des|ces|ses|nos|leurs|the|these|those|its|their|our)$/.test(foldedAt(reading, from - 1));
}

export function percent(ratio: number): number {
  return ratio < 0.015 ? Math.round(ratio * 10_000) / 100 : Math.round(ratio * 1000) / 10;
}

/** "deux tiers", "two-thirds", "trois quarts": a number word before a fraction. */
export function readFractions(reading: Reading, numeral: Numeral): Share | null {
  if (numeral.value > 19 || numeral.decimal || numeral.scale > 1) return null;
  const at = isHyphen(reading, numeral.to) ? numeral.to + 1 : numeral.to;
  const quantity = quantityAt(reading, at);
  if (quantity?.role !== "fraction" || (reading.french && at > numeral.to)) return null;
  if (quantity.value === 50) return numeral.value === 1 ? readHalf(reading, numeral.from, at) : null;
  if (!isFractionNoun(reading, at, numeral.value) || quantity.value * numeral.value > 100) return null;
  if (isRemainder(reading, numeral.from)) return null;
  if (numeral.value === 1 && foldedAt(reading, numeral.from - 1) === "par") return null; // a third party
  return shareOf((quantity.value * numeral.value) / 100, numeral.from, at + 1);
}

/** "la moitié", "le tiers", "half", "a third", from the fraction's own word. */
export function readFraction(reading: Reading, at: number): Share | null {
  const quantity = quantityAt(reading, at);
  if (!quantity) return null;
  if (quantity.unit === "halve") return shareOf(0.5, at, at + 1);
  if (quantity.value === 50) return readHalf(reading, at, at);
  const before = foldedAt(reading, at - 1);
  if (reading.french) {
    if (before === "gros" || before === "bon" || before === "petit") return shareOf(quantity.value / 100, at, at + 1);
    const tenth = quantity.value <= 10 && before === "le" && /^d(?:e|u|es|')$/.test(foldedAt(reading, at + 1));
    if (tenth) return shareOf(quantity.value / 100, at - 1, at + 1);
    if (quantity.value < 25 || (before !== "le" && before !== "du" && before !== "au")) return null;
    if (before === "du" && foldedAt(reading, at) === "tiers" && foldedAt(reading, at + 1) !== "de") return null;
  } else if (before !== "a" && before !== "one") return null;
  if (!isFractionNoun(reading, at, 1)) return null;
  return shareOf(quantity.value / 100, at - 1, at + 1);
}

/** "un an et un quart", "21 et trois quarts": the rest of a length or a number, no share. */
function isRemainder(reading: Reading, from: number): boolean {
  const link = foldedAt(reading, from - 1);
  if (link !== "et" && link !== "and") return false;
  const role = roleAt(reading, from - 2);
  return role === "time" || role === "digits" || role === "number" || /^[ap]m$/.test(foldedAt(reading, from - 2));
}

const NO_FRACTION =
  /^(?:seconde|second|heure|heures|finale|finales|travail|tour|siecle|soupir|confiance|payant|lieu|lieux|hour|century|final|finals)$/;

function isFractionNoun(reading: Reading, at: number, times: number): boolean {
  const { folded } = tokenAt(reading, at)?.word ?? { folded: "" };
  const next = foldedAt(reading, at + 1);
  if (reading.french) {
    if (next === "d'" || next === "de") {
      if (NO_FRACTION.test(foldedAt(reading, at + 2))) return false;
    } else if (NO_FRACTION.test(next)) return false;
    if (folded !== "tiers" && !folded.startsWith("quart") && times === 1) {
      const before = foldedAt(reading, at - 2);
      return /^(?:de|d'|des|du)$/.test(next) || before === "de" || before === "d'";
    }
    return true;
  }
  if (isDash(reading, at + 1) && gapAfter(reading, at) === 0) return false;
  if (folded.startsWith("quarter")) {
    if (next === "past" || (next === "to" && roleAt(reading, at + 2) !== null && !isWord(reading, at + 3)))
      return false;
    if (/^(?:last|past|next|previous|following|coming|first|recent|consecutive)$/.test(foldedAt(reading, at - 2)))
      return false;
  }
  if (times > 1) return folded.endsWith("s") && !NO_FRACTION.test(next);
  if (folded.endsWith("s") || NO_FRACTION.test(next)) return false;
  const word = tokenAt(reading, at + 1)?.word;
  if (foldedAt(reading, at - 2) === "which" || foldedAt(reading, at - 3) === "which") return true;
  return word?.kind !== "word" || AFTER_FRACTION.test(word.folded);
}

const AFTER_FRACTION =
  /^(?:of|in|by|since|from|over|to|this|last|on|for|more|less|before|after|during|between|at|as|because|is|are|was|were|have|had|higher|lower)$/;

function shareOf(ratio: number, from: number, to: number): Share {
  return { value: percent(ratio), unit: "%", from, to };
}

const HALF_COMPOUNDS =
  /^(?:heure|heures|journee|journees|finale|finales|siecle|tour|hour|hours|year|time|term|way|century|past|day|mile|brother|sister|asleep|dead|baked|finished|empty|full)$/;

function readHalf(reading: Reading, from: number, at: number): Share | null {
  const folded = foldedAt(reading, at);
  const before = foldedAt(reading, at - 1);
  const next = foldedAt(reading, at + 1);
  if (reading.french) {
    if (folded !== "moitie" || before === "a") return null;
    const start = before === "la" ? at - 1 : at;
    return shareOf(0.5, Math.min(from, start), at + 1);
  }
  if (folded !== "half" || /^(?:and|first|second|this|other|latter|last|next|late|early|better|a)$/.test(before))
    return null;
  if (isDash(reading, at + 1) || HALF_COMPOUNDS.test(next)) return null;
  if ((next === "a" || next === "an") && roleAt(reading, at + 2) !== "scale") return null;
  const word = tokenAt(reading, at + 1)?.word;
  if (word?.kind === "word" && word.quantity?.role !== "function" && !/[^s]s$/.test(word.folded)) return null;
  return shareOf(0.5, at, at + 1);
}

/** "un demi-million", "half a billion", "un quart de million": the number that a fraction of a scale makes. */
export function readFractionOfScale(reading: Reading, from: number, at: number, times: number): Numeral | null {
  const quantity = quantityAt(reading, at);
  if (quantity?.role !== "fraction") return null;
  let next = at + 1;
  if (isHyphen(reading, next)) next++;
  else if (foldedAt(reading, next) === "de" || foldedAt(reading, next) === "of") next++;
  if (!reading.french && foldedAt(reading, next) === "a") next++;
  const scale = quantityAt(reading, next);
  const dozen = scale?.role === "collective" && quantity.value === 50;
  if (scale?.role !== "scale" && !dozen) return null;
  if (next === at + 1 && reading.french) return null;
  const value = Math.round(((quantity.value * times) / 100) * scale.value);
  return {
    value,
    from,
    to: next + 1,
    scale: dozen ? 1 : scale.value,
    digits: false,
    grouped: false,
    decimal: false,
    collective: dozen,
    broken: false,
  };
}

const AFTER_DOUBLE =
  /^(?:de|d'|le|la|les|ses|son|sa|leur|leurs|tous|en|d'ici|the|that|its|their|in|by|over|from|last|what|his|her|our|this)$/;
const BEFORE_DOUBLE =
  /^(?:to|will|would|could|may|might|can|should|than|nearly|almost|about|roughly|or|le|du|au|qui|se|more)$/;

/** "a doublé", "tripled", "twice as fast", "le double". */
export function readMultiple(reading: Reading, at: number): Share | null {
  const quantity = quantityAt(reading, at);
  if (!quantity) return null;
  const { folded } = tokenAt(reading, at)?.word ?? { folded: "" };
  const before = foldedAt(reading, at - 1);
  const next = foldedAt(reading, at + 1);
  const share: Share = { value: quantity.value, unit: reading.french ? "fois" : "times", from: at, to: at + 1 };
  if (folded === "twice" || folded === "thrice")
    return /^(?:as|the|that|what|its|their|more|his|her|this|those)$/.test(next) ? share : null;
  if (folded.endsWith("fold")) return share;
  if (isHyphen(reading, at + 1) || isHyphen(reading, at - 1)) return null;
  if (quantity.unit === "e")
    return isAccented(reading, at)
      ? participle(share, before)
      : BEFORE_DOUBLE.test(before) || AFTER_DOUBLE.test(next)
        ? share
        : null;
  if (quantity.unit === "es")
    return isAccented(reading, at) || (!reading.french && before !== "the") ? participle(share, before) : null;
  return participle(share, before);
}

function participle(share: Share, before: string): Share | null {
  return before === "un" || before === "le" || before === "ce" ? null : share;
}

function isAccented(reading: Reading, at: number): boolean {
  return /(?:é|e\u0301)e?s?$/u.test(tokenAt(reading, at)?.word.form ?? "");
}

/** "1/3 des élus": a fraction in digits, where no unit follows it. */
export function readVulgar(reading: Reading, numeral: Numeral): Share | null {
  const { from, to, value } = numeral;
  if (!numeral.digits || value >= 1 || foldedAt(reading, from + 1) !== "/" || roleAt(reading, to) === "time")
    return null;
  if (!/^(?:de|d'|des|du|of)$/.test(foldedAt(reading, to))) return null; // else a date
  return { value: percent(value), unit: "%", from, to };
}

const FACTOR_LINKS = new Set(["par", "by", "of", "facteur", "factor", "de"]);
const FACTORS = /^(?:multipli(?!ca)|divis(?!ion)|divid|facteur$|factor$)/;

/** "multiplié par dix", "divisé par trois", "a factor of four", "x 3". */
export function readFactor(reading: Reading, numeral: Numeral): Share | null {
  let at = numeral.from - 1;
  // "multiplié par près de quatre"
  for (let i = 0; i < 2 && !FACTOR_LINKS.has(foldedAt(reading, at)) && roleAt(reading, at) === "function"; i++) at--;
  if (!FACTOR_LINKS.has(foldedAt(reading, at))) return null;
  for (let i = 0; i < 4; i++, at--) {
    if (!FACTORS.test(foldedAt(reading, at))) continue;
    return { value: numeral.value, unit: reading.french ? "fois" : "times", from: numeral.from, to: numeral.to };
  }
  return null;
}
