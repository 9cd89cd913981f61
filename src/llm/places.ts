import { type Facts, meets, type SourceFacts } from "./facts.ts";
import type { Quantity } from "./quantities.ts";
import type { Lexeme } from "./statement.ts";

/** Where it comes from in the claim, where it goes to in the source: "de 88 à 52" is not "de 52 à 88". */
export function isElsewhere(claim: Facts, mine: Quantity, sources: readonly SourceFacts[], theirs: Quantity): boolean {
  const alone = claim.quantities.filter(({ unit }) => unit === mine.unit).length < 2;
  const source = sources.find(({ quantities }) => quantities.includes(theirs));
  const theirPlace = theirs.place ?? (source ? completed(source, theirs) : null);
  const myPlace = mine.place ?? completed(claim, mine);
  if ((mine.place === "part" && theirPlace === "whole") || (mine.place === "whole" && theirPlace === "part"))
    return true;
  if (/^(?:part|whole)$/.test(`${mine.place}`) || /^(?:part|whole)$/.test(`${theirs.place}`)) return false;
  // "Le bénéfice est tombé à 88" where it fell from 88.
  if (alone) return theirs.place === "from" && mine.place === "to";
  return myPlace !== null && theirPlace !== null && myPlace !== theirPlace;
}

/** The other of a pair: what is not where it comes from is where it goes to. */
function completed(facts: Facts, quantity: Quantity): Quantity["place"] {
  const others = facts.quantities.filter((one) => one !== quantity && one.unit === quantity.unit);
  if (others.some(({ place }) => place === "from")) return "to";
  return null;
}

/** The stretch of a statement that speaks of one number: from the break before it to the one after it. */
function stretch(facts: Facts, quantity: Quantity): Lexeme[] {
  const { lexemes } = facts.statement;
  const index = facts.quantities.indexOf(quantity);
  const before = facts.quantities[index - 1];
  const after = facts.quantities[index + 1];
  const from = before ? breakBetween(lexemes, before.to, quantity.from) : 0;
  const to = after ? breakBetween(lexemes, quantity.to, after.from) : lexemes.length;
  return lexemes.slice(from, to).filter(({ content, at }) => content && !facts.taken[at]);
}

export const BREAK = /^(?:[,;:()]|et|and|mais|but|while|whereas|tandis|alors|although|contre|against|dont|ou|or|soit)$/;

function breakBetween(lexemes: readonly Lexeme[], from: number, to: number): number {
  for (let at = to - 1; at >= from; at--) if (BREAK.test(lexemes[at]?.folded ?? "") && !goesOn(lexemes, at)) return at;
  return from;
}

/** "Celle des sociétés, portée à 45 000 euros", "the fine, which rises": what follows tells of what stands before. */
function goesOn(lexemes: readonly Lexeme[], comma: number): boolean {
  if (lexemes[comma]?.folded !== ",") return false;
  const next = lexemes[comma + 1];
  // "La Corse, elle, gagne 5 %"
  if ([comma + 1, comma - 1].some((at) => /^(?:lui|elle|eux|elles|for its part)$/.test(lexemes[at]?.folded ?? "")))
    return true;
  return (
    next !== undefined &&
    (/^(?:qui|which|who)$/.test(next.folded) ||
      (!next.capital &&
        next.content &&
        /(?:ee?s?|ed)$/.test(next.folded) &&
        /^(?:a|au|de|to|at|by|par|from)$/.test(lexemes[comma + 2]?.folded ?? "")))
  );
}

/** Words that say how much rather than what of. */
const HOW_MUCH =
  /(?:ment|ly)$|^(?:depass|atteint|atteind|franchi|exceed|reach|seul|only|moins|plus|more|less|fewer|estim|soit)/;
/** Tokens: a name this near to a number goes with it. */
const BESIDE = 5;

/** In the source, the words that the claim has around its number stand around another number of the same kind. */
export function isOfAnother(
  claim: Facts,
  mine: Quantity,
  source: SourceFacts,
  theirs: Quantity,
  sources: readonly SourceFacts[],
): boolean {
  if (sources.some((other) => other !== source && isOfOtherSentence(claim, mine, source, theirs, other))) return true;
  const words = stretch(claim, mine);
  const own = stretch(source, theirs);
  // Without a subject of its own, a number shares that of the numbers before it.
  const shares = !own.some(({ at, folded }) => at < theirs.from && !HOW_MUCH.test(folded));
  const beside = (there: readonly Lexeme[], { from, to }: Quantity) =>
    shares ? there.filter(({ at, capital }) => capital && at >= from - BESIDE && at <= to + BESIDE) : there;
  const meetsIn = (word: Lexeme, there: readonly Lexeme[]) =>
    there.some((other) => meets(claim.statement, source.statement, word, other) === 2);
  for (const rival of source.quantities) {
    if (rival === theirs || rival.unit !== theirs.unit || rival.value === theirs.value) continue;
    if (rival.place !== theirs.place && (rival.place === "from" || theirs.place === "from")) continue;
    const [near, others] = [beside(own, theirs), beside(stretch(source, rival), rival)];
    if (near.length === 0 || others.length === 0) continue;
    const here = words.filter((word) => meetsIn(word, near) && !meetsIn(word, others));
    const there = words.filter((word) => meetsIn(word, others) && !meetsIn(word, near));
    if (there.length > 0 && here.length === 0) return true;
    const named = there.filter(({ capital }) => capital);
    if (
      named.length > 0 &&
      !here.some(({ capital }) => capital) &&
      near.some(({ capital, at }) => capital && at < theirs.from)
    )
      return true;
  }
  return false;
}

/** What the claim says of its number, another sentence says of another number of the same kind, and its own doesn't. */
function isOfOtherSentence(
  claim: Facts,
  mine: Quantity,
  source: SourceFacts,
  theirs: Quantity,
  other: SourceFacts,
): boolean {
  const rivals = other.quantities.filter(({ unit, value }) => unit === theirs.unit && value !== theirs.value);
  if (rivals.length === 0 || other.quantities.some(({ value }) => value === mine.value)) return false;
  const words = stretch(claim, mine).filter(({ folded }) => !HOW_MUCH.test(folded));
  const meetsIn = (word: Lexeme, { statement }: SourceFacts) =>
    statement.lexemes.some((one) => one.content && meets(claim.statement, statement, word, one) > 0);
  const here = words.some((word) => meetsIn(word, source) && !meetsIn(word, other));
  const there = words.some((word) => meetsIn(word, other) && !meetsIn(word, source));
  return there && !here;
}

const TO = /^(?:to|a|contre|against|v|-)$/;

/** "By 16 votes to 19" where it was by 19 to 16. */
export function isReversed(claim: Facts, mine: Quantity, sources: readonly SourceFacts[]): boolean {
  const next = scores(claim).find(([first]) => first === mine)?.[1];
  if (!next) return false;
  const pairs = sources.flatMap(scores);
  const has = (a: number, b: number) => pairs.some(([first, second]) => first.value === a && second.value === b);
  return has(next.value, mine.value) && !has(mine.value, next.value);
}

/** Numbers held one against the other, in their order. */
function scores({ statement, quantities }: Facts): [Quantity, Quantity][] {
  return quantities.flatMap((first, i): [Quantity, Quantity][] => {
    const second = quantities[i + 1];
    if (!second || first.unit !== second.unit || second.from - first.to > 3) return [];
    const between = statement.lexemes.slice(first.to, second.from);
    return between.some(({ folded }) => TO.test(folded)) ? [[first, second]] : [];
  });
}
