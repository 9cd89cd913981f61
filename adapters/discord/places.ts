import { type APIChannel, type APIGuildForumTag, ChannelType } from "discord.js";
import type { ChannelRef } from "../../src/bot/platform.ts";
import type { Api } from "./api.ts";
import { type ChannelPlace, personOf, readChannel } from "./refs.ts";

/** How a channel takes a digest: in a thread of the opening message, as a post of a forum, or one after the other. */
export type Way = "thread" | "post" | "flat";

export interface Place extends ChannelPlace {
  readonly way: Way;
  readonly tags: readonly APIGuildForumTag[];
  /** A forum that takes no post without a tag. */
  readonly tagged: boolean;
}

/** A thread, and the channel that it belongs to. */
export interface ThreadOf {
  readonly parent: string;
  /** Who opened it: the bot's own are digests. */
  readonly owner: string | null;
}

/** Bits of a forum's flags: https://docs.discord.com/developers/resources/channel#channel-object-channel-flags */
const REQUIRE_TAG = 1 << 4;
/** Channels kept in mind: enough for a busy process, and little memory. */
const MOST = 1_000;

/** What the bot needs to know about channels, asked once and told when it changes. */
export interface Places {
  find(ref: ChannelRef): Promise<Place>;
  /** The thread that a channel is; null when it is no thread. */
  thread(channel: string): Promise<ThreadOf | null>;
  channel(id: string): Promise<APIChannel>;
  /** Whether digests follow each other there, without threads. */
  isFlat(channel: string): Promise<boolean>;
  /** What the gateway says of a channel. */
  learn(channel: APIChannel): void;
  forget(channel: string): void;
}

/** `typeOf`: what the gateway said that a channel is; null when it said nothing of it. */
export function createPlaces(api: Api, typeOf: (channel: string) => ChannelType | null): Places {
  const known = new Map<string, APIChannel>();
  const direct = new Map<string, string>();
  const keep = (channel: APIChannel): APIChannel => {
    known.delete(channel.id);
    known.set(channel.id, channel);
    const oldest = known.keys().next();
    if (known.size > MOST && !oldest.done) known.delete(oldest.value);
    return channel;
  };
  const channelOf = async (id: string): Promise<APIChannel> => known.get(id) ?? keep(await api.channel(id));
  const idOf = async (place: ChannelPlace): Promise<string> => {
    const person = personOf(place);
    if (person === null) return place.channel;
    const kept = direct.get(person);
    if (kept !== undefined) return kept;
    const { id } = keep(await api.directChannel(person));
    if (direct.size >= MOST) direct.clear();
    direct.set(person, id);
    return id;
  };

  return {
    async find(ref) {
      const read = readChannel(ref);
      const id = await idOf(read);
      const type = typeOf(id);
      // Of a forum, its tags are wanted too.
      const way = type === null ? "post" : wayOf({ type });
      if (way !== "post") return { guild: read.guild, channel: id, way, tags: [], tagged: false };
      const channel = await channelOf(id);
      return {
        guild: read.guild,
        channel: id,
        way: wayOf(channel),
        tags: "available_tags" in channel ? (channel.available_tags ?? []) : [],
        tagged: Boolean((("flags" in channel ? channel.flags : 0) ?? 0) & REQUIRE_TAG),
      };
    },
    async thread(id) {
      const channel = await channelOf(id);
      if (!isThread(channel)) return null;
      return {
        parent: "parent_id" in channel && channel.parent_id ? channel.parent_id : id,
        owner: ("owner_id" in channel ? channel.owner_id : null) ?? null,
      };
    },
    channel: channelOf,
    isFlat: async (id) => wayOf(await channelOf(id)) === "flat",
    learn: (channel) => void keep(channel),
    forget: (channel) => void known.delete(channel),
  };
}

export function isThread({ type }: { readonly type: ChannelType }): boolean {
  return (
    type === ChannelType.PublicThread || type === ChannelType.PrivateThread || type === ChannelType.AnnouncementThread
  );
}

export function wayOf({ type }: { readonly type: ChannelType }): Way {
  switch (type) {
    case ChannelType.GuildText:
    case ChannelType.GuildAnnouncement:
      return "thread";
    case ChannelType.GuildForum:
    case ChannelType.GuildMedia:
      return "post";
    default:
      return "flat"; // direct messages, threads, and the chats of voice channels
  }
}
