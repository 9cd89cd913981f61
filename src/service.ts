import { setTimeout as sleep } from "node:timers/promises";
import type { Logger } from "pino";
import { createArticleReader } from "./bot/answers/article-reader.ts";
import { createFeedsDesk } from "./bot/answers/feeds-desk.ts";
import { commandTable } from "./bot/commands.ts";
import { createInbox } from "./bot/inbox.ts";
import type { Tally } from "./bot/news/newsroom.ts";
import type { DrawChart, Inbox, Platform } from "./bot/platform.ts";
import { createDeliveries, type Deliveries } from "./bot/press/deliveries.ts";
import { createLivingStories, type LivingStories } from "./bot/press/living-stories.ts";
import type { Config } from "./config.ts";
import { createConnections } from "./connections.ts";
import type { Desk } from "./desk.ts";
import { createFetcher } from "./feeds/fetch.ts";
import { type News, openNews, type Progress } from "./news.ts";
import type { ReadinessCheck } from "./ops/health.ts";
import type { Metrics } from "./ops/metrics.ts";
import { type Connected, openPlatforms, type PlatformsOptions } from "./platforms.ts";
import type { Database } from "./store/database.ts";

export interface ServiceOptions {
  readonly config: Config;
  readonly db: Database;
  readonly desks: readonly Desk[];
  readonly draw: DrawChart;
  readonly log: Logger;
  readonly metrics: Metrics;
  /** Platforms that are there whatever the configuration: the terminal, the web page. */
  readonly own: readonly Platform[];
  readonly onProgress: (progress: Progress) => void;
  /** Of the chat services' pace: the clock's by default. */
  readonly wait?: NonNullable<PlatformsOptions["wait"]>;
}

/** The whole bot, behind the chat services: what it hears, what it sends on schedule, what it follows. */
export interface Service {
  readonly inbox: Inbox;
  readonly connected: readonly Connected[];
  /** Connects the configured chat services, as far as they answer soon, and begins to deliver. */
  start(): Promise<void>;
  /** What is due leaves. Once a minute. Never rejects. */
  deliver(): Promise<void>;
  /** Follows the feeds, and says in the threads what changed. Null when it failed. Never rejects. */
  follow(): Promise<Tally | null>;
  /** Whether the store answers and the configured chat services are connected. */
  readonly checks: readonly ReadinessCheck[];
  /** Hands back what is under way, and disconnects. May be called twice. */
  stop(): Promise<void>;
}

/** So long is a start held up for a chat service that does not answer; it is still connected once it does. */
const CONNECT_MS = 5_000;

