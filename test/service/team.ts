import { pino } from "pino";
import { expect, vi } from "vitest";
import { type Http, listen } from "../../src/http.ts";
import type { Handle } from "../../src/platforms.ts";
import type { Service } from "../../src/service.ts";
import { blocksOf, seen } from "../adapters/slack/reader.ts";
import { isObject, type Json } from "../adapters/slack/server/checks.ts";
import { CLIENT_ID, CLIENT_SECRET } from "../adapters/slack/server/gate.ts";
import { APP_TOKEN, BOT_TOKEN, type LocalSlack, SIGNING_SECRET, startSlack } from "../adapters/slack/server/index.ts";
import { createChannel, type SlackPost, type Workspace } from "../adapters/slack/server/workspace.ts";
import { type Environment, type House, PATIENCE } from "./stage.ts";

export type Mode = "socket" | "http" | "oauth";

/** What somebody reads of one post. */
export interface Read {
  readonly text: string;
  /** The one person who sees it; null for everyone. */
  readonly onlyFor: string | null;
  readonly thread: string | null;
  readonly post: SlackPost;
}

/** No two channels, people or events are the same, whatever the team: they share a store. */
let serial = 0;

/** A second of Slack's pace lasts so long here. */
const SECOND_MS = 5;

/** A workspace of a local Slack, with the whole bot behind it. */
export class Team {
  readonly slack: LocalSlack;
  readonly house: House;
  readonly mode: Mode;
  /** Null while the bot is on a socket. */
  readonly #http: Http | null;
  readonly #current: { service: Service | null };

  private constructor(slack: LocalSlack, house: House, mode: Mode, door: Door) {
    this.slack = slack;
    this.house = house;
    this.mode = mode;
    this.#http = door.http;
    this.#current = door.current;
  }

  static async open(house: House, mode: Mode): Promise<Team> {
    const slack = await startSlack();
    const door = await openDoor(mode);
    if (door.http) slack.deliveries.target = `${door.http.url}/slack/events`;
    const team = new Team(slack, house, mode, door);
    await team.start();
    return team;
  }

