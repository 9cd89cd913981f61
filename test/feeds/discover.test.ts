import { afterAll, describe, expect, it } from "vitest";
import { announcedFeeds, discoverFeed } from "../../src/feeds/discover.ts";
import { createFetcher, FetchError, type Fetched } from "../../src/feeds/fetch.ts";
import { serve } from "./server.ts";

const seenAt = new Date("2025-02-10T12:00:00Z");
const FEED = '<rss version="2.0"><channel><title>Flux</title><item><title>Un</title></item></channel></rss>';
const fetcher = createFetcher({ allowPrivateNetworks: true });
afterAll(() => fetcher.close());

async function get(address: string): Promise<Fetched> {
  const answer = await fetcher.get(address, { kind: "feed" });
  if (answer.state !== "fetched") throw new Error("not modified");
  return answer;
}

/** A site whose pages are given by path; the others are not found. */
async function site(pages: Readonly<Record<string, string>>) {
  return serve((request, response) => {
    const page = pages[request.url ?? ""];
    response.statusCode = page === undefined ? 404 : 200;
    response.end(page ?? "introuvable");
  });
}

describe("a page", () => {
  it("announces its feeds in order, those of comments last", () => {
    const page = `<html><head><base href="https://b.example/dir/">
      <link rel="stylesheet" href="/x.css"><link rel="canonical" type="text/html" href="/">
      <LINK REL='alternate' TYPE='application/rss+xml' TITLE='Commentaires' HREF='/comments/feed/'>
      <link rel=alternate type=application/atom+xml href=atom.xml title="Tout &amp; plus">
      <link rel="alternate home" type="application/feed+json" href="//c.example/feed.json">
      <link rel="alternate" type="application/json" href="/wp-json/wp/v2/posts/1">
      <link rel="alternate" type="application/rss+xml" href="javascript:alert(1)">
      <link rel="alternate" hreflang="en" href="/en/"><link rel="alternate" type="application/atom+xml" href="atom.xml">`;
    expect(announcedFeeds(page, "https://a.example/")).toEqual([
      { url: "https://b.example/dir/atom.xml", title: "Tout & plus" },
      { url: "https://c.example/feed.json", title: null },
      { url: "https://b.example/comments/feed/", title: "Commentaires" },
    ]);
  });

  it("of a million broken tags is read in good time", () => {
    expect(announcedFeeds('<link rel="alternate" href="a'.repeat(50_000), "https://a.example/")).toEqual([]);
  });
});

describe("a site's feed", () => {
  it("is the announced one", async () => {
    const { url } = await site({
      "/mort.xml": "<html>plus là</html>",
      "/flux.xml": FEED,
    });
    const text = `<link rel="alternate" type="application/rss+xml" href="/mort.xml"><link rel="alternate" type="application/rss+xml" href="/flux.xml">`;
    const found = await discoverFeed({ text, url: `${url}/une` }, get, seenAt);
    expect(found).toMatchObject({ url: `${url}/flux.xml`, feed: { title: "Flux" } });
  });

  it("is looked for at the usual addresses", async () => {
    const { url, asked } = await site({ "/index.xml": FEED });
    expect(await discoverFeed({ text: "<html>", url: `${url}/a/b` }, get, seenAt)).toMatchObject({
      url: `${url}/index.xml`,
    });
    expect(asked.map((request) => request.url)).toEqual([
      "/feed",
      "/rss",
      "/rss.xml",
      "/atom.xml",
      "/feed.xml",
      "/index.xml",
    ]);
  });

  it("may not exist", async () => {
    const { url } = await site({});
    expect(await discoverFeed({ text: "<html>", url }, get, seenAt)).toBeNull();
  });

  it("is not sought further on a site that refuses robots", async () => {
    const { url, asked } = await serve((_request, response) => {
      response.writeHead(403, { "cf-mitigated": "challenge" }).end();
    });
    await expect(discoverFeed({ text: "<html>", url }, get, seenAt)).rejects.toBeInstanceOf(FetchError);
    expect(asked).toHaveLength(1);
  });
});
