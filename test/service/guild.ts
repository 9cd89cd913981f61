import { expect, vi } from "vitest";
import type { Service } from "../../src/service.ts";
import { LocalDiscord, TOKEN } from "../adapters/discord/server/index.ts";
import type { Interaction } from "../adapters/discord/server/interaction.ts";
import { People } from "../adapters/discord/server/people.ts";
import { type Body, everyComponent } from "../adapters/discord/server/rules.ts";
import { BOT, type Channel, type Guild, type Person, type StoredMessage } from "../adapters/discord/server/world.ts";
import { seen } from "../adapters/discord/stage.ts";
import { type Environment, type House, PATIENCE } from "./stage.ts";

/** What somebody reads of one message. */
export interface Read {
  readonly text: string;
  /** Only the person who asked sees it. */
  readonly isPrivate: boolean;
  readonly body: Body;
  /** Where it stands; null for one that only one person sees. */
  readonly message: StoredMessage | null;
}

export interface Modal {
  readonly custom_id: string;
  readonly title: string;
  readonly components: readonly Field[];
}

interface Field {
  readonly label?: string;
  readonly component?: {
    readonly type: number;
    readonly custom_id: string;
    readonly value?: string;
    readonly options?: readonly { readonly value: string; readonly default?: boolean }[];
  };
}

type Values = Readonly<Record<string, string | readonly string[]>>;

/** A server of a local Discord, with the whole bot behind it. */
export class Server {
  readonly local: LocalDiscord;
  readonly house: House;
  readonly people: People;
  readonly guild: Guild;
  #service: Service | null = null;

  private constructor(local: LocalDiscord, house: House) {
    this.local = local;
    this.house = house;
    this.people = new People(local);
    this.guild = local.world.guild();
  }

  static async open(house: House): Promise<Server> {
    const server = new Server(await LocalDiscord.start(), house);
    await server.start();
    return server;
  }

  get service(): Service {
    if (!this.#service) throw new Error("the bot isn't open");
    return this.#service;
  }

  /** What the operator sets. */
  get environment(): Environment {
    return { DISCORD_TOKEN: TOKEN, DISCORD_API_URL: this.local.apiUrl };
  }

  /** A process of the bot, in front of the same Discord. */
  async start(): Promise<void> {
    this.#service = await this.house.open(this.environment);
    await this.#service.start();
    await vi.waitFor(() => expect(this.local.world.commands.length).toBeGreaterThan(0), PATIENCE);
  }

  async close(): Promise<void> {
    await this.service.stop();
    await this.local.stop();
  }

  /** A new channel: 0 text, 15 a forum. */
  channel(type = 0, guild = this.guild): Channel {
    return this.local.world.channel(guild, type, type === 15 ? { available_tags: [] } : {});
  }

  /** Somebody new. */
  guest({ locale = "fr", manages = false, channel = this.channel() } = {}): Guest {
    const person = this.local.world.person({ locale, permissions: manages ? "2064" : "2048" });
    return new Guest(this, person, channel);
  }

  /** All that is shown in a channel and in its threads, in the order in which it came. */
  shown(channel: Channel): StoredMessage[] {
    const { world } = this.local;
    const places = [channel, ...world.threadsOf(channel)];
    return places.flatMap(({ id }) => world.messages.get(id) ?? []).sort((a, b) => a.made - b.made);
  }
}

/** A person in a channel. */
export class Guest {
  readonly server: Server;
  readonly person: Person;
  readonly channel: Channel;

  constructor(server: Server, person: Person, channel: Channel) {
    this.server = server;
    this.person = person;
    this.channel = channel;
  }

  /** The same person elsewhere. */
  in(channel: Channel): Guest {
    return new Guest(this.server, this.person, channel);
  }

  /** The same person in their own conversation with the bot. */
  direct(): Guest {
    return this.in(this.server.local.world.direct(this.person));
  }

  get ref(): string {
    return `discord:${this.channel.guild_id ?? "@me"}:${this.channel.id}`;
  }

  /** Runs "/ia WORD option:value"; gives what says what is expected, to that person or in the channel. */
  runs(word: string, options: Readonly<Record<string, string>>, expected: RegExp): Promise<Read> {
    return this.#read(expected, () => this.server.people.runs(this.person, this.channel, `ia ${word}`, options));
  }

  /** Runs what opens a form. */
  asksForm(word: string): Promise<Modal> {
    return this.#modal(this.server.people.runs(this.person, this.channel, `ia ${word}`));
  }

