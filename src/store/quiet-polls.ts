import { sql } from "drizzle-orm";
import { storableInstant, storableJson } from "./columns.ts";
import { type Queries, rowsOf, write } from "./database.ts";
import type { Poll } from "./polls.ts";

/** A poll that brought nothing: the feed did not change, or failed. */
export type QuietPoll = Omit<Poll, "items">;

/**
 * Stores how many polls ended that brought nothing, in one statement: most feeds say nothing new most of the time. A feed
 * whose lease another process took is left to that one. Gives how many were stored.
 */
export async function recordQuietPolls(db: Queries, polls: readonly QuietPoll[]): Promise<number> {
  if (polls.length === 0) return 0;
  const rows = storableJson(
    polls.map(({ feed, at, outcome, health, etag, lastModified, movedTo }) => ({
      id: feed.id,
      lease: feed.lease,
      at: storableInstant(at),
      outcome,
      failures: health.failures,
      failing_since: health.failingSince && storableInstant(health.failingSince),
      last_success: health.lastSuccess && storableInstant(health.lastSuccess),
      reason: health.reason,
      paused: health.paused,
      next_poll: storableInstant(health.nextPoll),
      // An answer keeps what it does not repeat.
      etag: outcome === "failed" ? null : etag,
      last_modified: outcome === "failed" ? null : lastModified,
      moved_to: movedTo,
    })),
  );
  return await write(db, async ({ orm }) => {
    const stored = await rowsOf(
      orm,
      sql`
        update feeds set
          failures = poll.failures, failing_since = poll.failing_since, last_success = poll.last_success,
          reason = poll.reason, paused = poll.paused, next_poll = poll.next_poll, last_poll = poll.at,
          last_outcome = poll.outcome, etag = coalesce(poll.etag, feeds.etag),
          last_modified = coalesce(poll.last_modified, feeds.last_modified),
          moved_to = coalesce(poll.moved_to, feeds.moved_to), lease = null, lease_until = null
        from jsonb_to_recordset(${rows}::jsonb) as poll(
          id uuid, lease uuid, at timestamptz, outcome text, failures integer, failing_since timestamptz,
          last_success timestamptz, reason text, paused boolean, next_poll timestamptz, etag text, last_modified text,
          moved_to text
        )
        where feeds.id = poll.id and feeds.lease = poll.lease
        returning feeds.id
      `,
    );
    return stored.length;
  });
}
