import { execFile } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Database, openDatabase, read, rowsOf, write } from "../../src/store/database.ts";
import { prepare } from "./databases.ts";

let dataDir: string;
let db: Database;
beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), "fil-thread-"));
  await prepare(dataDir);
  db = await openDatabase({ databaseUrl: null, dataDir });
});
afterAll(async () => {
  await db.close();
  rmSync(dataDir, { recursive: true, force: true });
});

describe("an embedded database in a thread of its own", () => {
  it("holds nobody up while it works", async () => {
    let turns = 0;
    const turn = (): void => {
      turns++;
      if (turns > 0) setImmediate(turn);
    };
    turn();
    await db.script("select count(*) from generate_series(1, 300000)");
    // On the thread of the others, the statement would be one turn of theirs.
    expect(turns).toBeGreaterThan(50);
    turns = Number.NEGATIVE_INFINITY;
  });

  it("goes on after a statement that fails, alone, in a transaction or among others", async () => {
    const count = async () => (await db.script("select 1 as one, 'é' as accent")).at(-1);
    await expect(read(db, (orm) => orm.execute(sql`select ${1}::int / 0`))).rejects.toThrow();
    await expect(read(db, (orm) => orm.execute(sql`selec ${1}`))).rejects.toThrow();
    await expect(db.script("select 1; select 1 / 0; select 2")).rejects.toThrow(/division by zero/);
    const failing = write(db, async ({ orm }) => {
      await orm.execute(sql`create table half (n int)`);
      await orm.execute(sql`insert into half values (${"many"})`);
    });
    await expect(failing).rejects.toThrow();
    expect(await count()).toEqual({ one: 1, accent: "é" });
    await expect(db.script("select * from half")).rejects.toThrow(/half/);
  });

  it("keeps the plan of what it is asked often, and answers each time for itself", async () => {
    const half = (n: number) =>
      read(db, (orm) => rowsOf<{ half: number | null }>(orm, sql`select ${n}::int / 2 as half`));
    for (let n = 0; n < 10; n++) expect(await half(n)).toEqual([{ half: Math.floor(n / 2) }]);
    const [plans] = (await db.script("select count(*)::int as kept from pg_prepared_statements")) as { kept: number }[];
    expect(plans?.kept).toBeGreaterThan(0);
    await expect(read(db, (orm) => rowsOf(orm, sql`select ${"many"}::int / 2 as half`))).rejects.toThrow();
    await db.script("create table planned (n int)");
    expect(await half(8)).toEqual([{ half: 4 }]);
  });

  it("gives back a value of a megabyte, and a hundred thousand rows, whole", async () => {
    const long = "l’été ".repeat(200_000);
    const [row] = await read(
      db,
      async (orm) => await orm.execute<{ long: string }>(sql`select ${long}::text as long`),
    ).then((result) => (result as unknown as { readonly rows: { long: string }[] }).rows);
    expect(row?.long).toBe(long);
    expect(await db.script("select n from generate_series(1, 100000) as n")).toHaveLength(100_000);
  });

  it("keeps the statements of one transaction together, whoever else asks", async () => {
    const seen: string[] = [];
    const say = (words: string) => async (orm: Database["orm"]) => {
      await orm.execute(sql`select 1`);
      seen.push(words);
    };
    await Promise.all([
      write(db, async ({ orm }) => {
        for (const n of [1, 2, 3]) await say(`one ${n}`)(orm);
      }),
      read(db, say("between")),
      write(db, async ({ orm }) => {
        for (const n of [1, 2, 3]) await say(`two ${n}`)(orm);
      }),
    ]);
    expect(seen.filter((words) => words !== "between")).toEqual(["one 1", "one 2", "one 3", "two 1", "two 2", "two 3"]);
    expect([0, 3, 6]).toContain(seen.indexOf("between"));
  });

  it("fails at once for who asks after its end", async () => {
    const other = await openDatabase({ databaseUrl: null, dataDir: null });
    await other.close();
    await expect(other.script("select 1")).rejects.toThrow();
    await other.close();
  });

  it("is opened again after a fault that left it good for nothing, with all that it had", async () => {
    const own = mkdtempSync(join(tmpdir(), "fil-thread-"));
    await prepare(own);
    const other = await openDatabase({ databaseUrl: null, dataDir: own });
    await other.script("create table kept (n int); insert into kept values (1)");
    // As a full disk does it: the next pieces of the journal can't be made.
    const journal = join(own, "store", "pg_wal");
    const blocked = Array.from({ length: 40 }, (_, i) => i + 1)
      .map((n) => join(journal, `00000001${n.toString(16).toUpperCase().padStart(16, "0")}`))
      .filter((piece) => !existsSync(piece));
    for (const piece of blocked) mkdirSync(piece);
    const fill = "insert into kept select 2 from generate_series(1, 1000); select pg_switch_wal()";
    await expect(Promise.all([other.script(fill), other.script(fill), other.script(fill)])).rejects.toThrow();
    for (const piece of blocked) rmSync(piece, { recursive: true, force: true });
    expect(await other.script("select n from kept where n = 1")).toEqual([{ n: 1 }]);
    await write(other, ({ orm }) => orm.execute(sql`insert into kept values (3)`));
    expect(await other.script("select n from kept where n = 3")).toEqual([{ n: 3 }]);
    await other.close();
    rmSync(own, { recursive: true, force: true });
  });

  it("does not keep alone a process from ending", async () => {
    const own = mkdtempSync(join(tmpdir(), "fil-thread-"));
    await prepare(own);
    const program = `
      import { openDatabase } from ${JSON.stringify(join(import.meta.dirname, "../../src/store/database.ts"))};
      const db = await openDatabase({ databaseUrl: null, dataDir: ${JSON.stringify(own)} });
      console.log((await db.script("select 42 as answer"))[0].answer);`;
    const args = ["--import", "tsx", "--input-type=module", "--eval", program];
    const { stdout } = await promisify(execFile)(process.execPath, args, { timeout: 25_000 });
    expect(stdout).toBe("42\n");
    rmSync(own, { recursive: true, force: true });
  });
});
