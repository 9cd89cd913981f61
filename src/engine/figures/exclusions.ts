import type { Numeral } from "./numerals.ts";
import type { Reading } from "./reading.ts";
import { foldedAt, gapAfter, isDash, isHyphen, isNumber, isWord, quantityAt, roleAt, tokenAt } from "./reading.ts";

/**
 * The token after a number that is a date, a time, a reference… and never a figure, whatever follows;
 * -1 when it may be one.
 */
export function endOfReference(reading: Reading, numeral: Numeral): number {
  const { from, to } = numeral;
  if (numeral.broken || isProperName(reading, numeral)) return to;
  const before = tokenAt(reading, from - 1);
  if (before && gapAfter(reading, from - 1) === 0 && sticksToName(reading, from)) return endOfStuck(reading, to);
  if (numeral.digits) {
    const stuck = endOfSuffix(reading, to);
    if (stuck > 0) return stuck;
    const phone = endOfTelephone(reading, numeral);
    if (phone > 0) return phone;
  }
  return endOfDate(reading, numeral);
}

/** "les Vingt-Sept", "the Big Four": a number word with a capital that no sentence gave it. */
function isProperName(reading: Reading, numeral: Numeral): boolean {
  if (numeral.digits) return false;
  const first = tokenAt(reading, numeral.from)?.word;
  const last = tokenAt(reading, numeral.to - 1)?.word;
  if (last?.capital && numeral.to > numeral.from + 1 && !isAllCapitals(last.form)) return true;
  if (!first?.capital || isAllCapitals(first.form)) return false;
  return tokenAt(reading, numeral.from - 1)?.word.kind === "word";
}

/** "A320", "GPT-5", "2025-117", "#3", "/2": the number is part of what stands before it. */
function sticksToName(reading: Reading, from: number): boolean {
  const { kind, form } = tokenAt(reading, from - 1)?.word ?? { kind: "mark", form: "" };
  if (kind === "number") return true;
  if (kind === "word") return !isCurrencyWord(reading, from - 1) && !form.endsWith("'") && !form.endsWith("’");
  if (kind === "break") return false;
  if (isDash(reading, from - 1)) {
    // A dash with a space before it is a sign; one stuck to a name or a number makes a name or a range.
    if (gapAfter(reading, from - 2) !== 0) return false;
    return isWord(reading, from - 2) || (isNumber(reading, from - 2) && !isRangeDash(reading, from));
  }
  return "#/@_&=\\:%".includes(form) && gapAfter(reading, from - 2) === 0;
}

function isCurrencyWord(reading: Reading, at: number): boolean {
  return /^(?:EUR|USD|GBP|CHF|INR|CNY|JPY|CAD|AUD|Rs|RM|KES|US|FCFA|Sh|Ksh|KSh|R|SEK|NOK|HKD)$/.test(
    tokenAt(reading, at)?.word.form ?? "",
  );
}

/** "10-15 %", "$10-15m": the number after the dash has a unit, so the pair is a range and no score. */
function isRangeDash(reading: Reading, from: number): boolean {
  const first = Number(foldedAt(reading, from - 2));
  const second = Number(foldedAt(reading, from));
  return first < second && first < 1900;
}

function endOfStuck(reading: Reading, to: number): number {
  let end = to;
  while (gapAfter(reading, end - 1) === 0 && (isNumber(reading, end) || isWord(reading, end) || isHyphen(reading, end)))
    end++;
  return end;
}

const ORDINALS = new Set("e er re nd nde eme emes ieme iemes es ers st th rd ere o".split(" "));

/** "dix-huitième", "twenty-fifth": a rank, though it ends as a fraction does. */
export function isRank(reading: Reading, numeral: Numeral): boolean {
  if (numeral.digits || !isHyphen(reading, numeral.to) || roleAt(reading, numeral.to + 1) !== "fraction") return false;
  const folded = foldedAt(reading, numeral.to + 1);
  return reading.french
    ? folded !== "demi" && folded !== "demie"
    : !folded.endsWith("s") && folded !== "half" && numeral.value >= 20;
}

