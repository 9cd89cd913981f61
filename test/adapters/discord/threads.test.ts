import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { ChannelRef, PlatformError, ThreadRef } from "../../../src/bot/platform.ts";
import { type Message, text } from "../../../src/edition/message.ts";
import { refOf, Scene, say } from "./newsroom.ts";
import { coded, type Failure } from "./server/faults.ts";
import { CLOSED } from "./server/routes.ts";
import type { Channel } from "./server/world.ts";
import { seen } from "./stage.ts";

let scene: Scene;
beforeEach(async () => {
  scene = await Scene.build();
});
afterEach(async () => {
  await scene.close();
  expect(scene.local.faults).toEqual([]);
});

const words = (channel: Channel | undefined) =>
  (scene.local.world.messages.get(channel?.id ?? "") ?? []).map((each) => seen(each).text);
const failure = (work: Promise<unknown>): Promise<PlatformError> =>
  work.then(
    () => Promise.reject(new Error("it worked")),
    (error) => error,
  );
const EDITION: Message = {
  language: "fr",
  blocks: [
    { type: "heading", content: [text("L’IA ce matin · lundi 10 février 2025")] },
    { type: "paragraph", content: [text("💶 Investissement 4 · ⚖️ Régulation 2 · 👷 Emploi 0 · 🌱 Écologie 10")] },
  ],
};

describe("a digest in a text channel", () => {
  it("opens a public thread named by its heading", async () => {
    const { discord } = await scene.open();
    await discord.openThread(scene.ref, EDITION, "d:1:0");
    const [thread] = scene.local.world.threadsOf(scene.channel);
    expect(thread).toMatchObject({ type: 11, name: "L’IA ce matin · lundi 10 février 2025" });
  });

  it("costs no more calls than a look, its posts and its thread: the gateway told what the channel is", async () => {
    const { discord } = await scene.open();
    scene.local.calls.length = 0;
    const ref = await discord.openThread(scene.ref, EDITION, "d:1:0");
    await discord.reply(ref, say("suite"), "d:1:1");
    const { id } = scene.channel;
    const [thread] = scene.local.world.threadsOf(scene.channel);
    expect(scene.local.calls).toEqual([
      `GET /channels/${id}/messages`,
      `POST /channels/${id}/messages`,
      `POST /channels/${id}/messages/${thread?.id}/threads`,
      `POST /channels/${thread?.id}/messages`,
    ]);
  });

  it("that is too long for one message goes on in its thread", async () => {
    const { discord } = await scene.open();
    const long = say("Titre", ...Array.from({ length: 12 }, (_, i) => `${i} ${"mot ".repeat(200)}`));
    await discord.openThread(scene.ref, long, "d:1:0");
    const [thread] = scene.local.world.threadsOf(scene.channel);
    expect(words(scene.channel)).toHaveLength(1);
    expect(words(thread).length).toBeGreaterThan(0);
    expect([...words(scene.channel), ...words(thread)].join(" ").match(/\d+ mot/g)).toHaveLength(12);
  });

  it("killed before its thread was started gets it from the next process, once", async () => {
    const { discord } = await scene.open();
    scene.local.fail(/threads$/, "hang up");
    expect(await failure(discord.openThread(scene.ref, EDITION, "d:1:0"))).toMatchObject({ code: "unavailable" });
    const next = await scene.open();
    const thread = await next.discord.openThread(scene.ref, EDITION, "d:1:0");
    await next.discord.reply(thread, say("suite"), "d:1:1");
    expect(words(scene.channel)).toHaveLength(1);
    expect(words(scene.local.world.threadsOf(scene.channel)[0])).toEqual(["suite"]);
  });

  it("posted by another process while this one was running is found, nonces or not", async () => {
    scene.local.keepsNonces = false;
    const [one, two] = [await scene.open(), await scene.open()];
    await two.discord.openThread(scene.ref, say("Avant"), "d:0:0");
    const opened = await one.discord.openThread(scene.ref, EDITION, "d:1:0");
    expect(await two.discord.openThread(scene.ref, EDITION, "d:1:0", true)).toBe(opened);
    expect(words(scene.channel)).toHaveLength(2);
  });

  it("of the same words under another key is another one", async () => {
    const { discord } = await scene.open();
    const thread = await discord.openThread(scene.ref, EDITION, "d:1:0");
    await discord.reply(thread, say("Rien sur l’emploi aujourd’hui."), "d:1:1");
    await discord.reply(thread, say("Rien sur l’emploi aujourd’hui."), "d:1:2");
    await discord.openThread(scene.ref, EDITION, "d:2:0");
    expect(words(scene.channel)).toHaveLength(2);
    expect(words(scene.local.world.threadsOf(scene.channel)[0])).toHaveLength(2);
  });

  it("asked for twice at once is posted once", async () => {
    scene.local.keepsNonces = false;
    const { discord } = await scene.open();
    const [one, two] = await Promise.all([1, 2].map(() => discord.openThread(scene.ref, EDITION, "d:1:0")));
    expect(one).toBe(two);
    expect(words(scene.channel)).toHaveLength(1);
  });
});

