import { aligned, wordsOf } from "./copies.ts";
import { type Facts, meets, type SourceFacts } from "./facts.ts";
import { kindsOf } from "./kinds.ts";
import type { Lexeme, Statement } from "./statement.ts";

/** Share of a claim's words that stand in one sentence in the same order, whatever names stand between them. */
const COPIED = 0.85;
/** How much longer the stretch of the sentence that it copies may be. */
const STRETCHED = 1.2;

/** Names of a claim that stand where its source has another of its names: "À Dax, le Francfort a pris 0,31 %". */
export function exchangedNames(claim: Facts, sources: readonly SourceFacts[]): string[] {
  const mine = wordsOf(claim);
  return sources.flatMap((source) => {
    if (source.statement.language !== claim.statement.language) return [];
    const theirs = wordsOf(source);
    const pairs = aligned(mine, theirs, slotOf);
    const [, opening = 0] = pairs[0] ?? [];
    const [, closing = 0] = pairs.at(-1) ?? [];
    if (pairs.length < mine.length * COPIED || closing - opening > mine.length * STRETCHED) return [];
    return pairs.flatMap(([i, j]) => {
      const [here, there] = [mine[i], theirs[j]];
      if (!here || !there || slotOf(here) !== NAME || meets(claim.statement, source.statement, here, there) > 0)
        return [];
      const own = theirs.filter(({ folded }) => folded === here.folded);
      const moved =
        own.some(({ capital }) => capital === here.capital) &&
        own.every((word) => !areListed(source.statement, word, there));
      return moved ? [here.folded] : [];
    });
  });
}

const NAME = "¤";

function slotOf(lexeme: Lexeme): string {
  const { content, folded } = lexeme;
  // What opens a sentence has a capital whatever it is.
  const capital = lexeme.capital && (lexeme.at > 0 || (lexeme.groups.length === 0 && lexeme.concept === null));
  return content && (capital || kindsOf(lexeme).length > 0) ? NAME : folded;
}

const LINKS = /^(?:,|et|and|ou|or|&|-)$/;

/** "De Lausanne, de Turin et de Paris": names in a list may change places. */
function areListed({ lexemes }: Statement, a: Lexeme, b: Lexeme): boolean {
  const [first, last] = a.at < b.at ? [a, b] : [b, a];
  const before = openerOf(lexemes, first.at);
  const between = lexemes.slice(first.at + 1, last.at);
  return (
    between.some(({ folded }) => LINKS.test(folded)) &&
    between.every(({ folded, capital }) => capital || LINKS.test(folded) || folded === before)
  );
}

/** The small word before a name, past the other parts of it. */
function openerOf(lexemes: readonly Lexeme[], at: number): string {
  let from = at - 1;
  while (lexemes[from]?.capital) from--;
  return lexemes[from]?.folded ?? "";
}
