import { chmodSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runDoctor } from "../../src/cli/doctor.ts";
import { type DoctorConfig, type DoctorOptions, examine, writeFindings } from "../../src/ops/doctor.ts";
import type { CheckName, Finding } from "../../src/ops/finding.ts";
import { openDatabase } from "../../src/store/database.ts";
import { StoreError } from "../../src/store/store-error.ts";
import { type Served, type Service, serve } from "./services.ts";

const NOW = new Date("2025-02-10T08:00:00Z");
const BOT = "xoxb-111-222-sesame";
const APP = "xapp-1-333-sesame";
const DISCORD = "the.discord.token-sesame";
const KEY = "model-key-sesame";
const SCOPES = ["chat:write", "commands", "files:write"];

let dataDir: string;
const services: Service[] = [];
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), "fil-doctor-"));
});
afterEach(async () => {
  for (const service of services.splice(0)) await service.close();
  rmSync(dataDir, { recursive: true, force: true });
});

async function service(answer: (path: string) => Served | null): Promise<Service> {
  const started = await serve(answer);
  services.push(started);
  return started;
}

/** What the doctor finds with this configuration, everything else being well. */
async function findings(config: Partial<DoctorConfig>, options: Partial<DoctorOptions> = {}): Promise<Finding[]> {
  const feed = await service(() => ({ headers: { date: NOW.toUTCString() }, body: "<rss/>" }));
  const whole: DoctorConfig = {
    language: "en",
    host: "127.0.0.1",
    databaseUrl: null,
    dataDir,
    adminToken: null,
    publicUrl: null,
    slack: null,
    slackApiUrl: "http://127.0.0.1:9/api/",
    discordToken: null,
    discordApiUrl: "http://127.0.0.1:9/api",
    llm: null,
    ...config,
  };
  return examine({
    config: whole,
    secrets: [BOT, APP, DISCORD, KEY],
    feeds: [feed.url],
    slackScopes: SCOPES,
    openStore: async () => ({ migrations: 3, close: async () => {} }),
    now: () => NOW,
    deadlineMs: 1000,
    ...options,
  });
}

const about = (all: readonly Finding[], check: CheckName) => all.filter((one) => one.check === check);
const levels = (all: readonly Finding[], check: CheckName) => about(all, check).map(({ level }) => level);

describe("with nothing but the defaults", () => {
  it("all is well, and nothing is made", async () => {
    const found = await findings({ dataDir: join(dataDir, "not", "yet") });
    expect(found.map(({ check, level }) => `${check} ${level}`)).toEqual([
      "configuration ok",
      "web ok",
      "data ok",
      "disk ok",
      "store ok",
      "network ok",
      "clock ok",
    ]);
    expect(writeFindings(found, "en")).toMatch(/^ok {7}Configuration: .*\n[\s\S]*\n\nAll is well\.\n$/);
  });

  it("says that an open address answers this machine alone", async () => {
    expect(levels(await findings({ host: "0.0.0.0" }), "web")).toEqual(["warning"]);
    expect(levels(await findings({ host: "0.0.0.0", adminToken: "a-token-that-is-long" }), "web")).toEqual(["ok"]);
  });
});

describe("the data", () => {
  it.skipIf(process.getuid?.() === 0)("can't be kept in a folder that can't be written", async () => {
    chmodSync(dataDir, 0o500);
    const [found] = about(await findings({ dataDir: join(dataDir, "data") }), "data");
    expect(found).toMatchObject({ level: "fault", advice: expect.stringContaining("FIL_DATA_DIR") });
  });

  it("is opened for real, and told apart when another process has it", async () => {
    const openStore = async () => {
      const db = await openDatabase({ databaseUrl: null, dataDir });
      return { migrations: 1, close: () => db.close() };
    };
    const holder = await openDatabase({ databaseUrl: null, dataDir });
    try {
      expect(about(await findings({}, { openStore }), "store")).toMatchObject([{ level: "warning" }]);
    } finally {
      await holder.close();
    }
    expect(about(await findings({}, { openStore }), "store")).toMatchObject([{ level: "ok" }]);
  });

  it("gives the store's own advice when it does not open", async () => {
    mkdirSync(join(dataDir, "store"));
    const openStore = () => Promise.reject(new StoreError("damaged", "Restore the last backup."));
    expect(about(await findings({}, { openStore }), "store")).toMatchObject([
      { level: "fault", advice: "Restore the last backup." },
    ]);
  });
});

