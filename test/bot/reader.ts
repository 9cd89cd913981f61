/** A process that polls and reads until it is killed: `reader.ts DATA_DIR NOW FEED…`. Says "open" once it works. */
import { join } from "node:path";
import { pino } from "pino";
import { createNewsroom } from "../../src/bot/news/newsroom.ts";
import { openDesk } from "../../src/desk.ts";
import { createFetcher } from "../../src/feeds/fetch.ts";
import { createPace } from "../../src/feeds/pace.ts";
import { openDatabase } from "../../src/store/database.ts";
import { syncDigestFeeds } from "../../src/store/feeds.ts";

const [dataDir = "", instant = "", ...urls] = process.argv.slice(2);
const now = new Date(instant);
const db = await openDatabase({ databaseUrl: null, dataDir });
const desk = openDesk(join(import.meta.dirname, "../../digests"));
desk.analyst("fr");
const wanted = urls.map((url, n) => ({ url, name: `Journal ${n}`, language: "fr" as const }));
await syncDigestFeeds(db, { digest: "ia", wanted, now });
const fetcher = createFetcher({ allowPrivateNetworks: true });
const newsroom = createNewsroom({
  db,
  fetcher,
  pace: createPace({ pauseMs: 0, concurrency: 4, now: Date.now, wait: () => Promise.resolve() }),
  desks: [{ command: "ia", analyst: desk.analyst }],
  now: () => now,
  random: () => 0,
  log: pino({ level: "silent" }),
});
process.stdout.write("open\n");
const tally = await newsroom.work();
await newsroom.stop();
await fetcher.close();
await db.close();
process.stdout.write(`done ${JSON.stringify(tally)}\n`);
