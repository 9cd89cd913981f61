import { describe, expect, it } from "vitest";
import { decodeBytes } from "../../src/feeds/charset.ts";
import { type Feed, readFeed } from "../../src/feeds/rss.ts";

const seenAt = new Date("2025-02-10T12:00:00Z");
const read = (text: string): Promise<Feed> => readFeed({ text, url: "https://j.example/feed", seenAt });
const GOOD = "<item><title>Bon</title><link>https://j.example/bon</link><pubDate>2025-02-10</pubDate></item>";
const rss = (inside: string) => `<rss version="2.0"><channel><title>J</title>${inside}${GOOD}</channel></rss>`;
const codes = ({ faults }: Feed) => faults.map(({ code }) => code);
const titles = ({ items }: Feed) => items.map(({ title }) => title);
/** Escaped, as HTML is in a feed. */
const escaped = (html: string) => html.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

describe("a document that is not a feed", () => {
  it.each([
    ["", "empty"],
    ["  \n\ufeff", "empty"],
    ["\0\0\0\0", "empty"],
    ["bonjour", "notAFeed"],
    ["<", "notAFeed"],
    ["<?xml version='1.0'?>", "notAFeed"],
    ["<opml><body/></opml>", "notAFeed"],
    ["<!doctype html><html><body><p>Une page</p></body></html>", "webPage"],
    ["<html><head><title>x</title>", "webPage"],
    ["{", "notAFeed"],
    ['{"items": 3}', "notAFeed"],
    ["[1,2]", "notAFeed"],
    ["\x1f\x8b\x08\0binaire", "notAFeed"],
    ["<toString/>", "notAFeed"],
  ])("%j is told as %s", async (text, code) => {
    expect(await read(text)).toMatchObject({ format: null, items: [], faults: [{ code }] });
  });
});

describe("a feed badly written is read all the same", () => {
  it.each<[string, string, string | null]>([
    [
      "after a warning of its server",
      `<br />\n<b>Warning</b>: x in <b>y.php</b><br />\n<?xml version="1.0"?>${rss("")}`,
      "junkBefore",
    ],
    ["after white lines and a mark", `\n\n\ufeff<?xml version="1.0"?>${rss("")}`, null],
    ["with control characters", rss("").replace("Bon", "B\x0bo\x00n"), null],
    ["with bare ampersands and entities of HTML", rss("<copyright>A & B &copy; &eacute;</copyright>"), null],
    ["with an element that is not closed", rss("<category><b></category>"), "malformed"],
    ["with an end tag too many", rss("</i>"), "malformed"],
    ["with items outside of its channel", `<rss version="2.0"><channel><title>J</title></channel>${GOOD}</rss>`, null],
    [
      "in capitals",
      rss("").replace(/<(\/?)(item|title|link)/g, (_tag, end, name) => `<${end}${name.toUpperCase()}`),
      null,
    ],
    ["without version", rss("").replace(' version="2.0"', ""), null],
    ["of version 3.14", rss("").replace("2.0", "3.14"), null],
    ["without quotes", rss("").replace('"2.0"', "2.0"), null],
    ["wrapped in a page", `<html><body>${rss("")}</body></html>`, "junkBefore"],
    ["with an empty item in the item", rss("").replace("<link>", "<item /><link>"), "malformed"],
    ["with an item opened twice", rss("").replace("<item>", "<item><item>"), "malformed"],
    ["with comments and instructions", rss("<!-- <item> --><?php x ?>"), null],
  ])("%s", async (_situation, text, code) => {
    const feed = await read(text);
    expect(titles(feed)).toEqual(["Bon"]);
    expect(codes(feed)).toEqual(code === null ? [] : [code]);
  });

  it("whose title is not closed does not swallow the next item", async () => {
    const feed = await read(rss("<item><title>Ouvert</item>"));
    expect(titles(feed)).toEqual(["Ouvert", "Bon"]);
  });

  it.each([
    ["in an item", `${rss("").split("</channel>")[0]}<item><title>Coupé`],
    ["in a tag", `${rss("").split("</channel>")[0]}<item><title>Coupé</title><li`],
    ["in CDATA", `${rss("").split("</channel>")[0]}<item><title><![CDATA[Coupé`],
    ["in a comment", `${rss("").split("</channel>")[0]}<item><!-- Coupé`],
    ["between items", `${rss("").split("</channel>")[0]}`],
  ])("that is cut %s keeps its whole items", async (_where, text) => {
    const feed = await read(text);
    expect(titles(feed)).toEqual(["Bon"]);
    expect(codes(feed)).toEqual(["truncated"]);
  });

  it("in UTF-16, or in windows-1252 undeclared, keeps its accents", async () => {
    const text = rss("").replace("Bon", "L’été à 5 €");
    const utf16 = decodeBytes(Buffer.from(`\ufeff${text}`, "utf16le"), "text/xml; charset=utf-8").text;
    const bytes = Buffer.from(text.replaceAll("’", "\x92").replaceAll("€", "\x80"), "latin1");
    expect(titles(await read(utf16))).toEqual(["L’été à 5 €"]);
    expect(titles(await read(decodeBytes(bytes, "text/xml").text))).toEqual(["L’été à 5 €"]);
  });
});

