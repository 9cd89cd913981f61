import { createHash } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import { createGunzip, createGzip } from "node:zlib";
import { type Orm, type Queries, write } from "./database.ts";
import { schemaVersion } from "./migrate.ts";
import { codeOf, StoreError, toStoreError } from "./store-error.ts";
import { clear, forEachRow, insertRows, isEmpty, type Table, tablesInOrder } from "./transfer.ts";

/** Rows by table. */
export type Counts = Readonly<Record<string, number>>;

export interface RestoreOptions {
  /** Empty the store first; otherwise a store that holds anything is refused. */
  readonly replace: boolean;
}

/**
 * A backup is lines of JSON, compressed: a `Header`; one `["table", {row}]` for each row, tables that others refer to
 * first; an `Ending`. It is the same for both databases.
 */
interface Header {
  readonly lefil: "store";
  /** Of these lines. */
  readonly format: number;
  /** How many migrations the store had. */
  readonly schema: number;
  readonly made: string;
  readonly tables: Readonly<Record<string, readonly string[]>>;
}

interface Ending {
  readonly end: true;
  readonly rows: Counts;
  /** Of all the lines before, in hexadecimal. */
  readonly sha256: string;
}

const FORMAT = 1;
/** One statement inserts so much: PGlite does nothing else meanwhile. */
const BATCH_ROWS = 200;
const BATCH_CHARS = 1_000_000;
/** A longer line is no row of ours. */
const MAX_LINE = 64 * 1024 * 1024;

/** Writes the whole store to a file, as it is at one moment. The file is there when it is complete. Throws StoreError. */
export async function backup(db: Queries, path: string, now: Date): Promise<Counts> {
  const draft = `${path}.part`;
  const gzip = createGzip();
  const stored = pipeline(gzip, createWriteStream(draft, { flush: true }));
  stored.catch(() => {}); // awaited below, after the rows
  const sum = createHash("sha256");
  const rows: Record<string, number> = {};
  const put = (line: string): Promise<void> => {
    sum.update(line);
    return new Promise((done, failed) => gzip.write(line, (fault) => (fault ? failed(fault) : done())));
  };
  try {
    const tables = tablesInOrder();
    for (const { name } of tables) rows[name] = 0;
    const header: Header = {
      lefil: "store",
      format: FORMAT,
      schema: schemaVersion(),
      made: now.toISOString(),
      tables: Object.fromEntries(tables.map(({ name, columns }) => [name, columns])),
    };
    await put(`${JSON.stringify(header)}\n`);
    await forEachRow(db, async (table, found) => {
      rows[table] = (rows[table] ?? 0) + found.length;
      await put(found.map((row) => `["${table}",${row}]\n`).join(""));
    });
    const ending: Ending = { end: true, rows, sha256: sum.digest("hex") };
    gzip.end(`${JSON.stringify(ending)}\n`);
    await stored;
    await rename(draft, path);
    return rows;
  } catch (fault) {
    gzip.destroy();
    await rm(draft, { force: true });
    // A fault of the database breaks the stream too; one of the file is the stream's own, with its errno.
    const ofFile = await stored.then(() => null).catch((cause: unknown) => (isErrno(cause) ? cause : null));
    throw fileFault(ofFile ?? fault, path);
  }
}

function isErrno(fault: unknown): boolean {
  return typeof fault === "object" && fault !== null && "errno" in fault;
}

/**
 * Fills the store from a backup, wholly or not at all. The file is read to its end first: one that is cut or changed
 * is refused before anything is touched. Throws StoreError.
 */
export async function restore(db: Queries, path: string, { replace }: RestoreOptions): Promise<Counts> {
  const header = await verify(path);
  const tables = new Map(tablesOf(header).map((table) => [table.name, table]));
  return await write(db, async ({ orm }) => {
    await prepare(orm, replace);
    const rows: Record<string, number> = {};
    for await (const { table, batch } of batchesOf(path)) {
      const known = tables.get(table);
      if (!known)
        throw new StoreError("backup", `${path} has rows of ${table}, which is not known: take another backup.`);
      await insertRows(orm, known, batch);
      rows[table] = (rows[table] ?? 0) + batch.length;
    }
    return rows;
  });
}

/** Copies a store into another one, wholly or not at all: from the embedded database to a server, or back. */
export function copyStore(from: Queries, to: Queries, { replace }: RestoreOptions): Promise<Counts> {
  const tables = new Map(tablesInOrder().map((table) => [table.name, table]));
  return write(to, async ({ orm }) => {
    await prepare(orm, replace);
    const copied: Record<string, number> = {};
    await forEachRow(from, async (name, rows) => {
      const table = tables.get(name);
      if (table) await insertRows(orm, table, rows);
      copied[name] = (copied[name] ?? 0) + rows.length;
    });
    return copied;
  });
}

