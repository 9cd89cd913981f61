import { SocketModeReceiver, type webApi } from "@slack/bolt";
import type { Logger } from "pino";
import type { SlackLog } from "./log.ts";

export interface Socket {
  readonly receiver: SocketModeReceiver;
  /** Connects. Throws when Slack refuses: afterwards, a connection that is lost is made again for as long as it takes. */
  open(): Promise<void>;
  close(): Promise<void>;
}

export interface SocketOptions {
  readonly appToken: string;
  readonly client: webApi.WebClientOptions;
  readonly slackLog: SlackLog;
  readonly log: Logger;
  readonly now: () => number;
  readonly wait: (ms: number, signal: AbortSignal) => Promise<void>;
}

/** A connection that lasted less than this counts as one that failed. */
const LASTING_MS = 5_000;
const SOONEST_MS = 1_000;
const LATEST_MS = 30_000;
/** Slack answers a goodbye at once, or never will. */
const GOODBYE_MS = 1_000;

/**
 * Socket Mode, reconnected by us: the library waits five seconds before it does, while people's commands fail, and
 * lets its own failure to reconnect take the process down.
 */
export function createSocket(options: SocketOptions): Socket {
  const { log, now, wait } = options;
  const closing = new AbortController();
  const receiver = new SocketModeReceiver({
    appToken: options.appToken,
    autoReconnectEnabled: false,
    logger: options.slackLog,
    installerOptions: { clientOptions: options.client },
  });
  let isOpen = false;
  let reconnecting = false;
  let openedAt = 0;

  const reconnect = async (): Promise<void> => {
    if (reconnecting || closing.signal.aborted) return;
    reconnecting = true;
    isOpen = false;
    for (let failures = now() - openedAt < LASTING_MS ? 1 : 0; !isOpen && !closing.signal.aborted; failures++) {
      try {
        if (failures > 0) await wait(Math.min(SOONEST_MS * 2 ** (failures - 1), LATEST_MS), closing.signal);
        if (closing.signal.aborted) break;
        await receiver.client.start();
        isOpen = true;
        openedAt = now();
        log.info({ failures }, "Slack's socket is open again");
      } catch (fault) {
        log.warn({ failures, reason: fault instanceof Error ? fault.name : "closed" }, "Slack's socket can't open");
      }
    }
    reconnecting = false;
    if (closing.signal.aborted && isOpen) await receiver.client.disconnect();
  };

  return {
    receiver,
    async open() {
      await receiver.client.start();
      isOpen = true;
      openedAt = now();
      receiver.client.on("disconnected", () => void reconnect());
    },
    async close() {
      closing.abort();
      if (!isOpen) return;
      isOpen = false;
      await Promise.race([
        receiver.client.disconnect(),
        wait(GOODBYE_MS, new AbortController().signal).catch(() => {}),
      ]);
    },
  };
}
