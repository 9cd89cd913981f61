import { Worker } from "node:worker_threads";
import { PgliteSocket } from "./pglite-socket.ts";

export interface PgliteOptions {
  /** Null keeps the database in memory. */
  readonly dataDir: string | null;
  /** `name=value`, as Postgres's `-c` takes them. */
  readonly settings: readonly string[];
}

type Heard = Uint8Array | Error;

/** An embedded database in a thread of its own: nothing else of the process waits while it works. */
export class PgliteThread {
  readonly #worker: Worker;
  readonly #ended: Promise<void>;
  /** Who waits for an answer, in the order of what was said; the first one waits for the word that it is open. */
  readonly #waiting: ((heard: Heard) => void)[] = [];
  #fault: Error | null = null;

  private constructor(worker: Worker) {
    this.#worker = worker;
    this.#ended = new Promise((resolve) => {
      worker.once("exit", () => {
        const fault = this.#fault ?? new Error("the embedded database has stopped");
        this.#fault = fault;
        for (const hear of this.#waiting.splice(0)) hear(fault);
        resolve();
      });
    });
    worker.on("error", (fault: Error) => {
      this.#fault = fault;
    });
    worker.on("message", (answer: Uint8Array) => {
      const hear = this.#waiting.shift();
      // With nothing to wait for, it doesn't keep the process from ending.
      if (this.#waiting.length === 0) worker.unref();
      hear?.(answer);
    });
  }

  /** Rejects when the database can't be opened. */
  static async open(options: PgliteOptions): Promise<PgliteThread> {
    const worker = new Worker(new URL("pglite-worker.js", import.meta.url), {
      workerData: options,
      execArgv: [], // the loader of the process is of no use there
    });
    const thread = new PgliteThread(worker);
    await new Promise<void>((resolve, reject) => {
      thread.#waiting.push((heard) => (heard instanceof Error ? reject(heard) : resolve()));
    });
    return thread;
  }

  /** What `pg` takes for a socket. One at a time: behind all of them is the same session. */
  connect(): PgliteSocket {
    return new PgliteSocket((said, hear) => this.#say(said, hear));
  }

  /** Ends what is under way, and closes. */
  async close(): Promise<void> {
    if (!this.#fault) this.#say(null, () => {});
    await this.#ended;
  }

  #say(said: Uint8Array | null, hear: (heard: Heard) => void): void {
    if (this.#fault) {
      hear(this.#fault);
      return;
    }
    this.#waiting.push(hear);
    this.#worker.ref();
    this.#worker.postMessage(said);
  }
}
