import { type LookupAddress, lookup as resolve } from "node:dns";
import { isIP, type LookupFunction } from "node:net";
import { Agent, type Response, fetch as undiciFetch } from "undici";
import { isPublicAddress } from "./addresses.ts";

export type FetchErrorCode = "address" | "refused" | "network" | "status" | "tooLarge" | "tooSlow" | "redirects";

/** A page that could not be had; the message says what happened and what to do. */
export class FetchError extends Error {
  override readonly name = "FetchError";
  readonly code: FetchErrorCode;

  constructor(code: FetchErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

export interface FetchOptions {
  readonly allowPrivateNetworks: boolean;
  readonly maxBytes?: number;
  readonly deadlineMs?: number;
}

export interface Fetched {
  /** Where the last redirection led. */
  readonly url: string;
  readonly contentType: string;
  readonly text: string;
}

const MAX_REDIRECTS = 5;
const MAX_BYTES = 5 * 1024 * 1024;
const DEADLINE_MS = 15_000;
const USER_AGENT = "LeFil/0.1 (news digest bot; reads feeds and the articles that they announce)";

/**
 * Gets a page. Only http and https; each hop's address is checked after DNS and the connection is made to that
 * very address; reading stops at the size limit, counted after decompression. Throws FetchError.
 */
export async function fetchPage(address: string, options: FetchOptions): Promise<Fetched> {
  const { allowPrivateNetworks, maxBytes = MAX_BYTES, deadlineMs = DEADLINE_MS } = options;
  const signal = AbortSignal.timeout(deadlineMs);
  const agent = new Agent({
    connect: { lookup: guardedLookup(allowPrivateNetworks) },
    pipelining: 0,
    maxResponseSize: maxBytes,
  });
  try {
    let url = parseAddress(address, allowPrivateNetworks);
    for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
      const response = await undiciFetch(url, {
        dispatcher: agent,
        redirect: "manual",
        signal,
        headers: { "user-agent": USER_AGENT, accept: "text/html,application/xhtml+xml,*/*;q=0.5" },
      });
      const location = response.headers.get("location");
      if (response.status >= 300 && response.status < 400 && location) {
        await response.body?.cancel();
        url = parseAddress(new URL(location, url).href, allowPrivateNetworks);
        continue;
      }
      if (!response.ok) {
        await response.body?.cancel();
        throw new FetchError("status", `${address} answers ${response.status}: check the address, or try again later.`);
      }
      const bytes = await readBody(response, address, maxBytes);
      const contentType = response.headers.get("content-type") ?? "";
      return { url: url.href, contentType, text: decode(bytes, contentType) };
    }
    throw new FetchError("redirects", `${address} redirects more than ${MAX_REDIRECTS} times: give the final address.`);
  } catch (cause) {
    throw toFetchError(cause, address, deadlineMs);
  } finally {
    await agent.destroy();
  }
}

function parseAddress(address: string, allowPrivate: boolean): URL {
  let url: URL;
  try {
    url = new URL(address);
  } catch (cause) {
    throw new FetchError("address", `${address} is not an address: write it whole, with https://.`, { cause });
  }
  if (url.protocol !== "http:" && url.protocol !== "https:") {
    throw new FetchError("address", `${address} is not a web address: only http and https are read.`);
  }
  const host = url.hostname.replace(/^\[|\]$/g, "");
  if (!allowPrivate && isIP(host) && !isPublicAddress(host)) throw privateAddress(host);
  return url;
}

function privateAddress(host: string): FetchError {
  return new FetchError(
    "refused",
    `${host} is a private address: it is not read. Set FIL_ALLOW_PRIVATE_NETWORKS=true if it is yours.`,
  );
}

/** Resolves a host and refuses it when any of its addresses is private: what is checked is what is connected to. */
function guardedLookup(allowPrivate: boolean): LookupFunction {
  return (host, options, callback) => {
    resolve(host, { ...options, all: true }, (fault, addresses: LookupAddress[]) => {
      if (fault) return callback(fault, "", 0);
      const bad = allowPrivate ? undefined : addresses.find(({ address }) => !isPublicAddress(address));
      const first = addresses[0];
      if (bad || !first) return callback(privateAddress(host), "", 0);
      if (options.all) return callback(null, addresses);
      return callback(null, first.address, first.family);
    });
  };
}

async function readBody(response: Response, address: string, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    if (size > maxBytes) throw tooLarge(address, maxBytes);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function tooLarge(address: string, maxBytes: number): FetchError {
  const megabytes = Math.max(1, Math.round(maxBytes / 1024 / 1024));
  return new FetchError("tooLarge", `${address} is larger than ${megabytes} MB: it is not an article.`);
}

/** The charset from the BOM, then the header, then the page itself; UTF-8 when nothing says. */
export function decode(bytes: Uint8Array, contentType: string): string {
  const bom =
    bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : null;
  const head = Buffer.from(bytes.subarray(0, 2048)).toString("latin1");
  const declared =
    bom ??
    /charset\s*=\s*["']?([\w-]+)/i.exec(contentType)?.[1] ??
    /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1] ??
    /<\?xml[^>]+encoding\s*=\s*["']([\w-]+)/i.exec(head)?.[1] ??
    "utf-8";
  try {
    return new TextDecoder(declared).decode(bytes);
  } catch {
    return new TextDecoder("utf-8").decode(bytes); // a charset that nobody knows
  }
}

function toFetchError(cause: unknown, address: string, deadlineMs: number): FetchError {
  for (let fault = cause; fault instanceof Error; fault = fault.cause) {
    if (fault instanceof FetchError) return fault;
    if (fault.name === "TimeoutError") {
      return new FetchError("tooSlow", `${address} took more than ${deadlineMs / 1000} s: try again later.`, { cause });
    }
    if (fault.name === "ResponseExceededMaxSizeError") return tooLarge(address, MAX_BYTES);
  }
  return new FetchError("network", `${address} can't be reached: check the address and the connection.`, { cause });
}