/** "4e", "1er", "20th", "5G", "1990s", "17h35", "1200x800": what sticks to the digits makes a rank, a name, a time. */
function endOfSuffix(reading: Reading, to: number): number {
  const next = tokenAt(reading, to);
  if (!next) return -1;
  const stuck = gapAfter(reading, to - 1) === 0;
  const { folded, kind, form } = next.word;
  if (stuck && kind === "word") {
    if (ORDINALS.has(folded) || form === "s") return to + 1;
    if ((folded === "x" || folded === "h") && isNumber(reading, to + 1)) return endOfStuck(reading, to);
    if (/^(?:g|d|k)$/i.test(form) && form === form.toUpperCase() && !isNumber(reading, to + 1)) return to + 1;
  }
  if (folded === "h" && kind === "word")
    return isNumber(reading, to + 1) && gapAfter(reading, to) <= 1 ? to + 2 : to + 1;
  if ((folded === "x" || folded === "×") && isNumber(reading, to + 1)) return endOfProduct(reading, to);
  if (folded === "heures" || folded === "heure" || folded === "jours") {
    // "24 heures sur 24", "7 jours sur 7"
    if (foldedAt(reading, to + 1) === "sur" && foldedAt(reading, to + 2) === foldedAt(reading, to - 1)) return to + 3;
  }
  if (stuck && folded === "/" && isWord(reading, to + 1) === false) return to + 1;
  return -1;
}

/** "1200 × 800 × 3": sizes. */
function endOfProduct(reading: Reading, to: number): number {
  let end = to;
  while (isNumber(reading, end + 1) && (foldedAt(reading, end) === "x" || foldedAt(reading, end) === "×")) end += 2;
  return end;
}

/** "03 21 00 45 67", "520-555-0142", "+33 1 …": rows of short groups. */
function endOfTelephone(reading: Reading, numeral: Numeral): number {
  const first = foldedAt(reading, numeral.from);
  let end = numeral.to;
  let groups = 0;
  while (isNumber(reading, end + groupGap(reading, end)) && gapAfter(reading, end - 1) <= 1) {
    end += groupGap(reading, end) + 1;
    groups++;
  }
  if (groups >= 3 || (groups >= 2 && gapAfter(reading, numeral.to - 1) === 0)) return end;
  if (first.length > 1 && first[0] === "0" && !numeral.decimal) return groups > 0 ? end : numeral.to;
  if (numeral.digits && first.length >= 9 && !numeral.grouped) return numeral.to;
  return -1;
}

function groupGap(reading: Reading, at: number): number {
  return isHyphen(reading, at) ||
    (foldedAt(reading, at) === "." && gapAfter(reading, at) === 0 && gapAfter(reading, at - 1) === 0)
    ? 1
    : 0;
}

const WEEKDAYS = new Set(
  `lundi mardi mercredi jeudi vendredi samedi dimanche monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun`.split(
    " ",
  ),
);

/** A day of the week, one or many. */
export function isWeekday(folded: string): boolean {
  return WEEKDAYS.has(folded.endsWith("s") && folded.length > 5 ? folded.slice(0, -1) : folded);
}

const DECADES = new Set(
  `twenties thirties forties fifties sixties seventies eighties nineties thousands hundreds`.split(" "),
);

const CLOCK = new Set("heure heures h hr hrs o'clock a p am pm noon midnight midi minuit".split(" "));

/** Dates and times of day, by what stands on both sides. */
function endOfDate(reading: Reading, numeral: Numeral): number {
  const { value, from, to } = numeral;
  const half = foldedAt(reading, to);
  if (value < 13 && !reading.french && (half === "am" || half === "pm")) return to + 1;
  if (
    value < 13 &&
    !reading.french &&
    (half === "a" || half === "p") &&
    foldedAt(reading, to + 1) === "." &&
    foldedAt(reading, to + 2) === "m"
  )
    return to + 3;
  if (DECADES.has(half) || isWeekday(half) || half === "bis" || half === "ter") return to + 1;
  if (numeral.scale > 1 || numeral.collective || numeral.decimal || numeral.grouped) return -1;
  const before = foldedAt(reading, from - 1);
  const after = foldedAt(reading, to);
  if (value <= 31) {
    if (roleAt(reading, to) === "month" && isMonth(reading, to)) return to + 1;
    if (roleAt(reading, from - 1) === "month" && isMonth(reading, from - 1) && !reading.french) return to;
    if (before === "." && roleAt(reading, from - 2) === "month" && !reading.french) return to;
    if (isDayOfList(reading, to)) return to;
    if (WEEKDAYS.has(before) && roleAt(reading, to) === null) return to;
    if (after === "of" && roleAt(reading, to + 1) === "month") return to + 2;
  }
  if (numeral.digits && after === ":" && isNumber(reading, to + 1) && gapAfter(reading, to) === 0) return to + 2;
  if (value <= 24 && isClock(reading, numeral, before, after)) return to + 1;
  return -1;
}

/** "may" and "mars" are also a verb and a planet: a capital, or digits before, makes the month. */
function isMonth(reading: Reading, at: number): boolean {
  const word = tokenAt(reading, at)?.word;
  if (!word) return false;
  if (reading.french) return true;
  return word.capital;
}

