import type { Word } from "../terms.ts";
import { isWeekday } from "./exclusions.ts";
import { isMoneyNoun } from "./money.ts";
import type { Numeral } from "./numerals.ts";
import { readNumeral } from "./numerals.ts";
import { isCollectiveNoun, isEnglishPlural, isFrenchPlural, singularOf } from "./plurals.ts";
import type { Reading } from "./reading.ts";
import { foldedAt, gapAfter, isHyphen, isNumber, isWord, roleAt, tokenAt } from "./reading.ts";

/** What a number counts. */
export interface Head {
  /** Singular, lower case, with its accents. */
  readonly unit: string;
  /** The token after it. */
  readonly to: number;
}

/** Nouns and pronouns that say "of the same": "95 permanent ones", "trois autres". */
const PRONOUNS = new Set(["ones", "others", "autres"]);

const PARTICIPLE = /(?:ee?s|ues?|us|is|ises)$/;
const PEOPLE_BY_PARTICIPLE =
  /^(?:salarie|employe|elu|blesse|inscrit|diplome|depute|licencie|retraite|refugie|associe|delegue)/;

/** "dont 31 apportés par", "contre 470 attendus": the number counts what came before, whatever its plural. */
export function isParticiple(reading: Reading, numeral: Numeral): boolean {
  const before = foldedAt(reading, numeral.from - 1);
  if (!reading.french || !(before === "dont" || before === "contre" || before === "," || before === "et")) return false;
  const folded = foldedAt(reading, numeral.to);
  if (!PARTICIPLE.test(folded) || PEOPLE_BY_PARTICIPLE.test(folded)) return false;
  return /^(?:par|a|au|aux|en|pour)$/.test(foldedAt(reading, numeral.to + 1));
}

/** The noun that a number counts, right after it; null when none stands there. */
export function readHead(reading: Reading, numeral: Numeral): Head | null {
  return reading.french ? readFrenchHead(reading, numeral) : readEnglishHead(reading, numeral);
}

/** Whether the number counts more of what was counted before: "95 permanent ones". Its last token, or -1. */
export function pronounAfter(reading: Reading, at: number): number {
  for (let i = at; i < at + 3; i++) {
    if (!isWord(reading, i)) return -1;
    const folded = foldedAt(reading, i);
    if (folded === "d'" && foldedAt(reading, i + 1) === "entre")
      return /^(?:eux|elles)$/.test(foldedAt(reading, i + 2)) ? i + 3 : -1;
    if (PRONOUNS.has(folded)) return i + 1;
    if (folded === "of" && /^(?:them|which|whom|these|those)$/.test(foldedAt(reading, i + 1))) return i + 2;
  }
  return -1;
}

function readFrenchHead(reading: Reading, numeral: Numeral): Head | null {
  let at = numeral.to;
  if (isOpeningQuote(reading, at)) at++;
  const bridge = foldedAt(reading, at);
  const linked = bridge === "de" || bridge === "d'";
  if (linked) {
    if (numeral.scale === 1 && !numeral.collective && numeral.value < 1e6) return null;
    at++;
  } else if (numeral.scale > 1 || numeral.collective) return null;
  if (numeral.scale > 1 && isMoneyNoun(foldedAt(reading, at))) return null;
  const first = at;
  if (foldedAt(reading, at) === "plus") return null; // "les dix plus grands groupes": a ranking
  for (let i = 0; i < 2 && roleAt(reading, at) === "preposed"; i++) at++;
  if (at > first && roleAt(reading, at) === "time") return null; // "les dix derniers mois"
  return frenchNoun(reading, at, numeral.value >= 2 || numeral.scale > 1);
}

function isOpeningQuote(reading: Reading, at: number): boolean {
  const form = foldedAt(reading, at);
  return (form === "«" || form === "“" || form === '"') && gapAfter(reading, at - 1) > 0;
}

/** "sept des douze usines", "dix-sept de ses centres", "230 of Fetch's 610 people": the noun of the whole. */
export function readWhole(reading: Reading, numeral: Numeral): Head | null {
  let at = numeral.to;
  // "1.100 le nombre de postes"
  const named = foldedAt(reading, at) === "le" && foldedAt(reading, at + 1) === "nombre";
  if (named) at += 2;
  const link = foldedAt(reading, at);
  if (link !== "des" && link !== "de" && link !== "of" && link !== "d'entre" && link !== "parmi" && link !== "among")
    return null;
  at++;
  if (DETERMINERS.has(foldedAt(reading, at))) at++;
  else if (!named && (link === "de" || link === "of" || link === "among" || link === "d'entre")) {
    if (reading.french || !foldedAt(reading, at).endsWith("'s")) return null;
    at++;
  }
  const inner = readNumeral(reading, at);
  const start = inner && !inner.broken ? inner.to : at;
  const head = reading.french
    ? frenchWhole(reading, start)
    : readEnglishHead(reading, { ...numeral, to: start, scale: 1 });
  return head && { unit: head.unit, to: numeral.to };
}

