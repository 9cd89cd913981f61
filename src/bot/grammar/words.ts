import { fold } from "../../engine/terms.ts";

/** One word of what a person typed, or a quoted phrase. */
export interface Word {
  /** As typed, without what stands around it. */
  readonly text: string;
  /** Lower case, no accents, straight apostrophes. */
  readonly folded: string;
  readonly quoted: boolean;
}

/** What some words mean, and how many of them say so. */
export interface Match<T> {
  readonly value: T;
  readonly length: number;
}

/** Reads what stands at one word, looking at a few words only: a line is read in linear time. */
export type Matcher<T> = (words: readonly Word[], at: number) => Match<T> | null;

/** Longer lines are refused: nobody types them. In UTF-16 units. */
export const LONGEST_LINE = 4000;

/** A quoted phrase, or a run of characters that are no space and no separator. */
const PIECE = /"([^"\n]*)"|«([^«»\n]*)»|“([^“”\n]*)”|[^\s,;&"«»“”()[\]{}|]+/gu;
/** What clings to a word and says nothing. */
const AROUND: ReadonlySet<string> = new Set(".…!?:'’<>");
/** Articles and prepositions that French elides before a word. */
const ELIDED = /^(?:l|d|s|c|j|m|t|n|qu|jusqu)['’]/iu;
/** Words in which the apostrophe joins. */
const JOINED = /^(?:aujourd|d['’]?abord)/iu;

/** The words of a line. "l’emploi" is "emploi"; marks between words are left out; quoted words stay together. */
export function wordsOf(line: string): Word[] {
  const found: Word[] = [];
  for (const [piece, straight, french, english] of line.matchAll(PIECE)) {
    const quoted = straight ?? french ?? english;
    if (quoted !== undefined) {
      if (quoted.trim() !== "") found.push(wordOf(quoted.trim(), true));
      continue;
    }
    const bare = stripped(piece, AROUND);
    const text = JOINED.test(bare) ? bare : bare.replace(ELIDED, "");
    if (/[\p{L}\p{N}]/u.test(text)) found.push(wordOf(text, false));
    else if (/^[-–—]+$/u.test(text)) found.push(wordOf("-", false));
  }
  return found;
}

/** Without those marks at both ends. A regular expression would look at a long run of them again from each one. */
export function stripped(text: string, marks: ReadonlySet<string>): string {
  let [start, end] = [0, text.length];
  while (start < end && marks.has(text[start] ?? "")) start++;
  while (end > start && marks.has(text[end - 1] ?? "")) end--;
  return text.slice(start, end);
}

function wordOf(text: string, quoted: boolean): Word {
  // Hyphens and dashes of all kinds are one.
  return { text, folded: fold(text).replace(/[‐‑‒–—]/g, "-"), quoted };
}

/** The folded words from one on, as one text, for phrases of several words. */
export function phraseAt(words: readonly Word[], at: number, length: number): string | null {
  if (at + length > words.length) return null;
  return words
    .slice(at, at + length)
    .map(({ folded }) => folded)
    .join(" ");
}

/** Matches the phrases of a table, the longest first. */
export function oneOf<T>(phrases: ReadonlyMap<string, T>): Matcher<T> {
  const longest = Math.max(0, ...[...phrases.keys()].map((phrase) => phrase.split(" ").length));
  return (words, at) => {
    for (let length = Math.min(longest, words.length - at); length > 0; length--) {
      const phrase = phraseAt(words, at, length);
      const value = phrase === null ? undefined : phrases.get(phrase);
      if (value !== undefined) return { value, length };
    }
    return null;
  };
}

/** A table of phrases from lists of them, each list for one value. Phrases are folded, "l’" and "d’" taken off. */
export function phrases<T>(entries: Iterable<readonly [T, string | readonly string[]]>): Map<string, T> {
  const table = new Map<string, T>();
  for (const [value, list] of entries) {
    const all = typeof list === "string" ? list.split("|") : list;
    for (const phrase of all) {
      const key = wordsOf(phrase)
        .map(({ folded }) => folded)
        .join(" ");
      if (key !== "" && !table.has(key)) table.set(key, value);
    }
  }
  return table;
}

/** Something that a matcher found in a line, and the words between that none understood. */
export type Found<T> =
  | { readonly kind: "match"; readonly value: T }
  | { readonly kind: "unknown"; readonly word: Word };

/** Reads a line from left to right; at each word, the matcher that takes the most words wins, the first among equals. */
export function walk<T>(
  words: readonly Word[],
  matchers: readonly Matcher<T>[],
  fillers: ReadonlySet<string>,
): Found<T>[] {
  const found: Found<T>[] = [];
  for (let at = 0; at < words.length; ) {
    const word = words[at];
    if (!word) break;
    let best: Match<T> | null = null;
    for (const matcher of matchers) {
      const match = matcher(words, at);
      if (match && match.length > (best?.length ?? 0)) best = match;
    }
    if (best) found.push({ kind: "match", value: best.value });
    else if (!fillers.has(word.folded)) found.push({ kind: "unknown", word });
    at += best?.length ?? 1;
  }
  return found;
}

/** Words that join others and ask for nothing. */
export const FILLERS: ReadonlySet<string> = new Set(
  "et ou and or a at au aux to the le la les un une de du des d l en in on of for pour sur avec with vers puis then plus tout toute tous toutes all chaque every svp stp please merci dans par only seulement moi me nous us ce cette ces - aussi also".split(
    " ",
  ),
);
