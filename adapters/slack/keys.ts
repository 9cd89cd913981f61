import type { PostKey } from "../../src/bot/platform.ts";

/** A post as Slack remembers it. */
export interface FoundPost {
  readonly ts: string;
  /** Null when its metadata don't say. */
  readonly key: string | null;
  readonly text: string;
}

/**
 * What this process knows of the posts of each channel and thread: those that it made or found, and the places where
 * it can't be sure, because it has not looked there yet or because a post's fate is unknown.
 */
export interface Keys {
  /** The `ts` of a post that was made; null when none is known. */
  find(channel: string, key: string): string | null;
  keep(channel: string, key: string, ts: string): void;
  /** Whether all that was posted there before is known. */
  isSure(place: string): boolean;
  sure(place: string): void;
  /** A post was sent there, and its fate is unknown. */
  doubt(place: string): void;
  isDoubtful(place: string): boolean;
}

const POSTS = 20_000;
const PLACES = 20_000;

export function createKeys(): Keys {
  const posts = new Map<string, string>();
  const places = new Set<string>();
  const doubtful = new Set<string>();
  return {
    find: (channel, key) => posts.get(`${channel} ${key}`) ?? null,
    keep(channel, key, ts) {
      posts.set(`${channel} ${key}`, ts);
      if (posts.size > POSTS) for (const oldest of posts.keys()) if (posts.delete(oldest)) break;
    },
    isSure: (place) => places.has(place),
    sure(place) {
      doubtful.delete(place);
      places.add(place);
      if (places.size > PLACES) for (const oldest of places) if (places.delete(oldest)) break;
    },
    doubt(place) {
      places.delete(place);
      doubtful.add(place);
    },
    isDoubtful: (place) => doubtful.has(place),
  };
}

/** The key of a part of a message that takes several posts; the first keeps the message's. */
export function partKey(key: PostKey, part: number): string {
  return part === 0 ? key : `${key}#${part + 1}`;
}
