import { type Block, type Message, note, text } from "../edition/message.ts";
import type { Language } from "../engine/language.ts";
import type { Answer } from "./platform.ts";

/** What the person who asked sees, and nobody else. */
export function toCaller(...messages: readonly Message[]): Answer {
  return { kind: "messages", messages, seenBy: "caller" };
}

export function toChannel(...messages: readonly Message[]): Answer {
  return { kind: "messages", messages, seenBy: "channel" };
}

/** The event needs no words. */
export const SILENCE: Answer = { kind: "messages", messages: [], seenBy: "caller" };

export const paragraph = (words: string): Block => ({ type: "paragraph", content: [text(words)] });

/** A message of sentences, one a paragraph. */
export function sentence(language: Language, ...sentences: readonly string[]): Message {
  return { language, blocks: sentences.map(paragraph) };
}

/** The message, with a line of small print under it. */
export function withNote(message: Message, words: string): Message {
  return { ...message, blocks: [...message.blocks, note([text(words)])] };
}

/** The message, with a line above it. */
export function withOpening(words: string, message: Message): Message {
  return { ...message, blocks: [paragraph(words), ...message.blocks] };
}
