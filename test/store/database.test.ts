import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Database, openDatabase, rowsOf, write } from "../../src/store/database.ts";
import { start } from "./children.ts";
import { ownDatabase, POSTGRES, prepare } from "./databases.ts";

let folder = "";
let dataDir = "";
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "fil-store-"));
  dataDir = join(folder, "data");
  mkdirSync(join(dataDir, "store.new"), { recursive: true });
  writeFileSync(join(dataDir, "store.new", "PG_VERSION"), "a creation that was killed");
});
afterAll(() => rmSync(folder, { recursive: true }));

const open = (): Promise<Database> => openDatabase({ databaseUrl: null, dataDir });

/** A generator of numbers from 0 to 1 (mulberry32), so that a failure can be played again. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Writes and is killed, again and again: each time, the next process finds what the one before said, and no half. */
async function killRepeatedly(kills: number, seed: number, databaseUrl: string, directory: string): Promise<number> {
  const random = seeded(seed);
  let said = 0;
  for (let day = 1; day <= kills; day++) {
    const writer = start("./writer.ts", databaseUrl, directory, String(day));
    const opened = await writer.next();
    expect(opened).toMatch(/^open \d+$/);
    expect(Number(opened?.slice(5))).toBeGreaterThanOrEqual(said);
    for (let steps = Math.floor(random() * 12); steps >= 0; steps--) {
      const line = await writer.next();
      expect(line).toMatch(/^(?:poll|read) /);
      if (line?.startsWith("poll")) said = Number(line.slice(5));
    }
    await writer.kill();
  }
  return said;
}

describe("the embedded database", () => {
  it("is made where nothing is, over what a killed creation left, and found again", async () => {
    const first = await open();
    expect(first.kind).toBe("pglite");
    await rowsOf(first.orm, sql`create table kept (id int)`);
    await first.close();
    await first.close();
    expect(readdirSync(dataDir).sort()).toEqual(["lock", "store"]);
    const second = await open();
    expect(await rowsOf(second.orm, sql`select * from kept`)).toEqual([]);
    await second.close();
  });

  it("refuses a second process, and serves it when the first was killed", async () => {
    const [one, other] = [start("./writer.ts", "", dataDir), start("./writer.ts", "", dataDir)];
    const answers = [await one.next(), await other.next()];
    expect(answers.filter((line) => line?.startsWith("open"))).toHaveLength(1);
    expect(answers.find((line) => line?.startsWith("busy"))).toMatch(
      /Another process \(pid \d+\) uses this data directory: stop it, or set FIL_DATA_DIR elsewhere\./,
    );
    await Promise.all([one.kill(), other.kill()]);
    await (await open()).close();
  });

  it("is whole after being killed at any moment", { timeout: 120_000 }, async () => {
    const lanes = [1, 2].map(async (seed) => {
      const lane = join(folder, `lane-${seed}`);
      await prepare(lane);
      return killRepeatedly(6, seed, "", lane);
    });
    for (const said of await Promise.all(lanes)) expect(said).toBeGreaterThan(3);
  });

  it("says that a later version wrote it", async () => {
    const database = await open();
    await rowsOf(database.orm, sql`insert into fil_migrations values (99999999999999, 'x', now())`);
    await database.close();
    await expect(open()).rejects.toMatchObject({ name: "StoreError", code: "newer" });
  });

  it("says that its directory can't be written", async () => {
    writeFileSync(join(folder, "file"), "");
    const opening = openDatabase({ databaseUrl: null, dataDir: join(folder, "file", "data") });
    await expect(opening).rejects.toMatchObject({ name: "StoreError", code: "readOnly" });
    await expect(opening).rejects.toThrow("FIL_DATA_DIR");
  });

  it.each([
    ["has lost its version", (store: string) => rmSync(join(store, "PG_VERSION"))],
    ["has lost its tables", (store: string) => rmSync(join(store, "base"), { recursive: true })],
    ["has a control file of another size", (store: string) => writeFileSync(join(store, "global", "pg_control"), "?")],
  ])("says that it is damaged when it %s, and touches nothing", async (_, damage) => {
    const store = join(dataDir, "store");
    damage(store);
    await expect(open()).rejects.toMatchObject({ name: "StoreError", code: "damaged" });
    await expect(open()).rejects.toThrow("restore the last backup");
    expect(existsSync(store)).toBe(true);
  });

  it("undoes a transaction that fails, the inner ones with the outer one, and gives the failure as it is", async () => {
    const place = join(folder, "undone");
    await prepare(place);
    const database = await openDatabase({ databaseUrl: null, dataDir: place });
    const failing = write(database, async (outer) => {
      await write(outer, ({ orm }) => rowsOf(orm, sql`create table half (id int)`));
      await write(outer, ({ orm }) => rowsOf(orm, sql`select 1 / 0`));
    });
    await expect(failing).rejects.toMatchObject({ name: "StoreError", code: "failed" });
    await expect(failing).rejects.toThrow("division by zero");
    expect(await rowsOf(database.orm, sql`select to_regclass('half') as half`)).toEqual([{ half: null }]);
    await database.close();
  });
});

