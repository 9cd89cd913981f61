import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { limited } from "../adapters/discord/server/faults.ts";
import { type Guest, readOf, Server } from "./guild.ts";
import { DIGEST, deliverUntil, type House, openHouse, PATIENCE } from "./stage.ts";

let house: House;
let server: Server;
beforeAll(async () => {
  house = await openHouse();
  server = await Server.open(house);
});
afterAll(async () => {
  await server.close();
  await house.close();
  expect(server.local.faults).toEqual([]);
});

/** Calls that post something of a digest. */
const POSTS = /^POST \/channels\/\d+\/(?:messages|threads)$/;

async function subscribed(type: number): Promise<Guest> {
  const manager = server.guest({ manages: true });
  const guest = type === 1 ? manager.direct() : manager.in(server.channel(type));
  await guest.runs("abonner", { heure: "8h30", jours: "tous les jours" }, /sera publié ici à 8 h 30/);
  await house.makeDue(guest.ref);
  return guest;
}

/** As the heartbeat does once a minute; what waits to be tried again doesn't wait. */
async function delivered(guest: Guest): Promise<void> {
  await vi.waitFor(async () => {
    await house.hasten();
    await server.service.deliver();
    expect(await house.deliveries(guest.ref)).toMatchObject([{ state: "done" }]);
  }, PATIENCE);
}

/** The digest of a channel, each post once and in order, in one thread. */
function expectWhole({ channel }: Guest): void {
  const posts = server.shown(channel);
  const texts = posts.map((post) => readOf(post, false, post).text);
  expect(texts).toEqual(DIGEST.map((start) => expect.stringMatching(start)));
  const [opening, ...replies] = posts.map(({ channel_id }) => channel_id);
  const [thread] = server.local.world.threadsOf(channel);
  expect(new Set(replies)).toEqual(new Set([thread?.id ?? channel.id]));
  expect(opening).toBe(channel.type === 15 ? thread?.id : channel.id);
}

describe.each([
  ["a text channel", 0],
  ["a forum", 15],
  ["direct messages", 1],
] as const)("a digest on Discord, in %s", (_name, type) => {
  it("leaves at its slot, once, with its figures and a picture of them, and is talked of", async () => {
    const guest = await subscribed(type);
    await delivered(guest);
    expectWhole(guest);
    const pictures = server.shown(guest.channel).flatMap(({ files }) => files);
    expect(pictures).toHaveLength(1);
    expect(
      Buffer.from(pictures[0]?.bytes ?? [])
        .subarray(1, 4)
        .toString("latin1"),
    ).toBe("PNG");
    const other = await subscribed(type);
    await delivered(other);
    expectWhole(guest);
    const [thread] = server.local.world.threadsOf(guest.channel);
    const talk = thread ? guest.in(thread) : guest;
    await talk.says("combien d’experts seront formés en France ?", /« En France, 60 000 experts/);
    await talk.says("et aux États-Unis ?", /^« Aux États-Unis, 250 000 experts/);
  });

  it("is whole although Discord loses answers, refuses a call, limits one, and drops the gateway", async () => {
    const guest = await subscribed(type);
    server.local.fail(POSTS, "cut");
    server.local.fail(POSTS, limited(0.1));
    server.local.fail(POSTS, "hang up");
    server.local.fail(POSTS, { status: 500, body: {} });
    server.local.gateway.drop(null);
    await delivered(guest);
    expectWhole(guest);
  });
});

describe("a digest on Discord", () => {
  it("goes on where its process was killed", { timeout: 120_000 }, async () => {
    const guests = [await subscribed(0), await subscribed(15), await subscribed(1)];
    // Slow enough for the kill to fall between two posts.
    server.local.delayMs = 60;
    const begun = () => guests.every(({ channel }) => server.shown(channel).length >= 3);
    await house.lend(() => deliverUntil(begun, house.furnish(server.environment)));
    server.local.delayMs = 0;
    for (const { channel } of guests) expect(server.shown(channel).length).toBeLessThan(DIGEST.length);
    await server.start();
    for (const guest of guests) {
      await delivered(guest);
      expectWhole(guest);
    }
  });

  it("and a command are answered though the gateway drops in between", async () => {
    const guest = server.guest();
    const read = guest.runs("chiffres", {}, /📊 Chiffres clés/);
    server.local.gateway.drop(null);
    await read;
    server.local.gateway.drop(4000);
    await guest.runs("sources", {}, /Flux suivis/);
    server.local.gateway.repeat("INTERACTION_CREATE");
    await guest.runs("emploi", {}, /👷 Emploi/);
    expect(server.house.logs.filter((line) => line.includes("not answered"))).toEqual([]);
  });
});
