import { createHmac } from "node:crypto";
import { type Desk, postOf, Refusal } from "./api.ts";
import { isObject, type Json } from "./checks.ts";
import { SIGNING_SECRET } from "./index.ts";
import type { Sockets } from "./sockets.ts";
import type { SlackPost } from "./workspace.ts";

/** What people do in this Slack, told to the app: over its socket, or by signed requests to its address. */
export interface Deliveries {
  /** The app's request URL; null while the app is on a socket. */
  target: string | null;
  command(command: string, text: string, more?: Json): Promise<Delivered>;
  /** `event` as the Events API has it; the same `eventId` makes it a redelivery. */
  event(event: Json, eventId?: string, more?: Json): Promise<Delivered>;
  interact(payload: Json): Promise<Delivered>;
  trigger(): string;
  responseUrl(channel: string, user: string): string;
  /** A post at a response address. Throws Refusal. */
  respond(address: string, message: unknown): SlackPost;
  send(
    body: string,
    type: string,
    change?: { readonly secret?: string; readonly ageSeconds?: number },
  ): Promise<Delivered>;
}

export interface Delivered {
  /** 200 when a socket acknowledged. */
  readonly status: number;
  readonly body: unknown;
  readonly tookMs: number;
}

interface ResponseAddress {
  readonly channel: string;
  readonly user: string;
  readonly at: number;
  uses: number;
}

const USES = 5;
const LASTS_MS = 1_800_000;
const RESPONSE_FIELDS = ["text", "blocks", "response_type", "replace_original", "delete_original", "thread_ts"];

export function createDeliveries(options: { desk: Desk; sockets: Sockets; now: () => number }): Deliveries {
  const { desk, sockets, now } = options;
  const addresses = new Map<string, ResponseAddress>();

  const base = { token: "verification", team_id: desk.workspace.team, api_app_id: "A0FIL" };
  const post = async (
    type: "events_api" | "slash_commands" | "interactive",
    payload: Json,
    body: string,
    mime: string,
  ): Promise<Delivered> => {
    if (deliveries.target !== null) return deliveries.send(body, mime);
    const from = performance.now();
    return { status: 200, body: await sockets.deliver(type, payload), tookMs: performance.now() - from };
  };

  const deliveries: Deliveries = {
    target: null,
    trigger() {
      const trigger = `${desk.id("1")}.local.${desk.id("t")}`;
      desk.triggers.set(trigger, now());
      return trigger;
    },
    responseUrl(channel, user) {
      const address = `${desk.url}/actions/${desk.workspace.team}/${desk.id("9")}/secret`;
      addresses.set(address, { channel, user, at: now(), uses: 0 });
      return address;
    },
    command(command, text, more = {}) {
      const channel = String(more.channel_id ?? "C0GENERAL");
      const user = String(more.user_id ?? "U0ALICE");
      const payload: Json = {
        ...base,
        command,
        text,
        channel_id: channel,
        channel_name: "general",
        user_id: user,
        user_name: "alice",
        is_enterprise_install: "false",
        trigger_id: deliveries.trigger(),
        response_url: deliveries.responseUrl(channel, user),
        ...more,
      };
      const form = new URLSearchParams(payload as Record<string, string>).toString();
      return post("slash_commands", payload, form, "application/x-www-form-urlencoded");
    },
    event(event, eventId = desk.id("Ev"), more = {}) {
      const payload: Json = {
        ...base,
        type: "event_callback",
        event_id: eventId,
        event_time: Math.floor(now() / 1_000),
        authorizations: [
          {
            enterprise_id: desk.workspace.enterprise,
            team_id: desk.workspace.team,
            user_id: desk.workspace.botUser,
            is_bot: true,
            is_enterprise_install: false,
          },
        ],
        event,
        ...more,
      };
      return post("events_api", payload, JSON.stringify(payload), "application/json");
    },
    interact(more) {
      const payload: Json = {
        ...base,
        team: { id: desk.workspace.team, domain: "fil" },
        enterprise: null,
        is_enterprise_install: false,
        user: { id: "U0ALICE", username: "alice", team_id: desk.workspace.team },
        trigger_id: deliveries.trigger(),
        ...more,
      };
      const form = new URLSearchParams({ payload: JSON.stringify(payload) }).toString();
      return post("interactive", payload, form, "application/x-www-form-urlencoded");
    },
    respond(address, message) {
      const known = addresses.get(address);
      if (!known || now() - known.at > LASTS_MS) throw new Refusal("expired_url");
      if (known.uses >= USES) throw new Refusal("used_url");
      if (!isObject(message)) throw new Refusal("invalid_payload");
      const strange = Object.keys(message).filter((name) => !RESPONSE_FIELDS.includes(name));
      if (strange.length > 0) throw new Refusal("invalid_arguments");
      const made = postOf(message, desk, message.response_type === "in_channel" ? null : known.user);
      known.uses++;
      desk.workspace.channels.get(known.channel)?.messages.push(made);
      return made;
    },
    async send(body, mime, { secret = SIGNING_SECRET, ageSeconds = 0 } = {}) {
      const stamp = String(Math.floor(Date.now() / 1_000) - ageSeconds);
      const signature = createHmac("sha256", secret).update(`v0:${stamp}:${body}`).digest("hex");
      const from = performance.now();
      const response = await fetch(deliveries.target ?? "", {
        method: "POST",
        headers: {
          "content-type": mime,
          "x-slack-request-timestamp": stamp,
          "x-slack-signature": `v0=${signature}`,
        },
        body,
      });
      const text = await response.text();
      return {
        status: response.status,
        body: text.startsWith("{") ? JSON.parse(text) : text,
        tookMs: performance.now() - from,
      };
    },
  };
  return deliveries;
}
