import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Database, openDatabase } from "../../src/store/database.ts";
import { lastDeliveries } from "../../src/store/deliveries.ts";
import { ownDatabase, POSTGRES, prepare } from "../store/databases.ts";
import { ChatService } from "./chat/service.ts";
import { enrol, read, TEXTS } from "./stand.ts";

/** CI asks for twenty; two hundred make the full proof. */
const KILLS = Number(process.env.TEST_KILLS ?? 4);
const CHANNELS = 50;
const POSTS = 6;
const SLOT = new Date("2025-02-10T07:30:00Z");
/** What a dead process held is free again after so long on a server, where nobody can know that it is dead. */
const LEASE_MS = 300;

interface Run {
  readonly database: string;
  readonly service: string;
  readonly minute: number;
  readonly atOnce: number;
  /** After it began to work; null lets it end. */
  readonly killAfterMs: number | null;
  /** Counts from its first post, not from its start. */
  readonly posting?: ChatService;
}

/** Runs a process; gives what it said. */
function run({ database, service, minute, atOnce, killAfterMs, posting }: Run): Promise<string> {
  return new Promise((resolve) => {
    const instant = new Date(SLOT.getTime() + minute * 60_000).toISOString();
    const script = join(import.meta.dirname, "deliverer.ts");
    const args = ["--import", "tsx", script, database, service, instant, String(LEASE_MS), String(atOnce)];
    const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
    let said = "";
    let armed = killAfterMs === null;
    const arm = (): void => {
      if (armed) return;
      armed = true;
      setTimeout(() => child.kill("SIGKILL"), killAfterMs ?? 0);
    };
    if (posting) posting.onCall = arm;
    child.stdout.on("data", (chunk: Buffer) => {
      said += chunk;
      if (!posting && said.includes("open")) arm();
    });
    child.on("close", () => resolve(said));
  });
}

async function prepareNews(db: Database, channels: number): Promise<void> {
  await read(db, [TEXTS.money, TEXTS.jobs], new Date(SLOT.getTime() - 3_600_000));
  for (let i = 0; i < channels; i++) await enrol(db, `canal-${i}`);
}

/** Every post of every delivery once, in order. */
function expectWhole(service: ChatService, channels: number): void {
  const threads = service.threads();
  expect(new Set(threads.map(([opening]) => opening?.channel)).size).toBe(channels);
  expect(threads).toHaveLength(channels);
  for (const posts of threads) expect(posts.map(({ key }) => key.split(":")[2])).toEqual([..."012345"]);
  expect(service.posts).toHaveLength(channels * POSTS);
}

async function killing(database: string, open: () => Promise<Database>): Promise<void> {
  const service = new ChatService();
  const address = await service.start();
  const news = await open();
  await prepareNews(news, CHANNELS);
  await news.close();
  // Slow enough for the kills to fall in the middle of the posts.
  service.delayMs = 10;
  let seed = 7;
  for (let kill = 0; kill < KILLS; kill++) {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    const killAfterMs = Math.floor((seed / 2 ** 32) * (kill % 2 === 0 ? 300 : 900));
    // By turns while it starts, and once it posts.
    const posting = kill % 2 === 0 ? { posting: service } : {};
    await run({ database, service: address, minute: 1 + kill / KILLS, atOnce: 3, killAfterMs, ...posting });
    service.onCall = () => {};
  }
  const begun = service.posts.length;
  expect(await run({ database, service: address, minute: 3, atOnce: 64, killAfterMs: null })).toContain("done");
  const db = await open();
  try {
    expectWhole(service, CHANNELS);
    const ledger = await lastDeliveries(db, null, { limit: 1000 });
    expect(ledger.filter(({ state }) => state === "done")).toHaveLength(CHANNELS);
    expect(begun, "the kills fell while it was posting").toBeGreaterThan(0);
  } finally {
    await db.close();
    await service.stop();
  }
}

describe("a delivery that is killed with -9 at random instants, and started again", () => {
  it("posts everything once and in order on PGlite", { timeout: 1_800_000 }, async () => {
    const dataDir = mkdtempSync(join(tmpdir(), "fil-deliver-"));
    try {
      await prepare(dataDir);
      await killing(dataDir, () => openDatabase({ databaseUrl: null, dataDir }));
    } finally {
      rmSync(dataDir, { recursive: true, force: true });
    }
  });

  const server = POSTGRES;
  if (server !== null) {
    describe("with a server", () => {
      const own = ownDatabase(server);
      it("posts everything once and in order on Postgres", { timeout: 1_800_000 }, async () => {
        await killing(own.address, () => openDatabase({ databaseUrl: own.address, dataDir: null }));
      });
    });
    describe("with a server and several processes", () => {
      const own = ownDatabase(server);
      it("delivers each slot once while one of four processes is killed", { timeout: 600_000 }, async () => {
        const channels = Number(process.env.TEST_CHANNELS ?? 200);
        const service = new ChatService();
        const address = await service.start();
        const db = await openDatabase({ databaseUrl: own.address, dataDir: null });
        await prepareNews(db, channels);
        service.delayMs = 5;
        const one = { database: own.address, service: address, minute: 1, atOnce: 16, killAfterMs: null };
        await Promise.all([run(one), run(one), run(one), run({ ...one, killAfterMs: 400 })]);
        // What the killed one had in hand is free when its lease ends.
        expect(await run({ ...one, minute: 3 })).toContain("done");
        expectWhole(service, channels);
        await db.close();
        await service.stop();
      });
    });
  }
});
