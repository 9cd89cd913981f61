/** A failure to come: of the next calls that match, so many times. */
export interface Failure {
  /** "POST /channels/1/messages", without the version. */
  readonly of: RegExp;
  times: number;
  /** "cut": the call is carried out, and its answer never comes. "hang up": it is not carried out. */
  readonly how:
    | "cut"
    | "hang up"
    | { readonly status: number; readonly body: object; readonly headers?: Readonly<Record<string, string>> };
}

const REASONS: Readonly<Record<number, readonly [number, string]>> = {
  10003: [404, "Unknown Channel"],
  10008: [404, "Unknown Message"],
  10015: [404, "Unknown Webhook"],
  10062: [404, "Unknown interaction"],
  40060: [400, "Interaction has already been acknowledged."],
  40067: [400, "A tag is required to create a forum post in this channel"],
  50001: [403, "Missing Access"],
  50006: [400, "Cannot send an empty message"],
  50008: [400, "Cannot send messages in a non-text channel"],
  50013: [403, "Missing Permissions"],
  50035: [400, "Invalid Form Body"],
  50083: [400, "Thread is archived"],
  160004: [400, "A thread has already been created for this message"],
  160005: [400, "Thread is locked"],
};

/** An answer of Discord's with one of its codes. */
export function coded(code: number, errors: readonly string[] = []): Exclude<Failure["how"], string> {
  const [status, message] = REASONS[code] ?? [400, "Refused"];
  const details =
    errors.length > 0 ? { errors: { _errors: errors.map((each) => ({ code: "INVALID", message: each })) } } : {};
  return { status, body: { code, message, ...details } };
}

/** A limit that was reached: of the route, or of the whole bot. */
export function limited(seconds: number, isGlobal = false): Exclude<Failure["how"], string> {
  return {
    status: 429,
    body: { message: "You are being rate limited.", retry_after: seconds, global: isGlobal },
    headers: {
      "retry-after": String(seconds),
      "x-ratelimit-scope": isGlobal ? "global" : "user",
      ...(isGlobal ? { "x-ratelimit-global": "true" } : {}),
    },
  };
}

export class Failures {
  readonly #next: Failure[] = [];

  add(failure: Failure): void {
    this.#next.push(failure);
  }

  clear(): void {
    this.#next.length = 0;
  }

  /** The failure of a call; null when it goes through. */
  take(call: string): Failure["how"] | null {
    const failure = this.#next.find(({ of, times }) => times > 0 && of.test(call));
    if (!failure) return null;
    failure.times--;
    return failure.how;
  }
}
