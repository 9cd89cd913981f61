import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { pino } from "pino";
import { createArticleReader } from "../../src/bot/answers/article-reader.ts";
import { createFeedsDesk } from "../../src/bot/answers/feeds-desk.ts";
import { createInbox } from "../../src/bot/inbox.ts";
import { createNewsroom } from "../../src/bot/news/newsroom.ts";
import {
  type Answer,
  type ChannelRef,
  type Inbox,
  type Incoming,
  type Origin,
  type Platform,
  PlatformError,
  type PlatformErrorCode,
  type ThreadRef,
} from "../../src/bot/platform.ts";
import type { Desk } from "../../src/desk.ts";
import type { Block, Inline, Message } from "../../src/edition/message.ts";
import { createFetcher, type Fetcher } from "../../src/feeds/fetch.ts";
import { createPace } from "../../src/feeds/pace.ts";
import type { Sense } from "../../src/llm/embed-sense.ts";
import type { Database } from "../../src/store/database.ts";
import { syncDigestFeeds } from "../../src/store/feeds.ts";

/** Monday, 13:00 in Paris. */
export const NOON = new Date("2025-02-10T12:00:00Z");
const HOUR_MS = 3_600_000;

export interface Story {
  readonly id: string;
  readonly title: string;
  readonly text: readonly string[];
  readonly hoursAgo?: number;
  readonly language?: "fr" | "en" | "de";
}

/** Outlets on a server of this test: each has a feed at /NAME.xml and its articles at /NAME/ID. */
export class Press {
  readonly fetcher: Fetcher = createFetcher({ allowPrivateNetworks: true });
  readonly #server: Server;
  readonly #pages = new Map<string, string>();
  readonly #outlets = new Map<string, Story[]>();
  readonly #broken = new Set<string>();
  readonly #held = new Map<string, Promise<void>>();
  #base = "";

  constructor() {
    this.#server = createServer(async (request, response) => {
      const path = request.url ?? "/";
      await this.#held.get(path);
      if (this.#broken.has(path)) response.statusCode = 503;
      const page = this.#pages.get(path);
      if (page === undefined) {
        response.statusCode = 404;
        response.end("rien ici");
        return;
      }
      response.setHeader("content-type", path.endsWith(".xml") ? "application/rss+xml" : "text/html; charset=utf-8");
      response.end(page);
    });
  }

  async open(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, "127.0.0.1", resolve));
    this.#base = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    await this.fetcher.close();
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  reset(): void {
    this.#pages.clear();
    this.#outlets.clear();
    this.#held.clear();
    this.#broken.clear();
  }

  at(path: string): string {
    return `${this.#base}${path}`;
  }

  serve(path: string, page: string): void {
    this.#pages.set(path, page);
  }

  /** The server is down for a path. */
  break(path: string): void {
    this.#broken.add(path);
  }

  /** What is at a path is given once the function that comes back is called. */
  hold(path: string): () => void {
    let release: () => void = () => {};
    this.#held.set(path, new Promise((resolve) => (release = resolve)));
    return release;
  }

  publish(outlet: string, stories: readonly Story[]): void {
    const all = [...(this.#outlets.get(outlet) ?? []), ...stories];
    this.#outlets.set(outlet, all);
    for (const { id, title, text, language = "fr" } of stories) {
      const body = text.map((line) => `<p>${line}</p>`).join("");
      const head = `<title>${title}</title>`;
      this.serve(
        `/${outlet}/${id}`,
        `<html lang="${language}"><head>${head}</head><body><article><h1>${title}</h1>${body}</article></body></html>`,
      );
    }
    const items = all.map(({ id, title, hoursAgo = 1 }) => {
      const date = new Date(NOON.getTime() - hoursAgo * HOUR_MS).toUTCString();
      return `<item><guid isPermaLink="false">${outlet} ${id}</guid><title>${title}</title><link>${this.at(`/${outlet}/${id}`)}</link><pubDate>${date}</pubDate></item>`;
    });
    this.serve(
      `/${outlet}.xml`,
      `<rss version="2.0"><channel><title>${outlet}</title><link>${this.at(`/${outlet}`)}</link>${items.join("")}</channel></rss>`,
    );
  }

  /** Follows those outlets for the digest, and reads what they published. */
  async read(
    db: Database,
    desk: Desk,
    outlets: readonly string[],
    now: Date = NOON,
    sense: Sense | null = null,
  ): Promise<void> {
    const wanted = outlets.map((name) => ({ url: this.at(`/${name}.xml`), name, language: "fr" as const }));
    await syncDigestFeeds(db, { digest: "ia", wanted, now });
    await this.poll(db, desk, now, sense);
  }

  async poll(db: Database, desk: Desk, now: Date = NOON, sense: Sense | null = null): Promise<void> {
    const newsroom = createNewsroom({
      db,
      fetcher: this.fetcher,
      pace: createPace({ pauseMs: 0, concurrency: 4, now: Date.now, wait: () => Promise.resolve() }),
      desks: [{ command: "ia", analyst: desk.analyst }],
      now: () => now,
      random: () => 0,
      log: pino({ level: "silent" }),
      sense,
    });
    await newsroom.work();
    await newsroom.stop();
  }
}

export interface Post {
  readonly key: string;
  readonly channel: string;
  readonly thread: string;
  readonly message: Message;
}

/** A chat service in memory. */
export class Hall implements Platform {
  readonly name = "hall";
  readonly posts: Post[] = [];
  /** The next posts end in that fault. */
  fault: { readonly code: PlatformErrorCode; times: number } | null = null;

  async start(): Promise<void> {}
  async stop(): Promise<void> {}

  async openThread(channel: ChannelRef, message: Message, key: string): Promise<ThreadRef> {
    this.#fail();
    const thread = `thread:${key}`;
    if (!this.posts.some((post) => post.key === key)) this.posts.push({ key, channel, thread, message });
    return thread as ThreadRef;
  }

  async reply(thread: ThreadRef, message: Message, key: string): Promise<void> {
    this.#fail();
    const channel = this.posts.find((post) => post.thread === thread)?.channel ?? "";
    if (!this.posts.some((post) => post.key === key)) this.posts.push({ key, channel, thread, message });
  }

  #fail(): void {
    if (!this.fault || this.fault.times === 0) return;
    this.fault.times--;
    const retryAfterMs = this.fault.code === "rateLimited" ? { retryAfterMs: 50 } : {};
    throw new PlatformError(this.fault.code, "The hall is closed.", retryAfterMs);
  }
}

