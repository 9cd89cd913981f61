import { promisify } from "node:util";
import { brotliDecompress, constants, gunzip, inflate, inflateRaw } from "node:zlib";
import { FetchError } from "./fetch-error.ts";

const unbrotli = promisify(brotliDecompress);
const ungzip = promisify(gunzip);
const undeflate = promisify(inflate);
const undeflateRaw = promisify(inflateRaw);

/** What can be undone; asked for in Accept-Encoding. */
export const ENCODINGS = "gzip, br, deflate";
/** A server that packs a package is playing. */
const MAX_LAYERS = 2;

export interface BodyLimits {
  readonly address: string;
  /** Counted both as received and as unpacked. */
  readonly maxBytes: number;
}

/**
 * Reads a body to its end, unpacks it, and stops at the limit before holding more than it: received or unpacked.
 * Throws FetchError "tooLarge", or zlib's own errors for what can't be unpacked.
 */
export async function readBody(
  body: AsyncIterable<Uint8Array>,
  encoding: string | null,
  limits: BodyLimits,
): Promise<Uint8Array> {
  const layers = layersOf(encoding);
  if (layers.length > MAX_LAYERS) throw new FetchError("garbled", { address: limits.address, about: `${encoding}` });
  let bytes: Uint8Array = await collect(body, limits);
  for (const layer of layers.reverse()) bytes = await unpack(bytes, layer, limits);
  return bytes;
}

/** The first bytes of a body, unpacked as far as they go; for a look at an error page. Never throws for its content. */
export async function readHead(body: AsyncIterable<Uint8Array>, encoding: string | null): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    chunks.push(chunk);
    size += chunk.byteLength;
    if (size >= HEAD_BYTES) break;
  }
  const bytes = Buffer.concat(chunks);
  try {
    const [layer] = layersOf(encoding);
    return layer === undefined ? bytes : await unpack(bytes, layer, { address: "", maxBytes: HEAD_BYTES * 20 });
  } catch {
    return bytes; // an error page is looked at, not needed
  }
}

const HEAD_BYTES = 64 * 1024;

async function collect(body: AsyncIterable<Uint8Array>, { address, maxBytes }: BodyLimits): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.byteLength;
    if (size > maxBytes) throw tooLarge(address, maxBytes);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function layersOf(encoding: string | null): string[] {
  return (encoding ?? "")
    .toLowerCase()
    .split(",")
    .map((layer) => layer.trim())
    .filter((layer) => layer !== "" && layer !== "identity");
}

async function unpack(bytes: Uint8Array, layer: string, { address, maxBytes }: BodyLimits): Promise<Uint8Array> {
  if (bytes.byteLength === 0) return bytes;
  // A body cut before its end is unpacked as far as it goes: its whole items are worth reading.
  const options = { maxOutputLength: maxBytes, finishFlush: constants.Z_SYNC_FLUSH };
  const [first = 0, second = 0] = bytes;
  try {
    switch (layer) {
      case "gzip":
      case "x-gzip":
        return first === 0x1f && second === 0x8b ? await ungzip(bytes, options) : bytes; // said, not done
      case "deflate":
        return (first & 0x0f) === 8 ? await undeflate(bytes, options) : await undeflateRaw(bytes, options);
      case "br":
        return await unbrotli(bytes, { maxOutputLength: maxBytes, finishFlush: constants.BROTLI_OPERATION_FLUSH });
      default:
        throw new FetchError("garbled", { address, about: layer });
    }
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE") throw tooLarge(address, maxBytes, cause);
    throw cause;
  }
}

function tooLarge(address: string, maxBytes: number, cause?: unknown): FetchError {
  return new FetchError("tooLarge", { address, about: `more than ${megabytes(maxBytes)} MB`, cause });
}

function megabytes(bytes: number): number {
  return Math.max(1, Math.round(bytes / 1024 / 1024));
}
