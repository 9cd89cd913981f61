import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type Bot, createBot } from "./bot.ts";
import { seen } from "./reader.ts";
import { type Bench, createBench } from "./stage.ts";

describe("Socket Mode", () => {
  let bench: Bench;
  let bot: Bot;
  beforeEach(async () => {
    bench = await createBench("socket");
    bot = createBot();
    await bench.open(bot);
  });
  afterEach(() => bench.close());
  const texts = () => (bench.slack.workspace.channels.get("C0GENERAL")?.messages ?? []).map((post) => seen(post).text);

  it("loses no command when the wire is cut before it could acknowledge", async () => {
    bench.slack.sockets.dropAfterNext = true;
    const { status } = await bench.slack.deliveries.command("/ia", "chiffres");
    expect(status, "acknowledged on the next socket").toBe(200);
    expect(bench.slack.sockets.opened).toBe(2);
    await vi.waitFor(() => expect(texts()).toEqual(["Voici."]));
    expect(bot.heard, "and answered once").toHaveLength(1);
  });

  it("comes back when Slack asks it to", async () => {
    bench.slack.sockets.refresh();
    await vi.waitFor(() => expect(bench.slack.sockets.opened).toBe(2));
    await bench.slack.deliveries.command("/ia", "chiffres");
    await vi.waitFor(() => expect(texts()).toEqual(["Voici."]));
  });

  it("tries for as long as Slack is down, waiting longer each time", async () => {
    bench.slack.fail("apps.connections.open", { kind: "status", status: 503 }, 4);
    bench.slack.fail("apps.connections.open", { kind: "cut" }, 2);
    bench.slack.sockets.dropAll();
    await bench.slack.deliveries.command("/ia", "chiffres");
    await vi.waitFor(() => expect(texts()).toEqual(["Voici."]));
    const waits = bench.clock.waits.filter((ms) => ms >= 1_000);
    expect(waits.slice(0, 5)).toEqual([...waits.slice(0, 5)].sort((a, b) => a - b));
    expect(Math.max(...waits)).toBeLessThanOrEqual(30_000);
  });

  it("stays closed once it was stopped", async () => {
    const platform = await bench.open(bot);
    const { opened } = bench.slack.sockets;
    await platform.stop();
    await platform.stop();
    expect(bench.slack.sockets.opened).toBe(opened);
  });

  it("loses nothing of two hundred commands while wires are cut", async () => {
    const typed: Promise<unknown>[] = [];
    for (let i = 0; i < 200; i++) {
      if (i % 40 === 20) bench.slack.sockets.dropAfterNext = true;
      typed.push(bench.slack.deliveries.command("/ia", `chiffres ${i}`));
    }
    await Promise.all(typed);
    await vi.waitFor(() => expect(texts()).toHaveLength(200), { timeout: 10_000 });
    expect(bot.heard).toHaveLength(200);
  });
});
