import { bestMeeting, type Facts, type SourceFacts } from "./facts.ts";
import { leansBack } from "./names.ts";
import type { Lexeme } from "./statement.ts";

/**
 * Facts that come from stories which have nothing to do with each other. One group of sentences that hold together, of
 * one article or of several that name the same, must have every name and number of the claim.
 */
export function mergedFacts(claim: Facts, sources: readonly SourceFacts[]): string[] {
  const groups = groupsOf(sources);
  if (groups.length < 2) return [];
  const marks = [...namedParts(claim), ...claim.quantities.map(({ value }) => value)];
  const lacking = groups.map((group) => marks.filter((mark) => !group.some((source) => hasMark(claim, source, mark))));
  const words = groups.map((group) => claim.statement.lexemes.filter((lexeme) => isTold(claim, lexeme, group)).length);
  const best = Math.max(...words);
  const whole = groups.some((_, i) => lacking[i]?.length === 0 && (words[i] ?? 0) >= best);
  if (whole || marks.length === 0) return [];
  return [...new Set(lacking.flat().map((mark) => (typeof mark === "number" ? String(mark) : mark.folded)))].slice(
    0,
    4,
  );
}

function namedParts({ names }: Facts): Lexeme[] {
  return names.flatMap(({ parts, opening }) =>
    opening && parts.length === 1 && (parts[0]?.groups.length ?? 0) > 0 ? [] : parts,
  );
}

function hasMark(claim: Facts, source: SourceFacts, mark: Lexeme | number): boolean {
  if (typeof mark === "number") return source.quantities.some(({ value }) => value === mark);
  return bestMeeting(claim.statement, source.statement, mark) === 2;
}

function isTold(claim: Facts, lexeme: Lexeme, group: readonly SourceFacts[]): boolean {
  if (!lexeme.content) return false;
  return group.some((source) => bestMeeting(claim.statement, source.statement, lexeme) === 2);
}

/** Sentences that hold together: of one article, or naming the same; without articles, one leaning on the other. */
function groupsOf(sources: readonly SourceFacts[]): SourceFacts[][] {
  const groups: SourceFacts[][] = [];
  for (const source of sources) {
    const joined = groups.filter((group) => group.some((other) => holdTogether(source, other)));
    const merged = [source, ...joined.flat()];
    for (const group of joined) groups.splice(groups.indexOf(group), 1);
    groups.push(merged);
  }
  return groups;
}

function holdTogether(a: SourceFacts, b: SourceFacts): boolean {
  if (a.article !== null && a.article === b.article) return true;
  const mine = new Set(keysOf(a));
  if (keysOf(b).some((key) => mine.has(key))) return true;
  if (a.article !== null || b.article !== null) return false;
  if (opensLeaning(a) || opensLeaning(b)) return true;
  return (
    a.statement.lexemes.filter(
      ({ root, content }) => content && b.statement.lexemes.some((other) => other.content && other.root === root),
    ).length >= 2
  );
}

/** Its first words stand for something that was named before. */
function opensLeaning({ statement, names }: SourceFacts): boolean {
  const opening = { ...statement, lexemes: statement.lexemes.slice(0, 3) };
  return leansBack(opening, names.filter(({ from }) => from > 0).length > 0 ? names : []);
}

/** What a sentence names, countries aside: every story has them. */
function keysOf({ names }: SourceFacts): string[] {
  return names.flatMap(({ parts, opening }) =>
    parts
      .filter((part) => part.place === null && !(opening && (part.groups.length > 0 || part.concept !== null)))
      .map(({ folded }) => folded),
  );
}
