import { randomUUID } from "node:crypto";
import { and, eq, exists, inArray, isNull, lte, or, sql } from "drizzle-orm";
import type { Language } from "../engine/language.ts";
import { type FeedItem, type SavedArticles, saveArticles } from "./articles.ts";
import { type Queries, read, write } from "./database.ts";
import { FEED_COLUMNS, type FeedHealth, type FeedRecord, healthColumns } from "./feeds.ts";
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
  readonly items: readonly FeedItem[];
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
      .where(inArray(feeds.id, ids))
      .returning(FEED_COLUMNS);
    const names = await orm
      .select({ feedId: digestFeeds.feedId, name: digestFeeds.name, language: digestFeeds.language })
      .from(digestFeeds)
      .where(and(inArray(digestFeeds.feedId, ids), isNull(digestFeeds.until)))
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
 * Stores how a poll ended and what it brought, together or not at all. Null, and nothing stored, when the lease ended
 * and another process took the feed: what it brings is stored by that one.
 */
export function recordPoll(db: Queries, poll: Poll): Promise<SavedArticles | null> {
  const { feed, at, outcome, items } = poll;
  return write(db, async (tx) => {
    const [before] = await tx.orm
      .select({ lastSuccess: feeds.lastSuccess, items: feeds.items })
      .from(feeds)
      .where(and(eq(feeds.id, feed.id), eq(feeds.lease, feed.lease)))
      .for("no key update");
    if (!before) return null;
    const wasRead = outcome === "read";
    await tx.orm
      .update(feeds)
      .set({
        ...healthColumns(poll.health),
        ...validatorsOf(poll),
        ...(poll.movedTo === null ? {} : { movedTo: poll.movedTo }),
        ...(poll.title === null ? {} : { title: poll.title.slice(0, 2000) }),
        ...(poll.site === null ? {} : { site: poll.site.slice(0, 2000) }),
        ...(poll.language === null ? {} : { language: poll.language }),
        ...(wasRead ? { items: items.length } : {}),
        lastPoll: at,
        lastOutcome: outcome,
        lease: null,
        leaseUntil: null,
      })
      .where(eq(feeds.id, feed.id));
    if (!wasRead || items.length === 0) return { fresh: [], backlog: [], updated: [], known: 0 };
    const first = before.lastSuccess === null || before.items === 0 ? null : before.lastSuccess;
    return saveArticles(tx, {
      feedId: feed.id,
      source: feed.name,
      language: poll.language,
      items,
      at,
      newsSince: new Date(first === null ? at.getTime() - FIRST_NEWS_MS : first.getTime() - LATE_NEWS_MS),
      undatedIsNews: first !== null,
    });
  });
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
      .where(and(inArray(feeds.id, ids), inArray(feeds.lease, leases))),
  );
}

function validatorsOf({ outcome, etag, lastModified }: Poll): Partial<Pick<FeedRecord, "etag" | "lastModified">> {
  switch (outcome) {
    case "read":
      return { etag, lastModified };
    case "unchanged":
      return { ...(etag === null ? {} : { etag }), ...(lastModified === null ? {} : { lastModified }) };
    case "failed":
      return {};
  }
}
