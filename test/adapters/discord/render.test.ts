import { pino } from "pino";
import { describe, expect, it } from "vitest";
import { CUSTOM_ID } from "../../../adapters/discord/limits.ts";
import { threadName } from "../../../adapters/discord/pieces.ts";
import type { Shape } from "../../../adapters/discord/posts.ts";
import { preview, sheetsOf } from "../../../adapters/discord/render.ts";
import type { DrawChart } from "../../../src/bot/platform.ts";
import { type Block, link, type Message, note, quote, strong, text } from "../../../src/edition/message.ts";
import { HOSTILE } from "../../contract/platform.ts";
import { everyComponent, refusals } from "./server/rules.ts";
import { faultsOf } from "./server/schema.ts";
import { draw, PIXEL, seen } from "./stage.ts";

const SHAPES: readonly Shape[] = ["components", "embeds"];
const log = pino({ level: "silent" });

const message = (...blocks: Block[]): Message => ({ language: "fr", blocks });
const paragraph = (words: string): Block => ({ type: "paragraph", content: [text(words)] });
const point = (words: string, feedback: string | null = null): Block => ({
  type: "point",
  quote: words,
  sources: [link("Journal", "https://journal.example/a")],
  feedback,
});

/** The posts of a message, each found good by Discord's description and rules. */
async function printed(of: Message, shape: Shape, drawing: DrawChart = draw) {
  const sheets = await sheetsOf(of, shape, { draw: drawing, log });
  return sheets.map((sheet) => {
    const { body, files } = sheet.post({ colour: 0x123456, id: 7 });
    const sent = JSON.parse(JSON.stringify({ ...body, allowed_mentions: { parse: [] } }));
    expect(faultsOf("MessageCreateRequest", sent)).toEqual([]);
    expect(
      refusals(
        sent,
        files.map(({ name }) => name),
      ),
    ).toEqual([]);
    return { ...seen(sent), body: sent, files };
  });
}

const letters = (words: string) => words.normalize("NFKC").replace(/[^\p{L}\p{N}]+/gu, "");

