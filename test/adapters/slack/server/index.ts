import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type Arguments, checkArguments, type Desk, METHODS, postOf, Refusal } from "./api.ts";
import type { Json } from "./checks.ts";
import { createDeliveries, type Deliveries } from "./deliveries.ts";
import { createGate, type OAuthGate } from "./gate.ts";
import { createSockets, type Sockets } from "./sockets.ts";
import { createWorkspace, type Workspace } from "./workspace.ts";

export const BOT_TOKEN = "xoxb-1-local-bot";
export const APP_TOKEN = "xapp-1-local-app";
export const SIGNING_SECRET = "8f742231b10e8888abcd99yyyzzz85a5";

export interface Call {
  readonly method: string;
  readonly args: Arguments;
  /** By the clock of this Slack, in epoch milliseconds. */
  readonly at: number;
  readonly token: string;
}

/** How the next call of a method ends. */
export type Fault =
  | { readonly kind: "error"; readonly error: string }
  | { readonly kind: "status"; readonly status: number }
  | { readonly kind: "limit"; readonly seconds: number }
  /** Done, but the answer never comes. */
  | { readonly kind: "cut" };

export interface LocalSlack {
  readonly url: string;
  readonly apiUrl: string;
  readonly workspace: Workspace;
  readonly workspaces: Workspace[];
  readonly calls: Call[];
  readonly deliveries: Deliveries;
  readonly sockets: Sockets;
  readonly gate: OAuthGate;
  /** Refuses a second post in a channel within a second, and histories asked for more than once a minute. */
  strictPace: { posts: boolean; histories: boolean };
  fail(method: string, fault: Fault, times?: number): void;
  close(): Promise<void>;
}

