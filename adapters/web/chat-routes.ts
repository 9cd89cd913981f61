import { createHash, randomUUID } from "node:crypto";
import { type Context, Hono } from "hono";
import { html } from "hono/html";
import type { Post } from "./board.ts";
import { renderChat } from "./chat.ts";
import { suggest } from "./completion.ts";
import { addressesIn, holdsAction, holdsPoint } from "./content.ts";
import type { Deed, Outcome } from "./conversation.ts";
import { renderForm, UNTOUCHED } from "./dialog.ts";
import { Fault } from "./fault.ts";
import { readForm } from "./forms.ts";
import { SAID } from "./limits.ts";
import { type ChannelId, channelNamed, channelRef, directOf, type Place } from "./place.ts";
import { channelPath, channelTitle, placePath } from "./post.ts";
import type { Html } from "./render.ts";
import { renderPage } from "./shell.ts";
import { fieldsOf, isScript, type Site, sightOf } from "./site.ts";
import { type Visitor, visitorOf } from "./visitor.ts";
import { wordsIn } from "./words.ts";

/** The chat: its page, and what people do on it. */
export function chatRoutes(site: Site): Hono {
  const app = new Hono();
  const visitor = (c: Context): Visitor => visitorOf(c, site.options.language);

  app.get("/", (c) => show(site, c, visitor(c), { channel: site.board.channels[0] ?? "", thread: null }));
  app.get("/channels/:channel", (c) => show(site, c, visitor(c), placeAt(site, c.req.path, visitor(c))));
  app.get("/channels/:channel/threads/:root", (c) => show(site, c, visitor(c), placeAt(site, c.req.path, visitor(c))));

  app.post("/channels", async (c) => {
    const who = visitor(c);
    const words = wordsIn(who.language);
    const channel = channelNamed((await fieldsOf(c))("name")[0] ?? "");
    const fault = channel === null ? words.badChannel : site.board.add(channel) ? null : words.tooManyChannels;
    if (channel !== null && fault === null) return c.redirect(channelPath(channel), 303);
    c.status(422);
    return await show(site, c, who, { channel: site.board.channels[0] ?? "", thread: null }, fault);
  });

  app.post("/say", async (c) => {
    const who = visitor(c);
    const field = await fieldsOf(c);
    const place = placeAt(site, field("place")[0] ?? "", who);
    const text = (field("text")[0] ?? "").trim();
    if (text === "" || text.length > SAID) throw new Fault(text === "" ? "invalid" : "tooLarge");
    return await answer(site, c, who, site.conversation().say(who, place, text, sendingOf(field, text)));
  });

  app.post("/actions", async (c) => {
    const who = visitor(c);
    const field = await fieldsOf(c);
    const post = postOf(site, field, who);
    const action = field("action")[0] ?? "";
    if (post.said.kind !== "message" || !holdsAction(post.said.message, action)) throw new Fault("invalid");
    return await press(site, c, who, post, { kind: "action", action }, field);
  });

  app.post("/feedback", async (c) => {
    const who = visitor(c);
    const field = await fieldsOf(c);
    const post = postOf(site, field, who);
    const point = field("point")[0] ?? "";
    const useful = field("useful")[0];
    const isAsked = post.said.kind === "message" && holdsPoint(post.said.message, point);
    if (!isAsked || (useful !== "yes" && useful !== "no")) throw new Fault("invalid");
    site.votes.set(who.id, post.id, point, useful === "yes");
    return await press(site, c, who, post, { kind: "feedback", point, useful: useful === "yes" }, field);
  });

  app.post("/links", async (c) => {
    const who = visitor(c);
    const field = await fieldsOf(c);
    const post = postOf(site, field, who);
    const addresses = addressesIn(post.said);
    if (addresses.length === 0) throw new Fault("invalid");
    return await press(site, c, who, post, { kind: "links", addresses }, field);
  });

  app.post("/forms/:token", async (c) => {
    const who = visitor(c);
    const words = wordsIn(who.language);
    const opened = site.forms.find(c.req.param("token"), who.id);
    if (!opened) throw new Fault("formGone");
    const { values, faults } = readForm(opened.form, await fieldsOf(c), words);
    const outcome = faults
      ? { kind: "faults" as const, faults }
      : await site.track(site.conversation().fill(who, opened, values));
    if (outcome.kind !== "faults") return await answer(site, c, who, Promise.resolve(outcome));
    const form = renderForm(opened, { values, faults: outcome.faults }, words);
    if (isScript(c)) return c.json({ kind: "form", html: String(form) });
    c.status(422);
    return c.html(formPage(site, who, opened.place, form));
  });

  app.get("/complete", async (c) => {
    const who = visitor(c);
    const place = placeAt(site, c.req.query("place") ?? "", who);
    const conversation = site.conversation();
    const suggestions = await suggest({
      line: (c.req.query("line") ?? "").slice(0, SAID),
      commands: site.commands(),
      language: who.language,
      choices: (command, option, typed) =>
        conversation.complete({
          tenant: site.options.tenant,
          channel: channelRef(place.channel),
          language: who.language,
          digest: command.digest,
          command: command.name,
          option: option.name,
          typed,
        }),
    });
    c.header("Cache-Control", "no-store");
    return c.json({ suggestions });
  });
  return app;
}

