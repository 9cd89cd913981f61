import { type SQL, sql } from "drizzle-orm";
import type { AnyPgColumn } from "drizzle-orm/pg-core";
import type { Reader } from "./feeds.ts";
import { articleFeeds, digestFeeds } from "./schema.ts";

/**
 * Whether a reader may see an article: a feed of the digest lists it, or one that its own tenant added; not one that
 * the tenant left before. What another tenant's feed brought is not there for it.
 */
export function isVisible(article: AnyPgColumn, { digest, tenant }: Reader): SQL {
  const bySomeFeed = sql`exists (
    select 1 from ${articleFeeds} listing join ${digestFeeds} follow on follow.feed_id = listing.feed_id
    where listing.article_id = ${article} and follow.digest = ${digest}
      and (follow.until is null or listing.first_seen < follow.until)
      and `;
  if (tenant === null) return sql`${bySomeFeed} follow.tenant is null)`;
  return sql`${bySomeFeed} (follow.tenant = ${tenant} or follow.tenant is null and not exists (
    select 1 from ${digestFeeds} hidden
    where hidden.feed_id = follow.feed_id and hidden.digest = ${digest} and hidden.tenant = ${tenant}
      and hidden.until <= listing.first_seen
  )))`;
}
