import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { FAULTS, wordsIn } from "../../../adapters/web/words.ts";
import { link, type Message, strong, text } from "../../../src/edition/message.ts";
import { HOSTILE } from "../../contract/platform.ts";
import { type Browser, documentOf, type Listener, listener, open, type Page, type Site, say } from "./stage.ts";

let site: Site;
let inbox: Listener;
let browser: Browser;
beforeEach(async () => {
  inbox = listener();
  site = await open(inbox, {
    previews: {
      slack: (message) => [{ text: "secours", blocks: slackBlocks(message) }],
      discord: async () => [{ components: [{ type: 17, components: [{ type: 10, content: DISCORD }] }] }],
    },
  });
  browser = site.visit();
});
afterEach(() => site.close());

const DISCORD = "## Titre\n> **cité** \\*net\\* [Journal](<https://journal.example/d>)\n-# petit";

function slackBlocks({ blocks }: Message): object[] {
  const words = blocks.flatMap((block) => ("content" in block ? block.content.map((inline) => inline.text) : []));
  return [
    { type: "header", text: { type: "plain_text", text: "Titre" } },
    {
      type: "rich_text",
      elements: [{ type: "rich_text_quote", elements: words.map((said) => ({ type: "text", text: said })) }],
    },
    {
      type: "context",
      elements: [{ type: "mrkdwn", text: "*gras* <https://journal.example/s?a=1&amp;b=2|Journal> &lt;!channel&gt;" }],
    },
    { type: "section", text: { type: "mrkdwn", text: "<javascript:alert(1)|piège>" } },
    { type: "table", rows: [[{ type: "raw_text", text: "109 Md€" }]] },
    { type: "actions", elements: [{ type: "button", text: { type: "plain_text", text: "Chiffres" } }] },
  ];
}

const OPENING: Message = {
  language: "fr",
  blocks: [
    { type: "heading", content: [text("L’IA ce matin")] },
    { type: "paragraph", content: [link("Un article", "https://journal.example/a"), text(" "), strong("fort")] },
    { type: "actions", buttons: [{ action: "a", label: "Chiffres", opens: "messages" }] },
  ],
};

async function threadPage(): Promise<Page> {
  const ref = await site.web.openThread(site.web.channel, OPENING, "d:1:0");
  await site.web.reply(ref, say("suite"), "d:1:1");
  return await browser.page((await browser.page("/")).querySelector(".replies")?.getAttribute("href") ?? "");
}

/** The name that a screen reader gives an element. */
function nameOf(one: Page["documentElement"], page: Page): string {
  const labelled = one.getAttribute("aria-labelledby");
  if (labelled) return page.getElementById(labelled)?.textContent?.trim() ?? "";
  const id = one.getAttribute("id");
  const label = id ? page.querySelector(`label[for="${id}"]`) : null;
  const image = one.querySelector("img[alt]")?.getAttribute("alt") ?? "";
  const wrapped = one.closest("label")?.textContent ?? "";
  return (one.getAttribute("aria-label") || label?.textContent || one.textContent?.trim() || image || wrapped).trim();
}

describe("the chat page, by keyboard and screen reader", () => {
  it("has its landmarks, one title, logs that tell what comes, and a way past the menu", async () => {
    const page = await threadPage();
    expect(page.querySelectorAll("main").length).toBe(1);
    expect(page.querySelectorAll("h1").length).toBe(1);
    expect(page.querySelector("h1")?.textContent).toBe("#veille");
    const [first] = page.querySelectorAll("a, button, input:not([type=hidden])");
    expect(first?.getAttribute("href")).toBe("#main");
    for (const one of page.querySelectorAll("nav, aside, main, [role=log], [role=listbox], [role=group], dialog")) {
      if (one.localName !== "dialog") expect(nameOf(one, page), one.outerHTML.slice(0, 80)).not.toBe("");
    }
    expect([...page.querySelectorAll("[role=log]")].map((log) => log.getAttribute("tabindex"))).toEqual(["0", "0"]);
    expect(page.querySelector("[role=status]")?.getAttribute("aria-live")).toBe("polite");
  });

  it("names everything that can be reached, and reaches it in the order in which it is read", async () => {
    const page = await threadPage();
    const reached = [...page.querySelectorAll("a[href], button, input:not([type=hidden]), summary, [tabindex]")];
    for (const one of reached) {
      expect(nameOf(one, page), one.outerHTML.slice(0, 120)).not.toBe("");
      expect(Number(one.getAttribute("tabindex") ?? 0)).toBeLessThanOrEqual(0);
    }
    const order = ["#main", "/", "/channels/veille", "say-text", "reply-text"].map((goal) =>
      reached.findIndex((one) => one.getAttribute("href") === goal || one.getAttribute("id") === goal),
    );
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(order).not.toContain(-1);
  });

  it("types in a combobox as the practices of WAI-ARIA have it", async () => {
    const page = await threadPage();
    for (const box of page.querySelectorAll("[role=combobox]")) {
      expect(box.localName).toBe("input");
      expect(box.getAttribute("aria-expanded")).toBe("false");
      expect(box.getAttribute("aria-autocomplete")).toBe("list");
      expect(page.getElementById(box.getAttribute("aria-controls") ?? "")?.getAttribute("role")).toBe("listbox");
      expect(page.getElementById(box.getAttribute("aria-describedby") ?? "")?.textContent).not.toBe("");
    }
  });

  it("gives every id once, and titles that go down one by one", async () => {
    const page = await threadPage();
    const ids = [...page.querySelectorAll("[id]")].map((one) => one.getAttribute("id"));
    expect(ids.length).toBe(new Set(ids).size);
    const levels = [...page.querySelectorAll("h1, h2, h3, h4")].map((title) => Number(title.localName[1]));
    levels.forEach((level, at) => {
      expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1);
    });
  });
});