describe.each(SHAPES)("a message as %s", (shape) => {
  it("keeps every printable character of hostile words, and makes nothing of them", async () => {
    for (const words of HOSTILE) {
      const posts = await printed(message(paragraph(words)), shape);
      const visible = words.replace(/\p{Cf}/gu, "").replace(/\n/g, " ");
      expect(posts.map((post) => post.text).join("")).toBe(visible);
      expect(posts.flatMap((post) => [...post.mentions, ...post.links, ...post.marks])).toEqual([]);
    }
  });

  it.each([
    ["- liste", "* liste", "+ liste", "1. liste", "2) liste"],
    ["# titre", "### titre", "-# petit", "> citation", ">>> citation"],
    ["https://mal.example/a", "http://mal.example", "discord.gg/abc", "HTTPS://MAL.EXAMPLE", "discord://x"],
    ["<@1>", "<@!1>", "<@&1>", "<#1>", "@everyone", "@here", "<id:customize>"],
    ["</x:1>", "<t:1>", "<:nom:123>", ":smile:", "<https://mal.example>", "<mailto:a@b.example>"],
    ["||caché||", "`code`", "``co`de``", "```js\nx```", "~~barré~~", "__s__", "***g***", "_i_"],
    [
      "\\",
      "\\*a\\*",
      "a\\",
      "[a](b)",
      "[a](https://mal.example)",
      "[a]: https://mal.example",
      "![a](https://b.example)",
    ],
  ])("shows %s and its like as they are", async (...all) => {
    for (const words of all) {
      const [post] = await printed(message(paragraph(words)), shape);
      expect(post?.text).toBe(words.replace("\n", " "));
      expect([...(post?.mentions ?? []), ...(post?.links ?? []), ...(post?.marks ?? [])]).toEqual([]);
    }
  });

  it("makes nothing of untrusted words that only do something together", async () => {
    for (const parts of [
      ["https:", "//mal.example"],
      ["<", "@1>"],
      ["[a]", "(https://mal.example)"],
      ["1", ". a"],
      ["*", "*a*", "*"],
    ]) {
      const [post] = await printed(message({ type: "paragraph", content: parts.map(text) }), shape);
      expect(post?.text).toBe(parts.join(""));
      expect([...(post?.mentions ?? []), ...(post?.links ?? []), ...(post?.marks ?? [])]).toEqual([]);
    }
  });

  it("keeps emoji, flags and accents, and drops what nobody sees", async () => {
    const kept = "👩‍💻 👍🏽 🏴󠁧󠁢󠁥󠁮󠁧󠁿 🇫🇷 1️⃣ ❤️‍🔥 é e\u0301";
    const [post] = await printed(message(paragraph(`${kept}\u00ad\u2060\u180e\u{e0041} a\u200db \ud800`)), shape);
    expect(post?.text).toBe(`${kept} ab \ufffd`);
  });

  it("links to the web only, whatever the label", async () => {
    const content = [
      link("[a](https://mal.example)", "https://journal.example/(a)_b*c?d=[e]&f=<g>|h`i\\j"),
      link("", "https://journal.example/vide"),
      link("x", "javascript:alert(1)"),
      link("y", "https://journal.example@mal.example/"),
      link("z", ` https://journal.example/${"a".repeat(3_000)}`),
    ];
    const posts = await printed(message({ type: "paragraph", content }), shape);
    expect(posts.flatMap(({ links }) => links)).toEqual([
      "https://journal.example/%28a%29%5Fb%2Ac?d=%5Be%5D&f=%3Cg%3E%7Ch%60i%5Cj",
      "https://journal.example/vide",
    ]);
    expect(posts.map((post) => post.text).join("")).toContain("journal.example");
  });

  it.each([1_999, 2_000, 2_001, 4_000, 4_096, 4_097, 6_001, 20_000])("shows %i characters whole", async (count) => {
    const words = Array.from({ length: count }, (_, i) => (i % 7 === 6 ? " " : "é"))
      .join("")
      .trim();
    const posts = await printed(message(paragraph(words)), shape);
    expect(letters(posts.map((post) => post.text).join(""))).toBe(letters(words));
  });

  it("never cuts an emoji, a link or a mark in two", async () => {
    const content = Array.from({ length: 300 }, (_, i) => [
      strong(`gras ${"👩‍👩‍👧‍👦".repeat(20)} `),
      link(`lien numéro ${i} *`, `https://journal.example/${i}`),
      text(" *** "),
    ]).flat();
    const posts = await printed(message({ type: "paragraph", content }), shape);
    const shown = posts.map((post) => post.text).join("");
    expect(shown.split("👩‍👩‍👧‍👦").length - 1).toBe(6_000);
    expect(new Set(posts.flatMap(({ links }) => links)).size).toBe(300);
    expect(shown).not.toContain("](");
  });

  it("shows points as quotations with small sources, and asks about each as far as there is room", async () => {
    const blocks = Array.from({ length: 30 }, (_, i) => point(`Phrase numéro ${i}`, `point-${i}`));
    const posts = await printed(message(...blocks), shape);
    const shown = posts.map((post) => post.text).join("\n");
    for (let i = 0; i < 30; i++) expect(shown).toContain(`«\u00a0Phrase numéro ${i}\u00a0»`);
    const ids = posts.flatMap(({ body }) =>
      everyComponent(body.components).flatMap(({ custom_id }) => custom_id ?? []),
    );
    expect(ids.slice(0, 4)).toEqual(["y:point-0", "n:point-0", "y:point-1", "n:point-1"]);
    if (shape === "components") expect(ids).toHaveLength(60);
    else expect(ids.length).toBeGreaterThanOrEqual(24);
  });

  it("shows each button, even the same one twice and more than a message holds", async () => {
    const buttons = Array.from({ length: 60 }, (_, i) => ({
      action: i < 2 ? "même" : `${"a".repeat(85)}${i}`,
      label: i === 3 ? "é".repeat(200) : `Bouton ${i}`,
      opens: i % 2 ? ("form" as const) : ("messages" as const),
    }));
    const posts = await printed(message(paragraph("Choisissez"), { type: "actions", buttons }), shape);
    const all = posts.flatMap(({ body }) => everyComponent(body.components).filter(({ type }) => type === 2));
    expect(all).toHaveLength(60);
    expect(all[0]?.custom_id).toBe("m:même");
    expect(all.every(({ custom_id }) => (custom_id ?? "").length <= CUSTOM_ID)).toBe(true);
  });

  it("shows charts with a description, and their words when they can't be drawn", async () => {
    const chart = {
      language: "fr" as const,
      title: "Investissements",
      unit: "milliards",
      bars: [{ label: "France", value: 109e9, written: "109 Md€", date: null }],
      caption: "Source : Journal",
      alternative: "France : 109 Md€",
    };
    const [post] = await printed(message(paragraph("Avant"), { type: "chart", chart }, paragraph("Après")), shape);
    expect(post?.files.map(({ data }) => Buffer.from(data as Uint8Array).equals(PIXEL))).toEqual([true]);
    expect(post?.body.attachments).toEqual([{ id: "0", filename: "chart-1.png", description: chart.alternative }]);
    expect(post?.text).toBe("Avant\nAprès");
    const failing: DrawChart = async () => {
      throw new Error("no font");
    };
    const [words] = await printed(message({ type: "chart", chart }), shape, failing);
    expect(words?.text).toBe("Investissements\nFrance : 109 Md€\nSource : Journal");
  });

  it("shows more charts than a message has room for", async () => {
    const chart = {
      language: "fr" as const,
      title: "t",
      unit: "u",
      bars: [],
      caption: "c",
      alternative: "x".repeat(2_000),
    };
    const posts = await printed(
      message(...Array.from({ length: 25 }, () => ({ type: "chart" as const, chart: { ...chart } }))),
      shape,
    );
    expect(posts.flatMap(({ files }) => files)).toHaveLength(25);
  });

  it("shows figures one a line, small print and headings as such", async () => {
    const rows = [{ value: "109 Md€", context: "promis", sources: [link("Journal", "https://journal.example/a")] }];
    const [post] = await printed(
      message(
        { type: "heading", content: [text("Chiffres")] },
        { type: "figures", rows },
        note([quote("mot pour mot")]),
      ),
      shape,
    );
    expect(post?.text).toBe("Chiffres\n109 Md€  promis  (Journal)\n«\u00a0mot pour mot\u00a0»");
    expect(post?.marks).toEqual(["heading", "**", "small"]);
  });
});

