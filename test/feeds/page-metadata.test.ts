import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Page, readPage } from "../../src/feeds/page.ts";

const URL = "https://www.j.example/2025/02/10/centre-de-calcul";
const read = (head: string, body = "<p>Un texte.</p>", url: string | null = URL): Page =>
  readPage(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`, url);
const data = (fields: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ "@type": "NewsArticle", ...fields })}</script>`;
const fixture = (name: string): Page =>
  readPage(readFileSync(join(import.meta.dirname, "../fixtures/pages", name), "utf8"), null);

describe("what a page declares", () => {
  it("in meta elements", () => {
    expect(fixture("01-wordpress.html")).toMatchObject({
      title: "Le port de Valcrest s’équipe d’un quai électrique",
      source: "La Vigie du littoral",
      authors: ["Maëlle Corvisy"],
      published: new Date("2025-03-12T05:30:00Z"),
      offsetMinutes: 60,
      language: "fr",
      url: "https://vigie.example/2025/03/12/quai-electrique-valcrest/",
      keywords: ["port", "énergie"],
    });
  });

  it("in structured data", () => {
    expect(fixture("02-pieces.html")).toMatchObject({
      title: "Old mills find new work",
      source: "The Orrin Courier",
      authors: ["Jun Abara", "Pia Holt"],
      published: new Date("2025-01-20T14:15:00Z"),
      offsetMinutes: -300,
      modified: new Date("2025-01-20T16:00:00Z"),
      language: "en",
      image: "https://orrin.example/mill.jpg",
      keywords: ["mills", "data centres"],
    });
  });

  it("in microdata", () => {
    expect(fixture("08-inline.html")).toMatchObject({
      title: "A bold bid for the ferry line",
      authors: ["Tove Lind"],
      published: new Date("2025-06-02T06:00:00Z"),
      offsetMinutes: 120,
    });
  });
});

describe("the title", () => {
  it.each([
    ["<title>Un titre | Le Messager</title><meta property='og:site_name' content='Le Messager'>", "", "Un titre"],
    [
      "<title>Le Messager - Un titre - suite</title><meta property='og:site_name' content='Le Messager'>",
      "",
      "Un titre - suite",
    ],
    ["<title>Un titre - j.example</title>", "", "Un titre"],
    ["<title>Un titre - Le Messager</title>", "<h1>Un titre</h1>", "Un titre"],
    ["<title>IA : l’Europe – enfin – avance</title>", "", "IA : l’Europe – enfin – avance"],
    ["<meta property='og:title' content='L&amp;#039;essor &amp;amp; la chute'>", "", "L'essor & la chute"],
    ["", "", null],
  ])("%s with %s is %s", (head, body, title) => {
    expect(read(head, body).title).toBe(title);
  });
});

describe("the date", () => {
  const META = '<meta property="article:published_time" content="2025-02-09T10:00:00+01:00">';
  it.each<[string, string, string | null, number | null]>([
    ["structured data first", data({ datePublished: "2025-02-08T10:00:00+02:00" }) + META, "2025-02-08T08:00:00Z", 120],
    ["then meta", META, "2025-02-09T09:00:00Z", 60],
    ["a date that can't be read is passed over", data({ datePublished: "hier" }) + META, "2025-02-09T09:00:00Z", 60],
    ["the address at last", "", "2025-02-10T00:00:00Z", null],
  ])("%s", (_rule, head, published, offsetMinutes) => {
    expect(read(head)).toMatchObject({ published: published && new Date(published), offsetMinutes });
  });

  it("is that of the first <time> that is not of a change", () => {
    const times =
      '<time class="updated" datetime="2025-03-01T00:00:00Z"></time><time datetime="2025-02-28T00:00:00Z"></time>';
    const { published, modified } = read("", times, null);
    expect([published, modified]).toEqual([new Date("2025-02-28T00:00:00Z"), new Date("2025-03-01T00:00:00Z")]);
  });
});

describe("the canonical address", () => {
  const canonical = (href: string, url: string | null = URL) =>
    read(`<link rel="canonical" href="${href}">`, "", url).url;
  it.each([
    ["relative", "/a/b", "https://www.j.example/a/b"],
    ["of another host of the site", "https://j.example/a", "https://j.example/a"],
    ["with tracking", "https://j.example/a?utm_source=x&id=3#top", "https://j.example/a?id=3"],
    ["of the home page", "https://www.j.example/", URL],
    ["of another site's page", "https://modele.example/exemple", URL],
    [
      "of the site that it comes from",
      "https://agence.example/centre-de-calcul-2025",
      "https://agence.example/centre-de-calcul-2025",
    ],
    ["that is not of the web", "javascript:alert(1)", URL],
    ["that is no address", "http://[", URL],
  ])("%s", (_what, href, expected) => {
    expect(canonical(href)).toBe(expected);
  });

  it("is believed for a file, unless it is a home page", () => {
    expect(canonical("https://j.example/a", null)).toBe("https://j.example/a");
    expect(canonical("https://j.example/", null)).toBeNull();
  });

  it("starts at <base>, when that is of the web", () => {
    expect(read('<base href="https://www.j.example/fr/"><link rel="canonical" href="a">').url).toBe(
      "https://www.j.example/fr/a",
    );
    expect(read('<base href="javascript:1"><link rel="canonical" href="a">').url).toBe(
      "https://www.j.example/2025/02/10/a",
    );
  });
});

describe("the language", () => {
  const french =
    "<p>" +
    "Le conseil de la ville a voté hier pour que les travaux de la place commencent dans un mois. ".repeat(5) +
    "</p>";
  it.each([
    ['<meta property="og:locale" content="en_GB">', "<p>Short.</p>", "en"],
    ['<meta property="og:locale" content="en_US">', french, "fr"],
    ['<meta property="og:locale" content="de_DE">', french, "fr"],
    ["", french, "fr"],
  ])("%s with %.20s… is %s", (head, body, language) => {
    expect(read(head, body).language).toBe(language);
  });
});

it("authors are names, not addresses, each apart", () => {
  const authors = (name: string) => read(`<meta name="author" content="${name}">`).authors;
  expect(authors("Par Anne Roux et Paul Brun")).toEqual(["Anne Roux", "Paul Brun"]);
  expect(authors("Le Monde avec AFP")).toEqual(["Le Monde avec AFP"]);
  expect(authors("https://j.example/anne")).toEqual([]);
});
