import { type Logger, LogLevel } from "@slack/bolt";
import type { Logger as Pino } from "pino";

export type SlackLog = Logger;

/** Anything that opens a door: tokens of all kinds, addresses that answer for us, and the app's own secrets. */
const TOKENS =
  /\b(?:xox[a-z](?:\.xox[a-z])?|xapp|xoxe)-[\w.-]+|https?:\/\/[^\s"]*\/(?:commands|actions|services)\/[^\s"]+/g;

/** Slack's libraries speak through our log, one object a line, and without a secret. */
export function createSlackLog(log: Pino, secrets: readonly string[]): SlackLog {
  const clean = (parts: readonly unknown[]): string =>
    secrets.reduce(
      (said, secret) => (secret ? said.replaceAll(secret, "[secret]") : said),
      parts.map(said).join(" ").replace(TOKENS, "[secret]"),
    );
  return {
    // What they say to debug holds what people wrote.
    debug() {},
    info: (...parts) => log.debug({ said: clean(parts) }, "slack library"),
    warn: (...parts) => log.warn({ said: clean(parts) }, "slack library"),
    error: (...parts) => log.warn({ said: clean(parts) }, "slack library"),
    setLevel() {},
    getLevel: () => LogLevel.INFO,
    setName() {},
  };
}

function said(part: unknown): string {
  if (part instanceof Error) return `${part.name}: ${part.message}`;
  return typeof part === "string" ? part : String(part);
}
