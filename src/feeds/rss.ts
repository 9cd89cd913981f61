import type { EntryList } from "./entry.ts";
import type { FeedFault } from "./faults.ts";
import { MAX_JSON_ITEMS, readByFeedsmith, readJsonFeed } from "./feedsmith.ts";
import { authorOf, type FeedItem, type ItemContext, pickLink, readItem, titleOf } from "./item.ts";
import { canonicalLink, chainBases } from "./links.ts";
import { type Markup, onlyItems, readMarkup } from "./markup.ts";
import { shorten } from "./plaintext.ts";
import { readByRssParser } from "./rss-nodes.ts";
import { marksOf, type Trace, type TracedItem, traceOf } from "./trace.ts";

export type { FeedFault } from "./faults.ts";
export type { Enclosure, FeedItem } from "./item.ts";
export type { Trace, TracedItem } from "./trace.ts";

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
export type Feed = FeedOf<FeedItem>;

/** A feed of which the items that were read before, and are the same, are not read again. */
export interface FeedChanges extends FeedOf<FeedItem | TracedItem> {
  /** What the reading of an item depends on beside its source; null when the document leaves no trace. */
  readonly context: string | null;
  /** What is to be remembered of each item; null for one that is to be read again. */
  readonly traces: readonly (TracedItem | null)[];
}

interface FeedOf<Item> {
  /** Null when the document is not a feed; the faults say what it is. */
  readonly format: FeedFormat | null;
  readonly title: string | null;
  /** The site's address. */
  readonly site: string | null;
  /** Two letters, as in "fr", when the feed says. */
  readonly language: string | null;
  /** How long the publisher asks to wait between two looks. */
  readonly ttlMinutes: number | null;
  readonly items: readonly Item[];
  readonly faults: readonly FeedFault[];
}

/**
 * Reads any feed: rss-parser reads RSS and Atom, feedsmith what it refuses, and JSON Feed. Never throws: a document
 * that can't be read has no items and a fault that says why.
 */
export async function readFeed(document: FeedDocument): Promise<Feed> {
  const { traces: _, context: __, items, ...feed } = await readChanges(document, null);
  return { ...feed, items: items.filter((item): item is FeedItem => !isTraced(item)) };
}

/** The same, for a feed of which a document was read before: what its trace knows is given as it is in the trace. */
export async function readChanges(document: FeedDocument, trace: Trace | null): Promise<FeedChanges> {
  const text = document.text.replace(/^[\s\ufeff\0]+/, "");
  if (text === "") return nothing("empty");
  if (text.startsWith("{")) return fromJson(text, document);
  const markup = readMarkup(text);
  if (!markup) return nothing(/^<(?:!doctype\s+html|html)\b/i.test(text) ? "webPage" : "notAFeed");
  const faults = [...markup.faults];
  const broken = countBroken(text);
  if (broken > 0) faults.push({ code: "charset", count: broken });
  try {
    const sheet = { document, markup, faults, marks: marksOf(text, markup) };
    return (trace && (await readNew(sheet, trace))) ?? (await readAll(sheet));
  } catch {
    return { ...nothing("unreadable"), faults: [...faults, { code: "unreadable" }] };
  }
}

export function isTraced(item: FeedItem | TracedItem): item is TracedItem {
  return "mark" in item;
}

/** A document whose tags are read. */
interface TidyDocument {
  readonly document: FeedDocument;
  readonly markup: Markup;
  readonly marks: readonly (string | null)[];
  readonly faults: readonly FeedFault[];
}

async function readAll({ document, markup, marks, faults }: TidyDocument): Promise<FeedChanges> {
  const list = await readEntries(markup);
  const frame = frameOf(list, document, formatOf(markup));
  const items = list.entries.map((entry) => readItem(entry, frame.context));
  // An entry that the parser left out would give its mark to the next one.
  const isWhole = items.length === marks.length;
  const traces = items.map((item, index) => traceOf(item, isWhole ? (marks[index] ?? null) : null));
  return { ...finish(frame, items, faults), traces, context: contextOf(frame, markup) };
}

