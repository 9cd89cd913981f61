import type { Body } from "./rules.ts";

/** What the local Discord holds. */
export interface Channel {
  readonly id: string;
  readonly type: number;
  readonly guild_id: string | null;
  readonly name: string;
  readonly parent_id: string | null;
  readonly owner_id: string | null;
  readonly available_tags?: readonly {
    id: string;
    name: string;
    moderated: boolean;
    emoji_id: null;
    emoji_name: null;
  }[];
  readonly flags: number;
  readonly applied_tags?: readonly string[];
  /** Whom a direct channel is with. */
  readonly recipient?: string;
  archived: boolean;
  locked: boolean;
}

export interface StoredMessage extends Body {
  readonly id: string;
  readonly channel_id: string;
  readonly author: { readonly id: string; readonly username: string; readonly bot: boolean };
  readonly type: number;
  readonly files: readonly StoredFile[];
  /** The order in which things were made. */
  readonly made: number;
}

export interface StoredFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly type: string;
}

export interface Person {
  readonly id: string;
  readonly username: string;
  readonly locale: string;
  /** Bits of permissions in every channel. */
  readonly permissions: string;
}

export interface Guild {
  readonly id: string;
  readonly name: string;
  readonly owner_id: string;
  readonly features: readonly string[];
  readonly preferred_locale: string;
}

export const BOT = { id: "1100000000000000001", username: "fil", bot: true } as const;

export class World {
  readonly guilds = new Map<string, Guild>();
  readonly channels = new Map<string, Channel>();
  readonly messages = new Map<string, StoredMessage[]>();
  readonly people = new Map<string, Person>();
  /** The thread that was started from a message. */
  readonly started = new Map<string, string>();
  commands: Record<string, unknown>[] = [];
  #last = 0;

  /** Ids grow, as Discord's do, and hold the time. */
  id(): string {
    this.#last++;
    return ((BigInt(Date.now() - 1_420_070_400_000) << 22n) + BigInt(this.#last)).toString();
  }

  get made(): number {
    return this.#last;
  }

  guild(more: Partial<Guild> = {}): Guild {
    const guild = {
      id: this.id(),
      name: "La rédaction",
      owner_id: this.id(),
      features: [],
      preferred_locale: "en-US",
      ...more,
    };
    this.guilds.set(guild.id, guild);
    return guild;
  }

  channel(guild: Guild | null, type: number, more: Partial<Channel> = {}): Channel {
    const channel: Channel = {
      id: more.id ?? this.id(),
      type,
      guild_id: guild?.id ?? null,
      name: "actualités",
      parent_id: null,
      owner_id: null,
      flags: 0,
      archived: false,
      locked: false,
      ...more,
    };
    this.channels.set(channel.id, channel);
    this.messages.set(channel.id, []);
    return channel;
  }

  person(more: Partial<Person> = {}): Person {
    const person = { id: this.id(), username: "ada", locale: "fr", permissions: "2048", ...more };
    this.people.set(person.id, person);
    return person;
  }

  direct(person: Person): Channel {
    const known = [...this.channels.values()].find(({ recipient }) => recipient === person.id);
    return known ?? this.channel(null, 1, { recipient: person.id });
  }

  store(channel: Channel, author: StoredMessage["author"], body: Body, files: readonly StoredFile[], id = this.id()) {
    const { nonce: _nonce, enforce_nonce: _enforce, allowed_mentions: _mentions, ...kept } = body;
    const type = body.message_reference ? 19 : 0;
    const message: StoredMessage = { ...kept, id, channel_id: channel.id, author, type, files, made: this.made };
    this.messages.get(channel.id)?.push(message);
    return message;
  }

  threadsOf(channel: Channel): Channel[] {
    return [...this.channels.values()].filter(({ parent_id }) => parent_id === channel.id);
  }
}

export function isThread({ type }: Channel): boolean {
  return type === 10 || type === 11 || type === 12;
}

/** The channel as the API gives it. */
export function channelPayload(channel: Channel): Record<string, unknown> {
  const { recipient, archived, locked, guild_id, owner_id, parent_id, ...plain } = channel;
  if (guild_id === null) return { ...plain, recipients: recipient ? [{ id: recipient, username: "ada" }] : [] };
  if (!isThread(channel)) return { ...plain, guild_id, parent_id, position: 0, permission_overwrites: [], nsfw: false };
  return {
    ...plain,
    guild_id,
    owner_id,
    parent_id,
    message_count: 0,
    member_count: 1,
    thread_metadata: {
      archived,
      locked,
      auto_archive_duration: 4_320,
      archive_timestamp: "2025-02-10T07:00:00.000000+00:00",
    },
  };
}

/** The message as the API gives it: a nonce is only in the answer to its post and in its event. */
export function messagePayload(world: World, message: StoredMessage): Record<string, unknown> {
  const { files, made: _made, components, embeds, ...kept } = message;
  const thread = world.channels.get(message.id);
  return {
    content: "",
    mentions: mentionsIn(world, kept.content ?? ""),
    mention_roles: [],
    mention_everyone: false,
    pinned: false,
    tts: false,
    timestamp: "2025-02-10T07:00:00.000000+00:00",
    edited_timestamp: null,
    ...kept,
    flags: kept.flags ?? 0,
    embeds: embeds ?? [],
    components: numbered(components),
    attachments: files.map(({ name, bytes }, index) => ({
      id: `${index}`,
      filename: name,
      size: bytes.length,
      url: "",
      proxy_url: "",
    })),
    ...(thread ? { thread: channelPayload(thread) } : {}),
  };
}

/** Components without an id are given one. */
function numbered(components: Body["components"]): unknown[] {
  let next = 0;
  const number = (one: object): object => ({
    id: ++next,
    ...Object.fromEntries(
      Object.entries(one).map(([key, value]) => [
        key,
        key === "components" && Array.isArray(value) ? value.map(number) : value,
      ]),
    ),
  });
  return (components ?? []).map(number);
}

function mentionsIn(world: World, content: string): object[] {
  const ids = [...content.matchAll(/<@!?(\d+)>/g)].map(([, id]) => id);
  return [BOT, ...world.people.values()].filter(({ id }) => ids.includes(id));
}
