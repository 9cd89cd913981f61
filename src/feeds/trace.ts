import { hash } from "node:crypto";
import type { FeedItem } from "./item.ts";
import type { Markup } from "./markup.ts";

/** An item as it was read before: enough to place it among the others of its document. */
export interface TracedItem {
  /** A hash of the item's source. */
  readonly mark: string;
  /** As `FeedItem` has them, before the items of the document were told apart. */
  readonly guid: string;
  readonly url: string | null;
  readonly link: string | null;
  readonly title: string;
  readonly publishedMs: number;
}

/** What is remembered of a document, so that the next one of its feed is read only where it is another. */
export interface Trace {
  /** All that the reading of an item depends on, but the item. */
  readonly context: string;
  readonly items: readonly TracedItem[];
}

/** Hashes of the items' sources, in order; null for two that are the same. */
export function marksOf(text: string, { items }: Markup): (string | null)[] {
  const marks = items.map(({ start, end }) => hash("sha1", text.slice(start, end), "base64"));
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const mark of marks) (seen.has(mark) ? twice : seen).add(mark);
  return marks.map((mark) => (twice.has(mark) ? null : mark));
}

/** Null for an item whose reading depends on the moment: it has no date. */
export function traceOf(item: FeedItem, mark: string | null): TracedItem | null {
  if (mark === null || item.publishedIsSeen) return null;
  const { guid, url, link, title, published } = item;
  return { mark, guid, url, link, title, publishedMs: published.getTime() };
}
