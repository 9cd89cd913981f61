import { randomUUID } from "node:crypto";
import type { Database } from "../store/database.ts";
import { type Progress, recordProgress, renewLeases } from "../store/deliveries.ts";

/** Somebody else has the delivery: this process was silent for too long. What it posts is found by its keys. */
export class LostLease extends Error {
  override readonly name = "LostLease";
}

export interface RecorderOptions {
  readonly db: Database;
  readonly now: () => Date;
  /** How long a delivery stays in hand after a sign of life. */
  readonly leaseMs: number;
}

interface Waiting {
  readonly entry: Omit<Progress, "lease">;
  readonly told: readonly { readonly done: () => void; readonly failed: (fault: unknown) => void }[];
}

/**
 * Writes down what was posted, for all the deliveries in hand: while one statement is under way, what comes in the
 * meantime waits to go together in the next. A caller goes on when its own record is stored.
 */
export class Recorder {
  /** This process's name on what it has in hand. */
  readonly lease = randomUUID();
  readonly #options: RecorderOptions;
  #waiting = new Map<string, Waiting>();
  #writing: Promise<void> | null = null;
  readonly #inHand = new Set<string>();
  #timer: ReturnType<typeof setInterval> | null = null;

  constructor(options: RecorderOptions) {
    this.#options = options;
  }

  /** Signs of life from here on, until `stop`. */
  start(): void {
    this.#timer ??= setInterval(() => void this.#renew(), this.#options.leaseMs / 3);
  }

  async stop(): Promise<void> {
    if (this.#timer) clearInterval(this.#timer);
    this.#timer = null;
    while (this.#writing) await this.#writing;
  }

  leaseUntil(): Date {
    return new Date(this.#options.now().getTime() + this.#options.leaseMs);
  }

  hold(id: string): void {
    this.#inHand.add(id);
  }

  release(id: string): void {
    this.#inHand.delete(id);
  }

  /** Throws LostLease, or StoreError. */
  record(entry: Omit<Progress, "lease">): Promise<void> {
    return new Promise((done, failed) => {
      const before = this.#waiting.get(entry.id);
      // What waits of the same delivery is overtaken, but for what only it says.
      const whole = before
        ? {
            ...entry,
            thread: entry.thread ?? before.entry.thread,
            editionId: entry.editionId ?? before.entry.editionId,
          }
        : entry;
      const told = before?.told ?? [];
      this.#waiting.set(entry.id, { entry: whole, told: [...told, { done, failed }] });
      this.#writing ??= this.#write();
    });
  }

  async #write(): Promise<void> {
    // What the other deliveries say in this turn of the event loop goes in the first statement already.
    await new Promise((resolve) => setImmediate(resolve));
    while (this.#waiting.size > 0) {
      const batch = [...this.#waiting.values()];
      this.#waiting = new Map();
      try {
        const stored = await recordProgress(
          this.#options.db,
          batch.map(({ entry }) => ({ ...entry, lease: this.lease })),
        );
        for (const { entry, told } of batch) {
          const isStored = stored.has(entry.id);
          for (const { done, failed } of told) {
            if (isStored) done();
            else failed(new LostLease(`another process has the delivery ${entry.id}`));
          }
        }
      } catch (fault) {
        for (const { failed } of batch.flatMap(({ told }) => told)) failed(fault);
      }
    }
    this.#writing = null;
  }

  async #renew(): Promise<void> {
    // A store that does not answer now is asked again at the next sign of life.
    await renewLeases(this.#options.db, this.lease, [...this.#inHand], this.leaseUntil()).catch(() => {});
  }
}
