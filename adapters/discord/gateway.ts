import {
  Client,
  type ClientOptions,
  Events,
  GatewayCloseCodes,
  GatewayDispatchEvents,
  GatewayIntentBits,
  Options,
  PermissionFlagsBits,
} from "discord.js";
import type { Logger } from "pino";
import { PlatformError } from "../../src/bot/platform.ts";
import { API_VERSION, apiBase } from "./api.ts";
import { toPlatformError } from "./errors.ts";

export interface GatewayOptions {
  readonly token: string;
  readonly apiUrl: string;
  readonly log: Logger;
  readonly wait: (ms: number, signal?: AbortSignal) => Promise<void>;
}

/** An event of the gateway, as Discord sends it. */
export type Dispatch = (event: GatewayDispatchEvents, data: unknown) => void;

export interface Gateway {
  readonly client: Client;
  /** Whether the bot reads messages that don't mention it. */
  readonly readsMessages: boolean;
}

/** Channels and their threads, messages of servers, direct messages: the least for commands, mentions and follow-ups. */
const INTENTS = [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages];

/** What the adapter acts on; the rest is discord.js's own business. */
const HEARD = [
  GatewayDispatchEvents.InteractionCreate,
  GatewayDispatchEvents.MessageCreate,
  GatewayDispatchEvents.GuildDelete,
  GatewayDispatchEvents.ChannelUpdate,
  GatewayDispatchEvents.ChannelDelete,
  GatewayDispatchEvents.ThreadCreate,
  GatewayDispatchEvents.ThreadUpdate,
  GatewayDispatchEvents.ThreadDelete,
];

/** Each permission, for the invitation link: docs/discord.md says what it is for. */
export const PERMISSIONS =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.SendMessagesInThreads |
  PermissionFlagsBits.CreatePublicThreads |
  PermissionFlagsBits.EmbedLinks |
  PermissionFlagsBits.AttachFiles |
  PermissionFlagsBits.ReadMessageHistory;

/** Tries of a first connection that the network fails, and the wait before the next one. */
const TRIES = 3;
const FIRST_WAIT_MS = 1_000;

/** Connects with what is granted. Throws PlatformError: forbidden for a token that Discord refuses. */
export async function connect(options: GatewayOptions, dispatch: Dispatch): Promise<Gateway> {
  for (let tried = 1; ; tried++) {
    try {
      return await connectAsGranted(options, dispatch);
    } catch (error) {
      const failure = toPlatformError(error);
      if (failure.code !== "unavailable" || tried === TRIES) throw failure;
      options.log.warn({ reason: failure.message, tried }, "Discord does not answer: trying again");
      await options.wait(FIRST_WAIT_MS * 2 ** (tried - 1));
    }
  }
}

async function connectAsGranted(options: GatewayOptions, dispatch: Dispatch): Promise<Gateway> {
  try {
    const intents = [...INTENTS, GatewayIntentBits.MessageContent];
    return { client: await login(options, intents, dispatch), readsMessages: true };
  } catch (error) {
    if (!(error instanceof GatewayRefusal) || error.closeCode !== GatewayCloseCodes.DisallowedIntents) throw error;
    options.log.warn(
      {},
      "Discord: the Message Content intent is off, so the bot only reads what mentions it. To let it read the replies " +
        "in its threads, switch it on under Bot, Privileged Gateway Intents in the developer portal, and restart.",
    );
    return { client: await login(options, INTENTS, dispatch), readsMessages: false };
  }
}

/** The gateway closed for good. */
class GatewayRefusal extends PlatformError {
  readonly closeCode: number;

  constructor(closeCode: number, cause: unknown) {
    super("forbidden", adviceOn(closeCode), { cause });
    this.closeCode = closeCode;
  }
}

function adviceOn(closeCode: number): string {
  switch (closeCode) {
    case GatewayCloseCodes.AuthenticationFailed:
      return "Discord refuses the token. Reset it under Bot in the developer portal and set DISCORD_TOKEN.";
    case GatewayCloseCodes.DisallowedIntents:
      return "Discord refuses the intents. Check Bot, Privileged Gateway Intents in the developer portal.";
    case GatewayCloseCodes.ShardingRequired:
    case GatewayCloseCodes.InvalidShard:
      return "Discord refuses the number of shards. Restart, and it is asked anew.";
    default:
      return `Discord closed the connection for good (${closeCode}). Restart, and report it if it lasts.`;
  }
}

async function login(
  { token, apiUrl, log }: GatewayOptions,
  intents: readonly GatewayIntentBits[],
  dispatch: Dispatch,
): Promise<Client> {
  const client = new Client({
    ...BOUNDED,
    intents: [...intents],
    rest: { api: apiBase(apiUrl), version: API_VERSION },
  });
  let refusal: number | null = null;
  let connected = false;
  client.on(Events.Error, (error) => log.warn({ reason: error.message }, "Discord client error"));
  client.on(Events.ShardError, (error, shard) => {
    if (connected) log.warn({ reason: error.message, shard }, "Discord gateway error");
  });
  client.on(Events.ShardDisconnect, ({ code }, shard) => {
    refusal = code;
    if (connected) log.error({ code, shard }, adviceOn(code));
  });
  client.on(Events.ShardReconnecting, (shard) => log.debug({ shard }, "Discord gateway reconnecting"));
  client.on(Events.ShardResume, (shard, replayed) => log.debug({ shard, replayed }, "Discord gateway resumed"));
  for (const event of HEARD) client.ws.on(event, (data: unknown) => dispatch(event, data));
  try {
    await client.login(token);
    connected = true;
    return client;
  } catch (error) {
    throw refusal === null ? error : new GatewayRefusal(refusal, error);
  }
}

/**
 * Nothing is kept that isn't used: no message, person, member or presence. Servers and channels are; threads go after
 * four hours.
 */
export const BOUNDED: Omit<ClientOptions, "intents"> = {
  shards: "auto",
  waitGuildTimeout: 5_000,
  makeCache: Options.cacheWithLimits({
    ...Options.DefaultMakeCacheSettings,
    ApplicationCommandManager: 0,
    ApplicationEmojiManager: 0,
    AutoModerationRuleManager: 0,
    BaseGuildEmojiManager: 0,
    DMMessageManager: 0,
    EntitlementManager: 0,
    GuildBanManager: 0,
    GuildEmojiManager: 0,
    GuildForumThreadManager: 100,
    GuildInviteManager: 0,
    GuildMemberManager: { maxSize: 0, keepOverLimit: (member) => member.id === member.client.user.id },
    GuildMessageManager: 0,
    GuildScheduledEventManager: 0,
    GuildStickerManager: 0,
    GuildTextThreadManager: 100,
    MessageManager: 0,
    PresenceManager: 0,
    ReactionManager: 0,
    ReactionUserManager: 0,
    StageInstanceManager: 0,
    ThreadMemberManager: 0,
    UserManager: { maxSize: 0, keepOverLimit: (user) => user.id === user.client.user.id },
    VoiceStateManager: 0,
  }),
  sweepers: { ...Options.DefaultSweeperSettings, threads: { interval: 3_600, lifetime: 14_400 } },
};
