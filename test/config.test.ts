import { describe, expect, it } from "vitest";
import { ConfigError, readConfig } from "../src/config.ts";

const KEY = Buffer.alloc(32, 7).toString("base64");

function faultsOf(variables: Record<string, string>): string[] {
  try {
    readConfig(variables);
  } catch (fault) {
    if (fault instanceof ConfigError) return fault.message.split("\n");
    throw fault;
  }
  return [];
}

describe("the environment", () => {
  it("may be empty", () => {
    expect(readConfig({})).toMatchObject({
      host: "127.0.0.1",
      port: 3000,
      catchUpMs: 12 * 3_600_000,
      slack: null,
      slackApiUrl: "https://slack.com/api/",
      discordToken: null,
      llm: null,
      adminToken: null,
    });
    expect(readConfig({ PORT: "", SLACK_BOT_TOKEN: "" })).toMatchObject({ port: 3000, slack: null });
  });

  it.each([
    [{ SLACK_BOT_TOKEN: "xoxb-1", SLACK_APP_TOKEN: "xapp-1" }, { kind: "socket" }],
    [{ SLACK_BOT_TOKEN: "xoxb-1", SLACK_SIGNING_SECRET: "s" }, { kind: "http" }],
    [
      {
        SLACK_CLIENT_ID: "1.2",
        SLACK_CLIENT_SECRET: "c",
        SLACK_SIGNING_SECRET: "s",
        SLACK_STATE_SECRET: "t",
        FIL_ENCRYPTION_KEY: KEY,
      },
      { kind: "oauth", clientId: "1.2" },
    ],
  ])("knows Slack's three ways: %#", (variables, expected) => {
    expect(readConfig(variables).slack).toMatchObject(expected);
  });

  it("tells all its faults together, each with what it should be", () => {
    const faults = faultsOf({
      PORT: "http",
      FIL_CATCH_UP_HOURS: "-1",
      FIL_ENCRYPTION_KEY: "short",
      FIL_TIMEZONE: "Mars",
    });
    expect(faults).toHaveLength(4);
    for (const fault of faults) expect(fault).toMatch(/^[A-Z_]+ is .+: it should be .+\.$/);
  });

  it.each([
    [{ SLACK_BOT_TOKEN: "xoxb-1" }, "SLACK_APP_TOKEN"],
    [{ SLACK_APP_TOKEN: "xapp-1" }, "SLACK_BOT_TOKEN"],
    [{ SLACK_CLIENT_ID: "1.2" }, "FIL_ENCRYPTION_KEY"],
    [{ LLM_BASE_URL: "http://localhost:11434/v1" }, "LLM_MODEL"],
  ])("says what lacks beside %o", (variables, name) => {
    expect(faultsOf(variables).join("\n")).toContain(`${name} is unset`);
  });

  it.each(["SLACK_BOT_TOKEN", "SLACK_APP_TOKEN", "FIL_ENCRYPTION_KEY", "FIL_ADMIN_TOKEN", "DATABASE_URL"])(
    "never shows %s",
    (name) => {
      const [fault = ""] = faultsOf({ [name]: "s3cr3t" });
      expect(fault).toContain(name);
      expect(fault).not.toContain("s3cr3t");
    },
  );
});
