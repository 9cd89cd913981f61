import type { IncomingMessage, ServerResponse } from "node:http";
import { getRequestListener, type HttpBindings } from "@hono/node-server";
import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { assetRoutes } from "./assets.ts";
import { chatRoutes } from "./chat-routes.ts";
import { Fault } from "./fault.ts";
import { refusalOf, SECURITY_HEADERS } from "./guard.ts";
import { BODY_BYTES } from "./limits.ts";
import { loginRoutes, showLogin } from "./login.ts";
import { lookalikeRoutes } from "./lookalike.ts";
import { isInside, pageRoutes } from "./pages.ts";
import { renderFault } from "./shell.ts";
import { isScript, type Site } from "./site.ts";
import { streamRoutes } from "./stream.ts";
import { preferencesOf } from "./visitor.ts";
import { wordsIn } from "./words.ts";

type Env = { Bindings: HttpBindings };

/** First parts of the paths that the page answers. */
const OWN = new Set(
  "actions assets channels complete editions feedback forms links login logout posts preferences say sources stream subscriptions".split(
    " ",
  ),
);

export function owns(url: string): boolean {
  const path = url.replace(/^https?:\/\/[^/]*/i, "").split(/[?#]/)[0] ?? "/";
  return path === "/" || OWN.has(path.split("/")[1] ?? "");
}

/** What may be read without the token: an edition by its address, the feed by its key, and what the way in needs. */
const OUTSIDE = /^\/(?:assets\/[^/]+|login|logout|preferences|editions\/[^/]+)$/;

/** The whole site as a listener of Node's HTTP server. Never rejects. */
export function createHandler(
  site: Site,
  failed: (fault: unknown) => void,
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  const app = new Hono<Env>();
  app.use(async (c, next) => {
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) c.header(name, value);
    const arrival = {
      method: c.req.method,
      remoteAddress: c.env.incoming.socket.remoteAddress,
      header: (name: string) => c.req.header(name),
    };
    const refusal = refusalOf(arrival, site.gate.hasToken);
    // A bearer token is sent by programs alone: a browser never adds it by itself.
    const isProgram = refusal === "crossSite" && site.gate.hasBearer(c.req.header("authorization"));
    if (refusal !== null && !isProgram) throw new Fault(refusal);
    await next();
  });
  app.use(async (c, next) => {
    if (OUTSIDE.test(c.req.path) || isInside(site, c)) return await next();
    throw new Fault("locked");
  });
  app.use(bodyLimit({ maxSize: BODY_BYTES, onError: () => Promise.reject(new Fault("tooLarge")) }));
  for (const routes of [chatRoutes, streamRoutes, lookalikeRoutes, pageRoutes, loginRoutes])
    app.route("/", routes(site));
  app.route("/", assetRoutes());
  app.notFound((c) => answerFault(site, c, new Fault("notFound")));
  app.onError((error, c) => {
    if (!(error instanceof Fault)) failed(error);
    return answerFault(site, c, error instanceof Fault ? error : new Fault("failure", { cause: error }));
  });
  const listener = getRequestListener(app.fetch as Parameters<typeof getRequestListener>[0], {
    overrideGlobalObjects: false,
  });
  return async (request, response) => {
    try {
      await listener(request, response);
    } catch (fault) {
      failed(fault);
      response.destroy();
    }
  };
}

function answerFault(site: Site, c: Context, { fault, status }: Fault): Response | Promise<Response> {
  c.status(status);
  c.header("Cache-Control", "no-store");
  if (fault === "locked") c.header("WWW-Authenticate", 'Bearer realm="lefil"');
  const said = wordsIn(preferencesOf(c, site.options.language).language).faults[fault];
  if (isScript(c)) return c.json({ kind: "fault", words: `${said[0]}. ${said[1]}` });
  if (fault === "locked") return showLogin(site, c, null);
  const inside = isInside(site, c);
  return c.html(
    renderFault(fault, {
      path: c.req.method === "GET" ? c.req.path : "/",
      visitor: preferencesOf(c, site.options.language),
      canLogOut: site.gate.hasToken && inside,
      isInside: inside,
    }),
  );
}
