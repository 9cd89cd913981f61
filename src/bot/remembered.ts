/** Results of long work, by what they are the results of: made once even when asked for twice at the same time. */
export class Remembered<T> {
  readonly #most: number;
  readonly #made = new Map<string, Promise<T>>();

  /** Keeps at most so many, those asked for last. */
  constructor(most: number) {
    this.#most = most;
  }

  has(key: string): boolean {
    return this.#made.has(key);
  }

  /** A failure is not remembered. */
  async get(key: string, make: () => Promise<T>): Promise<T> {
    const made = this.#made.get(key) ?? make();
    this.#made.delete(key);
    this.#made.set(key, made);
    for (const oldest of this.#made.keys()) {
      if (this.#made.size <= this.#most) break;
      this.#made.delete(oldest);
    }
    try {
      return await made;
    } catch (fault) {
      this.#made.delete(key);
      throw fault;
    }
  }
}
