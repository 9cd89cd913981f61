import type { Logger } from "pino";
import {
  type ChannelRef,
  type Platform,
  PlatformError,
  type PlatformErrorCode,
  type PostKey,
  type ThreadRef,
} from "../../src/bot/platform.ts";
import type { Message } from "../../src/edition/message.ts";
import type { Account, Calls } from "./calls.ts";
import { isDoubtful, retryAfterOf, toPlatformError } from "./errors.ts";
import { readHistory } from "./history.ts";
import { type Keys, partKey } from "./keys.ts";
import type { Pace } from "./pace.ts";
import type { Draft } from "./pages.ts";
import type { Address, Posts } from "./posts.ts";
import { type Place, placeOf, threadRef } from "./refs.ts";
import { renderMessage } from "./render.ts";
import { type Language, type Words, wordsOf } from "./words.ts";

export interface ThreadsOptions {
  readonly calls: Calls;
  readonly accountOf: (tenant: string) => Promise<Account>;
  readonly posts: Posts;
  readonly keys: Keys;
  readonly pace: Pace;
  readonly log: Logger;
  readonly now: () => number;
  readonly stopping: AbortSignal;
}

/**
 * What an earlier process left undone is taken up well within this: until then, a channel that can't be looked at is a
 * channel where something may already be posted.
 */
const FRESH_MS = 1_800_000;

export type Threads = Pick<Platform, "openThread" | "reply">;

type Turn = () => Promise<void>;

interface Put {
  readonly ts: string;
  /** Whether it was made now, and not before. */
  readonly isNew: boolean;
}

/** Opens threads and adds to them: each part of each message once, whatever happened to an earlier process. */
export function createThreads(options: ThreadsOptions): Threads {
  const { calls, accountOf, posts, keys, pace, log, now, stopping } = options;
  const startedAt = now();

  /** Looks at a place that this process isn't sure of, and remembers what it finds there. */
  const look = async (address: Address, key: string, draft: Draft): Promise<void> => {
    const place = placeName(address);
    if (keys.isSure(place)) return;
    const history = await readHistory(calls, await accountOf(address.tenant), address, log).catch((fault: unknown) => {
      const mustKnow = keys.isDoubtful(place) || now() - startedAt < FRESH_MS;
      if (retryAfterOf(fault) === null || mustKnow) throw fault;
      log.info({ tenant: address.tenant }, "posting without a look: Slack allows few, and nothing is in doubt");
      return null;
    });
    const channel = channelName(address);
    for (const found of history?.posts ?? []) if (found.key !== null) keys.keep(channel, found.key, found.ts);
    if (history && !history.marked && keys.find(channel, key) === null) {
      // A Slack that keeps no metadata: the same words by us are the same post.
      const twin = history.posts.find(({ text, ts }) => sameWords(text, draft.text) && ts !== address.thread);
      if (twin) keys.keep(channel, key, twin.ts);
    }
    keys.sure(place);
  };

  const put = async (address: Address, draft: Draft, key: PostKey, part: number, turn: Turn): Promise<Put> => {
    const channel = channelName(address);
    const name = partKey(key, part);
    const known = keys.find(channel, name);
    if (known !== null) return { ts: known, isNew: false };
    await look(address, name, draft);
    const found = keys.find(channel, name);
    if (found !== null) return { ts: found, isNew: false };
    await turn();
    try {
      const ts = await posts.post(address, draft, key, part);
      keys.keep(channel, name, ts);
      return { ts, isNew: true };
    } catch (fault) {
      if (isDoubtful(fault)) keys.doubt(placeName(address));
      throw fault;
    }
  };

  /** Another process may have posted it: what this one knows of the place is not enough. */
  const suspect = (address: Address, key: PostKey): void => {
    if (keys.find(channelName(address), key) === null) keys.doubt(placeName(address));
  };

  const run = async <T>(place: Place, language: Language, work: (turn: Turn) => Promise<T>) => {
    // What was begun before is finished; nothing more is begun.
    if (stopping.aborted) throw stopped(language);
    try {
      return await pace.run(channelName(place), work);
    } catch (fault) {
      throw fault === stopping.reason ? stopped(language, fault) : toPlatformError(fault, language);
    }
  };

  return {
    async openThread(channel: ChannelRef, opening: Message, key: PostKey, begun = false) {
      const { language } = opening;
      const place = placeOf(channel);
      if (!place) throw refusal("gone", language, ({ wrongPlace }) => wrongPlace);
      const [first, ...rest] = draftsOf(opening);
      if (!first) throw refusal("invalid", language, ({ nothing }) => nothing);
      return run(place, language, async (turn) => {
        const top: Address = { tenant: place.tenant, channel: place.channel, thread: null };
        if (begun) suspect(top, key);
        const { ts, isNew } = await put(top, first, key, 0, turn);
        const thread: Address = { ...top, thread: ts };
        // A thread that has just been opened holds nothing that this process doesn't know of.
        if (isNew) keys.sure(placeName(thread));
        for (const [index, draft] of rest.entries()) await put(thread, draft, key, index + 1, turn);
        return threadRef(top.tenant, top.channel, ts);
      });
    },
    async reply(ref: ThreadRef, message: Message, key: PostKey, begun = false) {
      const { language } = message;
      const place = placeOf(ref);
      if (!place || place.thread === null) throw refusal("gone", language, ({ wrongPlace }) => wrongPlace);
      const drafts = draftsOf(message);
      if (begun) suspect(place, key);
      await run(place, language, async (turn) => {
        for (const [part, draft] of drafts.entries()) await put(place, draft, key, part, turn);
      });
    },
  };
}

/** An edition goes to all the channels that want the same: its messages are rendered once. */
const DRAFTS = new WeakMap<Message, readonly Draft[]>();

function draftsOf(message: Message): readonly Draft[] {
  const known = DRAFTS.get(message);
  if (known) return known;
  const drafts = renderMessage(message);
  DRAFTS.set(message, drafts);
  return drafts;
}

function channelName({ tenant, channel }: { readonly tenant: string; readonly channel: string }): string {
  return `${tenant}:${channel}`;
}

function placeName(address: Address): string {
  return address.thread === null ? channelName(address) : `${channelName(address)}:${address.thread}`;
}

function sameWords(one: string, other: string): boolean {
  const bare = (words: string) => words.replace(/&(?:lt|gt|amp);|[\s<>&]+/g, "");
  return bare(one) === bare(other);
}

function refusal(code: PlatformErrorCode, language: Language, advice: (words: Words) => string): PlatformError {
  return new PlatformError(code, advice(wordsOf(language)));
}

/** Why nothing is posted once the platform is being stopped. */
export function stopped(language: Language, cause?: unknown): PlatformError {
  return new PlatformError("unavailable", wordsOf(language).stopping, { cause });
}
