/** Results of long work, by what they are the results of: made once even when asked for twice at the same time. */
export class Remembered<T> {
  readonly #most: number;
  readonly #made = new Map<string, Promise<T>>();
  /** What was asked for since the last sweep. */
  readonly #asked = new Set<string>();

  /** Keeps at most so many, those asked for last. */
  constructor(most: number) {
    this.#most = most;
  }

  has(key: string): boolean {
    return this.#made.has(key);
  }

  /** Forgets what nobody asked for since the sweep before. */
  sweep(): void {
    for (const key of this.#made.keys()) if (!this.#asked.has(key)) this.#made.delete(key);
    this.#asked.clear();
  }

  /** A failure is not remembered. */
  async get(key: string, make: () => Promise<T>): Promise<T> {
    const made = this.#made.get(key) ?? make();
    this.#made.delete(key);
    this.#made.set(key, made);
    this.#asked.add(key);
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
