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

/** @param {Uint8Array} said */
async function answer(said) {
  // A copy: what the database answers is a view on all its memory.
  port?.postMessage(Uint8Array.from(await database.execProtocolRaw(said)));
}

async function end() {
  await database.close();
  port?.close();
}
