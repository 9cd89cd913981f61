import { createWeb, type Web } from "../adapters/web/index.ts";
import { svgOf } from "./bot/charts/chart-svg.ts";
import type { DrawChart } from "./bot/platform.ts";
import type { Config } from "./config.ts";
import { ConfigError } from "./config.ts";
import type { Desk } from "./desk.ts";
import { type Http, type HttpOptions, listen } from "./http.ts";
import { LOCAL_TENANT } from "./news.ts";
import { pagesOf } from "./pages.ts";
import type { Database } from "./store/database.ts";

export interface PageOptions {
  readonly config: Config;
  readonly db: Database;
  readonly desks: readonly Desk[];
  readonly draw: DrawChart;
  readonly log: HttpOptions["log"];
}

/** The web page, where the bot can be tried and its editions read. */
export function createPage({ config, db, desks, draw, log }: PageOptions): Web {
  const { language, timeZone, adminToken } = config;
  return createWeb({
    ...{ language, timeZone, adminToken, draw, log },
    tenant: LOCAL_TENANT,
    channels: ["veille", language === "fr" ? "général" : "general"],
    svg: svgOf,
    // What a message would be on the other chat services: loaded once somebody looks, for they bring their clients.
    previews: {
      slack: async (message) => (await import("../adapters/slack/render.ts")).preview(message),
      discord: async (message) => (await import("../adapters/discord/render.ts")).preview(message),
    },
    pages: pagesOf(db, desks),
    keeper: null,
    now: () => new Date(),
  });
}

/** Listens; where the port is taken, goes on without the page, unless a chat service needs it. Throws ConfigError. */
export async function openPort(
  { host, port, slack }: Config,
  options: Pick<HttpOptions, "handles" | "refuse" | "log">,
): Promise<Http | null> {
  try {
    const http = await listen({ host, port, ...options });
    options.log.info({ url: http.url }, "the page is open");
    return http;
  } catch (fault) {
    const code = (fault as NodeJS.ErrnoException).code ?? "";
    const advice = `HOST and PORT are ${host} and ${port}, and can't be listened on (${code}): set others.`;
    if (slack && slack.kind !== "socket") throw new ConfigError(advice);
    options.log.warn(advice);
    return null;
  }
}
