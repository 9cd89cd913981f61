import { findFigures } from "../engine/figures/find.ts";
import { readNumeral } from "../engine/figures/numerals.ts";
import type { Reading } from "../engine/figures/reading.ts";
import { type Bound, boundOf, type Place, placeOf } from "./bounds.ts";
import { lengthOf, periodOf } from "./periods.ts";
import type { Lexeme, Statement } from "./statement.ts";

/** A number of a statement, whatever it counts. */
export interface Quantity {
  /** In base units. */
  readonly value: number;
  /** ISO 4217 code, "%", "x" for multiples, a symbol, a length of time, or null where a noun says what is counted. */
  readonly unit: string | null;
  /** The nouns that say what is counted. */
  readonly counted: readonly Lexeme[];
  /** The currency is written, not guessed. */
  readonly sure: boolean;
  readonly bound: Bound;
  readonly per: string | null;
  readonly place: Place;
  /** Its tokens. */
  readonly from: number;
  readonly to: number;
}

/** Every number of a statement but its dates, `taken` by token. */
export function quantitiesOf(statement: Statement, taken: readonly boolean[]): Quantity[] {
  const { text, tokens, language, lexemes } = statement;
  const sentence = { start: 0, end: text.length, from: 0, to: tokens.length, line: 0 };
  const found: Quantity[] = [];
  const used = [...taken];
  for (const figure of findFigures(text, tokens, [sentence], language)) {
    const from = tokens.findIndex(({ end }) => end > figure.start);
    const after = tokens.findIndex(({ start }) => start >= figure.end);
    const to = after < 0 ? tokens.length : after;
    if (from < 0 || used.slice(from, to).every(Boolean)) continue;
    for (let i = from; i < to; i++) used[i] = true;
    found.push(quantity(statement, figure.value, figure.unit, from, to));
  }
  const reading: Reading = {
    text,
    tokens,
    language,
    french: language === "fr",
    first: 0,
    limit: tokens.length,
    taken: -1,
  };
  for (let at = 0; at < tokens.length; at++) {
    if (used[at] || !tokens[at]?.word.quantity?.trigger) continue;
    const numeral = readNumeral(reading, at);
    if (!numeral || numeral.to <= at) continue;
    const article = numeral.value === 1 && !numeral.digits;
    // "Les Vingt-Sept"
    const named = !numeral.digits && tokens[at]?.word.capital === true && at > 0 && lexemes[at - 1]?.folded === "les";
    if (!article && !named) found.push(raw(statement, numeral.value, numeral.from, numeral.to));
    at = numeral.to - 1;
  }
  lexemes.forEach(({ folded, at }) => {
    if (folded === "fortnight") found.push(bare(statement, 336, "hour", [], at, at + 1));
  });
  return timed(
    statement,
    scaled(
      statement,
      found.filter((one) => !isSurvey(statement, one)).sort((a, b) => a.from - b.from),
    ),
  );
}

/** "Une étude portant sur 82 000 mammographies" is no share of them. */
function isSurvey({ lexemes }: Statement, { from, to }: Quantity): boolean {
  return (
    /^(?:une?|an?)$/.test(lexemes[from]?.folded ?? "") &&
    lexemes.slice(from + 1, to).some(({ folded }) => /ant$/.test(folded))
  );
}

/** "11 minutes, down from 19": the second is in minutes too. */
function timed({ lexemes }: Statement, found: readonly Quantity[]): Quantity[] {
  return found.map((one, i) => {
    if (one.unit !== null || one.counted.length > 0 || one.place === null) return one;
    const time = lengthOf(lexemes[(found[i - 1]?.to ?? 0) - 1]?.folded ?? "");
    return time ? { ...one, value: one.value * time[1], unit: time[0] } : one;
  });
}

const SCALES: readonly (readonly [number, RegExp])[] = [
  [1e9, /^(?:milliards?|billions?|bn|mds?)$/],
  [1e6, /^(?:millions?|m)$/],
];

/** "15 des 38 millions d’euros": the first is in millions of euros too. */
function scaled({ lexemes }: Statement, found: readonly Quantity[]): Quantity[] {
  return found.map((one, i) => {
    const next = found[i + 1];
    if (!next || one.unit !== null || one.value >= 1000 || next.value < 1e6) return one;
    const between = lexemes
      .slice(one.to, next.from)
      .map(({ folded }) => folded)
      .join(" ");
    if (!/^(?:des|sur les|of the|of its)?(?: [$€£])?$/.test(between) || between === "") return one;
    const scale = SCALES.find(([, form]) =>
      lexemes.slice(next.from, next.to).some(({ folded }) => form.test(folded)),
    )?.[0];
    return scale ? { ...one, value: one.value * scale, unit: next.unit, counted: next.counted, sure: next.sure } : one;
  });
}