describe("a digest in a forum", () => {
  const tags = (...names: string[]) =>
    names.map((name, i) => ({
      id: `${900 + i}`,
      name,
      moderated: name === "Interne",
      emoji_id: null,
      emoji_name: null,
    }));
  const forum = (more: Partial<Channel>) => scene.local.world.channel(scene.guild, 15, more);

  it("carries the tags of the angles that it has something on", async () => {
    const { discord } = await scene.open();
    const channel = forum({
      available_tags: tags("investissement", "Emploi", "regulation", "Écologie", "Sport", "Interne"),
    });
    await discord.openThread(refOf(channel), EDITION, "d:1:0");
    expect(scene.local.world.threadsOf(channel)[0]?.applied_tags).toEqual(["900", "902", "903"]);
  });

  it("carries one where the forum wants one", async () => {
    const { discord } = await scene.open();
    const channel = forum({ available_tags: tags("Interne", "C++ (v2)"), flags: 16 });
    await discord.openThread(refOf(channel), EDITION, "d:1:0");
    expect(scene.local.world.threadsOf(channel)[0]?.applied_tags).toEqual(["901"]);
  });

  it("is found by the next process, even archived, among others of the same name", async () => {
    const { discord } = await scene.open();
    const channel = forum({});
    const opened = await discord.openThread(refOf(channel), EDITION, "d:1:0");
    await discord.openThread(refOf(channel), EDITION, "d:2:0");
    const [first] = scene.local.world.threadsOf(channel);
    if (first) first.archived = true;
    const next = await scene.open();
    expect(await next.discord.openThread(refOf(channel), EDITION, "d:1:0")).toBe(opened);
    expect(scene.local.world.threadsOf(channel)).toHaveLength(2);
  });
});

describe("where there is no thread to open", () => {
  it("writes to a person alone, in the conversation that it opens", async () => {
    const { discord } = await scene.open();
    const thread = await discord.openThread(`discord:@me:user-${scene.ada.id}` as ChannelRef, EDITION, "d:1:0");
    await discord.reply(thread, say("suite"), "d:1:1");
    expect(words(scene.local.world.direct(scene.ada))).toHaveLength(2);
  });

  it("finds what a killed process wrote there", async () => {
    const direct = refOf(scene.local.world.direct(scene.ada));
    const { discord } = await scene.open();
    const thread = await discord.openThread(direct, EDITION, "d:1:0");
    await discord.reply(thread, say("première"), "d:1:1");
    const next = await scene.open();
    const found = await next.discord.openThread(direct, EDITION, "d:1:0");
    await next.discord.reply(found, say("première"), "d:1:1");
    await next.discord.reply(found, say("seconde"), "d:1:2");
    expect(found).toBe(thread);
    expect(words(scene.local.world.direct(scene.ada)).slice(1)).toEqual(["première", "seconde"]);
  });

  it("refuses refs of others with what to do", async () => {
    const { discord } = await scene.open();
    for (const ref of ["slack:C1", "discord:1", "discord:x:1", "discord:@me:user-", "discord:1:2:3:4"]) {
      expect(await failure(discord.openThread(ref as ChannelRef, EDITION, "d:1:0"))).toMatchObject({ code: "invalid" });
    }
    expect(await failure(discord.reply("discord:1:2" as ThreadRef, EDITION, "d:1:0"))).toMatchObject({
      code: "invalid",
    });
  });
});

