import { and, asc, isNotNull, lte, sql } from "drizzle-orm";
import { subscriptions } from "./bot-schema.ts";
import { storableInstant, storableJson } from "./columns.ts";
import { type Queries, read } from "./database.ts";
import type { Schedule } from "./wish.ts";

/** A subscription whose slot has come. */
export type DueSubscription = Schedule & { readonly id: string; readonly nextSlot: Date };

/**
 * The subscriptions of all tenants that are due, the longest overdue first; other processes pass over them until the
 * transaction ends. To be called inside one.
 */
export async function dueSubscriptions(tx: Queries, now: Date, limit: number): Promise<DueSubscription[]> {
  const rows = await read(tx, (orm) =>
    orm
      .select({
        id: subscriptions.id,
        times: subscriptions.times,
        weekdays: subscriptions.weekdays,
        zone: subscriptions.zone,
        nextSlot: subscriptions.nextSlot,
      })
      .from(subscriptions)
      .where(and(isNotNull(subscriptions.nextSlot), lte(subscriptions.nextSlot, now)))
      .orderBy(asc(subscriptions.nextSlot))
      .limit(limit)
      .for("update", { skipLocked: true }),
  );
  return rows as DueSubscription[]; // times and days are stored by `subscribe`, and the slot is not null here
}

/** A subscription whose slot is near, with what its edition depends on. */
export interface DueSoon {
  readonly id: string;
  readonly tenant: string;
  readonly digest: string;
  readonly language: string;
  readonly zone: string;
  readonly angles: unknown;
  readonly told: Date;
}

/** Those of all tenants that are due until then, the next one first. */
export async function subscriptionsDueBy(db: Queries, until: Date, limit: number): Promise<DueSoon[]> {
  return await read(db, (orm) =>
    orm
      .select({
        id: subscriptions.id,
        tenant: subscriptions.tenant,
        digest: subscriptions.digest,
        language: subscriptions.language,
        zone: subscriptions.zone,
        angles: subscriptions.angles,
        told: subscriptions.told,
      })
      .from(subscriptions)
      .where(and(isNotNull(subscriptions.nextSlot), lte(subscriptions.nextSlot, until)))
      .orderBy(asc(subscriptions.nextSlot))
      .limit(limit),
  );
}

/** When each of some subscriptions is due next; null when it can't be told. To be called in the same transaction. */
export async function setNextSlots(
  tx: Queries,
  slots: readonly { readonly id: string; readonly nextSlot: Date | null }[],
): Promise<void> {
  if (slots.length === 0) return;
  const rows = slots.map(({ id, nextSlot }) => ({ id, next: nextSlot && storableInstant(nextSlot) }));
  await tx.orm.execute(sql`
    update subscriptions set next_slot_at = slot.next
    from jsonb_to_recordset(${storableJson(rows)}::jsonb) as slot(id uuid, next timestamptz)
    where subscriptions.id = slot.id`);
}
