import { html } from "hono/html";
import type { Chart } from "../../src/edition/message.ts";
import { dateFormat } from "../../src/edition/text.ts";
import type { Post } from "./board.ts";
import { addressesIn } from "./content.ts";
import { type ChannelId, isDirect, type Place } from "./place.ts";
import { type Drawn, type Html, renderLink, renderMessage, safe } from "./render.ts";
import { numberOf, type Visitor } from "./visitor.ts";
import { type Words, wordsIn } from "./words.ts";

/** How the chat shows posts to one visitor. */
export interface Sight {
  readonly visitor: Visitor;
  readonly timeZone: string;
  readonly pictures: ReadonlyMap<Chart, Drawn>;
  /** What the visitor said of a point of a post: useful or not, null when nothing. */
  readonly vote: (post: number, point: string) => boolean | null;
  /** How many replies that visitor sees. */
  readonly replies: (root: number) => number;
}

/** The same post may stand on a page twice: in the channel, and at the head of its thread. */
export type Side = "channel" | "thread";

export const VIEWS = ["web", "slack", "discord"] as const;
export type View = (typeof VIEWS)[number];

export function channelPath(channel: ChannelId): string {
  return `/channels/${isDirect(channel) ? "direct" : encodeURIComponent(channel)}`;
}

export function placePath({ channel, thread }: Place): string {
  return thread === null ? channelPath(channel) : `${channelPath(channel)}/threads/${thread}`;
}

export function channelTitle(channel: ChannelId, words: Words): string {
  return isDirect(channel) ? words.direct : `#${channel}`;
}

export function renderPost(post: Post, side: Side, sight: Sight): Html {
  const { visitor } = sight;
  const words = wordsIn(visitor.language);
  const id = `${side}-${post.id}`;
  const isBot = post.said.kind === "message";
  const isOnly = post.audience !== null && !isDirect(post.channel);
  return html`<li class="post ${isBot ? "of-bot" : "of-person"}${isOnly ? " is-only" : ""}" id="${id}" data-post="${post.id}">
<article aria-labelledby="${id}-who">
<header class="who">${renderAuthor(post, id, visitor, words)}${renderTime(post, sight)}${
    isOnly ? html`<span class="only">${words.onlyYou}</span>` : ""
  }</header>
<div class="body" data-body>${renderBody(post, sight, side === "channel" ? 2 : 3)}</div>
<footer class="foot">${side === "channel" ? renderReplies(post, sight) : ""}${renderDigest(post, words)}${
    isBot ? renderViews(post.id, "web", words) : ""
  }</footer>
</article>
</li>`;
}

/** What was said, as this page shows it. */
export function renderBody(
  post: Post,
  { visitor, pictures, vote }: Pick<Sight, "visitor" | "pictures" | "vote">,
  headings: 2 | 3,
): Html {
  if (post.said.kind === "words") return html`<p class="said">${linked(post.said.text)}</p>`;
  const { message } = post.said;
  const words = wordsIn(visitor.language);
  const pressed = {
    button: (action: string, label: string): Html =>
      html`<form method="post" action="/actions" data-press><input type="hidden" name="post" value="${post.id}"><button class="button" name="action" value="${action}">${label}</button></form>`,
    feedback: (point: string): Html => renderFeedback(post.id, point, vote(post.id, point), words),
  };
  const said = renderMessage(message, { words, pictures, headings, pressed });
  return message.language === visitor.language ? said : html`<div lang="${message.language}">${said}</div>`;
}

function renderFeedback(post: number, point: string, vote: boolean | null, words: Words): Html {
  const choice = (useful: "yes" | "no", label: string): Html =>
    html`<button class="quiet" name="useful" value="${useful}" title="${label}" aria-pressed="${String(vote === (useful === "yes"))}"><span class="glyph glyph-${useful}" aria-hidden="true"></span><span class="unseen">${label}</span></button>`;
  return html`<form class="feedback" method="post" action="/feedback" data-press><input type="hidden" name="post" value="${post}"><input type="hidden" name="point" value="${point}"><span class="pair" role="group" aria-label="${words.feedback}">${choice("yes", words.useful)}${choice("no", words.notUseful)}</span></form>`;
}

/** The way into the thread, with the number of its replies. */
export function renderReplies(post: Post, { visitor, replies }: Pick<Sight, "visitor" | "replies">): Html {
  const words = wordsIn(visitor.language);
  const count = replies(post.id);
  const label = count === 0 ? words.openThread : words.replies(count);
  return html`<a class="replies${count > 0 ? " has-some" : ""}" id="replies-${post.id}" href="${placePath({ channel: post.channel, thread: post.id })}">${label}</a>`;
}

function renderDigest(post: Post, words: Words): Html {
  if (addressesIn(post.said).length === 0) return html``;
  return html`<form method="post" action="/links" data-press><input type="hidden" name="post" value="${post.id}"><button class="quiet">${words.digestLink}</button></form>`;
}

/** The switch between this page's look and the other platforms'. */
export function renderViews(post: number, current: View, words: Words): Html {
  return html`<span class="views" role="group" aria-label="${words.seeAs}">${VIEWS.map(
    (view) =>
      html`<a href="/posts/${post}/${view}" data-view="${view}" ${view === current ? html`aria-current="true"` : ""}>${words.views[view]}</a>`,
  )}</span>`;
}

function renderAuthor({ said }: Post, id: string, visitor: Visitor, words: Words): Html {
  if (said.kind === "message") {
    return html`<img class="face" src="/assets/icon.svg" alt="" width="32" height="32"><span class="name" id="${id}-who">${words.bot}</span><span class="tag">${words.botTag}</span>`;
  }
  const number = numberOf(said.author);
  const name = said.author === visitor.id ? words.you : words.visitor(number);
  return html`<span class="face face-person" aria-hidden="true">${name.slice(0, 1)}</span><span class="name" id="${id}-who">${name}</span>`;
}

function renderTime({ at }: Post, { visitor, timeZone }: Sight): Html {
  const date = new Date(at);
  const short = dateFormat(visitor.language, { timeStyle: "short", timeZone }).format(date);
  const long = dateFormat(visitor.language, { dateStyle: "full", timeStyle: "short", timeZone }).format(date);
  return html`<time datetime="${at}" title="${long}">${short}</time>`;
}

/** A person's words, with their web addresses as links. */
function linked(words: string): Html {
  const pieces = words.split(/(https?:\/\/[^\s<>"'«»“”]+)/i);
  return html`${pieces.map((piece, index) => {
    if (index % 2 === 0) return html`${lines(piece)}`;
    const [, address = piece, rest = ""] = /^(.*?)([.,;:!?)\]}…]*)$/.exec(piece) ?? [];
    return html`${renderLink(address, address)}${rest}`;
  })}`;
}

/** Line breaks that a person typed are kept. */
function lines(words: string): string {
  return words
    .split(/\r\n?|\n/)
    .map(safe)
    .join("\n");
}
