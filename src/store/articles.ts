import { sql } from "drizzle-orm";
import type { Language } from "../engine/language.ts";
import {
  type EditedArticle,
  insertArticles,
  insertKeys,
  insertListings,
  type ListedArticle,
  type NewArticle,
  updateHeads,
  updateTexts,
} from "./article-rows.ts";
import type { Queries } from "./database.ts";
import { keysOf } from "./identity.ts";
import { newId } from "./ids.ts";
import { type KnownArticles, lookUp } from "./known-articles.ts";
import { type Candidate, isIdle, type Kept, type Placed, type Plan, planOf } from "./recognition.ts";

/** An item as it is read from a feed (feeds/item.ts has the same and more). */
export interface FeedItem {
  readonly guid: string;
  /** Canonical: the same for the same page. */
  readonly url: string | null;
  readonly title: string;
  readonly published: Date;
  /** Minutes east of UTC; null when the feed does not say. */
  readonly offsetMinutes: number | null;
  /** The feed gives no date that can be read: `published` is when it was seen. */
  readonly publishedIsSeen: boolean;
  readonly summary: string | null;
  readonly body: string | null;
  readonly author: string | null;
  readonly image: string | null;
}

/** An item that is, letter by letter, as it was when this process stored it of this feed. */
export interface KeptItem {
  readonly guid: string;
  readonly url: string | null;
  /** The article that it is. */
  readonly articleId: string;
}

export interface SavedArticle {
  readonly id: string;
  readonly url: string | null;
  readonly title: string;
}

/** What became of a document's items. */
export interface SavedArticles {
  /** New, and news: they wait to be read. */
  readonly fresh: readonly SavedArticle[];
  /** New here and not news: they were there before the feed was followed. */
  readonly backlog: readonly SavedArticle[];
  /** Known, and edited since. Those that are news are to be read again. */
  readonly updated: readonly SavedArticle[];
  /** Known, and the same. */
  readonly known: number;
  /** The article of each item, in the document's order. */
  readonly articleIds: readonly string[];
}

/** What one feed lists. */
export interface FeedDocument {
  readonly feedId: string;
  /** The outlet's name. */
  readonly source: string;
  readonly language: Language | null;
  readonly items: readonly (FeedItem | KeptItem)[];
  readonly at: Date;
  /** An item of before is not news. */
  readonly newsSince: Date;
  /** Whether an item without date is news. */
  readonly undatedIsNews: boolean;
}

interface PlannedDocument {
  readonly document: FeedDocument;
  readonly plan: Plan<FeedItem>;
}

const MAX_TITLE = 2_000;
const MAX_SUMMARY = 20_000;
const MAX_TEXT = 2_000_000;
/** Any number: what the processes that save articles at once agree on. */
const LOCK = 7_105_117_306;

/**
 * Saves the items of some documents, each as a new article or as one that is known: to be called inside a transaction.
 * An item that is recognised is never news again, whatever was edited. Gives what became of each document's items.
 */
export async function saveArticles(tx: Queries, documents: readonly FeedDocument[]): Promise<SavedArticles[]> {
  const planned = await decide(tx, documents);
  await store(tx, planned);
  return planned.map(({ document, plan }) => {
    const fresh = plan.created.filter((placed) => isNews(placed, document));
    const news = new Set(fresh);
    return {
      fresh: fresh.map(savedOf),
      backlog: plan.created.filter((placed) => !news.has(placed)).map(savedOf),
      updated: plan.edited.map(savedOf),
      known: plan.unchanged,
      articleIds: plan.articleIds,
    };
  });
}

async function decide({ kind, orm }: Queries, documents: readonly FeedDocument[]): Promise<PlannedDocument[]> {
  const entries = documents.map(entriesOf);
  const questions = documents.flatMap(({ feedId }, index) =>
    keysIn(entries[index] ?? []).map((key) => ({ feedId, key })),
  );
  const planned = plansOf(documents, entries, await lookUp(orm, questions));
  if (kind === "pglite" || planned.every(({ plan }) => isIdle(plan))) return planned;
  // Two processes may bring one page at the same moment: who writes looks again, alone. An embedded database has one.
  await orm.execute(sql`select pg_advisory_xact_lock(${LOCK})`);
  return plansOf(documents, entries, await lookUp(orm, questions));
}

