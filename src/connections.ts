import type { Logger } from "pino";
import { type CommandSpec, type Inbox, PlatformError } from "./bot/platform.ts";
import { type ConnectionWords, connectionWords } from "./connection-text.ts";
import type { Language } from "./engine/language.ts";
import type { Connected } from "./platforms.ts";

export interface ConnectionsOptions {
  readonly connected: readonly Connected[];
  readonly inbox: Inbox;
  readonly commands: readonly CommandSpec[];
  /** Of whoever runs the program. */
  readonly language: Language;
  readonly log: Logger;
}

/** The ties to the chat services: one that is down, or badly set, keeps no other from its readers. */
export interface Connections {
  /** Connects those that are not; one that still tries is left alone. Never rejects. */
  connect(): Promise<void>;
  /** Why that one isn't connected, and what to do; null when it is. Holds no secret: anyone may be told. */
  fault(name: string): string | null;
}

export function createConnections({ connected, inbox, commands, language, log }: ConnectionsOptions): Connections {
  const words = connectionWords(language);
  /** By the platform's name: what keeps it from being connected. */
  const faults = new Map(connected.map(({ platform }) => [platform.name, words.notYet]));
  const trying = new Map<string, Promise<void>>();

  async function connectOne(one: Connected): Promise<void> {
    const platform = one.platform.name;
    try {
      await one.platform.start(inbox, commands);
      faults.delete(platform);
      log.info({ platform }, one.greeting() ?? "connected");
    } catch (fault) {
      const reason = adviceOn(fault, one, words);
      const isKnown = faults.get(platform) === reason;
      faults.set(platform, reason);
      // Said once, and not at each try: the log of a night would hold nothing else.
      if (isKnown) return log.debug({ platform }, "still not connected");
      // A fault of a known kind is one line; of any other, the whole of it is needed.
      const details = fault instanceof PlatformError ? { code: fault.code } : { err: fault };
      log.error({ platform, reason, ...details }, "not connected, tried again every minute");
    }
  }

  function tryOne(one: Connected): Promise<void> {
    const { name } = one.platform;
    const attempt = trying.get(name) ?? connectOne(one).finally(() => trying.delete(name));
    trying.set(name, attempt);
    return attempt;
  }

  return {
    async connect() {
      await Promise.all(connected.filter(({ platform }) => faults.has(platform.name)).map(tryOne));
    },
    fault: (name) => faults.get(name) ?? null,
  };
}

/** A refusal names the token to set right; when nobody answers, or somebody else does, the address may be wrong. */
function adviceOn(fault: unknown, { address: { setting, url } }: Connected, words: ConnectionWords): string {
  if (!(fault instanceof PlatformError)) return words.unknown;
  if (fault.code === "forbidden" || fault.code === "rateLimited") return fault.message;
  const code = networkCodeOf(fault);
  return code === null ? words.odd(url, setting) : words.unreachable(url, code, setting);
}

/** The system's code for a failure of the network, wherever the layers between hid it. */
function networkCodeOf(fault: unknown): string | null {
  for (let at: unknown = fault, depth = 0; at instanceof Error && depth < 8; depth++) {
    if ("code" in at && typeof at.code === "string" && /^(?:E[A-Z_]+|UND_ERR_\w+|\w*CERT\w*)$/.test(at.code)) {
      return at.code;
    }
    at = at.cause ?? ("original" in at ? at.original : at instanceof AggregateError ? at.errors[0] : null);
  }
  return null;
}
