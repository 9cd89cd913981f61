import type { Language } from "../language.ts";
import type { Sentence } from "../sentences.ts";
import type { Token } from "../terms.ts";
import { isMeasuredTime } from "./durations.ts";
import type { Antecedent } from "./ellipsis.ts";
import { antecedentOf, isOfUs, Memory, pairedAt, topicOf } from "./ellipsis.ts";
import { endOfReference, isAddress, isNamed, isNamedHead, isRank, looksLikeYear } from "./exclusions.ts";
import type { Figure } from "./figure.ts";
import { isParticiple, isPassing, pronounAfter, readHead, readWhole } from "./heads.ts";
import type { Measure } from "./measures.ts";
import { readMeasure } from "./measures.ts";
import type { Numeral } from "./numerals.ts";
import { isArticle, isHalfAfter, readNumeral } from "./numerals.ts";
import { singularOf } from "./plurals.ts";
import { periodAfter, qualifierBefore, signBefore } from "./qualifiers.ts";
import type { Reading } from "./reading.ts";
import { foldedAt, isHyphen, quantityAt, roleAt, tokenAt } from "./reading.ts";
import type { Share } from "./shares.ts";
import {
  readFactor,
  readFraction,
  readFractionOfScale,
  readFractions,
  readMultiple,
  readRatio,
  readVulgar,
} from "./shares.ts";

/** A number that waits for the unit of the one that it is paired with: "de 10 à 15 milliards". */
interface Open {
  readonly numeral: Numeral;
  /** Where the paired number must start, or -1 when anywhere after "à" or "to" will do. */
  readonly pairAt: number;
}

/**
 * The figures that the given sentences state, in the order of the text, each (value, unit) once.
 * `text` of a figure is the slice of its offsets. Costs one look per token, and more only at numbers.
 */
