import { Duplex } from "node:stream";

/** What Postgres says to who may come in: authenticated, and ready for a query (protocol 3.0, "Message Formats"). */
const WELCOME = Buffer.from([0x52, 0, 0, 0, 8, 0, 0, 0, 0, 0x5a, 0, 0, 0, 5, 0x49]);
/** The type of the message that says goodbye. */
const TERMINATE = 0x58;

/** Who answers, in this process. */
export interface Other {
  /** Settles when somebody may come in. */
  greet(): Promise<void>;
  /** Gives all that is answered to what is said. */
  say(said: Uint8Array): Promise<Uint8Array>;
}

/** The socket that `pg` speaks through, when what answers is in this process. Each flush is handed over whole. */
export class PgliteSocket extends Duplex {
  readonly #other: Other;
  #isGreeted = false;

  constructor(other: Other) {
    super();
    this.#other = other;
  }

  connect(): this {
    process.nextTick(() => this.emit("connect"));
    return this;
  }

  setNoDelay(): this {
    return this;
  }

  setKeepAlive(): this {
    return this;
  }

  ref(): this {
    return this;
  }

  unref(): this {
    return this;
  }

  override _read(): void {}

  override _write(said: Buffer, _: BufferEncoding, done: () => void): void {
    this.#take([said]);
    done();
  }

  override _writev(chunks: readonly { readonly chunk: Buffer }[], done: () => void): void {
    this.#take(chunks.map(({ chunk }) => chunk));
    done();
  }

  override _final(done: () => void): void {
    this.push(null);
    done();
  }

  #take(messages: readonly Buffer[]): void {
    if (!this.#isGreeted) {
      // The first message says who connects, which is not asked here: whoever has the process has its database.
      this.#isGreeted = true;
      this.#hear(this.#other.greet().then(() => WELCOME));
    } else if (messages[0]?.[0] !== TERMINATE) {
      this.#hear(this.#other.say(Buffer.concat(messages)));
    }
  }

  #hear(answer: Promise<Uint8Array>): void {
    answer.then(
      ({ buffer, byteOffset, byteLength }) => {
        if (!this.destroyed && !this.writableEnded) this.push(Buffer.from(buffer, byteOffset, byteLength));
      },
      (fault) => this.destroy(fault),
    );
  }
}
