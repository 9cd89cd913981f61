import { randomBytes } from "node:crypto";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, it } from "vitest";
import { readingsBetween } from "../../src/store/analyses.ts";
import { backup, copyStore, restore } from "../../src/store/backup.ts";
import { type Database, openDatabase } from "../../src/store/database.ts";
import { lastDeliveries } from "../../src/store/deliveries.ts";
import { lastEditions, saveEdition } from "../../src/store/editions.ts";
import { isFirst } from "../../src/store/events.ts";
import { feedbackOn, sayUseful } from "../../src/store/feedback.ts";
import { figuresBetween } from "../../src/store/figures.ts";
import { findInstallation, saveInstallation } from "../../src/store/installations.ts";
import { openDeliveries } from "../../src/store/ledger.ts";
import { createSeal } from "../../src/store/seal.ts";
import { searchArticles } from "../../src/store/search.ts";
import { subscriptionsOf } from "../../src/store/subscriptions.ts";
import { askedIn, findThread, openedThread } from "../../src/store/threads.ts";
import { clear, isEmpty } from "../../src/store/transfer.ts";
import { onEachDatabase, prepare } from "./databases.ts";
import { establish, hoursAfter, IA, item, items, NOW, poll, readOne } from "./news.ts";
import { enrol, SLOT, T1 } from "./teams.ts";

const PERIOD = { since: hoursAfter(-1000), until: hoursAfter(1000), limit: 100 };

let folder = "";
/** The other store: from each database to it, and back. */
let embedded: Database;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "fil-backup-"));
  await mkdir(join(folder, "files"));
  const dataDir = join(folder, "embedded");
  await prepare(dataDir);
  embedded = await openDatabase({ databaseUrl: null, dataDir });
});
afterAll(async () => {
  await embedded.close();
  await rm(folder, { recursive: true });
});

