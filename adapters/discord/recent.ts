import type { Api } from "./api.ts";
import { isNoSuchRoute } from "./errors.ts";
import { isPost, type Mark, type Seen, seenOf } from "./marks.ts";

/** For how long what was read of a channel is trusted: Discord itself refuses a nonce twice for some minutes. */
const TRUSTED_MS = 60_000;
/**
 * Posts kept in mind, of all channels and threads together, each of which counts as one more. Hundreds of digests may be
 * under way at a time: a new thread that was forgotten would be read before each reply.
 */
const MOST = 20_000;
/** Of one channel. */
const MOST_OF_CHANNEL = 200;

/** What the bot posted lately, by channel: where posts are looked for when a process can't know whether they arrived. */
export interface Recent {
  /** The bot's post of that mark; null when it is not among the channel's last hundred messages. */
  find(channel: string, mark: Mark, words: string): Promise<Seen | null>;
  /** Whether the bot posted nothing there. */
  isBare(channel: string): Promise<boolean>;
  add(channel: string, seen: Seen): void;
  /** The bot made it just now: there is nothing in it. */
  isNew(channel: string): void;
  /** What is known may be wrong: the next look reads the channel. */
  doubt(channel: string): void;
}

export function createRecent(api: Api, now: () => number, me: () => string | null): Recent {
  const known = new Map<string, { at: number; posts: Seen[] }>();
  let size = 0;
  const drop = (channel: string): void => {
    const entry = known.get(channel);
    if (entry) size -= 1 + entry.posts.length;
    known.delete(channel);
  };
  const keep = (channel: string, posts: Seen[]): void => {
    drop(channel);
    known.set(channel, { at: now(), posts });
    size += 1 + posts.length;
    for (const oldest of known.keys()) {
      if (size <= MOST) break;
      drop(oldest);
    }
  };
  const read = async (channel: string): Promise<Seen[]> => {
    const self = me();
    try {
      const messages = await api.recentMessages(channel);
      return messages.filter(({ author }) => (self === null ? author.bot : author.id === self)).map(seenOf);
    } catch (error) {
      if (isNoSuchRoute(error)) return [];
      throw error;
    }
  };
  const posts = async (channel: string): Promise<readonly Seen[]> => {
    const entry = known.get(channel);
    if (entry && now() - entry.at <= TRUSTED_MS) return entry.posts;
    const found = await read(channel);
    keep(channel, found);
    return found;
  };

  return {
    find: async (channel, mark, words) => (await posts(channel)).find((seen) => isPost(seen, mark, words)) ?? null,
    isBare: async (channel) => (await posts(channel)).length === 0,
    add(channel, seen) {
      const posts = known.get(channel)?.posts;
      if (posts) keep(channel, [...posts.slice(1 - MOST_OF_CHANNEL), seen]);
    },
    isNew: (channel) => keep(channel, []),
    doubt: drop,
  };
}
