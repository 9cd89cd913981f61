import type { IncomingMessage, ServerResponse } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import type { Logger } from "pino";
import type { DrawChart, Platform } from "./bot/platform.ts";
import type { Config } from "./config.ts";
import type { Database } from "./store/database.ts";
import { findInstallation, removeInstallation, saveInstallation } from "./store/installations.ts";
import { createSeal } from "./store/seal.ts";

/** Answers the requests that are its own; false, and nothing done, for the others. */
export type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;

/** A chat service that the configuration names, loaded only then. */
export interface Connected {
  readonly platform: Platform;
  readonly handle: Handle | null;
  /** The setting that says where the service is, and what it is set to. */
  readonly address: { readonly setting: string; readonly url: string };
  /** What the operator is told once it is connected; null for nothing. */
  greeting(): string | null;
}

export interface PlatformsOptions {
  readonly config: Config;
  readonly db: Database;
  readonly draw: DrawChart;
  readonly log: Logger;
  /** Waits for a service's pace and limits: settles after so long, or when the signal aborts. The clock's by default. */
  readonly wait?: (ms: number, signal?: AbortSignal) => Promise<void>;
}

const waitOut = (ms: number, signal?: AbortSignal): Promise<void> =>
  sleep(ms, undefined, signal ? { signal } : {}).catch(() => {});

/** The chat services of the configuration, not started yet. */
export async function openPlatforms(options: PlatformsOptions): Promise<Connected[]> {
  const { slack, discordToken } = options.config;
  const connected: Connected[] = [];
  if (slack) connected.push(await openSlack(options));
  if (discordToken !== null) connected.push(await openDiscord(options, discordToken));
  return connected;
}

async function openSlack({ config, db, draw, log, wait = waitOut }: PlatformsOptions): Promise<Connected> {
  const { createSlack } = await import("../adapters/slack/index.ts");
  const { slack, encryptionKey } = config;
  if (!slack) throw new TypeError("Slack is not configured");
  const seal = encryptionKey ? createSeal(encryptionKey) : null;
  const platform = createSlack({
    credentials: slack,
    apiUrl: config.slackApiUrl,
    publicUrl: config.publicUrl,
    installations: {
      async save(tenant, content) {
        if (!seal) throw new TypeError("tokens are kept encrypted, and FIL_ENCRYPTION_KEY is unset");
        await saveInstallation(db, seal, { tenant, platform: "slack", content, now: new Date() });
      },
      find: async (tenant) => (seal ? (((await findInstallation(db, seal, tenant))?.content as object) ?? null) : null),
      async remove(tenant) {
        await removeInstallation(db, tenant);
      },
    },
    draw,
    log,
    now: Date.now,
    wait,
    language: config.language,
  });
  const handle: Handle = (request, response) => platform.handle(request, response);
  return {
    platform,
    handle: slack.kind === "socket" ? null : handle,
    address: { setting: "SLACK_API_URL", url: config.slackApiUrl },
    greeting: () => null,
  };
}

async function openDiscord({ config, draw, log, wait = waitOut }: PlatformsOptions, token: string): Promise<Connected> {
  const { createDiscord } = await import("../adapters/discord/index.ts");
  const platform = createDiscord({
    token,
    apiUrl: config.discordApiUrl,
    draw,
    log,
    now: Date.now,
    wait,
  });
  return {
    platform,
    handle: null,
    address: { setting: "DISCORD_API_URL", url: config.discordApiUrl },
    greeting: () => {
      const invitation = platform.invitation();
      return invitation === null ? null : `connected; to add it to a server: ${invitation}`;
    },
  };
}