describe("the network and the clock", () => {
  const at = (date: string | null) => service(() => ({ headers: date === null ? {} : { date }, body: "<rss/>" }));

  it.each([
    [10, "ok"],
    [-120, "warning"],
    [120, "warning"],
    [3600, "fault"],
  ])("finds a clock that is %d s away %s", async (seconds, level) => {
    const feed = await at(new Date(NOW.getTime() + seconds * 1000).toUTCString());
    expect(levels(await findings({}, { feeds: [feed.url] }), "clock")).toEqual([level]);
  });

  it("tries another feed when one is gone", async () => {
    const feed = await at(NOW.toUTCString());
    const found = await findings({}, { feeds: ["http://127.0.0.1:9/gone", feed.url] });
    expect(levels(found, "network")).toEqual(["ok"]);
  });

  it("tells a name that does not exist from a server that does not answer", async () => {
    const unresolved = await findings({}, { feeds: ["http://no-such-host.invalid/rss"] });
    expect(about(unresolved, "network")).toMatchObject([{ level: "fault", advice: expect.stringContaining("DNS") }]);
    const closed = await findings({}, { feeds: ["http://127.0.0.1:9/rss"] });
    expect(about(closed, "network")).toMatchObject([
      { level: "fault", message: expect.stringContaining("ECONNREFUSED") },
    ]);
    const hung = await service(() => null);
    const silent = await findings({}, { feeds: [hung.url], deadlineMs: 100 });
    expect(about(silent, "network")).toMatchObject([{ level: "fault", message: expect.stringContaining("TIMEOUT") }]);
  });

  it("warns when the feed alone is at fault", async () => {
    const feed = await service(() => ({ status: 404 }));
    expect(levels(await findings({}, { feeds: [feed.url] }), "network")).toEqual(["warning"]);
  });
});

describe("Slack", () => {
  const socket = { kind: "socket", botToken: BOT, appToken: APP } as const;
  const slack = async (answers: Readonly<Record<string, Served>>) => {
    const api = await service((path) => answers[path.replace("/api/", "")] ?? { status: 404 });
    return { slack: socket, slackApiUrl: `${api.url}/api/`, api };
  };
  const granted = (scopes: string): Served => ({
    headers: { "x-oauth-scopes": scopes },
    body: { ok: true, team: "La rédaction", user: "fil" },
  });
  const open: Served = { body: { ok: true, url: "wss://127.0.0.1/x" } };

  it("is well when both tokens and every scope are", async () => {
    const { api, ...config } = await slack({
      "auth.test": granted(`identify,${SCOPES.join(",")}`),
      "apps.connections.open": open,
    });
    const found = about(await findings(config), "slack");
    expect(found.map(({ level }) => level)).toEqual(["ok", "ok"]);
    expect(found[0]?.message).toBe("connected to La rédaction as fil.");
    expect(api.requests).toEqual([
      { path: "/api/auth.test", method: "POST", authorization: `Bearer ${BOT}` },
      { path: "/api/apps.connections.open", method: "POST", authorization: `Bearer ${APP}` },
    ]);
  });

  it("names the scopes that lack", async () => {
    const { api: _, ...config } = await slack({ "auth.test": granted("chat:write"), "apps.connections.open": open });
    const faults = about(await findings(config), "slack").filter(({ level }) => level === "fault");
    expect(faults).toMatchObject([{ message: "these scopes are missing: commands, files:write." }]);
  });

  it("names the token that is refused", async () => {
    const { api: _, ...config } = await slack({
      "auth.test": { body: { ok: false, error: "invalid_auth" } },
      "apps.connections.open": { body: { ok: false, error: "not_allowed_token_type" } },
    });
    expect(about(await findings(config), "slack").map(({ level, message }) => `${level} ${message}`)).toEqual([
      "fault SLACK_BOT_TOKEN is refused (invalid_auth).",
      "fault SLACK_APP_TOKEN is refused (not_allowed_token_type).",
    ]);
  });

  it("is not blamed on the token when Slack itself is down", async () => {
    const { api: _, ...config } = await slack({
      "auth.test": { status: 503, body: "<html>" },
      "apps.connections.open": { status: 429, body: { ok: false, error: "ratelimited" } },
    });
    expect(levels(await findings(config), "slack")).toEqual(["warning", "warning"]);
  });

  it("asks nothing when each workspace has its own token, but for the public address", async () => {
    expect(levels(await findings({ slack: { kind: "oauth" } }), "slack")).toEqual(["warning"]);
    const reached = await findings({ slack: { kind: "oauth" }, publicUrl: "https://fil.example" });
    expect(levels(reached, "slack")).toEqual(["ok"]);
  });
});

describe("Discord", () => {
  const discord = async (answers: Readonly<Record<string, Served>>) => {
    const api = await service((path) => answers[path.replace("/api/v10/", "")] ?? { status: 404 });
    return { discordToken: DISCORD, discordApiUrl: `${api.url}/api` };
  };
  const me: Served = { body: { username: "fil", id: "1" } };
  const limits = (remaining: number): Served => ({
    body: {
      url: "wss://x",
      session_start_limit: { total: 1000, remaining, reset_after: 5_400_000, max_concurrency: 1 },
    },
  });
  const flags = (value: number): Served => ({ body: { id: "1", flags: value } });

  it("is well when the token is, with connections left", async () => {
    const config = await discord({ "users/@me": me, "gateway/bot": limits(998), "applications/@me": flags(1 << 19) });
    const found = about(await findings(config), "discord");
    expect(found).toMatchObject([{ level: "ok", message: "connected as fil, 998 of 1000 connections left today." }]);
  });

  it("warns of few connections, and of messages that it may not read", async () => {
    const config = await discord({ "users/@me": me, "gateway/bot": limits(3), "applications/@me": flags(0) });
    const found = about(await findings(config), "discord");
    expect(found.map(({ level }) => level)).toEqual(["ok", "warning", "warning"]);
    expect(found[1]?.advice).toContain("in 2 h");
    const none = await discord({ "users/@me": me, "gateway/bot": limits(0) });
    expect(levels(await findings(none), "discord")).toEqual(["ok", "fault"]);
  });

  it("tells a token that is refused from a service that is down", async () => {
    expect(levels(await findings(await discord({ "users/@me": { status: 401 } })), "discord")).toEqual(["fault"]);
    expect(levels(await findings(await discord({ "users/@me": { status: 502 } })), "discord")).toEqual(["warning"]);
    expect(levels(await findings({ discordToken: DISCORD }), "discord")).toEqual(["fault"]);
  });
});

