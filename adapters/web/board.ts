import type { PostKey } from "../../src/bot/platform.ts";
import type { Message } from "../../src/edition/message.ts";
import { notKept } from "./errors.ts";
import { CHANNELS, KEPT_KEYS, KEPT_POSTS } from "./limits.ts";
import { type ChannelId, isDirect, isOpenTo, type Place } from "./place.ts";

/** What was said: a person's words, or a message of the bot. */
export type Said =
  | { readonly kind: "words"; readonly text: string; readonly author: string }
  | { readonly kind: "message"; readonly message: Message };

/** One post; plain data, which passes through JSON. */
export interface Post extends Place {
  /** Rises from post to post, in later processes too: it tells what a page has seen. */
  readonly id: number;
  readonly said: Said;
  /** The only person who sees it; null for all. */
  readonly audience: string | null;
  readonly key: PostKey | null;
  /** ISO 8601. */
  readonly at: string;
}

export type Draft = Omit<Post, "id" | "at">;

/** Where posts outlive the process. A post is kept before it is shown. */
export interface Keeper {
  load(): Promise<readonly Post[]>;
  keep(post: Post): Promise<void>;
}

export interface BoardOptions {
  readonly channels: readonly ChannelId[];
  readonly keeper: Keeper | null;
  readonly now: () => Date;
  readonly limit?: number;
}

/** The posts of all channels, in memory, and who waits for the next. */
export class Board {
  readonly #keeper: Keeper | null;
  readonly #now: () => Date;
  readonly #limit: number;
  readonly #channels: Set<ChannelId>;
  /** By number, in order. */
  readonly #posts = new Map<number, Post>();
  readonly #replies = new Map<number, Post[]>();
  /** The number of each key's post, or of the place that it would have had. */
  readonly #keys = new Map<PostKey, Promise<number>>();
  readonly #waiting = new Set<() => void>();
  /** Posts are kept one after the other: a page that saw one has seen those before. */
  #queue: Promise<unknown> = Promise.resolve();
  #last: number;
  /** Posts up to this number may be missing. */
  #forgotten: number;

  constructor({ channels, keeper, now, limit = KEPT_POSTS }: BoardOptions) {
    this.#channels = new Set(channels);
    this.#keeper = keeper;
    this.#now = now;
    this.#limit = limit;
    // Numbers begin at the time in milliseconds: those of an earlier process are below.
    this.#last = now().getTime();
    this.#forgotten = this.#last;
  }

  async load(): Promise<void> {
    const kept = (await this.#keeper?.load()) ?? [];
    for (const post of [...kept].sort((a, b) => a.id - b.id)) {
      const isLost = post.thread !== null && !this.#posts.has(post.thread);
      this.#show(isLost ? { ...post, thread: null } : post);
    }
    const [first] = this.#posts.keys();
    if (first !== undefined) this.#forgotten = first - 1;
  }

  /** The number of the last post. */
  get cursor(): number {
    return this.#last;
  }

  get channels(): readonly ChannelId[] {
    return [...this.#channels].filter((channel) => !isDirect(channel));
  }

  has(channel: ChannelId): boolean {
    return isDirect(channel) || this.#channels.has(channel);
  }

  /** False when there are too many. */
  add(channel: ChannelId): boolean {
    if (isDirect(channel) || this.#channels.has(channel)) return true;
    if (this.#channels.size >= CHANNELS) return false;
    this.#channels.add(channel);
    return true;
  }

  /** The post's number. A key that was posted before posts nothing. Throws PlatformError "unavailable" when not kept. */
  async post(draft: Draft): Promise<number> {
    const { key } = draft;
    const known = key === null ? undefined : this.#keys.get(key);
    if (known) return await known;
    const posting = this.#queue.then(() => this.#keep(draft));
    this.#queue = posting.catch(() => {}); // the caller hears of it
    if (key === null) return await posting;
    this.#remember(key, posting);
    try {
      return await posting;
    } catch (fault) {
      this.#keys.delete(key);
      throw fault;
    }
  }

  find(id: number, person: string): Post | null {
    const post = this.#posts.get(id);
    return post && sees(post, person) ? post : null;
  }

  exists(id: number): boolean {
    return this.#posts.has(id);
  }

  /** Did the bot say anything in that thread, its opening included? */
  isBotIn(root: number): boolean {
    return [this.#posts.get(root), ...(this.#replies.get(root) ?? [])].some((post) => post?.said.kind === "message");
  }

  /** What the channel shows: the posts outside threads, in order. */
  roots(channel: ChannelId, person: string): Post[] {
    return [...this.#posts.values()].filter(
      (post) => post.channel === channel && post.thread === null && sees(post, person),
    );
  }

  replies(root: number, person: string): Post[] {
    return (this.#replies.get(root) ?? []).filter((post) => sees(post, person));
  }

  /** The posts after a number that this person sees; null when some may be missing, so that a page must start again. */
  after(cursor: number, person: string): Post[] | null {
    if (cursor < this.#forgotten || cursor > this.#last) return null;
    return [...this.#posts.values()].filter((post) => post.id > cursor && sees(post, person));
  }

  /** Calls back once, at the next post. The function given back stops waiting. */
  onNext(call: () => void): () => void {
    this.#waiting.add(call);
    return () => this.#waiting.delete(call);
  }

  async #keep(draft: Draft): Promise<number> {
    this.#last = Math.max(this.#last + 1, this.#now().getTime());
    const post: Post = { ...draft, id: this.#last, at: this.#now().toISOString() };
    try {
      await this.#keeper?.keep(post);
    } catch (fault) {
      throw notKept(fault);
    }
    this.#show(post);
    return post.id;
  }

  #show(post: Post): void {
    this.add(post.channel);
    this.#posts.set(post.id, post);
    this.#last = Math.max(this.#last, post.id);
    if (post.thread !== null) this.#repliesOf(post.thread).push(post);
    if (post.key !== null) this.#remember(post.key, Promise.resolve(post.id));
    while (this.#posts.size > this.#limit) this.#forget(post);
    const waiting = [...this.#waiting];
    this.#waiting.clear();
    for (const call of waiting) call();
  }

  #repliesOf(root: number): Post[] {
    const replies = this.#replies.get(root) ?? [];
    this.#replies.set(root, replies);
    return replies;
  }

  #remember(key: PostKey, posting: Promise<number>): void {
    this.#keys.set(key, posting);
    for (const oldest of this.#keys.keys()) {
      if (this.#keys.size <= KEPT_KEYS) break;
      this.#keys.delete(oldest);
    }
  }

  /** Makes room: the thread that was quiet the longest goes whole. */
  #forget(newest: Post): void {
    const root = newest.thread ?? newest.id;
    let quietest: { id: number; last: number } | null = null;
    for (const post of this.#posts.values()) {
      if (post.thread !== null || post.id === root) continue;
      const last = this.#replies.get(post.id)?.at(-1)?.id ?? post.id;
      if (!quietest || last < quietest.last) quietest = { id: post.id, last };
    }
    // Without another thread, its oldest reply.
    const gone = quietest
      ? [quietest.id, ...this.#repliesOf(quietest.id).map(({ id }) => id)]
      : this.#repliesOf(root)
          .splice(0, 1)
          .map(({ id }) => id);
    if (quietest) this.#replies.delete(quietest.id);
    for (const id of gone) {
      this.#posts.delete(id);
      this.#forgotten = Math.max(this.#forgotten, id);
    }
  }
}

function sees(post: Post, person: string): boolean {
  return (post.audience === null || post.audience === person) && isOpenTo(post.channel, person);
}
