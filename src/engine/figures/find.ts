import type { Language } from "../language.ts";
import type { Sentence } from "../sentences.ts";
import type { Token } from "../terms.ts";
import type { Naming } from "./exclusions.ts";
import { endOfReference, isAddress, isNamed, isRank, looksLikeYear } from "./exclusions.ts";
import type { Figure } from "./figure.ts";
import { pronounAfter, readHead, readWhole, singularOf } from "./heads.ts";
import { readMeasure } from "./measures.ts";
import type { Measure } from "./measures.ts";
import { readNumeral } from "./numerals.ts";
import type { Numeral } from "./numerals.ts";
import { periodAfter, qualifierBefore, signBefore } from "./qualifiers.ts";
import { foldedAt, isDash, isHyphen, isWord, quantityAt, roleAt, tokenAt } from "./reading.ts";
import type { Reading } from "./reading.ts";
import { readFactor, readFraction, readFractionOfScale, readFractions, readMultiple, readRatio } from "./shares.ts";

/** A number that waits for the unit of the one that it is paired with: "de 10 à 15 milliards". */
interface Open {
  readonly numeral: Numeral;
  readonly sentence: number;
  /** Where the paired number must start, or -1 when anywhere after "à" or "to" will do. */
  readonly pairAt: number;
}

/** What was last counted or paid, for the numbers that leave it unsaid. */
interface Antecedent {
  readonly unit: string;
  readonly value: number;
  readonly scale: number;
  readonly sentence: number;
  /** The token where it was said. */
  readonly at: number;
}

/**
 * The figures that the given sentences state, in the order of the text, each (value, unit) once.
 * `text` of a figure is the slice of its offsets. Costs one look per token, and more only at numbers.
 */
export function findFigures(text: string, tokens: readonly Token[], sentences: readonly Sentence[], language: Language): Figure[] {
  const finder = new Finder({ text, tokens, language, french: language === "fr", first: 0, limit: 0, taken: -1 });
  for (let i = 0; i < sentences.length; i++) {
    const sentence = sentences[i];
    if (sentence) finder.readSentence(sentence, i);
  }
  return finder.figures;
}

class Finder {
  readonly figures: Figure[] = [];
  readonly #reading: Reading;
  readonly #seen = new Set<string>();
  #sentence = 0;
  #open: Open | null = null;
  #money: Antecedent | null = null;
  #counted: Antecedent | null = null;
  #measure: Antecedent | null = null;

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  readSentence(sentence: Sentence, index: number): void {
    const reading = this.#reading;
    reading.first = sentence.from;
    reading.limit = sentence.to;
    this.#sentence = index;
    this.#open = null;
    for (let at = sentence.from; at < sentence.to; ) {
      const quantity = (reading.tokens[at] as Token).word.quantity;
      at = quantity?.trigger ? this.#readAt(at) : at + 1;
    }
  }

