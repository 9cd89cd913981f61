import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { preparedBeside, usePreparedStore } from "../../src/ops/prepared-store.ts";
import { openDatabase } from "../../src/store/database.ts";

let top: string;
beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), "fil-prepared-"));
});
afterEach(() => rmSync(top, { recursive: true, force: true }));

describe("a store prepared beforehand", () => {
  it("serves the first start, and later ones keep what they have", async () => {
    const prepared = join(top, "prepared");
    await (await openDatabase({ databaseUrl: null, dataDir: prepared })).close();
    const dataDir = join(top, "volume", "data");
    expect(usePreparedStore(dataDir, prepared)).toBe(true);
    const db = await openDatabase({ databaseUrl: null, dataDir });
    await db.script("create table kept (x int); insert into kept values (7)");
    await db.close();
    expect(usePreparedStore(dataDir, prepared)).toBe(false);
    const again = await openDatabase({ databaseUrl: null, dataDir });
    expect(await again.script("select x from kept")).toEqual([{ x: 7 }]);
    await again.close();
    expect(readdirSync(dataDir).sort()).toEqual(["lock", "store"]);
  });

  it("is not copied when there is none, or half of one", () => {
    expect(usePreparedStore(join(top, "data"), null)).toBe(false);
    expect(usePreparedStore(join(top, "data"), join(top, "missing"))).toBe(false);
    mkdirSync(join(top, "half", "store"), { recursive: true });
    expect(usePreparedStore(join(top, "data"), join(top, "half"))).toBe(false);
    expect(existsSync(join(top, "data"))).toBe(false);
  });

  it("never stands for a store that is there, even an empty one", () => {
    const prepared = fakeStore("prepared", "17");
    mkdirSync(join(top, "data", "store"), { recursive: true });
    expect(usePreparedStore(join(top, "data"), prepared)).toBe(false);
    expect(readdirSync(join(top, "data", "store"))).toEqual([]);
  });

  it("clears what a killed process left, and not what another one copies now", () => {
    const prepared = fakeStore("prepared", "17");
    const dataDir = join(top, "data");
    for (const name of ["store.prepared-1-1", "store.prepared-2-2"])
      mkdirSync(join(dataDir, name), { recursive: true });
    const old = new Date(Date.now() - 3_600_000);
    utimesSync(join(dataDir, "store.prepared-1-1"), old, old);
    expect(usePreparedStore(dataDir, prepared)).toBe(true);
    expect(readdirSync(dataDir).sort()).toEqual(["store", "store.prepared-2-2"]);
    expect(readFileSync(join(dataDir, "store", "PG_VERSION"), "utf8")).toBe("17");
  });

  it("is found at the top of the package, from its sources or its build", () => {
    for (const folder of ["src/ops", "dist/src/ops"]) mkdirSync(join(top, folder), { recursive: true });
    writeFileSync(join(top, "package.json"), "{}");
    expect(preparedBeside(join(top, "src/ops"))).toBeNull();
    fakeStore("prepared", "17");
    expect(preparedBeside(join(top, "src/ops"))).toBe(join(top, "prepared"));
    expect(preparedBeside(join(top, "dist/src/ops"))).toBe(join(top, "prepared"));
  });
});

function fakeStore(name: string, version: string): string {
  mkdirSync(join(top, name, "store"), { recursive: true });
  writeFileSync(join(top, name, "store", "PG_VERSION"), version);
  return join(top, name);
}
