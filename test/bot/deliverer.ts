/**
 * A process that posts what is due until it is killed: `deliverer.ts DATABASE SERVICE NOW LEASE_MS AT_ONCE`. Says "open"
 * once it works, "done" when nothing is left.
 */
import { openDatabase } from "../../src/store/database.ts";
import { createChat } from "./chat/platform.ts";
import { deliveriesAt } from "./stand.ts";

const [database = "", service = "", instant = "", leaseMs = "", atOnce = ""] = process.argv.slice(2);
const isServer = database.startsWith("postgres");
const db = await openDatabase(
  isServer ? { databaseUrl: database, dataDir: null } : { databaseUrl: null, dataDir: database },
);
const started = Date.now();
const chat = createChat(service);
// Time goes on from the instant that was given.
const clock = {
  get now() {
    return new Date(Date.parse(instant) + Date.now() - started);
  },
};
const deliveries = deliveriesAt(clock, {
  db,
  platform: () => chat,
  leaseMs: Number(leaseMs),
  atOnce: Number(atOnce),
});
process.stdout.write("open\n");
await deliveries.start();
await deliveries.beat();
for (let left = 1; left > 0; ) {
  await deliveries.idle();
  await deliveries.beat();
  left = await deliveries.queued();
}
await deliveries.stop();
await chat.stop();
await db.close();
process.stdout.write("done\n");
