import type { Chart, Message } from "../edition/message.ts";
import type { Language } from "../engine/language.ts";
import type { Form, FormValues } from "./form.ts";

/** Opaque outside the adapter that minted them. */
export type ChannelRef = string & { readonly __channel: never };
export type ThreadRef = string & { readonly __thread: never };
/** Names one post of one delivery: the same key never posts twice. At most 200 characters of A-Z a-z 0-9 : . _ - */
export type PostKey = string;

export type Localised<T> = Readonly<Record<Language, T>>;

export type OptionKind = "angle" | "angles" | "period" | "day" | "text" | "address" | "feed" | "time" | "days" | "zone";

/** What follows a command word, for platforms that give each part a field of its own. */
export interface OptionSpec {
  /** Key of the value in an Incoming, and the name of the field where names aren't localised. Lower case, a-z. */
  readonly name: string;
  readonly words: Localised<string>;
  readonly summary: Localised<string>;
  readonly kind: OptionKind;
  readonly required: boolean;
}

export interface CommandSpec {
  /** The word before it, such as "ia": each digest has one. */
  readonly digest: string;
  /** Stable, a-z and "-": what an Incoming carries. An angle's command is named by its angle. */
  readonly name: string;
  /** Words that name the command, by language; the first is shown, the others are accepted. */
  readonly words: Localised<readonly string[]>;
  readonly summary: Localised<string>;
  /** What follows the word, as help shows it; empty when nothing does. */
  readonly argument: Localised<string>;
  /** A line to type, without the digest's word. */
  readonly example: Localised<string>;
  readonly options: readonly OptionSpec[];
  /** Who sees the answer: the person who asked, or the channel. */
  readonly seenBy: "caller" | "channel";
  readonly who: "all" | "managers";
}

/** Where an event comes from, and whose it is. */
export interface Origin {
  /** Unique among all the platform's events; a redelivery carries the same id. */
  readonly id: string;
  /** The platform's name, then the team that owns what is kept: "slack:T024BE7LD". Nothing crosses tenants. */
  readonly tenant: string;
  readonly channel: ChannelRef;
  /**
   * The thread that it was said in; null outside one. The channel itself, where people talk to the bot without threads:
   * in direct messages, and in channels that have none.
   */
  readonly thread: ThreadRef | null;
  /** The person, opaque; unique within the tenant. */
  readonly user: string;
  /** Where the bot may write to that person alone, when it must: a channel like another for `openThread`. */
  readonly direct: ChannelRef;
  /** Of the person or of the team, when the platform knows; null for the channel's own. */
  readonly language: Language | null;
  /** Asked only for what is kept for managers: it may cost the platform a call. */
  isManager(): Promise<boolean>;
}

/** Something that a person did. */
export type Incoming = Origin &
  (
    | {
        /** A command of a digest, as typed after the digest's word; in a thread, or where a command can't be typed. */
        readonly kind: "command";
        readonly digest: string;
        readonly text: string;
      }
    | {
        /** A command whose parts came in fields of their own: values by the option's name. */
        readonly kind: "call";
        readonly digest: string;
        readonly command: string;
        readonly options: Readonly<Record<string, string>>;
      }
    /** A reply in a thread, or words that mention the bot, without the mention. Never the bot's own or another bot's. */
    | { readonly kind: "message"; readonly text: string }
    /** A button that one of the bot's messages held. */
    | { readonly kind: "action"; readonly action: string }
    | { readonly kind: "form"; readonly form: string; readonly values: FormValues }
    /** "Digest this link", on somebody's message: the web addresses in it, in order. */
    | { readonly kind: "links"; readonly addresses: readonly string[] }
    | { readonly kind: "feedback"; readonly point: string; readonly useful: boolean }
  );

/** What to do about an event. */
export type Answer =
  /** Messages to show in order, where the person asked. None: the event was handled before, or needs no words. */
  | { readonly kind: "messages"; readonly messages: readonly Message[]; readonly seenBy: "caller" | "channel" }
  /** A form to open at once: given within a second. */
  | { readonly kind: "form"; readonly form: Form }
  /** A form that can't be taken as it is: a sentence for each field at fault, by its name. */
  | { readonly kind: "faults"; readonly faults: Readonly<Record<string, string>> };

/** A part of a command that is being typed. */
export interface Completion {
  readonly tenant: string;
  readonly channel: ChannelRef;
  readonly language: Language | null;
  readonly digest: string;
  readonly command: string;
  readonly option: string;
  readonly typed: string;
}

export interface Choice {
  readonly label: string;
  readonly value: string;
}

/** What a platform may ask of the bot. None of it throws: faults come as sentences for the reader. */
export interface Inbox {
  receive(incoming: Incoming): Promise<Answer>;
  /** At most 25, the likeliest first. */
  complete(completion: Completion): Promise<readonly Choice[]>;
  /** A page for one person on a platform that has one: help, and the tenant's subscriptions. */
  home(origin: Pick<Origin, "tenant" | "user" | "language">): Promise<readonly Message[]>;
  /** The team removed the bot: what was kept for it is forgotten. */
  left(tenant: string): Promise<void>;
}

/** A picture of a chart. */
export interface Picture {
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
}

export type DrawChart = (chart: Chart) => Promise<Picture>;

export type PlatformErrorCode = "forbidden" | "gone" | "rateLimited" | "invalid" | "unavailable";

/** The one error of the chat seam: a code, what to do, and the cause. */
export class PlatformError extends Error {
  override readonly name = "PlatformError";
  readonly code: PlatformErrorCode;
  /** Set when `code` is rateLimited, and only then. */
  readonly retryAfterMs: number | null;

  constructor(code: PlatformErrorCode, advice: string, options: ErrorOptions & { retryAfterMs?: number } = {}) {
    super(advice, options);
    this.code = code;
    this.retryAfterMs = options.retryAfterMs ?? null;
  }
}

/**
 * A chat service. Throws only PlatformError. Opaque refs are minted and read by the adapter alone.
 *
 * | code | means | the bot then |
 * |---|---|---|
 * | forbidden | the bot may not post there | tries again later, and says so |
 * | gone | the channel, thread or team no longer exists | pauses what posts there |
 * | rateLimited | too many calls; `retryAfterMs` says how long to wait | waits that long |
 * | invalid | the platform refuses what was sent | gives up on that post, and says so |
 * | unavailable | down, slow, or this platform was stopped | tries again later |
 */
export interface Platform {
  /** Lower case, a-z: the first part of its tenants. */
  readonly name: string;
  /** Connects, and hands events to the inbox. */
  start(inbox: Inbox, commands: readonly CommandSpec[]): Promise<void>;
  /** Finishes work in hand, then refuses more with "unavailable"; safe to call twice. */
  stop(): Promise<void>;
  /**
   * Posts the opening message and its thread. Idempotent on `key`: after a crash, a second call finds the first.
   * `begun` says that another process may have posted it already: it is looked for before it is posted.
   */
  openThread(channel: ChannelRef, opening: Message, key: PostKey, begun?: boolean): Promise<ThreadRef>;
  /** Appends to a thread, split at the platform's own limits, nothing lost. Idempotent on `key`; `begun` as above. */
  reply(thread: ThreadRef, message: Message, key: PostKey, begun?: boolean): Promise<void>;
}
