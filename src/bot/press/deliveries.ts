import type { Logger } from "pino";
import type { DigestDefinition } from "../../engine/definition.ts";
import type { WriteEdition } from "../../llm/edition-writer.ts";
import type { Database } from "../../store/database.ts";
import { subscriptionsDueBy } from "../../store/due.ts";
import type { ClaimedDelivery } from "../../store/ledger.ts";
import { countOpen } from "../../store/ledger.ts";
import type { Platform } from "../platform.ts";
import type { Outcome } from "./delivery.ts";
import { Editor } from "./editor.ts";
import { createJobs } from "./jobs.ts";
import { createPublisher } from "./publisher.ts";
import { openDue, resumeSilent } from "./schedule.ts";

export interface DeliveriesOptions {
  readonly db: Database;
  readonly digests: readonly DigestDefinition[];
  readonly platform: (name: string) => Platform | null;
  readonly now: () => Date;
  /** 0 to 1. */
  readonly random: () => number;
  readonly wait: (ms: number) => Promise<void>;
  readonly catchUpMs: number;
  readonly leaseMs?: number;
  readonly atOnce?: number;
  readonly log: Logger;
  readonly onOutcome?: (delivery: ClaimedDelivery, outcome: Outcome) => void;
  /** Writes an edition's summaries; null without a model. */
  readonly write: WriteEdition | null;
}

/** What leaves on schedule: the ledger, the queue, and the posting. */
export interface Deliveries {
  start(): Promise<void>;
  /** What falls due now is on its way. Once a minute. Throws StoreError. */
  beat(): Promise<void>;
  /** Has the model write ahead what is due within the quarter of an hour. Throws StoreError. */
  rehearse(): Promise<void>;
  /** Settles when nothing is left to post now. */
  idle(): Promise<void>;
  /** How many have not come to their end. */
  queued(): Promise<number>;
  /** Gives back what is under way; nothing is lost. May be called twice. */
  stop(): Promise<void>;
}

/** How long before its slot an edition is written, and of how many subscriptions at a time. */
const REHEARSED_MS = 15 * 60_000;
const REHEARSED = 200;

export function createDeliveries(options: DeliveriesOptions): Deliveries {
  const { db, log } = options;
  const jobs = createJobs(db, log);
  const editor = new Editor(options);
  const publisher = createPublisher({ ...options, jobs, editor });
  const schedule = { ...options, jobs };
  return {
    async start() {
      await jobs.start();
      await publisher.start();
      // Nobody else can have what was begun on the embedded database; on a server, another process may.
      await resumeSilent(schedule, db.kind === "pglite" ? 0 : options.leaseMs);
      publisher.nudge();
    },
    async beat() {
      editor.sweep();
      const opened = await openDue(schedule, publisher.nudge);
      const resumed = await resumeSilent(schedule, options.leaseMs);
      if (opened + resumed === 0) return;
      log.info({ opened, resumed }, "deliveries due");
      publisher.nudge();
    },
    async rehearse() {
      if (!options.write) return;
      const until = new Date(options.now().getTime() + REHEARSED_MS);
      await editor.rehearse(await subscriptionsDueBy(db, until, REHEARSED));
    },
    idle: () => publisher.idle(),
    queued: () => countOpen(db),
    async stop() {
      await publisher.stop();
      await jobs.stop();
    },
  };
}
