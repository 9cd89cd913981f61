import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { channelRef } from "../../../adapters/slack/refs.ts";
import type { Message } from "../../../src/edition/message.ts";
import { type Bot, createBot, say } from "./bot.ts";
import { blocksOf, seen } from "./reader.ts";
import { createChannel } from "./server/workspace.ts";
import { type Bench, createBench } from "./stage.ts";

const GENERAL = channelRef("slack:T0LOCAL", "C0GENERAL");
const CHART: Message = {
  language: "fr",
  blocks: [
    {
      type: "chart",
      chart: { language: "fr", title: "Montants", unit: "€", bars: [], caption: "", alternative: "France : 109 Md€" },
    },
  ],
};

describe("deliveries to Slack", () => {
  let bench: Bench;
  let bot: Bot;
  beforeEach(async () => {
    bench = await createBench("http");
    bot = createBot();
  });
  afterEach(() => bench.close());
  const posts = (channel = "C0GENERAL") => bench.slack.workspace.channels.get(channel)?.messages ?? [];
  const texts = (channel?: string) => posts(channel).map((post) => seen(post).text);
  const counted = (method: string) => bench.slack.calls.filter((call) => call.method === method).length;
  const histories = () => counted("conversations.history") + counted("conversations.replies");
  const deliver = async (platform: Awaited<ReturnType<Bench["open"]>>, name: string, channel = GENERAL) => {
    const thread = await platform.openThread(channel, say(`ouverture ${name}`), `${name}:0`);
    for (let i = 1; i <= 4; i++) await platform.reply(thread, say(`réponse ${i}`), `${name}:${i}`);
  };

  it("looks once at a channel that it doesn't know, and never again while all goes well", async () => {
    const platform = await bench.open(bot);
    for (const name of ["lundi", "mardi", "mercredi"]) await deliver(platform, name);
    expect(posts()).toHaveLength(15);
    expect(histories()).toBe(1);
  });

  it("finds what another process had begun, in a channel that it knows already", async () => {
    const [one, other] = [await bench.open(bot), await bench.open(createBot())];
    await deliver(other, "lundi");
    const thread = await one.openThread(GENERAL, say("ouverture"), "mardi:0");
    await one.reply(thread, say("réponse 1"), "mardi:1");
    // The first one dies here; its record says that nothing was posted.
    const found = await other.openThread(GENERAL, say("ouverture"), "mardi:0", true);
    await other.reply(found, say("réponse 1"), "mardi:1");
    await other.reply(found, say("réponse 2"), "mardi:2");
    expect(found).toBe(thread);
    expect(posts()).toHaveLength(5 + 3);
  });

  it("looks again after a post whose fate is unknown, only there", async () => {
    const platform = await bench.open(bot);
    await deliver(platform, "lundi");
    const before = histories();
    bench.slack.fail("chat.postMessage", { kind: "cut" });
    await expect(platform.openThread(GENERAL, say("ouverture"), "mardi:0")).rejects.toMatchObject({
      code: "unavailable",
    });
    await platform.openThread(GENERAL, say("ouverture"), "mardi:0");
    expect(posts()).toHaveLength(6);
    expect(histories()).toBe(before + 1);
    await deliver(platform, "mercredi");
    expect(histories()).toBe(before + 1);
  });

  it("goes on after a kill between two parts of one message", async () => {
    const long = say(Array.from({ length: 3_000 }, (_, i) => `mot${i}`).join(" "));
    const first = await bench.open(bot);
    const thread = await first.openThread(GENERAL, say("ouverture"), "d:0");
    await first.reply(thread, long, "d:1");
    const whole = texts();
    // The same delivery, killed after two parts.
    const channel = bench.slack.workspace.channels.get("C0GENERAL");
    channel?.messages.splice(3);
    const second = await bench.open(bot);
    await second.reply(await second.openThread(GENERAL, say("ouverture"), "d:0"), long, "d:1");
    expect(texts()).toEqual(whole);
  });

  it("never takes another app's metadata for its own", async () => {
    posts().push({
      ts: "1.000001",
      text: "piège",
      blocks: [],
      thread: null,
      metadata: { event_type: "fil_post", event_payload: { key: "d:0", part: 1 } },
      onlyFor: null,
      by: "U0EVIL",
    });
    const platform = await bench.open(bot);
    await platform.openThread(GENERAL, say("ouverture"), "d:0");
    expect(texts()).toEqual(["piège", "ouverture"]);
  });

  it("recognises its words in a Slack that keeps no metadata", async () => {
    const first = await bench.open(bot);
    await first.openThread(GENERAL, say("Édition & dépêches du <lundi>"), "d:0");
    for (const [at, post] of posts().entries()) posts()[at] = { ...post, metadata: null };
    const second = await bench.open(bot);
    await second.openThread(GENERAL, say("Édition & dépêches du <lundi>"), "d:0");
    expect(posts()).toHaveLength(1);
  });

  it("says how long to wait when it may not look yet, rather than risk a double", async () => {
    bench.slack.strictPace.histories = true;
    const platform = await bench.open(bot);
    await platform.openThread(GENERAL, say("un"), "d:0");
    const other = channelRef("slack:T0LOCAL", "C0NEWS");
    await expect(platform.openThread(other, say("deux"), "e:0")).rejects.toMatchObject({
      code: "rateLimited",
      retryAfterMs: 60_000,
    });
    await bench.clock.wait(60_000);
    await platform.openThread(other, say("deux"), "e:0");
    expect(texts("C0NEWS")).toEqual(["deux"]);
  });

  it("holds no channel up for a look, once what an earlier process left was taken up", async () => {
    bench.slack.strictPace.histories = true;
    const platform = await bench.open(bot);
    await bench.clock.wait(1_800_000);
    for (const name of ["C0GENERAL", "C0NEWS"]) await deliver(platform, name, channelRef("slack:T0LOCAL", name));
    expect(posts("C0NEWS")).toHaveLength(5);
    bench.slack.fail("chat.postMessage", { kind: "cut" });
    const posting = () => platform.openThread(GENERAL, say("ouverture"), "mardi:0");
    await expect(posting()).rejects.toMatchObject({ code: "unavailable" });
    await expect(posting(), "but a post whose fate is unknown waits").rejects.toMatchObject({ code: "rateLimited" });
    await bench.clock.wait(60_000);
    await posting();
    expect(posts()).toHaveLength(6);
  });

  it("posts where Slack doesn't let it look", async () => {
    bench.slack.workspace.scopes = bench.slack.workspace.scopes.filter((scope) => !scope.endsWith(":history"));
    const platform = await bench.open(bot);
    await deliver(platform, "lundi");
    expect(posts()).toHaveLength(5);
    expect(bench.logs.join("")).toContain("channels:history");
  });

  it("spreads a burst: one post a second a channel, channels side by side", async () => {
    bench.slack.strictPace.posts = true;
    const platform = await bench.open(bot);
    const names = Array.from({ length: 10 }, (_, i) => `C0BURST${i}`);
    for (const name of names) bench.slack.workspace.channels.set(name, createChannel(name));
    await Promise.all(names.map((name) => deliver(platform, name, channelRef("slack:T0LOCAL", name))));
    for (const name of names) expect(posts(name)).toHaveLength(5);
    const refused = bench.slack.calls.filter(({ method }) => method === "chat.postMessage").length - 50;
    expect(refused, "posts that Slack had to refuse").toBe(0);
  });

  it("waits a short limit out, then goes on in order", async () => {
    const platform = await bench.open(bot);
    bench.slack.fail("chat.postMessage", { kind: "limit", seconds: 7 }, 2);
    await deliver(platform, "lundi");
    expect(bench.clock.waits.filter((ms) => ms === 7_000)).toHaveLength(2);
    expect(texts()[1]).toBe("réponse 1");
  });

  it("hands a long limit back, with how long it lasts", async () => {
    const platform = await bench.open(bot);
    bench.slack.fail("chat.postMessage", { kind: "limit", seconds: 300 });
    await expect(platform.openThread(GENERAL, say("un"), "d:0")).rejects.toMatchObject({
      code: "rateLimited",
      retryAfterMs: 300_000,
    });
    await platform.openThread(GENERAL, say("un"), "d:0");
    expect(histories(), "a refusal leaves no doubt").toBe(1);
  });

  it("tells what happened to a channel, in the reader's language", async () => {
    const platform = await bench.open(bot);
    const channel = bench.slack.workspace.channels.get("C0GENERAL");
    if (!channel) throw new Error("no channel");
    const thread = await platform.openThread(GENERAL, say("un"), "d:0");
    channel.hasBot = false;
    await expect(platform.reply(thread, say("deux"), "d:1")).rejects.toMatchObject({
      code: "forbidden",
      message: expect.stringContaining("/invite"),
    });
    channel.hasBot = true;
    channel.isArchived = true;
    await expect(platform.reply(thread, { ...say("two"), language: "en" }, "d:1")).rejects.toMatchObject({
      code: "gone",
      message: expect.stringContaining("archived"),
    });
    channel.isArchived = false;
    await platform.reply(thread, say("deux"), "d:1");
    bench.slack.workspace.isRevoked = true;
    await expect(platform.reply(thread, say("trois"), "d:2")).rejects.toMatchObject({ code: "gone" });
    bench.slack.workspace.isRevoked = false;
    await platform.reply(thread, say("trois"), "d:2");
    expect(texts()).toEqual(["un", "deux", "trois"]);
  });

  it("refuses a ref that it didn't mint", async () => {
    const platform = await bench.open(bot);
    for (const ref of ["", "slack", "discord:1:2", "slack:T0LOCAL", "slack:T0LOCAL:C1:2:3"]) {
      await expect(platform.openThread(ref as typeof GENERAL, say("un"), "d:0")).rejects.toMatchObject({
        code: "gone",
      });
    }
  });

  it("waits until Slack has looked at a picture before it shows it", async () => {
    const platform = await bench.open(bot);
    const thread = await platform.openThread(GENERAL, say("un"), "d:0");
    const { files } = bench.slack.workspace;
    const keep = files.set.bind(files);
    files.set = (id, file) => keep(id, Object.assign(file, { unready: 2 }));
    await platform.reply(thread, CHART, "d:1");
    expect(blocksOf(posts(), "image")).toMatchObject([{ alt_text: "France : 109 Md€" }]);
    expect(posts()).toHaveLength(2);
  });

  it("tells a chart in words when the picture can't be sent", async () => {
    const platform = await bench.open(bot);
    bench.slack.workspace.scopes = bench.slack.workspace.scopes.filter((scope) => scope !== "files:write");
    const thread = await platform.openThread(GENERAL, say("un"), "d:0");
    await platform.reply(thread, CHART, "d:1");
    expect(texts()).toEqual(["un", "France : 109 Md€"]);
  });

  it("posts the plainest blocks, once, to a Slack that refuses the others", async () => {
    const platform = await bench.open(bot);
    const rows = [{ value: "109 Md€", context: "investis", sources: [] }];
    bench.slack.fail("chat.postMessage", { kind: "error", error: "invalid_blocks" });
    const buttons = [{ action: "ask", label: "Demander", opens: "form" as const }];
    await platform.openThread(
      GENERAL,
      {
        language: "fr",
        blocks: [
          { type: "figures", rows },
          { type: "actions", buttons },
        ],
      },
      "d:0",
    );
    expect(posts()).toHaveLength(1);
    expect(posts()[0]?.blocks.map(({ type }) => type)).toEqual(["section", "actions"]);
    expect(texts()[0]).toContain("109 Md€ · investis");
  });

  it("finishes the posts in hand before it stops", async () => {
    const platform = await bench.open(bot);
    const thread = await platform.openThread(GENERAL, say("un"), "d:0");
    const reply = platform.reply(thread, say("deux"), "d:1");
    await platform.stop();
    await reply;
    expect(texts()).toEqual(["un", "deux"]);
  });

  it("answers a thousand commands in a burst over twenty channels, each once", async () => {
    await bench.open(bot);
    const names = Array.from({ length: 20 }, (_, i) => `C0ROOM${i}`);
    for (const name of names) bench.slack.workspace.channels.set(name, createChannel(name));
    const slowest = { ms: 0 };
    const type = async (i: number): Promise<void> => {
      const name = names[i % names.length] ?? "";
      const { status, tookMs } = await bench.slack.deliveries.command("/ia", `chiffres ${i}`, { channel_id: name });
      expect(status).toBe(200);
      slowest.ms = Math.max(slowest.ms, tookMs);
    };
    for (let i = 0; i < 1_000; i += 50) await Promise.all(Array.from({ length: 50 }, (_, j) => type(i + j)));
    await vi.waitFor(() => expect(names.flatMap((name) => posts(name))).toHaveLength(1_000), { timeout: 20_000 });
    expect(new Set(bot.heard.map(({ id }) => id)).size).toBe(1_000);
    expect(slowest.ms).toBeLessThan(3_000);
    expect(counted("users.info"), "one look at a person").toBe(1);
  });
});
