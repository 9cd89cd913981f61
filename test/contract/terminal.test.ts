import { PassThrough } from "node:stream";
import { stripVTControlCharacters } from "node:util";
import { createTerminal } from "../../adapters/terminal/index.ts";
import type { ChannelRef } from "../../src/bot/platform.ts";
import { platformContract } from "./platform.ts";

platformContract("the terminal", async () => {
  let shown = "";
  return {
    channel: "terminal" as ChannelRef,
    // A new process writes on a screen of its own.
    outlivesProcess: false,
    async open(inbox) {
      const output = Object.assign(new PassThrough(), { columns: 90, isTTY: true });
      shown = "";
      output.on("data", (chunk) => {
        shown += chunk;
      });
      const environment = { TERM: "xterm-256color", FORCE_COLOR: "1" };
      const options = { input: new PassThrough(), output, environment, tenant: "local", language: "fr" as const };
      const terminal = createTerminal({ ...options, command: "ia", prompt: "> " });
      await terminal.start(inbox, []);
      return terminal;
    },
    // Threads stand one under the other, without a mark; a thread's margin is no part of what it says.
    async read() {
      const posts = shown.split(/\n(?:\u001b\[\d+m)*│\n/).map((post) => post.replace(/^│ ?/gm, "").trim());
      const seen = posts.filter((text) => text !== "");
      return [
        seen.map((text) => ({
          text: stripVTControlCharacters(text),
          links: [...text.matchAll(/\u001b\]8;;([^\u001b]+)\u001b/g)].map(([, url]) => String(url)),
          mentions: [],
        })),
      ];
    },
    fail: null,
    cutAfterNextPost: null,
    async close() {},
  };
});
