import { randomBytes } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { readingsBetween, readingsOf } from "../../src/store/analyses.ts";
import { deliveries } from "../../src/store/bot-schema.ts";
import { type Database, read } from "../../src/store/database.ts";
import { lastDeliveries } from "../../src/store/deliveries.ts";
import {
  type EditionScope,
  editionFor,
  findEdition,
  lastEditions,
  latestEditions,
  saveEdition,
} from "../../src/store/editions.ts";
import { isFirst } from "../../src/store/events.ts";
import { fateOf } from "../../src/store/fates.ts";
import { feedbackOn, sayUseful } from "../../src/store/feedback.ts";
import { followedFeeds, followFeed, unfollowFeed } from "../../src/store/feeds.ts";
import { figuresBetween } from "../../src/store/figures.ts";
import { newId } from "../../src/store/ids.ts";
import { findInstallation, removeInstallation, saveInstallation } from "../../src/store/installations.ts";
import { openDeliveries } from "../../src/store/ledger.ts";
import { addModelUse, forgetModelUse, modelTokens } from "../../src/store/model.ts";
import { dropOld } from "../../src/store/retention.ts";
import { createSeal } from "../../src/store/seal.ts";
import { latestArticles, searchArticles } from "../../src/store/search.ts";
import { saveStories, storiesOf } from "../../src/store/stories.ts";
import {
  changeSubscription,
  findSubscription,
  subscribe,
  subscriptionsOf,
  unsubscribe,
} from "../../src/store/subscriptions.ts";
import { forgetTenant } from "../../src/store/tenants.ts";
import { askedIn, findThread, openedIn, openedThread } from "../../src/store/threads.ts";
import { forEachRow } from "../../src/store/transfer.ts";
import { onEachDatabase } from "./databases.ts";
import { hoursAfter, IA, items, NOW, poll, readOne } from "./news.ts";
import { enrol, SLOT, T1, T2, WISH } from "./teams.ts";

/** Tenants A, that has everything, and B, that asks for it: in the same channel, with A's own identifiers. */
const A = { digest: "ia", tenant: T1 };
const B = { digest: "ia", tenant: T2 };
const PERIOD = { since: hoursAfter(-1000), until: hoursAfter(1000), limit: 100 };
const FEED = { url: "https://private.example/feed", name: "Lettre interne", language: "fr" as const };
const THREAD = "C1:1718.55";
const POINT = "p1";
const MONTH = "2025-02";
const seal = createSeal(randomBytes(32));

interface Belongings {
  readonly feedId: string;
  readonly articleId: string;
  readonly scope: EditionScope;
  readonly editionId: string;
  readonly subscriptionId: string;
  readonly url: string;
}

/** Gives A one of each thing that a tenant may have. */
async function settle(db: Database): Promise<Belongings> {
  const feedId = await followFeed(db, A, FEED, NOW);
  await poll(db, NOW, items(1));
  const { id: articleId } = await readOne(db, NOW);
  const story = { headlineId: articleId, articleIds: [articleId], disagreements: [], updates: [], absorbed: [] };
  const dates = { firstPublished: NOW, lastPublished: NOW };
  await saveStories(db, { digest: "ia", changes: [{ id: newId(NOW), ...story, ...dates }], now: NOW });
  const scope: EditionScope = { ...A, language: "fr", lens: null, since: hoursAfter(-24), until: NOW };
  const { id: editionId } = await saveEdition(db, scope, { of: "A", stories: [{ id: "s" }] }, NOW);
  const { id: subscriptionId } = await enrol(db);
  await openDeliveries(db, [{ subscriptionId, slot: SLOT, late: false, tooLate: false }], NOW);
  await openedThread(db, { ...A, thread: THREAD, editionId, subscriptionId, language: "fr", now: NOW });
  await askedIn(db, T1, THREAD, "Combien ?");
  await isFirst(db, T1, "Ev1", NOW);
  await sayUseful(db, { tenant: T1, person: "U1", point: POINT, useful: true, now: NOW });
  await saveInstallation(db, seal, { tenant: T1, platform: "slack", content: { token: "a" }, now: NOW });
  await openedIn(db, { ...A, channel: "C1", editionId, subscriptionId, language: "fr", now: NOW });
  const [{ article } = { article: null }] = await readingsOf(db, A, [articleId]);
  return { feedId, articleId, scope, editionId, subscriptionId, url: article?.url ?? "" };
}

