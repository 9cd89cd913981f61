import type { ChannelRef, PostKey, ThreadRef } from "../../src/bot/platform.ts";
import type { Message } from "../../src/edition/message.ts";
import { text } from "../../src/edition/message.ts";
import { sentences } from "./catalogue.ts";
import type { PartOf } from "./delivery.ts";
import { CODES, codeOf } from "./errors.ts";
import { createForum, type ThreadTools } from "./forum.ts";
import { THREAD_ARCHIVED_AFTER } from "./limits.ts";
import { piecesOf, threadName } from "./pieces.ts";
import type { Place } from "./places.ts";
import { readThread, type ThreadPlace, threadRef } from "./refs.ts";
import type { Sheet } from "./sheet.ts";

/** Openings that this process posted, by channel and key: enough for a retry to cost nothing. */
const MOST = 1_000;

/** Digests: an opening message, and what follows it. */
export interface Threads {
  /** `begun`: another process may have posted it. */
  open(channel: ChannelRef, opening: Message, key: PostKey, begun: boolean): Promise<ThreadRef>;
  reply(thread: ThreadRef, message: Message, key: PostKey, begun: boolean): Promise<void>;
  /** Says something in a channel or a thread, as an answer to one of its messages. */
  say(channel: string, message: Message, key: PostKey, answers: string | null): Promise<void>;
}

export function createThreads(tools: ThreadTools): Threads {
  const { api, places, recent, delivery } = tools;
  const opened = new Map<string, ThreadRef>();
  const forum = createForum(tools);

  const post = (
    channel: string,
    message: Message,
    key: PostKey,
    as: Pick<PartOf, "answers" | "isNew">,
  ): Promise<void> =>
    delivery.inShape(message, async (sheet, number, shape) => {
      const part = { key, number, shape, isNew: as.isNew, answers: number === 0 ? as.answers : null };
      await reopened(channel, () => delivery.post(channel, sheet, part));
    });

  /** Archived threads open by themselves when written to, unless they were closed by hand. */
  const reopened = async <T>(thread: string, work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      if (codeOf(error) !== CODES.archived) throw error;
      await api.reopen(thread);
      return work();
    }
  };

  const open = async (place: Place, opening: Message, key: PostKey): Promise<ThreadPlace> => {
    let thread: ThreadPlace | null = null;
    await delivery.inShape(worded(opening), async (sheet, number, shape) => {
      const part: PartOf = { key, number, shape, answers: null, isNew: false };
      if (thread === null) thread = await first(place, opening, sheet, part);
      else {
        const { thread: id } = thread;
        await reopened(id, () => delivery.post(id, sheet, part));
      }
    });
    if (thread === null) throw new TypeError("an opening has a first part");
    return thread;
  };

  const first = async (place: Place, opening: Message, sheet: Sheet, part: PartOf): Promise<ThreadPlace> => {
    const { guild, channel, way } = place;
    if (way === "post") {
      const id = await forum.post(place, opening, sheet, part);
      return { guild, channel, thread: id, first: id };
    }
    const post = await delivery.post(channel, sheet, part);
    if (way === "flat") return { guild, channel, thread: channel, first: post.message };
    const thread = post.thread ?? (await start(place, post.message, threadName(opening)));
    return { guild, channel, thread, first: thread };
  };

  const start = async (place: Place, message: string, name: string): Promise<string> => {
    try {
      const { id } = await api.startThread(place.channel, message, name, THREAD_ARCHIVED_AFTER);
      recent.isNew(id);
      return id;
    } catch (error) {
      if (codeOf(error) !== CODES.threadExists) throw error;
      return started(place, message, name);
    }
  };

  /** The thread that was opened from a message: on Discord, it has the message's id. */
  const started = async (place: Place, message: string, name: string): Promise<string> => {
    const { thread } = await api.message(place.channel, message);
    if (thread) return thread.id;
    const same = await places.thread(message).catch(() => null);
    if (same) return message;
    const later = (await forum.namesakes(place, name)).map(({ id }) => BigInt(id)).filter((id) => id > BigInt(message));
    return later.length > 0 ? String(later.reduce((first, id) => (id < first ? id : first))) : message;
  };

  return {
    async open(channel, opening, key, begun) {
      const place = await places.find(channel);
      if (begun) recent.doubt(place.channel);
      const name = `${place.channel} ${key}`;
      const known = opened.get(name);
      if (known) return known;
      const ref = threadRef(await open(place, opening, key));
      if (opened.size >= MOST) opened.clear();
      opened.set(name, ref);
      return ref;
    },
    async reply(thread, message, key, begun) {
      const { thread: id } = readThread(thread);
      if (begun) recent.doubt(id);
      await post(id, message, key, { answers: null, isNew: false });
    },
    say: (channel, message, key, answers) => post(channel, message, key, { answers, isNew: true }),
  };
}

/** An opening always has something to open a thread from. */
function worded(opening: Message): Message {
  if (piecesOf(opening).length > 0) return opening;
  return { ...opening, blocks: [{ type: "heading", content: [text(sentences(opening.language).untitled)] }] };
}
