import { LEXICAL, PLAIN, type Polarity, polarityOf } from "./polarity.ts";
import type { Statement } from "./statement.ts";

/** Verbs that mean little without what comes after them. */
const LIGHT =
  /^(?:tak(?:e|es|en|ing)|took|mak(?:e|es|ing)|made|giv(?:e|es|en|ing)|gave|get|gets|got|put|set|go|goes|prend\w*|pris\w*|met|mettr\w*|donn(?:e|er|ent|ee?s?)|voul\w*|veut|veulent|want\w*|rest\w*|use[sd]?|used)$/;

/**
 * A word that the claim denies and its source does not, or the reverse. Only where one of the two clauses has no other
 * way of denying, since "il exclut de payer" and "il ne paiera pas" say the same.
 */
export function deniedOtherwise(
  claim: Statement,
  sources: readonly Statement[],
  matches: (at: number) => readonly { readonly source: number; readonly at: number }[],
): string[] {
  const mine = polarityOf(claim);
  const theirs = sources.map(polarityOf);
  const faults: string[] = [];
  /** By clause: words that only the claim denies, or only its source, where both deny something. */
  const moved = new Map<number, Set<boolean>>();
  for (const lexeme of claim.lexemes) {
    if (!lexeme.content || PLAIN.test(lexeme.folded) || LIGHT.test(lexeme.folded)) continue;
    const own = LEXICAL.find(([, form]) => form.test(lexeme.folded))?.[0];
    const found = matches(lexeme.at);
    if (found.length === 0) continue;
    const myDenial = mine.denied[lexeme.at] ?? null;
    const isDenied = myDenial !== null;
    const disagrees = found.every(({ source, at }) => {
      const theirDenial = theirs[source]?.denied[at] ?? null;
      // "Hanbit, not Electra" where it was picked over Electra.
      if (lexeme.capital && isPassedOver(sources[source], at)) return false;
      if ((theirDenial !== null) === isDenied) return false;
      // "Vans will be banned" and "to ban delivery vans" deny the same with other words between.
      const by = myDenial ?? theirDenial ?? "";
      if (by === "ended" && isDenied) return false;
      const elsewhere = (isDenied ? theirs[source] : mine)?.cues ?? [];
      if (by === "none" && elsewhere.some((cues) => cues.has("not") || (isDenied && cues.has("first")))) return false;
      if (by !== "not" && by !== "without" && elsewhere.some((cues) => cues.has(by))) return false;
      const statement = sources[source];
      const there = cuesAround(
        theirs[source],
        statement,
        statement?.lexemes[at]?.clause ?? 0,
        isDenied ? namesIn(claim, lexeme.clause) : [],
      );
      const here = cuesAround(mine, claim, lexeme.clause, []);
      // Whoever doesn't deny this word must not deny in another way.
      const [denier, other] = isDenied ? [here, there] : [there, here];
      return (
        !other.has(by) &&
        ![...other].some((cue) => cue !== own && !denier.has(cue) && (isDenied || !/^(?:first|before)$/.test(cue)))
      );
    });
    if (disagrees) faults.push(lexeme.folded);
    else if (found.every(({ source, at }) => (theirs[source]?.denied[at] === "not") !== (myDenial === "not"))) {
      const sides = moved.get(lexeme.clause) ?? new Set();
      moved.set(lexeme.clause, sides.add(myDenial === "not"));
      // "has not said whether he will sign", "has said that he will not sign"
      if (sides.size === 2) faults.push(lexeme.folded);
    }
  }
  return faults;
}

function isPassedOver(statement: Statement | undefined, at: number): boolean {
  const before = statement?.lexemes.slice(Math.max(0, at - 3), at) ?? [];
  return before.some(({ folded }) => /^(?:over|than|instead|plutot|devant|que)$/.test(folded));
}

function namesIn({ lexemes }: Statement, clause: number): string[] {
  return lexemes.filter((lexeme) => lexeme.capital && lexeme.clause === clause).map(({ folded }) => folded);
}

const FINITE =
  /^(?:a|ont|est|sont|n'|ne|va|vont|was|were|is|are|has|have|had|will|would|may|could|must|doit|se|s'|\w{2,}(?:ed|era|eront|ait|aient))$/;

/** The cues of a clause, and of the others that speak of one of the names: "Japan pays 40% and Chile nothing". */
function cuesAround(
  polarity: Polarity | undefined,
  statement: Statement | undefined,
  clause: number,
  names: readonly string[],
): ReadonlySet<string> {
  const lexemes = statement?.lexemes ?? [];
  const clauses = lexemes
    .filter(({ folded }) => names.includes(folded))
    .map((lexeme) => lexeme.clause)
    .filter(
      (one) =>
        !lexemes.some(
          ({ folded, clause: other }) =>
            other === one && /^(?:a|ont|est|sont|has|have|had|is|are|was|were|will|did|does|said)$/.test(folded),
        ),
    );
  // "refuse que l’hôpital paie": the denial stands before its clause, or in the one that tells of it.
  const opensWithThat = (one: number) =>
    /^(?:que|qu'|that|which|dont)$/.test(lexemes.find((lexeme) => lexeme.clause === one)?.folded ?? "");
  const near = [clause];
  // "ont rejeté, à 52 % des voix, la reprise": a stretch without a verb belongs to the one before it.
  const isVerbless = (one: number) =>
    !lexemes.some(({ folded, clause: other }) => other === one && FINITE.test(folded));
  for (let one = clause; one > 0 && isVerbless(one); one--) near.push(one - 1);
  if (opensWithThat(clause)) near.push(clause - 1);
  if (opensWithThat(clause + 1)) near.push(clause + 1);
  // "Chile nothing": of what is said elsewhere of the same name, only a plain denial counts.
  const aside = clauses.some((one) => polarity?.cues[one]?.has("not")) ? ["not"] : [];
  return new Set([...near.flatMap((one) => [...(polarity?.cues[one] ?? [])]), ...aside]);
}
