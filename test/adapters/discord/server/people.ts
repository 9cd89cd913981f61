import type { LocalDiscord } from "./index.ts";
import type { Interaction } from "./interaction.ts";
import { EPHEMERAL } from "./rules.ts";
import { BOT, type Channel, channelPayload, messagePayload, type Person, type StoredMessage } from "./world.ts";

/** What people do: written as their clients send it. */
export class People {
  readonly #local: LocalDiscord;

  constructor(local: LocalDiscord) {
    this.#local = local;
  }

  /** Writes in a channel. */
  says(person: Person, channel: Channel, content: string, more: object = {}): StoredMessage {
    const { world } = this.#local;
    const author = { id: person.id, username: person.username, bot: false };
    const message = world.store(channel, author, { content, ...more }, []);
    const { guild_id } = channel;
    const member = { roles: [], joined_at: "2025-01-01T00:00:00.000Z", deaf: false, mute: false, flags: 0 };
    const where = guild_id ? { guild_id, member } : {};
    this.#local.dispatch("MESSAGE_CREATE", { ...messagePayload(world, message), ...where, channel_type: channel.type });
    return message;
  }

  /** "/ia chiffres angle:emploi", by the names that are registered. */
  runs(person: Person, channel: Channel, line: string, options: Readonly<Record<string, string>> = {}): Interaction {
    return this.#asks(2, person, channel, this.#named(line, options));
  }

  /** Types in an option of a command. */
  types(person: Person, channel: Channel, line: string, option: string, typed: string): Interaction {
    const data = this.#named(line, { [option]: typed });
    for (const field of data.options[0]?.options ?? []) Object.assign(field, { focused: true });
    return this.#asks(4, person, channel, data);
  }

  /** Uses the command of that name on somebody's message. */
  uses(person: Person, name: string, message: StoredMessage): Interaction {
    const { world } = this.#local;
    const command = world.commands.find((each) => each.name === name && each.type === 3);
    if (!command) throw new Error(`no command ${name} is registered`);
    const channel = world.channels.get(message.channel_id);
    if (!channel) throw new Error("the message's channel is gone");
    const resolved = { messages: { [message.id]: messagePayload(world, message) } };
    return this.#asks(2, person, channel, { id: command.id, type: 3, name, target_id: message.id, resolved });
  }

  /** Presses a button: of that message, or of one that this person alone sees. */
  presses(person: Person, channel: Channel, customId: string, on: StoredMessage | null = null): Interaction {
    return this.#asks(3, person, channel, { component_type: 2, custom_id: customId }, this.#under(on));
  }

  #under(on: StoredMessage | null): { readonly message: object } {
    const { world } = this.#local;
    return { message: on ? messagePayload(world, on) : { id: world.id(), author: BOT, flags: EPHEMERAL } };
  }

  /** Sends a modal back, with what was filled in: a word, or choices. `from` holds the button that opened it. */
  submits(
    person: Person,
    channel: Channel,
    customId: string,
    values: Readonly<Record<string, string | readonly string[]>>,
    from?: StoredMessage | null,
  ): Interaction {
    const components = Object.entries(values).map(([custom_id, value]) => ({
      type: 18,
      id: 1,
      component:
        typeof value === "string" ? { type: 4, id: 2, custom_id, value } : { type: 3, id: 2, custom_id, values: value },
    }));
    // A form that a command opened comes back without a message.
    const under = from === undefined ? {} : this.#under(from);
    return this.#asks(5, person, channel, { custom_id: customId, components }, under);
  }

  #named(line: string, options: Readonly<Record<string, string>>) {
    const [name, subcommand = ""] = line.replace(/^\//, "").split(" ");
    const command = this.#local.world.commands.find((each) => each.name === name && each.type === 1);
    const registered = command?.options as { name: string; options?: { name: string }[] }[] | undefined;
    const sub = registered?.find((each) => each.name === subcommand);
    if (!command || !sub) throw new Error(`/${line} is not registered`);
    const unknown = Object.keys(options).filter((key) => !sub.options?.some((each) => each.name === key));
    if (unknown.length > 0) throw new Error(`/${line} has no ${unknown}`);
    const fields = Object.entries(options).map(([key, value]) => ({ type: 3, name: key, value }));
    return { id: command.id, type: 1, name, options: [{ type: 1, name: subcommand, options: fields }] };
  }

  #asks(type: number, person: Person, channel: Channel, data: object, more: object = {}): Interaction {
    const { id, username, locale, permissions } = person;
    const user = { id, username, discriminator: "0", global_name: null, avatar: null };
    const { guild_id } = channel;
    const guild = this.#local.world.guilds.get(guild_id ?? "");
    const member = {
      user,
      permissions,
      roles: [],
      joined_at: "2025-01-01T00:00:00.000Z",
      deaf: false,
      mute: false,
      flags: 0,
    };
    return this.#local.interact({
      type,
      data,
      channel: channelPayload(channel),
      channel_id: channel.id,
      locale,
      context: guild_id ? 0 : 1,
      authorizing_integration_owners: guild_id ? { 0: guild_id } : { 1: id },
      ...(guild_id
        ? {
            guild_id,
            member,
            guild: { id: guild_id, features: [], locale: "en-US" },
            guild_locale: guild?.preferred_locale,
          }
        : { user }),
      ...more,
    });
  }
}
