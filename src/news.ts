import { setTimeout as wait } from "node:timers/promises";
import type { Logger } from "pino";
import { createNewsroom, type Tally } from "./bot/news/newsroom.ts";
import type { Config } from "./config.ts";
import { type Desk, openDesks } from "./desk.ts";
import { createFetcher } from "./feeds/fetch.ts";
import { createPace } from "./feeds/pace.ts";
import type { Sense } from "./llm/embed-sense.ts";
import type { Database } from "./store/database.ts";
import { syncDigestFeeds } from "./store/feeds.ts";

/** The network's side of the program: what follows the feeds of every digest. */
export interface News {
  /** Polls what is due and reads what waits. */
  work(): Promise<Tally>;
  close(): Promise<void>;
}

/** How far the reading of the feeds is. */
export interface Progress {
  readonly feeds: number;
  readonly articles: number;
}

export interface NewsOptions {
  readonly config: Config;
  /** Shared with whoever answers: what an analyst knows of a language takes tens of megabytes. */
  readonly desks: readonly Desk[];
  readonly log: Logger;
  /** Null without a model of senses. */
  readonly sense: Sense | null;
  readonly onProgress?: (progress: Progress) => void;
}

/** Between two requests to one host. */
const PAUSE_MS = 1000;
/** Hosts that are asked at once. */
const CONCURRENCY = 8;

/** Whose feeds are added from this machine's own command line. */
export const LOCAL_TENANT = "local";

/** Makes the feeds of every digest those of its definition. */
export async function followDigests(db: Database, config: Config, now: Date): Promise<void> {
  await followDesks(db, openDesks(config.digestsDir), now);
}

async function followDesks(db: Database, desks: readonly Desk[], now: Date): Promise<void> {
  for (const { digest } of desks) {
    const { command, feeds } = digest.definition;
    await syncDigestFeeds(db, { digest: command, wanted: feeds, now });
  }
}

/** Follows the feeds of the digests as they are defined now, and opens the newsroom that reads them. */
export async function openNews(db: Database, { config, desks, log, sense, onProgress }: NewsOptions): Promise<News> {
  await followDesks(db, desks, new Date());
  const fetcher = createFetcher({ allowPrivateNetworks: config.allowPrivateNetworks });
  const pace = createPace({ pauseMs: PAUSE_MS, concurrency: CONCURRENCY, now: Date.now, wait: (ms) => wait(ms) });
  const newsroom = createNewsroom({
    db,
    fetcher,
    pace,
    desks: desks.map((desk) => ({ command: desk.digest.definition.command, analyst: desk.analyst })),
    now: () => new Date(),
    random: Math.random,
    log,
    sense,
    onProgress: ({ polled, unchanged, failed, read }) =>
      onProgress?.({ feeds: polled + unchanged + failed, articles: read }),
  });
  return {
    work: () => newsroom.work(),
    async close() {
      await newsroom.stop();
      await fetcher.close();
    },
  };
}
