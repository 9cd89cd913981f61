/** Spares the servers: one request at a time and a pause between two for a host, and so many hosts at once. */
export interface Pace {
  /** Runs the job when its turn comes; turns of one host come in the order of the calls. */
  run<T>(address: string, job: () => Promise<T>): Promise<T>;
}

export interface PaceOptions {
  /** Between the end of a request and the beginning of the next one to the same host. */
  readonly pauseMs: number;
  /** How many hosts are asked at the same time. */
  readonly concurrency: number;
  readonly now: () => number;
  readonly wait: (ms: number) => Promise<void>;
}

/** Hosts remembered before those that may be asked again at once are forgotten. */
const MAX_HOSTS = 2000;

export function createPace({ pauseMs, concurrency, now, wait }: PaceOptions): Pace {
  /** For each host, the end of its last turn given out; and the instant from which it may be asked. */
  const hosts = new Map<string, { tail: Promise<void>; waiting: number; readyAt: number }>();
  const queue: (() => void)[] = [];
  let running = 0;

  const enter = async (): Promise<void> => {
    if (running >= concurrency) await new Promise<void>((resolve) => queue.push(resolve));
    else running++;
  };
  const leave = (): void => {
    const next = queue.shift();
    if (next) next();
    else running--;
  };
  const forget = (): void => {
    for (const [host, { waiting, readyAt }] of hosts) if (waiting === 0 && readyAt <= now()) hosts.delete(host);
  };

  return {
    run(address, job) {
      const name = hostOf(address);
      if (hosts.size >= MAX_HOSTS) forget();
      const host = hosts.get(name) ?? { tail: Promise.resolve(), waiting: 0, readyAt: 0 };
      hosts.set(name, host);
      host.waiting++;
      const turn = host.tail.then(async () => {
        try {
          const left = host.readyAt - now();
          if (left > 0) await wait(left);
          await enter(); // a host that pauses takes nobody's place
          try {
            return await job();
          } finally {
            leave();
          }
        } finally {
          host.waiting--;
          host.readyAt = now() + pauseMs;
        }
      });
      host.tail = turn.then(
        () => {},
        () => {}, // the caller has the failure; the next turn comes all the same
      );
      return turn;
    },
  };
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host : address;
}
