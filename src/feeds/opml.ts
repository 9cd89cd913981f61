import { decodeEntities, escapeXml } from "./entities.ts";
import { resolveLink } from "./links.ts";
import { readTitle, shorten } from "./plaintext.ts";
import { beginsTag, readTag } from "./tags.ts";

/** A feed of a subscription list. */
export interface OpmlFeed {
  /** The feed's address. */
  readonly url: string;
  readonly title: string | null;
  /** The site's address. */
  readonly site: string | null;
  /** The names of the outlines around it, outermost first. */
  readonly folders: readonly string[];
}

export type OpmlFaultCode = "notOpml" | "truncated" | "badAddress" | "repeated" | "tooMany";

export interface OpmlFault {
  readonly code: OpmlFaultCode;
  /** The address or title concerned; null for the whole file. */
  readonly about: string | null;
}

export interface OpmlList {
  readonly feeds: readonly OpmlFeed[];
  readonly faults: readonly OpmlFault[];
}

const MAX_FEEDS = 10_000;
const MAX_DEPTH = 50;

/**
 * Reads a list of feeds as readers export it (opml.org/spec2.opml), forgiving bad nesting, bare signs and a missing
 * end. What can't be taken is told, and the rest is read.
 */
export function readOpml(text: string): OpmlList {
  const feeds = new Map<string, OpmlFeed>();
  const faults: OpmlFault[] = [];
  const folders: string[] = [];
  let inside = false;
  let ended = false;
  let from = 0;
  for (let at = text.indexOf("<"); at >= 0; at = text.indexOf("<", from)) {
    if (text.startsWith("<!--", at)) {
      const end = text.indexOf("-->", at);
      if (end < 0) break;
      from = end + 3;
      continue;
    }
    const tag = readTag(text, at);
    if (!tag && beginsTag(text, at)) break;
    from = tag?.end ?? at + 1;
    if (tag?.name === "opml" || tag?.name === "body") {
      inside ||= !tag.closing;
      ended ||= tag.closing;
    }
    if (tag?.name !== "outline" || !inside) continue;
    if (tag.closing) {
      folders.pop();
      continue;
    }
    const value = (name: string): string | null => decodeEntities(tag.attributes.get(name) ?? "").trim() || null;
    const title = readTitle(value("title") ?? value("text") ?? "", false);
    const written = value("xmlurl") ?? (value("type") === "rss" ? value("url") : null);
    if (written !== null) take(written, title, value("htmlurl"));
    if (!tag.selfClosing && folders.length < MAX_DEPTH) folders.push(title);
  }
  if (!inside) faults.push({ code: "notOpml", about: null });
  else if (!ended) faults.push({ code: "truncated", about: null });
  return { feeds: [...feeds.values()], faults };

  function take(written: string, title: string, site: string | null): void {
    const url = resolveLink(written, []);
    if (url === null) faults.push({ code: "badAddress", about: shorten(written, 200) });
    else if (feeds.has(url)) faults.push({ code: "repeated", about: url });
    else if (feeds.size >= MAX_FEEDS) {
      if (faults.at(-1)?.code !== "tooMany") faults.push({ code: "tooMany", about: null });
    } else {
      feeds.set(url, {
        url,
        title: title === "" ? null : shorten(title, 300),
        site: site === null ? null : resolveLink(site, [url]),
        folders: folders.filter((name) => name !== ""),
      });
    }
  }
}

/** Writes a list of feeds that any reader imports, one folder deep. */
export function writeOpml(title: string, feeds: readonly OpmlFeed[]): string {
  const outline = (feed: OpmlFeed, indent: string): string => {
    const name = quoted(feed.title ?? feed.url);
    const site = feed.site === null ? "" : ` htmlUrl="${quoted(feed.site)}"`;
    return `${indent}<outline type="rss" text="${name}" title="${name}" xmlUrl="${quoted(feed.url)}"${site}/>`;
  };
  const folders = new Map<string, OpmlFeed[]>();
  for (const feed of feeds) {
    const name = feed.folders.join(" / ");
    folders.set(name, [...(folders.get(name) ?? []), feed]);
  }
  const lines = [...folders].flatMap(([name, inside]) =>
    name === ""
      ? inside.map((feed) => outline(feed, "    "))
      : [
          `    <outline text="${quoted(name)}" title="${quoted(name)}">`,
          ...inside.map((feed) => outline(feed, "      ")),
          "    </outline>",
        ],
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<opml version="2.0">',
    `  <head><title>${quoted(title)}</title></head>`,
    "  <body>",
    ...lines,
    "  </body>",
    "</opml>",
    "",
  ].join("\n");
}

/** Text in an attribute, without the characters that XML forbids. */
function quoted(text: string): string {
  return escapeXml(text.replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, "")).replace(/[\t\n\r]+/g, " ");
}
