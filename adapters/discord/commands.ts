import {
  type APIApplicationCommand,
  type APIApplicationCommandStringOption,
  type APIApplicationCommandSubcommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type RESTPutAPIApplicationCommandsJSONBody,
} from "discord.js";
import type { Logger } from "pino";
import type { CommandSpec, Localised, OptionKind, OptionSpec } from "../../src/bot/platform.ts";
import type { Api } from "./api.ts";
import { sentences } from "./catalogue.ts";
import { isNoSuchRoute } from "./errors.ts";
import { COMMAND_DESCRIPTION, COMMAND_NAME, COMMAND_NAME_PATTERN, OPTIONS_PER_COMMAND } from "./limits.ts";

type CommandBody = RESTPutAPIApplicationCommandsJSONBody[number];

/** Everywhere: servers, the bot's direct messages, and other conversations of those who installed it for themselves. */
const EVERYWHERE = {
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
};

/** What is typed freely; all the rest is offered. */
const FREE: ReadonlySet<OptionKind> = new Set(["text", "address"]);

/** Commands that open a form when nothing follows them. */
const FORMS: ReadonlySet<string> = new Set(["subscribe", "settings"]);

export function opensForm(command: CommandSpec, options: Readonly<Record<string, string>>): boolean {
  return FORMS.has(command.name) && Object.keys(options).length === 0;
}

/** The table as Discord registers it: a command per digest, a subcommand per command, and one for messages. */
export function commandBodies(table: readonly CommandSpec[]): CommandBody[] {
  const digests = [...new Set(table.map(({ digest }) => digest))];
  return [
    ...digests.map((digest) =>
      digestBody(
        digest,
        table.filter((spec) => spec.digest === digest),
      ),
    ),
    linkCommand(),
  ];
}

/** The command of a subcommand's name, which is the same in every language; null when the table has none. */
export function commandNamed(table: readonly CommandSpec[], digest: string, name: string): CommandSpec | null {
  const ofDigest = table.filter((spec) => commandName(spec.digest, spec.digest) === digest);
  const index = names(ofDigest).indexOf(name);
  return ofDigest[index] ?? ofDigest.find((spec) => spec.name === name) ?? null;
}

/** The option of a field's name; null when the command has none. */
export function optionNamed({ options }: CommandSpec, name: string): OptionSpec | null {
  return options[names(options).indexOf(name)] ?? options.find((option) => option.name === name) ?? null;
}

/** The digest, as the table calls it, of a command's name. */
export function digestNamed(table: readonly CommandSpec[], name: string): string | null {
  return table.find(({ digest }) => commandName(digest, digest) === name)?.digest ?? null;
}

/** Registers the table where it differs from what is registered. */
export async function register(
  api: Api,
  application: string,
  table: readonly CommandSpec[],
  log: Logger,
): Promise<void> {
  for (const digest of new Set(table.map((spec) => spec.digest))) {
    const count = table.filter((spec) => spec.digest === digest).length;
    if (count > OPTIONS_PER_COMMAND) {
      log.warn(
        { digest, count, most: OPTIONS_PER_COMMAND },
        "Discord: the last commands can only be typed after a mention",
      );
    }
  }
  const wanted = commandBodies(table);
  const registered = await api.commands(application).catch((error: unknown) => {
    if (isNoSuchRoute(error)) return []; // a service that only takes them
    throw error;
  });
  // An app with an activity has a command of Discord's own, which may not be taken away.
  const kept = registered.filter(({ type }) => type === ApplicationCommandType.PrimaryEntryPoint);
  const ours = registered.filter(({ type }) => type !== ApplicationCommandType.PrimaryEntryPoint);
  if (sameCommands(wanted, ours)) return;
  await api.putCommands(application, [...wanted, ...kept.map(withoutIds)]);
  log.info({ commands: wanted.length }, "Discord commands registered");
}

function digestBody(digest: string, specs: readonly CommandSpec[]): CommandBody {
  const shown = specs.slice(0, OPTIONS_PER_COMMAND);
  const words = names(shown);
  return {
    type: ApplicationCommandType.ChatInput,
    name: commandName(digest, digest),
    description: described(`Le Fil : ${shown.map(({ words }) => words.fr[0]).join(", ")}`),
    description_localizations: english(described(`Le Fil: ${shown.map(({ words }) => words.en[0]).join(", ")}`)),
    ...EVERYWHERE,
    options: shown.map((spec, index) => subcommand(spec, words[index] ?? spec.name, shown)),
  };
}

