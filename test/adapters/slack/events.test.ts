import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { PlatformError } from "../../../src/bot/platform.ts";
import { answering, type Bot, createBot, say } from "./bot.ts";
import { blocksOf, seen } from "./reader.ts";
import type { Json } from "./server/checks.ts";
import { type Bench, createBench } from "./stage.ts";

const settled = (check: () => void) => vi.waitFor(check, { timeout: 5_000, interval: 5 });

for (const mode of ["socket", "http"] as const) {
  describe(`what people do in Slack, by ${mode}`, () => {
    let bench: Bench;
    let bot: Bot;
    beforeEach(async () => {
      bench = await createBench(mode);
      bot = createBot();
      await bench.open(bot);
    });
    afterEach(() => bench.close());
    const posts = (channel = "C0GENERAL") => bench.slack.workspace.channels.get(channel)?.messages ?? [];
    const texts = (channel?: string) => posts(channel).map((post) => seen(post).text);

    it("answers a command to the one who typed it", async () => {
      const { status, tookMs } = await bench.slack.deliveries.command("/ia", "chiffres emploi &amp; santé");
      expect(status).toBe(200);
      expect(tookMs).toBeLessThan(3_000);
      await settled(() => expect(posts()).toHaveLength(1));
      expect(bot.heard).toMatchObject([
        {
          kind: "command",
          digest: "ia",
          text: "chiffres emploi & santé",
          tenant: "slack:T0LOCAL",
          channel: "slack:T0LOCAL:C0GENERAL",
          thread: null,
          user: "U0ALICE",
          direct: "slack:T0LOCAL:U0ALICE",
          language: "fr",
        },
      ]);
      expect(posts()[0]).toMatchObject({ onlyFor: "U0ALICE", thread: null });
      expect(texts()).toEqual(["Voici."]);
    });

    it("answers a command to the channel when the answer is for all", async () => {
      bot.answer = () => answering("Pour tous", "channel");
      await bench.slack.deliveries.command("/ia", "digest");
      await settled(() => expect(posts()).toMatchObject([{ onlyFor: null }]));
    });

    it("acknowledges before the bot has found its answer", async () => {
      let find = (): void => {};
      bot.answer = () => new Promise((resolve) => (find = () => resolve(answering("Enfin."))));
      expect((await bench.slack.deliveries.command("/ia", "recherche")).status).toBe(200);
      await bot.hears(1);
      expect(posts()).toEqual([]);
      find();
      await settled(() => expect(texts()).toEqual(["Enfin."]));
    });

    it("shows a long answer whole, past the five uses of the response address", async () => {
      const words = Array.from({ length: 4_000 }, (_, i) => `mot${i}`);
      bot.answer = () => ({ kind: "messages", messages: [say(words.join(" "))], seenBy: "caller" });
      await bench.slack.deliveries.command("/ia", "sources");
      await settled(() => expect(texts().join("")).toContain("mot3999"));
      expect(texts().join("").split(/\s+/).filter(Boolean)).toEqual(words);
      expect(posts().length).toBeGreaterThan(5);
      for (const post of posts()) expect(post.onlyFor).toBe("U0ALICE");
    });

    it("answers by the Web API when the response address has expired", async () => {
      await bench.slack.deliveries.command("/ia", "aide", { response_url: `${bench.slack.url}/actions/T/none/none` });
      await settled(() => expect(posts()).toMatchObject([{ onlyFor: "U0ALICE" }]));
    });

    it("says to try again when the bot fails", async () => {
      bot.answer = () => Promise.reject(new Error("panne"));
      await bench.slack.deliveries.command("/ia", "aide", { user_id: "U0BOB" });
      await settled(() => expect(texts()).toEqual(["I could not answer. Please try again in a moment."]));
    });

    it("hears a mention once, though Slack tells it twice, and answers in its thread", async () => {
      const event = {
        channel: "C0GENERAL",
        user: "U0BOB",
        ts: "7.000001",
        text: "<@U0FILBOT> combien de &lt;personnes&gt; ?",
      };
      bot.answer = () => answering("Cent mille.", "channel");
      await bench.slack.deliveries.event({ ...event, type: "app_mention" });
      await bench.slack.deliveries.event({ ...event, type: "message", channel_type: "channel" });
      await settled(() => expect(posts()).toMatchObject([{ thread: "7.000001", onlyFor: null }]));
      expect(bot.heard).toMatchObject([
        {
          kind: "message",
          text: "combien de <personnes> ?",
          id: "slack:T0LOCAL:C0GENERAL:7.000001",
          thread: null,
          language: "en",
        },
      ]);
    });

    it("hears replies in threads, and the commands typed there", async () => {
      const reply = {
        type: "message",
        channel: "C0GENERAL",
        channel_type: "channel",
        user: "U0ALICE",
        thread_ts: "1.000001",
      };
      await bench.slack.deliveries.event({ ...reply, ts: "8.000001", text: "et qui paie la formation ?" });
      await bench.slack.deliveries.event({ ...reply, ts: "8.000002", text: "/ia chiffres emploi" });
      await bot.hears(2);
      expect(bot.heard).toMatchObject([
        { kind: "message", text: "et qui paie la formation ?", thread: "slack:T0LOCAL:C0GENERAL:1.000001" },
        { kind: "command", digest: "ia", text: "chiffres emploi", thread: "slack:T0LOCAL:C0GENERAL:1.000001" },
      ]);
    });

    it("ignores its own words, those of other bots, edits, notices and what isn't for it", async () => {
      const event = {
        type: "message",
        channel: "C0GENERAL",
        channel_type: "channel",
        user: "U0ALICE",
        thread_ts: "1.000001",
      };
      await bench.slack.deliveries.event({ ...event, ts: "9.1", user: "U0FILBOT", text: "moi" });
      await bench.slack.deliveries.event({ ...event, ts: "9.2", bot_id: "B0OTHER", text: "un robot" });
      await bench.slack.deliveries.event({ ...event, ts: "9.3", subtype: "message_changed", text: "corrigé" });
      await bench.slack.deliveries.event({ ...event, ts: "9.4", subtype: "channel_join", text: "arrivée" });
      await bench.slack.deliveries.event({
        type: "message",
        channel: "C0GENERAL",
        channel_type: "channel",
        user: "U0ALICE",
        ts: "9.5",
        text: "entre nous",
      });
      await bench.slack.deliveries.event({
        ...event,
        type: "app_mention",
        ts: "9.6",
        edited: { ts: "9.7" },
        text: "<@U0FILBOT> retouché",
      });
      await bench.slack.deliveries.event({ ...event, ts: "9.8", text: "la vraie question" });
      await bot.hears(1);
      expect(bot.heard).toMatchObject([{ text: "la vraie question" }]);
    });

    it("handles once what Slack delivers twice", async () => {
      const event = {
        type: "message",
        channel: "C0GENERAL",
        channel_type: "channel",
        user: "U0ALICE",
        ts: "10.1",
        thread_ts: "1.1",
        text: "une fois",
      };
      await bench.slack.deliveries.event(event, "Ev1");
      await bench.slack.deliveries.event(event, "Ev1");
      const again: Json = {
        trigger_id: "13.37",
        response_url: bench.slack.deliveries.responseUrl("C0GENERAL", "U0ALICE"),
      };
      await bench.slack.deliveries.command("/ia", "chiffres", again);
      await bench.slack.deliveries.command("/ia", "chiffres", again);
      await settled(() => expect(posts()).toHaveLength(2));
      expect(bot.heard).toHaveLength(2);
    });

    it("shows the home page, with the person's name for itself", async () => {
      await bench.slack.deliveries.event({ type: "app_home_opened", user: "U0BOB", channel: "D0BOB", tab: "home" });
      await settled(() => expect(JSON.stringify(bench.slack.workspace.homes.get("U0BOB"))).toContain("Bonjour U0BOB"));
    });

    it("asks who manages only when the bot asks", async () => {
      await bench.slack.deliveries.command("/ia", "abonner", { user_id: "U0BOB" });
      await bench.slack.deliveries.command("/ia", "abonner", { user_id: "U0ALICE" });
      await bench.slack.deliveries.command("/ia", "abonner", { user_id: "U0ADMIN" });
      await bot.hears(3);
      const asked = () => bench.slack.calls.filter(({ method }) => method === "conversations.info").length;
      expect(asked()).toBe(0);
      expect(await Promise.all(bot.heard.map((incoming) => incoming.isManager()))).toEqual([false, true, true]);
    });

    it("says why when it can't know who manages", async () => {
      await bench.slack.deliveries.command("/ia", "abonner");
      await bot.hears(1);
      bench.slack.fail("users.info", { kind: "limit", seconds: 30 }, 9);
      await bench.clock.wait(120_000);
      const [first] = bot.heard;
      await expect(first?.isManager()).rejects.toMatchObject({ name: "PlatformError", code: "rateLimited" });
    });

    it("forgets the team that removes it", async () => {
      await bench.slack.deliveries.event({ type: "tokens_revoked", tokens: { oauth: ["U0ALICE"] } });
      await bench.slack.deliveries.event({ type: "app_uninstalled" });
      await settled(() => expect(bot.gone).toEqual(["slack:T0LOCAL"]));
    });

    it("shows a chart as a picture with words for those who can't see it", async () => {
      const words = { title: "Investissements", unit: "€", caption: "", alternative: "France : 109 Md€" };
      const chart = { language: "fr" as const, bars: [], ...words };
      bot.answer = () => ({
        kind: "messages",
        messages: [{ language: "fr", blocks: [{ type: "chart", chart }] }],
        seenBy: "channel",
      });
      await bench.slack.deliveries.command("/ia", "chiffres");
      await settled(() => expect(posts()).toHaveLength(1));
      const [image] = blocksOf(posts(), "image");
      expect(image).toMatchObject({ alt_text: "France : 109 Md€" });
      const [file] = [...bench.slack.workspace.files.values()];
      expect(file).toMatchObject({ isComplete: true, alternative: "France : 109 Md€" });
    });

    it("lets no token, no secret and no answer address into its logs", async () => {
      bot.answer = () => Promise.reject(new PlatformError("invalid", "non"));
      await bench.slack.deliveries.command("/ia", "aide", { response_url: `${bench.slack.url}/actions/T/none/secret` });
      await settled(() => expect(posts()).toHaveLength(1));
      bench.slack.fail("users.info", { kind: "status", status: 500 }, 9);
      await bench.slack.deliveries.command("/ia", "aide", { user_id: "U0BOB" });
      await settled(() => expect(posts()).toHaveLength(2));
      expect(bench.logs.join("")).not.toMatch(/xox|xapp|8f742231|\/actions\//);
    });
  });
}
