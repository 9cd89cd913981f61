import { sql } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Deliveries } from "../../src/bot/press/deliveries.ts";
import { nextSlot } from "../../src/bot/press/slots.ts";
import { lastDeliveries } from "../../src/store/deliveries.ts";
import { changeSubscription, subscriptionsOf } from "../../src/store/subscriptions.ts";
import { findThread } from "../../src/store/threads.ts";
import { onEachDatabase } from "../store/databases.ts";
import { createChat } from "./chat/platform.ts";
import { ChatService } from "./chat/service.ts";
import { deliveriesAt, enrol, read, TEXTS, WISH } from "./stand.ts";

const SLOT = new Date("2025-02-10T07:30:00Z"); // 8:30 in Paris
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

describe("deliveries", () => {
  onEachDatabase((db) => {
    let service: ChatService;
    let deliveries: Deliveries;
    let clock: { now: Date };
    let chat: ReturnType<typeof createChat>;
    beforeEach(async () => {
      service = new ChatService();
      chat = createChat(await service.start());
      clock = { now: SLOT };
      deliveries = deliveriesAt(clock, { db: db(), platform: (name) => (name === "chat" ? chat : null) });
      await read(db(), [TEXTS.money, TEXTS.jobs], new Date(SLOT.getTime() - HOUR));
      await deliveries.start();
    });
    afterEach(async () => {
      await deliveries.stop();
      await chat.stop();
      await service.stop();
    });
    /** Lets time pass, then does what is due. */
    const at = async (ms: number): Promise<void> => {
      clock.now = new Date(SLOT.getTime() + ms);
      await deliveries.beat();
      await deliveries.idle();
    };
    const ledger = async () =>
      (await lastDeliveries(db(), null, { limit: 1000 })).map(({ state, reason, late }) => ({ state, reason, late }));

    it("posts the edition as a thread at its slot, once, and not before", async () => {
      await enrol(db(), "general");
      await at(-MINUTE);
      expect(service.posts).toEqual([]);
      await at(0);
      await at(MINUTE);
      const [thread = [], ...others] = service.threads();
      expect(others).toEqual([]);
      expect(thread.map(({ text }) => text.split("\n")[0])).toEqual([
        expect.stringContaining("lundi 10 février 2025"),
        expect.stringContaining("Investissement"),
        expect.stringContaining("Emploi"),
        expect.stringContaining("Rien sur"),
        expect.stringContaining("Chiffres clés"),
        expect.stringContaining("Sources"),
      ]);
      expect(await ledger()).toEqual([{ state: "done", reason: null, late: false }]);
    });

    it("remembers the thread, to be asked in", async () => {
      await enrol(db(), "general");
      await at(0);
      const thread = `general/${service.posts[0]?.thread}`;
      expect(await findThread(db(), "chat:team", thread)).toMatchObject({ digest: "ia", language: "fr" });
      expect(await findThread(db(), "chat:other", thread)).toBeNull();
    });

    it("says in one line that there is nothing new, or nothing at all when mute", async () => {
      await enrol(db(), "talks");
      await enrol(db(), "mute", { mute: true });
      await at(0);
      service.posts.length = 0;
      await at(24 * HOUR);
      expect(service.posts.map(({ channel, text }) => [channel, text.split("\n")[1]])).toEqual([
        ["talks", "Rien de neuf depuis le dernier envoi."],
      ]);
      expect((await ledger()).slice(0, 2)).toContainEqual({ state: "skipped", reason: "nothingNew", late: false });
    });

    it("tells only what came since the last edition", async () => {
      await enrol(db(), "general");
      await at(0);
      const later =
        "Le groupe Varance a investi 70 millions d’euros dans un centre de calcul pour l’IA près de Lormes.";
      await read(db(), [later], new Date(SLOT.getTime() + 20 * HOUR), 10);
      await at(24 * HOUR);
      const [, second = []] = service.threads();
      const told = second.map(({ text }) => text).join("\n");
      expect(told).toContain("Varance");
      expect(told).not.toContain("Orvale");
    });

    it("has two subscriptions of one channel, each with its own lens", async () => {
      await enrol(db(), "general", { angles: ["investment"] });
      await enrol(db(), "general", { angles: ["jobs"], language: "en" });
      await at(0);
      const told = service.threads().map((posts) => posts.map(({ text }) => text).join("\n"));
      expect(told).toHaveLength(2);
      expect(told.filter((words) => words.includes("Orvale") && !words.includes("Sertoise"))).toHaveLength(1);
      expect(told.filter((words) => words.includes("Sertoise") && words.includes("Monday"))).toHaveLength(1);
    });

    it.each([
      ["an hour", HOUR, { state: "done", late: true }],
      ["eleven hours", 11 * HOUR, { state: "done", late: true }],
      ["thirteen hours", 13 * HOUR, { state: "skipped", reason: "tooLate", late: true }],
    ] as const)(
      "after an outage of %s: once and marked late, or not at all past the window",
      async (_, ms, expected) => {
        await enrol(db(), "general");
        await at(ms);
        await at(ms + MINUTE);
        expect(await ledger()).toEqual([expect.objectContaining(expected)]);
        expect(service.threads().length).toBe(expected.state === "done" ? 1 : 0);
        if (expected.state === "done") expect(service.posts[0]?.text).toMatch(/Envoi en retard.+8\u00a0?h\u00a0?30/);
      },
    );

    it("after a day and a week without a process, posts the latest slot alone", async () => {
      await enrol(db(), "general", { times: ["08:30", "18:00"] });
      await at(7 * 24 * HOUR + HOUR);
      expect(await ledger()).toEqual([expect.objectContaining({ state: "done", late: true })]);
      const [{ slot } = { slot: null }] = await lastDeliveries(db(), null, { limit: 1 });
      expect(slot).toEqual(new Date(SLOT.getTime() + 7 * 24 * HOUR));
    });

    it.each([
      ["Europe/Paris", "spring", "2025-03-29T12:00:00Z", ["2025-03-30T01:30:00Z", "2025-03-31T00:30:00Z"]],
      ["Europe/Paris", "autumn", "2025-10-25T12:00:00Z", ["2025-10-26T00:30:00Z", "2025-10-27T01:30:00Z"]],
      ["America/New_York", "spring", "2025-03-08T17:00:00Z", ["2025-03-09T07:30:00Z", "2025-03-10T06:30:00Z"]],
      ["America/New_York", "autumn", "2025-11-01T17:00:00Z", ["2025-11-02T07:30:00Z", "2025-11-03T07:30:00Z"]],
    ] as const)(
      "posts a 02:30 slot once on the night when %s changes its clocks in %s",
      async (zone, _, from, slots) => {
        const start = Date.parse(from);
        await enrol(db(), "general", { times: ["02:30"], zone }, { at: new Date(start) });
        for (let minutes = 0; minutes <= 45 * 60; minutes += 15) await at(start - SLOT.getTime() + minutes * MINUTE);
        const made = await lastDeliveries(db(), null, { limit: 10 });
        expect(made.map(({ slot }) => slot.toISOString().replace(".000", "")).reverse()).toEqual(slots);
        expect(service.threads()).toHaveLength(2);
      },
    );

    it("fires at the new zone's hour as soon as the zone is changed", async () => {
      const subscription = await enrol(db(), "general");
      const wish = { ...WISH, zone: "America/New_York" };
      const before = new Date(SLOT.getTime() - MINUTE);
      await changeSubscription(db(), "chat:team", subscription.id, {
        wish,
        nextSlot: nextSlot(wish, before),
        now: before,
      });
      await at(0);
      expect(service.posts).toEqual([]);
      await at(6 * HOUR);
      expect(service.threads()).toHaveLength(1);
    });

    it("posts a slot once when the clock is set back by ten minutes", async () => {
      await enrol(db(), "general");
      await at(MINUTE);
      for (let minute = -9; minute <= 5; minute++) await at(minute * MINUTE);
      expect(await ledger()).toHaveLength(1);
      expect(service.threads()).toHaveLength(1);
    });

    it("goes on where it stopped when the platform fails between two posts", async () => {
      await enrol(db(), "general");
      service.faultOf = (_post, call) => (call >= 3 && call <= 5 ? "unavailable" : null);
      await at(0);
      expect(service.posts).toHaveLength(2);
      for (let minute = 1; minute <= 10; minute++) await at(minute * MINUTE);
      expect(service.threads()).toHaveLength(1);
      expect(new Set(service.posts.map(({ key }) => key)).size).toBe(6);
      expect(await ledger()).toEqual([{ state: "done", reason: null, late: false }]);
    });

    it("delivers to the others in time when one channel of a hundred is forbidden", async () => {
      for (let i = 0; i < 100; i++) await enrol(db(), `canal-${i}`);
      service.faultOf = ({ channel }) => (channel === "canal-7" ? "forbidden" : null);
      await at(0);
      expect(service.threads()).toHaveLength(99);
      service.faultOf = () => null;
      await at(2 * MINUTE);
      expect(service.threads()).toHaveLength(100);
      expect(service.posts).toHaveLength(600);
    });

    it("loses nothing when every third call is limited", async () => {
      for (let i = 0; i < 20; i++) await enrol(db(), `canal-${i}`);
      service.faultOf = (_post, call) => (call % 3 === 0 ? "rateLimited" : null);
      await at(0);
      expect(service.posts).toHaveLength(120);
      for (const posts of service.threads()) expect(posts.map(({ key }) => key.split(":")[2])).toEqual([..."012345"]);
    });

    it("posts all when the platform comes back after an hour", async () => {
      for (let i = 0; i < 10; i++) await enrol(db(), `canal-${i}`);
      service.faultOf = () => "unavailable";
      await at(0);
      for (let minute = 1; minute <= 60; minute++) await at(minute * MINUTE);
      expect(service.posts).toEqual([]);
      service.faultOf = () => null;
      for (let minute = 61; minute <= 80; minute++) await at(minute * MINUTE);
      expect(service.posts).toHaveLength(60);
      expect((await ledger()).every(({ state }) => state === "done")).toBe(true);
    });

    it("gives up at the end of the window, and says why", async () => {
      await enrol(db(), "general");
      service.faultOf = () => "forbidden";
      await at(0);
      for (let hour = 0; hour <= 13; hour++) await at(hour * HOUR + 20 * MINUTE);
      expect(await ledger()).toEqual([expect.objectContaining({ state: "failed", reason: "forbidden" })]);
      service.faultOf = () => null;
      await at(14 * HOUR);
      expect(service.posts).toEqual([]);
    });

    it("gives up, at the end of the window, on a digest that is no more", async () => {
      await enrol(db(), "general");
      await db().orm.execute(sql`update subscriptions set digest = 'ancien'`);
      await at(0);
      expect(await ledger()).toEqual([expect.objectContaining({ state: "due" })]);
      await at(13 * HOUR);
      expect(await ledger()).toEqual([expect.objectContaining({ state: "failed", reason: "fault" })]);
      expect(service.posts).toEqual([]);
    });

    it("pauses what posts to a channel that is gone, and tells its owner once", async () => {
      await enrol(db(), "general");
      service.faultOf = ({ channel }) => (channel === "general" ? "gone" : null);
      await at(0);
      await at(24 * HOUR);
      expect(service.posts.map(({ channel }) => channel)).toEqual(["direct-general"]);
      expect(service.posts[0]?.text).toContain("n’existe plus");
      expect(await subscriptionsOf(db(), { tenant: "chat:team" })).toMatchObject([
        { paused: true, pausedFor: "gone", nextSlot: null },
      ]);
    });

    it("goes on without a reply that the platform refuses", async () => {
      await enrol(db(), "general");
      service.faultOf = ({ key }) => (key.endsWith(":2") ? "invalid" : null);
      await at(0);
      expect(service.posts.map(({ key }) => key.at(-1))).toEqual([..."01345"]);
      expect(await ledger()).toEqual([{ state: "done", reason: "invalid", late: false }]);
    });

    it("hands back what is under way when it is stopped, and another process goes on", async () => {
      for (let i = 0; i < 5; i++) await enrol(db(), `canal-${i}`);
      let stopped: Promise<void> | null = null;
      service.faultOf = (_post, call) => {
        if (call === 8) stopped = deliveries.stop();
        return null;
      };
      clock.now = SLOT;
      await deliveries.beat();
      await deliveries.idle();
      await stopped;
      expect(service.posts.length).toBeLessThan(30);
      const next = deliveriesAt(clock, { db: db(), platform: () => chat });
      await next.start();
      await next.idle();
      await next.stop();
      expect(service.posts).toHaveLength(30);
      for (const posts of service.threads()) expect(posts.map(({ key }) => key.split(":")[2])).toEqual([..."012345"]);
    });
  });
});
