import { execFile } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statfsSync } from "node:fs";
import { createRequire } from "node:module";
import type { Socket } from "node:net";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { drizzle } from "drizzle-orm/node-postgres";
import pg from "pg";
import type { Database, Orm } from "./database.ts";
import { lockDirectory } from "./lock.ts";
import { PlanningClient } from "./pglite-client.ts";
import { PgliteSession, PgliteThread } from "./pglite-thread.ts";
import { rowsOfLast } from "./postgres.ts";
import { codeOf, StoreError, toStoreError } from "./store-error.ts";

/** What differs from Postgres's own settings. */
const SETTINGS = [
  "shared_buffers=16MB", // 128 would be taken from the machine whole, at the start
  "log_startup_progress_interval=0", // its timer outlives a start that fails, and keeps the process from ending
];
/** An empty database takes 40 MB. */
const NEEDED_BYTES = 100 * 1024 * 1024;
/**
 * With less, nothing is written: Postgres extends its journal by 16 MB, and when it can't, this one turns in circles for
 * ever.
 */
const WORKING_BYTES = 48 * 1024 * 1024;

/**
 * Opens the embedded database of a data directory, which it makes when it is not there; in memory for null. One process
 * at a time: two would corrupt the files. Throws StoreError.
 */
export async function openPglite(dataDir: string | null): Promise<Database> {
  if (dataDir === null) return wrap(await openInMemory(), IN_MEMORY);
  const folder = resolve(dataDir);
  const lock = take(folder);
  try {
    const store = join(folder, "store");
    if (!existsSync(store)) await create(folder, store);
    // PGlite would take a directory without it for an empty one, and write over it.
    if (!existsSync(join(store, "PG_VERSION"))) throw damaged(folder);
    const opened = (): Promise<PgliteThread> => open(folder, store);
    return wrap(new PgliteSession(await opened(), opened), {
      checkRoom: () => checkRoom(folder),
      explain: (fault) => explainIn(folder, fault),
      released: () => lock.release(),
    });
  } catch (fault) {
    lock.release();
    throw fault;
  }
}

/** What depends on where the database is. */
interface Place extends Pick<Database, "checkRoom" | "explain"> {
  /** Called once it is closed. */
  released(): void;
}

const IN_MEMORY: Place = { checkRoom: () => {}, explain: toStoreError, released: () => {} };

function checkRoom(folder: string): void {
  if (freeBytes(folder) < WORKING_BYTES) throw full(folder, undefined);
}

/** When the disk is full, the database may stop with other words: the disk itself is asked. */
function explainIn(folder: string, fault: unknown): StoreError {
  const known = toStoreError(fault);
  return known.code === "failed" && freeBytes(folder) < WORKING_BYTES ? full(folder, known.cause) : known;
}

function wrap(session: PgliteSession, { released, ...place }: Place): Database {
  // One connection: the embedded database has no more.
  const pool = new pg.Pool({
    Client: PlanningClient,
    max: 1,
    idleTimeoutMillis: 0,
    stream: () => session.connect() as unknown as Socket,
  });
  // A query on a lost connection fails by itself. Without listeners, the process would end.
  pool.on("error", () => {});
  pool.on("connect", (client) => client.on("error", () => {}));
  let closing: Promise<void> | null = null;
  const close = async (): Promise<void> => {
    try {
      await pool.end();
      await session.close();
    } finally {
      released();
    }
  };
  return {
    kind: "pglite",
    orm: drizzle({ client: pool }) as unknown as Orm,
    inTransaction: false,
    ...place,
    script: async (statements) => rowsOfLast(await pool.query(statements)),
    close: () => {
      closing ??= close();
      return closing;
    },
  };
}

/** Beside the database and not in it: Postgres wants its directory for itself. */
function take(folder: string): ReturnType<typeof lockDirectory> {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    return lockDirectory(join(folder, "lock"));
  } catch (fault) {
    if (fault instanceof StoreError) throw fault;
    const known = toStoreError(fault);
    if (known.code === "full") throw full(folder, fault);
    throw new StoreError(
      "readOnly",
      `${folder} can't be written (${codeOf(fault)}): give this user the right to, or set FIL_DATA_DIR elsewhere.`,
      { cause: fault },
    );
  }
}

/** Makes a database elsewhere, then gives it its name: a process killed meanwhile leaves no half of one. */
async function create(folder: string, store: string): Promise<void> {
  if (freeBytes(folder) < NEEDED_BYTES) throw full(folder, undefined);
  const draft = join(folder, "store.new");
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  try {
    await createInProcess(draft);
  } catch (cause) {
    rmSync(draft, { recursive: true, force: true });
    if (freeBytes(folder) < NEEDED_BYTES) throw full(folder, cause);
    throw new StoreError("failed", `The embedded database can't be made in ${folder}: set FIL_DATA_DIR elsewhere.`, {
      cause,
    });
  }
  renameSync(draft, store);
}

/** In a process of its own: it takes 800 MB and four seconds without a break, and gives nothing of it back. */
async function createInProcess(directory: string): Promise<void> {
  const pglite = createRequire(import.meta.url).resolve("@electric-sql/pglite");
  const script = `
    const { PGlite } = require(${JSON.stringify(pglite)});
    const startParams = [...PGlite.defaultStartParams, ...${JSON.stringify(SETTINGS)}.flatMap((one) => ["-c", one])];
    PGlite.create({ dataDir: ${JSON.stringify(directory)}, startParams }).then((database) => database.close())
      .catch((fault) => { console.error(fault); process.exitCode = 1; });`;
  const making = promisify(execFile)(process.execPath, ["--eval", script], { timeout: 120_000 });
  // Were this process to end first, the other would go on writing where the next start makes its own.
  const end = (): void => void making.child.kill("SIGKILL");
  process.once("exit", end);
  try {
    await making;
  } finally {
    process.off("exit", end);
  }
}

/** What was in memory can't be opened again. */
async function openInMemory(): Promise<PgliteSession> {
  return new PgliteSession(await PgliteThread.open({ dataDir: null, settings: SETTINGS }), () => {
    throw new StoreError("failed", "The database in memory has failed, and what it held is lost.");
  });
}

async function open(folder: string, store: string): Promise<PgliteThread> {
  checkRoom(folder);
  try {
    return await PgliteThread.open({ dataDir: store, settings: SETTINGS });
  } catch (cause) {
    if (freeBytes(folder) < WORKING_BYTES) throw full(folder, cause);
    throw damaged(folder, cause);
  }
}

function damaged(folder: string, cause?: unknown): StoreError {
  const store = join(folder, "store");
  const held = existsSync(store) ? `${readdirSync(store).length} files` : "nothing";
  return new StoreError(
    "damaged",
    `The database in ${store} can't be opened (${held} there): move it away, then restore the last backup.`,
    { cause },
  );
}

function full(folder: string, cause: unknown): StoreError {
  const free = Math.floor(freeBytes(folder) / 1024 / 1024);
  return new StoreError(
    "full",
    `The disk of ${folder} is full (${free} MB left): free at least 100 MB, or set FIL_DATA_DIR elsewhere.`,
    { cause },
  );
}

function freeBytes(folder: string): number {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}
