import { z } from "zod";

/** The environment can't be used. Every fault is listed, each with the value seen and the value wanted. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
}

const timeZone = z.string().refine(
  (zone) => {
    try {
      new Intl.DateTimeFormat("en", { timeZone: zone });
      return true;
    } catch {
      return false;
    }
  },
  { error: "an IANA time zone such as Europe/Paris" },
);

const flag = z
  .enum(["true", "false", "1", "0"], { error: "true or false" })
  .transform((value) => value === "true" || value === "1");

const environment = z.object({
  HOST: z.string().min(1, { error: "an address to listen on, such as 127.0.0.1" }).default("127.0.0.1"),
  PORT: z.coerce
    .number({ error: "a port number" })
    .int()
    .min(0)
    .max(65535, { error: "a port, 0 to 65535" })
    .default(3000),
  FIL_TIMEZONE: timeZone.default("Europe/Paris"),
  FIL_LANGUAGE: z.enum(["fr", "en"], { error: "fr or en" }).default("fr"),
  FIL_DIGESTS_DIR: z.string().min(1, { error: "a folder" }).default("./digests"),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(?:ql)?:\/\//, { error: "a Postgres address, postgres://user:password@host/database" })
    .optional(),
  FIL_DATA_DIR: z.string().min(1, { error: "a folder" }).default("./data"),
  FIL_ALLOW_PRIVATE_NETWORKS: flag.default(false),
  LOG_LEVEL: z
    .enum(["trace", "debug", "info", "warn", "error", "fatal", "silent"], {
      error: "trace, debug, info, warn, error, fatal or silent",
    })
    .default("info"),
});

export interface Config {
  readonly host: string;
  readonly port: number;
  readonly timeZone: string;
  readonly language: "fr" | "en";
  readonly digestsDir: string;
  /** Null for the embedded database, under dataDir. */
  readonly databaseUrl: string | null;
  readonly dataDir: string;
  readonly allowPrivateNetworks: boolean;
  readonly logLevel: string;
}

/** Reads the environment once. An empty variable counts as unset. Throws ConfigError. */
export function readConfig(variables: Readonly<Record<string, string | undefined>>): Config {
  const set = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== undefined && value !== ""));
  const result = environment.safeParse(set);
  if (!result.success) {
    const faults = result.error.issues.map((issue) => {
      const name = String(issue.path[0]);
      const seen = name === "DATABASE_URL" ? "not one" : `"${set[name]}"`; // it may hold a password
      return `${name} is ${seen}: it should be ${issue.message}.`;
    });
    throw new ConfigError(faults.join("\n"));
  }
  const values = result.data;
  return {
    host: values.HOST,
    port: values.PORT,
    timeZone: values.FIL_TIMEZONE,
    language: values.FIL_LANGUAGE,
    digestsDir: values.FIL_DIGESTS_DIR,
    databaseUrl: values.DATABASE_URL ?? null,
    dataDir: values.FIL_DATA_DIR,
    allowPrivateNetworks: values.FIL_ALLOW_PRIVATE_NETWORKS,
    logLevel: values.LOG_LEVEL,
  };
}
