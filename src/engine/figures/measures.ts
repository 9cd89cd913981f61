import { readNumeral, readScaledCode } from "./numerals.ts";
import type { Numeral } from "./numerals.ts";
import { foldedAt, gapAfter, isHyphen, isNumber, isWord, quantityAt, roleAt, tokenAt } from "./reading.ts";
import type { Reading } from "./reading.ts";
import { CURRENCY_SIGNS, DOLLARS, PEOPLES, POWERS, SYMBOLS } from "./units.ts";

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

/** Reads the percentage, currency, unit or multiple that goes with a number. */
export function readMeasure(reading: Reading, numeral: Numeral): Measure | null {
  const before = readCurrencyBefore(reading, numeral);
  const at = isHyphen(reading, numeral.to) ? numeral.to + 1 : numeral.to;
  if (before) {
    // "$100 US", "€20 EUR": the sign before is enough, a code after it only makes it precise.
    const after = readCurrencyCode(reading, at, before.unit);
    return after ?? before;
  }
  const percent = readPercent(reading, at, numeral);
  if (percent) return percent;
  const bridge = foldedAt(reading, at);
  const linked = (bridge === "de" || bridge === "d'" || bridge === "of") && (numeral.scale > 1 || numeral.collective || numeral.value >= 1000);
  const unitAt = linked ? at + 1 : at;
  if (linked && isMoneyNoun(foldedAt(reading, unitAt)) && numeral.scale > 1) return null;
  return readMoney(reading, unitAt, numeral) ?? readUnit(reading, unitAt, numeral) ?? (linked ? null : readTimes(reading, at, numeral));
}

const MONEY_NOUNS = new Set(
  `gain gains economie economies perte pertes dette dettes benefice benefices chiffre budget budgets recette recettes investissement
  investissements astreinte astreintes dommages aide aides subvention subventions fonds credit credits depense depenses amende amendes
  salaires charges loyer loyers dividende dividendes plus revenu revenus tresorerie ca ebitda resultat moins profit profits capital
  cash revenue sales debt losses savings funding investment spending fines penalties mieux facture travaux commandes contrats`.split(/\s+/),
);

/** "75 millions de gains": a sum whose currency goes without saying. */
export function isMoneyNoun(folded: string): boolean {
  return MONEY_NOUNS.has(folded);
}

