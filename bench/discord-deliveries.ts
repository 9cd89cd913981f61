/**
 * Deliveries a second through Discord, under its own limits: the whole bot on a store with news, beside a bare loop that
 * sends the very same posts with discord.js's REST client. Every channel gets one edition: an opening, its thread, its
 * replies.
 *
 *   npx tsx bench/discord-deliveries.ts [CHANNELS]
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { openDatabase } from "../src/store/database.ts";
import { LocalDiscord } from "../test/adapters/discord/server/index.ts";
import { Pace, REAL_LIMITS } from "../test/adapters/discord/server/pace.ts";
import { postsIn } from "./discord-posts.ts";
import { type Bot, openBot } from "./discord-processes.ts";

const CHANNELS = Number(process.argv[2] ?? 150);
/** What a start called is no longer counted by then. */
const QUIET_MS = 2_000;
const FIRST = 1_300_000_000_000_000_000n;

interface Measure {
  readonly ms: number;
  readonly cpuMs: number;
  readonly calls: readonly string[];
  readonly refused: number;
}

const folder = mkdtempSync(join(tmpdir(), "fil-discord-"));
const file = join(folder, "posts.json");
try {
  const dataDir = join(folder, "data");
  await (await openDatabase({ databaseUrl: null, dataDir })).close();
  const whole = await measured((apiUrl) => openBot("discord-bot.ts", ["whole", apiUrl, dataDir]), keep);
  const bare = await measured(
    (apiUrl) => openBot("discord-bot.ts", ["bare", apiUrl]),
    () => {},
  );
  const { perChannel, channelMs, perSecond } = REAL_LIMITS;
  console.log(
    `${CHANNELS} deliveries; limits: ${perChannel} calls of a route in ${channelMs / 1_000} s in each channel, ` +
      `${perSecond} a second in all`,
  );
  console.log(`bare discord.js  ${words(bare)}`);
  console.log(`the whole bot    ${words(whole)}: ${Math.round((100 * bare.ms) / whole.ms)} % of the bare loop`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function words({ ms, cpuMs, calls, refused }: Measure): string {
  const each = (value: number): string => (value / CHANNELS).toFixed(1);
  const posts = calls.filter((call) => /^POST .*\/messages$/.test(call)).length;
  return (
    `${((CHANNELS * 1_000) / ms).toFixed(2)} deliveries a second (${Math.round(ms / 1_000)} s), ` +
    `${each(calls.length)} calls each of which ${each(posts)} posts, ${refused} refused, ${each(cpuMs)} ms of processor each`
  );
}

/** The posts of one delivery, for the bare loop; each of the others has as many. */
function keep(local: LocalDiscord): void {
  const all = Array.from({ length: CHANNELS }, (_, n) => postsIn(local, String(FIRST + BigInt(n))));
  const [first] = all;
  if (!first || all.some(({ replies }) => replies.length !== first.replies.length))
    throw new Error("posts are missing");
  writeFileSync(file, JSON.stringify(first));
}

async function measured(open: (apiUrl: string) => Promise<Bot>, look: (local: LocalDiscord) => void): Promise<Measure> {
  const local = await LocalDiscord.start();
  const pace = new Pace(REAL_LIMITS);
  local.pace = pace;
  const guild = local.world.guild();
  for (let n = 0; n < CHANNELS; n++) local.world.channel(guild, 0, { id: String(FIRST + BigInt(n)) });
  const bot = await open(local.apiUrl);
  try {
    await sleep(QUIET_MS);
    local.calls.length = 0;
    const told = await bot.ask(`deliver ${guild.id} ${FIRST} ${CHANNELS} ${file}`);
    if (local.faults.length > 0) throw new Error(local.faults[0]);
    look(local);
    const { ms, cpuMs } = JSON.parse(told) as Pick<Measure, "ms" | "cpuMs">;
    return { ms, cpuMs, calls: [...local.calls], refused: pace.refused };
  } finally {
    await bot.stop();
    await local.stop();
  }
}
