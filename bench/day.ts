/**
 * A day's work of the whole bot, then its memory as a line of JSON: `day.ts DATABASE DIGESTS PUBLISH`, a Postgres
 * address or a data directory, a folder of digests, and the address that makes their feeds announce one more article
 * each. Everything is as `npm start` has it, the page and its port included; only the clock is hurried.
 */
import { setTimeout as sleep } from "node:timers/promises";
import { sql } from "drizzle-orm";
import { createDraw } from "../src/bot/charts/draw.ts";
import type { ChannelRef, Incoming } from "../src/bot/platform.ts";
import { readConfig, secretsOf } from "../src/config.ts";
import { openDesks } from "../src/desk.ts";
import type { Chart } from "../src/edition/message.ts";
import { createLog } from "../src/log.ts";
import { LOCAL_TENANT } from "../src/news.ts";
import { createMetrics } from "../src/ops/metrics.ts";
import { createPage, openPort } from "../src/page.ts";
import { openService } from "../src/service.ts";
import { openDatabase, rowsOf } from "../src/store/database.ts";

const POLLS = 20; // an article of each of fifteen outlets at each: 300
const CHANNELS = 40;
const COMMANDS = [
  "chiffres",
  "digest",
  "chiffres investissement 30 jours",
  "emploi semaine",
  "question combien d’emplois ?",
  "recherche usine",
  "sources",
  "régulation",
  "aide",
  "réglages",
];
const ASKED = 500;
const CHARTS = 50;

const [database = "", digestsDir = "", publish = ""] = process.argv.slice(2);
const isServer = database.startsWith("postgres");
const config = readConfig({
  ...process.env,
  FIL_DIGESTS_DIR: digestsDir,
  ...(isServer ? { DATABASE_URL: database } : { FIL_DATA_DIR: database }),
  FIL_ALLOW_PRIVATE_NETWORKS: "true",
  PORT: "0",
  LOG_LEVEL: process.env.LOG_LEVEL ?? "error",
});
const log = createLog(config.logLevel, { secrets: secretsOf(config) });
const desks = openDesks(config.digestsDir);
const db = await openDatabase(config);
const metrics = createMetrics("bench");
const draw = createDraw();
const page = createPage({ config, db, desks, draw, log });
const service = await openService({ config, db, desks, draw, log, metrics, own: [page], onProgress: () => {} });
await page.start(service.inbox, []);
const http = await openPort(config, {
  handles: [(request, response) => page.handle(request, response)],
  refuse: page.refuse,
  log,
});
await service.start();
const idleMb = residentMb();

await db.orm.execute(sql`
  insert into subscriptions (id, platform, tenant, channel, digest, times, weekdays, zone, language, owner, created,
    changed, next_slot_at, told)
  select gen_random_uuid(), 'web', ${LOCAL_TENANT}, 'web:canal-' || n, 'ia', '["08:30"]',
    '["mon","tue","wed","thu","fri","sat","sun"]', 'Europe/Paris', 'fr', 'web:direct:day', now() - interval '1 day',
    now() - interval '1 day', now() + interval '1 day', now() - interval '1 day'
  from generate_series(1, ${CHANNELS}::int) n`);

let [asked, drawn] = [0, 0];
for (let poll = 0; poll < POLLS; poll++) {
  await (await fetch(publish)).body?.cancel();
  await db.orm.execute(sql`update feeds set next_poll = now() - interval '1 second'`);
  await service.follow();
  // A part of the channels at each hour, as their readers chose.
  const share = Math.ceil((CHANNELS * (poll + 1)) / POLLS);
  await db.orm.execute(sql`update subscriptions set next_slot_at = now() - interval '1 second'
    where id in (select s.id from subscriptions s left join deliveries d on d.subscription_id = s.id
      where d.id is null order by s.channel limit greatest(0, ${share}::int - (select count(*) from deliveries)::int))`);
  await service.deliver();
  for (; asked < (ASKED * (poll + 1)) / POLLS; asked++) await ask(COMMANDS[asked % COMMANDS.length] ?? "");
}
const done = await delivered();
const articles = await count(sql`select count(*) as n from analyses`);
const afterMb = residentMb();
await service.stop();
await page.stop();
await http?.stop();
await db.close();
const peakMb = Math.round(process.resourceUsage().maxRSS / 1024);
process.stdout.write(
  `${JSON.stringify({ idleMb, afterMb, peakMb, articles, deliveries: done, asked, charts: drawn })}\n`,
);

async function ask(words: string): Promise<void> {
  const incoming: Incoming = {
    kind: "command",
    digest: "ia",
    text: words,
    id: `event ${asked}`,
    tenant: LOCAL_TENANT,
    channel: "web:veille" as ChannelRef,
    thread: null,
    user: `reader ${asked}`,
    direct: "web:direct:day" as ChannelRef,
    language: null,
    isManager: async () => true,
  };
  const answer = await service.inbox.receive(incoming);
  if (answer.kind !== "messages") return;
  const charts = answer.messages.flatMap(({ blocks }) =>
    blocks.flatMap((block): Chart[] => (block.type === "chart" ? [block.chart] : [])),
  );
  for (const chart of charts) {
    if (drawn >= CHARTS) return;
    await draw(chart);
    drawn++;
  }
}

/** Waits for every delivery that was due. */
async function delivered(): Promise<number> {
  for (let waited = 0; waited < 600; waited++) {
    const done = await count(sql`select count(*) as n from deliveries where state = 'done'`);
    if (done >= CHANNELS) return done;
    await service.deliver();
    await sleep(200);
  }
  throw new Error("the deliveries did not come to their end");
}

async function count(statement: ReturnType<typeof sql>): Promise<number> {
  return Number((await rowsOf<{ n: string }>(db.orm, statement))[0]?.n);
}

function residentMb(): number {
  return Math.round(process.memoryUsage().rss / 2 ** 20);
}
