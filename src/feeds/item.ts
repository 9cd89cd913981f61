import { type FeedDate, readDate } from "./dates.ts";
import { decodeEntities } from "./entities.ts";
import type { Entry, EntryFile, EntryLink } from "./entry.ts";
import { canonicalLink, chainBases, resolveLink } from "./links.ts";
import { type PlainText, readHtml, readTitle, shorten } from "./plaintext.ts";
import type { MarkedText } from "./sheet.ts";

/** An item of a feed, the same whatever the format. */
export interface FeedItem {
  /** The feed's own identifier, or else the link, or else the title. Unique in its feed. */
  readonly guid: string;
  /** One address for one page: absolute, without tracking. Null when the item has no address. */
  readonly url: string | null;
  /** The address as the feed writes it, made absolute where it is not. */
  readonly link: string | null;
  /** Plain text on one line, at most 500 characters. */
  readonly title: string;
  /** The feed gives no title: it is the beginning of the text. */
  readonly titleIsMade: boolean;
  /** When it was published; when it was first seen, where the feed gives no date that can be read. */
  readonly published: Date;
  /** Minutes east of UTC of the publisher's clock, as in "+0100"; null when the feed does not say. */
  readonly offsetMinutes: number | null;
  readonly publishedIsSeen: boolean;
  readonly updated: Date | null;
  /** Plain text, at most 2,000 characters. */
  readonly summary: string | null;
  /** The article as the feed gives it, one paragraph a line; null when the feed gives a summary only. */
  readonly body: string | null;
  readonly author: string | null;
  readonly image: string | null;
  readonly categories: readonly string[];
  readonly enclosures: readonly Enclosure[];
}

/** A file that goes with an item: sound, video, picture. */
export interface Enclosure {
  readonly url: string;
  readonly type: string | null;
  /** In bytes, as the feed says. */
  readonly length: number | null;
}

/** Where an item stands. */
export interface ItemContext {
  /** Outermost first; the feed's xml:base among them. */
  readonly bases: readonly string[];
  /** The document's address, or else the site's: relative links start there. */
  readonly document: string | null;
  readonly feedAuthor: string | null;
  readonly seenAt: Date;
}

const MAX_TITLE = 500;
const MAX_MADE_TITLE = 120;
const MAX_SUMMARY = 2000;
const MAX_BODY = 200_000;
const MAX_CATEGORIES = 50;
const MAX_ENCLOSURES = 20;
const DAY_MS = 24 * 3600 * 1000;

/** Understands an entry. Nothing makes it fail: what is missing or wrong is replaced or null. */
export function readItem(entry: Entry, context: ItemContext): FeedItem {
  const bases = chainBases([...context.bases, ...entry.bases], context.document);
  const link = pickLink(entry, bases);
  const original = entry.links.find(({ rel }) => rel === "original")?.href;
  const summary = first(entry.summaries.map(textOf));
  const content = longest(entry.contents.map(textOf));
  // RSS has one place for both: what is as long as an article is one.
  const body = content ?? (summary && summary.lines.length > MAX_SUMMARY ? summary : null);
  const brief = summary ?? content;
  const title = shorten(first(entry.titles.map(titleOf)) ?? "", MAX_TITLE);
  const made = title === "" ? shorten(brief?.lines.split("\n", 1)[0] ?? "", MAX_MADE_TITLE) : "";
  const published = pickDate([...entry.published, ...entry.updated], context.seenAt);
  const updated = pickDate(entry.updated, context.seenAt);
  const page = (original === undefined ? null : resolveLink(original, bases)) ?? link?.whole ?? null;
  const url = page === null ? null : canonicalLink(page);
  const id = entry.id?.trim().slice(0, 2000) || null;
  return {
    guid: id ?? url ?? `title:${title || made}`,
    url,
    link: link?.written ?? null,
    title: title || made || (link?.written ?? ""),
    titleIsMade: title === "",
    published: published?.date ?? context.seenAt,
    offsetMinutes: published?.offsetMinutes ?? null,
    publishedIsSeen: published === null,
    updated: updated?.date ?? null,
    summary: brief && brief.lines !== "" ? shorten(brief.lines, MAX_SUMMARY) : null,
    body: body && body.lines !== "" ? body.lines.slice(0, MAX_BODY) : null,
    author: first(entry.authors.map(authorOf)) ?? context.feedAuthor,
    image: pickImage(entry, [content, summary], bases),
    categories: distinct(entry.categories.map((name) => (name === null ? "" : readTitle(name, true)))).slice(
      0,
      MAX_CATEGORIES,
    ),
    enclosures: entry.enclosures.slice(0, MAX_ENCLOSURES).flatMap((file) => enclosureOf(file, bases)),
  };
}

