import type { Language } from "../engine/language.ts";
import { STOPWORDS } from "../engine/stopwords.ts";
import { fold } from "../engine/terms.ts";
import { otherAmounts } from "./amounts.ts";
import { otherSpeakers } from "./attribution.ts";
import type { Claim, Fault, FaultKind, SourceSentence, Verdict } from "./claim.ts";
import { turnedAbout } from "./converses.ts";
import { replacedWords } from "./copies.ts";
import { knownMoments, type Moment } from "./dates.ts";
import { deniedOtherwise } from "./denials.ts";
import { bestMeeting, type Facts, factsOf, meets, type SourceFacts, sourceFactsOf } from "./facts.ts";
import { areRivals, kindsOf } from "./kinds.ts";
import { mergedFacts } from "./merges.ts";
import { otherMoods } from "./modality.ts";
import { leansBack, unsupportedNames } from "./names.ts";
import { opposites } from "./opposites.ts";
import { otherQuantifiers } from "./quantifiers.ts";
import { holdsQuotation, quotationsIn } from "./quotations.ts";
import { otherRoles } from "./roles.ts";
import { exchangedNames } from "./slots.ts";
import { type Statement, wordsOf } from "./statement.ts";

const LONGEST_CLAIM = 1200;
/** Share of a claim's words that its sources must say in some way, where both are in one language; and across two. */
const LEAST_SAID = 0.3;
const LEAST_SAID_ACROSS = 0.2;

/**
 * Whether the sentences that a claim cites say what it says: every number, unit, date, name, quotation, negation and
 * attribution. Sentences that are not cited support nothing; those of the same article only tell who "elle" or "the
 * company" is. Pure. Never throws.
 */
export function verifyClaim(claim: Claim, sentences: readonly SourceSentence[]): Verdict {
  const faults = faultsOf(claim, sentences);
  return { supported: faults.length === 0, faults };
}

function faultsOf(claim: Claim, sentences: readonly SourceSentence[]): Fault[] {
  const text = claim.text.trim();
  if (text === "" || text.length > LONGEST_CLAIM || !/\p{L}{2}/u.test(text))
    return [{ kind: "form", words: text.slice(0, 80) }];
  const known = new Map(sentences.map((sentence) => [String(sentence.id), sentence] as const));
  const cites = [...new Set(claim.cites.map(String))];
  const unknown = cites.filter((id) => !known.has(id));
  if (cites.length === 0 || unknown.length > 0) return [{ kind: "citation", words: unknown.join(", ") }];
  const read = sentences.map(readOnce);
  const cited = read.filter(({ id }) => cites.includes(id));
  const facts = factsOf(text, languageOf(text, cited[0]?.statement.language ?? "fr"));
  const context = contextOf(cited, read);
  const articles = new Set(cited.map(({ article }) => article));
  const whole = read
    .filter(({ article }) => article !== null && articles.has(article))
    .map(({ statement }) => statement);
  return check(facts, cited, context, whole);
}

/** By its small words; that of its sources where it has as many of both. */
function languageOf(text: string, expected: Language): Language {
  const words = fold(text).match(/[a-z]+'?/g) ?? [];
  const count = (language: Language) => words.filter((word) => STOPWORDS[language].has(word)).length;
  const difference = count("fr") - count("en");
  return difference === 0 ? expected : difference > 0 ? "fr" : "en";
}

/** What a check is given: the claim, the sentences that it cites, those that these lean on, and all of their articles. */
interface Evidence {
  readonly claim: Facts;
  readonly cited: readonly SourceFacts[];
  readonly context: readonly SourceFacts[];
  readonly pool: readonly Statement[];
  readonly whole: readonly Statement[];
}

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

function check(
  claim: Facts,
  cited: readonly SourceFacts[],
  context: readonly SourceFacts[],
  whole: readonly Statement[],
): Fault[] {
  const pool = [...cited, ...context].map(({ statement }) => statement);
  const evidence = { claim, cited, context, pool, whole };
  return Object.values(CHECKS).flatMap((one) => one(evidence));
}

/** Sentences as they were read: every claim of a story is held against the same ones. */
const READ = new WeakMap<SourceSentence, SourceFacts>();

function readOnce(sentence: SourceSentence): SourceFacts {
  const known = READ.get(sentence);
  if (known) return known;
  const read = sourceFactsOf(sentence);
  READ.set(sentence, read);
  return read;
}

/** For each cited sentence that leans on what came before it: the sentences of its article up to there. */
function contextOf(cited: readonly SourceFacts[], all: readonly SourceFacts[]): SourceFacts[] {
  const context = new Set<SourceFacts>();
  for (const source of cited) {
    if (!leansBack(source.statement, source.names)) continue;
    const at = all.indexOf(source);
    all.slice(0, at).forEach((other) => {
      if (other.article === source.article && !cited.includes(other)) context.add(other);
    });
  }
  return [...context];
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

/** The claim's words, when too few of them are said by what it cites. */
function unsaid(claim: Facts, pool: readonly SourceFacts[], cited: readonly SourceFacts[]): string[] {
  const words = claim.statement.lexemes.filter(({ content, at }) => content && !claim.taken[at]);
  if (words.length < 5) return [];
  const said = words.filter((word) => pool.some(({ statement }) => bestMeeting(claim.statement, statement, word) > 0));
  const across = cited.every(({ statement }) => statement.language !== claim.statement.language);
  if (said.length >= words.length * (across ? LEAST_SAID_ACROSS : LEAST_SAID)) return [];
  return [
    words
      .filter((word) => !said.includes(word))
      .slice(0, 6)
      .map(({ at }) => claim.statement.tokens[at]?.word.form ?? "")
      .join(" "),
  ];
}
