import { and, asc, eq, inArray, isNull, or, sql } from "drizzle-orm";
import type { Language } from "../engine/language.ts";
import { type Queries, read, write } from "./database.ts";
import { newId } from "./ids.ts";
import { digestFeeds, feeds } from "./schema.ts";
import { StoreError } from "./store-error.ts";

/** How a feed has been doing, as feeds/health.ts reckons it. */
export interface FeedHealth {
  /** In a row. */
  readonly failures: number;
  readonly failingSince: Date | null;
  readonly lastSuccess: Date | null;
  /** Why the last poll failed, or why it is paused: a code. */
  readonly reason: string | null;
  /** Not polled any more, until a person resumes it. */
  readonly paused: boolean;
  readonly nextPoll: Date;
}

export interface FeedRecord extends FeedHealth {
  readonly id: string;
  /** As it was given. */
  readonly address: string;
  /** Where it moved for good: the address to ask. */
  readonly movedTo: string | null;
  /** As the feed says. */
  readonly title: string | null;
  readonly site: string | null;
  readonly language: string | null;
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly lastPoll: Date | null;
  readonly lastOutcome: string | null;
  /** Items in the last document that was read. */
  readonly items: number;
}

/** A feed in the eyes of a digest and of a tenant. */
export interface FollowedFeed extends FeedRecord {
  /** The source's name, as the digest or the tenant calls it. */
  readonly name: string;
  /** The tenant added it for itself. */
  readonly byTenant: boolean;
}

/** Whose feeds: those of the digest, and those that the tenant added; null for the digest's own only. */
export interface Reader {
  readonly digest: string;
  readonly tenant: string | null;
}

export interface FeedToFollow {
  readonly url: string;
  readonly name: string;
  readonly language: Language | null;
}

/** A longer address does not fit in an index, and is no feed's. */
const MAX_ADDRESS = 2000;

const RECORD = {
  id: feeds.id,
  address: feeds.address,
  movedTo: feeds.movedTo,
  title: feeds.title,
  site: feeds.site,
  language: feeds.language,
  etag: feeds.etag,
  lastModified: feeds.lastModified,
  failures: feeds.failures,
  failingSince: feeds.failingSince,
  lastSuccess: feeds.lastSuccess,
  lastPoll: feeds.lastPoll,
  lastOutcome: feeds.lastOutcome,
  reason: feeds.reason,
  paused: feeds.paused,
  nextPoll: feeds.nextPoll,
  items: feeds.items,
};

/**
 * Makes a digest's own feeds those of its definition: new ones are due at once, those that left are not polled any
 * more. What was read of them stays.
 */
export async function syncDigestFeeds(
  db: Queries,
  { digest, wanted, now }: { readonly digest: string; readonly wanted: readonly FeedToFollow[]; readonly now: Date },
): Promise<void> {
  await write(db, async (tx) => {
    const own = await tx.orm
      .select({ id: digestFeeds.id, address: feeds.address, name: digestFeeds.name, language: digestFeeds.language })
      .from(digestFeeds)
      .innerJoin(feeds, eq(feeds.id, digestFeeds.feedId))
      .where(and(eq(digestFeeds.digest, digest), isNull(digestFeeds.tenant), isNull(digestFeeds.until)));
    const known = new Map(own.map((feed) => [feed.address, feed]));
    for (const feed of wanted) {
      const { name, language } = known.get(feed.url) ?? {};
      if (name !== feed.name || language !== feed.language) await follow(tx, { digest, tenant: null }, feed, now);
    }
    const addresses = new Set(wanted.map(({ url }) => url));
    const left = own.filter(({ address }) => !addresses.has(address)).map(({ id }) => id);
    if (left.length > 0) await tx.orm.update(digestFeeds).set({ until: now }).where(inArray(digestFeeds.id, left));
  });
}

/** Follows a feed for a tenant, or for the whole digest. Following again changes the name only. Gives the feed's id. */
export function followFeed(db: Queries, reader: Reader, feed: FeedToFollow, now: Date): Promise<string> {
  return write(db, (tx) => follow(tx, reader, feed, now));
}

