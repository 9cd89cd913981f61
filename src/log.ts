import { destination, type Logger, pino } from "pino";

/** Paths whose values never reach a log. */
const SECRETS = [
  "token",
  "*.token",
  "authorization",
  "*.authorization",
  "password",
  "*.password",
  "key",
  "*.apiKey",
  "*.secret",
];

/** Logs to standard error as JSON, one object a line: standard output is for the reader. */
export function createLog(level: string): Logger {
  return pino({ level, redact: { paths: SECRETS, censor: "[secret]" } }, destination({ dest: 2, sync: true }));
}
