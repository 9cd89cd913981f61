import { and, eq, inArray, sql } from "drizzle-orm";
import { feedback } from "./bot-schema.ts";
import { type Queries, read, write } from "./database.ts";
import { StoreError } from "./store-error.ts";

/** How many people of a tenant said so of a point. */
export interface Opinion {
  readonly useful: number;
  readonly useless: number;
}

const MAX_POINT = 500;

/** What a person thinks of a point: the last word stands. Throws StoreError "invalid" for what can't be a point. */
export async function sayUseful(
  db: Queries,
  said: {
    readonly tenant: string;
    readonly person: string;
    readonly point: string;
    readonly useful: boolean;
    readonly now: Date;
  },
): Promise<void> {
  const { tenant, person, point, useful, now } = said;
  if (point === "" || point.length > MAX_POINT) {
    throw new StoreError("invalid", `A point's identifier has 1 to ${MAX_POINT} characters: this one is none.`);
  }
  await write(db, ({ orm }) =>
    orm
      .insert(feedback)
      .values({ tenant, person, point, useful, said: now })
      .onConflictDoUpdate({
        target: [feedback.tenant, feedback.person, feedback.point],
        set: { useful, said: now },
      }),
  );
}

/** What the people of a tenant said of each of these points; those that nobody spoke of are left out. */
export async function feedbackOn(
  db: Queries,
  tenant: string,
  points: readonly string[],
): Promise<ReadonlyMap<string, Opinion>> {
  if (points.length === 0) return new Map();
  const rows = await read(db, (orm) =>
    orm
      .select({
        point: feedback.point,
        useful: sql`count(*) filter (where ${feedback.useful})`.mapWith(Number),
        useless: sql`count(*) filter (where not ${feedback.useful})`.mapWith(Number),
      })
      .from(feedback)
      .where(and(eq(feedback.tenant, tenant), inArray(feedback.point, [...points])))
      .groupBy(feedback.point),
  );
  return new Map(rows.map(({ point, useful, useless }) => [point, { useful, useless }]));
}
