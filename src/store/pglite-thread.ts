import { Worker } from "node:worker_threads";
import { PgliteSocket } from "./pglite-socket.ts";

export interface PgliteOptions {
  /** Null keeps the database in memory. */
  readonly dataDir: string | null;
  /** `name=value`, as Postgres's `-c` takes them. */
  readonly settings: readonly string[];
}

/** An embedded database in a thread of its own: nothing else of the process waits while it works. */
export class PgliteThread {
  readonly #worker: Worker;
  readonly #ended: Promise<void>;
  #hear: (answer: Uint8Array | Error) => void = () => {};
  #fault: Error | null = null;
  /** What was said and not answered yet: meanwhile, and only then, the process does not end by itself. */
  #unanswered = 0;

  private constructor(worker: Worker) {
    this.#worker = worker;
    this.#ended = new Promise((resolve) => {
      worker.once("exit", () => {
        this.#fault ??= new Error("the embedded database has stopped");
        this.#hear(this.#fault);
        resolve();
      });
    });
    worker.on("error", (fault: Error) => {
      this.#fault = fault;
    });
    worker.on("message", (answer: Uint8Array) => this.#hear(answer));
  }

  /** Rejects when the database can't be opened. */
  static async open(options: PgliteOptions): Promise<PgliteThread> {
    const worker = new Worker(new URL("pglite-worker.js", import.meta.url), {
      workerData: options,
      execArgv: [], // the loader of the process is of no use there
    });
    const thread = new PgliteThread(worker);
    await new Promise<void>((resolve, reject) => {
      // The first that it says is that it is open.
      thread.#hear = (said) => (said instanceof Error ? reject(said) : resolve());
    });
    worker.unref();
    return thread;
  }

  /** What `pg` takes for a socket. One at a time. */
  connect(): PgliteSocket {
    const socket = new PgliteSocket((said) => this.#say(said));
    this.#hear = (answer) => {
      if (--this.#unanswered === 0) this.#worker.unref();
      socket.hear(answer);
    };
    if (this.#fault) socket.destroy(this.#fault);
    return socket;
  }

  /** Ends what is under way, and closes. */
  async close(): Promise<void> {
    if (!this.#fault) this.#say(null);
    await this.#ended;
  }

  #say(said: Uint8Array | null): void {
    if (this.#unanswered++ === 0) this.#worker.ref();
    this.#worker.postMessage(said);
  }
}
