import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runFeeds } from "../../src/cli/feeds.ts";
import { serve } from "../feeds/server.ts";

const FEED = `<rss version="2.0"><channel><title>Le Journal</title><link>https://j.example/</link>
  <item><title>Une &#27;[31m usine</title><link>https://j.example/p?utm_source=rss</link><pubDate>Mon, 10 Feb 2025 08:12:00 +0100</pubDate></item>
  <item><title>Sans date</title></item></channel></rss>`;
const folder = mkdtempSync(join(tmpdir(), "fil-feeds-"));

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function feeds(args: readonly string[], options: { json?: boolean; allowPrivateNetworks?: boolean } = {}) {
  let out = "";
  const complaints: string[] = [];
  const code = await runFeeds(args, {
    allowPrivateNetworks: true,
    language: "fr",
    timeZone: "Europe/Paris",
    json: false,
    withFollowed: async () => {
      throw new Error("no store here");
    },
    ...options,
    write: async (words) => {
      out += words;
    },
    complain: (line) => complaints.push(line),
  });
  return { code, out, complaints };
}

describe("fil feeds check", () => {
  it("shows what would be read of a file, and its faults", async () => {
    const { code, out, complaints } = await feeds(["check", file("flux.xml", FEED)]);
    expect([code, complaints]).toEqual([0, []]);
    expect(out).toContain("RSS 2.0 · Le Journal");
    expect(out).toContain("2\u00a0articles");
    expect(out).toContain("10/02/2025 08:12  Une \ufffd[31m usine\n    https://j.example/p\n");
    expect(out).toContain("articles sans date lisible (1). Lus quand même");
  });

  it("finds the feed of a site, in one line of JSON", async () => {
    const site = await serve((request, response) =>
      response.end(request.url === "/rss.xml" ? FEED : '<html><link rel="alternate" type="text/xml" href="/rss.xml">'),
    );
    const { code, out } = await feeds(["check", `${site.url}/`], { json: true });
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      input: `${site.url}/`,
      url: `${site.url}/rss.xml`,
      format: "RSS 2.0",
      title: "Le Journal",
      count: 2,
      items: [
        {
          link: "https://j.example/p?utm_source=rss",
          url: "https://j.example/p",
          published: "2025-02-10T07:12:00.000Z",
        },
        {},
      ],
      faults: [
        { code: "noLinks", count: 1 },
        { code: "noDates", count: 1, what: "articles sans date lisible (1)" },
      ],
    });
  });

  it.each([
    ["a page without a feed", 2, "aucun flux trouvé sur le site", "page"],
    ["a site that is down", 1, "le serveur est en panne", "down"],
    ["a site that refuses robots", 1, "refuse les robots (Cloudflare)", "robots"],
  ])("tells %s in one line and exits with %i", async (_situation, wanted, words, path) => {
    const site = await serve((request, response) => {
      if (request.url === "/page") response.end("<!doctype html><p>Une page</p>");
      else if (request.url === "/robots") response.writeHead(403, { "cf-mitigated": "challenge" }).end();
      else response.writeHead(request.url === "/down" ? 500 : 404).end();
    });
    const { code, complaints } = await feeds(["check", `${site.url}/${path}`, file("bon.xml", FEED)]);
    expect(code).toBe(wanted);
    expect(complaints).toHaveLength(1);
    expect(complaints[0]).toContain(words);
  });

  it.each([
    ["a missing file", join(folder, "absent.xml")],
    ["a folder", folder],
    ["a file that is no feed", file("texte.xml", "bonjour")],
    ["a scheme that is not the web's", "ftp://j.example/feed"],
    ["a private address", "http://127.0.0.1:9/"],
  ])("refuses %s in one line, exit 2", async (_situation, name) => {
    const { code, complaints } = await feeds(["check", name], { allowPrivateNetworks: false, json: true });
    expect([code, complaints.length]).toEqual([2, 1]);
  });

  it("says what to do when it is called wrongly", async () => {
    for (const args of [[], ["check"], ["chek"]]) {
      await expect(feeds(args)).rejects.toMatchObject({ name: "InputError", exitCode: 2 });
    }
  });
});
