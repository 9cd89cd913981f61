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
  /** Who waits for an answer, in the order of what was said; the first one waits for the word that it is open. */
  readonly #waiting: { readonly heard: (answer: Uint8Array) => void; readonly failed: (fault: Error) => void }[] = [];
  #fault: Error | null = null;

  private constructor(worker: Worker) {
    this.#worker = worker;
    this.#ended = new Promise((resolve) => {
      worker.once("exit", () => {
        const fault = this.#fault ?? new Error("the embedded database has stopped");
        this.#fault = fault;
        for (const { failed } of this.#waiting.splice(0)) failed(fault);
        resolve();
      });
    });
    worker.on("error", (fault: Error) => {
      this.#fault = fault;
    });
    worker.on("message", (answer: Uint8Array) => {
      const first = this.#waiting.shift();
      // With nothing to wait for, it doesn't keep the process from ending.
      if (this.#waiting.length === 0) worker.unref();
      first?.heard(answer);
    });
  }

  /** Rejects when the database can't be opened. */
  static async open(options: PgliteOptions): Promise<PgliteThread> {
    const worker = new Worker(new URL("pglite-worker.js", import.meta.url), {
      workerData: options,
      execArgv: [], // the loader of the process is of no use there
    });
    const thread = new PgliteThread(worker);
    await thread.#answer();
    return thread;
  }

  /** Says something in Postgres's protocol, and gives all that it answers. Rejects once the thread has ended. */
  async say(said: Uint8Array): Promise<Uint8Array> {
    if (this.#fault) throw this.#fault;
    this.#worker.ref();
    this.#worker.postMessage(said);
    return await this.#answer();
  }

  /** Ends what is under way, and closes. */
  async close(): Promise<void> {
    if (!this.#fault) {
      this.#worker.ref();
      this.#worker.postMessage(null);
    }
    await this.#ended;
  }

  /** Ends at once: as when a process is killed, the database mends itself when it is opened again. */
  async kill(): Promise<void> {
    await this.#worker.terminate();
    await this.#ended;
  }

  #answer(): Promise<Uint8Array> {
    return new Promise((heard, failed) => this.#waiting.push({ heard, failed }));
  }
}

/** The type of a message of Postgres's that says a fault. */
const FAULT = 0x45;

/**
 * The one session of an embedded database, for one connection after the other. What a connection left in it (`pg`
 * leaves one after any fault) would be in the way of the next, and some faults, as of a full disk, leave it good for
 * nothing: then the database is opened again.
 */
export class PgliteSession {
  readonly #reopen: () => Promise<PgliteThread>;
  #thread: PgliteThread;
  #closed = false;

  constructor(thread: PgliteThread, reopen: () => Promise<PgliteThread>) {
    this.#thread = thread;
    this.#reopen = reopen;
  }

  /** What `pg` takes for a socket. One at a time. */
  connect(): PgliteSocket {
    return new PgliteSocket({
      greet: () => this.#refresh(),
      say: (said) => this.#thread.say(said),
    });
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#thread.close();
  }

  async #refresh(): Promise<void> {
    if (await isFresh(this.#thread)) return;
    await this.#thread.kill();
    if (this.#closed) throw new Error("the embedded database is closed");
    this.#thread = await this.#reopen();
  }
}

async function isFresh(thread: PgliteThread): Promise<boolean> {
  try {
    for (const words of ["rollback", "deallocate all"]) {
      if ((await thread.say(query(words)))[0] === FAULT) return false;
    }
    return true;
  } catch {
    return false;
  }
}

/** A message of the protocol: "Q", its length, and the words with a zero byte at their end. */
function query(words: string): Buffer {
  const message = Buffer.alloc(words.length + 6);
  message.write("Q");
  message.writeInt32BE(words.length + 5, 1);
  message.write(words, 5);
  return message;
}
