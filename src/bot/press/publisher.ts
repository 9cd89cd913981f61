import type { Logger } from "pino";
import { channelGone } from "../../edition/notices.ts";
import type { Language } from "../../engine/language.ts";
import type { Database } from "../../store/database.ts";
import { type ClaimedDelivery, claimDeliveries, dropLeases, settleEditions } from "../../store/ledger.ts";
import { pauseFor } from "../../store/subscriptions.ts";
import type { ChannelRef, Platform } from "../platform.ts";
import { type Outcome, post } from "./delivery.ts";
import type { Editor, ReadyEdition } from "./editor.ts";
import type { Jobs } from "./jobs.ts";
import { Recorder } from "./recorder.ts";

export interface PublisherOptions {
  readonly db: Database;
  readonly jobs: Jobs;
  readonly editor: Editor;
  readonly platform: (name: string) => Platform | null;
  readonly now: () => Date;
  /** 0 to 1. */
  readonly random: () => number;
  readonly wait: (ms: number) => Promise<void>;
  readonly catchUpMs: number;
  /** How long another process waits for a sign of life from this one. */
  readonly leaseMs?: number;
  /** Deliveries posted at the same time. */
  readonly atOnce?: number;
  readonly log: Logger;
  readonly onOutcome?: (delivery: ClaimedDelivery, outcome: Outcome) => void;
}

/** Posts what the queue holds, as many deliveries at once as is useful. */
export interface Publisher {
  start(): Promise<void>;
  /** There may be something in the queue. */
  nudge(): void;
  /** Settles when nothing is in hand and the queue has nothing to do now. */
  idle(): Promise<void>;
  /** Ends what is being posted; nothing is lost. May be called twice. */
  stop(): Promise<void>;
}

const AT_ONCE = 512;
/** The queue is asked for many at a time: when so much of what can be in hand is free. */
const FREE_SHARE = 4;
const LEASE_MS = 60_000;
/** How long the queue is left alone when it was empty and nothing nudges. */
const PAUSE_MS = 1_000;
const RETRY_MS = 15_000;

