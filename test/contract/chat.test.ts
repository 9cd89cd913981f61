import type { ChannelRef } from "../../src/bot/platform.ts";
import { createChat } from "../bot/chat/platform.ts";
import { ChatService } from "../bot/chat/service.ts";
import { platformContract } from "./platform.ts";

platformContract("the test service", async () => {
  const service = new ChatService();
  const address = await service.start();
  return {
    channel: "general" as ChannelRef,
    outlivesProcess: true,
    async open(inbox) {
      const platform = createChat(address);
      await platform.start(inbox, []);
      return platform;
    },
    read: async () => service.threads().map((posts) => posts.map(({ text, links }) => ({ text, links, mentions: [] }))),
    fail: (fault, times) => service.fail(fault, times),
    cutAfterNextPost: () => service.cutAfterNextPost(),
    close: () => service.stop(),
  };
});
