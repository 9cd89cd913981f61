import { sql } from "drizzle-orm";
import { expect, it } from "vitest";
import { readingsBetween } from "../../src/store/analyses.ts";
import { deliveries, modelAnswers } from "../../src/store/bot-schema.ts";
import { type Database, read, rowsOf, write } from "../../src/store/database.ts";
import { lastDeliveries } from "../../src/store/deliveries.ts";
import { lastEditions, saveEdition } from "../../src/store/editions.ts";
import { isFirst } from "../../src/store/events.ts";
import { figuresBetween } from "../../src/store/figures.ts";
import { newId } from "../../src/store/ids.ts";
import { claimFeedsDue, recordPoll } from "../../src/store/polls.ts";
import { dropOld, KEPT_DAYS, tidy } from "../../src/store/retention.ts";
import { searchArticles } from "../../src/store/search.ts";
import { saveStories, storiesSince } from "../../src/store/stories.ts";
import { findThread, openedThread } from "../../src/store/threads.ts";
import { onEachDatabase } from "./databases.ts";
import { establish, follow, hoursAfter, IA, items, NOW, poll, pollOf, readOne } from "./news.ts";
import { enrol } from "./teams.ts";

const PERIOD = { since: hoursAfter(-1000), until: hoursAfter(10_000), limit: 100 };
const T1 = { digest: "ia", tenant: "slack:T1" };
const LATE = hoursAfter(24 * KEPT_DAYS + 1);

