import { PlatformError } from "../../src/bot/platform.ts";

export function stopped(): PlatformError {
  return new PlatformError("unavailable", "The web page is stopping. Start Le Fil again to go on.");
}

/** For a channel or a thread that this page never made. */
export function unknownPlace(ref: string): PlatformError {
  return new PlatformError(
    "gone",
    `The web page has no place named ${JSON.stringify(ref.slice(0, 80))}. Choose another.`,
  );
}

/** The posts' keeper failed: the post isn't shown, and may be tried again. */
export function notKept(cause: unknown): PlatformError {
  return new PlatformError("unavailable", "The post could not be kept. Try again.", { cause });
}
