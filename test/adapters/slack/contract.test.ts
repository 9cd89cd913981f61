import { channelRef } from "../../../adapters/slack/refs.ts";
import { type Fault, platformContract, type Stage } from "../../contract/platform.ts";
import { seen, threadsOf } from "./reader.ts";
import type { Fault as SlackFault } from "./server/index.ts";
import { createBench, type Mode } from "./stage.ts";

const FAULTS: Readonly<Record<Fault, SlackFault>> = {
  forbidden: { kind: "error", error: "not_in_channel" },
  gone: { kind: "error", error: "is_archived" },
  invalid: { kind: "error", error: "invalid_blocks" },
  rateLimited: { kind: "limit", seconds: 2 },
  unavailable: { kind: "status", status: 503 },
};

async function stageOn(mode: Mode): Promise<Stage> {
  const bench = await createBench(mode);
  bench.slack.strictPace.posts = true;
  const channel = bench.slack.workspace.channels.get("C0GENERAL");
  return {
    open: (inbox) => bench.open(inbox),
    channel: channelRef("slack:T0LOCAL", "C0GENERAL"),
    read: async () => threadsOf(channel?.messages ?? []).map((posts) => posts.map(seen)),
    fail: (fault, times) => bench.slack.fail("chat.postMessage", FAULTS[fault], times),
    cutAfterNextPost: () => bench.slack.fail("chat.postMessage", { kind: "cut" }),
    outlivesProcess: true,
    close: () => bench.close(),
  };
}

platformContract("Slack on a socket", () => stageOn("socket"));
platformContract("Slack over HTTP", () => stageOn("http"));
