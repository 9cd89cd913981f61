import type { Figure } from "../../../src/engine/figures/figure.ts";
import { findFigures } from "../../../src/engine/figures/find.ts";
import type { Language } from "../../../src/engine/language.ts";
import { splitSentences } from "../../../src/engine/sentences.ts";
import { Lexicon, scan } from "../../../src/engine/terms.ts";

const LEXICONS = { fr: new Lexicon("fr"), en: new Lexicon("en") };

/** The figures of a text, every sentence of it. */
export function figuresOf(text: string, language: Language): Figure[] {
  const tokens = scan(text, LEXICONS[language]);
  return findFigures(text, tokens, splitSentences(text, tokens, language), language);
}

/** "value unit" of each figure, in the order of the text. */
export function read(text: string, language: Language): string[] {
  return figuresOf(text, language).map((figure) => `${figure.value} ${figure.unit}`);
}
