import type { Language } from "./language.ts";
import { PhraseBook } from "./phrases.ts";
import { STOPWORDS } from "./stopwords.ts";
import type { Lexicon, Token, Word } from "./terms.ts";
import { FIELDS, GROUPS } from "./thesaurus/groups.ts";

type Found = (group: number, at: number, length: number) => void;

/** Which groups of near synonyms, and which wider fields, each word belongs to. Phrases are recognised too. */
export class Thesaurus {
  readonly #groups: PhraseBook;
  readonly #fields: PhraseBook;

  constructor(lexicon: Lexicon, groups: Readonly<Record<Language, string>> = GROUPS) {
    this.#groups = bookOf(groups[lexicon.language], lexicon);
    this.#fields = bookOf(FIELDS[lexicon.language], lexicon);
  }

  /** To be called when the lexicon forgot its words. */
  reset(): void {
    this.#groups.reset();
    this.#fields.reset();
  }

  /** Calls `found(group, at, length)` for every group that a span of tokens touches. */
  groups(tokens: readonly Token[], from: number, to: number, found: Found): void {
    for (let i = from; i < to; i++) this.#groups.match(tokens, i, to, (group, length) => found(group, i, length));
  }

  /** The same for fields. */
  fields(tokens: readonly Token[], from: number, to: number, found: Found): void {
    for (let i = from; i < to; i++) this.#fields.match(tokens, i, to, (field, length) => found(field, i, length));
  }
}

function bookOf(lines: string, lexicon: Lexicon): PhraseBook {
  const book = new PhraseBook(lexicon);
  const stopwords = STOPWORDS[lexicon.language];
  lines.split("\n").forEach((line, number) => {
    for (const member of line.split(",")) {
      const phrase = member.trim();
      if (phrase && !stopwords.has(phrase)) book.add(phrase, number);
    }
  });
  return book;
}

/** A word that says what a text is about. */
export function isContent(word: Word, language: Language): boolean {
  return (word.kind === "word" && !STOPWORDS[language].has(word.folded)) || word.kind === "number";
}