const DETERMINERS = new Set(
  "les ses ces nos vos leurs mes tes the these those its their our his her my your".split(" "),
);

function frenchWhole(reading: Reading, start: number): Head | null {
  let at = start;
  for (let i = 0; i < 2 && roleAt(reading, at) === "preposed"; i++) at++;
  return frenchNoun(reading, at, true);
}

function frenchNoun(reading: Reading, at: number, plural: boolean): Head | null {
  const token = tokenAt(reading, at);
  if (token?.word.kind !== "word") return null;
  const { word } = token;
  const end = compoundEnd(reading, at);
  // "sous-officiers", "demi-finales": only the whole compound is a noun.
  const part = word.quantity !== null && !isNounRole(word) && !isVerse(reading, at);
  if (part && (end === at + 1 || !isFrenchPlural(lastWord(reading, end)))) return null;
  if (word.folded.endsWith("'") || isWeekday(word.folded) || /iemes?$/.test(word.folded)) return null;
  if (isFrenchPlural(word) || (end > at + 1 && isFrenchPlural(lastWord(reading, end)))) {
    const both =
      /^(?:hommes|femmes)$/.test(word.folded) &&
      foldedAt(reading, end) === "et" &&
      /^(?:hommes|femmes)$/.test(foldedAt(reading, end + 1));
    if (both) return { unit: "personne", to: end + 2 };
    return { unit: singularOf(nameOf(reading, at, end), "fr"), to: end };
  }
  if (!plural) return isLoneNoun(reading, at) ? { unit: word.form.normalize("NFC").toLowerCase(), to: end } : null;
  if (isAcronym(word)) return { unit: word.form.normalize("NFC"), to: end };
  // "data centers", "smart grids": an English pair, plural on its last word alone.
  const next = tokenAt(reading, at + 1);
  if (end === at + 1 && next?.word.kind === "word" && next.word.quantity === null && isForeignPair(word, next.word)) {
    return { unit: singularOf(reading.text.slice(token.start, next.end), "fr"), to: at + 2 };
  }
  return end > at + 1 && !word.capital ? { unit: nameOf(reading, at, end).toLowerCase(), to: end } : null;
}

/** After "1" or "0,5" the noun is singular, and only what follows it tells it from a verb. */
function isLoneNoun(reading: Reading, at: number): boolean {
  const word = tokenAt(reading, at)?.word;
  if (word?.kind !== "word" || word.quantity || word.capital || !isNumber(reading, at - 1)) return false;
  const next = tokenAt(reading, at + 1)?.word;
  return next?.kind !== "word" || next.quantity?.role === "function";
}

