import { drizzle } from "drizzle-orm/node-postgres";
import pg from "pg";
import type { Database, Orm } from "./database.ts";
import { StoreError, toStoreError } from "./store-error.ts";

const CONNECTIONS = 10;
const CONNECT_TIMEOUT_MS = 10_000;

/** Connects to a Postgres server, through a pool. Throws StoreError. */
export async function openPostgres(address: string): Promise<Database> {
  if (!/^postgres(?:ql)?:\/\//i.test(address) || !URL.canParse(address)) {
    throw new StoreError("address", "DATABASE_URL should be like postgres://user:password@host:5432/database.");
  }
  const pool = new pg.Pool({
    connectionString: address,
    max: CONNECTIONS,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    keepAlive: true,
    application_name: "lefil",
  });
  // A connection lost while idle is replaced by the pool; a query on a lost one fails by itself. Without listeners, the
  // process would end.
  pool.on("error", () => {});
  pool.on("connect", (client) => client.on("error", () => {}));
  let open = true;
  const close = async (): Promise<void> => {
    if (!open) return;
    open = false;
    await pool.end();
  };
  try {
    const { rows } = await pool.query<{ server_encoding: string; number: string }>(
      "select current_setting('server_encoding') as server_encoding, current_setting('server_version_num') as number",
    );
    checkServer(rows[0]);
  } catch (fault) {
    await close();
    throw atConnection(fault, address);
  }
  return {
    kind: "postgres",
    checkRoom: () => {}, // the server looks after its own disk
    orm: drizzle({ client: pool }) as unknown as Orm,
    inTransaction: false,
    explain: toStoreError,
    script: async (statements) => rowsOfLast(await pool.query(statements)),
    close,
  };
}

/** Of the last of many statements, which give many results whatever the types say. */
export function rowsOfLast(results: unknown): unknown[] {
  const last: unknown = Array.isArray(results) ? results.at(-1) : results;
  return (last as pg.QueryResult).rows;
}

function checkServer(server: { readonly server_encoding: string; readonly number: string } | undefined): void {
  if (Number(server?.number) < 140_000) {
    throw new StoreError("failed", "PostgreSQL 14 or later is needed: upgrade the server, or unset DATABASE_URL.");
  }
  if (server?.server_encoding !== "UTF8") {
    throw new StoreError("failed", "The database is not in UTF-8: create one with ENCODING 'UTF8'.");
  }
}

/** While connecting, a fault without a known code is one of the network, a time-out for instance. */
function atConnection(fault: unknown, address: string): StoreError {
  const known = toStoreError(fault);
  const { hostname, port } = new URL(address);
  const where = `${hostname || "localhost"}:${port || "5432"}`;
  if (known.code !== "unreachable" && !(known.code === "failed" && known !== fault)) return known;
  return new StoreError(
    "unreachable",
    `No PostgreSQL server answers at ${where}: start it, correct DATABASE_URL, or unset it for the embedded database.`,
    { cause: known.cause },
  );
}
