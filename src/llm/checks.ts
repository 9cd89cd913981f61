import { otherAmounts } from "./amounts.ts";
import { otherSpeakers } from "./attribution.ts";
import type { Fault, FaultKind } from "./claim.ts";
import { turnedAbout } from "./converses.ts";
import { replacedWords } from "./copies.ts";
import { knownMoments, type Moment } from "./dates.ts";
import { deniedOtherwise } from "./denials.ts";
import type { Evidence } from "./evidence.ts";
import { bestMeeting, type Facts, meets, type SourceFacts } from "./facts.ts";
import { areRivals, kindsOf } from "./kinds.ts";
import { mergedFacts } from "./merges.ts";
import { otherMoods } from "./modality.ts";
import { unsupportedNames } from "./names.ts";
import { opposites } from "./opposites.ts";
import { otherQuantifiers } from "./quantifiers.ts";
import { holdsQuotation, quotationsIn } from "./quotations.ts";
import { otherRoles } from "./roles.ts";
import { exchangedNames } from "./slots.ts";
import { type Statement, wordsOf } from "./statement.ts";

/** Share of a claim's words that its sources must say in some way, where both are in one language; and across two. */
const LEAST_SAID = 0.3;
const LEAST_SAID_ACROSS = 0.2;

type Check = (evidence: Evidence) => readonly Fault[];

const faultsOfKind = (kind: FaultKind, words: readonly string[]): Fault[] =>
  [...new Set(words)].map((one) => ({ kind, words: one }));

/** Each looks for one way of saying other than what was said. */
const CHECKS: Readonly<Record<string, Check>> = {
  quotations: ({ claim, cited }) => faultsOfKind("quotation", otherQuotations(claim, cited)),
  amounts: ({ claim, cited, context }) =>
    otherAmounts(claim, cited, context).map(({ kind, quantity: { from, to } }) => ({
      kind,
      words: wordsOf(claim.statement, from, to),
    })),
  dates: ({ claim, cited }) => faultsOfKind("date", otherDates(claim, cited)),
  names: ({ claim, pool, whole }) => faultsOfKind("name", unsupportedNames(claim.statement, claim.names, pool, whole)),
  rivals: ({ claim, cited }) => faultsOfKind("name", rivals(claim, cited)),
  peoples: ({ claim, pool, whole }) => faultsOfKind("name", otherPeoples(claim, [...pool, ...whole])),
  speakers: ({ claim, cited, context }) => faultsOfKind("attribution", otherSpeakers(claim, cited, context)),
  denials: ({ claim, cited }) => faultsOfKind("negation", denials(claim, cited)),
  opposites: ({ claim, cited, context }) => faultsOfKind("opposite", opposites(claim, cited, context)),
  moods: ({ claim, cited }) => faultsOfKind("modality", otherMoods(claim, cited)),
  quantifiers: ({ claim, cited }) => faultsOfKind("quantifier", otherQuantifiers(claim, cited)),
  roles: ({ claim, cited }) => faultsOfKind("roles", otherRoles(claim, cited)),
  converses: ({ claim, cited }) => faultsOfKind("roles", turnedAbout(claim, cited)),
  copies: ({ claim, cited }) => replacedWords(claim, cited).map(({ kind, word }) => ({ kind, words: word.folded })),
  slots: ({ claim, cited }) => faultsOfKind("roles", exchangedNames(claim, cited)),
  merges: ({ claim, cited }) => faultsOfKind("merge", mergedFacts(claim, cited)),
  words: ({ claim, cited, context }) => faultsOfKind("words", unsaid(claim, [...cited, ...context], cited)),
};

/** What a check found. */
export interface Finding {
  readonly check: string;
  readonly fault: Fault;
  /** It refuses a claim by itself: faithful claims hardly ever have it. */
  readonly certain: boolean;
}

/** Those that were wrong of at most one faithful claim in a hundred, and right of ten times as many altered ones. */
const CERTAIN: ReadonlySet<string> = new Set([
  "quotations",
  "dates",
  "copies",
  "slots",
  "converses",
  "merges",
  "words",
]);

export function findingsOf(evidence: Evidence): Finding[] {
  return Object.entries(CHECKS).flatMap(([check, find]) =>
    find(evidence).map((fault) => ({
      check,
      fault,
      certain: CERTAIN.has(check) || (check === "amounts" && fault.kind === "number"),
    })),
  );
}

function otherQuotations({ statement }: Facts, cited: readonly SourceFacts[]): string[] {
  return quotationsIn(statement.text)
    .filter(({ text }) => !cited.some((source) => holdsQuotation(text, source.statement.text)))
    .map(({ text }) => text);
}

