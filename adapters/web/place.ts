import type { ChannelRef, ThreadRef } from "../../src/bot/platform.ts";
import { CHANNEL_NAME } from "./limits.ts";

/** A channel by its name, or what one person alone sees. */
export type ChannelId = string;

const CHANNEL = new RegExp(`^(?:[\\p{Ll}\\p{N}-]{1,${CHANNEL_NAME}}|direct:[a-zA-Z0-9_-]{1,64})$`, "u");
const REF = /^web:((?:direct:)?[^:]+)(?::(\d{1,16}))?$/;

/** Where a post stands: in a channel, or in the thread that a post of it opened. */
export interface Place {
  readonly channel: ChannelId;
  /** The number of the post that opened the thread; null for the channel itself. */
  readonly thread: number | null;
}

export const channelRef = (channel: ChannelId): ChannelRef => `web:${channel}` as ChannelRef;

export const threadRef = (channel: ChannelId, root: number): ThreadRef => `web:${channel}:${root}` as ThreadRef;

/** What a ref minted here names; null for any other text. */
export function readRef(ref: string): Place | null {
  const [, channel, root] = REF.exec(ref) ?? [];
  if (!channel || !CHANNEL.test(channel)) return null;
  return { channel, thread: root === undefined ? null : Number(root) };
}

export const directOf = (person: string): ChannelId => `direct:${person}`;

export const isDirect = (channel: ChannelId): boolean => channel.startsWith("direct:");

/** May this person see what is said there? */
export function isOpenTo(channel: ChannelId, person: string): boolean {
  return !isDirect(channel) || channel === directOf(person);
}

/** The name that a person gave a new channel, as it is written: lower case, words joined; null when nothing is left. */
export function channelNamed(words: string): ChannelId | null {
  const name = words
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{Ll}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "");
  return name !== "direct" && CHANNEL.test(name) ? name : null;
}
