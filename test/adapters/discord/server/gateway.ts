import { randomBytes } from "node:crypto";
import type { Server } from "node:http";
import { type WebSocket, WebSocketServer } from "ws";
import { BOT, channelPayload, isThread, type World } from "./world.ts";

interface Session {
  readonly id: string;
  readonly intents: number;
  /** All that was said, for those who resume. */
  readonly said: { readonly s: number; readonly t: string; readonly d: unknown }[];
  socket: WebSocket | null;
}

/** The role of those who may manage channels. */
export const CHANNEL_MANAGERS = "1200000000000000016";

export const INTENTS = { guilds: 1, guildMessages: 1 << 9, directMessages: 1 << 12, messageContent: 1 << 15 } as const;

/** The gateway: one connection a session, which survives its connections. */
export class Gateway {
  readonly #world: World;
  readonly #sockets: WebSocketServer;
  readonly #sessions = new Map<string, Session>();
  readonly #token: string;
  /** Intents that the developer portal grants. */
  granted = INTENTS.guilds | INTENTS.guildMessages | INTENTS.directMessages | INTENTS.messageContent;
  heartbeatMs = 41_250;
  /** Heartbeats get no answer: the connection looks dead. */
  isMute = false;
  /** Whoever identifies is shut out with that code. */
  closesWith: number | null = null;
  /** The next resumptions are refused. */
  refusesResume = false;
  readonly log: string[] = [];
  url = "";

  constructor(world: World, token: string, server: Server) {
    this.#world = world;
    this.#token = token;
    this.#sockets = new WebSocketServer({ server, path: "/gateway" });
    this.#sockets.on("connection", (socket) => this.#greet(socket));
  }

  get connections(): number {
    return [...this.#sessions.values()].filter(({ socket }) => socket !== null).length;
  }

  /** Tells every session that may know. Content is left out where the bot may not read it. */
  dispatch(t: string, d: Record<string, unknown>): void {
    for (const session of this.#sessions.values()) {
      const event = { s: session.said.length + 1, t, d: t === "MESSAGE_CREATE" ? readable(d, session.intents) : d };
      session.said.push(event);
      this.#send(session.socket, { op: 0, ...event });
    }
  }

  /** Says the last event of that name again, as it was. */
  repeat(t: string): void {
    for (const { said, socket } of this.#sessions.values()) {
      const event = said.findLast((each) => each.t === t);
      if (event) this.#send(socket, { op: 0, ...event });
    }
  }

  /** The connections end: with a code, or without a word. What is said meanwhile waits for them. */
  drop(code: number | null): void {
    for (const session of this.#sessions.values()) {
      const { socket } = session;
      session.socket = null;
      if (code === null) socket?.terminate();
      else socket?.close(code);
    }
  }

  /** Asks the clients to come back. */
  reconnect(): void {
    for (const { socket } of this.#sessions.values()) this.#send(socket, { op: 7, d: null });
  }

  forget(): void {
    for (const session of this.#sessions.values()) {
      this.#send(session.socket, { op: 9, d: false });
      session.socket = null;
    }
    this.#sessions.clear();
  }

  async close(): Promise<void> {
    for (const socket of this.#sockets.clients) socket.terminate();
    await new Promise((resolve) => this.#sockets.close(resolve));
  }

  #greet(socket: WebSocket): void {
    this.#send(socket, { op: 10, d: { heartbeat_interval: this.heartbeatMs } });
    socket.on("message", (data) => this.#hear(socket, JSON.parse(String(data))));
    socket.on("close", () => {
      for (const session of this.#sessions.values()) {
        if (session.socket === socket) session.socket = null;
      }
    });
  }

  #hear(socket: WebSocket, { op, d }: { op: number; d: Record<string, unknown> }): void {
    if (op === 1 && !this.isMute) this.#send(socket, { op: 11 });
    if (op === 2) this.#identify(socket, d);
    if (op === 6) this.#resume(socket, d);
  }

  #identify(socket: WebSocket, { token, intents }: Record<string, unknown>): void {
    this.log.push("identify");
    const asked = Number(intents);
    if (this.closesWith !== null) {
      socket.close(this.closesWith);
      return;
    }
    if (token !== this.#token) {
      socket.close(4004);
      return;
    }
    if ((asked & ~this.granted) !== 0) {
      socket.close(4014);
      return;
    }
    const session: Session = { id: randomBytes(8).toString("hex"), intents: asked, said: [], socket };
    this.#sessions.set(session.id, session);
    const guilds = [...this.#world.guilds.values()];
    this.#tell(session, "READY", {
      v: 10,
      user: { ...BOT, discriminator: "0", avatar: null },
      guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
      session_id: session.id,
      resume_gateway_url: this.url,
      application: { id: BOT.id, flags: 0 },
    });
    for (const guild of guilds) this.#tell(session, "GUILD_CREATE", this.#guildPayload(guild.id));
  }

  #resume(socket: WebSocket, { token, session_id, seq }: Record<string, unknown>): void {
    this.log.push("resume");
    const session = this.#sessions.get(String(session_id));
    if (token !== this.#token) {
      socket.close(4004);
      return;
    }
    if (!session || this.refusesResume) {
      this.#send(socket, { op: 9, d: false });
      return;
    }
    session.socket = socket;
    for (const event of session.said.filter(({ s }) => s > Number(seq))) this.#send(socket, { op: 0, ...event });
    this.#tell(session, "RESUMED", {});
  }

  #tell(session: Session, t: string, d: Record<string, unknown>): void {
    const event = { s: session.said.length + 1, t, d };
    session.said.push(event);
    this.#send(session.socket, { op: 0, ...event });
  }

  #send(socket: WebSocket | null, payload: object): void {
    if (socket?.readyState === socket?.OPEN) socket?.send(JSON.stringify(payload));
  }

  #guildPayload(id: string): Record<string, unknown> {
    const guild = this.#world.guilds.get(id);
    const channels = [...this.#world.channels.values()].filter((channel) => channel.guild_id === id);
    const everyone = {
      id,
      name: "@everyone",
      permissions: "2048",
      position: 0,
      color: 0,
      colors: {},
      hoist: false,
      managed: false,
      mentionable: false,
      flags: 0,
    };
    return {
      ...guild,
      roles: [everyone, { ...everyone, id: CHANNEL_MANAGERS, name: "Rédaction en chef", permissions: "16" }],
      emojis: [],
      stickers: [],
      channels: channels.filter((channel) => !isThread(channel)).map(channelPayload),
      threads: channels.filter((channel) => isThread(channel) && !channel.archived).map(channelPayload),
      members: [{ user: { ...BOT, discriminator: "0" }, roles: [], joined_at: "2025-01-01T00:00:00.000Z", flags: 0 }],
      member_count: 2,
      voice_states: [],
      presences: [],
      stage_instances: [],
      guild_scheduled_events: [],
      soundboard_sounds: [],
      joined_at: "2025-01-01T00:00:00.000Z",
      large: false,
      unavailable: false,
    };
  }
}

function readable(message: Record<string, unknown>, intents: number): Record<string, unknown> {
  const { author, mentions, guild_id } = message as {
    author: { id: string };
    mentions: { id: string }[];
    guild_id?: string;
  };
  const isOpen =
    guild_id === undefined ||
    author.id === BOT.id ||
    mentions.some(({ id }) => id === BOT.id) ||
    (intents & INTENTS.messageContent) !== 0;
  return isOpen ? message : { ...message, content: "", embeds: [], components: [], attachments: [] };
}
