import { type FetchErrorCode, faultText } from "./faults.ts";

export type { FetchErrorCode } from "./faults.ts";

export interface FetchErrorDetails {
  /** The address that was asked for. */
  readonly address: string;
  readonly status?: number;
  /** How long the server asks to wait. */
  readonly retryAfterMs?: number | null;
  /** What the address, the name or the limit was, for the message. */
  readonly about?: string;
  readonly cause?: unknown;
}

/**
 * Something that could not be had. The message, in English, says what happened and what to do; faultText(code) says
 * it in the reader's language.
 */
export class FetchError extends Error {
  override readonly name = "FetchError";
  readonly code: FetchErrorCode;
  readonly address: string;
  readonly status: number | null;
  readonly retryAfterMs: number | null;

  constructor(code: FetchErrorCode, details: FetchErrorDetails) {
    const { what, todo } = faultText(code, "en");
    super(`${details.address}: ${what}${details.about ? ` (${details.about})` : ""}. ${todo}`, {
      cause: details.cause,
    });
    this.code = code;
    this.address = details.address;
    this.status = details.status ?? null;
    this.retryAfterMs = details.retryAfterMs ?? null;
  }
}

/** The codes of Node's network, of its TLS and of undici, and what they mean for a feed. */
const CODES: Readonly<Record<string, FetchErrorCode>> = {
  ENOTFOUND: "nameUnknown",
  CERT_HAS_EXPIRED: "certificateExpired",
  CERT_NOT_YET_VALID: "certificate",
  CERT_REVOKED: "certificate",
  CERT_UNTRUSTED: "certificate",
  DEPTH_ZERO_SELF_SIGNED_CERT: "certificate",
  SELF_SIGNED_CERT_IN_CHAIN: "certificate",
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: "certificate",
  UNABLE_TO_GET_ISSUER_CERT: "certificate",
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: "certificate",
  ERR_TLS_CERT_ALTNAME_INVALID: "certificate",
  UND_ERR_CONNECT_TIMEOUT: "tooSlow",
  UND_ERR_HEADERS_TIMEOUT: "tooSlow",
  UND_ERR_BODY_TIMEOUT: "tooSlow",
  ETIMEDOUT: "tooSlow",
  UND_ERR_HEADERS_OVERFLOW: "garbled",
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: "garbled",
  Z_DATA_ERROR: "garbled",
  ERR__ERROR_FORMAT_PADDING_1: "garbled",
};

/** The FetchError that a failure means. One raised along the way is kept as it is. */
export function toFetchError(cause: unknown, address: string): FetchError {
  for (const fault of causesOf(cause)) {
    if (fault instanceof FetchError) return fault;
    if (fault.name === "HTTPParserError") return new FetchError("garbled", { address, cause });
    if (fault.name === "TimeoutError") return new FetchError("tooSlow", { address, cause });
    const code = String((fault as NodeJS.ErrnoException).code ?? "");
    const known = Object.hasOwn(CODES, code) ? CODES[code] : undefined;
    if (known) return new FetchError(known, { address, cause });
    if (code.startsWith("ERR_BROTLI") || code.startsWith("Z_")) {
      return new FetchError("garbled", { address, cause });
    }
  }
  return new FetchError("unreachable", { address, cause });
}

/** An error, its causes, and those that it gathers, as a connection tried at several addresses does. */
function causesOf(fault: unknown, depth = 0): Error[] {
  if (!(fault instanceof Error) || depth > 5) return [];
  const gathered = fault instanceof AggregateError ? fault.errors : [];
  return [fault, ...[fault.cause, ...gathered].flatMap((inner) => causesOf(inner, depth + 1))];
}
