import type { FeedItem, SavedArticles } from "../../src/store/articles.ts";
import type { Database } from "../../src/store/database.ts";
import { type FeedHealth, followFeed, type Reader } from "../../src/store/feeds.ts";
import type { FigureInContext } from "../../src/store/figures.ts";
import { type ClaimedFeed, claimFeedsDue, type Poll, recordPoll } from "../../src/store/polls.ts";
import { type ArticleToRead, claimArticlesDue, type PageToSave, saveReading } from "../../src/store/readings.ts";

export const NOW = new Date("2025-02-10T08:00:00Z");
export const IA: Reader = { digest: "ia", tenant: null };
const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;

export function hoursAfter(hours: number, from: Date = NOW): Date {
  return new Date(from.getTime() + hours * HOUR_MS);
}

export function item(changes: Partial<FeedItem> = {}): FeedItem {
  return {
    guid: "urn:article:1",
    url: "https://journal.example/2025/02/10/sommet-ia",
    title: "109 milliards d’euros promis à l’IA en France",
    published: hoursAfter(-1),
    offsetMinutes: 60,
    publishedIsSeen: false,
    summary: "Le président a annoncé dimanche des investissements privés.",
    body: null,
    author: null,
    image: null,
    ...changes,
  };
}

/** So many different items. */
export function items(count: number, from = 0): FeedItem[] {
  return Array.from({ length: count }, (_, index) => {
    const number = from + index;
    return item({
      guid: `urn:article:${number}`,
      url: `https://journal.example/articles/${number}`,
      title: `Nouvelle numéro ${number} du jour`,
      summary: `Résumé de la nouvelle ${number}.`,
    });
  });
}

export function well(nextPoll: Date, lastSuccess: Date | null): FeedHealth {
  return { failures: 0, failingSince: null, lastSuccess, reason: null, paused: false, nextPoll };
}

export async function follow(db: Database, url: string, reader: Reader = IA, now: Date = NOW): Promise<string> {
  return await followFeed(db, reader, { url, name: "Le Journal", language: "fr" }, now);
}

export function pollOf(feed: ClaimedFeed, at: Date, read: Poll["items"], changes: Partial<Poll> = {}): Poll {
  return {
    feed,
    at,
    outcome: "read",
    health: well(new Date(at.getTime() + 15 * MINUTE_MS), at),
    etag: null,
    lastModified: null,
    movedTo: null,
    title: null,
    site: null,
    language: "fr",
    items: read,
    ...changes,
  };
}

/** Polls the feeds that are due; each brings those items. */
export async function poll(db: Database, at: Date, read: readonly FeedItem[]): Promise<SavedArticles> {
  const [feed] = await claimFeedsDue(db, at, 1);
  if (!feed) throw new Error("no feed is due");
  const saved = await recordPoll(db, pollOf(feed, at, read));
  if (!saved) throw new Error("the lease was lost");
  return saved;
}

/** A feed that was polled before: what is new in it is news. */
export async function establish(db: Database, url = "https://journal.example/feed"): Promise<string> {
  const id = await follow(db, url, IA, hoursAfter(-48));
  const old = { guid: "urn:old", url: "https://journal.example/old", title: "Ancien", summary: "Ancien." };
  await poll(db, hoursAfter(-48), [item({ ...old, published: hoursAfter(-480) })]);
  return id;
}

export const PAGE: PageToSave = {
  url: null,
  title: null,
  author: "Marie Curie",
  image: null,
  language: "fr",
  published: null,
  text: "La France attire 109 milliards d’euros. L’emploi suivra, disent les licenciés d’hier.",
  paywalled: false,
};

export function figure(changes: Partial<FigureInContext> = {}): FigureInContext {
  const text = "109 milliards d’euros";
  const start = PAGE.text?.indexOf(text) ?? 0;
  const place = { start, end: start + text.length, sentence: 0 };
  const quantity = { value: 109_000_000_000, unit: "EUR", qualifier: null, per: null };
  return {
    text,
    ...place,
    ...quantity,
    angle: "money",
    merit: 0.9,
    context: "attire 109 milliards d’euros",
    ...changes,
  };
}

/** Reads one article that is due, with one key point and one figure for each digest. */
export async function readOne(db: Database, at: Date, page: Partial<PageToSave> = {}): Promise<ArticleToRead> {
  const [article] = await claimArticlesDue(db, at, 1);
  if (!article) throw new Error("no article is due");
  await saveReading(db, {
    article,
    at,
    page: { ...PAGE, ...page },
    readings: article.digests.map((digest) => ({
      digest,
      engineVersion: "1",
      language: "fr",
      keyPoints: [{ angle: "money", text: "La France attire 109 milliards d’euros.", start: 0, end: 39, score: 0.8 }],
      figures: [figure()],
      stories: [],
    })),
  });
  return article;
}
