import { setTimeout as sleep } from "node:timers/promises";
import { type Logger, pino } from "pino";
import { createDiscord, type Discord } from "../../../adapters/discord/index.ts";
import type { ChannelRef, CommandSpec, DrawChart, Inbox } from "../../../src/bot/platform.ts";
import type { Fault, SeenPost, Stage } from "../../contract/platform.ts";
import { coded, limited } from "./server/faults.ts";
import { LocalDiscord, TOKEN } from "./server/index.ts";
import { show } from "./server/reader.ts";
import { type Body, everyComponent } from "./server/rules.ts";
import type { Channel, Guild, StoredMessage } from "./server/world.ts";

/** One pixel, for tests that don't look at pictures. */
export const PIXEL = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

export const draw: DrawChart = async () => ({ png: new Uint8Array(PIXEL), width: 1, height: 1 });

/** Logs kept for the tests that read them. */
export function logTo(lines: string[]): Logger {
  return pino({ level: "debug" }, { write: (line: string) => void lines.push(line) });
}

export interface Opened {
  readonly discord: Discord;
  readonly lines: string[];
}

/** A process of the bot: the real client on the local Discord. */
export async function openBot(
  local: LocalDiscord,
  inbox: Inbox,
  commands: readonly CommandSpec[] = [],
  more: { readonly token?: string; readonly draw?: DrawChart; readonly wait?: (ms: number) => Promise<void> } = {},
): Promise<Opened> {
  const lines: string[] = [];
  const wait = async (ms: number, signal?: AbortSignal) => void (await sleep(ms, undefined, signal ? { signal } : {}));
  const options = { token: TOKEN, apiUrl: local.apiUrl, draw, log: logTo(lines), now: Date.now, wait, ...more };
  const discord = createDiscord(options);
  await discord.start(inbox, commands);
  return { discord, lines };
}

/** What a reader sees of a message. */
export function seen(message: Body): SeenPost & { readonly marks: readonly string[] } {
  const texts = [
    message.content ?? "",
    ...(message.embeds ?? []).map(({ description }) => description ?? ""),
    ...everyComponent(message.components).flatMap(({ type, content }) => (type === 10 ? [content ?? ""] : [])),
  ].filter((text) => text !== "");
  const shown = texts.map(show);
  return {
    text: shown.map(({ text }) => text).join("\n"),
    mentions: shown.flatMap(({ live }) => live),
    links: shown.flatMap(({ links }) => links),
    marks: shown.flatMap(({ marks }) => marks),
  };
}

const FAULTS: Readonly<Record<Fault, Parameters<LocalDiscord["fail"]>[1]>> = {
  forbidden: coded(50013),
  gone: coded(10003),
  rateLimited: limited(0.2),
  invalid: coded(50035),
  unavailable: { status: 500, body: { message: "500: Internal Server Error", code: 0 } },
};

const POSTS = /^POST \/channels\/\d+\/(?:messages|threads)$/;

/** The stage of the contract, on a channel of that type: 0 text, 1 direct, 5 announcements, 11 a thread, 15 a forum. */
export async function stageOn(
  type: number,
  service: Partial<Pick<LocalDiscord, "isLoose" | "keepsNonces" | "v2">> = {},
): Promise<Stage & { readonly local: LocalDiscord }> {
  const local = Object.assign(await LocalDiscord.start(), service);
  const guild = local.world.guild();
  const channel = channelOf(local, guild, type);
  const bots: Discord[] = [];
  return {
    local,
    channel: `discord:${channel.guild_id ?? "@me"}:${channel.id}` as ChannelRef,
    async open(inbox) {
      const { discord } = await openBot(local, inbox);
      bots.push(discord);
      return discord;
    },
    read: async () => threadsIn(local, channel).map((messages) => messages.map(seen)),
    fail: (fault, times) => local.fail(POSTS, FAULTS[fault], times),
    cutAfterNextPost: () => local.fail(POSTS, "cut"),
    // Where there are no threads, digests follow each other: the contract would have them apart.
    outlivesProcess: type !== 1 && type !== 11,
    async close() {
      await Promise.all(bots.map((bot) => bot.stop()));
      await local.stop();
    },
  };
}

function channelOf(local: LocalDiscord, guild: Guild, type: number): Channel {
  const { world } = local;
  if (type === 1) return world.direct(world.person());
  if (type === 11) return world.channel(guild, 11, { parent_id: world.channel(guild, 0).id });
  return world.channel(guild, type, type === 15 ? { available_tags: [] } : {});
}

/** Each thread of a channel: its opening, and what follows. */
export function threadsIn(local: LocalDiscord, channel: Channel): StoredMessage[][] {
  const { world } = local;
  const openings = world.messages.get(channel.id) ?? [];
  const posts = (id: string) => world.messages.get(id) ?? [];
  if (channel.type === 15) return world.threadsOf(channel).map(({ id }) => [...posts(id)]);
  if (channel.type !== 0 && channel.type !== 5) return [[...openings]];
  return openings.map((opening) => [opening, ...posts(world.started.get(opening.id) ?? "")]);
}
