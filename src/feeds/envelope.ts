import type { XmlFormat } from "./root.ts";

/** The namespaces declared at the head, so that parsers know the prefixes used here. */
const NAMESPACES: Readonly<Record<string, string>> = {
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  dc: "http://purl.org/dc/elements/1.1/",
  dcterms: "http://purl.org/dc/terms/",
  content: "http://purl.org/rss/1.0/modules/content/",
  media: "http://search.yahoo.com/mrss/",
  itunes: "http://www.itunes.com/dtds/podcast-1.0.dtd",
  feedburner: "http://rssnamespace.org/feedburner/ext/1.0",
};

/** The document of a feed from the elements of its header and of its items, each in its place. */
export function envelope(format: XmlFormat, version: string | null, header: string, items: string): string {
  const spaces = Object.entries(NAMESPACES)
    .map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`)
    .join("");
  switch (format) {
    case "atom":
      return `<feed xmlns="http://www.w3.org/2005/Atom"${spaces}>${header}${items}</feed>`;
    case "rdf":
      return `<rdf:RDF xmlns="http://purl.org/rss/1.0/"${spaces}><channel>${header}</channel>${items}</rdf:RDF>`;
    case "rss": {
      // rss-parser reads what says 2 or 0.9 only.
      const known = version !== null && /^(?:2|0\.9)[\d.]*$/.test(version) ? version : "2.0";
      return `<rss version="${known}" xmlns:atom="http://www.w3.org/2005/Atom"${spaces}><channel>${header}${items}</channel></rss>`;
    }
  }
}
