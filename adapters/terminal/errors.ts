import { PlatformError } from "../../src/bot/platform.ts";

/** A closed pipe or terminal is a channel that is gone; anything else is for later. */
export function toPlatformError(cause: unknown): PlatformError {
  const code = (cause as NodeJS.ErrnoException).code;
  if (code === "EPIPE" || code === "ERR_STREAM_DESTROYED" || code === "ERR_STREAM_WRITE_AFTER_END") {
    return new PlatformError("gone", "The terminal was closed. Start Le Fil again to read on.", { cause });
  }
  return new PlatformError("unavailable", "The terminal did not take the text. Try again.", { cause });
}
