import type { PageState } from "./page-state.ts";
import { lettersOf } from "./page-votes.ts";

/** The feed's text is this much longer than the page's: the page shows the beginning only. */
const LONGER = 1.2;
/** Below this share of the feed's text in the page's, the page was misread. */
const SAME_ARTICLE = 0.3;
/** Letters: a shorter text of the feed is a summary, often written apart from the article. */
const WHOLE_ARTICLE = 400;
const WORDS_OF_RUN = 4;

/**
 * Whether what was read of a page is to be preferred to the article as its feed gives it. It is, unless the page is
 * no article (a consent wall, a robot check, an error), has clearly less text, or a text that shares little with it.
 */
export function isBetter(text: string, state: PageState, feedBody: string): boolean {
  if (state !== "article" && state !== "paywalled") return false;
  const ofPage = lettersOf(text).length;
  const ofFeed = lettersOf(feedBody).length;
  if (ofFeed > ofPage * LONGER) return false;
  return ofFeed < WHOLE_ARTICLE || shared(feedBody, text) >= SAME_ARTICLE;
}

/** The share of the runs of four words of `part` that are in `whole`. */
function shared(part: string, whole: string): number {
  const known = new Set(runsOf(whole));
  const runs = runsOf(part);
  return runs.length === 0 ? 1 : runs.filter((run) => known.has(run)).length / runs.length;
}

function runsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(WORDS_OF_RUN - 1).map((_last, at) => words.slice(at, at + WORDS_OF_RUN).join(" "));
}
