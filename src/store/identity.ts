import { hash as digestOf } from "node:crypto";

/**
 * When an item of a feed is an article that is known. Feeds edit everything: identifiers, links, dates, titles. So an
 * item is recognised by its identifier, by its page, or by its title and content together; never by the date alone.
 */
export interface ItemFacts {
  /** The feed's identifier. */
  readonly guid: string;
  readonly url: string | null;
  readonly title: string;
  /** What the feed gives of the text; an empty string when it gives none. */
  readonly content: string;
  /** Null when the feed gives no date that can be read. */
  readonly published: Date | null;
}

/** Hashes by which an article is looked up. Null for what identifies nothing. */
export interface ItemKeys {
  readonly guid: string | null;
  readonly url: string | null;
  readonly text: string;
}

/** What is compared once a key has led to an article: what this feed said of it last. */
export interface Traits {
  /** By `urlKey`. */
  readonly page: string | null;
  /** By `plainWords`. */
  readonly title: string;
  /** By `fingerprint`. */
  readonly content: string | null;
  readonly date: Date | null;
}

/** Content longer than this, word for word the same, is the same article whenever it comes. */
export const LONG_CONTENT = 400;
/** A feed that changes its dates at every reading changes them by the time between two readings. */
const SAME_TIME_MS = 3 * 3600 * 1000;
/** Part of the words of two titles that are the same title, edited. */
const SIMILAR = 0.5;

/**
 * The keys of a document's items, in order. An identifier or a page that several items share tells nothing. Null for an
 * item of which only the identifier and the page are given: it is there for the others.
 */
export function keysOf(
  feedId: string,
  items: readonly (ItemFacts | Pick<ItemFacts, "guid" | "url">)[],
): (ItemKeys | null)[] {
  const pages = items.map(({ url }) => (url === null ? null : pageOf(url)));
  const guidsOfPage = valuesBy(items.map(({ guid }, index) => [pages[index] ?? null, guid]));
  const pagesOfGuid = valuesBy(items.map(({ guid }, index) => [guid, pages[index] ?? ""]));
  return items.map((item, index) => {
    if (!("content" in item)) return null;
    const page = pages[index] ?? null;
    const pageIsOwn = page !== null && (guidsOfPage.get(page)?.size ?? 0) <= 1;
    const guidIsOwn = item.guid !== "" && (pagesOfGuid.get(item.guid)?.size ?? 0) <= 1;
    const words = wordsOf(item);
    return {
      guid: guidIsOwn ? hash("guid", feedId, item.guid) : null,
      url: pageIsOwn ? hash("url", page) : null,
      text: hash("text", feedId, words.title, words.content),
    };
  });
}

/** The key of a page's address; null for one that is no article's. */
export function urlKey(url: string): string | null {
  const page = pageOf(url);
  return page === null ? null : hash("url", page);
}

/** Whether the item that has this key of the article is that article. */
export function isSame(kind: keyof ItemKeys, item: ItemFacts, article: Traits): boolean {
  switch (kind) {
    case "url":
      return true; // a page is one article
    case "guid": {
      // An identifier used again for something else ("1", "latest") comes with everything changed.
      const samePage = article.page !== null && item.url !== null && urlKey(item.url) === article.page;
      const sameInstant = item.published !== null && item.published.getTime() === article.date?.getTime();
      const sameContent = article.content !== null && fingerprint(item) === article.content;
      return samePage || sameInstant || sameContent || areSimilar(wordsOf(item).title, article.title);
    }
    case "text": {
      // "Le brief du jour" has every day the same title, and often the same summary.
      if (item.content.length > LONG_CONTENT) return true;
      if (item.published === null || article.date === null) {
        return item.content !== "" && (item.url === null || article.page === null);
      }
      return Math.abs(item.published.getTime() - article.date.getTime()) <= SAME_TIME_MS;
    }
  }
}

/** Of the content: the same for the same words, whatever the case, accents and punctuation; null for no words. */
export function fingerprint(item: ItemFacts): string | null {
  const { content } = wordsOf(item);
  return content === "" ? null : hash("content", content);
}

/** What a feed says of an article, short: two sayings are compared by it. */
export function wordingOf(item: ItemFacts): string {
  const { title, content } = wordsOf(item);
  return hash("wording", title, content);
}

interface Words {
  readonly title: string;
  readonly content: string;
}

/** An item's words are asked for by each of its hashes, and are the dearest part of them. */
const words = new WeakMap<ItemFacts, Words>();

/** By `plainWords`. */
function wordsOf(item: ItemFacts): Words {
  const known = words.get(item);
  if (known) return known;
  const found = { title: plainWords(item.title), content: plainWords(item.content) };
  words.set(item, found);
  return found;
}

export function plainWords(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Whether two titles, by `plainWords`, are one that was edited. */
export function areSimilar(one: string, other: string): boolean {
  if (one === "" || other === "") return false;
  const words = new Set(one.split(" "));
  const others = new Set(other.split(" "));
  const shared = [...words].filter((word) => others.has(word)).length;
  return shared / (words.size + others.size - shared) >= SIMILAR;
}

/** What tells one page from another in an address; null for a site's front page, which many items may point to. */
function pageOf(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  const route = /^#!?\//.test(url.hash) ? url.hash : "";
  const path = url.pathname.replace(/\/+$/, "");
  const query = [...url.searchParams]
    .map(([name, value]) => `${name}=${value}`)
    .sort()
    .join("&");
  if (path === "" && query === "" && route === "") return null;
  return `${url.host.replace(/^www\./, "")}${path}?${query}${route}`;
}

function valuesBy(pairs: readonly (readonly [string | null, string])[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const [key, value] of pairs) {
    if (key === null) continue;
    const values = found.get(key) ?? new Set();
    found.set(key, values.add(value));
  }
  return found;
}

export function hash(...parts: readonly string[]): string {
  // Lengths first: no two lists of parts are the same text.
  const text = parts.map((part) => `${part.length}:${part}`).join("");
  return digestOf("sha256", text, "base64url").slice(0, 22);
}