onEachDatabase((db) => {
  const file = (): string => join(folder, "files", `${db().kind}.fil`);

  async function fill(): Promise<void> {
    await establish(db());
    await poll(db(), NOW, [item({ title: "É\u2028\"\\n'\t🗞️", summary: "a\0b" }), ...items(300)]);
    for (let index = 0; index < 3; index++) await readOne(db(), NOW);
    await saveEdition(
      db(),
      { ...IA, language: "fr", lens: null, since: NOW, until: NOW },
      { value: 33.3, big: 109e9 },
      NOW,
    );
  }

  async function everything(store: Database): Promise<unknown[]> {
    return [
      await readingsBetween(store, IA, { ...PERIOD, by: "ready" }),
      await figuresBetween(store, IA, { ...PERIOD, angles: null }),
      await lastEditions(store, IA, { before: NOW, limit: 9 }),
      await searchArticles(store, IA, { ...PERIOD, words: "licencies", language: "fr" }),
    ];
  }

  it("comes back whole in the other database, and from it in this one, with what it recognises", async () => {
    await fill();
    const before = await everything(db());
    expect(before.map((part) => (part as unknown[]).length)).toEqual([3, 3, 1, 3]);
    const counts = await backup(db(), file(), NOW);
    expect(counts).toMatchObject({ feeds: 1, articles: 302, figures: 3, editions: 1 });
    expect(await restore(embedded, file(), { replace: true })).toMatchObject({ articles: 302 });
    expect(await everything(embedded)).toEqual(before);
    await backup(embedded, file(), NOW);
    await clear(db().orm);
    await restore(db(), file(), { replace: false });
    expect(await everything(db())).toEqual(before);
    expect(await poll(db(), hoursAfter(1), items(300))).toMatchObject({ fresh: [], backlog: [], known: 300 });
    expect(await readdir(join(folder, "files"))).toEqual([`${db().kind}.fil`]);
    await rm(file());
  });

  it("comes back with what the bot keeps: subscriptions, their ledger, threads, events, opinions and sealed tokens", async () => {
    const { id: subscriptionId } = await enrol(db(), {}, { times: ["18:00", "08:30"], angles: ["money"], mute: true });
    const { id: editionId } = await saveEdition(
      db(),
      { ...IA, tenant: T1, language: "fr", lens: { angles: ["money"] }, since: NOW, until: NOW },
      {},
      NOW,
    );
    await openDeliveries(db(), [{ subscriptionId, slot: SLOT, late: true, tooLate: false }], NOW);
    const thread = { tenant: T1, thread: "C1:1718.55", digest: "ia", language: "fr" as const };
    await openedThread(db(), { ...thread, editionId, subscriptionId, now: NOW });
    await askedIn(db(), T1, thread.thread, "Combien ? « 109 »\u2028");
    await isFirst(db(), T1, "Ev1", NOW);
    await sayUseful(db(), { tenant: T1, person: "U1", point: "p1", useful: true, now: NOW });
    const seal = createSeal(randomBytes(32));
    await saveInstallation(db(), seal, { tenant: T1, platform: "slack", content: { token: "xoxb-secret" }, now: NOW });
    const kept = async (store: Database): Promise<unknown[]> => [
      await subscriptionsOf(store, { tenant: T1 }),
      await lastDeliveries(store, T1, { limit: 9 }),
      await findThread(store, T1, thread.thread),
      [...(await feedbackOn(store, T1, ["p1"]))],
      await findInstallation(store, seal, T1),
    ];
    const before = await kept(db());
    await backup(db(), file(), NOW);
    expect(gunzipSync(await readFile(file())).toString()).not.toContain("xoxb");
    const counts = { subscriptions: 1, deliveries: 1, threads: 1, events: 1, feedback: 1, installations: 1 };
    expect(await restore(embedded, file(), { replace: true })).toMatchObject(counts);
    expect(await kept(embedded)).toEqual(before);
    await copyStore(embedded, db(), { replace: true });
    expect(await kept(db())).toEqual(before);
    expect(await isFirst(db(), T1, "Ev1", hoursAfter(1))).toBe(false);
    expect(await openDeliveries(db(), [{ subscriptionId, slot: SLOT, late: true, tooLate: false }], NOW)).toEqual([]);
    await rm(file());
  });

  it("is copied from one store to another without a file", async () => {
    await fill();
    const before = await everything(db());
    await copyStore(db(), embedded, { replace: true });
    expect(await everything(embedded)).toEqual(before);
  });

  it("is not mixed with what a store holds already, unless told to replace it", async () => {
    await fill();
    await backup(db(), file(), NOW);
    await expect(restore(db(), file(), { replace: false })).rejects.toMatchObject({ code: "notEmpty" });
    expect(await restore(db(), file(), { replace: true })).toMatchObject({ feeds: 1 });
  });

  it("is refused when it is not one, cut or changed, and the store stays as it was", async () => {
    await fill();
    await backup(db(), file(), NOW);
    const whole = await readFile(file());
    const text = gunzipSync(whole).toString();
    const lines = text.trimEnd().split("\n");
    const broken: readonly (readonly [string, Buffer, string])[] = [
      ["nothing", Buffer.alloc(0), "backup"],
      ["text", Buffer.from("hello"), "backup"],
      ["another file", gzipSync("hello\n"), "backup"],
      ["other JSON", gzipSync("{}\n"), "backup"],
      ["cut in the compression", whole.subarray(0, whole.length - 20), "backup"],
      ["without its end", gzipSync(`${lines.slice(0, -1).join("\n")}\n`), "backup"],
      ["without a row", gzipSync(`${lines.filter((_, index) => index !== 5).join("\n")}\n`), "backup"],
      ["one letter changed", gzipSync(text.replace("Le Journal", "Le journal")), "backup"],
      ["of a later version", gzipSync(text.replace(/"schema":\d+/, '"schema":999')), "newer"],
    ];
    for (const [name, bytes, code] of broken) {
      await writeFile(file(), bytes);
      const refused = await restore(db(), file(), { replace: true }).catch((fault: unknown) => fault);
      expect([name, refused]).toMatchObject([name, { name: "StoreError", code }]);
    }
    expect(await everything(db())).toHaveLength(4);
    expect(await isEmpty(db().orm)).toBe(false);
    await rm(file());
    await expect(restore(db(), file(), { replace: true })).rejects.toMatchObject({ code: "backup" });
  });

  it("says why it can't be written, and leaves no part of it", async () => {
    const nowhere = join(folder, "nowhere", "store.fil");
    await expect(backup(db(), nowhere, NOW)).rejects.toMatchObject({ name: "StoreError", code: "backup" });
    expect((await readdir(folder)).filter((name) => name.endsWith(".part"))).toEqual([]);
  });
});
