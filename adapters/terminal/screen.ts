import type { Writable } from "node:stream";
import type { Screen } from "./render.ts";

export interface ScreenOptions {
  readonly output: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** What this terminal shows; NO_COLOR and FORCE_COLOR are honoured (https://no-color.org). */
export function screenOf({ output, environment }: ScreenOptions): Screen {
  const tty = Boolean(output.isTTY) && environment.TERM !== "dumb";
  const colour = environment.NO_COLOR ? false : environment.FORCE_COLOR ? environment.FORCE_COLOR !== "0" : tty;
  const links = tty && colour && !/^(linux|screen)/.test(environment.TERM ?? "");
  return { columns: output.columns ?? 100, colour, links };
}
