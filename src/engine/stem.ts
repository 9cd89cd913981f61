import type { Language } from "./language.ts";

/**
 * Light stemming: enough to bring the inflections and the common derivations of a press word together
 * ("licenciements", "licencié", "licencier"), never so much that the word can't be recognised.
 */
const FRENCH_SUFFIXES =
  `issements issement issantes issante issants issant issaient issait issions issent irent iraient irait iront irez
  ements ement ations ation ateurs ateur atrices atrice ateurs itions ition iteurs euses euse eurs eur
  iques ique ismes isme istes iste ables able ibles ible ites ite ances ance ences ence ives ive ifs if
  eraient eraient erions erait erais erons eront eras erez erai era aient antes ante ants ant ions iez ait ais
  irent iraient irait iront ira irai ir ire uire uit uisent ees ee er ez es ent e is it ie ies`
    .split(/\s+/)
    .sort((a, b) => b.length - a.length);

const ENGLISH_SUFFIXES =
  "izations ization ations ation ements ement ments ment nesses ness ities ity ables able ibles ible ances ance ences ence ingly ings ing edly ers ies ied ed er es ly ors or ions ion ive ives al e s y"
    .split(" ")
    .sort((a, b) => b.length - a.length);

/** From the backquote, which stands for whatever is no letter, to "z". */
const FIRST_LETTER = 96;
const LETTERS = 27;

const FRENCH = byEnding(FRENCH_SUFFIXES);
const ENGLISH = byEnding(ENGLISH_SUFFIXES);

export function stem(folded: string, language: Language): string {
  return language === "fr" ? stemFrench(folded) : stemEnglish(folded);
}

function stemFrench(folded: string): string {
  let word = folded;
  if (word.length <= 3 || word.length > 40) return word;
  const last = word[word.length - 1];
  if (last !== "s" && last !== "x") return cut(word, FRENCH);
  if (word.endsWith("eaux")) word = word.slice(0, -1);
  else if (word.endsWith("aux") && word.length > 5) word = `${word.slice(0, -3)}al`;
  else if (word.length > 4 && !word.endsWith("ss")) word = word.slice(0, -1);
  return cut(word, FRENCH);
}

function stemEnglish(folded: string): string {
  let word = folded.includes("'") ? folded.replace(/'s$|'$/, "") : folded;
  if (word.length <= 3 || word.length > 40) return word;
  if (word.endsWith("ies") && word.length > 4) word = `${word.slice(0, -3)}y`;
  return cut(word, ENGLISH);
}

/** Suffixes by the last two letters of a word, longest first: it is compared with those that it could end in. */
function byEnding(suffixes: readonly string[]): readonly (readonly string[])[] {
  const found: string[][] = Array.from({ length: LETTERS * LETTERS }, () => []);
  for (const suffix of suffixes) {
    if (suffix.length > 1) found[endingOf(suffix)]?.push(suffix);
    else for (let before = 0; before < LETTERS; before++) found[letterAt(suffix, 0) * LETTERS + before]?.push(suffix);
  }
  return found;
}

function endingOf(word: string): number {
  return letterAt(word, word.length - 1) * LETTERS + letterAt(word, word.length - 2);
}

function letterAt(word: string, at: number): number {
  const letter = word.charCodeAt(at) - FIRST_LETTER;
  return letter > 0 && letter < LETTERS ? letter : 0;
}

function cut(word: string, suffixes: readonly (readonly string[])[]): string {
  for (const suffix of suffixes[endingOf(word)] as readonly string[]) {
    if (word.length - suffix.length >= 4 && word.endsWith(suffix)) return undouble(word.slice(0, -suffix.length));
  }
  return word;
}

function undouble(word: string): string {
  const last = word.at(-1);
  return word.length > 4 && last === word.at(-2) && last !== "l" && last !== "s" ? word.slice(0, -1) : word;
}
