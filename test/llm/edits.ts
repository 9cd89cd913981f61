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

const SAME: Readonly<Record<"fr" | "en", readonly (readonly [RegExp, string])[]>> = {
  fr: [
    [/\bselon /u, "d’après "],
    [/\bSelon /u, "D’après "],
    [/ (a|ont) (?:annoncé|déclaré|affirmé) /u, " $1 fait savoir "],
    [/ (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?=[ ,.])(?! (?:dernier|prochain|\d))/u, ""],
    [/ afin (?:de |d’)/u, " pour "],
    [/ (?:notamment|également|désormais|aussi) /u, " "],
    [/ entreprises /u, " sociétés "],
    [/ salariés /u, " employés "],
    [/ intelligence artificielle /u, " IA "],
    [/ environ /u, " autour de "],
    [/ cette année /u, " dans l’année "],
    [/ utilise(nt)? /u, " emploie$1 "],
    [/ augmentation /u, " hausse "],
    [/ (?:très|particulièrement) /u, " "],
    [/ par ailleurs,? /iu, " "],
  ],
  en: [
    [/ according to /u, " says "],
    [/ (?:announced|declared|stated) /u, " said "],
    [/ on (?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)(?=[ ,.])/u, ""],
    [/ in order to /u, " to "],
    [/ (?:also|notably|now) /u, " "],
    [/ companies /u, " firms "],
    [/ company /u, " firm "],
    [/ employees /u, " staff "],
    [/ artificial intelligence /u, " AI "],
    [/ (?:about|around) (?=\d)/u, " roughly "],
    [/ because /u, " as "],
    [/ increase /u, " rise "],
    [/ (?:very|particularly) /u, " "],
    [/ will /u, " is going to "],
  ],
};
/** What must not be left out: a sentence without it would say something else. */
const NEEDED =
  /\b(?:si|sauf|mais|pas|sans|ne|jusqu|avant|après|moins|plus|dont|contre|soit|que|qui|pourrai\w*|if|unless|provided|except|but|not|no|without|until|before|after|more|less|than|from|while|though|that|who|which|could|may|might|would|and|et|ou|or|du|of)\b|n[’']|\d/iu;
const FEWEST_WORDS = 8;

/** A sentence, and what says the same in nearly the same words: a claim that copies is not wrong by that. */
export function rewordingsOf(text: string, language: "fr" | "en"): string[] {
  if (/[«“"(]/u.test(text)) return [text];
  const once = reworded(text, language);
  const [first] = once;
  const twice = first === undefined ? [] : reworded(first, language).slice(0, 1);
  return [text, ...once, ...shortened(text), ...undescribed(text), ...twice];
}

function reworded(text: string, language: "fr" | "en"): string[] {
  return SAME[language].filter(([form]) => form.test(text)).map(([form, by]) => text.replace(form, by));
}

/** Without what its last comma adds. */
function shortened(text: string): string[] {
  const comma = text.lastIndexOf(", ");
  const head = text.slice(0, comma);
  return head.split(" ").length >= FEWEST_WORDS && !NEEDED.test(text.slice(comma + 2)) ? [`${head}.`] : [];
}

/** "Halden, the chip designer, raised": without what stands between two commas and describes. */
function undescribed(text: string): string[] {
  const between = /(?<=^\p{Lu}[^,]{2,30}), ((?:le |la |l’|l'|les |une? |the |an? )[\p{L}’' -]{6,60}),(?= \p{Ll})/u.exec(
    text,
  );
  if (!between || NEEDED.test(between[1] ?? "") || text.split(",").length > 3) return [];
  return [text.slice(0, between.index) + text.slice(between.index + between[0].length)];
}

function replace(text: string, from: number, to: number, by: string): string {
  return text.slice(0, from) + by + text.slice(to);
}

function swap(text: string, a: Mark, b: Mark): string {
  return text.slice(0, a.from) + b.text + text.slice(a.to, b.from) + a.text + text.slice(b.to);
}
