/**
 * `npx tsx bench/feeds.ts`: later polls of 1,000 feeds on loopback, half of them unchanged, through the newsroom and an
 * embedded store, each beside a bare undici loop with the same concurrency that only reads the bytes. Ratios are worth
 * quoting; times depend on the machine.
 */
import { fork } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pino } from "pino";
import { Agent, request } from "undici";
import { createNewsroom } from "../src/bot/news/newsroom.ts";
import { createFetcher } from "../src/feeds/fetch.ts";
import { createPace } from "../src/feeds/pace.ts";
import { openDatabase } from "../src/store/database.ts";
import { syncDigestFeeds } from "../src/store/feeds.ts";

const FEEDS = Number(process.env.FEEDS ?? 1000);
const ITEMS = 20;
const CONCURRENCY = 16;
/** Loopback has many addresses: each is a host of its own to the pace. */
const hostOf = (n: number): string => `127.0.0.${1 + (n % 200)}`;

if (process.argv[2] === "serve") serve();
else await measure();

/** Old items, so that nothing is news: the poll is measured, not the reading of articles. */
function feed(n: number, more: number): string {
  const items = Array.from({ length: ITEMS + more }, (_, i) => {
    const date = new Date(Date.UTC(2025, 0, 1 + i)).toUTCString();
    return `<item><guid>tag:${n}:${i}</guid><title>Nouvelle ${i} du journal ${n}</title><link>http://journal-${n}.example/${i}</link><pubDate>${date}</pubDate><description>${"Un résumé de quelques mots sur le sujet du jour. ".repeat(6)}</description></item>`;
  });
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>Journal ${n}</title><link>http://journal-${n}.example/</link>${items.join("")}</channel></rss>`;
}

/** Half of the feeds are unchanged; each of the others has one more item every time that we ask it. */
function serve(): void {
  const asked = new Map<number, number>();
  const server = createServer((incoming, response) => {
    const n = Number(/\d+/.exec(incoming.url ?? "")?.[0]);
    const times = asked.get(n) ?? 0;
    // The bare loop reads what was there already.
    const isOurs = incoming.headers["user-agent"]?.startsWith("LeFil") ?? false;
    if (isOurs) asked.set(n, times + 1);
    const etag = `"${n}"`;
    if (n % 2 === 0 && incoming.headers["if-none-match"] === etag) {
      response.writeHead(304, { etag }).end();
      return;
    }
    response
      .writeHead(200, { "content-type": "application/rss+xml", etag })
      .end(feed(n, n % 2 === 0 ? 0 : times - (isOurs ? 0 : 1)));
  });
  server.listen(0, "0.0.0.0", () => process.send?.((server.address() as { port: number }).port));
}

async function measure(): Promise<void> {
  const child = fork(import.meta.filename, ["serve"], { execArgv: process.execArgv });
  const port = await new Promise<number>((resolve) => child.once("message", (message) => resolve(message as number)));
  const folder = mkdtempSync(join(tmpdir(), "fil-bench-"));
  const addresses = Array.from({ length: FEEDS }, (_, n) => `http://${hostOf(n)}:${port}/${n}`);
  const db = await openDatabase({ databaseUrl: null, dataDir: folder });
  let now = new Date("2025-03-01T08:00:00Z");
  await syncDigestFeeds(db, {
    digest: "bench",
    wanted: addresses.map((url, n) => ({ url, name: `Journal ${n}`, language: "fr" })),
    now,
  });
  const fetcher = createFetcher({ allowPrivateNetworks: true });
  const newsroom = createNewsroom({
    db,
    fetcher,
    pace: createPace({ pauseMs: 0, concurrency: CONCURRENCY, now: Date.now, wait: () => Promise.resolve() }),
    desks: [],
    now: () => now,
    random: () => 0,
    log: pino({ level: "silent" }),
  });
  let peak = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss());
  }, 50);
  const first = performance.now();
  await newsroom.work();
  const firstMs = performance.now() - first;
  console.log(`first poll of ${FEEDS} feeds     ${firstMs.toFixed(0)} ms`);
  for (const name of ["second poll", "third poll "]) {
    now = new Date(now.getTime() + 3 * 3_600_000);
    const start = performance.now();
    const tally = await newsroom.work();
    const oursMs = performance.now() - start;
    const bareMs = await bare(addresses);
    const ratio = (oursMs / bareMs).toFixed(2);
    console.log(
      `${name}                  ${oursMs.toFixed(0)} ms (${tally.polled} read, ${tally.unchanged} unchanged); bare undici loop ${bareMs.toFixed(0)} ms: ${ratio} x (wanted: at most 1.5)`,
    );
  }
  clearInterval(watch);
  console.log(`peak memory                  ${(peak / 2 ** 20).toFixed(0)} MB (wanted: below 400)`);
  await newsroom.stop();
  await fetcher.close();
  await db.close();
  child.kill();
  rmSync(folder, { recursive: true });
}

async function bare(addresses: readonly string[]): Promise<number> {
  const agent = new Agent();
  const queue = addresses.map((address, n) => ({ address, n }));
  const start = performance.now();
  await Promise.all(
    Array.from({ length: CONCURRENCY }, async () => {
      for (let next = queue.pop(); next; next = queue.pop()) {
        const { body } = await request(next.address, {
          dispatcher: agent,
          headers: next.n % 2 === 0 ? { "if-none-match": `"${next.n}"` } : {},
        });
        await body.text();
      }
    }),
  );
  const spent = performance.now() - start;
  await agent.close();
  return spent;
}
