import { createWeb } from "../../../adapters/web/index.ts";
import type { Platform } from "../../../src/bot/platform.ts";
import { platformContract, type SeenPost, type Stage } from "../../contract/platform.ts";
import { Browser, COMMANDS, listen, optionsOf, type Page, table } from "./stage.ts";

platformContract("web", async () => {
  const keeper = table();
  const ends: (() => Promise<void>)[] = [];
  let port = 0;

  const stage: Stage = {
    async open(inbox): Promise<Platform> {
      const web = createWeb(optionsOf({ keeper }));
      await web.start(inbox, COMMANDS);
      const served = await listen(web);
      port = served.port;
      ends.push(async () => {
        served.server.closeAllConnections();
        await new Promise((resolve) => served.server.close(resolve));
      });
      return web;
    },
    channel: createWeb(optionsOf()).channel,
    async read() {
      const browser = new Browser(port);
      const page = await browser.page("/");
      const paths = [...page.querySelectorAll('[data-log="channel"] .replies')].map((way) => way.getAttribute("href"));
      return await Promise.all(paths.map(async (path) => seenIn(await browser.page(path ?? ""))));
    },
    fail: null,
    cutAfterNextPost: null,
    outlivesProcess: true,
    async close() {
      for (const end of ends) await end();
    },
  };
  return stage;
});

function seenIn(page: Page): SeenPost[] {
  return [...page.querySelectorAll('[data-log="thread"] [data-body]')].map((body) => {
    const links = [...body.querySelectorAll("[href], [src]")].map(
      (one) => one.getAttribute("href") ?? one.getAttribute("src") ?? "",
    );
    // What would act on a reader's page: nothing of it comes from a message.
    const acts = [...body.querySelectorAll("script, style, iframe, object, [onclick], [onerror], [style]")];
    return { text: body.textContent ?? "", mentions: acts.map((one) => one.outerHTML), links };
  });
}
