import type { Context } from "hono";
import type { CommandSpec } from "../../src/bot/platform.ts";
import type { Chart, Message } from "../../src/edition/message.ts";
import type { Board, Post } from "./board.ts";
import type { Conversation } from "./conversation.ts";
import { Fault } from "./fault.ts";
import type { OpenForms } from "./forms.ts";
import type { Gate } from "./gate.ts";
import type { Pictures } from "./pictures.ts";
import type { Sight } from "./post.ts";
import type { Drawn } from "./render.ts";
import type { Language, Visitor } from "./visitor.ts";
import type { Votes } from "./votes.ts";

/** One edition on the list of them. */
export interface EditionEntry {
  /** Opaque, unguessable: whoever has an edition's address may read it. A-Z a-z 0-9 _ -, at most 100. */
  readonly id: string;
  readonly title: string;
  readonly date: Date;
  readonly language: Language;
}

export interface EditionPage extends EditionEntry {
  /** The opening, then what stood in its thread. */
  readonly messages: readonly Message[];
}

/** What the pages show, latest first. */
export interface Pages {
  editions(limit: number): Promise<readonly EditionEntry[]>;
  edition(id: string): Promise<EditionPage | null>;
  /** Editions whole, for readers of the feed. */
  feed(limit: number): Promise<readonly EditionPage[]>;
  /** When the next edition is planned; null while no channel is subscribed. */
  nextEdition(): Promise<Date | null>;
  /** The health of each feed. */
  sources(language: Language): Promise<Message>;
  /** The last and next delivery of each channel. */
  subscriptions(language: Language): Promise<Message>;
}

/** The payloads that other platforms would send for a message, in order. */
export type Preview = (message: Message) => readonly unknown[] | Promise<readonly unknown[]>;

export interface WebOptions {
  /** Whose feeds and subscriptions people see here. */
  readonly tenant: string;
  /** For visitors whose browser asks for neither language. */
  readonly language: Language;
  readonly timeZone: string;
  /** Null: only the machine itself may open the page. */
  readonly adminToken: string | null;
}

/** What every page of the site works with. */
export interface Site {
  readonly options: WebOptions;
  readonly board: Board;
  readonly forms: OpenForms;
  readonly votes: Votes;
  readonly gate: Gate;
  readonly pictures: Pictures;
  readonly pages: Pages;
  readonly previews: { readonly slack: Preview | null; readonly discord: Preview | null };
  /** None before the platform is started. */
  commands(): readonly CommandSpec[];
  /** Throws a Fault before the platform is started and once it is stopped. */
  conversation(): Conversation;
  /** Work that stopping waits for. */
  track<T>(work: Promise<T>): Promise<T>;
  readonly stopping: AbortSignal;
}

/** Pictures of the charts in those posts. */
export function picturesOf(site: Site, posts: readonly Post[]): Promise<ReadonlyMap<Chart, Drawn>> {
  return site.pictures(posts.flatMap(({ said }) => (said.kind === "message" ? [said.message] : [])));
}

export async function sightOf(site: Site, visitor: Visitor, posts: readonly Post[]): Promise<Sight> {
  return {
    visitor,
    timeZone: site.options.timeZone,
    pictures: await picturesOf(site, posts),
    vote: (post, point) => site.votes.get(visitor.id, post, point),
    replies: (root) => site.board.replies(root, visitor.id).length,
  };
}

/** Does a script of ours ask, which shows the answer itself? */
export function isScript(c: Context): boolean {
  return (c.req.header("accept") ?? "").includes("application/json");
}

/** The fields that were sent, all of them text. */
export async function fieldsOf(c: Context): Promise<(name: string) => readonly string[]> {
  const type = c.req.header("content-type") ?? "";
  if (!/^(application\/x-www-form-urlencoded|multipart\/form-data)\b/i.test(type)) throw new Fault("invalid");
  let body: FormData;
  try {
    body = await c.req.formData();
  } catch (cause) {
    throw new Fault("invalid", { cause });
  }
  return (name) => body.getAll(name).filter((value): value is string => typeof value === "string");
}
