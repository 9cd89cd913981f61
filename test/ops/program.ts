import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse, stringify } from "yaml";

const ROOT = join(import.meta.dirname, "..", "..");

/** A line of the log. */
export type Line = Readonly<Record<string, unknown>>;

export interface Ended {
  /** Null when a signal ended it before it could listen. */
  readonly code: number | null;
  /** From the signal to the end. */
  readonly tookMs: number;
}

/** The real program, as `npm start` runs it where nobody types. */
export interface Program {
  /** What it printed for the reader so far. */
  printed(): string;
  lines(): readonly Line[];
  /** All that it said, as it stands. */
  said(): string;
  /** Settles at the first line of the log, past or to come, that is such. Rejects when it ends before. */
  until(isIt: (line: Line) => boolean, what: string): Promise<Line>;
  /** Sends SIGTERM. */
  stop(): Promise<Ended>;
}

export function startProgram(environment: Readonly<Record<string, string>>): Program {
  const { PATH = "", HOME = "", TZ = "" } = process.env;
  const child: ChildProcess = spawn(process.execPath, ["--import", "tsx", "src/main.ts"], {
    cwd: ROOT,
    env: { PATH, HOME, TZ, PORT: "0", FIL_ALLOW_PRIVATE_NETWORKS: "true", ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let [printed, log, rest] = ["", "", ""];
  const lines: Line[] = [];
  const watchers = new Set<() => void>();
  let ended = false;
  const tell = (): void => {
    for (const watch of [...watchers]) watch();
  };
  child.stdout?.setEncoding("utf8").on("data", (piece: string) => {
    printed += piece;
  });
  child.stderr?.setEncoding("utf8").on("data", (piece: string) => {
    log += piece;
    const parts = (rest + piece).split("\n");
    rest = parts.pop() ?? "";
    lines.push(...parts.filter((part) => part.startsWith("{")).map((part) => JSON.parse(part) as Line));
    tell();
  });
  const exit = new Promise<number | null>((resolve) => {
    child.once("close", (code) => {
      ended = true;
      resolve(code);
      tell();
    });
  });
  return {
    printed: () => printed,
    lines: () => lines,
    said: () => log + printed,
    until: (isIt, what) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          const found = lines.find(isIt);
          if (!found && !ended) return;
          watchers.delete(look);
          if (found) resolve(found);
          else reject(new Error(`The program ended before ${what}:\n${log}`));
        };
        watchers.add(look);
        look();
      }),
    async stop() {
      const start = performance.now();
      child.kill("SIGTERM");
      return { code: await exit, tookMs: performance.now() - start };
    },
  };
}

/** The project's digests in a folder, following those feeds alone. */
export function digestsFollowing(
  folder: string,
  feeds: readonly { readonly url: string; readonly name: string; readonly language: "fr" | "en" }[],
): string {
  const digests = join(folder, "digests");
  mkdirSync(digests, { recursive: true });
  const definition: object = parse(readFileSync(join(ROOT, "digests", "ia.yaml"), "utf8"));
  writeFileSync(join(digests, "ia.yaml"), stringify({ ...definition, feeds }));
  cpSync(join(ROOT, "digests", "samples"), join(digests, "samples"), { recursive: true });
  return digests;
}