export function createPublisher(options: PublisherOptions): Publisher {
  const { db, jobs, editor, now, log, atOnce = AT_ONCE } = options;
  const recorder = new Recorder({ db, now, leaseMs: options.leaseMs ?? LEASE_MS });
  const inHand = new Map<string, Promise<void>>();
  /** Taken out of the queue and not yet in hand. */
  const backlog: string[] = [];
  /** The last delivery of each channel: the next one of the same channel waits for it. */
  const channels = new Map<string, Promise<void>>();
  let stopping = false;
  let running: Promise<void> | null = null;
  let wake: () => void = () => {};
  let nudged = false;
  let asked = 0;
  const idlers: (() => void)[] = [];

  async function loop(): Promise<void> {
    while (!stopping) {
      const before = asked;
      let taken = 0;
      try {
        const free = atOnce - inHand.size;
        taken = free * FREE_SHARE >= atOnce ? await takeSome(free) : 0;
      } catch (fault) {
        log.error({ err: fault }, "the queue could not be read");
      }
      if (taken > 0) continue;
      if (inHand.size === 0 && before === asked && !nudged) {
        for (const tell of idlers.splice(0)) tell();
      }
      await rest();
    }
    idlers.splice(0).forEach((tell) => {
      tell();
    });
  }

  async function takeSome(most: number): Promise<number> {
    if (backlog.length < most) backlog.push(...(await jobs.take(most - backlog.length)));
    const ids = backlog.splice(0, most);
    if (ids.length === 0) return 0;
    const claimed = await claimDeliveries(db, ids, { lease: recorder.lease, until: recorder.leaseUntil(), now: now() });
    for (const { id } of claimed) recorder.hold(id);
    for (const { delivery, ready } of await withEditions(claimed)) begin(delivery, ready);
    return ids.length;
  }

  /**
   * Each with its edition, which is settled in the ledger; without one where none could be made. What another process
   * has taken over meanwhile is left to it.
   */
  async function withEditions(
    claimed: readonly ClaimedDelivery[],
  ): Promise<{ readonly delivery: ClaimedDelivery; readonly ready: ReadyEdition | null }[]> {
    try {
      const made = await editor.editionsFor(claimed);
      const pairs = claimed.map((delivery, i) => ({ delivery, ready: made[i] ?? null }));
      const fresh = pairs.flatMap(({ delivery: { id, editionId }, ready }) =>
        ready && editionId === null ? [{ id, editionId: ready.id }] : [],
      );
      const settled = await settleEditions(db, recorder.lease, fresh);
      const lost = new Set(fresh.map(({ id }) => id).filter((id) => !settled.has(id)));
      for (const id of lost) recorder.release(id);
      return pairs.filter(({ delivery }) => !lost.has(delivery.id));
    } catch (fault) {
      log.error({ err: fault }, "no edition could be made");
      return claimed.map((delivery) => ({ delivery, ready: null }));
    }
  }

  function begin(delivery: ClaimedDelivery, ready: ReadyEdition | null): void {
    const channel = `${delivery.platform} ${delivery.channel}`;
    const turn = (channels.get(channel) ?? Promise.resolve()).then(() => carry(delivery, ready));
    channels.set(channel, turn);
    const work = turn.finally(() => {
      inHand.delete(delivery.id);
      recorder.release(delivery.id);
      if (channels.get(channel) === turn) channels.delete(channel);
      wake();
    });
    inHand.set(delivery.id, work);
  }

  /** Never throws. */
  async function carry(delivery: ClaimedDelivery, ready: ReadyEdition | null): Promise<void> {
    try {
      if (stopping) return await giveBack(delivery, 0);
      if (!ready) return await giveBack(delivery, RETRY_MS);
      const outcome = await post(delivery, ready, { ...options, recorder, isStopping: () => stopping });
      const { state, reason } = outcome;
      log.info({ delivery: delivery.id, state, reason }, "delivery");
      if (outcome.retryAfterMs !== null) await jobs.send(db, [delivery.id], outcome.retryAfterMs);
      if (outcome.channelGone) await pause(delivery);
      options.onOutcome?.(delivery, outcome);
    } catch (fault) {
      // The ledger has what was recorded: when the lease ends, the delivery goes on from there.
      log.error({ delivery: delivery.id, err: fault }, "delivery interrupted");
    }
  }

  /** Later, or never: what can't be made within the catch-up, as when its digest is no more, is given up. */
  async function giveBack(delivery: ClaimedDelivery, afterMs: number): Promise<void> {
    const { id, posted, slot } = delivery;
    const isOver = afterMs > 0 && now().getTime() - slot.getTime() > options.catchUpMs;
    const begun = posted > 0 ? "posting" : "due";
    await recorder.record({
      id,
      posted,
      state: isOver ? "failed" : begun,
      reason: isOver ? "fault" : null,
      editionId: null,
      thread: null,
      posts: null,
      nextAttempt: isOver ? null : new Date(now().getTime() + afterMs),
      leaseUntil: null,
      told: null,
      at: now(),
    });
    if (!isOver) await jobs.send(db, [id], afterMs);
  }

  /** The channel is gone: nothing more is posted there, and who asked for it is told, once. */
  async function pause(delivery: ClaimedDelivery): Promise<void> {
    if (!(await pauseFor(db, delivery.subscriptionId, "gone", now()))) return;
    const digest = editor.digest(delivery.digest);
    if (!digest) return;
    const message = channelGone({ digest, language: delivery.language as Language });
    try {
      await options.platform(delivery.platform)?.openThread(delivery.owner as ChannelRef, message, `g:${delivery.id}`);
    } catch (fault) {
      log.warn({ subscription: delivery.subscriptionId, err: fault }, "the owner of a lost channel was not told");
    }
  }

  function rest(): Promise<void> {
    return new Promise((resolve) => {
      if (nudged || stopping) {
        nudged = false;
        resolve();
        return;
      }
      const timer = setTimeout(resolve, PAUSE_MS);
      wake = () => {
        clearTimeout(timer);
        nudged = false;
        resolve();
      };
    });
  }

  const nudge = (): void => {
    nudged = true;
    asked++;
    wake();
  };
  return {
    async start() {
      if (running) return;
      // The embedded database takes one process: whatever was in hand was in the hands of one that is dead.
      if (db.kind === "pglite") await dropLeases(db, now());
      recorder.start();
      running = loop();
    },
    nudge,
    idle() {
      return new Promise((resolve) => {
        if (stopping || !running) return resolve();
        idlers.push(resolve);
        nudge();
      });
    },
    async stop() {
      stopping = true;
      wake();
      await running;
      await Promise.all(inHand.values());
      await recorder.stop();
      await jobs.send(db, backlog.splice(0));
    },
  };
}
