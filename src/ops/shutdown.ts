/** One thing to end: finish the work in hand, or hand it back. */
export interface ShutdownStep {
  readonly name: string;
  run(): Promise<void> | void;
}

export interface ShutdownOptions {
  /** From the signal to the end of the process. */
  readonly deadlineMs: number;
  readonly log: ShutdownLog;
}

/** As much of pino as is used. */
export interface ShutdownLog {
  info(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

export interface Shutdown {
  /** Stops as a signal does, for another reason: the terminal was closed. Never settles: the process ends. */
  stop(reason: string): Promise<never>;
  /** What is begun while the process starts. Once it is to stop, this never settles: nothing else is begun. */
  going<T>(work: Promise<T>): Promise<T>;
}

const SIGNALS = { SIGTERM: 15, SIGINT: 2 } as const;
type Signal = keyof typeof SIGNALS;
/** A terminal signals the whole group, and then a parent such as npm passes the signal on: that is still the first. */
const RELAY_MS = 250;
/** Left for the log to be written and the process to end. */
const MARGIN_MS = 300;

/**
 * On SIGTERM or SIGINT, runs the steps in order and ends the process: with 0 when each came to its end, with 1 when one
 * failed or was late. A step may take half of the time that is left, so that one that hangs leaves some to those after
 * it. A second signal ends the process at once, as the signal would have.
 */
export function onShutdown(steps: readonly ShutdownStep[], { deadlineMs, log }: ShutdownOptions): Shutdown {
  let stopping: Promise<never> | null = null;
  let first: { readonly signal: Signal; readonly at: number } | null = null;
  const stop = (reason: string): Promise<never> => {
    stopping ??= run(steps, reason, { deadlineMs, log });
    return stopping;
  };
  for (const signal of Object.keys(SIGNALS) as Signal[]) {
    process.on(signal, () => {
      if (first?.signal === signal && performance.now() - first.at < RELAY_MS) return;
      if (stopping) process.exit(128 + SIGNALS[signal]);
      first = { signal, at: performance.now() };
      void stop(signal);
    });
  }
  return {
    stop,
    async going(work) {
      try {
        const done = await work;
        if (!stopping) return done;
      } catch (fault) {
        if (!stopping) throw fault; // else what is being closed failed what was still opening
      }
      return new Promise(() => {});
    },
  };
}

async function run(
  steps: readonly ShutdownStep[],
  reason: string,
  { deadlineMs, log }: ShutdownOptions,
): Promise<never> {
  const start = performance.now();
  const leftMs = () => Math.max(0, deadlineMs - MARGIN_MS - (performance.now() - start));
  log.info({ reason }, "stopping");
  let code = 0;
  for (const [index, step] of steps.entries()) {
    const isLast = index === steps.length - 1;
    try {
      const inTime = await settles(step, isLast ? leftMs() : leftMs() / 2);
      if (inTime) continue;
      log.error({ step: step.name, afterMs: Math.round(performance.now() - start) }, "a step of the stop was late");
    } catch (fault) {
      log.error({ step: step.name, err: fault }, "a step of the stop failed");
    }
    code = 1;
  }
  log.info({ tookMs: Math.round(performance.now() - start), code }, "stopped");
  return process.exit(code);
}

/** False when it takes longer. */
async function settles(step: ShutdownStep, withinMs: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), withinMs);
  });
  const work = Promise.resolve()
    .then(() => step.run())
    .then(() => true);
  work.catch(() => {}); // a late failure has nobody left to tell
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
