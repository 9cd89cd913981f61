import { asc, eq } from "drizzle-orm";
import { installations } from "./bot-schema.ts";
import { type Queries, read, write } from "./database.ts";
import type { Seal } from "./seal.ts";
import { StoreError } from "./store-error.ts";

/** A team that installed the bot. */
export interface Installation {
  readonly tenant: string;
  readonly platform: string;
  /** What the platform gave for it, tokens among it, through JSON. */
  readonly content: unknown;
  readonly installed: Date;
  readonly changed: Date;
}

interface SealedRow extends Omit<Installation, "content"> {
  readonly sealed: string;
}

const RECORD = {
  tenant: installations.tenant,
  platform: installations.platform,
  sealed: installations.sealed,
  installed: installations.installed,
  changed: installations.changed,
};

/** Keeps what a platform gave for a team, sealed; installing again replaces it. */
export async function saveInstallation(
  db: Queries,
  seal: Seal,
  { tenant, platform, content, now }: Pick<Installation, "tenant" | "platform" | "content"> & { readonly now: Date },
): Promise<void> {
  const json = JSON.stringify(content);
  if (json === undefined) throw new StoreError("invalid", "An installation without JSON form can't be stored.");
  const sealed = seal.close(tenant, json);
  await write(db, ({ orm }) =>
    orm
      .insert(installations)
      .values({ tenant, platform, sealed, installed: now, changed: now })
      .onConflictDoUpdate({ target: installations.tenant, set: { platform, sealed, changed: now } }),
  );
}

/** A tenant's own; null when it has none. Throws StoreError "damaged" when it can't be opened. */
export async function findInstallation(db: Queries, seal: Seal, tenant: string): Promise<Installation | null> {
  const [row] = await read(db, (orm) => orm.select(RECORD).from(installations).where(eq(installations.tenant, tenant)));
  return row ? opened(seal, row) : null;
}

/** False when the tenant has none. */
export async function removeInstallation(db: Queries, tenant: string): Promise<boolean> {
  const gone = await write(db, ({ orm }) =>
    orm.delete(installations).where(eq(installations.tenant, tenant)).returning({ tenant: installations.tenant }),
  );
  return gone.length > 0;
}

/**
 * All teams of a platform, the first one first. Throws StoreError "damaged" when one can't be opened. Not scoped to a
 * tenant: for the adapter that connects to all of them.
 */
export async function installationsOf(db: Queries, seal: Seal, platform: string): Promise<Installation[]> {
  const rows = await read(db, (orm) =>
    orm
      .select(RECORD)
      .from(installations)
      .where(eq(installations.platform, platform))
      .orderBy(asc(installations.installed), asc(installations.tenant)),
  );
  return rows.map((row) => opened(seal, row));
}

function opened(seal: Seal, { sealed, ...row }: SealedRow): Installation {
  const content: unknown = JSON.parse(seal.open(row.tenant, sealed));
  return { ...row, content };
}
