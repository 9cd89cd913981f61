import type { SourceSentence } from "./claim.ts";
import { type Moment, momentsOf } from "./dates.ts";
import { areRivals, areTwins } from "./kinds.ts";
import { type Name, namesOf } from "./names.ts";
import { type Polarity, polarityOf } from "./polarity.ts";
import { type Quantity, quantitiesOf } from "./quantities.ts";
import { type Lexeme, likeness, readStatement, type Statement } from "./statement.ts";

/** What a statement says that can be checked. */
export interface Facts {
  readonly statement: Statement;
  readonly moments: readonly Moment[];
  readonly quantities: readonly Quantity[];
  readonly names: readonly Name[];
  readonly polarity: Polarity;
  /** By token: a date or a number. */
  readonly taken: readonly boolean[];
}

export interface SourceFacts extends Facts {
  readonly id: string;
  readonly article: string | null;
  readonly published: Date | undefined;
}

export function factsOf(text: string, language?: "fr" | "en"): Facts {
  const statement = readStatement(text, language);
  const { moments, taken } = momentsOf(statement);
  const quantities = quantitiesOf(statement, taken);
  const all = [...taken];
  for (const { from, to, counted } of quantities) {
    for (let i = from; i < to; i++) if (!counted.some(({ at }) => at === i) && !isNamed(statement, i)) all[i] = true;
  }
  return {
    statement,
    moments,
    quantities,
    names: namesOf(statement, all),
    polarity: polarityOf(statement),
    taken: all,
  };
}

/** "four Leuven libraries": a name between a number and what it counts. */
function isNamed({ tokens, lexemes }: Statement, at: number): boolean {
  const word = tokens[at]?.word;
  return word?.quantity === null && lexemes[at]?.content === true && /^\p{Lu}\p{Ll}{2,}$/u.test(word.form) && at > 0;
}

export function sourceFactsOf(sentence: SourceSentence): SourceFacts {
  const { id, article, published } = sentence;
  // "a1:3" and "a1.3" are sentences of "a1".
  const named = article ?? /^(.+)[:.#/-]s?\d+$/.exec(String(id))?.[1] ?? null;
  return { ...factsOf(sentence.text, sentence.language), id: String(id), article: named, published };
}

/** How far a word of the claim is met by one of a source; rivals of one kind never meet. */
export function meets(claim: Statement, source: Statement, mine: Lexeme, theirs: Lexeme): 0 | 1 | 2 {
  if (mine.folded === theirs.folded) return 2;
  if (areRivals(mine, theirs)) return 0;
  if (areTwins(mine, theirs)) return 2;
  return likeness(mine, theirs, claim.language === source.language);
}

/** The best that the words of a source meet a word of the claim. */
export function bestMeeting(claim: Statement, source: Statement, mine: Lexeme, within?: number): 0 | 1 | 2 {
  let best: 0 | 1 | 2 = 0;
  for (const theirs of source.lexemes) {
    if (within !== undefined && theirs.clause !== within) continue;
    const met = meets(claim, source, mine, theirs);
    if (met > best) best = met;
    if (best === 2) break;
  }
  return best;
}

/** How much of one clause of the claim a clause of a source says: numbers and names count for more. */
export function overlap(claim: Facts, clause: number, source: Facts, there: number): number {
  let score = 0;
  for (const lexeme of claim.statement.lexemes) {
    if (lexeme.clause !== clause || !lexeme.content || claim.taken[lexeme.at]) continue;
    score += bestMeeting(claim.statement, source.statement, lexeme, there) * (lexeme.capital ? 1 : 0.5);
  }
  for (const mine of claim.quantities) {
    if (claim.statement.lexemes[mine.from]?.clause !== clause) continue;
    const same = source.quantities.some(
      (theirs) => theirs.value === mine.value && source.statement.lexemes[theirs.from]?.clause === there,
    );
    if (same) score += 2;
  }
  return score;
}

/** The clause of the sources that says most of a clause of the claim; null when none says anything of it. */
export function bestClause(claim: Facts, clause: number, sources: readonly SourceFacts[]) {
  let best: { source: SourceFacts; clause: number; score: number } | null = null;
  for (const source of sources) {
    for (let there = 0; there < source.statement.clauses; there++) {
      const score = overlap(claim, clause, source, there);
      if (score > (best?.score ?? 0)) best = { source, clause: there, score };
    }
  }
  return best;
}
