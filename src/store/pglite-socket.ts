import { Duplex } from "node:stream";

/** What Postgres says to who may come in: authenticated, and ready for a query (protocol 3.0, "Message Formats"). */
const WELCOME = Buffer.from([0x52, 0, 0, 0, 8, 0, 0, 0, 0, 0x5a, 0, 0, 0, 5, 0x49]);
/** The type of the message that says goodbye. */
const TERMINATE = 0x58;

/**
 * The socket that `pg` speaks through, when what answers is in this process. Each flush is handed over whole, and is
 * answered whole.
 */
export class PgliteSocket extends Duplex {
  readonly #say: (said: Uint8Array) => void;
  #isGreeted = false;

  constructor(say: (said: Uint8Array) => void) {
    super();
    this.#say = say;
  }

  /** Takes an answer, or the fault that ends the connection. */
  hear(answer: Uint8Array | Error): void {
    if (answer instanceof Error) this.destroy(answer);
    else this.push(Buffer.from(answer.buffer, answer.byteOffset, answer.byteLength));
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
    // The first message, alone without a type, says who connects: whoever has the process has its database.
    if (!this.#isGreeted) {
      this.#isGreeted = true;
      this.push(WELCOME);
      return;
    }
    if (messages[0]?.[0] === TERMINATE) return;
    this.#say(Buffer.concat(messages));
  }
}