describe("a preview", () => {
  it("is what would be sent, pictures aside", async () => {
    const chart = { language: "fr" as const, title: "t", unit: "u", bars: [], caption: "c", alternative: "a" };
    const of = message(paragraph("Bonjour"), { type: "chart", chart }, point("mot pour mot", "p1"));
    const [body] = preview(of);
    expect(preview(of)).toHaveLength(1);
    expect(faultsOf("MessageCreateRequest", body)).toEqual([]);
    expect(everyComponent(body?.components as never).map(({ type }) => type)).toEqual([17, 10, 12, 10, 1, 2, 2]);
  });
});

describe("a thread's name", () => {
  it.each([
    [[], "Le Fil"],
    [[paragraph("")], "Le Fil"],
    [[{ type: "heading" as const, content: [text("L’IA ce matin\n\u202e")] }], "L’IA ce matin"],
    [[paragraph("Sans titre")], "Sans titre"],
  ])("is the heading, else the first words: %#", (blocks, name) => {
    expect(threadName(message(...blocks))).toBe(name);
  });

  it("has at most 100 characters, whole ones", () => {
    expect(threadName(message(paragraph("mot ".repeat(50)))).length).toBeLessThanOrEqual(100);
    const emoji = threadName(message(paragraph(`a${"🧵".repeat(80)}`)));
    expect(emoji).toMatch(/^a(?:🧵)+…$/u);
    expect(emoji.length).toBeLessThanOrEqual(100);
  });
});
