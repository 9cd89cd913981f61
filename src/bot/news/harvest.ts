/** Gathers what is to be stored until there is enough: storing costs by the statement, and one does for many. */
export interface Harvest<Sheaf> {
  /** Waits when it makes the harvest full, and while another one is being stored: no more comes in than goes out. */
  add(sheaf: Sheaf, chars: number): Promise<void>;
  /** Stores what is there, after what is being stored. */
  flush(): Promise<void>;
}

/** Sheaves and characters stored together. */
const ENOUGH = 64;
const ENOUGH_CHARS = 1_000_000;
/** A sheaf waits no longer for others: slow feeds are no reason to tell the news of the fast ones late. */
const PATIENCE_MS = 500;

/** `store` sees to its own faults; one call ends before the next begins. */
export function createHarvest<Sheaf>(store: (sheaves: readonly Sheaf[]) => Promise<void>): Harvest<Sheaf> {
  let sheaves: Sheaf[] = [];
  let chars = 0;
  let patience: NodeJS.Timeout | null = null;
  let storing = Promise.resolve();
  /** Harvests that are not stored yet. */
  let behind = 0;

  const flush = (): Promise<void> => {
    if (patience) clearTimeout(patience);
    patience = null;
    const full = sheaves;
    sheaves = [];
    chars = 0;
    if (full.length === 0) return storing;
    behind++;
    storing = storing
      .then(() => store(full))
      .finally(() => {
        behind--;
      });
    return storing;
  };

  return {
    async add(sheaf, size) {
      sheaves.push(sheaf);
      chars += size;
      if (sheaves.length >= ENOUGH || chars >= ENOUGH_CHARS) await flush();
      else {
        patience ??= setTimeout(() => void flush(), PATIENCE_MS);
        if (behind > 0) await storing;
      }
    },
    flush,
  };
}
