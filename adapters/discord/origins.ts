import {
  type APIInteraction,
  type APIMessage,
  type APIPingInteraction,
  ApplicationIntegrationType,
  type Client,
  MessageFlags,
  PermissionFlagsBits,
} from "discord.js";
import type { ChannelRef, Origin, ThreadRef } from "../../src/bot/platform.ts";
import { isThread, type Places, wayOf } from "./places.ts";
import { channelRef, directRef, guildTenant, personTenant, threadRef } from "./refs.ts";

export type Asked = Exclude<APIInteraction, APIPingInteraction>;

/** Everything of Origin for an interaction; null for one that names nobody. */
export function originOfInteraction(interaction: Asked): Origin | null {
  const user = interaction.member?.user ?? interaction.user;
  const channel = interaction.channel?.id ?? interaction.channel_id;
  if (!user || !channel) return null;
  const guild = interaction.guild_id || null;
  // Installed by the person alone, the bot is no guest of the server: what it keeps is that person's.
  const owners = interaction.authorizing_integration_owners;
  const isGuest = owners !== undefined && ApplicationIntegrationType.GuildInstall in owners;
  const isCompanion = owners !== undefined && ApplicationIntegrationType.UserInstall in owners;
  const own = guild === null || (isCompanion && !isGuest);
  const held = interaction.member?.permissions;
  const where = whereOf(guild, channel, interaction.channel);
  return {
    id: `discord:interaction:${interaction.id}`,
    tenant: own ? personTenant(user.id) : guildTenant(guild),
    channel: where.channel,
    thread: where.thread ?? headedBy(interaction, { guild, channel }),
    user: user.id,
    direct: directRef(user.id),
    language: languageOf(interaction.locale),
    isManager: async () => guild === null || (held !== undefined && manages(held)),
  };
}

type PartChannel = Asked["channel"];

/** The channel, and the thread inside it: threads of Discord are channels of their own. */
function whereOf(
  guild: string | null,
  id: string,
  channel: PartChannel,
): { readonly channel: ChannelRef; readonly thread: ThreadRef | null } {
  const parent = channel && "parent_id" in channel ? channel.parent_id : null;
  if (!channel || !isThread(channel) || !parent) return { channel: channelRef(guild, id), thread: null };
  return inThread(guild, parent, id);
}

/** The thread of the message that a button stands on, or its form came from; one that one person sees heads none. */
function headedBy(
  interaction: Asked,
  { guild, channel }: { readonly guild: string | null; readonly channel: string },
): ThreadRef | null {
  const message = "message" in interaction ? interaction.message : undefined;
  if (!message?.id || ((message.flags ?? 0) & MessageFlags.Ephemeral) !== 0) return null;
  const isFlat = guild === null || (interaction.channel !== undefined && wayOf(interaction.channel) === "flat");
  return threadRef({ guild, channel, thread: isFlat ? channel : message.id, first: message.id });
}

/** A thread has the id of the message that it was opened from. */
function inThread(guild: string | null, parent: string, id: string) {
  return { channel: channelRef(guild, parent), thread: threadRef({ guild, channel: parent, thread: id, first: id }) };
}

/** A message as the gateway tells it: with its server and its author's roles. */
export type SentMessage = APIMessage & {
  readonly guild_id?: string;
  readonly member?: { readonly roles: readonly string[] };
};

export async function originOfMessage(message: SentMessage, places: Places, client: Client): Promise<Origin> {
  const guild = message.guild_id || null;
  const thread = guild === null ? null : await places.thread(message.channel_id);
  const here = thread
    ? inThread(guild, thread.parent, message.channel_id)
    : { channel: channelRef(guild, message.channel_id), thread: null };
  const user = message.author.id;
  return {
    id: `discord:message:${message.id}`,
    tenant: guild === null ? personTenant(user) : guildTenant(guild),
    ...here,
    user,
    direct: directRef(user),
    language: guild === null ? null : languageOfGuild(client, guild),
    isManager: async () => guild === null || managesChannel(client, guild, thread?.parent ?? message.channel_id, user),
  };
}

/** Asked of Discord: a message doesn't say what its author may do. */
async function managesChannel(client: Client, guild: string, channel: string, user: string): Promise<boolean> {
  const server = client.guilds.cache.get(guild);
  if (!server) return false;
  if (server.ownerId === user) return true;
  try {
    const member = await server.members.fetch({ user, cache: false, force: true });
    const place = server.channels.cache.get(channel);
    const held = place ? place.permissionsFor(member) : member.permissions;
    return held.has(PermissionFlagsBits.ManageChannels);
  } catch {
    return false; // unknown: no more than what everybody may
  }
}

/** Administrators may do everything. */
function manages(permissions: string): boolean {
  if (!/^\d+$/.test(permissions)) return false;
  const held = BigInt(permissions);
  return (held & (PermissionFlagsBits.ManageChannels | PermissionFlagsBits.Administrator)) !== 0n;
}

/** Servers say "en-US" until their managers choose: only communities are asked to. */
function languageOfGuild(client: Client, guild: string): Origin["language"] {
  const server = client.guilds.cache.get(guild);
  return server?.features.includes("COMMUNITY") ? languageOf(server.preferredLocale) : null;
}

export function languageOf(locale: string | undefined | null): Origin["language"] {
  if (locale?.startsWith("fr")) return "fr";
  return locale?.startsWith("en") ? "en" : null;
}
