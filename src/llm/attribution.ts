import { bestClause, type Facts, meets, type SourceFacts } from "./facts.ts";
import { areRivals, kindsOf } from "./kinds.ts";
import { OFFICES, type Speaker, speakersOf, stretchesOf } from "./speakers.ts";
import type { Lexeme, Statement } from "./statement.ts";

const ANY_BODY =
  /^(?:company|firm|group|business|entreprise|groupe|societe|firme|interessee?s?|government|gouvernement|sources?)$/;

/** Speakers of the claim who are not those of what it cites. */
export function otherSpeakers(
  claim: Facts,
  sources: readonly SourceFacts[],
  context: readonly SourceFacts[],
): string[] {
  const stretches = stretchesOf(claim.statement);
  const speakers = speakersOf(claim.statement);
  return speakers.flatMap((speaker) => {
    const told = speaker.words.filter((word) => isNamed(word) || word.content);
    if (
      told.length === 0 ||
      speaker.pronoun ||
      told.every(({ folded }) => /^(?:personne|rien|nobody|none|aucune?)$/.test(folded))
    )
      return [];
    if (isQuotedFromAnother(claim, speaker, speakers, sources, context)) return [nameOf(claim, told)];
    const clauses = new Set(
      claim.statement.lexemes.filter(({ at }) => stretches[at] === speaker.stretch).map(({ clause }) => clause),
    );
    const bests = [...clauses].flatMap((clause) => bestClause(withoutSpeaker(claim, speaker), clause, sources) ?? []);
    const best = bests.sort((a, b) => b.score - a.score)[0];
    const places = best ? [best.source, ...sources.filter((one) => one !== best.source)] : [...sources];
    const all = places.map((source) => ({ source, speakers: speakersOf(source.statement) }));
    const first = all.find(({ speakers }) => speakers.length > 0);
    if (!first) return isAnywhere(claim, told, sources, context) ? [] : [nameOf(claim, told)];
    const near =
      best && first.source === best.source ? nearest(first.speakers, best.source, best.clause) : first.speakers;
    const others =
      best && first.source === best.source
        ? []
        : all.slice(1).flatMap(({ source, speakers }) => speakers.map((one) => ({ source, one })));
    const candidates = [...near.map((one) => ({ source: first.source, one })), ...others];
    if (candidates.some(({ source, one }) => isSame(claim, told, source, one.words, context))) return [];
    // Whoever no sentence knows is a synonym more often than an invention, unless they have a name.
    if (!told.some(isNamed) && !told.some(isOfKind) && !isAnywhere(claim, told, sources, context)) return [];
    if (
      candidates.some(({ one }) => one.pronoun || one.words.length === 0) &&
      isAnywhere(claim, told, sources, context)
    )
      return [];
    return [nameOf(claim, told)];
  });
}

/** Whoever the claim quotes, its source quotes somebody else there: the one whose verb stands nearest. */
function isQuotedFromAnother(
  claim: Facts,
  speaker: Speaker,
  speakers: readonly Speaker[],
  sources: readonly SourceFacts[],
  context: readonly SourceFacts[],
): boolean {
  const quoted = claim.statement.lexemes.filter((lexeme) => lexeme.quoted && lexeme.folded !== '"');
  const [opening] = quoted;
  if (!opening || speakers.filter((one) => one.words.length > 0).length !== 1) return false;
  const named = speaker.words.filter(isNamed);
  return sources.some((source) => {
    const [from, to] = rangeOf(source.statement, quoted);
    const all = speakersOf(source.statement);
    if (from < 0 || all.length < 2 || named.length === 0) return false;
    const distance = ({ at }: Speaker) => Math.min(Math.abs(at - from), Math.abs(at - to));
    const [nearest, next] = [...all].sort((a, b) => distance(a) - distance(b));
    if (!nearest || !next || distance(nearest) > NEAR || nearest.pronoun || nearest.words.length === 0) return false;
    return (
      !isSame(claim, speaker.words, source, nearest.words, context) &&
      all.some((one) => one !== nearest && isSame(claim, speaker.words, source, one.words, context))
    );
  });
}

/** Tokens between a quotation and the verb that tells who is quoted. */
const NEAR = 4;

