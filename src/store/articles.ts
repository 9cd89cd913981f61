import { and, eq, sql } from "drizzle-orm";
import type { Language } from "../engine/language.ts";
import { anyOf, storableInstant, storableJson } from "./columns.ts";
import type { Orm, Queries } from "./database.ts";
import { fingerprint, keysOf, plainWords, urlKey } from "./identity.ts";
import { newId } from "./ids.ts";
import { type Candidate, isIdle, type Known, type Placed, type Plan, planOf, wordingOf } from "./recognition.ts";
import { articleFeeds, articleKeys, articles, articleTexts } from "./schema.ts";

/** An item as it is read from a feed (feeds/item.ts has the same and more). */
export interface FeedItem {
  readonly guid: string;
  /** Canonical: the same for the same page. */
  readonly url: string | null;
  readonly title: string;
  readonly published: Date;
  /** Minutes east of UTC; null when the feed does not say. */
  readonly offsetMinutes: number | null;
  /** The feed gives no date that can be read: `published` is when it was seen. */
  readonly publishedIsSeen: boolean;
  readonly summary: string | null;
  readonly body: string | null;
  readonly author: string | null;
  readonly image: string | null;
}

export interface SavedArticle {
  readonly id: string;
  readonly url: string | null;
  readonly title: string;
}

/** What became of a document's items. */
export interface SavedArticles {
  /** New, and news: they wait to be read. */
  readonly fresh: readonly SavedArticle[];
  /** New here and not news: they were there before the feed was followed. */
  readonly backlog: readonly SavedArticle[];
  /** Known, and edited since. Those that are news are to be read again. */
  readonly updated: readonly SavedArticle[];
  /** Known, and the same. */
  readonly known: number;
}

export interface ItemsToSave {
  readonly feedId: string;
  /** The outlet's name. */
  readonly source: string;
  readonly language: Language | null;
  readonly items: readonly FeedItem[];
  readonly at: Date;
  /** An item of before is not news. */
  readonly newsSince: Date;
  /** Whether an item without date is news. */
  readonly undatedIsNews: boolean;
}

const MAX_TITLE = 2_000;
const MAX_SUMMARY = 20_000;
const MAX_TEXT = 2_000_000;
/** Rows and characters of text of one statement: PGlite does nothing else meanwhile. */
const BATCH = 100;
const BATCH_CHARS = 100_000;
/** Any number: what the processes that save articles at once agree on. */
const LOCK = 7_105_117_306;

/**
 * Saves a document's items, each as a new article or as one that is known: to be called inside a transaction. An item
 * that is recognised is never news again, whatever was edited.
 */
export async function saveArticles({ orm }: Queries, batch: ItemsToSave): Promise<SavedArticles> {
  const candidates = candidatesOf(batch);
  let plan = planOf(candidates, await lookUp(orm, candidates, batch.feedId), batch.at);
  if (!isIdle(plan)) {
    // Two feeds may bring one page at the same moment: who writes looks again, alone.
    await orm.execute(sql`select pg_advisory_xact_lock(${LOCK})`);
    plan = planOf(candidates, await lookUp(orm, candidates, batch.feedId), batch.at);
  }
  const created = await create(orm, plan, batch);
  await change(orm, plan, batch);
  await list(orm, [...created, ...plan.edited, ...plan.moved, ...plan.listed], batch);
  const fresh = new Set(created.filter(({ candidate }) => isNews(candidate, batch)));
  return {
    fresh: created.filter((placed) => fresh.has(placed)).map(savedOf),
    backlog: created.filter((placed) => !fresh.has(placed)).map(savedOf),
    updated: plan.edited.map(savedOf),
    known: plan.unchanged,
  };
}

function candidatesOf({ feedId, items, at }: ItemsToSave): Candidate<FeedItem>[] {
  const cut = items.map((item) => ({
    ...item,
    title: item.title.slice(0, MAX_TITLE),
    summary: item.summary?.slice(0, MAX_SUMMARY) ?? null,
    body: item.body?.slice(0, MAX_TEXT) ?? null,
    ...(Number.isNaN(item.published.getTime()) ? { published: at, publishedIsSeen: true } : {}),
  }));
  const facts = cut.map(({ guid, url, title, body, summary, published, publishedIsSeen }) => ({
    guid,
    url,
    title,
    content: body ?? summary ?? "",
    published: publishedIsSeen ? null : published,
  }));
  const keys = keysOf(feedId, facts);
  return cut.flatMap((item, index) => {
    const [fact, key] = [facts[index], keys[index]];
    return fact && key ? [{ item, facts: fact, keys: key }] : [];
  });
}

/** The articles that any key leads to, by key. */
async function lookUp(
  orm: Orm,
  candidates: readonly Candidate<FeedItem>[],
  feedId: string,
): Promise<Map<string, Known>> {
  const keys = candidates.flatMap(({ keys: { guid, url, text } }) => [guid, url, text].filter((key) => key !== null));
  if (keys.length === 0) return new Map();
  const rows = await orm
    .select({
      key: articleKeys.key,
      id: articles.id,
      title: articles.title,
      page: articleFeeds.page,
      content: articleFeeds.content,
      wording: articleFeeds.wording,
      date: articleFeeds.date,
      lastSeen: articleFeeds.lastSeen,
    })
    .from(articleKeys)
    .innerJoin(articles, eq(articles.id, articleKeys.articleId))
    .leftJoin(articleFeeds, and(eq(articleFeeds.articleId, articles.id), eq(articleFeeds.feedId, feedId)))
    .where(anyOf(articleKeys.key, keys));
  return new Map(rows.map(({ key, title, ...row }) => [key, { ...row, title: plainWords(title) }]));
}

