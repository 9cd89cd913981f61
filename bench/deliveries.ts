/**
 * Deliveries a second against a bare loop that sends the same rendered messages, and what a heartbeat costs.
 *
 *   npx tsx bench/deliveries.ts [SUBSCRIPTIONS]      with DATABASE_URL on a Postgres, else on the embedded database
 */
import { type ChildProcess, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { sql } from "drizzle-orm";
import { editionFromStore } from "../src/bot/news/editions.ts";
import type { ChannelRef } from "../src/bot/platform.ts";
import { layOut } from "../src/edition/layout.ts";
import { type Database, openDatabase, rowsOf } from "../src/store/database.ts";
import { createChat } from "../test/bot/chat/platform.ts";
import { deliveriesAt, desk, read, TEXTS } from "../test/bot/stand.ts";
import { freshDatabase } from "./databases.ts";

const COUNT = Number(process.argv[2] ?? 10_000);
const CONCURRENCY = 512;
const SLOT = new Date("2025-02-10T07:30:00Z");

const child = spawn(process.execPath, ["--import", "tsx", join(import.meta.dirname, "chat-service.ts")], {
  stdio: ["pipe", "pipe", "inherit"],
});
const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
const next = async (): Promise<string> => String((await lines.next()).value);
const address = await next();
const ask = async (process: ChildProcess, line: string): Promise<number> => {
  process.stdin?.write(`${line}\n`);
  return Number(await next());
};

const dataDir = mkdtempSync(join(tmpdir(), "fil-bench-"));
const database = process.env.DATABASE_URL
  ? await freshDatabase(process.env.DATABASE_URL)
  : { address: null, drop: async () => {} };
const db = await openDatabase({ databaseUrl: database.address, dataDir });
try {
  await read(db, [TEXTS.money, TEXTS.jobs], new Date(SLOT.getTime() - 3_600_000));
  await enrolMany(db, COUNT, SLOT);
  const bareMs = await bare(db);
  await ask(child, "forget");
  const { ms, postsSeen } = await delivered(db);
  const perSecond = (spent: number): number => Math.round((COUNT * 1000) / spent);
  console.log(`${db.kind}: ${COUNT} deliveries, ${postsSeen} posts`);
  console.log(`  bare loop   ${perSecond(bareMs)} deliveries a second`);
  console.log(
    `  deliveries  ${perSecond(ms)} deliveries a second, ${Math.round((100 * bareMs) / ms)} % of the bare loop`,
  );
  await heartbeat(db);
} finally {
  await db.close();
  await database.drop();
  rmSync(dataDir, { recursive: true, force: true });
  child.stdin.end();
}

/** The same messages through the same platform, and nothing else. */
async function bare(store: Database): Promise<number> {
  const edition = await editionFromStore(store, {
    digest: desk.digest.definition,
    tenant: null,
    since: new Date(SLOT.getTime() - 86_400_000),
    until: SLOT,
    language: "fr",
    timeZone: "Europe/Paris",
  });
  const { opening, replies } = layOut(edition);
  const chat = createChat(address);
  const started = performance.now();
  let begun = 0;
  const worker = async (): Promise<void> => {
    while (begun < COUNT) {
      const number = begun++;
      const thread = await chat.openThread(`bare-${number}` as ChannelRef, opening, `b:${number}:0`);
      for (const [i, reply] of replies.entries()) await chat.reply(thread, reply, `b:${number}:${i + 1}`);
    }
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, worker));
  const ms = performance.now() - started;
  await chat.stop();
  return ms;
}

async function delivered(store: Database): Promise<{ readonly ms: number; readonly postsSeen: number }> {
  const chat = createChat(address);
  const deliveries = deliveriesAt({ now: SLOT }, { db: store, platform: () => chat });
  await deliveries.start();
  const started = performance.now();
  await deliveries.beat();
  await deliveries.idle();
  const ms = performance.now() - started;
  await deliveries.stop();
  await chat.stop();
  return { ms, postsSeen: await ask(child, "count") };
}

/** A beat with 100,000 subscriptions of which ten are due. */
async function heartbeat(store: Database): Promise<void> {
  const later = new Date(SLOT.getTime() + 3_600_000);
  await enrolMany(store, 100_000 - COUNT, new Date(later.getTime() + 86_400_000));
  await store.orm.execute(sql`analyze subscriptions`);
  const chat = createChat(address);
  const clock = { now: later };
  const deliveries = deliveriesAt(clock, { db: store, platform: () => chat });
  await deliveries.start();
  const spent: number[] = [];
  for (let beat = 0; beat < 11; beat++) {
    clock.now = new Date(later.getTime() + beat * 60_000);
    await enrolMany(store, 10, clock.now);
    const started = performance.now();
    await deliveries.beat();
    spent.push(performance.now() - started);
    await deliveries.idle();
  }
  await deliveries.stop();
  await chat.stop();
  const [{ n } = { n: "0" }] = await rowsOf<{ n: string }>(store.orm, sql`select count(*) as n from subscriptions`);
  const [median] = spent.sort((a, b) => a - b).slice(5);
  console.log(`  heartbeat   ${median?.toFixed(1)} ms with ${n} subscriptions of which 10 are due (median of 11)`);
}

async function enrolMany(store: Database, count: number, slot: Date): Promise<void> {
  const told = new Date(SLOT.getTime() - 86_400_000).toISOString();
  await store.orm.execute(sql`
    insert into subscriptions (id, platform, tenant, channel, digest, times, weekdays, zone, language, owner, created,
      changed, next_slot_at, told)
    select gen_random_uuid(), 'chat', 'chat:' || n, ${`${randomUUID()}-`} || n, 'ia', '["08:30"]',
      '["mon","tue","wed","thu","fri","sat","sun"]', 'Europe/Paris', 'fr', 'direct', ${told}::timestamptz,
      ${told}::timestamptz, ${slot.toISOString()}::timestamptz, ${told}::timestamptz
    from generate_series(1, ${count}::int) n`);
}
