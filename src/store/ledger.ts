import { and, asc, count, eq, isNotNull, isNull, lte, or, sql } from "drizzle-orm";
import { deliveries } from "./bot-schema.ts";
import { anyOf, storableInstant, storableJson } from "./columns.ts";
import { type Queries, read, rowsOf, write } from "./database.ts";
import type { DeliveryReason, DeliveryState } from "./deliveries.ts";
import { newId } from "./ids.ts";
import { IN_PLACE_OF_THE_LAST } from "./threads.ts";

/** One slot of one subscription that fell due. */
export interface DueSlot {
  readonly subscriptionId: string;
  readonly slot: Date;
  readonly late: boolean;
  /** It is not to be posted any more. */
  readonly tooLate: boolean;
}

/** A delivery in hand, and all that is needed to post it. The bot's own engine sees those of all tenants. */
export interface ClaimedDelivery {
  readonly id: string;
  readonly lease: string;
  readonly slot: Date;
  readonly late: boolean;
  readonly attempts: number;
  readonly editionId: string | null;
  readonly thread: string | null;
  readonly posted: number;
  readonly subscriptionId: string;
  readonly platform: string;
  readonly tenant: string;
  readonly channel: string;
  readonly owner: string;
  readonly digest: string;
  readonly language: string;
  readonly zone: string;
  readonly angles: unknown;
  readonly mute: boolean;
  readonly told: Date;
}

/** How far a delivery got. What is null keeps its value, but for the lease and the next attempt. */
export interface Progress {
  readonly id: string;
  readonly lease: string;
  readonly state: DeliveryState;
  readonly reason: DeliveryReason | null;
  readonly editionId: string | null;
  readonly thread: string | null;
  readonly posted: number;
  readonly posts: number | null;
  /** When to go on, once it is in no hand; null when it ended. */
  readonly nextAttempt: Date | null;
  /** The delivery stays in hand until then, and its next attempt is not looked at; null gives it back. */
  readonly leaseUntil: Date | null;
  /** Once it is done: what was read until then was told. */
  readonly told: Date | null;
  readonly at: Date;
}

/** A claimed row as the driver gives it: instants are text. */
type ClaimedRow = Omit<ClaimedDelivery, "slot" | "told"> & { readonly slot: string; readonly told: string };

/**
 * Writes the slots that fell due in the ledger; a slot that is there already stays as it is. Earlier slots of the same
 * subscriptions that were not begun give way. Gives the deliveries to make. To be called inside a transaction.
 */
export async function openDeliveries(tx: Queries, slots: readonly DueSlot[], now: Date): Promise<string[]> {
  if (slots.length === 0) return [];
  const rows = slots.map(({ subscriptionId, slot, late, tooLate }) => ({
    id: newId(now),
    subscription: subscriptionId,
    slot: storableInstant(slot),
    late,
    state: tooLate ? "skipped" : "due",
    reason: tooLate ? "tooLate" : null,
  }));
  const at = storableInstant(now);
  const opened = await rowsOf<{ id: string; state: string }>(
    tx.orm,
    sql`
      insert into deliveries (id, subscription_id, slot, state, reason, late, next_attempt, created, ended)
      select id, subscription, slot, state, reason, late,
        case when state = 'due' then ${at}::timestamptz end, ${at}, case when state <> 'due' then ${at}::timestamptz end
      from jsonb_to_recordset(${storableJson(rows)}::jsonb) as due(
        id uuid, subscription uuid, slot timestamptz, state text, reason text, late boolean
      )
      on conflict (subscription_id, slot) do nothing
      returning id, state`,
  );
  const ids = opened.filter(({ state }) => state === "due").map(({ id }) => id);
  if (ids.length > 0) {
    await tx.orm.execute(sql`
      update deliveries set state = 'skipped', reason = 'superseded', next_attempt = null, ended = ${at}
      from deliveries newer
      where newer.id = any(${`{${ids.join(",")}}`}::uuid[])
        and deliveries.subscription_id = newer.subscription_id and deliveries.slot < newer.slot
        and deliveries.state = 'due' and deliveries.lease is null`);
  }
  return ids;
}

/**
 * Takes deliveries in hand: those that are open and in no other hand. While an earlier slot of the same subscription is
 * being posted, the later one waits. At most one process has a delivery at a time.
 */
export async function claimDeliveries(
  db: Queries,
  ids: readonly string[],
  { lease, until, now }: { readonly lease: string; readonly until: Date; readonly now: Date },
): Promise<ClaimedDelivery[]> {
  if (ids.length === 0) return [];
  const at = storableInstant(now);
  const rows = await write(db, ({ orm }) =>
    rowsOf<ClaimedRow>(
      orm,
      sql`
        with free as (
          select id from deliveries
          where id = any(${`{${ids.join(",")}}`}::uuid[]) and state in ('due', 'posting')
            and (lease is null or lease_until <= ${at}) and next_attempt <= ${at}
            and not exists (
              select 1 from deliveries earlier
              where earlier.subscription_id = deliveries.subscription_id and earlier.slot < deliveries.slot
                and earlier.state in ('due', 'posting')
            )
          order by id for update skip locked
        )
        update deliveries set lease = ${lease}::uuid, lease_until = ${storableInstant(until)}, state = 'posting',
          attempts = attempts + 1
        from free, subscriptions
        where deliveries.id = free.id and subscriptions.id = deliveries.subscription_id
        returning deliveries.id, lease, slot, late, attempts, edition_id as "editionId", thread, posted,
          subscription_id as "subscriptionId", platform, tenant, channel, owner, digest, language, zone, angles, mute,
          told`,
    ),
  );
  return rows.map((row) => ({ ...row, slot: new Date(row.slot), told: new Date(row.told) }));
}

