import type { Angle, DigestDefinition } from "../engine/definition.ts";
import { fold } from "../engine/terms.ts";
import { type Deed, FIXED_COMMANDS, PERIOD } from "./command-words.ts";
import type { CommandSpec } from "./platform.ts";

/** One row of the command table: what platforms need, and what the code does. Angle rows come from the digest. */
export interface Command extends CommandSpec {
  readonly does: Deed;
  /** The angle of an angle's command. */
  readonly angle: Angle | null;
}

/** Where the angles' commands stand: after the figures. */
const ANGLES_AFTER = FIXED_COMMANDS.findIndex(({ name }) => name === "figures") + 1;

/** The command table of a digest: its angles are commands too. A word that two commands share names the fixed one. */
export function commandTable(digest: DigestDefinition): Command[] {
  const fixed: Command[] = FIXED_COMMANDS.map((command) => ({
    ...command,
    digest: digest.command,
    does: command.name,
    angle: null,
  }));
  const names = new Set<string>(fixed.map(({ name }) => name));
  const angles = digest.angles.filter(({ id }) => !names.has(id)).map((angle) => angleCommand(digest, angle));
  return [...fixed.slice(0, ANGLES_AFTER), ...angles, ...fixed.slice(ANGLES_AFTER)];
}

function angleCommand(digest: DigestDefinition, angle: Angle): Command {
  const { id, label, words } = angle;
  const example = { fr: `${words.fr[0] ?? id} semaine`, en: `${words.en[0] ?? id} week` };
  return {
    digest: digest.command,
    name: id,
    does: "angle",
    angle,
    words,
    summary: { fr: `les points clés\u00a0: ${label.fr}`, en: `the key points: ${label.en}` },
    argument: { fr: "[période]", en: "[period]" },
    example,
    options: [PERIOD],
    seenBy: "caller",
    who: "all",
  };
}

/** The command that a word names, in either language, whatever the accents and case; null for none. */
export function commandNamed(word: string, table: readonly Command[]): Command | null {
  const wanted = fold(word);
  return (
    table.find((command) => command.does !== "angle" && wordsOf(command).includes(wanted)) ??
    table.find((command) => wordsOf(command).includes(wanted)) ??
    null
  );
}

/** Every word that names a command, folded. */
export function wordsOf(command: Command): string[] {
  return [command.name, ...command.words.fr, ...command.words.en].map(fold);
}
