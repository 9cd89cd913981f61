import type { DigestDefinition } from "../../engine/definition.ts";
import { fold } from "../../engine/terms.ts";
import { type ContentWord, contentWords } from "../answers/relevance.ts";
import { anglesIn } from "../grammar/angles.ts";
import { FILLERS, oneOf, phrases, walk, wordsOf } from "../grammar/words.ts";

/** What a few words in a thread ask, when they are no question and no command with an argument. */
export type ShortReply =
  | { readonly kind: "thanks" | "hello" | "more" | "sources" | "empty" }
  /** By identifier; empty for all. */
  | { readonly kind: "figures"; readonly angles: readonly string[] }
  | { readonly kind: "angles"; readonly angles: readonly string[] }
  /** Counted from 1. */
  | { readonly kind: "story"; readonly number: number };

type Wish = "thanks" | "hello" | "more" | "sources" | "figures" | "nothing";

const WISHES = phrases<Wish>([
  [
    "thanks",
    "merci|merci beaucoup|merci bien|mille mercis|thanks|thank you|thank you very much|many thanks|thx|ty|cheers|parfait|super|génial|nickel|top|excellent|perfect|great|ok|okay|d’accord|entendu|compris|très bien|bien reçu|noted|cool|bravo|got it",
  ],
  ["hello", "bonjour|bonsoir|salut|coucou|hello|hi|hey|good morning|good evening"],
  [
    "more",
    "plus|plus encore|encore|encore plus|encore un|suite|la suite|et la suite|ensuite|continue|continuer|continuez|suivant|suivants|suivante|en savoir plus|autre chose|autres|et encore|more|tell me more|some more|next|go on|and more|show more|keep going|anything else|what else|quoi d’autre",
  ],
  [
    "sources",
    "sources|source|les sources|quelles sources|quelles sont les sources|d’où vient|which sources|what sources|what are the sources",
  ],
  [
    "figures",
    "chiffres|chiffre|les chiffres|chiffres clés|quels chiffres|nombres|données|figures|figure|the figures|key figures|numbers|data",
  ],
  [
    "nothing",
    "s’il vous plaît|s’il te plaît|sil vous plait|le fil|fil|montre|montre moi|montrez moi|donne|donne moi|donnez moi|show|show me|give me|beaucoup|much|et",
  ],
]);

const ORDINALS = phrases<number>([
  [1, "première|premier|1re|1ère|1er|first|1st"],
  [2, "deuxième|seconde|second|2e|2ème|2nd|2nde"],
  [3, "troisième|3e|3ème|third|3rd"],
  [4, "quatrième|4e|4ème|fourth|4th"],
  [5, "cinquième|5e|5ème|fifth|5th"],
]);
const wishAt = oneOf(WISHES);
const ordinalAt = oneOf(ORDINALS);
const STORY_WORDS: ReadonlySet<string> = new Set([
  ..."histoire histoires story stories numero number no n point sujet article actualite le la l the de sur of et and".split(
    " ",
  ),
]);
/** Longer replies are questions. */
const MOST_WORDS = 8;

/** Reads "plus", "chiffres emploi", "l’écologie ?", "2", "merci !"; null for anything that says more. */
export function readShortReply(line: string, digest: DigestDefinition): ShortReply | null {
  const words = wordsOf(line);
  if (words.length === 0) return /\p{Emoji_Presentation}/u.test(line) ? { kind: "thanks" } : { kind: "empty" };
  if (words.length > MOST_WORDS) return null;
  const story = storyIn(line);
  if (story !== null) return { kind: "story", number: story };
  const angleAt = anglesIn(digest);
  const parts = walk<{ wish: Wish } | { angle: string | null }>(
    words,
    [
      (list, at) => {
        const match = wishAt(list, at);
        return match && { value: { wish: match.value }, length: match.length };
      },
      (list, at) => {
        const match = angleAt(list, at);
        return match && { value: { angle: match.value }, length: match.length };
      },
    ],
    FILLERS,
  );
  const wishes: Wish[] = [];
  const angles: string[] = [];
  for (const part of parts) {
    if (part.kind === "unknown") return null;
    if ("wish" in part.value) wishes.push(part.value.wish);
    else if (part.value.angle !== null && !angles.includes(part.value.angle)) angles.push(part.value.angle);
  }
  const said = (wish: Wish): boolean => wishes.includes(wish);
  if (said("figures")) return { kind: "figures", angles };
  if (angles.length > 0) return { kind: "angles", angles };
  for (const kind of ["sources", "more", "thanks", "hello"] as const) if (said(kind)) return { kind };
  return null;
}

