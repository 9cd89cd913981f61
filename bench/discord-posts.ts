import type { LocalDiscord } from "../test/adapters/discord/server/index.ts";
import type { StoredMessage } from "../test/adapters/discord/server/world.ts";

/** One delivery as it reached Discord, to be sent again. */
export interface PostsOfDelivery {
  readonly opening: Sent;
  readonly thread: object;
  readonly replies: readonly Sent[];
}

interface Sent {
  readonly body: object;
  readonly files: readonly { readonly name: string; readonly type: string; readonly base64: string }[];
}

/** What was posted to a channel, and in the thread of it. */
export function postsIn({ world }: LocalDiscord, channel: string): PostsOfDelivery {
  const [opening, ...others] = world.messages.get(channel) ?? [];
  const thread = world.channels.get(world.started.get(opening?.id ?? "") ?? "");
  if (!opening || others.length > 0 || !thread) throw new Error(`channel ${channel} has no delivery, or many`);
  const replies = world.messages.get(thread.id) ?? [];
  return {
    opening: sent(opening),
    thread: { name: thread.name, auto_archive_duration: 4_320 },
    replies: replies.map(sent),
  };
}

function sent({ content, flags, embeds, components, attachments, files }: StoredMessage): Sent {
  const kept = { content, flags, embeds, components, attachments, allowed_mentions: { parse: [] } };
  const body = Object.fromEntries(Object.entries(kept).filter(([, value]) => value !== undefined && value !== null));
  return {
    body,
    files: files.map(({ name, type, bytes }) => ({ name, type, base64: Buffer.from(bytes).toString("base64") })),
  };
}
