import type { types } from "@slack/bolt";
import { request } from "undici";
import { BlocksRefused } from "./posts.ts";

export interface Response {
  readonly blocks: readonly types.KnownBlock[];
  readonly text: string;
  readonly seenBy: "caller" | "channel";
  readonly thread: string | null;
}

/** A response address that no longer answers: it was used too often, or too late. */
export class ResponseRefused extends Error {
  override readonly name = "ResponseRefused";
}

const TIMEOUT_MS = 15_000;
const PATIENCE_MS = 10_000;

/**
 * Answers at the address that came with a command or a press.
 * https://docs.slack.dev/interactivity/handling-user-interaction#message_responses
 * Throws BlocksRefused, or ResponseRefused.
 */
export async function respond(
  address: string,
  { blocks, text, seenBy, thread }: Response,
  wait: (ms: number) => Promise<void>,
): Promise<string> {
  const body = JSON.stringify({
    response_type: seenBy === "caller" ? "ephemeral" : "in_channel",
    replace_original: false,
    text,
    blocks,
    ...(thread === null ? {} : { thread_ts: thread }),
  });
  for (let patience = PATIENCE_MS; ; ) {
    const answer = await send(address, body);
    if (answer.status === 429 && answer.retryAfterMs <= patience) {
      patience -= answer.retryAfterMs;
      await wait(answer.retryAfterMs);
      continue;
    }
    if (answer.refusal !== null && /blocks/.test(answer.refusal)) throw new BlocksRefused(answer.refusal);
    if (answer.status < 200 || answer.status > 299 || answer.refusal !== null) {
      throw new ResponseRefused(answer.refusal ?? `HTTP ${answer.status}`);
    }
    return "";
  }
}

interface Said {
  readonly status: number;
  readonly retryAfterMs: number;
  readonly refusal: string | null;
}

async function send(address: string, body: string): Promise<Said> {
  // A command costs one of these: `fetch` would take more of the machine than all the rest.
  const response = await request(address, {
    method: "POST",
    headers: { "content-type": "application/json; charset=utf-8" },
    body,
    headersTimeout: TIMEOUT_MS,
    bodyTimeout: TIMEOUT_MS,
  });
  const words = await response.body.text();
  const status = response.statusCode;
  const retryAfterMs = Math.max(1, Number.parseInt(String(response.headers["retry-after"] ?? ""), 10) || 1) * 1_000;
  return { status, retryAfterMs, refusal: refusalIn(words, status >= 200 && status <= 299) };
}

/** Slack says "ok", JSON, or the bare name of the fault. */
function refusalIn(words: string, ok: boolean): string | null {
  try {
    const read: { readonly ok?: unknown; readonly error?: unknown } | null = JSON.parse(words);
    if (read?.ok === false) return typeof read.error === "string" ? read.error : "refused";
    return null;
  } catch {
    return ok ? null : words.trim().slice(0, 80) || null;
  }
}
