import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { PlatformError } from "../../../src/bot/platform.ts";
import { Scene, say } from "./newsroom.ts";
import { limited } from "./server/faults.ts";
import { TOKEN } from "./server/index.ts";
import { BOT } from "./server/world.ts";
import { seen } from "./stage.ts";

let scene: Scene;
beforeEach(async () => {
  scene = await Scene.build();
});
afterEach(async () => {
  await scene.close();
  expect(scene.local.faults).toEqual([]);
});

const failure = (work: Promise<unknown>): Promise<PlatformError> =>
  work.then(
    () => Promise.reject(new Error("it worked")),
    (error) => error,
  );
const resumed = () =>
  scene.local.until(
    () => scene.local.gateway.log.at(-1) === "resume" && scene.local.gateway.connections === 1,
    "a resumption",
  );

describe("starting", () => {
  it("gives the invitation with the least permissions, and what a doctor asks", async () => {
    const { discord, lines } = await scene.open();
    await scene.local.until(() => discord.facts().guilds === 1, "the server");
    const url = new URL(discord.invitation() ?? "");
    expect(url.pathname).toBe("/oauth2/authorize");
    expect(Object.fromEntries(url.searchParams)).toEqual({
      client_id: BOT.id,
      permissions: "309237763072",
      scope: "bot applications.commands",
    });
    expect(discord.facts()).toEqual({ connected: true, bot: "fil", guilds: 1, shards: 1, readsMessages: true });
    expect(lines.join("")).not.toContain(TOKEN);
  });

  it("with a token that REST refuses says so in one line, without it", async () => {
    const error = await failure(scene.open({ token: "mauvais.jeton.secret" }));
    expect(error).toMatchObject({ code: "forbidden" });
    expect(error.message).toContain("DISCORD_TOKEN");
    expect(`${error.message}${error.cause}`).not.toContain("secret");
  });

  it.each([4004, 4010, 4012, 4013])("with a gateway that closes for good (%i) says so", async (code) => {
    scene.local.gateway.closesWith = code;
    const error = await failure(scene.open());
    expect(error).toMatchObject({ code: "forbidden" });
    expect(error.message).toMatch(/\. \S/);
  });

  it("tries again while Discord is down, then gives up", async () => {
    scene.local.fail(/gateway\/bot/, { status: 503, body: {} }, 2);
    const { discord } = await scene.open({ wait: async () => {} });
    expect(discord.facts().connected).toBe(true);
    scene.local.fail(/gateway\/bot/, { status: 503, body: {} }, 100);
    expect(await failure(scene.open({ wait: async () => {} }))).toMatchObject({ code: "unavailable" });
  });

  it("posts nothing before it started, nor after it stopped", async () => {
    const { discord } = await scene.open();
    await discord.stop();
    expect(await failure(discord.openThread(scene.ref, say("Tard"), "d:1:0"))).toMatchObject({ code: "unavailable" });
    expect(await failure(discord.start(scene.inbox, []))).toMatchObject({ code: "unavailable" });
  });
});

