import { and, eq, exists, inArray, notExists, notInArray, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { anyOf } from "./columns.ts";
import type { Orm, Queries } from "./database.ts";
import { articleFeeds, articles, digestFeeds, feeds, figures, stories, storyArticles } from "./schema.ts";

/** Feeds that are dropped at once. */
const FEEDS = 20;

/**
 * Drops feeds that no digest and no tenant follows or ever followed, as those of a team that was forgotten, with what
 * they alone brought: nobody may see it. At most `limit` articles; the feeds go with the last of them.
 */
export async function dropUnfollowed({ orm }: Queries, limit: number): Promise<number> {
  const follow = orm.select({ one: sql`1` }).from(digestFeeds).where(eq(digestFeeds.feedId, feeds.id));
  // Locked first: who begins to follow one just now either is seen below or waits.
  const locked = await orm
    .select({ id: feeds.id })
    .from(feeds)
    .where(notExists(follow))
    .limit(FEEDS)
    .for("update", { skipLocked: true });
  if (locked.length === 0) return 0;
  const candidates = locked.map(({ id }) => id);
  const unfollowed = await orm
    .select({ id: feeds.id })
    .from(feeds)
    .where(and(inArray(feeds.id, candidates), notExists(follow)));
  const feedIds = unfollowed.map(({ id }) => id);
  if (feedIds.length === 0) return 0;

  const listing = orm.select({ one: sql`1` }).from(articleFeeds);
  const other = alias(articleFeeds, "other_listing");
  const elsewhere = orm
    .select({ one: sql`1` })
    .from(other)
    .where(and(eq(other.articleId, articles.id), notInArray(other.feedId, feedIds)));
  const found = await orm
    .select({ id: articles.id })
    .from(articles)
    .where(
      and(
        exists(listing.where(and(eq(articleFeeds.articleId, articles.id), inArray(articleFeeds.feedId, feedIds)))),
        notExists(elsewhere),
      ),
    )
    .limit(limit);
  const ids = found.map(({ id }) => id);
  if (ids.length > 0) await dropArticles(orm, ids);
  if (ids.length === limit) return ids.length;
  await orm.delete(feeds).where(inArray(feeds.id, feedIds));
  return ids.length + feedIds.length;
}

/** Articles with their figures, and the stories that hold nothing else. */
async function dropArticles(orm: Orm, ids: readonly string[]): Promise<void> {
  const told = await orm
    .selectDistinct({ id: storyArticles.storyId })
    .from(storyArticles)
    .where(anyOf(storyArticles.articleId, ids));
  await orm.delete(figures).where(anyOf(figures.articleId, ids));
  await orm.delete(articles).where(anyOf(articles.id, ids));
  const left = orm.select({ one: sql`1` }).from(storyArticles).where(eq(storyArticles.storyId, stories.id));
  const storyIds = told.map(({ id }) => id);
  if (storyIds.length > 0) await orm.delete(stories).where(and(anyOf(stories.id, storyIds), notExists(left)));
}
