import { and, asc, eq, lt, notExists, sql } from "drizzle-orm";
import { anyOf } from "./columns.ts";
import { type Queries, read, write } from "./database.ts";
import { analyses, articleFeeds, articles, articleTexts, figures, stories } from "./schema.ts";
import { dropTraces, type Traces } from "./traces.ts";
import { tablesInOrder } from "./transfer.ts";
import { dropUnfollowed } from "./unfollowed.ts";

/** Texts and analyses are kept for so long; figures and editions for good. */
export const KEPT_DAYS = 90;
const DAY_MS = 24 * 3600 * 1000;

/** What one call dropped. */
export interface Dropped extends Traces {
  /** Articles whose text and analyses went. */
  readonly texts: number;
  /** Articles that went altogether, and by which nothing is recognised any more. */
  readonly articles: number;
  readonly stories: number;
  /** Feeds that nobody follows or followed, and the articles that they alone listed. */
  readonly unfollowed: number;
  /** Rows of all kinds: 0 when nothing was left to drop. */
  readonly all: number;
}

/**
 * Drops what is old, at most `limit` of each kind: call it again until it drops nothing. What a feed still lists stays
 * known without its text, for it would be news again.
 */
export function dropOld(db: Queries, now: Date, limit: number): Promise<Dropped> {
  const before = new Date(now.getTime() - KEPT_DAYS * DAY_MS);
  return write(db, async (tx) => {
    const { orm } = tx;
    const texts = await orm
      .select({ id: articleTexts.articleId })
      .from(articleTexts)
      .where(lt(articleTexts.stored, before))
      .orderBy(asc(articleTexts.stored))
      .limit(limit);
    const ids = texts.map(({ id }) => id);
    if (ids.length > 0) {
      await orm.delete(analyses).where(anyOf(analyses.articleId, ids));
      await orm.delete(articleTexts).where(anyOf(articleTexts.articleId, ids));
      await orm.update(articles).set({ due: null }).where(anyOf(articles.id, ids));
    }
    const dropped = {
      texts: ids.length,
      articles: await dropArticles(),
      stories: await dropStories(),
      unfollowed: await dropUnfollowed(tx, limit),
      ...(await dropTraces(tx, now, limit)),
    };
    return { ...dropped, all: Object.values(dropped).reduce((sum, number) => sum + number, 0) };

    async function dropArticles(): Promise<number> {
      const one = { one: sql`1` };
      const text = orm.select(one).from(articleTexts).where(eq(articleTexts.articleId, articles.id));
      const listing = orm
        .select(one)
        .from(articleFeeds)
        .where(and(eq(articleFeeds.articleId, articles.id), sql`${articleFeeds.lastSeen} >= ${before.toISOString()}`));
      // Whose figures a tenant's feed brought says who may see them.
      const figure = orm
        .select(one)
        .from(figures)
        .where(and(eq(figures.articleId, articles.id), eq(figures.own, false)));
      const old = await orm
        .select({ id: articles.id })
        .from(articles)
        .where(and(lt(articles.firstSeen, before), notExists(text), notExists(listing), notExists(figure)))
        .orderBy(asc(articles.firstSeen))
        .limit(limit);
      const gone = old.map(({ id }) => id);
      if (gone.length > 0) await orm.delete(articles).where(anyOf(articles.id, gone));
      return gone.length;
    }

    async function dropStories(): Promise<number> {
      const old = await orm
        .select({ id: stories.id })
        .from(stories)
        .where(lt(stories.lastPublished, before))
        .orderBy(asc(stories.lastPublished))
        .limit(limit);
      const gone = old.map(({ id }) => id);
      if (gone.length > 0) await orm.delete(stories).where(anyOf(stories.id, gone));
      return gone.length;
    }
  });
}

/**
 * Takes back the room of what was dropped and counts what is there, for the searches to choose their index: once a day.
 * A server does so by itself; the embedded database never does.
 */
export async function tidy(db: Queries): Promise<void> {
  if (db.kind === "postgres") return;
  db.checkRoom();
  for (const { name } of tablesInOrder()) {
    await read(db, (orm) => orm.execute(sql`vacuum (analyze) ${sql.identifier(name)}`));
  }
}
