// @ts-check
// The thread of an embedded database: bytes of Postgres's protocol in, bytes out. Plain JavaScript, for a thread that
// needs no loader opens sooner and takes less memory.
import { parentPort, workerData } from "node:worker_threads";
import { PGlite } from "@electric-sql/pglite";

/** @type {{ readonly dataDir: string | null, readonly settings: readonly string[] }} */
const { dataDir, settings } = workerData;
const port = parentPort;
if (!port) throw new Error("this file is for a thread");

const database = await PGlite.create({
  ...(dataDir === null ? {} : { dataDir }),
  startParams: [...PGlite.defaultStartParams, ...settings.flatMap((setting) => ["-c", setting])],
});

port.on("message", (/** @type {Uint8Array | null} */ said) => void (said ? answer(said) : end()));
port.postMessage("open");

/**
 * Not `execProtocolRaw`: it reads each answer itself, and keeps what it read for ever.
 *
 * @param {Uint8Array} said
 */
async function answer(said) {
  /** @type {Uint8Array<ArrayBuffer>[]} */
  const parts = [];
  // Copies: what the database says is a view on all its memory.
  await database.execProtocolRawStream(said, { onRawData: (part) => void parts.push(new Uint8Array(part)) });
  const whole = joined(parts);
  port?.postMessage(whole, [whole.buffer]);
}

/** @param {readonly Uint8Array<ArrayBuffer>[]} parts */
function joined(parts) {
  const [first] = parts;
  if (first && parts.length === 1) return first;
  const whole = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

async function end() {
  await database.close();
  port?.close();
}
