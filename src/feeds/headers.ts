import type { FetchErrorCode } from "./faults.ts";

/** Headers as undici gives them: names in lower case. */
export type Headers = Readonly<Record<string, string | string[] | undefined>>;

export function headerOf(headers: Headers, name: string): string | null {
  const value = headers[name];
  return (Array.isArray(value) ? value.at(-1) : value) ?? null;
}

/** Longest wait that a server is believed about. */
const MAX_WAIT_MS = 7 * 24 * 3600 * 1000;

/** Retry-After (RFC 9110, 10.2.3), in seconds or as a date: how long to wait from `now`. Null when absent or wrong. */
export function retryAfterMs(headers: Headers, now: Date): number | null {
  const written = headerOf(headers, "retry-after")?.trim();
  if (!written) return null;
  const waitMs = /^\d+(?:\.\d+)?$/.test(written) ? Number(written) * 1000 : Date.parse(written) - now.getTime();
  return Number.isNaN(waitMs) ? null : Math.min(MAX_WAIT_MS, Math.max(0, Math.ceil(waitMs)));
}

/** How long the answer says that it stays good: Cache-Control's max-age, else Expires. Null when it does not say. */
export function maxAgeMs(headers: Headers, now: Date): number | null {
  const control = headerOf(headers, "cache-control")?.toLowerCase() ?? "";
  if (/\bno-(?:store|cache)\b/.test(control)) return null;
  const age = /\bmax-age\s*=\s*"?(\d{1,9})/.exec(control)?.[1];
  if (age !== undefined) return Number(age) * 1000;
  const expires = Date.parse(headerOf(headers, "expires") ?? "");
  return Number.isNaN(expires) || expires <= now.getTime() ? null : expires - now.getTime();
}

/** What an error status means for a feed. `page` is the beginning of the body. */
export function refusalOf(status: number, headers: Headers, page: string): FetchErrorCode {
  if (isChallenge(headers, page)) return "robotsRefused";
  switch (status) {
    case 401:
    case 402:
    case 403:
    case 407:
    case 451:
      return "forbidden";
    case 404:
      return "notFound";
    case 410:
      return "gone";
    case 429:
      return "tooManyRequests";
    default:
      return status >= 500 ? "serverFault" : "status";
  }
}

/**
 * Pages that ask for proof of being human: Cloudflare's says so in `cf-mitigated` (its documentation, "Detect a
 * challenge page response"), the others' guards in headers of their own.
 */
function isChallenge(headers: Headers, page: string): boolean {
  if (headerOf(headers, "cf-mitigated") === "challenge") return true;
  if (headerOf(headers, "x-amzn-waf-action") !== null || headerOf(headers, "x-datadome") !== null) return true;
  return /cdn-cgi\/challenge-platform|_cf_chl_opt|cf-browser-verification|<title>(?:Just a moment|Attention Required! \| Cloudflare)/i.test(
    page,
  );
}
