import { bestMeeting, type Facts, meets, type SourceFacts } from "./facts.ts";
import { areRivals, areTwins, isPeople, kindsOf } from "./kinds.ts";
import { BREAK } from "./places.ts";
import type { Quantity } from "./quantities.ts";
import type { Lexeme } from "./statement.ts";

const CURRENCY = /^[A-Z]{3}$/;

/** Whether both numbers count the same, in the same unit. */
export function hasUnit(
  claim: Facts,
  mine: Quantity,
  source: SourceFacts,
  theirs: Quantity,
  sources: readonly SourceFacts[],
): boolean {
  if (mine.unit !== null || theirs.unit !== null) {
    if (mine.unit === theirs.unit) return true;
    // "6.3 million" is of no currency, whatever an English figure is read as.
    const isGuess = (one: Quantity) => !one.sure && CURRENCY.test(one.unit ?? "");
    if (isGuess(mine) && (theirs.unit === null || CURRENCY.test(theirs.unit))) return true;
    if (isGuess(theirs) && mine.unit === null) return true;
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
  if (mine.counted.length === 0 || mine.counted.every(({ folded }) => GENERIC.test(folded))) return true;
  const nouns = mine.counted;
  if (theirs.counted.some((their) => nouns.some((noun) => areRivals(noun, their)))) return false;
  if (nouns.some(({ folded }) => ANYBODY.test(folded)) && theirs.counted.every(mayBePeople)) return true;
  if (
    nouns.some(isPerson) &&
    theirs.counted.some((their) => isPerson(their) && !isRivalOf(nouns, their)) &&
    !isElsewhere(claim, nouns, sources)
  )
    return true;
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

function isRivalOf(nouns: readonly Lexeme[], their: Lexeme): boolean {
  return nouns.some((noun) => areRivals(noun, their));
}

/** A source speaks of them, but not as what is counted. */
function isElsewhere(claim: Facts, nouns: readonly Lexeme[], sources: readonly SourceFacts[]): boolean {
  return sources.some(({ statement }) => nouns.some((noun) => bestMeeting(claim.statement, statement, noun) > 0));
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
