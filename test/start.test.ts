import { mkdtempSync, rmSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { LocalDiscord } from "./adapters/discord/server/index.ts";
import { APP_TOKEN, BOT_TOKEN, type LocalSlack, startSlack } from "./adapters/slack/server/index.ts";
import { digestsFollowing, type Line, type Program, startProgram } from "./ops/program.ts";
import { prepare } from "./store/databases.ts";

const WRONG = {
  bot: "xoxb-9-nobody-knows-it",
  app: "xapp-9-nobody-knows-it",
  discord: "bm9ib2R5.Gabc12.nobody-knows-it",
};

/** Of the sample that a start without news shows. */
const HEADLINE = "la France met 109 milliards d’euros sur la table";

let folder = "";
let digestsDir = "";
let slack: LocalSlack;
let discord: LocalDiscord;
let program: Program;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "fil-start-"));
  digestsDir = digestsFollowing(folder, []);
  await prepare(join(folder, "data"));
  slack = await startSlack();
  discord = await LocalDiscord.start();
});
afterEach(async () => {
  expect((await program.stop()).code, program.said()).toBe(0);
  for (const secret of Object.values(WRONG)) expect(program.said()).not.toContain(secret);
});
afterAll(async () => {
  await slack.close();
  await discord.stop();
  rmSync(folder, { recursive: true, force: true });
});

function start(environment: Readonly<Record<string, string>>): void {
  program = startProgram({ FIL_DATA_DIR: join(folder, "data"), FIL_DIGESTS_DIR: digestsDir, ...environment });
}

/** The one line of the log that says why a chat service isn't connected. */
async function complaintOf(platform: string): Promise<Line> {
  const isComplaint = (line: Line): boolean => line.platform === platform && Number(line.level) >= 50;
  const complaint = await program.until(isComplaint, `it complained of ${platform}`);
  expect(program.lines().filter(isComplaint)).toHaveLength(1);
  return complaint;
}

/** The page is there, its edition too, and /readyz says the same as the log. */
async function expectServed(reasons: Readonly<Record<string, unknown>>): Promise<void> {
  const { url } = await program.until(({ msg }) => msg === "the page is open", "the page was open");
  await expect.poll(async () => (await readyz(String(url))).body, { timeout: 20_000 }).toMatchObject({ reasons });
  expect((await readyz(String(url))).status).toBe(503);
  const page = await fetch(String(url));
  expect(page.status).toBe(200);
  expect(await page.text()).toContain(HEADLINE);
  expect(program.printed()).toContain(HEADLINE);
}

async function readyz(url: string): Promise<{ readonly status: number; readonly body: unknown }> {
  const response = await fetch(`${url}/readyz`);
  return { status: response.status, body: await response.json() };
}

/** A port where nobody listens. */
async function deserted(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return `http://127.0.0.1:${port}/api`;
}

describe("a start with a setting that is wrong", { timeout: 60_000 }, () => {
  it("names SLACK_BOT_TOKEN and where to copy it when Slack refuses it", async () => {
    start({ SLACK_BOT_TOKEN: WRONG.bot, SLACK_APP_TOKEN: APP_TOKEN, SLACK_API_URL: slack.apiUrl });
    const { reason } = await complaintOf("slack");
    expect(reason).toMatch(/SLACK_BOT_TOKEN.*https:\/\/api\.slack\.com\/apps/);
    await expectServed({ slack: reason });
  });

  it("names SLACK_APP_TOKEN when Slack refuses the socket", async () => {
    start({ SLACK_BOT_TOKEN: BOT_TOKEN, SLACK_APP_TOKEN: WRONG.app, SLACK_API_URL: slack.apiUrl });
    const { reason } = await complaintOf("slack");
    expect(reason).toMatch(/SLACK_APP_TOKEN.*https:\/\/api\.slack\.com\/apps/);
    await expectServed({ slack: reason });
  });

  it("names SLACK_API_URL when nobody answers there, and DISCORD_TOKEN when Discord refuses it", async () => {
    const nowhere = await deserted();
    start({
      SLACK_BOT_TOKEN: BOT_TOKEN,
      SLACK_APP_TOKEN: APP_TOKEN,
      SLACK_API_URL: nowhere,
      DISCORD_TOKEN: WRONG.discord,
      DISCORD_API_URL: discord.apiUrl,
    });
    const [ofSlack, ofDiscord] = await Promise.all([complaintOf("slack"), complaintOf("discord")]);
    expect(ofSlack.reason).toMatch(/ECONNREFUSED.*SLACK_API_URL/);
    expect(ofSlack.reason).toContain(nowhere);
    expect(ofDiscord.reason).toMatch(/developer portal.*DISCORD_TOKEN/);
    await expectServed({ slack: ofSlack.reason, discord: ofDiscord.reason });
  });

  it("names DISCORD_API_URL when nobody answers there", async () => {
    start({ DISCORD_TOKEN: WRONG.discord, DISCORD_API_URL: await deserted(), FIL_LANGUAGE: "en" });
    const { reason } = await complaintOf("discord");
    expect(reason).toMatch(/can’t be reached \(ECONNREFUSED\). Check DISCORD_API_URL/);
    await expectServed({ discord: reason });
  });
});
