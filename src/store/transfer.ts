import { is, sql } from "drizzle-orm";
import { getTableConfig, PgTable } from "drizzle-orm/pg-core";
import * as botSchema from "./bot-schema.ts";
import { type Orm, type Queries, rowsOf } from "./database.ts";
import * as schema from "./schema.ts";

/** A table as it is copied: without the columns that the database computes. */
export interface Table {
  readonly name: string;
  readonly columns: readonly string[];
}

/** Rows of one statement when read. */
const FETCHED = 100;

/** All tables, those that others refer to first. */
export function tablesInOrder(): Table[] {
  const configs = Object.values({ ...schema, ...botSchema } as Record<string, unknown>)
    .filter((value): value is PgTable => is(value, PgTable))
    .map(getTableConfig);
  const ordered: Table[] = [];
  const placed = new Set<string>();
  while (ordered.length < configs.length) {
    const next = configs.find(({ name, foreignKeys }) => {
      const targets = foreignKeys.map((key) => getTableConfig(key.reference().foreignTable).name);
      return !placed.has(name) && targets.every((target) => target === name || placed.has(target));
    });
    if (!next) throw new TypeError("the tables refer to each other in a circle");
    placed.add(next.name);
    const columns = next.columns.filter(({ generated }) => generated === undefined).map(({ name }) => name);
    ordered.push({ name: next.name, columns });
  }
  return ordered;
}

/**
 * Visits every row of the store as it is at one moment, each as a JSON text, some at a time. Other queries on PGlite
 * wait meanwhile.
 */
export async function forEachRow(
  db: Queries,
  visit: (table: string, rows: readonly string[]) => Promise<void>,
): Promise<void> {
  try {
    await db.orm.transaction(
      async (orm) => {
        for (const { name, columns } of tablesInOrder()) {
          const list = sql.join(columns.map(identifier), sql`, `);
          await orm.execute(sql`
            declare copied no scroll cursor for
            select row_to_json(each_row)::text as row from (select ${list} from ${identifier(name)}) each_row
          `);
          for (;;) {
            const rows = await rowsOf<{ row: string }>(orm, sql.raw(`fetch ${FETCHED} from copied`));
            if (rows.length === 0) break;
            await visit(
              name,
              rows.map(({ row }) => row),
            );
          }
          await orm.execute(sql`close copied`);
        }
      },
      { isolationLevel: "repeatable read", accessMode: "read only" },
    );
  } catch (fault) {
    throw db.explain(fault);
  }
}

/** Inserts rows given as JSON texts. The columns that they have not get their defaults. */
export async function insertRows(orm: Orm, table: Table, rows: readonly string[]): Promise<void> {
  const list = sql.join(table.columns.map(identifier), sql`, `);
  await orm.execute(sql`
    insert into ${identifier(table.name)} (${list})
    select ${list} from json_populate_recordset(null::${identifier(table.name)}, ${`[${rows.join(",")}]`}::json)
  `);
}

export async function isEmpty(orm: Orm): Promise<boolean> {
  for (const { name } of tablesInOrder()) {
    if ((await rowsOf(orm, sql`select 1 from ${identifier(name)} limit 1`)).length > 0) return false;
  }
  return true;
}

/** Removes everything. */
export async function clear(orm: Orm): Promise<void> {
  const names = tablesInOrder().map(({ name }) => identifier(name));
  await orm.execute(sql`truncate ${sql.join(names, sql`, `)}`);
}

function identifier(name: string) {
  return sql.identifier(name);
}