/** All that A may see: what it was, whatever B does. */
async function belongingsOf(db: Database, { articleId, scope, editionId, url }: Belongings): Promise<unknown> {
  return {
    feeds: await followedFeeds(db, A),
    readings: await readingsBetween(db, A, { ...PERIOD, by: "ready" }),
    one: await readingsOf(db, A, [articleId]),
    figures: await figuresBetween(db, A, { ...PERIOD, angles: null }),
    found: await searchArticles(db, A, { ...PERIOD, words: "nouvelle", language: null }),
    last: await latestArticles(db, A, { ...PERIOD, chars: 100 }),
    stories: await storiesOf(db, A, [articleId]),
    editions: await lastEditions(db, A, { before: NOW, limit: 9 }),
    edition: await findEdition(db, A, editionId),
    scoped: await editionFor(db, scope),
    subscriptions: await subscriptionsOf(db, { tenant: T1 }),
    deliveries: await lastDeliveries(db, T1, { limit: 9 }),
    thread: await findThread(db, T1, THREAD),
    feedback: [...(await feedbackOn(db, T1, [POINT]))],
    installation: await findInstallation(db, seal, T1),
    fate: await fateOf(db, A, url),
    latest: await latestEditions(db, T1, 9),
    opened: await findThread(db, T1, "C1"),
  };
}

/** By query: what B gets of A's things, and what it does to them. */
const QUERIES: Readonly<Record<string, (db: Database, things: Belongings) => Promise<void>>> = {
  async readingsBetween(db) {
    for (const by of ["ready", "published"] as const) {
      expect(await readingsBetween(db, B, { ...PERIOD, by })).toEqual([]);
      expect(await readingsBetween(db, IA, { ...PERIOD, by })).toEqual([]);
    }
  },
  async readingsOf(db, { articleId }) {
    expect(await readingsOf(db, B, [articleId])).toEqual([]);
    expect(await readingsOf(db, IA, [articleId])).toEqual([]);
  },
  async figuresBetween(db) {
    expect(await figuresBetween(db, B, { ...PERIOD, angles: null })).toEqual([]);
    expect(await figuresBetween(db, IA, { ...PERIOD, angles: null })).toEqual([]);
  },
  async searchArticles(db) {
    expect(await searchArticles(db, B, { ...PERIOD, words: "nouvelle", language: null })).toEqual([]);
    expect(await searchArticles(db, IA, { ...PERIOD, words: "nouvelle", language: null })).toEqual([]);
  },
  async latestArticles(db, { articleId }) {
    expect(await latestArticles(db, A, { ...PERIOD, chars: 100 })).toMatchObject([{ id: articleId }]);
    expect(await latestArticles(db, B, { ...PERIOD, chars: 100 })).toEqual([]);
    expect(await latestArticles(db, IA, { ...PERIOD, chars: 100 })).toEqual([]);
  },
  async storiesOf(db, { articleId }) {
    expect(await storiesOf(db, B, [articleId])).toEqual([]);
    expect(await storiesOf(db, IA, [articleId])).toEqual([]);
  },
  async followedFeeds(db) {
    expect(await followedFeeds(db, B)).toEqual([]);
    expect(await followedFeeds(db, IA)).toEqual([]);
  },
  async followFeed(db, { feedId }) {
    expect(await followFeed(db, B, { ...FEED, name: "Autre nom" }, NOW)).toBe(feedId);
    expect(await followedFeeds(db, B)).toMatchObject([{ name: "Autre nom" }]);
  },
  async unfollowFeed(db, { feedId }) {
    expect(await unfollowFeed(db, B, feedId, NOW)).toBe(false);
    expect(await unfollowFeed(db, IA, feedId, NOW)).toBe(false);
  },
  async saveEdition(db, { scope, editionId }) {
    const made = await saveEdition(db, { ...scope, tenant: T2 }, { of: "B" }, NOW);
    expect(made).toMatchObject({ tenant: T2, content: { of: "B" } });
    expect(made.id).not.toBe(editionId);
  },
  async editionFor(db, { scope }) {
    expect(await editionFor(db, { ...scope, tenant: T2 })).toBeNull();
    expect(await editionFor(db, { ...scope, tenant: null })).toBeNull();
  },
  async findEdition(db, { editionId }) {
    expect(await findEdition(db, B, editionId)).toBeNull();
    expect(await findEdition(db, IA, editionId)).toBeNull();
  },
  async lastEditions(db) {
    expect(await lastEditions(db, B, { before: NOW, limit: 9 })).toEqual([]);
    expect(await lastEditions(db, IA, { before: NOW, limit: 9 })).toEqual([]);
  },
  async subscribe(db) {
    const asked = { platform: "slack", tenant: T2, channel: "C1", digest: "ia", owner: "D1" };
    await subscribe(db, { ...asked, wish: WISH, nextSlot: SLOT, now: NOW });
    expect(await subscriptionsOf(db, { tenant: T2 })).toHaveLength(1);
  },
  async changeSubscription(db, { subscriptionId }) {
    const change = { wish: { ...WISH, paused: true }, nextSlot: null, now: NOW };
    expect(await changeSubscription(db, T2, subscriptionId, change)).toBeNull();
  },
  async unsubscribe(db, { subscriptionId }) {
    expect(await unsubscribe(db, T2, subscriptionId)).toBe(false);
  },
  async subscriptionsOf(db) {
    expect(await subscriptionsOf(db, { tenant: T2 })).toEqual([]);
    expect(await subscriptionsOf(db, { tenant: T2, channel: "C1", digest: "ia" })).toEqual([]);
  },
  async findSubscription(db, { subscriptionId }) {
    expect(await findSubscription(db, T2, subscriptionId)).toBeNull();
  },
  async lastDeliveries(db) {
    expect(await lastDeliveries(db, T2, { limit: 9 })).toEqual([]);
    expect(await lastDeliveries(db, T2, { channel: "C1", limit: 9 })).toEqual([]);
  },
  async openedThread(db, { editionId, subscriptionId }) {
    await openedThread(db, { ...B, thread: THREAD, editionId, subscriptionId, language: "en", now: NOW });
    expect(await findThread(db, T2, THREAD)).toMatchObject({ editionId: null, subscriptionId: null, questions: [] });
  },
  async findThread(db) {
    expect(await findThread(db, T2, THREAD)).toBeNull();
  },
  async askedIn(db) {
    expect(await askedIn(db, T2, THREAD, "Qui ?")).toBe(false);
  },
  async isFirst(db) {
    expect(await isFirst(db, T2, "Ev1", NOW)).toBe(true);
    expect(await isFirst(db, T1, "Ev1", NOW)).toBe(false);
  },
  async sayUseful(db) {
    await sayUseful(db, { tenant: T2, person: "U1", point: POINT, useful: false, now: NOW });
    expect([...(await feedbackOn(db, T2, [POINT])).values()]).toEqual([{ useful: 0, useless: 1 }]);
  },
  async feedbackOn(db) {
    expect((await feedbackOn(db, T2, [POINT])).size).toBe(0);
  },
  async saveInstallation(db) {
    await saveInstallation(db, seal, { tenant: T2, platform: "slack", content: { token: "b" }, now: NOW });
  },
  async findInstallation(db) {
    expect(await findInstallation(db, seal, T2)).toBeNull();
  },
  async removeInstallation(db) {
    expect(await removeInstallation(db, T2)).toBe(false);
  },
  async forgetTenant(db) {
    await forgetTenant(db, T2);
  },
  async fateOf(db, { url }) {
    expect(await fateOf(db, B, url)).toBeNull();
    expect(await fateOf(db, IA, url)).toBeNull();
  },
  async latestEditions(db) {
    expect(await latestEditions(db, T2, 9)).toEqual([]);
  },
  async openedIn(db, { editionId, subscriptionId }) {
    await openedIn(db, { ...B, channel: "C1", editionId, subscriptionId, language: "en", now: NOW });
    expect(await findThread(db, T2, "C1")).toBeNull();
  },
  async modelTokens(db) {
    expect(await modelTokens(db, T2, MONTH)).toBe(0);
  },
  async addModelUse(db) {
    await addModelUse(db, T2, MONTH, 5);
    expect(await modelTokens(db, T2, MONTH)).toBe(5);
  },
  async forgetModelUse(db) {
    await forgetModelUse(db, T2);
  },
};