/** Reads only what is new; null when what was read before would be read in another way now. */
async function readNew(tidy: TidyDocument, trace: Trace): Promise<FeedChanges | null> {
  const { document, markup, marks, faults } = tidy;
  const known = new Map(trace.items.map((item) => [item.mark, item]));
  const isNew = marks.map((mark) => !known.has(mark ?? ""));
  const list = await readEntries(onlyItems(markup, isNew));
  const frame = frameOf(list, document, formatOf(markup));
  const context = contextOf(frame, markup);
  if (context !== trace.context || list.entries.length !== isNew.filter(Boolean).length) return null;
  let entry = 0;
  const items: (FeedItem | TracedItem)[] = [];
  for (const mark of marks) {
    const before = known.get(mark ?? "");
    const fresh = before ? undefined : list.entries[entry++];
    if (before) items.push(before);
    else if (fresh) items.push(readItem(fresh, frame.context));
  }
  const traces = items.map((item, index) => (isTraced(item) ? item : traceOf(item, marks[index] ?? null)));
  return { ...finish(frame, items, faults), traces, context };
}

/** Whatever the reading of an item depends on: with the same, the same source is the same item. */
function contextOf({ context: { seenAt: _, ...rest }, format }: Frame, { spaces }: Markup): string {
  return JSON.stringify([format, rest, spaces]);
}

async function readEntries(markup: Markup): Promise<EntryList> {
  try {
    return await readByRssParser(markup);
  } catch {
    return readByFeedsmith(markup); // rss-parser refuses it, as it does for one date that it can't read
  }
}

function fromJson(text: string, document: FeedDocument): FeedChanges {
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
    const format = `JSON Feed ${/version\/(1(?:\.\d)?)/.exec(version)?.[1] ?? ""}`.trim();
    const frame = frameOf(list, document, format);
    const items = list.entries.map((entry) => readItem(entry, frame.context));
    return { ...finish(frame, items, faults), traces: items.map(() => null), context: null };
  } catch {
    return nothing("notAFeed");
  }
}

/** A feed around its items. */
interface Frame extends Omit<Feed, "items" | "faults" | "format"> {
  readonly format: FeedFormat;
  readonly context: ItemContext;
}

function frameOf(list: EntryList, document: FeedDocument, format: FeedFormat): Frame {
  const link = pickLink({ links: list.links, id: null, idIsLink: false }, chainBases(list.bases, document.url));
  const site = link?.whole ?? null;
  const isRss = format.startsWith("RSS");
  const title = list.titles.map(titleOf).find((words) => words) ?? null;
  return {
    format,
    title: title === null ? null : shorten(title, 300),
    site,
    language: /^[a-z]{2,3}\b/i.exec(list.language?.trim() ?? "")?.[0].toLowerCase() ?? null,
    ttlMinutes: list.ttlMinutes,
    context: {
      bases: list.bases,
      // RSS says nothing of relative links; they are the site's own, wherever the feed is kept.
      document: isRss ? (site ?? document.url) : (document.url ?? site),
      feedAuthor: list.authors.map(authorOf).find((name) => name !== null) ?? null,
      seenAt: document.seenAt,
    },
  };
}

function finish<Item extends FeedItem | TracedItem>(
  { context: _, ...frame }: Frame,
  found: readonly Item[],
  faults: readonly FeedFault[],
): FeedOf<Item> {
  const { items, faults: others } = distinguish(found);
  return { ...frame, items, faults: [...faults, ...others] };
}

/** Keeps apart the items that only a fragment, or nothing, tells apart; tells what is wrong with them together. */
function distinguish<Item extends FeedItem | TracedItem>(
  found: readonly Item[],
): { items: Item[]; faults: FeedFault[] } {
  const withFragment = ({ url, link }: Item): string | null => {
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
    ["noDates", items.filter((item) => !isTraced(item) && item.publishedIsSeen).length],
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

function nothing(code: FeedFault["code"]): FeedChanges {
  const unknown = { format: null, title: null, site: null, language: null, ttlMinutes: null, context: null };
  return { ...unknown, items: [], traces: [], faults: [{ code }] };
}
