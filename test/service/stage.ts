import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { sql } from "drizzle-orm";
import { pino } from "pino";
import { expect, vi } from "vitest";
import { createDraw } from "../../src/bot/charts/draw.ts";
import { readConfig } from "../../src/config.ts";
import { type Desk, openDesk } from "../../src/desk.ts";
import { createMetrics } from "../../src/ops/metrics.ts";
import { openService, type Service } from "../../src/service.ts";
import { type Database, openDatabase, rowsOf } from "../../src/store/database.ts";
import { prepare } from "../store/databases.ts";
import { Newsstand } from "./newsstand.ts";

/** Long enough for a machine that does other things; what is awaited comes much sooner. */
export const PATIENCE = { timeout: 15_000, interval: 10 };
/** How each post of the digest begins, in order. */
export const DIGEST = [
  /^🗞️ L’IA ce matin/,
  /^💶/,
  /^⚖️/,
  /^👷/,
  /^🌱/,
  /^Rien sur la géopolitique/,
  /^📊/,
  /^🔎 Sources/,
];

const draw = createDraw();

/** A store with news in it, where processes of the bot are opened one after the other. */
export interface House {
  /** Another one after `lend`. */
  readonly db: Database;
  readonly stand: Newsstand;
  readonly desk: Desk;
  /** Lines of the logs that are warnings or worse. */
  readonly logs: string[];
  /** What the operator of this house sets, and that. */
  furnish(environment: Environment): Environment;
  /** Opens the bot; a second of a chat service's pace lasts so long. */
  open(environment: Environment, secondMs?: number): Promise<Service>;
  /** Reads what the outlets published meanwhile. */
  readNews(): Promise<void>;
  /** How many rows a table has for a tenant. */
  count(table: string, tenant: string): Promise<number>;
  /** The slot of all that is subscribed in a channel has come. */
  makeDue(channel: string): Promise<void>;
  /** What is to be tried again later is to be tried now. */
  hasten(): Promise<void>;
  /** State and posts of the deliveries of a channel, the first one first. */
  deliveries(channel: string): Promise<{ readonly state: string; readonly posted: number }[]>;
  /** Leaves the store to another process, while no service is open here. */
  lend<T>(work: () => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

export type Environment = Readonly<Record<string, string>>;

export async function openHouse(): Promise<House> {
  const dataDir = mkdtempSync(join(tmpdir(), "fil-service-"));
  const stand = new Newsstand();
  await Promise.all([prepare(dataDir), stand.open()]);
  const digests = join(dataDir, "digests");
  stand.writeDigests(digests);
  const furnish = (environment: Environment): Environment => ({
    FIL_DATA_DIR: dataDir,
    FIL_DIGESTS_DIR: digests,
    FIL_ALLOW_PRIVATE_NETWORKS: "true",
    ...environment,
  });
  const config = readConfig(furnish({}));
  const desk = openDesk(digests);
  let db = await openDatabase(config);
  await stand.read(db, config, desk);
  const logs: string[] = [];
  const log = pino({ level: "warn" }, { write: (line: string) => void logs.push(line) });
  const services: Service[] = [];
  return {
    ...{ stand, desk, logs, furnish },
    get db() {
      return db;
    },
    async open(environment, secondMs = 1000) {
      const service = await openService({
        ...{ db, desks: [desk], draw, own: [], log, onProgress: () => {} },
        config: readConfig(furnish(environment)),
        metrics: createMetrics("test"),
        wait: (ms, signal) => sleep((ms * secondMs) / 1000, undefined, signal ? { signal } : {}).catch(() => {}),
      });
      services.push(service);
      return service;
    },
    readNews: () => stand.read(db, config, desk),
    async count(table, tenant) {
      const rows = await rowsOf<{ n: string }>(
        db.orm,
        sql`select count(*) as n from ${sql.identifier(table)} where tenant = ${tenant}`,
      );
      return Number(rows[0]?.n);
    },
    async makeDue(channel) {
      await db.orm.execute(sql`update subscriptions set next_slot_at = now() where channel = ${channel}`);
    },
    async hasten() {
      await db.orm.execute(
        sql`update deliveries set next_attempt = now() - interval '2 minutes' where next_attempt is not null and lease is null`,
      );
    },
    deliveries(channel) {
      return rowsOf(
        db.orm,
        sql`select d.state, d.posted from deliveries d join subscriptions s on s.id = d.subscription_id
          where s.channel = ${channel} order by d.created`,
      );
    },
    async lend(work) {
      await Promise.all(services.map((service) => service.stop()));
      await db.close();
      try {
        return await work();
      } finally {
        db = await openDatabase(config);
      }
    },
    async close() {
      await Promise.all(services.map((service) => service.stop()));
      await db.close();
      await stand.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/**
 * Delivers in a process of its own what is due, and kills it as soon as enough was posted. `environment` is whole.
 * `until` says whether enough was.
 */
export async function deliverUntil(until: () => boolean, environment: Environment, secondMs = 1000): Promise<void> {
  const script = join(import.meta.dirname, "process.ts");
  const child = spawn(process.execPath, ["--import", "tsx", script, String(secondMs)], {
    env: { ...environment, PATH: process.env.PATH },
    stdio: ["ignore", "inherit", "inherit"],
  });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  try {
    await vi.waitFor(() => expect(until(), "enough was posted").toBe(true), { timeout: 60_000, interval: 5 });
  } finally {
    child.kill("SIGKILL");
    await ended;
  }
}
