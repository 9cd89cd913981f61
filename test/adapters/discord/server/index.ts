import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { type Failure, Failures } from "./faults.ts";
import { Gateway } from "./gateway.ts";
import { Interaction } from "./interaction.ts";
import type { Pace } from "./pace.ts";
import { ROUTES } from "./routes.ts";
import { type Call, Refused, type Service } from "./service.ts";
import { BOT, type StoredFile, World } from "./world.ts";

export const TOKEN = "MTEwMDAwMDAwMDAwMDAwMDAwMQ.Gabc12.jeton-du-bot-de-test";

/** A Discord on this machine: REST and gateway, strict about what it is sent, failing when it is told to. */
export class LocalDiscord implements Service {
  readonly world = new World();
  readonly interactions = new Map<string, Interaction>();
  readonly failures = new Failures();
  readonly faults: string[] = [];
  /** "POST /channels/1/messages", in the order in which they came. */
  readonly calls: string[] = [];
  readonly gateway: Gateway;
  v2: Service["v2"] = "known";
  isLoose = false;
  isStrict = true;
  keepsNonces = true;
  /** How long each post takes to be carried out. */
  delayMs = 0;
  /** Calls that come faster are told to wait; null for no limit. */
  pace: Pace | null = null;
  #waiting: (() => void)[] = [];
  readonly #server = createServer((request, response) => {
    this.#serve(request, response).catch((error: unknown) => {
      this.faults.push(String(error));
      response.writeHead(500).end("{}");
    });
  });

  private constructor() {
    this.gateway = new Gateway(this.world, TOKEN, this.#server);
  }

  static async start(): Promise<LocalDiscord> {
    const discord = new LocalDiscord();
    await new Promise<void>((resolve) => discord.#server.listen(0, "127.0.0.1", resolve));
    discord.gateway.url = discord.gatewayUrl;
    return discord;
  }

  get #port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  get apiUrl(): string {
    return `http://127.0.0.1:${this.#port}/api`;
  }

  get gatewayUrl(): string {
    return `ws://127.0.0.1:${this.#port}/gateway`;
  }

  async stop(): Promise<void> {
    await this.gateway.close();
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  dispatch(t: string, d: Record<string, unknown>): void {
    this.gateway.dispatch(t, d);
  }

  changed(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const wake of waiting) wake();
  }

  /** Settles when the condition holds: looked at after each call. */
  async until(condition: () => boolean, what = "it"): Promise<void> {
    const end = Date.now() + 10_000;
    while (!condition()) {
      if (Date.now() > end) throw new Error(`waited in vain for ${what}; calls: ${this.calls.slice(-12).join(", ")}`);
      await new Promise<void>((resolve) => {
        this.#waiting.push(resolve);
        setTimeout(resolve, 20);
      });
    }
  }

  fail(of: RegExp, how: Failure["how"], times = 1): void {
    this.failures.add({ of, how, times });
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? "/", "http://local");
    const path = decodeURIComponent(url.pathname).replace(/^\/api\/v10/, "");
    const method = request.method ?? "GET";
    const { body, files } = await bodyOf(request);
    if (this.isLoose && files.length > 0) {
      reply(response, 500, { code: 0, message: "a body that is no JSON" });
      return;
    }
    const token = request.headers.authorization ?? null;
    this.calls.push(`${method} ${path}`);
    const { refusal, headers } = this.pace?.take(method, path, Date.now()) ?? FREELY;
    if (refusal) return reply(response, refusal.status, refusal.body, { ...headers, ...refusal.headers });
    const failure = this.failures.take(`${method} ${path}`);
    if (failure === "hang up") return void request.socket.destroy();
    if (failure !== null && failure !== "cut") return reply(response, failure.status, failure.body, failure.headers);
    if (this.delayMs > 0 && method === "POST") await sleep(this.delayMs);
    const answer = this.#answer({ method, path, query: url.searchParams, body, files, token });
    this.changed();
    if (failure === "cut") return void request.socket.destroy();
    reply(response, answer.status, answer.body, headers);
  }

  #answer(call: Call): { readonly status: number; readonly body?: unknown } {
    const isOwn = /^\/(?:interactions|webhooks)\//.test(call.path);
    if (!isOwn && call.token !== `Bot ${TOKEN}`)
      return { status: 401, body: { code: 0, message: "401: Unauthorized" } };
    for (const [method, pattern, route] of ROUTES) {
      const match = method === call.method ? pattern.exec(call.path) : null;
      if (!match) continue;
      try {
        return route(this, call, match.slice(1));
      } catch (error) {
        if (error instanceof Refused) return error.how;
        throw error;
      }
    }
    this.faults.push(`no such call: ${call.method} ${call.path}`);
    return { status: 404, body: { code: 0, message: "404: Not Found" } };
  }

  /** Sends an interaction that somebody made, and gives back what becomes of it. */
  interact(payload: Record<string, unknown>): Interaction {
    const interaction = new Interaction(this.world.id(), () => this.changed());
    this.interactions.set(interaction.token, interaction);
    this.dispatch("INTERACTION_CREATE", {
      id: interaction.id,
      application_id: BOT.id,
      token: interaction.token,
      version: 1,
      entitlements: [],
      attachment_size_limit: 10_485_760,
      app_permissions: "2248473465835073",
      ...payload,
    });
    return interaction;
  }
}

const FREELY = { refusal: null, headers: {} } as const;

function reply(
  response: ServerResponse,
  status: number,
  body?: unknown,
  headers: Readonly<Record<string, string>> = {},
): void {
  if (status === 204) return void response.writeHead(204, headers).end();
  response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(body ?? {}));
}

async function bodyOf(request: IncomingMessage): Promise<{ body: Record<string, unknown>; files: StoredFile[] }> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const bytes = Buffer.concat(chunks);
  const type = request.headers["content-type"] ?? "";
  if (bytes.length === 0) return { body: {}, files: [] };
  if (!type.startsWith("multipart/")) return { body: JSON.parse(bytes.toString()), files: [] };
  const form = await new Response(new Uint8Array(bytes), { headers: { "content-type": type } }).formData();
  const files: StoredFile[] = [];
  for (const [, value] of form) {
    if (typeof value === "string") continue;
    files.push({ name: value.name, type: value.type, bytes: new Uint8Array(await value.arrayBuffer()) });
  }
  return { body: JSON.parse(String(form.get("payload_json"))), files };
}
