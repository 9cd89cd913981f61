import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Database, openDatabase, rowsOf } from "../../src/store/database.ts";
import { subscribe } from "../../src/store/subscriptions.ts";
import { APP_TOKEN, BOT_TOKEN, type LocalSlack, startSlack } from "../adapters/slack/server/index.ts";
import { createChannel } from "../adapters/slack/server/workspace.ts";
import { WISH } from "../bot/stand.ts";
import { serve } from "../feeds/server.ts";
import { prepare } from "../store/databases.ts";
import { digestsFollowing, type Program, startProgram } from "./program.ts";

/** CI asks for twenty; by hand fewer make the same point. */
const KILLS = Number(process.env.TEST_KILLS ?? 3);
const FEEDS = 2;
/** Articles that each feed announces more at each start. */
const ITEMS = 2;
const CHANNELS = 4;
const STOP_MS = 10_000;
/** A signal comes so long after the process began: while it loads, opens its store, reads, posts. */
const MOMENTS_MS = { first: 600, last: 9_000 };
const HOUR_MS = 3_600_000;

const folder = mkdtempSync(join(tmpdir(), "fil-stop-"));
const dataDir = join(folder, "data");
let slack: LocalSlack;
beforeAll(async () => {
  slack = await startSlack();
  await prepare(dataDir);
});
afterAll(async () => {
  await slack.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A press that announces more at each start of the program. */
async function press(): Promise<{ readonly urls: readonly string[]; announce(): void; announced(): number }> {
  let items = 0;
  const titleOf = (feed: string, item: string): string => `La ville ${feed} ouvre son centre de calcul numéro ${item}`;
  const site = await serve((request, response) => {
    const [, kind, feed = "", item = ""] = (request.url ?? "").split("/");
    if (kind === "feed") {
      const list = Array.from({ length: items }, (_, i) => {
        const date = new Date(Date.now() - 60_000).toUTCString();
        return `<item><guid>${feed}-${i}</guid><title>${titleOf(feed, String(i))}</title><link>${site.url}/page/${feed}/${i}</link><pubDate>${date}</pubDate></item>`;
      });
      return response.end(`<rss version="2.0"><channel><title>Journal ${feed}</title>${list.join("")}</channel></rss>`);
    }
    const title = titleOf(feed, item);
    const money = `Le centre de calcul ${item} de la ville ${feed}, consacré à l’intelligence artificielle, coûtera ${item}${feed} millions d’euros, a annoncé le maire.`;
    response.setHeader("content-type", "text/html; charset=utf-8");
    return response.end(
      `<html lang="fr"><head><title>${title}</title></head><body><article><h1>${title}</h1><p>${money}</p></article></body></html>`,
    );
  });
  return {
    urls: Array.from({ length: FEEDS }, (_, n) => `${site.url}/feed/${n}`),
    announce() {
      items += ITEMS;
    },
    announced: () => items * FEEDS,
  };
}

async function withStore<T>(work: (db: Database) => Promise<T>): Promise<T> {
  const db = await openDatabase({ databaseUrl: null, dataDir });
  try {
    return await work(db);
  } finally {
    await db.close();
  }
}

async function count(db: Database, what: ReturnType<typeof sql>): Promise<number> {
  return Number((await rowsOf<{ n: string }>(db.orm, what))[0]?.n);
}

/** Channels of both chat services, whose own hour is far. */
async function enrolAll(): Promise<void> {
  const now = new Date();
  const far = new Date(now.getTime() + 12 * HOUR_MS);
  const wish = { ...WISH, zone: "UTC", times: [`${String(far.getUTCHours()).padStart(2, "0")}:00`] };
  const enrol = (db: Database, platform: string, tenant: string, channel: string) =>
    subscribe(db, { platform, tenant, channel, digest: "ia", owner: channel, wish, nextSlot: far, now });
  await withStore(async (db) => {
    for (let i = 0; i < CHANNELS; i++) {
      await enrol(db, "web", "local", `web:canal-${i}`);
      const id = `C0STOP${i}`;
      slack.workspace.channels.set(id, createChannel(id));
      await enrol(db, "slack", "slack:T0LOCAL", `slack:T0LOCAL:${id}`);
    }
  });
}

/** Every channel's hour has come, and every feed is to be polled; how many deliveries that makes more. */
async function makeDue(): Promise<number> {
  return await withStore(async (db) => {
    await db.orm.execute(sql`update feeds set next_poll = now() - interval '1 second'`);
    const made = sql`update subscriptions set next_slot_at = now() - interval '1 second' where next_slot_at > now() returning id`;
    return (await rowsOf(db.orm, made)).length;
  });
}

/** Every post of a channel, by the key that the bot gave it. */
function keysOn(channel: string): string[] {
  const posts = slack.workspace.channels.get(channel)?.messages ?? [];
  return posts.filter(({ by }) => by === "bot").map(({ metadata }) => JSON.stringify(metadata?.event_payload));
}

describe("the program, told to stop at random moments of its work", () => {
  it("ends with 0 within ten seconds each time, and loses and doubles nothing", {
    timeout: 180_000 + KILLS * 40_000,
  }, async () => {
    const outlets = await press();
    const feeds = outlets.urls.map((url, i) => ({ url, name: `Journal ${i}`, language: "fr" as const }));
    const environment = {
      FIL_DATA_DIR: dataDir,
      FIL_DIGESTS_DIR: digestsFollowing(folder, feeds),
      SLACK_BOT_TOKEN: BOT_TOKEN,
      SLACK_APP_TOKEN: APP_TOKEN,
      SLACK_API_URL: slack.apiUrl,
    };
    await enrolAll();
    let seed = 11;
    let slots = 0;
    for (let kill = 0; kill < KILLS; kill++) {
      slots += await makeDue();
      outlets.announce();
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      const afterMs = MOMENTS_MS.first + (seed / 2 ** 32) * (MOMENTS_MS.last - MOMENTS_MS.first);
      const program = startProgram(environment);
      await new Promise((resolve) => setTimeout(resolve, afterMs));
      const { code, tookMs } = await program.stop();
      const said = `told to stop after ${Math.round(afterMs)} ms:\n${program.said()}`;
      // Before Node has read the first file, the signal is Node's own business.
      if (program.said() !== "" || code !== null) expect(code, said).toBe(0);
      expect(tookMs, said).toBeLessThan(STOP_MS);
      expect(
        program.lines().filter(({ level }) => Number(level) >= 50),
        said,
      ).toEqual([]);
    }
    const made = await makeDue();
    slots += made;
    outlets.announce();
    const last = startProgram(environment);
    await last.until(({ msg }) => msg === "news read", "the news were read");
    await ended(last, made);
    expect((await last.stop()).code, last.said()).toBe(0);
    // What an earlier stop had begun may have come first, and the newest be left.
    for (let left = await openDeliveries(slots); left > 0; left = await openDeliveries(slots)) {
      const more = startProgram(environment);
      await ended(more, left);
      expect((await more.stop()).code, more.said()).toBe(0);
    }

    await withStore(async (db) => {
      const all = outlets.announced();
      expect(await count(db, sql`select count(*) as n from articles`)).toBe(all);
      expect(await count(db, sql`select count(distinct title) as n from articles`)).toBe(all);
      expect(await count(db, sql`select count(*) as n from articles where ready is null or due is not null`)).toBe(0);
      expect(await count(db, sql`select count(*) as n from analyses`)).toBe(all);
      expect(await count(db, sql`select count(*) as n from story_articles`)).toBe(all);
      expect(await count(db, sql`select count(*) as n from deliveries`)).toBe(slots);
      expect(await count(db, sql`select count(*) as n from deliveries where state not in ('done', 'skipped')`)).toBe(0);
      expect(await count(db, sql`select count(*) as n from deliveries where posted <> posts`)).toBe(0);
      for (let i = 0; i < CHANNELS; i++) {
        const channel = `C0STOP${i}`;
        const posted = sql`select coalesce(sum(d.posts), 0) as n from deliveries d
          join subscriptions s on s.id = d.subscription_id where s.channel = ${`slack:T0LOCAL:${channel}`}`;
        const keys = keysOn(channel);
        expect(new Set(keys).size, channel).toBe(keys.length);
        expect(new Set(keys.map((key) => JSON.parse(key).key)).size, channel).toBe(await count(db, posted));
      }
    });
  });
});

/** How many deliveries have not come to their end. */
async function openDeliveries(slots: number): Promise<number> {
  return await withStore(
    async (db) =>
      slots - (await count(db, sql`select count(*) as n from deliveries where state in ('done', 'skipped')`)),
  );
}

/** Settles when that many deliveries have come to their end: one that a newer slot replaces ends without a word. */
async function ended(program: Program, deliveries: number): Promise<void> {
  const isEnd = ({ msg, state }: { readonly msg?: unknown; readonly state?: unknown }): boolean =>
    msg === "delivery" && (state === "done" || state === "skipped");
  await program.until(() => program.lines().filter(isEnd).length >= deliveries, `${deliveries} deliveries had left`);
}
