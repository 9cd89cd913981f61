/** The prefixes under which names are known here, by namespace. Prefixes in feeds are the publisher's own choice. */
const PREFIXES: ReadonlyMap<string, string> = new Map([
  ["http://www.w3.org/2005/atom", "atom"],
  ["http://purl.org/atom/ns#", "atom"],
  ["http://purl.org/net/echo/", "atom"],
  ["http://example.com/newformat#", "atom"],
  ["http://www.w3.org/1999/02/22-rdf-syntax-ns#", "rdf"],
  ["http://purl.org/rss/1.0/", "rss"],
  ["http://my.netscape.com/rdf/simple/0.9/", "rss"],
  ["http://channel.netscape.com/rdf/simple/0.9/", "rss"],
  ["http://backend.userland.com/rss", "rss"],
  ["http://backend.userland.com/rss2", "rss"],
  ["http://backend.userland.com/rss191", "rss"],
  ["http://blogs.law.harvard.edu/tech/rss", "rss"],
  ["http://purl.org/net/rss1.1#", "rss"],
  ["http://purl.org/dc/elements/1.0/", "dc"],
  ["http://purl.org/dc/elements/1.1/", "dc"],
  ["http://purl.org/dc/terms/", "dcterms"],
  ["http://purl.org/rss/1.0/modules/content/", "content"],
  ["http://purl.org/rss/1.0/modules/syndication/", "sy"],
  ["http://search.yahoo.com/mrss", "media"],
  ["http://search.yahoo.com/mrss/", "media"],
  ["http://video.search.yahoo.com/mrss", "media"],
  ["http://tools.search.yahoo.com/mrss/", "media"],
  ["http://www.itunes.com/dtds/podcast-1.0.dtd", "itunes"],
  ["http://rssnamespace.org/feedburner/ext/1.0", "feedburner"],
  ["http://www.w3.org/1999/xhtml", "xhtml"],
  ["http://www.w3.org/xml/1998/namespace", "xml"],
]);

/** Elements whose content is a text: it is set aside, and its place marked. */
export const TEXTS: ReadonlySet<string> = new Set([
  ...["title", "description", "summary", "content", "subtitle", "tagline", "body", "fullitem"],
  ...["content:encoded", "xhtml:body", "atom:summary", "atom:content", "atom:title", "atom:subtitle", "dc:title"],
  ...["dc:description", "dcterms:abstract", "media:description", "media:title", "itunes:summary"],
]);

/** The other elements that are read; all the rest is left out, with what is in it. */
export const READ: ReadonlySet<string> = new Set([
  ...["link", "id", "guid", "language", "ttl", "author", "name", "email", "category", "keywords", "enclosure"],
  ...["pubDate", "published", "updated", "issued", "modified", "created", "date", "lastBuildDate", "managingEditor"],
  ...["atom:link", "atom:id", "atom:published", "atom:updated", "atom:author", "atom:name", "dc:date", "dc:creator"],
  ...["dc:subject", "dc:language", "dcterms:issued", "dcterms:created", "dcterms:modified", "dcterms:date"],
  ...["media:group", "media:content", "media:thumbnail", "media:keywords", "itunes:image", "itunes:author"],
  ...["feedburner:origLink", "sy:updatePeriod", "sy:updateFrequency", "dcterms:creator", "contributor", "creator"],
]);

/** The attributes that are read. */
export const ATTRIBUTES: ReadonlySet<string> = new Set([
  ...["href", "rel", "type", "hreflang", "url", "length", "medium", "width", "height", "filesize", "isdefault"],
  ...["ispermalink", "term", "label", "text", "src", "mode", "xml:base", "rdf:about", "rdf:resource", "about"],
]);

/** Names that XML writes with capitals, by their lower-case form, for feeds that mistake the case. */
const CAPITALS: ReadonlyMap<string, string> = new Map(
  ["pubDate", "lastBuildDate", "managingEditor", "origLink", "updatePeriod", "updateFrequency", "isPermaLink"].map(
    (name) => [name.toLowerCase(), name],
  ),
);

/** Names as written in one document, to the names known here. */
export interface Vocabulary {
  /** Learns the prefixes that a tag declares. */
  learn(attributes: ReadonlyMap<string, string>): void;
  /** "media:content" for "yahoo:content" where `yahoo` is that namespace; `own` is the one written without prefix. */
  nameOf(written: string): string;
}

/** A vocabulary for a document whose own elements are of the namespace `own`: "rss" or "atom". */
export function createVocabulary(own: "rss" | "atom"): Vocabulary {
  const prefixes = new Map<string, string>();
  const names = new Map<string, string>();
  return {
    learn(attributes) {
      for (const [key, value] of attributes) {
        if (!key.startsWith("xmlns:") || prefixes.size > 100) continue;
        const known = PREFIXES.get(value.trim().toLowerCase());
        if (known) prefixes.set(key.slice(6), known);
        names.clear();
      }
    },
    nameOf(written) {
      const known = names.get(written);
      if (known !== undefined) return known;
      const colon = written.indexOf(":");
      const prefix = colon < 0 ? "" : written.slice(0, colon);
      const space = prefixes.get(prefix) ?? prefix;
      const local = written.slice(colon + 1);
      const name = (space === "" || space === own ? "" : `${space}:`) + (CAPITALS.get(local) ?? local);
      if (names.size < 1000) names.set(written, name);
      return name;
    },
  };
}
