import type { FaultCode } from "./faults.ts";

/** How a feed has been doing. A new one: no failure, nothing known, due at once. */
export interface FeedHealth {
  /** In a row. */
  readonly failures: number;
  /** Since when it fails without a success. */
  readonly failingSince: Date | null;
  readonly lastSuccess: Date | null;
  /** Why the last poll failed, or why it is paused. */
  readonly reason: FaultCode | null;
  /** Not polled any more, until a person resumes it. */
  readonly paused: boolean;
  readonly nextPoll: Date;
}

/** How a poll ended. */
export type PollOutcome =
  | {
      readonly kind: "read" | "unchanged";
      /** Cache-Control or Expires. */
      readonly maxAgeMs: number | null;
      /** The feed's own ttl or sy:updatePeriod. */
      readonly ttlMinutes: number | null;
      /** Average time between two items, over the last ones; null when unknown. */
      readonly itemIntervalMs: number | null;
    }
  | { readonly kind: "failed"; readonly reason: FaultCode; readonly retryAfterMs: number | null };

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
export const BASE_INTERVAL_MS = 15 * MINUTE_MS;
/** The longest wait for a quiet feed that is well, whatever it asks for. */
export const MAX_INTERVAL_MS = 120 * MINUTE_MS;
const MAX_BACKOFF_MS = DAY_MS;
/** A feed is paused after so many failures in a row, spread over so long: a night's outage pauses nothing. */
const PAUSE_AFTER_FAILURES = 14;
const PAUSE_AFTER_MS = 7 * DAY_MS;
/** At most this part of the wait is added, so that feeds added together drift apart. */
const JITTER = 0.1;

export function newHealth(now: Date): FeedHealth {
  return { failures: 0, failingSince: null, lastSuccess: null, reason: null, paused: false, nextPoll: now };
}

/** A paused feed, tried again from now on by a person's wish. */
export function resume(health: FeedHealth, now: Date): FeedHealth {
  return { ...newHealth(now), lastSuccess: health.lastSuccess };
}

/** The health after a poll that ended at `now`. `jitter`, from 0 to 1, is drawn by the caller. */
export function afterPoll(
  health: FeedHealth,
  outcome: PollOutcome,
  { now, jitter }: { readonly now: Date; readonly jitter: number },
): FeedHealth {
  const later = (waitMs: number): Date => new Date(now.getTime() + Math.round(waitMs * (1 + JITTER * jitter)));
  if (outcome.kind !== "failed") {
    const { itemIntervalMs, maxAgeMs, ttlMinutes } = outcome;
    // Half of the usual time between items: quiet feeds are asked less often, and none is missed for long.
    const wishes = [(itemIntervalMs ?? 0) / 2, maxAgeMs ?? 0, (ttlMinutes ?? 0) * MINUTE_MS];
    const waitMs = Math.min(MAX_INTERVAL_MS, Math.max(BASE_INTERVAL_MS, ...wishes.filter(Number.isFinite)));
    return { ...newHealth(later(waitMs)), lastSuccess: now };
  }
  const failures = health.failures + 1;
  const failingSince = health.failingSince ?? now;
  const worn = failures >= PAUSE_AFTER_FAILURES && now.getTime() - failingSince.getTime() >= PAUSE_AFTER_MS;
  const backoffMs = Math.min(MAX_BACKOFF_MS, BASE_INTERVAL_MS * 2 ** Math.min(failures - 1, 10));
  return {
    failures,
    failingSince,
    lastSuccess: health.lastSuccess,
    reason: outcome.reason,
    paused: health.paused || worn || outcome.reason === "gone",
    nextPoll: later(Math.max(backoffMs, outcome.retryAfterMs ?? 0)),
  };
}
