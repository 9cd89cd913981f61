import type { Logger } from "pino";
import type { Message } from "../../edition/message.ts";
import { markLate, nothingNew } from "../../edition/notices.ts";
import type { DeliveryReason } from "../../store/deliveries.ts";
import type { ClaimedDelivery, Progress } from "../../store/ledger.ts";
import { type ChannelRef, type Platform, PlatformError, type PlatformErrorCode, type ThreadRef } from "../platform.ts";
import type { ReadyEdition } from "./editor.ts";
import { LostLease, type Recorder } from "./recorder.ts";

/** How a delivery ended for now. */
export interface Outcome {
  readonly state: "done" | "skipped" | "failed" | "later" | "lost";
  readonly reason: DeliveryReason | null;
  /** The channel itself is no more. */
  readonly channelGone: boolean;
  /** Set when it is to be gone on with later. */
  readonly retryAfterMs: number | null;
}

export interface PostingOptions {
  readonly recorder: Recorder;
  readonly platform: (name: string) => Platform | null;
  readonly now: () => Date;
  /** 0 to 1. */
  readonly random: () => number;
  readonly wait: (ms: number) => Promise<void>;
  /** How long after its slot a delivery may still be tried. */
  readonly catchUpMs: number;
  readonly log: Logger;
  /** The process is to end: what is begun is given back after the post under way. */
  readonly isStopping: () => boolean;
}

/** Waits up to this are waited out; longer ones give the delivery back. */
const SHORT_WAIT_MS = 5_000;
const SHORT_WAITS = 20;
const FIRST_RETRY_MS = 15_000;
const LONGEST_RETRY_MS = 15 * 60_000;

/** Posts what is left of a delivery: each post is recorded before the next one. Throws StoreError. */
export async function post(delivery: ClaimedDelivery, ready: ReadyEdition, options: PostingOptions): Promise<Outcome> {
  const { recorder, now } = options;
  const posts = postsOf(delivery, ready);
  const progress: Omit<Progress, "lease" | "at"> = {
    id: delivery.id,
    state: "posting",
    reason: null,
    editionId: null, // settled already
    thread: null,
    posted: delivery.posted,
    posts: posts.length,
    nextAttempt: recorder.leaseUntil(),
    leaseUntil: recorder.leaseUntil(),
    told: null,
  };
  const entryOf = (changes: Partial<Progress>): Omit<Progress, "lease"> => ({
    ...progress,
    leaseUntil: recorder.leaseUntil(),
    ...changes,
    at: now(),
  });
  const record = (changes: Partial<Progress>): Promise<void> => recorder.record(entryOf(changes));
  const end = { nextAttempt: null, leaseUntil: null };
  let reason: DeliveryReason | null = null;
  let posted = delivery.posted;
  try {
    if (posts.length === 0) {
      await record({ ...end, state: "skipped", reason: "nothingNew", told: ready.until });
      return ended("skipped", "nothingNew");
    }
    const platform = options.platform(delivery.platform);
    if (!platform) throw new PlatformError("unavailable", "This platform is not connected.");
    let thread = delivery.thread as ThreadRef | null;
    // A post is on its way while those before are being recorded: what a crash leaves unrecorded is found by its keys.
    while (posted < posts.length) {
      const message = posts[posted];
      if (!message) break;
      if (options.isStopping()) {
        await record({ posted, nextAttempt: now(), leaseUntil: null });
        return { ...ended("later", null), retryAfterMs: 0 };
      }
      const key = `d:${delivery.id}:${posted}`;
      // What was in another hand may have got further than its record says.
      const begun = delivery.attempts > 1 && posted === delivery.posted;
      const opened = thread;
      try {
        thread = await patiently(options, async () => {
          const channel = delivery.channel as ChannelRef;
          if (opened === null) return await platform.openThread(channel, message, key, begun);
          await platform.reply(opened, message, key, begun);
          return opened;
        });
      } catch (fault) {
        // A reply that the platform refuses as it is would be refused for ever: the others go on.
        if (opened === null || !(fault instanceof PlatformError) || fault.code !== "invalid") throw fault;
        options.log.error({ delivery: delivery.id, post: posted, err: fault }, "post refused");
        reason = "invalid";
      }
      posted++;
      const reached = { posted, reason, thread: opened === null ? thread : null };
      if (posted === posts.length) await record({ ...reached, ...end, state: "done", told: ready.until });
      else recorder.note(entryOf(reached));
      if (recorder.isLost(delivery.id)) return ended("lost", null);
    }
    return ended("done", reason);
  } catch (fault) {
    if (fault instanceof LostLease) return ended("lost", null);
    if (!(fault instanceof PlatformError)) throw fault;
    const outcome = decide(fault, delivery, options, posted);
    const next = outcome.retryAfterMs === null ? null : new Date(now().getTime() + outcome.retryAfterMs);
    const state = outcome.state === "failed" ? "failed" : posted > 0 ? "posting" : "due";
    try {
      await record({ posted, state, reason: outcome.reason, nextAttempt: next, leaseUntil: null });
    } catch (lost) {
      if (!(lost instanceof LostLease)) throw lost;
      return ended("lost", null);
    }
    return outcome;
  }
}