describe("a hostile feed", () => {
  it("of a billion laughs does not laugh", async () => {
    const entities = Array.from({ length: 10 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`);
    const feed = await read(
      `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY l0 "ha">${entities.join("")}]>${rss("<item><title>&l10;</title></item>")}`,
    );
    expect(titles(feed)).toEqual(["&l10;", "Bon"]);
    expect(codes(feed)).toContain("entities");
  });

  it("reads no file for an external entity", async () => {
    const feed = await read(
      `<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]>${rss("<item><title>&f;</title></item>")}`,
    );
    expect(titles(feed)).toEqual(["&f;", "Bon"]);
  });

  it("with an element named __proto__ changes no object", async () => {
    const evil = "<__proto__><polluted>1</polluted></__proto__><constructor><prototype/></constructor>";
    const feed = await read(rss(`<item><title __proto__="x">Mal</title>${evil}</item>${evil}`));
    expect(titles(feed)).toEqual(["Mal", "Bon"]);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    const json =
      '{"version":"https://jsonfeed.org/version/1","title":"x","__proto__":{"polluted":1},"items":[{"id":"1","__proto__":{"url":"https://a.fr"}}]}';
    expect((await read(json)).format).toBe("JSON Feed 1");
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it("of 100,000 items keeps both ends, and says so", async () => {
    const items = Array.from({ length: 100_000 }, (_, n) => `<item><title>${n}</title><link>/${n}</link></item>`);
    const feed = await read(rss(items.join("")));
    expect(feed.items).toHaveLength(2000);
    expect([feed.items[0]?.title, feed.items.at(-1)?.title]).toEqual(["0", "Bon"]);
    expect(feed.faults).toContainEqual({ code: "tooManyItems", count: 100_001 });
  });

  const nested = (name: string) => `<${name}>`.repeat(200_000);
  it.each<[string, string]>([
    ["nested in an item", `<item>${nested("a")}x${"</a>".repeat(200_000)}</item>`],
    ["nested and not closed", `<item>${nested("media:group")}</item>`],
    ["nested in a text", `<item><description>${nested("b")}</description></item>`],
    ["nested, closed by other names", `<item>${nested("a")}${"</b>".repeat(200_000)}</item>`],
    ["nested, escaped", `<item><description>${escaped(nested("div"))}</description></item>`],
    ["items in items", nested("item")],
    ["channels in channels", nested("channel")],
    ["bare signs", `<item>${"<".repeat(500_000)}</item>`],
    ["bare signs, escaped", `<item><description>${escaped("<h".repeat(250_000))}</description></item>`],
    ["open quotes", `<item><description>${escaped('<a b="'.repeat(100_000))}</description></item>`],
    ["objects that are never closed", `<item><description>${escaped("<object>".repeat(60_000))}</description></item>`],
    ["sections that are never closed", `<item>${"<title><![CDATA[".repeat(50_000)}`],
    ["declarations that are never closed", `<item>${"<!DOCTYPE a [".repeat(50_000)}`],
    ["attributes", `<item><link ${Array.from({ length: 100_000 }, (_, n) => `a${n}="b"`).join(" ")}/></item>`],
    ["links", `<item>${"<link>x</link>".repeat(100_000)}</item>`],
    ["white space", `<item><title>${" ".repeat(500_000)}</title><author>${"( ".repeat(100_000)}</author></item>`],
    ["identical items", "<item><guid>x</guid></item>".repeat(50_000)],
  ])("of 200,000 %s is read in good time", async (_what, inside) => {
    const start = performance.now();
    const feed = await read(rss(inside));
    expect(feed.format).toBe("RSS 2.0");
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
