import { sql } from "drizzle-orm";
import { type Database, openDatabase, rowsOf } from "../../src/store/database.ts";
import { findFeed } from "../../src/store/feeds.ts";
import { newId } from "../../src/store/ids.ts";
import { claimFeedsDue, recordPoll } from "../../src/store/polls.ts";
import { claimArticlesDue, saveReading } from "../../src/store/readings.ts";
import { StoreError } from "../../src/store/store-error.ts";
import { figure, follow, hoursAfter, items, PAGE, pollOf } from "./news.ts";

/**
 * Opens a store, looks whether anything in it is half-written, then polls and reads for ever, saying each step: until
 * it is killed. The feed's validator is the number of its polls, each of which brings the same number of new items.
 */
const FEED = "https://journal.example/feed";
const ITEMS = 10;
const FIGURES = 3;
/** A day for each process, for the leases of the one before to have ended. */
const [databaseUrl, dataDir, day = "0"] = process.argv.slice(2).map((parameter) => parameter || null);

/** What would say that a transaction was stored by half. Each must find nothing. */
const HALVES = {
  "an article without text": sql`select id from articles where id not in (select article_id from article_texts)`,
  "an article without keys": sql`select id from articles where id not in (select article_id from article_keys)`,
  "an article that no feed lists": sql`select id from articles where id not in (select article_id from article_feeds)`,
  "an article twice": sql`select url from articles group by url having count(*) > 1`,
  "an article read and not analysed": sql`
    select id from articles where (ready is not null) <> (id in (select article_id from analyses))`,
  "an analysis without all its figures": sql`
    select a.article_id from analyses a where (select count(*) from figures f where f.article_id = a.article_id) <> ${FIGURES}`,
  "an analysis without its story": sql`
    select article_id from analyses where article_id not in (select article_id from story_articles)`,
  "figures of what was not read": sql`
    select id from figures where article_id is null or article_id not in (select article_id from analyses)`,
};

try {
  const db = await openDatabase({ databaseUrl: databaseUrl ?? null, dataDir: dataDir ?? null });
  const polls = await check(db);
  process.stdout.write(`open ${polls}\n`);
  await work(db, polls);
} catch (fault) {
  process.stdout.write(`${fault instanceof StoreError ? `${fault.code}: ${fault.message}` : String(fault)}\n`);
}

async function check(db: Database): Promise<number> {
  for (const [what, query] of Object.entries(HALVES)) {
    const found = await rowsOf(db.orm, query);
    if (found.length > 0) throw new Error(`${found.length} times ${what}`);
  }
  const polls = Number((await findFeed(db, FEED))?.etag ?? 0);
  const [{ count } = { count: -1 }] = await rowsOf<{ count: number }>(db.orm, sql`select count(*)::int from articles`);
  if (count !== polls * ITEMS) throw new Error(`${count} articles after ${polls} polls of ${ITEMS}`);
  return polls;
}

async function work(db: Database, before: number): Promise<void> {
  const start = hoursAfter(24 * Number(day));
  await follow(db, FEED);
  for (let polls = before + 1; ; polls++) {
    const at = new Date(start.getTime() + (polls - before) * 3600 * 1000);
    const [feed] = await claimFeedsDue(db, at, 1);
    if (!feed) throw new Error("the feed is not due");
    const listed = items(ITEMS, polls * ITEMS).map((one) => ({ ...one, published: at }));
    await recordPoll(db, pollOf(feed, at, listed, { etag: String(polls) }));
    process.stdout.write(`poll ${polls}\n`);
    for (const article of await claimArticlesDue(db, at, 4)) {
      const story = { id: newId(at), headlineId: article.id, firstPublished: at, lastPublished: at };
      const stories = [{ ...story, articleIds: [article.id], disagreements: [], updates: [], absorbed: [] }];
      const figures = Array.from({ length: FIGURES }, () => figure());
      const reading = { digest: "ia", engineVersion: "1", language: "fr" as const, keyPoints: [], figures, stories };
      await saveReading(db, { article, at, page: PAGE, readings: [reading] });
      process.stdout.write(`read ${article.id}\n`);
    }
  }
}
