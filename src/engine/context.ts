import type { Language } from "./language.ts";
import type { Sentence } from "./sentences.ts";
import type { Token } from "./terms.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Opening words that lean on what was said before, by language (folded). */
const DANGLING: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: words(`il elle ils elles ce c' cet cette ces cela ceci ca celui celle ceux celles lui leur leurs eux y en
    celles-ci ceux-ci celui-ci celle-ci la-bas`),
  en: words("he she it they this that these those his her its their him them"),
};

/** What follows an impersonal "il" or "it" that points to nothing before. */
const IMPERSONAL: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: words("y faut faudra faudrait fallait pleut neige semble parait suffit convient importe reste existe s' est"),
  en: words("takes rains rained seems"),
};

/** How one sentence stands among the others, whatever its subject. */
export interface Standing {
  readonly words: number;
  readonly dangling: boolean;
  readonly question: boolean;
  /** Short line of its own without a full stop: a heading, a label. */
  readonly heading: boolean;
  /** Opens a quotation that it does not attribute. */
  readonly bareQuote: boolean;
  readonly names: number;
  readonly numbers: number;
}

export function standing(tokens: readonly Token[], sentence: Sentence, alone: boolean, language: Language): Standing {
  let words = 0;
  let names = 0;
  let numbers = 0;
  let first: Token | null = null;
  let second: Token | null = null;
  let quotes = 0;
  for (let i = sentence.from; i < sentence.to; i++) {
    const token = tokens[i] as Token;
    const { kind, form, capital } = token.word;
    if (kind === "word") {
      words++;
      if (first && capital) names++;
      if (first) second ??= token;
      first ??= token;
    } else if (kind === "number") {
      numbers++;
      first ??= token;
    } else if (form === "«" || form === "»" || form === "“" || form === "”" || form === '"') quotes++;
  }
  const last = tokens[sentence.to - 1]?.word.form ?? "";
  const opener = tokens[sentence.from]?.word.form ?? "";
  const terminal =
    last === "." ||
    last === "!" ||
    last === "?" ||
    last === "…" ||
    last === "»" ||
    last === '"' ||
    last === "”" ||
    last === ")";
  return {
    words,
    names,
    numbers,
    dangling: first !== null && leansBack(first.word.folded, second?.word.folded ?? "", language),
    question: last === "?",
    heading: alone && !terminal && words <= 20,
    bareQuote:
      quotes > 0 && (opener === "«" || opener === "“" || opener === '"') && (quotes === 1 || isQuoteMark(last)),
  };
}

function leansBack(first: string, second: string, language: Language): boolean {
  if (!DANGLING[language].has(first)) return false;
  return !((first === "il" || first === "it") && IMPERSONAL[language].has(second));
}

function isQuoteMark(form: string): boolean {
  return form === "»" || form === "”" || form === '"';
}
