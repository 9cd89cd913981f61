import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { dirname, join } from "node:path";

/** Where the embedded database is in a data directory, and the file that shows it to be whole. */
const STORE = "store";
const MARK = "PG_VERSION";
const DRAFT = "store.prepared-";
/** Copying takes a second: a draft this old was left by a process that was killed. */
const ABANDONED_MS = 10 * 60_000;

/**
 * Puts a copy of an empty store that was made beforehand where there is none yet: making one takes 800 MB and some
 * seconds, copying it nothing. Does nothing when the directory has a store, or when none was prepared. Whether it copied.
 */
export function usePreparedStore(
  dataDir: string,
  prepared: string | null = preparedBeside(import.meta.dirname),
): boolean {
  if (prepared === null || !existsSync(join(prepared, STORE, MARK))) return false;
  const store = join(dataDir, STORE);
  if (existsSync(store)) return false;
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  removeAbandoned(dataDir);
  const draft = join(dataDir, `${DRAFT}${process.pid}-${Date.now()}`);
  try {
    cpSync(join(prepared, STORE), draft, { recursive: true, preserveTimestamps: true, errorOnExist: true });
    renameSync(draft, store); // another process may have been quicker: its store is not written over
    return true;
  } catch (fault) {
    if (existsSync(join(store, MARK))) return false;
    throw fault;
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

/** The folder `prepared` at the top of the package, as the image of the program has; null elsewhere. */
export function preparedBeside(folder: string): string | null {
  for (let at = folder; at !== dirname(at); at = dirname(at)) {
    if (!existsSync(join(at, "package.json"))) continue;
    const prepared = join(at, "prepared");
    return existsSync(prepared) ? prepared : null;
  }
  return null;
}

function removeAbandoned(dataDir: string): void {
  for (const name of readdirSync(dataDir)) {
    const path = join(dataDir, name);
    if (name.startsWith(DRAFT) && Date.now() - statSync(path).mtimeMs > ABANDONED_MS) {
      rmSync(path, { recursive: true, force: true });
    }
  }
}
