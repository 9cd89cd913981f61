/**
 * `/ia chiffres` as Slack sends it, signed, over HTTP, to the whole bot on a store with news, beside a bare Bolt that
 * echoes: how many requests a second are acknowledged, how soon, and how soon while a thousand deliveries leave.
 *
 *   npx tsx bench/slack-commands.ts [REQUESTS]
 */
import { type ChildProcess, spawn } from "node:child_process";
import { createHmac, randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { Pool } from "undici";
import { openDatabase } from "../src/store/database.ts";
import { SIGNING_SECRET, startSlack } from "../test/adapters/slack/server/index.ts";
import { createChannel } from "../test/adapters/slack/server/workspace.ts";

const REQUESTS = Number(process.argv[2] ?? 2_000);
const CONNECTIONS = 50;
const TIMES = 3;
const DELIVERIES = 1_000;
/** Nobody asks more than the twenty times a minute that are answered. */
const ASKED_BY_ONE = 10;
const PEOPLE = Math.ceil((TIMES * 4 * REQUESTS) / ASKED_BY_ONE);

interface Measure {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly worst: number;
}

const slack = await startSlack();
for (let i = 0; i < PEOPLE; i++) {
  slack.workspace.users.set(`U${i}`, { id: `U${i}`, locale: "fr-FR", isAdmin: false });
}
for (let i = 0; i < DELIVERIES; i++) slack.workspace.channels.set(`C${i}`, createChannel(`C${i}`));
const sink = await openSink();
let serial = 0;
const folder = mkdtempSync(join(tmpdir(), "fil-commands-"));
try {
  for (let time = 0; time < TIMES; time++) await once(join(folder, String(time)));
} finally {
  await sink.close();
  await slack.close();
  rmSync(folder, { recursive: true, force: true });
}

async function once(dataDir: string): Promise<void> {
  await (await openDatabase({ databaseUrl: null, dataDir })).close();
  const bare = await openBot(["bare"]);
  await flood(bare.url, REQUESTS / 4); // the first requests are for the compiler
  const echo = await flood(bare.url, REQUESTS);
  bare.child.kill();

  const whole = await openBot(["whole", dataDir, slack.apiUrl]);
  await flood(whole.url, REQUESTS / 4);
  await sink.until(REQUESTS / 4);
  const began = performance.now();
  const alone = await flood(whole.url, REQUESTS);
  await sink.until(REQUESTS);
  const answeredMs = performance.now() - began;
  whole.child.stdin?.write(`deliver ${DELIVERIES}\n`);
  const posts = () => [...slack.workspace.channels.values()].reduce((sum, { messages }) => sum + messages.length, 0);
  const before = posts();
  while (posts() === before) await new Promise((resolve) => setImmediate(resolve));
  const busy = await flood(whole.url, REQUESTS);
  const posted = posts() - before;
  whole.child.kill();
  await new Promise((resolve) => whole.child.once("exit", resolve));
  for (const { messages } of slack.workspace.channels.values()) messages.length = 0;

  console.log(`bare Bolt, echo          ${words(echo)}`);
  console.log(`the whole bot            ${words(alone)}, ${(alone.perSecond / echo.perSecond).toFixed(2)} of the echo`);
  console.log(
    `  all answered after     ${Math.round(answeredMs)} ms: ${Math.round((REQUESTS * 1000) / answeredMs)} a second`,
  );
  console.log(`  while it delivers      ${words(busy)}; ${posted} posts left meanwhile`);
}

function words({ perSecond, p50, p99, worst }: Measure): string {
  return `${Math.round(perSecond)} a second, p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms, worst ${worst.toFixed(0)} ms`;
}

/** So many requests over fifty connections, each as soon as the one before was acknowledged. */
async function flood(url: string, requests: number): Promise<Measure> {
  const pool = new Pool(url, { connections: CONNECTIONS, pipelining: 1 });
  const spent: number[] = [];
  let sent = 0;
  sink.forget();
  const began = performance.now();
  await Promise.all(
    Array.from({ length: CONNECTIONS }, async () => {
      while (sent < requests) {
        sent++;
        const body = commandOf(serial++);
        const stamp = String(Math.floor(Date.now() / 1_000));
        const signature = createHmac("sha256", SIGNING_SECRET).update(`v0:${stamp}:${body}`).digest("hex");
        const from = performance.now();
        const answer = await pool.request({
          path: "/slack/events",
          method: "POST",
          headers: {
            "content-type": "application/x-www-form-urlencoded",
            "x-slack-request-timestamp": stamp,
            "x-slack-signature": `v0=${signature}`,
          },
          body,
        });
        await answer.body.dump();
        if (answer.statusCode !== 200) throw new Error(`HTTP ${answer.statusCode}`);
        spent.push(performance.now() - from);
      }
    }),
  );
  const ms = performance.now() - began;
  await pool.close();
  spent.sort((a, b) => a - b);
  const at = (share: number): number =>
    spent[Math.min(spent.length - 1, Math.floor(spent.length * share))] ?? Number.NaN;
  return { perSecond: (requests * 1_000) / ms, p50: at(0.5), p99: at(0.99), worst: at(1) };
}

function commandOf(serial: number): string {
  const user = `U${Math.floor(serial / ASKED_BY_ONE) % PEOPLE}`;
  return new URLSearchParams({
    token: "verification",
    team_id: "T0LOCAL",
    api_app_id: "A0FIL",
    command: "/ia",
    text: "chiffres",
    channel_id: "C0GENERAL",
    channel_name: "general",
    user_id: user,
    user_name: user,
    is_enterprise_install: "false",
    trigger_id: randomUUID(),
    response_url: `${sink.url}/${serial}`,
  }).toString();
}

interface Bot {
  readonly child: ChildProcess;
  readonly url: string;
}

async function openBot(args: readonly string[]): Promise<Bot> {
  const child = spawn(process.execPath, ["--import", "tsx", join(import.meta.dirname, "slack-bot.ts"), ...args], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const { value } = await createInterface({ input: child.stdout })[Symbol.asyncIterator]().next();
  return { child, url: String(value) };
}

/** Where answers go, counted. */
async function openSink() {
  let count = 0;
  let waiting: { readonly count: number; readonly done: () => void } | null = null;
  const server = createServer((request, response) => {
    request.resume().once("end", () => {
      response.end("ok");
      count++;
      if (waiting && count >= waiting.count) waiting.done();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    forget() {
      count = 0;
    },
    until: (wanted: number) =>
      new Promise<void>((done) => {
        if (count >= wanted) done();
        else waiting = { count: wanted, done };
      }),
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}
