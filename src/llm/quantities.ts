import { findFigures } from "../engine/figures/find.ts";
import { readNumeral } from "../engine/figures/numerals.ts";
import type { Reading } from "../engine/figures/reading.ts";
import { lengthOf, periodOf } from "./periods.ts";
import type { Lexeme, Statement } from "./statement.ts";

export type Bound = "over" | "under" | "nearly" | "about" | "upTo" | null;
/** How a value stands to another: where it comes from or goes to, what it is part of. */
export type Place = "from" | "to" | "part" | "whole" | null;

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
    if (!article) found.push(raw(statement, numeral.value, numeral.from, numeral.to));
    at = numeral.to - 1;
  }
  lexemes.forEach(({ folded, at }) => {
    if (folded === "fortnight") found.push(bare(statement, 336, "hour", [], at, at + 1));
  });
  return scaled(
    statement,
    found.sort((a, b) => a.from - b.from),
  );
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

const BEFORE: readonly (readonly [Bound, RegExp])[] = [
  [
    "over",
    /(?:^| )(?:plus (?:de|d'|que)|au moins|(?:au[- ])?dela (?:de|des)|depass\w*|superieure?s? (?:a|aux)|(?:au[- ])?dessus de|more than|over|at least|above|exceed\w*|surpass\w*|topp\w*|minimum|minimum de|franchi\w*|upwards of)$/,
  ],
  [
    "under",
    /(?:^| )(?:moins (?:de|d'|que)|inferieure?s? (?:a|aux)|dessous de|sous|less than|fewer than|under|below|cheaper than)$/,
  ],
  ["nearly", /(?:^| )(?:pres de|pres d'|presque|quasi\w*|nearly|almost|close to|just under|pas loin de)$/],
  [
    "about",
    /(?:^| )(?:environ|quelques?|autour de|alentours de|ordre de|approximativement|about|around|roughly|some|approximately|circa|une)$/,
  ],
  [
    "upTo",
    /(?:^| )(?:jusqu'? ?(?:a|aux|en)|au plus|maximum|maximum de|(?:pourrait|pourraient|could|may|might) (?:atteindre|reach|hit)|up to|as much as|as many as|at most|plafonn\w* a)$/,
  ],
];
const SKIPPED = /^(?:les?|la|l'|des|du|the|\$|£|€|¥|c|us|a|an|son|sa)$/;

function boundOf({ lexemes }: Statement, from: number, to: number): Bound {
  let at = from - 1;
  const time = lengthOf(lexemes[to - 1]?.folded ?? lexemes[to]?.folded ?? "") ?? lengthOf(lexemes[to]?.folded ?? "");
  if (time && /^(?:avant|before)$/.test(lexemes[at]?.folded ?? "")) {
    // "pas avant trois semaines": in three weeks or more.
    const denies = lexemes.slice(Math.max(0, at - 3), at).some(({ folded }) => /^(?:pas|not)$|n't$/.test(folded));
    return denies ? "over" : "under";
  }
  if (time && lexemes[at]?.folded === "over") return null;
  const opening = lexemes[from]?.folded ?? "";
  if (/^(?:une?|quinzaine|dizaine|vingtaine|centaine|trentaine|dozens?)$/.test(opening)) {
    if (lexemes.slice(from, to).some(({ folded }) => /aine$|dozen/.test(folded))) return "about";
  }
  // "sued over 12,000 files"
  const about =
    /^(?:row|dispute|fight|battle|sued?|suing|clash|lawsuit|case|concerns?|charged|fined|sanctioned|criticised|criticized)$/;
  if (lexemes[at]?.folded === "over" && (lexemes[at - 1]?.capital || about.test(lexemes[at - 1]?.folded ?? "")))
    return null;
  const readAt = (end: number): Bound => {
    const words = lexemes
      .slice(Math.max(0, end - 3), end + 1)
      .map(({ folded }) => folded)
      .join(" ");
    return BEFORE.find(([, form]) => form.test(words))?.[0] ?? null;
  };
  // "n’est plus que de 71 points"
  const only = lexemes
    .slice(Math.max(0, from - 5), from)
    .map(({ folded }) => folded)
    .join(" ");
  if (/(?:^| )(?:ne|n') \S+ (?:plus )?que\b/.test(only)) return null;
  for (let skipped = 0; skipped < 4 && at >= 0; skipped++, at--) {
    const bound = readAt(at);
    // "under a €780 million contract" bounds nothing.
    const article = skipped > 0 && /^(?:a|an)$/.test(lexemes[at + 1]?.folded ?? "");
    // "less than the £5.8m": what it is held against is no bound.
    const held =
      skipped > 0 &&
      /^(?:than|que)$/.test(lexemes[at]?.folded ?? "") &&
      /^(?:the|les|la|le|its|ses)$/.test(lexemes[at + 1]?.folded ?? "");
    if (held) return null;
    // "no class may have more than 24 pupils": a limit, not a bound.
    if (bound === "over" && isDenied(lexemes, at)) return null;
    if (bound && !(bound === "about" && lexemes[at]?.folded === "une") && !(article && /^(?:over|under)$/.test(bound)))
      return bound;
    if (!SKIPPED.test(lexemes[at]?.folded ?? "")) break;
  }
  const next = lexemes
    .slice(to, to + 4)
    .map(({ folded }) => folded)
    .join(" ");
  if (/^(?:\S+ )?(?:ou plus|et plus|or more|and (?:over|older|above|up)|at least|au moins|au minimum)\b/.test(next))
    return "over";
  if (/^(?:\S+ )?(?:au plus|au maximum|at most|ou moins|or less)\b/.test(next)) return "upTo";
  return null;
}

function isDenied(lexemes: readonly Lexeme[], at: number): boolean {
  const clause = lexemes[at]?.clause;
  return lexemes
    .slice(Math.max(0, at - 8), at)
    .some((one) => one.clause === clause && /^(?:no|not|ne|n'|aucune?|nul|cannot)$|n't$/.test(one.folded));
}

const COMES_FROM =
  /(?:^| )(?:contre|against|versus|compared (?:with|to)|au lieu (?:de|des|du)|instead of|down from|up from|(?:est|sont) passee?s? de|passe de|passent de|passant de|par rapport a|from)$/;
const GOES_TO =
  /(?:^| )(?:to|tombe a|tomber a|passe a|passer a|atteint|atteindre|atteindra|reaching|s'etablit a|s'eleve a|s'elevera a)$/;

function placeOf({ lexemes }: Statement, from: number, to: number): Place {
  for (let at = from - 1, skipped = 0; at >= 0 && skipped < 3; at--, skipped++) {
    const words = lexemes
      .slice(Math.max(0, at - 2), at + 1)
      .map(({ folded }) => folded)
      .join(" ");
    if (COMES_FROM.test(words)) return "from";
    if (GOES_TO.test(words)) return "to";
    if (!SKIPPED.test(lexemes[at]?.folded ?? "")) break;
  }
  // "seven of the seventeen", "sept des dix-sept", "trois sur dix"
  const word = (at: number) => lexemes[at]?.folded ?? "";
  if (
    (word(to) === "of" && /^(?:the|its|their|these|those|his|her)$/.test(word(to + 1))) ||
    /^(?:des|sur|parmi)$/.test(word(to))
  )
    return "part";
  if (
    (/^(?:the|its|their|these|those)$/.test(word(from - 1)) && word(from - 2) === "of") ||
    /^(?:des|sur|parmi)$/.test(word(from - 1))
  )
    return "whole";
  // "de 88 à 52 millions"
  if (/^(?:de|d')$/.test(lexemes[from - 1]?.folded ?? "") && /^a$/.test(lexemes[to]?.folded ?? "")) {
    if (/^\d/.test(lexemes[to + 1]?.folded ?? "")) return "from";
  }
  return null;
}