/** A button belongs to its message's thread: the answer stands there. */
function press(
  site: Site,
  c: Context,
  who: Visitor,
  post: Post,
  deed: Deed,
  field: (name: string) => readonly string[],
): Promise<Response> {
  const isThread = post.thread !== null || site.board.replies(post.id, who.id).length > 0;
  const place = { channel: post.channel, thread: post.thread ?? (isThread ? post.id : null) };
  return answer(site, c, who, site.conversation().hand(who, place, deed, eventOf(field)));
}

async function answer(site: Site, c: Context, who: Visitor, work: Promise<Outcome>): Promise<Response> {
  const outcome = await site.track(work);
  const words = wordsIn(who.language);
  switch (outcome.kind) {
    case "shown": {
      const side = outcome.place.thread === null ? "channel" : "thread";
      const path = placePath(outcome.place);
      const anchor = outcome.first === null ? "" : `#${side}-${outcome.first}`;
      return isScript(c) ? c.json({ kind: "shown", path, anchor }) : c.redirect(`${path}${anchor}`, 303);
    }
    case "form": {
      const form = renderForm(outcome.opened, UNTOUCHED, words);
      if (isScript(c)) return c.json({ kind: "form", html: String(form) });
      return c.html(formPage(site, who, outcome.opened.place, form));
    }
    case "faults":
      throw new Fault("invalid"); // faults answer a form, and nothing else
    default:
      return unreachable(outcome);
  }
}

async function show(
  site: Site,
  c: Context,
  who: Visitor,
  place: Place,
  channelFault: string | null = null,
): Promise<Response> {
  const { board } = site;
  const root = place.thread === null ? null : board.find(place.thread, who.id);
  if (place.thread !== null && (root === null || root.channel !== place.channel || root.thread !== null))
    throw new Fault("gone");
  const posts = [...board.roots(place.channel, who.id), ...(root ? board.replies(root.id, who.id) : [])];
  const sight = await sightOf(site, who, posts);
  const title = channelTitle(place.channel, wordsIn(who.language));
  const body = renderChat({ board, sight, commands: site.commands(), place, channelFault });
  c.header("Cache-Control", "private, no-cache");
  return c.html(
    renderPage({
      title,
      section: "chat",
      path: placePath(place),
      visitor: who,
      body,
      isChat: true,
      canLogOut: site.gate.hasToken,
      isInside: true,
    }),
  );
}

function formPage(site: Site, who: Visitor, place: Place, form: Html): Html {
  return renderPage({
    title: channelTitle(place.channel, wordsIn(who.language)),
    section: "chat",
    path: placePath(place),
    visitor: who,
    body: html`<main id="main" class="sheet" tabindex="-1">${form}</main>`,
    canLogOut: site.gate.hasToken,
    isInside: true,
  });
}

/** The place of a path as this page writes them. Throws a Fault for any other. */
export function placeAt(site: Site, path: string, { id }: Visitor): Place {
  const [, name = "", root] = /^\/channels\/([^/?#]+)(?:\/threads\/(\d{1,16}))?$/.exec(path) ?? [];
  const channel: ChannelId = name === "direct" ? directOf(id) : (decoded(name) ?? "");
  if (channel === "" || (name !== "direct" && !site.board.channels.includes(channel))) throw new Fault("notFound");
  return { channel, thread: root === undefined ? null : Number(root) };
}

function decoded(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null; // no path of ours is written like that
  }
}

function postOf(site: Site, field: (name: string) => readonly string[], { id }: Visitor): Post {
  const post = site.board.find(Number(field("post")[0]), id);
  if (!post) throw new Fault("gone");
  return post;
}

/** Names a sending, so that one sent twice is one. */
function eventOf(field: (name: string) => readonly string[]): string {
  const event = field("event")[0] ?? "";
  return /^[A-Za-z0-9-]{8,64}$/.test(event) ? event : randomUUID();
}

/** Of words: a page that a browser shows again has its old name for a sending of other words. */
function sendingOf(field: (name: string) => readonly string[], text: string): string {
  const digest = createHash("sha256").update(text).digest("base64url").slice(0, 16);
  return `${eventOf(field)}-${digest}`;
}

function unreachable(value: never): never {
  throw new TypeError(`unexpected ${JSON.stringify(value)}`);
}
