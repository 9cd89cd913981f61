import { type ScheduledTask, schedule } from "node-cron";

/** Once a minute. Slots are not cron patterns: which work is due is asked of the store at each beat. */
const EVERY_MINUTE = "* * * * *";

export interface Heartbeat {
  /** Beats at once, then every minute. */
  start(): void;
  /** No further beat. May be called twice. */
  stop(): Promise<void>;
}

/** Calls `beat` once a minute, never twice at the same time. `beat` handles its own failures. */
export function createHeartbeat(beat: () => Promise<void>): Heartbeat {
  let task: ScheduledTask | null = null;
  let beating: Promise<void> | null = null;
  const once = (): Promise<void> => {
    beating ??= beat().finally(() => {
      beating = null;
    });
    return beating;
  };
  return {
    start() {
      task ??= schedule(EVERY_MINUTE, once, { noOverlap: true });
      void once();
    },
    async stop() {
      await task?.destroy();
      task = null;
    },
  };
}
