import { and, asc, count, eq, sql } from "drizzle-orm";
import { subscriptions } from "./bot-schema.ts";
import { type Queries, read, write } from "./database.ts";
import { isId, newId } from "./ids.ts";
import { StoreError } from "./store-error.ts";
import { checkedWish, type Wish } from "./wish.ts";

export { type Lens, type Schedule, WEEKDAYS, type Weekday, type Wish } from "./wish.ts";

export type Subscription = Wish & {
  readonly id: string;
  readonly platform: string;
  readonly tenant: string;
  readonly channel: string;
  readonly digest: string;
  /** Where to write to the person who asked for it. */
  readonly owner: string;
  /** Why the bot paused it by itself: a code; null when a person did, or when it isn't paused. */
  readonly pausedFor: string | null;
  readonly created: Date;
  /** When it is due; null while paused. */
  readonly nextSlot: Date | null;
  /** What was read up to there was delivered: the next edition begins there. */
  readonly told: Date;
};

export interface SubscriptionToMake {
  readonly platform: string;
  readonly tenant: string;
  readonly channel: string;
  readonly digest: string;
  readonly owner: string;
  readonly wish: Wish;
  readonly nextSlot: Date | null;
  readonly now: Date;
}

export const MAX_SUBSCRIPTIONS = 10;
/** The first edition tells what was read in the day before the subscription: nothing was told yet. */
const FIRST_PERIOD_MS = 24 * 3_600_000;
/** With the hash of a channel, of the advisory lock under which its subscriptions are counted. */
const LOCK = 7_105_118;

const RECORD = {
  id: subscriptions.id,
  platform: subscriptions.platform,
  tenant: subscriptions.tenant,
  channel: subscriptions.channel,
  digest: subscriptions.digest,
  times: subscriptions.times,
  weekdays: subscriptions.weekdays,
  zone: subscriptions.zone,
  angles: subscriptions.angles,
  language: subscriptions.language,
  mute: subscriptions.mute,
  paused: subscriptions.paused,
  pausedFor: subscriptions.pausedFor,
  owner: subscriptions.owner,
  created: subscriptions.created,
  nextSlot: subscriptions.nextSlot,
  told: subscriptions.told,
};

/**
 * Subscribes a channel; its first edition begins a day before. Throws StoreError "invalid" when the channel has ten
 * subscriptions already, or when the wish is none: no time, no day, a zone that isn't one.
 */
export async function subscribe(db: Queries, wanted: SubscriptionToMake): Promise<Subscription> {
  const { platform, tenant, channel, digest, owner, nextSlot, now } = wanted;
  const wish = checkedWish(wanted.wish);
  return await write(db, async ({ orm }) => {
    await orm.execute(sql`select pg_advisory_xact_lock(${LOCK}, hashtext(${`${tenant} ${channel}`}))`);
    const [held] = await orm.select({ number: count() }).from(subscriptions).where(ofChannel(tenant, channel));
    if ((held?.number ?? 0) >= MAX_SUBSCRIPTIONS) {
      throw new StoreError(
        "invalid",
        `This channel has ${MAX_SUBSCRIPTIONS} subscriptions, the most that it can have: change or remove one of them.`,
      );
    }
    const [made] = await orm
      .insert(subscriptions)
      .values({
        id: newId(now),
        ...{ platform, tenant, channel, digest, owner },
        ...wish,
        created: now,
        changed: now,
        nextSlot: wish.paused ? null : nextSlot,
        told: new Date(now.getTime() - FIRST_PERIOD_MS),
      })
      .returning(RECORD);
    return made as Subscription; // an insertion that succeeds gives its row
  });
}

/**
 * Makes a subscription what people wish now, whatever it was paused for. Null when the tenant has no such subscription.
 * Throws StoreError "invalid" as `subscribe` does.
 */