describe("a chart", () => {
  const said = { title: "Titre", unit: "u", caption: "Source", alternative: "France : 109 Md€" };
  const chart = { language: "fr" as const, bars: [], ...said };
  const drawn: Message = { ...EDITION, blocks: [...EDITION.blocks, { type: "chart", chart }] };

  it("is a picture with a description", async () => {
    const { discord } = await scene.open();
    await discord.openThread(scene.ref, drawn, "d:1:0");
    const [message] = scene.local.world.messages.get(scene.channel.id) ?? [];
    expect(message?.files).toMatchObject([{ name: "chart-1.png", type: "image/png" }]);
    expect(message?.attachments).toMatchObject([{ description: "France : 109 Md€" }]);
  });

  it.each<[string, Failure["how"]]>([
    ["may not attach files", coded(50013)],
    ["attaches too large a file", { status: 413, body: { code: 40005, message: "Request entity too large" } }],
    ["writes to a service that can't read files", { status: 500, body: {} }],
  ])("is told in words when the bot %s", async (_name, how) => {
    const { discord } = await scene.open();
    scene.local.fail(/^POST .*messages$/, how);
    const thread = await discord.openThread(scene.ref, drawn, "d:1:0");
    scene.local.fail(/^POST .*messages$/, how);
    await discord.reply(thread, { language: "fr", blocks: [{ type: "chart", chart }] }, "d:1:1");
    const [channel] = scene.local.world.threadsOf(scene.channel);
    expect(words(scene.channel)).toHaveLength(1);
    expect(words(channel)).toEqual(["Titre\nFrance : 109 Md€\nSource", "Titre\nFrance : 109 Md€\nSource"]);
  });
});

describe("what Discord refuses", () => {
  const POST = /^POST \/channels\/\d+\/messages$/;

  it.each<[string, Failure["how"], string]>([
    ["no access", coded(50001), "forbidden"],
    ["no permission", coded(50013), "forbidden"],
    ["a server that shut its door", { status: 403, body: { code: 0, message: "Forbidden" } }, "forbidden"],
    ["a token that was reset", { status: 401, body: { code: 0, message: "401: Unauthorized" } }, "forbidden"],
    ["words that AutoMod blocks", { status: 400, body: { code: 200000, message: "Blocked" } }, "forbidden"],
    ["a channel that was deleted", coded(10003), "gone"],
    ["a server that is gone", { status: 404, body: { code: 10004, message: "Unknown Guild" } }, "gone"],
    ["what it can't read", { status: 400, body: { code: 50109, message: "Invalid JSON" } }, "invalid"],
    ["too large a body", { status: 413, body: { code: 40005, message: "Too large" } }, "invalid"],
    ["nothing: it is down", { status: 502, body: {} }, "unavailable"],
    ["nothing: the line is cut", "hang up", "unavailable"],
    ["slow mode", { status: 400, body: { code: 20016, message: "Slow mode" } }, "rateLimited"],
  ])("for %s is said as %#", async (_name, how, code) => {
    const { discord } = await scene.open();
    scene.local.fail(POST, how, 10);
    const error = await failure(discord.openThread(scene.ref, EDITION, "d:1:0"));
    expect(error).toMatchObject({ name: "PlatformError", code });
    expect(error.message).toMatch(/\w+.*\./);
    expect(error.cause).toBeDefined();
    scene.local.failures.clear();
    await discord.openThread(scene.ref, EDITION, "d:1:0");
    expect(words(scene.channel)).toHaveLength(1);
  });

  it("for a thread that was deleted is gone, and its channel goes on", async () => {
    const { discord } = await scene.open();
    const thread = await discord.openThread(scene.ref, EDITION, "d:1:0");
    const [channel] = scene.local.world.threadsOf(scene.channel);
    scene.local.world.channels.delete(channel?.id ?? "");
    expect(await failure(discord.reply(thread, say("suite"), "d:1:1"))).toMatchObject({ code: "gone" });
    await discord.openThread(scene.ref, EDITION, "d:2:0");
  });

  it("for a thread that was closed is nothing: it is opened again", async () => {
    const { discord } = await scene.open();
    const thread = await discord.openThread(scene.ref, EDITION, "d:1:0");
    const [channel] = scene.local.world.threadsOf(scene.channel);
    if (!channel) throw new Error("no thread");
    scene.local.world.channels.set(channel.id, { ...channel, archived: true, flags: CLOSED });
    await discord.reply(thread, say("suite"), "d:1:1");
    expect(words(channel)).toEqual(["suite"]);
  });

  it("for a thread that was locked is forbidden", async () => {
    const { discord } = await scene.open();
    const thread = await discord.openThread(scene.ref, EDITION, "d:1:0");
    const [channel] = scene.local.world.threadsOf(scene.channel);
    if (channel) channel.locked = true;
    expect(await failure(discord.reply(thread, say("suite"), "d:1:1"))).toMatchObject({ code: "forbidden" });
  });

  it("for what a post holds is in the log, for whoever looks after the bot", async () => {
    const { discord, lines } = await scene.open();
    scene.local.fail(POST, coded(50035, ["content: odd"]), 2);
    await failure(discord.openThread(scene.ref, EDITION, "d:1:0"));
    expect(lines.filter((line) => line.includes("content: odd"))).toHaveLength(1);
  });
});
