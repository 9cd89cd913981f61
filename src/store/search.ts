import { and, desc, eq, gte, isNotNull, or, type SQL, sql } from "drizzle-orm";
import type { Language } from "../engine/language.ts";
import { storableText } from "./columns.ts";
import { type Queries, read } from "./database.ts";
import type { Reader } from "./feeds.ts";
import { articles, articleTexts } from "./schema.ts";
import { isVisible } from "./visibility.ts";

export interface SearchQuery {
  /** What a person types: all words must be there; "quoted words" together; -word must not. */
  readonly words: string;
  /** Articles in that language only; null for all. */
  readonly language: Language | null;
  /** Published since. */
  readonly since: Date;
  readonly limit: number;
}

export interface FoundArticle {
  readonly id: string;
  readonly url: string | null;
  readonly title: string;
  readonly source: string;
  readonly published: Date;
  readonly language: Language | null;
  /** The higher the better; means nothing from one search to another. */
  readonly rank: number;
}

const MAX_WORDS = 16;
const MAX_WORD = 200;
/** The latest that match are ranked: ranking reads each one whole. */
const RANKED = 300;

/** What a list of articles shows of each. */
const HEAD = {
  id: articles.id,
  url: articles.url,
  title: articles.title,
  source: articles.source,
  published: articles.published,
  language: articles.language,
};

/** The articles that hold the words, whatever their accents, case and inflection, the best first. */
export async function searchArticles(db: Queries, reader: Reader, query: SearchQuery): Promise<FoundArticle[]> {
  const terms = termsOf(query.words);
  if (!terms.some(({ excluded }) => !excluded)) return [];
  const matches = LANGUAGES.filter(({ code }) => query.language === null || code === query.language).map(
    ({ name, condition }) => ({ condition, words: tsquery(name, terms) }),
  );
  return await read(db, async (orm) => {
    const ranks = sql.join(
      matches.map(({ condition, words }) => sql`when ${condition} then ts_rank(${articleTexts.words}, ${words})`),
      sql` `,
    );
    const found = orm
      .select({
        ...HEAD,
        rank: sql<number>`case ${ranks} end`.as("rank"),
      })
      .from(articleTexts)
      .innerJoin(articles, eq(articles.id, articleTexts.articleId))
      .where(
        and(
          or(...matches.map(({ condition, words }) => and(sql`${articleTexts.words} @@ ${words}`, condition))),
          gte(articles.published, query.since),
          isVisible(articles.id, reader),
        ),
      )
      .orderBy(desc(articles.published))
      .limit(RANKED)
      .as("found");
    // The first of many are the first of few: ties are broken.
    const rows = await orm
      .select()
      .from(found)
      .orderBy(desc(found.rank), desc(found.published), desc(found.id))
      .limit(query.limit);
    return rows as FoundArticle[];
  });
}

/** An article with the first characters of what it says. */
export interface LatestArticle extends Omit<FoundArticle, "rank"> {
  readonly lead: string;
}

/** The last articles that were read, the latest published first. */
export async function latestArticles(
  db: Queries,
  reader: Reader,
  { since, limit, chars }: { readonly since: Date; readonly limit: number; readonly chars: number },
): Promise<LatestArticle[]> {
  return await read(db, async (orm) => {
    const rows = await orm
      .select({
        ...HEAD,
        lead: sql<string>`left(coalesce(${articleTexts.text}, ${articleTexts.summary}, ''), ${chars})`,
      })
      .from(articles)
      .innerJoin(articleTexts, eq(articleTexts.articleId, articles.id))
      .where(and(isNotNull(articles.ready), gte(articles.published, since), isVisible(articles.id, reader)))
      .orderBy(desc(articles.published))
      .limit(limit);
    return rows as LatestArticle[];
  });
}

const LANGUAGES: readonly { readonly code: Language | null; readonly name: string; readonly condition: SQL }[] = [
  { code: "fr", name: "fr", condition: sql`${articleTexts.language} = 'fr'` },
  { code: "en", name: "en", condition: sql`${articleTexts.language} = 'en'` },
  { code: null, name: "", condition: sql`${articleTexts.language} is null` },
];

interface Term {
  readonly text: string;
  readonly phrase: boolean;
  readonly excluded: boolean;
}

function termsOf(words: string): Term[] {
  const found = storableText(words).matchAll(/(?<![^\s(])(-?)(?:["«“]([^"»”]+)["»”]|([^\s"«»“”]+))/g);
  return [...found]
    .map(([, minus, phrase, word]) => ({
      text: (phrase ?? word ?? "").trim().slice(0, MAX_WORD),
      phrase: phrase !== undefined,
      excluded: minus === "-",
    }))
    .filter(({ text }) => /[\p{L}\p{N}]/u.test(text))
    .slice(0, MAX_WORDS);
}

/** A word that carries no meaning asks for nothing: Postgres leaves it out. */
function tsquery(language: string, terms: readonly Term[]): SQL {
  const queries = terms.map(({ text, phrase, excluded }) => {
    const query = sql`fil_query(${language}, ${text}, ${phrase})`;
    return excluded ? sql`!! ${query}` : query;
  });
  return sql`(${sql.join(queries, sql` && `)})`;
}
