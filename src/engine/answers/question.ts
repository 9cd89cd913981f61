import type { Language } from "../language.ts";
import { ASKING_WORDS, type Asked, KIND_NOUNS, whatIsAsked } from "../questions.ts";
import { type Lexicon, scan, type Token, type Word } from "../terms.ts";
import { isContent, type Thesaurus } from "../thesaurus.ts";

export const KINDS: readonly Asked[] = [
  "money",
  "share",
  "duration",
  "count",
  "date",
  "person",
  "organisation",
  "place",
  "cause",
  "manner",
  "confirmation",
  "thing",
];

/** A word of a question that the answer should meet, in its own form or another. */
export interface Term {
  readonly stem: string;
  /** First letters of a word long enough to have some to spare, else null. */
  readonly prefix: string | null;
  /** Groups of near synonyms that it belongs to. */
  readonly groups: readonly number[];
  /** Fields of kindred words that it belongs to. */
  readonly fields: readonly number[];
  /** Written with a capital that is not the question's own. */
  readonly name: boolean;
}

export interface Question {
  readonly asked: Asked;
  readonly terms: readonly Term[];
  /** The noun after "combien de", "quel", "how many" or "which": what the answer names or counts; null without one. */
  readonly focus: Term | null;
}

/** Characters of a question that are read. */
const LONGEST_QUESTION = 500;
const PREFIX_LENGTH = 5;
/** Tokens: a noun this near after "quel" or "which" says what kind of thing is asked for. */
const KIND_REACH = 3;

const ASKS_KIND = /^(?:quel(?:le)?s?|which|what)$/;
const ASKS_FOCUS = /^(?:quel(?:le)?s?|which|what|combien|many|much|nombre|number)$/;

export function readQuestion(text: string, lexicon: Lexicon, thesaurus: Thesaurus): Question {
  const question = text.slice(0, LONGEST_QUESTION);
  const { language } = lexicon;
  const tokens = scan(question, lexicon);
  const groups: number[][] = tokens.map(() => []);
  const fields: number[][] = tokens.map(() => []);
  thesaurus.groups(tokens, 0, tokens.length, (group, at, length) => {
    for (let i = at; i < at + length; i++) groups[i]?.push(group);
  });
  thesaurus.fields(tokens, 0, tokens.length, (field, at, length) => {
    for (let i = at; i < at + length; i++) fields[i]?.push(field);
  });
  const termAt = ({ word, start }: Token, i: number): Term => ({
    stem: word.stem,
    prefix: prefixOf(word),
    groups: groups[i] ?? [],
    fields: fields[i] ?? [],
    name: word.capital && start > 0,
  });
  const terms = new Map<string, Term>();
  let focus: Term | null = null;
  let asks = -1;
  tokens.forEach((token, i) => {
    const { word } = token;
    if (asks < 0 && ASKS_FOCUS.test(word.folded)) asks = i;
    if (!isContent(word, language) || word.folded.length < 2 || ASKING_WORDS[language].has(word.folded)) return;
    if (asks >= 0 && focus === null && i - asks <= KIND_REACH) focus = termAt(token, i);
    if (namesKind(tokens, i, language)) return;
    terms.set(word.stem, termAt(token, i));
  });
  return { asked: whatIsAsked(question, language), terms: [...terms.values()], focus };
}

/** "Quelle entreprise", "which company": the answer names one, and need not say that it is one. */
function namesKind(tokens: readonly Token[], i: number, language: Language): boolean {
  const folded = tokens[i]?.word.folded ?? "";
  if (!KIND_NOUNS[language].has(folded)) return false;
  return tokens.slice(Math.max(0, i - KIND_REACH), i).some(({ word }) => ASKS_KIND.test(word.folded));
}

export function prefixOf(word: Word): string | null {
  return word.kind === "word" && word.folded.length > PREFIX_LENGTH ? word.folded.slice(0, PREFIX_LENGTH) : null;
}
