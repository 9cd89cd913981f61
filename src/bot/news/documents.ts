import type { LastDocument, ReadDocument } from "../../feeds/poll.ts";
import { type FeedItem, isTraced, type Trace, type TracedItem } from "../../feeds/rss.ts";
import type { KeptItem } from "../../store/articles.ts";
import type { Poll } from "../../store/polls.ts";

/** The last document of a feed, with the articles that its items are. */
export interface KnownDocument extends LastDocument {
  /** By the mark of the item. */
  articleOf(mark: string): string | undefined;
}

/** The last document of each feed, in memory: what it has in common with the next one costs nothing. */
export interface Documents {
  /** Null when the next document is to be read and compared with the store whole. */
  of(feedId: string, at: Date): KnownDocument | null;
  /** `articleIds` are those of the document's items, in order. */
  remember(feedId: string, document: ReadDocument, articleIds: readonly string[], at: Date): void;
}

interface Page {
  readonly fingerprint: string;
  readonly language: ReadDocument["language"];
  /** When all of it was last compared with the store. */
  readonly wholeMs: number;
  /** A Memory, in one text: a tenth of what its objects take. */
  readonly memory: string;
}

interface Memory {
  readonly context: string | null;
  readonly items: readonly (TracedItem & { readonly articleId: string })[];
}

/** A document is read again after so long even when it is the same: what it lists is known to be listed still. */
const REREAD_MS = 12 * 3_600_000;

/** Keeps at most so many characters; the feeds that were read longest ago are forgotten first. */
export function createDocuments(maxChars = 24_000_000): Documents {
  const pages = new Map<string, Page>();
  let chars = 0;

  const forget = (feedId: string): void => {
    chars -= pages.get(feedId)?.memory.length ?? 0;
    pages.delete(feedId);
  };

  return {
    of(feedId, at) {
      const page = pages.get(feedId);
      return page && at.getTime() - page.wholeMs < REREAD_MS ? open(page) : null;
    },
    remember(feedId, { fingerprint, language, context, traces }, articleIds, at) {
      const before = pages.get(feedId);
      const isWhole = !traces.some((trace) => trace !== null && "articleId" in trace);
      const items = traces.flatMap((trace, index) => {
        const articleId = articleIds[index];
        return trace && articleId ? [{ ...trace, articleId }] : [];
      });
      const memory = JSON.stringify({ context, items } satisfies Memory);
      forget(feedId);
      const wholeMs = isWhole ? at.getTime() : (before?.wholeMs ?? at.getTime());
      pages.set(feedId, { fingerprint, language, wholeMs, memory });
      chars += memory.length;
      for (const oldest of pages.keys()) {
        if (chars <= maxChars) break;
        forget(oldest);
      }
    },
  };
}

function open({ fingerprint, language, memory }: Page): KnownDocument {
  let known: Memory | null = null;
  let articles: Map<string, string> | null = null;
  const read = (): Memory => {
    known ??= JSON.parse(memory) as Memory;
    return known;
  };
  return {
    fingerprint,
    language,
    trace(): Trace | null {
      const { context, items } = read();
      return context === null ? null : { context, items };
    },
    articleOf(mark) {
      articles ??= new Map(read().items.map((item) => [item.mark, item.articleId]));
      return articles.get(mark);
    },
  };
}

/** A document's items for the store: those that the last document had are kept as the articles that they are. */
export function itemsToStore(
  items: readonly (FeedItem | TracedItem)[],
  last: KnownDocument | null,
): (FeedItem | KeptItem)[] {
  return items.flatMap((item): (FeedItem | KeptItem)[] => {
    if (!isTraced(item)) return [item];
    const articleId = last?.articleOf(item.mark);
    return articleId === undefined ? [] : [{ guid: item.guid, url: item.url, articleId }];
  });
}

/** Characters of the items that are to be stored. */
export function sizeOf(items: Poll["items"]): number {
  return items.reduce((sum, item) => {
    if ("articleId" in item) return sum;
    return sum + item.title.length + (item.summary?.length ?? 0) + (item.body?.length ?? 0);
  }, 0);
}
