import type { webApi } from "@slack/bolt";
import type { Logger } from "pino";
import type { Account, Calls } from "./calls.ts";
import { refusalOf, retryAfterOf } from "./errors.ts";
import { type FoundPost, partKey } from "./keys.ts";
import { HISTORY_MESSAGES } from "./limits.ts";
import { type Address, METADATA_EVENT } from "./posts.ts";

/** What was posted by us in a channel of late, or in a thread. */
export interface History {
  readonly posts: readonly FoundPost[];
  /** Whether Slack gave back the metadata that posts carry; without them, only words tell posts apart. */
  readonly marked: boolean;
}

type SlackMessage = NonNullable<webApi.ConversationsHistoryResponse["messages"]>[number];

const PAGES = 5;
const PATIENT = { patienceMs: 5_000, again: 1 };

/**
 * Looks once: the channel's last messages, or the whole thread. Null where Slack doesn't let the bot look, which no
 * second look would change. Throws rate limits and breakdowns: until then, nobody can tell whether a post was made.
 */
export async function readHistory(
  calls: Calls,
  account: Account,
  { tenant, channel, thread }: Address,
  log: Logger,
): Promise<History | null> {
  const messages: SlackMessage[] = [];
  let cursor: string | undefined;
  try {
    // A channel's last messages come first, a thread's last: only threads are read to the end.
    for (let page = 0; page < (thread === null ? 1 : PAGES); page++) {
      const answer = (await calls.call(
        tenant,
        thread === null ? "conversations.history" : "conversations.replies",
        {
          channel,
          limit: HISTORY_MESSAGES,
          include_all_metadata: true,
          ...(thread === null ? {} : { ts: thread }),
          ...(cursor ? { cursor } : {}),
        },
        PATIENT,
      )) as webApi.ConversationsHistoryResponse;
      messages.push(...(answer.messages ?? []));
      cursor = answer.response_metadata?.next_cursor;
      if (!cursor) break;
    }
  } catch (fault) {
    const refusal = refusalOf(fault);
    if (refusal === null || retryAfterOf(fault) !== null || PASSING.includes(refusal)) throw fault;
    log.warn({ tenant, refusal }, "Slack doesn't let the bot look at what it posted");
    return null;
  }
  return {
    posts: messages.filter((message) => isOurs(message, account)).flatMap(foundPost),
    marked: messages.some(({ metadata }) => metadata !== undefined),
  };
}

const PASSING = ["internal_error", "fatal_error", "service_unavailable", "request_timeout"];

/** By who posted it, where Slack says so: another app may write what it likes in its metadata. */
function isOurs({ bot_id, user, metadata }: SlackMessage, { botId, botUser }: Account): boolean {
  if (botId !== null && bot_id === botId) return true;
  if (botUser !== null && user === botUser) return true;
  const isKnown = (botId !== null && bot_id !== undefined) || (botUser !== null && user !== undefined);
  return !isKnown && metadata?.event_type === METADATA_EVENT;
}

function foundPost({ ts, text, metadata }: SlackMessage): FoundPost[] {
  if (!ts) return [];
  const payload: Readonly<Record<string, unknown>> = { ...metadata?.event_payload };
  const { key, part } = payload;
  const named = metadata?.event_type === METADATA_EVENT && typeof key === "string" && key !== "";
  return [{ ts, text: text ?? "", key: named ? partKey(key, Math.max(0, Number(part ?? 1) - 1)) : null }];
}