export interface Person {
  readonly tenant?: string;
  readonly channel?: string;
  readonly user?: string;
  readonly thread?: string | null;
  readonly language?: "fr" | "en" | null;
  readonly manager?: boolean;
  readonly id?: string;
}

/** A bot on a store, and people who talk to it. */
export class Town {
  readonly hall = new Hall();
  readonly inbox: Inbox;
  /** What went wrong, by the log. */
  readonly logged: Record<string, unknown>[] = [];
  now = NOON;
  #events = 0;

  constructor(db: Database, desk: Desk, press: Press, sense: Sense | null = null) {
    const log = pino({ level: "warn" }, { write: (line: string) => void this.logged.push(JSON.parse(line)) });
    this.inbox = createInbox({
      db,
      digests: [{ definition: desk.digest.definition, analyst: desk.analyst }],
      platform: (name) => (name === "hall" ? this.hall : null),
      readArticle: createArticleReader(press.fetcher),
      feeds: createFeedsDesk(press.fetcher, () => this.now),
      now: () => this.now,
      defaults: { language: "fr", timeZone: "Europe/Paris" },
      log,
      sense,
      wait: () => Promise.resolve(),
    });
  }

  origin({
    tenant = "hall:T1",
    channel = "C1",
    user,
    thread = null,
    language = null,
    manager = true,
    id,
  }: Person): Origin {
    const event = id ?? `event ${++this.#events}`;
    return {
      id: event,
      tenant,
      channel: channel as ChannelRef,
      thread: thread as ThreadRef | null,
      // Nobody is in a hurry, unless a test says who speaks.
      user: user ?? `user ${event}`,
      direct: `direct ${user ?? event}` as ChannelRef,
      language,
      isManager: async () => manager,
    };
  }

  hear(incoming: Incoming): Promise<Answer> {
    return this.inbox.receive(incoming);
  }

  type(text: string, who: Person = {}): Promise<Answer> {
    return this.hear({ ...this.origin(who), kind: "command", digest: "ia", text });
  }

  say(text: string, who: Person = {}): Promise<Answer> {
    return this.hear({ ...this.origin(who), kind: "message", text });
  }

  call(command: string, options: Readonly<Record<string, string>> = {}, who: Person = {}): Promise<Answer> {
    return this.hear({ ...this.origin(who), kind: "call", digest: "ia", command, options });
  }

  press(action: string, who: Person = {}): Promise<Answer> {
    return this.hear({ ...this.origin(who), kind: "action", action });
  }

  submit(
    form: string,
    values: Readonly<Record<string, string | readonly string[]>>,
    who: Person = {},
  ): Promise<Answer> {
    return this.hear({ ...this.origin(who), kind: "form", form, values });
  }
}

/** What a person reads of an answer. */
export function shown(answer: Answer): string {
  switch (answer.kind) {
    case "messages":
      return answer.messages.map(textOf).join("\n---\n");
    case "form":
      return `form ${answer.form.id}`;
    case "faults":
      return Object.entries(answer.faults)
        .map(([field, sentence]) => `${field}: ${sentence}`)
        .join("\n");
  }
}

export function textOf({ blocks }: Message): string {
  return blocks.map(blockText).join("\n");
}

function blockText(block: Block): string {
  switch (block.type) {
    case "point":
      return `« ${block.quote} » ${inlines(block.sources)}`;
    case "figures":
      return block.rows.map(({ value, context, sources }) => `${value} | ${context} | ${inlines(sources)}`).join("\n");
    case "chart":
      return `[chart] ${block.chart.alternative}`;
    case "actions":
      return block.buttons.map(({ action, label }) => `[${label}](${action})`).join(" ");
    default:
      return inlines(block.content);
  }
}

function inlines(content: readonly Inline[]): string {
  return content.map((inline) => inline.text).join("");
}