function otherDates(claim: Facts, cited: readonly SourceFacts[]): string[] {
  return claim.moments.flatMap((moment) => {
    const holders = cited.filter(({ moments, published, statement }) => {
      const known = knownMoments(moments, published, statement.text);
      return known.has(moment.key) || (moment.key.startsWith("y:") && known.has(`maybe ${moment.key}`));
    });
    if (
      holders.length === 0 &&
      /^r:last/.test(moment.key) &&
      cited.some(({ statement }) => EARLIER.test(statement.text))
    )
      return [];
    // "Aujourd’hui" is now as well as that day.
    if (moment.key === "n:0" && !cited.some(({ moments }) => moments.some(({ key }) => key.startsWith("n:"))))
      return [];
    if (holders.length === 0 && cited.some((source) => endsJustBefore(moment, source))) return [];
    if (holders.length === 0) return [wordsOf(claim.statement, moment.from, moment.to)];
    const sides = holders.flatMap(({ moments }) => moments.filter(({ key }) => key === moment.key));
    const turned = sides.length > 0 && sides.every((other) => isTurned(moment, other));
    return turned ? [wordsOf(claim.statement, moment.from, moment.to)] : [];
  });
}

/** "Before July" is by the end of June. */
function endsJustBefore({ key, side }: Moment, { moments, statement }: SourceFacts): boolean {
  const month = Number(/^m:(\d+)$/.exec(key)?.[1] ?? 0);
  const last = month === 1 ? 12 : month - 1;
  return (
    month > 0 &&
    side === "before" &&
    /\b(?:fin|end)\b/i.test(statement.text) &&
    moments.some((other) => other.side === "before" && other.key === `m:${last}`)
  );
}

/** "Trois mois plus tôt" is the quarter before. */
const EARLIER = /plus tôt|auparavant|précédent|dernier|earlier|\bago\b|before|previous|\blast\b/i;

function isTurned(mine: Moment, theirs: Moment): boolean {
  return mine.side !== null && theirs.side !== null && mine.side !== theirs.side;
}

/** Words of the claim that are nowhere in its sources, which have another thing of the same kind. */
function rivals(claim: Facts, cited: readonly SourceFacts[]): string[] {
  return claim.statement.lexemes.flatMap((mine) => {
    if (!mine.content || mine.quoted || kindsOf(mine).length === 0) return [];
    if (cited.some(({ statement }) => bestMeeting(claim.statement, statement, mine) === 2)) return [];
    const rival = cited.some(({ statement }) =>
      statement.lexemes.some((theirs) => theirs.content && areRivals(mine, theirs)),
    );
    return rival ? [mine.folded] : [];
  });
}

function denials(claim: Facts, cited: readonly SourceFacts[]): string[] {
  const statements = cited.map(({ statement }) => statement);
  return deniedOtherwise(claim.statement, statements, (at) => {
    const mine = claim.statement.lexemes[at];
    if (!mine || claim.taken[at]) return [];
    return statements.flatMap((statement, source) =>
      statement.lexemes
        .filter((theirs) => theirs.content && meets(claim.statement, statement, mine, theirs) === 2)
        .map((theirs) => ({ source, at: theirs.at })),
    );
  });
}

/** Adjectives of places without a capital: "norvégien" where the sources have a Swede. */
function otherPeoples(claim: Facts, pool: readonly Statement[]): string[] {
  return claim.statement.lexemes.flatMap((mine) => {
    if (mine.place === null || mine.capital || !mine.content) return [];
    const places = pool.flatMap(({ lexemes }) =>
      lexemes.flatMap(({ place, content }) => (content && place !== null ? [place] : [])),
    );
    // A paper of France need not say that what it tells of is French.
    const atHome = mine.place === "@france" && pool.every(({ language }) => language === "fr") && places.length === 0;
    return atHome || places.includes(mine.place) ? [] : [mine.folded];
  });
}

/** The claim's words, when too few of them are said by what it cites, or none of them for sure. */
function unsaid(claim: Facts, pool: readonly SourceFacts[], cited: readonly SourceFacts[]): string[] {
  const words = claim.statement.lexemes.filter(({ content, at }) => content && !claim.taken[at]);
  const met = words.map((word) =>
    Math.max(0, ...pool.map(({ statement }) => bestMeeting(claim.statement, statement, word))),
  );
  const said = met.filter((one) => one > 0).length;
  const across = cited.every(({ statement }) => statement.language !== claim.statement.language);
  const few = words.length >= 5 && said < words.length * (across ? LEAST_SAID_ACROSS : LEAST_SAID);
  const nothing = words.length >= 2 && !across && !met.includes(2) && !sharesNumber(claim, pool);
  if (!few && !nothing) return [];
  return [
    words
      .filter((_, i) => met[i] === 0 || nothing)
      .slice(0, 6)
      .map(({ at }) => claim.statement.tokens[at]?.word.form ?? "")
      .join(" "),
  ];
}

/** A number or a date of the claim that the sources have as well: it is of the same story. */
function sharesNumber(claim: Facts, pool: readonly SourceFacts[]): boolean {
  return pool.some(
    ({ quantities, moments }) =>
      quantities.some(({ value }) => claim.quantities.some((mine) => mine.value === value)) ||
      moments.some(({ key }) => claim.moments.some((mine) => mine.key === key)),
  );
}
