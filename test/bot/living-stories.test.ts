import { pino } from "pino";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Deliveries } from "../../src/bot/press/deliveries.ts";
import { createLivingStories, type LivingStories } from "../../src/bot/press/living-stories.ts";
import { onEachDatabase } from "../store/databases.ts";
import { createChat } from "./chat/platform.ts";
import { ChatService } from "./chat/service.ts";
import { deliveriesAt, enrol, read } from "./stand.ts";

const SLOT = new Date("2025-02-10T07:30:00Z");
const HOUR = 3_600_000;
const FIRST =
  "Incendie de l’usine Orvale à Brénoux : 42 millions d’euros de dégâts. L’incendie de l’usine de puces d’IA Orvale à Brénoux a causé 42 millions d’euros de dégâts, selon la préfecture de Brénoux.";
const SECOND =
  "Usine Orvale à Brénoux : les dégâts de l’incendie revus à 57 millions d’euros. L’incendie de l’usine de puces d’IA Orvale à Brénoux a finalement causé 57 millions d’euros de dégâts, au lieu de 42 millions d’euros, selon la préfecture de Brénoux.";

describe("a story that was told and then changes", () => {
  onEachDatabase((db) => {
    let service: ChatService;
    let deliveries: Deliveries;
    let living: LivingStories;
    let clock: { now: Date };
    let chat: ReturnType<typeof createChat>;
    const open = () =>
      createLivingStories({ db: db(), platform: () => chat, now: () => clock.now, log: pino({ level: "silent" }) });
    beforeEach(async () => {
      service = new ChatService();
      chat = createChat(await service.start());
      clock = { now: SLOT };
      deliveries = deliveriesAt(clock, { db: db(), platform: () => chat });
      living = open();
      await read(db(), [FIRST], new Date(SLOT.getTime() - HOUR));
      await deliveries.start();
    });
    afterEach(async () => {
      await living.stop();
      await deliveries.stop();
      await chat.stop();
      await service.stop();
    });
    const at = async (ms: number): Promise<void> => {
      clock.now = new Date(SLOT.getTime() + ms);
      await deliveries.beat();
      await deliveries.idle();
      await living.beat();
    };
    const later = () => read(db(), [SECOND], new Date(SLOT.getTime() + 3 * HOUR), 1);
    const updates = () => service.posts.filter(({ key }) => key.startsWith("u:"));

    it("gets one reply in its thread, with both figures and both sources", async () => {
      await enrol(db(), "general");
      await at(0);
      expect(updates()).toEqual([]);
      await later();
      await at(3 * HOUR + 60_000);
      await at(3 * HOUR + 120_000);
      expect(updates()).toHaveLength(1);
      const [{ text, thread } = { text: "", thread: "" }] = updates();
      expect(thread).toBe(service.posts[0]?.thread);
      expect(text).toContain("57 M€, au lieu de 42 M€".replaceAll(" M", "\u00a0M"));
      expect(text.match(/Le Journal/g)).toHaveLength(2);
    });

    it("is said once although the process was started again", async () => {
      await enrol(db(), "general");
      await at(0);
      await later();
      await at(3 * HOUR + 60_000);
      living = open();
      await at(3 * HOUR + 120_000);
      expect(updates()).toHaveLength(1);
    });

    it("is not told again by the next edition", async () => {
      await enrol(db(), "general");
      await at(0);
      await later();
      await at(3 * HOUR + 60_000);
      await at(24 * HOUR);
      const [, next = []] = service.threads();
      expect(next.map(({ text }) => text).join("")).toContain("Rien de neuf");
    });

    it("is told by the next edition when the thread is gone", async () => {
      await enrol(db(), "general");
      await at(0);
      await later();
      service.faultOf = ({ key }) => (key.startsWith("u:") ? "gone" : null);
      await at(3 * HOUR + 60_000);
      await at(24 * HOUR);
      const [, next = []] = service.threads();
      expect(next.map(({ text }) => text).join("")).toContain("Mise à jour");
    });

    it("waits for a platform that is down", async () => {
      await enrol(db(), "general");
      await at(0);
      await later();
      service.faultOf = () => "unavailable";
      await at(3 * HOUR + 60_000);
      service.faultOf = () => null;
      await at(3 * HOUR + 180_000);
      expect(updates()).toHaveLength(1);
    });

    it("says nothing to who reads other angles, or has paused", async () => {
      await enrol(db(), "general", { angles: ["jobs"] });
      await at(0);
      await later();
      await at(3 * HOUR + 60_000);
      expect(updates()).toEqual([]);
    });
  });
});
