import { parseRssFeed } from "feedsmith";
import { afterEach, describe, expect, it } from "vitest";
import type { EditionPage, Pages } from "../../../adapters/web/site.ts";
import { type Chart, link, type Message, text } from "../../../src/edition/message.ts";
import { command, documentOf, listener, open, optionsOf, type Site, say } from "./stage.ts";

const CHART: Chart = {
  language: "fr",
  title: "Investissements <annoncés>",
  unit: "milliards d’euros",
  bars: [{ label: "France", value: 109e9, written: "109 Md€", date: null }],
  caption: "Le Journal",
  alternative: "109 Md€ en France",
};
const MESSAGES: readonly Message[] = [
  {
    language: "fr",
    blocks: [
      { type: "heading", content: [text("🗞️ L’IA ce matin")] },
      { type: "paragraph", content: [link("Un & article", "https://journal.example/a?x=1&y=2")] },
      { type: "actions", buttons: [{ action: "figures", label: "Chiffres", opens: "messages" }] },
    ],
  },
  {
    language: "fr",
    blocks: [
      { type: "heading", content: [text("💶 Investissement")] },
      {
        type: "point",
        quote: "Phrase ]]> <b>exacte</b>",
        sources: [link("Journal", "https://journal.example/b")],
        feedback: "p:1",
      },
      { type: "figures", rows: [{ value: "109 Md€", context: "promis", sources: [text("Journal")] }] },
      { type: "chart", chart: CHART },
    ],
  },
];
const EDITIONS: readonly EditionPage[] = [
  {
    id: "0194f-b",
    title: "L’IA ce matin <mardi>",
    date: new Date("2025-02-11T07:30:00Z"),
    language: "fr",
    messages: MESSAGES,
  },
  {
    id: "0194f-a",
    title: "AI this morning",
    date: new Date("2025-02-10T07:30:00Z"),
    language: "en",
    messages: [say("Hello", "en")],
  },
];
const PAGES: Pages = {
  ...optionsOf().pages,
  editions: async (limit) => EDITIONS.slice(0, limit),
  edition: async (id) => EDITIONS.find((one) => one.id === id) ?? null,
  feed: async (limit) => EDITIONS.slice(0, limit),
};

let site: Site | null = null;
afterEach(async () => {
  await site?.close();
  site = null;
});

