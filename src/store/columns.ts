import { type SQL, sql } from "drizzle-orm";
import { type AnyPgColumn, customType } from "drizzle-orm/pg-core";
import { StoreError } from "./store-error.ts";

/** Postgres has no NUL in a text, and neither driver sends half of a surrogate pair. */
const UNSTORABLE = /\0|\p{Surrogate}/gu;
const REPLACEMENT = "\ufffd";
/** A year of margin to year 1: no time zone makes it a date before Christ, which is written in another way. */
const FIRST_MS = Date.parse("0002-01-01T00:00:00Z");
const LAST_MS = Date.parse("9999-12-31T23:59:59.999Z");

/** The text as it can be stored. What can't is replaced one for one, so that offsets into the text stay right. */
export function storableText(value: string): string {
  return value.replace(UNSTORABLE, REPLACEMENT);
}

/** The value as JSON text that Postgres takes: `jsonb` refuses U+0000 and lone surrogates even when escaped. */
export function storableJson(value: unknown): string {
  const json = JSON.stringify(value);
  if (json === undefined) throw new StoreError("invalid", "A value without JSON form can't be stored.");
  // An escaped backslash is read as one sign, so that "\\u0000" (a backslash and letters) stays as it is.
  return json.replace(/\\(?:\\|u0000|ud[89a-f][\da-f]{2})/g, (sign) => (sign === "\\\\" ? sign : REPLACEMENT));
}

/** The instant in a form that Postgres takes, kept within the years 2 to 9999. Throws StoreError when it is none. */
export function storableInstant(value: Date): string {
  const ms = value.getTime();
  if (Number.isNaN(ms)) throw new StoreError("invalid", "An instant that is not one can't be stored.");
  return new Date(Math.min(LAST_MS, Math.max(FIRST_MS, ms))).toISOString();
}

/** From "1900-02-10 08:00:00.5+00:09:21", as Postgres writes instants in the zone of the session, seconds included. */
function readInstant(value: string): Date {
  const [, local = "", sign = "+", hours = "0", minutes = "0", seconds = "0"] =
    /^(.+?)([+-])(\d{2}):?(\d{2})?:?(\d{2})?$/.exec(value) ?? [];
  const offsetSeconds = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  return new Date(Date.parse(`${local.replace(" ", "T")}Z`) - (sign === "-" ? -1 : 1) * offsetSeconds * 1000);
}

export const words = customType<{ data: string; driverData: string }>({
  dataType: () => "text",
  toDriver: storableText,
});

/** Double precision holds every figure that JavaScript does, to the last bit: 109000000000 and 33.3 come back. */
export const quantity = customType<{ data: number; driverData: number | string }>({
  dataType: () => "double precision",
  toDriver: (value) => {
    if (!Number.isFinite(value)) throw new StoreError("invalid", `${value} can't be stored as a figure.`);
    return value;
  },
  fromDriver: Number,
});

export const instant = customType<{ data: Date; driverData: string }>({
  dataType: () => "timestamp with time zone",
  toDriver: storableInstant,
  fromDriver: readInstant,
});

/** A value through JSON: a Date in it comes back as a string. */
export const json = customType<{ data: unknown; driverData: unknown }>({
  dataType: () => "jsonb",
  toDriver: storableJson,
  // Both drivers have parsed it already.
  fromDriver: (value) => value,
});

/** The words of an article as the search knows them. Only the database writes it. */
export const searchVector = customType<{ data: string; driverData: string }>({ dataType: () => "tsvector" });

/** The column is one of the values: one parameter, however many they are. The values hold no quote and no comma. */
export function anyOf(column: AnyPgColumn, values: readonly string[]): SQL {
  return sql`${column} = any(${`{${values.join(",")}}`}::${sql.raw(column.getSQLType())}[])`;
}
