import { POST_INTERVAL_MS } from "./limits.ts";

/** Posts of one channel follow each other, one a second at most, each call's own in a row. */
export interface Pace {
  /** `turn` waits until the channel may take one more post; called before each. */
  run<T>(channel: string, work: (turn: () => Promise<void>) => Promise<T>): Promise<T>;
}

interface Lane {
  tail: Promise<unknown>;
  waiting: number;
  /** Epoch milliseconds from which one more post may be made. */
  freeAt: number;
}

/** Channels remembered before those that wait for nothing are let go. */
const LANES = 1_000;

export function createPace(now: () => number, wait: (ms: number) => Promise<void>): Pace {
  const lanes = new Map<string, Lane>();
  const laneOf = (channel: string): Lane => {
    const known = lanes.get(channel);
    if (known) return known;
    if (lanes.size >= LANES) {
      for (const [name, { waiting, freeAt }] of lanes) if (waiting === 0 && freeAt <= now()) lanes.delete(name);
    }
    const lane: Lane = { tail: Promise.resolve(), waiting: 0, freeAt: 0 };
    lanes.set(channel, lane);
    return lane;
  };
  return {
    run(channel, work) {
      const lane = laneOf(channel);
      let posted = false;
      // Counted from when the last post was answered: two can't reach Slack closer than the interval.
      const rest = (): void => {
        if (posted) lane.freeAt = now() + POST_INTERVAL_MS;
        posted = false;
      };
      const turn = async (): Promise<void> => {
        rest();
        const early = lane.freeAt - now();
        if (early > 0) await wait(early);
        posted = true;
      };
      lane.waiting++;
      const done = lane.tail
        .then(() => work(turn))
        .finally(() => {
          rest();
          lane.waiting--;
        });
      lane.tail = done.catch(() => {});
      return done;
    },
  };
}
