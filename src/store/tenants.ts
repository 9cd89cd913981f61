import { and, eq, notExists, sql } from "drizzle-orm";
import { deliveries, events, feedback, installations, subscriptions, threads } from "./bot-schema.ts";
import { type Queries, write } from "./database.ts";
import { digestFeeds, editions } from "./schema.ts";

/**
 * Forgets a team that removed the bot: its subscriptions with their deliveries, its threads, its events, what its
 * people said, its tokens, the feeds that it added, and its editions, those that a delivery still refers to excepted.
 * What its own feeds brought is seen by nobody any more, and goes at the next cleaning (`dropOld`). What its language
 * model used this month stays counted: a budget isn't renewed by leaving and coming back.
 */
export async function forgetTenant(db: Queries, tenant: string): Promise<void> {
  await write(db, async ({ orm }) => {
    await orm.delete(subscriptions).where(eq(subscriptions.tenant, tenant));
    for (const table of [threads, events, feedback, installations, digestFeeds]) {
      await orm.delete(table).where(eq(table.tenant, tenant));
    }
    const delivered = orm.select({ one: sql`1` }).from(deliveries).where(eq(deliveries.editionId, editions.id));
    await orm.delete(editions).where(and(eq(editions.tenant, tenant), notExists(delivered)));
  });
}
