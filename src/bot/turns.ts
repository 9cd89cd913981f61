/** Work that is done one after the other where it is for one conversation, and at once where it is for several. */
export class Turns {
  readonly #most: number;
  readonly #waiting = new Map<string, { last: Promise<unknown>; count: number }>();

  /** At most so many wait in one conversation, the one under way included. */
  constructor(most: number) {
    this.#most = most;
  }

  /** Does the work in its turn, in the order of the calls; null, and nothing done, when too many wait already. */
  take<T>(conversation: string, work: () => Promise<T>): Promise<T> | null {
    const line = this.#waiting.get(conversation) ?? { last: Promise.resolve(), count: 0 };
    if (line.count >= this.#most) return null;
    line.count++;
    this.#waiting.set(conversation, line);
    const turn = line.last.then(work);
    line.last = turn
      .catch(() => {}) // the caller has the failure; the next one's turn comes all the same
      .finally(() => {
        line.count--;
        if (line.count === 0) this.#waiting.delete(conversation);
      });
    return turn;
  }
}
