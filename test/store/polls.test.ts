import { describe, expect, it } from "vitest";
import {
  findFeed,
  followedFeeds,
  followFeed,
  saveHealth,
  syncDigestFeeds,
  unfollowFeed,
} from "../../src/store/feeds.ts";
import { claimFeedsDue, POLL_LEASE_MS, recordPoll, recordPolls, releaseFeeds } from "../../src/store/polls.ts";
import { onEachDatabase } from "./databases.ts";
import { follow, hoursAfter, IA, item, items, NOW, poll, pollOf, well } from "./news.ts";

const URL_A = "https://journal.example/feed";
const later = (ms: number): Date => new Date(NOW.getTime() + ms);

onEachDatabase((db) => {
  describe("polling", () => {
    it("gives a due feed to one process until its lease ends", async () => {
      const id = await follow(db(), URL_A);
      expect(await claimFeedsDue(db(), later(-1), 10)).toEqual([]);
      const [claimed] = await claimFeedsDue(db(), NOW, 10);
      expect(claimed).toMatchObject({ id, address: URL_A, name: "Le Journal", language: "fr" });
      expect(await claimFeedsDue(db(), later(POLL_LEASE_MS - 1), 10)).toEqual([]);
      expect(await claimFeedsDue(db(), later(POLL_LEASE_MS), 10)).toMatchObject([{ id }]);
    });

    it("shares the due feeds between processes that ask at once", async () => {
      for (let index = 0; index < 20; index++) await follow(db(), `https://journal.example/${index}`);
      const claims = await Promise.all([1, 2, 3, 4].map(() => claimFeedsDue(db(), NOW, 7)));
      const ids = claims.flat().map(({ id }) => id);
      expect(ids.length).toBe(20);
      expect(new Set(ids).size).toBe(20);
    });

    it("polls the longest waiting first, no paused feed, and none that nobody follows", async () => {
      const late = await follow(db(), "https://journal.example/late", IA, hoursAfter(-2));
      const soon = await follow(db(), "https://journal.example/soon", IA, hoursAfter(-1));
      const paused = await follow(db(), "https://journal.example/paused", IA, hoursAfter(-3));
      await saveHealth(db(), paused, { ...well(hoursAfter(-3), null), paused: true, reason: "gone" });
      const left = await follow(db(), "https://journal.example/left", IA, hoursAfter(-3));
      expect(await unfollowFeed(db(), IA, left, NOW)).toBe(true);
      expect((await claimFeedsDue(db(), NOW, 10)).map(({ id }) => id)).toEqual([late, soon]);
    });

    it("stores nothing of a poll whose lease was lost to another process", async () => {
      await follow(db(), URL_A);
      const [slow] = await claimFeedsDue(db(), NOW, 1);
      const [fast] = await claimFeedsDue(db(), later(POLL_LEASE_MS), 1);
      if (!slow || !fast) throw new Error("not claimed");
      expect(await recordPoll(db(), pollOf(slow, later(POLL_LEASE_MS + 1), items(3)))).toBeNull();
      expect(await recordPoll(db(), pollOf(fast, later(POLL_LEASE_MS + 2), items(2)))).toMatchObject({ known: 0 });
      expect((await findFeed(db(), URL_A))?.items).toBe(2);
    });

    it("gives back the feeds that it will not poll", async () => {
      await follow(db(), URL_A);
      await releaseFeeds(db(), await claimFeedsDue(db(), NOW, 1));
      expect(await claimFeedsDue(db(), NOW, 1)).toHaveLength(1);
    });

    it("remembers what the poll said, and keeps what a later one does not say", async () => {
      const id = await follow(db(), URL_A);
      const [first] = await claimFeedsDue(db(), NOW, 1);
      if (!first) throw new Error("not claimed");
      const said = {
        etag: '"a"',
        lastModified: "Mon",
        title: "Le Journal, IA",
        site: "https://journal.example",
        movedTo: "https://journal.example/new",
      };
      await recordPoll(db(), pollOf(first, NOW, items(1), said));
      const [second] = await claimFeedsDue(db(), hoursAfter(1), 1);
      if (!second) throw new Error("not claimed");
      expect(second).toMatchObject({ ...said, lastSuccess: NOW, lastPoll: NOW, lastOutcome: "read" });
      await recordPoll(db(), pollOf(second, hoursAfter(1), [], { outcome: "unchanged", etag: '"b"' }));
      const failing = {
        ...well(hoursAfter(3), hoursAfter(1)),
        failures: 1,
        failingSince: hoursAfter(2),
        reason: "tooSlow",
      };
      const [third] = await claimFeedsDue(db(), hoursAfter(2), 1);
      if (!third) throw new Error("not claimed");
      await recordPoll(db(), pollOf(third, hoursAfter(2), [], { outcome: "failed", health: failing }));
      expect(await findFeed(db(), URL_A)).toMatchObject({
        ...said,
        ...failing,
        id,
        etag: '"b"',
        lastOutcome: "failed",
        items: 1,
      });
    });
  });

  describe("polls stored together", () => {
    const claimTwo = async (at = NOW) => {
      const [one, other] = await claimFeedsDue(db(), at, 2);
      if (!one || !other) throw new Error("not claimed");
      return [one, other] as const;
    };

    it("bring one article when two feeds announce one page, and say so of each", async () => {
      const [a, b] = [await follow(db(), URL_A), await follow(db(), "https://journal.example/une")];
      const [one, other] = await claimTwo();
      const page = item();
      const worded = { ...page, guid: "une-1", title: "À la une", summary: "Autrement dit." };
      const [first, second] = await recordPolls(db(), [pollOf(one, NOW, [page]), pollOf(other, NOW, [worded])]);
      expect(first).toMatchObject({ fresh: [{ title: page.title }], known: 0 });
      expect(second).toMatchObject({ fresh: [], backlog: [], updated: [], known: 1, articleIds: first?.articleIds });
      // Each feed knows it again by its own words, and neither edits the other's.
      const [again, too] = await claimTwo(hoursAfter(1));
      const later = [pollOf(again, hoursAfter(1), [again.id === one.id ? page : worded])];
      later.push(pollOf(too, hoursAfter(1), [too.id === one.id ? page : worded]));
      for (const saved of await recordPolls(db(), later))
        expect(saved).toMatchObject({ fresh: [], updated: [], known: 1 });
      expect(new Set([a, b])).toEqual(new Set([one.id, other.id]));
    });

    it("store the others when one lost its lease", async () => {
      await follow(db(), URL_A);
      const [slow] = await claimFeedsDue(db(), NOW, 1);
      await follow(db(), "https://journal.example/une");
      const later = new Date(NOW.getTime() + POLL_LEASE_MS);
      const claimed = await claimFeedsDue(db(), later, 2);
      const other = claimed.find(({ id }) => id !== slow?.id);
      if (!slow || !other) throw new Error("not claimed");
      const saved = await recordPolls(db(), [pollOf(slow, later, items(3)), pollOf(other, later, items(2, 10))]);
      expect(saved).toMatchObject([null, { fresh: [{}, {}] }]);
    });

    it("keep each its own outcome", async () => {
      await follow(db(), URL_A);
      await follow(db(), "https://journal.example/une");
      const [one, other] = await claimTwo();
      const failing = { ...well(hoursAfter(1), null), failures: 1, failingSince: NOW, reason: "tooSlow" };
      await recordPolls(db(), [
        pollOf(one, NOW, items(2), { etag: '"a"' }),
        pollOf(other, NOW, [], { outcome: "failed", health: failing }),
      ]);
      expect(await findFeed(db(), one.address)).toMatchObject({ items: 2, etag: '"a"', lastOutcome: "read" });
      expect(await findFeed(db(), other.address)).toMatchObject({ ...failing, items: 0, lastOutcome: "failed" });
    });
  });

  describe("an item that is as it was", () => {
    const kept = (one: { guid: string; url: string | null }, articleId = "") => ({
      guid: one.guid,
      url: one.url,
      articleId,
    });
    const again = async (at: Date, read: Parameters<typeof pollOf>[2]) => {
      const [feed] = await claimFeedsDue(db(), at, 1);
      if (!feed) throw new Error("not claimed");
      return await recordPoll(db(), pollOf(feed, at, read));
    };

    it("is counted, and stays the article that it is", async () => {
      await follow(db(), URL_A);
      const { articleIds } = await poll(db(), NOW, items(2));
      const [old] = items(1);
      if (!old) throw new Error("no item");
      const saved = await again(hoursAfter(1), [...items(1, 7), kept(old, articleIds[0])]);
      expect(saved).toMatchObject({ fresh: [{}], known: 1, updated: [] });
      expect(saved?.articleIds[1]).toBe(articleIds[0]);
    });

    it("keeps its article from one that resembles it", async () => {
      await follow(db(), URL_A);
      const brief = item({ guid: "a", url: "https://j.example/a", title: "Le brief", summary: "Tout." });
      const { articleIds } = await poll(db(), NOW, [brief]);
      const other = { ...brief, guid: "b", url: "https://j.example/b" };
      const saved = await again(hoursAfter(1), [other, kept(brief, articleIds[0])]);
      expect(saved).toMatchObject({ fresh: [{}], known: 1, updated: [] });
    });

    it("tells that an identifier is shared by several pages", async () => {
      await follow(db(), URL_A);
      const one = item({ guid: "latest", url: "https://j.example/a", title: "Un sommet" });
      const { articleIds } = await poll(db(), NOW, [one]);
      const next = item({ guid: "latest", url: "https://j.example/b", title: "Un autre sommet" });
      const saved = await again(hoursAfter(1), [next, kept(one, articleIds[0])]);
      expect(saved).toMatchObject({ fresh: [{ title: "Un autre sommet" }], known: 1 });
    });
  });

  describe("what counts as news", () => {
    it("is, on a feed's first poll, what the last 24 hours brought", async () => {
      await follow(db(), URL_A);
      const ages = [1, 23.9, 24.1, 500];
      const saved = await poll(
        db(),
        NOW,
        ages.map((age, index) => ({
          ...items(9, index)[0],
          ...item({
            guid: `g${index}`,
            url: `https://j.example/${index}`,
            title: `T${index}`,
            summary: null,
            published: hoursAfter(-age),
          }),
        })),
      );
      expect(saved.fresh.map(({ title }) => title)).toEqual(["T0", "T1"]);
      expect(saved.backlog.map(({ title }) => title)).toEqual(["T2", "T3"]);
    });

    it("is not, on a first poll, what has no date; later it is", async () => {
      await follow(db(), URL_A);
      const undated = items(3).map((one) => ({ ...one, published: NOW, publishedIsSeen: true }));
      expect(await poll(db(), NOW, undated.slice(0, 2))).toMatchObject({ fresh: [], backlog: [{}, {}] });
      expect(await poll(db(), hoursAfter(1), undated)).toMatchObject({ fresh: [{}], known: 2 });
    });

    it("is not a page that the feed shows again long after", async () => {
      await follow(db(), URL_A);
      await poll(db(), NOW, items(1));
      const old = item({ guid: "o", url: "https://j.example/o", title: "Vieux", published: hoursAfter(-24 * 30) });
      const late = item({ guid: "l", url: "https://j.example/l", title: "Tard", published: hoursAfter(-48) });
      const saved = await poll(db(), hoursAfter(1), [...items(1), old, late]);
      expect(saved.backlog.map(({ title }) => title)).toEqual(["Vieux"]);
      expect(saved.fresh.map(({ title }) => title)).toEqual(["Tard"]);
    });

    it("is not an article that another feed brought already, and two feeds that word it each in its way edit nothing", async () => {
      await follow(db(), URL_A);
      await poll(db(), NOW, items(1));
      await follow(db(), "https://journal.example/une");
      const worded = items(1).map((one) => ({ ...one, guid: "une-1", title: "À la une", summary: "Autrement dit." }));
      for (const hours of [0, 1, 2, 3]) {
        for (const feed of await claimFeedsDue(db(), hoursAfter(hours), 2)) {
          const read = feed.address === URL_A ? items(1) : worded;
          expect(await recordPoll(db(), pollOf(feed, hoursAfter(hours), read))).toMatchObject({
            fresh: [],
            backlog: [],
            updated: [],
            known: 1,
          });
        }
      }
    });

    it("takes a document of 2,000 items", async () => {
      await follow(db(), URL_A);
      expect((await poll(db(), NOW, items(2000))).fresh).toHaveLength(2000);
      expect(await poll(db(), hoursAfter(1), items(2000))).toMatchObject({ fresh: [], updated: [], known: 2000 });
    });
  });

  describe("following", () => {
    const tenant = { digest: "ia", tenant: "slack:T1" };
    const other = { digest: "ia", tenant: "slack:T2" };

    it("makes the digest's own feeds those of its definition, and polls no more what left it", async () => {
      const feed = (name: string, url = `https://${name}.example/feed`) => ({ url, name, language: "fr" as const });
      const sync = (wanted: ReturnType<typeof feed>[]) => syncDigestFeeds(db(), { digest: "ia", wanted, now: NOW });
      await sync([feed("a"), feed("b")]);
      await sync([feed("B2", "https://b.example/feed"), feed("c")]);
      expect((await followedFeeds(db(), IA)).map(({ name }) => name)).toEqual(["B2", "c"]);
      await sync([feed("a"), feed("c")]);
      expect((await followedFeeds(db(), IA)).map(({ name }) => name)).toEqual(["a", "c"]);
      expect(await claimFeedsDue(db(), NOW, 9)).toHaveLength(2);
    });

    it("keeps a tenant's feeds from the others", async () => {
      const own = await follow(db(), URL_A);
      const mine = await follow(db(), "https://private.example/feed", tenant);
      const ids = async (reader: typeof tenant | typeof IA) =>
        (await followedFeeds(db(), reader)).map(({ id }) => id).sort();
      expect(await ids(tenant)).toEqual([own, mine].sort());
      expect(await ids(other)).toEqual([own]);
      expect(await ids(IA)).toEqual([own]);
      expect(await unfollowFeed(db(), other, mine, NOW)).toBe(false);
      expect(await ids(tenant)).toHaveLength(2);
    });

    it("hides the digest's own feed from the tenant that left it, until it comes back", async () => {
      const own = await follow(db(), URL_A);
      expect(await unfollowFeed(db(), tenant, own, NOW)).toBe(true);
      expect(await unfollowFeed(db(), tenant, own, NOW)).toBe(false);
      expect(await followedFeeds(db(), tenant)).toEqual([]);
      expect(await followedFeeds(db(), other)).toHaveLength(1);
      await follow(db(), URL_A, tenant);
      expect(await followedFeeds(db(), tenant)).toMatchObject([{ id: own, byTenant: true }]);
    });

    it("refuses an address that no feed has", async () => {
      const url = `https://j.example/${"x".repeat(3000)}`;
      const refused = followFeed(db(), IA, { url, name: "x", language: null }, NOW);
      await expect(refused).rejects.toMatchObject({ name: "StoreError", code: "invalid" });
    });
  });
});
