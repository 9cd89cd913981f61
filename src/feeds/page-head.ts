import { decodeEntities } from "./entities.ts";
import { parseData, type StructuredArticle, structuredArticles } from "./page-data.ts";
import { readTitle } from "./plaintext.ts";
import type { Tag } from "./tags.ts";

/** A <time> of the page. */
export interface Stamp {
  readonly datetime: string;
  /** It says itself that it is the date of publication. */
  readonly isPublished: boolean;
  readonly isModified: boolean;
}

const MAX_METAS = 400;
const MAX_STAMPS = 20;
const MAX_AUTHORS = 10;
/** Characters of structured data that are read; the rest is not an article's. */
const MAX_DATA = 2_000_000;

/** What a page declares of itself, as written: nothing is interpreted here. */
export class PageHead {
  readonly #metas = new Map<string, string[]>();
  readonly #stamps: Stamp[] = [];
  readonly #titles: string[] = [];
  readonly #data: string[] = [];
  readonly #authors: string[] = [];
  #dataLength = 0;
  #articles: readonly StructuredArticle[] | null = null;
  language: string | null = null;
  canonical: string | null = null;
  base: string | null = null;
  /** Where <meta http-equiv=refresh> leads. */
  refresh: string | null = null;
  isFrameset = false;

  /** The values of the first of these names that has one. */
  metas(...names: readonly string[]): readonly string[] {
    for (const name of names) {
      const values = this.#metas.get(name);
      if (values) return values;
    }
    return [];
  }

  meta(...names: readonly string[]): string | null {
    return this.metas(...names)[0] ?? null;
  }

  get stamps(): readonly Stamp[] {
    return this.#stamps;
  }

  /** Of elements that say rel=author or itemprop=author. */
  get authors(): readonly string[] {
    return this.#authors;
  }

  get documentTitle(): string | null {
    return this.#titles[0] ?? null;
  }

  /** The articles of the structured data, the page's own first. */
  get articles(): readonly StructuredArticle[] {
    this.#articles ??= structuredArticles(this.#data.map(parseData));
    return this.#articles;
  }

  /** Every string that may be taken for the title. */
  titles(): string[] {
    const named = ["og:title", "twitter:title", "dc:title", "dcterm:title", "title", "parsely-title"];
    return [
      ...this.#titles,
      ...named.flatMap((name) => this.metas(name)),
      ...this.articles.map((a) => a.headline ?? ""),
    ];
  }

  title(text: string): void {
    const plain = readTitle(text, false);
    if (plain !== "" && this.#titles.length < 5) this.#titles.push(plain);
  }

  data({ attributes }: Tag, content: string): void {
    if (!/ld\+json/i.test(attributes.get("type") ?? "")) return;
    this.#dataLength += content.length;
    if (this.#dataLength <= MAX_DATA) this.#data.push(content);
  }

  /** Takes note of a tag; `after` is the page from its end on, cut short. */
  tag(tag: Tag, after: () => string): void {
    const { name, attributes } = tag;
    switch (name) {
      case "html":
        this.language ??= value(tag, "lang") ?? value(tag, "xml:lang");
        return;
      case "meta":
        this.#meta(tag);
        return;
      case "link":
        if (/(?:^|\s)canonical(?:\s|$)/i.test(attributes.get("rel") ?? "")) this.canonical ??= value(tag, "href");
        return;
      case "base":
        this.base ??= value(tag, "href");
        return;
      case "frameset":
        this.isFrameset = true;
        return;
      case "time":
        this.#stamp(tag, value(tag, "datetime"));
        return;
    }
    if (attributes.size === 0) return;
    const itemprop = attributes.get("itemprop");
    if (itemprop !== undefined && /^date(?:Published|Modified)$/.test(itemprop)) {
      this.#stamp(tag, value(tag, "content") ?? value(tag, "datetime"));
    }
    const rel = attributes.get("rel");
    const isAuthor = itemprop === "author" || (name === "a" && rel !== undefined && /(?:^|\s)author(?:\s|$)/.test(rel));
    if (isAuthor && this.#authors.length < MAX_AUTHORS) {
      const inner = after();
      const end = inner.indexOf(`</${name}`);
      const text = end < 0 ? "" : readTitle(inner.slice(0, end).replace(/<[^>]*>/g, " "), true);
      if (text !== "" && text.length < 100 && !this.#authors.includes(text)) this.#authors.push(text);
    }
  }

  #meta(tag: Tag): void {
    const content = value(tag, "content");
    if (content === null || this.#metas.size >= MAX_METAS) return;
    if (/^refresh$/i.test(tag.attributes.get("http-equiv") ?? "")) this.refresh ??= content;
    for (const key of ["property", "name", "itemprop", "http-equiv"]) {
      const name = tag.attributes.get(key)?.trim().toLowerCase();
      if (!name) continue;
      const known = this.#metas.get(name) ?? [];
      if (known.length < 50) known.push(content.slice(0, 20_000));
      this.#metas.set(name, known);
    }
  }

  #stamp({ attributes }: Tag, datetime: string | null): void {
    if (datetime === null || this.#stamps.length >= MAX_STAMPS) return;
    const itemprop = attributes.get("itemprop") ?? "";
    const label = `${attributes.get("class") ?? ""} ${attributes.get("id") ?? ""}`;
    this.#stamps.push({
      datetime,
      isPublished: attributes.has("pubdate") || itemprop === "datePublished" || /publi|entry-date/i.test(label),
      isModified: itemprop === "dateModified" || /updated|modif|maj\b/i.test(label),
    });
  }
}

function value({ attributes }: Tag, name: string): string | null {
  const written = attributes.get(name);
  return written === undefined ? null : decodeEntities(written).trim() || null;
}
