import type { Failure } from "./faults.ts";
import { limited } from "./faults.ts";

/** How much may be called. Discord's own: 5 calls of a route in 5 s in each channel, 50 a second of the whole bot. */
export interface Limits {
  readonly perChannel: number;
  readonly channelMs: number;
  readonly perSecond: number;
}

export const REAL_LIMITS: Limits = { perChannel: 5, channelMs: 5_000, perSecond: 50 };

interface Window {
  calls: number;
  /** Milliseconds since 1970. */
  readonly ends: number;
}

/** What a call may still do, and what Discord says of it: https://docs.discord.com/developers/topics/rate-limits. */
export interface Pass {
  readonly refusal: Exclude<Failure["how"], string> | null;
  readonly headers: Readonly<Record<string, string>>;
}

/** Counts calls as Discord does: from the first of each window on. */
export class Pace {
  readonly #limits: Limits;
  readonly #windows = new Map<string, Window>();
  #second: Window = { calls: 0, ends: 0 };
  /** Calls that came too soon. */
  refused = 0;

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  take(method: string, path: string, now: number): Pass {
    const { perChannel, channelMs, perSecond } = this.#limits;
    // Answers to interactions are no part of the bot's calls.
    const isFree = /^\/(?:interactions|webhooks)\//.test(path);
    if (!isFree) {
      if (now >= this.#second.ends) this.#second = { calls: 0, ends: now + 1_000 };
      if (this.#second.calls >= perSecond) return this.#refuse((this.#second.ends - now) / 1_000, true, {});
      this.#second.calls++;
    }
    const [, channel, rest] = /^\/channels\/(\d+)(.*)$/.exec(path) ?? [];
    if (channel === undefined) return { refusal: null, headers: {} };
    const route = `${method} ${rest?.replace(/\d+/g, "_")}`;
    const known = this.#windows.get(`${route} ${channel}`);
    const window = known && now < known.ends ? known : { calls: 0, ends: now + channelMs };
    this.#windows.set(`${route} ${channel}`, window);
    const isOver = window.calls >= perChannel;
    if (!isOver) window.calls++;
    const left = (window.ends - now) / 1_000;
    const headers = {
      "x-ratelimit-bucket": Buffer.from(route).toString("hex"),
      "x-ratelimit-limit": String(perChannel),
      "x-ratelimit-remaining": String(perChannel - window.calls),
      "x-ratelimit-reset": String(window.ends / 1_000),
      "x-ratelimit-reset-after": String(left),
    };
    return isOver ? this.#refuse(left, false, headers) : { refusal: null, headers };
  }

  #refuse(seconds: number, isGlobal: boolean, headers: Readonly<Record<string, string>>): Pass {
    this.refused++;
    return { refusal: limited(seconds, isGlobal), headers };
  }
}
