/** The test service in a process of its own: says its address, and on each line it reads, how many posts it has. */
import { createInterface } from "node:readline";
import { ChatService } from "../test/bot/chat/service.ts";

const service = new ChatService();
process.stdout.write(`${await service.start()}\n`);
for await (const line of createInterface({ input: process.stdin })) {
  process.stdout.write(`${service.posts.length}\n`);
  if (line === "forget") service.forget();
}
await service.stop();
