import { describe, expect, it } from "vitest";
import { createPace } from "../../src/feeds/pace.ts";

/** A clock that moves only when someone waits. */
function clocked(pauseMs: number, concurrency: number) {
  let time = 0;
  const pace = createPace({
    pauseMs,
    concurrency,
    now: () => time,
    wait: async (ms) => {
      time += ms;
    },
  });
  return { pace, now: () => time };
}

function deferred() {
  let release = () => {};
  const done = new Promise<void>((resolve) => {
    release = resolve;
  });
  return { done, release };
}

const settle = async () => {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
};

describe("a pace", () => {
  it("asks one host for one thing at a time, in order, with a pause between", async () => {
    const { pace, now } = clocked(1000, 10);
    const seen: [string, number][] = [];
    const ask = (path: string) => pace.run(`https://a.fr/${path}`, async () => void seen.push([path, now()]));
    await Promise.all([ask("1"), ask("2"), ask("3")]);
    expect(seen).toEqual([
      ["1", 0],
      ["2", 1000],
      ["3", 2000],
    ]);
  });

  it("asks several hosts at once, but not more than told", async () => {
    const { pace } = clocked(0, 2);
    const gates = [deferred(), deferred(), deferred()];
    const begun: number[] = [];
    const all = gates.map(({ done }, index) =>
      pace.run(`https://site${index}.fr/`, () => {
        begun.push(index);
        return done;
      }),
    );
    await settle();
    expect(begun).toEqual([0, 1]);
    gates[1]?.release();
    await settle();
    expect(begun).toEqual([0, 1, 2]);
    for (const { release } of gates) release();
    await Promise.all(all);
  });

  it("keeps a place for others while a host waits for its own turn", async () => {
    const { pace } = clocked(0, 2);
    const slow = deferred();
    const first = pace.run("https://lent.fr/1", () => slow.done);
    const second = pace.run("https://lent.fr/2", async () => "second");
    expect(await pace.run("https://vif.fr/", async () => "vif")).toBe("vif");
    slow.release();
    await first;
    expect(await second).toBe("second");
  });

  it("goes on after a failure, which the caller gets", async () => {
    const { pace } = clocked(10, 1);
    const bad = pace.run("https://a.fr/", () => Promise.reject(new Error("down")));
    const good = pace.run("https://a.fr/", async () => "up");
    await expect(bad).rejects.toThrow("down");
    expect(await good).toBe("up");
  });

  it("takes what is not an address for a host of its own", async () => {
    const { pace } = clocked(10, 1);
    expect(await pace.run("pas une adresse", async () => 1)).toBe(1);
  });
});
