import type { FaultKind } from "./claim.ts";
import { bestMeeting, type Facts, meets, type SourceFacts } from "./facts.ts";
import { areRivals, areTwins, isPeople, kindsOf } from "./kinds.ts";
import type { Bound, Quantity } from "./quantities.ts";
import type { Lexeme } from "./statement.ts";

export interface AmountFault {
  readonly kind: FaultKind;
  readonly quantity: Quantity;
}

/** What is wrong with the numbers of a claim: each must have one of the sources', with its unit, bound and place. */
export function otherAmounts(
  claim: Facts,
  sources: readonly SourceFacts[],
  context: readonly SourceFacts[],
): AmountFault[] {
  return claim.quantities.flatMap((mine): AmountFault[] => {
    const equal = sources.flatMap((source) =>
      source.quantities.filter((theirs) => hasValue(mine, theirs)).map((theirs) => ({ source, theirs })),
    );
    if (equal.length === 0)
      return isInDate(mine, sources) || isPair(mine, sources) || isHalved(mine, sources)
        ? []
        : [{ kind: "number", quantity: mine }];
    const sameUnit = equal.filter(({ source, theirs }) =>
      hasUnit(claim, mine, source, theirs, [...sources, ...context]),
    );
    if (sameUnit.length === 0) return [{ kind: "unit", quantity: mine }];
    const samePeriod = sameUnit.filter(({ theirs }) => mine.per === null || theirs.per === mine.per);
    if (samePeriod.length === 0) return [{ kind: "unit", quantity: mine }];
    const bounded = samePeriod.filter(({ theirs }) => allows(theirs, mine));
    if (bounded.length === 0) return [{ kind: "number", quantity: mine }];
    const placed = bounded.filter(({ theirs }) => !isElsewhere(claim, mine, sources, theirs));
    if (placed.length === 0) return [{ kind: "roles", quantity: mine }];
    if (placed.every(({ source, theirs }) => isOfAnother(claim, mine, source, theirs)))
      return [{ kind: "roles", quantity: mine }];
    return [];
  });
}

/** How far a rounded value may be from the one that it rounds. */
const ROUNDED = 0.03;
/** How far "more than" may be below what it speaks of. */
const BEYOND = 0.1;

function hasValue(mine: Quantity, theirs: Quantity): boolean {
  const scale = Math.max(Math.abs(mine.value), Math.abs(theirs.value));
  const difference = theirs.value - mine.value;
  if (Math.abs(difference) <= scale * 1e-9) return true;
  if (theirs.bound !== null && theirs.bound !== "about") return false;
  // A rounded value has fewer digits: 1,803 rounds no 1,800.
  if (digitsOf(mine.value) >= digitsOf(theirs.value) && (mine.bound === "about" || mine.bound === "nearly"))
    return false;
  if (mine.bound === "about") return Math.abs(difference) <= scale * ROUNDED;
  if (mine.bound === "nearly") return difference < 0 && -difference <= scale * ROUNDED;
  if (mine.bound === "over") return difference > 0 && difference <= scale * BEYOND;
  if (mine.bound === "under") return difference < 0 && -difference <= scale * BEYOND;
  return false;
}

/** How many digits stand before the zeros that end a value. */
function digitsOf(value: number): number {
  return String(Math.abs(value))
    .replace(".", "")
    .replace(/^0+|0+$/g, "").length;
}

/** "le 12" for "12 mai": the number is part of a date of the source. */
function isInDate(mine: Quantity, sources: readonly SourceFacts[]): boolean {
  if (mine.unit !== null || mine.counted.length > 0) return false;
  return sources.some(({ moments }) =>
    moments.some(({ key }) => key.endsWith(`-${mine.value}`) && key.startsWith("d:")),
  );
}

/** "The two companies" are both of them, "the three engineers" a trio. */
const TOGETHER: Readonly<Record<number, RegExp>> = {
  2: /^(?:both|pair|couple|duo|double|doubles|twins?|deux)$/,
  3: /^(?:trio|triple|triples|triplets?)$/,
  4: /^(?:quartet|quatuor)$/,
};

