import { setTimeout as sleep } from "node:timers/promises";
import type { Logger } from "pino";
import { createArticleReader } from "./bot/article-reader.ts";
import { commandTable } from "./bot/commands.ts";
import { createDeliveries, type Deliveries } from "./bot/deliveries.ts";
import { createFeedsDesk } from "./bot/feeds-desk.ts";
import { createInbox } from "./bot/inbox.ts";
import { createLivingStories, type LivingStories } from "./bot/living-stories.ts";
import type { Tally } from "./bot/newsroom.ts";
import type { DrawChart, Inbox, Platform } from "./bot/platform.ts";
import type { Config } from "./config.ts";
import type { Desk } from "./desk.ts";
import { createFetcher } from "./feeds/fetch.ts";
import { type News, openNews, type Progress } from "./news.ts";
import { type Connected, openPlatforms, startPlatforms } from "./platforms.ts";
import type { Database } from "./store/database.ts";

export interface ServiceOptions {
  readonly config: Config;
  readonly db: Database;
  readonly desks: readonly Desk[];
  readonly draw: DrawChart;
  readonly log: Logger;
  /** Platforms that are there whatever the configuration: the terminal, the web page. */
  readonly own: readonly Platform[];
  readonly onProgress: (progress: Progress) => void;
}

/** The whole bot, behind the chat services: what it hears, what it sends on schedule, what it follows. */
export interface Service {
  readonly inbox: Inbox;
  readonly connected: readonly Connected[];
  /** Connects the configured chat services and begins to deliver. */
  start(): Promise<void>;
  /** What is due leaves. Once a minute. Never rejects. */
  deliver(): Promise<void>;
  /** Follows the feeds, and says in the threads what changed. Null when it failed. Never rejects. */
  follow(): Promise<Tally | null>;
  /** True when every configured chat service is connected. */
  isReady(): boolean;
  queued(): Promise<number>;
  /** Hands back what is under way, and disconnects. May be called twice. */
  stop(): Promise<void>;
}

export async function openService(options: ServiceOptions): Promise<Service> {
  const { config, db, desks, log, own } = options;
  const connected = await openPlatforms(options);
  const platforms = [...own, ...connected.map(({ platform }) => platform)];
  const platform = (name: string): Platform | null => platforms.find((one) => one.name === name) ?? null;
  const now = (): Date => new Date();
  const digests = desks.map(({ digest, analyst }) => ({ definition: digest.definition, analyst }));
  const definitions = digests.map(({ definition }) => definition);
  const commands = definitions.flatMap((definition) => commandTable(definition));
  const fetcher = createFetcher({ allowPrivateNetworks: config.allowPrivateNetworks });
  const inbox = createInbox({
    db,
    digests,
    platform,
    readArticle: createArticleReader(fetcher),
    feeds: createFeedsDesk(fetcher, now),
    now,
    defaults: { language: config.language, timeZone: config.timeZone },
    log,
  });
  const deliveries: Deliveries = createDeliveries({
    db,
    digests: definitions,
    platform,
    now,
    random: Math.random,
    wait: (ms) => sleep(ms),
    catchUpMs: config.catchUpMs,
    log,
  });
  const living: LivingStories = createLivingStories({ db, platform, now, log });
  const news: News = await openNews(db, options);
  let failed: readonly Connected[] = connected;
  let stopped: Promise<void> | null = null;

  const connect = async (): Promise<void> => {
    if (failed.length > 0) failed = await startPlatforms(failed, { inbox, commands, log });
  };
  const stop = async (): Promise<void> => {
    await deliveries.stop();
    await living.stop();
    await Promise.allSettled(connected.map((one) => one.platform.stop()));
    await news.close();
    await fetcher.close();
  };
  return {
    inbox,
    connected,
    async start() {
      await connect();
      await deliveries.start();
    },
    async deliver() {
      try {
        await connect();
        await deliveries.beat();
      } catch (fault) {
        log.error({ err: fault }, "deliveries could not be looked at");
      }
    },
    async follow() {
      try {
        const tally = await news.work();
        await living.beat();
        return tally;
      } catch (fault) {
        log.error({ err: fault }, "the news could not be read");
        return null;
      }
    },
    isReady: () => failed.length === 0,
    queued: () => deliveries.queued(),
    stop() {
      stopped ??= stop();
      return stopped;
    },
  };
}