/** One document after the other, as if each were stored before the next one is looked at. */
function plansOf(
  documents: readonly FeedDocument[],
  entries: readonly (readonly (Candidate<FeedItem> | Kept)[])[],
  articles: KnownArticles,
): PlannedDocument[] {
  return documents.map((document, index) => {
    const { feedId, at } = document;
    const listed = entries[index] ?? [];
    const plan = planOf(listed, { found: articles.of(feedId, keysIn(listed)), at, newId: () => newId(at) });
    articles.learn(plan);
    return { document, plan };
  });
}

async function store({ orm }: Queries, planned: readonly PlannedDocument[]): Promise<void> {
  await insertArticles(orm, planned.flatMap(newArticlesOf));
  await insertKeys(
    orm,
    planned.flatMap(({ plan }) => plan.keys),
  );
  const edited = planned.flatMap(({ plan, document }) => plan.edited.map((placed) => editedOf(placed, document)));
  const moved = planned.flatMap(({ plan, document }) => plan.moved.map((placed) => editedOf(placed, document)));
  await updateHeads(orm, [...edited, ...moved]);
  await updateTexts(orm, edited);
  await insertListings(orm, planned.flatMap(listingsOf));
}

/** The document's items with their keys; those that are kept have theirs already. */
function entriesOf({ feedId, items, at }: FeedDocument): (Candidate<FeedItem> | Kept)[] {
  const cut = items.map((item) => (isKept(item) ? item : storable(item, at)));
  const facts = cut.map((item) => (isKept(item) ? item : factsOf(item)));
  const keys = keysOf(feedId, facts);
  return cut.flatMap((item, index): (Candidate<FeedItem> | Kept)[] => {
    const [fact, key] = [facts[index], keys[index]];
    if (isKept(item)) return [item];
    return fact && !isKept(fact) && key ? [{ item, facts: fact, keys: key }] : [];
  });
}

function storable(item: FeedItem, at: Date): FeedItem {
  return {
    ...item,
    title: item.title.slice(0, MAX_TITLE),
    summary: item.summary?.slice(0, MAX_SUMMARY) ?? null,
    body: item.body?.slice(0, MAX_TEXT) ?? null,
    ...(Number.isNaN(item.published.getTime()) ? { published: at, publishedIsSeen: true } : {}),
  };
}

function factsOf({ guid, url, title, body, summary, published, publishedIsSeen }: FeedItem) {
  return { guid, url, title, content: body ?? summary ?? "", published: publishedIsSeen ? null : published };
}

function keysIn(entries: readonly (Candidate<FeedItem> | Kept)[]): string[] {
  return entries.flatMap((entry) => {
    if ("articleId" in entry) return [];
    const { guid, url, text } = entry.keys;
    return [guid, url, text].filter((key) => key !== null);
  });
}

function isKept(item: object): item is KeptItem {
  return "articleId" in item;
}

function isNews({ candidate: { facts } }: Placed<FeedItem>, { newsSince, undatedIsNews }: FeedDocument): boolean {
  return facts.published === null ? undatedIsNews : facts.published >= newsSince;
}

function newArticlesOf({ plan, document }: PlannedDocument): NewArticle[] {
  const { source, language, at } = document;
  return plan.created.map((placed) => {
    const { articleId: id, candidate } = placed;
    return { id, item: candidate.item, source, language, isNews: isNews(placed, document), at };
  });
}

function editedOf({ articleId, candidate }: Placed<FeedItem>, { at }: FeedDocument): EditedArticle {
  return { id: articleId, item: candidate.item, at };
}

function listingsOf({ plan, document: { feedId, at } }: PlannedDocument): ListedArticle[] {
  return [...plan.created, ...plan.edited, ...plan.moved, ...plan.listed].map(({ articleId, candidate }) => {
    return { id: articleId, feedId, facts: candidate.facts, at };
  });
}

function savedOf({ articleId, candidate: { item } }: Placed<FeedItem>): SavedArticle {
  return { id: articleId, url: item.url, title: item.title };
}
