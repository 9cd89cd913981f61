import { randomUUID } from "node:crypto";
import { and, asc, desc, eq, gte, inArray, isNull, lt, lte, ne, or, sql } from "drizzle-orm";
import type { Language } from "../engine/language.ts";
import { type DigestReading, saveAnalysis } from "./analyses.ts";
import { type Orm, type Queries, write } from "./database.ts";
import { areSimilar, plainWords, urlKey } from "./identity.ts";
import { articleFeeds, articleKeys, articles, articleTexts, digestFeeds } from "./schema.ts";

/** An article that this process is to read, and no other one until the lease ends. */
export interface ArticleToRead {
  readonly id: string;
  readonly lease: string;
  readonly url: string | null;
  readonly title: string;
  readonly source: string;
  readonly language: Language | null;
  readonly published: Date;
  readonly summary: string | null;
  /** The feed's body, or the page as it was read before. */
  readonly text: string | null;
  /** The digests whose feeds list it: each wants its analysis. */
  readonly digests: readonly string[];
  /** How many times it was taken to be read, this one included. */
  readonly attempts: number;
}

/** What the page adds to what the feed said; null keeps what is known. */
export interface PageToSave {
  readonly url: string | null;
  readonly title: string | null;
  readonly author: string | null;
  readonly image: string | null;
  readonly language: Language | null;
  readonly published: Date | null;
  /** The text that the analyses' offsets refer to. */
  readonly text: string | null;
  readonly paywalled: boolean;
}

export interface ReadingToSave {
  readonly article: Pick<ArticleToRead, "id" | "lease">;
  readonly at: Date;
  readonly page: PageToSave;
  readonly readings: readonly DigestReading[];
}

export type ReadingSaved =
  | { readonly kind: "saved" }
  /** The lease ended and another process took the article: nothing was stored. */
  | { readonly kind: "lost" }
  /** The page is that of an article that is known: this one is now part of it, and its analyses were not stored. */
  | { readonly kind: "duplicate"; readonly of: string };

/** Longer than the reading of a page and its analysis. */
export const READING_LEASE_MS = 5 * 60_000;
/** Taken so many times and never read: the article may be what stops the process, and is from then on taken alone. */
export const SUSPECT_ATTEMPTS = 5;
/** Alone, it stopped the process again and again: it is left alone for good. */
export const MAX_ATTEMPTS = 40;
/** A page that says it is so old was not news when its feed, which gave no date, listed it. */
const LATE_NEWS_MS = 7 * 24 * 3600 * 1000;

/**
 * Takes the articles that wait to be read, the latest published first, at most `limit`. Those that were taken many times
 * come last and one by one: killed in the middle of a batch, a process must not make all of it suspect for ever.
 */
export function claimArticlesDue(db: Queries, now: Date, limit: number): Promise<ArticleToRead[]> {
  return write(db, async ({ orm }) => {
    const free = and(lte(articles.due, now), or(isNull(articles.leaseUntil), lte(articles.leaseUntil, now)));
    const take = (from: number, below: number, most: number) =>
      orm
        .select({ id: articles.id })
        .from(articles)
        .where(and(free, gte(articles.attempts, from), lt(articles.attempts, below)))
        .orderBy(...(from > 0 ? [asc(articles.attempts)] : []), desc(articles.published), asc(articles.id))
        .limit(most)
        .for("no key update", { skipLocked: true });
    const usual = await take(0, SUSPECT_ATTEMPTS, limit);
    const due = usual.length > 0 ? usual : await take(SUSPECT_ATTEMPTS, MAX_ATTEMPTS, 1);
    if (due.length === 0) return [];
    const ids = due.map(({ id }) => id);
    const lease = randomUUID();
    await orm
      .update(articles)
      .set({
        lease,
        leaseUntil: new Date(now.getTime() + READING_LEASE_MS),
        attempts: sql`${articles.attempts} + 1`,
      })
      .where(inArray(articles.id, ids));
    return await describe(orm, ids, lease);
  });
}

async function describe(orm: Orm, ids: readonly string[], lease: string): Promise<ArticleToRead[]> {
  const rows = await orm
    .select({
      id: articles.id,
      url: articles.url,
      title: articles.title,
      source: articles.source,
      language: articles.language,
      published: articles.published,
      attempts: articles.attempts,
      summary: articleTexts.summary,
      text: articleTexts.text,
    })
    .from(articles)
    .leftJoin(articleTexts, eq(articleTexts.articleId, articles.id))
    .where(inArray(articles.id, [...ids]))
    .orderBy(desc(articles.published), asc(articles.id));
  const followed = await orm
    .selectDistinct({ articleId: articleFeeds.articleId, digest: digestFeeds.digest })
    .from(articleFeeds)
    .innerJoin(digestFeeds, eq(digestFeeds.feedId, articleFeeds.feedId))
    .where(and(inArray(articleFeeds.articleId, [...ids]), isNull(digestFeeds.until)))
    .orderBy(digestFeeds.digest);
  return rows.map((row) => ({
    ...row,
    lease,
    language: row.language as Language | null,
    digests: followed.filter(({ articleId }) => articleId === row.id).map(({ digest }) => digest),
  }));
}

