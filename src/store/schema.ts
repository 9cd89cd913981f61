import { sql } from "drizzle-orm";
import { boolean, index, integer, pgTable, primaryKey, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { instant, json, quantity, searchVector, words } from "./columns.ts";

/** A feed's address and how it has been doing. One row an address, whoever follows it. */
export const feeds = pgTable(
  "feeds",
  {
    id: uuid().primaryKey(),
    address: words().notNull().unique(),
    /** Where it moved for good: the address to ask from now on. */
    movedTo: words("moved_to"),
    title: words(),
    site: words(),
    language: text(),
    etag: words(),
    lastModified: words("last_modified"),
    failures: integer().notNull().default(0),
    failingSince: instant("failing_since"),
    lastSuccess: instant("last_success"),
    lastPoll: instant("last_poll"),
    lastOutcome: text("last_outcome"),
    reason: text(),
    paused: boolean().notNull().default(false),
    nextPoll: instant("next_poll").notNull(),
    /** Items in the last document that was read. */
    items: integer().notNull().default(0),
    lease: uuid(),
    leaseUntil: instant("lease_until"),
    created: instant().notNull(),
  },
  (table) => [index("feeds_due").on(table.nextPoll).where(sql`not ${table.paused}`)],
);

/**
 * Who follows which feed: a digest for all its readers (`tenant` null), or one tenant for itself. A row that ended
 * stays, so that what was read before stays visible; a tenant's ended row hides the digest's own feed from it.
 */
export const digestFeeds = pgTable(
  "digest_feeds",
  {
    id: uuid().primaryKey(),
    digest: words().notNull(),
    tenant: words(),
    feedId: uuid("feed_id")
      .notNull()
      .references(() => feeds.id, { onDelete: "cascade" }),
    name: words().notNull(),
    language: text(),
    since: instant().notNull(),
    until: instant(),
  },
  (table) => [
    // Two indexes and not NULLS NOT DISTINCT, which Postgres has only since 15.
    uniqueIndex("digest_feeds_own").on(table.digest, table.feedId).where(sql`${table.tenant} is null`),
    uniqueIndex("digest_feeds_tenant")
      .on(table.digest, table.tenant, table.feedId)
      .where(sql`${table.tenant} is not null`),
    index("digest_feeds_feed").on(table.feedId),
  ],
);

/** What is known of an article without its text: small, and kept as long as a feed lists it. */
export const articles = pgTable(
  "articles",
  {
    id: uuid().primaryKey(),
    url: words(),
    title: words().notNull(),
    source: words().notNull(),
    author: words(),
    image: words(),
    language: text(),
    published: instant().notNull(),
    /** Minutes east of UTC of the publisher's clock. */
    offsetMinutes: integer("offset_minutes"),
    publishedIsSeen: boolean("published_is_seen").notNull(),
    firstSeen: instant("first_seen").notNull(),
    isNews: boolean("is_news").notNull(),
    paywalled: boolean().notNull().default(false),
    /** When its page is to be read; null when nothing is to be done. */
    due: instant(),
    attempts: integer().notNull().default(0),
    lease: uuid(),
    leaseUntil: instant("lease_until"),
    /** When its first analysis was stored: the article belongs to the edition of that moment. */
    ready: instant(),
  },
  (table) => [
    index("articles_due").on(table.due).where(sql`${table.due} is not null`),
    index("articles_ready").on(table.ready),
    index("articles_published").on(table.published),
    index("articles_first_seen").on(table.firstSeen),
  ],
);

/** So much of a text is searched, from its start: a tsvector has a limit, and its making takes a millisecond a thousand. */
const SEARCHED = 50_000;

/** The text of an article, and the words by which it is found. Dropped when the article is old. */
export const articleTexts = pgTable(
  "article_texts",
  {
    articleId: uuid("article_id")
      .primaryKey()
      .references(() => articles.id, { onDelete: "cascade" }),
    language: text(),
    title: words().notNull(),
    summary: words(),
    /** The feed's body until the page is read. */
    text: words(),
    stored: instant().notNull(),
    words: searchVector()
      .notNull()
      .generatedAlwaysAs(sql.raw(`fil_words(language, title, left(coalesce(text, summary, ''), ${SEARCHED}))`)),
  },
  (table) => [index("article_texts_words").using("gin", table.words), index("article_texts_stored").on(table.stored)],
);

/** By what an item of a feed is recognised as an article that is known. */
export const articleKeys = pgTable(
  "article_keys",
  {
    /** A hash: whatever its length, an identifier fits in the index. */
    key: text().primaryKey(),
    kind: text().$type<"guid" | "url" | "text">().notNull(),
    articleId: uuid("article_id")
      .notNull()
      .references(() => articles.id, { onDelete: "cascade" }),
  },
  (table) => [index("article_keys_article").on(table.articleId)],
);

/** Which feeds list an article, and what each said of it last: two feeds may word one article differently. */
export const articleFeeds = pgTable(
  "article_feeds",
  {
    articleId: uuid("article_id")
      .notNull()
      .references(() => articles.id, { onDelete: "cascade" }),
    feedId: uuid("feed_id")
      .notNull()
      .references(() => feeds.id, { onDelete: "cascade" }),
    firstSeen: instant("first_seen").notNull(),
    /** To the day. */
    lastSeen: instant("last_seen").notNull(),
    /** Hashes of the page's address, of title and content, and of the content alone. */
    page: text(),
    wording: text().notNull(),
    content: text(),
    /** Null when the feed gives none. */
    date: instant(),
  },
  (table) => [
    primaryKey({ columns: [table.articleId, table.feedId] }),
    index("article_feeds_feed").on(table.feedId, table.firstSeen),
  ],
);

export const analyses = pgTable(
  "analyses",
  {
    articleId: uuid("article_id")
      .notNull()
      .references(() => articles.id, { onDelete: "cascade" }),
    digest: words().notNull(),
    language: text().notNull(),
    engineVersion: words("engine_version").notNull(),
    keyPoints: json("key_points").notNull(),
    figures: json().notNull(),
    analysed: instant().notNull(),
  },
  (table) => [primaryKey({ columns: [table.articleId, table.digest] })],
);

/** The figures, each with all that is needed to quote it: they outlive their articles. */
export const figures = pgTable(
  "figures",
  {
    id: uuid().primaryKey(),
    digest: words().notNull(),
    articleId: uuid("article_id").references(() => articles.id, { onDelete: "set null" }),
    /** The article came by one of the digest's own feeds, for all its readers. */
    own: boolean().notNull(),
    position: integer().notNull(),
    value: quantity().notNull(),
    unit: words().notNull(),
    qualifier: text(),
    per: words(),
    text: words().notNull(),
    context: words().notNull(),
    angle: words(),
    merit: quantity().notNull(),
    url: words(),
    source: words().notNull(),
    title: words().notNull(),
    language: text(),
    published: instant().notNull(),
  },
  (table) => [
    index("figures_published").on(table.digest, table.published),
    index("figures_angle").on(table.digest, table.angle, table.published),
    index("figures_article").on(table.articleId),
  ],
);

export const stories = pgTable(
  "stories",
  {
    id: uuid().primaryKey(),
    digest: words().notNull(),
    headlineId: uuid("headline_id").references(() => articles.id, { onDelete: "set null" }),
    firstPublished: instant("first_published").notNull(),
    lastPublished: instant("last_published").notNull(),
    changed: instant().notNull(),
    /** The story that it turned out to be part of. */
    mergedInto: uuid("merged_into"),
    disagreements: json().notNull(),
    updates: json().notNull(),
  },
  (table) => [
    index("stories_last").on(table.digest, table.lastPublished),
    index("stories_headline").on(table.headlineId),
  ],
);

export const storyArticles = pgTable(
  "story_articles",
  {
    digest: words().notNull(),
    articleId: uuid("article_id")
      .notNull()
      .references(() => articles.id, { onDelete: "cascade" }),
    storyId: uuid("story_id")
      .notNull()
      .references(() => stories.id, { onDelete: "cascade" }),
    position: integer().notNull(),
  },
  (table) => [
    // An article is in one story of a digest, whatever two processes believe.
    primaryKey({ columns: [table.digest, table.articleId] }),
    index("story_articles_story").on(table.storyId, table.position),
    index("story_articles_article").on(table.articleId),
  ],
);

/** What was composed for a period and a lens. Never changed. */
export const editions = pgTable(
  "editions",
  {
    id: uuid().primaryKey(),
    digest: words().notNull(),
    tenant: words(),
    since: instant().notNull(),
    until: instant().notNull(),
    language: text().notNull(),
    /** Null when the reader asked for nothing in particular. */
    lens: json(),
    /** A hash of all that the edition is for: two processes that compose the same one store it once. */
    identity: text().notNull().unique(),
    content: json().notNull(),
    created: instant().notNull(),
  },
  (table) => [index("editions_until").on(table.digest, table.until)],
);