describe("the page without a script", () => {
  it("reads whole, and everything on it is a link or a form that works", async () => {
    const page = await threadPage();
    expect(page.querySelector("noscript")?.textContent).toContain("rechargez");
    expect(page.querySelectorAll("[hidden]").length, "only the empty list of suggestions").toBe(2);
    for (const form of page.querySelectorAll("form")) {
      expect(form.getAttribute("method")).toBe("post");
      expect(form.getAttribute("action")).toMatch(/^\//);
      expect(form.querySelector("button")).not.toBeNull();
    }
    for (const one of page.querySelectorAll('a[href^="/"]')) {
      expect((await browser.fetch(one.getAttribute("href") ?? "")).status, one.getAttribute("href") ?? "").toBe(200);
    }
  });

  it("changes its language and its appearance, and stays where it is", async () => {
    const page = await threadPage();
    const from = page.querySelector('[name="from"]')?.getAttribute("value") ?? "";
    const response = await browser.post("/preferences", { language: "en", theme: "dark", from });
    expect(response.headers.get("location")).toBe(from);
    const changed = await browser.page(from);
    expect(changed.documentElement.getAttribute("lang")).toBe("en");
    expect(changed.documentElement.getAttribute("data-theme")).toBe("dark");
    expect(changed.querySelector('[name="color-scheme"]')?.getAttribute("content")).toBe("dark");
    expect(changed.querySelector('[data-log="thread"] [data-body] [lang]')?.getAttribute("lang")).toBe("fr");
    await browser.post("/preferences", { language: "de", theme: "rose", from });
    expect((await browser.page("/")).documentElement.getAttribute("lang")).toBe("en");
  });
});

describe("the page's languages", () => {
  it.each([
    ["fr-CA,fr;q=0.9,en;q=0.8", "fr"],
    ["en-US,en;q=0.9,fr;q=0.8", "en"],
    ["de,en;q=0.3,fr;q=0.7", "fr"],
    ["fr;q=0,en;q=0.1", "en"],
    ["de", "fr"],
    ["*", "fr"],
    ["", "fr"],
  ])("%s is read in %s", async (asked, language) => {
    const page = await site.visit({ "accept-language": asked }).page("/");
    expect(page.documentElement.getAttribute("lang")).toBe(language);
  });

  it("say everything, in French with its own spaces and apostrophes", () => {
    const said = (value: unknown): string[] => {
      if (typeof value === "string") return [value];
      if (typeof value === "function") return [2, 0, "x"].map((argument) => String(value(argument, argument)));
      return Object.values(value as object).flatMap(said);
    };
    const [french, english] = [said(wordsIn("fr")), said(wordsIn("en"))];
    expect(english.length).toBe(french.length);
    for (const words of [...french, ...english]) {
      expect(words.trim()).not.toBe("");
      expect(words).not.toMatch(/undefined|NaN|'/);
    }
    for (const words of french)
      expect(words.replace(/https?:\/\//g, "")).not.toMatch(/(?<![\u00a0\u202f])[:;!?»]|«(?!\u00a0)/);
    expect(FAULTS.length).toBeGreaterThan(8);
  });
});

describe("hostile words", () => {
  const TRAPS = [
    ...HOSTILE,
    '"><img src=x onerror=alert(1)>',
    "</div></li></ol></main><script src=//mal.example></script>",
    "javascript:alert(1)//",
    "\u0000\u001b[31mrouge\ud800",
  ];

  it("stay words wherever a person types or the bot posts them", async () => {
    inbox.answer = ({ kind }) =>
      kind === "command"
        ? { kind: "form", form: { id: "x", title: TRAPS[7] ?? "", submit: "ok", intro: TRAPS[8] ?? "", fields: [] } }
        : { kind: "messages", messages: [], seenBy: "caller" };
    for (const trap of TRAPS) {
      await browser.post("/say", { place: "/channels/veille", text: `dit ${trap}` });
      const message: Message = {
        language: "fr",
        blocks: [
          { type: "paragraph", content: [text(trap), link(trap, trap)] },
          { type: "actions", buttons: [{ action: trap, label: trap, opens: "messages" }] },
          { type: "point", quote: trap, sources: [], feedback: trap },
        ],
      };
      await site.web.openThread(site.web.channel, message, `k:${TRAPS.indexOf(trap)}`);
    }
    const form = await browser.post("/say", { place: "/channels/veille", text: "/ia x" });
    const written = await (await browser.fetch("/")).text();
    const posts = documentOf(written);
    for (const markup of [written, await form.text()]) {
      expect(markup).not.toContain("<script src=//mal");
      expect(markup).not.toContain("<img src=x");
    }
    expect(posts.querySelectorAll("main script, main iframe, main [onerror]").length).toBe(0);
    const links = [...posts.querySelectorAll("[data-body] a")].map((one) => one.getAttribute("href") ?? "");
    expect(links.filter((address) => !/^https?:\/\//.test(address))).toEqual([]);
    expect(posts.querySelectorAll(".post").length).toBeGreaterThanOrEqual(2 * TRAPS.length);
  });

  it("are no link when the address hides a name or a password", async () => {
    const content = ["https://banque.example@mal.example/", "https://a:b@mal.example/", "http:///x", "https:mal"].map(
      (url) => link("lien", url),
    );
    await site.web.openThread(site.web.channel, { language: "fr", blocks: [{ type: "paragraph", content }] }, "k");
    const links = [...(await browser.page("/")).querySelectorAll("[data-body] a")].map((one) =>
      one.getAttribute("href"),
    );
    expect(links.filter((address) => address?.includes("@") || address?.includes("banque"))).toEqual([]);
  });
});

describe("a message as other platforms show it", () => {
  async function viewed(view: string): Promise<Page> {
    await site.web.openThread(site.web.channel, OPENING, "d:1:0");
    const way = (await browser.page("/")).querySelector(`[data-view="${view}"]`)?.getAttribute("href") ?? "";
    return await browser.page(way);
  }

  it("is drawn as on Slack, with the very payload", async () => {
    const page = await viewed("slack");
    const look = page.querySelector(".look-slack");
    expect(look?.querySelector(".look-header")?.textContent).toBe("Titre");
    expect(look?.querySelector("blockquote")?.textContent).toContain("Un article");
    expect(look?.querySelector("a")?.getAttribute("href")).toBe("https://journal.example/s?a=1&b=2");
    expect(look?.querySelector("strong")?.textContent).toBe("gras");
    expect(look?.querySelector("td")?.textContent).toBe("109 Md€");
    expect(look?.textContent).toContain("<!channel>");
    expect(look?.querySelectorAll("a").length).toBe(1);
    const payload = JSON.parse(page.querySelector(".payload pre")?.textContent ?? "");
    expect(payload).toEqual({ text: "secours", blocks: slackBlocks(OPENING) });
    expect(page.querySelector('[data-view="slack"]')?.getAttribute("aria-current")).toBe("true");
  });

  it("is drawn as on Discord", async () => {
    const page = await viewed("discord");
    const look = page.querySelector(".look-discord .look-embed");
    expect(look?.querySelector(".look-header")?.textContent).toBe("Titre");
    expect(look?.querySelector("blockquote")?.textContent).toBe("cité *net* Journal");
    expect(look?.querySelector("a")?.getAttribute("href")).toBe("https://journal.example/d");
    expect(look?.querySelector(".look-context")?.textContent).toBe("petit");
  });

  it("is no more than what the person may see, and is given to a script in pieces", async () => {
    inbox.answer = () => ({ kind: "messages", messages: [OPENING], seenBy: "caller" });
    await browser.post("/say", { place: "/channels/veille", text: "/ia aide" });
    const way = (await browser.page("/")).querySelector('[data-view="slack"]')?.getAttribute("href") ?? "";
    expect((await site.visit().fetch(way)).status).toBe(410);
    const piece = await browser.fetch(way, { headers: { accept: "application/json" } });
    expect(((await piece.json()) as { html: string }).html).toMatch(/^<div class="look look-slack">/);
    expect((await browser.fetch("/posts/1/teams")).status).toBe(404);
    expect((await browser.fetch("/posts/abc/slack")).status).toBe(410);
  });
});

describe("a thousand messages", () => {
  it("are shown in their order, in a page that comes in less than two seconds", async () => {
    const { web } = site;
    const ref = await web.openThread(web.channel, OPENING, "d:0");
    for (let i = 0; i < 500; i++) {
      await web.openThread(web.channel, say(`canal ${i}`), `d:${i + 1}`);
      await web.reply(ref, say(`fil ${i}`), `r:${i}`);
    }
    const path = (await browser.page("/")).querySelector(".replies")?.getAttribute("href") ?? "";
    const began = performance.now();
    const response = await browser.fetch(path);
    const markup = await response.text();
    expect(performance.now() - began).toBeLessThan(2000);
    const at = Array.from({ length: 500 }, (_, i) => markup.indexOf(`>fil ${i}<`));
    expect(at).toEqual([...at].sort((a, b) => a - b));
    expect(at[0]).toBeGreaterThan(0);
    expect(markup).toContain(">canal 499<");
  });
});
