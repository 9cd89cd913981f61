import type { PgDatabase, PgQueryResultHKT } from "drizzle-orm/pg-core";
import type { SQL } from "drizzle-orm/sql";
import { migrate } from "./migrate.ts";
import { openPglite } from "./pglite.ts";
import { openPostgres } from "./postgres.ts";
import { codeOf, rootOf, type StoreError, toStoreError } from "./store-error.ts";

export type DatabaseKind = "pglite" | "postgres";

/** Drizzle's handle, the same on both drivers. */
export type Orm = PgDatabase<PgQueryResultHKT, Record<string, never>>;

/** What the query functions take: the database, or one transaction on it. */
export interface Queries {
  readonly kind: DatabaseKind;
  /** Inside a transaction, the transaction's own: on PGlite, another one would wait for it for ever. */
  readonly orm: Orm;
  /** Inside a transaction. */
  readonly inTransaction: boolean;
  /** Throws StoreError "full" when the disk has no room for a transaction. */
  checkRoom(): void;
  /** What a fault of the driver means for the person who runs the program. */
  explain(fault: unknown): StoreError;
}

export interface Database extends Queries {
  /** Runs statements that take no parameters, several at once if need be; gives the rows of the last. */
  script(statements: string): Promise<unknown[]>;
  /** Waits for the queries under way. May be called twice. */
  close(): Promise<void>;
}

export interface DatabaseOptions {
  /** A Postgres address; null for the embedded database. */
  readonly databaseUrl: string | null;
  /** Where the embedded database is; null keeps it in memory, for a preview or a test. */
  readonly dataDir: string | null;
}

/**
 * Opens the database and brings its tables up to date. Several processes may do so at once on one Postgres; the
 * embedded database takes one process. Throws StoreError.
 */
export async function openDatabase({ databaseUrl, dataDir }: DatabaseOptions): Promise<Database> {
  try {
    const database = databaseUrl === null ? await openPglite(dataDir) : await openPostgres(databaseUrl);
    try {
      await migrate(database);
    } catch (fault) {
      await database.close();
      throw fault;
    }
    return database;
  } catch (fault) {
    throw toStoreError(fault);
  }
}

/** Reads. Throws StoreError. */
export async function read<T>(db: Queries, work: (orm: Orm) => PromiseLike<T>): Promise<T> {
  try {
    return await work(db.orm);
  } catch (fault) {
    throw db.explain(fault);
  }
}

/** Two processes wrote in opposite orders, and Postgres stopped one: nothing of it was stored. */
const CONFLICTS = new Set(["40001", "40P01"]);
const ATTEMPTS = 5;

/**
 * All that `work` does, or nothing: one transaction, part of the outer one where there is one. `work` may be run again
 * after a conflict with another process. Throws StoreError.
 */
export async function write<T>(db: Queries, work: (tx: Queries) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      if (!db.inTransaction) db.checkRoom();
      return await db.orm.transaction((orm) => work({ ...db, orm, inTransaction: true }));
    } catch (fault) {
      const again = !db.inTransaction && attempt < ATTEMPTS && CONFLICTS.has(codeOf(rootOf(fault)));
      if (!again) throw db.inTransaction ? fault : db.explain(fault);
    }
  }
}

/** Runs a statement; its rows are as the driver gives them, instants as text. */
export async function rowsOf<T>(orm: Orm, statement: SQL): Promise<T[]> {
  // The two drivers' results differ, but for the rows.
  const result = (await orm.execute(statement)) as unknown as { readonly rows: T[] };
  return result.rows;
}
