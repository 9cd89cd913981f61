import { createHash } from "node:crypto";
import { detectLanguage, type Language } from "../engine/language.ts";
import { FetchError, type Fetcher } from "./fetch.ts";
import { afterPoll, type FeedHealth, type PollOutcome } from "./health.ts";
import { type FeedChanges, type FeedItem, isTraced, readChanges, type Trace, type TracedItem } from "./rss.ts";

/** A feed as it was before the poll. */
export interface FeedToPoll extends FeedHealth {
  readonly address: string;
  /** Where it moved for good: the address to ask. */
  readonly movedTo: string | null;
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** How a poll ended, with what is to be remembered of it. */
export interface PollResult {
  readonly outcome: PollOutcome["kind"];
  readonly health: FeedHealth;
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly movedTo: string | null;
  readonly title: string | null;
  readonly site: string | null;
  readonly language: Language | null;
  /** In the document's order; those that the last document had, letter by letter, are as they were remembered. */
  readonly items: readonly (FeedItem | TracedItem)[];
  /** What is to be remembered of the document; null unless one was read. */
  readonly document: ReadDocument | null;
}

/** A document that was read. */
export interface ReadDocument {
  readonly fingerprint: string;
  readonly language: Language | null;
  /** Null when the document leaves no trace. */
  readonly context: string | null;
  /** Of each item, in order; null for one that is to be read again. */
  readonly traces: readonly (TracedItem | null)[];
}

/** The last document of a feed, as it is remembered: the same is not read again. */
export interface LastDocument {
  readonly fingerprint: string;
  readonly language: Language | null;
  trace(): Trace | null;
}

export interface PollOptions {
  /** Null to read the document whole. */
  readonly last: LastDocument | null;
  readonly now: () => Date;
  /** 0 to 1, drawn by the caller. */
  readonly jitter: number;
  readonly signal?: AbortSignal;
}

/** Items whose dates tell how often a feed speaks. */
const RECENT_ITEMS = 20;
/** Titles that tell a feed's language. */
const TITLES = 30;

/**
 * Asks a feed for what is new. Whatever the server does is an outcome; it rejects only with the reason of an aborted
 * signal.
 */
export async function pollFeed(feed: FeedToPoll, fetcher: Fetcher, options: PollOptions): Promise<PollResult> {
  const { now, jitter, signal, last } = options;
  const nothing = {
    etag: null,
    lastModified: null,
    movedTo: null,
    title: null,
    site: null,
    language: null,
    items: [],
    document: null,
  };
  const end = (outcome: PollOutcome) => ({
    outcome: outcome.kind,
    health: afterPoll(feed, outcome, { now: now(), jitter }),
  });
  try {
    const { etag, lastModified } = feed;
    const answer = await fetcher.get(feed.movedTo ?? feed.address, {
      kind: "feed",
      etag,
      lastModified,
      ...(signal ? { signal } : {}),
    });
    const remembered = { etag: answer.etag, lastModified: answer.lastModified, movedTo: answer.movedTo };
    if (answer.state === "notModified") {
      const rhythm = { maxAgeMs: answer.maxAgeMs, ttlMinutes: null, itemIntervalMs: null };
      return { ...nothing, ...remembered, ...end({ kind: "unchanged", ...rhythm }) };
    }
    const fingerprint = createHash("sha1").update(answer.text).digest("base64");
    if (fingerprint === last?.fingerprint) {
      const rhythm = { maxAgeMs: answer.maxAgeMs, ttlMinutes: null, itemIntervalMs: null };
      return { ...nothing, ...remembered, ...end({ kind: "unchanged", ...rhythm }) };
    }
    const read = await readChanges({ text: answer.text, url: answer.url, seenAt: now() }, last?.trace() ?? null);
    if (read.format === null) {
      const reason = read.faults[0]?.code ?? "notAFeed";
      return { ...nothing, ...end({ kind: "failed", reason, retryAfterMs: null }) };
    }
    const rhythm = { maxAgeMs: answer.maxAgeMs, ttlMinutes: read.ttlMinutes, itemIntervalMs: intervalOf(read.items) };
    const { title, site, items, context, traces } = read;
    const language = languageOf(read, last);
    return {
      ...remembered,
      document: { fingerprint, language, context, traces },
      title,
      site,
      language,
      items,
      ...end({ kind: "read", ...rhythm }),
    };
  } catch (fault) {
    if (!(fault instanceof FetchError)) throw fault;
    return { ...nothing, ...end({ kind: "failed", reason: fault.code, retryAfterMs: fault.retryAfterMs }) };
  }
}

/** Average milliseconds between the last items; null when fewer than three have a date. */
function intervalOf(items: readonly (FeedItem | TracedItem)[]): number | null {
  const dates = items
    .flatMap((item) => {
      if (isTraced(item)) return [item.publishedMs];
      return item.publishedIsSeen ? [] : [item.published.getTime()];
    })
    .sort((a, b) => b - a)
    .slice(0, RECENT_ITEMS);
  const [latest] = dates;
  const earliest = dates.at(-1);
  if (dates.length < 3 || latest === undefined || earliest === undefined) return null;
  return (latest - earliest) / (dates.length - 1);
}

function languageOf({ language, items }: FeedChanges, last: LastDocument | null): Language | null {
  const declared = language?.slice(0, 2).toLowerCase();
  if (declared === "fr" || declared === "en") return declared;
  const sample: string[] = [];
  for (const item of items.slice(0, TITLES)) {
    // What is not read again has the language that it had.
    if (isTraced(item)) return last?.language ?? null;
    sample.push(`${item.title}. ${item.summary ?? ""}`);
  }
  return sample.length === 0 ? null : detectLanguage(sample.join("\n"));
}
