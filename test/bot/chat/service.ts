import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import type { Fault } from "../../contract/platform.ts";

/** One post as the service keeps it. */
export interface KeptPost {
  readonly key: string;
  readonly channel: string;
  /** The number of its thread's opening; its own for an opening. */
  readonly thread: string;
  readonly text: string;
  readonly links: readonly string[];
}

/** What a client sends. */
export interface PostBody {
  readonly key: string;
  readonly channel: string;
  readonly thread: string | null;
  readonly text: string;
  readonly links: readonly string[];
}

/**
 * A chat service for tests, with a memory of all that it received: a post whose key it knows is given back and not kept
 * twice. It has limits, and fails when told to.
 */
export class ChatService {
  readonly posts: KeptPost[] = [];
  readonly #byKey = new Map<string, KeptPost>();
  #server: Server | null = null;
  #faults: { readonly fault: Fault; times: number }[] = [];
  /** Asked for each post: the fault that it ends in, or null. */
  faultOf: (post: PostBody, call: number) => Fault | null = () => null;
  #cuts = 0;
  calls = 0;
  /** Told of each call. */
  onCall: () => void = () => {};
  /** How long it thinks about a post, before and after it keeps it. */
  delayMs = 0;

  async start(): Promise<string> {
    const server = createServer((request, response) => void this.#receive(request, response));
    server.keepAliveTimeout = 60_000;
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    this.#server = server;
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.#server?.closeAllConnections();
    await new Promise((resolve) => this.#server?.close(resolve) ?? resolve(null));
  }

  fail(fault: Fault, times: number): void {
    this.#faults.push({ fault, times });
  }

  cutAfterNextPost(): void {
    this.#cuts++;
  }

  forget(): void {
    this.posts.length = 0;
    this.#byKey.clear();
  }

  /** Threads in the order in which they were opened, each with its posts in order. */
  threads(): KeptPost[][] {
    const threads = new Map<string, KeptPost[]>();
    for (const post of this.posts) threads.set(post.thread, [...(threads.get(post.thread) ?? []), post]);
    return [...threads.values()];
  }

  async #receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = JSON.parse(Buffer.concat(chunks).toString()) as PostBody;
    this.calls++;
    this.onCall();
    const fault = this.#nextFault() ?? this.faultOf(body, this.calls);
    if (fault) return refuse(response, fault);
    if (body.text.length > LONGEST || !/^[\w:.#-]{1,220}$/.test(body.key)) return refuse(response, "invalid");
    await this.#think();
    const post = this.#byKey.get(body.key) ?? this.#keep(body);
    await this.#think();
    if (this.#cuts > 0) {
      this.#cuts--;
      request.socket.destroy();
      return;
    }
    answer(response, 200, { thread: post.thread });
  }

  async #think(): Promise<void> {
    if (this.delayMs > 0) await wait(this.delayMs * Math.random());
  }

  #keep({ key, channel, thread, text, links }: PostBody): KeptPost {
    const post = { key, channel, text, links, thread: thread ?? String(this.posts.length + 1) };
    this.posts.push(post);
    this.#byKey.set(key, post);
    return post;
  }

  #nextFault(): Fault | null {
    const [first] = this.#faults;
    if (!first) return null;
    first.times--;
    if (first.times <= 0) this.#faults.shift();
    return first.fault;
  }
}

/** Characters of one post. */
export const LONGEST = 4000;

const STATUS: Readonly<Record<Fault, number>> = {
  forbidden: 403,
  gone: 410,
  rateLimited: 429,
  invalid: 400,
  unavailable: 503,
};

function refuse(response: ServerResponse, fault: Fault): void {
  answer(response, STATUS[fault], { fault, retryAfterMs: fault === "rateLimited" ? 20 : null });
}

function answer(response: ServerResponse, status: number, body: object): void {
  const text = JSON.stringify(body);
  response.writeHead(status, { "content-type": "application/json", "content-length": Buffer.byteLength(text) });
  response.end(text);
}
