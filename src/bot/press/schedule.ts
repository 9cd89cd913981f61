import type { Logger } from "pino";
import { type Database, write } from "../../store/database.ts";
import { type DueSubscription, dueSubscriptions, setNextSlots } from "../../store/due.ts";
import { type DueSlot, openDeliveries, waitingDeliveries } from "../../store/ledger.ts";
import type { Jobs } from "./jobs.ts";
import { lastSlot, nextSlot } from "./slots.ts";

export interface ScheduleOptions {
  readonly db: Database;
  readonly jobs: Jobs;
  readonly now: () => Date;
  /** How long after its slot an edition may still be posted. */
  readonly catchUpMs: number;
  readonly log: Logger;
}

/** Subscriptions looked at in one transaction. */
const BATCH = 500;
/** From here on, a reader is told that the edition should have come before. */
const LATE_MS = 5 * 60_000;
/** A delivery that should have gone on so long ago was dropped by a process that was killed, or its job was lost. */
const SILENT_MS = 60_000;

/**
 * Puts what is due in the ledger and in the queue, once, whatever number of processes do so at the same time; `onOpened`
 * is told after each batch. Gives how many deliveries were opened. Throws StoreError.
 */
export async function openDue(options: ScheduleOptions, onOpened: () => void): Promise<number> {
  const { db, jobs, now } = options;
  let opened = 0;
  const at = now();
  const reckoned = new Map<string, Turn>();
  for (;;) {
    const found = await write(db, async (tx) => {
      const due = await dueSubscriptions(tx, at, BATCH);
      const turns = due.map((subscription) => turnOf(subscription, at, options, reckoned));
      await setNextSlots(tx, turns);
      const slots = turns.flatMap(({ slot }) => (slot ? [slot] : []));
      const ids = await openDeliveries(tx, slots, at);
      await jobs.send(tx, ids);
      opened += ids.length;
      return due.length;
    });
    if (opened > 0) onOpened();
    if (found < BATCH) return opened;
  }
}

/** Puts back in the queue what was left half-way. `silentMs` is 0 at the start of a process that is alone. */
export async function resumeSilent({ db, jobs, now }: ScheduleOptions, silentMs = SILENT_MS): Promise<number> {
  const ids = await waitingDeliveries(db, new Date(now().getTime() - silentMs), BATCH);
  await jobs.send(db, ids);
  return ids.length;
}

interface Turn {
  readonly slot: Date;
  readonly nextSlot: Date;
}

/**
 * What a subscription's slot becomes: the latest one that has come, and when the next one does. Most of those that are
 * due at one instant have the same schedule: it is reckoned once.
 */
function turnOf(
  subscription: DueSubscription,
  now: Date,
  { catchUpMs, log }: ScheduleOptions,
  reckoned: Map<string, Turn>,
): { readonly id: string; readonly nextSlot: Date | null; readonly slot: DueSlot | null } {
  const { id, times, weekdays, zone } = subscription;
  try {
    const key = [...times, ...weekdays, zone, subscription.nextSlot.getTime()].join(" ");
    // After an outage, of all the slots that were missed the latest is enough.
    const turn = reckoned.get(key) ?? {
      slot: lastSlot(subscription, now, subscription.nextSlot) ?? subscription.nextSlot,
      nextSlot: nextSlot(subscription, now),
    };
    reckoned.set(key, turn);
    const { slot } = turn;
    const overdueMs = now.getTime() - slot.getTime();
    return {
      id,
      nextSlot: turn.nextSlot,
      slot: { subscriptionId: id, slot, late: overdueMs > LATE_MS, tooLate: overdueMs > catchUpMs },
    };
  } catch (fault) {
    // One that can't be computed with would be due for ever, before all the others.
    log.error({ subscription: id, err: fault }, "the schedule can't be read");
    return { id, nextSlot: null, slot: null };
  }
}
