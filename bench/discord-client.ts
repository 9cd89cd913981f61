/**
 * A client of Discord in a process of its own, to be weighed: `discord-client.ts adapter API_URL TOKEN` is the bot's adapter
 * with an inbox that says yes to everything; `bare` is discord.js with the adapter's own bounds for what it keeps;
 * `default` is discord.js as it comes. Says when it is connected, and then reads lines.
 *
 * "post GUILD FIRST CHANNELS REPLIES": a thread of so many replies in each of the channels whose ids follow the first.
 * "memory": what it takes, in MB, as JSON. Run with --expose-gc, so that only what is kept is counted.
 */
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import { Client, type ClientOptions, Events, GatewayIntentBits, REST, Routes } from "discord.js";

const WORDS = "C’est noté : deux journaux en parlent ce matin, et voici leurs phrases, mot pour mot.";

const [kind = "", apiUrl = "", token = ""] = process.argv.slice(2);
type Post = (guild: string, channel: string, replies: number) => Promise<void>;

const post = kind === "adapter" ? await openAdapter() : await openClient();
process.stdout.write("connected\n");
for await (const line of createInterface({ input: process.stdin })) {
  const [, guild = "", first = "", channels = "", replies = ""] = /^post (\d+) (\d+) (\d+) (\d+)$/.exec(line) ?? [];
  if (guild) {
    const one = (n: number): Promise<void> => post(guild, String(BigInt(first) + BigInt(n)), Number(replies));
    await Promise.all(Array.from({ length: Number(channels) }, (_, n) => one(n)));
  }
  process.stdout.write(`${JSON.stringify(await memory())}\n`);
}
process.exit();

async function memory(): Promise<{ readonly heapMb: number; readonly rssMb: number }> {
  for (let time = 0; time < 4; time++) {
    globalThis.gc?.();
    await sleep(250);
  }
  const { heapUsed, rss } = process.memoryUsage();
  return { heapMb: heapUsed / 2 ** 20, rssMb: rss / 2 ** 20 };
}

async function openAdapter(): Promise<Post> {
  const { createDiscord } = await import("../adapters/discord/index.ts");
  const { pino } = await import("pino");
  const message = {
    language: "fr",
    blocks: [{ type: "paragraph", content: [{ type: "text", text: WORDS }] }],
  } as const;
  const discord = createDiscord({
    ...{ token, apiUrl, log: pino({ level: "silent" }), now: Date.now },
    draw: () => Promise.reject(new Error("there is no chart here")),
    wait: async (ms, signal) => void (await sleep(ms, undefined, signal ? { signal } : {})),
  });
  await discord.start(
    {
      receive: async () => ({ kind: "messages", messages: [message], seenBy: "channel" }),
      complete: async () => [],
      home: async () => [],
      left: async () => {},
    },
    [],
  );
  return async (guild, channel, replies) => {
    const thread = await discord.openThread(`discord:${guild}:${channel}` as never, message, `${channel}:0`);
    for (let i = 1; i <= replies; i++) await discord.reply(thread, message, `${channel}:${i}`);
  };
}

async function openClient(): Promise<Post> {
  const settings = kind === "bare" ? (await import("../adapters/discord/gateway.ts")).BOUNDED : {};
  const { Guilds, GuildMessages, DirectMessages, MessageContent } = GatewayIntentBits;
  const options: ClientOptions = {
    ...settings,
    intents: [Guilds, GuildMessages, DirectMessages, MessageContent],
    rest: { api: apiUrl, version: "10" },
  };
  const client = new Client(options);
  client.on(Events.MessageCreate, async (message) => {
    if (message.author.bot || !client.user || !message.content.includes(client.user.id)) return;
    await message.reply({ content: WORDS, allowedMentions: { parse: [] } });
  });
  await client.login(token);
  const rest = new REST({ api: apiUrl, version: "10" }).setToken(token);
  const body = { content: WORDS, allowed_mentions: { parse: [] } };
  return async (_guild, channel, replies) => {
    const { id } = (await rest.post(Routes.channelMessages(channel), { body })) as { readonly id: string };
    const thread = { name: "Les nouvelles", auto_archive_duration: 4_320 };
    const { id: opened } = (await rest.post(Routes.threads(channel, id), { body: thread })) as { readonly id: string };
    for (let i = 0; i < replies; i++) await rest.post(Routes.channelMessages(opened), { body });
  };
}
