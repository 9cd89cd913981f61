import { messageFault, viewFaults } from "./blocks.ts";
import { isObject, type Json } from "./checks.ts";
import { createChannel, type SlackChannel, type SlackPost, type Workspace } from "./workspace.ts";

/** What a method of the Web API is given besides its arguments. */
export interface Desk {
  readonly workspace: Workspace;
  readonly url: string;
  readonly now: () => number;
  /** A new `ts`, later than any other. */
  readonly ts: () => string;
  readonly id: (prefix: string) => string;
  readonly triggers: Map<string, number>;
}

export class Refusal extends Error {
  readonly body: Json;

  constructor(error: string, more: Json = {}) {
    super(error);
    this.body = { ok: false, error, ...more };
  }
}

export type Arguments = Readonly<Record<string, unknown>>;

interface Method {
  /** Names that it takes; one that ends in "?" may be absent. */
  readonly takes: readonly string[];
  readonly scope: string | null;
  run(args: Arguments, desk: Desk): Json;
}

const POSTED = ["channel", "text?", "blocks?", "thread_ts?"];
const TRIGGER_MS = 3_000;

export const METHODS: Readonly<Record<string, Method>> = {
  "auth.test": {
    takes: [],
    scope: null,
    run: (_, { workspace, url }) => ({
      url,
      team: "Le Fil",
      team_id: workspace.team,
      user: "fil",
      user_id: workspace.botUser,
      bot_id: workspace.botId,
      is_enterprise_install: workspace.enterprise !== null,
      ...(workspace.enterprise === null ? {} : { enterprise_id: workspace.enterprise }),
    }),
  },
  "chat.postMessage": {
    takes: [...POSTED, "metadata?", "mrkdwn?", "unfurl_links?", "unfurl_media?"],
    scope: "chat:write",
    run(args, desk) {
      const channel = writable(args.channel, desk.workspace);
      const post = postOf(args, desk, null);
      channel.messages.push(post);
      return { channel: channel.id, ts: post.ts, message: shown(post, desk.workspace, false) };
    },
  },
  "chat.postEphemeral": {
    takes: [...POSTED, "user"],
    scope: "chat:write",
    run(args, desk) {
      const channel = writable(args.channel, desk.workspace);
      const user = String(args.user);
      if (!desk.workspace.users.has(user)) throw new Refusal("user_not_in_channel");
      const post = postOf(args, desk, user);
      channel.messages.push(post);
      return { message_ts: post.ts };
    },
  },
  "conversations.history": {
    takes: ["channel", "limit?", "cursor?", "include_all_metadata?", "oldest?", "latest?", "inclusive?"],
    scope: "channels:history",
    run(args, { workspace }) {
      const { messages } = readable(args.channel, workspace);
      const seen = messages.filter(({ thread, onlyFor }) => thread === null && onlyFor === null).reverse();
      return pageOf(seen, args, workspace);
    },
  },
  "conversations.replies": {
    takes: ["channel", "ts", "limit?", "cursor?", "include_all_metadata?", "oldest?", "latest?", "inclusive?"],
    scope: "channels:history",
    run(args, { workspace }) {
      const { messages } = readable(args.channel, workspace);
      if (!messages.some(({ ts }) => ts === args.ts)) throw new Refusal("thread_not_found");
      const seen = messages.filter(
        ({ ts, thread, onlyFor }) => (ts === args.ts || thread === args.ts) && onlyFor === null,
      );
      return pageOf(seen, args, workspace);
    },
  },
  "conversations.info": {
    takes: ["channel"],
    scope: "channels:read",
    run(args, { workspace }) {
      const { id, creator, isArchived } = readable(args.channel, workspace);
      return { channel: { id, name: id.toLowerCase(), creator, is_archived: isArchived } };
    },
  },
  "users.info": {
    takes: ["user", "include_locale?"],
    scope: "users:read",
    run(args, { workspace }) {
      const user = workspace.users.get(String(args.user));
      if (!user) throw new Refusal("user_not_found");
      const { id, locale, isAdmin } = user;
      return { user: { id, is_admin: isAdmin, is_owner: false, ...(args.include_locale ? { locale } : {}) } };
    },
  },
  "views.open": {
    takes: ["trigger_id", "view"],
    scope: null,
    run(args, desk) {
      const given = desk.triggers.get(String(args.trigger_id));
      if (given === undefined) throw new Refusal("invalid_trigger_id");
      if (desk.now() - given > TRIGGER_MS) throw new Refusal("expired_trigger_id");
      desk.triggers.delete(String(args.trigger_id));
      const view = { ...checkedView(args.view, "modal"), id: desk.id("V"), hash: desk.ts() };
      desk.workspace.views.push(view);
      return { view };
    },
  },
  "views.publish": {
    takes: ["user_id", "view", "hash?"],
    scope: null,
    run(args, { workspace }) {
      if (!workspace.users.has(String(args.user_id))) throw new Refusal("user_not_found");
      const view = checkedView(args.view, "home");
      workspace.homes.set(String(args.user_id), view);
      return { view };
    },
  },
  "files.getUploadURLExternal": {
    takes: ["filename", "length", "alt_txt?", "snippet_type?"],
    scope: "files:write",
    run(args, { workspace, url, id }) {
      const length = Number(args.length);
      if (!(length > 0)) throw new Refusal("invalid_arguments");
      const file = {
        id: id("F"),
        length,
        alternative: String(args.alt_txt ?? ""),
        bytes: null,
        isComplete: false,
        unready: 0,
      };
      if (file.alternative.length > 1_000) throw new Refusal("alt_txt_too_large");
      workspace.files.set(file.id, file);
      return { file_id: file.id, upload_url: `${url}/upload/v1/${workspace.team}/${file.id}` };
    },
  },
  "files.completeUploadExternal": {
    takes: ["files", "channel_id?", "thread_ts?", "initial_comment?", "blocks?"],
    scope: "files:write",
    run(args, { workspace }) {
      if (!Array.isArray(args.files) || args.files.length === 0) throw new Refusal("invalid_arguments");
      const files = args.files.map((named: { readonly id?: string; readonly title?: string }) => {
        const file = workspace.files.get(String(named.id));
        if (!file?.bytes) throw new Refusal("file_not_found");
        file.isComplete = true;
        return { id: file.id, title: named.title };
      });
      return { files };
    },
  },
};

