import type { Numeral } from "./numerals.ts";
import { isPluralNoun, singularOf } from "./plurals.ts";
import type { Reading } from "./reading.ts";
import { foldedAt, isDash, isNumber, isWord, roleAt, tokenAt } from "./reading.ts";

/** What was last counted, measured or paid, for the numbers that leave it unsaid. */
export interface Antecedent {
  readonly kind: "counted" | "measure" | "money";
  readonly unit: string;
  readonly value: number;
  /** "dont 31", after "88 millions", means millions. */
  readonly scale: number;
  readonly sentence: number;
}

/** The last of each kind, most recent first. */
export class Memory {
  #recent: Antecedent[] = [];
  readonly #meant = new Map<string, string>();

  /** Which francs, crowns… are meant: after "francs CFA", plain francs are the same. */
  currencyMeant(code: string): string {
    const usual = USUAL.get(code);
    if (!usual) return code;
    if (usual !== code) this.#meant.set(usual, code);
    return this.#meant.get(usual) ?? code;
  }

  remember(what: Antecedent): void {
    this.#recent = [what, ...this.#recent.filter((known) => known.kind !== what.kind)];
  }

  /** The last of a kind, wherever it stands. */
  last(kind: Antecedent["kind"]): Antecedent | null {
    return this.#recent.find((known) => known.kind === kind) ?? null;
  }

  /** What stands in this sentence or the one before, nearest first. */
  near(sentence: number): readonly Antecedent[] {
    return this.#recent.filter((known) => sentence - known.sentence <= 1);
  }
}

/** Currencies that share a name, and the one that the bare name stands for. */
const USUAL: ReadonlyMap<string, string> = new Map(
  "CHF:CHF XOF:CHF XAF:CHF CDF:CHF GNF:CHF RWF:CHF SEK:SEK NOK:SEK DKK:SEK CZK:SEK ISK:SEK KES:KES TZS:KES UGX:KES"
    .split(" ")
    .map((pair) => pair.split(":") as [string, string]),
);

