import { and, eq, lt, sql } from "drizzle-orm";
import { modelAnswers, modelUse } from "./bot-schema.ts";
import { anyOf } from "./columns.ts";
import { type Queries, read } from "./database.ts";

/** Nobody's name: the row that counts for all the tenants together. */
const EVERYBODY = "*";

/** What was written under a key, a hash of all that the model was given; null when nothing was. Throws StoreError. */
export async function findModelAnswer(db: Queries, key: string): Promise<unknown> {
  const [row] = await read(db, (orm) =>
    orm.select({ content: modelAnswers.content }).from(modelAnswers).where(eq(modelAnswers.key, key)),
  );
  return row?.content ?? null;
}

/** Keeps what was written; what was kept under that key before is replaced. Throws StoreError. */
export async function saveModelAnswer(db: Queries, key: string, content: unknown, now: Date): Promise<void> {
  await saveModelAnswers(db, new Map([[key, content]]), now);
}

/** The same of many keys, by key; those of which nothing was kept are left out. Throws StoreError. */
export async function findModelAnswers(db: Queries, keys: readonly string[]): Promise<ReadonlyMap<string, unknown>> {
  if (keys.length === 0) return new Map();
  const rows = await read(db, (orm) =>
    orm
      .select({ key: modelAnswers.key, content: modelAnswers.content })
      .from(modelAnswers)
      .where(anyOf(modelAnswers.key, keys)),
  );
  return new Map(rows.map(({ key, content }) => [key, content]));
}

/** Keeps many at once, by key; what was kept under one of the keys before is replaced. Throws StoreError. */
export async function saveModelAnswers(db: Queries, contents: ReadonlyMap<string, unknown>, now: Date): Promise<void> {
  if (contents.size === 0) return;
  const rows = [...contents].map(([key, content]) => ({ key, content, created: now }));
  await read(db, (orm) =>
    orm
      .insert(modelAnswers)
      .values(rows)
      .onConflictDoUpdate({ target: modelAnswers.key, set: { content: sql`excluded.content`, created: now } }),
  );
}

/** Forgets what was written before an instant; how much there was of it. Throws StoreError. */
export async function forgetModelAnswers(db: Queries, before: Date): Promise<number> {
  const gone = await read(db, (orm) =>
    orm.delete(modelAnswers).where(lt(modelAnswers.created, before)).returning({ key: modelAnswers.key }),
  );
  return gone.length;
}

/** Tokens that a tenant, or "*" for all of them, spent in a month such as "2026-11". Throws StoreError. */
export async function modelTokens(db: Queries, tenant: string, month: string): Promise<number> {
  const [row] = await read(db, (orm) =>
    orm
      .select({ tokens: modelUse.tokens })
      .from(modelUse)
      .where(and(eq(modelUse.tenant, tenant), eq(modelUse.month, month))),
  );
  return row?.tokens ?? 0;
}

/** Adds one call to what a tenant spent in a month, and to what all of them did. Throws StoreError. */
export async function addModelUse(db: Queries, tenant: string, month: string, tokens: number): Promise<void> {
  const rows = [...new Set([tenant, EVERYBODY])].map((name) => ({ tenant: name, month, calls: 1, tokens }));
  await read(db, (orm) =>
    orm
      .insert(modelUse)
      .values(rows)
      .onConflictDoUpdate({
        target: [modelUse.tenant, modelUse.month],
        set: { calls: sql`${modelUse.calls} + 1`, tokens: sql`${modelUse.tokens} + excluded.tokens` },
      }),
  );
}

/** Forgets what a tenant spent, when it leaves. Throws StoreError. */
export async function forgetModelUse(db: Queries, tenant: string): Promise<void> {
  await read(db, (orm) => orm.delete(modelUse).where(eq(modelUse.tenant, tenant)));
}
