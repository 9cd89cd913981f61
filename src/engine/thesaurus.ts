import type { Language } from "./language.ts";
import { PhraseBook } from "./phrases.ts";
import { STOPWORDS } from "./stopwords.ts";
import type { Lexicon, Token, Word } from "./terms.ts";
import { ENGLISH_GROUPS } from "./thesaurus/english.ts";
import { FRENCH_GROUPS } from "./thesaurus/french.ts";

const GROUPS: Readonly<Record<Language, string>> = { fr: FRENCH_GROUPS, en: ENGLISH_GROUPS };

/** Which groups of near synonyms each word belongs to. Phrases of several words are recognised too. */
export class Thesaurus {
  readonly #book: PhraseBook;

  constructor(lexicon: Lexicon) {
    this.#book = new PhraseBook(lexicon);
    const stopwords = STOPWORDS[lexicon.language];
    GROUPS[lexicon.language].split("\n").forEach((line, group) => {
      for (const member of line.split(",")) {
        const phrase = member.trim();
        if (phrase && !stopwords.has(phrase)) this.#book.add(phrase, group);
      }
    });
  }

  /** To be called when the lexicon forgot its words. */
  reset(): void {
    this.#book.reset();
  }

  /** Calls `found(group, at, length)` for every group that a span of tokens touches. */
  groups(
    tokens: readonly Token[],
    from: number,
    to: number,
    found: (group: number, at: number, length: number) => void,
  ): void {
    for (let i = from; i < to; i++) this.#book.match(tokens, i, to, (group, length) => found(group, i, length));
  }
}

/** A word that says what a text is about. */
export function isContent(word: Word, language: Language): boolean {
  return (word.kind === "word" && !STOPWORDS[language].has(word.folded)) || word.kind === "number";
}