/**
 * Settles which editions deliveries in hand are to post, before anything is posted: after a crash, the same go on. Gives
 * the identifiers of those that are still in that hand.
 */
export async function settleEditions(
  db: Queries,
  lease: string,
  settled: readonly { readonly id: string; readonly editionId: string }[],
): Promise<Set<string>> {
  if (settled.length === 0) return new Set();
  const rows = await write(db, ({ orm }) =>
    rowsOf<{ id: string }>(
      orm,
      sql`
        update deliveries set edition_id = settled."editionId"
        from jsonb_to_recordset(${storableJson(settled)}::jsonb) as settled(id uuid, "editionId" uuid)
        where deliveries.id = settled.id and deliveries.lease = ${lease}::uuid
        returning deliveries.id`,
    ),
  );
  return new Set(rows.map(({ id }) => id));
}

/**
 * Records how far deliveries got, all together, in one statement; a thread that is told is one to ask in. Gives the identifiers of those that were still in
 * the hand that says so: another process may have taken over from one that was silent for too long.
 */
export async function recordProgress(db: Queries, entries: readonly Progress[]): Promise<Set<string>> {
  if (entries.length === 0) return new Set();
  const written = (at: Date | null): string | null => at && storableInstant(at);
  const rows = entries.map((entry) => ({
    ...entry,
    edition: entry.editionId,
    next: written(entry.nextAttempt),
    until: written(entry.leaseUntil),
    told: written(entry.told),
    at: written(entry.at),
  }));
  const stored = await write(db, ({ orm }) =>
    rowsOf<{ id: string }>(
      orm,
      sql`
        with progress as (
          select * from jsonb_to_recordset(${storableJson(rows)}::jsonb) as progress(
            id uuid, lease uuid, state text, reason text, edition uuid, thread text, posted integer, posts integer,
            next timestamptz, until timestamptz, told timestamptz, at timestamptz
          )
        ), recorded as (
          update deliveries set
            state = progress.state, reason = progress.reason,
            edition_id = coalesce(progress.edition, deliveries.edition_id),
            thread = coalesce(progress.thread, deliveries.thread),
            posted = progress.posted, posts = coalesce(progress.posts, deliveries.posts),
            -- While it is in hand nothing that is indexed changes: the row is written anew in its place.
            next_attempt = case when progress.until is null then progress.next else deliveries.next_attempt end,
            lease_until = progress.until,
            lease = case when progress.until is not null then deliveries.lease end,
            ended = case when progress.until is null and progress.next is null then progress.at end
          from progress where deliveries.id = progress.id and deliveries.lease = progress.lease
          returning deliveries.id, deliveries.subscription_id, deliveries.edition_id, progress.thread, progress.told,
            progress.at
        ), opened as (
          insert into threads (tenant, thread, digest, edition_id, subscription_id, language, opened, questions)
          select tenant, recorded.thread, digest, edition_id, subscriptions.id, language, recorded.at, '[]'
          from recorded join subscriptions on subscriptions.id = recorded.subscription_id
          where recorded.thread is not null
          on conflict (tenant, thread) do nothing
        ), latest as (
          insert into threads (tenant, thread, digest, edition_id, subscription_id, language, opened, questions)
          select distinct on (tenant, channel)
            tenant, channel, digest, edition_id, subscriptions.id, language, recorded.at, '[]'::jsonb
          from recorded join subscriptions on subscriptions.id = recorded.subscription_id
          where recorded.thread is not null and recorded.edition_id is not null
          order by tenant, channel, recorded.at desc
          ${IN_PLACE_OF_THE_LAST}
        ), told as (
          update subscriptions set told = greatest(subscriptions.told, recorded.told)
          from recorded where subscriptions.id = recorded.subscription_id and recorded.told is not null
        )
        select id from recorded`,
    ),
  );
  return new Set(stored.map(({ id }) => id));
}

/** Keeps deliveries in hand for longer. */
export async function renewLeases(db: Queries, lease: string, ids: readonly string[], until: Date): Promise<void> {
  if (ids.length === 0) return;
  await read(db, (orm) =>
    orm
      .update(deliveries)
      .set({ leaseUntil: until })
      .where(and(anyOf(deliveries.id, ids), eq(deliveries.lease, lease))),
  );
}

/** Open deliveries that should have gone on by then and are in nobody's hand: those of a process that was killed. */
export async function waitingDeliveries(db: Queries, before: Date, limit: number): Promise<string[]> {
  const rows = await read(db, (orm) =>
    orm
      .select({ id: deliveries.id })
      .from(deliveries)
      .where(
        and(
          isNotNull(deliveries.nextAttempt),
          lte(deliveries.nextAttempt, before),
          or(isNull(deliveries.lease), lte(deliveries.leaseUntil, before)),
        ),
      )
      .orderBy(asc(deliveries.nextAttempt))
      .limit(limit),
  );
  return rows.map(({ id }) => id);
}

/** How many deliveries have not come to their end, of all tenants. */
export async function countOpen(db: Queries): Promise<number> {
  const [row] = await read(db, (orm) =>
    orm.select({ open: count() }).from(deliveries).where(isNotNull(deliveries.nextAttempt)),
  );
  return row?.open ?? 0;
}

/** Where no other process can be, what was in a hand is in none any more. */
export async function dropLeases(db: Queries, now: Date): Promise<void> {
  await read(db, (orm) =>
    orm.update(deliveries).set({ lease: null, leaseUntil: null, nextAttempt: now }).where(isNotNull(deliveries.lease)),
  );
}
