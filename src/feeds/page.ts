import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { detectLanguage, type Language } from "../engine/language.ts";

/** An article's page, read. */
export interface Page {
  readonly title: string | null;
  /** The outlet's name. */
  readonly source: string | null;
  readonly published: Date | null;
  readonly language: Language | null;
  readonly url: string | null;
  /** One paragraph a line. */
  readonly text: string;
}

type Document = ReturnType<typeof parseHTML>["document"];
type Element = NonNullable<ReturnType<Document["querySelector"]>>;

/** What is shown apart from the running text, each on a line of its own. */
const BLOCKS = "h1,h2,h3,h4,h5,h6,p,li,blockquote,figcaption,pre,td,dt,dd";

/** Reads the article of a page. `url` is where the page was found, or null for a file. */
export function readPage(html: string, url: string | null): Page {
  const { document } = parseHTML(html);
  const meta = (names: readonly string[]): string | null => {
    for (const name of names) {
      const element = document.querySelector(`meta[property="${name}"],meta[name="${name}"],meta[itemprop="${name}"]`);
      const content = element?.getAttribute("content")?.trim();
      if (content) return content;
    }
    return null;
  };
  const title =
    meta(["og:title", "twitter:title"]) ?? clean(document.querySelector("h1")?.textContent) ?? clean(document.title);
  const source = meta(["og:site_name", "application-name"]) ?? hostOf(url);
  const stamp =
    meta(["article:published_time", "datePublished", "date", "dc.date"]) ??
    document.querySelector("time[datetime]")?.getAttribute("datetime") ??
    null;
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute("href") ?? meta(["og:url"]);
  const declared = document.documentElement?.getAttribute("lang")?.slice(0, 2).toLowerCase();
  const text = bodyText(html, document);
  return {
    title,
    source,
    published: dateOf(stamp),
    language: declared === "fr" || declared === "en" ? declared : detectLanguage(text),
    url: absolute(canonical, url) ?? url,
    text,
  };
}

/** The article by Readability; the page's own paragraphs where Readability finds no article. */
function bodyText(html: string, document: Document): string {
  const copy = parseHTML(html).document;
  const article = new Readability(copy as unknown as ConstructorParameters<typeof Readability>[0]).parse();
  if (article?.content) {
    const inner = parseHTML(`<!doctype html><html><body>${article.content}</body></html>`).document;
    const text = linesOf(inner.body as unknown as Element);
    if (text.length > 0) return text;
  }
  for (const element of document.querySelectorAll("script,style,nav,header,footer,aside,form,noscript"))
    element.remove();
  return document.body ? linesOf(document.body as unknown as Element) : "";
}

function linesOf(root: Element): string {
  const lines: string[] = [];
  for (const block of root.querySelectorAll(BLOCKS)) {
    if (block.querySelector(BLOCKS)) continue; // its parts speak for it
    const line = clean(block.textContent);
    if (line) lines.push(line);
  }
  return lines.length ? lines.join("\n") : (clean(root.textContent) ?? "");
}

/** White space folded; no-break spaces kept, since French typography means them. */
function clean(text: string | null | undefined): string | null {
  const folded = text?.replace(/[ \t\r\n\f]+/g, " ").trim();
  return folded || null;
}

function dateOf(stamp: string | null): Date | null {
  if (!stamp) return null;
  const date = new Date(stamp);
  return Number.isNaN(date.getTime()) ? null : date;
}

function hostOf(url: string | null): string | null {
  return url ? new URL(url).hostname.replace(/^www\./, "") : null;
}

function absolute(address: string | null | undefined, base: string | null): string | null {
  if (!address) return null;
  try {
    const url = new URL(address, base ?? undefined);
    return url.protocol === "http:" || url.protocol === "https:" ? url.href : null;
  } catch {
    return null;
  }
}