  /** Reads what starts at a trigger; returns the token to go on from, always further. */
  #readAt(at: number): number {
    const reading = this.#reading;
    const role = roleAt(reading, at);
    if (role === "multiple") {
      const multiple = readMultiple(reading, at);
      if (multiple) this.#add(multiple.value, multiple.unit, multiple.from, multiple.to);
      return at + 1;
    }
    if (role === "fraction") {
      const part = readFractionOfScale(reading, at, at, 1);
      if (part) return this.#readNumber(part);
      const share = readFraction(reading, at);
      // "7,000 accelerators a quarter" counts by the quarter.
      if (!share || (share.from === this.#reading.taken && foldedAt(reading, at) === "quarter")) return at + 1;
      this.#add(share.value, share.unit, share.from, share.to);
      return share.to;
    }
    // "$6 a dozen" is a price.
    if (role === "collective" && this.#reading.taken === at - 1 && foldedAt(reading, at - 1) === "a") return at + 1;
    if (this.#reading.taken === at && roleAt(reading, at + 1) === "collective") return at + 2;
    const numeral = readNumeral(reading, at);
    return numeral ? this.#readNumber(numeral) : at + 1;
  }

  #readNumber(numeral: Numeral): number {
    const reading = this.#reading;
    const reference = endOfReference(reading, numeral);
    if (reference > 0) return Math.max(reference, numeral.to);
    if (isRank(reading, numeral)) return numeral.to + 2;
    const fractionAt = isHyphen(reading, numeral.to) ? numeral.to + 1 : numeral.to;
    if (roleAt(reading, fractionAt) === "fraction") {
      const part = readFractionOfScale(reading, numeral.from, fractionAt, numeral.value);
      if (part) return this.#readNumber(part);
    }
    const share = readRatio(reading, numeral) ?? readFractions(reading, numeral);
    if (share) {
      this.#add(share.value, share.unit, share.from, share.to);
      return share.to;
    }
    if (isArticle(reading, numeral)) return this.#readHalves(numeral);
    const measure = readMeasure(reading, numeral);
    if (measure) return this.#measured(numeral, measure);
    const factor = readFactor(reading, numeral);
    if (factor) {
      this.#add(factor.value, factor.unit, factor.from, factor.to);
      return factor.to;
    }
    if (roleAt(reading, numeral.to) === "time") return this.#duration(numeral);
    if (isAddress(reading, numeral)) return numeral.to;
    if (looksLikeYear(numeral) && !isCountedYear(numeral)) return numeral.to;
    if (isHyphen(reading, numeral.to)) return this.#bare(numeral);
    const named = isNamed(reading, numeral);
    const pronoun = pronounAfter(reading, numeral.to);
    const head = pronoun > 0 ? null : (readHead(reading, numeral) ?? (named === "no" ? readWhole(reading, numeral) : null));
    if (head && !isNamedHead(named, numeral, head.to) && !isVague(numeral, head.unit)) {
      this.#closePair(numeral, head.unit, 1);
      this.#counted = { unit: head.unit, value: numeral.value, scale: numeral.scale, sentence: this.#sentence, at: numeral.from };
      const half = isHalfAfter(reading, head.to, numeral);
      this.#add(half ? numeral.value + 0.5 : numeral.value, head.unit, numeral.from, half ? head.to + 2 : head.to);
      return head.to;
    }
    return named !== "no" || head ? numeral.to : this.#bare(numeral);
  }

  /** "un kilomètre et demi": the one case where "un" is a number by itself. */
  #readHalves(numeral: Numeral): number {
    const reading = this.#reading;
    const unit = quantityAt(reading, numeral.to);
    if (unit?.role !== "unit" || foldedAt(reading, numeral.to + 1) !== "et" || !foldedAt(reading, numeral.to + 2).startsWith("demi")) return numeral.to;
    this.#add(1.5, unit.unit, numeral.from, numeral.to + 3);
    return numeral.to + 3;
  }

  #measured(numeral: Numeral, measure: Measure): number {
    const reading = this.#reading;
    const { unit, factor, from } = measure;
    let { to } = measure;
    const sign = signBefore(reading, from) || signBefore(reading, numeral.from);
    const half = isHalfAfter(reading, to, numeral) ? 0.5 : 0;
    if (half > 0) to += 2;
    const value = (numeral.value + half) * factor * (sign < 0 ? -1 : 1);
    this.#closePair(numeral, unit, factor);
    const antecedent: Antecedent = { value: numeral.value * factor, unit, scale: numeral.scale * factor, sentence: this.#sentence, at: numeral.from };
    if (measure.kind === "money") this.#money = antecedent;
    else if (measure.kind === "unit") this.#measure = antecedent;
    this.#add(factor === 1 ? value : Number(value.toPrecision(15)), unit, sign ? Math.min(from, numeral.from) - 1 : from, to);
    return to;
  }

  /** A time that overflows its unit ("90 jours", "70 heures") is measured; a shorter one nearly always dates. */
  #duration(numeral: Numeral): number {
    const reading = this.#reading;
    const to = numeral.to + 1;
    if (!this.#isMeasuredTime(numeral)) return to;
    const name = singularOf(foldedAt(reading, numeral.to), reading.language);
    this.#add(numeral.value, name, numeral.from, to);
    return to;
  }

  #isMeasuredTime(numeral: Numeral): boolean {
    const reading = this.#reading;
    const unit = quantityAt(reading, numeral.to)?.unit ?? "";
    const clock = unit === "hour" || unit === "minute" || unit === "second";
    const long = numeral.value > (LONG[unit] ?? Infinity);
    if (long) return this.figures.length > 0 && !isAgo(reading, numeral);
    return clock && this.figures.length > 0 && !isAgo(reading, numeral) && !isMoment(reading, numeral);
  }

