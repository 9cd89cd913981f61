import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "drizzle-orm";
import { pino } from "pino";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createDraw } from "../src/bot/draw.ts";
import { readConfig } from "../src/config.ts";
import { createMetrics } from "../src/ops/metrics.ts";
import { openService, type Service } from "../src/service.ts";
import { type Database, openDatabase } from "../src/store/database.ts";
import { seen } from "./adapters/slack/reader.ts";
import { APP_TOKEN, BOT_TOKEN, type LocalSlack, startSlack } from "./adapters/slack/server/index.ts";
import { desk, read, TEXTS } from "./bot/stand.ts";
import { prepare } from "./store/databases.ts";

/** Once a second a channel, as Slack wants it: a digest of six posts takes as many seconds. */
const PATIENCE = { timeout: 20_000, interval: 50 };

describe("the whole bot", () => {
  let dataDir = "";
  let db: Database;
  let slack: LocalSlack;
  let service: Service;
  const texts = () => (slack.workspace.channels.get("C0GENERAL")?.messages ?? []).map((post) => seen(post).text);

  beforeEach(async () => {
    dataDir = mkdtempSync(join(tmpdir(), "fil-service-"));
    await prepare(dataDir);
    slack = await startSlack();
    const config = readConfig({
      FIL_DATA_DIR: dataDir,
      SLACK_BOT_TOKEN: BOT_TOKEN,
      SLACK_APP_TOKEN: APP_TOKEN,
      SLACK_API_URL: slack.apiUrl,
    });
    db = await openDatabase(config);
    await read(db, [TEXTS.money, TEXTS.jobs], new Date(Date.now() - 3_600_000));
    service = await openService({
      ...{ config, db, desks: [desk], draw: createDraw(), own: [], onProgress: () => {} },
      log: pino({ level: process.env.LOG_LEVEL ?? "silent" }),
      metrics: createMetrics("test"),
    });
    await service.start();
  });
  afterEach(async () => {
    await service.stop();
    await db.close();
    await slack.close();
    rmSync(dataDir, { recursive: true, force: true });
  });

  it("takes a subscription on Slack, posts the digest at its slot, and answers in its thread", {
    timeout: 60_000,
  }, async () => {
    slack.workspace.channels.get("C0GENERAL")?.messages.splice(0);
    await slack.deliveries.command("/ia", "abonner 8h30 tous les jours", {
      channel_id: "C0GENERAL",
      user_id: "U0ADMIN",
    });
    await vi.waitFor(() => expect(texts().join("\n")).toContain("Prochain envoi"), PATIENCE);
    await db.orm.execute(sql`update subscriptions set next_slot_at = now() - interval '1 second'`);
    await service.deliver();
    await vi.waitFor(() => expect(texts().join("\n")).toContain("Extraits mot pour mot"), PATIENCE);
    const posts = slack.workspace.channels.get("C0GENERAL")?.messages ?? [];
    const opening = posts.find(({ thread, metadata }) => thread === null && metadata !== null);
    expect(opening && seen(opening).text).toContain("L’IA ce matin");
    await slack.deliveries.event({
      type: "message",
      channel: "C0GENERAL",
      channel_type: "channel",
      user: "U0ADMIN",
      text: "combien de postes supprimés ?",
      ts: `${Date.now() / 1000}`,
      thread_ts: opening?.ts,
    });
    await vi.waitFor(() => expect(texts().at(-1)).toContain("1 200 postes"), PATIENCE);
  });
});
