import { createHash } from "node:crypto";
import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";

/** The server's end of one WebSocket: RFC 6455, short of extensions and of fragments, which Slack's clients don't send. */
export interface Connection {
  send(text: string): void;
  /** Says goodbye as the protocol wants. */
  close(): void;
  /** Cuts the wire. */
  drop(): void;
  readonly isOpen: () => boolean;
}

const GUID = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
const TEXT = 1;
const CLOSE = 8;
const PING = 9;
const PONG = 10;

export function accept(
  request: IncomingMessage,
  socket: Duplex,
  heard: { message(text: string): void; closed(): void },
): Connection {
  const key = createHash("sha1").update(`${request.headers["sec-websocket-key"]}${GUID}`).digest("base64");
  socket.write(
    `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${key}\r\n\r\n`,
  );
  let open = true;
  let pending = Buffer.alloc(0);
  const ended = (): void => {
    if (!open) return;
    open = false;
    heard.closed();
  };
  const send = (opcode: number, payload: Buffer): void => {
    if (!socket.writable) return;
    socket.write(Buffer.concat([headerOf(opcode, payload.length), payload]));
  };
  socket.on("data", (chunk: Buffer) => {
    pending = Buffer.concat([pending, chunk]);
    for (let frame = readFrame(pending); frame; frame = readFrame(pending)) {
      pending = pending.subarray(frame.length);
      if (frame.opcode === TEXT) heard.message(frame.payload.toString("utf8"));
      else if (frame.opcode === PING) send(PONG, frame.payload);
      else if (frame.opcode === CLOSE) {
        send(CLOSE, frame.payload);
        socket.end();
        ended();
      }
    }
  });
  // A client that was killed says no goodbye: its end of the wire is all that is heard of it.
  socket.on("end", () => socket.destroy());
  socket.on("close", ended);
  socket.on("error", ended);
  return {
    send: (text) => send(TEXT, Buffer.from(text)),
    close: () => send(CLOSE, Buffer.from([0x03, 0xe8])),
    drop: () => socket.destroy(),
    isOpen: () => open,
  };
}

function headerOf(opcode: number, length: number): Buffer {
  if (length < 126) return Buffer.from([0x80 | opcode, length]);
  const header = Buffer.alloc(length < 65_536 ? 4 : 10);
  header[0] = 0x80 | opcode;
  header[1] = length < 65_536 ? 126 : 127;
  if (length < 65_536) header.writeUInt16BE(length, 2);
  else header.writeBigUInt64BE(BigInt(length), 2);
  return header;
}

interface Frame {
  readonly opcode: number;
  readonly payload: Buffer;
  /** Bytes that the frame took. */
  readonly length: number;
}

/** The first whole frame; null until it has come. A client's frames are masked. */
function readFrame(bytes: Buffer): Frame | null {
  if (bytes.length < 6) return null;
  const opcode = (bytes[0] ?? 0) & 0x0f;
  let size = (bytes[1] ?? 0) & 0x7f;
  let at = 2;
  if (size === 126) {
    size = bytes.readUInt16BE(2);
    at = 4;
  } else if (size === 127) {
    if (bytes.length < 14) return null;
    size = Number(bytes.readBigUInt64BE(2));
    at = 10;
  }
  if (bytes.length < at + 4 + size) return null;
  const mask = bytes.subarray(at, at + 4);
  const payload = Buffer.from(bytes.subarray(at + 4, at + 4 + size));
  for (let i = 0; i < payload.length; i++) payload[i] = (payload[i] ?? 0) ^ (mask[i % 4] ?? 0);
  return { opcode, payload, length: at + 4 + size };
}
