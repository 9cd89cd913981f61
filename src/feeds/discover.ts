import { decodeEntities } from "./entities.ts";
import type { Fetched } from "./fetch.ts";
import { FetchError } from "./fetch-error.ts";
import { resolveLink } from "./links.ts";
import { readTitle, shorten } from "./plaintext.ts";
import { type Feed, readFeed } from "./rss.ts";
import { readTag } from "./tags.ts";

/** A feed that a site announces. */
export interface Announced {
  readonly url: string;
  readonly title: string | null;
}

/** A feed found, and read. */
export interface Discovered {
  readonly url: string;
  /** The document that was read. */
  readonly document: Fetched;
  readonly feed: Feed;
}

const TYPES = /^(?:application|text)\/(?:rss|atom|rdf|feed)\+?(?:xml|json)\b|^(?:application|text)\/xml\b/i;
/** Where publishing tools put a site's feed when they do not announce it. */
const USUAL = [
  "/feed",
  "/rss",
  "/rss.xml",
  "/atom.xml",
  "/feed.xml",
  "/index.xml",
  "/feed.json",
  "/?feed=rss2",
] as const;
const MAX_ANNOUNCED = 50;
/** Announced feeds that are tried. */
const MAX_TRIED = 5;

/** The feeds that a page announces with <link rel="alternate">, in its order, those of comments last. */
export function announcedFeeds(page: string, url: string): Announced[] {
  const found = new Map<string, Announced>();
  let base = url;
  let from = 0;
  for (let at = page.indexOf("<"); at >= 0 && found.size < MAX_ANNOUNCED; at = page.indexOf("<", from)) {
    from = at + 1;
    if (!/^<(?:link|base)\b/i.test(page.slice(at, at + 6))) continue;
    const tag = readTag(page, at);
    if (!tag) break; // the page ends inside it
    from = tag.end;
    const value = (name: string): string => decodeEntities(tag.attributes.get(name) ?? "").trim();
    const href = value("href");
    if (href === "") continue;
    if (tag.name === "base") {
      base = resolveLink(href, [url]) ?? base;
      continue;
    }
    const json = /^application\/json\b/i.test(value("type")) && /feed/i.test(href);
    if (!/\balternate\b/i.test(value("rel")) || !(json || TYPES.test(value("type")))) continue;
    const address = resolveLink(href, [base]);
    const title = readTitle(value("title"), false);
    if (address !== null && !found.has(address)) {
      found.set(address, { url: address, title: title === "" ? null : shorten(title, 200) });
    }
  }
  const ofComments = ({ url: address, title }: Announced) =>
    Number(/\/comments\/|comments?\b.*feed|commentaires/i.test(`${address} ${title ?? ""}`));
  return [...found.values()].sort((one, other) => ofComments(one) - ofComments(other));
}

/**
 * Finds a site's feed from one of its pages: those announced, then the usual addresses; the first that can be read,
 * or null. Throws the FetchError of the site when it stops answering altogether.
 */
export async function discoverFeed(
  page: { readonly text: string; readonly url: string },
  get: (address: string) => Promise<Fetched>,
  seenAt: Date,
): Promise<Discovered | null> {
  const announced = announcedFeeds(page.text, page.url).slice(0, MAX_TRIED);
  const usual = USUAL.map((path) => new URL(path, page.url).href);
  for (const url of [...announced.map((feed) => feed.url), ...usual]) {
    const document = await attempt(url, get, new URL(page.url).host);
    if (!document) continue;
    const feed = await readFeed({ text: document.text, url: document.url, seenAt });
    if (feed.format !== null) return { url: document.movedTo ?? url, document, feed };
  }
  return null;
}

/** Failures that the next address of the same host would meet too. */
const GENERAL = new Set(["nameUnknown", "unreachable", "tooSlow", "robotsRefused", "tooManyRequests"]);

async function attempt(url: string, get: (address: string) => Promise<Fetched>, host: string): Promise<Fetched | null> {
  try {
    return await get(url);
  } catch (fault) {
    if (!(fault instanceof FetchError) || (GENERAL.has(fault.code) && new URL(url).host === host)) throw fault;
    return null;
  }
}
