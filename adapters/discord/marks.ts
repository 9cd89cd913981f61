import { createHash } from "node:crypto";
import { type APIMessage, type APIMessageTopLevelComponent, ComponentType } from "discord.js";
import type { PostKey } from "../../src/bot/platform.ts";
import { NONCE } from "./limits.ts";
import type { Shape } from "./posts.ts";
import type { PostBody } from "./sheet.ts";

/** What names one post: the same for the same key, channel and part, in any process. */
export interface Mark {
  /** Refused twice by Discord for some minutes, and given back with the answer, but not kept with the message. */
  readonly nonce: string;
  /** 31 bits, the id of the container: kept with the message. */
  readonly id: number;
  /** The house's blue, its last bits told by the key: what an embed can keep unseen. */
  readonly colour: number;
}

/** Of what is said once: nothing to find it by. */
export const UNMARKED = { id: 0x3fffffff, colour: 0x2f6fde };

const BLUE = UNMARKED.colour;
/** Four bits of each colour: no eye sees them. */
const UNSEEN_BITS = 0x0f0f0f;

export function markOf(key: PostKey, channel: string, part: number, shape: Shape): Mark {
  const hash = createHash("sha256").update(`${channel}\n${part}\n${key}`).digest();
  return {
    // A post that was refused in one shape and is sent in the other is not the same post to Discord.
    nonce: (shape === "embeds" ? "e" : "c") + hash.toString("base64url").slice(0, NONCE - 1),
    // Ids below this are what a service gives by itself.
    id: (hash.readUInt32BE(20) & 0x3fffffff) | 0x40000000,
    colour: (BLUE & ~UNSEEN_BITS) | (hash.readUInt32BE(24) & UNSEEN_BITS),
  };
}

/** What is kept in mind of a message of the bot. */
export interface Seen {
  readonly message: string;
  readonly nonce: string | null;
  readonly container: number | null;
  readonly colour: number | null;
  /** Hash of the words. */
  readonly words: string;
  readonly shape: Shape;
  /** The thread that was opened from it. */
  readonly thread: string | null;
}

export function seenOf(message: APIMessage): Seen {
  const container = message.components?.find((component) => component.type === ComponentType.Container);
  return {
    message: message.id,
    nonce: message.nonce === undefined || message.nonce === null ? null : String(message.nonce),
    container: container?.id ?? null,
    colour: (container ? container.accent_color : message.embeds?.[0]?.color) ?? null,
    words: wordsHash(message),
    shape: container ? "components" : "embeds",
    thread: message.thread?.id ?? null,
  };
}

/**
 * Whether a message of the bot is the post of that mark. The container's id says so by itself; where a service keeps
 * no such id, the same words in the same colour do: 1 in 4,096 of the posts that repeat an earlier one word for word
 * would be taken for it.
 */
export function isPost(seen: Seen, mark: Mark, words: string): boolean {
  if (seen.nonce === mark.nonce || seen.container === mark.id) return true;
  return seen.colour === mark.colour && seen.words === words;
}

export function wordsHash(body: Pick<PostBody, "components" | "embeds"> & { readonly content?: string }): string {
  return createHash("sha256").update(shownWords(body)).digest("base64url");
}

/** The words that a message shows, as sent or as kept: services trim and regroup them. */
export function shownWords(body: Pick<PostBody, "components" | "embeds"> & { readonly content?: string }): string {
  const shown = [
    body.content ?? "",
    ...(body.embeds ?? []).map(({ description }) => description ?? ""),
    ...(body.components ?? []).map(componentWords),
  ];
  return shown.join("").replace(/\s+/g, "");
}

type AnyComponent = APIMessageTopLevelComponent | { readonly type: number; readonly content?: string };

function componentWords(component: AnyComponent): string {
  if ("content" in component) return component.content ?? "";
  if ("components" in component) return component.components.map(componentWords).join("");
  return "";
}
