import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Picture } from "../platform.ts";

/** Opening it takes some tenths of a second: charts come several at once, then none for long. */
const REST_MS = 20_000;
/** A picture takes a tenth of a second: a process that takes so long has stopped. */
const PATIENCE_MS = 30_000;
const PROGRAM = fileURLToPath(new URL("painter-process.js", import.meta.url));
/** Its compiler for code that runs for long takes 40 MB, for pictures that are no sooner there. */
const FLAGS = ["--liftoff-only", "--max-semi-space-size=1", "--v8-pool-size=1"];

interface Wait {
  resolve(picture: Picture): void;
  reject(fault: Error): void;
}

/**
 * The renderer and its fonts, in a process that is there while there are pictures to paint, and a little longer: what
 * they take is given back whole, which no thread of this process would, and nothing else waits while it paints.
 */
export class Painter {
  readonly #restMs: number;
  #process: ChildProcess | null = null;
  #resting: NodeJS.Timeout | undefined;
  /** Who waits for a picture: they come in the order in which they were asked for. */
  readonly #waiting: Wait[] = [];

  constructor(restMs = REST_MS) {
    this.#restMs = restMs;
  }

  /** Of the process, while there is one. */
  get pid(): number | null {
    return this.#process?.pid ?? null;
  }

  /** The drawing as a PNG picture. Rejects when it can't be painted. */
  paint(svg: string): Promise<Picture> {
    clearTimeout(this.#resting);
    const child = this.#process ?? this.#open();
    // Until the picture is there, this process doesn't end by itself.
    child.ref();
    child.channel?.ref();
    const late = setTimeout(() => this.#lose(child, null), PATIENCE_MS);
    return new Promise<Picture>((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
      child.send(svg);
    }).finally(() => clearTimeout(late));
  }

  #open(): ChildProcess {
    const child = fork(PROGRAM, {
      execArgv: FLAGS,
      serialization: "advanced",
      stdio: ["ignore", "ignore", "inherit", "ipc"],
    });
    child.on("message", (answer: Picture | Error) => {
      const wait = this.#waiting.shift();
      if (answer instanceof Error) wait?.reject(answer);
      else wait?.resolve(answer);
      if (this.#waiting.length === 0) this.#rest(child);
    });
    child.on("error", (cause: Error) => this.#lose(child, cause));
    child.once("close", () => this.#lose(child, null));
    this.#process = child;
    return child;
  }

  /** It could not be started, or ended by itself: another is opened for the next picture. */
  #lose(child: ChildProcess, cause: Error | null): void {
    if (this.#process !== child) return; // it rested, or was lost before
    this.#process = null;
    clearTimeout(this.#resting);
    child.kill("SIGKILL");
    const fault = new Error("the process that paints charts has stopped", { cause });
    for (const { reject } of this.#waiting.splice(0)) reject(fault);
  }

  #rest(child: ChildProcess): void {
    child.unref();
    child.channel?.unref();
    this.#resting = setTimeout(() => {
      this.#process = null;
      child.disconnect();
    }, this.#restMs).unref();
  }
}