const MONEY = /^[A-Z]{3}$/;

function quantity(statement: Statement, value: number, unit: string, from: number, to: number): Quantity {
  const { text, tokens, lexemes } = statement;
  if (MONEY.test(unit)) {
    const slice = text.slice(tokens[Math.max(0, from - 1)]?.start ?? 0, tokens[Math.min(to, tokens.length - 1)]?.end);
    const sure =
      /[€$£¥]|euro|dollar|livre|pound|yen|yuan|franc|roup|rupee|couronne|kron/i.test(slice) ||
      /\b[A-Z]{3}\b/.test(slice);
    return { ...bare(statement, value, unit, [], from, to), sure };
  }
  if (unit === "%") {
    const points = lexemes.slice(from, to + 1).some(({ folded }) => /^(?:points?|pp|pts?)$/.test(folded));
    return bare(statement, value, points ? "point" : "%", [], from, to);
  }
  if (/^(?:fois|times?|x|multiple)$/.test(unit)) return bare(statement, value, "x", [], from, to);
  if (/^points?$/.test(unit)) return bare(statement, value, "point", [], from, to);
  const time = lengthOf(unit.toLowerCase());
  if (time) return bare(statement, value * time[1], time[0], [], from, to);
  const symbol = SYMBOL.test(unit) ? unit : null;
  const inside = lexemes.slice(from, to).filter(({ content, at }) => content && !isNumeral(statement, at));
  // "38 of its Orion jets": the noun stands further on.
  const head = unit.toLowerCase().slice(0, 4);
  const nouns =
    inside.length > 0
      ? inside
      : lexemes
          .slice(to, to + FAR)
          .filter(({ folded }) => folded.startsWith(head))
          .slice(0, 1);
  // The noun counted comes first in French, last in English: "six weather satellites".
  const counted =
    statement.language === "fr" ? nouns.filter(({ folded }) => !PREPOSED.test(folded)).slice(0, 1) : nouns.slice(-1);
  const spent = lengthOf(counted[0]?.folded ?? "");
  if (spent && !symbol) return bare(statement, value * spent[1], spent[0], [], from, to);
  return bare(statement, value, symbol, symbol ? [] : counted, from, to);
}

/** Units as the engine writes them, told from the nouns of what is counted. */
const SYMBOL = /[A-Z²³°/]|^(?:m|kg|g|mg|km|t|ha|l|cl|ml|h|min|s|mm|cm|km2|m2|m3|nm|bit|octet)$/;
const FAR = 8;
/** Adjectives that come before what they describe. */
const PREPOSED =
  /^(?:nouve(?:au|aux|lles?)|future?s?|autres|grande?s?|petite?s?|ancien(?:ne)?s?|premiere?s?|derniere?s?|jeunes|vieux|vieilles|principa(?:ux|les)|seule?s|simples|supplementaires|vrais|faux)$/;

function isNumeral({ tokens }: Statement, at: number): boolean {
  const role = tokens[at]?.word.quantity?.role;
  return role === "number" || role === "hundred" || role === "thousand" || role === "scale" || role === "collective";
}

/** How far after a number what it counts may stand. */
const REACH = 3;

function raw(statement: Statement, value: number, from: number, to: number): Quantity {
  const { lexemes } = statement;
  // "tous deux issus du Cnes" counts nothing new.
  if (/^(?:tous|toutes)$/.test(lexemes[from - 1]?.folded ?? "")) return bare(statement, value, null, [], from, to);
  for (let i = to; i < Math.min(lexemes.length, to + REACH); i++) {
    const lexeme = lexemes[i] as Lexeme;
    if (/^(?:last|next|dernier|derniere)$/.test(lexeme.folded)) break;
    // "20 fewer minutes"
    if (/^(?:more|fewer|less|further|extra|additional|other|autres)$/.test(lexeme.folded)) continue;
    const time = lengthOf(lexeme.folded);
    if (time) return bare(statement, value * time[1], time[0], [], from, i + 1);
    if (/^[°]$/.test(lexeme.folded)) return bare(statement, value, "°C", [], from, i + 1);
    if (lexeme.content && !isNumeral(statement, i)) return bare(statement, value, null, [lexeme], from, to);
    if (!/^(?:-|de|d'|of|the|des|les)$/.test(lexeme.folded)) break;
  }
  return bare(statement, value, null, [], from, to);
}

function bare(
  statement: Statement,
  value: number,
  unit: string | null,
  counted: readonly Lexeme[],
  from: number,
  to: number,
): Quantity {
  return {
    value,
    unit,
    counted,
    sure: true,
    bound: boundOf(statement, from, to),
    per: periodOf(statement, to),
    place: placeOf(statement, from, to),
    from,
    to,
  };
}
