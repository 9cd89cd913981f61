import { type SQL, sql } from "drizzle-orm";
import { type AnyPgColumn, getTableConfig } from "drizzle-orm/pg-core";
import { deliveries, events, modelAnswers, threads } from "./bot-schema.ts";
import { type Queries, rowsOf } from "./database.ts";

/** Rows that the bot's work leaves, of each kind: how many were dropped. */
export interface Traces {
  readonly events: number;
  readonly threads: number;
  readonly deliveries: number;
  readonly modelAnswers: number;
}

const DAY_MS = 24 * 3600 * 1000;
/** Slack, the most patient, may deliver an event again for a day. */
const EVENT_DAYS = 3;
const THREAD_DAYS = 90;
const DELIVERY_DAYS = 180;
const ANSWER_DAYS = 30;

/** Drops the bot's old rows, the oldest first, at most `limit` of each kind. Deliveries under way stay. */
export async function dropTraces(tx: Queries, now: Date, limit: number): Promise<Traces> {
  const drop = async (column: AnyPgColumn, days: number, ended?: SQL): Promise<number> => {
    const { name } = getTableConfig(column.table);
    const table = sql.identifier(name);
    const before = new Date(now.getTime() - days * DAY_MS).toISOString();
    const age = sql.identifier(column.name);
    const gone = await rowsOf(
      tx.orm,
      sql`delete from ${table} where ctid = any(array(
        select ctid from ${table} where ${age} < ${before} ${ended ?? sql``} order by ${age} limit ${limit} for update
      )) returning 1`,
    );
    return gone.length;
  };
  return {
    events: await drop(events.seen, EVENT_DAYS),
    threads: await drop(threads.opened, THREAD_DAYS),
    deliveries: await drop(deliveries.created, DELIVERY_DAYS, sql`and ended is not null and next_attempt is null`),
    modelAnswers: await drop(modelAnswers.created, ANSWER_DAYS),
  };
}
