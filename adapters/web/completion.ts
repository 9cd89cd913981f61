import type { Choice, CommandSpec, OptionSpec } from "../../src/bot/platform.ts";
import { CHOICES } from "./limits.ts";

/** One way to go on with what is being typed. */
export interface Suggestion {
  /** The line once it is taken. */
  readonly line: string;
  readonly label: string;
  readonly hint: string;
}

export interface Typing {
  readonly line: string;
  readonly commands: readonly CommandSpec[];
  readonly language: "fr" | "en";
  /** What the bot proposes for an option, from what was typed of it. */
  readonly choices: (command: CommandSpec, option: OptionSpec, typed: string) => Promise<readonly Choice[]>;
}

/** How a line that begins with "/" may go on: first the digest's word, then a command, then what follows it. */
export async function suggest({ line, commands, language, choices }: Typing): Promise<readonly Suggestion[]> {
  const [, word = "", gap = "", rest = ""] = /^\s*\/(\S*)(\s*)([\s\S]*)$/.exec(line) ?? [];
  if (!/^\s*\//.test(line)) return [];
  const digests = [...new Set(commands.map(({ digest }) => digest))];
  if (gap === "") {
    const named = digests.filter((digest) => digest.startsWith(word.toLowerCase()));
    return named.map((digest) => ({ line: `/${digest} `, label: `/${digest}`, hint: "" }));
  }
  const digest = word.toLowerCase() === "fil" ? digests[0] : digests.find((one) => one === word.toLowerCase());
  if (digest === undefined) return [];
  const own = commands.filter((command) => command.digest === digest);
  const [, name = "", space = "", argument = ""] = /^(\S*)(\s*)([\s\S]*)$/.exec(rest) ?? [];
  if (space === "") return named(own, name, digest, language);
  const command = own.find((one) => wordsOf(one).includes(fold(name)));
  if (!command) return [];
  return await argued(command, argument, `/${digest} ${name} `, choices);
}

function named(commands: readonly CommandSpec[], typed: string, digest: string, language: "fr" | "en"): Suggestion[] {
  const start = fold(typed);
  return commands
    .flatMap((command) => {
      const shown = command.words[language];
      const other = command.words[language === "fr" ? "en" : "fr"];
      const word = [...shown, ...other].find((one) => fold(one).startsWith(start));
      return word === undefined ? [] : [{ command, word: start === "" ? (shown[0] ?? word) : word }];
    })
    .map(({ command, word }) => ({
      line: `/${digest} ${word}${command.argument[language] ? " " : ""}`,
      label: `${word} ${command.argument[language]}`.trim(),
      hint: command.summary[language],
    }))
    .slice(0, CHOICES);
}

/** Choices for the word that is being typed, of any option that a word may be for. */
async function argued(
  command: CommandSpec,
  argument: string,
  before: string,
  choices: Typing["choices"],
): Promise<Suggestion[]> {
  const [, kept = "", typed = ""] = /^([\s\S]*?)(\S*)$/.exec(argument) ?? [];
  const found = await Promise.all(
    command.options.map(async (option) =>
      // Free text takes all that follows the command.
      option.kind === "text"
        ? (await choices(command, option, argument)).map(({ label, value }) => ({ label, line: `${before}${value}` }))
        : (await choices(command, option, typed)).map(({ label, value }) => ({
            label,
            line: `${before}${kept}${value}`,
          })),
    ),
  );
  const lines = new Set<string>();
  return found
    .flat()
    .filter(({ line }) => !lines.has(line) && lines.add(line))
    .map(({ line, label }) => ({ line, label, hint: "" }))
    .slice(0, CHOICES);
}

function wordsOf({ words }: CommandSpec): string[] {
  return [...words.fr, ...words.en].map(fold);
}

function fold(word: string): string {
  return word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
