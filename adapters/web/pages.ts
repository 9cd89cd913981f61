import { createHash } from "node:crypto";
import { type Context, Hono } from "hono";
import { getCookie } from "hono/cookie";
import { html } from "hono/html";
import type { Message } from "../../src/edition/message.ts";
import { dateFormat, longDate } from "../../src/edition/text.ts";
import { Fault } from "./fault.ts";
import { renderFeed } from "./feed.ts";
import { EDITIONS_IN_FEED, EDITIONS_LISTED } from "./limits.ts";
import { placePath } from "./post.ts";
import { type Html, renderMessage, safe } from "./render.ts";
import { renderPage, type Section } from "./shell.ts";
import type { EditionPage, Site } from "./site.ts";
import { type Language, preferencesOf, SESSION } from "./visitor.ts";
import { wordsIn } from "./words.ts";

const FEED = "/editions/feed.xml";

/** The pages that are read: editions, their feed, the feeds' health, the subscriptions. */
export function pageRoutes(site: Site): Hono {
  const app = new Hono();
  const { pages } = site;

  app.get("/editions", async (c) => {
    const { language } = preferencesOf(c, site.options.language);
    const words = wordsIn(language);
    const entries = await pages.editions(EDITIONS_LISTED);
    const list = html`<ol class="editions">${entries.map(
      ({ id, title, date, language: spoken }) =>
        html`<li lang="${spoken}"><a href="/editions/${encodeURIComponent(id)}">${safe(title)}</a> <time datetime="${date.toISOString()}">${longDate(date, language, site.options.timeZone)}</time></li>`,
    )}</ol>`;
    const body = html`<h1>${words.editions}</h1><p class="intro">${words.editionsIntro} <a href="${feedPath(site)}">${words.feed}</a></p>
${entries.length > 0 ? list : await renderNone(site, language)}`;
    return await send(site, c, "editions", words.editions, body);
  });

  app.get(FEED, async (c) => {
    if (!site.gate.isFeedKey(c.req.query("key")) && !isInside(site, c)) throw new Fault("locked");
    const origin = originOf(c);
    const editions = await pages.feed(EDITIONS_IN_FEED);
    const self = `${origin}${FEED}${new URL(c.req.url).search}`;
    const xml = renderFeed({ editions, origin, self, language: site.options.language });
    return cached(c, xml, {
      "Content-Type": "application/rss+xml; charset=utf-8",
      "Cache-Control": "private, max-age=300",
    });
  });

  app.get("/editions/:id", async (c) => {
    const id = c.req.param("id");
    const edition = /^[\w-]{1,100}$/.test(id) ? await pages.edition(id) : null;
    if (!edition) throw new Fault("notFound");
    return await send(site, c, "editions", safe(edition.title), await renderEdition(site, edition, c));
  });

  app.get("/sources", async (c) => {
    const { language } = preferencesOf(c, site.options.language);
    return await sendMessage(site, c, "sources", await pages.sources(language));
  });

  app.get("/subscriptions", async (c) => {
    const { language } = preferencesOf(c, site.options.language);
    return await sendMessage(site, c, "subscriptions", await pages.subscriptions(language));
  });
  return app;
}

/** What somebody new finds in place of a list: when the first edition comes, and a way to have one now. */
async function renderNone(site: Site, language: Language): Promise<Html> {
  const words = wordsIn(language);
  const typed = (name: string): string | null => {
    const command = site.commands().find((one) => one.name === name);
    return command ? `/${command.digest} ${command.words[language][0]}` : null;
  };
  const [planned, digest, subscribe] = [await site.pages.nextEdition(), typed("digest"), typed("subscribe")];
  const { timeZone } = site.options;
  const moment = (date: Date): string =>
    dateFormat(language, { dateStyle: "full", timeStyle: "short", timeZone }).format(date);
  const when = planned ? words.firstPlanned(moment(planned)) : subscribe ? words.firstUnplanned(subscribe) : "";
  const place = placePath({ channel: site.board.channels[0] ?? "", thread: null });
  const now = html`<form method="post" action="/say"><input type="hidden" name="place" value="${place}"><button class="button" name="text" value="${digest}">${words.makeEdition}</button></form>`;
  return html`<p class="empty">${words.noEditions} ${when} <a href="/">${words.firstSample}</a></p>${digest ? now : ""}`;
}

async function renderEdition(
  site: Site,
  { id, title, date, language, messages }: EditionPage,
  c: Context,
): Promise<Html> {
  const words = wordsIn(preferencesOf(c, site.options.language).language);
  const own = wordsIn(language);
  const pictures = await site.pictures(messages);
  const address = `${originOf(c)}/editions/${id}`;
  const shown = { words: own, pictures, headings: 2 as const, pressed: null };
  return html`<article class="edition" lang="${language}">
<header><h1>${safe(title)}</h1><p class="when"><time datetime="${date.toISOString()}">${longDate(date, language, site.options.timeZone)}</time></p></header>
${messages.map((message) => html`<section class="${message === messages[0] ? "opening" : "part"}">${renderMessage(message, shown)}</section>`)}
<footer class="edition-foot"><p>${own.permanent}${language === "fr" ? "\u00a0" : ""}: <a href="${address}">${address}</a></p></footer>
</article>
${isInside(site, c) ? html`<p class="back"><a href="/editions">${words.backToEditions}</a></p>` : ""}`;
}

async function sendMessage(site: Site, c: Context, section: Section, message: Message): Promise<Response> {
  const words = wordsIn(preferencesOf(c, site.options.language).language);
  const pictures = await site.pictures([message]);
  const said = renderMessage(message, { words, pictures, headings: 2, pressed: null });
  return await send(
    site,
    c,
    section,
    words[section],
    html`<h1>${words[section]}</h1><div class="report" lang="${message.language}">${said}</div>`,
  );
}

async function send(site: Site, c: Context, section: Section, title: string, content: Html): Promise<Response> {
  const page = renderPage({
    title,
    section,
    path: c.req.path,
    visitor: preferencesOf(c, site.options.language),
    body: html`<main id="main" class="sheet" tabindex="-1">${content}</main>`,
    canLogOut: site.gate.hasToken && isInside(site, c),
    isInside: isInside(site, c),
    ...(section === "editions" && isInside(site, c) ? { feed: feedPath(site) } : {}),
  });
  return cached(c, String(await page), {
    "Content-Type": "text/html; charset=utf-8",
    "Cache-Control": "private, no-cache",
    Vary: "Accept-Language, Cookie",
  });
}

/** Answers 304 to a reader that has the very same content. */
export function cached(
  c: Context,
  body: string | Uint8Array<ArrayBuffer>,
  headers: Readonly<Record<string, string>>,
): Response {
  const etag = `"${createHash("sha256").update(body).digest("base64url").slice(0, 24)}"`;
  const known = (c.req.header("if-none-match") ?? "").split(",").map((tag) => tag.trim().replace(/^W\//, ""));
  for (const [name, value] of Object.entries({ ...headers, ETag: etag })) c.header(name, value);
  return known.includes(etag) || known.includes("*") ? c.body(null, 304) : c.body(body);
}

export function isInside(site: Site, c: Context): boolean {
  return site.gate.admits(c.req.header("authorization"), getCookie(c, SESSION));
}

function feedPath(site: Site): string {
  return site.gate.feedKey === null ? FEED : `${FEED}?key=${site.gate.feedKey}`;
}

/** The address that the page was opened by. */
function originOf(c: Context): string {
  const scheme = c.req.header("x-forwarded-proto") === "https" ? "https" : "http";
  return `${scheme}://${c.req.header("host") ?? "localhost"}`;
}
