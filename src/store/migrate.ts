import { existsSync } from "node:fs";
import { join } from "node:path";
import { sql } from "drizzle-orm";
import { readMigrationFiles } from "drizzle-orm/migrator";
import { type Queries, rowsOf, write } from "./database.ts";
import { StoreError } from "./store-error.ts";

const FOLDER = join(import.meta.dirname, "migrations");
/** Any number: what the processes that migrate one Postgres at once agree on. */
const LOCK = 7_105_117_305;

/**
 * Applies the migrations that the database has not had, all of them or none. Not Drizzle's own migrator: it reads what
 * was applied outside of its transaction, and asks for the right to create a schema.
 */
export async function migrate(db: Queries): Promise<void> {
  const migrations = known();
  await write(db, async ({ orm }) => {
    await orm.execute(sql`select pg_advisory_xact_lock(${LOCK})`);
    await orm.execute(sql`
      create table if not exists fil_migrations (made bigint primary key, hash text not null, applied timestamptz not null)
    `);
    const applied = await rowsOf<{ made: string | number }>(orm, sql`select made from fil_migrations`);
    const done = new Set(applied.map(({ made }) => Number(made)));
    if ([...done].some((made) => !migrations.some(({ folderMillis }) => folderMillis === made))) {
      throw new StoreError("newer", "The store was written by a later version of Le Fil: install that version.");
    }
    for (const { folderMillis, hash, sql: statements } of migrations) {
      if (done.has(folderMillis)) continue;
      // The generator names the schema in references only: without it, the tables may live in another one.
      for (const statement of statements) await orm.execute(sql.raw(statement.replaceAll('"public".', "")));
      await orm.execute(
        sql`insert into fil_migrations (made, hash, applied) values (${folderMillis}, ${hash}, current_timestamp)`,
      );
    }
  });
}

/** How many migrations this build knows: the version of the tables. */
export function schemaVersion(): number {
  return known().length;
}

function known(): ReturnType<typeof readMigrationFiles> {
  if (!existsSync(join(FOLDER, "meta", "_journal.json"))) {
    throw new StoreError("failed", `The installation is incomplete: ${FOLDER} is missing. Install or build it again.`);
  }
  return readMigrationFiles({ migrationsFolder: FOLDER });
}
