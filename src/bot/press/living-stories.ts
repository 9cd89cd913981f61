import { randomUUID } from "node:crypto";
import type { Logger } from "pino";
import { type ToldStory, tell } from "../../edition/edition.ts";
import type { Message } from "../../edition/message.ts";
import { updateMessage } from "../../edition/story-update.ts";
import type { Language } from "../../engine/language.ts";
import { StoryWriter } from "../../engine/stories/story.ts";
import type { StoryUpdate } from "../../engine/stories/updates.ts";
import { readingsOf } from "../../store/analyses.ts";
import type { Database } from "../../store/database.ts";
import { editionsById } from "../../store/editions.ts";
import { tenantsWithFeeds } from "../../store/feeds.ts";
import { storyArticlesOf } from "../../store/stories.ts";
import {
  addUpdates,
  type ClaimedUpdate,
  changedStories,
  claimUpdates,
  dropUpdateLeases,
  editionsSince,
  endUpdate,
  type PostedThread,
  threadsOfEditions,
  type UpdateToPost,
} from "../../store/story-updates.ts";
import { type Platform, PlatformError, type ThreadRef } from "../platform.ts";
import { storiesIn } from "./kept-edition.ts";
import { Remembered } from "./remembered.ts";

export interface LivingStoriesOptions {
  readonly db: Database;
  readonly platform: (name: string) => Platform | null;
  readonly now: () => Date;
  readonly log: Logger;
}

/** Says in the thread of an edition what changed in its stories, until the next edition. */
export interface LivingStories {
  /** Looks at the stories that changed since the last call, and posts what is to be said. Throws StoreError. */
  beat(): Promise<number>;
  /** After the reply under way. May be called twice. */
  stop(): Promise<void>;
}

/** An edition older than that is no place for news. */
const FOLLOWED_MS = 48 * 3_600_000;
const LEASE_MS = 60_000;
const AT_ONCE = 50;
const RETRY_MS = 60_000;
/** What could not be said in so long is for the next edition. */
const GIVE_UP_MS = 6 * 3_600_000;
/** Stories are stored by others meanwhile: those stamped a little earlier may appear later. */
const OVERLAP_MS = 5 * 60_000;
const EDITIONS_KEPT = 500;

export function createLivingStories({ db, platform, now, log }: LivingStoriesOptions): LivingStories {
  const writer = new StoryWriter();
  const lease = randomUUID();
  /** By edition, its articles. */
  const editions = new Remembered<ReadonlySet<string>>(EDITIONS_KEPT);
  let since: Date | null = null;
  let stopping = false;
  let underWay: Promise<unknown> = Promise.resolve();

  async function look(): Promise<void> {
    const at = now();
    const changed = await changedStories(db, since ?? new Date(at.getTime() - FOLLOWED_MS));
    since = new Date(at.getTime() - OVERLAP_MS);
    if (changed.length === 0) return;
    const recent = new Map<string, readonly string[]>();
    for (const { id, digest } of changed) {
      const known = recent.get(digest) ?? (await editionsSince(db, digest, new Date(at.getTime() - FOLLOWED_MS)));
      recent.set(digest, known);
      await addUpdates(db, await updatesOf(id, digest, known), at);
    }
  }

  /** What is to be said of a changed story, in the threads of the editions that told it. */
  async function updatesOf(id: string, digest: string, recent: readonly string[]): Promise<UpdateToPost[]> {
    const articleIds = await storyArticlesOf(db, id);
    const telling: string[] = [];
    for (const edition of recent) {
      const known = await articlesOf(edition);
      if (articleIds.some((articleId) => known.has(articleId))) telling.push(edition);
    }
    const threads = await threadsOfEditions(db, telling);
    const own = await tenantsWithFeeds(
      db,
      threads.map(({ tenant }) => tenant),
    );
    const told = new Map<string | null, ToldStory | null>();
    const updates: UpdateToPost[] = [];
    for (const thread of threads) {
      // A tenant without feeds of its own reads what the digest's other readers read.
      const tenant = own.has(`${digest} ${thread.tenant}`) ? thread.tenant : null;
      if (!told.has(tenant)) told.set(tenant, await tellTo(tenant, digest, id, articleIds));
      const update = sayTo(thread, told.get(tenant) ?? null, await articlesOf(thread.editionId));
      if (update) updates.push(update);
    }
    return updates;
  }

  /** The story as a reader may see it. */
  async function tellTo(
    tenant: string | null,
    digest: string,
    id: string,
    articleIds: readonly string[],
  ): Promise<ToldStory | null> {
    const readings = await readingsOf(db, { digest, tenant }, articleIds);
    return readings.length < 2 ? null : tell(id, readings, writer);
  }

  async function articlesOf(editionId: string): Promise<ReadonlySet<string>> {
    return await editions.get(editionId, async () => {
      const [record] = await editionsById(db, [editionId]);
      return new Set(record ? [...storiesIn(record).values()].flat() : []);
    });
  }

  async function postOne(update: ClaimedUpdate): Promise<boolean> {
    const { id, thread, message, created } = update;
    try {
      const chat = platform(update.platform);
      if (!chat) throw new PlatformError("unavailable", "This platform is not connected.");
      await chat.reply(thread as ThreadRef, message as Message, `u:${id}`);
      await endUpdate(db, id, { state: "done", reason: null, nextAttempt: null });
      return true;
    } catch (fault) {
      if (!(fault instanceof PlatformError)) throw fault;
      log.warn({ update: id, err: fault }, "update not posted");
      const lasts = fault.code === "gone" || fault.code === "invalid";
      const isOver = lasts || now().getTime() - created.getTime() > GIVE_UP_MS;
      const nextAttempt = isOver ? null : new Date(now().getTime() + (fault.retryAfterMs ?? RETRY_MS));
      await endUpdate(db, id, { state: isOver ? "failed" : "due", reason: fault.code, nextAttempt });
      return false;
    }
  }

  async function postAll(): Promise<number> {
    let posted = 0;
    while (!stopping) {
      const until = new Date(now().getTime() + LEASE_MS);
      const claimed = await claimUpdates(db, { lease, until, now: now(), limit: AT_ONCE });
      if (claimed.length === 0) return posted;
      const ends = await Promise.all(claimed.map(postOne));
      posted += ends.filter(Boolean).length;
    }
    return posted;
  }

  const work = async (): Promise<number> => {
    if (since === null && db.kind === "pglite") await dropUpdateLeases(db, now());
    await look();
    return await postAll();
  };
  return {
    beat() {
      const turn = underWay.then(work);
      underWay = turn.catch(() => {}); // the caller has the failure
      return turn;
    },
    async stop() {
      stopping = true;
      await underWay;
    },
  };
}

/** What is new in a story for the reader of an edition; null when nothing is, or when the lens leaves it out. */
function sayTo(thread: PostedThread, told: ToldStory | null, known: ReadonlySet<string>): UpdateToPost | null {
  if (!told) return null;
  const angles = thread.angles as readonly string[] | null; // as the subscription keeps them
  if (angles && !told.story.points.some(({ angle }) => angles.includes(angle))) return null;
  const fresh = told.story.updates.filter(({ article }) => !known.has(article));
  const message = updateMessage(told, fresh, thread.language as Language);
  if (!message) return null;
  const { subscriptionId } = thread;
  return { subscriptionId, storyId: told.id, change: changeOf(fresh), thread: thread.thread, message };
}

function changeOf(updates: readonly StoryUpdate[]): string {
  const last = updates.at(-1);
  return [last?.article, last?.to, last?.unit].join(" ");
}
