import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createEmulator, type Emulator } from "emulate";
import { pino } from "pino";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createSlack, type Slack } from "../../../adapters/slack/index.ts";
import { channelRef } from "../../../adapters/slack/refs.ts";
import { REQUIRED_SCOPES } from "../../../adapters/slack/scopes.ts";
import { createBot, say } from "./bot.ts";
import { COMMANDS, createClock, credentialsOf } from "./stage.ts";

const READER = "xoxb-a-reader-of-these-tests";
const SLACK = "slack:T000000001";
const GENERAL = "C000000001";

interface Read {
  readonly ts: string;
  readonly text: string;
  readonly thread_ts?: string;
  readonly metadata?: { readonly event_type: string };
}

/** Somebody else's Slack: what ours and it agree on is not only our own idea of Slack. */
describe("the Slack of another project", () => {
  const kept = new Map<string, object>();
  const logs: string[] = [];
  let emulator: Emulator;
  let server: Server;
  let address: string;
  let slack: Slack;

  const start = async (): Promise<Slack> => {
    const clock = createClock(Date.now());
    slack = createSlack({
      ...{ apiUrl: `${emulator.url}/api/`, publicUrl: address, language: "fr", now: clock.now, wait: clock.wait },
      credentials: credentialsOf("oauth"),
      installations: {
        save: async (tenant, content) => void kept.set(tenant, JSON.parse(JSON.stringify(content))),
        find: async (tenant) => kept.get(tenant) ?? null,
        remove: async (tenant) => void kept.delete(tenant),
      },
      draw: async () => ({ png: new Uint8Array([0x89, 0x50, 0x4e, 0x47]), width: 1, height: 1 }),
      log: pino({ level: "debug" }, { write: (line: string) => void logs.push(line) }),
    });
    await slack.start(createBot(), COMMANDS);
    return slack;
  };
  const read = async (method: string, query: Readonly<Record<string, string>>): Promise<Read[]> => {
    const response = await fetch(`${emulator.url}/api/${method}`, {
      method: "POST",
      headers: { authorization: `Bearer ${READER}` },
      body: new URLSearchParams(query),
    });
    const answer = (await response.json()) as { readonly ok: boolean; readonly messages: Read[] };
    expect(answer).toMatchObject({ ok: true });
    return answer.messages;
  };
  /** From "Add to Slack" to the last page, with the permission of the first person there. */
  const install = async (): Promise<Response> => {
    const asked = await fetch(`${address}/slack/install`, { redirect: "manual" });
    const cookie = (asked.headers.get("set-cookie") ?? "").split(";")[0] ?? "";
    const page = await (await fetch(asked.headers.get("location") ?? "")).text();
    const [form = ""] = /<form[\s\S]*?<\/form>/.exec(page) ?? [];
    const fields = [...form.matchAll(/name="([^"]+)" value="([^"]*)"/g)].map(
      ([, name = "", value = ""]): [string, string] => [name, value.replaceAll("&amp;", "&")],
    );
    const granted = await fetch(`${emulator.url}/oauth/v2/authorize/callback`, {
      method: "POST",
      body: new URLSearchParams(fields),
      redirect: "manual",
    });
    return fetch(granted.headers.get("location") ?? "", { headers: { cookie } });
  };

  beforeAll(async () => {
    server = createServer(async (request, response) => {
      if (!(await slack.handle(request, response))) response.writeHead(404).end();
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const credentials = credentialsOf("oauth");
    if (credentials.kind !== "oauth") throw new Error("not an app for many workspaces");
    emulator = await createEmulator({
      service: "slack",
      port: 0,
      seed: {
        slack: {
          strict_scopes: true,
          signing_secret: credentials.signingSecret,
          oauth_apps: [
            {
              client_id: credentials.clientId,
              client_secret: credentials.clientSecret,
              name: "Le Fil",
              redirect_uris: [`${address}/slack/oauth_redirect`],
              scopes: [...REQUIRED_SCOPES],
            },
          ],
          tokens: [{ token: READER, scopes: ["channels:history", "channels:read"] }],
        },
      },
    });
    await start();
  });
  afterAll(async () => {
    await slack.stop();
    await emulator.close();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  it("installs the app, and gives it a token that no log says", async () => {
    const done = await install();
    expect(done.status).toBe(200);
    expect([...kept.keys()]).toEqual([SLACK]);
    expect(logs.join("")).not.toMatch(/xox[bp]-/);
  });

  it("takes a thread in order, and shows it as it was posted", async () => {
    const thread = await slack.openThread(channelRef(SLACK, GENERAL), say("l’ouverture"), "e:0");
    for (const [index, words] of ["un", "deux <!channel> & trois", "fin"].entries()) {
      await slack.reply(thread, say(words), `e:${index + 1}`);
    }
    const [opening] = await read("conversations.history", { channel: GENERAL });
    expect(opening?.text).toContain("l’ouverture");
    const replies = await read("conversations.replies", { channel: GENERAL, ts: opening?.ts ?? "" });
    expect(replies.map(({ text }) => text)).toEqual([
      expect.stringContaining("l’ouverture"),
      "un",
      expect.stringMatching(/deux (?!<!channel>).*trois/),
      "fin",
    ]);
  });

  it("is not posted to twice by a process that doesn't know what the one before did", async () => {
    const before = await read("conversations.history", { channel: GENERAL });
    await slack.stop();
    await start();
    const thread = await slack.openThread(channelRef(SLACK, GENERAL), say("l’ouverture"), "e:0", true);
    await slack.reply(thread, say("fin"), "e:3", true);
    await slack.reply(thread, say("encore"), "e:4", true);
    const after = await read("conversations.history", { channel: GENERAL });
    expect(after).toHaveLength(before.length);
    const replies = await read("conversations.replies", { channel: GENERAL, ts: after[0]?.ts ?? "" });
    expect(replies.map(({ text }) => text).slice(-2)).toEqual(["fin", "encore"]);
  });

  it("says which channel is not there", async () => {
    await expect(slack.openThread(channelRef(SLACK, "C0NOWHERE"), say("bonjour"), "n:0")).rejects.toMatchObject({
      code: "gone",
    });
  });
});
