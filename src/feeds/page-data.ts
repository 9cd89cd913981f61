import { decodeEntities } from "./entities.ts";
import { readHtml, readTitle } from "./plaintext.ts";

/** An article as schema.org's vocabulary describes it in a page's JSON-LD. https://schema.org/Article */
export interface StructuredArticle {
  readonly headline: string | null;
  /** One paragraph a line where the publisher keeps them. */
  readonly body: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  readonly authors: readonly string[];
  readonly publisher: string | null;
  readonly language: string | null;
  readonly url: string | null;
  readonly image: string | null;
  readonly keywords: readonly string[];
  /** False when the publisher says that a part is for subscribers; null when it does not say. */
  readonly isFree: boolean | null;
}

const ARTICLE = /^(?:\w*Article|Report|\w*Posting|Review|Recipe|ClaimReview|Chapter)$/;
/** Levels of the data that are searched for articles. */
const MAX_DEPTH = 6;
const MAX_ARTICLES = 20;
const MAX_VISITS = 20_000;

type Fields = Readonly<Record<string, unknown>>;

/** Parses JSON-LD as publishers write it: wrapped in comments or CDATA, with raw line breaks. Null when it is not. */
export function parseData(written: string): unknown {
  const text = written.replace(
    /^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|(?:\/\/)?\s*<!\[CDATA\[)|(?:-->|\/\*\s*\]\]>\s*\*\/|(?:\/\/)?\s*\]\]>)\s*$/g,
    "",
  );
  for (const repair of [
    (json: string) => json,
    (json: string) => json.replace(/[\0-\x1f]+/g, " ").replace(/;\s*$/, ""),
  ]) {
    try {
      return JSON.parse(repair(text)) as unknown;
    } catch {
      // the next repair may do
    }
  }
  return null;
}

/** The articles in structured data, those that are the page's main entity first. */
export function structuredArticles(data: readonly unknown[]): StructuredArticle[] {
  const found: Fields[] = [];
  const byId = new Map<string, Fields>();
  let visits = 0;
  const visit = (value: unknown, depth: number): void => {
    if (depth > MAX_DEPTH || ++visits > MAX_VISITS) return;
    if (Array.isArray(value)) {
      for (const item of value) visit(item, depth + 1);
      return;
    }
    if (!isFields(value)) return;
    const id = value["@id"];
    if (typeof id === "string" && typesOf(value).length > 0 && !byId.has(id)) byId.set(id, value);
    if (typesOf(value).some((type) => ARTICLE.test(type))) {
      if (found.length < MAX_ARTICLES) found.push(value);
      return;
    }
    for (const key of ["@graph", "mainEntity", "mainEntityOfPage", "hasPart", "itemListElement", "item"]) {
      visit(value[key], depth + 1);
    }
  };
  for (const value of data) visit(value, 0);
  return found.map((fields) => read(fields, byId));
}

function read(fields: Fields, byId: ReadonlyMap<string, Fields>): StructuredArticle {
  const named = (value: unknown): string[] => names(value, byId);
  return {
    headline: line(fields.headline) ?? line(fields.name) ?? line(fields.alternativeHeadline),
    body: bodyOf(fields.articleBody ?? fields.reviewBody),
    published: line(fields.datePublished) ?? line(fields.dateCreated),
    modified: line(fields.dateModified),
    authors: named(fields.author).length > 0 ? named(fields.author) : named(fields.creator),
    publisher: named(fields.publisher)[0] ?? named(fields.sourceOrganization)[0] ?? null,
    language: isFields(fields.inLanguage)
      ? (line(fields.inLanguage.alternateName) ?? line(fields.inLanguage.name))
      : line(fields.inLanguage),
    url: line(fields.url) ?? addressOf(fields.mainEntityOfPage),
    image: addressOf(fields.image) ?? line(fields.thumbnailUrl),
    keywords: listOf(fields.keywords),
    isFree: truth(fields.isAccessibleForFree),
  };
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function typesOf(fields: Fields): string[] {
  const type = fields["@type"];
  const types: readonly unknown[] = Array.isArray(type) ? type : [type];
  return types.filter((name): name is string => typeof name === "string").map((name) => name.replace(/^.*[/#:]/, ""));
}

/** A string on one line, its entities decoded; null for anything else. */
function line(value: unknown): string | null {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === "string" ? readTitle(decodeEntities(first.slice(0, 20_000)), false) || null : null;
}

function bodyOf(value: unknown): string | null {
  const text: unknown = Array.isArray(value) ? value.filter((part) => typeof part === "string").join("\n") : value;
  if (typeof text !== "string") return null;
  const decoded = /&(?:lt|gt|amp|quot|nbsp|#\d+);/.test(text) ? decodeEntities(text) : text;
  if (/<\/?(?:p|br|div|h\d)\b/i.test(decoded)) return readHtml(decoded).lines || null;
  const lines = decoded.split(/[\r\n]+/).map((part) => part.replace(/[ \t\f\v]+/g, " ").trim());
  return lines.filter((part) => part !== "").join("\n") || null;
}

function names(value: unknown, byId: ReadonlyMap<string, Fields>): string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value.slice(0, 20) : [value];
  return list.flatMap((one) => {
    if (typeof one === "string") return /^https?:/i.test(one) ? [] : (line(one) ?? []);
    if (!isFields(one)) return [];
    const id = one["@id"];
    const whole = one.name === undefined && typeof id === "string" ? byId.get(id) : one;
    return line(whole?.name) ?? [];
  });
}

function addressOf(value: unknown): string | null {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof first === "string") return first;
  if (!isFields(first)) return null;
  return line(first.url) ?? line(first.contentUrl) ?? line(first["@id"]);
}

function listOf(value: unknown): string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : typeof value === "string" ? value.split(",") : [];
  return list.slice(0, 50).flatMap((word) => line(word) ?? []);
}

function truth(value: unknown): boolean | null {
  if (typeof value === "boolean") return value;
  if (typeof value !== "string") return null;
  return /^(?:https?:\/\/schema\.org\/)?true$/i.test(value) ? true : /false$/i.test(value) ? false : null;
}
