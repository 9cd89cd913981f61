import { type Client, MessageType } from "discord.js";
import type { Logger } from "pino";
import type { CommandSpec, Inbox } from "../../src/bot/platform.ts";
import { type Message, text } from "../../src/edition/message.ts";
import { sentences } from "./catalogue.ts";
import { toPlatformError } from "./errors.ts";
import { originOfMessage, type SentMessage } from "./origins.ts";
import type { Places } from "./places.ts";
import { talkRef } from "./refs.ts";
import type { Threads } from "./threads.ts";

export interface MentionTools {
  readonly inbox: Inbox;
  readonly commands: readonly CommandSpec[];
  readonly places: Places;
  readonly threads: Threads;
  readonly log: Logger;
  readonly client: Client;
  /** The bot's own id. */
  readonly me: string;
}

/** Kinds that a person writes; the others say that somebody joined, or pinned something. */
const WRITTEN: ReadonlySet<MessageType> = new Set([MessageType.Default, MessageType.Reply]);

/** Answers what is said to the bot: in a direct message, by a mention, or in one of its threads when it may read them. */
export async function hear(message: SentMessage, tools: MentionTools): Promise<void> {
  const { me } = tools;
  if (message.author.bot || message.webhook_id || !WRITTEN.has(message.type)) return;
  const words = withoutMention(message.content, me);
  const mentioned = message.mentions?.some(({ id }) => id === me) || mentionOf(me).test(message.content);
  try {
    if (!mentioned && words === "") return; // a picture, or words that the bot may not read
    if (message.guild_id && !mentioned && !(await isInOwnThread(message, tools))) return;
    await answer(message, words, tools);
  } catch (error) {
    const { code, message: reason } = toPlatformError(error);
    tools.log.warn({ message: message.id, channel: message.channel_id, code, reason }, "Discord message not answered");
  }
}

async function isInOwnThread(message: SentMessage, { client, places, me }: MentionTools): Promise<boolean> {
  // Channels of a server are known from the start; what isn't may be a thread that was opened again.
  const channel = client.channels.cache.get(message.channel_id);
  if (channel) return channel.isThread() && channel.ownerId === me;
  const thread = await places.thread(message.channel_id);
  return thread?.owner === me;
}

async function answer(message: SentMessage, words: string, tools: MentionTools): Promise<void> {
  const { inbox, places, threads, commands, client } = tools;
  const origin = await originOfMessage(message, places, client);
  const what = said(words, commands);
  const isTalk = what.kind === "message" && origin.thread === null && (await isFlat(message, places));
  const thread = isTalk ? talkRef(origin.channel) : origin.thread;
  const answered = await inbox.receive({ ...origin, thread, ...what });
  const messages = answered.kind === "messages" ? answered.messages : [noForm(origin)];
  for (const [index, each] of messages.entries()) {
    await threads.say(message.channel_id, each, `answer:${message.id}:${index}`, index === 0 ? message.id : null);
  }
}

async function isFlat({ guild_id, channel_id }: SentMessage, places: Places): Promise<boolean> {
  return !guild_id || (await places.isFlat(channel_id));
}

/** "/ia chiffres", typed where Discord offers no command: after a mention, or where the app is not installed. */
function said(words: string, commands: readonly CommandSpec[]): Said {
  const [, typed = "", rest = ""] = /^\/(\S+)\s*([\s\S]*)$/.exec(words) ?? [];
  const digest = commands.find((spec) => spec.digest.toLowerCase() === typed.toLowerCase())?.digest;
  return digest === undefined ? { kind: "message", text: words } : { kind: "command", digest, text: rest };
}

type Said =
  | { readonly kind: "message"; readonly text: string }
  | { readonly kind: "command"; readonly digest: string; readonly text: string };

/** A form needs an interaction to open from, which a message is not. */
function noForm(origin: { readonly language: "fr" | "en" | null }): Message {
  const language = origin.language ?? "fr";
  return { language, blocks: [{ type: "paragraph", content: [text(sentences(language).formByCommand)] }] };
}

/** Looked for in the words: not every service lists whom they mention. */
function mentionOf(me: string): RegExp {
  return new RegExp(`<@!?${me}>`);
}

function withoutMention(content: string, me: string): string {
  return content
    .split(mentionOf(me))
    .join(" ")
    .replace(/[ \t]+/g, " ")
    .trim();
}