const PART = /^(?:dont|including|parmi)$/;
const SET_AGAINST = /^(?:contre|against|sur|versus|vs|only|seulement|soit|que|qu'|garde|arrive|were|are|sont|etaient)$/;
const BEFORE_VERB =
  /^(?:sont|ont|avaient|etaient|seront|auront|suffisent|restent|manquent|are|were|have|had|did|now|said|will|would)$/;
const DATING = /^(?:en|in|since|depuis|vers|aux|des|no|by|le|du|au)$/;
const COMPLETED = /[eu]e?s$/;
const LISTING = /^(?:dans|en|a|au|aux|par|pour|chez|in|at|by|for|from|of)$/;
const HAVING = /^(?:had|has|have|been|remain|remained)$/;

/** The antecedent of a bare number, or null when nothing says that it counts anything. */
export function antecedentOf(reading: Reading, numeral: Numeral, memory: Memory, sentence: number): Antecedent | null {
  const near = memory.near(sentence);
  const here = near.filter((known) => known.sentence === sentence);
  let at = numeral.from - 1;
  if (/^(?:the|les|la)$/.test(foldedAt(reading, at))) at--;
  const before = foldedAt(reading, at);
  const after = foldedAt(reading, numeral.to);
  const ends = endsClause(reading, numeral.to);
  // A part is never more than its whole: "88 M€ pour trois ports, dont 31".
  if (PART.test(before)) return near.find((known) => known.value >= numeral.value) ?? null;
  if (before === "," && LISTING.test(after) && here[0]) return here[0];
  if (
    reading.french &&
    COMPLETED.test(after) &&
    roleAt(reading, numeral.to) === null &&
    /^(?:contre|,|et)$/.test(before) &&
    here[0]
  )
    return here[0];
  if (SET_AGAINST.test(before) && here[0] && here[0].kind !== "money") return here[0];
  if ((before === "a" || before === "to") && ends && here[0]?.kind === "measure") return here[0];
  if ((before === "to" || before === "a") && isNumber(reading, at - 1)) return null;
  if (isMark(reading, numeral, before, after)) return null;
  if (numeral.decimal || isDash(reading, numeral.to) || DATING.test(before)) return null;
  const counted = here.find((known) => known.kind === "counted");
  if (counted) return counted;
  if (
    numeral.grouped ||
    before === ":" ||
    SET_AGAINST.test(before) ||
    (after === "sur" && isNumber(reading, numeral.to + 1)) ||
    BEFORE_VERB.test(after) ||
    isOwned(reading, numeral, ends)
  ) {
    return topicOf(reading, numeral, sentence) ?? near.find((known) => known.kind === "counted") ?? null;
  }
  return null;
}

/** "4,9 sur 5", "12 sur 20": a mark, whose parts count nothing. */
function isMark(reading: Reading, numeral: Numeral, before: string, after: string): boolean {
  const whole = before === "sur" ? numeral.value : after === "sur" ? Number(foldedAt(reading, numeral.to + 1)) : 0;
  return whole === 5 || whole === 20;
}

function endsClause(reading: Reading, at: number): boolean {
  const word = tokenAt(reading, at)?.word;
  return !word || (word.kind === "mark" && !isDash(reading, at));
}

/** "il en reste sept", "elle en compte 340 une fois…", "there had been 28" */
function isOwned(reading: Reading, numeral: Numeral, ends: boolean): boolean {
  if (!ends && roleAt(reading, numeral.to) !== "function") return false;
  const { from } = numeral;
  if (!reading.french) return HAVING.test(foldedAt(reading, from - 1));
  return isWord(reading, from - 1) && (foldedAt(reading, from - 2) === "en" || foldedAt(reading, from - 3) === "en");
}

/** How far from the start of a sentence its topic is looked for. */
const TOPIC_REACH = 12;

/** What the sentence is about: "Les heures à prix négatif se multiplient : 214 depuis janvier". */
export function topicOf(reading: Reading, numeral: Numeral, sentence: number): Antecedent | null {
  if (/^(?:etions|etaient|sommes|serons|seront|sont)$/.test(foldedAt(reading, numeral.from - 1))) return null;
  // "where new arrivals fell from 126 in 2021 to 23"
  const subject = tokenAt(reading, numeral.from - 3)?.word;
  if (subject && foldedAt(reading, numeral.from - 1) === "from" && isPluralNoun(subject, reading.language)) {
    return {
      kind: "counted",
      unit: singularOf(subject.form, reading.language),
      value: numeral.value,
      scale: 1,
      sentence,
    };
  }
  const end = Math.min(reading.first + TOPIC_REACH, numeral.from);
  for (let at = reading.first; at < end; at++) {
    const word = tokenAt(reading, at)?.word;
    if (!word || (word.quantity && word.quantity.role !== "time") || !isPluralNoun(word, reading.language)) continue;
    const determined = /^(?:les|ses|leurs|nos|vos|mes|des|the|its|their|our|her|his)$/.test(foldedAt(reading, at - 1));
    if (!determined && !isNumberOf(reading, at) && (reading.french || at > reading.first)) continue;
    const unit = singularOf(word.form, reading.language);
    return { kind: "counted", unit, value: numeral.value, scale: 1, sentence };
  }
  return null;
}

/** "le nombre de postes", "the number of junior openings" */
function isNumberOf(reading: Reading, at: number): boolean {
  for (let of = at - 1; of >= at - 2; of--) {
    if (/^(?:of|de|d')$/.test(foldedAt(reading, of))) return /^(?:number|nombre)$/.test(foldedAt(reading, of - 1));
  }
  return false;
}

/** "Nous étions 180", "74 d'entre nous": people, when nothing else was counted. */
export function isOfUs(reading: Reading, numeral: Numeral): boolean {
  if (/^(?:etions|sommes|serons)$/.test(foldedAt(reading, numeral.from - 1)))
    return endsClause(reading, numeral.to) || roleAt(reading, numeral.to) === "function";
  const link = foldedAt(reading, numeral.to);
  return (
    (link === "d'" && foldedAt(reading, numeral.to + 2) === "nous") ||
    (link === "of" && foldedAt(reading, numeral.to + 1) === "us")
  );
}

/** Where the number paired with this one starts: "10 à 15", "50 et 60", "3 ou 4", "5-10"; -1 when there is none. */
export function pairedAt(reading: Reading, numeral: Numeral): number {
  const link = foldedAt(reading, numeral.to);
  const linked = /^(?:a|et|ou|to|and|or)$/.test(link) || isDash(reading, numeral.to);
  if (!linked) return -1;
  let at = numeral.to + 1;
  if (/^(?:de|d')$/.test(foldedAt(reading, at))) at++;
  if (roleAt(reading, at) === "currency") at++;
  const role = roleAt(reading, at);
  return role === "digits" || role === "number" || role === "hundred" || role === "thousand" ? at : -1;
}
