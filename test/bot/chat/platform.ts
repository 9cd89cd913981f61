import { Pool } from "undici";
import {
  type ChannelRef,
  type Inbox,
  type Platform,
  PlatformError,
  type PlatformErrorCode,
  type PostKey,
  type ThreadRef,
} from "../../../src/bot/platform.ts";
import type { Block, Inline, Message } from "../../../src/edition/message.ts";
import { LONGEST } from "./service.ts";

/** A message as the test service shows it, in posts that it takes. */
export function render({ blocks }: Message): { readonly text: string; readonly links: readonly string[] }[] {
  const text = clean(blocks.map(wordsOf).join("\n"));
  const links = blocks.flatMap(linksOf).filter((url) => /^https?:\/\/[^/]/i.test(url));
  const parts = [...Array(Math.max(1, Math.ceil(text.length / LONGEST))).keys()];
  return parts.map((i) => ({ text: text.slice(i * LONGEST, (i + 1) * LONGEST), links: i === 0 ? links : [] }));
}

export interface ChatPlatform extends Platform {
  /** The inbox that it was started with. */
  readonly inbox: Inbox | null;
}

/** The platform of the test service: it does over HTTP what the real ones do. */
export function createChat(address: string, connections = 64): ChatPlatform {
  const pool = new Pool(address, { connections, pipelining: 1 });
  let inbox: Inbox | null = null;
  let stopped = false;
  const send = async (body: object): Promise<string> => {
    if (stopped) throw new PlatformError("unavailable", "This platform was stopped: start it again.");
    let reply: Awaited<ReturnType<typeof pool.request>>;
    try {
      reply = await pool.request({ method: "POST", path: "/", body: JSON.stringify(body) });
    } catch (cause) {
      throw new PlatformError("unavailable", "The service does not answer: try again.", { cause });
    }
    const said = (await reply.body.json()) as {
      readonly thread: string;
      readonly fault: PlatformErrorCode;
      readonly retryAfterMs: number | null;
    };
    if (reply.statusCode === 200) return said.thread;
    const wait = said.retryAfterMs === null ? {} : { retryAfterMs: said.retryAfterMs };
    throw new PlatformError(said.fault, "The service refuses: see what it says.", wait);
  };
  const post = async (channel: string, thread: string | null, message: Message, key: PostKey): Promise<string> => {
    let ref = thread;
    for (const [i, part] of render(message).entries()) {
      ref = await send({ key: i === 0 ? key : `${key}#${i}`, channel, thread: ref, ...part });
    }
    return ref ?? "";
  };
  return {
    name: "chat",
    get inbox() {
      return inbox;
    },
    async start(given) {
      inbox = given;
    },
    async stop() {
      if (stopped) return;
      stopped = true;
      await pool.close();
    },
    async openThread(channel: ChannelRef, opening, key) {
      return `${channel}/${await post(channel, null, opening, key)}` as ThreadRef;
    },
    async reply(thread, message, key) {
      const at = thread.lastIndexOf("/");
      await post(thread.slice(0, at), thread.slice(at + 1), message, key);
    },
  };
}

function wordsOf(block: Block): string {
  switch (block.type) {
    case "point":
      return `${block.quote} ${inline(block.sources)}`;
    case "figures":
      return block.rows.map(({ value, context, sources }) => `${value} ${context} ${inline(sources)}`).join("\n");
    case "chart":
      return block.chart.alternative;
    case "actions":
      return block.buttons.map(({ label }) => label).join(" ");
    default:
      return inline(block.content);
  }
}

function inline(content: readonly Inline[]): string {
  return content.map(({ text }) => text).join("");
}

function linksOf(block: Block): string[] {
  const of = (content: readonly Inline[]) => content.flatMap((node) => (node.type === "link" ? [node.url] : []));
  switch (block.type) {
    case "point":
      return of(block.sources);
    case "figures":
      return block.rows.flatMap(({ sources }) => of(sources));
    case "chart":
    case "actions":
      return [];
    default:
      return of(block.content);
  }
}

function clean(words: string): string {
  return words.replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u061c]/gu, "");
}
