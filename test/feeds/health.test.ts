import { describe, expect, it } from "vitest";
import { afterPoll, type FeedHealth, newHealth, type PollOutcome, resume } from "../../src/feeds/health.ts";

const START = new Date("2025-02-10T08:00:00Z");
const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
const well = (wish: Partial<Extract<PollOutcome, { kind: "read" | "unchanged" }>> = {}): PollOutcome => ({
  kind: "read",
  maxAgeMs: null,
  ttlMinutes: null,
  itemIntervalMs: null,
  ...wish,
});
const failed: PollOutcome = { kind: "failed", reason: "serverFault", retryAfterMs: null };

function minutesUntilNext(health: FeedHealth, now = START): number {
  return (health.nextPoll.getTime() - now.getTime()) / MINUTE_MS;
}

describe("the next poll", () => {
  it.each([
    ["of a feed that says nothing comes in 15 minutes", well(), 15],
    ["of a busy feed comes in 15 minutes", well({ itemIntervalMs: 5 * MINUTE_MS }), 15],
    ["of a quiet feed comes after half its usual interval", well({ itemIntervalMs: 120 * MINUTE_MS }), 60],
    ["of a very quiet feed comes in two hours", well({ itemIntervalMs: 30 * DAY_MS }), 120],
    ["waits for the cache to be stale", well({ maxAgeMs: 40 * MINUTE_MS }), 40],
    ["waits as long as the publisher asks", well({ ttlMinutes: 60 }), 60],
    ["does not wait for days because the publisher says so", well({ ttlMinutes: 10_080, maxAgeMs: DAY_MS }), 120],
    ["minds no nonsense", well({ ttlMinutes: Number.NaN, maxAgeMs: -5, itemIntervalMs: 0 }), 15],
    ["of an unchanged feed is the same", { ...well({ ttlMinutes: 30 }), kind: "unchanged" } as PollOutcome, 30],
    ["after a failure comes in 15 minutes", failed, 15],
    ["after a failure waits as the server asks", { ...failed, retryAfterMs: 90 * MINUTE_MS } as PollOutcome, 90],
  ])("%s", (_situation, outcome, minutes) => {
    expect(minutesUntilNext(afterPoll(newHealth(START), outcome, { now: START, jitter: 0 }))).toBe(minutes);
  });

  it("drifts by a tenth at most", () => {
    expect(minutesUntilNext(afterPoll(newHealth(START), well(), { now: START, jitter: 1 }))).toBe(16.5);
  });
});

/** Fails again and again, each time when due. */
function failing(times: number, outcome: PollOutcome = failed): { health: FeedHealth; now: Date } {
  let health = newHealth(START);
  let now = START;
  for (let turn = 0; turn < times; turn++) {
    now = health.nextPoll;
    health = afterPoll(health, outcome, { now, jitter: 0 });
  }
  return { health, now };
}

describe("a feed that keeps failing", () => {
  it("is asked less and less often, at least once a day, with the reason kept", () => {
    const waits = [1, 2, 3, 4, 8, 12].map((times) => {
      const { health, now } = failing(times);
      return minutesUntilNext(health, now);
    });
    expect(waits).toEqual([15, 30, 60, 120, 1440, 1440]);
    expect(failing(3).health).toMatchObject({ failures: 3, failingSince: START, reason: "serverFault", paused: false });
  });

  it("is paused after fourteen failures over a week, and not for a night's outage", () => {
    expect(failing(13).health.paused).toBe(false);
    expect(failing(14).health.paused).toBe(true);
    let health = newHealth(START);
    for (let turn = 0; turn < 100; turn++) {
      health = afterPoll(health, failed, { now: new Date(START.getTime() + turn * MINUTE_MS), jitter: 0 });
    }
    expect(health).toMatchObject({ failures: 100, paused: false });
  });

  it("is paused at once when it is gone for good", () => {
    expect(failing(1, { kind: "failed", reason: "gone", retryAfterMs: null }).health).toMatchObject({
      paused: true,
      reason: "gone",
    });
  });

  it("is well again after one success", () => {
    const { health } = failing(10);
    const now = new Date("2025-02-20T00:00:00Z");
    expect(afterPoll(health, well(), { now, jitter: 0 })).toMatchObject({
      failures: 0,
      failingSince: null,
      reason: null,
      lastSuccess: now,
    });
  });

  it("is due at once when a person resumes it", () => {
    const { health, now } = failing(14);
    expect(resume(health, now)).toEqual(newHealth(now));
  });
});