  /** What is offered while an option is being typed. */
  async completes(word: string, option: string, typed: string): Promise<string[]> {
    const asked = this.server.people.types(this.person, this.channel, `ia ${word}`, option, typed);
    await this.server.local.until(() => asked.callback !== null, "what is offered");
    const data = asked.callback?.data as { readonly choices: readonly { readonly value: string }[] } | undefined;
    return (data?.choices ?? []).map(({ value }) => value);
  }

  /** Writes in the channel. */
  says(text: string, expected: RegExp): Promise<Read> {
    return this.#read(expected, () => this.tells(text));
  }

  tells(text: string): null {
    this.server.people.says(this.person, this.channel, text);
    return null;
  }

  mentions(text: string, expected: RegExp): Promise<Read> {
    return this.says(`<@${BOT.id}> ${text}`, expected);
  }

  presses(label: string, { body, message }: Read, expected: RegExp): Promise<Read> {
    return this.#read(expected, () => this.#press(label, body, message));
  }

  opens(label: string, { body, message }: Read): Promise<Modal> {
    return this.#modal(this.#press(label, body, message));
  }

  /** Sends a form back, with some fields changed; `from` has the button that opened it. */
  submits(modal: Modal, changes: Values, expected: RegExp, from?: Read): Promise<Read> {
    const values = { ...valuesOf(modal), ...changes };
    const known = modal.components.map(({ component }) => component?.custom_id);
    expect(known).toEqual(expect.arrayContaining(Object.keys(changes)));
    return this.#read(expected, () =>
      this.server.people.submits(this.person, this.channel, modal.custom_id, values, from?.message),
    );
  }

  /** The command on somebody's message. */
  summarises(text: string, expected: RegExp): Promise<Read> {
    return this.#read(expected, () => {
      const message = this.server.people.says(this.person, this.channel, text);
      return this.server.people.uses(this.person, "Résumer ce lien", message);
    });
  }

  /** The first message that says it, of those made since. */
  async reads(expected: RegExp, since = 0, asked: Interaction | null = null): Promise<Read> {
    return await vi.waitFor(() => {
      const own = (asked?.said ?? []).map((body): Read => readOf(body, body.isEphemeral, null));
      const shown = this.server
        .shown(this.channel)
        .filter(({ made, author }) => made > since && author.bot)
        .map((message) => readOf(message, false, message));
      const found = [...own, ...shown].find(({ text }) => expected.test(text));
      if (!found) {
        const said = [...own, ...shown].map(({ text }) => text).join("\n---\n");
        expect.fail(`nobody said ${expected}, but:\n${said}`);
      }
      return found;
    }, PATIENCE);
  }

  #read(expected: RegExp, deed: () => Interaction | null): Promise<Read> {
    const since = this.server.local.world.made;
    return this.reads(expected, since, deed());
  }

  #press(label: string, body: Body, message: StoredMessage | null): Interaction {
    const buttons = everyComponent(body.components).filter(({ type }) => type === 2);
    const button = buttons.find((one) => (one.label ?? "").includes(label));
    if (!button?.custom_id) throw new Error(`no button ${label}, but ${buttons.map((one) => one.label)}`);
    return this.server.people.presses(this.person, this.channel, button.custom_id, message);
  }

  /** Says whether the first point of a message was useful. */
  judges(useful: boolean, { body, message }: Read, expected: RegExp): Promise<Read> {
    const ids = everyComponent(body.components).flatMap(({ custom_id }) => custom_id ?? []);
    const id = ids.find((one) => one.startsWith(useful ? "y" : "n"));
    if (id === undefined) throw new Error(`no point to judge, but ${ids}`);
    return this.#read(expected, () => this.server.people.presses(this.person, this.channel, id, message));
  }

  async #modal(asked: Interaction): Promise<Modal> {
    return await vi.waitFor(() => {
      if (asked.callback?.type !== 9) {
        expect.fail(`no form opened, but: ${asked.said.map((one) => readOf(one, true, null).text)}`);
      }
      return asked.callback.data as unknown as Modal;
    }, PATIENCE);
  }
}

export function readOf(body: Body, isPrivate: boolean, message: StoredMessage | null): Read {
  const labels = everyComponent(body.components).flatMap(({ type, label }) => (type === 2 && label ? [label] : []));
  return { text: [seen(body).text, ...labels].join(" ").replace(/\s+/g, " "), isPrivate, body, message };
}

/** The fields of a form as Discord sends them back when nothing was changed. */
function valuesOf({ components }: Modal): Values {
  return Object.fromEntries(
    components.flatMap(({ component }) => {
      if (!component) return [];
      const { type, custom_id, value = "", options = [] } = component;
      const chosen = options.filter((option) => option.default).map((option) => option.value);
      return [[custom_id, type === 4 ? value : chosen] as const];
    }),
  );
}
