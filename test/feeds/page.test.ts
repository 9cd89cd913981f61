import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readPage } from "../../src/feeds/page.ts";

const folder = join(import.meta.dirname, "../fixtures/pages");
const fixture = (name: string): string => readFileSync(join(folder, name), "utf8");
const URL = "https://j.example/2025/02/10/centre-de-calcul";
const FIRST =
  "Le conseil régional a voté hier quarante millions d’euros pour le centre de calcul de Brénoux, après deux ans de débats.";
const SECOND =
  "Le chantier commencera au printemps sur la friche de l’ancienne papeterie, et doit durer dix-huit mois, selon le maire.";
const page = (inside: string, head = ""): string =>
  `<!doctype html><html><head><title>Titre</title>${head}</head><body><article><h1>Titre</h1>${inside}</article></body></html>`;
const BODY = `<p>${FIRST}</p><p>${SECOND}</p>`;

describe("the text of a page", () => {
  const names = readdirSync(folder).filter((name) => name.endsWith(".txt"));
  it.each(names)("%s", (name) => {
    expect(readPage(fixture(name.replace(".txt", ".html")), null).text).toBe(fixture(name).trimEnd());
  });

  it.each([
    ["a caption", `<figure><img src="a.jpg"><figcaption>Une légende de la photo du jour.</figcaption></figure>`],
    ["a block that leads elsewhere", `<p>Lire aussi : <a href="/x">Un autre article du journal</a></p>`],
    ["a prompt", `<p>Recevez chaque matin l’essentiel dans votre boîte mail : abonnez-vous à notre newsletter.</p>`],
    ["a share bar", `<ul class="share-bar"><li><a href="#">Partager sur Facebook</a></li></ul>`],
    [
      "an author's life",
      `<div class="author-bio"><p>Anne Roux suit la recherche et les universités depuis 2011 à Brénoux.</p></div>`,
    ],
    [
      "hidden words",
      `<p style="display: none">Une phrase cachée, assez longue pour être prise pour un paragraphe de l’article.</p>`,
    ],
    [
      "a script's string",
      `<script>document.write("<p>Une phrase écrite par un programme, que personne ne lit.</p></article>")</script>`,
    ],
    ["a drawing's words", `<svg><text>Une phrase dans un dessin</text></svg><math><mi>x</mi></math>`],
  ])("leaves out %s", (_what, markup) => {
    expect(readPage(page(`<p>${FIRST}</p>${markup}<p>${SECOND}</p>`), URL).text).toBe(`${FIRST}\n${SECOND}`);
  });
});

describe("what a page is", () => {
  it.each([
    ["01-wordpress", "article", null],
    ["02-pieces", "article", null],
    ["03-breaks", "article", null],
    ["04-paywall", "paywalled", "subscribersOnly"],
    ["07-structured", "article", null],
    ["09-consent", "consent", "cookieWall"],
    ["10-challenge", "challenge", "robotCheck"],
    ["11-not-found", "notArticle", "notFound"],
    ["12-scripts", "empty", "needsScripts"],
  ])("%s: %s", (name, state, reason) => {
    expect(readPage(fixture(`${name}.html`), null)).toMatchObject({ state, reason });
  });

  it.each([
    ["nothing", "", "empty", "noText"],
    ["frames", "<frameset><frame src=a></frameset>", "notArticle", "frames"],
    [
      "a refusal",
      "<title>Access Denied</title><h1>Access Denied</h1><p>You don't have permission.</p>",
      "challenge",
      "accessDenied",
    ],
    [
      "a server's failure",
      "<title>502 Bad Gateway</title><center><h1>502 Bad Gateway</h1></center>",
      "notArticle",
      "serverError",
    ],
    [
      "a prompt to subscribe to read on",
      page(`${BODY}<p>Pour lire la suite, abonnez-vous.</p>`),
      "paywalled",
      "subscribersOnly",
    ],
    [
      "a text that stops short",
      page(`${BODY}<p>Le maire a ajouté que…</p><div>Déjà abonné ?</div>`),
      "paywalled",
      "truncated",
    ],
    ["an article that says 404", page(`${BODY}<p>Le pont, long de 404 mètres, n’existe plus.</p>`), "article", null],
    [
      "an article said to be free",
      page(BODY, '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":true}</script>'),
      "article",
      null,
    ],
  ])("%s", (_what, html, state, reason) => {
    expect(readPage(html, URL)).toMatchObject({ state, reason });
  });

  it("an article with a consent banner, or badges on other articles, is an article", () => {
    const banner = `<div id="cmp"><p>Avec nos 214 partenaires, nous utilisons des cookies.</p><button>Tout accepter</button></div>`;
    const others = `<aside><h2>À la une</h2><ul><li><span>Réservé aux abonnés</span> <a href="/a">Un autre</a></li></ul></aside>`;
    expect(readPage(banner + page(BODY) + others, URL)).toMatchObject({
      state: "article",
      text: `${FIRST}\n${SECOND}`,
    });
  });
});

describe("the page's text and the feed's", () => {
  const read = (html: string, feedBody: string) => readPage(html, URL, feedBody);

  it("prefers the page to a summary", () => {
    expect(read(page(BODY), FIRST)).toMatchObject({ textFrom: "page", text: `${FIRST}\n${SECOND}` });
  });

  it("prefers the feed to the beginning of the article", () => {
    const whole = `${FIRST}\n${SECOND}\n${"Le reste de l’article, que la page ne montre pas. ".repeat(10)}`;
    expect(read(page(BODY), whole)).toMatchObject({ textFrom: "feed", text: whole });
  });

  it("prefers the feed to a wall, a check or an error", () => {
    for (const name of ["09-consent", "10-challenge", "11-not-found", "12-scripts"]) {
      expect(read(fixture(`${name}.html`), FIRST)).toMatchObject({ textFrom: "feed", text: FIRST });
    }
  });

  it("prefers the feed when the page was misread", () => {
    const feed = "La scierie du Clos cherche douze ouvriers pour l’hiver, a annoncé lundi son patron. ".repeat(6);
    const other = page(`${BODY}${BODY.replaceAll("Le", "Un")}${BODY.replaceAll("et", "ou")}`);
    expect(read(other, feed)).toMatchObject({ textFrom: "feed" });
  });
});
