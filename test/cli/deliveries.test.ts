import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { runDeliveries } from "../../src/cli/deliveries.ts";
import { readConfig } from "../../src/config.ts";
import { openDatabase, write } from "../../src/store/database.ts";
import { newId } from "../../src/store/ids.ts";
import { claimDeliveries, openDeliveries, recordProgress } from "../../src/store/ledger.ts";
import { enrol, NOW } from "../bot/stand.ts";
import { prepare } from "../store/databases.ts";

const dataDir = mkdtempSync(join(tmpdir(), "fil-cli-"));
const config = readConfig({ FIL_DATA_DIR: dataDir, FIL_LANGUAGE: "fr" });
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

beforeAll(async () => {
  await prepare(dataDir);
  const db = await openDatabase(config);
  const { id } = await enrol(db, "chat:general");
  const slots = [0, 1].map((day) => new Date(NOW.getTime() + day * 86_400_000));
  const ids = await write(db, (tx) =>
    openDeliveries(
      tx,
      slots.map((slot, i) => ({ subscriptionId: id, slot, late: false, tooLate: i === 1 })),
      NOW,
    ),
  );
  const lease = newId(NOW);
  await claimDeliveries(db, ids, { lease, until: new Date(NOW.getTime() + 60_000), now: NOW });
  const end = { editionId: null, thread: null, posted: 0, posts: 6, nextAttempt: null, leaseUntil: null, told: null };
  await recordProgress(
    db,
    ids.map((delivery) => ({ id: delivery, lease, state: "failed", reason: "forbidden", ...end, at: NOW })),
  );
  await db.close();
});

async function run(json: boolean, limit?: string): Promise<string[]> {
  const lines: string[] = [];
  const job = { config, json, limit, write: async (words: string) => void lines.push(words) };
  expect(await runDeliveries(job)).toBe(0);
  return lines;
}

it("lists the last deliveries, the latest first, and says why one failed", async () => {
  expect(await run(false)).toEqual([
    "11/02/2025 09:00  chat:general  ia  trop tard pour l’envoyer encore\n",
    expect.stringMatching(
      /^10\/02\/2025 09:00 {2}chat:general {2}ia {2}non publié, car je n’ai pas le droit.+\(0\/6\)\n$/,
    ),
  ]);
});

it("gives one line of JSON each", async () => {
  const [line = ""] = await run(true, "1");
  expect(JSON.parse(line)).toMatchObject({ state: "skipped", reason: "tooLate", tenant: "chat:team" });
});

it.each(["0", "-1", "x", "1001", "1.5"])("refuses %s as a number of lines", async (limit) => {
  await expect(run(false, limit)).rejects.toThrow("is not a number from 1 to 1000");
});