export async function openService(options: ServiceOptions): Promise<Service> {
  const { config, db, desks, log, metrics, own } = options;
  const connected = await openPlatforms(options);
  const platforms = [...own, ...connected.map(({ platform }) => platform)].map((one) => measured(one, metrics));
  const platform = (name: string): Platform | null => platforms.find((one) => one.name === name) ?? null;
  const now = (): Date => new Date();
  const digests = desks.map(({ digest, analyst }) => ({ definition: digest.definition, analyst }));
  const definitions = digests.map(({ definition }) => definition);
  const commands = definitions.flatMap((definition) => commandTable(definition));
  const fetcher = createFetcher({ allowPrivateNetworks: config.allowPrivateNetworks });
  const writers = config.llm ? (await import("./writers.ts")).openWriters(config.llm, db, log) : null;
  const inbox = createInbox({
    db,
    digests,
    platform,
    readArticle: createArticleReader(fetcher),
    feeds: createFeedsDesk(fetcher, now),
    now,
    defaults: { language: config.language, timeZone: config.timeZone },
    log,
    sense: writers?.sense ?? null,
    ...(writers ? { writeAnswer: writers.answer } : {}),
  });
  const deliveries: Deliveries = createDeliveries({
    db,
    digests: definitions,
    platform,
    now,
    random: Math.random,
    wait: (ms) => sleep(ms),
    catchUpMs: config.catchUpMs,
    write: writers?.edition ?? null,
    log,
    onOutcome: (_delivery, { state }) => metrics.delivered(state),
  });
  metrics.watchQueue(() => deliveries.queued());
  const living: LivingStories = createLivingStories({ db, platform, now, log });
  const news: News = await openNews(db, { ...options, sense: writers?.sense ?? null });
  const heard = timed(inbox, metrics);
  const connections = createConnections({ connected, inbox: heard, commands, language: config.language, log });
  const beats = new Set<Promise<unknown>>();
  let stopped: Promise<void> | null = null;

  const inHand = <T>(beat: Promise<T>): Promise<T> => {
    beats.add(beat);
    return beat.finally(() => beats.delete(beat));
  };
  const deliver = async (): Promise<void> => {
    void connections.connect();
    try {
      await deliveries.beat();
    } catch (fault) {
      log.error({ err: fault }, "deliveries could not be looked at");
    }
  };
  const follow = async (): Promise<Tally | null> => {
    try {
      const tally = await news.work();
      count(tally, metrics);
      await living.beat();
      await deliveries.rehearse();
      return tally;
    } catch (fault) {
      log.error({ err: fault }, "the news could not be read");
      return null;
    }
  };
  const stop = async (): Promise<void> => {
    // All at once: a post that waits for a limit of its platform is given back when the platform stops.
    const ends = [deliveries.stop(), living.stop(), news.close(), ...connected.map(({ platform }) => platform.stop())];
    for (const end of await Promise.allSettled(ends)) {
      if (end.status === "rejected") log.error({ err: end.reason }, "a part of the bot did not stop as it should");
    }
    await Promise.allSettled(beats);
    await fetcher.close();
  };
  return {
    inbox: heard,
    connected,
    async start() {
      await Promise.race([connections.connect(), sleep(CONNECT_MS, undefined, { ref: false })]);
      await deliveries.start();
    },
    deliver: () => inHand(deliver()),
    follow: () => inHand(follow()),
    checks: [
      { name: "store", run: () => db.script("select 1").then(() => null) },
      ...connected.map(({ platform: { name } }) => ({ name, run: async () => connections.fault(name) })),
    ],
    stop() {
      stopped ??= stop();
      return stopped;
    },
  };
}

/** The platform, with how long each post took. */
function measured(platform: Platform, metrics: Metrics): Platform {
  const time = async <T>(work: Promise<T>): Promise<T> => {
    const began = performance.now();
    const done = await work;
    metrics.posted(platform.name, (performance.now() - began) / 1000);
    return done;
  };
  return {
    name: platform.name,
    start: (inbox, commands) => platform.start(inbox, commands),
    stop: () => platform.stop(),
    openThread: (...post) => time(platform.openThread(...post)),
    reply: (...post) => time(platform.reply(...post)),
  };
}

/** The inbox, with how long each command took and how it ended. */
function timed(inbox: Inbox, metrics: Metrics): Inbox {
  return {
    ...inbox,
    async receive(incoming) {
      const began = performance.now();
      const name = incoming.kind === "call" ? incoming.command : incoming.kind;
      const done = (outcome: "answered" | "refused" | "failed"): void =>
        metrics.commanded(name, outcome, (performance.now() - began) / 1000);
      try {
        const answer = await inbox.receive(incoming);
        done(answer.kind === "faults" ? "refused" : "answered");
        return answer;
      } catch (fault) {
        done("failed");
        throw fault;
      }
    },
  };
}

function count({ polled, unchanged, failed, fresh, read, postponed, duplicates }: Tally, metrics: Metrics): void {
  metrics.polled("read", polled);
  metrics.polled("unchanged", unchanged);
  metrics.polled("failed", failed);
  metrics.articles("fresh", fresh);
  metrics.articles("read", read);
  metrics.articles("postponed", postponed);
  metrics.articles("duplicate", duplicates);
}