describe("a gateway that drops", () => {
  it.each([
    ["without a word", null],
    ["for an unknown error", 4000],
    ["after a lost session time", 4009],
  ])("%s is resumed: what was said meanwhile is heard, once", async (_name, code) => {
    await scene.open();
    scene.local.gateway.drop(code);
    const asked = [1, 2, 3].map(() => scene.people.runs(scene.ada, scene.channel, "ia chiffres"));
    await resumed();
    await scene.local.until(() => asked.every(({ said }) => said.length === 1), "the answers");
    expect(scene.received).toHaveLength(3);
    expect(scene.local.gateway.log).toEqual(["identify", "resume"]);
  });

  it("in the middle of an interaction loses no answer", async () => {
    await scene.open();
    let finish: () => void = () => {};
    scene.decide = () =>
      new Promise((resolve) => {
        finish = () => resolve({ kind: "messages", messages: [say("Voilà.")], seenBy: "caller" });
      });
    const asked = scene.people.runs(scene.ada, scene.channel, "ia chiffres");
    await scene.local.until(() => scene.received.length === 1, "the question");
    scene.local.gateway.drop(null);
    finish();
    await resumed();
    scene.local.gateway.repeat("INTERACTION_CREATE");
    await scene.local.until(() => asked.said.length > 0, "the answer");
    scene.decide = () => ({ kind: "messages", messages: [], seenBy: "caller" });
    const other = scene.people.presses(scene.ada, scene.channel, "y:1");
    await scene.local.until(() => other.callback !== null, "another");
    expect(asked.said.map((each) => seen(each).text)).toEqual(["Voilà."]);
  });

  it("in the middle of deliveries loses and doubles nothing", async () => {
    const { discord } = await scene.open();
    const thread = await discord.openThread(scene.ref, say("Ouverture"), "d:1:0");
    for (let i = 1; i <= 10; i++) {
      if (i % 4 === 0) scene.local.gateway.drop(null);
      if (i % 3 === 0) scene.local.fail(/^POST .*messages$/, i % 2 ? "cut" : "hang up");
      const reply = () => discord.reply(thread, say(`Réponse ${i}`), `d:1:${i}`);
      await reply().catch(reply);
    }
    const [channel] = scene.local.world.threadsOf(scene.channel);
    const posts = scene.local.world.messages.get(channel?.id ?? "") ?? [];
    expect(posts.map((each) => seen(each).text)).toEqual(Array.from({ length: 10 }, (_, i) => `Réponse ${i + 1}`));
  });

  // discord.js itself leaves five seconds between two identifications.
  it("forgets the session is joined anew", async () => {
    await scene.open();
    scene.local.gateway.forget();
    await scene.local.until(
      () => scene.local.gateway.log.filter((each) => each === "identify").length === 2,
      "a new session",
    );
    await scene.local.until(() => scene.local.gateway.connections === 1, "a connection");
    const asked = scene.people.runs(scene.ada, scene.channel, "ia aide");
    await scene.local.until(() => asked.said.length === 1, "the answer");
  });

  it("asks to come back, and is", async () => {
    await scene.open();
    scene.local.gateway.reconnect();
    await resumed();
    const asked = scene.people.runs(scene.ada, scene.channel, "ia aide");
    await scene.local.until(() => asked.said.length === 1, "the answer");
  });

  it("answers no heartbeat is left and resumed", async () => {
    scene.local.gateway.heartbeatMs = 150;
    scene.local.gateway.isMute = true;
    await scene.open();
    await scene.local.until(() => scene.local.gateway.log.includes("resume"), "a resumption");
    scene.local.gateway.isMute = false;
  });
});

describe("stopping", () => {
  it("finishes the answers in hand", async () => {
    const { discord } = await scene.open();
    let finish: () => void = () => {};
    scene.decide = () =>
      new Promise((resolve) => {
        finish = () => resolve({ kind: "messages", messages: [say("Voilà.")], seenBy: "caller" });
      });
    const asked = scene.people.runs(scene.ada, scene.channel, "ia chiffres");
    await scene.local.until(() => scene.received.length === 1, "the question");
    const stopping = discord.stop();
    finish();
    await stopping;
    expect(asked.said.map((each) => seen(each).text)).toEqual(["Voilà."]);
    expect(scene.local.gateway.connections).toBe(0);
  });

  it("doesn't wait for ever for an answer that never comes", async () => {
    const { discord } = await scene.open({ wait: async () => {} });
    scene.decide = () => new Promise(() => {});
    scene.people.runs(scene.ada, scene.channel, "ia chiffres");
    await scene.local.until(() => scene.received.length === 1, "the question");
    await discord.stop();
    expect(discord.facts().connected).toBe(false);
  });
});

describe("Discord's limits", () => {
  it.each([
    ["of a route", false],
    ["of the whole bot", true],
  ])("%s are waited out when they are short", async (_name, isGlobal) => {
    const { discord } = await scene.open();
    scene.local.fail(/^POST .*messages$/, limited(0.1, isGlobal));
    await discord.openThread(scene.ref, say("Ouverture"), "d:1:0");
    expect(scene.local.world.messages.get(scene.channel.id)).toHaveLength(1);
  });

  it("are told when they are long", async () => {
    const { discord } = await scene.open();
    scene.local.fail(/^POST .*messages$/, limited(30));
    const error = await failure(discord.openThread(scene.ref, say("Ouverture"), "d:1:0"));
    expect(error).toMatchObject({ code: "rateLimited" });
    expect(error.retryAfterMs).toBeGreaterThanOrEqual(30_000);
  });

  it("that say no time are told, not asked again for ever", async () => {
    const { discord } = await scene.open();
    scene.local.fail(
      /^POST .*messages$/,
      { status: 429, body: { message: "limited", retry_after: 1, global: false } },
      100,
    );
    const error = await failure(discord.openThread(scene.ref, say("Ouverture"), "d:1:0"));
    expect(error).toMatchObject({ code: "rateLimited" });
    expect(scene.local.calls.filter((call) => /^POST .*messages$/.test(call))).toHaveLength(1);
  });
});
