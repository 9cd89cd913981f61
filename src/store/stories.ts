import { and, asc, eq, gte, inArray, isNull, sql } from "drizzle-orm";
import { anyOf } from "./columns.ts";
import { type Orm, type Queries, read, write } from "./database.ts";
import type { Reader } from "./feeds.ts";
import { articles, stories, storyArticles } from "./schema.ts";
import { isVisible } from "./visibility.ts";

/** A story as it is after an article came. */
export interface StoryChange {
  /** By `newId` for a new one. */
  readonly id: string;
  readonly headlineId: string | null;
  readonly firstPublished: Date;
  readonly lastPublished: Date;
  /** In order. Those of another story leave it for this one. */
  readonly articleIds: readonly string[];
  /** Both through JSON: dates in them come back as text. */
  readonly disagreements: readonly unknown[];
  readonly updates: readonly unknown[];
  /** The stories that turned out to be this one. */
  readonly absorbed: readonly string[];
}

export interface StoryRecord extends Omit<StoryChange, "absorbed"> {
  /** When it last changed in any way. */
  readonly changed: Date;
}

const RECORD = {
  id: stories.id,
  headlineId: stories.headlineId,
  firstPublished: stories.firstPublished,
  lastPublished: stories.lastPublished,
  changed: stories.changed,
  disagreements: stories.disagreements,
  updates: stories.updates,
};
/** Any number: what the processes that change the stories of a digest at once agree on, beside its name. */
const LOCK = 7_105_117;

/** Stores how the stories of a digest changed, all together. */
export function saveStories(
  db: Queries,
  { digest, changes, now }: { readonly digest: string; readonly changes: readonly StoryChange[]; readonly now: Date },
): Promise<void> {
  return write(db, async (tx) => {
    if (changes.length === 0) return;
    await tx.orm.execute(sql`select pg_advisory_xact_lock(${LOCK}, hashtext(${digest}))`);
    for (const change of changes) await saveStory(tx.orm, digest, change, now);
  });
}

async function saveStory(orm: Orm, digest: string, change: StoryChange, now: Date): Promise<void> {
  const { id, firstPublished, lastPublished, disagreements, updates, absorbed } = change;
  // An article may have become part of another one, by another process, since the story was told of it.
  const known = await existing(orm, [...change.articleIds, ...(change.headlineId === null ? [] : [change.headlineId])]);
  const headlineId = change.headlineId !== null && known.has(change.headlineId) ? change.headlineId : null;
  const articleIds = [...new Set(change.articleIds)].filter((articleId) => known.has(articleId));
  const content = { headlineId, firstPublished, lastPublished, disagreements, updates, changed: now };
  await orm
    .insert(stories)
    .values({ id, digest, ...content })
    .onConflictDoUpdate({ target: stories.id, set: content, setWhere: eq(stories.digest, digest) });
  if (absorbed.length > 0) {
    const merged = inArray(stories.id, [...absorbed]);
    await orm
      .update(stories)
      .set({ mergedInto: id, changed: now })
      .where(and(merged, eq(stories.digest, digest)));
    await orm
      .update(storyArticles)
      .set({ storyId: id })
      .where(and(inArray(storyArticles.storyId, [...absorbed]), eq(storyArticles.digest, digest)));
  }
  if (articleIds.length === 0) return;
  await orm
    .insert(storyArticles)
    .values(articleIds.map((articleId, position) => ({ digest, articleId, storyId: id, position })))
    .onConflictDoUpdate({
      target: [storyArticles.digest, storyArticles.articleId],
      set: { storyId: sql`excluded.story_id`, position: sql`excluded.position` },
    });
}

/** Those of the articles that are there, and stay until the transaction ends. */
async function existing(orm: Orm, articleIds: readonly string[]): Promise<Set<string>> {
  if (articleIds.length === 0) return new Set();
  const rows = await orm
    .select({ id: articles.id })
    .from(articles)
    .where(anyOf(articles.id, articleIds))
    .orderBy(asc(articles.id))
    .for("key share");
  return new Set(rows.map(({ id }) => id));
}

/** The stories of a digest that had an article published since, oldest first, with all their articles. */
export async function storiesSince(db: Queries, digest: string, since: Date): Promise<StoryRecord[]> {
  return await read(db, async (orm) => {
    const found = await orm
      .select(RECORD)
      .from(stories)
      .where(and(eq(stories.digest, digest), gte(stories.lastPublished, since), isNull(stories.mergedInto)))
      .orderBy(asc(stories.lastPublished), asc(stories.id));
    return withArticles(orm, found, null);
  });
}

/** The stories that hold any of these articles, each with the articles that the reader may see. */
export async function storiesOf(db: Queries, reader: Reader, articleIds: readonly string[]): Promise<StoryRecord[]> {
  return await read(db, async (orm) => {
    const found = await orm
      .selectDistinct(RECORD)
      .from(stories)
      .innerJoin(storyArticles, eq(storyArticles.storyId, stories.id))
      .where(
        and(
          eq(stories.digest, reader.digest),
          anyOf(storyArticles.articleId, articleIds),
          isVisible(storyArticles.articleId, reader),
        ),
      )
      .orderBy(asc(stories.lastPublished), asc(stories.id));
    return withArticles(orm, found, reader);
  });
}

/** The articles of a story, whoever may see them: for the bot's own engine alone. */
export async function storyArticlesOf(db: Queries, id: string): Promise<string[]> {
  const rows = await read(db, (orm) =>
    orm
      .select({ articleId: storyArticles.articleId })
      .from(storyArticles)
      .where(eq(storyArticles.storyId, id))
      .orderBy(asc(storyArticles.position)),
  );
  return rows.map(({ articleId }) => articleId);
}

/** The story that an identifier of before leads to, after the mergings. */
export async function currentStoryId(db: Queries, id: string): Promise<string | null> {
  return await read(db, async (orm) => {
    const [row] = await orm.select({ id: sql<string>`chain.id` }).from(
      sql`(with recursive chain as (
          select id, merged_into, 1 as depth from ${stories} where id = ${id}
          union all
          select next.id, next.merged_into, depth + 1 from ${stories} next join chain on next.id = chain.merged_into
          where depth < 100
        ) select id from chain where merged_into is null) chain`,
    );
    return row?.id ?? null;
  });
}

type StoryRow = Omit<StoryRecord, "articleIds" | "disagreements" | "updates"> & {
  readonly disagreements: unknown;
  readonly updates: unknown;
};

async function withArticles(orm: Orm, found: readonly StoryRow[], reader: Reader | null): Promise<StoryRecord[]> {
  if (found.length === 0) return [];
  const rows = await orm
    .select({ storyId: storyArticles.storyId, articleId: storyArticles.articleId })
    .from(storyArticles)
    .where(
      and(
        anyOf(
          storyArticles.storyId,
          found.map(({ id }) => id),
        ),
        reader === null ? undefined : isVisible(storyArticles.articleId, reader),
      ),
    )
    .orderBy(asc(storyArticles.position), asc(storyArticles.articleId));
  const byStory = new Map<string, string[]>();
  for (const { storyId, articleId } of rows) byStory.set(storyId, [...(byStory.get(storyId) ?? []), articleId]);
  return found.map((story) => ({
    ...story,
    disagreements: story.disagreements as unknown[], // lists, as `saveStory` wrote them
    updates: story.updates as unknown[],
    articleIds: byStory.get(story.id) ?? [],
  }));
}
