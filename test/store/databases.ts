import { createHash, randomBytes } from "node:crypto";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { sql } from "drizzle-orm";
import pg from "pg";
import { afterAll, beforeAll, beforeEach, describe } from "vitest";
import { type Database, openDatabase, write } from "../../src/store/database.ts";
import { tablesInOrder } from "../../src/store/transfer.ts";

/** Postgres is tried where the environment gives one; the embedded database always. */
export const POSTGRES = process.env.TEST_DATABASE_URL || null;

/** The same situations on each database, empty before each one. */
export function onEachDatabase(situations: (db: () => Database) => void): void {
  describe("on PGlite", () => {
    let dataDir = "";
    const open = async (): Promise<Database> => {
      dataDir = mkdtempSync(join(tmpdir(), "fil-store-"));
      await prepare(dataDir);
      return await openDatabase({ databaseUrl: null, dataDir });
    };
    afterAll(() => rmSync(dataDir, { recursive: true, force: true })); // the last hook: they are run backwards
    share(open, situations);
  });
  if (POSTGRES === null) return;
  describe("on Postgres", () => {
    const own = ownDatabase(POSTGRES);
    afterAll(() => own.drop());
    share(() => openDatabase({ databaseUrl: own.address, dataDir: null }), situations);
  });
}

/** Copies an empty database into a data directory. One is made for all the tests: making takes four seconds. */
export async function prepare(dataDir: string): Promise<void> {
  const made = join(MODULES, ".cache", "lefil", `store-${version()}`);
  if (!existsSync(made)) {
    mkdirSync(dirname(made), { recursive: true });
    const draft = mkdtempSync(`${made}-`);
    await (await openDatabase({ databaseUrl: null, dataDir: draft })).close();
    try {
      renameSync(draft, made);
    } catch {
      rmSync(draft, { recursive: true }); // another test file was faster
    }
  }
  cpSync(join(made, "store"), join(dataDir, "store"), { recursive: true });
}

const MODULES = join(import.meta.dirname, "..", "..", "node_modules");

/** Of what an empty database is made of. */
function version(): string {
  const migrations = join(import.meta.dirname, "..", "..", "src", "store", "migrations");
  const files = readdirSync(migrations).filter((name) => name.endsWith(".sql"));
  const sources = [
    join(MODULES, "@electric-sql", "pglite", "package.json"),
    ...files.map((name) => join(migrations, name)),
  ];
  const sum = createHash("sha256");
  for (const source of sources) sum.update(readFileSync(source));
  return sum.digest("hex").slice(0, 16);
}

function share(open: () => Promise<Database>, situations: (db: () => Database) => void): void {
  let database: Database | null = null;
  const opened = (): Database => {
    if (!database) throw new Error("the database is not open yet");
    return database;
  };
  beforeAll(async () => {
    database = await open();
  });
  beforeEach(() => empty(opened()));
  afterAll(() => database?.close());
  situations(opened);
}

/** Row by row: in an embedded database of some rows, ten times faster than the files that `truncate` makes anew. */
async function empty(db: Database): Promise<void> {
  await write(db, async ({ orm }) => {
    for (const { name } of tablesInOrder().reverse()) await orm.execute(sql`delete from ${sql.identifier(name)}`);
  });
}

/** A database of its own on that server, for the time of a test file. */
export function ownDatabase(server: string): { readonly address: string; drop(): Promise<void> } {
  const name = `fil_test_${randomBytes(6).toString("hex")}`;
  const address = new URL(server);
  address.pathname = `/${name}`;
  beforeAll(() => runOn(server, `create database ${name} encoding 'UTF8' template template0`));
  return { address: address.href, drop: () => runOn(server, `drop database if exists ${name} with (force)`) };
}

async function runOn(server: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
