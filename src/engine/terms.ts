import type { QuantityWord } from "./figures/vocabulary.ts";
import { quantityOf } from "./figures/vocabulary.ts";
import type { Language } from "./language.ts";
import { stem } from "./stem.ts";

export type TermKind = "word" | "number" | "mark" | "break";

/** What is known of one written form. One object per distinct form, shared by every token that shows it. */
export interface Word {
  /** As written. */
  readonly form: string;
  /** Lower case, no diacritics, straight apostrophe, ligatures opened: "l'", "cœur" -> "coeur". */
  readonly folded: string;
  readonly stem: string;
  readonly kind: TermKind;
  /** Starts with a capital letter. */
  readonly capital: boolean;
  /** What the word says about quantities (number word, unit, qualifier…), or null. */
  readonly quantity: QuantityWord | null;
  /** Dense index in the lexicon that made it, for tables kept beside the words. */
  readonly id: number;
}

/** One occurrence. `start` and `end` are UTF-16 offsets into the scanned text. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly word: Word;
}

const LETTER = 1;
const DIGIT = 2;
const SPACE = 3;
const BREAK = 4;
const APOSTROPHE = 5;

const classes = new Uint8Array(0x10000);
for (let code = 0; code < 0x300; code++) {
  const char = String.fromCharCode(code);
  if (/[\p{L}ªº]/u.test(char)) classes[code] = LETTER;
  else if (code >= 48 && code <= 57) classes[code] = DIGIT;
  else if (/\s/u.test(char)) classes[code] = SPACE;
}
for (let code = 0x300; code < 0x370; code++) classes[code] = LETTER; // combining marks: NFD text
for (let code = 0x370; code < 0x2000; code++)
  if (/\p{L}|\p{M}/u.test(String.fromCharCode(code))) classes[code] = LETTER;
for (let code = 0x2c00; code < 0xd800; code++) if (code < 0x2e00 || code >= 0x3040) classes[code] = LETTER;
for (let code = 0x2000; code <= 0x200d; code++) classes[code] = SPACE;
for (const code of [0x202f, 0x205f, 0x2060, 0x3000, 0xfeff]) classes[code] = SPACE;
for (const code of [10, 11, 12, 13, 0x85, 0x2028, 0x2029]) classes[code] = BREAK;
for (const code of [0x27, 0x2019, 0x2bc, 0xff07]) classes[code] = APOSTROPHE;

/** Words in which a French apostrophe joins instead of eliding. */
const JOINED = new Set(["aujourd", "prud", "entr", "presqu", "grand", "quelqu", "o", "rock"]);

/** The foldings of the characters below, by code: Latin letters with their usual diacritics, folded once for all. */
const FOLDED_BELOW = 0x180;
const FOLDED = Array.from({ length: FOLDED_BELOW }, (_, code) => foldSlowly(String.fromCharCode(code)));

export function fold(form: string): string {
  let folded = "";
  let kept = 0;
  for (let i = 0; i < form.length; i++) {
    const code = form.charCodeAt(i);
    if (code < 0x80 && (code < 65 || code > 90)) continue;
    if (code >= FOLDED_BELOW) return foldSlowly(form);
    folded += form.slice(kept, i) + FOLDED[code];
    kept = i + 1;
  }
  return kept === 0 ? form : folded + form.slice(kept);
}

/** Whatever the script, and marks that stand apart from their letters. */
function foldSlowly(form: string): string {
  return form
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/œ/g, "oe")
    .replace(/æ/g, "ae")
    .replace(/[’ʼ＇]/g, "'");
}

/** How many distinct forms are remembered before the memory starts afresh; a year of one feed stays below. */
const REMEMBERED_FORMS = 1 << 16;

/** Shorter parts of a text are copies of their own in V8. */
const SHORTEST_VIEW = 13;

/** The forms met in one language, remembered so that folding and stemming are paid once a form. */
export class Lexicon {
  readonly language: Language;
  #words = new Map<string, Word>();

  constructor(language: Language) {
    this.language = language;
  }

  get size(): number {
    return this.#words.size;
  }

  word(form: string, kind: TermKind): Word {
    const known = this.#words.get(form);
    return known ?? this.#learn(form, kind);
  }

  /** Forgets every form once too many are known. To be called between texts: ids start again at 0. */
  trim(): boolean {
    if (this.#words.size < REMEMBERED_FORMS) return false;
    this.#words.clear();
    return true;
  }

  #learn(met: string, kind: TermKind): Word {
    const form = ownCopy(met);
    const folded = kind === "word" ? fold(form) : form;
    const word: Word = {
      form: form.length > 64 ? form.slice(0, 64) : form,
      folded,
      stem: kind === "word" ? stem(folded, this.language) : folded,
      kind,
      capital: kind === "word" && opensHigh(form),
      quantity: kind === "break" ? null : quantityOf(folded, kind, this.language),
      id: this.#words.size,
    };
    this.#words.set(form, word);
    return word;
  }
}

/** A long part of a text is a view of it, and what is remembered of one word would hold the whole article. */
function ownCopy(part: string): string {
  return part.length < SHORTEST_VIEW ? part : part.split("").join("");
}

function opensHigh(form: string): boolean {
  const code = form.charCodeAt(0);
  return code < 0x80 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(form);
}

/**
 * Cuts a text into tokens in one pass: words (elided articles apart in French, possessives together in
 * English), runs of digits, single marks, and line breaks (a run of them is one token).
 */
export function scan(text: string, lexicon: Lexicon): Token[] {
  const french = lexicon.language === "fr";
  const tokens: Token[] = [];
  const length = text.length;
  let at = 0;
  while (at < length) {
    const code = text.charCodeAt(at);
    const kind = classes[code];
    if (kind === SPACE) {
      at++;
      continue;
    }
    const start = at++;
    if (kind === LETTER) {
      while (at < length && classes[text.charCodeAt(at)] === LETTER) at++;
      if (
        at + 1 < length &&
        classes[text.charCodeAt(at)] === APOSTROPHE &&
        classes[text.charCodeAt(at + 1)] === LETTER
      ) {
        if (!french || JOINED.has(text.slice(start, at).toLowerCase())) {
          at += 2;
          while (at < length && classes[text.charCodeAt(at)] === LETTER) at++;
        } else {
          at++;
        }
      }
      tokens.push({ start, end: at, word: lexicon.word(text.slice(start, at), "word") });
    } else if (kind === DIGIT) {
      while (at < length && classes[text.charCodeAt(at)] === DIGIT) at++;
      tokens.push({ start, end: at, word: lexicon.word(text.slice(start, at), "number") });
    } else if (kind === BREAK) {
      while (at < length && (classes[text.charCodeAt(at)] === BREAK || classes[text.charCodeAt(at)] === SPACE)) at++;
      tokens.push({ start, end: at, word: lexicon.word("\n", "break") });
    } else {
      if (code >= 0xd800 && code < 0xdc00 && at < length) at++; // a surrogate pair is one mark
      tokens.push({ start, end: at, word: lexicon.word(text.slice(start, at), "mark") });
    }
  }
  return tokens;
}
