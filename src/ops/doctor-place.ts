import { accessSync, constants, existsSync, statfsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { DoctorWords } from "./doctor-text.ts";
import { type Finding, finding } from "./finding.ts";

/** Opens the store, which brings its tables up to date. A fault says what to do; "busy" when another process has it. */
export type OpenStore = () => Promise<{ readonly migrations: number; close(): Promise<void> }>;

export interface PlaceOptions {
  readonly config: { readonly databaseUrl: string | null; readonly dataDir: string };
  readonly openStore: OpenStore;
  readonly words: DoctorWords;
}

/** Less, and the embedded store writes nothing. */
const NEEDED_BYTES = 100 * 2 ** 20;
const LOW_BYTES = 500 * 2 ** 20;

/** Where the data is kept: on this machine's disk for the embedded store, on a server otherwise. */
export async function examinePlace({ config, openStore, words }: PlaceOptions): Promise<Finding[]> {
  if (config.databaseUrl !== null) return [await examineStore(openStore, words)];
  const dataDir = resolve(config.dataDir);
  const place = nearest(dataDir);
  if (!canWrite(place)) return [finding("data", "fault", words.dataReadOnly(dataDir))];
  const free = examineDisk(place, words);
  const written = finding("data", "ok", words.dataOk(dataDir));
  // Looking must not make what isn't there.
  const store = existsSync(join(dataDir, "store"))
    ? await examineStore(openStore, words)
    : finding("store", "ok", words.storeNotYet());
  return [written, free, store];
}

/** The folder itself, or the one that it would be made in. */
function nearest(folder: string): string {
  let at = folder;
  while (!existsSync(at) && dirname(at) !== at) at = dirname(at);
  return at;
}

function canWrite(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK | constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function examineDisk(folder: string, words: DoctorWords): Finding {
  const { bavail, bsize } = statfsSync(folder);
  const bytes = bavail * bsize;
  if (bytes < NEEDED_BYTES) return finding("disk", "fault", words.diskFull(bytes));
  return bytes < LOW_BYTES
    ? finding("disk", "warning", words.diskLow(bytes))
    : finding("disk", "ok", words.diskOk(bytes));
}

async function examineStore(openStore: OpenStore, words: DoctorWords): Promise<Finding> {
  try {
    const store = await openStore();
    await store.close();
    return finding("store", "ok", words.storeOk(store.migrations));
  } catch (fault) {
    if (!(fault instanceof Error)) throw fault;
    if ("code" in fault && fault.code === "busy") return finding("store", "warning", words.storeBusy());
    return finding("store", "fault", words.storeFault(fault.message));
  }
}
