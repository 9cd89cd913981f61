import type { IncomingMessage, ServerResponse } from "node:http";
import { App, HTTPReceiver, type Receiver, webApi } from "@slack/bolt";
import type { Logger } from "pino";
import { type DrawChart, type Platform, PlatformError } from "../../src/bot/platform.ts";
import { type Accounts, createSingleAccount, type Facts } from "./accounts.ts";
import { createAnswers } from "./answers.ts";
import { clientOptions, createCalls } from "./calls.ts";
import { createDesk, type Desk } from "./desk.ts";
import { refusalOf, toPlatformError } from "./errors.ts";
import { listen } from "./events.ts";
import { createKeys } from "./keys.ts";
import { createSlackLog } from "./log.ts";
import { createOAuth, INSTALL_PATH, type Installations, type OAuth, REDIRECT_PATH } from "./oauth.ts";
import { createPace } from "./pace.ts";
import { createPeople } from "./people.ts";
import { createPosts } from "./posts.ts";
import { createSocket, type Socket } from "./socket.ts";
import { createThreads } from "./threads.ts";
import { createUploads } from "./upload.ts";
import { type Language, wordsOf } from "./words.ts";

export type { Facts } from "./accounts.ts";
export type { Installations } from "./oauth.ts";
export { REQUIRED_SCOPES } from "./scopes.ts";

export type Credentials =
  | { readonly kind: "socket"; readonly botToken: string; readonly appToken: string }
  | { readonly kind: "http"; readonly signingSecret: string; readonly botToken: string }
  | {
      readonly kind: "oauth";
      readonly signingSecret: string;
      readonly clientId: string;
      readonly clientSecret: string;
      readonly stateSecret: string;
    };

export interface SlackOptions {
  readonly credentials: Credentials;
  /** The Web API's base: "https://slack.com/api/". Uploads, OAuth and sockets follow it. */
  readonly apiUrl: string;
  /** Where people reach the bot ("https://fil.example"), for OAuth; null for what the app's pages say. */
  readonly publicUrl: string | null;
  readonly installations: Installations;
  readonly draw: DrawChart;
  readonly log: Logger;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** Settles after so long, or as soon as the signal aborts, whichever way. */
  readonly wait: (ms: number, signal: AbortSignal) => Promise<void>;
  /** For those whose language Slack doesn't say. */
  readonly language: Language;
}

export interface Slack extends Platform {
  /** Answers the requests that are Slack's (/slack/events, /slack/install, /slack/oauth_redirect); false for others. */
  handle(request: IncomingMessage, response: ServerResponse): Promise<boolean>;
  /** What is known of each workspace, for a doctor. */
  describe(): Promise<readonly Facts[]>;
}

const EVENTS_PATH = "/slack/events";
const PATHS = [EVENTS_PATH, INSTALL_PATH, REDIRECT_PATH];
/** Slack refuses to be answered, and we refuse to listen, past five minutes of difference. */
const CLOCK_MS = 300_000;

