import { aligned, wordsOf } from "../copies.ts";
import type { Evidence } from "../evidence.ts";
import { bestMeeting, meets, type SourceFacts } from "../facts.ts";
import type { Lexeme, Statement } from "../statement.ts";

/** A word of what is cited. */
export interface Place {
  readonly source: SourceFacts;
  readonly lexeme: Lexeme;
  /** In the cited sentences, one after the other. */
  readonly at: number;
}

/** A word of the claim, and how it is said by what it cites. */
export interface Said {
  readonly lexeme: Lexeme;
  /** 3 in the same form, 2 by root or sense, 1 by a synonym, 0 nowhere. */
  readonly met: 0 | 1 | 2 | 3;
  /** Somewhere else in the article. */
  readonly elsewhere: boolean;
  readonly places: readonly Place[];
}

/** A stretch of the claim that its source does not have there, and what its source has in its place. */
export interface Gap {
  readonly mine: readonly Lexeme[];
  readonly theirs: readonly Place[];
  /** It stands between two words that both have. */
  readonly inner: boolean;
}

/** A claim held against the sentences that it cites. */
export interface Comparison {
  readonly evidence: Evidence;
  /** Words that say something, dates and numbers aside. */
  readonly said: readonly Said[];
  readonly mine: readonly Lexeme[];
  readonly theirs: readonly Place[];
  /** Both in one language. */
  readonly same: boolean;
  /** Indices of `mine` and `theirs` that stand in the same order. */
  readonly pairs: readonly (readonly [number, number])[];
  readonly gaps: readonly Gap[];
  /** Share of the claim's words that are its source's, in the same order. */
  readonly copied: number;
}

export function compare(evidence: Evidence): Comparison {
  const { claim, cited, context, whole } = evidence;
  const mine = wordsOf(claim);
  const theirs = cited
    .flatMap((source) => wordsOf(source).map((lexeme) => ({ source, lexeme })))
    .map((place, at): Place => ({ ...place, at }));
  const same = cited.every(({ statement }) => statement.language === claim.statement.language);
  const pairs = aligned(
    mine,
    theirs.map(({ lexeme }) => lexeme),
    ({ content, root, folded }) => (content ? root : folded),
  );
  const said = mine
    .filter(({ content, at }) => content && !claim.taken[at])
    .map((lexeme) => sayingOf(evidence, lexeme, theirs, [...context.map(({ statement }) => statement), ...whole]));
  return {
    evidence,
    said,
    mine,
    theirs,
    same,
    pairs,
    gaps: gapsOf(mine, theirs, pairs),
    copied: pairs.length / Math.max(1, mine.length),
  };
}

function sayingOf({ claim }: Evidence, lexeme: Lexeme, theirs: readonly Place[], others: readonly Statement[]): Said {
  let met: 0 | 1 | 2 | 3 = 0;
  let places: Place[] = [];
  for (const place of theirs) {
    const found =
      place.lexeme.folded === lexeme.folded ? 3 : meets(claim.statement, place.source.statement, lexeme, place.lexeme);
    if (found > met) {
      met = found;
      places = [];
    }
    if (found > 0 && found === met) places.push(place);
  }
  const elsewhere = met === 0 && others.some((other) => bestMeeting(claim.statement, other, lexeme) > 0);
  return { lexeme, met, elsewhere, places };
}

function gapsOf(
  mine: readonly Lexeme[],
  theirs: readonly Place[],
  pairs: readonly (readonly [number, number])[],
): Gap[] {
  const gaps: Gap[] = [];
  for (let p = 0; p <= pairs.length; p++) {
    const [a, b] = pairs[p - 1] ?? [-1, -1];
    const [nextA, nextB] = pairs[p] ?? [mine.length, theirs.length];
    const inner = p > 0 && p < pairs.length;
    const length = nextA - a - 1;
    // At either end the source goes on: only what stands nearest is in the place of the claim's words.
    const from = inner || p > 0 ? b + 1 : Math.max(0, nextB - length - 1);
    const to = inner || p === 0 ? nextB : Math.min(theirs.length, b + 2 + length);
    if (length > 0 || nextB - b > 1)
      gaps.push({ mine: mine.slice(a + 1, nextA), theirs: theirs.slice(from, to), inner });
  }
  return gaps;
}
