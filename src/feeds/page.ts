import type { Language } from "../engine/language.ts";
import { isBetter } from "./page-choice.ts";
import {
  authorsOf,
  canonicalOf,
  imageOf,
  keywordsOf,
  languageOf,
  modifiedOf,
  publishedOf,
  sourceOf,
  titleOf,
} from "./page-metadata.ts";
import { TITLE } from "./page-nodes.ts";
import { articleLines } from "./page-prose.ts";
import { readabilityRuns } from "./page-readability.ts";
import { scanPage } from "./page-scan.ts";
import { judgePage, type PageReason, type PageState } from "./page-state.ts";

export type { PageReason, PageState } from "./page-state.ts";

/** An article's page, read. */
export interface Page {
  readonly state: PageState;
  /** Why it is not, or not all of, an article; null when it is one. */
  readonly reason: PageReason | null;
  readonly title: string | null;
  /** The outlet's name. */
  readonly source: string | null;
  readonly authors: readonly string[];
  readonly published: Date | null;
  /** Minutes east of UTC of the clock of `published`; null when the page does not say, and it is then read as UTC. */
  readonly offsetMinutes: number | null;
  readonly modified: Date | null;
  /** Null for a language that is not read. */
  readonly language: Language | null;
  /** The canonical address, or else where the page was found. */
  readonly url: string | null;
  readonly image: string | null;
  readonly keywords: readonly string[];
  /** One paragraph, heading, list item or row of a table a line; no-break spaces kept. */
  readonly text: string;
  /** Whose text it is: the feed's, when it is better than what can be read of the page. */
  readonly textFrom: "page" | "feed";
}

/** Characters: the rest of a longer page is not read. */
const MAX_PAGE = 5 * 1024 * 1024;

/**
 * Reads the article of a page. `url` is where the page was found, or null for a file; `feedBody` is the article as
 * the feed gives it, one paragraph a line. Never throws, whatever the page; its cost is bounded by its length.
 */
export function readPage(html: string, url: string | null, feedBody: string | null = null): Page {
  const page = html.slice(0, MAX_PAGE).replaceAll("\0", "");
  const scan = scanPage(page);
  const { head } = scan;
  const source = sourceOf(head, url);
  const heading = scan.blocks.find(({ marks }) => marks & TITLE)?.text ?? null;
  const title = titleOf(head, heading, source);
  const lines = articleLines(scan, scan.excessive ? null : readabilityRuns(scan.slim), title);
  const { state, reason } = judgePage(page, scan, lines);
  const own = lines.join("\n");
  const fromFeed = feedBody !== null && feedBody.trim() !== "" && !isBetter(own, state, feedBody);
  const text = fromFeed ? feedBody : own;
  const published = publishedOf(head, url);
  return {
    state,
    reason,
    title,
    source,
    authors: authorsOf(head),
    published: published?.date ?? null,
    offsetMinutes: published?.offsetMinutes ?? null,
    modified: modifiedOf(head),
    language: languageOf(head, text),
    url: canonicalOf(head, url),
    image: imageOf(head, url),
    keywords: keywordsOf(head),
    text,
    textFrom: fromFeed ? "feed" : "page",
  };
}
