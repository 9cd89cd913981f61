/** Work that is done after Slack was told that its request arrived: acknowledgements always go first. */
export interface Crew {
  /** Begins the work as soon as may be; settles when it is done, and never throws. */
  take(work: () => Promise<void>): Promise<void>;
  /** Settles once nothing is in hand. */
  idle(): Promise<void>;
}

/**
 * Begun at each turn of the event loop, in which all the requests that have come are acknowledged: a flood of commands
 * is acknowledged at once and answered as it can be, and a slow answer holds up no other.
 */
const BEGUN_A_TURN = 2;
/** Past this, waiting has become worse than a late acknowledgement. */
const PATIENT = 5_000;
const HURRIED_A_TURN = 50;

export function createCrew(failed: (fault: unknown) => void): Crew {
  const waiting: (() => void)[] = [];
  const hands = new Set<Promise<void>>();
  let head = 0;
  let turning = false;

  const turn = (): void => {
    const count = waiting.length - head > PATIENT ? HURRIED_A_TURN : BEGUN_A_TURN;
    for (let begun = 0; begun < count && head < waiting.length; begun++) waiting[head++]?.();
    if (head < waiting.length) {
      setImmediate(turn);
      return;
    }
    waiting.length = 0;
    head = 0;
    turning = false;
  };

  return {
    take(work) {
      const done = new Promise<void>((begin) => {
        waiting.push(begin);
        if (!turning) setImmediate(turn);
        turning = true;
      })
        .then(work)
        .catch(failed)
        .then(() => void hands.delete(done));
      hands.add(done);
      return done;
    },
    async idle() {
      while (hands.size > 0) await Promise.all(hands);
    },
  };
}
