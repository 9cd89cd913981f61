import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { plainText } from "../adapters/web/content.ts";
import { channelWords } from "../src/channel-names.ts";
import { readConfig } from "../src/config.ts";
import { editionOfToday } from "../src/first-edition.ts";
import { LOCAL_TENANT } from "../src/news.ts";
import { pagesOf } from "../src/pages.ts";
import type { Database } from "../src/store/database.ts";
import { subscribe } from "../src/store/subscriptions.ts";
import { desk, read, TEXTS, WISH } from "./bot/stand.ts";
import { onEachDatabase } from "./store/databases.ts";

const MINUTE_MS = 60_000;
const config = readConfig({ FIL_DIGESTS_DIR: join(import.meta.dirname, "../digests") });

function enrol(db: Database, platform: string, channel: string, nextSlot: Date | null) {
  const tenant = platform === "web" ? LOCAL_TENANT : `${platform}:T024BE7LD`;
  const wish = { ...WISH, paused: nextSlot === null };
  return subscribe(db, {
    platform,
    tenant,
    channel,
    digest: "ia",
    owner: "web:direct:a",
    wish,
    nextSlot,
    now: new Date(),
  });
}

onEachDatabase((db) => {
  const pages = () => pagesOf(db(), [desk]);

  describe("the editions", () => {
    it("hold the first that a start shows, and not those of the starts after it", async () => {
      await read(db(), Object.values(TEXTS), new Date(Date.now() - MINUTE_MS));
      expect(await pages().editions(10)).toEqual([]);
      const shown = await editionOfToday(db(), config, desk);
      const [kept, ...others] = await pages().editions(10);
      expect(others).toEqual([]);
      expect(kept?.title).toContain("L’IA ce matin");
      expect((await pages().feed(10)).map(({ id }) => id)).toEqual([kept?.id]);
      const page = await pages().edition(kept?.id ?? "");
      expect(page?.messages.map(plainText).join(" ")).toContain("42 millions d’euros");
      await editionOfToday(db(), config, desk);
      expect(await pages().editions(10)).toEqual([kept]);
      expect(shown?.stories.length).toBeGreaterThan(0);
    });

    it("hold none while nothing was read", async () => {
      expect(await editionOfToday(db(), config, desk)).toBeNull();
      expect(await pages().editions(10)).toEqual([]);
    });

    it("are planned for the first of all that is due", async () => {
      expect(await pages().nextEdition()).toBeNull();
      const soon = new Date(Date.now() + 60 * MINUTE_MS);
      await enrol(db(), "web", "web:général", null);
      await enrol(db(), "slack", "slack:T024BE7LD:C024BE91L", new Date(soon.getTime() + MINUTE_MS));
      await enrol(db(), "web", "web:veille", soon);
      expect(await pages().nextEdition()).toEqual(soon);
    });
  });

  describe("the subscriptions", () => {
    it("name channels and digests in plain words, in both languages", async () => {
      const slot = new Date("2125-02-11T07:30:00Z");
      await enrol(db(), "web", "web:général", slot);
      await enrol(db(), "slack", "slack:T024BE7LD:C024BE91L", slot);
      const french = plainText(await pages().subscriptions("fr"));
      expect(french).toMatch(
        /#général, sur cette page · L’IA ce matin · Prochain envoi\u00a0: \S+ 11 février à 8\s?h\s?30/,
      );
      expect(french).toContain("Canal C024BE91L, sur Slack · ");
      const english = plainText(await pages().subscriptions("en"));
      expect(english).toContain("#général, on this page · ");
      expect(english).toContain("Channel C024BE91L, on Slack · ");
      expect(french + english).not.toMatch(/(?:web|slack):/);
    });
  });
});

describe("a channel", () => {
  const said = (platform: string, channel: string, language: "fr" | "en" = "fr") =>
    channelWords({ platform, channel }, language)
      .map(({ text }) => text)
      .join("");

  it.each([
    ["web", "web:général", "#général, sur cette page"],
    ["web", "web:direct:abc-12", "Message direct, sur cette page"],
    ["slack", "slack:T1:C1", "Canal C1, sur Slack"],
    ["slack", "slack:T1:D1", "Message direct, sur Slack"],
    ["discord", "discord:123:456", "Canal 456, sur Discord"],
    ["discord", "discord:@me:user-7", "Message direct, sur Discord"],
    ["terminal", "terminal", "Dans le terminal"],
    ["discord", "illisible", "illisible"],
    ["autre", "autre:1", "autre:1"],
  ])("of %s, %s, is said %s", (platform, channel, words) => {
    expect(said(platform, channel)).toBe(words);
  });

  it("of a chat service is opened there by its link", () => {
    expect(channelWords({ platform: "slack", channel: "slack:T1:C1" }, "en")[0]).toEqual({
      type: "link",
      text: "Channel C1",
      url: "https://slack.com/app_redirect?team=T1&channel=C1",
    });
    expect(channelWords({ platform: "discord", channel: "discord:123:456" }, "en")[0]).toMatchObject({
      url: "https://discord.com/channels/123/456",
    });
  });
});
