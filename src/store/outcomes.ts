import { sql } from "drizzle-orm";
import { storableInstant, storableJson } from "./columns.ts";
import { type Queries, rowsOf } from "./database.ts";
import type { Poll } from "./polls.ts";

/** A feed as it was before a poll. */
export interface FeedBefore {
  readonly lastSuccess: Date | null;
  /** Items in the last document that was read. */
  readonly items: number;
}

const MAX_WORDS = 2000;

/**
 * Stores how many polls ended, in one statement. A feed whose lease another process took is left to that one. Gives, by
 * id, the feeds whose poll was stored, as they were before.
 */
export async function recordOutcomes({ orm }: Queries, polls: readonly Poll[]): Promise<Map<string, FeedBefore>> {
  const rows = await rowsOf<{ id: string; success: number | null; items: number }>(
    orm,
    sql`
      update feeds set
        failures = poll.failures, failing_since = poll.failing_since, last_success = poll.last_success,
        reason = poll.reason, paused = poll.paused, next_poll = poll.next_poll, last_poll = poll.at,
        last_outcome = poll.outcome, moved_to = coalesce(poll.moved_to, feeds.moved_to),
        etag = case poll.outcome when 'read' then poll.etag else coalesce(poll.etag, feeds.etag) end,
        last_modified = case poll.outcome when 'read' then poll.last_modified
          else coalesce(poll.last_modified, feeds.last_modified) end,
        title = coalesce(poll.title, feeds.title), site = coalesce(poll.site, feeds.site),
        language = coalesce(poll.language, feeds.language), items = coalesce(poll.items, feeds.items),
        lease = null, lease_until = null
      from jsonb_to_recordset(${storableJson(polls.map(rowOf))}::jsonb) as poll(
        id uuid, lease uuid, at timestamptz, outcome text, failures integer, failing_since timestamptz,
        last_success timestamptz, reason text, paused boolean, next_poll timestamptz, etag text, last_modified text,
        moved_to text, title text, site text, language text, items integer
      ) join feeds before on before.id = poll.id
      where feeds.id = poll.id and feeds.lease = poll.lease
      returning feeds.id, (extract(epoch from before.last_success) * 1000)::float8 as success, before.items
    `,
  );
  return new Map(
    rows.map(({ id, success, items }) => {
      return [id, { lastSuccess: success === null ? null : new Date(Math.round(success)), items }];
    }),
  );
}

function rowOf({ feed, at, outcome, health, etag, lastModified, movedTo, title, site, language, items }: Poll) {
  const { failures, failingSince, lastSuccess, reason, paused, nextPoll } = health;
  return {
    id: feed.id,
    lease: feed.lease,
    at: storableInstant(at),
    outcome,
    failures,
    failing_since: failingSince && storableInstant(failingSince),
    last_success: lastSuccess && storableInstant(lastSuccess),
    reason,
    paused,
    next_poll: storableInstant(nextPoll),
    // What failed says nothing of the document; what did not change keeps what it does not repeat.
    etag: outcome === "failed" ? null : etag,
    last_modified: outcome === "failed" ? null : lastModified,
    moved_to: movedTo,
    title: title?.slice(0, MAX_WORDS) ?? null,
    site: site?.slice(0, MAX_WORDS) ?? null,
    language,
    items: outcome === "read" ? items.length : null,
  };
}