/** Slack as a chat platform: by socket for one workspace, by signed HTTP for one or many. */
export function createSlack(options: SlackOptions): Slack {
  const { credentials, language, log, now } = options;
  const stopping = new AbortController();
  const wait = (ms: number): Promise<void> => options.wait(ms, stopping.signal);
  const slackLog = createSlackLog(log, secretsOf(credentials));
  let skewMs = 0;
  const apiUrl = options.apiUrl.endsWith("/") ? options.apiUrl : `${options.apiUrl}/`;
  const client = clientOptions(apiUrl, slackLog, (date) => {
    skewMs = Date.parse(date) - now();
  });
  const { accounts, check, oauth } = accountsOf({ ...options, apiUrl }, client, slackLog);
  const calls = createCalls({ client, accountOf: accounts.of, wait: options.wait, stopping: stopping.signal });
  const posts = createPosts({ calls, uploads: createUploads(calls, options.draw), log, wait });
  // Posts that wait for their turn are finished when the platform stops: their second is theirs.
  const pace = createPace(now, (ms) => options.wait(ms, new AbortController().signal));
  const threads = createThreads({
    calls,
    accountOf: accounts.of,
    posts,
    keys: createKeys(),
    pace,
    log,
    now,
    stopping: stopping.signal,
  });
  const hands = new Set<Promise<unknown>>();
  const inHand = <T>(work: Promise<T>): Promise<T> => {
    hands.add(work);
    work.catch(() => {}).finally(() => hands.delete(work));
    return work;
  };
  let desk: Desk | null = null;
  let socket: Socket | null = null;
  let events: HTTPReceiver | null = null;

  const receiverOf = (): Receiver => {
    if (credentials.kind === "socket") {
      socket = createSocket({ appToken: credentials.appToken, client, slackLog, log, now, wait: options.wait });
      return socket.receiver;
    }
    events = new HTTPReceiver({
      signingSecret: credentials.signingSecret,
      endpoints: [EVENTS_PATH],
      processBeforeResponse: false,
      logger: slackLog,
    });
    return events;
  };

  return {
    name: "slack",
    async start(inbox, commands) {
      if (desk || stopping.signal.aborted) return;
      const facts = await check();
      if (facts) warnAbout(facts, log);
      if (Math.abs(skewMs) > CLOCK_MS)
        log.warn({ skewMs }, "this machine's clock is wrong: Slack's requests will be refused; set it");
      const answers = createAnswers({ calls, posts, pace, log, wait });
      desk = createDesk({ inbox, answers, calls, language, log });
      const app = new App({
        receiver: receiverOf(),
        authorize: async (source) => {
          const account = await accounts.of(accounts.tenantOf(source));
          return {
            botToken: account.token,
            ...(account.botId === null ? {} : { botId: account.botId }),
            ...(account.botUser === null ? {} : { botUserId: account.botUser }),
          };
        },
        clientOptions: client,
        convoStore: false,
        logger: slackLog,
      });
      app.error(async (fault) =>
        log.warn({ code: fault.code, reason: refusalOf(fault.original) }, "Slack event refused"),
      );
      listen(app, commands, {
        desk,
        accounts,
        people: createPeople(calls, now),
        language,
        left: async (tenant) => {
          accounts.forget(tenant);
          if (oauth) await options.installations.remove(tenant);
          await inbox.left(tenant);
        },
      });
      try {
        await openSocket(socket, language);
      } catch (fault) {
        desk = null; // so that it may be started again
        throw fault;
      }
    },
    async stop() {
      stopping.abort(new PlatformError("unavailable", wordsOf(language).stopping));
      await socket?.close();
      await desk?.idle();
      while (hands.size > 0) await Promise.allSettled(hands);
    },
    openThread: (channel, opening, key, begun) => inHand(threads.openThread(channel, opening, key, begun)),
    reply: (thread, message, key, begun) => inHand(threads.reply(thread, message, key, begun)),
    async handle(request, response) {
      const path = (request.url ?? "").split("?", 1)[0] ?? "";
      if (!PATHS.includes(path)) return false;
      const listener = path === EVENTS_PATH ? events?.requestListener : oauth?.listener;
      if (stopping.signal.aborted || (path === EVENTS_PATH && credentials.kind !== "socket" && !desk)) {
        end(response, 503); // Slack tries again
      } else if (!listener || request.method !== (path === EVENTS_PATH ? "POST" : "GET")) {
        end(response, listener ? 405 : 404);
      } else listener(request, response);
      return true;
    },
    describe: () => accounts.facts(),
  };
}

function end(response: ServerResponse, status: number): void {
  response.writeHead(status, { "content-length": 0 });
  response.end();
}

interface Access {
  readonly accounts: Accounts;
  /** Asks Slack who the bot is; null where nobody has installed it yet. Throws what to set right. */
  readonly check: () => Promise<Facts | null>;
  readonly oauth: OAuth | null;
}

function accountsOf(
  options: SlackOptions,
  client: webApi.WebClientOptions,
  slackLog: ReturnType<typeof createSlackLog>,
): Access {
  const { credentials, language } = options;
  if (credentials.kind === "oauth") {
    const oauth = createOAuth({ ...options, ...credentials, client, log: slackLog });
    return { accounts: oauth, check: async () => null, oauth };
  }
  const single = createSingleAccount(
    credentials.botToken,
    new webApi.WebClient(credentials.botToken, client),
    language,
  );
  return { accounts: single, check: single.check, oauth: null };
}

async function openSocket(socket: Socket | null, language: Language): Promise<void> {
  try {
    await socket?.open();
  } catch (cause) {
    const known = toPlatformError(cause, language);
    const isRefused = refusalOf(cause) !== null && known.code !== "unavailable" && known.code !== "rateLimited";
    throw isRefused ? new PlatformError("forbidden", wordsOf(language).appToken, { cause }) : known;
  }
}

function warnAbout({ tenant, missing }: Facts, log: Logger): void {
  if (missing.length > 0) {
    log.warn(
      { tenant, missing },
      "scopes are missing: add them at https://api.slack.com/apps, “OAuth & Permissions”, and reinstall",
    );
  }
}

function secretsOf(credentials: Credentials): string[] {
  return Object.entries(credentials).flatMap(([name, value]) => (name === "kind" ? [] : [value]));
}
