import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { lockDirectory } from "../../src/store/lock.ts";
import { type Child, start } from "./children.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "fil-lock-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** A directory whose lock says that. */
function held(name: string, holder: string, ageMs = 0): string {
  const path = join(folder, name);
  mkdirSync(path);
  writeFileSync(join(path, "1"), holder);
  const touched = new Date(Date.now() - ageMs);
  utimesSync(join(path, "1"), touched, touched);
  return path;
}

describe("a data directory", () => {
  it("is held by one process until it lets go", () => {
    const path = join(folder, "one");
    const lock = lockDirectory(path);
    const busy = `Another process (pid ${process.pid}) uses this data directory: stop it, or set FIL_DATA_DIR elsewhere.`;
    expect(() => lockDirectory(path)).toThrow(busy);
    lock.release();
    lock.release();
    const again = lockDirectory(path);
    expect(readdirSync(path)).toEqual(["2"]);
    again.release();
  });

  it("is taken over from a process that is dead, and from one whose number another process has now", async () => {
    const child = start("./locker.ts");
    await child.next();
    const path = join(folder, "dead");
    child.say(path);
    expect(await child.next()).toBe("won");
    expect(() => lockDirectory(path)).toThrow(`pid ${child.pid}`);
    await child.kill();
    lockDirectory(path).release();
    const mine = JSON.stringify({ pid: process.pid, began: "1", place: placeOfThisProcess() });
    lockDirectory(held("reused", mine)).release();
  });

  it("is taken over from what is no lock", () => {
    for (const [index, content] of ["", "{", "12", "null", "{}"].entries()) {
      lockDirectory(held(`odd-${index}`, content)).release();
    }
  });

  it("is left to a process of another container while it gives signs of life", () => {
    const elsewhere = JSON.stringify({ pid: 1, began: "1", place: "elsewhere" });
    expect(() => lockDirectory(held("fresh", elsewhere, 20_000))).toThrow("pid 1");
    lockDirectory(held("silent", elsewhere, 40_000)).release();
  });

  it("goes to exactly one of the processes that ask in the same instant, new or left by a dead one", async () => {
    const children: Child[] = Array.from({ length: 4 }, () => start("./locker.ts"));
    for (const child of children) expect(await child.next()).toBe("ready");
    const dead = JSON.stringify({ pid: 2 ** 22 + 1, began: "1", place: placeOfThisProcess() });
    for (let round = 0; round < 40; round++) {
      const path = round % 2 ? join(folder, `race-${round}`) : held(`race-${round}`, dead);
      for (const child of children) child.say(path);
      const answers = await Promise.all(children.map((child) => child.next()));
      expect(answers.sort()).toEqual(["busy", "busy", "busy", "won"]);
    }
    await Promise.all(children.map((child) => child.kill()));
  });
});

function placeOfThisProcess(): string {
  const path = join(folder, `place-${Math.random()}`);
  const lock = lockDirectory(path);
  const { place } = JSON.parse(readFileSync(join(path, "1"), "utf8")) as { place: string };
  lock.release();
  return place;
}
