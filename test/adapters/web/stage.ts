import { createServer, type Server } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { parseHTML } from "linkedom";
import type { Keeper, Post } from "../../../adapters/web/board.ts";
import { createWeb, type EditionPage, type Web, type WebOptions } from "../../../adapters/web/index.ts";
import type { Answer, CommandSpec, Inbox, Incoming } from "../../../src/bot/platform.ts";
import type { Message } from "../../../src/edition/message.ts";

/** A web page served on this machine, and a browser's way to it. */
export interface Site {
  readonly web: Web;
  readonly port: number;
  readonly origin: string;
  readonly faults: unknown[];
  visit(headers?: Record<string, string>): Browser;
  close(): Promise<void>;
}

export const say = (words: string, language: "fr" | "en" = "fr"): Message => ({
  language,
  blocks: [{ type: "paragraph", content: [{ type: "text", text: words }] }],
});

/** An inbox that answers as told and remembers what it was asked. */
export interface Listener extends Inbox {
  readonly heard: Incoming[];
  answer: (incoming: Incoming) => Answer | Promise<Answer>;
}

export function listener(): Listener {
  const heard: Incoming[] = [];
  const inbox: Listener = {
    heard,
    answer: () => ({ kind: "messages", messages: [], seenBy: "caller" }),
    async receive(incoming) {
      heard.push(incoming);
      return await inbox.answer(incoming);
    },
    complete: async () => [],
    home: async () => [],
    left: async () => {},
  };
  return inbox;
}

/** A keeper as a table of a store: what it holds outlives the platform. */
export function table(): Keeper & { readonly rows: Post[] } {
  const rows: Post[] = [];
  return {
    rows,
    load: async () => structuredClone(rows),
    async keep(post) {
      rows.push(structuredClone(post));
    },
  };
}

export const COMMANDS: readonly CommandSpec[] = [
  {
    digest: "ia",
    name: "figures",
    words: { fr: ["chiffres"], en: ["figures"] },
    summary: { fr: "les chiffres clés", en: "the key figures" },
    argument: { fr: "[angle] [période]", en: "[angle] [period]" },
    example: { fr: "chiffres emploi", en: "figures jobs" },
    options: [
      {
        name: "angle",
        words: { fr: "angle", en: "angle" },
        summary: { fr: "l’angle", en: "the angle" },
        kind: "angle",
        required: false,
      },
      {
        name: "period",
        words: { fr: "période", en: "period" },
        summary: { fr: "la période", en: "the period" },
        kind: "period",
        required: false,
      },
    ],
    seenBy: "caller",
    who: "all",
  },
  {
    digest: "ia",
    name: "ecology",
    words: { fr: ["écologie"], en: ["ecology"] },
    summary: { fr: "Écologie", en: "Ecology" },
    argument: { fr: "", en: "" },
    example: { fr: "écologie", en: "ecology" },
    options: [],
    seenBy: "caller",
    who: "all",
  },
  {
    digest: "ia",
    name: "help",
    words: { fr: ["aide"], en: ["help"] },
    summary: { fr: "cette aide", en: "this help" },
    argument: { fr: "", en: "" },
    example: { fr: "aide", en: "help" },
    options: [],
    seenBy: "caller",
    who: "all",
  },
];

/** A command without options. */
export function command(name: string, word: string): CommandSpec {
  const words = { fr: word, en: word };
  return {
    ...{ digest: "ia", name, words: { fr: [word], en: [word] }, summary: words, argument: { fr: "", en: "" } },
    ...{ example: words, options: [], seenBy: "channel", who: "all" },
  };
}

export function optionsOf(changes: Partial<WebOptions> = {}, faults: unknown[] = []): WebOptions {
  const editions: readonly EditionPage[] = [];
  return {
    language: "fr",
    tenant: "web:local",
    timeZone: "Europe/Paris",
    adminToken: null,
    channels: ["veille", "général"],
    draw: async () => ({ png: new Uint8Array([137, 80, 78, 71]), width: 4, height: 3 }),
    svg: null,
    previews: { slack: null, discord: null },
    pages: {
      editions: async (limit) => editions.slice(0, limit),
      edition: async (id) => editions.find((one) => one.id === id) ?? null,
      feed: async (limit) => editions.slice(0, limit),
      nextEdition: async () => null,
      sources: async (language) => say("sources", language),
      subscriptions: async (language) => say("abonnements", language),
    },
    keeper: null,
    log: { error: (what) => faults.push(what), warn: (what) => faults.push(what) },
    now: () => new Date(),
    ...changes,
  };
}

export async function open(
  inbox: Inbox = listener(),
  changes: Partial<WebOptions> = {},
  commands: readonly CommandSpec[] = COMMANDS,
): Promise<Site> {
  const faults: unknown[] = [];
  const web = createWeb(optionsOf(changes, faults));
  await web.start(inbox, commands);
  const { server, port } = await listen(web);
  return {
    web,
    port,
    faults,
    origin: `http://127.0.0.1:${port}`,
    visit: (headers) => new Browser(port, headers),
    async close() {
      await web.stop();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export async function listen(web: Web): Promise<{ server: Server; port: number }> {
  const server = createServer(async (request, response) => {
    if (!(await web.handle(request, response))) await web.refuse(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { server, port: (server.address() as AddressInfo).port };
}

/** As much of a browser as the tests need: cookies, the headers of a page's own requests, parsed pages. */
export class Browser {
  readonly #port: number;
  readonly #headers: Record<string, string>;
  readonly cookies = new Map<string, string>();

  constructor(port: number, headers: Record<string, string> = {}) {
    this.#port = port;
    this.#headers = { "accept-language": "fr-FR,fr;q=0.9", ...headers };
  }

  get origin(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  async fetch(path: string, init: RequestInit = {}): Promise<Response> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const headers = { ...this.#headers, ...(cookie ? { cookie } : {}), ...(init.headers as Record<string, string>) };
    const response = await fetch(`${this.origin}${path}`, { redirect: "manual", ...init, headers });
    for (const line of response.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (/max-age=0\b/i.test(line)) this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    return response;
  }

  async page(path: string): Promise<Page> {
    const response = await this.fetch(path);
    return documentOf(await response.text());
  }

  /** Sends a form of the page as a browser does; `script` asks for JSON. */
  post(path: string, fields: Record<string, string | readonly string[]>, script = false): Promise<Response> {
    const body = new URLSearchParams();
    for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) body.append(name, one);
    return this.fetch(path, {
      method: "POST",
      body,
      headers: {
        origin: this.origin,
        "sec-fetch-site": "same-origin",
        accept: script ? "application/json" : "text/html",
        "content-type": "application/x-www-form-urlencoded",
      },
    });
  }
}

export type Page = ReturnType<typeof parseHTML>["document"];

export function documentOf(markup: string): Page {
  return parseHTML(markup).document;
}

/** A request as it is written, for what no client would send. The head and body of the answer. */
export function rawRequest(port: number, lines: readonly string[], body = ""): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1", () =>
      socket.write(`${[...lines, "Connection: close"].join("\r\n")}\r\n\r\n${body}`),
    );
    let answer = "";
    socket.setEncoding("utf8");
    socket.on("data", (chunk: string) => {
      answer += chunk;
    });
    socket.on("end", () => resolve(answer));
    socket.on("error", reject);
  });
}
