import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterEach, describe, expect, it } from "vitest";

const children = new Set<ChildProcess>();
afterEach(() => {
  for (const child of children) child.kill("SIGKILL");
  children.clear();
});

interface Ended {
  readonly code: number | null;
  readonly lines: readonly Readonly<Record<string, unknown>>[];
  readonly tookMs: number;
}

/** Starts the process and sends what `onLine` says at each line that it writes. */
function stopped(args: readonly string[], onLine: (line: Record<string, unknown>, child: ChildProcess) => void) {
  const child = spawn(process.execPath, ["--import", "tsx", join(import.meta.dirname, "stopper.ts"), ...args], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  children.add(child);
  const lines: Record<string, unknown>[] = [];
  let start = 0;
  createInterface({ input: child.stdout }).on("line", (text) => {
    const line = JSON.parse(text) as Record<string, unknown>;
    lines.push(line);
    if (line.ready) start = performance.now();
    onLine(line, child);
  });
  return new Promise<Ended>((resolve) => {
    child.on("close", (code) => resolve({ code, lines, tookMs: performance.now() - start }));
  });
}

const named = (lines: Ended["lines"], name: string) => lines.flatMap((line) => (line[name] ? [line[name]] : []));

describe("a process that is told to stop", () => {
  it.each(["SIGTERM", "SIGINT"] as const)("runs its steps in order at %s, and ends with 0", async (signal) => {
    const ended = await stopped(["10000", "inbox:30", "work:20", "store:0"], (line, child) => {
      if (line.ready) child.kill(signal);
    });
    expect(ended.code).toBe(0);
    const steps = ended.lines.filter(({ begun, ended }) => begun || ended).map((line) => line.begun ?? line.ended);
    expect(steps).toEqual(["inbox", "inbox", "work", "work", "store", "store"]);
    expect(named(ended.lines, "reason")).toEqual([signal]);
  });

  it("goes on when a step fails or hangs, and says which with 1", async () => {
    const ended = await stopped(["3000", "inbox:throws", "work:never", "store:10"], (line, child) => {
      if (line.ready) child.kill("SIGTERM");
    });
    expect(ended.code).toBe(1);
    expect(ended.tookMs).toBeLessThan(3000);
    expect(named(ended.lines, "ended")).toEqual(["store"]);
    expect(named(ended.lines, "step")).toEqual(["inbox", "work"]);
  });

  it("ends within the deadline though every step hangs", async () => {
    const ended = await stopped(["2000", "a:never", "b:never", "c:never", "d:never"], (line, child) => {
      if (line.ready) child.kill("SIGTERM");
    });
    expect(ended.code).toBe(1);
    expect(ended.tookMs).toBeLessThan(2000);
    expect(named(ended.lines, "begun")).toEqual(["a", "b", "c", "d"]);
  });

  it("ends at once at a second signal", async () => {
    const ended = await stopped(["10000", "work:never"], (line, child) => {
      if (line.ready) child.kill("SIGTERM");
      if (line.begun) child.kill("SIGINT");
    });
    expect(ended.code).toBe(130);
    expect(ended.tookMs).toBeLessThan(4000);
  });

  it("takes a signal that a parent passes on for the same one", async () => {
    const ended = await stopped(["10000", "work:400"], (line, child) => {
      if (line.ready || line.begun) child.kill("SIGINT");
    });
    expect(ended.code).toBe(0);
    expect(named(ended.lines, "ended")).toEqual(["work"]);
  });
});
