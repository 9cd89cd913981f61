import { webApi } from "@slack/bolt";
import { retryAfterOf } from "./errors.ts";
import { createGate } from "./gate.ts";
import type { SlackLog } from "./log.ts";

/** What lets a tenant's calls through, and who the bot is there. */
export interface Account {
  readonly token: string;
  readonly team: string;
  readonly botId: string | null;
  readonly botUser: string | null;
}

export interface CallOptions {
  /** The longest rate limit that is waited out; past it, the limit is the caller's affair. */
  readonly patienceMs: number;
  /** Tried so many times more when Slack is down. Only for calls that may be made twice. */
  readonly again: number;
}

export interface Calls {
  /** One call of the Web API as the tenant's bot. Throws what Slack or the network said. */
  call(
    tenant: string,
    method: string,
    args: Readonly<Record<string, unknown>>,
    options?: CallOptions,
  ): Promise<unknown>;
}

export interface CallsOptions {
  readonly client: webApi.WebClientOptions;
  readonly accountOf: (tenant: string) => Promise<Account>;
  readonly wait: (ms: number, signal: AbortSignal) => Promise<void>;
  /** Aborted when the platform stops: long waits end at once. */
  readonly stopping: AbortSignal;
}

const READING: CallOptions = { patienceMs: 0, again: 1 };
/** Clients kept, one a token: a token that was rotated leaves its place in time. */
const CLIENTS = 500;
const AGAIN_MS = 400;
/**
 * Posts under way at once. Hundreds of digests leave in the same minute: were all their posts on their way together,
 * their answers would come together too, and a person's command would wait behind them all.
 */
const POSTS_AT_ONCE = 16;
const POST = "chat.postMessage";

export function createCalls(options: CallsOptions): Calls {
  const clients = new Map<string, webApi.WebClient>();
  const clientOf = (token: string): webApi.WebClient => {
    const known = clients.get(token);
    if (known) return known;
    const client = new webApi.WebClient(token, options.client);
    clients.set(token, client);
    if (clients.size > CLIENTS) for (const oldest of clients.keys()) if (clients.delete(oldest)) break;
    return client;
  };
  const posts = createGate(POSTS_AT_ONCE);
  const pause = async (ms: number): Promise<void> => {
    await options.wait(ms, options.stopping);
    options.stopping.throwIfAborted();
  };
  return {
    async call(tenant, method, args, { patienceMs, again } = READING) {
      let patience = patienceMs;
      for (let failures = 0; ; ) {
        // Asked each time: a token may be renewed while a limit is waited out.
        const account = await options.accountOf(tenant);
        const ask = () => clientOf(account.token).apiCall(method, { ...args });
        try {
          return await (method === POST ? posts.run(ask) : ask());
        } catch (fault) {
          const retryAfterMs = retryAfterOf(fault);
          if (retryAfterMs !== null && retryAfterMs <= patience) {
            patience -= retryAfterMs;
            await pause(retryAfterMs);
          } else if (retryAfterMs === null && isPassing(fault) && failures < again) {
            await pause(AGAIN_MS * 2 ** failures++);
          } else throw fault;
        }
      }
    },
  };
}

function isPassing(fault: unknown): boolean {
  if (fault instanceof webApi.WebAPIHTTPError) return fault.statusCode >= 500;
  return fault instanceof webApi.WebAPIRequestError;
}

const TIMEOUT_MS = 15_000;
/** Said for Slack when it says that it is too much without saying for how long. */
const UNSAID_RETRY_SECONDS = "5";

/**
 * How every client of Slack is set: where, how long, and never trying again by itself. `heard` is told the clock of
 * each answer ("Date").
 */
export function clientOptions(
  apiUrl: string,
  log: SlackLog,
  heard: (date: string) => void = () => {},
): webApi.WebClientOptions {
  return {
    slackApiUrl: apiUrl,
    logger: log,
    timeout: TIMEOUT_MS,
    // A post whose answer is lost must not be made again by a layer that can't tell whether it was made.
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    fetch: async (input, init) => {
      const response = await fetch(input, init);
      const date = response.headers.get("date");
      if (date) heard(date);
      if (response.status !== 429 || response.headers.has("retry-after")) return response;
      const headers = new Headers(response.headers);
      headers.set("retry-after", UNSAID_RETRY_SECONDS);
      return new Response(response.body, { status: 429, headers });
    },
  };
}
