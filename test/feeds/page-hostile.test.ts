import { describe, expect, it } from "vitest";
import { readPage } from "../../src/feeds/page.ts";

const TEXT =
  "Le conseil régional a voté hier quarante millions d’euros pour le centre de calcul de Brénoux, après deux ans de débats.";
const P = `<p>${TEXT}</p>`;
const fill = (unit: string, length = 5_000_000): string => unit.repeat(Math.floor(length / unit.length));
/** Ten times what the slowest of them takes alone: what is refused is the quadratic, and machines are shared. */
const MAX_MS = 20_000;

describe("a hostile page is read in bounded time", () => {
  it.each<[string, string, boolean]>([
    ["nested 200,000 deep", `${"<div>".repeat(200_000)}${P}${"</div>".repeat(200_000)}`, true],
    ["of 5 MB of <div>", fill("<div>"), false],
    ["of unclosed inline tags", fill("<b>"), false],
    ["of crossed tags", fill("<span><div></span>"), false],
    ["of end tags with no beginning", `${"<div>".repeat(190)}${fill("</span>")}`, false],
    ["of unclosed paragraphs", fill("<p>un mot "), false],
    ["of tables in tables", fill("<table><tr><td>x"), false],
    ["of 100,000 links", `${P}${fill('<a href="/x">lien</a> ', 2_200_000)}`, true],
    ["with 100,000 attributes", `<div ${Array.from({ length: 100_000 }, (_, i) => `a${i}=x`).join(" ")}>${P}`, true],
    ["with a picture's address of 5 MB", `<img srcset="${fill("a.jpg ")}">${P}`, true],
    ["with thousands of long addresses", `${fill(`<img data-x="${".jpg".repeat(300)} x">`)}${P}`, false],
    ["with a class of 5 MB", `<div class="${fill("a-")}">${P}</div>`, false],
    ["of signs", fill("<"), false],
    ["of ampersands", `<p>${fill("&")}`, false],
    ["of comments that do not end", fill("<!--"), false],
    ["of quotes that do not end", fill('<a "'), false],
    ["of scripts that do not end", fill("<script>"), false],
    [
      "with scripts that hold end tags",
      `<article>${fill('<script>"</article>"</script>', 1_000_000)}${P}</article>`,
      true,
    ],
    ["of drawings", fill("<svg><p>x</p></svg>"), false],
    ["with a title and a heading of many words", `<title>${"a b ".repeat(700)}</title><h1>${fill("c d ")}</h1>`, false],
    [
      "with structured data nested a million deep",
      `<script type="application/ld+json">${fill('{"a":[')}</script>`,
      false,
    ],
    ["of <br>", `<div>${fill("mot<br><br>")}`, false],
    ["of hidden elements", fill('<div style="display:none">x</div>'), false],
    ["of real paragraphs", fill(P), true],
  ])("%s", (_what, html, found) => {
    const start = performance.now();
    const { text } = readPage(html, "https://j.example/a");
    expect(performance.now() - start).toBeLessThan(MAX_MS);
    if (found) expect(text).toContain(TEXT);
  });
});

describe("a broken page", () => {
  it.each([
    ["without body", `<title>T</title>${P}`],
    ["with NUL characters", P.replace("conseil", "con\0seil")],
    ["of frames with a text for others", `<frameset><frame src=a><noframes>${P}</noframes></frameset>`],
    ["with a bad base", `<base href="http://["><link rel=canonical href="/a">${P}`],
    ["cut in a tag", `${P}<div class="a`],
    ["cut in a comment", `${P}<!-- fin`],
    ["in capitals", P.replaceAll("<p>", "<P>").replaceAll("</p>", "</P>")],
    ["with an empty attribute name", `<div ="x" 'y'>${P}</div>`],
    ["with structured data that is not", `<script type="application/ld+json">{"@type":</script>${P}`],
  ])("%s still gives its text", (_what, html) => {
    expect(readPage(html, "https://j.example/a").text).toBe(TEXT);
  });

  it("never throws for bytes that mean nothing", () => {
    let seed = 7;
    const random = (): number => {
      seed = (seed * 48271) % 2147483647;
      return seed;
    };
    const pieces = [
      "<",
      ">",
      "/",
      "div",
      "p",
      "a",
      " ",
      "=",
      '"',
      "'",
      "&",
      "!--",
      "-->",
      "script",
      "\0",
      "é",
      "<p>",
      "</p>",
    ];
    for (let round = 0; round < 300; round++) {
      const html = Array.from({ length: 80 }, () => pieces[random() % pieces.length]).join("");
      expect(() => readPage(html, round % 2 ? "https://j.example/a" : null)).not.toThrow();
    }
  });

  it("never throws for an address that is not one", () => {
    expect(readPage(P, "pas une adresse").text).toBe(TEXT);
  });
});
