import { afterEach, expect } from "vitest";
import { platformContract } from "../../contract/platform.ts";
import type { LocalDiscord } from "./server/index.ts";
import { stageOn } from "./stage.ts";

let local: LocalDiscord | null = null;

const NO_NONCES = { keepsNonces: false };

for (const [name, type, service] of [
  ["Discord, in a text channel,", 0, {}],
  ["Discord, in an announcement channel,", 5, {}],
  ["Discord, in a forum,", 15, {}],
  ["Discord, in direct messages,", 1, {}],
  ["Discord, in a thread,", 11, {}],
  ["A Discord that keeps no nonces", 0, NO_NONCES],
  ["A Discord that refuses Components V2", 0, { ...NO_NONCES, v2: "refused" }],
  ["A Discord that ignores Components V2", 0, { ...NO_NONCES, v2: "ignored" }],
  ["A Discord that refuses Components V2, in a forum,", 15, { v2: "refused" }],
  ["A looser Discord", 0, { ...NO_NONCES, isLoose: true }],
  ["A looser Discord, in a forum,", 15, { ...NO_NONCES, isLoose: true }],
] as const) {
  platformContract(name, async () => {
    const stage = await stageOn(type, service);
    local = stage.local;
    return stage;
  });
}

// What a strict reader of the bodies has to say is a failure of its own.
afterEach(() => {
  expect(local?.faults ?? []).toEqual([]);
});
