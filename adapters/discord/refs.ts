import { type ChannelRef, PlatformError, type ThreadRef } from "../../src/bot/platform.ts";

/** Where messages go: a channel's id, or a person's, whose direct channel is made when it is first posted to. */
export interface ChannelPlace {
  /** Null outside servers. */
  readonly guild: string | null;
  readonly channel: string;
}

export interface ThreadPlace extends ChannelPlace {
  /** The thread, or the channel itself where there are no threads. */
  readonly thread: string;
  /** The message that opened it. */
  readonly first: string;
}

const PERSON = "user-";

export function channelRef(guild: string | null, channel: string): ChannelRef {
  return `discord:${guild ?? "@me"}:${channel}` as ChannelRef;
}

/** Where the bot writes to one person alone. */
export function directRef(user: string): ChannelRef {
  return channelRef(null, `${PERSON}${user}`);
}

/** The person whose direct channel is meant; null when the channel itself is named. */
export function personOf({ channel }: ChannelPlace): string | null {
  return channel.startsWith(PERSON) ? channel.slice(PERSON.length) : null;
}

export function threadRef({ guild, channel, thread, first }: ThreadPlace): ThreadRef {
  return `${channelRef(guild, channel)}:${thread}:${first}` as ThreadRef;
}

/** A channel without threads is one: what is said there is about what was posted there last. */
export function talkRef(channel: ChannelRef): ThreadRef {
  return channel as string as ThreadRef;
}

export function readChannel(ref: ChannelRef): ChannelPlace {
  const match = /^discord:(\d+|@me):(\d+|user-\d+)$/.exec(ref);
  if (!match?.[1] || !match[2]) throw unreadable(ref);
  return { guild: match[1] === "@me" ? null : match[1], channel: match[2] };
}

export function readThread(ref: ThreadRef): ThreadPlace {
  const match = /^discord:(\d+|@me):(\d+):(\d+):(\d+)$/.exec(ref);
  const [, guild, channel, thread, first] = match ?? [];
  if (!guild || !channel || !thread || !first) throw unreadable(ref);
  return { guild: guild === "@me" ? null : guild, channel, thread, first };
}

export function guildTenant(guild: string): string {
  return `discord:${guild}`;
}

export function personTenant(user: string): string {
  return `discord:dm-${user}`;
}

function unreadable(ref: string): PlatformError {
  return new PlatformError("invalid", `"${ref}" is no Discord channel or thread. Subscribe the channel again.`);
}
