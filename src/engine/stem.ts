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

const FRENCH = byLastLetter(FRENCH_SUFFIXES);
const ENGLISH = byLastLetter(ENGLISH_SUFFIXES);

export function stem(folded: string, language: Language): string {
  return language === "fr" ? stemFrench(folded) : stemEnglish(folded);
}

function stemFrench(folded: string): string {
  let word = folded;
  if (word.length <= 3 || word.length > 40) return word;
  if (word.endsWith("eaux")) word = word.slice(0, -1);
  else if (word.endsWith("aux") && word.length > 5) word = `${word.slice(0, -3)}al`;
  else if ((word.endsWith("s") || word.endsWith("x")) && word.length > 4 && !word.endsWith("ss"))
    word = word.slice(0, -1);
  return cut(word, FRENCH);
}

function stemEnglish(folded: string): string {
  let word = folded.replace(/'s$|'$/, "");
  if (word.length <= 3 || word.length > 40) return word;
  if (word.endsWith("ies") && word.length > 4) word = `${word.slice(0, -3)}y`;
  return cut(word, ENGLISH);
}

/** Suffixes by their last letter, longest first: a word is compared with those that it could end in. */
function byLastLetter(suffixes: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const suffix of suffixes) {
    const last = suffix.at(-1) ?? "";
    found.set(last, [...(found.get(last) ?? []), suffix]);
  }
  return found;
}

function cut(word: string, suffixes: ReadonlyMap<string, readonly string[]>): string {
  for (const suffix of suffixes.get(word[word.length - 1] ?? "") ?? []) {
    if (word.length - suffix.length >= 4 && word.endsWith(suffix)) return undouble(word.slice(0, -suffix.length));
  }
  return word;
}

function undouble(word: string): string {
  const last = word.at(-1);
  return word.length > 4 && last === word.at(-2) && last !== "l" && last !== "s" ? word.slice(0, -1) : word;
}
