import { BlockList, isIP } from "node:net";

/** What a request says of where it comes from. */
export interface Arrival {
  readonly method: string;
  readonly remoteAddress: string | undefined;
  readonly header: (name: string) => string | undefined;
}

export type Refusal = "forbidden" | "host" | "crossSite";

/** Nothing but the page's own files runs, loads, frames or is sent to. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  "Content-Security-Policy": [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types fil",
  ].join("; "),
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
  "Referrer-Policy": "same-origin",
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
};

const loopback = new BlockList();
loopback.addSubnet("127.0.0.0", 8, "ipv4");
loopback.addAddress("::1", "ipv6");

/**
 * Why a request may not go on. Without a token the page is for its own machine: the connection, every proxy before it
 * and the name it is opened by must be of the machine, or any site could reach it through a name of its own (DNS
 * rebinding).
 */
export function refusalOf(arrival: Arrival, hasToken: boolean): Refusal | null {
  if (!hasToken) {
    const proxied = (arrival.header("x-forwarded-for") ?? "").split(",").filter((part) => part.trim() !== "");
    if (arrival.header("forwarded") !== undefined) return "forbidden";
    if (![arrival.remoteAddress ?? "", ...proxied].every(isLoopback)) return "forbidden";
    if (!isLocalName(arrival.header("host") ?? "")) return "host";
  }
  return isSafe(arrival.method) || isFromThisSite(arrival) ? null : "crossSite";
}

export function isLoopback(address: string): boolean {
  const bare = address.trim().replace(/^::ffff:(?=\d+\.)/i, "");
  const kind = isIP(bare);
  return kind !== 0 && loopback.check(bare, kind === 4 ? "ipv4" : "ipv6");
}

function isLocalName(host: string): boolean {
  const name = host.toLowerCase().replace(/:\d{1,5}$/, "");
  if (name === "localhost" || name.endsWith(".localhost")) return true;
  return isLoopback(name.replace(/^\[(.*)\]$/, "$1"));
}

function isSafe(method: string): boolean {
  return method === "GET" || method === "HEAD";
}

/** Browsers say where a form or a script comes from; what says nothing isn't a page of ours. */
function isFromThisSite({ header }: Arrival): boolean {
  const site = header("sec-fetch-site");
  if (site !== undefined && site !== "same-origin") return false;
  const origin = header("origin");
  if (origin === undefined) return site === "same-origin";
  return URL.canParse(origin) && new URL(origin).host === header("host")?.toLowerCase();
}
