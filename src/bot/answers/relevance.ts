import type { Language } from "../../engine/language.ts";
import { ASKING_WORDS } from "../../engine/questions.ts";
import { Lexicon, scan } from "../../engine/terms.ts";
import { isContent } from "../../engine/thesaurus.ts";

/** A word that says what a question is about. */
export interface ContentWord {
  /** As typed. */
  readonly text: string;
  readonly folded: string;
  /** Written with a capital that is not the question's own. */
  readonly isName: boolean;
  readonly isNumber: boolean;
}

const LANGUAGES: readonly Language[] = ["fr", "en"];
/** Verbs by which people ask for anything. */
const ASKED_WITH: ReadonlySet<string> = new Set(
  "dire dit disent dis donne donner donnez explique expliquer parle parler sait savoir concerne tell say says said give show know about regarding please svp stp et and exactement exactly depuis pendant since during".split(
    " ",
  ),
);
const PREFIX = 5;

/** The words of a question that its answer should meet, whichever of the two languages it is in, each once, in order. */
export function contentWords(question: string): ContentWord[] {
  // Nothing is remembered of what people type.
  const lexicon = new Lexicon("fr");
  const words = new Map<string, ContentWord>();
  for (const { word, start } of scan(question, lexicon)) {
    const { form, kind, capital } = word;
    const folded = word.folded.replace(/'$/, "");
    if (kind !== "word" && kind !== "number") continue;
    if (kind === "word" && (folded.length < 2 || ASKED_WITH.has(folded))) continue;
    if (LANGUAGES.some((language) => !isContent(word, language) || ASKING_WORDS[language].has(folded))) continue;
    if (!words.has(folded)) {
      words.set(folded, { text: form, folded, isName: capital && start > 0, isNumber: kind === "number" });
    }
  }
  return [...words.values()];
}

/** The forms that a text holds, as `coverOf` compares them. */
export type Held = ReadonlySet<string>;

export function heldIn(text: string): Held {
  const lexicon = new Lexicon("fr");
  const held = new Set<string>();
  for (const { word } of scan(text, lexicon)) held.add(keyOf(word.folded, word.kind === "number"));
  return held;
}

export function holds(held: Held, { folded, isNumber }: ContentWord): boolean {
  return held.has(keyOf(folded, isNumber));
}

/** A word that no text holds may be said in another way there: it counts for less than it would by its rarity. */
const NOWHERE = 0.4;

/** How much each word tells in some texts, those that few of them hold most; all together 1. */
export function weightsIn(words: readonly ContentWord[], texts: readonly Held[]): number[] {
  const rarities = words.map((word) => {
    const times = texts.filter((held) => holds(held, word)).length;
    const rarity = Math.log((texts.length + 1) / (times + 0.5));
    return times === 0 ? NOWHERE * rarity : rarity;
  });
  const total = rarities.reduce((sum, rarity) => sum + rarity, 0);
  return rarities.map((rarity) => (total > 0 ? rarity / total : 1 / words.length));
}

/** Which part of those words a text has, in their own form or another that begins alike; 1 for no words at all. */
export function coverOf(words: readonly ContentWord[], weights: readonly number[], held: Held): number {
  if (words.length === 0) return 1;
  return words.reduce((sum, word, i) => sum + (holds(held, word) ? (weights[i] ?? 0) : 0), 0);
}

/** Plurals, genders and most conjugations begin alike; short words and numbers are taken whole, but for a final s. */
function keyOf(folded: string, isNumber: boolean): string {
  if (isNumber) return folded;
  return folded.length > PREFIX ? folded.slice(0, PREFIX) : folded.replace(/s$/, "");
}
