import { webApi } from "@slack/bolt";
import { PlatformError, type PlatformErrorCode } from "../../src/bot/platform.ts";
import { type Language, type Words, wordsOf } from "./words.ts";

/** What Slack's words for a refusal mean: https://docs.slack.dev/reference/methods/chat.postMessage#errors */
const CODES: Readonly<Record<Exclude<PlatformErrorCode, "invalid">, readonly string[]>> = {
  forbidden: [
    "not_in_channel",
    "user_not_in_channel",
    "restricted_action",
    "restricted_action_read_only_channel",
    "restricted_action_non_threadable_channel",
    "restricted_action_thread_only_channel",
    "restricted_action_thread_locked",
    "access_denied",
    "no_permission",
    "missing_scope",
    "not_allowed_token_type",
    "not_authed",
    "invalid_auth",
    "token_expired",
    "ekm_access_denied",
    "enterprise_is_restricted",
    "team_access_not_granted",
    "org_login_required",
    "messages_tab_disabled",
    "two_factor_setup_required",
    "method_not_supported_for_channel_type",
  ],
  gone: [
    "channel_not_found",
    "is_archived",
    "account_inactive",
    "token_revoked",
    "team_not_found",
    "user_not_found",
    "thread_not_found",
    "message_not_found",
    "is_inactive",
  ],
  rateLimited: ["ratelimited", "rate_limited", "message_limit_exceeded"],
  unavailable: [
    "internal_error",
    "fatal_error",
    "service_unavailable",
    "request_timeout",
    "team_added_to_org",
    "accesslimited",
  ],
};

/** Refusals after which nobody can tell whether the post was made: Slack says that part of it may have been. */
const DOUBTFUL = ["internal_error", "fatal_error", "service_unavailable", "request_timeout"];
/** Failures of the network before anything was sent. */
const UNSENT = ["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "ENETUNREACH", "EHOSTUNREACH"];
/** Waited when Slack says that it is too much, but not for how long. */
const UNSAID_RETRY_MS = 5_000;

/** Slack's own word for a refusal ("channel_not_found"); null when the fault isn't one: a proxy's page, for one. */
export function refusalOf(cause: unknown): string | null {
  if (!(cause instanceof webApi.WebAPIPlatformError)) return null;
  const refusal = String(cause.data.error);
  return /^[a-z0-9_]{1,100}$/i.test(refusal) ? refusal : null;
}

/** How long Slack asks to wait; null when it doesn't. */
export function retryAfterOf(cause: unknown): number | null {
  if (cause instanceof webApi.WebAPIRateLimitedError) return Math.max(1, cause.retryAfter) * 1_000;
  const refusal = refusalOf(cause);
  if (refusal === null || !CODES.rateLimited.includes(refusal)) return null;
  const said = (cause as webApi.WebAPIPlatformError).data.response_metadata?.retryAfter;
  return said ? said * 1_000 : UNSAID_RETRY_MS;
}

/** Whether the post may have been made all the same. */
export function isDoubtful(cause: unknown): boolean {
  if (cause instanceof webApi.WebAPIHTTPError) return cause.statusCode >= 500;
  const refusal = refusalOf(cause);
  if (refusal !== null) return DOUBTFUL.includes(refusal);
  if (retryAfterOf(cause) !== null) return false;
  return !UNSENT.includes(networkCode(cause));
}

/** The network's or Slack's failure, as the bot understands it. */
export function toPlatformError(cause: unknown, language: Language): PlatformError {
  if (cause instanceof PlatformError) return cause;
  const words = wordsOf(language);
  const retryAfterMs = retryAfterOf(cause);
  if (retryAfterMs !== null) {
    return new PlatformError("rateLimited", words.tooMany(Math.ceil(retryAfterMs / 1_000)), { cause, retryAfterMs });
  }
  const refusal = refusalOf(cause);
  if (refusal !== null) return new PlatformError(codeOf(refusal), adviceFor(refusal, cause, words), { cause });
  if (cause instanceof webApi.WebAPIHTTPError && cause.statusCode < 500) {
    return new PlatformError("invalid", words.refused(`HTTP ${cause.statusCode}`), { cause });
  }
  return new PlatformError("unavailable", words.down, { cause });
}

function codeOf(refusal: string): PlatformErrorCode {
  for (const [code, refusals] of Object.entries(CODES)) {
    if (refusals.includes(refusal)) return code as PlatformErrorCode;
  }
  return "invalid";
}

function adviceFor(refusal: string, cause: unknown, words: Words): string {
  switch (refusal) {
    case "not_in_channel":
    case "user_not_in_channel":
      return words.invite;
    case "missing_scope":
      return words.scopes(neededScope(cause));
    case "not_authed":
    case "invalid_auth":
    case "token_expired":
    case "not_allowed_token_type":
      return words.token;
    case "is_archived":
      return words.archived;
    case "channel_not_found":
    case "user_not_found":
      return words.channelGone;
    case "thread_not_found":
    case "message_not_found":
      return words.threadGone;
    case "account_inactive":
    case "token_revoked":
    case "team_not_found":
    case "is_inactive":
      return words.uninstalled;
    default: {
      const code = codeOf(refusal);
      if (code === "forbidden") return words.mayNotPost;
      return code === "unavailable" ? words.down : words.refused(refusal);
    }
  }
}

function neededScope(cause: unknown): string {
  const needed = (cause as { readonly data?: { readonly needed?: unknown } }).data?.needed;
  return typeof needed === "string" && /^[a-z:._,]+$/.test(needed) ? needed : "";
}

/** The code of the network's failure, wherever the layers between hid it. */
function networkCode(cause: unknown): string {
  let fault: unknown = cause;
  for (let depth = 0; depth < 5 && fault instanceof Error; depth++) {
    const code = (fault as NodeJS.ErrnoException).code;
    if (code?.startsWith("E")) return code;
    fault = fault instanceof webApi.WebAPIRequestError ? fault.original : fault.cause;
  }
  return "";
}
