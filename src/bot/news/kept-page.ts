import type { Page } from "../../feeds/page.ts";
import type { PageToSave } from "../../store/readings.ts";

/** An article without a page of its own: all that the feed said of it stays. */
export const NO_PAGE: PageToSave = {
  url: null,
  title: null,
  author: null,
  image: null,
  language: null,
  published: null,
  text: null,
  paywalled: false,
};

/** What is kept of a page. A wall, a robot check or an error page says nothing of the article but that it stands there. */
export function pageToSave(page: Page): PageToSave {
  if (page.state !== "article" && page.state !== "paywalled") return NO_PAGE;
  return {
    url: page.url,
    title: page.title,
    author: page.authors.join(", ") || null,
    image: page.image,
    language: page.language,
    published: page.published,
    text: page.textFrom === "page" && page.text !== "" ? page.text : null,
    paywalled: page.state === "paywalled",
  };
}

/** Faults of a page that another try may not meet. */
export const PASSING: ReadonlySet<string> = new Set([
  "nameUnknown",
  "unreachable",
  "tooSlow",
  "serverFault",
  "tooManyRequests",
]);