async function follow({ orm }: Queries, reader: Reader, feed: FeedToFollow, now: Date): Promise<string> {
  if (feed.url.length > MAX_ADDRESS) {
    throw new StoreError("invalid", `A feed's address has at most ${MAX_ADDRESS} characters: give a shorter one.`);
  }
  await orm
    .insert(feeds)
    .values({ id: newId(now), address: feed.url, language: feed.language, nextPoll: now, created: now })
    .onConflictDoNothing();
  const [{ id: feedId } = { id: "" }] = await orm
    .select({ id: feeds.id })
    .from(feeds)
    .where(eq(feeds.address, feed.url));
  const { name, language } = feed;
  const { digest, tenant } = reader;
  await orm
    .insert(digestFeeds)
    .values({ id: newId(now), digest, tenant, feedId, name, language, since: now })
    .onConflictDoNothing();
  await orm
    .update(digestFeeds)
    .set({ name, language, until: null })
    .where(and(eq(digestFeeds.digest, digest), eq(digestFeeds.feedId, feedId), ofTenant(tenant)));
  return feedId;
}

/**
 * Ends the following of a feed. For a tenant, the digest's own feed is hidden from it alone. False when the reader does
 * not follow it.
 */
export function unfollowFeed(db: Queries, { digest, tenant }: Reader, feedId: string, now: Date): Promise<boolean> {
  return write(db, async ({ orm }) => {
    const following = await orm
      .select({ tenant: digestFeeds.tenant, name: digestFeeds.name, until: digestFeeds.until })
      .from(digestFeeds)
      .where(and(eq(digestFeeds.digest, digest), eq(digestFeeds.feedId, feedId), ofReader(tenant)));
    const mine = following.find((row) => row.tenant === tenant);
    const own = following.find((row) => row.tenant === null && row.until === null);
    if (mine ? mine.until !== null : !own) return false;
    if (!mine && own) {
      await orm
        .insert(digestFeeds)
        .values({ id: newId(now), digest, tenant, feedId, name: own.name, since: now, until: now })
        .onConflictDoNothing();
    }
    await orm
      .update(digestFeeds)
      .set({ until: now })
      .where(and(eq(digestFeeds.digest, digest), eq(digestFeeds.feedId, feedId), ofTenant(tenant)));
    return true;
  });
}

/** The feeds that a reader follows, by name. */
export async function followedFeeds(db: Queries, { digest, tenant }: Reader): Promise<FollowedFeed[]> {
  const rows = await read(db, (orm) =>
    orm
      .select({ ...RECORD, name: digestFeeds.name, tenant: digestFeeds.tenant, until: digestFeeds.until })
      .from(digestFeeds)
      .innerJoin(feeds, eq(feeds.id, digestFeeds.feedId))
      .where(and(eq(digestFeeds.digest, digest), ofReader(tenant)))
      // A tenant's word on a feed comes after the digest's.
      .orderBy(sql`${digestFeeds.tenant} nulls first`, asc(digestFeeds.name)),
  );
  const byFeed = new Map(rows.map((row) => [row.id, row]));
  return [...byFeed.values()]
    .filter(({ until }) => until === null)
    .map(({ until: _, tenant: who, ...feed }) => ({ ...feed, byTenant: who !== null }))
    .sort((one, other) => one.name.localeCompare(other.name));
}

/** Those of the tenants that added a feed to a digest, or left one, each after the digest's word and a space. */
export async function tenantsWithFeeds(db: Queries, tenants: readonly string[]): Promise<Set<string>> {
  if (tenants.length === 0) return new Set();
  const rows = await read(db, (orm) =>
    orm
      .selectDistinct({ digest: digestFeeds.digest, tenant: digestFeeds.tenant })
      .from(digestFeeds)
      .where(inArray(digestFeeds.tenant, [...new Set(tenants)])),
  );
  return new Set(rows.map(({ digest, tenant }) => `${digest} ${tenant}`));
}

export async function findFeed(db: Queries, address: string): Promise<FeedRecord | null> {
  const [feed] = await read(db, (orm) => orm.select(RECORD).from(feeds).where(eq(feeds.address, address)));
  return feed ?? null;
}

/** Changes a feed's health by a person's wish: to poll a paused feed again. A poll under way is not waited for. */
export async function saveHealth(db: Queries, feedId: string, health: FeedHealth): Promise<void> {
  await read(db, (orm) => orm.update(feeds).set(healthColumns(health)).where(eq(feeds.id, feedId)));
}

export function healthColumns({
  failures,
  failingSince,
  lastSuccess,
  reason,
  paused,
  nextPoll,
}: FeedHealth): FeedHealth {
  return { failures, failingSince, lastSuccess, reason, paused, nextPoll };
}

function ofTenant(tenant: string | null) {
  return tenant === null ? isNull(digestFeeds.tenant) : eq(digestFeeds.tenant, tenant);
}

function ofReader(tenant: string | null) {
  return tenant === null ? isNull(digestFeeds.tenant) : or(isNull(digestFeeds.tenant), eq(digestFeeds.tenant, tenant));
}

export { RECORD as FEED_COLUMNS };
