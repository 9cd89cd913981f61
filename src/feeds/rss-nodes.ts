import Parser from "rss-parser";
import type { Entry, EntryFile, EntryLink, EntryList } from "./entry.ts";
import type { Markup } from "./markup.ts";
import type { MarkedText } from "./sheet.ts";
import { READ, TEXTS } from "./vocabulary.ts";

/** An element as rss-parser passes it on: its text alone, or its text, its attributes and its children by name. */
type Node = string | { readonly [key: string]: unknown };

/**
 * The fields are asked for whole, as arrays of elements: rss-parser's own reading of them takes the first link,
 * loses all enclosures but one and all media, and keeps no attribute.
 */
const NAMES = [...READ, ...TEXTS];
const FIELDS = ["$", ...NAMES].map((name) => [name, `all ${name}`, { keepArray: true }]);
const parser = new Parser<Record<string, unknown>, Record<string, unknown>>({
  customFields: { feed: FIELDS as unknown as string[], item: FIELDS },
});

/** Reads a tidy document with rss-parser. Throws what rss-parser throws, as it does on a date that it can't read. */
export async function readByRssParser(markup: Markup): Promise<EntryList> {
  const feed = await parser.parseString(markup.xml);
  const channel = new Reader(feed as unknown as Record<string, unknown>, markup.texts);
  const entries = (feed.items as unknown as Record<string, unknown>[]).map((item) => {
    const reader = new Reader(item, markup.texts);
    return markup.format === "atom" ? atomEntry(reader) : rssEntry(reader);
  });
  return {
    titles: channel.texts("title", "dc:title", "atom:title"),
    links: channel.links(),
    bases: markup.bases,
    language: channel.words("language", "dc:language")[0] ?? markup.language,
    authors: channel.people("author", "managingEditor", "dc:creator", "itunes:author"),
    ttlMinutes: ttlOf(channel),
    entries,
  };
}

function rssEntry(item: Reader): Entry {
  const about = item.attribute("rdf:about") ?? item.attribute("about");
  const guid = item.nodes("guid")[0];
  const id = guid === undefined ? null : wordsOf(guid);
  return {
    id: id ?? about ?? item.words("id", "atom:id")[0] ?? null,
    idIsLink: guid === undefined || attributesOf(guid).isPermaLink?.toLowerCase() !== "false",
    links: item.links(),
    bases: item.bases(),
    titles: item.texts("title", "dc:title", "media:title", "atom:title"),
    summaries: item.texts("description", "summary", "dc:description", "dcterms:abstract", "itunes:summary"),
    contents: item.texts("content:encoded", "xhtml:body", "body", "fullitem", "content", "atom:content"),
    published: item.words("pubDate", "dc:date", "dcterms:issued", "dcterms:created", "published", "date", "issued"),
    updated: item.words("atom:updated", "updated", "dcterms:modified", "modified"),
    authors: item.people("author", "dc:creator", "dcterms:creator", "creator", "itunes:author", "atom:author"),
    categories: [...item.labels("category"), ...item.labels("dc:subject")],
    enclosures: item.files("enclosure", "url"),
    images: item.images(),
  };
}

function atomEntry(entry: Reader): Entry {
  return {
    id: entry.words("id")[0] ?? null,
    idIsLink: true,
    links: entry.links(),
    bases: entry.bases(),
    titles: entry.texts("title", "dc:title", "media:title"),
    summaries: [...entry.texts("summary"), ...entry.groupTexts("media:description")],
    contents: entry.texts("content", "content:encoded", "xhtml:body"),
    published: entry.words("published", "issued", "created", "dc:date", "dcterms:issued"),
    updated: entry.words("updated", "modified", "dcterms:modified"),
    authors: entry.people("author", "dc:creator", "contributor"),
    categories: [...entry.labels("category"), ...entry.labels("dc:subject")],
    enclosures: entry
      .nodes("link")
      .filter((node) => attributesOf(node).rel === "enclosure")
      .flatMap((node) => fileOf(node, "href")),
    images: entry.images(),
  };
}

function ttlOf(channel: Reader): number | null {
  const ttl = Number(channel.words("ttl")[0] ?? Number.NaN);
  if (ttl > 0) return ttl;
  const period = channel.words("sy:updatePeriod")[0]?.toLowerCase() ?? "";
  const minutes = { hourly: 60, daily: 1440, weekly: 10_080, monthly: 43_200, yearly: 525_600 }[period];
  const frequency = Number(channel.words("sy:updateFrequency")[0] ?? 1);
  return minutes === undefined ? null : minutes / (frequency >= 1 ? frequency : 1);
}

/** Reads the fields of a feed or of an item. Its methods give the elements in order of the names given. */
class Reader {
  readonly #fields: Record<string, unknown>;
  readonly #texts: readonly MarkedText[];
  readonly #own: Readonly<Record<string, string>>;

  constructor(fields: Record<string, unknown>, texts: readonly MarkedText[]) {
    this.#fields = fields;
    this.#texts = texts;
    this.#own = attributesOf({ $: fields["all $"] });
  }

