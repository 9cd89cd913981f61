import { afterEach, expect, it } from "vitest";
import { Scene, say } from "./newsroom.ts";
import { Pace } from "./server/pace.ts";
import { seen } from "./stage.ts";

let scene: Scene;
afterEach(async () => {
  await scene.close();
  expect(scene.local.faults).toEqual([]);
});

it("under the limit of a channel, a thread of many replies is posted whole and in order, and nothing too soon", async () => {
  scene = await Scene.build();
  const pace = new Pace({ perChannel: 5, channelMs: 300, perSecond: 1_000 });
  scene.local.pace = pace;
  const { discord } = await scene.open();
  const thread = await discord.openThread(scene.ref, say("Ouverture"), "d:1:0");
  for (let i = 1; i <= 12; i++) await discord.reply(thread, say(`réponse ${i}`), `d:1:${i}`);
  const [opened] = scene.local.world.threadsOf(scene.channel);
  const replies = scene.local.world.messages.get(opened?.id ?? "") ?? [];
  expect(replies.map((each) => seen(each).text)).toEqual(Array.from({ length: 12 }, (_, i) => `réponse ${i + 1}`));
  expect(pace.refused).toBe(0);
});
