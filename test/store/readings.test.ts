import { describe, expect, it } from "vitest";
import { readingsBetween, readingsOf } from "../../src/store/analyses.ts";
import { editionFor, findEdition, lastEditions, saveEdition } from "../../src/store/editions.ts";
import { figuresBetween } from "../../src/store/figures.ts";
import { newId } from "../../src/store/ids.ts";
import {
  claimArticlesDue,
  MAX_ATTEMPTS,
  postponeReading,
  READING_LEASE_MS,
  SUSPECT_ATTEMPTS,
  saveReading,
} from "../../src/store/readings.ts";
import { currentStoryId, type StoryChange, saveStories, storiesOf, storiesSince } from "../../src/store/stories.ts";
import { onEachDatabase } from "./databases.ts";
import { establish, figure, follow, hoursAfter, IA, item, items, NOW, PAGE, poll, readOne } from "./news.ts";

const ALL = { since: hoursAfter(-1000), until: hoursAfter(1000), limit: 100 };
const T1 = { digest: "ia", tenant: "slack:T1" };
const T2 = { digest: "ia", tenant: "slack:T2" };

onEachDatabase((db) => {
  describe("reading an article", () => {
    it("gives the latest first, each to one process, until the lease ends", async () => {
      await establish(db());
      const dated = items(3).map((one, index) => ({ ...one, published: hoursAfter(-3 + index) }));
      await poll(db(), NOW, dated);
      const [first] = await claimArticlesDue(db(), NOW, 1);
      expect(first).toMatchObject({
        title: "Nouvelle numéro 2 du jour",
        source: "Le Journal",
        digests: ["ia"],
        attempts: 1,
      });
      expect(await claimArticlesDue(db(), NOW, 9)).toHaveLength(2);
      expect(await claimArticlesDue(db(), NOW, 9)).toEqual([]);
      expect(await claimArticlesDue(db(), new Date(NOW.getTime() + READING_LEASE_MS), 9)).toHaveLength(3);
    });

    it("leaves alone an article that stops the process every time", async () => {
      await establish(db());
      await poll(db(), NOW, items(1));
      for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
        expect(await claimArticlesDue(db(), hoursAfter(attempt), 9)).toMatchObject([{ attempts: attempt + 1 }]);
      }
      expect(await claimArticlesDue(db(), hoursAfter(99), 9)).toEqual([]);
    });

    it("takes one by one, after the others, those that a process was killed with again and again", async () => {
      await establish(db());
      await poll(db(), NOW, items(3));
      for (let attempt = 0; attempt < SUSPECT_ATTEMPTS; attempt++) await claimArticlesDue(db(), hoursAfter(attempt), 9);
      await poll(db(), hoursAfter(10), items(4));
      const lengths: number[] = [];
      const taken = new Set<string>();
      for (let claim = 0; claim < 4; claim++) {
        const claimed = await claimArticlesDue(db(), hoursAfter(11), 9);
        lengths.push(claimed.length);
        for (const { id } of claimed) taken.add(id);
      }
      expect([lengths, taken.size]).toEqual([[1, 1, 1, 1], 4]);
    });

    it("stores text, analysis and figures, and gives them back as they were", async () => {
      await establish(db());
      await poll(db(), NOW, [item()]);
      const values = [109_000_000_000, 33.3, 0.1 + 0.2, -1.5, 5e-324, Number.MAX_SAFE_INTEGER, 1.7976931348623157e308];
      const figures = values.map((value, index) => figure({ value, merit: 1 - index / 10, per: "year" }));
      const [article] = await claimArticlesDue(db(), NOW, 1);
      if (!article) throw new Error("not claimed");
      const reading = {
        digest: "ia",
        engineVersion: "7",
        language: "fr" as const,
        keyPoints: [],
        figures,
        stories: [],
      };
      expect(await saveReading(db(), { article, at: NOW, page: PAGE, readings: [reading] })).toEqual({ kind: "saved" });
      const [stored] = await readingsBetween(db(), IA, { ...ALL, by: "ready" });
      expect(stored).toMatchObject({
        article: {
          id: article.id,
          url: item().url,
          title: item().title,
          text: PAGE.text,
          published: item().published,
          language: "fr",
        },
        engineVersion: "7",
        author: "Marie Curie",
        ready: NOW,
        storyId: null,
      });
      expect(stored?.analysis.figures).toEqual(figures.map(({ context: _, ...rest }) => rest));
      const found = await figuresBetween(db(), IA, { ...ALL, angles: null });
      expect(found.map(({ value }) => value)).toEqual(values);
      expect(found[0]).toMatchObject({
        articleId: article.id,
        url: item().url,
        source: "Le Journal",
        published: item().published,
        context: figure().context,
      });
      expect(await figuresBetween(db(), IA, { ...ALL, angles: ["jobs"] })).toEqual([]);
      expect(await figuresBetween(db(), IA, { ...ALL, angles: ["money"], limit: 2 })).toHaveLength(2);
    });

    it("stores nothing when one figure can't be, and the article waits again", async () => {
      await establish(db());
      await poll(db(), NOW, [item()]);
      const [article] = await claimArticlesDue(db(), NOW, 1);
      if (!article) throw new Error("not claimed");
      const reading = {
        digest: "ia",
        engineVersion: "1",
        language: "fr" as const,
        keyPoints: [],
        figures: [figure(), figure({ value: Number.NaN })],
        stories: [],
      };
      const refused = saveReading(db(), { article, at: NOW, page: PAGE, readings: [reading] });
      await expect(refused).rejects.toMatchObject({ code: "invalid" });
      expect(await figuresBetween(db(), IA, { ...ALL, angles: null })).toEqual([]);
      expect(await claimArticlesDue(db(), hoursAfter(1), 1)).toMatchObject([{ text: null, attempts: 2 }]);
    });

    it("stores nothing for a process that lost the article to another one", async () => {
      await establish(db());
      await poll(db(), NOW, [item()]);
      const [slow] = await claimArticlesDue(db(), NOW, 1);
      const [fast] = await claimArticlesDue(db(), hoursAfter(1), 1);
      if (!slow || !fast) throw new Error("not claimed");
      expect(await saveReading(db(), { article: slow, at: NOW, page: PAGE, readings: [] })).toEqual({ kind: "lost" });
      expect(await postponeReading(db(), slow, null)).toBe(false);
      expect(await postponeReading(db(), fast, hoursAfter(5))).toBe(true);
      expect(await claimArticlesDue(db(), hoursAfter(4), 1)).toEqual([]);
      expect(await claimArticlesDue(db(), hoursAfter(5), 1)).toHaveLength(1);
    });

    it("is done again when the feed edits the article, at most once an hour, and replaces its figures", async () => {
      await establish(db());
      await poll(db(), NOW, [item()]);
      await readOne(db(), NOW);
      await poll(db(), hoursAfter(0.5), [item({ title: "112 milliards d’euros promis à l’IA en France" })]);
      expect(await claimArticlesDue(db(), hoursAfter(0.9), 1)).toEqual([]);
      await readOne(db(), hoursAfter(1));
      const found = await figuresBetween(db(), IA, { ...ALL, angles: null });
      expect(found).toMatchObject([{ title: "112 milliards d’euros promis à l’IA en France" }]);
      const [stored] = await readingsBetween(db(), IA, { ...ALL, by: "ready" });
      expect(stored).toMatchObject({ ready: NOW, article: { text: PAGE.text } });
    });

    it("finds that a page is an article that another feed brought", async () => {
      await establish(db());
      await poll(db(), NOW, [item()]);
      const known = await readOne(db(), NOW);
      await follow(db(), "https://portal.example/feed", IA, hoursAfter(0));
      const [portal] = await poll(db(), NOW, [item({ guid: "p", url: "https://portal.example/go/1" })]).then(
        ({ fresh }) => fresh,
      );
      const [article] = await claimArticlesDue(db(), NOW, 1);
      if (!article) throw new Error("not claimed");
      expect(article.id).toBe(portal?.id);
      const page = { ...PAGE, url: item().url };
      expect(await saveReading(db(), { article, at: NOW, page, readings: [] })).toEqual({
        kind: "duplicate",
        of: known.id,
      });
      expect(await poll(db(), hoursAfter(1), [item()])).toMatchObject({ fresh: [], backlog: [], known: 1 });
      expect(await poll(db(), hoursAfter(1), [item({ guid: "p", url: "https://portal.example/go/1" })])).toMatchObject({
        fresh: [],
        known: 1,
      });
    });

    it("does not believe a page that calls another article's address its own", async () => {
      await establish(db());
      await poll(db(), NOW, [item()]);
      await readOne(db(), NOW);
      await poll(db(), hoursAfter(1), [item(), ...items(1)]);
      const second = await readOne(db(), hoursAfter(1), { url: item().url });
      expect((await readingsOf(db(), IA, [second.id]))[0]?.article.url).toBe(items(1)[0]?.url);
      expect(await readingsBetween(db(), IA, { ...ALL, by: "ready" })).toHaveLength(2);
    });

    it("is no news when the page of an undated item says that it is old", async () => {
      await establish(db());
      await poll(db(), NOW, [item({ publishedIsSeen: true, published: NOW })]);
      await readOne(db(), NOW, { published: hoursAfter(-24 * 400) });
      expect(await readingsBetween(db(), IA, { ...ALL, by: "ready" })).toEqual([]);
    });
  });

  describe("a tenant", () => {
    it("sees what its own feeds brought, and no other tenant does", async () => {
      await follow(db(), "https://private.example/feed", T1);
      await poll(db(), NOW, [item()]);
      const { id } = await readOne(db(), NOW);
      for (const [reader, count] of [
        [T1, 1],
        [T2, 0],
        [IA, 0],
      ] as const) {
        expect(await readingsBetween(db(), reader, { ...ALL, by: "published" })).toHaveLength(count);
        expect(await readingsOf(db(), reader, [id])).toHaveLength(count);
        expect(await figuresBetween(db(), reader, { ...ALL, angles: null })).toHaveLength(count);
      }
      expect(await readingsOf(db(), { ...T1, digest: "other" }, [id])).toEqual([]);
    });
  });

  describe("stories", () => {
    const story = (changes: Partial<StoryChange>): StoryChange => ({
      id: newId(NOW),
      headlineId: null,
      firstPublished: NOW,
      lastPublished: NOW,
      articleIds: [],
      disagreements: [{ values: [109, 112] }],
      updates: [],
      absorbed: [],
      ...changes,
    });
    const save = (...changes: StoryChange[]) => saveStories(db(), { digest: "ia", changes, now: NOW });

    it("hold an article once, in order, and give it up to the story that takes it", async () => {
      await establish(db());
      const { fresh } = await poll(db(), NOW, items(3));
      const [a = "", b = "", c = ""] = fresh.map(({ id }) => id);
      const one = story({ headlineId: a, articleIds: [b, a] });
      const other = story({ articleIds: [c], lastPublished: hoursAfter(1) });
      await save(one, other);
      expect(await storiesSince(db(), "ia", NOW)).toMatchObject([
        { articleIds: [b, a], headlineId: a, disagreements: one.disagreements },
        { articleIds: [c] },
      ]);
      await save({ ...other, articleIds: [c, a] });
      expect((await storiesOf(db(), IA, [a])).map(({ id, articleIds }) => [id, articleIds])).toEqual([
        [other.id, [c, a]],
      ]);
      expect((await storiesOf(db(), IA, [b])).map(({ articleIds }) => articleIds)).toEqual([[b]]);
      expect(await storiesSince(db(), "ia", hoursAfter(2))).toEqual([]);
    });

    it("become one, and are found by the identifiers that they had", async () => {
      await establish(db());
      const { fresh } = await poll(db(), NOW, items(2));
      const [a = "", b = ""] = fresh.map(({ id }) => id);
      const [one, two, three] = [story({ articleIds: [a] }), story({ articleIds: [b] }), story({})];
      await save(one, two);
      await save({ ...two, articleIds: [b, a], absorbed: [one.id] });
      await save({ ...three, absorbed: [two.id] });
      expect(await currentStoryId(db(), one.id)).toBe(three.id);
      expect(await currentStoryId(db(), newId(NOW))).toBeNull();
      expect((await storiesSince(db(), "ia", NOW)).map(({ id, articleIds }) => [id, articleIds])).toEqual([
        [three.id, [b, a]],
      ]);
    });

    it("are told of each other's articles by processes that read at once", async () => {
      await establish(db());
      const { fresh } = await poll(db(), NOW, items(8));
      const all = fresh.map(({ id }) => id);
      const due = await claimArticlesDue(db(), NOW, 8);
      const saved = due.map((article, index) => {
        const stories = [story({ articleIds: [...all.slice(index), ...all.slice(0, index)] })];
        const reading = {
          digest: "ia",
          engineVersion: "1",
          language: "fr" as const,
          keyPoints: [],
          figures: [],
          stories,
        };
        return saveReading(db(), { article, at: NOW, page: PAGE, readings: [reading] });
      });
      expect(await Promise.all(saved)).toEqual(due.map(() => ({ kind: "saved" })));
      expect((await storiesOf(db(), IA, all)).flatMap(({ articleIds }) => articleIds).sort()).toEqual(all.sort());
    });

    it("do without the articles that are gone", async () => {
      await establish(db());
      const [a] = (await poll(db(), NOW, items(1))).fresh;
      const gone = newId(NOW);
      await save(story({ headlineId: gone, articleIds: [gone, a?.id ?? "", a?.id ?? ""] }));
      expect(await storiesSince(db(), "ia", NOW)).toMatchObject([{ headlineId: null, articleIds: [a?.id] }]);
    });

    it("show a reader only the articles that it may see", async () => {
      await establish(db());
      const [own] = (await poll(db(), NOW, items(1))).fresh;
      await follow(db(), "https://private.example/feed", T1);
      const [mine] = (await poll(db(), NOW, items(1, 5))).fresh;
      await save(story({ articleIds: [own?.id ?? "", mine?.id ?? ""] }));
      expect((await storiesOf(db(), T1, [own?.id ?? ""]))[0]?.articleIds).toHaveLength(2);
      expect((await storiesOf(db(), T2, [own?.id ?? ""]))[0]?.articleIds).toEqual([own?.id]);
      expect(await storiesOf(db(), T2, [mine?.id ?? ""])).toEqual([]);
    });
  });

  describe("an edition", () => {
    const scope = {
      ...IA,
      language: "fr" as const,
      lens: { angles: ["jobs"], mute: false },
      since: hoursAfter(-24),
      until: NOW,
    };

    it("is stored once for its scope, whoever composes it first, and never changes", async () => {
      const composed = await Promise.all([1, 2, 3].map((number) => saveEdition(db(), scope, { number }, NOW)));
      expect(new Set(composed.map(({ id }) => id)).size).toBe(1);
      const again = await saveEdition(db(), { ...scope, lens: { mute: false, angles: ["jobs"] } }, { number: 9 }, NOW);
      expect(again).toEqual(composed[0]);
      expect(await editionFor(db(), scope)).toEqual(again);
      expect(await editionFor(db(), { ...scope, lens: null })).toBeNull();
    });

    it("is found by its identifier by who may see it, and no other text finds one", async () => {
      const mine = await saveEdition(db(), { ...scope, ...T1 }, {}, NOW);
      const own = await saveEdition(db(), scope, {}, NOW);
      expect(mine.id).not.toBe(own.id);
      expect(await findEdition(db(), T1, mine.id)).toEqual(mine);
      expect(await findEdition(db(), T1, own.id)).toEqual(own);
      expect(await findEdition(db(), T2, mine.id)).toBeNull();
      expect(await findEdition(db(), IA, mine.id)).toBeNull();
      expect(await findEdition(db(), IA, "' or 1=1 --")).toBeNull();
      expect(await lastEditions(db(), T1, { before: NOW, limit: 5 })).toEqual([mine]);
      expect(await lastEditions(db(), IA, { before: hoursAfter(-1), limit: 5 })).toEqual([]);
    });
  });
});