function readPercent(reading: Reading, at: number, numeral: Numeral): Measure | null {
  const folded = foldedAt(reading, at);
  const measure = (to: number, factor = 1): Measure => ({ unit: "%", factor, to, from: numeral.from, kind: "percent" });
  if (roleAt(reading, at) === "percent") {
    // "%20" in an address
    if (folded === "%" && gapAfter(reading, at) === 0 && (isNumber(reading, at + 1) || isWord(reading, at + 1))) return null;
    const points = foldedAt(reading, at + 1);
    return measure(points === "points" || points === "point" ? at + 2 : at + 1);
  }
  if (folded === "‰") return measure(at + 1, 0.1);
  if (folded === "pour" || folded === "per") {
    const cent = isHyphen(reading, at + 1) ? at + 2 : at + 1;
    const word = foldedAt(reading, cent);
    return word === "cent" || word === "cents" ? measure(cent + 1) : null;
  }
  if (folded === "point" || folded === "points" || folded === "pts" || folded === "pt" || folded === "pp") {
    if (foldedAt(reading, at + 1) === "de" && foldedAt(reading, at + 2) === "base") return measure(at + 3, 0.01);
    if (foldedAt(reading, at + 1) === "de" && roleAt(reading, at + 2) === "percent") return measure(at + 3);
    if (/^(?:de|d'|of)$/.test(foldedAt(reading, at + 1)) && isWord(reading, at + 2) && quantityAt(reading, at + 2) === null) return null;
    // An index or a score in thousands of points is no percentage.
    if (numeral.value > 100) return { unit: "point", factor: 1, to: at + 1, from: numeral.from, kind: "unit" };
    return measure(at + 1);
  }
  if (folded === "percentage" && foldedAt(reading, at + 1).startsWith("point")) return measure(at + 2);
  if (folded === "basis" && foldedAt(reading, at + 1).startsWith("point")) return measure(at + 2, 0.01);
  return null;
}

/** "$", "US$", "CHF", "Fr.", "Rs." before the number. */
function readCurrencyBefore(reading: Reading, numeral: Numeral): Measure | null {
  let at = numeral.from - 1;
  if (foldedAt(reading, at) === "." && gapAfter(reading, at - 1) === 0) at--;
  const token = tokenAt(reading, at);
  if (!token || gapAfter(reading, numeral.from - 1) > 1) return null;
  if (token.word.kind === "break" || token.word.kind === "number") return null;
  let unit = CURRENCY_SIGNS.get(token.word.form);
  if (!unit || !numeral.digits) return null;
  if (isLetter(token.word.form) && !isLetterSign(reading, at, numeral)) return null;
  // In "5 $ 10 fois sur onze" the sign already closed another number.
  if (at < reading.taken) return null;
  let from = at;
  if (unit === "USD" && token.word.form === "$" && gapAfter(reading, at - 1) === 0) {
    const dollar = DOLLARS.get(tokenAt(reading, at - 1)?.word.form ?? "");
    if (dollar) {
      unit = dollar;
      from = at - 1;
    }
  }
  return { unit, factor: 1, to: numeral.to, from, kind: "money" };
}

/** "R18.4bn" is money, "R2" a name. */
function isLetterSign(reading: Reading, at: number, numeral: Numeral): boolean {
  return tokenAt(reading, at)?.word.form === "R" && gapAfter(reading, at) === 0 && (numeral.scale > 1 || numeral.grouped);
}

function isLetter(form: string): boolean {
  return form.length === 1 && /\p{L}/u.test(form);
}

/** A code that makes a sign before the number precise: "$100 CAD", "$5m US". */
function readCurrencyCode(reading: Reading, at: number, sign: string): Measure | null {
  void sign;
  void reading;
  void at;
  return null;
}

const LOWER_CODES = /^(?:usd|eur|gbp|chf|cny|jpy|inr|cad|aud|krw)$/i;

function readMoney(reading: Reading, start: number, numeral: Numeral): Measure | null {
  let at = start;
  const token = tokenAt(reading, at);
  if (!token) return null;
  const money = (unit: string, to: number, factor = 1): Measure => ({ unit, factor, to, from: numeral.from, kind: "money" });
  const { form } = token.word;
  const sign = CURRENCY_SIGNS.get(form) ?? (form.length === 3 && LOWER_CODES.test(form) ? form.toUpperCase() : undefined);
  if (sign && gapAfter(reading, at - 1) <= 1 && isOwnSign(reading, at, numeral)) {
    if (form === "$" || form === "dollar") {
      const dollar = DOLLARS.get(tokenAt(reading, at + 1)?.word.form ?? "");
      if (dollar && gapAfter(reading, at) <= 1) return money(dollar, at + 2);
    }
    const scale = quantityAt(reading, at + 1);
    if (scale?.role === "scale" && numeral.scale === 1) return money(sign, at + 2, scale.value); // "75 USD million"
    return withSubunits(reading, numeral, money(sign, at + 1));
  }
  const code = token.word.kind === "word" ? readScaledCode(form) : null;
  if (code) return money(code[1], at + 1, code[0]);
  let people = "";
  // "US dollars", "Hong Kong dollars", "U.S. dollars"
  for (let i = 0; i < 4 && roleAt(reading, at) !== "currency" && !isPound(foldedAt(reading, at)); i++) {
    const word = tokenAt(reading, at)?.word;
    if (!word || (word.kind !== "word" && word.folded !== ".") || reading.french) break;
    if (!people) people = word.folded === "u" ? "us" : word.folded;
    at++;
  }
  const quantity = quantityAt(reading, at);
  const base = foldedAt(reading, at);
  if (at > start && (!people || !currencyOf(people, singularOf(base)))) return readCents(reading, start, numeral);
  if (quantity?.role === "currency") {
    return withSubunits(reading, numeral, readCurrencyWord(reading, at, numeral, quantity.unit, base, people));
  }
  return readPounds(reading, at, numeral, people) ?? readCents(reading, start, numeral);
}

/** "2 fr. 15", "48 francs 70", "15 dollars and 15 cents": hundredths after the currency are part of the sum. */
function withSubunits(reading: Reading, numeral: Numeral, measure: Measure): Measure {
  if (numeral.scale > 1 || numeral.decimal || numeral.value >= 10_000) return measure;
  let at = measure.to;
  if (foldedAt(reading, at) === "." && gapAfter(reading, at - 1) === 0) at++;
  const link = foldedAt(reading, at);
  const linked = link === "et" || link === "and";
  if (linked) at++;
  const words = isNumber(reading, at) ? null : readNumeral(reading, at);
  if (words && /^(?:cents?|centimes?|pence)$/.test(foldedAt(reading, words.to)) && words.value < 100) {
    return { ...measure, factor: (numeral.value + words.value / 100) / numeral.value, to: words.to + 1 };
  }
  const cents = foldedAt(reading, at);
  if (!isNumber(reading, at) || cents.length !== 2) return measure;
  const named = /^(?:cents?|centimes?|pence)$/.test(foldedAt(reading, at + 1));
  if (linked && !named) return measure;
  if (!named) {
    const next = tokenAt(reading, at + 1)?.word;
    const closed = !next || next.kind !== "mark" ? next?.quantity?.role === "function" || !next : /^[.,;:)»!?]$/.test(next.form) && !isNumber(reading, at + 2);
    if (!closed) return measure;
  }
  const factor = (numeral.value + Number(cents) / 100) / numeral.value;
  return { ...measure, factor: numeral.value > 0 ? factor : 1, to: named ? at + 2 : at + 1 };
}

/** The sign after this number, not the one before the next: "5 $ 10" is read from the left. */
function isOwnSign(reading: Reading, at: number, numeral: Numeral): boolean {
  const { form, kind } = tokenAt(reading, at)?.word ?? { form: "", kind: "mark" };
  if (gapAfter(reading, at) === 0 && isNumber(reading, at + 1) && gapAfter(reading, at - 1) > 0) return false;
  if (kind === "word") return numeral.digits && (form.length > 1 || form === "元" || (form === "F" && reading.french));
  if (gapAfter(reading, at) === 0 && isNumber(reading, at + 1)) return gapAfter(reading, at - 1) === 0;
  return true;
}

function readCurrencyWord(reading: Reading, at: number, numeral: Numeral, unit: string, base: string, people: string): Measure {
  const next = foldedAt(reading, at + 1);
  const named = currencyOf(people || next, singularOf(base));
  let to = at + 1;
  let code = unit;
  if (named) {
    code = named;
    if (!people) to++;
  } else if (base.startsWith("franc") && CURRENCY_SIGNS.get(next.toUpperCase()) === "XOF") {
    code = "XOF";
    to++;
  }
  if (base === "billet") return { unit: "USD", factor: 1, to, from: numeral.from, kind: "money" };
  return { unit: code, factor: 1, to, from: numeral.from, kind: "money" };
}

function isPound(word: string): boolean {
  return word === "livre" || word === "livres" || word === "pound" || word === "pounds";
}

/** Pounds weigh as often as they pay: money only where the sum or the next word says so. */
function readPounds(reading: Reading, at: number, numeral: Numeral, people: string): Measure | null {
  const base = foldedAt(reading, at);
  if (!isPound(base)) return null;
  const singular = singularOf(base);
  const named = currencyOf(people || foldedAt(reading, at + 1), singular);
  if (named) return { unit: named, factor: 1, to: people ? at + 1 : at + 2, from: numeral.from, kind: "money" };
  const unit = numeral.scale > 1 ? "GBP" : singular;
  return { unit, factor: 1, to: at + 1, from: numeral.from, kind: numeral.scale > 1 ? "money" : "unit" };
}

function readCents(reading: Reading, at: number, numeral: Numeral): Measure | null {
  const base = foldedAt(reading, at);
  const unit = base === "centime" || base === "centimes" ? "EUR" : base === "pence" || base === "penny" ? "GBP" : base === "cents" || base === "cent" ? (reading.french ? "EUR" : "USD") : "";
  if (!unit || !isWord(reading, at)) return null;
  const named = currencyOf(foldedAt(reading, at + 1), "dollar") ?? (foldedAt(reading, at + 1) === "de" && foldedAt(reading, at + 2) === "dollar" ? "USD" : null);
  return { unit: named ?? unit, factor: 0.01, to: named ? at + 2 : at + 1, from: numeral.from, kind: "money" };
}

function singularOf(word: string): string {
  return word.endsWith("s") ? word.slice(0, -1) : word;
}

/** By currency: the peoples that have one, by stem, and its code. */
const BY_CURRENCY = new Map<string, (readonly [stem: string, code: string])[]>();
for (const [stems, codes] of PEOPLES) {
  for (const [, name = "", code = ""] of codes.matchAll(/(\S+) (\S+)/g)) {
    const peoples = BY_CURRENCY.get(name) ?? [];
    for (const stem of stems.split(" ")) peoples.push([stem, code]);
    BY_CURRENCY.set(name, peoples);
  }
}

/** The code of a currency that a people's adjective tells apart: "canadiens", "dollar" -> CAD. */
function currencyOf(people: string, currency: string): string | null {
  if (people.length < 2) return null;
  for (const [stem, code] of BY_CURRENCY.get(currency) ?? []) if (people.startsWith(stem)) return code;
  return null;
}

function readUnit(reading: Reading, start: number, numeral: Numeral): Measure | null {
  let at = start;
  let power = 0;
  const squared = POWERS.get(foldedAt(reading, at));
  if (squared && !reading.french) {
    power = squared;
    at++;
  } else if (foldedAt(reading, at) === "metric" || foldedAt(reading, at) === "short" || foldedAt(reading, at) === "nautical") at++;
  const token = tokenAt(reading, at);
  if (!token || (token.word.kind !== "word" && token.word.form !== "°")) return null;
  const measure = (unit: string, to: number): Measure => ({ unit, factor: 1, to, from: numeral.from, kind: "unit" });
  if (token.word.form === "°") {
    const scale = foldedAt(reading, at + 1);
    if (scale === "c" || scale === "celsius") return measure("°C", at + 2);
    if (scale === "f" || scale === "fahrenheit") return measure("°F", at + 2);
    return gapAfter(reading, at) === 0 ? null : measure("°C", at + 1);
  }
  const symbol = numeral.digits && !isName(reading, at, token.word.form) ? SYMBOLS.get(token.word.form) : undefined;
  if (symbol) return readSymbol(reading, at, symbol, numeral);
  const quantity = token.word.quantity;
  if (quantity?.role !== "unit") return null;
  let to = at + 1;
  let unit = quantity.unit;
  const after = POWERS.get(foldedAt(reading, to));
  if (after && reading.french) {
    power = after;
    to++;
  }
  if (unit === "°C") return readDegrees(reading, to, numeral);
  if (power > 0) {
    unit = unit.length <= 2 && unit !== "ha" ? `${unit}${power}` : `${power === 2 ? "square" : "cubic"} ${unit}`;
  }
  if (unit.endsWith("bit") && /^(?:par|per|a|la)$/.test(foldedAt(reading, to)) && foldedAt(reading, to + 1).startsWith("second")) {
    return measure(`${unit}/s`, to + 2);
  }
  if (unit === "foot") return readInches(reading, to, numeral) ?? measure(unit, to);
  if (unit === "km" && isPerHour(reading, to)) return measure("km/h", foldedAt(reading, to) === "a" ? to + 2 : to + 1);
  return measure(unit, to);
}

/** "5 feet 2 inches", "12 ft 2 in": inches after the feet are part of the length. */
function readInches(reading: Reading, start: number, numeral: Numeral): Measure | null {
  const at = foldedAt(reading, start) === "and" ? start + 1 : start;
  const unit = foldedAt(reading, at + 1);
  if (!isNumber(reading, at) || !(unit === "inches" || unit === "inch" || (unit === "in" && at === start))) return null;
  const inches = Number(foldedAt(reading, at));
  if (inches >= 12 || numeral.value === 0) return null;
  return { unit: "foot", factor: (numeral.value + inches / 12) / numeral.value, to: at + 2, from: numeral.from, kind: "unit" };
}

function isPerHour(reading: Reading, at: number): boolean {
  const next = foldedAt(reading, at + 1);
  return foldedAt(reading, at) === "heure" || next === "heure" || next === "hour" || (next === "l'" && foldedAt(reading, at + 2) === "heure");
}

/** A lone capital that names rather than measures: "4 W" does, "24 V" too, but "3 L" may be a size. */
function isName(reading: Reading, at: number, form: string): boolean {
  return form.length === 1 && gapAfter(reading, at - 1) > 1;
}

function readDegrees(reading: Reading, at: number, numeral: Numeral): Measure {
  const next = foldedAt(reading, at);
  const measure = (unit: string, to: number): Measure => ({ unit, factor: 1, to, from: numeral.from, kind: "unit" });
  if (next.startsWith("fahrenheit")) return measure("°F", at + 1);
  return measure("°C", next.startsWith("celsius") ? at + 1 : at);
}

function readSymbol(reading: Reading, at: number, symbol: string, numeral: Numeral): Measure | null {
  let to = at + 1;
  let unit = symbol;
  const mark = foldedAt(reading, to);
  const stuck = gapAfter(reading, at) === 0;
  const length = /^(?:[kcmdnµ]?m|dam|hm)$/.test(symbol);
  if (stuck && length && (mark === "2" || mark === "²" || mark === "3" || mark === "³")) {
    unit = `${symbol}${mark === "2" || mark === "²" ? 2 : 3}`;
    to++;
  } else if (symbol.endsWith("CO2e") && (mark === "2" || mark === "₂")) {
    to++;
    if (/^e(q)?$/.test(foldedAt(reading, to))) to++;
  } else if (!reading.french && symbol === "m" && gapAfter(reading, at - 1) === 0 && numeral.value > 1000) return null;
  if (gapAfter(reading, to - 1) === 0 && isNumber(reading, to)) return null; // "L202"
  if (unit === "foot") return readInches(reading, to, numeral) ?? { unit, factor: 1, to, from: numeral.from, kind: "unit" };
  if (foldedAt(reading, to) === "/" && gapAfter(reading, to - 1) === 0 && gapAfter(reading, to) === 0) {
    const per = foldedAt(reading, to + 1);
    if (per === "h" && (unit === "km" || unit === "m")) return { unit: `${unit}/h`, factor: 1, to: to + 2, from: numeral.from, kind: "unit" };
    if (per === "s" && unit !== "L") return { unit: `${unit}/s`, factor: 1, to: to + 2, from: numeral.from, kind: "unit" };
  }
  return { unit, factor: 1, to, from: numeral.from, kind: "unit" };
}

const COMPARING = new Set(
  `plus moins superieur superieure superieurs superieures inferieur inferieure autant aussi de le la les leur leurs son sa ses mieux
  more less the its their his her as what faster higher bigger larger greater that those over better cheaper
  trop moindre d' ce cette l' cet cheaper longer stronger annual earnings sales revenue trailing forward davantage celui celle ceux celles ce`.split(/\s+/),
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