/** "2", "la 2", "n° 2", "histoire 2", "la deuxième". */
function storyIn(line: string): number | null {
  const bare = fold(line).replace(/[°#.,!?]/g, " ");
  const words = wordsOf(bare).filter(({ folded }) => !STORY_WORDS.has(folded));
  const [only] = words;
  if (!only || words.length > 1) return null;
  if (/^\d{1,3}$/.test(only.folded)) return Number(only.folded);
  return ordinalAt(words, 0)?.value ?? null;
}

/** Questions that hang on the one before: what opens them. */
const HANGING = /^(?:et|mais|ou|and|but|what about|how about|ok et|donc|alors|puis|sinon)\b/;
const ASKS =
  /\b(?:combien|qui|quoi|quand|pourquoi|comment|ou|quel|quelle|quels|quelles|que|est-ce|how|who|what|when|why|where|which|whose)\b|\bqu'/;
/** Words that stand for something said before. */
const PRONOUNS =
  /\b(?:il|elle|ils|elles|lui|leur|leurs|eux|en|y|ca|cela|celui-ci|celle-ci|ceux-ci|celles-ci|ce dernier|cette derniere|it|its|they|them|their|he|him|his|she|her|this|that|these|those)\b|\bl'(?=a\b|ont\b)/;
const LEADING = "en|au|aux|à|a|dans|de|du|des|in|at|for|of|the|pour|chez|par|by|sur|la|le|les";
const YEAR = /^(?:19|20|21)\d{2}$/;

/** A name, with all its parts: "États-Unis", "New York". */
const NAMES = /(?<=\S[\s'’])\p{Lu}[\p{L}-]*(?:\s+\p{Lu}[\p{L}-]*)*/gu;
const YEARS = /(?<!\d)(?:19|20|21)\d{2}(?!\d)/g;
/** A name that says where. */
const PLACED =
  /(?<![\p{L}])(?:en|à|a|au|aux|dans|in|at|near)\s+(?:(?:le|la|les|the)\s+|l['’])?(\p{Lu}[\p{L}-]*(?:\s+\p{Lu}[\p{L}-]*)*)/gu;

/** A whole question, and the years and names in which it differs from the one before: what its answer must speak of. */
export interface Completed {
  readonly question: string;
  readonly about: readonly string[];
}

/**
 * The whole question that a short one asks after another: "et aux États-Unis ?" after "combien de personnes formées en
 * France ?" is about the United States, "combien ?" about what was asked before. One that stands alone stays as it is.
 */
export function completeQuestion(asked: string, before: string | null): Completed {
  const question = wholeQuestion(asked, before);
  if (question === asked.trim()) return { question, about: [] };
  return { question, about: [...(asked.match(NAMES) ?? []), ...(asked.match(YEARS) ?? [])].filter(isTurn) };
}

/** A capital that opens the question is the question's own, and an article is no name. */
function isTurn(name: string): boolean {
  return contentWords(`… ${name}`).some(({ isName, folded }) => isName || YEAR.test(folded));
}

function wholeQuestion(question: string, before: string | null): string {
  const trimmed = question.trim();
  if (before === null || before.trim() === "") return trimmed;
  const folded = fold(trimmed);
  const own = contentWords(trimmed);
  const hangs = HANGING.test(folded);
  // "et où ?" asks, "et" alone opens.
  const rest = hangs ? trimmed.replace(/^\S+\s*(?:about\s+)?/u, "") : trimmed;
  const asks = ASKS.test(fold(rest));
  if (own.length === 0) return asks ? joined(rest, before, []) : trimmed;
  if (asks) {
    const leans = PRONOUNS.test(fold(rest)) || own.length < 2;
    return leans ? joined(rest, before, own) : trimmed;
  }
  // No asking word: what was asked before is asked again, of something else.
  const isFragment = hangs || (own.length <= 2 && wordsOf(trimmed).length <= 5);
  if (!isFragment) return trimmed;
  return `${withoutRivals(before, rest)} ${rest.replace(/[?!.\s]+$/u, "")} ?`.replace(/\s+/g, " ");
}

/** The question with the words of the one before that it does not have. */
function joined(question: string, before: string, own: readonly ContentWord[]): string {
  const known = new Set(own.map(({ folded }) => folded));
  const isRival = rivalsOf(question, before);
  const added = contentWords(before).filter((word) => !known.has(word.folded) && !isRival(word));
  const bare = question.replace(/[?!.\s]+$/u, "");
  return added.length > 0 ? `${bare} ${added.map(({ text }) => text).join(" ")} ?` : question;
}

/** The question without what the new words take the place of: its place for a place, its name for a name, its year. */
function withoutRivals(before: string, fragment: string): string {
  const isRival = rivalsOf(fragment, before);
  let kept = before.replace(/[?!.\s]+$/u, "");
  for (const word of contentWords(before)) {
    if (!isRival(word)) continue;
    // With the preposition that leads to it: "en France", "aux États-Unis", "in 2024".
    const place = `(?:(?:${LEADING})\\s+|[dl]['’])*`;
    kept = kept.replace(new RegExp(`(?<![\\p{L}\\p{N}])${place}${escaped(word.text)}(?![\\p{L}\\p{N}])`, "iu"), " ");
  }
  return kept.replace(/(?<=^|\s)-(?=\s|$)/g, " ").trim();
}

function rivalsOf(fragment: string, before: string): (word: ContentWord) => boolean {
  const own = contentWords(`… ${fragment}`);
  const hasYear = own.some(({ folded }) => YEAR.test(folded));
  const hasName = own.some(({ isName }) => isName);
  const isPlace = placedIn(fragment).size > 0;
  const places = placedIn(before);
  return ({ folded, isName }) => {
    if (YEAR.test(folded)) return hasYear;
    return isName && hasName && places.has(folded) === isPlace;
  };
}

/** The words of the names that say where, folded. */
function placedIn(text: string): Set<string> {
  return new Set(
    [...text.matchAll(PLACED)].flatMap(([, name = ""]) => contentWords(`… ${name}`).map(({ folded }) => folded)),
  );
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