export function findFigures(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  language: Language,
): Figure[] {
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
  readonly #memory = new Memory();
  #sentence = 0;
  #open: Open | null = null;

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
      const quantity = reading.tokens[at]?.word.quantity;
      at = quantity?.trigger ? this.#readAt(at) : at + 1;
    }
  }

  /** Reads what starts at a trigger; returns the token to go on from, always further. */
  #readAt(at: number): number {
    const reading = this.#reading;
    const role = roleAt(reading, at);
    if (role === "multiple") return this.#share(readMultiple(reading, at)) || at + 1;
    if (role === "fraction") {
      const part = readFractionOfScale(reading, at, at, 1);
      if (part) return this.#readNumber(part);
      // "7,000 accelerators a quarter" counts by the quarter.
      const share = readFraction(reading, at);
      const period = foldedAt(reading, at) === "quarter" && share?.from === reading.taken;
      return (!period && this.#share(share)) || at + 1;
    }
    // "$6 a dozen", "64 cents une douzaine" are prices.
    if (role === "collective" && reading.taken === at - 1 && foldedAt(reading, at - 1) === "a") return at + 1;
    if (reading.taken === at && roleAt(reading, at + 1) === "collective") return at + 2;
    const numeral = readNumeral(reading, at);
    return numeral ? this.#readNumber(numeral) : at + 1;
  }

  #readNumber(numeral: Numeral): number {
    const reading = this.#reading;
    if (isArticle(reading, numeral)) return this.#readOne(numeral);
    const reference = endOfReference(reading, numeral);
    if (reference > 0) return Math.max(reference, numeral.to);
    if (isRank(reading, numeral)) return numeral.to + 2;
    const share = this.#readPart(numeral);
    if (share > 0) return share;
    const measure = readMeasure(reading, numeral);
    if (measure) return this.#measured(numeral, measure);
    const factor = this.#share(readFactor(reading, numeral) ?? readVulgar(reading, numeral));
    if (factor > 0) return factor;
    if (roleAt(reading, numeral.to) === "time") return this.#timed(numeral);
    if (isAddress(reading, numeral) || (looksLikeYear(numeral) && numeral.value >= 1700)) return numeral.to;
    if (isHyphen(reading, numeral.to) && foldedAt(reading, numeral.to + 1) !== "strong") return this.#bare(numeral);
    return this.#counted(numeral);
  }

  #share(share: Share | null): number {
    if (!share) return 0;
    this.#add(share.value, share.unit, share.from, share.to);
    return share.to;
  }

  #measured(numeral: Numeral, measure: Measure): number {
    const reading = this.#reading;
    const { factor, from } = measure;
    const unit = measure.kind === "money" ? this.#memory.currencyMeant(measure.unit) : measure.unit;
    const sign = signBefore(reading, from) || signBefore(reading, numeral.from);
    const half = isHalfAfter(reading, measure.to, numeral);
    const to = half ? measure.to + 2 : measure.to;
    const value = (half ? numeral.value + 0.5 : numeral.value) * factor * (sign < 0 ? -1 : 1);
    this.#closePair(numeral, unit, factor);
    if (from < numeral.from && numeral.scale === 1 && !half) {
      const end = this.#rangeOfMoney(numeral, measure, to);
      if (end > 0) return end;
    }
    if (measure.kind === "money" || measure.kind === "unit") {
      this.#remember(measure.kind === "money" ? "money" : "measure", unit, value, numeral.scale * factor);
    }
    const start = sign ? Math.min(from, numeral.from) - 1 : from;
    this.#add(factor === 1 ? value : Number(value.toPrecision(15)), unit, start, to);
    return to;
  }

  /** "deux tiers", "six in ten", "un quart de million"; 0 when the number is no part of anything. */
  #readPart(numeral: Numeral): number {
    const reading = this.#reading;
    const at = isHyphen(reading, numeral.to) ? numeral.to + 1 : numeral.to;
    if (roleAt(reading, at) !== "fraction") return this.#share(readRatio(reading, numeral));
    const part = readFractionOfScale(reading, numeral.from, at, numeral.value);
    return part ? this.#readNumber(part) : this.#share(readFractions(reading, numeral));
  }

  /** "$10-15m", "$10 to $15 billion": the first bound has the second's scale, the second the first's currency. */
  #rangeOfMoney(numeral: Numeral, measure: Measure, to: number): number {
    const reading = this.#reading;
    const dashed = isHyphen(reading, to);
    if (!dashed && !/^(?:to|and|or|et|a|ou)$/.test(foldedAt(reading, to))) return 0;
    const signed = roleAt(reading, to + 1) === "currency" ? to + 2 : to + 1;
    if (roleAt(reading, signed) !== "digits" || (!dashed && signed === to + 1)) return 0;
    const second = readNumeral(reading, signed);
    if (!second || second.broken || second.scale === 1 || numeral.value * second.scale > second.value) return 0;
    this.#remember("money", measure.unit, second.value, second.scale);
    this.#add(numeral.value * second.scale, measure.unit, measure.from, to);
    this.#add(second.value, measure.unit, signed - (signed > to + 1 ? 1 : 0), second.to);
    return second.to;
  }

  /** "un" is an article, save in "un sur trois", "un tiers" and "un kilomètre et demi". */
  #readOne(numeral: Numeral): number {
    const reading = this.#reading;
    const share = this.#readPart(numeral);
    if (share > 0) return share;
    const unit = quantityAt(reading, numeral.to);
    if (unit?.role !== "unit" || !isHalfAfter(reading, numeral.to + 1, numeral)) return numeral.to;
    this.#add(1.5, unit.unit, numeral.from, numeral.to + 3);
    return numeral.to + 3;
  }

  /** A duration is listed only among other measures: in a text without any, it is a date. */
  #timed(numeral: Numeral): number {
    const reading = this.#reading;
    const to = numeral.to + 1;
    if (foldedAt(reading, to) === "sur") {
      const round = readNumeral(reading, to + 1); // "vingt-quatre heures sur vingt-quatre"
      if (round?.value === numeral.value) return round.to;
    }
    if (this.figures.length === 0 || !isMeasuredTime(reading, numeral)) return to;
    const unit = singularOf(foldedAt(reading, numeral.to), reading.language);
    this.#closePair(numeral, unit, 1);
    this.#add(numeral.value, unit, numeral.from, to);
    return to;
  }

  #counted(numeral: Numeral): number {
    const reading = this.#reading;
    const named = isNamed(reading, numeral);
    if (pronounAfter(reading, numeral.to) > 0) return this.#bare(numeral);
    if (roleAt(reading, numeral.to) === "preposed" && roleAt(reading, numeral.to + 1) === "time") return numeral.to + 2;
    if (isParticiple(reading, numeral) && this.#memory.near(this.#sentence).length > 0) return this.#bare(numeral);
    const head = readHead(reading, numeral) ?? (named === "no" ? readWhole(reading, numeral) : null);
    if (!head) return named === "no" ? this.#bare(numeral) : numeral.to;
    if (isNamedHead(named, numeral, head.to)) return numeral.to;
    const half = isHalfAfter(reading, head.to, numeral);
    const value = half ? numeral.value + 0.5 : numeral.value;
    this.#closePair(numeral, head.unit, 1);
    if (isPassing(reading, numeral, head.unit)) return numeral.to;
    this.#remember("counted", head.unit, value, 1);
    this.#add(value, head.unit, numeral.from, half ? head.to + 2 : head.to);
    return head.to;
  }

  /** A number with no unit of its own: the first of a pair, more of what was counted before, or nothing. */
  #bare(numeral: Numeral): number {
    const reading = this.#reading;
    const { from, to, value } = numeral;
    const pairAt = pairedAt(reading, numeral);
    if (pairAt > 0 || /^(?:de|from|d')$/.test(foldedAt(reading, from - 1))) {
      this.#open = { numeral, pairAt };
      if (pairAt > 0) return to;
    }
    if (numeral.scale > 1) {
      const unit = this.#memory.last("money")?.unit ?? (reading.french ? "EUR" : "USD");
      if (foldedAt(reading, to) === "de" && foldedAt(reading, to + 1) === "fois") return to;
      this.#closePair(numeral, unit, 1);
      this.#remember("money", unit, value, numeral.scale);
      this.#add(value, unit, from, to);
      return to;
    }
    const pronoun = pronounAfter(reading, to);
    const counted = this.#memory.near(this.#sentence).find((known) => known.kind === "counted");
    const antecedent =
      pronoun > 0 ? counted : this.#isContrasted(numeral) ? this.#memory.near(this.#sentence)[0] : null;
    const paired =
      this.#open && this.#open.numeral !== numeral && /^(?:a|to)$/.test(foldedAt(reading, from - 1))
        ? this.#open
        : null;
    const found =
      antecedent ??
      antecedentOf(reading, numeral, this.#memory, this.#sentence) ??
      (paired && !numeral.decimal ? topicOf(reading, paired.numeral, this.#sentence) : null);
    const end = pronoun > 0 ? pronoun : to;
    if (found) {
      const scale = found.kind === "money" && value < 1000 ? found.scale : 1;
      this.#closePair(numeral, found.unit, scale);
      this.#remember(found.kind, found.unit, value * scale, scale);
      this.#add(value * scale, found.unit, from, end);
    } else if (isOfUs(reading, numeral)) {
      this.#remember("counted", reading.french ? "personne" : "person", value, 1);
      this.#add(value, reading.french ? "personne" : "person", from, end);
    }
    return end;
  }

  /** "22 voix contre 9", "seven votes to four": right after what it is set against. */
  #isContrasted(numeral: Numeral): boolean {
    const link = foldedAt(this.#reading, numeral.from - 1);
    return this.#reading.taken === numeral.from - 1 && /^(?:to|a|contre|against|sur|versus|vs)$/.test(link);
  }

  #remember(kind: Antecedent["kind"], unit: string, value: number, scale: number): void {
    this.#memory.remember({ kind, unit, value, scale, sentence: this.#sentence });
  }

  /** Gives the number that waits the unit, and the scale, of the one that has just been read. */
  #closePair(numeral: Numeral, unit: string, factor: number): void {
    const open = this.#open;
    this.#open = null;
    if (!open) return;
    const before = foldedAt(this.#reading, numeral.from - 1);
    if (open.pairAt < 0 && !/^(?:a|to|aux|au)$/.test(before)) return;
    if (open.pairAt > 0 && open.pairAt !== numeral.from) return;
    const { value, scale, from, to } = open.numeral;
    const shared =
      scale === 1 && value < numeral.value && value * numeral.scale <= numeral.value * 10 ? numeral.scale : 1;
    this.#add(value * shared * factor, unit, from, to);
  }

  #add(value: number, unit: string, from: number, to: number): void {
    const reading = this.#reading;
    reading.taken = Math.max(reading.taken, to);
    const key = `${value} ${unit}`;
    if (this.#seen.has(key) || !Number.isFinite(value)) return;
    this.#seen.add(key);
    const start = tokenAt(reading, from)?.start ?? 0;
    const end = tokenAt(reading, to - 1)?.end ?? start;
    this.figures.push({
      text: reading.text.slice(start, end),
      start,
      end,
      value,
      unit,
      qualifier: roleAt(reading, from + 1) === "collective" ? "about" : qualifierBefore(reading, from),
      per: periodAfter(reading, to),
      sentence: this.#sentence,
    });
  }
}
