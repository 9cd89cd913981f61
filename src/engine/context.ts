import type { Sentence } from "./sentences.ts";
import type { Token } from "./terms.ts";
import type { Language } from "./language.ts";

/** Pronouns and determiners that lean on what was said before, by language (folded). */
const DANGLING: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: new Set(
    `il elle ils elles ce c' cet cette ces cela ceci ca celui celle ceux celles lui leur leurs son sa ses eux y en
    l'un l'autre un autre une autre d'autres autre autres tous toutes aucun aucune mais car donc or ainsi aussi enfin puis ensuite
    alors pourtant cependant toutefois or reste oui non si voila`.split(/\s+/),
  ),
  en: new Set(
    `he she it they this that these those his her its their him them one ones another others both neither such so but and
    or yet then thus also still instead however meanwhile nor yes no there here`.split(/\s+/),
  ),
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
  let quotes = 0;
  for (let i = sentence.from; i < sentence.to; i++) {
    const token = tokens[i] as Token;
    const { kind, form, capital } = token.word;
    if (kind === "word") {
      words++;
      if (first && capital) names++;
      first ??= token;
    } else if (kind === "number") {
      numbers++;
      first ??= token;
    } else if (form === "«" || form === "»" || form === "“" || form === "”" || form === '"') quotes++;
  }
  const last = tokens[sentence.to - 1]?.word.form ?? "";
  const opener = tokens[sentence.from]?.word.form ?? "";
  const terminal = last === "." || last === "!" || last === "?" || last === "…" || last === "»" || last === '"' || last === "”" || last === ")";
  return {
    words,
    names,
    numbers,
    dangling: first !== null && DANGLING[language].has(first.word.folded),
    question: last === "?",
    heading: alone && !terminal && words <= 16,
    bareQuote: quotes > 0 && (opener === "«" || opener === "“" || opener === '"') && (quotes === 1 || isQuoteMark(last)),
  };
}

function isQuoteMark(form: string): boolean {
  return form === "»" || form === "”" || form === '"';
}
