/**
 * What answers Discord, in a process of its own: `discord-bot.ts bare API_URL` is discord.js alone, which promises an
 * answer and gives it; `discord-bot.ts whole API_URL DIR` is the whole bot on a store with news. Says when it is
 * connected, and then reads lines.
 *
 * "deliver GUILD FIRST COUNT FILE": posts to so many channels, whose ids follow each other from the first: the whole bot
 * what its store has for them, the bare one the posts that the file holds. Says in JSON how long it took, and what of
 * the processor.
 */
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import { Client, Events, GatewayIntentBits, MessageFlags, REST, Routes } from "discord.js";
import { sql } from "drizzle-orm";
import { apiBase } from "../adapters/discord/api.ts";
import { createDraw } from "../src/bot/charts/draw.ts";
import { readConfig } from "../src/config.ts";
import { createLog } from "../src/log.ts";
import { createMetrics } from "../src/ops/metrics.ts";
import { openService } from "../src/service.ts";
import { openDatabase, rowsOf } from "../src/store/database.ts";
import { TOKEN } from "../test/adapters/discord/server/index.ts";
import { desk, read, TEXTS } from "../test/bot/stand.ts";
import type { PostsOfDelivery } from "./discord-posts.ts";

const CLOCK_MS = 50;

const [kind = "", apiUrl = "", dataDir = ""] = process.argv.slice(2);
if (kind === "bare") await bare();
else await whole();

/** Channels to post to. */
interface Round {
  readonly guild: string;
  readonly first: bigint;
  readonly count: number;
  readonly file: string;
}

async function obey(deliver: (round: Round) => Promise<void>): Promise<void> {
  process.stdout.write("connected\n");
  for await (const line of createInterface({ input: process.stdin })) {
    const [, guild = "", first = "", count = "", file = ""] = /^deliver (\d+) (\d+) (\d+) (.*)$/.exec(line) ?? [];
    const cpu = process.cpuUsage();
    const began = performance.now();
    await deliver({ guild, first: BigInt(first), count: Number(count), file });
    const { user, system } = process.cpuUsage(cpu);
    process.stdout.write(`${JSON.stringify({ ms: performance.now() - began, cpuMs: (user + system) / 1_000 })}\n`);
  }
  process.exit(); // nobody asks any more
}

/** The least that discord.js can do. */
async function bare(): Promise<void> {
  const rest = { api: apiBase(apiUrl), version: "10" } as const;
  const client = new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages],
    // Answers to interactions are no part of the bot's calls to Discord, but are to discord.js, which would answer 50 a
    // second.
    rest: { ...rest, globalRequestsPerSecond: Number.POSITIVE_INFINITY },
  });
  client.on(Events.InteractionCreate, async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    await interaction.editReply(interaction.commandName);
  });
  await client.login(TOKEN);
  await client.application?.commands.set([
    { type: 1, name: "ia", description: "l’IA", options: [{ type: 1, name: "chiffres", description: "les chiffres" }] },
  ]);
  const own = new REST(rest).setToken(TOKEN);
  await obey(async ({ first, count, file }) => {
    const posts = JSON.parse(readFileSync(file, "utf8")) as PostsOfDelivery;
    const one = (n: number): Promise<void> => replay(own, String(first + BigInt(n)), posts);
    await Promise.all(Array.from({ length: count }, (_, n) => one(n)));
  });
}

/** The opening, its thread, and what follows, as they are. */
async function replay(rest: REST, channel: string, { opening, thread, replies }: PostsOfDelivery): Promise<void> {
  const post = async (to: string, { body, files }: PostsOfDelivery["opening"]): Promise<string> => {
    const data = files.map(({ name, type, base64 }) => ({
      name,
      contentType: type,
      data: Buffer.from(base64, "base64"),
    }));
    const { id } = (await rest.post(Routes.channelMessages(to), { body, files: data })) as { readonly id: string };
    return id;
  };
  const message = await post(channel, opening);
  const { id } = (await rest.post(Routes.threads(channel, message), { body: thread })) as { readonly id: string };
  for (const reply of replies) await post(id, reply);
}

async function whole(): Promise<void> {
  const config = readConfig({ FIL_DATA_DIR: dataDir, DISCORD_TOKEN: TOKEN, DISCORD_API_URL: apiUrl });
  const log = createLog(process.env.LOG_LEVEL ?? "error", {});
  const db = await openDatabase(config);
  await read(db, [TEXTS.money, TEXTS.jobs], new Date(Date.now() - 3_600_000));
  const service = await openService({
    ...{ config, db, desks: [desk], draw: createDraw(), own: [], onProgress: () => {}, log },
    metrics: createMetrics("bench"),
  });
  await service.start();
  await obey(async ({ guild, first, count }) => {
    await db.orm.execute(sql`
      insert into subscriptions (id, platform, tenant, channel, digest, times, weekdays, zone, language, owner, created,
        changed, next_slot_at, told)
      select gen_random_uuid(), 'discord', ${`discord:${guild}`}, ${`discord:${guild}:`} || n, 'ia', '["08:30"]',
        '["mon","tue","wed","thu","fri","sat","sun"]', 'Europe/Paris', 'fr', ${`discord:${guild}:`} || n,
        now() - interval '1 day', now() - interval '1 day', now() - interval '1 second', now() - interval '1 day'
      from generate_series(${String(first)}::bigint, ${String(first + BigInt(count - 1))}::bigint) n`);
    await service.deliver();
    const open = async (): Promise<number> => {
      const [row] = await rowsOf<{ n: string }>(
        db.orm,
        sql`select count(*) as n from deliveries where state not in ('done', 'failed', 'skipped')`,
      );
      return Number(row?.n);
    };
    while ((await open()) > 0) await sleep(CLOCK_MS);
  });
}