/** The messages of a delivery, the opening first; none when there is nothing to tell and silence was asked for. */
function postsOf({ slot, late, mute }: ClaimedDelivery, { edition, laid }: ReadyEdition): readonly Message[] {
  if (edition.stories.length === 0) return mute ? [] : [nothingNew(edition)];
  const thread = late ? markLate(laid, slot, edition) : laid;
  return [thread.opening, ...thread.replies];
}

/** Waits a short limit out, as the platform says. */
async function patiently<T>({ wait, random }: PostingOptions, call: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await call();
    } catch (fault) {
      const pause =
        fault instanceof PlatformError && fault.code === "rateLimited" ? (fault.retryAfterMs ?? 1000) : null;
      if (pause === null || pause > SHORT_WAIT_MS || attempt >= SHORT_WAITS) throw fault;
      await wait(pause + Math.floor(random() * 250));
    }
  }
}

/** What becomes of a delivery that the platform did not take. */
function decide(
  fault: PlatformError,
  { slot, attempts }: Pick<ClaimedDelivery, "slot" | "attempts">,
  { now, random, catchUpMs }: PostingOptions,
  posted: number,
): Outcome {
  const { code } = fault;
  if (code === "gone") return { ...ended("failed", code), channelGone: posted === 0 };
  if (code === "invalid") return ended("failed", code);
  const retryAfterMs = pauseAfter(code, fault.retryAfterMs, attempts, random());
  // What was begun is finished if it can be: it has twice as long as what was not.
  const deadline = slot.getTime() + catchUpMs * (posted > 0 ? 2 : 1);
  if (now().getTime() + retryAfterMs > deadline) {
    if (now().getTime() >= deadline || code === "rateLimited") return ended("failed", code);
    return { ...ended("later", code), retryAfterMs: deadline - now().getTime() };
  }
  return { ...ended("later", code), retryAfterMs };
}

/** Twice as long each time, up to a quarter of an hour, never all at the same moment. */
function pauseAfter(code: PlatformErrorCode, retryAfterMs: number | null, attempts: number, chance: number): number {
  const backoff = Math.min(LONGEST_RETRY_MS, FIRST_RETRY_MS * 2 ** Math.min(10, attempts - 1));
  const jittered = Math.round(backoff * (0.5 + chance / 2));
  return code === "rateLimited" && retryAfterMs !== null ? retryAfterMs + Math.round(chance * 1000) : jittered;
}

function ended(state: Outcome["state"], reason: DeliveryReason | null): Outcome {
  return { state, reason, channelGone: false, retryAfterMs: null };
}
