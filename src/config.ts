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

const secret = z.string().min(1).optional();
const address = (what: string) =>
  z.url({ protocol: /^https?$/, error: what }).transform((url) => (url.endsWith("/") ? url.slice(0, -1) : url));

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
  FIL_CATCH_UP_HOURS: z.coerce
    .number({ error: "a number of hours" })
    .min(0, { error: "a number of hours, 0 to 168" })
    .max(168, { error: "a number of hours, 0 to 168" })
    .default(12),
  FIL_ENCRYPTION_KEY: z
    .string()
    .refine((key) => /^[A-Za-z0-9+/]{43}=$/.test(key), {
      error: '32 bytes in base64, such as "openssl rand -base64 32" gives',
    })
    .optional(),
  FIL_ADMIN_TOKEN: z
    .string()
    .min(16, { error: 'at least 16 characters, such as "openssl rand -hex 24" gives' })
    .optional(),
  FIL_PUBLIC_URL: address("the address at which people reach this program, https://…").optional(),
  SLACK_BOT_TOKEN: z.string().startsWith("xoxb-", { error: "a bot token, xoxb-…" }).optional(),
  SLACK_APP_TOKEN: z.string().startsWith("xapp-", { error: "an app-level token, xapp-…" }).optional(),
  SLACK_SIGNING_SECRET: secret,
  SLACK_CLIENT_ID: secret,
  SLACK_CLIENT_SECRET: secret,
  SLACK_STATE_SECRET: secret,
  SLACK_API_URL: z
    .url({ protocol: /^https?$/, error: "an http or https address" })
    .transform((url) => (url.endsWith("/") ? url : `${url}/`))
    .default("https://slack.com/api/"),
  DISCORD_TOKEN: secret,
  DISCORD_API_URL: address("an http or https address").default("https://discord.com/api"),
  LLM_BASE_URL: address("an http or https address").optional(),
  LLM_MODEL: secret,
  LLM_API_KEY: secret,
  LLM_EMBEDDING_MODEL: secret,
  LLM_MONTHLY_TOKENS: z.coerce.number({ error: "a number of tokens" }).int().min(0).default(5_000_000),
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
  /** How late a missed slot may still be posted. */
  readonly catchUpMs: number;
  /** 32 bytes; null keeps no team's tokens. */
  readonly encryptionKey: Uint8Array | null;
  /** Null for a web page that answers this machine alone. */
  readonly adminToken: string | null;
  readonly publicUrl: string | null;
  readonly slack: SlackConfig | null;
  readonly slackApiUrl: string;
  readonly discordToken: string | null;
  readonly discordApiUrl: string;
  readonly llm: LlmConfig | null;
}

/** How the bot is known to Slack: one team over a socket, one team over HTTP, or any team that installs it. */
export type SlackConfig =
  | { readonly kind: "socket"; readonly botToken: string; readonly appToken: string }
  | { readonly kind: "http"; readonly botToken: string; readonly signingSecret: string }
  | {
      readonly kind: "oauth";
      readonly signingSecret: string;
      readonly clientId: string;
      readonly clientSecret: string;
      readonly stateSecret: string;
    };

export interface LlmConfig {
  readonly baseUrl: string;
  readonly model: string;
  readonly apiKey: string | null;
  readonly embeddingModel: string | null;
  /** For all teams together; 0 for no limit. */
  readonly monthlyTokens: number;
}

/** Never shown, whatever is wrong with them. */
const SECRETS = /^(?:DATABASE_URL|.*(?:TOKEN|SECRET|KEY))$/;

