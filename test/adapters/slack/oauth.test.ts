import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { channelRef } from "../../../adapters/slack/refs.ts";
import { type Bot, createBot, say } from "./bot.ts";
import { seen } from "./reader.ts";
import { type Bench, createBench } from "./stage.ts";

describe("installing the app in many workspaces", () => {
  let bench: Bench;
  let bot: Bot;
  beforeEach(async () => {
    bench = await createBench("oauth");
    bot = createBot();
    await bench.open(bot);
  });
  afterEach(() => bench.close());

  const follow = (address: string, cookie = "") => fetch(address, { redirect: "manual", headers: { cookie } });
  /** What a browser does from "Add to Slack" to the last page, with the state or the cookie changed on the way. */
  const install = async (change: { state?: string; cookie?: string } = {}): Promise<Response> => {
    const asked = await follow(`${bench.address()}/slack/install`);
    const cookie = change.cookie ?? (asked.headers.get("set-cookie") ?? "").split(";")[0] ?? "";
    const granted = await follow(asked.headers.get("location") ?? "");
    const back = new URL(granted.headers.get("location") ?? "");
    if (change.state !== undefined) back.searchParams.set("state", change.state);
    return follow(back.href, cookie);
  };
  const posts = (team: string, channel = "C0GENERAL") =>
    bench.slack.workspaces.find((one) => one.team === team)?.channels.get(channel)?.messages ?? [];

  it("asks for the scopes of the manifest, and keeps what it is given", async () => {
    const asked = await follow(`${bench.address()}/slack/install`);
    const page = new URL(asked.headers.get("location") ?? "");
    expect(page.href).toContain(`${bench.slack.url}/oauth/v2/authorize`);
    expect(page.searchParams.get("scope")?.split(",")).toContain("chat:write");
    const done = await install();
    expect(done.status).toBe(200);
    expect(await done.text()).toMatch(/Le Fil est installé[\s\S]*Le Fil is installed/);
    expect([...bench.kept.keys()]).toEqual(["slack:T0OTHER"]);
  });

  it("installs nothing with a wrong state, a missing one, or another browser's", async () => {
    for (const change of [
      { state: "forged" },
      { state: "" },
      { cookie: "" },
      { cookie: "slack-app-oauth-state=other" },
    ]) {
      const refused = await install(change);
      expect(refused.status).toBe(400);
      expect(await refused.text()).toContain("n’a pas été installé");
    }
    expect(bench.kept.size).toBe(0);
    expect(bench.slack.calls.filter(({ method }) => method === "oauth.v2.access")).toEqual([]);
  });

  it("posts in the workspace that installed it, and in no other", async () => {
    await install();
    const slack = await bench.open(bot);
    await slack.openThread(channelRef("slack:T0OTHER", "C0GENERAL"), say("bonjour"), "d:0");
    expect(posts("T0OTHER").map((post) => seen(post).text)).toEqual(["bonjour"]);
    expect(posts("T0LOCAL")).toEqual([]);
    await expect(
      slack.openThread(channelRef("slack:T0NOBODY", "C0GENERAL"), say("bonjour"), "e:0"),
    ).rejects.toMatchObject({ code: "gone" });
  });

  it("answers commands of a workspace with its own token", async () => {
    await install();
    await bench.slack.deliveries.command("/ia", "aide", { team_id: "T0OTHER" });
    await bot.hears(1);
    expect(bot.heard).toMatchObject([{ tenant: "slack:T0OTHER", channel: "slack:T0OTHER:C0GENERAL" }]);
    const { status } = await bench.slack.deliveries.command("/ia", "aide", { team_id: "T0STRANGER" });
    expect(status).toBe(200);
    expect(bot.heard).toHaveLength(1);
  });

  it("forgets a workspace that removes it", async () => {
    await install();
    const authorizations = [{ team_id: "T0OTHER", enterprise_id: null, is_bot: true, is_enterprise_install: false }];
    await bench.slack.deliveries.event({ type: "app_uninstalled" }, "Ev1", { team_id: "T0OTHER", authorizations });
    await vi.waitFor(() => expect(bot.gone).toEqual(["slack:T0OTHER"]));
    expect(bench.kept.size).toBe(0);
    const slack = await bench.open(bot);
    const posting = slack.openThread(channelRef("slack:T0OTHER", "C0GENERAL"), say("bonjour"), "d:0");
    await expect(posting).rejects.toMatchObject({ code: "gone" });
  });

  it("is installed by an organisation for all its workspaces", async () => {
    bench.slack.gate.choose({ enterprise: "E0GROUP" });
    await install();
    expect([...bench.kept.keys()]).toEqual(["slack:E0GROUP"]);
    await bench.slack.deliveries.command("/ia", "aide", {
      team_id: "T0BRANCH",
      enterprise_id: "E0GROUP",
      is_enterprise_install: "true",
    });
    await bot.hears(1);
    expect(bot.heard).toMatchObject([{ tenant: "slack:E0GROUP", channel: "slack:E0GROUP:C0GENERAL" }]);
    const slack = await bench.open(bot);
    await slack.openThread(channelRef("slack:E0GROUP", "C0GENERAL"), say("bonjour"), "d:0");
    expect(posts("E0GROUP")).toHaveLength(1);
  });

  it("renews a token that is about to expire, once for all who need it, and keeps the new one", async () => {
    bench.slack.gate.choose({ lastsSeconds: 60 });
    await install();
    const before = JSON.stringify(bench.kept.get("slack:T0OTHER"));
    bench.slack.gate.choose({ lastsSeconds: 43_200 });
    const slack = await bench.open(bot);
    const channels = ["C0GENERAL", "C0NEWS"].map((channel) => channelRef("slack:T0OTHER", channel));
    await Promise.all(channels.map((channel, i) => slack.openThread(channel, say("bonjour"), `d:${i}`)));
    const asked = bench.slack.calls.filter(({ args }) => args.grant_type === "refresh_token");
    expect(asked).toHaveLength(1);
    expect(JSON.stringify(bench.kept.get("slack:T0OTHER"))).not.toBe(before);
  });

  it("lets no token and no secret into its logs or pages", async () => {
    await install();
    bench.slack.fail("oauth.v2.access", { kind: "error", error: "invalid_code" });
    const failed = await install();
    expect(failed.status).toBe(400);
    const said = bench.logs.join("") + (await failed.text());
    expect(said).not.toMatch(/xox|client-secret|a-state-secret/);
  });

  it("knows its facts", async () => {
    await install();
    const slack = await bench.open(bot);
    await slack.openThread(channelRef("slack:T0OTHER", "C0GENERAL"), say("bonjour"), "d:0");
    expect(await slack.describe()).toMatchObject([{ tenant: "slack:T0OTHER", team: "Autre", missing: [] }]);
  });
});
