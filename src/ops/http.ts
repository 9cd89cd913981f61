import { createHash, timingSafeEqual } from "node:crypto";
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from "node:http";
import { BlockList, isIP } from "node:net";

/** Says why a request may not see what is for the operator; null when it may. */
export type Refusal = { readonly status: 401 | 403; readonly reason: string };

const loopback = new BlockList();
loopback.addSubnet("127.0.0.0", 8, "ipv4");
loopback.addAddress("::1", "ipv6");

/**
 * With a token, who bears it. Without one, the machine itself: the connection, the proxies before it, and the name that
 * was asked for, or any site could read the page through a name of its own that leads here (DNS rebinding).
 */
export function refusalOf(request: IncomingMessage, adminToken: string | null): Refusal | null {
  if (adminToken !== null) {
    return hasBearer(request.headers.authorization, adminToken)
      ? null
      : { status: 401, reason: "Give FIL_ADMIN_TOKEN as a bearer token." };
  }
  const far = { status: 403, reason: "Set FIL_ADMIN_TOKEN to read this from another machine." } as const;
  if (!isLoopback(request.socket.remoteAddress ?? "")) return far;
  const { forwarded, host = "" } = request.headers;
  const proxied = listOf(request.headers, "x-forwarded-for");
  if (forwarded !== undefined || !proxied.every(isLoopback)) return far;
  return isLocalName(host) ? null : { status: 403, reason: "Ask for this by the name localhost." };
}

function hasBearer(authorization: string | undefined, token: string): boolean {
  const [, given] = /^Bearer +(\S+) *$/i.exec(authorization ?? "") ?? [];
  return given !== undefined && same(given, token);
}

/** In a time that tells nothing of where two texts differ. */
function same(one: string, other: string): boolean {
  const digest = (words: string) => createHash("sha256").update(words).digest();
  return timingSafeEqual(digest(one), digest(other));
}

function listOf(headers: IncomingHttpHeaders, name: string): string[] {
  const value = headers[name];
  const parts = (Array.isArray(value) ? value.join(",") : (value ?? "")).split(",");
  return parts.map((part) => part.trim()).filter(Boolean);
}

function isLoopback(address: string): boolean {
  const bare = address.replace(/^::ffff:(?=\d+\.)/i, "");
  const kind = isIP(bare);
  return kind !== 0 && loopback.check(bare, kind === 4 ? "ipv4" : "ipv6");
}

function isLocalName(host: string): boolean {
  const name = host.toLowerCase().replace(/:\d{1,5}$/, "");
  return name === "localhost" || isLoopback(name.replace(/^\[(.*)\]$/, "$1"));
}

export interface Reply {
  readonly status: number;
  readonly type: string;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Sends a whole answer that no browser keeps, frames or runs. */
export function send(request: IncomingMessage, response: ServerResponse, reply: Reply): void {
  const body = Buffer.from(reply.body);
  response.writeHead(reply.status, {
    "Content-Type": reply.type,
    "Content-Length": body.length,
    "Cache-Control": "no-store",
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    ...reply.headers,
  });
  response.end(request.method === "HEAD" ? undefined : body);
}

export function json(status: number, value: unknown, headers: Readonly<Record<string, string>> = {}): Reply {
  return { status, type: "application/json; charset=utf-8", body: `${JSON.stringify(value)}\n`, headers };
}
