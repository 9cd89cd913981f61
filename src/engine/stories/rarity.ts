import { COMMONPLACE } from "./commonplace.ts";

/** How many articles the prior is worth: until as many were met, what is common is what the press at large repeats. */
const PRIOR_ARTICLES = 1_000;
/** What is said of the news halves in weight in that time. */
const HALF_LIFE_MS = 7 * 24 * 3_600_000;
/** Share of articles in which a key that nobody knows is expected. */
const UNKNOWN = 0.003;
/** An instant in a far future must not make what is known worth nothing at all. */
const MOST_HALVINGS = 12;
/** Keys are swept after that many articles; those met less than this (decayed) are forgotten. */
const SWEEP_EVERY = 4_000;
const FORGET_BELOW = 0.75;

/**
 * How rare each key of the articles is, learnt as they come and forgotten as they age, on top of what the press
 * at large repeats. Keys are those of a fingerprint.
 */
export class Rarity {
  readonly #counts = new Map<string, number>();
  readonly #prior: ReadonlyMap<string, number> = priorOf();
  #articles = 0;
  /** What one article met now weighs, against one met at `#origin`. */
  #weight = 1;
  #origin = 0;
  #sinceSweep = 0;

  /** Counts the keys of one article, each once. `at` is an instant in ms; an earlier one than the last counts as now. */
  learn(keys: Iterable<string>, at: number): void {
    if (this.#articles === 0) this.#origin = at;
    this.#weight = Math.max(this.#weight, 2 ** Math.min(MOST_HALVINGS, (at - this.#origin) / HALF_LIFE_MS));
    if (this.#weight > 1024) this.#rescale(at);
    for (const key of keys) this.#counts.set(key, (this.#counts.get(key) ?? 0) + this.#weight);
    this.#articles += this.#weight;
    if (++this.#sinceSweep >= SWEEP_EVERY) this.#sweep();
  }

  /**
   * In nats, from 0 for what is everywhere to RAREST for what nobody met: the logarithm of how many articles there are
   * for one that has this key. Half of what volume adds is taken back: in a large stream as in a small one, what a
   * hundred articles of the week name is no proof.
   */
  of(key: string): number {
    const prior = this.#prior.get(key) ?? UNKNOWN;
    const seen = (this.#counts.get(key) ?? 0) / this.#weight;
    const volume = (PRIOR_ARTICLES + this.#articles / this.#weight) / PRIOR_ARTICLES;
    const share = (prior + (seen * SEEN_SHARE) / PRIOR_ARTICLES) / Math.sqrt(volume);
    return Math.min(RAREST, Math.max(0, -Math.log(share)));
  }

  /** Whether the press at large uses this word: then a capital letter makes no name of it. */
  isCommonplace(key: string): boolean {
    return this.#prior.has(key);
  }

  #rescale(at: number): void {
    for (const [key, count] of this.#counts) this.#counts.set(key, count / this.#weight);
    this.#articles /= this.#weight;
    this.#weight = 1;
    this.#origin = at;
  }

  #sweep(): void {
    this.#sinceSweep = 0;
    for (const [key, count] of this.#counts) if (count / this.#weight < FORGET_BELOW) this.#counts.delete(key);
  }
}

/** The rarity of a key that nobody met. */
export const RAREST = -Math.log(UNKNOWN);

/** Takes of one event come in bursts: they say less of how common a name is than as many separate events would. */
const SEEN_SHARE = 0.5;

function priorOf(): ReadonlyMap<string, number> {
  const prior = new Map<string, number>();
  for (const group of COMMONPLACE.trim().split("\n")) {
    const [perMille = "", ...keys] = group.split(" ");
    for (const key of keys) prior.set(key, Number(perMille) / 1000);
  }
  return prior;
}
