import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createApi } from "../../../adapters/discord/api.ts";
import { markOf, type Seen } from "../../../adapters/discord/marks.ts";
import { createRecent } from "../../../adapters/discord/recent.ts";
import { LocalDiscord, TOKEN } from "./server/index.ts";
import { BOT } from "./server/world.ts";

let local: LocalDiscord;
beforeEach(async () => {
  local = await LocalDiscord.start();
});
afterEach(() => local.stop());

const open = () =>
  createRecent(
    createApi({ token: TOKEN, apiUrl: local.apiUrl }),
    () => 0,
    () => BOT.id,
  );
const seen = (message: string): Seen => ({
  ...{ message, nonce: null, container: null, colour: null, thread: null },
  words: "",
  shape: "components",
});
const mark = markOf("d:1:0", "1", 0, "components");

describe("what was posted lately", () => {
  it("in each of hundreds of new threads under way at a time is known without a look", async () => {
    const recent = open();
    const threads = Array.from({ length: 600 }, (_, n) => `${10n ** 18n + BigInt(n)}`);
    for (const thread of threads) recent.isNew(thread);
    for (const thread of threads) {
      expect(await recent.find(thread, mark, "")).toBeNull();
      recent.add(thread, seen(thread));
      expect(await recent.isBare(thread)).toBe(false);
    }
    expect(local.calls).toEqual([]);
  });

  it("is forgotten from the quietest on: the memory that it takes is bounded", async () => {
    const recent = open();
    const channel = local.world.channel(local.world.guild(), 0);
    recent.isNew(channel.id);
    for (let n = 0; n < 100; n++) {
      const busy = `${10n ** 18n + BigInt(n)}`;
      recent.isNew(busy);
      for (let post = 0; post < 300; post++) recent.add(busy, seen(`${post}`));
    }
    expect(await recent.isBare(`${10n ** 18n + 99n}`)).toBe(false);
    expect(local.calls).toEqual([]);
    await recent.isBare(channel.id);
    expect(local.calls).toEqual([`GET /channels/${channel.id}/messages`]);
  });
});