/** "les 5 et 6 juin", "du 3 au 7 mars", "5-6 June": a day whose month comes after the next number. */
function isDayOfList(reading: Reading, to: number): boolean {
  let at = to;
  for (let i = 0; i < 4; i++) {
    const link = foldedAt(reading, at);
    if (
      link !== "et" &&
      link !== "au" &&
      link !== "," &&
      link !== "ou" &&
      link !== "and" &&
      link !== "to" &&
      link !== "or" &&
      !isDash(reading, at)
    )
      return false;
    at++;
    if (WEEKDAYS.has(foldedAt(reading, at))) at++;
    if (!isNumber(reading, at)) return false;
    at++;
    if (foldedAt(reading, at) === "er") at++;
    if (roleAt(reading, at) === "month" && isMonth(reading, at)) return true;
  }
  return false;
}

function isClock(reading: Reading, numeral: Numeral, before: string, after: string): boolean {
  if (!CLOCK.has(after)) return false;
  if (after === "a" || after === "p") return false;
  if (after === "heures" || after === "heure") {
    return (
      /^(?:a|vers|des|avant|apres|jusqu'|et|de|d'|entre)$/.test(before) &&
      !/^(?:de|d')$/.test(foldedAt(reading, numeral.to + 1))
    );
  }
  return after.startsWith("h") ? numeral.digits : true;
}

/** A whole number from 1000 to 2199 with nothing between its digits, as years are written. */
export function looksLikeYear(numeral: Numeral): boolean {
  return (
    numeral.digits &&
    !numeral.grouped &&
    !numeral.decimal &&
    numeral.scale === 1 &&
    numeral.value >= 1000 &&
    numeral.value < 2200
  );
}

/** Whether the word before the number names what it numbers: "article 5", "France 2", "n° 4". */
export function isNamed(reading: Reading, numeral: Numeral): Naming {
  let at = numeral.from - 1;
  const mark = foldedAt(reading, at);
  if (mark === "°" || mark === "º" || mark === "№") return "surely";
  if (mark === "." && gapAfter(reading, at - 1) === 0) at--;
  const token = tokenAt(reading, at);
  if (roleAt(reading, at) === "naming") return mark === "." || token?.word.capital ? "surely" : "maybe";
  if (mark === "." || token?.word.kind !== "word" || !numeral.digits || quantityAt(reading, at) !== null) return "no";
  if (token.word.folded.endsWith("'s") || token.word.folded.endsWith("’s")) return "no"; // "Fetch's 610 people"
  if (!token.word.capital || (at === reading.first && !isAllCapitals(token.word.form))) return "no";
  // French counts after a name more often than it numbers: "à Mombasa 1 450 personnes".
  return reading.french ? "maybe" : "surely";
}

/** Whether a name takes the number: surely, or unless the noun that it counts comes right after. */
export type Naming = "no" | "maybe" | "surely";

function isAllCapitals(form: string): boolean {
  return form.length > 1 && form === form.toUpperCase();
}

/** "Article 5 bans …", "Boeing 737 jets": the name wins over the noun after it, unless thousands are set apart. */
export function isNamedHead(named: Naming, numeral: Numeral, headTo: number): boolean {
  if (named === "no" || numeral.grouped || numeral.scale > 1) return false;
  return named === "surely" || headTo > numeral.to + 1;
}

const WAYS = new Set(
  `rue avenue av boulevard bd place impasse allee allees chemin quai route cours square passage faubourg bis ter`.split(
    " ",
  ),
);
const STREETS = new Set(
  `street st avenue ave road rd boulevard blvd lane drive square court place way row hill terrace`.split(" "),
);

/** "12, rue de la Paix", "118 Maple Street", "75011 Paris". */
export function isAddress(reading: Reading, numeral: Numeral): boolean {
  if (!numeral.digits || numeral.scale > 1 || numeral.decimal) return false;
  const at = foldedAt(reading, numeral.to) === "," ? numeral.to + 1 : numeral.to;
  if (reading.french) {
    if (WAYS.has(foldedAt(reading, at)) && !/s$/.test(foldedAt(reading, at))) return true;
    return (
      foldedAt(reading, numeral.from).length === 5 &&
      numeral.to === numeral.from + 1 &&
      tokenAt(reading, at)?.word.capital === true
    );
  }
  for (let i = numeral.to; i < numeral.to + 4; i++) {
    const word = tokenAt(reading, i)?.word;
    if (!word?.capital) return false;
    if (i > numeral.to && STREETS.has(word.folded)) return true;
  }
  return false;
}
