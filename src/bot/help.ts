import { type Block, type Message, note, strong, text } from "../edition/message.ts";
import { catalogue } from "../edition/text.ts";
import type { Language } from "../engine/language.ts";
import { type Command, commandNamed, wordsOf } from "./commands.ts";
import { quoteBack } from "./grammar/faults.ts";
import { nearest } from "./grammar/nearest.ts";

/** `aide`: every command with its word; `aide chiffres`: all about one. */
export function helpMessage(table: readonly Command[], argument: string, language: Language): Message {
  const [word = ""] = argument.trim().replace(/^\//, "").split(/\s+/);
  if (word === "") return wholeHelp(table, language);
  const command = commandNamed(word, table);
  return command ? commandHelp(command, language) : lostHelp(table, word, language);
}

function wholeHelp(table: readonly Command[], language: Language): Message {
  const words = catalogue(language);
  const fixed = table.filter(({ does }) => does !== "angle");
  const angles = table.filter(({ does }) => does === "angle");
  const at = fixed.findIndex(({ does }) => does === "figures") + 1;
  const rows = fixed.map((command) => row(command, language));
  const [first] = table;
  const detail = first
    ? `/${first.digest} ${shownWord(table, "help", language)} ${shownWord(table, "figures", language)}`
    : "";
  return {
    language,
    blocks: [
      { type: "heading", content: [text(words.helpTitle)] },
      ...rows.slice(0, at),
      ...(angles.length > 0 ? [anglesRow(angles, language)] : []),
      ...rows.slice(at),
      note([text(words.helpThread)]),
      note([text(words.helpHint(detail))]),
    ],
  };
}

function row(command: Command, language: Language): Block {
  const words = catalogue(language);
  const managers = command.who === "managers" ? ` (${words.helpManagers})` : "";
  return {
    type: "paragraph",
    content: [strong(typedOf(command, language)), text(` · ${command.summary[language]}${managers}`)],
  };
}

/** "/ia investissement, régulation, emploi… [période] · un mot pour chaque angle". */
function anglesRow(angles: readonly Command[], language: Language): Block {
  const [first] = angles;
  const names = angles.map((angle) => angle.words[language][0] ?? angle.name).join(", ");
  const typed = `/${first?.digest ?? ""} ${names} ${first?.argument[language] ?? ""}`.trim();
  return { type: "paragraph", content: [strong(typed), text(` · ${catalogue(language).helpAngles}`)] };
}

function commandHelp(command: Command, language: Language): Message {
  const words = catalogue(language);
  const [, ...others] = command.words[language];
  const other: Language = language === "fr" ? "en" : "fr";
  const also = [...new Set([...others, ...command.words[other]])].filter((one) => one !== command.words[language][0]);
  const lines = [
    ...command.options.map((option) => words.helpOption(option.words[language], option.summary[language])),
    words.helpExample(`/${command.digest} ${command.example[language]}`),
    command.seenBy === "channel" ? words.helpSeenByChannel : words.helpSeenByCaller,
  ];
  return {
    language,
    blocks: [
      { type: "heading", content: [text(typedOf(command, language))] },
      row(command, language),
      ...lines.map((line): Block => ({ type: "paragraph", content: [text(line)] })),
      ...(also.length > 0 ? [note([text(words.helpAlso(also))])] : []),
    ],
  };
}

function lostHelp(table: readonly Command[], word: string, language: Language): Message {
  const words = catalogue(language);
  const names = table.flatMap((command) =>
    wordsOf(command).map((one) => [one, command.words[language][0] ?? command.name] as const),
  );
  const near = nearest(word, names);
  const said = near ? words.unknownCommand(quoteBack(word), near.value) : words.helpNoCommand(quoteBack(word));
  const whole = wholeHelp(table, language);
  return { language, blocks: [{ type: "paragraph", content: [text(said)] }, ...(near ? [] : whole.blocks)] };
}

function typedOf(command: Command, language: Language): string {
  return `/${command.digest} ${command.words[language][0] ?? command.name} ${command.argument[language]}`.trim();
}

function shownWord(table: readonly Command[], deed: string, language: Language): string {
  return table.find(({ does }) => does === deed)?.words[language][0] ?? deed;
}
