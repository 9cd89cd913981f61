import { randomUUID } from "node:crypto";
import type { Database } from "../../store/database.ts";
import { type Progress, recordProgress, renewLeases } from "../../store/ledger.ts";

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

/** A delivery that goes fast says how far it is no more often than this: its keys find what it did not say. */
const PATIENCE_MS = 200;

interface Waiting {
  readonly entry: Omit<Progress, "lease">;
  /** When the oldest of what it stands for came: `performance.now()`. */
  readonly since: number;
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
  readonly #waiting = new Map<string, Waiting>();
  readonly #lost = new Set<string>();
  #flush: ReturnType<typeof setTimeout> | null = null;
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
    if (this.#flush) clearTimeout(this.#flush);
    this.#flush = null;
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
    this.#lost.delete(id);
  }

  /** Stores how far a delivery is, and settles then. Throws LostLease, or StoreError. */
  record(entry: Omit<Progress, "lease">): Promise<void> {
    return new Promise((done, failed) => {
      this.#keep(entry, [{ done, failed }]);
      this.#writing ??= this.#write();
    });
  }

  /** Stores it soon, unless the same delivery is further by then. */
  note(entry: Omit<Progress, "lease">): void {
    this.#keep(entry, []);
    this.#later();
  }

  /** Another process has the delivery: a note of it was refused. */
  isLost(id: string): boolean {
    return this.#lost.has(id);
  }

  #keep(entry: Omit<Progress, "lease">, told: Waiting["told"]): void {
    const before = this.#waiting.get(entry.id);
    // What waits of the same delivery is overtaken, but for what only it says.
    const thread = entry.thread ?? before?.entry.thread ?? null;
    const editionId = entry.editionId ?? before?.entry.editionId ?? null;
    this.#waiting.set(entry.id, {
      entry: { ...entry, thread, editionId },
      since: before?.since ?? performance.now(),
      told: [...(before?.told ?? []), ...told],
    });
  }

  /** Notes that nobody waits for go when they are old enough, or with what somebody waits for. */
  #later(): void {
    this.#flush ??= setTimeout(() => {
      this.#flush = null;
      this.#writing ??= this.#write();
    }, PATIENCE_MS);
  }

  async #write(): Promise<void> {
    // What the other deliveries say in this turn of the event loop goes in the first statement already.
    await new Promise((resolve) => setImmediate(resolve));
    for (let batch = this.#ripe(); batch.length > 0; batch = this.#ripe()) {
      try {
        const stored = await recordProgress(
          this.#options.db,
          batch.map(({ entry }) => ({ ...entry, lease: this.lease })),
        );
        for (const { entry, told } of batch) {
          if (stored.has(entry.id)) for (const { done } of told) done();
          else this.#lose(entry.id, told);
        }
      } catch (fault) {
        // A note that was not stored is followed by a record, which says what the matter is.
        for (const { failed } of batch.flatMap(({ told }) => told)) failed(fault);
      }
    }
    this.#writing = null;
    if (this.#waiting.size > 0) this.#later();
  }

  #lose(id: string, told: Waiting["told"]): void {
    this.#lost.add(id);
    for (const { failed } of told) failed(new LostLease(`another process has the delivery ${id}`));
  }

  /** What is to be stored now; no longer waiting. */
  #ripe(): Waiting[] {
    const old = performance.now() - PATIENCE_MS;
    const ripe = [...this.#waiting.values()].filter(({ told, since }) => told.length > 0 || since <= old);
    for (const { entry } of ripe) this.#waiting.delete(entry.id);
    return ripe;
  }

  async #renew(): Promise<void> {
    // A store that does not answer now is asked again at the next sign of life.
    await renewLeases(this.#options.db, this.lease, [...this.#inHand], this.leaseUntil()).catch(() => {});
  }
}
