/** What to do with one more event of a person. */
export type Patience = "answer" | "complain" | "ignore";

interface Bucket {
  tokens: number;
  at: number;
  /** It was said that they are too many. */
  told: boolean;
}

const MINUTE_MS = 60_000;
/** People remembered at once: the one who was silent for longest is forgotten first. */
const REMEMBERED = 10_000;

/** So many events a minute of one person are answered; of those that are too many, the first alone is complained about. */
export class Politeness {
  readonly #aMinute: number;
  readonly #buckets = new Map<string, Bucket>();

  constructor(aMinute: number) {
    this.#aMinute = aMinute;
  }

  hear(person: string, now: Date): Patience {
    const at = now.getTime();
    const bucket = this.#buckets.get(person) ?? { tokens: this.#aMinute, at, told: false };
    this.#buckets.delete(person);
    this.#buckets.set(person, bucket);
    for (const oldest of this.#buckets.keys()) {
      if (this.#buckets.size <= REMEMBERED) break;
      this.#buckets.delete(oldest);
    }
    // A clock that was set back gives nothing.
    const earned = (Math.max(0, at - bucket.at) / MINUTE_MS) * this.#aMinute;
    bucket.tokens = Math.min(this.#aMinute, bucket.tokens + earned);
    bucket.at = at;
    if (bucket.tokens >= this.#aMinute / 2) bucket.told = false;
    if (bucket.tokens >= 1) {
      bucket.tokens--;
      return "answer";
    }
    if (bucket.told) return "ignore";
    bucket.told = true;
    return "complain";
  }
}
