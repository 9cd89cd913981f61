import { type AtomFeed, type JsonFeed, parseAtomFeed, parseJsonFeed, parseRdfFeed, parseRssFeed } from "feedsmith";
import type { Entry, EntryFile, EntryLink, EntryList } from "./entry.ts";
import type { Markup } from "./markup.ts";
import type { MarkedText } from "./sheet.ts";

/** More items than this are of no use to a digest. */
export const MAX_JSON_ITEMS = 2000;

/** What the formats of RSS have in common, once feedsmith has read them. */
interface RssLike {
  readonly title?: string | undefined;
  readonly link?: string | undefined;
  readonly language?: string | undefined;
  readonly ttl?: number | undefined;
  readonly items?: readonly RssItem[] | undefined;
}

interface RssItem {
  readonly title?: string | undefined;
  readonly link?: string | undefined;
  readonly description?: string | undefined;
  readonly guid?: { readonly value?: unknown; readonly isPermaLink?: boolean | undefined } | undefined;
  readonly pubDate?: string | undefined;
  readonly enclosures?: readonly object[] | undefined;
  readonly rdf?: { readonly about?: string | undefined } | undefined;
  readonly dc?: object | undefined;
  readonly content?: object | undefined;
}

/** Reads with feedsmith a tidy document that rss-parser refuses. Throws what feedsmith throws. */
export function readByFeedsmith(markup: Markup): EntryList {
  const text = (mark: unknown): MarkedText | null =>
    typeof mark === "string" && mark.startsWith("§") ? (markup.texts[Number(mark.slice(1))] ?? null) : null;
  switch (markup.format) {
    case "atom":
      return fromAtom(parseAtomFeed(markup.xml), markup, text);
    case "rdf":
      return fromRss(parseRdfFeed(markup.xml) as RssLike, markup, text);
    case "rss":
      return fromRss(parseRssFeed(markup.xml) as RssLike, markup, text);
  }
}

type TextFinder = (mark: unknown) => MarkedText | null;

function fromAtom(feed: Partial<AtomFeed.Feed<string>>, markup: Markup, text: TextFinder): EntryList {
  return {
    titles: [text(wordsOf(feed.title))],
    links: (feed.links ?? []).flatMap(linkOf),
    bases: markup.bases,
    language: markup.language,
    authors: (feed.authors ?? []).map(({ name }) => stringOf(name)),
    ttlMinutes: null,
    entries: (feed.entries ?? []).map((entry) => ({
      id: stringOf(entry.id),
      idIsLink: true,
      links: (entry.links ?? []).flatMap(linkOf),
      bases: entry.xml?.base === undefined ? [] : [entry.xml.base],
      titles: [text(wordsOf(entry.title))],
      summaries: [text(entry.summary?.value)],
      contents: [text(entry.content?.value)],
      published: [stringOf(entry.published), ...(entry.dc?.dates ?? [])],
      updated: [stringOf(entry.updated)],
      authors: (entry.authors ?? []).map(({ name }) => stringOf(name)),
      categories: (entry.categories ?? []).map(({ label, term }) => label ?? stringOf(term)),
      enclosures: (entry.links ?? [])
        .filter(({ rel }) => rel === "enclosure")
        .flatMap(({ href, type, length }) => fileOf({ url: href, type, length })),
      images: (entry.media?.thumbnails ?? []).flatMap(fileOf),
    })),
  };
}

function fromRss(feed: RssLike, markup: Markup, text: TextFinder): EntryList {
  return {
    titles: [text(feed.title)],
    links: feed.link ? [{ href: feed.link, rel: "alternate", type: null, bases: [] }] : [],
    bases: markup.bases,
    language: feed.language ?? markup.language,
    authors: [],
    ttlMinutes: feed.ttl ?? null,
    entries: (feed.items ?? []).map((item): Entry => {
      const dc = (item.dc ?? {}) as { readonly dates?: readonly string[]; readonly creators?: readonly string[] };
      return {
        id: stringOf(item.guid?.value) ?? item.rdf?.about ?? null,
        idIsLink: item.guid?.isPermaLink !== false,
        links: item.link ? [{ href: item.link, rel: "alternate", type: null, bases: [] }] : [],
        bases: [],
        titles: [text(item.title)],
        summaries: [text(item.description)],
        contents: [text((item.content as { encoded?: unknown } | undefined)?.encoded)],
        published: [item.pubDate ?? null, ...(dc.dates ?? [])],
        updated: [],
        authors: dc.creators ?? [],
        categories: [],
        enclosures: (item.enclosures ?? []).flatMap(fileOf),
        images: [],
      };
    }),
  };
}

/** Reads a JSON Feed (jsonfeed.org, versions 1 and 1.1). Throws when the text is not one. */
export function readJsonFeed(json: unknown): EntryList {
  const feed = parseJsonFeed(json, { maxItems: MAX_JSON_ITEMS });
  const link = (href: string | undefined, rel: string): EntryLink[] =>
    href ? [{ href, rel, type: null, bases: [] }] : [];
  const plain = (text: string | undefined): MarkedText | null => (text ? { text, html: false } : null);
  const html = (text: string | undefined): MarkedText | null => (text ? { text, html: true } : null);
  const entry = (item: Partial<JsonFeed.Item<string>>): Entry => ({
    id: stringOf(item.id),
    idIsLink: true,
    links: [...link(item.url, "alternate"), ...link(item.external_url, "related")],
    bases: [],
    titles: [plain(item.title)],
    summaries: [plain(item.summary)],
    contents: [html(item.content_html), plain(item.content_text)],
    published: [item.date_published ?? null],
    updated: [item.date_modified ?? null],
    authors: (item.authors ?? []).map(({ name }) => name ?? null),
    categories: item.tags ?? [],
    enclosures: (item.attachments ?? []).flatMap((file) =>
      fileOf({ url: file.url, type: file.mime_type, length: file.size_in_bytes }),
    ),
    images: [item.image, item.banner_image].flatMap((url) => fileOf({ url, type: "image" })),
  });
  return {
    titles: [plain(stringOf(feed.title) ?? undefined)],
    links: [...link(feed.home_page_url, "alternate"), ...link(feed.feed_url, "self")],
    bases: [],
    language: feed.language ?? null,
    authors: (feed.authors ?? []).map(({ name }) => name ?? null),
    ttlMinutes: null,
    entries: (Array.isArray(feed.items) ? feed.items : []).map(entry),
  };
}

function linkOf({ href, rel, type }: AtomFeed.Link<string>): EntryLink[] {
  return typeof href === "string" ? [{ href, rel: rel ?? "alternate", type: type ?? null, bases: [] }] : [];
}

function fileOf(file: object): EntryFile[] {
  const { url, type, length, width } = file as Readonly<Record<string, unknown>>;
  if (typeof url !== "string" || url === "") return [];
  const count = (value: unknown): number | null => (typeof value === "number" && value >= 0 ? value : null);
  return [{ url, type: stringOf(type), length: count(length), width: count(width) }];
}

function wordsOf(text: unknown): unknown {
  return text !== null && typeof text === "object" && "value" in text ? text.value : text;
}

function stringOf(value: unknown): string | null {
  return typeof value === "string" && value !== "" ? value : null;
}
