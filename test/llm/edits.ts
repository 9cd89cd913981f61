import { type Mark, namesIn, numbersIn } from "./marks.ts";

export interface Edit {
  readonly kind: "digit" | "number swap" | "name swap" | "month" | "unit" | "negation put" | "negation taken";
  readonly text: string;
}

const MONTHS: Readonly<Record<"fr" | "en", readonly string[]>> = {
  fr: "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(" "),
  en: "January February March April May June July August September October November December".split(" "),
};
const UNITS: readonly (readonly [RegExp, string])[] = [
  [/(?<=\d\s?)(?:millions d['’]euros|millions of euros)/u, "milliards de dollars"],
  [/(?<=\d\s?)milliards(?= )/u, "millions"],
  [/(?<=\d\s?)millions(?= )/u, "milliards"],
  [/(?<=\d ?)billion/u, "million"],
  [/(?<=\d ?)million/u, "billion"],
  [/(?<=\d)bn\b/u, "m"],
  [/(?<=\d)m\b/u, "bn"],
  [/(?<=\d\s?)€/u, "$"],
  [/\$(?=\d)/u, "€"],
  [/€(?=\d)/u, "$"],
  [/£(?=\d)/u, "€"],
  [/(?<=\d\s?)euros/u, "dollars"],
  [/(?<=\d\s?)(?:mètres|meters|metres)/u, "km"],
  [/(?<=\d\s?)(?:kilomètres|kilometers|km)\b/u, "m"],
];
const PUT: Readonly<Record<"fr" | "en", readonly (readonly [RegExp, string])[]>> = {
  fr: [
    [/ (a|ont) (?=\p{Ll}+(?:é|i|u|is|it)[ ,.])/u, " n’$1 pas "],
    [/ (est|sont|sera|seront|doit|doivent|peut|peuvent|va|vont) /u, " ne $1 pas "],
  ],
  en: [[/ (has|have|had|is|are|was|were|will|would|could|must|may|should) (?!not\b)/u, " $1 not "]],
};
const TAKEN: Readonly<Record<"fr" | "en", readonly (readonly [RegExp, string])[]>> = {
  fr: [[/ (?:ne |n['’])(\p{L}+(?: \p{L}+)?) (?:pas|jamais) /u, " $1 "]],
  en: [
    [/ (has|have|had|is|are|was|were|will|would|could|must|may|should) (?:not|never) /u, " $1 "],
    [/ do(?:es)?(?: not|n['’]t) /u, " "],
    [/ (has|have|had|is|are|was|were|would|could)n['’]t /u, " $1 "],
  ],
};

/** What an inventor may make of a sentence: each says something else than it does. */
export function editsOf(text: string, language: "fr" | "en"): Edit[] {
  const edits: Edit[] = [];
  const add = (kind: Edit["kind"], changed: string) => {
    if (changed !== text) edits.push({ kind, text: changed });
  };
  const numbers = numbersIn(text);
  const [first, second] = numbers;
  if (first) {
    const digit = Number(text[first.from]);
    add("digit", replace(text, first.from, first.from + 1, String(digit === 9 ? 4 : digit + 1)));
  }
  if (first && second && first.text !== second.text) add("number swap", swap(text, first, second));
  const names = namesIn(text);
  const [one, other] = names;
  if (one && other && one.text !== other.text) add("name swap", swap(text, one, other));
  for (const [i, month] of MONTHS[language].entries()) {
    const at = new RegExp(`(?<=\\d\\s|\\b(?:en|in|de|d’) )${month}\\b`, "u").exec(text);
    if (at) add("month", replace(text, at.index, at.index + month.length, MONTHS[language][(i + 4) % 12] ?? ""));
  }
  const unit = UNITS.find(([form]) => form.test(text));
  if (unit) add("unit", text.replace(unit[0], unit[1]));
  const taken = TAKEN[language].find(([form]) => form.test(text));
  const put = PUT[language].find(([form]) => form.test(text));
  if (taken) add("negation taken", text.replace(taken[0], taken[1]));
  else if (put && !/\b(?:ne|not)\b|\bn['’]/u.test(text)) add("negation put", text.replace(put[0], put[1]));
  return edits;
}

function replace(text: string, from: number, to: number, by: string): string {
  return text.slice(0, from) + by + text.slice(to);
}

function swap(text: string, a: Mark, b: Mark): string {
  return text.slice(0, a.from) + b.text + text.slice(a.to, b.from) + a.text + text.slice(b.to);
}
