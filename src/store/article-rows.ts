import { sql } from "drizzle-orm";
import type { Language } from "../engine/language.ts";
import { storableInstant, storableJson } from "./columns.ts";
import type { Orm } from "./database.ts";
import { fingerprint, type ItemFacts, urlKey, wordingOf } from "./identity.ts";
import type { ArticleKey } from "./recognition.ts";

/** What is stored of an item. */
export interface ArticleContent {
  readonly url: string | null;
  readonly title: string;
  readonly published: Date;
  readonly offsetMinutes: number | null;
  readonly publishedIsSeen: boolean;
  readonly summary: string | null;
  readonly body: string | null;
  readonly author: string | null;
  readonly image: string | null;
}

/** An article that a document brought. */
export interface NewArticle {
  readonly id: string;
  readonly item: ArticleContent;
  readonly source: string;
  readonly language: Language | null;
  readonly isNews: boolean;
  readonly at: Date;
}

/** An article that a document words in another way than before. */
export interface EditedArticle {
  readonly id: string;
  readonly item: ArticleContent;
  readonly at: Date;
}

/** A feed lists an article. */
export interface ListedArticle {
  readonly id: string;
  readonly feedId: string;
  readonly facts: ItemFacts;
  readonly at: Date;
}

/** Rows and characters of one statement: PGlite does nothing else meanwhile. A short row takes a tenth of a text. */
const TEXTS = 100;
const SHORT_ROWS = 1000;
const CHARS = 100_000;

export async function insertArticles(orm: Orm, created: readonly NewArticle[]): Promise<void> {
  for (const group of groupsOf(created, SHORT_ROWS)) {
    const rows = group.map(({ id, item, source, language, isNews, at }) => {
      const { url, title, author, image, published, offsetMinutes: minutes, publishedIsSeen: dateless } = item;
      const instants = { published: storableInstant(published), seen: storableInstant(at) };
      return { id, url, title, source, author, image, language, minutes, dateless, news: isNews, ...instants };
    });
    await orm.execute(sql`
      insert into articles (id, url, title, source, author, image, language, published, offset_minutes,
        published_is_seen, first_seen, is_news, due)
      select id, url, title, source, author, image, language, published, minutes, dateless, seen, news,
        case when news then seen end
      from jsonb_to_recordset(${storableJson(rows)}::jsonb) as article(
        id uuid, url text, title text, source text, author text, image text, language text, published timestamptz,
        minutes integer, dateless boolean, seen timestamptz, news boolean
      )
    `);
  }
  for (const group of groupsOf(created, TEXTS, ({ item }) => item.body?.length ?? 0)) {
    const rows = group.map(({ id, language, item: { title, summary, body }, at }) => {
      return { id, language, title, summary, body, at: storableInstant(at) };
    });
    await orm.execute(sql`
      insert into article_texts (article_id, language, title, summary, text, stored)
      select id, language, title, summary, body, at from jsonb_to_recordset(${storableJson(rows)}::jsonb) as article(
        id uuid, language text, title text, summary text, body text, at timestamptz
      )
    `);
  }
}

/** The last one counts of those with the same key. */
export async function insertKeys(orm: Orm, keys: readonly ArticleKey[]): Promise<void> {
  const last = new Map(keys.map((key) => [key.key, key]));
  for (const group of groupsOf([...last.values()], SHORT_ROWS)) {
    const rows = storableJson(group.map(({ key, kind, articleId }) => ({ key, kind, id: articleId })));
    await orm.execute(sql`
      insert into article_keys (key, kind, article_id)
      select key, kind, id from jsonb_to_recordset(${rows}::jsonb) as named(key text, kind text, id uuid)
      on conflict (key) do update set article_id = excluded.article_id
    `);
  }
}

/** What feeds say of articles now. */
export async function insertListings(orm: Orm, listed: readonly ListedArticle[]): Promise<void> {
  for (const group of groupsOf(listed, SHORT_ROWS)) {
    const rows = group.map(({ id, feedId, facts, at }) => ({
      id,
      feed: feedId,
      at: storableInstant(at),
      page: facts.url === null ? null : urlKey(facts.url),
      wording: wordingOf(facts),
      content: fingerprint(facts),
      date: facts.published && storableInstant(facts.published),
    }));
    await orm.execute(sql`
      insert into article_feeds (article_id, feed_id, first_seen, last_seen, page, wording, content, date)
      select id, feed, at, at, page, wording, content, date
      from jsonb_to_recordset(${storableJson(rows)}::jsonb) as listing(
        id uuid, feed uuid, at timestamptz, page text, wording text, content text, date timestamptz
      )
      on conflict (article_id, feed_id) do update set last_seen = excluded.last_seen, page = excluded.page,
        wording = excluded.wording, content = excluded.content, date = excluded.date
    `);
  }
}

/** What feeds corrected. The date of publication stays: an article is not younger for having been corrected. */
export async function updateHeads(orm: Orm, changed: readonly EditedArticle[]): Promise<void> {
  for (const group of groupsOf(lastOf(changed), SHORT_ROWS)) {
    const rows = storableJson(group.map(({ id, item: { url, title } }) => ({ id, url, title })));
    await orm.execute(sql`
      update articles set url = coalesce(edit.url, articles.url), title = edit.title
      from jsonb_to_recordset(${rows}::jsonb) as edit(id uuid, url text, title text) where articles.id = edit.id
    `);
  }
}

/** The same of their texts. Those that are news are to be read again. */
export async function updateTexts(orm: Orm, edited: readonly EditedArticle[]): Promise<void> {
  for (const group of groupsOf(lastOf(edited), TEXTS, ({ item }) => item.body?.length ?? 0)) {
    const rows = storableJson(
      group.map(({ id, item: { title, summary, body }, at }) => ({
        id,
        title,
        summary,
        body,
        at: storableInstant(at),
      })),
    );
    // Once the page is read, its text stands until the page is read again.
    await orm.execute(sql`
      update article_texts set title = edit.title, summary = coalesce(edit.summary, article_texts.summary),
        text = case when articles.ready is null then coalesce(edit.body, article_texts.text) else article_texts.text end
      from jsonb_to_recordset(${rows}::jsonb) as edit(id uuid, title text, summary text, body text), articles
      where article_texts.article_id = edit.id and articles.id = edit.id
    `);
    await orm.execute(sql`
      update articles set due = coalesce(due, greatest(edit.at, ready + interval '1 hour')), attempts = 0
      from jsonb_to_recordset(${rows}::jsonb) as edit(id uuid, at timestamptz)
      where articles.id = edit.id and is_news
    `);
  }
}

/** Two feeds may correct one article at the same time: the last word counts. */
function lastOf(edited: readonly EditedArticle[]): EditedArticle[] {
  return [...new Map(edited.map((article) => [article.id, article])).values()];
}

function* groupsOf<T>(
  rows: readonly T[],
  most: number,
  charsOf: (row: T) => number = () => 0,
): Generator<readonly T[]> {
  let group: T[] = [];
  let chars = 0;
  for (const row of rows) {
    if (group.length >= most || (group.length > 0 && chars + charsOf(row) > CHARS)) {
      yield group;
      group = [];
      chars = 0;
    }
    group.push(row);
    chars += charsOf(row);
  }
  if (group.length > 0) yield group;
}
