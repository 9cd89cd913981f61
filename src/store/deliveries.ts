import { and, desc, eq, inArray, isNotNull, sql } from "drizzle-orm";
import { deliveries, subscriptions } from "./bot-schema.ts";
import { storableInstant } from "./columns.ts";
import { type Queries, read } from "./database.ts";

/**
 * due: not begun. posting: begun, to be gone on with. done. failed: given up, `reason` says why. skipped: nothing was
 * to be posted.
 */
export type DeliveryState = "due" | "posting" | "done" | "failed" | "skipped";

/** Why a delivery is as it is: the platform's code, or that there was nothing to tell, or that it came too late. */
export type DeliveryReason =
  | "forbidden"
  | "gone"
  | "rateLimited"
  | "invalid"
  | "unavailable"
  | "fault"
  | "nothingNew"
  | "tooLate"
  | "superseded";

export interface DeliveryRecord {
  readonly id: string;
  readonly subscriptionId: string;
  readonly platform: string;
  readonly tenant: string;
  readonly channel: string;
  readonly digest: string;
  readonly slot: Date;
  readonly state: DeliveryState;
  readonly reason: DeliveryReason | null;
  readonly late: boolean;
  readonly attempts: number;
  readonly posted: number;
  readonly posts: number | null;
  readonly nextAttempt: Date | null;
  readonly ended: Date | null;
}

const RECORD = {
  id: deliveries.id,
  subscriptionId: deliveries.subscriptionId,
  platform: subscriptions.platform,
  tenant: subscriptions.tenant,
  channel: subscriptions.channel,
  digest: subscriptions.digest,
  slot: deliveries.slot,
  state: deliveries.state,
  reason: deliveries.reason,
  late: deliveries.late,
  attempts: deliveries.attempts,
  posted: deliveries.posted,
  posts: deliveries.posts,
  nextAttempt: deliveries.nextAttempt,
  ended: deliveries.ended,
};

/** The last deliveries, the latest slot first: of a tenant's channel, of the tenant, or of all when `tenant` is null. */
export async function lastDeliveries(
  db: Queries,
  tenant: string | null,
  { channel, limit }: { readonly channel?: string; readonly limit: number },
): Promise<DeliveryRecord[]> {
  const rows = await read(db, (orm) =>
    orm
      .select(RECORD)
      .from(deliveries)
      .innerJoin(subscriptions, eq(subscriptions.id, deliveries.subscriptionId))
      .where(
        and(
          tenant === null ? undefined : eq(subscriptions.tenant, tenant),
          channel === undefined ? undefined : eq(subscriptions.channel, channel),
        ),
      )
      .orderBy(desc(deliveries.slot), desc(deliveries.created))
      .limit(limit),
  );
  return rows as DeliveryRecord[]; // state and reason are written by this file alone
}

/** How many deliveries are in each state, of those made or due since. */
export async function countDeliveries(db: Queries, since: Date): Promise<Readonly<Record<string, number>>> {
  const rows = await read(db, (orm) =>
    orm
      .select({ state: deliveries.state, count: sql<number>`count(*)::int` })
      .from(deliveries)
      .where(sql`${deliveries.created} >= ${storableInstant(since)}`)
      .groupBy(deliveries.state),
  );
  return Object.fromEntries(rows.map(({ state, count }) => [state, count]));
}

/** The threads in which a subscription's deliveries posted an edition since, the latest first. */
export async function postedEditions(
  db: Queries,
  { subscriptionIds, since }: { readonly subscriptionIds: readonly string[]; readonly since: Date },
): Promise<{ readonly subscriptionId: string; readonly editionId: string; readonly slot: Date }[]> {
  if (subscriptionIds.length === 0) return [];
  const rows = await read(db, (orm) =>
    orm
      .select({ subscriptionId: deliveries.subscriptionId, editionId: deliveries.editionId, slot: deliveries.slot })
      .from(deliveries)
      .where(
        and(
          inArray(deliveries.subscriptionId, [...subscriptionIds]),
          isNotNull(deliveries.editionId),
          sql`${deliveries.slot} >= ${storableInstant(since)}`,
          sql`${deliveries.posted} > 0`,
        ),
      )
      .orderBy(desc(deliveries.slot)),
  );
  return rows.flatMap(({ editionId, ...row }) => (editionId === null ? [] : [{ ...row, editionId }]));
}
