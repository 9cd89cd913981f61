import { type APIApplicationCommandAutocompleteInteraction, ApplicationCommandOptionType } from "discord.js";
import type { CommandSpec, Completion, Inbox, Origin } from "../../src/bot/platform.ts";
import { commandNamed, digestNamed, optionNamed } from "./commands.ts";
import { CHOICE, CHOICES_PER_OPTION } from "./limits.ts";
import { plain } from "./markdown.ts";

/** A command of the table, with what follows it, by the table's own names. */
export interface Call {
  readonly spec: CommandSpec;
  readonly options: Readonly<Record<string, string>>;
}

interface Sent {
  readonly type: number;
  readonly name: string;
  readonly options?: readonly object[];
}

/** What a person called; null for what the table doesn't have. */
export function callOf(
  commands: readonly CommandSpec[],
  digest: string,
  data: readonly Sent[] | undefined,
): Call | null {
  const chosen = data?.find(({ type }) => type === ApplicationCommandOptionType.Subcommand);
  const spec = chosen ? commandNamed(commands, digest, chosen.name) : null;
  if (!spec) return null;
  const options: Record<string, string> = {};
  for (const field of chosen?.options ?? []) {
    if (!("name" in field) || !("value" in field) || typeof field.name !== "string") continue;
    const option = optionNamed(spec, field.name);
    const value = String(field.value).trim();
    if (option && value) options[option.name] = value;
  }
  return { spec, options };
}

/** What may be typed there, as Discord offers it. */
export async function choicesOf(
  { data }: APIApplicationCommandAutocompleteInteraction,
  origin: Origin,
  { inbox, commands }: { readonly inbox: Inbox; readonly commands: readonly CommandSpec[] },
): Promise<readonly { readonly name: string; readonly value: string }[]> {
  const asked = completionOf(data, origin, commands);
  if (!asked) return [];
  return (await inbox.complete(asked))
    .map(({ label, value }) => ({ name: short(plain(label).trim() || value), value }))
    .filter(({ name, value }) => name !== "" && value !== "" && value.length <= CHOICE) // half a value is another one
    .slice(0, CHOICES_PER_OPTION);
}

function completionOf(
  data: APIApplicationCommandAutocompleteInteraction["data"],
  { tenant, channel, language }: Origin,
  commands: readonly CommandSpec[],
): Completion | null {
  const digest = digestNamed(commands, data.name);
  const chosen = data.options.find(({ type }) => type === ApplicationCommandOptionType.Subcommand);
  const spec = chosen ? commandNamed(commands, data.name, chosen.name) : null;
  const fields = chosen && "options" in chosen ? (chosen.options ?? []) : [];
  const typing = fields.find((field) => "focused" in field && field.focused === true);
  const option = spec && typing ? optionNamed(spec, typing.name) : null;
  if (digest === null || !spec || !option || !typing || !("value" in typing)) return null;
  const place = { tenant, channel, language, digest, command: spec.name, option: option.name };
  return { ...place, typed: String(typing.value) };
}

function short(label: string): string {
  return label.length <= CHOICE ? label : `${label.slice(0, CHOICE - 1)}…`;
}
