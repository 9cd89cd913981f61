/**
 * What the Discord adapter keeps in memory after ten thousand messages, most of which are not for it, beside discord.js
 * with the same bounds and discord.js as it comes. Each in a process of its own, all at once: what they weigh doesn't
 * depend on how fast they are.
 *
 *   npx tsx bench/discord-memory.ts [MESSAGES]
 */
import { setTimeout as sleep } from "node:timers/promises";
import { LocalDiscord, TOKEN } from "../test/adapters/discord/server/index.ts";
import { People } from "../test/adapters/discord/server/people.ts";
import { BOT } from "../test/adapters/discord/server/world.ts";
import { openBot } from "./discord-processes.ts";

const MESSAGES = Number(process.argv[2] ?? 10_000);
const CHANNELS = 50;
const PEOPLE = 500;
/** One message in so many is for the bot, which answers. */
const FOR_THE_BOT = 20;
const REPLIES = 9;
/** Messages said between two breaths, so that no socket has to hold them all. */
const BATCH = 100;
const FIRST = 1_300_000_000_000_000_000n;
const KINDS = ["adapter", "bare", "default"] as const;

interface Memory {
  readonly heapMb: number;
  readonly rssMb: number;
}

interface Weighed {
  readonly before: Memory;
  readonly after: Memory;
}

const [adapter, bare, usual] = await Promise.all(KINDS.map(weigh));
if (!adapter || !bare || !usual) throw new TypeError("each kind was weighed");
console.log(
  `${MESSAGES} messages heard in ${CHANNELS} channels, ${MESSAGES / FOR_THE_BOT} of them answered, ` +
    `${CHANNELS * (1 + REPLIES)} posted in ${CHANNELS} threads`,
);
const row = (name: string, { before, after }: Weighed): void =>
  console.log(
    `${name.padEnd(34)} heap ${after.heapMb.toFixed(1)} MB (${before.heapMb.toFixed(1)} before), ` +
      `RSS ${after.rssMb.toFixed(0)} MB (${before.rssMb.toFixed(0)} before)`,
  );
row("the adapter", adapter);
row("discord.js with the same bounds", bare);
row("discord.js as it comes", usual);
const ratio = (of: keyof Memory): string => (adapter.after[of] / bare.after[of]).toFixed(2);
console.log(
  `adapter to discord.js with the same bounds: heap ${ratio("heapMb")}, RSS ${ratio("rssMb")} (wanted: at most 1.5)`,
);

async function weigh(kind: string): Promise<Weighed> {
  const local = await LocalDiscord.start();
  const { world } = local;
  const guild = world.guild();
  const channels = Array.from({ length: CHANNELS }, (_, n) =>
    world.channel(guild, 0, { id: String(FIRST + BigInt(n)) }),
  );
  const persons = Array.from({ length: PEOPLE }, () => world.person());
  const people = new People(local);
  const bot = await openBot("discord-client.ts", [kind, local.apiUrl, TOKEN], ["--expose-gc"]);
  try {
    const before: Memory = JSON.parse(await bot.ask("memory"));
    const posts = () => local.calls.filter((call) => /^POST \/channels\/\d+\/messages$/.test(call)).length;
    for (let n = 0; n < MESSAGES; n++) {
      const person = persons[n % PEOPLE];
      const channel = channels[n % CHANNELS];
      if (!person || !channel) throw new TypeError("there are people and channels");
      const words = `message ${n} d’une conversation qui ne regarde personne d’autre`;
      people.says(person, channel, n % FOR_THE_BOT === 0 ? `<@${BOT.id}> ${words}` : words);
      if (n % BATCH === BATCH - 1) await sleep(10);
    }
    while (posts() < MESSAGES / FOR_THE_BOT) await sleep(100); // fifty calls a second, which discord.js keeps to
    const after: Memory = JSON.parse(await bot.ask(`post ${guild.id} ${FIRST} ${CHANNELS} ${REPLIES}`));
    if (local.faults.length > 0) throw new Error(local.faults[0]);
    return { before, after };
  } finally {
    await bot.stop();
    await local.stop();
  }
}
