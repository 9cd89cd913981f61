import { events } from "./bot-schema.ts";
import { type Queries, write } from "./database.ts";
import { hash } from "./identity.ts";

/** Longer ones may not fit in the index: they are known by their hash. */
const MAX_ID = 200;

/**
 * Whether an event comes for the first time: platforms deliver again what they think was missed. Of two calls at once,
 * in whatever processes, one alone is the first. Identifiers are remembered for three days.
 */
export async function isFirst(db: Queries, tenant: string, id: string, now: Date): Promise<boolean> {
  const known = id.length > MAX_ID ? hash("event", id) : id;
  const rows = await write(db, ({ orm }) =>
    orm.insert(events).values({ tenant, id: known, seen: now }).onConflictDoNothing().returning({ id: events.id }),
  );
  return rows.length > 0;
}