  nodes(name: string): readonly Node[] {
    const found = this.#fields[`all ${name}`];
    return Array.isArray(found) ? found : NO_NODES;
  }

  attribute(name: string): string | null {
    return this.#own[name] ?? null;
  }

  words(...names: string[]): string[] {
    const found: string[] = [];
    for (const name of names) for (const node of this.nodes(name)) found.push(...listed(wordsOf(node)));
    return found;
  }

  /** The texts set aside, found by their marks. */
  texts(...names: string[]): (MarkedText | null)[] {
    return names.flatMap((name) => this.nodes(name).map((node) => this.#textOf(node)));
  }

  /** The same, inside media:group. */
  groupTexts(name: string): (MarkedText | null)[] {
    return this.nodes("media:group").flatMap((group) => childrenOf(group, name).map((node) => this.#textOf(node)));
  }

  people(...names: string[]): string[] {
    return names.flatMap((name) => this.nodes(name).flatMap(personOf));
  }

  labels(name: string): string[] {
    return this.nodes(name).flatMap((node) => {
      const { label, term } = attributesOf(node);
      return label ?? term ?? wordsOf(node) ?? [];
    });
  }

  files(name: string, key: string): EntryFile[] {
    return this.nodes(name).flatMap((node) => fileOf(node, key));
  }

  images(): EntryFile[] {
    return [
      ...picturesOf(this.nodes("media:content"), this.nodes("media:thumbnail")),
      ...this.nodes("media:group").flatMap((group) =>
        picturesOf(childrenOf(group, "media:content"), childrenOf(group, "media:thumbnail")),
      ),
      ...this.files("itunes:image", "href"),
    ];
  }

  links(): EntryLink[] {
    return [
      ...this.words("feedburner:origLink").map((href) => ({ href, rel: "original", type: null, bases: [] })),
      ...this.nodes("link").flatMap(linkOf),
      ...this.nodes("atom:link").flatMap(linkOf),
    ];
  }

  bases(): string[] {
    return listed(this.attribute("xml:base"));
  }

  #textOf(node: Node): MarkedText | null {
    const mark = wordsOf(node);
    return mark?.startsWith("§") ? (this.#texts[Number(mark.slice(1))] ?? null) : null;
  }
}

const NO_NODES: readonly Node[] = [];

function listed(text: string | null): string[] {
  return text === null ? [] : [text];
}

/** A name is an element of its own in Atom, and the text in RSS. */
function personOf(node: Node): string[] {
  for (const part of ["name", "atom:name", "email"]) {
    const [inside] = childrenOf(node, part);
    const words = inside === undefined ? null : wordsOf(inside);
    if (words !== null) return [words];
  }
  return listed(wordsOf(node));
}

/** Pictures, then the small ones that stand for a sound or a video. */
function picturesOf(contents: readonly Node[], thumbnails: readonly Node[]): EntryFile[] {
  return [
    ...contents.flatMap((node) => (isPicture(node) ? fileOf(node, "url") : [])),
    ...[...thumbnails, ...contents.flatMap((node) => childrenOf(node, "media:thumbnail"))].flatMap((node) =>
      fileOf(node, "url"),
    ),
  ];
}

/** A link's address is its attribute in Atom and its text in RSS; some write one in the place of the other. */
function linkOf(node: Node): EntryLink[] {
  const { href, rel, type, "xml:base": base } = attributesOf(node);
  const address = (href ?? wordsOf(node) ?? attributesOf(node)["rdf:resource"])?.trim();
  if (!address) return [];
  return [{ href: address, rel: rel ?? "alternate", type: type ?? null, bases: base === undefined ? [] : [base] }];
}

function fileOf(node: Node, key: string): EntryFile[] {
  const attributes = attributesOf(node);
  const url = attributes[key]?.trim();
  if (!url) return [];
  const count = (name: string): number | null => {
    const value = Number(attributes[name] ?? Number.NaN);
    return Number.isFinite(value) && value >= 0 ? value : null;
  };
  return [{ url, type: attributes.type ?? null, length: count("length") ?? count("filesize"), width: count("width") }];
}

function isPicture(node: Node): boolean {
  const { medium, type, url } = attributesOf(node);
  if (medium) return medium === "image";
  if (type) return type.startsWith("image/");
  return /\.(?:jpe?g|png|webp|gif|avif)(?:\?|$)/i.test(url ?? "");
}

function wordsOf(node: Node): string | null {
  const text = typeof node === "string" ? node : node._;
  return typeof text === "string" && text.trim() !== "" ? text.trim() : null;
}

function attributesOf(node: Node): Readonly<Record<string, string>> {
  const attributes = typeof node === "string" ? null : node.$;
  return attributes !== null && typeof attributes === "object" ? (attributes as Record<string, string>) : {};
}

function childrenOf(node: Node, name: string): readonly Node[] {
  const children = typeof node === "string" ? null : node[name];
  return Array.isArray(children) ? children : [];
}
