import type { Language } from "../engine/language.ts";
import { detectLanguage } from "../engine/language.ts";
import { type FeedDate, readDate } from "./dates.ts";
import { canonicalLink, resolveLink } from "./links.ts";
import type { PageHead } from "./page-head.ts";
import { readTitle, shorten } from "./plaintext.ts";

const PUBLISHED = [
  "article:published_time",
  "og:article:published_time",
  "og:published_time",
  "datepublished",
  "parsely-pub-date",
  "sailthru.date",
  "publish-date",
  "publication_date",
  "pubdate",
  "article.published",
  "dc.date.issued",
  "dcterms.created",
  "dc.date",
  "dc.date.created",
  "dcterms.date",
  "cxenseparse:recs:publishtime",
  "date",
  "citation_publication_date",
] as const;
const MODIFIED = [
  "article:modified_time",
  "og:updated_time",
  "datemodified",
  "dcterms.modified",
  "last-modified",
] as const;
const MAX_KEYWORDS = 30;
const MAX_AUTHORS = 10;

/** The page's address: `url` is where it was found, null for a file. */
export function canonicalOf(head: PageHead, url: string | null): string | null {
  const base = head.base === null ? url : (resolveLink(head.base, [url]) ?? url);
  for (const written of [head.canonical, head.meta("og:url"), head.articles[0]?.url ?? null]) {
    const address = written === null ? null : resolveLink(written, [base]);
    if (address !== null && isOwn(address, url)) return canonicalLink(address);
  }
  return url;
}

/**
 * Publishers' templates declare their home page, a test server, or the page that they were copied from. Another
 * site's address is believed when its last part is about the same as this page's: the article is syndicated.
 */
function isOwn(address: string, url: string | null): boolean {
  const declared = new URL(address);
  const isHome = declared.pathname === "/" && declared.search === "";
  if (url === null) return !isHome;
  const found = parse(url);
  if (!found) return !isHome;
  if (isHome && (found.pathname !== "/" || found.search !== "")) return false;
  if (siteOf(declared.hostname) === siteOf(found.hostname)) return true;
  const words = (path: string): Set<string> => new Set(path.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []);
  const own = words(found.pathname);
  const shared = [...words(declared.pathname)].filter((word) => own.has(word)).length;
  return shared >= 2 && shared * 2 >= own.size;
}

/** Names under which anyone may register a site. */
const SHARED_ENDS = /^(?:com?|org|net|gov|gouv|ac|asso|edu)$/;

function siteOf(host: string): string {
  const labels = host.split(".");
  const kept = SHARED_ENDS.test(labels.at(-2) ?? "") && (labels.at(-1)?.length ?? 0) === 2 ? 3 : 2;
  return labels.slice(-kept).join(".");
}

function parse(url: string): URL | null {
  try {
    return new URL(url);
  } catch {
    return null;
  }
}

/** The outlet's name; the host's, when the page gives none. */
export function sourceOf(head: PageHead, url: string | null): string | null {
  const named = [head.meta("og:site_name"), head.articles[0]?.publisher ?? null, head.meta("application-name")];
  for (const name of named) {
    const plain = name === null ? "" : readTitle(name, false);
    if (plain !== "" && !/^https?:/i.test(plain)) return shorten(plain, 120);
  }
  return url === null ? null : (parse(url)?.hostname.replace(/^www\./, "") ?? null);
}

/** The article's title, without the outlet's name. `heading` is the text of the page's <h1>. */
export function titleOf(head: PageHead, heading: string | null, source: string | null): string | null {
  const declared = [head.meta("og:title"), head.meta("twitter:title"), head.articles[0]?.headline ?? null];
  for (const written of [...declared, heading]) {
    const title = written === null ? "" : withoutOutlet(readTitle(written, false), source, null);
    if (title !== "") return shorten(title, 500);
  }
  const title = withoutOutlet(head.documentTitle ?? "", source, heading);
  return title === "" ? null : shorten(title, 500);
}

const fold = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/[^\p{L}\p{N}]/gu, "")
    .toLowerCase();

/** "Un titre | Le Messager": the part that is the outlet's name, or its host's, is cut off at either end. */
function withoutOutlet(title: string, source: string | null, heading: string | null): string {
  const parts = title.split(/\s+[|–—·•»-]\s+/);
  if (parts.length < 2) return title.trim();
  if (heading !== null) {
    const whole = parts.find((part) => fold(part) === fold(heading));
    if (whole) return whole.trim();
  }
  const names = source === null ? [] : [fold(source), fold(source.replace(/\.\w+$/, ""))].filter((name) => name !== "");
  const isName = (part: string): boolean =>
    names.includes(fold(part)) || names.includes(fold(part.replace(/\.\w+$/, "")));
  const last = parts.at(-1) ?? "";
  if (isName(last))
    return title
      .slice(0, title.lastIndexOf(last))
      .replace(/\s+[|–—·•»-]\s+$/, "")
      .trim();
  const first = parts[0] ?? "";
  if (isName(first))
    return title
      .slice(first.length)
      .replace(/^\s+[|–—·•»-]\s+/, "")
      .trim();
  return title.trim();
}

