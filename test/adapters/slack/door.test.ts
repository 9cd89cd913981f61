import { createHmac } from "node:crypto";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Bot, createBot } from "./bot.ts";
import { SIGNING_SECRET } from "./server/index.ts";
import { type Bench, createBench, credentialsOf } from "./stage.ts";

const FORM = "application/x-www-form-urlencoded";
const BODY = new URLSearchParams({
  command: "/ia",
  text: "chiffres",
  team_id: "T0LOCAL",
  channel_id: "C0GENERAL",
  user_id: "U0ALICE",
}).toString();

describe("the door that Slack knocks at", () => {
  let bench: Bench;
  let bot: Bot;
  beforeEach(async () => {
    bench = await createBench("http");
    bot = createBot();
    await bench.open(bot);
  });
  afterEach(() => bench.close());

  it("refuses a forged signature, and an old one", async () => {
    expect((await bench.slack.deliveries.send(BODY, FORM, { secret: "guess" })).status).toBe(401);
    expect((await bench.slack.deliveries.send(BODY, FORM, { ageSeconds: 600 })).status).toBe(401);
    const unsigned = await fetch(`${bench.address()}/slack/events`, { method: "POST", body: BODY });
    expect(unsigned.status).toBe(401);
    expect(bot.heard).toEqual([]);
    expect((await bench.slack.deliveries.send(BODY, FORM)).status).toBe(200);
    await bot.hears(1);
  });

  it("refuses a body that was changed after it was signed", async () => {
    const stamp = String(Math.floor(Date.now() / 1_000));
    const signature = createHmac("sha256", SIGNING_SECRET).update(`v0:${stamp}:${BODY}`).digest("hex");
    const response = await fetch(`${bench.address()}/slack/events`, {
      method: "POST",
      headers: { "content-type": FORM, "x-slack-request-timestamp": stamp, "x-slack-signature": `v0=${signature}` },
      body: BODY.replace("chiffres", "oublier"),
    });
    expect(response.status).toBe(401);
    expect(bot.heard).toEqual([]);
  });

  it("proves to Slack that the address is its own", async () => {
    const asked = JSON.stringify({ type: "url_verification", challenge: "3eZbrw1aB" });
    const { status, body } = await bench.slack.deliveries.send(asked, "application/json");
    expect(status).toBe(200);
    expect(body).toMatchObject({ challenge: "3eZbrw1aB" });
  });

  it("leaves other paths to others, and says what it doesn't do on its own", async () => {
    expect((await fetch(`${bench.address()}/healthz`)).status).toBe(404);
    expect((await fetch(`${bench.address()}/slack/events`)).status).toBe(405);
    expect((await fetch(`${bench.address()}/slack/install`)).status).toBe(404);
    expect((await bench.slack.deliveries.send("{", "application/json")).status).toBe(400);
  });

  it("asks Slack to come back while it stops", async () => {
    const platform = await bench.open(bot);
    await platform.stop();
    expect((await bench.slack.deliveries.send(BODY, FORM)).status).toBe(503);
  });

  it("says at once which token is wrong, and where to find the right one", async () => {
    const wrong = { kind: "http" as const, signingSecret: SIGNING_SECRET, botToken: "xoxb-wrong" };
    const failure = await bench.open(bot, { credentials: wrong }).catch((error) => error);
    expect(failure).toMatchObject({ name: "PlatformError", code: "forbidden" });
    expect(failure.message).toMatch(/SLACK_BOT_TOKEN.*https:\/\/api\.slack\.com\/apps/);
    expect(failure.message).not.toContain("\n");
    expect(JSON.stringify(failure) + failure.stack).not.toContain("xoxb-wrong");
  });

  it("says which app token is wrong", async () => {
    const socket = { ...credentialsOf("socket"), appToken: "xapp-wrong" };
    const failure = await bench.open(bot, { credentials: socket as never }).catch((error) => error);
    expect(failure).toMatchObject({ code: "forbidden" });
    expect(failure.message).toMatch(/SLACK_APP_TOKEN.*https:\/\/api\.slack\.com\/apps/);
  });

  it("says which scopes are missing, and that the clock is wrong", async () => {
    bench.slack.workspace.scopes = ["chat:write"];
    const platform = await bench.open(bot);
    expect(bench.logs.join("")).toMatch(/"missing":\["app_mentions:read"/);
    expect(bench.logs.join("")).toContain("clock is wrong");
    expect(await platform.describe()).toMatchObject([
      { tenant: "slack:T0LOCAL", team: "Le Fil", scopes: ["chat:write"] },
    ]);
  });

  it("acknowledges a flood before it answers it", async () => {
    let answered = 0;
    bot.answer = () => {
      answered++;
      return { kind: "messages", messages: [], seenBy: "caller" };
    };
    const late: number[] = [];
    const knock = async (): Promise<void> => {
      expect((await bench.slack.deliveries.command("/ia", "chiffres")).status).toBe(200);
      late.push(answered);
    };
    await Promise.all(Array.from({ length: 300 }, knock));
    await bot.hears(300);
    expect(late).toHaveLength(300);
    expect(late.filter((count) => count < 300).length, "acknowledged while others still waited").toBeGreaterThan(150);
  });

  it("can be started again once Slack is back", async () => {
    bench.slack.fail("auth.test", { kind: "status", status: 503 });
    await expect(bench.open(bot)).rejects.toMatchObject({ code: "unavailable" });
    await bench.open(bot);
  });

  it("says that Slack is down when it is", async () => {
    bench.slack.fail("auth.test", { kind: "status", status: 503 }, 9);
    await expect(bench.open(bot)).rejects.toMatchObject({ code: "unavailable" });
  });
});
