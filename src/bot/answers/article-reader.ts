import type { Unreadable } from "../../edition/words/articles.ts";
import type { Article } from "../../engine/article.ts";
import { detectLanguage } from "../../engine/language.ts";
import { FetchError, type Fetched, type Fetcher } from "../../feeds/fetch.ts";
import { type Page, readPage } from "../../feeds/page.ts";

/** An address that shows no article; what to say of it is in the catalogue, under the reason. */
export class ArticleError extends Error {
  override readonly name = "ArticleError";
  readonly reason: Unreadable;

  constructor(reason: Unreadable, address: string) {
    super(`${address} shows no article: ${reason}.`);
    this.reason = reason;
  }
}

const MAX_TEXT = 400_000;
/** A longer line is a file of data, not a paragraph. */
const MAX_LINE = 200_000;
/** What is shown instead of an article; the other reasons leave something to read. */
const REFUSALS: ReadonlySet<string> = new Set<Unreadable>([
  "cookieWall",
  "robotCheck",
  "accessDenied",
  "notFound",
  "serverError",
  "needsScripts",
  "frames",
]);

/** Reads articles of the web, one at a time. Throws FetchError, or ArticleError. */
export function createArticleReader(fetcher: Fetcher): (address: string) => Promise<Article> {
  return async (address) => {
    const document = await fetcher.get(address, { kind: "page" });
    if (document.state !== "fetched") throw new FetchError("status", { address, about: "304" });
    if (/^text\/plain/i.test(document.contentType)) return plainArticle(document, address);
    if (!/html|^$/i.test(document.contentType)) throw new ArticleError("notText", address);
    const page = readPage(document.text, document.url);
    if (isRefusal(page.reason)) throw new ArticleError(page.reason, address);
    return articleOf(page, document, address);
  };
}

function isRefusal(reason: string | null): reason is Unreadable {
  return reason !== null && REFUSALS.has(reason);
}

function articleOf({ title, text, source, published, url }: Page, { url: found }: Fetched, address: string): Article {
  const host = new URL(found).hostname.replace(/^www\./, "");
  return checked({ title, text, source: source ?? host, published, url: url ?? found }, address);
}

function plainArticle({ text, url }: Fetched, address: string): Article {
  return checked({ title: null, text, source: new URL(url).hostname, published: null, url }, address);
}

function checked(draft: Omit<Article, "id" | "language"> & { readonly url: string }, address: string): Article {
  const { text } = draft;
  if (text.trim() === "") throw new ArticleError("empty", address);
  if (text.length > MAX_TEXT || hasLongLine(text)) throw new ArticleError("tooLong", address);
  const language = detectLanguage(text);
  if (!language) throw new ArticleError("otherLanguage", address);
  return { ...draft, id: draft.url, language };
}

function hasLongLine(text: string): boolean {
  for (let start = 0; start <= text.length; ) {
    const end = text.indexOf("\n", start);
    if ((end < 0 ? text.length : end) - start > MAX_LINE) return true;
    if (end < 0) return false;
    start = end + 1;
  }
  return false;
}