/** Reads the environment once. An empty variable counts as unset. Throws ConfigError. */
export function readConfig(variables: Readonly<Record<string, string | undefined>>): Config {
  const set = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== undefined && value !== ""));
  const result = environment.safeParse(set);
  if (!result.success) {
    const faults = result.error.issues.map((issue) => {
      const name = String(issue.path[0]);
      const seen = SECRETS.test(name) ? "not one" : `"${set[name]}"`;
      return `${name} is ${seen}: it should be ${issue.message}.`;
    });
    throw new ConfigError(faults.join("\n"));
  }
  const values = result.data;
  const faults: string[] = [];
  const slack = slackOf(values, faults);
  const llm = llmOf(values, faults);
  if (faults.length > 0) throw new ConfigError(faults.join("\n"));
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
    catchUpMs: values.FIL_CATCH_UP_HOURS * 3_600_000,
    encryptionKey: values.FIL_ENCRYPTION_KEY ? Buffer.from(values.FIL_ENCRYPTION_KEY, "base64") : null,
    adminToken: values.FIL_ADMIN_TOKEN ?? null,
    publicUrl: values.FIL_PUBLIC_URL ?? null,
    slack,
    slackApiUrl: values.SLACK_API_URL,
    discordToken: values.DISCORD_TOKEN ?? null,
    discordApiUrl: values.DISCORD_API_URL,
    llm,
  };
}

/** All that must never be shown. */
export function secretsOf({ databaseUrl, adminToken, encryptionKey, slack, discordToken, llm }: Config): string[] {
  const password = databaseUrl && URL.canParse(databaseUrl) ? new URL(databaseUrl).password : "";
  const key = encryptionKey ? Buffer.from(encryptionKey).toString("base64") : null;
  const { kind: _, ...tokens } = slack ?? { kind: null };
  const secrets = [password, decodeURIComponent(password), adminToken, key, discordToken, llm?.apiKey];
  return [...secrets, ...Object.values(tokens)].filter((secret): secret is string => Boolean(secret));
}

type Values = z.infer<typeof environment>;

/** Which of Slack's three ways is configured; what lacks for it is added to the faults. */
function slackOf(values: Values, faults: string[]): SlackConfig | null {
  const { SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken, SLACK_SIGNING_SECRET: signingSecret } = values;
  const { SLACK_CLIENT_ID: clientId, SLACK_CLIENT_SECRET: clientSecret, SLACK_STATE_SECRET: stateSecret } = values;
  if (clientId !== undefined) {
    if (!values.FIL_ENCRYPTION_KEY) {
      faults.push(
        'FIL_ENCRYPTION_KEY is unset: with SLACK_CLIENT_ID it should be 32 bytes in base64, such as "openssl rand -base64 32" gives. Teams\u2019 tokens are kept encrypted.',
      );
    }
    if (signingSecret && clientSecret && stateSecret) {
      return { kind: "oauth", signingSecret, clientId, clientSecret, stateSecret };
    }
    const needed = {
      SLACK_SIGNING_SECRET: signingSecret,
      SLACK_CLIENT_SECRET: clientSecret,
      SLACK_STATE_SECRET: stateSecret,
    };
    for (const [name, value] of Object.entries(needed)) {
      if (!value) faults.push(`${name} is unset: with SLACK_CLIENT_ID it should be the app's own.`);
    }
    return null;
  }
  if (botToken && appToken) return { kind: "socket", botToken, appToken };
  if (botToken && signingSecret) return { kind: "http", botToken, signingSecret };
  if (botToken) {
    faults.push("SLACK_APP_TOKEN is unset: with SLACK_BOT_TOKEN it should be xapp-…, or set SLACK_SIGNING_SECRET.");
  } else if (appToken) {
    faults.push("SLACK_BOT_TOKEN is unset: with SLACK_APP_TOKEN it should be xoxb-….");
  }
  return null;
}

function llmOf(values: Values, faults: string[]): LlmConfig | null {
  const { LLM_BASE_URL: baseUrl, LLM_MODEL: model, LLM_API_KEY: apiKey } = values;
  if (!baseUrl) return null;
  if (!model) {
    faults.push("LLM_MODEL is unset: with LLM_BASE_URL it should be the name of a model of that endpoint.");
    return null;
  }
  const { LLM_EMBEDDING_MODEL: embeddingModel, LLM_MONTHLY_TOKENS: monthlyTokens } = values;
  return { baseUrl, model, apiKey: apiKey ?? null, embeddingModel: embeddingModel ?? null, monthlyTokens };
}
