import { readChannel } from "../adapters/discord/refs.ts";
import { placeOf } from "../adapters/slack/refs.ts";
import { isDirect, readRef } from "../adapters/web/place.ts";
import { type ChannelRef, PlatformError } from "./bot/platform.ts";
import { type Inline, strong, text } from "./edition/message.ts";
import type { Language } from "./engine/language.ts";
import type { Subscription } from "./store/subscriptions.ts";

const fr = {
  direct: "Message direct",
  channel: (id: string) => `Canal ${id}`,
  terminal: "Dans le terminal",
  web: "sur cette page",
  slack: "sur Slack",
  discord: "sur Discord",
};

const en: typeof fr = {
  direct: "Direct message",
  channel: (id) => `Channel ${id}`,
  terminal: "In the terminal",
  web: "on this page",
  slack: "on Slack",
  discord: "on Discord",
};

/** Slack's own addresses of direct channels begin so. */
const SLACK_DIRECT = "D";

/**
 * Where a subscription is posted, for a person: "#général, sur cette page", "Canal C024BE91L, sur Slack". Chat services
 * don't tell their channels' names without a call for each: a link opens the channel itself there.
 */
export function channelWords(
  { platform, channel }: Pick<Subscription, "platform" | "channel">,
  language: Language,
): Inline[] {
  const words = language === "fr" ? fr : en;
  switch (platform) {
    case "terminal":
      return [strong(words.terminal)];
    case "web": {
      const name = readRef(channel)?.channel;
      if (name === undefined) break;
      return [strong(isDirect(name) ? words.direct : `#${name}`), text(`, ${words.web}`)];
    }
    case "slack": {
      const place = placeOf(channel);
      if (place === null) break;
      const team = place.tenant.slice("slack:".length);
      const url = `https://slack.com/app_redirect?${new URLSearchParams({ team, channel: place.channel })}`;
      const said = place.channel.startsWith(SLACK_DIRECT) ? words.direct : words.channel(place.channel);
      return [{ type: "link", text: said, url }, text(`, ${words.slack}`)];
    }
    case "discord": {
      const place = discordPlace(channel);
      if (place === null) break;
      if (place.guild === null) return [strong(words.direct), text(`, ${words.discord}`)];
      const url = `https://discord.com/channels/${place.guild}/${place.channel}`;
      return [{ type: "link", text: words.channel(place.channel), url }, text(`, ${words.discord}`)];
    }
  }
  return [strong(channel)];
}

function discordPlace(channel: string): ReturnType<typeof readChannel> | null {
  try {
    return readChannel(channel as ChannelRef);
  } catch (fault) {
    if (fault instanceof PlatformError) return null;
    throw fault;
  }
}