onEachDatabase((db) => {
  describe("another tenant sees and changes nothing", () => {
    it.each(Object.keys(QUERIES))("by %s", async (query) => {
      const things = await settle(db());
      await addModelUse(db(), T1, MONTH, 7);
      const before = await belongingsOf(db(), things);
      // Nothing to see would show nothing.
      for (const [name, seen] of Object.entries(before as object)) {
        expect([name, Array.isArray(seen) ? seen.length : seen]).not.toEqual([name, 0]);
        expect(seen, name).not.toBeNull();
      }
      await QUERIES[query]?.(db(), things);
      expect(await belongingsOf(db(), things)).toEqual(before);
      expect(await modelTokens(db(), T1, MONTH)).toBe(7);
    });
  });
});

/** Every row of the store, as text. */
async function rowsIn(db: Database): Promise<string[]> {
  const all: string[] = [];
  await forEachRow(db, async (table, rows) => {
    all.push(...rows.map((row) => `${table} ${row}`));
  });
  return all;
}

onEachDatabase((db) => {
  describe("a tenant that is forgotten", () => {
    it("leaves no row behind after the next cleaning, and the others keep all that they had", async () => {
      await followFeed(db(), B, { ...FEED, url: "https://other.example/feed", name: "À B" }, NOW);
      await poll(db(), NOW, items(2, 50));
      for (const _ of [1, 2]) await readOne(db(), NOW);
      await enrol(db(), { tenant: T2 });
      await isFirst(db(), T2, "Ev1", NOW);
      await sayUseful(db(), { tenant: T2, person: "U1", point: POINT, useful: true, now: NOW });
      await saveInstallation(db(), seal, { tenant: T2, platform: "slack", content: { token: "b" }, now: NOW });
      const before = await rowsIn(db());
      const things = await settle(db());
      await forgetTenant(db(), T1);
      const nothing = await belongingsOf(db(), things);
      expect(Object.values(nothing as object).filter((seen) => seen !== null && seen.length !== 0)).toEqual([]);
      expect((await rowsIn(db())).filter((row) => row.includes(T1))).toEqual([]);
      while ((await dropOld(db(), NOW, 1)).all > 0);
      expect((await rowsIn(db())).sort()).toEqual(before.sort());
    });

    it("keeps for all what its feed brought when somebody else follows it", async () => {
      const { articleId } = await settle(db());
      await followFeed(db(), B, FEED, NOW);
      await forgetTenant(db(), T1);
      while ((await dropOld(db(), NOW, 1)).all > 0);
      expect(await readingsOf(db(), B, [articleId])).toHaveLength(1);
      expect(await figuresBetween(db(), B, { ...PERIOD, angles: null })).toHaveLength(1);
    });

    it("keeps for all an article that another feed lists too", async () => {
      const { articleId } = await settle(db());
      await followFeed(db(), B, { ...FEED, url: "https://other.example/feed" }, NOW);
      await poll(db(), NOW, items(1));
      await forgetTenant(db(), T1);
      while ((await dropOld(db(), NOW, 1)).all > 0);
      expect(await readingsOf(db(), B, [articleId])).toHaveLength(1);
      expect((await rowsIn(db())).filter((row) => row.includes("private.example"))).toEqual([]);
    });

    it("leaves an edition that a delivery of somebody else refers to", async () => {
      const { editionId } = await settle(db());
      const { id: subscriptionId } = await enrol(db(), { tenant: T2 });
      await openDeliveries(db(), [{ subscriptionId, slot: SLOT, late: false, tooLate: false }], NOW);
      await read(db(), (orm) =>
        orm.update(deliveries).set({ editionId }).where(eq(deliveries.subscriptionId, subscriptionId)),
      );
      await forgetTenant(db(), T1);
      expect(await findEdition(db(), A, editionId)).not.toBeNull();
      expect(await lastDeliveries(db(), T2, { limit: 9 })).toHaveLength(1);
    });

    it("is nothing to forget when it has nothing, or twice", async () => {
      const before = await rowsIn(db());
      await forgetTenant(db(), "slack:T9");
      await forgetTenant(db(), "");
      expect(await rowsIn(db())).toEqual(before);
    });
  });
});

