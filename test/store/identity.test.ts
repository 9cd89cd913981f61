import { describe, expect, it } from "vitest";
import type { FeedItem } from "../../src/store/articles.ts";
import { onEachDatabase } from "./databases.ts";
import { establish, hoursAfter, item, items, NOW, poll } from "./news.ts";

const LONG = "Une phrase entière qui dit ce qui s’est passé hier soir à Paris. ".repeat(8);

interface Situation {
  readonly name: string;
  readonly before: readonly Partial<FeedItem>[];
  readonly after: readonly Partial<FeedItem>[];
  /** Hours between the two. */
  readonly later?: number;
  /** Of the second document. */
  readonly fresh?: number;
  readonly updated?: number;
  readonly known?: number;
}

const BRIEF = { title: "Le brief du jour", guid: "brief-1", url: "https://journal.example/brief/1" };

const SITUATIONS: readonly Situation[] = [
  { name: "nothing changes", before: [{}], after: [{}], known: 1 },
  { name: "the identifier is edited", before: [{}], after: [{ guid: "urn:other" }], known: 1 },
  {
    name: "the identifier is edited and so is the title",
    before: [{}],
    after: [{ guid: "urn:other", title: "112 milliards pour l’IA" }],
    updated: 1,
  },
  { name: "the date is edited", before: [{}], after: [{ published: hoursAfter(0.5) }], known: 1 },
  { name: "the date goes away", before: [{}], after: [{ publishedIsSeen: true, published: NOW }], known: 1 },
  { name: "the title is edited", before: [{}], after: [{ title: "112 milliards d’euros promis à l’IA" }], updated: 1 },
  {
    name: "the title changes its punctuation only",
    before: [{ title: "L’IA, enfin !" }],
    after: [{ title: "L'IA enfin" }],
    known: 1,
  },
  { name: "the content is edited", before: [{}], after: [{ summary: "Le président a annoncé lundi." }], updated: 1 },
  {
    name: "the address gains a slash, www and loses its s",
    before: [{}],
    after: [{ guid: "x", url: "http://www.journal.example/2025/02/10/sommet-ia/" }],
    known: 1,
  },
  { name: "the address is another one", before: [{}], after: [{ url: "https://journal.example/sommet" }], known: 1 },
  {
    name: "headline, address and content are edited, identifier and date stay",
    before: [{ guid: "https://journal.example/?p=12" }],
    after: [
      {
        guid: "https://journal.example/?p=12",
        title: "Tout autre titre",
        url: "https://journal.example/x",
        summary: "Autre.",
      },
    ],
    updated: 1,
  },
  {
    name: "identifier and address change at every reading",
    before: [{ guid: "a1", url: "https://journal.example/r?s=a1" }],
    after: [{ guid: "b2", url: "https://journal.example/r?s=b2" }],
    known: 1,
  },
  {
    name: "identifier, address and date change at every reading",
    before: [{ guid: "a1", url: "https://journal.example/r?s=a1" }],
    after: [{ guid: "b2", url: "https://journal.example/r?s=b2", published: hoursAfter(0.5) }],
    known: 1,
  },
  {
    name: "a long article is published again a week later under other names",
    before: [{ guid: "a1", url: "https://journal.example/a", body: LONG }],
    after: [{ guid: "b2", url: "https://journal.example/b", body: LONG, published: hoursAfter(168) }],
    later: 168,
    known: 1,
  },
  {
    name: "the same title and summary come the next day",
    before: [{ ...BRIEF, summary: "L’essentiel." }],
    after: [
      {
        ...BRIEF,
        summary: "L’essentiel.",
        guid: "brief-2",
        url: "https://journal.example/brief/2",
        published: hoursAfter(23),
      },
    ],
    later: 24,
    fresh: 1,
  },
  {
    name: "the same title comes the next day without any content",
    before: [{ ...BRIEF, summary: null }],
    after: [
      { ...BRIEF, summary: null, guid: "brief-2", url: "https://journal.example/brief/2", published: hoursAfter(23) },
      { ...BRIEF, summary: null },
    ],
    later: 24,
    fresh: 1,
    known: 1,
  },
  {
    name: "the same title and summary come an hour later, with the first still listed",
    before: [{ ...BRIEF }],
    after: [
      { ...BRIEF, guid: "brief-2", url: "https://journal.example/brief/2", published: hoursAfter(0) },
      { ...BRIEF },
    ],
    fresh: 1,
    known: 1,
  },
  {
    name: "an identifier is used again for something else",
    before: [{ guid: "1" }],
    after: [
      {
        guid: "1",
        url: "https://journal.example/autre",
        title: "Un séisme au Japon",
        summary: "Rien à voir.",
        published: hoursAfter(2),
      },
    ],
    later: 3,
    fresh: 1,
  },
  {
    name: "all items have one identifier",
    before: items(3).map((one) => ({ ...one, guid: "feed" })),
    after: items(4).map((one) => ({ ...one, guid: "feed" })),
    fresh: 1,
    known: 3,
  },
  {
    name: "all items point to the front page",
    before: items(3).map((one) => ({ ...one, url: "https://journal.example/" })),
    after: items(4).map((one) => ({ ...one, url: "https://journal.example/" })),
    fresh: 1,
    known: 3,
  },
  {
    name: "all items point to one page",
    before: items(3).map((one) => ({ ...one, url: "https://journal.example/live" })),
    after: items(4).map((one) => ({ ...one, url: "https://journal.example/live" })),
    fresh: 1,
    known: 3,
  },
  {
    name: "items have no address",
    before: items(2).map((one) => ({ ...one, url: null })),
    after: items(3).map((one) => ({ ...one, url: null })),
    fresh: 1,
    known: 2,
  },
  {
    name: "an item is there twice",
    before: [{}, {}],
    after: [{}, { ...items(1)[0] }, { ...items(1)[0] }],
    fresh: 1,
    known: 1,
  },
  {
    name: "a long new article is listed in two sections",
    before: [],
    after: [
      { guid: "a", url: "https://journal.example/politique/x", body: LONG },
      { guid: "b", url: "https://journal.example/economie/x", body: LONG },
    ],
    fresh: 1,
  },
  {
    name: "two notices share a title and a date",
    before: [],
    after: [
      { guid: "a", url: "https://journal.example/c/1", title: "Communiqué", summary: null },
      { guid: "b", url: "https://journal.example/c/2", title: "Communiqué", summary: null },
    ],
    fresh: 2,
  },
  {
    name: "addresses differ by what they ask",
    before: [{ guid: "a", url: "https://journal.example/?p=1", title: "Un", summary: "Un." }],
    after: [{ guid: "b", url: "https://journal.example/?p=2", title: "Deux", summary: "Deux." }],
    fresh: 1,
  },
];

onEachDatabase((db) => {
  describe("an item of a feed is recognised, or not, when", () => {
    it.each(SITUATIONS)("$name", async ({ before, after, later = 1, fresh = 0, updated = 0, known = 0 }) => {
      await establish(db());
      await poll(db(), NOW, before.map(item));
      const saved = await poll(db(), hoursAfter(later), after.map(item));
      const count = { fresh: saved.fresh.length, updated: saved.updated.length, known: saved.known };
      expect({ ...count, backlog: saved.backlog.length }).toEqual({ fresh, updated, known, backlog: 0 });
      const again = await poll(db(), hoursAfter(later + 1), after.map(item));
      expect({ fresh: again.fresh.length, updated: again.updated.length }).toEqual({ fresh: 0, updated: 0 });
    });
  });
});
