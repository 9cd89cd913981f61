import { createHash } from "node:crypto";
import { detectLanguage, type Language } from "../engine/language.ts";
import { FetchError, type Fetcher } from "./fetch.ts";
import { afterPoll, type FeedHealth, type PollOutcome } from "./health.ts";
import { type Feed, type FeedItem, readFeed } from "./rss.ts";

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
  readonly items: readonly FeedItem[];
  /** Fingerprint of the document; null when none came. */
  readonly document: string | null;
}

export interface PollOptions {
  /** Fingerprint of the last document that was read: the same document again is not read again. Null to read it. */
  readonly document: string | null;
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
  const { now, jitter, signal } = options;
  const nothing = {
    etag: null,
    lastModified: null,
    movedTo: null,
    title: null,
    site: null,
    language: null,
    items: [],
    document: options.document,
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
    const document = createHash("sha1").update(answer.text).digest("base64");
    if (document === options.document) {
      const rhythm = { maxAgeMs: answer.maxAgeMs, ttlMinutes: null, itemIntervalMs: null };
      return { ...nothing, ...remembered, ...end({ kind: "unchanged", ...rhythm }) };
    }
    const read = await readFeed({ text: answer.text, url: answer.url, seenAt: now() });
    if (read.format === null) {
      const reason = read.faults[0]?.code ?? "notAFeed";
      return { ...nothing, ...end({ kind: "failed", reason, retryAfterMs: null }) };
    }
    const rhythm = { maxAgeMs: answer.maxAgeMs, ttlMinutes: read.ttlMinutes, itemIntervalMs: intervalOf(read.items) };
    const { title, site, items } = read;
    return {
      ...remembered,
      document,
      title,
      site,
      language: languageOf(read),
      items,
      ...end({ kind: "read", ...rhythm }),
    };
  } catch (fault) {
    if (!(fault instanceof FetchError)) throw fault;
    return { ...nothing, ...end({ kind: "failed", reason: fault.code, retryAfterMs: fault.retryAfterMs }) };
  }
}

/** Average milliseconds between the last items; null when fewer than three have a date. */
function intervalOf(items: readonly FeedItem[]): number | null {
  const dates = items
    .filter(({ publishedIsSeen }) => !publishedIsSeen)
    .map(({ published }) => published.getTime())
    .sort((a, b) => b - a)
    .slice(0, RECENT_ITEMS);
  const [latest] = dates;
  const earliest = dates.at(-1);
  if (dates.length < 3 || latest === undefined || earliest === undefined) return null;
  return (latest - earliest) / (dates.length - 1);
}

function languageOf({ language, items }: Feed): Language | null {
  const declared = language?.slice(0, 2).toLowerCase();
  if (declared === "fr" || declared === "en") return declared;
  if (items.length === 0) return null;
  const sample = items.slice(0, TITLES).map(({ title, summary }) => `${title}. ${summary ?? ""}`);
  return detectLanguage(sample.join("\n"));
}