describe("the queries that take a tenant", () => {
  it("are all tried here", () => {
    expect(Object.keys(QUERIES).sort()).toEqual(queriesOfTenants());
  });
});

/** The store's exported queries of which a parameter is a tenant, or holds one. */
function queriesOfTenants(): string[] {
  const folder = join(import.meta.dirname, "../../src/store");
  const code = readdirSync(folder)
    .filter((name) => name.endsWith(".ts"))
    .map((name) => readFileSync(join(folder, name), "utf8"))
    .join("\n");
  const types = [
    ...code.matchAll(/^export interface (\w+)([\s\S]*?)^\}/gm),
    ...code.matchAll(/^export type (\w+) =([\s\S]*?);\n(?=\S|\n)/gm),
  ];
  const holders = new Set<string>();
  for (let size = -1; size < holders.size; ) {
    size = holders.size;
    for (const [, name = "", body = ""] of types) {
      if (/\breadonly tenant\b/.test(body) || mentions(body, holders)) holders.add(name);
    }
  }
  holders.add("tenant");
  const queries = code.matchAll(/^export (?:async )?function (\w+)\(([\s\S]*?)\)(?:: [^\n]+)? \{$/gm);
  return [...queries]
    .filter(([, , parameters = ""]) => /\b(?:Queries|Database)\b/.test(parameters) && mentions(parameters, holders))
    .map(([, name = ""]) => name)
    .sort();
}

function mentions(text: string, names: ReadonlySet<string>): boolean {
  return [...text.matchAll(/\b\w+\b/g)].some(([word]) => names.has(word));
}
