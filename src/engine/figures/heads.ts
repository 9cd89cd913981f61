import type { Language } from "../language.ts";
import type { Word } from "../terms.ts";
import { isWeekday } from "./exclusions.ts";
import { isMoneyNoun } from "./measures.ts";
import { readNumeral } from "./numerals.ts";
import type { Numeral } from "./numerals.ts";
import { foldedAt, gapAfter, isHyphen, isNumber, isWord, roleAt, tokenAt } from "./reading.ts";
import type { Reading } from "./reading.ts";

/** What a number counts. */
export interface Head {
  /** Singular, lower case, with its accents. */
  readonly unit: string;
  /** The token after it. */
  readonly to: number;
}

/** Nouns and pronouns that say "of the same": "95 permanent ones", "trois autres". */
const PRONOUNS = new Set(["ones", "others", "autres"]);

/** The noun that a number counts, right after it; null when none stands there. */
export function readHead(reading: Reading, numeral: Numeral): Head | null {
  return reading.french ? readFrenchHead(reading, numeral) : readEnglishHead(reading, numeral);
}

/** Whether the number counts more of what was counted before: "95 permanent ones". Its last token, or -1. */
export function pronounAfter(reading: Reading, at: number): number {
  for (let i = at; i < at + 3; i++) {
    if (!isWord(reading, i)) return -1;
    const folded = foldedAt(reading, i);
    if (folded === "d'" && foldedAt(reading, i + 1) === "entre") return /^(?:eux|elles)$/.test(foldedAt(reading, i + 2)) ? i + 3 : -1;
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
  if (foldedAt(reading, at) === "le" && foldedAt(reading, at + 1) === "nombre") at += 2;
  const link = foldedAt(reading, at);
  if (link !== "des" && link !== "de" && link !== "of" && link !== "d'entre" && link !== "parmi" && link !== "among") return null;
  at++;
  if (DETERMINERS.has(foldedAt(reading, at))) at++;
  else if (at > numeral.to + 1) at += 0;
  else if (link === "de" || link === "of" || link === "among" || link === "d'entre") {
    if (reading.french || !foldedAt(reading, at).endsWith("'s")) return null;
    at++;
  }
  const inner = readNumeral(reading, at);
  const start = inner && !inner.broken ? inner.to : at;
  const head = reading.french ? frenchWhole(reading, start) : readEnglishHead(reading, { ...numeral, to: start, scale: 1 });
  return head && { unit: head.unit, to: numeral.to };
}

const DETERMINERS = new Set("les ses ces nos vos leurs mes tes the these those its their our his her my your".split(" "));

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
  if (part && (end === at + 1 || !isPluralForm(lastWord(reading, end)))) return null;
  if (word.folded.endsWith("'") || isWeekday(word.folded) || /iemes?$/.test(word.folded)) return null;
  if (isPluralForm(word) || (end > at + 1 && isPluralForm(lastWord(reading, end)))) {
    const both = /^(?:hommes|femmes)$/.test(word.folded) && foldedAt(reading, end) === "et" && /^(?:hommes|femmes)$/.test(foldedAt(reading, end + 1));
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
  return !next || next.kind !== "word" || next.quantity?.role === "function";
}

/** "340 vers" of a play, not "toward". */
function isVerse(reading: Reading, at: number): boolean {
  return foldedAt(reading, at) === "vers" && !/^(?:le|la|les|l'|un|une|des)$/.test(foldedAt(reading, at + 1)) && isWord(reading, at + 1);
}

const FOREIGN = /^(data|data|smart|start|black|open|call|hot|big|fact|green|deep|live|business|cloud|food|home|hedge|junk|spin|think|chat|check)$/;

function isForeignPair(first: Word, second: Word): boolean {
  return FOREIGN.test(first.folded) && isPluralForm(second);
}

function isNounRole(word: Word): boolean {
  const role = word.quantity?.role;
  return role === "naming" || role === "unit" || role === "time";
}

function isPluralForm(word: Word | undefined): boolean {
  if (word?.kind !== "word" || word.folded.length < 3) return false;
  const last = word.folded.charCodeAt(word.folded.length - 1);
  return last === 115 || last === 120 || last === 122; // s, x, z
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

const PEOPLE = new Map([
  ["people", "person"],
  ["men", "man"],
  ["women", "woman"],
  ["children", "child"],
  ["staff", "staff"],
  ["personnel", "personnel"],
  ["crew", "crew"],
  ["police", "police"],
  ["fishermen", "fisherman"],
  ["watchmen", "watchman"],
  ["craftsmen", "craftsman"],
  ["businessmen", "businessman"],
  ["servicemen", "serviceman"],
  ["households", "household"],
  ["teeth", "tooth"],
  ["mice", "mouse"],
  ["sheep", "sheep"],
  ["cattle", "cattle"],
  ["fish", "fish"],
  ["aircraft", "aircraft"],
  ["spacecraft", "spacecraft"],
  ["criteria", "criterion"],
  ["phenomena", "phenomenon"],
]);

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
    if (at === numeral.to && /[^aeiou]est$/.test(word.folded) && !/^(?:forest|west|guest|test|harvest|request|interest)$/.test(word.folded)) break;
    if (isInitials(reading, at)) {
      at++;
      continue;
    }
    if (isEnglishPlural(word) || PEOPLE.has(word.folded)) {
      head = at;
      if (!ATTRIBUTIVE.test(word.folded)) break;
    } else if (head >= 0) break;
    else if (isAcronym(word) && word.folded.length >= 2 && !isWord(reading, at + 1)) head = at;
    if (head >= 0 && isWord(reading, at + 1) === false) {
      if (!isHyphen(reading, at + 1)) break;
    }
  }
  if (head < 0) return numeral.grouped || (numeral.value < 2 && (numeral.decimal || numeral.digits)) ? readMassNoun(reading, numeral.to) : null;
  let first = head;
  const before = foldedAt(reading, head - 1);
  if (before === "data" || before === "square") first = head - 1;
  const name = reading.text.slice(tokenAt(reading, first)?.start ?? 0, tokenAt(reading, head)?.end ?? 0);
  return { unit: singularOf(name, "en"), to: head + 1 };
}

/** "1,100 trout": a lone noun with no plural of its own. */
function readMassNoun(reading: Reading, at: number): Head | null {
  const word = tokenAt(reading, at)?.word;
  if (word?.kind !== "word" || word.quantity || word.capital || /(?:ed|ing|ly)$/.test(word.folded)) return null;
  const next = tokenAt(reading, at + 1)?.word;
  if (next?.kind === "word" && next.quantity?.role !== "function") return null;
  return { unit: word.folded, to: at + 1 };
}

/** Plurals that stand before another noun: "12 graphics cards". */
const ATTRIBUTIVE =
  /^(?:graphics|sales|sports|operations|systems|communications|electronics|robotics|logistics|savings|arms|customs|news|claims|weapons|drugs|goods|services|rights|materials|economics|physics|mathematics|telecoms|careers|parts|emissions|data|police|crew|staff|women|men|children|years|clothes|games|earnings|futures|securities|bonds|admissions|markets|standards|fish|cattle|sheep)$/;

/** "six U.S. labs" */
function isInitials(reading: Reading, at: number): boolean {
  return tokenAt(reading, at)?.word.form.length === 1 && foldedAt(reading, at + 1) === "." && gapAfter(reading, at) === 0;
}

function isEnglishPlural(word: Word): boolean {
  const { folded } = word;
  const length = folded.length;
  if (length < 3 || folded.charCodeAt(length - 1) !== 115) return length === 3 && /^[A-Z]+s$/.test(word.form);
  const before = folded.charCodeAt(length - 2);
  return before !== 115 && !(before === 117 && !/(?:men|gur|em|gn)us$/.test(folded)) && !(before === 105 && folded !== "taxis" && folded !== "skis");
}

const FRENCH_INVARIABLE = new Set(
  `mois fois pays cas bras corps temps repas tapis avis proces acces succes progres congres voix prix choix croix noix vers puits bois
  poids colis logis souris relais palais engrais abus bus virus campus processus jus refus tas dos os heros gaz nez riz discours
  parcours recours secours concours cours ours fils devis commis permis matelas remous sursis compromis radis rubis brebis
  anchois bourgeois chinois français anglais danois suédois procès accès succès progrès congrès décès excès abcès héros
  sous sans hors dedans dehors remords velours index silex duplex mix box gps sms pixels consensus corpus lotus cactus terminus minibus omnibus
  exprès express tennis process business caucus autobus trolleybus débours surplus taux faux époux houx roux toux`
    .split(/\s+/)
    .map((word) => word.normalize("NFC")),
);

const FRENCH_AL = /^(?!tuy|noy|joy|boy|al|bé|bli|gru|fabli|préci)(.+)aux$/;

/** A plural noun in its singular, lower case, for the units of counts. */
export function singularOf(plural: string, language: Language): string {
  const name = plural.normalize("NFC").replace(/\s+/g, " ").toLowerCase();
  const words = name.split(/([ -])/);
  const index = language === "en" ? words.length - 1 : 0;
  const last = words.length - 1;
  const single = (word: string): string => (language === "en" ? singularEnglish(word) : singularFrench(word));
  words[index] = single(words[index] ?? "");
  if (language === "fr" && last > 0) words[last] = single(words[last] ?? "");
  return words.join("");
}

function singularFrench(word: string): string {
  if (FRENCH_INVARIABLE.has(word) || word.length < 4) return word;
  if (word === "travaux") return "travail";
  if (word === "yeux") return "œil";
  if (word.endsWith("eaux")) return word.slice(0, -1);
  if (/(?:landais|gl?ais|onais|olais|inois|édois|danois|ngrois|lgérois|llois|bourgeois)$/.test(word)) return word;
  if (word.endsWith("aux") && FRENCH_AL.test(word)) return `${word.slice(0, -3)}al`;
  if (word.endsWith("aux") || word.endsWith("oux") || /(?:f|j|l|v|d)eux$|ieux$/.test(word)) return word.slice(0, -1);
  return word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word;
}

function singularEnglish(word: string): string {
  const known = PEOPLE.get(word);
  if (known) return known;
  if (word === "lives" || word === "knives" || word === "wives") return `${word.slice(0, -3)}fe`;
  if (/^(?:halves|shelves|wolves|calves|selves|loaves|thieves|leaves|hooves)$/.test(word)) return `${word.slice(0, -3)}f`;
  if (/^(?:series|species|headquarters|means|news|gas|bus|campus|virus|lens|census|corps|movies|cookies|ties|lies|pies)$/.test(word)) {
    return /^(?:movies|cookies|ties|lies|pies)$/.test(word) ? word.slice(0, -1) : word;
  }
  if (word.endsWith("ies") && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz|us)es$/.test(word) && !/(?:ach|ouse|ause)es$/.test(word)) return /(?:caches|houses|uses|causes|clauses|spouses|niches)$/.test(word) ? word.slice(0, -1) : word.slice(0, -2);
  return word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") ? word.slice(0, -1) : word;
}

/** Nouns that are counted in passing and that nobody lists. */
const VAGUE = new Set(
  `acte act priorité priority étape façon manière raison côté cas chose point mot type genre sens temps volet titre bord fin génération
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

/** Whether a word looks like a plural noun, by its form alone. */
export function isPluralNoun(word: Word, language: Language): boolean {
  return language === "fr" ? isPluralForm(word) : isEnglishPlural(word) || PEOPLE.has(word.folded);
}