function isNews({ facts }: Candidate<FeedItem>, { newsSince, undatedIsNews }: ItemsToSave): boolean {
  return facts.published === null ? undatedIsNews : facts.published >= newsSince;
}

async function create(orm: Orm, plan: Plan<FeedItem>, batch: ItemsToSave): Promise<Placed<FeedItem>[]> {
  const { at, source, language } = batch;
  const created = plan.created.map((candidate) => ({ articleId: newId(at), candidate }));
  for (const group of groupsOf(created)) {
    await orm.insert(articles).values(
      group.map(({ articleId, candidate }) => {
        const { url, title, author, image, published, offsetMinutes, publishedIsSeen } = candidate.item;
        const isFresh = isNews(candidate, batch);
        const dates = { published, offsetMinutes, publishedIsSeen, firstSeen: at, due: isFresh ? at : null };
        return { id: articleId, url, title, source, author, image, language, isNews: isFresh, ...dates };
      }),
    );
  }
  for (const group of groupsOf(created, ({ candidate: { item } }) => item.body?.length ?? 0)) {
    await orm.insert(articleTexts).values(
      group.map(({ articleId, candidate: { item } }) => {
        const { title, summary, body } = item;
        return { articleId, language, title, summary, text: body, stored: at };
      }),
    );
  }
  const idOf = new Map(created.map(({ articleId, candidate }) => [candidate, articleId]));
  const keys = [
    ...plan.keys,
    ...plan.newKeys.map(({ key, kind, article }) => ({ key, kind, article: idOf.get(article) ?? "" })),
  ];
  for (const group of groupsOf(keys)) {
    await orm
      .insert(articleKeys)
      .values(group.map(({ key, kind, article }) => ({ key, kind, articleId: article })))
      .onConflictDoUpdate({ target: articleKeys.key, set: { articleId: sql`excluded.article_id` } });
  }
  return created;
}

/** What this feed says of those articles now. */
async function list(orm: Orm, placed: readonly Placed<FeedItem>[], { feedId, at }: ItemsToSave): Promise<void> {
  for (const group of groupsOf(placed)) {
    await orm
      .insert(articleFeeds)
      .values(
        group.map(({ articleId, candidate: { facts } }) => ({
          articleId,
          feedId,
          firstSeen: at,
          lastSeen: at,
          page: facts.url === null ? null : urlKey(facts.url),
          wording: wordingOf(facts),
          content: fingerprint(facts.content),
          date: facts.published,
        })),
      )
      .onConflictDoUpdate({
        target: [articleFeeds.articleId, articleFeeds.feedId],
        set: {
          lastSeen: sql`excluded.last_seen`,
          page: sql`excluded.page`,
          wording: sql`excluded.wording`,
          content: sql`excluded.content`,
          date: sql`excluded.date`,
        },
      });
  }
}

/** What the feed edited. The date of publication stays: an article is not younger for having been corrected. */
async function change(orm: Orm, { edited, moved }: Plan<FeedItem>, { at }: ItemsToSave): Promise<void> {
  for (const group of groupsOf([...edited, ...moved])) {
    const rows = storableJson(
      group.map(({ articleId, candidate: { item } }) => {
        return { id: articleId, url: item.url, title: item.title, summary: item.summary, body: item.body };
      }),
    );
    const edits = sql`jsonb_to_recordset(${rows}::jsonb) as edit(id uuid, url text, title text, summary text, body text)`;
    await orm.execute(sql`
      update articles set url = coalesce(edit.url, articles.url), title = edit.title
      from ${edits} where articles.id = edit.id
    `);
  }
  for (const group of groupsOf(edited)) {
    const ids = group.map(({ articleId }) => articleId);
    const texts = storableJson(
      group.map(({ articleId, candidate: { item } }) => {
        return { id: articleId, title: item.title, summary: item.summary, body: item.body };
      }),
    );
    // Once the page is read, its text stands until the page is read again.
    await orm.execute(sql`
      update article_texts set title = edit.title, summary = coalesce(edit.summary, article_texts.summary),
        text = case when articles.ready is null then coalesce(edit.body, article_texts.text) else article_texts.text end
      from jsonb_to_recordset(${texts}::jsonb) as edit(id uuid, title text, summary text, body text), articles
      where article_texts.article_id = edit.id and articles.id = edit.id
    `);
    const soonest = sql`greatest(${storableInstant(at)}::timestamptz, ${articles.ready} + interval '1 hour')`;
    await orm
      .update(articles)
      .set({ due: sql`coalesce(${articles.due}, ${soonest})`, attempts: 0 })
      .where(and(anyOf(articles.id, ids), eq(articles.isNews, true)));
  }
}

function savedOf({ articleId, candidate: { item } }: Placed<FeedItem>): SavedArticle {
  return { id: articleId, url: item.url, title: item.title };
}

function* groupsOf<T>(rows: readonly T[], charsOf: (row: T) => number = () => 0): Generator<readonly T[]> {
  let group: T[] = [];
  let chars = 0;
  for (const row of rows) {
    if (group.length >= BATCH || (group.length > 0 && chars + charsOf(row) > BATCH_CHARS)) {
      yield group;
      group = [];
      chars = 0;
    }
    group.push(row);
    chars += charsOf(row);
  }
  if (group.length > 0) yield group;
}
