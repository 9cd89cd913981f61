import { type Client, DiscordAPIError, OAuth2Scopes, Status } from "discord.js";
import type { Logger } from "pino";
import { type CommandSpec, type DrawChart, type Inbox, type Platform, PlatformError } from "../../src/bot/platform.ts";
import { createApi } from "./api.ts";
import { register } from "./commands.ts";
import { createDelivery } from "./delivery.ts";
import { toPlatformError } from "./errors.ts";
import { createEvents } from "./events.ts";
import { connect, type Gateway, PERMISSIONS } from "./gateway.ts";
import { createPlaces } from "./places.ts";
import { createRecent } from "./recent.ts";
import { createThreads } from "./threads.ts";
import { createTurns } from "./turns.ts";

export interface DiscordOptions {
  readonly token: string;
  /** Base of the REST calls, such as "https://discord.com/api"; the gateway's address is asked there. */
  readonly apiUrl: string;
  readonly draw: DrawChart;
  readonly log: Logger;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Settles after that time, or when the signal aborts. */
  readonly wait: (ms: number, signal?: AbortSignal) => Promise<void>;
}

/** What a doctor tells an operator. */
export interface DiscordFacts {
  readonly connected: boolean;
  /** The bot's name; null before it connected. */
  readonly bot: string | null;
  readonly guilds: number;
  readonly shards: number;
  /** Whether replies in its threads reach the bot, or only what mentions it. */
  readonly readsMessages: boolean;
}

export interface Discord extends Platform {
  /** Where a person adds the bot, with the least permissions; null before it connected. */
  invitation(): string | null;
  facts(): DiscordFacts;
}

/** How long work in hand may take once the bot is to stop. */
const STOP_PATIENCE_MS = 10_000;

/** Discord as a chat platform: discord.js for its gateway and its REST calls. */
export function createDiscord(options: DiscordOptions): Discord {
  const { log, now, wait, draw } = options;
  const api = createApi(options);
  const turns = createTurns();
  const places = createPlaces(api, (id) => gateway?.client.channels.cache.get(id)?.type ?? null);
  const me = () => gateway?.client.user?.id ?? null;
  const recent = createRecent(api, now, me);
  const delivery = createDelivery(api, recent, { draw, log });
  const threads = createThreads({ api, places, recent, delivery, me });
  let gateway: Gateway | null = null;
  let stopped = false;

  /** Posts to one channel follow each other; what fails is told in the bot's words. */
  const posted = async <T>(target: string, work: () => Promise<T>): Promise<T> => {
    if (stopped) throw stopping();
    return turns.take(target, async () => {
      try {
        return await work();
      } catch (error) {
        throw logged(error, log);
      }
    });
  };

  const invitation = (): string | null =>
    gateway ? invitationOf(applicationOf(gateway.client), options.apiUrl) : null;

  return {
    name: "discord",
    async start(inbox: Inbox, commands: readonly CommandSpec[]) {
      if (stopped) throw stopping();
      if (gateway) return;
      const events = createEvents({ api, delivery, threads, places, turns, log, wait, inbox, commands });
      gateway = await connect(options, (event, data) => {
        if (!stopped) events.take(event, data);
      });
      const { client, readsMessages } = gateway;
      events.open(client);
      log.info(
        { bot: client.user?.username, guilds: client.guilds.cache.size, readsMessages, invitation: invitation() },
        "Discord is connected",
      );
      await register(api, applicationOf(client), commands, log).catch((error: unknown) => {
        const { code, message } = toPlatformError(error);
        log.error(
          { code, reason: message },
          "Discord commands not registered: those of before still work, and mentions do",
        );
      });
    },
    async stop() {
      stopped = true;
      const patience = new AbortController();
      await Promise.race([turns.idle(), wait(STOP_PATIENCE_MS, patience.signal)]);
      patience.abort();
      await gateway?.client.destroy();
      gateway = null;
    },
    openThread: (channel, opening, key, begun = false) =>
      posted(channel, () => threads.open(channel, opening, key, begun)),
    reply: (thread, message, key, begun = false) => posted(thread, () => threads.reply(thread, message, key, begun)),
    invitation,
    facts: () => ({
      connected: gateway?.client.ws.shards.every(({ status }) => status !== Status.Disconnected) ?? false,
      bot: gateway?.client.user?.username ?? null,
      guilds: gateway?.client.guilds.cache.size ?? 0,
      shards: gateway?.client.ws.shards.size ?? 0,
      readsMessages: gateway?.readsMessages ?? false,
    }),
  };
}

function stopping(): PlatformError {
  return new PlatformError("unavailable", "Discord was stopped. Start Le Fil again to go on.");
}

/** What Discord refused is for the log: its answer names the field, and holds no secret. */
function logged(error: unknown, log: Logger): PlatformError {
  const failure = toPlatformError(error);
  if (failure.code === "invalid" && error instanceof DiscordAPIError) {
    log.warn({ code: error.code, refusal: error.rawError }, "Discord refuses a post");
  }
  return failure;
}

/** A bot of before 2016 has another id than its application. */
function applicationOf(client: Client): string {
  return client.application?.id ?? client.user?.id ?? "";
}

function invitationOf(application: string, apiUrl: string): string {
  const base = new URL(apiUrl);
  const url = new URL("/oauth2/authorize", base.hostname === "discord.com" ? "https://discord.com" : base.origin);
  url.searchParams.set("client_id", application);
  url.searchParams.set("permissions", PERMISSIONS.toString());
  url.searchParams.set("scope", `${OAuth2Scopes.Bot} ${OAuth2Scopes.ApplicationsCommands}`);
  return url.href;
}