onEachDatabase((db) => {
  it("drops texts and analyses after 90 days, a few at a time, and keeps figures and editions", async () => {
    await establish(db());
    await poll(db(), NOW, items(5));
    for (let index = 0; index < 5; index++) await readOne(db(), NOW);
    const scope = { ...IA, language: "fr" as const, lens: null, since: hoursAfter(-24), until: NOW };
    await saveEdition(db(), scope, { points: 5 }, NOW);
    expect(await dropOld(db(), hoursAfter(24 * KEPT_DAYS - 1), 100)).toMatchObject({ texts: 1 }); // the old item of before
    expect(await readingsBetween(db(), IA, { ...PERIOD, by: "ready" })).toHaveLength(5);
    expect(await dropOld(db(), LATE, 3)).toMatchObject({ texts: 3, articles: 3 });
    expect(await readingsBetween(db(), IA, { ...PERIOD, by: "ready" })).toHaveLength(2);
    expect(await drained(db())).toEqual({ texts: 2, articles: 2 });
    expect(await readingsBetween(db(), IA, { ...PERIOD, by: "ready" })).toEqual([]);
    expect(await searchArticles(db(), IA, { ...PERIOD, words: "nouvelle", language: null })).toEqual([]);
    const kept = await figuresBetween(db(), IA, { ...PERIOD, angles: null });
    expect(kept).toHaveLength(5);
    expect(kept[0]).toMatchObject({ articleId: null, value: 109_000_000_000, source: "Le Journal" });
    expect(kept[0]?.url).toMatch(/^https:/);
    expect(await lastEditions(db(), IA, { before: NOW, limit: 9 })).toMatchObject([{ content: { points: 5 } }]);
  });

  it("knows for ever what a feed still lists", async () => {
    await follow(db(), "https://journal.example/feed");
    await poll(db(), NOW, items(2));
    for (const day of [30, 60, 90, 120]) {
      expect(await poll(db(), hoursAfter(24 * day), items(2))).toMatchObject({ fresh: [], backlog: [], known: 2 });
      await dropOld(db(), hoursAfter(24 * day), 100);
    }
    const edited = items(2).map((one) => ({ ...one, title: `${one.title}, corrigé`, published: hoursAfter(24 * 150) }));
    expect(await poll(db(), hoursAfter(24 * 150), edited)).toMatchObject({ fresh: [], backlog: [], updated: [{}, {}] });
  });

  it("forgets what no feed lists, and does not take it for news if it comes back", async () => {
    await follow(db(), "https://journal.example/feed");
    await poll(db(), NOW, items(2));
    for (const day of [1, 100]) {
      const [feed] = await claimFeedsDue(db(), hoursAfter(24 * day), 1);
      if (feed) await recordPoll(db(), pollOf(feed, hoursAfter(24 * day), items(1, 50)));
    }
    expect(await dropOld(db(), LATE, 100)).toMatchObject({ articles: 2 });
    expect(await poll(db(), hoursAfter(24 * 101), items(2))).toMatchObject({ fresh: [], backlog: [{}, {}] });
  });

  it("keeps for a tenant alone the figures of its own feeds", async () => {
    await follow(db(), "https://private.example/feed", T1);
    await poll(db(), NOW, items(1));
    await readOne(db(), NOW);
    await drained(db());
    expect(await figuresBetween(db(), T1, { ...PERIOD, angles: null })).toHaveLength(1);
    expect(await figuresBetween(db(), IA, { ...PERIOD, angles: null })).toEqual([]);
  });

  it("is tidied, and searches by the index", async () => {
    await establish(db());
    await poll(db(), NOW, items(300));
    await tidy(db());
    const plan = await write(db(), async ({ orm }) => {
      await orm.execute(sql`set local enable_seqscan to off`); // so few rows would be read one by one
      return await rowsOf(
        orm,
        sql`explain select article_id from article_texts where language = 'fr' and words @@ fil_query('fr', '299', false)`,
      );
    });
    expect(JSON.stringify(plan)).toContain("article_texts_words");
    expect(await searchArticles(db(), IA, { ...PERIOD, words: "nouvelles 299", language: null })).toHaveLength(1);
  });

  it("drops what the bot's work leaves, each kind after its time, a few at a time", async () => {
    const days = (count: number): Date => hoursAfter(24 * count);
    for (const id of ["1", "2", "3"]) await isFirst(db(), T1.tenant, id, NOW);
    await isFirst(db(), T1.tenant, "4", days(1));
    const thread = { ...T1, editionId: null, subscriptionId: null, language: "fr" as const };
    await openedThread(db(), { ...thread, thread: "old", now: NOW });
    await openedThread(db(), { ...thread, thread: "new", now: days(1) });
    const answer = (key: string, created: Date) => ({ key, content: {}, created });
    await read(db(), (orm) => orm.insert(modelAnswers).values([answer("old", NOW), answer("new", days(1))]));
    const { id: subscriptionId } = await enrol(db());
    const delivery = { subscriptionId, posted: 0, posts: null, created: NOW };
    const ended = { ...delivery, state: "done", ended: NOW, nextAttempt: null };
    const rows = [
      { ...ended, id: newId(NOW), slot: days(1) },
      { ...ended, id: newId(NOW), slot: days(2), state: "failed", reason: "gone" },
      { ...delivery, id: newId(NOW), slot: days(3), state: "posting", nextAttempt: days(1) },
      { ...ended, id: newId(NOW), slot: days(4), created: days(1) },
    ];
    await read(db(), (orm) => orm.insert(deliveries).values(rows));

    expect(await dropOld(db(), days(3), 2)).toMatchObject({ all: 0 });
    const soon = new Date(days(3).getTime() + 1);
    expect(await dropOld(db(), soon, 2)).toMatchObject({ events: 2, all: 2 });
    expect(await dropOld(db(), soon, 2)).toMatchObject({ events: 1, all: 1 });
    expect(await dropOld(db(), soon, 2)).toMatchObject({ all: 0 });
    expect(await isFirst(db(), T1.tenant, "4", soon)).toBe(false);
    expect(await isFirst(db(), T1.tenant, "1", soon)).toBe(true);
    expect(await dropOld(db(), days(30.5), 9)).toMatchObject({ modelAnswers: 1, threads: 0, deliveries: 0 });
    expect(await dropOld(db(), days(90.5), 9)).toMatchObject({ modelAnswers: 1, threads: 1, deliveries: 0 });
    expect(await findThread(db(), T1.tenant, "old")).toBeNull();
    expect(await findThread(db(), T1.tenant, "new")).not.toBeNull();
    expect(await dropOld(db(), days(180.5), 9)).toMatchObject({ threads: 1, deliveries: 2 });
    const kept = await lastDeliveries(db(), T1.tenant, { limit: 9 });
    expect(kept.map(({ state }) => state)).toEqual(["done", "posting"]);
  });

  it("drops the stories of that time", async () => {
    const content = { headlineId: null, articleIds: [], disagreements: [], updates: [], absorbed: [] };
    const at = (date: Date) => ({ ...content, id: newId(NOW), firstPublished: date, lastPublished: date });
    await saveStories(db(), { digest: "ia", changes: [at(NOW), at(hoursAfter(24))], now: NOW });
    expect(await dropOld(db(), LATE, 100)).toMatchObject({ stories: 1 });
    expect(await storiesSince(db(), "ia", NOW)).toHaveLength(1);
  });
});

/** What dropping takes in all, two at a time. */
async function drained(db: Database): Promise<{ readonly texts: number; readonly articles: number }> {
  const total = { texts: 0, articles: 0 };
  for (;;) {
    const dropped = await dropOld(db, LATE, 2);
    if (dropped.all === 0) return total;
    total.texts += dropped.texts;
    total.articles += dropped.articles;
  }
}
