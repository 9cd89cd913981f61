import { getConnInfo } from "@hono/node-server/conninfo";
import { type Context, Hono } from "hono";
import { html } from "hono/html";
import { renderPage } from "./shell.ts";
import { fieldsOf, type Site } from "./site.ts";
import { closeSession, openSession, prefer, preferencesOf } from "./visitor.ts";
import { wordsIn } from "./words.ts";

/** Coming in with the token, leaving, and the choice of language and appearance. */
export function loginRoutes(site: Site): Hono {
  const app = new Hono();

  app.get("/login", (c) => (site.gate.hasToken ? showLogin(site, c, null) : c.redirect("/", 303)));

  app.post("/login", async (c) => {
    const words = wordsIn(preferencesOf(c, site.options.language).language);
    const field = await fieldsOf(c);
    const address = getConnInfo(c).remote.address ?? "";
    if (site.gate.isSlowed(address)) {
      c.status(429);
      c.header("Retry-After", "60");
      return showLogin(site, c, words.slowDown);
    }
    if (!site.gate.isToken((field("token")[0] ?? "").trim())) {
      site.gate.noteWrong(address);
      c.status(401);
      return showLogin(site, c, words.wrongToken);
    }
    openSession(c, site.gate.newSession());
    return c.redirect(localPath(field("from")[0]), 303);
  });

  app.post("/logout", (c) => {
    closeSession(c);
    return c.redirect(site.gate.hasToken ? "/login" : "/", 303);
  });

  app.post("/preferences", async (c) => {
    const field = await fieldsOf(c);
    prefer(c, { language: field("language")[0], theme: field("theme")[0] });
    return c.redirect(localPath(field("from")[0]), 303);
  });
  return app;
}

/** The form for the token; it leads to where the visitor wanted to go. */
export function showLogin(site: Site, c: Context, fault: string | null): Response | Promise<Response> {
  const visitor = preferencesOf(c, site.options.language);
  const words = wordsIn(visitor.language);
  const from = c.req.path === "/login" || c.req.method !== "GET" ? "/" : c.req.path;
  const about = fault === null ? "" : html`aria-invalid="true" aria-describedby="token-fault"`;
  c.header("Cache-Control", "no-store");
  return c.html(
    renderPage({
      title: words.loginTitle,
      section: null,
      path: from,
      visitor,
      body: html`<main id="main" class="sheet login" tabindex="-1"><h1>${words.loginTitle}</h1><p class="intro">${words.loginIntro}</p>
<form class="form" method="post" action="/login"><input type="hidden" name="from" value="${from}">
<div class="field"><label for="token">${words.token}</label><input id="token" name="token" type="password" required autocomplete="current-password" ${about}>
${fault === null ? "" : html`<p class="fault-line" id="token-fault" role="alert">${fault}</p>`}</div>
<div class="form-foot"><button class="button strong">${words.logIn}</button></div></form></main>`,
      canLogOut: false,
      isInside: false,
    }),
  );
}

/** A path of this site, and nothing that leads elsewhere. */
export function localPath(from: string | undefined): string {
  return from !== undefined && /^\/(?![/\\])[\w\-./%~?=&]*$/.test(from) ? from : "/";
}
