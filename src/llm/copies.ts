import type { FaultKind } from "./claim.ts";
import { bestMeeting, type Facts, meets, type SourceFacts } from "./facts.ts";
import { areRivals, kindsOf } from "./kinds.ts";
import { PAIRS } from "./pairs.ts";
import type { Lexeme } from "./statement.ts";

/** Share of a claim's words that stand in one sentence in the same order: above it, the claim copies the sentence. */
const COPIED = 0.72;
const FEWEST_WORDS = 5;
/** Words put in the place of others: more of them are another turn of phrase. */
const LONGEST_GAP = 4;

/** Words that deny by themselves, and words that deny in what they mean. */
const DENIES = /^(?:pas|jamais|aucune?|not|never|no|cannot|without|sans)$|n't$/;
const CUES =
  /^(?:refus\w*|renonc\w*|exclu\w*|ecart\w*|den(?:y|ies|ied)|fail\w*|declin\w*|reject\w*|manqu\w*|faute|lack\w*|avant|before|only|seulement|que|until|jusqu'|first|premiere?s?|unable|impossible|yet)$/;

export interface Replaced {
  readonly kind: FaultKind;
  readonly word: Lexeme;
}

/**
 * Where a claim copies a sentence but for a word or two, the new words must mean what the old ones did: one name for
 * another, or a word that the thesaurus does not know for a synonym, is an alteration.
 */
export function replacedWords(claim: Facts, sources: readonly SourceFacts[]): Replaced[] {
  const mine = wordsOf(claim);
  if (mine.length < FEWEST_WORDS) return [];
  let best: { source: SourceFacts; pairs: readonly Pair[]; theirs: readonly Lexeme[] } | null = null;
  for (const source of sources) {
    if (source.statement.language !== claim.statement.language) continue;
    const theirs = wordsOf(source);
    const pairs = aligned(mine, theirs);
    if (pairs.length > (best?.pairs.length ?? 0)) best = { source, pairs, theirs };
  }
  if (!best || best.pairs.length < mine.length * COPIED) return [];
  const { source, pairs, theirs } = best;
  const faults: Replaced[] = [];
  for (let p = 0; p <= pairs.length; p++) {
    const [a, b] = pairs[p - 1] ?? [-1, -1];
    const [nextA, nextB] = pairs[p] ?? [mine.length, theirs.length];
    const gap = mine.slice(a + 1, nextA);
    const inner = p > 0 && p < pairs.length ? theirs.slice(b + 1, nextB) : [];
    const ended = gap.some(({ folded }) => /^(?:ne|n')$/.test(folded));
    const denial = gap.find(({ folded }) => DENIES.test(folded) || (ended && folded === "plus"));
    const lost = inner.find(({ folded }) => DENIES.test(folded));
    const other = [...gap, ...inner].some(({ folded }) => CUES.test(folded));
    if (denial && !lost && !other) faults.push({ kind: "negation", word: denial });
    const [next] = mine.slice(nextA, nextA + 1);
    if (lost && !denial && !other && inner.length <= LONGEST_GAP && next) faults.push({ kind: "negation", word: next });
    if (gap.length === 0 || gap.length > LONGEST_GAP) continue;
    // At either end, the sentence may say more than the claim takes from it.
    const from = p === 0 ? Math.max(0, nextB - gap.length - 1) : b + 1;
    const to = p === pairs.length ? Math.min(theirs.length, b + 2 + gap.length) : nextB;
    faults.push(...judge(claim, source, gap, theirs.slice(from, to), sources));
  }
  return faults;
}

function judge(
  claim: Facts,
  source: SourceFacts,
  gap: readonly Lexeme[],
  instead: readonly Lexeme[],
  sources: readonly SourceFacts[],
): Replaced[] {
  if (instead.length > LONGEST_GAP + 2) return [];
  const shifted = otherClass(gap, instead) ?? otherNumber(claim, source, gap, instead);
  if (shifted) return [shifted];
  const old = instead.filter(({ content, at }) => content && !source.taken[at]);
  return gap.flatMap((word): Replaced[] => {
    if (!word.content || claim.taken[word.at]) return [];
    if (instead.some((other) => meets(claim.statement, source.statement, word, other) > 0)) return [];
    // "The parents’ council" in the place of "the teachers’ union".
    if (isPerson(word) && old.some((other) => areRivals(word, other))) return [{ kind: "roles", word }];
    if (word.capital) {
      // "Shares in Carver": a common word that opens the claim.
      const common = sources.some(({ statement }) =>
        statement.lexemes.some((other) => other.folded === word.folded && !other.capital),
      );
      if (common) return [];
      const others = old.filter(({ capital }) => capital);
      return others.length > 0 ? [{ kind: "roles", word }] : [];
    }
    const negated = instead.find(
      (other) => isNegative(word.folded, other.folded) || isNegative(other.folded, word.folded),
    );
    if (negated) return [{ kind: "opposite", word }];
    // Verbs have too many synonyms to tell; nouns stand after their article.
    const rival = old.find((other) => !other.capital && (isNoun(source, other) || isAdjective(other)));
    if (
      !rival ||
      !(isNoun(claim, word) || (isAdjective(word) && isAdjective(rival))) ||
      sources.some(({ statement }) => bestMeeting(claim.statement, statement, word) > 0)
    )
      return [];
    return [{ kind: "words", word }];
  });
}

/** Words that may not stand for each other, whatever they are called: each line is one kind of fault. */
const CLASSES: readonly (readonly [FaultKind, readonly RegExp[]])[] = [
  ["modality", [/^(?:will|va|vont|shall)$/, /^(?:could|may|might|pourrait|pourraient|peut|peuvent|can)$/]],
  [
    "quantifier",
    [
      /^(?:all|every|tous|toutes|chaque)$/,
      /^(?:some|certains|certaines|several|plusieurs|quelques|few)$/,
      /^(?:most|plupart|majorite|majority)$/,
      /^(?:half|moitie)$/,
    ],
  ],
  ...PAIRS.map(({ up, down }): readonly [FaultKind, readonly RegExp[]] => ["opposite", [up, down]]),
];

/** "will" in the place of "could", "less" of "more". */
function otherClass(gap: readonly Lexeme[], instead: readonly Lexeme[]): Replaced | null {
  for (const [kind, forms] of CLASSES) {
    for (const word of gap) {
      const mine = forms.findIndex((form) => form.test(word.folded));
      if (mine < 0) continue;
      const theirs = instead
        .map(({ folded }) => forms.findIndex((form) => form.test(folded)))
        .filter((one) => one >= 0);
      if (theirs.length > 0 && !theirs.includes(mine)) return { kind, word };
    }
  }
  return null;
}

/** A number or a date of the same sentence, but another than stands there. */
function otherNumber(claim: Facts, source: Facts, gap: readonly Lexeme[], instead: readonly Lexeme[]): Replaced | null {
  const within = <T extends { readonly from: number; readonly to: number }>(
    all: readonly T[],
    words: readonly Lexeme[],
  ) => all.filter(({ from, to }) => words.some(({ at }) => at >= from && at < to));
  for (const mine of within(claim.quantities, gap)) {
    const theirs = within(source.quantities, instead);
    const word = gap.find(({ at }) => at >= mine.from && at < mine.to);
    if (word && mine.bound === null && theirs.length > 0 && theirs.every(({ value }) => value !== mine.value))
      return { kind: "roles", word };
  }
  for (const mine of within(claim.moments, gap)) {
    const theirs = within(source.moments, instead).filter(({ key }) => key[0] === mine.key[0]);
    const word = gap.find(({ at }) => at >= mine.from && at < mine.to);
    if (word && theirs.length > 0 && theirs.every(({ key }) => key !== mine.key)) return { kind: "date", word };
  }
  return null;
}

function isAdjective({ folded }: Lexeme): boolean {
  return /(?:ales?|al|aux|iques?|ic|ifs?|ives?|eux|euses?|ous|aires?|ary|elles?|els?|ish|able|ible|ables|ibles|ful|less|ern)$/.test(
    folded,
  );
}

function isPerson(word: Lexeme): boolean {
  return kindsOf(word).some(([kind]) => kind === 0 || kind === 7);
}

/** "unworkable" of "workable", "insuffisant" of "suffisant". */
function isNegative(word: string, other: string): boolean {
  return (
    /^(?:un|in|im|il|ir|non|dis|de|des|mal)/.test(word) &&
    other.length >= 4 &&
    /^(?:un|in|im|il|ir|non|dis|de|des|mal)$/.test(word.slice(0, -other.length)) &&
    word.endsWith(other)
  );
}

function isNoun({ statement }: Facts, { at }: Lexeme): boolean {
  const before = statement.lexemes[at - 1]?.folded ?? "";
  if (before === "a") return statement.language === "en";
  return /^(?:le|la|les|l'|un|une|des|du|de|d'|au|aux|ce|cet|cette|ces|son|sa|ses|leur|leurs|the|an|of|its|their|his|her|this|that)$/.test(
    before,
  );
}

export function wordsOf({ statement }: Facts): Lexeme[] {
  return statement.lexemes.filter(({ folded }) => /[\p{L}\p{N}]/u.test(folded));
}

export type Pair = readonly [mine: number, theirs: number];

/** The longest run of words that stand in both in the same order. */
export function aligned(
  mine: readonly Lexeme[],
  theirs: readonly Lexeme[],
  keyOf = ({ folded }: Lexeme) => folded,
): Pair[] {
  const [myKeys, theirKeys] = [mine.map(keyOf), theirs.map(keyOf)];
  const width = theirs.length + 1;
  const best = new Uint16Array((mine.length + 1) * width);
  for (let i = mine.length - 1; i >= 0; i--) {
    for (let j = theirs.length - 1; j >= 0; j--) {
      const same = myKeys[i] === theirKeys[j];
      best[i * width + j] = same
        ? 1 + (best[(i + 1) * width + j + 1] ?? 0)
        : Math.max(best[(i + 1) * width + j] ?? 0, best[i * width + j + 1] ?? 0);
    }
  }
  const pairs: Pair[] = [];
  for (let i = 0, j = 0; i < mine.length && j < theirs.length; ) {
    if (myKeys[i] === theirKeys[j]) pairs.push([i++, j++]);
    else if ((best[(i + 1) * width + j] ?? 0) >= (best[i * width + j + 1] ?? 0)) i++;
    else j++;
  }
  return pairs;
}