describe("an edition's page", () => {
  it("shows the edition whole, each title below the one before, and nothing to press", async () => {
    site = await open(listener(), { pages: PAGES });
    const page = await site.visit().page("/editions/0194f-b");
    expect(page.querySelector("h1")?.textContent).toBe("L’IA ce matin <mardi>");
    expect([...page.querySelectorAll("main h2")].map((title) => title.textContent)).toEqual([
      "🗞️ L’IA ce matin",
      "💶 Investissement",
    ]);
    expect(page.querySelector("blockquote")?.textContent).toContain("Phrase ]]> <b>exacte</b>");
    expect(page.querySelector("dl dt")?.textContent).toBe("109 Md€");
    expect(page.querySelectorAll("main button, main form").length).toBe(0);
    expect(page.querySelector("article")?.getAttribute("lang")).toBe("fr");
    const links = [...page.querySelectorAll("main a[target]")];
    expect(links.map((one) => one.getAttribute("rel"))).toEqual(links.map(() => "noopener noreferrer nofollow"));
  });

  it("draws charts as PNG, whose letters every reader has, else as SVG, and says what they show", async () => {
    const svg = (chart: { readonly bars: readonly unknown[] }) => `<svg>${chart.bars.length}</svg>`;
    site = await open(listener(), { pages: PAGES, svg });
    const png = (await site.visit().page("/editions/0194f-b")).querySelector(".chart img");
    expect(png?.getAttribute("alt")).toBe("109 Md€ en France");
    expect(png?.getAttribute("src")).toMatch(/^data:image\/png;base64,iVBORw==/);
    expect([png?.getAttribute("width"), png?.getAttribute("height")]).toEqual(["4", "3"]);
    await site.close();
    site = await open(listener(), { pages: PAGES, svg, draw: () => Promise.reject(new Error("no font")) });
    const drawn = (await site.visit().page("/editions/0194f-b")).querySelector(".chart img");
    const [, bytes = ""] = drawn?.getAttribute("src")?.split("data:image/svg+xml;base64,") ?? [];
    expect(Buffer.from(bytes, "base64").toString()).toBe("<svg>1</svg>");
    expect(site.faults).toHaveLength(1);
  });

  it("reads a chart that can't be drawn", async () => {
    const draw = async (): Promise<never> => {
      throw new Error("no font");
    };
    site = await open(listener(), { pages: PAGES, draw });
    const page = await site.visit().page("/editions/0194f-b");
    expect(page.querySelector(".chart")?.textContent).toContain("109 Md€ en France");
    expect(site.faults).toHaveLength(1);
  });

  it("is sent once while nothing changes, and again in another language", async () => {
    site = await open(listener(), { pages: PAGES });
    const browser = site.visit();
    const first = await browser.fetch("/editions/0194f-b");
    const etag = first.headers.get("etag") ?? "";
    expect(etag).toMatch(/^"[\w-]+"$/);
    expect(first.headers.get("vary")).toMatch(/Accept-Language/);
    expect(first.headers.getSetCookie(), "a page to share follows nobody").toEqual([]);
    const again = await browser.fetch("/editions/0194f-b", { headers: { "if-none-match": `"x", W/${etag}` } });
    expect([again.status, await again.text()]).toEqual([304, ""]);
    const english = await browser.fetch("/editions/0194f-b", {
      headers: { "if-none-match": etag, "accept-language": "en" },
    });
    expect(english.status).toBe(200);
  });

  it.each(["/editions/none", "/editions/..%2f..%2fetc", `/editions/${"x".repeat(101)}`, "/editions/a%00b"])(
    "that isn't is a page that says so, in the reader's language: %s",
    async (path) => {
      site = await open(listener(), { pages: PAGES });
      for (const [language, title] of [
        ["fr", "Page introuvable"],
        ["en-GB,en;q=0.8,fr;q=0.5", "Page not found"],
      ] as const) {
        const response = await site.visit({ "accept-language": language }).fetch(path);
        expect(response.status).toBe(404);
        expect(documentOf(await response.text()).querySelector("h1")?.textContent).toBe(title);
      }
    },
  );

  it("may be read by whoever has its address, and the feed by whoever has its key, where there is a token", async () => {
    site = await open(listener(), { pages: PAGES, adminToken: "jeton" });
    const stranger = site.visit();
    const page = await stranger.page("/editions/0194f-b");
    expect(page.querySelector("h1")?.textContent).toContain("L’IA");
    expect(page.querySelector(".menu"), "and leads to nothing that is closed").toBeNull();
    const list = documentOf(
      await (await stranger.fetch("/editions", { headers: { authorization: "Bearer jeton" } })).text(),
    );
    const feed = list.querySelector(".intro a")?.getAttribute("href") ?? "";
    expect(feed).toMatch(/^\/editions\/feed\.xml\?key=/);
    expect((await stranger.fetch(feed)).status).toBe(200);
    expect((await stranger.fetch(`${feed}x`)).status).toBe(401);
  });

  it("says that it failed without saying how, and logs why", async () => {
    const edition = async (): Promise<never> => {
      throw new Error("la base est partie");
    };
    site = await open(listener(), { pages: { ...PAGES, edition } });
    const response = await site.visit().fetch("/editions/0194f-b");
    expect(response.status).toBe(500);
    expect(response.headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(await response.text()).not.toContain("base est partie");
    expect(site.faults).toHaveLength(1);
  });
});

describe("the list of editions", () => {
  it("leads to each, latest first, and to the feed", async () => {
    site = await open(listener(), { pages: PAGES });
    const page = await site.visit().page("/editions");
    expect([...page.querySelectorAll(".editions a")].map((one) => one.getAttribute("href"))).toEqual([
      "/editions/0194f-b",
      "/editions/0194f-a",
    ]);
    expect(page.querySelector(".editions time")?.textContent).toBe("mardi 11 février 2025");
    expect(page.querySelector('link[type="application/rss+xml"]')?.getAttribute("href")).toBe("/editions/feed.xml");
  });

  it("says, while there is none, when the first is planned, in the visitor’s language", async () => {
    const nextEdition = async () => new Date("2025-02-11T07:30:00Z");
    site = await open(listener(), { pages: { ...optionsOf().pages, nextEdition } });
    const french = (await site.visit().page("/editions")).querySelector("main")?.textContent;
    expect(french).toContain("Aucune édition");
    expect(french).toMatch(/La première est prévue le mardi 11 février 2025 à 08:30\./);
    const english = (await site.visit({ "accept-language": "en" }).page("/editions")).querySelector(
      "main",
    )?.textContent;
    expect(english).toMatch(/planned for Tuesday,? 11 February 2025 at 08:30\./);
  });

  it("says, while no channel is subscribed, what to type", async () => {
    site = await open(listener(), {}, [command("subscribe", "abonner")]);
    const main = (await site.visit().page("/editions")).querySelector("main");
    expect(main?.textContent).toContain("/ia abonner");
    expect(main?.querySelector("form"), "nothing makes one").toBeNull();
  });

  it("offers to make the first one at once", async () => {
    const inbox = listener();
    site = await open(inbox, {}, [command("digest", "digest")]);
    const visitor = site.visit();
    const form = (await visitor.page("/editions")).querySelector("main form");
    const button = form?.querySelector("button");
    const response = await visitor.post(form?.getAttribute("action") ?? "", {
      place: form?.querySelector("input[name=place]")?.getAttribute("value") ?? "",
      [button?.getAttribute("name") ?? ""]: button?.getAttribute("value") ?? "",
    });
    expect(response.headers.get("location")).toContain("/channels/veille");
    expect(inbox.heard).toMatchObject([{ kind: "command", digest: "ia", text: "digest", channel: "web:veille" }]);
  });
});

describe("the feed", () => {
  it("is RSS that a reader of feeds understands, with absolute addresses", async () => {
    site = await open(listener(), { pages: PAGES });
    const response = await site.visit().fetch("/editions/feed.xml");
    expect(response.headers.get("content-type")).toBe("application/rss+xml; charset=utf-8");
    const feed = parseRssFeed(await response.text());
    const { origin } = site;
    expect(feed).toMatchObject({ title: "Le Fil", link: `${origin}/editions`, language: "fr" });
    expect(feed.atom?.links?.[0]).toMatchObject({ href: `${origin}/editions/feed.xml`, rel: "self" });
    expect(feed.items).toMatchObject([
      {
        title: "L’IA ce matin <mardi>",
        link: `${origin}/editions/0194f-b`,
        guid: { value: `${origin}/editions/0194f-b`, isPermaLink: true },
        pubDate: "Tue, 11 Feb 2025 07:30:00 GMT",
      },
      { title: "AI this morning" },
    ]);
    const content = documentOf(`<main>${feed.items?.[0]?.description}</main>`);
    expect(content.querySelector("blockquote")?.textContent).toContain("Phrase ]]> <b>exacte</b>");
    expect(content.querySelector("a")?.getAttribute("href")).toBe("https://journal.example/a?x=1&y=2");
    expect(content.querySelectorAll("script, form, button").length).toBe(0);
  });

  it("is sent once while nothing changes", async () => {
    site = await open(listener(), { pages: PAGES });
    const first = await site.visit().fetch("/editions/feed.xml");
    const headers = { "if-none-match": first.headers.get("etag") ?? "" };
    expect((await site.visit().fetch("/editions/feed.xml", { headers })).status).toBe(304);
  });
});

describe("other paths", () => {
  it("are left to others, and a page says so when nobody has them", async () => {
    site = await open();
    const taken: string[] = [];
    const { web } = site;
    for (const path of ["/slack/events", "/healthz", "/metrics", "/readyz", "/editionsx", "/..", "//editions", "*"]) {
      const request = { url: path } as Parameters<typeof web.handle>[0];
      if (await web.handle(request, {} as Parameters<typeof web.handle>[1])) taken.push(path);
    }
    expect(taken).toEqual([]);
    const response = await site.visit().fetch("/nulle/part");
    expect(response.status).toBe(404);
    expect(await response.text()).toContain("Page introuvable");
  });

  it("show the sources and the subscriptions in the visitor's language", async () => {
    site = await open();
    const english = site.visit({ "accept-language": "en" });
    for (const path of ["/sources", "/subscriptions"]) {
      const page = await english.page(path);
      expect(page.documentElement.getAttribute("lang")).toBe("en");
      expect(page.querySelector(".report")?.getAttribute("lang")).toBe("en");
    }
  });
});