/**
 * Stores all that reading an article gave, together or not at all: its text, and for each digest its analysis, its
 * figures and its stories.
 */
export function saveReading(db: Queries, { article, at, page, readings }: ReadingToSave): Promise<ReadingSaved> {
  return write(db, async (tx): Promise<ReadingSaved> => {
    const [held] = await tx.orm
      .select({
        title: articles.title,
        ready: articles.ready,
        firstSeen: articles.firstSeen,
        publishedIsSeen: articles.publishedIsSeen,
      })
      .from(articles)
      .where(and(eq(articles.id, article.id), eq(articles.lease, article.lease)))
      // Not "update", which another process that puts this article in a story would wait for, and this one for it.
      .for("no key update");
    if (!held) return { kind: "lost" };
    const other = page.url === null ? null : await ownerOfPage(tx.orm, article.id, page.url, held.title);
    if (other?.isSame) {
      await merge(tx.orm, article.id, other.id);
      return { kind: "duplicate", of: other.id };
    }
    // A page that calls another article's address its own is wrong about it.
    await savePage(tx.orm, article.id, other ? { ...page, url: null } : page, at);
    const redated = held.publishedIsSeen && page.published !== null ? page.published : null;
    const isOld = redated !== null && held.firstSeen.getTime() - redated.getTime() > LATE_NEWS_MS;
    await tx.orm
      .update(articles)
      .set({
        ready: held.ready ?? at,
        due: null,
        lease: null,
        leaseUntil: null,
        attempts: 0,
        ...(redated === null ? {} : { published: redated }),
        ...(isOld ? { isNews: false } : {}),
      })
      .where(eq(articles.id, article.id));
    for (const reading of readings) await saveAnalysis(tx, article.id, reading, at);
    return { kind: "saved" };
  });
}

/** Puts the reading of an article off, or gives it up for null. False when another process took it. */
export function postponeReading(
  db: Queries,
  article: Pick<ArticleToRead, "id" | "lease">,
  until: Date | null,
): Promise<boolean> {
  return write(db, async ({ orm }) => {
    const held = await orm
      .update(articles)
      .set({ due: until, lease: null, leaseUntil: null })
      .where(and(eq(articles.id, article.id), eq(articles.lease, article.lease)))
      .returning({ id: articles.id });
    return held.length > 0;
  });
}

async function savePage(orm: Orm, id: string, page: PageToSave, at: Date): Promise<void> {
  const { url, title, author, image, language, text, paywalled } = page;
  await orm
    .update(articles)
    .set({
      paywalled,
      ...(url === null ? {} : { url }),
      ...(title === null ? {} : { title: title.slice(0, 2000) }),
      ...(author === null ? {} : { author: author.slice(0, 2000) }),
      ...(image === null ? {} : { image }),
      ...(language === null ? {} : { language }),
    })
    .where(eq(articles.id, id));
  const [article] = await orm
    .select({ title: articles.title, language: articles.language })
    .from(articles)
    .where(eq(articles.id, id));
  const content = {
    title: article?.title ?? "",
    language: article?.language ?? null,
    ...(text === null ? {} : { text }),
  };
  await orm
    .insert(articleTexts)
    .values({ articleId: id, stored: at, ...content })
    .onConflictDoUpdate({ target: articleTexts.articleId, set: content });
  const key = url === null ? null : urlKey(url);
  if (key !== null) await orm.insert(articleKeys).values({ key, kind: "url", articleId: id }).onConflictDoNothing();
}

/** The other article whose page that is, and whether its title says that both are one. */
async function ownerOfPage(
  orm: Orm,
  id: string,
  url: string,
  title: string,
): Promise<{ readonly id: string; readonly isSame: boolean } | null> {
  const key = urlKey(url);
  if (key === null) return null;
  const [owner] = await orm
    .select({ id: articles.id, title: articles.title })
    .from(articleKeys)
    .innerJoin(articles, eq(articles.id, articleKeys.articleId))
    .where(and(eq(articleKeys.key, key), ne(articles.id, id)));
  return owner ? { id: owner.id, isSame: areSimilar(plainWords(owner.title), plainWords(title)) } : null;
}

/** Makes one article of two: what led to the first leads to the second. */
async function merge(orm: Orm, id: string, into: string): Promise<void> {
  await orm.update(articleKeys).set({ articleId: into }).where(eq(articleKeys.articleId, id));
  await orm.execute(sql`
    update article_feeds set article_id = ${into} where article_id = ${id}
      and feed_id not in (select feed_id from article_feeds where article_id = ${into})
  `);
  await orm.delete(articles).where(eq(articles.id, id));
}
