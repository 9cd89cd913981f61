/**
 * What answers Slack, in a process of its own: `slack-bot.ts bare` is Bolt alone, which echoes; `slack-bot.ts whole DIR
 * API_URL` is the whole bot on a store with news. Says its address, and then reads lines: "deliver 1000" makes so many
 * deliveries due, one in each of the channels C0, C1…
 */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createInterface } from "node:readline";
import { App, HTTPReceiver, LogLevel } from "@slack/bolt";
import { sql } from "drizzle-orm";
import { createDraw } from "../src/bot/charts/draw.ts";
import { readConfig } from "../src/config.ts";
import { listen } from "../src/http.ts";
import { createLog } from "../src/log.ts";
import { createMetrics } from "../src/ops/metrics.ts";
import { openService } from "../src/service.ts";
import { openDatabase } from "../src/store/database.ts";
import { BOT_TOKEN, SIGNING_SECRET } from "../test/adapters/slack/server/index.ts";
import { desk, read, TEXTS } from "../test/bot/stand.ts";

const [kind = "", dataDir = "", apiUrl = ""] = process.argv.slice(2);
if (kind === "bare") await bare();
else await whole();

/** The least that Bolt can do: the signature checked, the words given back. */
async function bare(): Promise<void> {
  const receiver = new HTTPReceiver({
    signingSecret: SIGNING_SECRET,
    endpoints: ["/slack/events"],
    logLevel: LogLevel.ERROR,
  });
  const app = new App({
    receiver,
    logLevel: LogLevel.ERROR,
    authorize: async () => ({ botToken: BOT_TOKEN, botId: "B0FILBOT", botUserId: "U0FILBOT" }),
  });
  app.command("/ia", async ({ command, ack }) => ack(command.text));
  const server = createServer(receiver.requestListener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  process.stdout.write(`http://127.0.0.1:${(server.address() as AddressInfo).port}\n`);
}

async function whole(): Promise<void> {
  const config = readConfig({
    FIL_DATA_DIR: dataDir,
    SLACK_BOT_TOKEN: BOT_TOKEN,
    SLACK_SIGNING_SECRET: SIGNING_SECRET,
    SLACK_API_URL: apiUrl,
  });
  const log = createLog("error", {});
  const db = await openDatabase(config);
  await read(db, [TEXTS.money, TEXTS.jobs], new Date(Date.now() - 3_600_000));
  const service = await openService({
    ...{ config, db, desks: [desk], draw: createDraw(), own: [], onProgress: () => {}, log },
    metrics: createMetrics("bench"),
  });
  await service.start();
  const http = await listen({
    ...{ host: "127.0.0.1", port: 0, log },
    handles: service.connected.flatMap(({ handle }) => (handle ? [handle] : [])),
    refuse: async (_, response) => void response.writeHead(404).end(),
  });
  process.stdout.write(`${http.url}\n`);
  for await (const line of createInterface({ input: process.stdin })) {
    const [, count = "0"] = /^deliver (\d+)$/.exec(line) ?? [];
    await db.orm.execute(sql`
      insert into subscriptions (id, platform, tenant, channel, digest, times, weekdays, zone, language, owner, created,
        changed, next_slot_at, told)
      select gen_random_uuid(), 'slack', 'slack:T0LOCAL', 'slack:T0LOCAL:C' || n, 'ia', '["08:30"]',
        '["mon","tue","wed","thu","fri","sat","sun"]', 'Europe/Paris', 'fr', 'slack:T0LOCAL:U0ALICE',
        now() - interval '1 day', now() - interval '1 day', now() - interval '1 second', now() - interval '1 day'
      from generate_series(0, ${Number(count) - 1}::int) n`);
    void service.deliver();
  }
}
