import { html, raw } from "hono/html";
import type { Html } from "./render.ts";
import type { Visitor } from "./visitor.ts";
import { type FaultName, type Words, wordsIn } from "./words.ts";

export type Section = "chat" | "editions" | "sources" | "subscriptions";

export interface Page {
  readonly title: string;
  readonly section: Section | null;
  /** Where the switches lead back to. */
  readonly path: string;
  readonly visitor: Omit<Visitor, "id">;
  /** Of what it mainly shows; the visitor's when null. */
  readonly body: Html;
  /** The chat takes the whole window and moves; other pages are read. */
  readonly isChat?: boolean;
  readonly canLogOut: boolean;
  readonly isInside: boolean;
  readonly feed?: string;
}

const LINKS: readonly { readonly section: Section; readonly href: string }[] = [
  { section: "chat", href: "/" },
  { section: "editions", href: "/editions" },
  { section: "sources", href: "/sources" },
  { section: "subscriptions", href: "/subscriptions" },
];

/** The frame of every page. */
export function renderPage(page: Page): Html {
  const { visitor, title, isChat = false } = page;
  const words = wordsIn(visitor.language);
  return html`${raw("<!doctype html>")}
<html lang="${visitor.language}" data-theme="${visitor.theme}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="${visitor.theme === "auto" ? "light dark" : visitor.theme}">
<title>${title} · ${words.name}</title>
<link rel="icon" href="/assets/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/assets/base.css">
<link rel="stylesheet" href="/assets/message.css">
<link rel="stylesheet" href="/assets/${isChat ? "chat" : "pages"}.css">
<link rel="stylesheet" href="/assets/lookalike.css">
${page.feed ? html`<link rel="alternate" type="application/rss+xml" title="${words.name}" href="${page.feed}">` : ""}
${isChat ? html`<script type="module" src="/assets/chat.js"></script>` : ""}
</head>
<body class="${isChat ? "is-chat" : "is-page"}">
<a class="skip" href="#main">${words.skip}</a>
<header class="bar">
<a class="brand" href="/"><img src="/assets/icon.svg" alt="" width="28" height="28"><span>${words.name}</span></a>
${page.isInside ? renderMenu(page, words) : ""}
${renderSwitches(page, words)}
</header>
${page.body}
</body>
</html>`;
}

function renderMenu({ section }: Page, words: Words): Html {
  return html`<nav class="menu" aria-label="${words.menu}"><ul>${LINKS.map(
    (link) =>
      html`<li><a href="${link.href}" ${link.section === section ? raw('aria-current="page"') : ""}>${words[link.section]}</a></li>`,
  )}</ul></nav>`;
}

/** Language, appearance and leaving: plain forms, which need no script. */
function renderSwitches({ visitor, path, canLogOut }: Page, words: Words): Html {
  const other = visitor.language === "fr" ? { code: "en", name: "English" } : { code: "fr", name: "Français" };
  const themes = (["auto", "light", "dark"] as const).map(
    (theme) =>
      html`<button name="theme" value="${theme}" aria-pressed="${String(theme === visitor.theme)}" title="${words.themes[theme]}"><span class="glyph glyph-${theme}" aria-hidden="true"></span><span class="unseen">${words.themes[theme]}</span></button>`,
  );
  return html`<form class="switches" method="post" action="/preferences">
<input type="hidden" name="from" value="${path}">
<button name="language" value="${other.code}" lang="${other.code}">${other.name}</button>
<span class="themes" role="group" aria-label="${words.theme}">${themes}</span>
${canLogOut ? html`<button formaction="/logout">${words.logOut}</button>` : ""}
</form>`;
}

/** A page that says what happened and what to do. */
export function renderFault(fault: FaultName, page: Omit<Page, "title" | "section" | "body">): Html {
  const words = wordsIn(page.visitor.language);
  const { [fault]: said } = words.faults;
  const [title, advice] = [said[0] ?? "", said[1] ?? ""];
  return renderPage({
    ...page,
    title,
    section: null,
    body: html`<main id="main" class="sheet fault" tabindex="-1"><h1>${title}</h1><p>${advice}</p>
${page.isInside ? html`<p><a href="/">${words.chat}</a> · <a href="/editions">${words.editions}</a></p>` : ""}</main>`,
  });
}
