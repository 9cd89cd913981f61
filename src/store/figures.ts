import { and, desc, eq, gte, inArray, isNull, lt, sql } from "drizzle-orm";
import type { AngledFigure } from "../engine/analysis.ts";
import type { Language } from "../engine/language.ts";
import { type Orm, type Queries, read } from "./database.ts";
import type { Reader } from "./feeds.ts";
import { newId } from "./ids.ts";
import { articleFeeds, articles, digestFeeds, figures } from "./schema.ts";
import { isVisible } from "./visibility.ts";

/** A figure with the article's words around it, verbatim. */
export interface FigureInContext extends AngledFigure {
  readonly context: string;
}

/** A figure as it is kept: with all that is needed to quote it, once its article is gone too. */
export interface FigureRecord {
  readonly id: string;
  /** Null when the article is gone. */
  readonly articleId: string | null;
  readonly value: number;
  readonly unit: string;
  readonly qualifier: AngledFigure["qualifier"];
  readonly per: string | null;
  readonly text: string;
  readonly context: string;
  readonly angle: string | null;
  readonly merit: number;
  readonly url: string | null;
  readonly source: string;
  readonly title: string;
  readonly language: Language | null;
  readonly published: Date;
}

export interface FigureQuery {
  /** Null for all; an empty list for the figures that serve no angle. */
  readonly angles: readonly string[] | null;
  /** Of the article's publication: from `since`, to `until` left out. */
  readonly since: Date;
  readonly until: Date;
  readonly limit: number;
}

/** Rows of one statement: PGlite does nothing else meanwhile. */
const BATCH = 200;

/** The figures of a period, those that matter most first. */
export async function figuresBetween(db: Queries, reader: Reader, query: FigureQuery): Promise<FigureRecord[]> {
  const { angles, since, until, limit } = query;
  const ofAngles = angles?.length ? inArray(figures.angle, [...angles]) : isNull(figures.angle);
  const rows = await read(db, (orm) =>
    orm
      .select({
        id: figures.id,
        articleId: figures.articleId,
        value: figures.value,
        unit: figures.unit,
        qualifier: figures.qualifier,
        per: figures.per,
        text: figures.text,
        context: figures.context,
        angle: figures.angle,
        merit: figures.merit,
        url: figures.url,
        source: figures.source,
        title: figures.title,
        language: figures.language,
        published: figures.published,
      })
      .from(figures)
      .where(
        and(
          eq(figures.digest, reader.digest),
          gte(figures.published, since),
          lt(figures.published, until),
          angles === null ? undefined : ofAngles,
          sql`case when ${figures.articleId} is null then ${figures.own} else ${isVisible(figures.articleId, reader)} end`,
        ),
      )
      .orderBy(desc(figures.merit), desc(figures.published), figures.position)
      .limit(limit),
  );
  return rows as FigureRecord[]; // the closed sets are written by `saveFigures` alone
}

/** Puts an article's figures in the place of those that it had. To be called inside a transaction. */
export async function saveFigures({ orm }: Queries, { articleId, digest, found, now }: FiguresToSave): Promise<void> {
  await orm.delete(figures).where(and(eq(figures.articleId, articleId), eq(figures.digest, digest)));
  if (found.length === 0) return;
  const [article] = await orm
    .select({
      url: articles.url,
      source: articles.source,
      title: articles.title,
      language: articles.language,
      published: articles.published,
    })
    .from(articles)
    .where(eq(articles.id, articleId));
  if (!article) return;
  const own = await isOwn(orm, articleId, digest);
  for (let start = 0; start < found.length; start += BATCH) {
    await orm.insert(figures).values(
      found.slice(start, start + BATCH).map(({ value, unit, qualifier, per, text, context, angle, merit }, index) => {
        const figure = { value, unit, qualifier, per, text, context, angle, merit, position: start + index };
        return { id: newId(now), digest, articleId, own, ...figure, ...article };
      }),
    );
  }
}

export interface FiguresToSave {
  readonly articleId: string;
  readonly digest: string;
  readonly found: readonly FigureInContext[];
  readonly now: Date;
}

async function isOwn(orm: Orm, articleId: string, digest: string): Promise<boolean> {
  const [row] = await orm
    .select({ id: digestFeeds.id })
    .from(articleFeeds)
    .innerJoin(digestFeeds, eq(digestFeeds.feedId, articleFeeds.feedId))
    .where(and(eq(articleFeeds.articleId, articleId), eq(digestFeeds.digest, digest), isNull(digestFeeds.tenant)))
    .limit(1);
  return row !== undefined;
}
