import type { Measure } from "./measures.ts";
import type { Numeral } from "./numerals.ts";
import { readNumeral } from "./numerals.ts";
import type { Reading } from "./reading.ts";
import { foldedAt, gapAfter, isNumber, isWord, quantityAt, roleAt, tokenAt } from "./reading.ts";
import { readScaledCode } from "./scales.ts";
import { CURRENCY_SIGNS, DOLLARS, PEOPLES } from "./units.ts";

const MONEY_NOUNS = new Set(
  `gain gains economie economies perte pertes dette dettes benefice benefices chiffre budget budgets recette recettes investissement
  investissements astreinte astreintes dommages aide aides subvention subventions fonds credit credits depense depenses amende amendes
  salaires charges loyer loyers dividende dividendes plus revenu revenus tresorerie ca ebitda resultat moins profit profits capital
  cash revenue sales debt losses savings funding investment spending fines penalties mieux facture travaux commandes contrats`.split(
    /\s+/,
  ),
);

/** "75 millions de gains": a sum whose currency goes without saying. */
export function isMoneyNoun(folded: string): boolean {
  return MONEY_NOUNS.has(folded);
}

/** "$", "US$", "CHF", "Fr.", "Rs." before the number. */
export function readCurrencyBefore(reading: Reading, numeral: Numeral): Measure | null {
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
  return (
    tokenAt(reading, at)?.word.form === "R" && gapAfter(reading, at) === 0 && (numeral.scale > 1 || numeral.grouped)
  );
}

function isLetter(form: string): boolean {
  return form.length === 1 && /\p{L}/u.test(form);
}

const LOWER_CODES = /^(?:usd|eur|gbp|chf|cny|jpy|inr|cad|aud|krw)$/i;

/** A sign, a code or a word after the number. */
export function readMoney(reading: Reading, start: number, numeral: Numeral): Measure | null {
  let at = start;
  const token = tokenAt(reading, at);
  if (!token) return null;
  const { form } = token.word;
  const sign =
    CURRENCY_SIGNS.get(form) ?? (form.length === 3 && LOWER_CODES.test(form) ? form.toUpperCase() : undefined);
  if (sign && gapAfter(reading, at - 1) <= 1 && isOwnSign(reading, at, numeral)) {
    if (form === "$" || form === "dollar") {
      const dollar = DOLLARS.get(tokenAt(reading, at + 1)?.word.form ?? "");
      if (dollar && gapAfter(reading, at) <= 1) return money(numeral, dollar, at + 2);
    }
    const scale = quantityAt(reading, at + 1);
    if (scale?.role === "scale" && numeral.scale === 1) return money(numeral, sign, at + 2, scale.value); // "75 USD million"
    return withSubunits(reading, numeral, money(numeral, sign, at + 1));
  }
  const code = token.word.kind === "word" ? readScaledCode(form) : null;
  if (code) return money(numeral, code[1], at + 1, code[0]);
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
  if (at > start && (!people || !currencyOf(people, withoutS(base)))) return readCents(reading, start, numeral);
  if (quantity?.role === "currency") {
    return withSubunits(reading, numeral, readCurrencyWord(reading, at, numeral, quantity.unit, base, people));
  }
  return readPounds(reading, at, numeral, people) ?? readCents(reading, start, numeral);
}

function money(numeral: Numeral, unit: string, to: number, factor = 1): Measure {
  return { unit, factor, to, from: numeral.from, kind: "money" };
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
    const closed =
      next?.kind !== "mark"
        ? next?.quantity?.role === "function" || !next
        : /^[.,;:)»!?]$/.test(next.form) && !isNumber(reading, at + 2);
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

function readCurrencyWord(
  reading: Reading,
  at: number,
  numeral: Numeral,
  unit: string,
  base: string,
  people: string,
): Measure {
  const next = foldedAt(reading, at + 1);
  const named = currencyOf(people || next, withoutS(base));
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
  const singular = withoutS(base);
  const named = currencyOf(people || foldedAt(reading, at + 1), singular);
  if (named) return { unit: named, factor: 1, to: people ? at + 1 : at + 2, from: numeral.from, kind: "money" };
  const unit = numeral.scale > 1 ? "GBP" : singular;
  return { unit, factor: 1, to: at + 1, from: numeral.from, kind: numeral.scale > 1 ? "money" : "unit" };
}

function readCents(reading: Reading, at: number, numeral: Numeral): Measure | null {
  const base = foldedAt(reading, at);
  const unit =
    base === "centime" || base === "centimes"
      ? "EUR"
      : base === "pence" || base === "penny"
        ? "GBP"
        : base === "cents" || base === "cent"
          ? reading.french
            ? "EUR"
            : "USD"
          : "";
  if (!unit || !isWord(reading, at)) return null;
  const named =
    currencyOf(foldedAt(reading, at + 1), "dollar") ??
    (foldedAt(reading, at + 1) === "de" && foldedAt(reading, at + 2) === "dollar" ? "USD" : null);
  return { unit: named ?? unit, factor: 0.01, to: named ? at + 2 : at + 1, from: numeral.from, kind: "money" };
}

function withoutS(word: string): string {
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
