import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";

/** A bot in a process of its own, which answers each line with one. */
export interface Bot {
  /** Rejects when the process ends by itself. */
  readonly lost: Promise<never>;
  ask(line: string): Promise<string>;
  stop(): Promise<void>;
}

/** Starts a script of this folder, and waits until it says that it is connected. */
export async function openBot(script: string, args: readonly string[], flags: readonly string[] = []): Promise<Bot> {
  const child: ChildProcess = spawn(
    process.execPath,
    [...flags, "--import", "tsx", join(import.meta.dirname, script), ...args],
    { stdio: ["pipe", "pipe", "inherit"] },
  );
  const { stdin, stdout } = child;
  if (!stdin || !stdout) throw new TypeError("the bot's input and output are pipes");
  const lines = createInterface({ input: stdout })[Symbol.asyncIterator]();
  const next = async (): Promise<string> => {
    const { value, done } = await lines.next();
    if (done) throw new Error(`${script} ${args[0]} ended`);
    return value;
  };
  const over = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  let stopped = false;
  const lost = over.then((): Promise<never> => {
    if (stopped) return new Promise(() => {});
    throw new Error(`${script} ${args[0]} ended`);
  });
  lost.catch(() => {}); // for whoever looks
  await next();
  return {
    lost,
    ask(line) {
      stdin.write(`${line}\n`);
      return next();
    },
    async stop() {
      stopped = true;
      child.kill();
      await over;
    },
  };
}
