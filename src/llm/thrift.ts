import { createHash } from "node:crypto";
import { type Failure, failureOf, type Outcome, type Reason } from "./outcome.ts";

/** What is counted for all tenants together. */
export const EVERYBODY = "*";

/** Time, passed in so that tests own it. */
export interface Clock {
  now(): number;
  /** Calls back after so long; returns what takes it back. */
  after(ms: number, then: () => void): () => void;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  after(ms, then) {
    const timer = setTimeout(then, ms);
    return () => clearTimeout(timer);
  },
};

/** Where answers and what they cost are kept. Faults rise to the caller. */
export interface ThriftStore {
  /** What was kept under a key; null when nothing was. */
  find(key: string): Promise<unknown>;
  save(key: string, content: unknown): Promise<void>;
  /** Tokens of a month, "2026-11"; `EVERYBODY` for all tenants. */
  used(tenant: string, month: string): Promise<number>;
  spend(tenant: string, month: string, tokens: number): Promise<void>;
}

export interface ThriftOptions {
  readonly store: ThriftStore;
  readonly clock: Clock;
  /** Tokens a month; null for no limit. */
  readonly budget: { readonly tenant: number | null; readonly everybody: number | null };
  /** How long one call may take, retries included, when the caller gives no shorter time. */
  readonly deadlineMs: number;
  readonly attempts: number;
  /** Called for each failed attempt: nothing in it is secret. */
  note(failure: Failure): void;
  /** Tokens of calls under way, by tenant and month: given to all that live on one budget, else its own. */
  readonly promised?: Map<string, number>;
}

export interface Errand<T> {
  readonly tenant: string;
  /** At most about so many tokens, before the call is made: the budget is never passed by more than this errs. */
  readonly estimate: number;
  /** Time left to the caller. */
  readonly deadlineMs?: number;
  ask(signal: AbortSignal): Promise<{ readonly value: T; readonly tokens: number }>;
}

export interface Call<T> extends Errand<T> {
  /** All that the answer depends on: model, prompt, schema. */
  readonly content: readonly string[];
  /** What was kept, if it is still what would be asked for; null when it is not. */
  revive(kept: unknown): T | null;
}

export interface Thrift {
  run<T>(call: Call<T>): Promise<Outcome<T>>;
  /** The same for what the caller keeps by itself: asked each time. */
  pay<T>(errand: Errand<T>): Promise<Outcome<T>>;
}

/** Failures in a row after which the model is left alone, and for how long. */
const FAILURES = 5;
const REST_MS = 60_000;
const BACKOFF_MS = 500;

/** Asks a model once for the same content, within its budget and the caller's time. Never throws for the model's faults. */
export function createThrift(options: ThriftOptions): Thrift {
  const { store, clock, budget } = options;
  const running = new Map<string, Promise<Outcome<unknown>>>();
  /** Two calls must not both take what is left. */
  const promised = options.promised ?? new Map<string, number>();
  let failures = 0;
  let restsUntil = 0;
  let trying = false;

  function nothing(reason: Reason, tokens = 0): Outcome<never> {
    return { value: null, reason, tokens, cached: false };
  }

  async function run<T>(call: Call<T>): Promise<Outcome<T>> {
    const key = keyOf(call.content);
    const kept = await store.find(key);
    const known = kept === null || kept === undefined ? null : call.revive(kept);
    if (known !== null) return { value: known, reason: null, tokens: 0, cached: true };
    const same = running.get(key);
    // The key holds everything that the answer depends on: it is of the same type.
    if (same) return free((await same) as Outcome<T>);
    const mine = ask(key, call).finally(() => running.delete(key));
    running.set(key, mine);
    return await mine;
  }

  async function ask<T>(key: string, call: Call<T>): Promise<Outcome<T>> {
    const outcome = await pay(call);
    if (outcome.reason === null) await store.save(key, outcome.value);
    return outcome;
  }

  async function pay<T>(call: Errand<T>): Promise<Outcome<T>> {
    if (clock.now() < restsUntil || (restsUntil > 0 && trying)) return nothing("resting");
    const month = new Date(clock.now()).toISOString().slice(0, 7);
    const tenants = [
      [call.tenant, budget.tenant],
      [EVERYBODY, budget.everybody],
    ] as const;
    const used = await Promise.all(tenants.map(([tenant, limit]) => (limit === null ? 0 : store.used(tenant, month))));
    // Nothing is awaited between the look and the promise.
    const spent = tenants.some(([tenant, limit], i) => {
      const taken = (used[i] ?? 0) + (promised.get(`${tenant} ${month}`) ?? 0);
      return limit !== null && taken + call.estimate > limit;
    });
    if (spent) return nothing("budget");
    const hold = (tokens: number) => {
      for (const [tenant] of tenants) {
        const name = `${tenant} ${month}`;
        promised.set(name, (promised.get(name) ?? 0) + tokens);
      }
    };
    hold(call.estimate);
    trying = true;
    try {
      const outcome = await attempts(call);
      if (outcome.tokens > 0) await store.spend(call.tenant, month, outcome.tokens);
      return outcome;
    } finally {
      trying = false;
      hold(-call.estimate);
    }
  }

  async function attempts<T>(call: Errand<T>): Promise<Outcome<T>> {
    const limit = Math.min(options.deadlineMs, call.deadlineMs ?? options.deadlineMs);
    const end = clock.now() + limit;
    let tokens = 0;
    let reason: Reason = "down";
    for (let attempt = 1; attempt <= options.attempts; attempt++) {
      const result = await once(call, end - clock.now());
      if ("value" in result) {
        failures = 0;
        restsUntil = 0;
        return { value: result.value, reason: null, tokens: tokens + result.tokens, cached: false };
      }
      options.note(result);
      tokens += result.tokens;
      reason = result.reason;
      if (result.reason !== "nonsense" && ++failures >= FAILURES) restsUntil = clock.now() + REST_MS;
      if (!result.again || attempt === options.attempts || restsUntil > clock.now()) break;
      const pause = result.retryAfterMs ?? BACKOFF_MS * 2 ** (attempt - 1);
      if (clock.now() + pause >= end) break;
      await new Promise<void>((resolve) => void clock.after(pause, resolve));
    }
    return nothing(reason, tokens);
  }

  /** One attempt, given up when time is: a server that ignores the signal is not waited for. */
  async function once<T>(call: Errand<T>, ms: number): Promise<{ value: T; tokens: number } | Failure> {
    const late: Failure = { reason: "slow", again: false, retryAfterMs: null, tokens: 0, status: null };
    if (ms <= 0) return late;
    const stop = new AbortController();
    let cancel = () => {};
    const timeUp = new Promise<Failure>((resolve) => {
      cancel = clock.after(ms, () => {
        stop.abort();
        // The server may have worked for nothing: what was sent is counted.
        resolve({ ...late, tokens: call.estimate });
      });
    });
    const answer = call.ask(stop.signal).catch((fault: unknown) => failureOf(fault, clock.now()));
    try {
      return await Promise.race([answer, timeUp]);
    } finally {
      cancel();
    }
  }

  return { run, pay };
}

/** Somebody else's call paid for it. */
function free<T>(outcome: Outcome<T>): Outcome<T> {
  return outcome.reason === null ? { ...outcome, tokens: 0, cached: true } : { ...outcome, tokens: 0 };
}

function keyOf(content: readonly string[]): string {
  return createHash("sha256").update(JSON.stringify(content)).digest("hex");
}
