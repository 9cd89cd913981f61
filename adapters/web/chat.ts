import { randomUUID } from "node:crypto";
import { html, raw } from "hono/html";
import type { CommandSpec } from "../../src/bot/platform.ts";
import type { Board, Post } from "./board.ts";
import { CHANNEL_NAME, SAID } from "./limits.ts";
import { type ChannelId, directOf, isDirect, type Place } from "./place.ts";
import { channelPath, channelTitle, placePath, renderPost, type Sight } from "./post.ts";
import type { Html } from "./render.ts";
import { type Words, wordsIn } from "./words.ts";

/** What the chat page shows: a channel, and beside it a thread of it. */
export interface Chat {
  readonly board: Board;
  readonly sight: Sight;
  readonly commands: readonly CommandSpec[];
  readonly place: Place;
  /** A sentence about what went wrong with a new channel; null when nothing did. */
  readonly channelFault: string | null;
}

/** The body of the chat page. It is read whole without a script; a script keeps it live. */
export function renderChat(chat: Chat): Html {
  const { board, sight, place } = chat;
  const words = wordsIn(sight.visitor.language);
  const { thread } = place;
  return html`<div class="chat${thread === null ? "" : " has-thread"}" data-chat data-place="${placePath(place)}" data-after="${board.cursor}" data-offline="${words.offline}" data-online="${words.online}" data-failed="${words.failed}" data-working="${words.working}" data-thanks="${words.thanks}" data-unread="${words.unread}">
${renderChannels(chat, words)}
${renderChannel(chat, words)}
${thread === null ? "" : renderThread(chat, thread, words)}
<div class="status" role="status" aria-live="polite" data-status></div>
<dialog class="dialog" data-dialog aria-labelledby="dialog-title"></dialog>
</div>
<noscript><p class="noscript">${words.noScript}</p></noscript>`;
}

function renderChannels({ board, place, sight, channelFault }: Chat, words: Words): Html {
  const item = (channel: ChannelId): Html =>
    html`<li><a href="${channelPath(channel)}" data-channel-link="${channel}" ${
      channel === place.channel ? raw('aria-current="page"') : ""
    }>${channelTitle(channel, words)}</a></li>`;
  return html`<nav class="channels" aria-label="${words.channels}">
<ul>${[...board.channels, directOf(sight.visitor.id)].map(item)}</ul>
<details class="new-channel" ${channelFault ? raw("open") : ""}><summary>${words.newChannel}</summary>
<form method="post" action="/channels"><label for="channel-name">${words.channelName}</label>
<input id="channel-name" name="name" required maxlength="${CHANNEL_NAME}" autocomplete="off" ${
    channelFault ? raw('aria-invalid="true" aria-describedby="channel-fault"') : ""
  }>
${channelFault ? html`<p class="fault-line" id="channel-fault">${channelFault}</p>` : ""}
<button class="button">${words.create}</button></form></details>
</nav>`;
}

function renderChannel(chat: Chat, words: Words): Html {
  const { board, sight, place } = chat;
  const title = channelTitle(place.channel, words);
  const posts = board.roots(place.channel, sight.visitor.id);
  const hint = isDirect(place.channel) ? words.directHint : words.channelHint;
  return html`<main id="main" class="room" tabindex="-1" aria-labelledby="room-title">
<header class="room-bar"><h1 id="room-title">${title}</h1></header>
<div class="log" role="log" aria-label="${words.messagesOf(title)}" tabindex="0" data-log="channel">
<div class="log-inner">${posts.length === 0 ? renderEmpty(chat, words) : ""}<ol class="posts">${posts.map((post) =>
    renderPost(post, "channel", sight),
  )}</ol></div></div>
${renderComposer({ place: { channel: place.channel, thread: null }, label: words.write(title), hint, id: "say" }, words)}
</main>`;
}

function renderThread({ board, sight, place }: Chat, root: number, words: Words): Html {
  const person = sight.visitor.id;
  const posts = [board.find(root, person), ...board.replies(root, person)].filter(
    (post): post is Post => post !== null,
  );
  return html`<aside class="thread" aria-labelledby="thread-title">
<header class="room-bar"><h2 id="thread-title">${words.thread}</h2><a class="close" href="${channelPath(place.channel)}"><span aria-hidden="true">✕</span><span class="unseen">${words.closeThread}</span></a></header>
<div class="log" role="log" aria-label="${words.messagesOfThread}" tabindex="0" data-log="thread">
<div class="log-inner"><ol class="posts">${posts.map((post) => renderPost(post, "thread", sight))}</ol></div></div>
${renderComposer({ place, label: words.writeInThread, hint: words.threadHint, id: "reply" }, words)}
</aside>`;
}

function renderEmpty({ commands, sight }: Chat, words: Words): Html {
  const [first] = commands;
  const example = first ? `/${first.digest} ${first.example[sight.visitor.language]}` : "/";
  return html`<div class="empty" data-empty><p>${words.emptyChannel}</p><p>${words.emptyChannelTry(example)}</p></div>`;
}

interface Composer {
  readonly place: Place;
  readonly label: string;
  readonly hint: string;
  readonly id: string;
}

/** Where a person types: a plain form, and for scripts a combobox (WAI-ARIA APG, "list autocomplete"). */
function renderComposer({ place, label, hint, id }: Composer, words: Words): Html {
  return html`<form class="composer" method="post" action="/say" data-composer data-suggested-none="${words.suggested(0)}" data-suggested-one="${words.suggested(1)}" data-suggested-many="${words.suggested(2)}">
<input type="hidden" name="place" value="${placePath(place)}">
<input type="hidden" name="event" value="${randomUUID()}">
<ul class="suggestions" id="${id}-list" role="listbox" aria-label="${words.suggestions}" hidden></ul>
<label class="unseen" for="${id}-text">${label}</label>
<div class="entry"><input class="entry-text" id="${id}-text" name="text" type="text" required maxlength="${SAID}" autocomplete="off" autocapitalize="sentences" enterkeyhint="send" placeholder="${label}" aria-describedby="${id}-hint" role="combobox" aria-autocomplete="list" aria-haspopup="listbox" aria-expanded="false" aria-controls="${id}-list">
<button class="send">${words.send}</button></div>
<p class="hint" id="${id}-hint">${hint}</p>
</form>`;
}