function isPair(mine: Quantity, sources: readonly SourceFacts[]): boolean {
  const form = TOGETHER[mine.value];
  if (form === undefined || mine.unit !== null) return false;
  return sources.some(({ statement }) => statement.lexemes.some(({ folded }) => form.test(folded)));
}

/** "baissé de moitié" is "divisé par deux". */
function isHalved(mine: Quantity, sources: readonly SourceFacts[]): boolean {
  const halves = (statement: SourceFacts["statement"]) =>
    statement.lexemes.some(({ folded }) => /^(?:divis\w*|halv\w*|moitie|half)$/.test(folded));
  return (
    ((mine.unit === "%" && mine.value === 50) || mine.value === 2) && sources.some(({ statement }) => halves(statement))
  );
}

const CURRENCY = /^[A-Z]{3}$/;

function hasUnit(
  claim: Facts,
  mine: Quantity,
  source: SourceFacts,
  theirs: Quantity,
  sources: readonly SourceFacts[],
): boolean {
  if (mine.unit !== null || theirs.unit !== null) {
    if (mine.unit === theirs.unit) return true;
    if (mine.unit !== null && theirs.unit !== null) {
      if (CURRENCY.test(mine.unit) && CURRENCY.test(theirs.unit))
        return !theirs.sure && isOnlyCurrency(mine.unit, sources);
      return isDegree(mine.unit) && isDegree(theirs.unit);
    }
    const [bare, other] = mine.unit === null ? [mine, theirs] : [theirs, mine];
    // A number without a noun takes the unit of the other, save a currency or a share that is nowhere written.
    if (bare.counted.length > 0) return isSaidAs(bare.counted, other.unit ?? "");
    return bare === mine || !CURRENCY.test(other.unit ?? "");
  }
  return countsTheSame(claim, mine, source, theirs, sources);
}

function isOnlyCurrency(unit: string, sources: readonly SourceFacts[]): boolean {
  const written = sources.flatMap(({ quantities }) =>
    quantities.filter((one) => one.sure && one.unit !== null && CURRENCY.test(one.unit)).map((one) => one.unit),
  );
  return written.length === 0 || written.includes(unit);
}

function isDegree(unit: string): boolean {
  return /^(?:°C|°|degre|degree|C)$/.test(unit);
}

/** "41 degrés" is 41 °C, "deux fois" is twice. */
function isSaidAs(counted: readonly Lexeme[], unit: string): boolean {
  return counted.some(
    ({ folded }) => (isDegree(unit) && /^degre/.test(folded)) || (unit === "x" && /^(?:fois|times?)$/.test(folded)),
  );
}

/** Words of a source this near to its number may say what is counted. */
const NEAR = 10;

function countsTheSame(
  claim: Facts,
  mine: Quantity,
  source: SourceFacts,
  theirs: Quantity,
  sources: readonly SourceFacts[],
): boolean {
  if (mine.counted.length === 0) return true;
  const nouns = mine.counted;
  if (theirs.counted.some((their) => nouns.some((noun) => areRivals(noun, their)))) return false;
  if (nouns.some(({ folded }) => ANYBODY.test(folded)) && theirs.counted.every(mayBePeople)) return true;
  if (theirs.counted.some((their) => nouns.some((noun) => meets(claim.statement, source.statement, noun, their) > 0)))
    return true;
  if (
    nouns.some(isPeople) &&
    (theirs.counted.length === 0 || theirs.counted.some((noun) => isPeople(noun) || isPerson(noun)))
  )
    return true;
  // Those whom somebody employs are employees.
  const [employee] = PEOPLE;
  const employed = source.statement.lexemes.some(({ folded }) => EMPLOYED.test(folded));
  if (theirs.counted.some(isPeople) && employed && employee && nouns.some((noun) => areRivals(noun, employee)))
    return false;
  if (
    theirs.counted.some(isPeople) &&
    nouns.some(
      (noun) => isPerson(noun) && sources.some(({ statement }) => bestMeeting(claim.statement, statement, noun) > 0),
    )
  )
    return true;
  const near = source.statement.lexemes.filter(({ at }) => {
    if (Math.abs(at - theirs.from) > NEAR) return false;
    const between = source.statement.lexemes.slice(Math.min(at, theirs.to), Math.max(at, theirs.from));
    return !between.some(({ folded }) => BREAK.test(folded));
  });
  const taken = new Set(
    source.quantities.filter((one) => one !== theirs).flatMap(({ counted }) => counted.map(({ at }) => at)),
  );
  if (
    near.some(
      (word) => !taken.has(word.at) && nouns.some((noun) => meets(claim.statement, source.statement, noun, word) > 0),
    )
  )
    return true;
  // The source's number stands alone: what it counts was said before.
  return (
    (theirs.counted.length === 0 || theirs.counted.some(({ folded }) => GENERIC.test(folded))) &&
    nouns.some((noun) => sources.some(({ statement }) => bestMeeting(claim.statement, statement, noun) > 0))
  );
}

