import type { ChannelRef, ThreadRef } from "../../src/bot/platform.ts";

/** A place of Slack. `tenant` is whole ("slack:T024BE7LD"); `thread` is the `ts` of the thread's first message. */
export interface Place {
  readonly tenant: string;
  readonly channel: string;
  readonly thread: string | null;
}

/** The tenant of a team, or of the organisation that installed the app for all its teams. */
export function tenantOf(team: string): string {
  return `slack:${team}`;
}

export function channelRef(tenant: string, channel: string): ChannelRef {
  return `${tenant}:${channel}` as ChannelRef;
}

export function threadRef(tenant: string, channel: string, ts: string): ThreadRef {
  return `${tenant}:${channel}:${ts}` as ThreadRef;
}

/** A direct channel is a thread of its own: what is said there is about what was posted there last. */
export function talkRef(tenant: string, channel: string): ThreadRef {
  return channelRef(tenant, channel) as string as ThreadRef;
}

/** What a ref that this adapter minted names; null for any other words. */
export function placeOf(ref: string): Place | null {
  const [name, team, channel, thread, ...rest] = ref.split(":");
  if (name !== "slack" || !team || !channel || thread === "" || rest.length > 0) return null;
  return { tenant: tenantOf(team), channel, thread: thread ?? null };
}
