// @ts-check
import { makeComposer } from "./composer.js";
import { openForm } from "./dialog.js";
import { append, follow, replace } from "./live.js";
import { elementsOf, find } from "./markup.js";
import { send } from "./send.js";

const root = find(document, "[data-chat]", HTMLElement);
const dialog = find(document, "[data-dialog]", HTMLDialogElement);
const status = find(document, "[data-status]", HTMLElement);
if (root && dialog && status) begin(root, dialog, status);

/**
 * @param {HTMLElement} root
 * @param {HTMLDialogElement} dialog
 * @param {HTMLElement} status
 */
function begin(root, dialog, status) {
  const {
    place = "",
    after = "",
    offline = "",
    online = "",
    failed = "",
    working = "",
    thanks = "",
    unread = "",
  } = root.dataset;
  let fading = 0;

  /** A sentence that is shown for a while and read aloud; `isSpoken`: only read aloud. */
  const say = (/** @type {string} */ words, isSpoken = false) => {
    clearTimeout(fading);
    status.classList.toggle("is-spoken", isSpoken);
    status.textContent = words;
    if (words && words !== offline && words !== working) fading = window.setTimeout(() => say(""), 6000);
  };

  /** @param {import("./send.js").Answer} answer */
  const show = (answer) => {
    if (answer.kind === "fault") say(answer.words);
    else if (answer.kind === "form") openForm(dialog, answer.html, page);
    else if (answer.path.includes("/threads/") && answer.path !== place) goTo(answer.path, "reply-text", answer.anchor);
  };
  const page = { failed, working, say, follow: show };

  for (const form of root.querySelectorAll("[data-composer]"))
    if (form instanceof HTMLFormElement) makeComposer(form, page);

  root.addEventListener("submit", async (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || !form.matches("[data-press]")) return;
    event.preventDefault();
    const { submitter } = event;
    const isFeedback = form.matches(".feedback");
    if (!isFeedback) say(working);
    const answer = await send(form, submitter, failed);
    if (isFeedback && answer.kind === "shown") {
      for (const button of form.querySelectorAll("button"))
        button.setAttribute("aria-pressed", String(button === submitter));
    }
    say(isFeedback ? thanks : "");
    show(answer);
  });

  root.addEventListener("click", async (event) => {
    const link = event.target instanceof Element ? event.target.closest("a[data-view]") : null;
    if (!(link instanceof HTMLAnchorElement) || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    await see(link);
  });

  root.addEventListener("keydown", (event) => {
    const isLeft = event.key === "Escape" && !dialog.open && event.target instanceof Element;
    const way = isLeft && event.target.closest(".thread") ? find(root, ".thread .close", HTMLAnchorElement) : null;
    if (way) goTo(way.pathname, `replies-${place.split("/").at(-1)}`, "");
  });

  /** What posts look like here, kept while they are seen otherwise. */
  /** @type {WeakMap<Element, ChildNode[]>} */
  const own = new WeakMap();

  /** @param {HTMLAnchorElement} link */
  const see = async (link) => {
    const body = link.closest("article")?.querySelector("[data-body]");
    if (!body) return;
    if (!own.has(body)) own.set(body, [...body.childNodes]);
    try {
      if (link.dataset.view === "web") body.replaceChildren(...(own.get(body) ?? []));
      else {
        const response = await fetch(link.pathname, { headers: { Accept: "application/json" } });
        const answer = await response.json();
        if (!response.ok) return say(answer.words ?? failed);
        body.replaceChildren(elementsOf(answer.html));
      }
      for (const one of link.parentElement?.querySelectorAll("a") ?? []) {
        if (one === link) one.setAttribute("aria-current", "true");
        else one.removeAttribute("aria-current");
      }
    } catch {
      say(failed);
    }
  };

  follow({
    place,
    after,
    offline,
    online,
    say,
    show(news) {
      root.querySelector("[data-empty]")?.remove();
      if (news.root) append(root.querySelector("[data-log='channel'] .posts"), news.root);
      if (news.reply) append(root.querySelector("[data-log='thread'] .posts"), news.reply);
      if (news.replies) replace(`replies-${news.replies.id}`, news.replies.html);
      const link = root.querySelector(`[data-channel-link="${CSS.escape(news.channel)}"]:not([aria-current])`);
      if (link && !link.querySelector(".dot")) link.append(dotOf(unread));
    },
  });
  arrive();
}

/** @param {string} unread */
function dotOf(unread) {
  const [dot, words] = [document.createElement("span"), document.createElement("span")];
  dot.className = "dot";
  words.className = "unseen";
  words.textContent = unread;
  dot.append(words);
  return dot;
}

/**
 * Leads to another page and, there, the focus to where it goes on.
 * @param {string} path
 * @param {string} focus The id of what takes it.
 * @param {string} anchor What to bring in sight, as the end of an address; empty for nothing.
 */
function goTo(path, focus, anchor) {
  sessionStorage.setItem("goal", JSON.stringify({ path, focus, anchor }));
  location.assign(path);
}

/** Goes on from the page before, if it led here. */
function arrive() {
  const goal = JSON.parse(sessionStorage.getItem("goal") ?? "null");
  sessionStorage.removeItem("goal");
  if (goal?.path !== location.pathname) return;
  document.getElementById(goal.anchor.slice(1))?.scrollIntoView();
  document.getElementById(goal.focus)?.focus({ preventScroll: true });
}