  /** A number with no unit of its own: the first of a pair, more of what was counted before, or nothing. */
  #bare(numeral: Numeral): number {
    const reading = this.#reading;
    const pairAt = pairedAt(reading, numeral);
    const before = foldedAt(reading, numeral.from - 1);
    if (pairAt > 0 || before === "de" || before === "from" || before === "d'") {
      this.#open = { numeral, sentence: this.#sentence, pairAt };
      if (pairAt > 0) return numeral.to;
    }
    if (numeral.scale > 1) {
      const unit = this.#money?.unit ?? (reading.french ? "EUR" : "USD");
      this.#closePair(numeral, unit, 1);
      this.#money = { unit, value: numeral.value, scale: numeral.scale, sentence: this.#sentence, at: numeral.from };
      this.#add(numeral.value, unit, numeral.from, numeral.to);
      return numeral.to;
    }
    const pronoun = pronounAfter(reading, numeral.to);
    const antecedent = pronoun > 0 ? this.#counted : this.#antecedent();
    if (antecedent && (pronoun > 0 || this.#isContrasted(numeral) || this.#isElliptical(numeral, antecedent))) {
      const scale = antecedent === this.#money && numeral.value < 1000 ? antecedent.scale : 1;
      this.#closePair(numeral, antecedent.unit, scale);
      this.#add(numeral.value * scale, antecedent.unit, numeral.from, pronoun > 0 ? pronoun : numeral.to);
      return pronoun > 0 ? pronoun : numeral.to;
    }
    return numeral.to;
  }

