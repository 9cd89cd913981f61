import { type SQL, sql } from "drizzle-orm";
import PgBoss from "pg-boss";
import type { Logger } from "pino";
import { type Database, type Queries, rowsOf } from "../../store/database.ts";

/**
 * What is to be posted, waiting for a process that is free. A job says which row of a ledger to look at and nothing
 * more: the ledger knows what is left to do, so that a job lost is found again and a job too many finds nothing.
 */
export interface Jobs {
  start(): Promise<void>;
  /** The same ids once in the queue, and once among those that wait; `afterMs` lets them wait. Inside a transaction, the jobs are there when it ends. */
  send(queries: Queries, ids: readonly string[], afterMs?: number): Promise<void>;
  /** Takes out of the queue about so many: what was sent together comes together. */
  take(most: number): Promise<string[]>;
  stop(): Promise<void>;
}

const QUEUE = "deliveries";
/** Deliveries of one job: what falls due in one minute by thousands is a few rows of the queue. */
const TOGETHER = 25;
/** A job's row is taken out with it; what a crash leaves goes with the day. */
const KEPT_HOURS = 24;

/** Jobs on pg-boss, the same on both databases. */
export function createJobs(db: Database, log: Logger): Jobs {
  const boss = new PgBoss({
    db: {
      executeSql: async (text, values) => ({
        rows: values && values.length > 0 ? await run(db, text, values) : ((await db.script(text)) as object[]),
      }),
    },
    // The heartbeat and the ledger do what these would: no timer of its own, no cron.
    supervise: false,
    schedule: false,
    retryLimit: 0,
    retentionHours: KEPT_HOURS,
  });
  boss.on("error", (fault) => log.error({ err: fault }, "the queue failed"));
  return {
    async start() {
      await boss.start();
      // "short": an id waits once in the queue, however often it is sent.
      await boss.createQueue(QUEUE, { name: QUEUE, policy: "short" });
    },
    async send(queries, ids, afterMs = 0) {
      if (ids.length === 0) return;
      const startAfter = afterMs > 0 ? { startAfter: new Date(Date.now() + afterMs).toISOString() } : {};
      const jobs: object[] = [];
      for (let from = 0; from < ids.length; from += TOGETHER) {
        const some = ids.slice(from, from + TOGETHER);
        // One that waits for its time doesn't keep out one that is to be looked at now.
        const singletonKey = `${some.join(" ")}${afterMs > 0 ? " later" : ""}`;
        jobs.push({ singletonKey, data: { ids: some }, ...startAfter });
      }
      await boss.insert(
        jobs.map((job) => ({ name: QUEUE, ...job })),
        { db: { executeSql: async (text, values) => ({ rows: await run(queries, text, values) }) } },
      );
    },
    async take(most) {
      const jobs = await boss.fetch<{ readonly ids: readonly string[] }>(QUEUE, {
        batchSize: Math.ceil(most / TOGETHER),
      });
      if (jobs.length === 0) return [];
      await boss.deleteJob(
        QUEUE,
        jobs.map(({ id }) => id),
      );
      return [...new Set(jobs.flatMap(({ data }) => data.ids))];
    },
    stop: () => boss.stop({ close: false, graceful: false, wait: false }),
  };
}

/** The text's $1, $2… as the query builder takes them. */
async function run({ orm }: Queries, text: string, values: readonly unknown[]): Promise<object[]> {
  const parts: SQL[] = text.split(/(\$\d+)/).map((part) => {
    if (!/^\$\d+$/.test(part)) return sql.raw(part);
    const value = values[Number(part.slice(1)) - 1] ?? null;
    // A list is one parameter, as Postgres writes lists.
    return Array.isArray(value) ? sql`${`{${value.join(",")}}`}` : sql`${value}`;
  });
  return await rowsOf<object>(orm, sql.join(parts));
}
