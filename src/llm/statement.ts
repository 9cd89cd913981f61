import type { Language } from "../engine/language.ts";
import { detectLanguage } from "../engine/language.ts";
import { stem } from "../engine/stem.ts";
import { type Concepts, conceptsOf } from "../engine/stories/concepts.ts";
import { Gazetteer } from "../engine/stories/places.ts";
import { Lexicon, scan, type Token } from "../engine/terms.ts";
import { isContent, Thesaurus } from "../engine/thesaurus.ts";
import { lemmaOf } from "./lemmas.ts";
import { plainMarks } from "./quotations.ts";

/** A word of a statement, with what it may be met by. */
export interface Lexeme {
  readonly at: number;
  readonly folded: string;
  readonly root: string;
  /** The sense that both languages share, "#job"; null for a word without one. */
  readonly concept: string | null;
  /** A place or institution, "@france"; null when it is none. */
  readonly place: string | null;
  /** Groups of near synonyms in its language. */
  readonly groups: readonly number[];
  readonly content: boolean;
  readonly capital: boolean;
  /** Of the clause that holds it. */
  readonly clause: number;
  readonly quoted: boolean;
}

/** A claim or a sentence, read once. Lexemes are its tokens, one for one. */
export interface Statement {
  readonly text: string;
  readonly language: Language;
  readonly tokens: readonly Token[];
  readonly lexemes: readonly Lexeme[];
  readonly clauses: number;
}

interface Tools {
  readonly lexicon: Lexicon;
  readonly thesaurus: Thesaurus;
  readonly concepts: Concepts;
}

const tools = new Map<Language, Tools>();
let gazetteer: Gazetteer | null = null;

function toolsOf(language: Language): Tools {
  let known = tools.get(language);
  if (!known) {
    const lexicon = new Lexicon(language);
    known = { lexicon, thesaurus: new Thesaurus(lexicon), concepts: conceptsOf(language) };
    tools.set(language, known);
  }
  if (known.lexicon.trim()) known.thesaurus.reset();
  return known;
}

const BREAKS = /^[,;:()—–[\]]$/;
const LINKS = new Set(
  "mais tandis alors car donc puisque lorsque quand dont qui que qu' ou but while whereas although though because which who whose that after as".split(
    " ",
  ),
);
const OPENS_VERB =
  /^(?:a|ont|est|sont|n'|ne|va|vont|se|s'|sera|seront|avait|etait|doit|has|have|had|is|are|was|were|will|would|won't|may|might|can|could|should|must|said|says|does|did|doesn't|didn't|not|it|they|he|she|il|elle|ils|elles)$|^[a-z]{3,}(?:ed|era|eront|ait|aient)$/;

export function readStatement(text: string, expected?: Language): Statement {
  const language = expected ?? detectLanguage(text) ?? "fr";
  const { lexicon, thesaurus, concepts } = toolsOf(language);
  gazetteer ??= new Gazetteer();
  const plain = plainMarks(text);
  const tokens = scan(plain, lexicon);
  const groups: number[][] = tokens.map(() => []);
  thesaurus.groups(tokens, 0, tokens.length, (group, at, length) => {
    for (let i = at; i < at + length; i++) groups[i]?.push(group);
  });
  let clause = 0;
  let quoted = false;
  const lexemes = tokens.map(({ word }, at): Lexeme => {
    const folded = word.folded.replace(/'s$/, "");
    if (word.form === '"') quoted = !quoted;
    if (breaksClause(tokens, at)) clause++;
    const lemma = lemmaOf(folded, language);
    const root = word.kind === "word" ? (lemma === folded ? rootOf(folded, language) : lemma) : folded;
    const key = word.kind === "word" ? concepts.keyOf(lemma, stem(lemma, language)) : "";
    return {
      at,
      folded,
      root,
      concept: key.startsWith("#") ? key : null,
      place: word.kind === "word" ? (gazetteer?.placeOf(folded) ?? null) : null,
      groups: groups[at] ?? [],
      content: isContent(word, language) && word.kind === "word" && folded.length > 1,
      capital: word.capital || /^\p{Ll}\p{Lu}/u.test(word.form),
      clause,
      quoted,
    };
  });
  return { text: plain, language, tokens, lexemes, clauses: clause + 1 };
}

/** The stem, and the verb in short English forms that the stemmer leaves whole: "owns", "owned". */
function rootOf(folded: string, language: Language): string {
  const found = stem(folded, language);
  if (language === "fr" && found === folded) return /^([a-z]{3})s$/.exec(folded)?.[1] ?? found;
  return language === "en" && found === folded ? (/^([a-z]{3})(?:s|ed|ing)$/.exec(folded)?.[1] ?? found) : found;
}

function breaksClause(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word;
  if (!word) return false;
  // "1,5" and "12:30" are one number.
  if (BREAKS.test(word.form)) return tokens[at + 1]?.start !== tokens[at]?.end;
  if (word.kind === "break") return true;
  if (LINKS.has(word.folded)) return true;
  if (word.folded !== "et" && word.folded !== "and") return false;
  for (let i = at + 1; i < at + 4; i++) if (OPENS_VERB.test(tokens[i]?.word.folded ?? "")) return true;
  return false;
}

/** How far two words mean the same: 0 not at all, 1 near synonyms, 2 the same word, root or sense. */
export function likeness(a: Lexeme, b: Lexeme, sameLanguage: boolean): 0 | 1 | 2 {
  if (a.folded === b.folded) return 2;
  if (a.place !== null && a.place === b.place) return 2;
  if (sameRoot(a.root, b.root, sameLanguage)) return 2;
  if (a.concept !== null && a.concept === b.concept) return sameLanguage ? 1 : 2;
  if (sameLanguage && a.groups.some((group) => b.groups.includes(group))) return 1;
  return 0;
}

function sameRoot(a: string, b: string, sameLanguage: boolean): boolean {
  if (a === b) return a.length > 1;
  const shorter = Math.min(a.length, b.length);
  const longer = Math.max(a.length, b.length);
  let common = 0;
  while (common < shorter && a[common] === b[common]) common++;
  // "decid", "decis"; "emploi", "employ"; across languages, "photonique" and "photonics".
  if (common >= 4 && common >= longer - 1) return true;
  // "vendr", "vendron"
  if (common === shorter && shorter >= 5 && longer - shorter <= 2) return true;
  return common >= (sameLanguage ? 7 : 6) || (common >= 6 && common >= longer - 3);
}

/** The words of a stretch of the text, verbatim. */
export function wordsOf(statement: Statement, from: number, to: number): string {
  const start = statement.tokens[from]?.start ?? 0;
  const end = statement.tokens[Math.max(from, to - 1)]?.end ?? start;
  return statement.text.slice(start, end);
}
