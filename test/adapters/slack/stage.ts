import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { pino } from "pino";
import {
  type Credentials,
  createSlack,
  type Installations,
  type Slack,
  type SlackOptions,
} from "../../../adapters/slack/index.ts";
import type { CommandSpec, Inbox } from "../../../src/bot/platform.ts";
import { CLIENT_ID, CLIENT_SECRET } from "./server/gate.ts";
import { APP_TOKEN, BOT_TOKEN, type LocalSlack, SIGNING_SECRET, startSlack } from "./server/index.ts";

/** A clock that only waiting moves. */
export interface Clock {
  now(): number;
  wait(ms: number, signal?: AbortSignal): Promise<void>;
  /** What was waited for, in order. */
  readonly waits: number[];
}

export function createClock(start = Date.parse("2025-02-10T07:00:00Z")): Clock {
  let now = start;
  const waits: number[] = [];
  return {
    now: () => now,
    waits,
    async wait(ms) {
      waits.push(ms);
      now += ms;
      await new Promise((resolve) => setImmediate(resolve));
    },
  };
}

export interface Bench {
  readonly slack: LocalSlack;
  readonly clock: Clock;
  readonly kept: Map<string, object>;
  /** Everything that was logged, as JSON lines. */
  readonly logs: string[];
  /** Builds and starts the platform: a new process each time. */
  open(inbox: Inbox, change?: Partial<SlackOptions>): Promise<Slack>;
  /** The bot's own address, when it is on HTTP. */
  address(): string;
  close(): Promise<void>;
}

export type Mode = Credentials["kind"];

const PNG = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** One digest with a command or two: what Slack must be told of the table. */
export const COMMANDS: readonly CommandSpec[] = ["figures", "settings"].map((name) => ({
  digest: "ia",
  name,
  words: { fr: [name], en: [name] },
  summary: { fr: name, en: name },
  argument: { fr: "", en: "" },
  example: { fr: name, en: name },
  options: [],
  seenBy: "caller",
  who: "all",
}));

export async function createBench(mode: Mode): Promise<Bench> {
  const clock = createClock();
  const slack = await startSlack(clock.now);
  const kept = new Map<string, object>();
  const logs: string[] = [];
  const log = pino({ level: "debug" }, { write: (line: string) => void logs.push(line) });
  const opened: Slack[] = [];
  const server = createServer(async (request, response) => {
    const current = opened.at(-1);
    if (!current || !(await current.handle(request, response))) response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  if (mode !== "socket") slack.deliveries.target = `${address}/slack/events`;
  return {
    slack,
    clock,
    kept,
    logs,
    address: () => address,
    async open(inbox, change = {}) {
      const platform = createSlack({
        credentials: credentialsOf(mode),
        apiUrl: slack.apiUrl,
        publicUrl: mode === "oauth" ? address : null,
        installations: storeOf(kept),
        draw: async () => ({ png: PNG, width: 1, height: 1 }),
        log,
        now: clock.now,
        wait: clock.wait,
        language: "fr",
        ...change,
      });
      await platform.start(inbox, COMMANDS);
      opened.push(platform);
      if (mode === "socket") await slack.sockets.connected();
      return platform;
    },
    async close() {
      await Promise.all(opened.map((platform) => platform.stop()));
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await slack.close();
    },
  };
}

export function credentialsOf(mode: Mode): Credentials {
  if (mode === "socket") return { kind: "socket", botToken: BOT_TOKEN, appToken: APP_TOKEN };
  if (mode === "http") return { kind: "http", signingSecret: SIGNING_SECRET, botToken: BOT_TOKEN };
  return {
    kind: "oauth",
    signingSecret: SIGNING_SECRET,
    clientId: CLIENT_ID,
    clientSecret: CLIENT_SECRET,
    stateSecret: "a-state-secret-of-some-length",
  };
}

/** What main would keep, without its encryption: through JSON, as a database would. */
function storeOf(kept: Map<string, object>): Installations {
  return {
    save: async (tenant, content) => void kept.set(tenant, JSON.parse(JSON.stringify(content))),
    find: async (tenant) => kept.get(tenant) ?? null,
    remove: async (tenant) => void kept.delete(tenant),
  };
}
