import type { Logger } from "pino";
import { contextOf } from "../../edition/excerpt.ts";
import type { Analyst } from "../../engine/analyst.ts";
import type { Article } from "../../engine/article.ts";
import { detectLanguage, type Language } from "../../engine/language.ts";
import { FetchError, type Fetcher } from "../../feeds/fetch.ts";
import type { Pace } from "../../feeds/pace.ts";
import { readPage } from "../../feeds/page.ts";
import { type PollResult, pollFeed } from "../../feeds/poll.ts";
import { headOf, type Sense } from "../../llm/embed-sense.ts";
import type { Vector } from "../../llm/embed-vector.ts";
import type { DigestReading } from "../../store/analyses.ts";
import type { Database } from "../../store/database.ts";
import { type ClaimedFeed, claimFeedsDue, type Poll, recordPolls, releaseFeeds } from "../../store/polls.ts";
import {
  type ArticleToRead,
  claimArticlesDue,
  type PageToSave,
  postponeReading,
  saveReading,
} from "../../store/readings.ts";
import { dropOld, tidy } from "../../store/retention.ts";
import { saveStories } from "../../store/stories.ts";
import { createDocuments, itemsToStore, sizeOf } from "./documents.ts";
import { createHarvest } from "./harvest.ts";
import { NO_PAGE, PASSING, pageToSave } from "./kept-page.ts";
import { Storyroom } from "./storyroom.ts";

/** Of the code that analyses: stored analyses say which one made them. */
export const ENGINE_VERSION = "1";

/** What a digest needs to be read: its command word and its readers. */
export interface NewsDesk {
  readonly command: string;
  analyst(language: Language): Analyst;
}

/** How many of each outcome, in one call of `work`. */
export interface Tally {
  readonly polled: number;
  readonly unchanged: number;
  readonly failed: number;
  /** Articles that were news. */
  readonly fresh: number;
  readonly read: number;
  readonly postponed: number;
  readonly duplicates: number;
}

export interface NewsroomOptions {
  readonly db: Database;
  readonly fetcher: Fetcher;
  readonly pace: Pace;
  readonly desks: readonly NewsDesk[];
  readonly now: () => Date;
  /** 0 to 1. */
  readonly random: () => number;
  readonly log: Logger;
  /** Helps where the stories hesitate; null or left out without a model. */
  readonly sense?: Sense | null;
  /** Called after every poll and every article. */
  readonly onProgress?: (tally: Tally) => void;
}

/** Follows the feeds and reads what they announce. */
export interface Newsroom {
  /** Polls what is due and reads what waits, until nothing is left. Calls made meanwhile wait for the one under way. */
  work(): Promise<Tally>;
  /** Gives back what is under way; nothing is lost. May be called twice. */
  stop(): Promise<void>;
}

/** Feeds and articles taken at once: so many leases, and so much in memory. */
const FEEDS_AT_ONCE = 128;
const ARTICLES_AT_ONCE = 16;
/** Pages that could not be had are tried again, then read from what the feed said. */
const PAGE_ATTEMPTS = 3;
const PAGE_RETRY_MS = 20 * 60_000;
const DAY_MS = 24 * 3_600_000;
/** Rows dropped by one pass of the retention. */
const RETENTION_BATCH = 200;

type EndedPoll = Poll & Pick<PollResult, "document"> & { readonly feed: ClaimedFeed };

