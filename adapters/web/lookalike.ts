import { type Context, Hono } from "hono";
import { html } from "hono/html";
import type { Post } from "./board.ts";
import { renderDiscord } from "./discord-look.ts";
import { Fault } from "./fault.ts";
import { placePath, renderBody, renderViews, VIEWS, type View } from "./post.ts";
import { type Html, safe } from "./render.ts";
import { renderPage } from "./shell.ts";
import { isScript, type Preview, type Site, sightOf } from "./site.ts";
import { renderSlack } from "./slack-look.ts";
import { type Visitor, visitorOf } from "./visitor.ts";
import { type Words, wordsIn } from "./words.ts";

/** One message as this page, as Slack or as Discord shows it, with what would be sent there. */
export function lookalikeRoutes(site: Site): Hono {
  const app = new Hono();
  app.get("/posts/:id/:view", async (c) => {
    const who = visitorOf(c, site.options.language);
    const post = site.board.find(Number(c.req.param("id")), who.id);
    const view = VIEWS.find((one) => one === c.req.param("view"));
    if (!view) throw new Fault("notFound");
    if (!post) throw new Fault("gone");
    const body = await renderView(site, post, view, who);
    c.header("Cache-Control", "private, no-cache");
    return isScript(c) ? c.json({ html: String(body) }) : c.html(viewPage(site, c, post, view, who, body));
  });
  return app;
}

async function renderView(site: Site, post: Post, view: View, who: Visitor): Promise<Html> {
  const words = wordsIn(who.language);
  if (view === "web" || post.said.kind === "words") return renderBody(post, await sightOf(site, who, [post]), 2);
  const preview: Preview | null = site.previews[view];
  if (preview === null) return html`<p class="note">${words.noPreview}</p>`;
  const payloads = await preview(post.said.message);
  const look = view === "slack" ? renderSlack : renderDiscord;
  const name = view === "slack" ? "Slack" : "Discord";
  return html`<div class="look look-${view}">${payloads.map((payload) => html`<div class="look-post">${look(payload, words)}</div>`)}</div>
${renderPayloads(payloads, name, words)}`;
}

function renderPayloads(payloads: readonly unknown[], name: string, words: Words): Html {
  return html`<p class="note">${words.approximation(name)}</p><details class="payload"><summary>${words.payload}</summary><pre tabindex="0" aria-label="${words.payload}"><code>${printed(payloads.length === 1 ? payloads[0] : payloads)}</code></pre></details>`;
}

/** As JSON, to read: what is invisible in it is written out. */
function printed(payload: unknown): string {
  const written = JSON.stringify(payload, null, 2) ?? "null";
  return written
    .split("\n")
    .map((line) => line.replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g, codeOf))
    .map(safe)
    .join("\n");
}

function codeOf(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

function viewPage(site: Site, c: Context, post: Post, view: View, who: Visitor, body: Html): Html {
  const words = wordsIn(who.language);
  return renderPage({
    title: words.views[view],
    section: "chat",
    path: c.req.path,
    visitor: who,
    body: html`<main id="main" class="sheet" tabindex="-1"><h1>${words.seeAs} · ${words.views[view]}</h1>${renderViews(post.id, view, words)}
<div class="body">${body}</div><p class="back"><a href="${placePath(post)}">${words.chat}</a></p></main>`,
    canLogOut: site.gate.hasToken,
    isInside: true,
  });
}
