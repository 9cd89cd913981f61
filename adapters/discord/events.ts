import { type APIChannel, type Client, GatewayDispatchEvents } from "discord.js";
import { toPlatformError } from "./errors.ts";
import { createInteractions, type InteractionTools } from "./interactions.ts";
import { hear } from "./mentions.ts";
import type { Asked, SentMessage } from "./origins.ts";
import { guildTenant } from "./refs.ts";
import type { Turns } from "./turns.ts";

export interface EventTools extends InteractionTools {
  readonly turns: Turns;
}

/** What the gateway tells, each event once. */
export interface Events {
  take(event: GatewayDispatchEvents, data: unknown): void;
  /** The bot knows who it is: what came before is handled now. */
  open(client: Client): void;
}

/** Kept in mind: a gateway may say again what it said. */
const EVENTS_KEPT = 2_000;

export function createEvents(tools: EventTools): Events {
  const { inbox, places, turns, log } = tools;
  const interactions = createInteractions(tools);
  const seen = new Set<string>();
  let early: (() => void)[] = [];
  let client: Client | null = null;

  const isNew = (id: string): boolean => {
    if (seen.has(id)) return false;
    seen.add(id);
    const oldest = seen.values().next();
    if (seen.size > EVENTS_KEPT && !oldest.done) seen.delete(oldest.value);
    return true;
  };
  const inHand = (id: string, work: () => Promise<void>): void => {
    if (!isNew(id)) return;
    turns.take(id, work).catch((error: unknown) => {
      log.error({ event: id, reason: toPlatformError(error).message }, "Discord event not handled");
    });
  };
  const heard = (message: SentMessage): void => {
    const me = client?.user?.id;
    const connected = client;
    if (connected && me) inHand(`message ${message.id}`, () => hear(message, { ...tools, client: connected, me }));
  };
  const handle = (event: GatewayDispatchEvents, data: unknown): void => {
    switch (event) {
      case GatewayDispatchEvents.InteractionCreate: {
        const asked = data as Asked;
        inHand(`interaction ${asked.id}`, () => interactions.handle(asked));
        return;
      }
      case GatewayDispatchEvents.MessageCreate:
        heard(data as SentMessage);
        return;
      case GatewayDispatchEvents.GuildDelete: {
        const { id, unavailable } = data as { readonly id: string; readonly unavailable?: boolean };
        // Unavailable: Discord has an outage, and the bot is still there.
        if (unavailable !== true) void turns.take(`guild ${id}`, () => inbox.left(guildTenant(id)));
        return;
      }
      case GatewayDispatchEvents.ChannelUpdate:
      case GatewayDispatchEvents.ThreadUpdate:
        places.learn(data as APIChannel);
        return;
      case GatewayDispatchEvents.ChannelDelete:
      case GatewayDispatchEvents.ThreadDelete:
        places.forget((data as APIChannel).id);
        return;
      default:
        return;
    }
  };

  return {
    take(event, data) {
      // Interactions are due within three seconds; messages wait until the bot knows whether they mean it.
      if (client || event !== GatewayDispatchEvents.MessageCreate) handle(event, data);
      else early.push(() => handle(event, data));
    },
    open(connected) {
      client = connected;
      for (const event of early) event();
      early = [];
    },
  };
}