/** The relations of links that lead to the page, the best first. Atom's "self" is the entry's own address. */
const RELS = ["alternate", "http://www.iana.org/assignments/relation/alternate", "", "related", "via"];
const OTHER_RELS = /^(?:original|enclosure|edit|replies|self|next|hub|license|icon)/i;
const NOT_PAGES = /^(?:application\/(?:atom|rss)\+xml|audio\/|video\/|image\/|application\/(?:json|pdf))/i;

/** The page that an entry, or a feed, is about: whole, and as written where it was whole already. */
export function pickLink(
  { links, id, idIsLink }: Pick<Entry, "links" | "id" | "idIsLink">,
  bases: readonly (string | null)[],
): { readonly whole: string; readonly written: string } | null {
  const rank = ({ rel, type }: EntryLink): number => {
    const place = RELS.indexOf(rel.toLowerCase());
    return (place < 0 ? 50 : place) * 2 + (type && NOT_PAGES.test(type) ? 1 : 0);
  };
  const pages = links.filter(({ rel }) => !OTHER_RELS.test(rel)).sort((one, other) => rank(one) - rank(other));
  const named = id !== null && idIsLink && /^https?:\/\//i.test(id.trim());
  const candidates = [
    ...pages,
    ...(named ? [{ href: id, bases: [] }] : []),
    ...links.filter(({ rel }) => rel.toLowerCase() === "self"),
  ];
  for (const { href, bases: own } of candidates) {
    const whole = resolveLink(href, own.length > 0 ? chainBases(own, bases[0] ?? null) : bases);
    if (whole) return { whole, written: /^https?:\/\/\S+$/i.test(href.trim()) ? href.trim() : whole };
  }
  return null;
}

function pickDate(written: readonly (string | null)[], seenAt: Date): FeedDate | null {
  for (const text of written) {
    const found = text === null ? null : readDate(text);
    // A publisher's clock may be wrong by a zone; more than a day ahead, the date means nothing.
    if (found && found.date.getTime() <= seenAt.getTime() + DAY_MS) return found;
  }
  return null;
}

function pickImage(
  entry: Entry,
  texts: readonly (PlainText | null)[],
  bases: readonly (string | null)[],
): string | null {
  const widest = [...entry.images].sort((one, other) => (other.width ?? 0) - (one.width ?? 0));
  const attached = entry.enclosures.filter(({ type, url }) => isPicture(type, url));
  const sources = [...widest, ...attached].map(({ url }) => url);
  for (const source of [...sources, ...texts.map((text) => text?.image ?? null)]) {
    const found = source === null ? null : resolveLink(source, bases);
    if (found) return found;
  }
  return null;
}

function isPicture(type: string | null, url: string): boolean {
  return type ? type.startsWith("image") : /\.(?:jpe?g|png|webp|gif|avif)(?:\?|$)/i.test(url);
}

function enclosureOf({ url, type, length }: EntryFile, bases: readonly (string | null)[]): Enclosure[] {
  const whole = resolveLink(url, bases);
  return whole ? [{ url: whole, type, length }] : [];
}

function textOf(text: MarkedText | null): PlainText | null {
  if (!text) return null;
  if (text.html) return readHtml(text.text);
  const lines = text.text.split("\n").map((line) => line.trim());
  return { lines: lines.filter((line) => line !== "").join("\n"), image: null };
}

export function titleOf(text: MarkedText | null): string | null {
  return text ? readTitle(text.text.slice(0, 20_000), text.html) : null;
}

/** "Marie Curie" from "marie@exemple.fr (Marie Curie)", the form of RSS. */
export function authorOf(written: string | null): string | null {
  if (written === null) return null;
  const text = written.slice(0, 300);
  const name = /^[^\s@]+@[^\s@]+\s+\((.+)\)$/.exec(text)?.[1] ?? text.replace(/<[^<>\s]+@[^<>\s]+>/, "");
  return readTitle(decodeEntities(name), true) || null;
}

function first<T extends string | PlainText>(values: readonly (T | null)[]): T | null {
  const filled = (value: T) => (typeof value === "string" ? value : value.lines || value.image) !== "";
  return values.find((value) => value !== null && filled(value)) ?? null;
}

function longest(texts: readonly (PlainText | null)[]): PlainText | null {
  return texts.reduce((best, text) => ((text?.lines.length ?? 0) > (best?.lines.length ?? 0) ? text : best), null);
}

function distinct(names: readonly string[]): string[] {
  return [...new Set(names.filter((name) => name !== "").map((name) => shorten(name, 100)))];
}