export async function changeSubscription(
  db: Queries,
  tenant: string,
  id: string,
  change: { readonly wish: Wish; readonly nextSlot: Date | null; readonly now: Date },
): Promise<Subscription | null> {
  const wish = checkedWish(change.wish);
  if (!isId(id)) return null;
  const nextSlot = wish.paused ? null : change.nextSlot;
  const [changed] = await write(db, ({ orm }) =>
    orm
      .update(subscriptions)
      .set({ ...wish, nextSlot, pausedFor: null, changed: change.now })
      .where(and(eq(subscriptions.id, id), eq(subscriptions.tenant, tenant)))
      .returning(RECORD),
  );
  return (changed as Subscription | undefined) ?? null;
}

/** Ends a subscription, its deliveries included. False when the tenant has no such subscription. */
export async function unsubscribe(db: Queries, tenant: string, id: string): Promise<boolean> {
  if (!isId(id)) return false;
  const gone = await write(db, ({ orm }) =>
    orm
      .delete(subscriptions)
      .where(and(eq(subscriptions.id, id), eq(subscriptions.tenant, tenant)))
      .returning({ id: subscriptions.id }),
  );
  return gone.length > 0;
}

/** A tenant's subscriptions, of one channel or of one digest if told so, the first one first. */
export async function subscriptionsOf(
  db: Queries,
  { tenant, channel, digest }: { readonly tenant: string; readonly channel?: string; readonly digest?: string },
): Promise<Subscription[]> {
  const ofDigest = digest === undefined ? undefined : eq(subscriptions.digest, digest);
  const rows = await read(db, (orm) =>
    orm
      .select(RECORD)
      .from(subscriptions)
      .where(and(ofChannel(tenant, channel), ofDigest))
      .orderBy(asc(subscriptions.created), asc(subscriptions.id)),
  );
  return rows as Subscription[];
}

/** A tenant's subscription; null when it has no such one. */
export async function findSubscription(db: Queries, tenant: string, id: string): Promise<Subscription | null> {
  if (!isId(id)) return null;
  const [found] = await read(db, (orm) =>
    orm
      .select(RECORD)
      .from(subscriptions)
      .where(and(eq(subscriptions.id, id), eq(subscriptions.tenant, tenant))),
  );
  return (found as Subscription | undefined) ?? null;
}

/**
 * The bot itself pauses a subscription, for a reason that is a code; a person lifts it by any change. False when it was
 * paused already, or is no more: its owner was told. Not scoped to a tenant: for the bot's own engine alone.
 */
export async function pauseFor(db: Queries, id: string, reason: string, now: Date): Promise<boolean> {
  if (!isId(id)) return false;
  const paused = await write(db, ({ orm }) =>
    orm
      .update(subscriptions)
      .set({ paused: true, pausedFor: reason, nextSlot: null, changed: now })
      .where(and(eq(subscriptions.id, id), eq(subscriptions.paused, false)))
      .returning({ id: subscriptions.id }),
  );
  return paused.length > 0;
}

/** Those of all tenants, by channel: for the operator's own pages. */
export async function allSubscriptions(db: Queries, limit: number): Promise<Subscription[]> {
  const rows = await read(db, (orm) =>
    orm
      .select(RECORD)
      .from(subscriptions)
      .orderBy(asc(subscriptions.tenant), asc(subscriptions.channel), asc(subscriptions.created))
      .limit(limit),
  );
  return rows as Subscription[];
}

/** How many there are, of all tenants, paused ones included. For the bot's own engine alone. */
export async function countSubscriptions(db: Queries): Promise<number> {
  const [all] = await read(db, (orm) => orm.select({ number: count() }).from(subscriptions));
  return all?.number ?? 0;
}

function ofChannel(tenant: string, channel?: string) {
  return and(eq(subscriptions.tenant, tenant), channel === undefined ? undefined : eq(subscriptions.channel, channel));
}

export { RECORD as SUBSCRIPTION_COLUMNS };