/** Refuses arguments that a method doesn't take, and those that it lacks. */
export function checkArguments(method: Method, args: Arguments): void {
  for (const name of Object.keys(args)) {
    const known = method.takes.includes(name) || method.takes.includes(`${name}?`);
    if (!known)
      throw new Refusal("invalid_arguments", { response_metadata: { messages: [`[ERROR] unknown: ${name}`] } });
  }
  for (const name of method.takes) {
    if (!name.endsWith("?") && (args[name] === undefined || args[name] === "")) throw new Refusal("invalid_arguments");
  }
}

function readable(name: unknown, { channels }: Workspace): SlackChannel {
  const channel = channels.get(String(name));
  if (!channel || (channel.isPrivate && !channel.hasBot)) throw new Refusal("channel_not_found");
  return channel;
}

/** A person's id stands for their conversation with the bot. */
function writable(name: unknown, workspace: Workspace): SlackChannel {
  const id = String(name);
  if (workspace.users.has(id)) {
    const direct = `D${id.slice(1)}`;
    const known = workspace.channels.get(direct) ?? createChannel(direct, true);
    workspace.channels.set(direct, known);
    return known;
  }
  const channel = readable(name, workspace);
  if (channel.isArchived) throw new Refusal("is_archived");
  if (!channel.hasBot) throw new Refusal("not_in_channel");
  return channel;
}

const TEXT_CHARACTERS = 40_000;

export function postOf(args: Arguments, desk: Desk, onlyFor: string | null): SlackPost {
  const blocks = args.blocks ?? [];
  const text = args.text ?? "";
  if (typeof text !== "string" || /\p{Surrogate}/u.test(text)) throw new Refusal("invalid_arguments");
  if (text === "" && !(Array.isArray(blocks) && blocks.length > 0)) throw new Refusal("no_text");
  if (text.length > TEXT_CHARACTERS) throw new Refusal("msg_too_long");
  const fault = messageFault(blocks) ?? fileFault(blocks, desk.workspace);
  if (fault) {
    throw new Refusal(fault.error, {
      response_metadata: { messages: fault.messages.map((said) => `[ERROR] ${said}`) },
    });
  }
  return {
    ts: desk.ts(),
    text,
    blocks: blocks as readonly Json[],
    thread: typeof args.thread_ts === "string" ? args.thread_ts : null,
    metadata: metadataOf(args.metadata),
    onlyFor,
    by: "bot",
  };
}

function fileFault(
  blocks: unknown,
  { files }: Workspace,
): { readonly error: string; readonly messages: string[] } | null {
  for (const block of Array.isArray(blocks) ? blocks : []) {
    if (!isObject(block) || !isObject(block.slack_file)) continue;
    const file = files.get(String(block.slack_file.id));
    if (!file?.isComplete || file.unready-- > 0) return { error: "invalid_blocks", messages: ["invalid slack file"] };
  }
  return null;
}

function metadataOf(value: unknown): Json | null {
  if (value === undefined) return null;
  const isSound = isObject(value) && typeof value.event_type === "string" && isObject(value.event_payload);
  if (!isSound || Object.keys(value).length !== 2) throw new Refusal("invalid_metadata_format");
  return value;
}

function checkedView(view: unknown, type: "modal" | "home"): Json {
  const faults = viewFaults(view);
  if (faults.length > 0 || !isObject(view) || view.type !== type) {
    throw new Refusal("invalid_arguments", {
      response_metadata: { messages: faults.map((said) => `[ERROR] ${said}`) },
    });
  }
  return view;
}

function pageOf(messages: readonly SlackPost[], args: Arguments, workspace: Workspace): Json {
  const limit = Math.min(Number(args.limit ?? 100), 999);
  const from = Number(args.cursor ?? 0);
  const page = messages.slice(from, from + limit);
  const more = from + limit < messages.length;
  const withMetadata = args.include_all_metadata === true || args.include_all_metadata === "true";
  return {
    messages: page.map((post) => shown(post, workspace, withMetadata)),
    has_more: more,
    response_metadata: { next_cursor: more ? String(from + limit) : "" },
  };
}

/** A message as Slack gives it back. */
export function shown(post: SlackPost, { botUser, botId }: Workspace, withMetadata: boolean): Json {
  return {
    type: "message",
    ts: post.ts,
    text: post.text,
    blocks: post.blocks,
    user: post.by === "bot" ? botUser : post.by,
    ...(post.by === "bot" ? { bot_id: botId } : {}),
    ...(post.thread === null ? {} : { thread_ts: post.thread }),
    ...(withMetadata && post.metadata ? { metadata: post.metadata } : {}),
  };
}
