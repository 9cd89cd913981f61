import { generateRssFeed } from "feedsmith";
import { renderMessage, safe } from "./render.ts";
import type { EditionPage } from "./site.ts";
import { wordsIn } from "./words.ts";

export interface FeedContent {
  readonly editions: readonly EditionPage[];
  /** Where the site is: "https://fil.example". */
  readonly origin: string;
  /** The feed's own address. */
  readonly self: string;
  readonly language: "fr" | "en";
}

/** The editions as RSS 2.0, each whole. Pictures stay on the page: a feed reader would refuse them as they are there. */
export function renderFeed({ editions, origin, self, language }: FeedContent): string {
  const words = wordsIn(language);
  const [latest] = editions;
  return generateRssFeed({
    title: words.name,
    link: `${origin}/editions`,
    description: words.feedDescription,
    language,
    ...(latest ? { lastBuildDate: latest.date } : {}),
    atom: { links: [{ href: self, rel: "self", type: "application/rss+xml" }] },
    items: editions.map((edition) => {
      const address = `${origin}/editions/${edition.id}`;
      return {
        title: safe(edition.title),
        link: address,
        guid: { value: address, isPermaLink: true },
        pubDate: edition.date,
        description: contentOf(edition),
      };
    }),
  });
}

function contentOf({ messages, language }: EditionPage): string {
  const shown = { words: wordsIn(language), pictures: new Map(), headings: 2 as const, pressed: null };
  return messages.map((message) => String(renderMessage(message, shown))).join("\n");
}
