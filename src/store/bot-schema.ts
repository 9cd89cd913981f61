import { sql } from "drizzle-orm";
import { boolean, index, integer, pgTable, primaryKey, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { instant, json, words } from "./columns.ts";
import { editions, stories } from "./schema.ts";

/** What a channel asked to receive, and when. Refs are opaque: their platform minted them. */
export const subscriptions = pgTable(
  "subscriptions",
  {
    id: uuid().primaryKey(),
    platform: text().notNull(),
    tenant: words().notNull(),
    channel: words().notNull(),
    digest: words().notNull(),
    /** Local times, "08:30", in order. */
    times: json().notNull(),
    /** "mon" to "sun", in that order. */
    weekdays: json().notNull(),
    zone: words().notNull(),
    /** Identifiers of angles; null for all. */
    angles: json(),
    language: text().notNull(),
    /** Says nothing when there is nothing new. */
    mute: boolean().notNull().default(false),
    paused: boolean().notNull().default(false),
    /** Why the bot paused it by itself: "gone"; null when a person did. */
    pausedFor: text("paused_for"),
    /** Who asked for it, opaque: told when the channel is gone. */
    owner: words().notNull(),
    created: instant().notNull(),
    changed: instant().notNull(),
    /** When it is due; null while paused. */
    nextSlot: instant("next_slot_at"),
    /** What was read up to there was delivered: the next edition begins there. */
    told: instant().notNull(),
  },
  (table) => [
    index("subscriptions_due").on(table.nextSlot).where(sql`${table.nextSlot} is not null`),
    index("subscriptions_channel").on(table.tenant, table.channel),
  ],
);

/** The ledger: one row for each subscription and slot, whatever is started, killed or repeated. */
export const deliveries = pgTable(
  "deliveries",
  {
    id: uuid().primaryKey(),
    subscriptionId: uuid("subscription_id")
      .notNull()
      .references(() => subscriptions.id, { onDelete: "cascade" }),
    slot: instant().notNull(),
    /** due, posting, done, failed, skipped. */
    state: text().notNull(),
    /** Nothing new to tell, the slot was too old, the platform's code: why it is as it is. */
    reason: text(),
    /** It left after its slot, because of an outage. */
    late: boolean().notNull().default(false),
    attempts: integer().notNull().default(0),
    /** When it may be tried (again); null once it ended. */
    nextAttempt: instant("next_attempt"),
    lease: uuid(),
    leaseUntil: instant("lease_until"),
    editionId: uuid("edition_id").references(() => editions.id),
    /** Null until the opening is posted. */
    thread: words(),
    /** Posts recorded, the opening included, of so many. */
    posted: integer().notNull().default(0),
    posts: integer(),
    created: instant().notNull(),
    ended: instant(),
  },
  (table) => [
    uniqueIndex("deliveries_slot").on(table.subscriptionId, table.slot),
    index("deliveries_open").on(table.nextAttempt).where(sql`${table.nextAttempt} is not null`),
    index("deliveries_edition").on(table.editionId),
    index("deliveries_created").on(table.created),
  ],
);

/** Threads that people may ask in, and what they hold. */
export const threads = pgTable(
  "threads",
  {
    tenant: words().notNull(),
    thread: words().notNull(),
    digest: words().notNull(),
    editionId: uuid("edition_id").references(() => editions.id, { onDelete: "set null" }),
    /** The delivery that opened it; null when a command did. */
    subscriptionId: uuid("subscription_id").references(() => subscriptions.id, { onDelete: "set null" }),
    language: text().notNull(),
    opened: instant().notNull(),
    /** The last questions asked there, the last one last. */
    questions: json().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.tenant, table.thread] }),
    index("threads_edition").on(table.editionId),
    index("threads_subscription").on(table.subscriptionId),
    index("threads_opened").on(table.opened),
  ],
);

/** Replies that say what changed in a story that was told: each is posted once. */
export const storyUpdates = pgTable(
  "story_updates",
  {
    id: uuid().primaryKey(),
    subscriptionId: uuid("subscription_id")
      .notNull()
      .references(() => subscriptions.id, { onDelete: "cascade" }),
    storyId: uuid("story_id")
      .notNull()
      .references(() => stories.id, { onDelete: "cascade" }),
    /** Of what changed, a hash: the same change isn't said twice. */
    change: text().notNull(),
    thread: words().notNull(),
    message: json().notNull(),
    /** due, done, failed. */
    state: text().notNull(),
    reason: text(),
    attempts: integer().notNull().default(0),
    nextAttempt: instant("next_attempt"),
    lease: uuid(),
    leaseUntil: instant("lease_until"),
    created: instant().notNull(),
  },
  (table) => [
    uniqueIndex("story_updates_change").on(table.subscriptionId, table.storyId, table.change),
    index("story_updates_open").on(table.nextAttempt).where(sql`${table.nextAttempt} is not null`),
    index("story_updates_story").on(table.storyId),
  ],
);

/** Incoming events, remembered to be handled once. */
export const events = pgTable(
  "events",
  {
    tenant: words().notNull(),
    id: words().notNull(),
    seen: instant().notNull(),
  },
  (table) => [primaryKey({ columns: [table.tenant, table.id] }), index("events_seen").on(table.seen)],
);

/** What readers said of points. One word a person and point: the last. */
export const feedback = pgTable(
  "feedback",
  {
    tenant: words().notNull(),
    person: words().notNull(),
    point: words().notNull(),
    useful: boolean().notNull(),
    said: instant().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.tenant, table.person, table.point] }),
    index("feedback_point").on(table.point),
  ],
);

/** Teams that installed the bot: their tokens, encrypted. */
export const installations = pgTable("installations", {
  tenant: words().primaryKey(),
  platform: text().notNull(),
  /** Sealed by the program's key: nothing in the database opens it. */
  sealed: words().notNull(),
  installed: instant().notNull(),
  changed: instant().notNull(),
});

/** Tokens and seconds of a language model, by month: what its budget is counted on. */
export const modelUse = pgTable(
  "model_use",
  {
    tenant: words().notNull(),
    /** "2026-11". */
    month: text().notNull(),
    calls: integer().notNull().default(0),
    tokens: integer().notNull().default(0),
  },
  (table) => [primaryKey({ columns: [table.tenant, table.month] })],
);

/** What a language model wrote, by a hash of all that it was given: the same is not asked twice. */
export const modelAnswers = pgTable(
  "model_answers",
  {
    key: text().primaryKey(),
    content: json().notNull(),
    created: instant().notNull(),
  },
  (table) => [index("model_answers_created").on(table.created)],
);
