import { and, asc, eq, gte, lt, type SQL, sql } from "drizzle-orm";
import type { Analysis, AngledFigure, KeyPoint } from "../engine/analysis.ts";
import type { Article } from "../engine/article.ts";
import type { Language } from "../engine/language.ts";
import { anyOf } from "./columns.ts";
import { type Orm, type Queries, read } from "./database.ts";
import type { Reader } from "./feeds.ts";
import { type FigureInContext, saveFigures } from "./figures.ts";
import { analyses, articles, articleTexts, storyArticles } from "./schema.ts";
import { type StoryChange, saveStories } from "./stories.ts";
import { isVisible } from "./visibility.ts";

/** What a digest understood of an article. */
export interface DigestReading {
  readonly digest: string;
  /** Of the code and the weights that made it. */
  readonly engineVersion: string;
  readonly language: Language;
  readonly keyPoints: readonly KeyPoint[];
  readonly figures: readonly FigureInContext[];
  /** How the digest's stories are now that the article came. */
  readonly stories: readonly StoryChange[];
}

/** An article with its analysis, as they were stored. */
export interface StoredReading {
  readonly article: Article;
  readonly analysis: Analysis;
  readonly engineVersion: string;
  readonly author: string | null;
  readonly image: string | null;
  readonly paywalled: boolean;
  readonly firstSeen: Date;
  /** When it was first read: it belongs to the edition of that moment. */
  readonly ready: Date;
  readonly storyId: string | null;
}

export interface ReadingQuery {
  /** From `since`, to `until` left out. */
  readonly since: Date;
  readonly until: Date;
  /** By when they were read, as editions that follow each other need so that none is missed; or by their dates. */
  readonly by: "ready" | "published";
  readonly limit: number;
}

/** Stores an article's analysis for a digest in the place of the one that it had. To be called inside a transaction. */
export async function saveAnalysis(tx: Queries, articleId: string, reading: DigestReading, at: Date): Promise<void> {
  const { digest, engineVersion, language, keyPoints, figures, stories } = reading;
  const analysed = {
    language,
    engineVersion,
    keyPoints,
    figures: figures.map(({ context: _, ...figure }) => figure),
    analysed: at,
  };
  await tx.orm
    .insert(analyses)
    .values({ articleId, digest, ...analysed })
    .onConflictDoUpdate({ target: [analyses.articleId, analyses.digest], set: analysed });
  await saveFigures(tx, { articleId, digest, found: figures, now: at });
  await saveStories(tx, { digest, changes: stories, now: at });
}

/** The news that a reader may see, with the digest's analyses, oldest first. Old articles have none any more. */
export async function readingsBetween(db: Queries, reader: Reader, query: ReadingQuery): Promise<StoredReading[]> {
  const instant = query.by === "ready" ? articles.ready : articles.published;
  return await read(db, async (orm) => {
    const chosen = and(
      eq(articles.isNews, true),
      gte(instant, query.since),
      lt(instant, query.until),
      isVisible(articles.id, reader),
    );
    const rows = await selectReadings(orm, reader.digest, chosen)
      .orderBy(asc(instant), asc(articles.id))
      .limit(query.limit);
    return rows.map(toReading);
  });
}

/**
 * All that was read for a digest, whoever follows the feed that brought it, in the order in which it became ready: what
 * the stories are found among. Not for readers.
 */
export async function readingsInOrder(
  db: Queries,
  digest: string,
  { since, until, limit }: Omit<ReadingQuery, "by">,
): Promise<StoredReading[]> {
  return await read(db, async (orm) => {
    const ready = and(gte(articles.ready, since), lt(articles.ready, until));
    const rows = await selectReadings(orm, digest, ready).orderBy(asc(articles.ready), asc(articles.id)).limit(limit);
    return rows.map(toReading);
  });
}

/** The readings of some articles that a reader may see, in no order. */
export async function readingsOf(db: Queries, reader: Reader, articleIds: readonly string[]): Promise<StoredReading[]> {
  return await read(db, async (orm) => {
    const chosen = and(anyOf(articles.id, articleIds), isVisible(articles.id, reader));
    return (await selectReadings(orm, reader.digest, chosen)).map(toReading);
  });
}

function selectReadings(orm: Orm, digest: string, chosen: SQL | undefined) {
  return orm
    .select({
      id: articles.id,
      url: articles.url,
      title: articles.title,
      source: articles.source,
      author: articles.author,
      image: articles.image,
      paywalled: articles.paywalled,
      published: articles.published,
      firstSeen: articles.firstSeen,
      ready: articles.ready,
      text: sql<string>`coalesce(${articleTexts.text}, ${articleTexts.summary}, '')`,
      language: analyses.language,
      engineVersion: analyses.engineVersion,
      keyPoints: analyses.keyPoints,
      figures: analyses.figures,
      storyId: storyArticles.storyId,
    })
    .from(analyses)
    .innerJoin(articles, eq(articles.id, analyses.articleId))
    .innerJoin(articleTexts, eq(articleTexts.articleId, articles.id))
    .leftJoin(storyArticles, and(eq(storyArticles.articleId, articles.id), eq(storyArticles.digest, digest)))
    .where(and(eq(analyses.digest, digest), chosen))
    .$dynamic();
}

type Row = Awaited<ReturnType<typeof selectReadings>>[number];

function toReading(row: Row): StoredReading {
  const { id, url, title, source, published, text, ready, firstSeen, storyId } = row;
  const { engineVersion, author, image, paywalled } = row;
  // The closed sets and the shapes in JSON are those that `saveAnalysis` wrote.
  const language = row.language as Language;
  const keyPoints = row.keyPoints as KeyPoint[];
  const figures = row.figures as AngledFigure[];
  return {
    article: { id, url, title, source, published, language, text },
    analysis: { language, keyPoints, figures },
    engineVersion,
    author,
    image,
    paywalled,
    firstSeen,
    ready: ready ?? firstSeen,
    storyId,
  };
}
