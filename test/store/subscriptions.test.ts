import { expect, it } from "vitest";
import { newId } from "../../src/store/ids.ts";
import {
  changeSubscription,
  countSubscriptions,
  findSubscription,
  MAX_SUBSCRIPTIONS,
  pauseFor,
  subscriptionsOf,
  unsubscribe,
  type Wish,
} from "../../src/store/subscriptions.ts";
import { onEachDatabase } from "./databases.ts";
import { hoursAfter, NOW } from "./news.ts";
import { enrol, SLOT, T1, T2, WISH } from "./teams.ts";

const NO_ID = ["", "1", "slack:T1", "' or 1=1", `${newId(NOW)}x`, "é".repeat(5000), "a\0b"];

onEachDatabase((db) => {
  it("is given back as it was wished, its times and days in order", async () => {
    const wish: Wish = {
      times: ["18:00", "08:30", "18:00"],
      weekdays: ["fri", "mon", "fri"],
      zone: "America/Argentina/Buenos_Aires",
      angles: ["money", "jobs", "money"],
      language: "en",
      mute: true,
      paused: false,
    };
    const made = await enrol(db(), {}, wish);
    expect(made).toEqual({
      id: made.id,
      ...{ platform: "slack", tenant: T1, channel: "C1", digest: "ia", owner: "D1", pausedFor: null },
      ...wish,
      ...{ times: ["08:30", "18:00"], weekdays: ["mon", "fri"], angles: ["money", "jobs"] },
      ...{ created: NOW, nextSlot: SLOT, told: hoursAfter(-24) },
    });
    expect(await findSubscription(db(), T1, made.id)).toEqual(made);
    expect(await subscriptionsOf(db(), { tenant: T1 })).toEqual([made]);
  });

  it("is found by channel and by digest, the first one first", async () => {
    const one = await enrol(db());
    const two = await enrol(db(), { digest: "climat", now: hoursAfter(1) });
    const three = await enrol(db(), { channel: "C2", now: hoursAfter(2) });
    const ids = async (where: { readonly channel?: string; readonly digest?: string }): Promise<string[]> =>
      (await subscriptionsOf(db(), { tenant: T1, ...where })).map(({ id }) => id);
    expect(await ids({})).toEqual([one.id, two.id, three.id]);
    expect(await ids({ channel: "C1" })).toEqual([one.id, two.id]);
    expect(await ids({ digest: "ia" })).toEqual([one.id, three.id]);
    expect(await ids({ channel: "C1", digest: "ia" })).toEqual([one.id]);
    expect(await ids({ channel: "C3" })).toEqual([]);
    expect(await ids({ channel: "" })).toEqual([]);
    expect(await countSubscriptions(db())).toBe(3);
  });

  it("is refused when it could never be due", async () => {
    const wishes: readonly Partial<Record<keyof Wish, unknown>>[] = [
      { times: [] },
      { times: ["8:30"] },
      { times: ["08:30", "24:00"] },
      { times: Array.from({ length: 25 }, (_, hour) => `08:${String(hour + 10)}`) },
      { weekdays: [] },
      { weekdays: ["mon", "lundi"] },
      { zone: "" },
      { zone: "Europe/Lutèce" },
      { zone: "+02:00" },
    ];
    const kept = await enrol(db());
    for (const fault of wishes) {
      const wish = fault as Partial<Wish>;
      const refused = { name: "StoreError", code: "invalid" };
      await expect(enrol(db(), {}, wish), JSON.stringify(fault)).rejects.toMatchObject(refused);
      const change = { wish: { ...WISH, ...wish }, nextSlot: SLOT, now: NOW };
      await expect(changeSubscription(db(), T1, kept.id, change)).rejects.toMatchObject(refused);
    }
    expect(await subscriptionsOf(db(), { tenant: T1 })).toEqual([kept]);
  });

  it("is one of ten at most in a channel, even when all are asked for at once", async () => {
    const wanted = Array.from({ length: MAX_SUBSCRIPTIONS + 4 }, () => enrol(db()));
    const ends = await Promise.allSettled(wanted);
    const refused = ends.filter((end) => end.status === "rejected");
    expect(refused).toHaveLength(4);
    expect(refused[0]?.reason).toMatchObject({ code: "invalid", message: expect.stringContaining("10 subscriptions") });
    const [first] = await subscriptionsOf(db(), { tenant: T1, channel: "C1" });
    await enrol(db(), { channel: "C2" });
    await enrol(db(), { tenant: T2 });
    expect(await unsubscribe(db(), T1, first?.id ?? "")).toBe(true);
    await enrol(db());
    expect(await countSubscriptions(db())).toBe(12);
  });

  it("is paused by the bot once, and goes on when a person changes it", async () => {
    const { id } = await enrol(db());
    expect(await pauseFor(db(), id, "gone", hoursAfter(1))).toBe(true);
    expect(await pauseFor(db(), id, "forbidden", hoursAfter(2))).toBe(false);
    expect(await findSubscription(db(), T1, id)).toMatchObject({ paused: true, pausedFor: "gone", nextSlot: null });
    const change = { wish: { ...WISH, times: ["09:00"] }, nextSlot: SLOT, now: hoursAfter(3) };
    const changed = await changeSubscription(db(), T1, id, change);
    expect(changed).toMatchObject({ times: ["09:00"], paused: false, pausedFor: null, nextSlot: SLOT });
    expect(changed).toMatchObject({ created: NOW, told: hoursAfter(-24) });
    expect(await findSubscription(db(), T1, id)).toEqual(changed);
  });

  it("is due at no instant while it is paused, whatever is given", async () => {
    const made = await enrol(db(), {}, { paused: true });
    expect(made).toMatchObject({ paused: true, nextSlot: null, pausedFor: null });
    const on = await changeSubscription(db(), T1, made.id, { wish: WISH, nextSlot: SLOT, now: NOW });
    expect(on?.nextSlot).toEqual(SLOT);
    const wish = { ...WISH, paused: true };
    expect(await changeSubscription(db(), T1, made.id, { wish, nextSlot: SLOT, now: NOW })).toMatchObject({
      paused: true,
      nextSlot: null,
    });
  });

  it("is none for an identifier that can't be one, or that is no more", async () => {
    const { id } = await enrol(db());
    expect(await unsubscribe(db(), T1, id)).toBe(true);
    for (const none of [id, newId(NOW), ...NO_ID]) {
      expect(await findSubscription(db(), T1, none)).toBeNull();
      expect(await changeSubscription(db(), T1, none, { wish: WISH, nextSlot: SLOT, now: NOW })).toBeNull();
      expect(await unsubscribe(db(), T1, none)).toBe(false);
      expect(await pauseFor(db(), none, "gone", NOW)).toBe(false);
    }
    expect(await countSubscriptions(db())).toBe(0);
  });
});
