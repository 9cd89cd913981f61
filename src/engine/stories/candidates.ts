/** Articles listed under one key: the newest, so that a name on every page costs no more than another. */
const MOST_POSTINGS = 40;
/** How many of an article's rarest keys it is looked for by, and listed under. */
export const INDEXED_KEYS = 32;
/** A key that more articles than one in so many have (in nats: 3.2 is one in 25) tells nothing apart. */
const TOO_COMMON = 3.2;
const MOST_CANDIDATES = 18;

/** A key of an article and how rare it is, in nats. */
export interface RareKey {
  readonly key: string;
  readonly rarity: number;
}

/**
 * Which recent articles share rare keys with a new one. The cost of a look is bounded by INDEXED_KEYS x
 * MOST_POSTINGS, whatever is kept; what is removed leaves nothing behind.
 */
export class Candidates<Entry extends object> {
  readonly #postings = new Map<string, Entry[]>();
  readonly #keys = new Map<Entry, readonly string[]>();

  get size(): number {
    return this.#keys.size;
  }

  /** Entries that share the most with these keys, best first. */
  find(keys: readonly RareKey[]): Entry[] {
    const scores = new Map<Entry, number>();
    for (const { key, rarity } of keys) {
      for (const entry of this.#postings.get(key) ?? []) scores.set(entry, (scores.get(entry) ?? 0) + rarity);
    }
    const found = [...scores];
    if (found.length > MOST_CANDIDATES) found.sort((a, b) => b[1] - a[1]);
    return found.slice(0, MOST_CANDIDATES).map(([entry]) => entry);
  }

  add(entry: Entry, keys: readonly RareKey[]): void {
    this.#keys.set(
      entry,
      keys.map(({ key }) => key),
    );
    for (const { key } of keys) {
      const list = this.#postings.get(key);
      if (!list) this.#postings.set(key, [entry]);
      else {
        if (list.length >= MOST_POSTINGS) list.shift();
        list.push(entry);
      }
    }
  }

  remove(entry: Entry): void {
    for (const key of this.#keys.get(entry) ?? []) {
      const list = this.#postings.get(key);
      const at = list?.indexOf(entry) ?? -1;
      if (!list || at < 0) continue;
      if (list.length === 1) this.#postings.delete(key);
      else list.splice(at, 1);
    }
    this.#keys.delete(entry);
  }
}

/**
 * The rarest of the keys that the article leans on, best first; of equals, the first in the alphabet, so that a run can
 * be repeated.
 */
export function rarest(
  leanings: Iterable<readonly [key: string, leaning: number]>,
  rarityOf: (key: string) => number,
): RareKey[] {
  const best = new Map<string, { readonly rare: RareKey; readonly worth: number }>();
  for (const [key, leaning] of leanings) {
    const rarity = rarityOf(key);
    if (rarity < TOO_COMMON) continue;
    const worth = rarity * (LEAST_LEANING + (1 - LEAST_LEANING) * leaning);
    if (worth > (best.get(key)?.worth ?? 0)) best.set(key, { rare: { key, rarity }, worth });
  }
  return [...best.values()]
    .sort((a, b) => b.worth - a.worth || (a.rare.key < b.rare.key ? -1 : 1))
    .slice(0, INDEXED_KEYS)
    .map(({ rare }) => rare);
}

/** What is left of the worth of a rare key that an article hardly leans on. */
const LEAST_LEANING = 0.5;