/** What stands for whatever is counted. */
const GENERIC = /^(?:unites?|units?|exemplaires?|copies|pieces?|cas|cases)$/;

const ANYBODY = /^(?:personnes?|people|persons?)$/;

/** Not of a kind of things. */
function mayBePeople(noun: Lexeme): boolean {
  return !noun.capital && kindsOf(noun).every(([kind]) => kind === 0 || kind === 7);
}

const EMPLOYED = /^(?:emplo[iy]\w*|staff\w*|embauch\w*|salari\w*|workforce)$/;

function isPerson(noun: Lexeme): boolean {
  if (/(?:istes?|iens?|iennes?|eurs?|euses?|ants?|antes?|iers?|ieres?|ers|ors|ists|ians|men|women)$/.test(noun.folded))
    return true;
  return PEOPLE.some((person) => areRivals(noun, person) || areTwins(noun, person));
}

const PEOPLE: readonly Lexeme[] = ["salarie", "client"].map((folded) => ({
  at: 0,
  folded,
  root: folded,
  concept: null,
  place: null,
  groups: [],
  content: true,
  capital: false,
  clause: 0,
  quoted: false,
}));

/** What a source that is so bounded lets a claim say of the value: never more than it knows. */
const ALLOWED: Readonly<Record<Exclude<Bound, null> | "exact", readonly Bound[]>> = {
  exact: [null, "about"],
  about: [null, "about"],
  nearly: [null, "about", "nearly", "under"],
  over: [null, "over"],
  under: ["under", "nearly", "upTo"],
  upTo: ["upTo", "under"],
};

function allows(theirs: Quantity, mine: Quantity): boolean {
  if (theirs.value !== mine.value && Math.abs(theirs.value - mine.value) > Math.abs(mine.value) * 1e-9) return true;
  return ALLOWED[theirs.bound ?? "exact"].includes(mine.bound);
}

/** Where it comes from in the claim, where it goes to in the source: "de 88 à 52" is not "de 52 à 88". */
function isElsewhere(claim: Facts, mine: Quantity, sources: readonly SourceFacts[], theirs: Quantity): boolean {
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

const BREAK = /^(?:[,;:()]|et|and|mais|but|while|whereas|tandis|alors|although|contre|against|dont|ou|or|soit)$/;

function breakBetween(lexemes: readonly Lexeme[], from: number, to: number): number {
  for (let at = to - 1; at >= from; at--) if (BREAK.test(lexemes[at]?.folded ?? "")) return at;
  return from;
}

/** Words that say how much rather than what of. */
const HOW_MUCH =
  /(?:ment|ly)$|^(?:depass|atteint|atteind|franchi|exceed|reach|seul|only|moins|plus|more|less|fewer|estim|soit)/;
/** Tokens: a name this near to a number goes with it. */
const BESIDE = 5;

/** In the source, the words that the claim has around its number stand around another number of the same kind. */
function isOfAnother(claim: Facts, mine: Quantity, source: SourceFacts, theirs: Quantity): boolean {
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
