import {
  APICallError,
  JSONParseError,
  NoObjectGeneratedError,
  NoOutputGeneratedError,
  RetryError,
  TypeValidationError,
} from "ai";

/** Why a model gave nothing. */
export const REASONS = [
  /** It did not answer in time. */
  "slow",
  /** It can't be reached, or fails. */
  "down",
  /** It refuses the key or the request. */
  "refused",
  /** It says that it is asked too much. */
  "limited",
  /** What it gave is not what was asked for. */
  "nonsense",
  /** The month's tokens are spent: the team's, or everybody's. */
  "budget",
  /** It failed so often that it is left alone for a while. */
  "resting",
] as const;

export type Reason = (typeof REASONS)[number];

/** What a call came to. `tokens` were spent even where nothing is given. */
export type Outcome<T> =
  | { readonly value: T; readonly reason: null; readonly tokens: number; readonly cached: boolean }
  | { readonly value: null; readonly reason: Reason; readonly tokens: number; readonly cached: false };

/** What one attempt failed of. Holds nothing of what the server said, which may repeat the key or the article. */
export interface Failure {
  readonly reason: Reason;
  /** Another attempt may do better. */
  readonly again: boolean;
  /** How long the server asks to be left alone; null when it does not say. */
  readonly retryAfterMs: number | null;
  readonly tokens: number;
  /** HTTP status; null without an answer. For the log. */
  readonly status: number | null;
}

export function failureOf(fault: unknown, now: number): Failure {
  const cause = RetryError.isInstance(fault) ? fault.lastError : fault;
  const plain = { retryAfterMs: null, tokens: 0, status: null };
  if (NoObjectGeneratedError.isInstance(cause)) {
    return { ...plain, reason: "nonsense", again: true, tokens: cause.usage?.totalTokens ?? 0 };
  }
  if (NoOutputGeneratedError.isInstance(cause)) return { ...plain, reason: "nonsense", again: true };
  if (!APICallError.isInstance(cause)) return { ...plain, reason: "down", again: true };
  const status = cause.statusCode ?? null;
  if (status === 429) {
    return { reason: "limited", again: true, retryAfterMs: waitOf(cause.responseHeaders, now), tokens: 0, status };
  }
  if (status !== null && status < 400) {
    const unread = JSONParseError.isInstance(cause.cause) || TypeValidationError.isInstance(cause.cause);
    return { ...plain, reason: unread ? "nonsense" : "down", again: true, status };
  }
  if (status !== null && status < 500 && status !== 408) return { ...plain, reason: "refused", again: false, status };
  return { reason: "down", again: true, retryAfterMs: waitOf(cause.responseHeaders, now), tokens: 0, status };
}

/** `Retry-After` in seconds or as a date. */
function waitOf(headers: Readonly<Record<string, string>> | undefined, now: number): number | null {
  const value = headers?.["retry-after"];
  if (value === undefined) return null;
  const seconds = Number(value);
  const ms = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(value) - now;
  return Number.isFinite(ms) && ms >= 0 ? ms : null;
}
