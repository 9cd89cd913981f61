import type { Json } from "./checks.ts";

export interface SlackChannel {
  readonly id: string;
  readonly creator: string;
  readonly isPrivate: boolean;
  isArchived: boolean;
  /** Whether the bot is a member. */
  hasBot: boolean;
  readonly messages: SlackPost[];
}

export interface SlackPost {
  readonly ts: string;
  readonly text: string;
  readonly blocks: readonly Json[];
  readonly thread: string | null;
  readonly metadata: Json | null;
  /** The one person who sees it; null for everyone. */
  readonly onlyFor: string | null;
  readonly by: "bot" | string;
}

export interface SlackUser {
  readonly id: string;
  readonly locale: string;
  readonly isAdmin: boolean;
}

export interface SlackFile {
  readonly id: string;
  readonly length: number;
  readonly alternative: string;
  bytes: Buffer | null;
  isComplete: boolean;
  /** Times that a message may still not show it: Slack looks at a file before. */
  unready: number;
}

/** One workspace, where the app is installed with one token. */
export interface Workspace {
  readonly team: string;
  readonly enterprise: string | null;
  token: string;
  readonly botUser: string;
  readonly botId: string;
  scopes: readonly string[];
  isRevoked: boolean;
  readonly channels: Map<string, SlackChannel>;
  readonly users: Map<string, SlackUser>;
  readonly files: Map<string, SlackFile>;
  readonly homes: Map<string, Json>;
  readonly views: Json[];
}

export const SCOPES =
  "app_mentions:read,channels:history,channels:read,chat:write,commands,files:write,groups:history,groups:read,users:read";

export function createWorkspace(team: string, token: string): Workspace {
  const user = (id: string, locale: string, isAdmin: boolean): [string, SlackUser] => [id, { id, locale, isAdmin }];
  return {
    team,
    enterprise: null,
    token,
    botUser: "U0FILBOT",
    botId: "B0FILBOT",
    scopes: SCOPES.split(","),
    isRevoked: false,
    channels: new Map(["C0GENERAL", "C0NEWS"].map((id) => [id, createChannel(id)])),
    users: new Map([user("U0ADMIN", "fr-FR", true), user("U0ALICE", "fr-FR", false), user("U0BOB", "en-GB", false)]),
    files: new Map(),
    homes: new Map(),
    views: [],
  };
}

export function createChannel(id: string, isPrivate = false): SlackChannel {
  return { id, creator: "U0ALICE", isPrivate, isArchived: false, hasBot: true, messages: [] };
}
