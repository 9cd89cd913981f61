import type { Message } from "../edition/message.ts";
import type { Language } from "../engine/language.ts";

/** Opaque outside the adapter that minted them. */
export type ChannelRef = string & { readonly __channel: never };
export type ThreadRef = string & { readonly __thread: never };
/** Names one post of one delivery: the same key never posts twice. */
export type PostKey = string;

export interface CommandSpec {
  /** Words that name the command, by language; the first is shown, the others are accepted. */
  readonly words: Readonly<Record<Language, readonly string[]>>;
  readonly summary: Readonly<Record<Language, string>>;
  /** What follows the word, as help shows it; empty when nothing does. */
  readonly argument: Readonly<Record<Language, string>>;
}

/** Something that a person said to the bot. */
export interface Incoming {
  /** Unique on its platform; a redelivery carries the same id. */
  readonly id: string;
  readonly channel: ChannelRef;
  /** What was typed, without the command word of the digest. */
  readonly text: string;
  /** A command was named ("/ia …"), as against a plain question in a thread. */
  readonly isCommand: boolean;
}

/** What a platform hands its incoming events to. The messages come back in order. */
export interface Inbox {
  receive(incoming: Incoming): Promise<readonly Message[]>;
}

export type PlatformErrorCode = "forbidden" | "gone" | "rateLimited" | "invalid" | "unavailable";

/** The one error of the chat seam: a code, what to do, and the cause. */
export class PlatformError extends Error {
  override readonly name = "PlatformError";
  readonly code: PlatformErrorCode;
  readonly retryAfterMs: number | null;

  constructor(code: PlatformErrorCode, advice: string, options: ErrorOptions & { retryAfterMs?: number } = {}) {
    super(advice, options);
    this.code = code;
    this.retryAfterMs = options.retryAfterMs ?? null;
  }
}

/** A chat service. Throws only PlatformError. Opaque refs are minted and read by the adapter alone. */
export interface Platform {
  readonly name: string;
  start(inbox: Inbox, commands: readonly CommandSpec[]): Promise<void>;
  /** Finishes work in hand; safe to call twice. */
  stop(): Promise<void>;
  /** Posts the opening message and its thread. Idempotent on `key`: after a crash, a second call finds the first. */
  openThread(channel: ChannelRef, opening: Message, key: PostKey): Promise<ThreadRef>;
  /** Appends to a thread, split at the platform's own limits, nothing lost. Idempotent on `key`. */
  reply(thread: ThreadRef, message: Message, key: PostKey): Promise<void>;
}
