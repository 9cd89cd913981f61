import type { EntryList } from "./entry.ts";
import type { FeedFault } from "./faults.ts";
import { MAX_JSON_ITEMS, readByFeedsmith, readJsonFeed } from "./feedsmith.ts";
import { authorOf, type FeedItem, pickLink, readItem, titleOf } from "./item.ts";
import { canonicalLink, chainBases } from "./links.ts";
import { type Markup, readMarkup } from "./markup.ts";
import { shorten } from "./plaintext.ts";
import { readByRssParser } from "./rss-nodes.ts";

export type { FeedFault } from "./faults.ts";
export type { Enclosure, FeedItem } from "./item.ts";

/** "RSS 2.0", "RSS 1.0", "Atom", "JSON Feed"… */
export type FeedFormat = string;

/** A feed's document, decoded. */
export interface FeedDocument {
  readonly text: string;
  /** Where it was found, after redirections; null for a file. */
  readonly url: string | null;
  /** The date of what has none. */
  readonly seenAt: Date;
}

/** A feed, read. */
export interface Feed {
  /** Null when the document is not a feed; the faults say what it is. */
  readonly format: FeedFormat | null;
  readonly title: string | null;
  /** The site's address. */
  readonly site: string | null;
  /** Two letters, as in "fr", when the feed says. */
  readonly language: string | null;
  /** How long the publisher asks to wait between two looks. */
  readonly ttlMinutes: number | null;
  readonly items: readonly FeedItem[];
  readonly faults: readonly FeedFault[];
}

/**
 * Reads any feed: rss-parser reads RSS and Atom, feedsmith what it refuses, and JSON Feed. Never throws: a document
 * that can't be read has no items and a fault that says why.
 */
export async function readFeed(document: FeedDocument): Promise<Feed> {
  const text = document.text.replace(/^[\s\ufeff\0]+/, "");
  if (text === "") return nothing("empty");
  if (text.startsWith("{")) return fromJson(text, document);
  const markup = readMarkup(text);
  if (!markup) return nothing(/^<(?:!doctype\s+html|html)\b/i.test(text) ? "webPage" : "notAFeed");
  const faults = [...markup.faults];
  const broken = countBroken(text);
  if (broken > 0) faults.push({ code: "charset", count: broken });
  try {
    return finish(await readEntries(markup), document, formatOf(markup), faults);
  } catch {
    return { ...nothing("unreadable"), faults: [...faults, { code: "unreadable" }] };
  }
}

async function readEntries(markup: Markup): Promise<EntryList> {
  try {
    return await readByRssParser(markup);
  } catch {
    return readByFeedsmith(markup); // rss-parser refuses it, as it does for one date that it can't read
  }
}

function fromJson(text: string, document: FeedDocument): Feed {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return nothing("notAFeed");
  }
  const version = String((json as { version?: unknown } | null)?.version ?? "");
  const items = (json as { items?: unknown } | null)?.items;
  const count = Array.isArray(items) ? items.length : 0;
  try {
    const list = readJsonFeed(json);
    const faults: FeedFault[] = count > MAX_JSON_ITEMS ? [{ code: "tooManyItems", count }] : [];
    return finish(list, document, `JSON Feed ${/version\/(1(?:\.\d)?)/.exec(version)?.[1] ?? ""}`.trim(), faults);
  } catch {
    return nothing("notAFeed");
  }
}

function finish(list: EntryList, document: FeedDocument, format: string, faults: readonly FeedFault[]): Feed {
  const link = pickLink({ links: list.links, id: null, idIsLink: false }, chainBases(list.bases, document.url));
  const site = link?.whole ?? null;
  const isRss = format.startsWith("RSS");
  const context = {
    bases: list.bases,
    // RSS says nothing of relative links; they are the site's own, wherever the feed is kept.
    document: isRss ? (site ?? document.url) : (document.url ?? site),
    feedAuthor: list.authors.map(authorOf).find((name) => name !== null) ?? null,
    seenAt: document.seenAt,
  };
  const items = distinguish(list.entries.map((entry) => readItem(entry, context)));
  const title = list.titles.map(titleOf).find((words) => words) ?? null;
  return {
    format,
    title: title === null ? null : shorten(title, 300),
    site,
    language: /^[a-z]{2,3}\b/i.exec(list.language?.trim() ?? "")?.[0].toLowerCase() ?? null,
    ttlMinutes: list.ttlMinutes,
    items: items.items,
    faults: [...faults, ...items.faults],
  };
}

/** Keeps apart the items that only a fragment, or nothing, tells apart; tells what is wrong with them together. */
function distinguish(found: readonly FeedItem[]): { items: FeedItem[]; faults: FeedFault[] } {
  const withFragment = ({ url, link }: FeedItem): string | null => {
    const whole = link === null ? null : canonicalLink(link, true);
    return whole !== null && url !== null && whole.startsWith(`${url}#`) ? whole : url;
  };
  const links = new Map<string, Set<string | null>>();
  for (const item of found) {
    if (item.url) links.set(item.url, (links.get(item.url) ?? new Set()).add(withFragment(item)));
  }
  const guids = new Set<string>();
  let repeated = 0;
  const items = found.map((item) => {
    const several = item.url !== null && (links.get(item.url)?.size ?? 0) > 1;
    const url = several ? withFragment(item) : item.url;
    let guid = item.guid;
    if (guids.has(guid)) {
      repeated++;
      // The identifier does not identify: the address does, or the title with it.
      guid = [url, `${url} ${item.title}`].find((other) => other !== null && !guids.has(other)) ?? guid;
      for (let copy = 2; guids.has(guid); copy++) guid = `${item.guid} ${repeated + copy}`;
    }
    guids.add(guid);
    return { ...item, guid, url };
  });
  const counts: readonly [FeedFault["code"], number][] = [
    ["repeatedIds", repeated],
    ["noLinks", items.filter(({ url }) => url === null).length],
    ["noDates", items.filter(({ publishedIsSeen }) => publishedIsSeen).length],
  ];
  const faults: FeedFault[] = counts.filter(([, count]) => count > 0).map(([code, count]) => ({ code, count }));
  return { items, faults: items.length === 0 ? [{ code: "noItems" }] : faults };
}

function formatOf({ format, version }: Markup): string {
  switch (format) {
    case "atom":
      return version === "0.3" ? "Atom 0.3" : "Atom";
    case "rdf":
      return "RSS 1.0";
    case "rss":
      return `RSS ${version?.slice(0, 8).trim() ?? ""}`.trim();
  }
}

/** Characters that could not be decoded. */
function countBroken(text: string): number {
  let count = 0;
  for (let at = text.indexOf("\ufffd"); at >= 0; at = text.indexOf("\ufffd", at + 1)) count++;
  return count;
}

function nothing(code: FeedFault["code"]): Feed {
  return { format: null, title: null, site: null, language: null, ttlMinutes: null, items: [], faults: [{ code }] };
}