  /** "22 voix contre 9", "seven votes to four": right after what it is set against. */
  #isContrasted(numeral: Numeral): boolean {
    return this.#reading.taken === numeral.from - 1 && /^(?:to|a|contre|against|sur|versus|vs)$/.test(foldedAt(this.#reading, numeral.from - 1));
  }

  /** Whether a bare number counts what was counted before. */
  #isElliptical(numeral: Numeral, antecedent: Antecedent): boolean {
    const reading = this.#reading;
    if (isCued(reading, numeral)) return true;
    if (antecedent !== this.#counted || numeral.decimal || isDash(reading, numeral.to)) return false;
    if (numeral.grouped) return true;
    const before = foldedAt(reading, numeral.from - 1);
    if (/^(?:en|in|since|depuis|vers|aux|des|no|by)$/.test(before)) return false;
    if (antecedent.sentence === this.#sentence) return true;
    return isOwned(reading, numeral);
  }

  #antecedent(): Antecedent | null {
    let nearest: Antecedent | null = null;
    for (const what of [this.#counted, this.#measure, this.#money]) {
      if (what && this.#sentence - what.sentence <= 1 && (!nearest || what.at > nearest.at)) nearest = what;
    }
    return nearest;
  }

  /** Gives the number that waits the unit, and the scale, of the one that has just been read. */
  #closePair(numeral: Numeral, unit: string, factor: number): void {
    const open = this.#open;
    this.#open = null;
    if (!open || open.sentence !== this.#sentence) return;
    if (open.pairAt < 0 && !/^(?:a|to|aux|au)$/.test(foldedAt(this.#reading, numeral.from - 1))) return;
    if (open.pairAt > 0 && open.pairAt !== numeral.from && open.pairAt !== numeral.from - 1) return;
    const bare = open.numeral;
    const scale = bare.scale === 1 && bare.value < numeral.value ? numeral.scale : 1;
    const value = scale > 1 && bare.value * scale > numeral.value * 10 ? bare.value : bare.value * scale;
    this.#add(value * factor, unit, bare.from, bare.to);
  }

  #add(value: number, unit: string, from: number, to: number): void {
    this.#reading.taken = to;
    const key = `${value} ${unit}`;
    if (this.#seen.has(key) || !Number.isFinite(value)) return;
    this.#seen.add(key);
    const reading = this.#reading;
    const start = tokenAt(reading, from)?.start ?? 0;
    const end = tokenAt(reading, to - 1)?.end ?? start;
    this.figures.push({
      text: reading.text.slice(start, end),
      start,
      end,
      value,
      unit,
      qualifier: quantityAt(reading, to - 1)?.role === "collective" ? "about" : qualifierBefore(reading, from),
      per: periodAfter(reading, to),
      sentence: this.#sentence,
    });
  }
}

/** What a clock or a calendar holds of each unit of time. */
const LONG: Readonly<Record<string, number>> = { second: 60, minute: 60, hour: 24, day: 31, month: 24 };

const BEFORE_MOMENT = /^(?:a|apres|avant|vers|des|dans|depuis|pendant|at|after|before|by|in|within|through|last|next|jusqu'|entre)$/;
const AFTER_MOMENT = /^(?:plus|apres|avant|later|ago|earlier|before|after|tard|tapantes|precises|du|sur|et|of|into|from)$/;

/** "il y a deux heures", "in the past 90 days", "48 hours ago" */
function isAgo(reading: Reading, numeral: Numeral): boolean {
  const before = foldedAt(reading, numeral.from - 1);
  if (before === "a" && foldedAt(reading, numeral.from - 2) === "y") return true;
  if (/^(?:dans|in|within|last|next|past|depuis|derniers|prochains|prochaines|dernieres)$/.test(before)) return true;
  return /^(?:ago|later|earlier|plus)$/.test(foldedAt(reading, numeral.to + 1));
}

/** "trois heures plus tard", "à 17 heures", "ten minutes of silence". */
function isMoment(reading: Reading, numeral: Numeral): boolean {
  const before = foldedAt(reading, numeral.from - 1);
  return BEFORE_MOMENT.test(before) || AFTER_MOMENT.test(foldedAt(reading, numeral.to + 1));
}

/** Nouns that are counted in passing and that nobody lists. */
const VAGUE =
  /^(?:acte|act|priorité|priority|étape|façon|manière|raison|côté|cas|chose|point|mot|type|genre|sens|temps|volet|titre|bord|fin|génération|camp|partie|versant|facette|visage|an|automne|été|hiver|printemps|année|week-end|jour|mois|thing|way|side|case|reason|kind|word|end|front|part|half|type|sort|time|point|question|hand|year|day|week|month|summer|winter|spring|autumn|season|occasion|sense|minute|second)$/;

function isVague(numeral: Numeral, unit: string): boolean {
  return numeral.value < 10 && VAGUE.test(unit);
}

/** "Article 5 bans …", "Boeing 737 jets": the name wins over the noun after it, unless thousands are set apart. */
function isNamedHead(named: Naming, numeral: Numeral, headTo: number): boolean {
  if (named === "no" || numeral.grouped || numeral.scale > 1) return false;
  return named === "surely" || headTo > numeral.to + 1;
}

/** "deux nœuds et demi", "3 mètres et demi" */
function isHalfAfter(reading: Reading, to: number, numeral: Numeral): boolean {
  return numeral.scale === 1 && foldedAt(reading, to) === "et" && /^demie?$/.test(foldedAt(reading, to + 1));
}

/** A lone "un", "one": an article, not a number, save in "one mile". */
function isArticle(reading: Reading, numeral: Numeral): boolean {
  if (numeral.value !== 1 || numeral.digits || numeral.scale > 1) return false;
  if (foldedAt(reading, numeral.from) === "one") {
    const role = roleAt(reading, isHyphen(reading, numeral.to) ? numeral.to + 1 : numeral.to);
    if (role === "unit" || role === "currency") return false;
  }
  return numeral.to === numeral.from + 1;
}

/** "2024 postes" may be a count, "en 2024" and "2024 elections" are years. */
function isCountedYear(numeral: Numeral): boolean {
  return numeral.value < 1700;
}

/** Where the number paired with this one starts: "10 à 15", "50 et 60", "3 ou 4", "5-10"; -1 when there is none. */
function pairedAt(reading: Reading, numeral: Numeral): number {
  const link = foldedAt(reading, numeral.to);
  const linked = /^(?:a|et|ou|to|and|or)$/.test(link) || isDash(reading, numeral.to);
  if (!linked) return -1;
  let at = numeral.to + 1;
  if (roleAt(reading, at) === "currency") at++;
  const role = roleAt(reading, at);
  return role === "digits" || role === "number" || role === "hundred" || role === "thousand" ? at : -1;
}

const BEFORE_ELLIPSIS = /^(?:dont|contre|etaient|sont|sur|que|qu'|parmi|soit|against|were|are|only|garde|including|seulement|arrive)$/;
const AFTER_ELLIPSIS = /^(?:sont|ont|avaient|etaient|seront|auront|d'entre|suffisent|restent|are|were|have|had|did|now|said|will|would)$/;

const HAVING = /^(?:a|ont|avait|avaient|avons|avions|aura|auront|manque|reste|restait|faut|fallait|compte|comptait|had|has|have|been|remain|remained)$/;

/** "il en reste sept", "elle en compte 340", "there had been 28" */
function isOwned(reading: Reading, numeral: Numeral): boolean {
  const next = tokenAt(reading, numeral.to)?.word;
  const open = !next || next.kind !== "word" || next.quantity?.role === "function";
  if (!open) return false;
  if (HAVING.test(foldedAt(reading, numeral.from - 1)) && (!reading.french || foldedAt(reading, numeral.from - 2) === "en")) return true;
  if (reading.french && foldedAt(reading, numeral.from - 2) === "en" && isWord(reading, numeral.from - 1)) return true;
  return reading.french && foldedAt(reading, numeral.from - 3) === "en" && isWord(reading, numeral.from - 2);
}

/** Whether the words around a bare number say that it counts what was counted before. */
function isCued(reading: Reading, numeral: Numeral): boolean {
  let at = numeral.from - 1;
  if (/^(?:the|les|la|le)$/.test(foldedAt(reading, at))) at--;
  return BEFORE_ELLIPSIS.test(foldedAt(reading, at)) || AFTER_ELLIPSIS.test(foldedAt(reading, numeral.to));
}