/** Where the words of a quotation stand in a source; -1 when they don't. */
function rangeOf({ lexemes }: Statement, quoted: readonly Lexeme[]): [from: number, to: number] {
  const from = lexemes.findIndex((_, at) =>
    quoted.slice(0, 4).every(({ folded }, i) => lexemes[at + i]?.folded === folded),
  );
  return [from, from + quoted.length];
}

/** The claim without the words that name its speaker, which say nothing of what was said. */
function withoutSpeaker(claim: Facts, speaker: Speaker): Facts {
  const ats = new Set(speaker.words.map(({ at }) => at));
  const lexemes = claim.statement.lexemes.map((lexeme) =>
    ats.has(lexeme.at) ? { ...lexeme, content: false } : lexeme,
  );
  return { ...claim, statement: { ...claim.statement, lexemes } };
}

function nearest(speakers: readonly Speaker[], source: SourceFacts, clause: number): readonly Speaker[] {
  const stretches = stretchesOf(source.statement);
  const here = new Set(
    source.statement.lexemes.filter((lexeme) => lexeme.clause === clause).map(({ at }) => stretches[at]),
  );
  const same = speakers.filter(({ stretch }) => here.has(stretch));
  return same.length > 0 ? same : speakers;
}

function isOfKind(word: Lexeme): boolean {
  return kindsOf(word).length > 0;
}

function isNamed(word: Lexeme): boolean {
  return word.capital && word.content && !OFFICES.test(word.folded) && (word.at > 0 || word.groups.length === 0);
}

function isSame(
  claim: Facts,
  told: readonly Lexeme[],
  source: SourceFacts,
  words: readonly Lexeme[],
  context: readonly SourceFacts[],
): boolean {
  const named = told.filter(isNamed);
  const met = (mine: Lexeme) =>
    words.some((theirs) => {
      if (mine.folded === theirs.folded) return true;
      // A name is met by itself alone: a league is no association because a thesaurus has them together.
      if (mine.capital && !(mine.place !== null && mine.place === theirs.place)) return false;
      return meets(claim.statement, source.statement, mine, theirs) > 0 && !areRivals(mine, theirs);
    });
  if (named.length > 0) {
    if (named.some(met)) return true;
    // "UE" and "Union européenne"; a speaker that was described, and is named in another sentence.
    return initialsOf(words) !== "" && named.some(({ folded }) => folded.length > 1 && folded === initialsOf(words));
  }
  if (told.some(met)) return true;
  if (told.some(({ folded }) => ANY_BODY.test(folded)) && words.every((word) => kindsOf(word).length === 0))
    return true;
  return told.some((noun) => context.some((one) => describes(noun, words, one)));
}

function initialsOf(words: readonly Lexeme[]): string {
  const capitals = words.filter(({ capital }) => capital);
  return capitals.length > 1 ? capitals.map(({ folded }) => folded[0]).join("") : "";
}

/** "the retailer Marlowe": the noun stands beside the name. */
function describes(noun: Lexeme, words: readonly Lexeme[], { statement }: SourceFacts): boolean {
  const nouns = statement.lexemes.filter(({ folded, root }) => folded === noun.folded || root === noun.root);
  return nouns.some(({ at }) =>
    statement.lexemes
      .slice(Math.max(0, at - 4), at + 5)
      .some((near) => near.capital && words.some((word) => word.capital && word.folded === near.folded)),
  );
}

function isAnywhere(
  claim: Facts,
  told: readonly Lexeme[],
  sources: readonly SourceFacts[],
  context: readonly SourceFacts[],
): boolean {
  const named = told.filter(isNamed);
  const pool = [...sources, ...context];
  return (named.length > 0 ? named : told).some((word) =>
    pool.some(({ statement }) => statement.lexemes.some((other) => meets(claim.statement, statement, word, other) > 0)),
  );
}

function nameOf(claim: Facts, words: readonly Lexeme[]): string {
  return [...words]
    .sort((a, b) => a.at - b.at)
    .slice(0, 4)
    .map(({ at }) => claim.statement.tokens[at]?.word.form ?? "")
    .join(" ");
}
