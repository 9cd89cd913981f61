import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "drizzle-orm";
import { afterAll, expect, it } from "vitest";
import { openDatabase, rowsOf } from "../../src/store/database.ts";
import { serve } from "../feeds/server.ts";
import { prepare } from "../store/databases.ts";

/** CI asks for twenty; by hand fewer make the same point. */
const KILLS = Number(process.env.TEST_KILLS ?? 4);
const FEEDS = 6;
const ITEMS = 8;
/** Longer than any lease: what a dead process held is free again. */
const CYCLE_MS = 10 * 60_000;
const START = Date.parse("2025-02-10T08:00:00Z");

const dataDir = mkdtempSync(join(tmpdir(), "fil-kill-"));
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

const titleOf = (feed: string, item: string): string => `La ville ${feed} ouvre son chantier numéro ${item}`;

/** Runs the reader; kills it so many ms after it began to work, or lets it end. Gives what it said. */
function read(urls: readonly string[], cycle: number, killAfterMs: number | null): Promise<string> {
  return new Promise((resolve) => {
    const instant = new Date(START + cycle * CYCLE_MS).toISOString();
    const args = ["--import", "tsx", join(import.meta.dirname, "reader.ts"), dataDir, instant, ...urls];
    const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
    let said = "";
    child.stdout.on("data", (chunk: Buffer) => {
      const wasOpen = said.includes("open");
      said += chunk;
      if (killAfterMs !== null && !wasOpen && said.includes("open"))
        setTimeout(() => child.kill("SIGKILL"), killAfterMs);
    });
    child.on("close", () => resolve(said));
  });
}

it("loses, doubles and half-writes nothing when killed at random moments of polling and analysis", {
  timeout: 240_000,
}, async () => {
  const site = await serve((request, response) => {
    const [, kind, feed = "", item = ""] = (request.url ?? "").split("/");
    if (kind === "feed") {
      const items = Array.from({ length: ITEMS }, (_, i) => {
        const date = new Date(START - i * 60_000).toUTCString();
        return `<item><guid>${feed}-${i}</guid><title>${titleOf(feed, String(i))}</title><link>${site.url}/page/${feed}/${i}</link><pubDate>${date}</pubDate></item>`;
      });
      response.end(`<rss version="2.0"><channel><title>Journal ${feed}</title>${items.join("")}</channel></rss>`);
      return;
    }
    const title = titleOf(feed, item);
    const money = `Le chantier ${item} de la ville ${feed} coûtera ${item}${feed} millions d’euros, a annoncé le maire.`;
    const jobs = `La ville ${feed} recrutera ${item}0${feed} techniciens pour ce centre de calcul, d’après la préfecture.`;
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.end(
      `<html lang="fr"><head><title>${title}</title></head><body><article><h1>${title}</h1><p>${money}</p><p>${jobs}</p></article></body></html>`,
    );
  });
  const urls = Array.from({ length: FEEDS }, (_, n) => `${site.url}/feed/${n}`);
  await prepare(dataDir);
  let seed = 42;
  for (let cycle = 0; cycle < KILLS; cycle++) {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    await read(urls, cycle, Math.floor((seed / 2 ** 32) * 400));
  }
  expect(await read(urls, KILLS, null)).toContain("done");
  const db = await openDatabase({ databaseUrl: null, dataDir });
  const count = async (what: ReturnType<typeof sql>): Promise<number> =>
    Number((await rowsOf<{ n: string }>(db.orm, what))[0]?.n);
  try {
    const all = FEEDS * ITEMS;
    expect(await count(sql`select count(*) as n from articles`)).toBe(all);
    expect(await count(sql`select count(distinct title) as n from articles`)).toBe(all);
    expect(await count(sql`select count(*) as n from articles where ready is null or due is not null`)).toBe(0);
    expect(await count(sql`select count(*) as n from analyses`)).toBe(all);
    expect(await count(sql`select count(*) as n from story_articles`)).toBe(all);
    const orphans = sql`select count(*) as n from story_articles a left join stories s on s.id = a.story_id where s.id is null or s.merged_into is not null`;
    expect(await count(orphans)).toBe(0);
    // Each analysis has its figures, and each figure is there once.
    const stored = await count(sql`select count(*) as n from figures`);
    expect(await count(sql`select coalesce(sum(jsonb_array_length(figures)), 0) as n from analyses`)).toBe(stored);
  } finally {
    await db.close();
  }
});
