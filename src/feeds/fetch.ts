import { type LookupAddress, type LookupAllOptions, lookup } from "node:dns";
import { isIP, type LookupFunction } from "node:net";
import { Agent, type Dispatcher, request } from "undici";
import { isPublicAddress } from "./addresses.ts";
import { ENCODINGS, readBody, readHead } from "./body.ts";
import { decodeBytes } from "./charset.ts";
import { FetchError, toFetchError } from "./fetch-error.ts";
import { headerOf, maxAgeMs, refusalOf, retryAfterMs } from "./headers.ts";

export { FetchError, type FetchErrorCode } from "./fetch-error.ts";

/** Finds the addresses of a host name; node's dns.lookup with `all`. */
export type Resolver = (
  host: string,
  options: LookupAllOptions,
  callback: (fault: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

export interface FetcherOptions {
  readonly allowPrivateNetworks: boolean;
  readonly userAgent?: string;
  readonly resolver?: Resolver;
  /** Which addresses may be called; by default the public ones, or all when private networks are allowed. */
  readonly isAllowed?: (address: string) => boolean;
  /** The clock, for dates in Retry-After and Expires. */
  readonly now?: () => Date;
}

/** A feed may be larger than a page. */
export type FetchKind = "feed" | "page";

export interface GetOptions {
  readonly kind: FetchKind;
  /** What the last answer gave, so that an unchanged document is not sent again. */
  readonly etag?: string | null;
  readonly lastModified?: string | null;
  /** Overrides the limits of the kind. */
  readonly maxBytes?: number;
  /** From the first byte sent to the last one read, redirections included. */
  readonly deadlineMs?: number;
  /** Gives up when aborted, as at a shutdown. */
  readonly signal?: AbortSignal;
}

interface Answer {
  /** Where the last redirection led. */
  readonly url: string;
  /** The address to ask from now on: where the permanent redirections led; null when there was none. */
  readonly movedTo: string | null;
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** How long the answer says that it stays good. */
  readonly maxAgeMs: number | null;
}

export interface Fetched extends Answer {
  readonly state: "fetched";
  readonly contentType: string;
  readonly text: string;
  /** The charset that the text was read in. */
  readonly charset: string;
  /** The size, unpacked. */
  readonly bytes: number;
}

/** The server says that nothing changed since `etag` or `lastModified`. */
export interface NotModified extends Answer {
  readonly state: "notModified";
}

/** Gets documents from the network, one dispatcher for all. close() ends its connections and may be called twice. */
export interface Fetcher {
  /**
   * Only http and https; the address of each hop is checked after DNS and the connection made to that very address;
   * at most 5 redirections; no cookies. Throws FetchError, or the reason of `signal` when that is aborted.
   */
  get(address: string, options: GetOptions): Promise<Fetched | NotModified>;
  close(): Promise<void>;
}

const MAX_REDIRECTS = 5;
const MEGABYTE = 1024 * 1024;
const LIMITS: Readonly<Record<FetchKind, { maxBytes: number; deadlineMs: number; accept: string }>> = {
  feed: {
    maxBytes: 20 * MEGABYTE,
    deadlineMs: 30_000,
    accept:
      "application/rss+xml,application/atom+xml,application/feed+json,application/rdf+xml;q=0.9,application/xml;q=0.8,text/xml;q=0.8,*/*;q=0.5",
  },
  page: { maxBytes: 5 * MEGABYTE, deadlineMs: 15_000, accept: "text/html,application/xhtml+xml,*/*;q=0.5" },
};
const USER_AGENT = "LeFil/0.1 (news digest bot; reads feeds and the articles that they announce)";

export function createFetcher(options: FetcherOptions): Fetcher {
  const { userAgent = USER_AGENT, resolver = lookup, now = () => new Date() } = options;
  const isAllowed = options.isAllowed ?? (options.allowPrivateNetworks ? () => true : isPublicAddress);
  const agent = new Agent({
    connect: { lookup: guardedLookup(resolver, isAllowed), timeout: 10_000 },
    pipelining: 1,
    keepAliveTimeout: 2_000,
    maxHeaderSize: 32 * 1024,
  });
  let closing: Promise<void> | null = null;

  const send = (url: URL, kind: FetchKind, wanted: GetOptions, signal: AbortSignal) =>
    request(url, {
      dispatcher: agent,
      signal,
      headers: {
        "user-agent": userAgent,
        accept: LIMITS[kind].accept,
        "accept-encoding": ENCODINGS,
        ...(wanted.etag ? { "if-none-match": printable(wanted.etag) } : {}),
        ...(wanted.lastModified ? { "if-modified-since": printable(wanted.lastModified) } : {}),
      },
    });

  async function get(address: string, wanted: GetOptions): Promise<Fetched | NotModified> {
    const { maxBytes = LIMITS[wanted.kind].maxBytes, deadlineMs = LIMITS[wanted.kind].deadlineMs } = wanted;
    const deadline = AbortSignal.timeout(deadlineMs);
    const signal = wanted.signal ? AbortSignal.any([deadline, wanted.signal]) : deadline;
    let url = parseAddress(address, isAllowed);
    let movedTo: string | null = null;
    let permanent = true;
    for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
      const response = await sendTwice(() => send(url, wanted.kind, wanted, signal), signal);
      const { statusCode: status, headers } = response;
      const location = headerOf(headers, "location");
      if (status !== 304 && status >= 300 && status < 400 && location) {
        discard(response);
        permanent &&= status === 301 || status === 308;
        url = parseAddress(resolve(location, url, address), isAllowed);
        if (permanent) movedTo = url.href;
        continue;
      }
      const answer: Answer = {
        url: url.href,
        movedTo,
        etag: headerOf(headers, "etag"),
        lastModified: headerOf(headers, "last-modified"),
        maxAgeMs: maxAgeMs(headers, now()),
      };
      if (status === 304 && (wanted.etag || wanted.lastModified)) {
        discard(response);
        return { state: "notModified", ...answer };
      }
      if (status < 200 || status >= 300) {
        const page = Buffer.from(await readHead(response.body, headerOf(headers, "content-encoding")));
        const code = refusalOf(status, headers, page.toString("latin1"));
        throw new FetchError(code, { address, status, retryAfterMs: retryAfterMs(headers, now()), about: `${status}` });
      }
      const bytes = await readBody(response.body, headerOf(headers, "content-encoding"), { address, maxBytes });
      const contentType = headerOf(headers, "content-type") ?? "";
      const { text, charset } = decodeBytes(bytes, contentType);
      return { state: "fetched", ...answer, contentType, text, charset, bytes: bytes.byteLength };
    }
    throw new FetchError("redirects", { address, about: `more than ${MAX_REDIRECTS}` });
  }

  return {
    async get(address, wanted) {
      try {
        return await get(address, wanted);
      } catch (cause) {
        throw wanted.signal?.aborted ? wanted.signal.reason : toFetchError(cause, address);
      }
    },
    close() {
      closing ??= agent.destroy();
      return closing;
    },
  };
}

/** Gets one page by a fetcher of its own. Throws FetchError. */
export async function fetchPage(
  address: string,
  options: FetcherOptions & { readonly maxBytes?: number; readonly deadlineMs?: number },
): Promise<Fetched> {
  const { maxBytes, deadlineMs, ...rest } = options;
  const fetcher = createFetcher(rest);
  try {
    const page = await fetcher.get(address, {
      kind: "page",
      ...(maxBytes === undefined ? {} : { maxBytes }),
      ...(deadlineMs === undefined ? {} : { deadlineMs }),
    });
    if (page.state === "notModified") throw new FetchError("status", { address, about: "304" });
    return page;
  } finally {
    await fetcher.close();
  }
}

/** A kept connection may have been closed by the server just before it was used: the request is then sent once more. */
async function sendTwice(
  send: () => Promise<Dispatcher.ResponseData>,
  signal: AbortSignal,
): Promise<Dispatcher.ResponseData> {
  try {
    return await send();
  } catch (fault) {
    const code = (fault as NodeJS.ErrnoException | null)?.code ?? "";
    if (signal.aborted || !["UND_ERR_SOCKET", "ECONNRESET", "EPIPE"].includes(code)) throw fault;
    return await send();
  }
}

/** Reads nothing more of an answer. */
function discard(response: Dispatcher.ResponseData): void {
  response.body.on("error", () => {}); // an aborted body has nobody else to tell
  response.body.destroy();
}

function parseAddress(address: string, isAllowed: (address: string) => boolean): URL {
  let url: URL;
  try {
    url = new URL(address);
  } catch (cause) {
    throw new FetchError("address", { address, cause });
  }
  if ((url.protocol !== "http:" && url.protocol !== "https:") || url.username !== "" || url.password !== "") {
    throw new FetchError("address", { address: hidden(url) });
  }
  // Names are checked when they are resolved; an address written as such is not resolved.
  const host = url.hostname.replace(/^\[|\]$/g, "");
  if (isIP(host) && !isAllowed(host)) {
    throw new FetchError("privateAddress", { address, about: host });
  }
  return url;
}

/** An address fit to be shown: without the name and password that it may hold. */
function hidden(url: URL): string {
  url.username = "";
  url.password = "";
  return url.href;
}

function resolve(location: string, base: URL, address: string): string {
  try {
    return new URL(location, base).href;
  } catch (cause) {
    throw new FetchError("garbled", { address, about: "redirection", cause });
  }
}

/** Resolves a host and refuses it when any of its addresses is not allowed: what is checked is what is connected to. */
function guardedLookup(resolver: Resolver, isAllowed: (address: string) => boolean): LookupFunction {
  return (host, options, callback) => {
    resolver(host, { ...options, all: true }, (fault, addresses) => {
      if (fault) return callback(fault, "", 0);
      const bad = addresses.find(({ address }) => !isAllowed(address));
      if (bad) return callback(new FetchError("privateAddress", { address: host, about: bad.address }), "", 0);
      const first = addresses[0];
      if (!first) return callback(new FetchError("nameUnknown", { address: host }), "", 0);
      if (options.all) return callback(null, addresses);
      return callback(null, first.address, first.family);
    });
  };
}

/** A validator goes back to the server that gave it: without what a header can't hold. */
function printable(value: string): string {
  return value.replace(/[^\t\x20-\x7e\x80-\xff]/g, "").slice(0, 1000);
}