  get service(): Service {
    if (!this.#current.service) throw new Error("the bot isn't open");
    return this.#current.service;
  }

  /** Where the bot is reached by HTTP. */
  get url(): string {
    if (!this.#http) throw new Error("the bot is on a socket");
    return this.#http.url;
  }

  /** What the operator sets. */
  get environment(): Environment {
    const address = { SLACK_API_URL: this.slack.apiUrl };
    if (this.mode === "socket") return { ...address, SLACK_BOT_TOKEN: BOT_TOKEN, SLACK_APP_TOKEN: APP_TOKEN };
    const http = { ...address, SLACK_SIGNING_SECRET: SIGNING_SECRET };
    if (this.mode === "http") return { ...http, SLACK_BOT_TOKEN: BOT_TOKEN };
    return {
      ...http,
      SLACK_CLIENT_ID: CLIENT_ID,
      SLACK_CLIENT_SECRET: CLIENT_SECRET,
      SLACK_STATE_SECRET: "a-state-secret-of-some-length",
      FIL_ENCRYPTION_KEY: Buffer.alloc(32, 7).toString("base64"),
      FIL_PUBLIC_URL: this.url,
    };
  }

  /** A process of the bot, in front of the same Slack. */
  async start(): Promise<void> {
    const service = await this.house.open(this.environment, SECOND_MS);
    this.#current.service = service;
    await service.start();
    if (this.mode === "socket") await this.slack.sockets.connected();
  }

  async close(): Promise<void> {
    await this.service.stop();
    await this.#http?.stop();
    await this.slack.close();
  }

  /** A new channel, with the bot in it. */
  channel(): string {
    const id = `C0TEST${++serial}`;
    this.slack.workspace.channels.set(id, createChannel(id));
    return id;
  }

  /** Somebody new: nobody is in a hurry, and no channel is theirs. */
  member({
    locale = "fr-FR",
    isAdmin = false,
    channel = this.channel(),
    workspace = this.slack.workspace,
  }: Partial<Joined> = {}): Member {
    const id = `U0TEST${++serial}`;
    workspace.users.set(id, { id, locale, isAdmin });
    return new Member(this, id, channel, workspace);
  }

  posts(channel: string, workspace = this.slack.workspace): SlackPost[] {
    return workspace.channels.get(channel)?.messages ?? [];
  }

  /** Something that Slack tells of a workspace. */
  event({ team }: Workspace, event: Json): Promise<unknown> {
    const authorizations = [
      { team_id: team, enterprise_id: null, user_id: "U0FILBOT", is_bot: true, is_enterprise_install: false },
    ];
    return this.slack.deliveries.event(event, undefined, { team_id: team, authorizations });
  }

  /** Somebody adds the app to a workspace, from the first page to the last. */
  async install(team: string): Promise<Workspace> {
    this.slack.gate.choose({ team });
    const follow = (address: string, cookie = "") => fetch(address, { redirect: "manual", headers: { cookie } });
    const asked = await follow(`${this.url}/slack/install`);
    const granted = await follow(asked.headers.get("location") ?? "");
    const cookie = (asked.headers.get("set-cookie") ?? "").split(";")[0];
    const done = await follow(granted.headers.get("location") ?? "", cookie);
    expect(done.status).toBe(200);
    const workspace = this.slack.workspaces.find((one) => one.team === team);
    if (!workspace) throw new Error(`${team} was not installed`);
    return workspace;
  }
}

interface Joined {
  readonly locale: string;
  readonly isAdmin: boolean;
  readonly channel: string;
  readonly workspace: Workspace;
}

interface Door {
  readonly http: Http | null;
  readonly current: { service: Service | null };
}

/** The port of the bot, whichever process answers behind it. */
async function openDoor(mode: Mode): Promise<Door> {
  const current: Door["current"] = { service: null };
  if (mode === "socket") return { http: null, current };
  const handle: Handle = async (request, response) => {
    for (const one of current.service?.connected ?? []) if (await one.handle?.(request, response)) return true;
    return false;
  };
  const http = await listen({
    ...{ host: "127.0.0.1", port: 0, handles: [handle], log: pino({ level: "silent" }) },
    refuse: async (_, response) => void response.writeHead(404).end(),
  });
  return { http, current };
}

/** A person in a channel of the team. */
export class Member {
  readonly team: Team;
  readonly id: string;
  readonly channel: string;
  readonly #workspace: Workspace;

  constructor(team: Team, id: string, channel: string, workspace: Workspace) {
    this.team = team;
    this.id = id;
    this.channel = channel;
    this.#workspace = workspace;
  }

  /** The same person in their own conversation with the bot. */
  direct(): Member {
    const channel = `D${this.id.slice(1)}`;
    const { channels } = this.#workspace;
    if (!channels.has(channel)) channels.set(channel, createChannel(channel, true));
    return new Member(this.team, this.id, channel, this.#workspace);
  }

  get posts(): SlackPost[] {
    return this.team.posts(this.channel, this.#workspace);
  }

  get #self(): Json {
    const { team } = this.#workspace;
    return { user: { id: this.id, username: "quelqu’un", team_id: team }, team: { id: team, domain: "fil" } };
  }

  get #isFirst(): boolean {
    return this.#workspace === this.team.slack.workspace;
  }

  /** Types "/ia …"; gives the post that says what is expected. */
  types(text: string, expected: RegExp): Promise<Read> {
    return this.#read(expected, () => this.commands(text));
  }

  commands(text: string): Promise<unknown> {
    const { slack } = this.team;
    const team_id = this.#workspace.team;
    // Only the first workspace of this Slack has response addresses: the bot does without.
    const own = this.#isFirst ? {} : { response_url: "" };
    return slack.deliveries.command("/ia", text, { channel_id: this.channel, user_id: this.id, team_id, ...own });
  }

  /** Writes in the channel, or in a thread of it. */
  says(text: string, expected: RegExp, thread: string | null = null): Promise<Read> {
    return this.#read(expected, () => this.tells(text, thread));
  }

  tells(text: string, thread: string | null = null): Promise<unknown> {
    const isMention = text.includes("<@U0FILBOT>");
    return this.team.event(this.#workspace, {
      type: isMention ? "app_mention" : "message",
      channel: this.channel,
      channel_type: this.channel.startsWith("D") ? "im" : "channel",
      user: this.id,
      text,
      ts: stamp(),
      ...(thread === null ? {} : { thread_ts: thread }),
    });
  }

  /** Presses the button of that label in a post. */
  presses(label: string, { post }: Read, expected: RegExp): Promise<Read> {
    return this.#read(expected, () => this.#interacts(buttonAction(label, post), post));
  }

  /** Presses a button that opens a form; gives the form. */
  async opens(label: string, { post }: Read): Promise<Json> {
    return await this.#view(() => this.#interacts(buttonAction(label, post), post));
  }

  /** Types what opens a form. */
  async asksForm(text: string): Promise<Json> {
    return await this.#view(() => this.commands(text));
  }

  /** Says whether the point of a post was useful. */
  judges(useful: boolean, { post }: Read, expected: RegExp): Promise<Read> {
    const [element] = blocksOf([post], "feedback_buttons");
    const button = element?.[useful ? "positive_button" : "negative_button"];
    const value = isObject(button) ? button.value : undefined;
    const action = {
      type: "feedback_buttons",
      action_id: element?.action_id,
      block_id: "b",
      value,
      action_ts: stamp(),
    };
    return this.#read(expected, () => this.#interacts(action, post));
  }

  /** Sends a form back, with some fields changed. */
  submits(
    view: Json,
    changes: Readonly<Record<string, string | readonly string[]>>,
  ): Promise<{ readonly body: unknown }> {
    const values = valuesOf(view, changes);
    return this.team.slack.deliveries.interact({
      type: "view_submission",
      ...this.#self,
      view: { ...view, state: { values } },
    });
  }

  /** The shortcut on somebody's message. */
  summarises(text: string, expected: RegExp): Promise<Read> {
    const ts = stamp();
    return this.#read(expected, () =>
      this.team.slack.deliveries.interact({
        type: "message_action",
        callback_id: "summarise_link",
        ...this.#self,
        channel: { id: this.channel, name: "salon" },
        message: { type: "message", ts, text, user: "U0ALICE" },
        message_ts: ts,
        action_ts: stamp(),
        ...(this.#isFirst ? { response_url: this.team.slack.deliveries.responseUrl(this.channel, this.id) } : {}),
      }),
    );
  }

  /** Waits for a post that says what is expected, among those that follow a deed. */
  async #read(expected: RegExp, deed: () => Promise<unknown>): Promise<Read> {
    const before = this.posts.length;
    await deed();
    return await this.reads(expected, before);
  }