/** A Slack of our own: it refuses what Slack refuses. `now` is its clock, which tests may move. */
export async function startSlack(now: () => number = Date.now): Promise<LocalSlack> {
  const workspace = createWorkspace("T0LOCAL", BOT_TOKEN);
  const workspaces = [workspace];
  const calls: Call[] = [];
  const faults: { readonly method: string; readonly fault: Fault; times: number }[] = [];
  const triggers = new Map<string, number>();
  const lastPost = new Map<string, number>();
  const histories: number[] = [];
  let serial = 0;
  const id = (prefix: string): string => `${prefix}${String(++serial).padStart(9, "0")}`;
  let last = 0;
  const ts = (): string => {
    last = Math.max(last + 1, now() * 1_000);
    return `${Math.floor(last / 1e6)}.${String(last % 1e6).padStart(6, "0")}`;
  };
  const server = createServer((request, response) => {
    serve(request, response).catch(() => response.destroy());
  });
  const url = await listening(server);
  const strictPace = { posts: false, histories: false };
  const sockets = createSockets(server, url);
  const deskOf = (one: Workspace): Desk => ({ workspace: one, url, now, ts, id, triggers });
  const deliveries = createDeliveries({ desk: deskOf(workspace), sockets, now });
  const gate = createGate(workspaces, id);

  const takeFault = (method: string): Fault | null => {
    const found = faults.find((one) => one.method === method && one.times > 0);
    if (!found) return null;
    found.times--;
    return found.fault;
  };

  const overLimit = (method: string, args: Arguments): boolean => {
    if (method === "chat.postMessage" && strictPace.posts) {
      const channel = String(args.channel);
      const isSoon = now() - (lastPost.get(channel) ?? Number.NEGATIVE_INFINITY) < 1_000;
      if (!isSoon) lastPost.set(channel, now());
      return isSoon;
    }
    if (/^conversations\.(history|replies)$/.test(method) && strictPace.histories) {
      const isSoon = histories.some((at) => now() - at < 60_000);
      if (!isSoon) histories.push(now());
      return isSoon;
    }
    return false;
  };

  const answer = (method: string, args: Arguments, token: string): Json => {
    if (method === "apps.connections.open") {
      if (token !== APP_TOKEN) throw new Refusal(token ? "invalid_auth" : "not_authed");
      return { url: sockets.address() };
    }
    if (method === "oauth.v2.access") return gate.access(args);
    const own = workspaces.find((one) => one.token === token);
    if (!own) throw new Refusal(token ? "invalid_auth" : "not_authed");
    if (own.isRevoked) throw new Refusal("token_revoked");
    const known = METHODS[method];
    if (!known) throw new Refusal("unknown_method");
    if (known.scope && !own.scopes.includes(known.scope)) throw new Refusal("missing_scope", { needed: known.scope });
    checkArguments(known, args);
    return known.run(args, deskOf(own));
  };

  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { pathname, searchParams } = new URL(request.url ?? "/", url);
    const body = await bytesOf(request);
    if (pathname.startsWith("/upload/v1/")) return upload(pathname, body, response);
    if (pathname.startsWith("/actions/")) return respondTo(url + pathname, body, response);
    if (pathname === "/oauth/v2/authorize") return gate.authorize(searchParams, response);
    if (!pathname.startsWith("/api/")) return send(response, 404, { ok: false });
    const method = pathname.slice("/api/".length);
    const args = argumentsOf(body.toString("utf8"), request.headers["content-type"] ?? "");
    const { token: inBody, ...rest } = args;
    const token = /^Bearer (.+)$/.exec(request.headers.authorization ?? "")?.[1] ?? String(inBody ?? "");
    calls.push({ method, args: rest, at: now(), token });
    const fault = takeFault(method);
    if (fault?.kind === "limit") return limited(response, fault.seconds);
    if (fault?.kind === "status") return send(response, fault.status, { ok: false });
    if (fault?.kind === "error") return send(response, 200, { ok: false, error: fault.error });
    if (overLimit(method, rest)) return limited(response, method === "chat.postMessage" ? 1 : 60);
    const said = attempt(() => answer(method, rest, token));
    if (fault?.kind === "cut") return void response.destroy();
    const own = workspaces.find((one) => one.token === token);
    if (own) response.setHeader("x-oauth-scopes", own.scopes.join(","));
    send(response, 200, said);
  };

  const respondTo = (address: string, body: Buffer, response: ServerResponse): void => {
    const said = attempt(() => {
      const post = deliveries.respond(address, JSON.parse(body.toString("utf8")));
      return { ...post };
    });
    send(response, said.ok === false ? 404 : 200, said);
  };

  const upload = (path: string, body: Buffer, response: ServerResponse): void => {
    const [, , , team = "", id = ""] = path.split("/");
    const file = workspaces.find((one) => one.team === team)?.files.get(id);
    if (!file || body.length !== file.length) {
      send(response, 400, { ok: false });
      return;
    }
    file.bytes = body;
    response.end(`OK - ${body.length}`);
  };

  return {
    url,
    apiUrl: `${url}/api/`,
    workspace,
    workspaces,
    calls,
    deliveries,
    sockets,
    gate,
    strictPace,
    fail: (method, fault, times = 1) => void faults.push({ method, fault, times }),
    async close() {
      sockets.dropAll();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export { postOf };

function attempt(work: () => Json): Json {
  try {
    return { ok: true, ...work() };
  } catch (fault) {
    if (fault instanceof Refusal) return fault.body;
    throw fault;
  }
}

async function listening(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function bytesOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** Forms carry objects as JSON, as Slack's own libraries send them. */
function argumentsOf(body: string, type: string): Record<string, unknown> {
  if (type.startsWith("application/json")) return JSON.parse(body);
  return Object.fromEntries([...new URLSearchParams(body)].map(([name, value]) => [name, decoded(value)]));
}

function decoded(value: string): unknown {
  if (!/^(\{|\[|true$|false$)/.test(value)) return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

function limited(response: ServerResponse, seconds: number): void {
  response.setHeader("retry-after", String(seconds));
  send(response, 429, { ok: false, error: "ratelimited" });
}

function send(response: ServerResponse, status: number, body: Json): void {
  response.writeHead(status, { "content-type": "application/json" });
  response.end(JSON.stringify(body));
}