function linkCommand(): CommandBody {
  const name = sentences("fr").summarise;
  return {
    type: ApplicationCommandType.Message,
    name,
    name_localizations: { fr: name, ...english(sentences("en").summarise) },
    ...EVERYWHERE,
  };
}

function subcommand(
  spec: CommandSpec,
  name: string,
  among: readonly CommandSpec[],
): APIApplicationCommandSubcommandOption {
  // Discord wants those that are required first.
  const options = [...spec.options]
    .sort((a, b) => Number(b.required) - Number(a.required))
    .slice(0, OPTIONS_PER_COMMAND);
  const fields = names(spec.options);
  return {
    type: ApplicationCommandOptionType.Subcommand,
    name,
    ...localisedNames(spec, among),
    ...localisedDescription(spec.summary),
    options: options.map((option) => field(option, fields[spec.options.indexOf(option)] ?? option.name, spec.options)),
  };
}

function field(option: OptionSpec, name: string, among: readonly OptionSpec[]): APIApplicationCommandStringOption {
  return {
    type: ApplicationCommandOptionType.String,
    name,
    ...localisedNames(option, among),
    ...localisedDescription(option.summary),
    required: option.required,
    ...(FREE.has(option.kind) ? {} : { autocomplete: true as const }),
  };
}

interface Named {
  readonly name: string;
  readonly words: Localised<string | readonly string[]>;
}

/** The French words first, as everywhere: their names in all other languages but English. */
function names(among: readonly Named[]): string[] {
  return namesIn(among, "fr");
}

function namesIn(among: readonly Named[], language: "fr" | "en"): string[] {
  const taken = new Set<string>();
  return among.map(({ name, words }) => {
    const word = words[language];
    const candidates = [...(typeof word === "string" ? [word] : word), name].map((each) => commandName(each, name));
    const free = candidates.find((each) => !taken.has(each)) ?? `${name}-${taken.size}`.slice(0, COMMAND_NAME);
    taken.add(free);
    return free;
  });
}

function localisedNames(one: Named, among: readonly Named[]) {
  const index = among.indexOf(one);
  const [fr = one.name, en = one.name] = [namesIn(among, "fr")[index], namesIn(among, "en")[index]];
  return { name_localizations: { fr, ...english(en) } };
}

function localisedDescription(summary: Localised<string>) {
  const [fr, en] = [described(summary.fr), described(summary.en)];
  return { description: fr, description_localizations: { fr, ...english(en) } };
}

function english(words: string) {
  return { "en-US": words, "en-GB": words };
}

/** A word as Discord takes it for a name: lower case, no space, 32 characters; `otherwise` where nothing is left. */
function commandName(word: string, otherwise: string): string {
  const name = word
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]+/gu, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, COMMAND_NAME);
  return COMMAND_NAME_PATTERN.test(name) ? name : otherwise;
}

function described(summary: string): string {
  const words = summary.trim() || "…";
  return words.length <= COMMAND_DESCRIPTION ? words : `${words.slice(0, COMMAND_DESCRIPTION - 1)}…`;
}

function withoutIds({ name, type, ...rest }: APIApplicationCommand): CommandBody {
  const { id: _id, application_id: _application, version: _version, guild_id: _guild, ...kept } = rest;
  return { ...kept, name, type } as CommandBody;
}

/** Whether all that we register is registered so, whatever a service adds of its own, and nothing more. */
export function sameCommands(wanted: readonly CommandBody[], registered: readonly APIApplicationCommand[]): boolean {
  return (
    wanted.length === registered.length &&
    wanted.every((body) =>
      registered.some((one) => one.type === body.type && one.name === body.name && holds(one, body)),
    )
  );
}

function holds(registered: unknown, wanted: unknown): boolean {
  if (Array.isArray(wanted)) {
    if (wanted.length === 0)
      return registered === undefined || registered === null || (Array.isArray(registered) && registered.length === 0);
    if (!Array.isArray(registered) || registered.length !== wanted.length) return false;
    return wanted.every((each, index) =>
      typeof each === "number" ? registered.includes(each) : holds(registered[index], each),
    );
  }
  if (typeof wanted !== "object" || wanted === null)
    return wanted === (registered ?? (wanted === false ? false : undefined));
  if (typeof registered !== "object" || registered === null) return false;
  const found: Readonly<Record<string, unknown>> = { ...registered };
  return Object.entries(wanted).every(([key, value]) => holds(found[key], value));
}
