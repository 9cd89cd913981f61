import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse, stringify } from "yaml";
import type { Outlets } from "./outlets.ts";

const ROOT = join(import.meta.dirname, "..", "..");
/** A start makes a store, and may have to share the machine with other tests. */
const START_MS = 90_000;

/** The real program, in folders of its own. */
export interface Program {
  /** "http://127.0.0.1:43211". */
  readonly url: string;
  /** The environment variables of its own. */
  readonly settings: Readonly<Record<string, string>>;
  /** What it printed for the reader so far. */
  printed(): string;
  /** Its log so far, one JSON object a line. */
  log(): string;
  /** Stops it in order, as a service manager would. */
  stop(): Promise<void>;
  /** Stops it, and starts it again at the same address on the same store. */
  restart(): Promise<Program>;
  /** Removes its folders, once it is stopped. */
  remove(): void;
}

export interface ProgramOptions {
  readonly outlets: Outlets;
  readonly environment?: Readonly<Record<string, string>>;
}

/** Starts it, and waits until it has read the outlets' articles. Rejects with its log when it can't. */
export async function startProgram({ outlets, environment = {} }: ProgramOptions): Promise<Program> {
  const folder = mkdtempSync(join(tmpdir(), "fil-browser-"));
  const digests = join(folder, "digests");
  mkdirSync(digests);
  const digest = parse(readFileSync(join(ROOT, "digests", "ia.yaml"), "utf8"));
  writeFileSync(join(digests, "ia.yaml"), stringify({ ...digest, feeds: outlets.feeds }));
  cpSync(join(ROOT, "digests", "samples"), join(digests, "samples"), { recursive: true });
  const settings = {
    FIL_DATA_DIR: join(folder, "data"),
    FIL_DIGESTS_DIR: digests,
    FIL_ALLOW_PRIVATE_NETWORKS: "true",
    ...environment,
  };
  return await run(folder, settings, "0", (log) => log.includes('"msg":"news read"'));
}

async function run(
  folder: string,
  settings: Readonly<Record<string, string>>,
  port: string,
  isReady: (log: string) => boolean,
): Promise<Program> {
  const { PATH = "", HOME = "", TZ = "" } = process.env;
  const child = spawn(process.execPath, ["--import", "tsx", "src/main.ts"], {
    cwd: ROOT,
    env: { PATH, HOME, TZ, ...settings, PORT: port },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let [printed, log] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (piece: string) => {
    printed += piece;
  });
  child.stderr.setEncoding("utf8").on("data", (piece: string) => {
    log += piece;
  });
  const url = await new Promise<string>((resolve, reject) => {
    const settle = (): void => {
      clearTimeout(deadline);
      child.off("exit", died);
      child.stderr.off("data", look);
    };
    const fail = (why: string): void => {
      settle();
      child.kill("SIGKILL");
      reject(new Error(`The program ${why}:\n${log}`));
    };
    const died = (code: number | null): void => fail(`ended with ${code}`);
    const look = (): void => {
      const [, open] = /"url":"(http:[^"]+)"/.exec(log) ?? [];
      if (open === undefined || !isReady(log)) return;
      settle();
      resolve(open);
    };
    const deadline = setTimeout(() => fail("was not ready in time"), START_MS);
    child.once("exit", died);
    child.stderr.on("data", look);
  });
  return {
    ...{ url, settings },
    printed: () => printed,
    log: () => log,
    stop: () => ended(child),
    async restart() {
      await ended(child);
      return await run(folder, settings, new URL(url).port, () => true);
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  child.kill("SIGTERM");
  await exit;
}
