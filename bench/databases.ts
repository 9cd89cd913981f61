import { randomUUID } from "node:crypto";
import pg from "pg";

/** A database of its own on that server. */
export async function freshDatabase(server: string): Promise<{ readonly address: string; drop(): Promise<void> }> {
  const name = `fil_bench_${randomUUID().slice(0, 8)}`;
  const run = async (statement: string): Promise<void> => {
    const client = new pg.Client({ connectionString: server });
    await client.connect();
    await client.query(statement);
    await client.end();
  };
  await run(`create database ${name} encoding 'UTF8' template template0`);
  const own = new URL(server);
  own.pathname = `/${name}`;
  return { address: own.href, drop: () => run(`drop database ${name} with (force)`) };
}
