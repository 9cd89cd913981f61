/**
 * `/ia chiffres` as Discord's gateway tells it to the whole bot, on a store with news, beside a bare discord.js that
 * promises an answer and gives its own name: how many interactions a second are acknowledged, how soon, and when all are
 * answered. Fifty people wait at a time, and the next one asks when one of them was acknowledged.
 *
 *   npx tsx bench/discord-commands.ts [INTERACTIONS]
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDatabase } from "../src/store/database.ts";
import { LocalDiscord } from "../test/adapters/discord/server/index.ts";
import { People } from "../test/adapters/discord/server/people.ts";
import { type Bot, openBot } from "./discord-processes.ts";

const INTERACTIONS = Number(process.argv[2] ?? 1_000);
const AT_A_TIME = 50;
const TIMES = 2;
/** Nobody asks more than the twenty times a minute that are answered. */
const ASKED_BY_ONE = 10;
/** The first interactions are for the compiler. */
const WARM_UP = Math.ceil(INTERACTIONS / 4);

interface Measure {
  readonly perSecond: number;
  readonly answeredPerSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly worst: number;
}

const folder = mkdtempSync(join(tmpdir(), "fil-discord-"));
try {
  for (let time = 0; time < TIMES; time++) await once(join(folder, String(time)));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function once(dataDir: string): Promise<void> {
  await (await openDatabase({ databaseUrl: null, dataDir })).close();
  const bare = await measured((apiUrl) => openBot("discord-bot.ts", ["bare", apiUrl]));
  const whole = await measured((apiUrl) => openBot("discord-bot.ts", ["whole", apiUrl, dataDir]));
  console.log(`bare discord.js  ${words(bare)}`);
  console.log(`the whole bot    ${words(whole)}`);
  console.log(
    `  of the bare    ${(whole.perSecond / bare.perSecond).toFixed(2)} of its deferrals a second, ` +
      `${(whole.p99 / bare.p99).toFixed(2)} of its p99, ` +
      `${(whole.answeredPerSecond / bare.answeredPerSecond).toFixed(2)} of its answers a second`,
  );
}

function words({ perSecond, answeredPerSecond, p50, p99, worst }: Measure): string {
  const ms = (value: number): string => `${value.toFixed(1)} ms`;
  return (
    `${Math.round(perSecond)} deferred a second, p50 ${ms(p50)}, p99 ${ms(p99)}, worst ${ms(worst)}; ` +
    `all ${INTERACTIONS} answered in ${Math.round((INTERACTIONS * 1_000) / answeredPerSecond)} ms, ` +
    `${Math.round(answeredPerSecond)} a second`
  );
}

/** A bot on a Discord of its own, in this process. */
async function measured(open: (apiUrl: string) => Promise<Bot>): Promise<Measure> {
  const local = await LocalDiscord.start();
  local.isStrict = false; // discord.js itself sends fields that Discord doesn't describe; and checks take time
  const channel = local.world.channel(local.world.guild(), 0);
  const people = new People(local);
  const bot = await open(local.apiUrl);
  const asked = Array.from({ length: Math.ceil((WARM_UP + INTERACTIONS) / ASKED_BY_ONE) }, () => local.world.person());
  let serial = 0;
  const ask = () => {
    const person = asked[Math.floor(serial++ / ASKED_BY_ONE)];
    if (!person) throw new TypeError("everybody asked enough");
    return people.runs(person, channel, "ia chiffres");
  };
  try {
    await Promise.race([flood(WARM_UP, ask), bot.lost]);
    return await Promise.race([flood(INTERACTIONS, ask), bot.lost]);
  } finally {
    await bot.stop();
    await local.stop();
  }
}

type Asked = ReturnType<People["runs"]>;

async function flood(count: number, ask: () => Asked): Promise<Measure> {
  const spent: number[] = [];
  const answers: Promise<void>[] = [];
  let begun = 0;
  const began = performance.now();
  const person = async (): Promise<void> => {
    while (begun < count) {
      begun++;
      const from = performance.now();
      const interaction = ask();
      answers.push(interaction.answered);
      await interaction.acknowledged;
      spent.push(performance.now() - from);
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, person));
  const ms = performance.now() - began;
  await Promise.all(answers);
  const answeredMs = performance.now() - began;
  spent.sort((a, b) => a - b);
  const at = (share: number): number =>
    spent[Math.min(spent.length - 1, Math.floor(spent.length * share))] ?? Number.NaN;
  return {
    perSecond: (count * 1_000) / ms,
    answeredPerSecond: (count * 1_000) / answeredMs,
    p50: at(0.5),
    p99: at(0.99),
    worst: at(1),
  };
}
