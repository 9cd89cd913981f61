import { DiscordAPIError, DiscordjsError, DiscordjsErrorCodes, HTTPError, RateLimitError } from "discord.js";
import { PlatformError, type PlatformErrorCode } from "../../src/bot/platform.ts";

/** Discord's own codes: https://docs.discord.com/developers/topics/opcodes-and-status-codes#json */
export const CODES = {
  unknownChannel: 10003,
  unknownGuild: 10004,
  unknownMessage: 10008,
  unknownWebhook: 10015,
  unknownInteraction: 10062,
  acknowledged: 40060,
  tagRequired: 40067,
  invalidForm: 50035,
  emptyMessage: 50006,
  invalidWebhookToken: 50027,
  archived: 50083,
  threadExists: 160004,
} as const;

const ACCESS =
  "Let the bot see the channel and, in the channel's permissions, send messages, send messages in threads, create " +
  "public threads, embed links, attach files and read the message history.";

const KNOWN: Readonly<Record<number, readonly [PlatformErrorCode, string]>> = {
  [CODES.unknownChannel]: ["gone", "The channel or thread was deleted. Subscribe another channel."],
  [CODES.unknownGuild]: ["gone", "The server is no longer there, or the bot was removed. Invite it again."],
  [CODES.unknownMessage]: ["gone", "The message was deleted. Ask for a new edition."],
  10013: ["gone", "This person is no longer on Discord. Subscribe another channel."],
  20009: ["forbidden", "The server refuses such words. Ask its managers to let the bot post."],
  20016: ["rateLimited", "The channel is in slow mode."],
  20026: ["forbidden", "Discord restrains the bot's messages. Write to Discord's support."],
  20028: ["rateLimited", "Too many messages for this channel."],
  20029: ["rateLimited", "Too many messages for this server."],
  30033: ["unavailable", "The thread is full. Close older threads of the channel."],
  40001: ["forbidden", "Discord refuses the token. Check DISCORD_TOKEN."],
  40333: ["unavailable", "Discord refuses this machine for now. Try again later."],
  50001: ["forbidden", `The bot has no access to the channel. ${ACCESS}`],
  50007: [
    "forbidden",
    "This person takes no direct messages from the bot. They may allow them in their privacy settings.",
  ],
  50008: ["invalid", "This kind of channel takes no messages. Subscribe a text channel or a forum."],
  50013: ["forbidden", `The bot lacks a permission. ${ACCESS}`],
  50024: ["invalid", "This kind of channel takes no such post. Subscribe a text channel or a forum."],
  50083: ["forbidden", "The thread is archived and could not be reopened. Reopen it, or let the bot manage threads."],
  50278: ["forbidden", "The bot shares no server with this person any more. Invite it again."],
  160005: ["forbidden", "The thread is locked. Unlock it, or subscribe another channel."],
  160006: ["unavailable", "The server has too many active threads. Archive some."],
  200000: ["forbidden", "AutoMod refused the message. Let the bot through in the server's AutoMod settings."],
  240000: ["invalid", "Discord holds a link of the message to be harmful. Remove the feed that brought it."],
};

/** Any failure of a call to Discord, as the bot understands it. Never carries the token. */
export function toPlatformError(cause: unknown): PlatformError {
  if (cause instanceof PlatformError) return cause;
  if (cause instanceof RateLimitError) return limited(cause.retryAfter, cause);
  if (cause instanceof DiscordAPIError) return refused(cause);
  if (cause instanceof HTTPError) return byStatus(cause.status, cause);
  if (cause instanceof DiscordjsError && cause.code === DiscordjsErrorCodes.TokenInvalid) return byStatus(401, cause);
  return new PlatformError("unavailable", "Discord does not answer. It will be tried again.", { cause });
}

/** Discord's code of a refusal; null for a failure of another kind. */
export function codeOf(error: unknown): number | null {
  return error instanceof DiscordAPIError && typeof error.code === "number" ? error.code : null;
}

/** Whether Discord may have done what it was asked, without being able to say so. */
export function isOutcomeUnknown(error: unknown): boolean {
  return !(error instanceof DiscordAPIError) && !(error instanceof RateLimitError);
}

/** Whether files may be why: no permission to attach them, too large, or a service that can't read them. */
export function arePicturesRefused(error: unknown): boolean {
  if (error instanceof HTTPError) return true;
  return error instanceof DiscordAPIError && (error.status === 413 || error.code === 50013 || error.code === 40005);
}

/** Whether the service knows no such call, as servers that play Discord may not. */
export function isNoSuchRoute(error: unknown): boolean {
  const isUnserved = error instanceof DiscordAPIError && (error.status === 404 || error.status === 405);
  return isUnserved && !(Number(error.code) >= 1_000); // Discord's own refusals have longer codes
}

function refused(cause: DiscordAPIError): PlatformError {
  const known = KNOWN[Number(cause.code)];
  if (!known) return byStatus(cause.status, cause);
  const [code, advice] = known;
  return code === "rateLimited" ? limited(SLOW_MS, cause) : new PlatformError(code, advice, { cause });
}

const SLOW_MS = 10_000;

function limited(retryAfterMs: number, cause: Error): PlatformError {
  const wait = Number.isFinite(retryAfterMs) && retryAfterMs > 0 ? Math.ceil(retryAfterMs) : 1_000;
  const advice = `Discord asks to wait ${Math.ceil(wait / 1_000)} s before the next call.`;
  return new PlatformError("rateLimited", advice, { cause, retryAfterMs: wait });
}

function byStatus(status: number, cause: Error): PlatformError {
  switch (status) {
    case 401:
      return new PlatformError(
        "forbidden",
        "Discord refuses the token. Reset it under Bot in the developer portal and set DISCORD_TOKEN.",
        { cause },
      );
    case 403:
      return new PlatformError("forbidden", `Discord refuses the call. ${ACCESS}`, { cause });
    case 429:
      return limited(SLOW_MS, cause);
    case 404:
    case 410:
      return new PlatformError("gone", "What the call is about is no longer on Discord.", { cause });
    default:
      if (status >= 400 && status < 500) {
        return new PlatformError("invalid", "Discord refuses what was sent. Its answer is in the log.", { cause });
      }
      return new PlatformError("unavailable", "Discord is not well. It will be tried again.", { cause });
  }
}
