import { and, eq, sql } from "drizzle-orm";
import type { Language } from "../engine/language.ts";
import { subscriptions, threads } from "./bot-schema.ts";
import { storableInstant } from "./columns.ts";
import { type Queries, read, write } from "./database.ts";
import { isId } from "./ids.ts";
import { editions } from "./schema.ts";

/** A thread that people may ask in, and what it holds. */
export interface ThreadRecord {
  readonly digest: string;
  /** Null when it holds no edition, or one that is no more. */
  readonly editionId: string | null;
  /** Null when a command opened it, or when the subscription is no more. */
  readonly subscriptionId: string | null;
  readonly language: Language;
  /** The last five asked there, the last one last. */
  readonly questions: readonly string[];
}

export interface OpenedThread extends Omit<ThreadRecord, "questions"> {
  readonly tenant: string;
  readonly thread: string;
  readonly now: Date;
}

const QUESTIONS = 5;
const MAX_QUESTION = 500;

/**
 * Remembers a thread for 90 days; said again, nothing changes. A subscription or an edition that ended meanwhile, or
 * that is another tenant's, is taken for none.
 */
export async function openedThread(db: Queries, opened: OpenedThread): Promise<void> {
  const { tenant, thread, digest, editionId, subscriptionId, language, now } = opened;
  const edition = sql`(select id from ${editions} where id = ${idOrNull(editionId)}::uuid
    and (tenant is null or tenant = ${tenant}) for key share)`;
  const subscription = sql`(select id from ${subscriptions} where id = ${idOrNull(subscriptionId)}::uuid
    and tenant = ${tenant} for key share)`;
  await write(db, ({ orm }) =>
    orm
      .insert(threads)
      .values({
        ...{ tenant, thread, digest, language },
        editionId: edition,
        subscriptionId: subscription,
        opened: now,
        questions: [],
      })
      .onConflictDoNothing(),
  );
}

/**
 * Remembers what was opened last in a channel, under the channel itself: what is said there outside any thread may be
 * about it. The edition that is there already keeps its questions.
 */
export async function openedIn(db: Queries, opened: Omit<OpenedThread, "thread"> & { channel: string }): Promise<void> {
  const { tenant, channel, digest, editionId, subscriptionId, language, now } = opened;
  if (!idOrNull(editionId)) return;
  const subscription = sql`(select id from ${subscriptions} where id = ${idOrNull(subscriptionId)}::uuid
    and tenant = ${tenant} for key share)`;
  await write(db, ({ orm }) =>
    orm.execute(sql`
      insert into threads (tenant, thread, digest, edition_id, subscription_id, language, opened, questions)
      select ${tenant}, ${channel}, ${digest}, id, ${subscription}, ${language},
        ${storableInstant(now)}::timestamptz, '[]'::jsonb
      from editions where id = ${editionId}::uuid and (tenant is null or tenant = ${tenant}) for key share
      ${IN_PLACE_OF_THE_LAST}`),
  );
}

/** What a channel holds under its own name is the edition that was posted there last. */
export const IN_PLACE_OF_THE_LAST = sql.raw(`
  on conflict (tenant, thread) do update set
    digest = excluded.digest, edition_id = excluded.edition_id, subscription_id = excluded.subscription_id,
    language = excluded.language, opened = excluded.opened, questions = excluded.questions
  where threads.edition_id is distinct from excluded.edition_id and threads.opened <= excluded.opened`);

/** A tenant's thread; null when it has no such one. */
export async function findThread(db: Queries, tenant: string, thread: string): Promise<ThreadRecord | null> {
  const [found] = await read(db, (orm) =>
    orm
      .select({
        digest: threads.digest,
        editionId: threads.editionId,
        subscriptionId: threads.subscriptionId,
        language: threads.language,
        questions: threads.questions,
      })
      .from(threads)
      .where(ofTenant(tenant, thread)),
  );
  return (found as ThreadRecord | undefined) ?? null;
}

/**
 * Remembers a question, the last five of a thread, each cut to 500 characters: those that come next may refer to it.
 * False when the tenant has no such thread.
 */
export function askedIn(db: Queries, tenant: string, thread: string, question: string): Promise<boolean> {
  return write(db, async ({ orm }) => {
    const [held] = await orm
      .select({ questions: threads.questions })
      .from(threads)
      .where(ofTenant(tenant, thread))
      .for("update"); // two questions at once: neither is lost
    if (!held) return false;
    const questions = [...(held.questions as readonly string[]), cut(question)].slice(-QUESTIONS);
    await orm.update(threads).set({ questions }).where(ofTenant(tenant, thread));
    return true;
  });
}

function ofTenant(tenant: string, thread: string) {
  return and(eq(threads.tenant, tenant), eq(threads.thread, thread));
}

function idOrNull(id: string | null): string | null {
  return id !== null && isId(id) ? id : null;
}

/** Not through a surrogate pair. */
function cut(question: string): string {
  return question.slice(0, MAX_QUESTION).replace(/[\ud800-\udbff]$/, "");
}
