// @ts-check
import { elementsOf } from "./markup.js";

/** Pixels from the end of a log that still are its end. */
const NEAR = 120;

/** @typedef {{ channel: string, root: string | null, reply: string | null, replies: { id: number, html: string } | null }} News */

/**
 * Shows new posts as they come. After a cut the browser says the last post that it got, and the server sends what
 * followed; a page that can't catch up is loaded again.
 * @param {{ place: string, after: string, offline: string, online: string, say: (words: string) => void, show: (news: News) => void }} page
 */
export function follow(page) {
  let last = page.after;
  let isCut = false;
  /** @type {EventSource | null} */
  let current = null;
  const close = () => current?.close();
  const open = () => {
    close();
    const stream = new EventSource(`/stream?${new URLSearchParams({ place: page.place, after: last })}`);
    current = stream;
    stream.addEventListener("open", () => {
      if (isCut) page.say(page.online);
      isCut = false;
    });
    stream.addEventListener("post", (event) => {
      last = event.lastEventId || last;
      page.show(JSON.parse(event.data));
    });
    stream.addEventListener("stale", () => {
      stream.close();
      location.reload();
    });
    stream.addEventListener("error", () => {
      if (!isCut) page.say(page.offline);
      isCut = true;
      // Refused, as by a server that stops: the browser would not try again.
      if (stream.readyState === EventSource.CLOSED) setTimeout(() => current === stream && open(), 2000);
    });
  };
  // A browser has few connections to a site: a page that nobody sees leaves its own, and catches up when it is seen.
  document.addEventListener("visibilitychange", () => (document.hidden ? close() : open()));
  addEventListener("pagehide", close);
  addEventListener("pageshow", (event) => event.persisted && open());
  open();
}

/**
 * Puts a post at the end of a list, once, and in sight when the reader was at the end or sent something.
 * @param {Element | null} list
 * @param {string} markup
 */
export function append(list, markup) {
  const elements = elementsOf(markup);
  const post = elements.firstElementChild;
  if (!list || !post || document.getElementById(post.id)) return;
  const log = list.closest("[data-log]");
  const isAtEnd = log !== null && fromEnd(log) < NEAR;
  const isOwn = post.classList.contains("of-person") || list.lastElementChild?.classList.contains("of-person");
  list.append(elements);
  if (!isAtEnd && !isOwn) return;
  // What is longer than the log is read from its beginning.
  const isTall = log !== null && post.getBoundingClientRect().height > log.clientHeight;
  post.scrollIntoView({ block: isTall ? "start" : "nearest" });
}

/** @param {Element} log */
function fromEnd(log) {
  // The channel's log is turned round: it counts from its end.
  if (log.getAttribute("data-log") === "channel") return -log.scrollTop;
  return log.scrollHeight - log.scrollTop - log.clientHeight;
}

/**
 * Puts a piece of page in the place of another, and the focus with it.
 * @param {string} id
 * @param {string} markup
 */
export function replace(id, markup) {
  const known = document.getElementById(id);
  if (!known) return;
  const hadFocus = document.activeElement === known;
  known.replaceWith(elementsOf(markup));
  if (hadFocus) document.getElementById(id)?.focus();
}