export function createNewsroom(options: NewsroomOptions): Newsroom {
  const { db, fetcher, pace, desks, now, random, log, sense = null, onProgress } = options;
  const stopping = new AbortController();
  const rooms = new Map(desks.map(({ command }) => [command, new Storyroom(command, sense)]));
  const documents = createDocuments();
  /** Polls that are not stored yet; a crash leaves their feeds to the end of the lease. */
  const harvest = createHarvest(storePolls);
  const nothing = { polled: 0, unchanged: 0, failed: 0, fresh: 0, read: 0, postponed: 0, duplicates: 0 };
  let tally = nothing;
  let cleaned = 0;
  let underWay: Promise<Tally> | null = null;
  /** Analyses are placed among the stories one after the other. */
  let placing: Promise<unknown> = Promise.resolve();

  const count = (what: keyof Tally, by = 1): void => {
    tally = { ...tally, [what]: tally[what] + by };
    onProgress?.(tally);
  };

  const stopped = new Promise<never>((_, reject) => {
    stopping.signal.addEventListener("abort", () => reject(stopping.signal.reason), { once: true });
  });
  stopped.catch(() => {}); // those who wait for a turn are told

  /** When its host's turn comes; a turn that is seconds away isn't waited for once the newsroom is to stop. */
  function inTurn<T>(address: string, work: () => Promise<T>): Promise<T> {
    const turn = pace.run(address, () => {
      stopping.signal.throwIfAborted();
      return work();
    });
    return Promise.race([turn, stopped]);
  }

  async function pollOne(feed: ClaimedFeed): Promise<void> {
    const { signal } = stopping;
    const last = documents.of(feed.id, now());
    try {
      const result = await inTurn(feed.movedTo ?? feed.address, () =>
        pollFeed(feed as ClaimedFeed & { reason: null }, fetcher, { last, now, jitter: random(), signal }),
      );
      const { outcome, health } = result;
      const items = itemsToStore(result.items, last);
      count(outcome === "failed" ? "failed" : outcome === "unchanged" ? "unchanged" : "polled");
      if (outcome === "failed")
        log.warn({ feed: feed.address, reason: health.reason, paused: health.paused }, "feed failed");
      else log.debug({ feed: feed.address, outcome, items: items.length }, "feed polled");
      await harvest.add({ ...result, feed, at: now(), items }, sizeOf(items));
    } catch (fault) {
      if (signal.aborted) await releaseFeeds(db, [feed]);
      // Not given back: it would be taken again at once, and fail in the same way.
      else log.error({ feed: feed.address, err: fault }, "feed not polled");
    }
  }

  async function storePolls(polls: readonly EndedPoll[]): Promise<void> {
    try {
      const saved = await recordPolls(db, polls);
      for (const [index, { feed, document }] of polls.entries()) {
        const became = saved[index];
        if (!became) continue;
        count("fresh", became.fresh.length);
        if (document) documents.remember(feed.id, document, became.articleIds, now());
      }
    } catch (fault) {
      const [{ feed } = { feed: null }, ...others] = polls;
      if (others.length === 0) log.error({ feed: feed?.address, err: fault }, "poll not stored");
      // What can't be stored of one feed is no reason to lose the others.
      else for (const poll of polls) await storePolls([poll]);
    }
  }

  /** One slow feed keeps no other waiting: feeds are taken as soon as there is room for them. */
  async function pollAll(): Promise<void> {
    const underWay = new Set<Promise<void>>();
    while (!stopping.signal.aborted) {
      const due = await claimFeedsDue(db, now(), FEEDS_AT_ONCE);
      if (due.length === 0) break;
      for (const feed of due) {
        const poll = pollOne(feed).finally(() => underWay.delete(poll));
        poll.catch(() => {}); // who waits for them all has the failure
        underWay.add(poll);
      }
      while (underWay.size >= FEEDS_AT_ONCE) await Promise.race(underWay);
    }
    await Promise.all(underWay);
    await harvest.flush();
  }

  async function readOne(item: ArticleToRead): Promise<void> {
    const page = await pageOf(item);
    if (page === "later") {
      await postponeReading(db, item, new Date(now().getTime() + PAGE_RETRY_MS));
      count("postponed");
      return;
    }
    const text = page.text ?? item.text ?? item.summary ?? "";
    const language = page.language ?? item.language ?? detectLanguage(`${item.title}\n${text}`);
    if (language === null) {
      // Neither French nor English: kept, found by search, and never analysed.
      await saveReading(db, { article: item, at: now(), page: { ...page, text }, readings: [] });
      count("read");
      return;
    }
    const article: Article = {
      id: item.id,
      url: page.url ?? item.url,
      title: page.title ?? item.title,
      source: item.source,
      published: page.published ?? item.published,
      language,
      text,
    };
    const vector = sense && (await Promise.race([sense.read(headOf(article.title, text)), stopped]));
    const turn = placing.then(() => place(item, article, page, vector));
    placing = turn.catch(() => {}); // the caller has the failure; the next article's turn comes all the same
    await turn;
  }

  async function place(item: ArticleToRead, article: Article, page: PageToSave, vector: Vector | null): Promise<void> {
    const at = now();
    const wanted = desks.filter(({ command }) => item.digests.includes(command));
    try {
      const readings: DigestReading[] = wanted.map((desk) => {
        const analysis = desk.analyst(article.language).analyse(article.text);
        return {
          digest: desk.command,
          engineVersion: ENGINE_VERSION,
          language: article.language,
          keyPoints: analysis.keyPoints,
          figures: analysis.figures.map((figure) => ({ ...figure, context: contextOf(article.text, figure) })),
          stories: rooms.get(desk.command)?.place(article, analysis, at, vector) ?? [],
        };
      });
      const saved = await saveReading(db, {
        article: item,
        at,
        page: { ...page, text: article.text, language: article.language },
        readings,
      });
      count(saved.kind === "saved" ? "read" : "duplicates");
      if (saved.kind !== "saved") for (const { command } of wanted) rooms.get(command)?.forget();
    } catch (fault) {
      for (const { command } of wanted) rooms.get(command)?.forget();
      throw fault;
    }
  }

  /** The article's page, or what the feed says when it can't be had; "later" when it is worth another try. */
  async function pageOf(item: ArticleToRead): Promise<PageToSave | "later"> {
    const { url } = item;
    if (url === null) return NO_PAGE;
    try {
      const fetched = await inTurn(url, () => fetcher.get(url, { kind: "page", signal: stopping.signal }));
      if (fetched.state !== "fetched" || !/html|^$/i.test(fetched.contentType)) return NO_PAGE;
      return pageToSave(readPage(fetched.text, fetched.url, item.text));
    } catch (fault) {
      if (!(fault instanceof FetchError)) throw fault;
      log.debug({ url, reason: fault.code }, "page not had");
      return PASSING.has(fault.code) && item.attempts < PAGE_ATTEMPTS ? "later" : NO_PAGE;
    }
  }

  async function readAll(): Promise<void> {
    while (!stopping.signal.aborted) {
      const due = await claimArticlesDue(db, now(), ARTICLES_AT_ONCE);
      if (due.length === 0) return;
      for (const [digest, room] of rooms) {
        const changes = await room.refresh(db, now());
        await saveStories(db, { digest, changes, now: now() });
      }
      const ended = await Promise.allSettled(due.map(readOne));
      for (const [index, end] of ended.entries()) {
        const item = due[index];
        if (end.status === "fulfilled" || !item) continue;
        await postponeReading(db, item, stopping.signal.aborted ? now() : new Date(now().getTime() + PAGE_RETRY_MS));
        if (!stopping.signal.aborted) log.error({ article: item.id, err: end.reason }, "article not read");
      }
    }
  }

  /** Drops what is old, a little at a time: the database does nothing else meanwhile. */
  async function clean(): Promise<void> {
    for (let dropped = 1; dropped > 0 && !stopping.signal.aborted; ) {
      dropped = (await dropOld(db, now(), RETENTION_BATCH)).all;
    }
    if (stopping.signal.aborted) return;
    await tidy(db);
    cleaned = now().getTime();
  }

  async function workThrough(): Promise<Tally> {
    tally = nothing;
    // Articles are read while feeds are still being polled, then those that the last feeds brought.
    await Promise.all([pollAll(), readAll()]);
    await readAll();
    if (now().getTime() - cleaned >= DAY_MS) await clean();
    return tally;
  }

  return {
    work() {
      underWay ??= workThrough().finally(() => {
        underWay = null;
      });
      return underWay;
    },
    async stop() {
      stopping.abort();
      await underWay?.catch(() => {});
    },
  };
}