/** When it was published, with its author's clock: structured data first, then meta, <time>, and the address. */
export function publishedOf(head: PageHead, url: string | null): FeedDate | null {
  const written = [
    ...head.articles.map(({ published }) => published),
    ...PUBLISHED.map((name) => head.meta(name)),
    ...head.stamps.filter(({ isPublished }) => isPublished).map(({ datetime }) => datetime),
    ...head.stamps.filter(({ isModified }) => !isModified).map(({ datetime }) => datetime),
  ];
  return firstDate(written) ?? dateInAddress(url) ?? dateInAddress(head.canonical);
}

export function modifiedOf(head: PageHead): Date | null {
  const stamps = head.stamps.filter(({ isModified }) => isModified).map(({ datetime }) => datetime);
  const written = [
    ...head.articles.map(({ modified }) => modified),
    ...MODIFIED.map((name) => head.meta(name)),
    ...stamps,
  ];
  return firstDate(written)?.date ?? null;
}

function firstDate(written: readonly (string | null)[]): FeedDate | null {
  for (const text of written) {
    const date = text === null ? null : readDate(text);
    if (date) return date;
  }
  return null;
}

/** "/2025/02/10/", "-2025-02-10-" or "/20250210/". */
function dateInAddress(url: string | null): FeedDate | null {
  const found = /[/_-]((?:19|20)\d{2})([/_-]?)(0[1-9]|1[0-2])\2([0-2]\d|3[01])(?=[/_.-]|$)/.exec(url ?? "");
  return found ? readDate(`${found[1]}-${found[3]}-${found[4]}`) : null;
}

/** The authors' names, without "Par" and "By". */
export function authorsOf(head: PageHead): string[] {
  const structured = head.articles.find(({ authors }) => authors.length > 0)?.authors ?? [];
  const metas = head.metas(
    "author",
    "article:author",
    "parsely-author",
    "sailthru.author",
    "dc.creator",
    "byl",
    "og:article:author",
  );
  const found = [structured, metas, head.authors].find((names) => names.some((name) => nameOf(name) !== "")) ?? [];
  const names = found.flatMap((name) => split(nameOf(name)));
  return [...new Set(names.filter((name) => name !== ""))].slice(0, MAX_AUTHORS);
}

function nameOf(written: string): string {
  const plain = readTitle(written, true).replace(/^(?:par|by|de)\s*:?\s+/i, "");
  return /^https?:|^@|^\d+$/.test(plain) || plain.length > 150 ? "" : plain;
}

/** "Anne Roux et Paul Brun" is two people; "Le Monde avec AFP" is one name. */
function split(names: string): string[] {
  const parts = names.split(/\s*[,;]\s*|\s+(?:et|and|&)\s+/);
  return parts.length > 1 && parts.every((part) => /^\p{Lu}\S+(?:\s+\S+){1,3}$/u.test(part)) ? parts : [names];
}

/** Words under which a text is too short to contradict what the page declares. */
const ENOUGH_WORDS = 60;

/**
 * The page's language: as it declares, unless its text, long enough to tell, is in the other one; templates keep the
 * language that they were written in. Null for a third language.
 */
export function languageOf(head: PageHead, text: string): Language | null {
  const declared = [
    head.language,
    head.meta("og:locale"),
    head.meta("content-language", "language"),
    head.articles[0]?.language,
  ];
  const code = declared
    .map((written) => /^(fr|en)(?![a-z]{2})/i.exec(written?.trim() ?? "")?.[1]?.toLowerCase())
    .find(Boolean);
  const detected = detectLanguage(text);
  const isLong = text.split(/\s+/, ENOUGH_WORDS + 1).length > ENOUGH_WORDS;
  if (code === "fr" || code === "en") return isLong && detected !== null ? detected : code;
  return detected;
}

export function imageOf(head: PageHead, url: string | null): string | null {
  const written = [
    head.meta("og:image", "og:image:url", "og:image:secure_url"),
    head.articles[0]?.image,
    head.meta("twitter:image", "twitter:image:src"),
  ];
  const base = head.base === null ? url : (resolveLink(head.base, [url]) ?? url);
  for (const address of written) {
    const whole = address ? resolveLink(address, [base]) : null;
    if (whole !== null) return whole;
  }
  return null;
}

export function keywordsOf(head: PageHead): string[] {
  const listed = (name: string): string[] => head.metas(name).flatMap((text) => text.split(/[,;]/));
  const lists = [
    head.metas("article:tag"),
    head.articles.find(({ keywords }) => keywords.length > 0)?.keywords ?? [],
    listed("news_keywords"),
    listed("keywords"),
  ];
  const words = (lists.find((list) => list.length > 0) ?? [])
    .map((word) => readTitle(word, false))
    .filter((word) => word !== "" && word.length < 100);
  return [...new Set(words)].slice(0, MAX_KEYWORDS);
}
