import { Duplex } from "node:stream";

/** What Postgres says to who may come in: authenticated, and ready for a query (protocol 3.0, "Message Formats"). */
const WELCOME = Buffer.from([0x52, 0, 0, 0, 8, 0, 0, 0, 0, 0x5a, 0, 0, 0, 5, 0x49]);
/** The type of the message that says goodbye. */
const TERMINATE = 0x58;
/**
 * The session outlives its connections: what the one before left in it (`pg` leaves a connection after any fault) would
 * be in the way of the next.
 */
const FRESH = ["rollback", "deallocate all"].map(query);

type Say = (said: Uint8Array, hear: (answer: Uint8Array | Error) => void) => void;

/**
 * The socket that `pg` speaks through, when what answers is in this process. Each flush is handed over whole, and is
 * answered whole.
 */
export class PgliteSocket extends Duplex {
  readonly #say: Say;
  #isGreeted = false;

  constructor(say: Say) {
    super();
    this.#say = say;
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
    if (!this.#isGreeted) this.#greet();
    else if (messages[0]?.[0] !== TERMINATE) this.#say(Buffer.concat(messages), (answer) => this.#hear(answer));
  }

  /** The first message says who connects, which is not asked here: whoever has the process has its database. */
  #greet(): void {
    this.#isGreeted = true;
    for (const [index, words] of FRESH.entries()) {
      const isLast = index === FRESH.length - 1;
      this.#say(words, (answer) => {
        if (answer instanceof Error) this.#hear(answer);
        else if (isLast) this.#hear(WELCOME);
      });
    }
  }

  #hear(answer: Uint8Array | Error): void {
    if (answer instanceof Error) this.destroy(answer);
    else if (!this.destroyed && !this.writableEnded)
      this.push(Buffer.from(answer.buffer, answer.byteOffset, answer.byteLength));
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
