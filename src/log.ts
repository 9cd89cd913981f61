import { type DestinationStream, destination, type Logger, pino, stdSerializers } from "pino";
import { createScrub, type Scrub, scrubbed } from "./ops/secrets.ts";

export interface LogOptions {
  /** The secrets that this process was given: hidden wherever they appear. Others are told by their looks. */
  readonly secrets?: readonly (string | null | undefined)[];
  /** Standard error when left out: standard output is for the reader. */
  readonly sink?: DestinationStream;
}

/**
 * Logs as JSON, one object a line. No secret reaches the sink, be it in a value, in a message, in the text of an error
 * or of its causes, or in what a package hung on an error: each line is read again as it leaves.
 */
export function createLog(level: string, { secrets = [], sink = standardError() }: LogOptions = {}): Logger {
  const scrub = createScrub(secrets);
  const serializers = { err: stdSerializers.errWithCause, error: stdSerializers.errWithCause };
  return pino({ level, serializers }, { write: (line) => void sink.write(scrubLine(line, scrub)) });
}

function standardError(): DestinationStream {
  return destination({ dest: 2, sync: true });
}

function scrubLine(line: string, scrub: Scrub): string {
  try {
    return `${JSON.stringify(scrubbed(JSON.parse(line), scrub))}\n`;
  } catch (fault) {
    if (!(fault instanceof SyntaxError)) throw fault;
    return `${JSON.stringify({ msg: scrub(line) })}\n`; // not JSON: pino writes none such, a serializer might
  }
}
