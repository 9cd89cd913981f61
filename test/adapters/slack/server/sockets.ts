import { EventEmitter } from "node:events";
import type { Server } from "node:http";
import type { Json } from "./checks.ts";
import { accept, type Connection } from "./websocket.ts";

/** Socket Mode: envelopes go to one open socket, and again to the next when a socket dies before it acknowledged. */
export interface Sockets {
  /** A new address to connect to, good for one connection. */
  address(): string;
  /** Settles with what was acknowledged. */
  deliver(type: "events_api" | "slash_commands" | "interactive", payload: Json): Promise<Json | null>;
  /** Cuts every wire. */
  dropAll(): void;
  /** Asks clients to come back, as Slack does before it recycles a machine. */
  refresh(): void;
  /** The next envelope is sent, then the wire is cut before an acknowledgement can come. */
  dropAfterNext: boolean;
  readonly opened: number;
  /** Settles when a client is connected. */
  connected(): Promise<void>;
}

interface Envelope {
  readonly id: string;
  readonly type: string;
  readonly payload: Json;
  attempts: number;
  readonly done: (payload: Json | null) => void;
}

export function createSockets(server: Server, url: string): Sockets {
  const tickets = new Set<string>();
  const open = new Set<Connection>();
  const waiting = new Map<string, Envelope>();
  const news = new EventEmitter();
  let serial = 0;

  const push = (connection: Connection, envelope: Envelope): void => {
    const { id, type, payload, attempts } = envelope;
    const retry = attempts === 0 ? {} : { retry_attempt: attempts, retry_reason: "timeout" };
    envelope.attempts++;
    if (sockets.dropAfterNext) {
      sockets.dropAfterNext = false;
      connection.send(JSON.stringify({ envelope_id: id, type, payload, accepts_response_payload: true, ...retry }));
      setImmediate(() => connection.drop());
      return;
    }
    connection.send(JSON.stringify({ envelope_id: id, type, payload, accepts_response_payload: true, ...retry }));
  };

  server.on("upgrade", (request, socket) => {
    const ticket = new URL(request.url ?? "/", url).searchParams.get("ticket") ?? "";
    if (!tickets.delete(ticket)) return void socket.destroy();
    const connection = accept(request, socket, {
      message(text) {
        const said: { readonly envelope_id?: string; readonly payload?: Json } = JSON.parse(text);
        const envelope = waiting.get(String(said.envelope_id));
        if (!envelope) return;
        waiting.delete(envelope.id);
        envelope.done(said.payload ?? null);
      },
      closed: () => open.delete(connection),
    });
    open.add(connection);
    sockets.opened++;
    connection.send(
      JSON.stringify({ type: "hello", num_connections: open.size, connection_info: { app_id: "A0FIL" } }),
    );
    for (const envelope of waiting.values()) push(connection, envelope);
    news.emit("connected");
  });

  const sockets: { -readonly [Name in keyof Sockets]: Sockets[Name] } = {
    dropAfterNext: false,
    opened: 0,
    address() {
      const ticket = `ticket-${++serial}`;
      tickets.add(ticket);
      return `${url.replace("http:", "ws:")}/link/?ticket=${ticket}&app_id=A0FIL`;
    },
    deliver(type, payload) {
      return new Promise((done) => {
        const envelope: Envelope = { id: `envelope-${++serial}`, type, payload, attempts: 0, done };
        waiting.set(envelope.id, envelope);
        const connection = [...open].find(({ isOpen }) => isOpen());
        if (connection) push(connection, envelope);
      });
    },
    dropAll() {
      for (const connection of open) connection.drop();
    },
    refresh() {
      for (const connection of open)
        connection.send(JSON.stringify({ type: "disconnect", reason: "refresh_requested" }));
    },
    async connected() {
      if ([...open].some(({ isOpen }) => isOpen())) return;
      await new Promise<void>((resolve) => news.once("connected", resolve));
    },
  };
  return sockets;
}