/** "340 vers" of a play, not "toward". */
function isVerse(reading: Reading, at: number): boolean {
  return (
    foldedAt(reading, at) === "vers" &&
    !/^(?:le|la|les|l'|un|une|des)$/.test(foldedAt(reading, at + 1)) &&
    isWord(reading, at + 1)
  );
}

const FOREIGN =
  /^(data|data|smart|start|black|open|call|hot|big|fact|green|deep|live|business|cloud|food|home|hedge|junk|spin|think|chat|check)$/;

function isForeignPair(first: Word, second: Word): boolean {
  return FOREIGN.test(first.folded) && isFrenchPlural(second);
}

function isNounRole(word: Word): boolean {
  const role = word.quantity?.role;
  return role === "naming" || role === "unit" || role === "time";
}

/** GPU, PME, TPE: capitals throughout, with no plural of its own. */
function isAcronym(word: Word): boolean {
  return word.form.length >= 2 && word.form.length <= 6 && word.capital && word.form === word.form.toUpperCase();
}

/** The token after a word and what is hyphenated to it; at most five words. */
function compoundEnd(reading: Reading, at: number): number {
  let end = at + 1;
  for (let i = 0; i < 4 && isHyphen(reading, end) && isWord(reading, end + 1); i++) end += 2;
  return end;
}

function lastWord(reading: Reading, end: number): Word | undefined {
  return tokenAt(reading, end - 1)?.word;
}

function nameOf(reading: Reading, from: number, end: number): string {
  return reading.text.slice(tokenAt(reading, from)?.start ?? 0, tokenAt(reading, end - 1)?.end ?? 0);
}

/** How many words an English group of nouns may hold before its head. */
const LONGEST_GROUP = 6;

function readEnglishHead(reading: Reading, numeral: Numeral): Head | null {
  let at = numeral.to;
  if (isHyphen(reading, at)) return foldedAt(reading, at + 1) === "strong" ? { unit: "person", to: at + 2 } : null;
  if (foldedAt(reading, at) === "of" && numeral.scale > 1) return null;
  let head = -1;
  for (let i = 0; i < LONGEST_GROUP; i++, at++) {
    if (isHyphen(reading, at) && i > 0) {
      i--;
      if (isWord(reading, at + 1)) continue;
      break;
    }
    const token = tokenAt(reading, at);
    if (token?.word.kind !== "word" || (at > numeral.to && gapAfter(reading, at - 1) > 2)) break;
    const { word } = token;
    if (word.quantity && !isNounRole(word) && word.quantity.role !== "preposed") break;
    if (word.quantity?.role === "time" && head < 0) break;
    if (word.folded.endsWith("'s") || word.folded.endsWith("s'")) continue;
    if (
      at === numeral.to &&
      /[^aeiou]est$/.test(word.folded) &&
      !/^(?:forest|west|guest|test|harvest|request|interest)$/.test(word.folded)
    )
      break;
    if (isInitials(reading, at)) {
      at++;
      continue;
    }
    if (isEnglishPlural(word) || isCollectiveNoun(word.folded)) {
      head = at;
      if (!ATTRIBUTIVE.test(word.folded)) break;
    } else if (head >= 0) break;
    else if (isAcronym(word) && word.folded.length >= 2 && !isWord(reading, at + 1)) head = at;
    if (head >= 0 && isWord(reading, at + 1) === false) {
      if (!isHyphen(reading, at + 1)) break;
    }
  }
  if (head < 0)
    return numeral.grouped || (numeral.value < 2 && (numeral.decimal || numeral.digits))
      ? readMassNoun(reading, numeral.to, isVulgar(reading, numeral))
      : null;
  let first = head;
  const before = foldedAt(reading, head - 1);
  if (before === "data" || before === "square") first = head - 1;
  const name = reading.text.slice(tokenAt(reading, first)?.start ?? 0, tokenAt(reading, head)?.end ?? 0);
  return { unit: singularOf(name, "en"), to: head + 1 };
}

/** "1,100 trout": a lone noun with no plural of its own. */
function readMassNoun(reading: Reading, at: number, surely: boolean): Head | null {
  const word = tokenAt(reading, at)?.word;
  if (word?.kind !== "word" || word.quantity || word.capital || /(?:ed|ing|ly)$/.test(word.folded)) return null;
  const next = tokenAt(reading, at + 1)?.word;
  if (!surely && next?.kind === "word" && next.quantity?.role !== "function") return null;
  return { unit: word.folded, to: at + 1 };
}

/** "3/4 cup", "½ teaspoon": a noun always follows. */
function isVulgar(reading: Reading, numeral: Numeral): boolean {
  if (numeral.value >= 1) return false;
  return tokenAt(reading, numeral.from)?.word.kind === "mark" || foldedAt(reading, numeral.from + 1) === "/";
}

/** Plurals that stand before another noun: "12 graphics cards". */
const ATTRIBUTIVE =
  /^(?:graphics|sales|sports|operations|systems|communications|electronics|robotics|logistics|savings|arms|customs|news|claims|weapons|drugs|goods|services|rights|materials|economics|physics|mathematics|telecoms|careers|parts|emissions|data|police|crew|staff|women|men|children|years|clothes|games|earnings|futures|securities|bonds|admissions|markets|standards|fish|cattle|sheep)$/;

/** "six U.S. labs" */
function isInitials(reading: Reading, at: number): boolean {
  return (
    tokenAt(reading, at)?.word.form.length === 1 && foldedAt(reading, at + 1) === "." && gapAfter(reading, at) === 0
  );
}

/** Nouns that are counted in passing and that nobody lists. */
const VAGUE = new Set(
  `acte act priorité priority étape façon manière raison côté cas chose mot type genre sens temps volet titre bord fin génération
  camp partie versant facette visage an automne été hiver printemps année week-end jour mois thing way side case reason kind word end
  front part half sort time question hand year day week month summer winter spring autumn season occasion sense minute second`.split(
    /\s+/,
  ),
);

const KNOWN = /^(?:les|des|ces|ses|nos|vos|mes|leurs|the|these|those|its|their|our|his|her|my|your)$/;

/** "deux façons", "three things", "les deux pays", "entre deux portes": too few, or too well known, to be news. */
export function isPassing(reading: Reading, numeral: Numeral, unit: string): boolean {
  const before = foldedAt(reading, numeral.from - 1);
  if (!numeral.digits && numeral.value <= 3 && KNOWN.test(before)) return true;
  if (!numeral.digits && numeral.value <= 5 && /^(?:entre|between|en)$/.test(before)) return true;
  return unit === "time" || unit === "fois" || (numeral.value < 10 && VAGUE.has(unit));
}
