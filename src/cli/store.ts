import { existsSync } from "node:fs";
import type { Config } from "../config.ts";
import { InputError } from "../input.ts";
import { backup, type Counts, copyStore, restore } from "../store/backup.ts";
import { openDatabase } from "../store/database.ts";

/** What `fil store` needs of the command line that runs it. */
export interface StoreJob {
  readonly config: Config;
  /** Empties a store that already holds something. */
  readonly replace: boolean;
  write(words: string): Promise<void>;
}

/** `fil store backup FILE`, `restore FILE`, `copy DATABASE_URL`. Throws InputError and StoreError. */
export async function runStore([word, target, ...rest]: readonly string[], job: StoreJob): Promise<number> {
  if (word !== "backup" && word !== "restore" && word !== "copy") {
    throw new InputError("Say what to do with the store: fil store backup FILE, restore FILE or copy DATABASE_URL.");
  }
  if (target === undefined || rest.length > 0) {
    throw new InputError(`Give one ${word === "copy" ? "Postgres address" : "file"}: fil store ${word} …`);
  }
  if (word === "restore" && !existsSync(target)) throw new InputError(`There is no file ${target}: give a backup.`);
  const db = await openDatabase(job.config);
  try {
    const { replace } = job;
    const counts = await run();
    await job.write(`${summary(counts)}\n`);
    return 0;

    async function run(): Promise<Counts> {
      if (word === "backup") return await backup(db, target as string, new Date());
      if (word === "restore") return await restore(db, target as string, { replace });
      const other = await openDatabase({ databaseUrl: target as string, dataDir: null });
      try {
        return await copyStore(db, other, { replace });
      } finally {
        await other.close();
      }
    }
  } finally {
    await db.close();
  }
}

function summary(counts: Counts): string {
  const rows = Object.entries(counts).filter(([, count]) => count > 0);
  return rows.length === 0 ? "The store is empty." : rows.map(([table, count]) => `${table} ${count}`).join(", ");
}
