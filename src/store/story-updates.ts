import { and, asc, eq, gte, inArray, isNotNull, isNull, lte, ne, sql } from "drizzle-orm";
import { deliveries, storyUpdates, subscriptions } from "./bot-schema.ts";
import { anyOf, storableInstant, storableJson } from "./columns.ts";
import { type Queries, read, rowsOf, write } from "./database.ts";
import { newId } from "./ids.ts";
import { editions, stories } from "./schema.ts";

/** A thread in which an edition was posted, for the bot's own engine: of any tenant. */
export interface PostedThread {
  readonly subscriptionId: string;
  readonly tenant: string;
  readonly digest: string;
  readonly language: string;
  readonly angles: unknown;
  readonly thread: string;
  readonly editionId: string;
}

/** A reply that says what changed. */
export interface UpdateToPost {
  readonly subscriptionId: string;
  readonly storyId: string;
  /** Of what changed: the same change is said once to a subscription. */
  readonly change: string;
  readonly thread: string;
  /** Through JSON. */
  readonly message: object;
}

export interface ClaimedUpdate {
  readonly id: string;
  readonly platform: string;
  readonly thread: string;
  readonly message: unknown;
  readonly attempts: number;
  readonly created: Date;
}

/**
 * The threads in which those editions were posted, where no later one was since: of subscriptions that are not paused.
 */
export async function threadsOfEditions(db: Queries, editionIds: readonly string[]): Promise<PostedThread[]> {
  if (editionIds.length === 0) return [];
  const rows = await read(db, (orm) =>
    orm
      .select({
        subscriptionId: deliveries.subscriptionId,
        tenant: subscriptions.tenant,
        digest: subscriptions.digest,
        language: subscriptions.language,
        angles: subscriptions.angles,
        thread: deliveries.thread,
        editionId: deliveries.editionId,
      })
      .from(deliveries)
      .innerJoin(subscriptions, eq(subscriptions.id, deliveries.subscriptionId))
      .where(
        and(
          anyOf(deliveries.editionId, editionIds),
          eq(deliveries.state, "done"),
          isNotNull(deliveries.thread),
          eq(subscriptions.paused, false),
          sql`not exists (
            select 1 from deliveries newer
            where newer.subscription_id = ${deliveries.subscriptionId} and newer.slot > ${deliveries.slot}
              and newer.thread is not null
          )`,
        ),
      ),
  );
  return rows as PostedThread[]; // thread and edition are not null here
}

/** The editions of a digest that end at `since` or later, of any tenant. */
export async function editionsSince(db: Queries, digest: string, since: Date): Promise<string[]> {
  const rows = await read(db, (orm) =>
    orm
      .select({ id: editions.id })
      .from(editions)
      .where(and(eq(editions.digest, digest), gte(editions.until, since))),
  );
  return rows.map(({ id }) => id);
}

/** The stories that have updates and changed since, with the articles of each update. */
export async function changedStories(
  db: Queries,
  since: Date,
): Promise<{ readonly id: string; readonly digest: string; readonly changed: Date }[]> {
  return await read(db, (orm) =>
    orm
      .select({ id: stories.id, digest: stories.digest, changed: stories.changed })
      .from(stories)
      .where(and(gte(stories.changed, since), ne(stories.updates, []), isNull(stories.mergedInto)))
      .orderBy(asc(stories.changed)),
  );
}

/** Keeps the replies to post; a change that was said to a subscription is not kept again. Gives how many are new. */
export async function addUpdates(db: Queries, updates: readonly UpdateToPost[], now: Date): Promise<number> {
  if (updates.length === 0) return 0;
  const rows = updates.map((update) => ({ ...update, id: newId(now) }));
  const at = storableInstant(now);
  const added = await write(db, ({ orm }) =>
    rowsOf(
      orm,
      sql`
        insert into story_updates (id, subscription_id, story_id, change, thread, message, state, next_attempt, created)
        select id, "subscriptionId", "storyId", change, thread, message, 'due', ${at}::timestamptz, ${at}::timestamptz
        from jsonb_to_recordset(${storableJson(rows)}::jsonb) as fresh(
          id uuid, "subscriptionId" uuid, "storyId" uuid, change text, thread text, message jsonb
        )
        -- A story that became part of another one has another identifier now.
        where not exists (
          select 1 from story_updates said
          where said.subscription_id = fresh."subscriptionId" and said.change = fresh.change
        )
        on conflict do nothing
        returning id`,
    ),
  );
  return added.length;
}

/** Takes replies in hand that are to be posted now. */
export async function claimUpdates(
  db: Queries,
  { lease, until, now, limit }: { readonly lease: string; readonly until: Date; readonly now: Date; limit: number },
): Promise<ClaimedUpdate[]> {
  const at = storableInstant(now);
  const rows = await write(db, ({ orm }) =>
    rowsOf<Omit<ClaimedUpdate, "created"> & { readonly created: string }>(
      orm,
      sql`
        with free as (
          select id from story_updates
          where next_attempt <= ${at}::timestamptz and (lease is null or lease_until <= ${at}::timestamptz)
          order by created limit ${limit} for update skip locked
        )
        update story_updates set lease = ${lease}::uuid, lease_until = ${storableInstant(until)}::timestamptz,
          attempts = attempts + 1
        from free, subscriptions
        where story_updates.id = free.id and subscriptions.id = story_updates.subscription_id
        returning story_updates.id, platform, thread, message, attempts, story_updates.created`,
    ),
  );
  return rows.map((row) => ({ ...row, created: new Date(row.created) }));
}

/** How the posting of a reply ended; a next attempt leaves it due. */
export async function endUpdate(
  db: Queries,
  id: string,
  end: { readonly state: "due" | "done" | "failed"; readonly reason: string | null; readonly nextAttempt: Date | null },
): Promise<void> {
  await read(db, (orm) =>
    orm
      .update(storyUpdates)
      .set({ ...end, lease: null, leaseUntil: null })
      .where(eq(storyUpdates.id, id)),
  );
}

/** Updates that subscriptions were told, or are about to be: their stories are told up to then. */
export async function saidUpdates(
  db: Queries,
  subscriptionIds: readonly string[],
  since: Date,
): Promise<{ readonly subscriptionId: string; readonly storyId: string; readonly created: Date }[]> {
  if (subscriptionIds.length === 0) return [];
  return await read(db, (orm) =>
    orm
      .select({
        subscriptionId: storyUpdates.subscriptionId,
        storyId: storyUpdates.storyId,
        created: storyUpdates.created,
      })
      .from(storyUpdates)
      .where(
        and(
          inArray(storyUpdates.subscriptionId, [...subscriptionIds]),
          gte(storyUpdates.created, since),
          ne(storyUpdates.state, "failed"),
        ),
      ),
  );
}

/** Where no other process can be, what was in a hand is in none any more. */
export async function dropUpdateLeases(db: Queries, now: Date): Promise<void> {
  await read(db, (orm) =>
    orm
      .update(storyUpdates)
      .set({ lease: null, leaseUntil: null })
      .where(and(isNotNull(storyUpdates.lease), lte(storyUpdates.created, now))),
  );
}