  /** The first post that says it, of those from that number on. */
  async reads(expected: RegExp, from = 0): Promise<Read> {
    return await vi.waitFor(() => {
      const since = this.posts.slice(from).map(readOf);
      const found = since.find(({ text }) => expected.test(text));
      if (!found) expect.fail(`nobody said ${expected}, but:\n${since.map(({ text }) => text).join("\n---\n")}`);
      return found;
    }, PATIENCE);
  }

  async #view(deed: () => Promise<unknown>): Promise<Json> {
    const { views } = this.#workspace;
    const before = views.length;
    await deed();
    return await vi.waitFor(() => {
      const view = views[before];
      if (!view)
        expect.fail(
          `no form opened, but:\n${this.team
            .posts(this.channel)
            .map((one) => readOf(one).text)
            .at(-1)}`,
        );
      return view;
    }, PATIENCE);
  }

  #interacts(action: Json, post: SlackPost): Promise<unknown> {
    const { ts, thread, onlyFor } = post;
    return this.team.slack.deliveries.interact({
      type: "block_actions",
      ...this.#self,
      actions: [action],
      channel: { id: this.channel, name: "salon" },
      container: {
        type: "message",
        message_ts: ts,
        channel_id: this.channel,
        is_ephemeral: onlyFor !== null,
        ...(thread === null ? {} : { thread_ts: thread }),
      },
      ...(onlyFor === null
        ? { message: { type: "message", ts, ...(thread === null ? {} : { thread_ts: thread }) } }
        : {}),
      ...(this.#isFirst ? { response_url: this.team.slack.deliveries.responseUrl(this.channel, this.id) } : {}),
    });
  }
}

function stamp(): string {
  return `${Math.floor(Date.now() / 1000)}.${String(++serial).padStart(6, "0")}`;
}

export function readOf(post: SlackPost): Read {
  return { text: seen(post).text.replace(/\s+/g, " "), onlyFor: post.onlyFor, thread: post.thread, post };
}

function buttonAction(label: string, post: SlackPost): Json {
  const buttons = blocksOf([post], "button");
  const button = buttons.find(({ text }) => isObject(text) && String(text.text).includes(label));
  if (!button) throw new Error(`no button ${label}, but ${JSON.stringify(buttons.map(({ text }) => text))}`);
  return { type: "button", action_id: button.action_id, block_id: "b", value: button.value, action_ts: stamp() };
}

/** The fields of a form as Slack sends them back: what was there, but for the changes. */
function valuesOf(view: Json, changes: Readonly<Record<string, string | readonly string[]>>): Json {
  const inputs = (Array.isArray(view.blocks) ? view.blocks : [])
    .filter(isObject)
    .filter(({ type }) => type === "input");
  const values = inputs.map(({ block_id, element }) => {
    const field = isObject(element) ? element : {};
    const name = String(block_id);
    const change = changes[name];
    if (typeof change === "string") return [name, { [String(field.action_id)]: { type: field.type, value: change } }];
    if (field.type === "plain_text_input") {
      return [name, { [String(field.action_id)]: { type: field.type, value: field.initial_value ?? null } }];
    }
    const options = (Array.isArray(field.options) ? field.options : []).filter(isObject);
    const chosen = change
      ? options.filter(({ value }) => change.includes(String(value)))
      : (field.initial_options ?? []);
    return [name, { [String(field.action_id)]: { type: field.type, selected_options: chosen } }];
  });
  const unknown = Object.keys(changes).filter((name) => !inputs.some(({ block_id }) => block_id === name));
  if (unknown.length > 0) throw new Error(`the form has no ${unknown}`);
  return Object.fromEntries(values);
}