describe("the language model", () => {
  const model = async (answer: Served, name = "mistral-small") => {
    const api = await service((path) => (path === "/v1/models" ? answer : { status: 404 }));
    return { llm: { baseUrl: `${api.url}/v1`, model: name, apiKey: KEY } };
  };
  const list: Served = { body: { data: [{ id: "mistral-small" }, { id: "qwen:latest" }] } };

  it("is looked for in the list", async () => {
    expect(levels(await findings(await model(list)), "model")).toEqual(["ok"]);
    expect(levels(await findings(await model(list, "qwen")), "model")).toEqual(["ok"]);
    const [unlisted] = about(await findings(await model(list, "gpt")), "model");
    expect(unlisted).toMatchObject({
      level: "warning",
      advice: "Set LLM_MODEL to one of: mistral-small, qwen:latest.",
    });
  });

  it("is never a fault: without it the articles are quoted", async () => {
    for (const answer of [{ status: 401 }, { status: 500 }, { body: "not json" }, { body: { data: "x" } }]) {
      expect(levels(await findings(await model(answer)), "model"), JSON.stringify(answer)).toEqual(["warning"]);
    }
  });
});

describe("what is printed", () => {
  it("holds no secret, even when a service sends it back", async () => {
    const echo = await service((path) => ({
      headers: { date: NOW.toUTCString(), "x-oauth-scopes": SCOPES.join(",") },
      body: path.includes("auth.test")
        ? { ok: true, team: BOT, user: `\u001b[31m${APP}\n` }
        : { ok: false, error: `bad ${DISCORD}`, username: DISCORD, data: [{ id: KEY }] },
    }));
    const config = {
      slack: { kind: "socket", botToken: BOT, appToken: APP },
      slackApiUrl: `${echo.url}/`,
      discordToken: DISCORD,
      discordApiUrl: echo.url,
      llm: { baseUrl: echo.url, model: "m", apiKey: KEY },
      databaseUrl: "postgres://fil:sesame@db/fil",
    } as const;
    const openStore = () => Promise.reject(new Error("no postgres://fil:sesame@db/fil"));
    for (const language of ["fr", "en"] as const) {
      const found = await findings({ ...config, language }, { openStore });
      const printed = writeFindings(found, language) + JSON.stringify(found);
      expect(printed).not.toContain("sesame");
      expect(printed).not.toContain("\u001b");
    }
  });

  it("is in both languages, each fault with what to do", async () => {
    const config = { host: "0.0.0.0", discordToken: DISCORD, slack: { kind: "oauth" } } as const;
    const [fr, en] = [await findings({ ...config, language: "fr" }), await findings({ ...config, language: "en" })];
    expect(fr.map(({ check, level }) => [check, level])).toEqual(en.map(({ check, level }) => [check, level]));
    expect(fr.filter(({ level, advice }) => level === "fault" && !advice)).toEqual([]);
    expect(writeFindings(fr, "fr")).toMatch(
      /erreur {5}Discord\u00a0: .*\n {11}→ [\s\S]*1\u00a0erreur à corriger, 2\u00a0points à vérifier\.\n$/,
    );
    expect(writeFindings(en, "en")).toMatch(/1 fault to fix, 2 points to look at\.\n$/);
  });

  it("lists each variable that can't be read, and exits with 1", async () => {
    const lines: string[] = [];
    const write = async (words: string) => void lines.push(words);
    const environment = {
      FIL_LANGUAGE: "en",
      PORT: "99999",
      SLACK_BOT_TOKEN: "not-a-token-sesame",
      FIL_DATA_DIR: dataDir,
    };
    expect(await runDoctor({ environment, json: true, now: () => NOW, write })).toBe(1);
    const { ok, findings: found } = JSON.parse(lines.join(""));
    expect(ok).toBe(false);
    expect(found).toMatchObject([
      { check: "configuration", level: "fault", message: expect.stringContaining("PORT") },
      { check: "configuration", level: "fault", message: expect.stringContaining("SLACK_BOT_TOKEN") },
    ]);
    expect(lines.join("")).not.toContain("sesame");
  });
});
