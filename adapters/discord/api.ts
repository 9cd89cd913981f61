import {
  type APIApplicationCommand,
  type APIChannel,
  type APIMessage,
  type APIThreadChannel,
  DiscordAPIError,
  HTTPError,
  type RateLimitData,
  REST,
  type RESTPutAPIApplicationCommandsJSONBody,
  Routes,
} from "discord.js";
import { LONGEST_WAIT_MS, MESSAGES_PER_PAGE } from "./limits.ts";
import type { Mark } from "./marks.ts";
import type { Post } from "./sheet.ts";

/** Nobody is called by what the bot writes, whatever its words. */
const NOBODY = { parse: [] as const };

export type Callback = { readonly type: number; readonly data?: unknown };

/** The calls that the bot makes. Each throws what discord.js does; limits of less than five seconds are waited out. */
export interface Api {
  channel(id: string): Promise<APIChannel>;
  directChannel(person: string): Promise<APIChannel>;
  message(channel: string, id: string): Promise<APIMessage>;
  recentMessages(channel: string): Promise<readonly APIMessage[]>;
  createMessage(channel: string, post: Post, mark: Mark, answers: string | null): Promise<APIMessage>;
  editMessage(channel: string, id: string, post: Post): Promise<APIMessage>;
  deleteMessage(channel: string, id: string): Promise<void>;
  startThread(channel: string, message: string, name: string, archivedAfter: number): Promise<APIThreadChannel>;
  createForumPost(channel: string, post: Post, options: ForumPostOptions): Promise<ForumPost>;
  activeThreads(guild: string): Promise<readonly APIThreadChannel[]>;
  archivedThreads(channel: string): Promise<readonly APIThreadChannel[]>;
  reopen(thread: string): Promise<void>;
  commands(application: string): Promise<readonly APIApplicationCommand[]>;
  putCommands(application: string, commands: RESTPutAPIApplicationCommandsJSONBody): Promise<void>;
  /** Of interactions: authenticated by their own token, and due within three seconds. */
  callBack(id: string, token: string, callback: Callback): Promise<void>;
  editAnswer(application: string, token: string, post: Post): Promise<APIMessage>;
  deleteAnswer(application: string, token: string): Promise<void>;
  followUp(application: string, token: string, post: Post, flags: number): Promise<APIMessage>;
}

export type ForumPost = APIThreadChannel & { readonly message?: APIMessage };

export interface ForumPostOptions {
  readonly name: string;
  readonly tags: readonly string[];
  readonly archivedAfter: number;
}

export interface ApiOptions {
  readonly token: string;
  readonly apiUrl: string;
}

export const API_VERSION = "10";

/** Base of the calls, without a version: discord.js adds its own. */
export function apiBase(apiUrl: string): string {
  return apiUrl.replace(/\/+$/, "").replace(/\/v\d+$/, "");
}

export function createApi({ token, apiUrl }: ApiOptions): Api {
  const shared = {
    api: apiBase(apiUrl),
    version: API_VERSION,
    // A post whose answer was lost is looked for before it is sent again: not what discord.js would do.
    retries: 0,
    // A limit that doesn't say how long it lasts would be asked again at once, for ever.
    rejectOnRateLimit: ({ retryAfter }: RateLimitData) => retryAfter > LONGEST_WAIT_MS || retryAfter <= 0,
  };
  const rest = new REST(shared).setToken(token);
  // Not bound by the bot's 50 calls a second: interactions/receiving-and-responding#followup-messages. They are due
  // within three seconds, and must not wait behind posts.
  const answers = new REST({ ...shared, globalRequestsPerSecond: Number.POSITIVE_INFINITY });
  const call = async <T>(work: Promise<unknown>): Promise<T> => {
    try {
      return (await work) as T;
    } catch (error) {
      // discord.js forgets a token that was refused: the next call would say something else.
      if ((error instanceof DiscordAPIError || error instanceof HTTPError) && error.status === 401)
        rest.setToken(token);
      throw error;
    }
  };
  const sent = (post: Post, more: object = {}) => ({
    body: { ...post.body, ...more, allowed_mentions: NOBODY },
    files: [...post.files],
  });

  return {
    channel: (id) => call(rest.get(Routes.channel(id))),
    directChannel: (person) => call(rest.post(Routes.userChannels(), { body: { recipient_id: person } })),
    message: (channel, id) => call(rest.get(Routes.channelMessage(channel, id))),
    recentMessages: (channel) =>
      call(
        rest.get(Routes.channelMessages(channel), { query: new URLSearchParams({ limit: `${MESSAGES_PER_PAGE}` }) }),
      ),
    createMessage: (channel, post, { nonce }, answers) =>
      call(
        rest.post(
          Routes.channelMessages(channel),
          sent(post, {
            nonce,
            enforce_nonce: true,
            ...(answers ? { message_reference: { message_id: answers, fail_if_not_exists: false } } : {}),
          }),
        ),
      ),
    editMessage: (channel, id, post) => call(rest.patch(Routes.channelMessage(channel, id), sent(post))),
    deleteMessage: (channel, id) => call(rest.delete(Routes.channelMessage(channel, id))),
    startThread: (channel, message, name, archivedAfter) =>
      call(rest.post(Routes.threads(channel, message), { body: { name, auto_archive_duration: archivedAfter } })),
    createForumPost: (channel, post, { name, tags, archivedAfter }) =>
      call(
        rest.post(Routes.threads(channel), {
          body: {
            name,
            auto_archive_duration: archivedAfter,
            ...(tags.length > 0 ? { applied_tags: tags } : {}),
            message: sent(post).body,
          },
          files: [...post.files],
        }),
      ),
    activeThreads: async (guild) =>
      (await call<{ threads: APIThreadChannel[] }>(rest.get(Routes.guildActiveThreads(guild)))).threads,
    archivedThreads: async (channel) =>
      (
        await call<{ threads: APIThreadChannel[] }>(
          rest.get(Routes.channelThreads(channel, "public"), { query: new URLSearchParams({ limit: "50" }) }),
        )
      ).threads,
    reopen: (thread) => call(rest.patch(Routes.channel(thread), { body: { archived: false } })),
    commands: (application) =>
      call(
        rest.get(Routes.applicationCommands(application), {
          query: new URLSearchParams({ with_localizations: "true" }),
        }),
      ),
    putCommands: (application, commands) => call(rest.put(Routes.applicationCommands(application), { body: commands })),
    callBack: (id, secret, callback) =>
      call(answers.post(Routes.interactionCallback(id, secret), { body: callback, auth: false })),
    editAnswer: (application, secret, post) =>
      call(answers.patch(Routes.webhookMessage(application, secret), { ...sent(post), auth: false })),
    deleteAnswer: (application, secret) =>
      call(answers.delete(Routes.webhookMessage(application, secret), { auth: false })),
    followUp: (application, secret, post, flags) =>
      call(
        answers.post(Routes.webhook(application, secret), {
          ...sent(post, { flags: (post.body.flags ?? 0) | flags }),
          query: new URLSearchParams({ wait: "true" }),
          auth: false,
        }),
      ),
  };
}