async function prepare(orm: Orm, replace: boolean): Promise<void> {
  if (replace) return clear(orm);
  if (await isEmpty(orm)) return;
  throw new StoreError("notEmpty", "This store holds something already: choose an empty one, or ask to replace it.");
}

/** The tables of a backup, with the columns that this version knows too. */
function tablesOf({ tables }: Header): Table[] {
  return tablesInOrder().flatMap(({ name, columns }) => {
    const had = tables[name];
    return had ? [{ name, columns: columns.filter((column) => had.includes(column)) }] : [];
  });
}

/** Reads a backup through. Throws StoreError when it is not whole. */
async function verify(path: string): Promise<Header> {
  const sum = createHash("sha256");
  const rows: Record<string, number> = {};
  let header: Header | null = null;
  let ending: Ending | null = null;
  for await (const line of linesOf(path)) {
    if (ending) throw notWhole(path);
    if (!header) header = headerOf(line, path);
    else if (line.startsWith('{"end":')) {
      ending = JSON.parse(line) as Ending;
      continue;
    } else {
      const table = line.slice(2, line.indexOf('"', 2));
      rows[table] = (rows[table] ?? 0) + 1;
    }
    sum.update(`${line}\n`);
  }
  if (!header || !ending || ending.sha256 !== sum.digest("hex")) throw notWhole(path);
  const counted = Object.entries(ending.rows).every(([table, count]) => (rows[table] ?? 0) === count);
  if (!counted) throw notWhole(path);
  return header;
}

function headerOf(line: string, path: string): Header {
  let header: Partial<Header>;
  try {
    header = JSON.parse(line) as Partial<Header>;
  } catch (cause) {
    throw new StoreError("backup", `${path} is not a backup of Le Fil: give a file made by "fil store backup".`, {
      cause,
    });
  }
  if (header.lefil !== "store" || typeof header.tables !== "object") {
    throw new StoreError("backup", `${path} is not a backup of Le Fil: give a file made by "fil store backup".`);
  }
  if (header.format !== FORMAT || (header.schema ?? 0) > schemaVersion()) {
    throw new StoreError("newer", `${path} was made by a later version of Le Fil: install that version to restore it.`);
  }
  return header as Header;
}

async function* batchesOf(path: string): AsyncGenerator<{ readonly table: string; readonly batch: readonly string[] }> {
  let table = "";
  let batch: string[] = [];
  let chars = 0;
  for await (const line of linesOf(path)) {
    if (line.startsWith("{")) continue; // the header and the ending
    const end = line.indexOf('"', 2);
    const name = line.slice(2, end);
    if (batch.length > 0 && (name !== table || batch.length >= BATCH_ROWS || chars >= BATCH_CHARS)) {
      yield { table, batch };
      batch = [];
      chars = 0;
    }
    table = name;
    batch.push(line.slice(end + 2, -1));
    chars += line.length;
  }
  if (batch.length > 0) yield { table, batch };
}

/** The lines of a compressed file. Not `readline`, which also ends a line at U+2028. */
async function* linesOf(path: string): AsyncGenerator<string> {
  const gunzip = createGunzip();
  const read = pipeline(createReadStream(path), gunzip);
  read.catch(() => {}); // the loop below meets the same fault
  const decoder = new TextDecoder();
  let rest = "";
  try {
    for await (const chunk of gunzip as AsyncIterable<Uint8Array>) {
      const lines = (rest + decoder.decode(chunk, { stream: true })).split("\n");
      rest = lines.pop() ?? "";
      if (rest.length > MAX_LINE) throw notWhole(path);
      yield* lines;
    }
    await read;
  } catch (fault) {
    throw fileFault(fault, path);
  } finally {
    gunzip.destroy();
  }
  if (rest !== "") throw notWhole(path);
}

function notWhole(path: string, cause?: unknown): StoreError {
  return new StoreError("backup", `${path} is not a whole backup: it was cut or changed. Give another one.`, { cause });
}

function fileFault(fault: unknown, path: string): StoreError {
  const code = codeOf(fault);
  if (code.startsWith("Z_")) return notWhole(path, fault);
  switch (code) {
    case "ENOENT":
    case "ENOTDIR":
      return new StoreError("backup", `${path} does not exist: check the name and its folder.`, { cause: fault });
    case "EISDIR":
      return new StoreError("backup", `${path} is a folder: give a file.`, { cause: fault });
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return new StoreError("backup", `${path} can't be opened: you are not allowed to.`, { cause: fault });
    case "ENOSPC":
      return new StoreError("full", `The disk is full: ${path} was not written.`, { cause: fault });
    default:
      return toStoreError(fault);
  }
}
