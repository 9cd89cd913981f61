import { and, desc, eq, isNull, lte, or, sql } from "drizzle-orm";
import type { Language } from "../engine/language.ts";
import { anyOf, storableJson } from "./columns.ts";
import { type Queries, read, write } from "./database.ts";
import type { Reader } from "./feeds.ts";
import { hash } from "./identity.ts";
import { isId, newId } from "./ids.ts";
import { editions } from "./schema.ts";

/** What an edition is for. */
export interface EditionScope extends Reader {
  readonly language: Language;
  /** What the reader asked to see, through JSON; null for nothing in particular. */
  readonly lens: unknown;
  /** From `since`, to `until` left out. */
  readonly since: Date;
  readonly until: Date;
}

export interface EditionRecord extends EditionScope {
  readonly id: string;
  /** As it was composed, through JSON: dates in it are text. */
  readonly content: unknown;
  readonly created: Date;
}

const RECORD = {
  id: editions.id,
  digest: editions.digest,
  tenant: editions.tenant,
  since: editions.since,
  until: editions.until,
  language: editions.language,
  lens: editions.lens,
  content: editions.content,
  created: editions.created,
};

/**
 * Stores an edition, once for its scope: when there is one already, that one stands and is given back. An edition never
 * changes.
 */
export function saveEdition(db: Queries, scope: EditionScope, content: object, now: Date): Promise<EditionRecord> {
  return write(db, async ({ orm }) => {
    const { digest, tenant, language, lens, since, until } = scope;
    const identity = identityOf(scope);
    await orm
      .insert(editions)
      .values({ id: newId(now), digest, tenant, since, until, language, lens, identity, content, created: now })
      .onConflictDoNothing({ target: editions.identity });
    const [edition] = await orm.select(RECORD).from(editions).where(eq(editions.identity, identity));
    return edition as EditionRecord; // written just above, in this transaction or in one that ended
  });
}

/** The edition of a scope, if it was composed. */
export async function editionFor(db: Queries, scope: EditionScope): Promise<EditionRecord | null> {
  return await first(
    read(db, (orm) =>
      orm
        .select(RECORD)
        .from(editions)
        .where(eq(editions.identity, identityOf(scope))),
    ),
  );
}

/** An edition by its identifier, for a reader who may see it. */
export async function findEdition(db: Queries, { digest, tenant }: Reader, id: string): Promise<EditionRecord | null> {
  if (!isId(id)) return null;
  const mine = tenant === null ? isNull(editions.tenant) : or(isNull(editions.tenant), eq(editions.tenant, tenant));
  return await first(
    read(db, (orm) =>
      orm
        .select(RECORD)
        .from(editions)
        .where(and(eq(editions.id, id), eq(editions.digest, digest), mine)),
    ),
  );
}

/** Editions by their identifiers, for the bot itself: of any tenant, in no order. */
export async function editionsById(db: Queries, ids: readonly string[]): Promise<EditionRecord[]> {
  if (ids.length === 0) return [];
  return (await read(db, (orm) => orm.select(RECORD).from(editions).where(anyOf(editions.id, ids)))) as EditionRecord[];
}

/** The last editions that tell something, the latest first: those for all readers, and the tenant's own. */
export async function latestEditions(db: Queries, tenant: string, limit: number): Promise<EditionRecord[]> {
  const rows = await read(db, (orm) =>
    orm
      .select(RECORD)
      .from(editions)
      .where(
        and(
          or(isNull(editions.tenant), eq(editions.tenant, tenant)),
          sql`jsonb_array_length(${editions.content} -> 'stories') > 0`,
        ),
      )
      .orderBy(desc(editions.until), desc(editions.created))
      .limit(limit),
  );
  return rows as EditionRecord[];
}

/** The reader's own last editions that ended at `before` or earlier, the last first. */
export async function lastEditions(
  db: Queries,
  { digest, tenant }: Reader,
  { before, limit }: { readonly before: Date; readonly limit: number },
): Promise<EditionRecord[]> {
  const mine = tenant === null ? isNull(editions.tenant) : eq(editions.tenant, tenant);
  const rows = await read(db, (orm) =>
    orm
      .select(RECORD)
      .from(editions)
      .where(and(eq(editions.digest, digest), mine, lte(editions.until, before)))
      .orderBy(desc(editions.until), desc(editions.created))
      .limit(limit),
  );
  return rows as EditionRecord[];
}

async function first(rows: Promise<readonly unknown[]>): Promise<EditionRecord | null> {
  return ((await rows)[0] as EditionRecord | undefined) ?? null;
}

function identityOf({ digest, tenant, language, lens, since, until }: EditionScope): string {
  const who = tenant === null ? "" : `tenant ${tenant}`;
  return hash("edition", digest, who, language, storableJson(sorted(lens)), since.toISOString(), until.toISOString());
}

/** The same lens whatever the order of its keys. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null || value instanceof Date) return value;
  return Object.entries(value)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, inner]) => [key, sorted(inner)]);
}
