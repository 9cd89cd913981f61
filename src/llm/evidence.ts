import type { Language } from "../engine/language.ts";
import { STOPWORDS } from "../engine/stopwords.ts";
import { fold } from "../engine/terms.ts";
import type { Claim, Fault, SourceSentence } from "./claim.ts";
import { type Facts, factsOf, type SourceFacts, sourceFactsOf } from "./facts.ts";
import { leansBack } from "./names.ts";
import type { Statement } from "./statement.ts";

const LONGEST_CLAIM = 1200;

/** What a check is given: the claim, the sentences that it cites, those that these lean on, and all of their articles. */
export interface Evidence {
  readonly claim: Facts;
  readonly cited: readonly SourceFacts[];
  readonly context: readonly SourceFacts[];
  readonly pool: readonly Statement[];
  readonly whole: readonly Statement[];
}

/** What a claim says and what it leans on; or why it can't be read. */
export function evidenceOf(claim: Claim, sentences: readonly SourceSentence[]): Evidence | Fault {
  const text = claim.text.trim();
  if (text === "" || text.length > LONGEST_CLAIM || !/\p{L}{2}/u.test(text))
    return { kind: "form", words: text.slice(0, 80) };
  const known = new Set(sentences.map(({ id }) => String(id)));
  const cites = [...new Set(claim.cites.map(String))];
  const unknown = cites.filter((id) => !known.has(id));
  if (cites.length === 0 || unknown.length > 0) return { kind: "citation", words: unknown.join(", ") };
  const read = sentences.map(readOnce);
  const cited = read.filter(({ id }) => cites.includes(id));
  const facts = factsOf(text, languageOf(text, cited[0]?.statement.language ?? "fr"));
  const context = contextOf(cited, read);
  const articles = new Set(cited.map(({ article }) => article));
  const whole = read
    .filter(({ article }) => article !== null && articles.has(article))
    .map(({ statement }) => statement);
  const pool = [...cited, ...context].map(({ statement }) => statement);
  return { claim: facts, cited, context, pool, whole };
}

/** By its small words; that of its sources where it has as many of both. */
function languageOf(text: string, expected: Language): Language {
  const words = fold(text).match(/[a-z]+'?/g) ?? [];
  const count = (language: Language) => words.filter((word) => STOPWORDS[language].has(word)).length;
  const difference = count("fr") - count("en");
  return difference === 0 ? expected : difference > 0 ? "fr" : "en";
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