describe("the address of a server", () => {
  it.each([
    ["mysql://localhost/x", "address"],
    ["localhost", "address"],
    ["", "address"],
    ["postgres://user:secret@127.0.0.1:1/x", "unreachable"],
  ])("%s is refused with what to do, and without its password", async (databaseUrl, code) => {
    const refused = await openDatabase({ databaseUrl, dataDir: null }).catch((fault: unknown) => fault);
    expect(refused).toMatchObject({ name: "StoreError", code });
    expect(String(refused)).toContain("DATABASE_URL");
    expect(String(refused)).not.toContain("secret");
  });
});

const server = POSTGRES;
if (server !== null) describe("a server", () => onServer(server));

function onServer(server: string): void {
  const own = ownDatabase(server);
  const other = ownDatabase(server);
  const limited = ownDatabase(server);
  afterAll(() => Promise.all([own.drop(), other.drop(), limited.drop()]));

  it("is migrated once by the processes that start at once", async () => {
    const opened = await Promise.all(
      Array.from({ length: 5 }, () => openDatabase({ databaseUrl: own.address, dataDir: null })),
    );
    const [first] = opened;
    if (!first) throw new Error("none is open");
    const rows = await rowsOf(
      first.orm,
      sql`select count(*)::int = count(distinct made)::int as once from fil_migrations`,
    );
    expect(rows).toEqual([{ once: true }]);
    await Promise.all(opened.map((database) => database.close()));
  });

  it("may be one where the user can make tables in one schema only", async () => {
    const owner = await openDatabase({ databaseUrl: limited.address, dataDir: null });
    const role = `fil_role_${process.pid}`;
    await owner.orm.execute(sql.raw(`create role ${role} login`));
    await owner.orm.execute(sql.raw(`create schema theirs authorization ${role}`));
    const address = new URL(limited.address);
    address.username = role;
    address.password = "";
    address.searchParams.set("options", "-c search_path=theirs");
    const database = await openDatabase({ databaseUrl: address.href, dataDir: null });
    expect(await rowsOf(database.orm, sql`select to_regclass('theirs.feeds')::text as feeds`)).toEqual([
      { feeds: "feeds" },
    ]);
    await database.close();
    await owner.orm.execute(sql.raw(`drop owned by ${role}`));
    await owner.orm.execute(sql.raw(`drop role ${role}`));
    await owner.close();
  });

  it("is whole after its client was killed at any moment", { timeout: 60_000 }, async () => {
    expect(await killRepeatedly(8, 3, other.address, "")).toBeGreaterThan(3);
  });

  it("is told apart from one that has no such database", async () => {
    const address = new URL(server);
    address.pathname = "/fil_no_such_database";
    const opening = openDatabase({ databaseUrl: address.href, dataDir: null });
    await expect(opening).rejects.toMatchObject({ name: "StoreError", code: "missing" });
  });
}
