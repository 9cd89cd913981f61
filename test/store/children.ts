import { type ChildProcessByStdio, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";

/** A process of its own that runs one of the scripts beside this file, and speaks by lines. */
export interface Child {
  readonly pid: number;
  /** The next line that it says; null when it has ended. */
  next(): Promise<string | null>;
  say(line: string): void;
  /** As power does: at once. Resolves when it is gone. */
  kill(): Promise<void>;
}

export function start(script: string, ...parameters: readonly string[]): Child {
  const path = new URL(script, import.meta.url).pathname;
  const child: ChildProcessByStdio<Writable, Readable, null> = spawn(
    process.execPath,
    ["--import", "tsx", path, ...parameters],
    { stdio: ["pipe", "pipe", "inherit"] },
  );
  const exit = once(child, "exit");
  child.stdin.on("error", () => {}); // it may be killed while it is spoken to
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    pid: child.pid ?? 0,
    async next() {
      const { value, done } = await lines.next();
      return done ? null : value;
    },
    say: (line) => void child.stdin.write(`${line}\n`),
    async kill() {
      child.kill("SIGKILL");
      await exit;
    },
  };
}
