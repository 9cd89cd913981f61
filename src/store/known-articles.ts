import { type SQL, sql } from "drizzle-orm";
import { type Orm, rowsOf } from "./database.ts";
import { plainWords } from "./identity.ts";
import type { Known, Plan } from "./recognition.ts";

/** A key that is looked up, and the feed that asks: what that feed said of the article is wanted too. */
export interface Question {
  readonly feedId: string;
  readonly key: string;
}

interface Row {
  readonly key: string;
  readonly id: string;
  readonly title: string;
  /** Null when none of the feeds listed it. */
  readonly feed: string | null;
  readonly page: string | null;
  readonly content: string | null;
  readonly wording: string | null;
  /** Milliseconds. */
  readonly date: number | null;
  readonly seen: number | null;
}

type Listing = Omit<Known, "id" | "title">;

const NEVER_LISTED: Listing = { page: null, content: null, wording: null, date: null, lastSeen: null };

/** The articles that the keys of some documents lead to: as they are stored, then as those documents change them. */
export class KnownArticles {
  readonly #articleOf = new Map<string, string>();
  /** By `plainWords`. */
  readonly #titles = new Map<string, string>();
  readonly #listings = new Map<string, Listing>();

  constructor(rows: readonly Row[]) {
    for (const { key, id, title, feed, date, seen, ...listing } of rows) {
      this.#articleOf.set(key, id);
      if (!this.#titles.has(id)) this.#titles.set(id, plainWords(title));
      if (feed !== null) {
        this.#listings.set(`${feed} ${id}`, { ...listing, date: instantOf(date), lastSeen: instantOf(seen) });
      }
    }
  }

  /** What those keys of a document lead to, in the eyes of its feed. */
  of(feedId: string, keys: readonly string[]): Map<string, Known> {
    const found = new Map<string, Known>();
    for (const key of keys) {
      const id = this.#articleOf.get(key);
      if (id === undefined) continue;
      const listing = this.#listings.get(`${feedId} ${id}`) ?? NEVER_LISTED;
      found.set(key, { ...listing, id, title: this.#titles.get(id) ?? "" });
    }
    return found;
  }

  /** A document is to be stored with those that follow it: they find what it brings. */
  learn({ created, edited, moved, keys }: Plan<{ readonly title: string }>): void {
    for (const { key, articleId } of keys) this.#articleOf.set(key, articleId);
    for (const { articleId, candidate } of [...created, ...edited, ...moved]) {
      this.#titles.set(articleId, plainWords(candidate.item.title));
    }
  }
}

/** Looks many keys up, for many feeds, in one statement. */
export async function lookUp(orm: Orm, questions: readonly Question[]): Promise<KnownArticles> {
  if (questions.length === 0) return new KnownArticles([]);
  const keys = arrayOf(questions.map(({ key }) => key));
  const feeds = arrayOf(questions.map(({ feedId }) => feedId));
  const rows = await rowsOf<Row>(
    orm,
    sql`
      select known.key, articles.id, articles.title, listing.feed_id as feed, listing.page, listing.content,
        listing.wording, (extract(epoch from listing.date) * 1000)::float8 as date,
        (extract(epoch from listing.last_seen) * 1000)::float8 as seen
      from article_keys known
      join articles on articles.id = known.article_id
      left join article_feeds listing on listing.article_id = articles.id and listing.feed_id = any(${feeds}::uuid[])
      where known.key = any(${keys}::text[])
    `,
  );
  return new KnownArticles(rows);
}

/** A parameter that is an array, of values without quote nor comma. */
function arrayOf(values: readonly string[]): SQL {
  return sql`${`{${[...new Set(values)].join(",")}}`}`;
}

/** Through numbers: their reading is cheaper than that of dates, for thousands of rows. */
function instantOf(ms: number | null): Date | null {
  return ms === null ? null : new Date(Math.round(ms));
}
