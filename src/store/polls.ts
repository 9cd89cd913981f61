import { randomUUID } from "node:crypto";
import { and, eq, exists, isNull, lte, or, sql } from "drizzle-orm";
import type { Language } from "../engine/language.ts";
import { type FeedDocument, type FeedItem, type KeptItem, type SavedArticles, saveArticles } from "./articles.ts";
import { anyOf } from "./columns.ts";
import { type Queries, read, write } from "./database.ts";
import { FEED_COLUMNS, type FeedHealth, type FeedRecord } from "./feeds.ts";
import { type FeedBefore, recordOutcomes } from "./outcomes.ts";
import { digestFeeds, feeds } from "./schema.ts";

/** A feed that this process is to poll, and no other one until the lease ends. */
export interface ClaimedFeed extends FeedRecord {
  readonly lease: string;
  /** The source's name, as a digest calls it. */
  readonly name: string;
  readonly language: string | null;
}

/** How a poll ended, with what is to be remembered of it. */
export interface Poll {
  readonly feed: Pick<ClaimedFeed, "id" | "lease" | "name">;
  readonly at: Date;
  readonly outcome: "read" | "unchanged" | "failed";
  readonly health: FeedHealth;
  /** Of the answer. An unchanged feed keeps those that it does not repeat; a failed one keeps all. */
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** Where the feed moved for good, when it did. */
  readonly movedTo: string | null;
  /** What the document says of the feed; null keeps what is known. */
  readonly title: string | null;
  readonly site: string | null;
  /** Of the articles. */
  readonly language: Language | null;
  /** None unless the feed was read. */
  readonly items: readonly (FeedItem | KeptItem)[];
}

/** Longer than any poll: its total deadline and the storing. */
export const POLL_LEASE_MS = 5 * 60_000;
const DAY_MS = 24 * 3600 * 1000;
/** On a feed's first poll, what is older than this was there before anybody followed it. */
const FIRST_NEWS_MS = DAY_MS;
/** Later, an item that appears with a date so long before the last poll is an old one that the feed shows again. */
const LATE_NEWS_MS = 7 * DAY_MS;

/** Takes the feeds that are due, the longest waiting first, at most `limit`. A feed that nobody follows is not polled. */
export function claimFeedsDue(db: Queries, now: Date, limit: number): Promise<ClaimedFeed[]> {
  return write(db, async ({ orm }) => {
    const followed = orm
      .select({ one: sql`1` })
      .from(digestFeeds)
      .where(and(eq(digestFeeds.feedId, feeds.id), isNull(digestFeeds.until)));
    const due = await orm
      .select({ id: feeds.id })
      .from(feeds)
      .where(
        and(
          eq(feeds.paused, false),
          lte(feeds.nextPoll, now),
          or(isNull(feeds.leaseUntil), lte(feeds.leaseUntil, now)),
          exists(followed),
        ),
      )
      .orderBy(feeds.nextPoll)
      .limit(limit)
      .for("no key update", { skipLocked: true });
    if (due.length === 0) return [];
    const ids = due.map(({ id }) => id);
    const lease = randomUUID();
    const claimed = await orm
      .update(feeds)
      .set({ lease, leaseUntil: new Date(now.getTime() + POLL_LEASE_MS) })
      .where(anyOf(feeds.id, ids))
      .returning(FEED_COLUMNS);
    const names = await orm
      .select({ feedId: digestFeeds.feedId, name: digestFeeds.name, language: digestFeeds.language })
      .from(digestFeeds)
      .where(and(anyOf(digestFeeds.feedId, ids), isNull(digestFeeds.until)))
      .orderBy(sql`${digestFeeds.tenant} nulls last`, digestFeeds.id);
    const nameOf = new Map(names.map((row) => [row.feedId, row]));
    const order = new Map(ids.map((id, index) => [id, index]));
    return claimed
      .map((feed) => {
        const { name = feed.title ?? feed.address, language = feed.language } = nameOf.get(feed.id) ?? {};
        return { ...feed, lease, name, language };
      })
      .sort((one, other) => (order.get(one.id) ?? 0) - (order.get(other.id) ?? 0));
  });
}

/**
 * Stores how some polls ended and what they brought, all together or not at all: most of the cost is by statement.
 * Gives what became of each: null, and nothing of it stored, when the lease ended and another process took the feed.
 * What that one brings is stored by the other process.
 */
export async function recordPolls(db: Queries, polls: readonly Poll[]): Promise<(SavedArticles | null)[]> {
  if (polls.length === 0) return [];
  return await write(db, async (tx) => {
    const before = await recordOutcomes(tx, polls);
    const read = polls.filter(({ feed, outcome }) => outcome === "read" && before.has(feed.id));
    const documents = read.map((poll) => documentOf(poll, before.get(poll.feed.id)));
    const saved = documents.length === 0 ? [] : await saveArticles(tx, documents);
    const savedOf = new Map(read.map((poll, index) => [poll, saved[index]]));
    return polls.map((poll) => (before.has(poll.feed.id) ? (savedOf.get(poll) ?? NOTHING) : null));
  });
}

/** The same for one poll. */
export async function recordPoll(db: Queries, poll: Poll): Promise<SavedArticles | null> {
  const [saved = null] = await recordPolls(db, [poll]);
  return saved;
}

const NOTHING: SavedArticles = { fresh: [], backlog: [], updated: [], known: 0, articleIds: [] };

function documentOf({ feed, at, language, items }: Poll, before: FeedBefore | undefined): FeedDocument {
  const first = !before || before.items === 0 ? null : before.lastSuccess;
  return {
    feedId: feed.id,
    source: feed.name,
    language,
    items,
    at,
    newsSince: new Date(first === null ? at.getTime() - FIRST_NEWS_MS : first.getTime() - LATE_NEWS_MS),
    undatedIsNews: first !== null,
  };
}

/** Gives feeds back that were claimed and will not be polled, as when the program stops. */
export async function releaseFeeds(db: Queries, claimed: readonly Pick<ClaimedFeed, "id" | "lease">[]): Promise<void> {
  const leases = [...new Set(claimed.map(({ lease }) => lease))];
  const ids = claimed.map(({ id }) => id);
  if (ids.length === 0) return;
  await read(db, (orm) =>
    orm
      .update(feeds)
      .set({ lease: null, leaseUntil: null })
      .where(and(anyOf(feeds.id, ids), anyOf(feeds.lease, leases))),
  );
}
