import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { homeView } from "../../../adapters/slack/home.ts";
import { cut, escaped, inert, webAddress } from "../../../adapters/slack/inert.ts";
import { BLOCKS_PER_MESSAGE, POST_CHARACTERS } from "../../../adapters/slack/limits.ts";
import { preview, renderMessage } from "../../../adapters/slack/render.ts";
import { wordsSaid } from "../../../adapters/slack/said.ts";
import { REQUIRED_SCOPES } from "../../../adapters/slack/scopes.ts";
import { type Block, link, type Message, note, strong, text } from "../../../src/edition/message.ts";
import { messageFault, viewFaults } from "./server/blocks.ts";

const french = (...blocks: Block[]): Message => ({ language: "fr", blocks });
const point = (quote: string, feedback: string | null = null): Block => ({
  type: "point",
  quote,
  sources: [link("Le Journal", "https://journal.example/a")],
  feedback,
});
const lettersOf = (node: unknown): string => {
  if (Array.isArray(node)) return node.map(lettersOf).join("");
  if (typeof node !== "object" || node === null) return "";
  return Object.entries(node)
    .map(([name, value]) => (name === "text" && typeof value === "string" ? value : lettersOf(value)))
    .join("");
};

describe("a message drawn for Slack", () => {
  it("shows an opening at a glance, and says it all in the notification", () => {
    const [draft, ...more] = renderMessage(
      french(
        { type: "heading", content: [text("🗞️ L’IA ce matin · lundi 10 février 2025")] },
        { type: "paragraph", content: [text("14 articles, 6 sources")] },
        { type: "paragraph", content: [strong("1. 109 milliards d’euros"), text(" — 5 sources")] },
        note([text("💶 Investissement 4 · ⚖️ Régulation 2")]),
        { type: "actions", buttons: [{ action: "figures", label: "Chiffres", opens: "messages" }] },
      ),
    );
    expect(more).toEqual([]);
    expect(draft?.blocks.map(({ type }) => type)).toEqual(["header", "rich_text", "context", "actions"]);
    expect(draft?.text).toBe(
      "🗞️ L’IA ce matin · lundi 10 février 2025\n14 articles, 6 sources\n1. 109 milliards d’euros — 5 sources\n💶 Investissement 4 · ⚖️ Régulation 2",
    );
  });

  it("quotes a point, links its source and asks what people think of it", () => {
    const [draft] = renderMessage(french(point("109 milliards d’euros.", "point:9")));
    expect(draft?.blocks).toMatchObject([
      {
        type: "rich_text",
        elements: [
          { type: "rich_text_quote", elements: [{ type: "text", text: "«\u00a0109 milliards d’euros.\u00a0»" }] },
          {
            type: "rich_text_section",
            elements: [{ type: "link", url: "https://journal.example/a", text: "Le Journal" }],
          },
        ],
      },
      { type: "context_actions", elements: [{ type: "feedback_buttons", positive_button: { value: "+point:9" } }] },
    ]);
  });

  it("draws figures as a table, one a post", () => {
    const rows = Array.from({ length: 150 }, (_, i) => ({
      value: `${i} €`,
      context: "investis",
      sources: [text("Journal")],
    }));
    const drafts = renderMessage(french({ type: "figures", rows }, { type: "figures", rows: rows.slice(0, 1) }));
    const tables = drafts.flatMap(({ blocks }) => blocks.filter(({ type }) => type === "table"));
    expect(tables.length).toBe(drafts.length);
    for (const { blocks } of drafts) expect(messageFault(blocks)).toBeNull();
    expect(lettersOf(tables)).toContain("149 €");
  });

  it("keeps every character of a sentence of 3,001, and every emoji at the limit whole", () => {
    const family = "👨‍👩‍👧‍👦";
    for (const length of [2_998, 2_999, 3_000, 3_001]) {
      const words = `${"x".repeat(length - 5)}${family.repeat(40)}🇫🇷🇫🇷é\u0301fin`;
      const drafts = renderMessage(french({ type: "paragraph", content: [text(words)] }));
      expect(drafts.map(({ blocks }) => lettersOf(blocks)).join("")).toBe(words);
      for (const { blocks } of drafts) {
        expect(messageFault(blocks)).toBeNull();
        for (const piece of JSON.stringify(blocks).matchAll(/"text":"([^"]*)"/g)) {
          expect(piece[1]).not.toMatch(/^\u200d|\u200d$|^\u0301/);
        }
      }
    }
  });

  it("stays within Slack's limits whatever it is given", () => {
    const hostile = [
      "<!channel>",
      "&".repeat(500),
      "*gras*",
      "a".repeat(5_000),
      "\u202eenvers",
      "🧵".repeat(2_000),
      "",
      " ",
      "\n\n",
    ];
    const blocks = hostile.flatMap((words): Block[] => [
      { type: "heading", content: [text(words), link(words, `https://journal.example/?${"q".repeat(3_000)}`)] },
      { type: "paragraph", content: [strong(words), link(words, "https://journal.example/|<x>")] },
      point(words, "p"),
      { type: "figures", rows: [{ value: words, context: words, sources: [text(words)] }] },
      note([text(words), link(words, "https://journal.example/")]),
      {
        type: "actions",
        buttons: Array.from({ length: 30 }, (_, i) => ({ action: `${i}`, label: words, opens: "form" })),
      },
    ]);
    for (const draft of renderMessage(french(...blocks, ...blocks))) {
      expect(messageFault(draft.blocks)).toBeNull();
      expect(draft.blocks.length).toBeLessThanOrEqual(BLOCKS_PER_MESSAGE);
      expect(draft.text).not.toMatch(/<[!@#]/);
    }
    const view = homeView([french(...blocks), french(...blocks), french(...blocks)]);
    expect(viewFaults(view)).toEqual([]);
  });

  it("gives a title that ends a post to the next one", () => {
    const words = "mot ".repeat(POST_CHARACTERS / 4 - 20);
    const drafts = renderMessage(
      french(
        { type: "paragraph", content: [text(words.slice(0, 2_900))] },
        { type: "heading", content: [text("Le titre")] },
        { type: "paragraph", content: [text(words.slice(0, 2_900))] },
      ),
    );
    expect(drafts[1]?.text.startsWith("Le titre")).toBe(true);
  });

  it("previews what would be sent, a picture in the place of a chart", () => {
    const words = { title: "Montants", unit: "€", caption: "", alternative: "France : 109 Md€" };
    const chart = { language: "fr" as const, bars: [], ...words };
    expect(preview(french({ type: "chart", chart }))).toMatchObject([
      {
        text: "France : 109 Md€",
        blocks: [{ type: "image", alt_text: "France : 109 Md€", title: { text: "Montants" } }],
      },
    ]);
  });

  it("says nothing when there is nothing to say", () => {
    expect(renderMessage(french())).toEqual([]);
    expect(
      renderMessage(french({ type: "paragraph", content: [text(" \u200b")] }, { type: "actions", buttons: [] })),
    ).toEqual([]);
  });
});

describe("words from elsewhere", () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ["zero widths and marks of direction", "a\u200bb\u202ec\u2066d\ufeffe", "abcde"],
    ["joiners between letters", "a\u200db", "ab"],
    ["joiners of emoji stay", "👩\u200d💻 ❤️\u200d🔥", "👩\u200d💻 ❤️\u200d🔥"],
    ["tags that hide words", "a\u{e0041}\u{e0042}b", "ab"],
    ["tags of a flag stay", "🏴\u{e0067}\u{e0062}\u{e007f}", "🏴\u{e0067}\u{e0062}\u{e007f}"],
    ["half a character", "a\ud83db", "a\ufffdb"],
    ["controls", "a\u0000\u0007b\r\nc\u2028d", "ab\nc\nd"],
  ];
  it.each(cases)("%s", (_, before, after) => expect(inert(before)).toBe(after));

  it("are cut after a space where one is near, else between characters", () => {
    expect(cut("un deux trois", 8)).toEqual(["un deux ", "trois"]);
    expect(cut("👨‍👩‍👧‍👦👨‍👩‍👧‍👦", 12)).toEqual(["👨‍👩‍👧‍👦", "👨‍👩‍👧‍👦"]);
    expect(cut(`a${"\u0301".repeat(20)}`, 8).join("")).toBe(`a${"\u0301".repeat(20)}`);
    expect(escaped("<!here> & co")).toBe("&lt;!here&gt; &amp; co");
  });

  it("link to the web alone", () => {
    for (const address of [
      "javascript:alert(1)",
      "file:///etc/passwd",
      "https://",
      "slack://x",
      `https://a.example/${"x".repeat(3_000)}`,
    ]) {
      expect(webAddress(address, 3_000)).toBeNull();
    }
    expect(webAddress("https://a.example/?q=<b>|c", 3_000)).toBe("https://a.example/?q=%3Cb%3E%7Cc");
  });

  it("are read from Slack's markup as people wrote them", () => {
    expect(wordsSaid("<@U1> article <https://a.example/?x=1&amp;y=2|a.example> &lt;vite&gt;", "U1")).toBe(
      "article https://a.example/?x=1&y=2 <vite>",
    );
    expect(wordsSaid("<@U2|bob> dans <#C1|général> <!here> <!date^1^{date}|hier>", "U1")).toBe(
      "bob dans #général hier",
    );
  });
});

it("asks in the manifest for the scopes that the code needs, and no other", () => {
  const manifest = parse(readFileSync(new URL("../../../slack-manifest.yaml", import.meta.url), "utf8"));
  expect(manifest.oauth_config.scopes.bot).toEqual(REQUIRED_SCOPES);
  const explained = readFileSync(new URL("../../../docs/slack.md", import.meta.url), "utf8");
  for (const scope of REQUIRED_SCOPES) expect(explained).toContain(`\`${scope}\``);
});
