/**
 * The bot in a process of its own, which delivers what is due until it is killed: `process.ts SECOND_MS`. The
 * environment is the operator's; a second of a chat service's pace lasts so long.
 */
import { setTimeout as sleep } from "node:timers/promises";
import { createDraw } from "../../src/bot/charts/draw.ts";
import { readConfig } from "../../src/config.ts";
import { openDesks } from "../../src/desk.ts";
import { createLog } from "../../src/log.ts";
import { createMetrics } from "../../src/ops/metrics.ts";
import { openService } from "../../src/service.ts";
import { openDatabase } from "../../src/store/database.ts";

const [secondMs = "1000"] = process.argv.slice(2);
const config = readConfig(process.env);
const db = await openDatabase(config);
const service = await openService({
  ...{ config, db, desks: openDesks(config.digestsDir), draw: createDraw(), own: [], onProgress: () => {} },
  log: createLog(process.env.LOG_LEVEL ?? "silent", {}),
  metrics: createMetrics("test"),
  wait: (ms, signal) => sleep((ms * Number(secondMs)) / 1000, undefined, signal ? { signal } : {}).catch(() => {}),
});
await service.start();
await service.deliver();
