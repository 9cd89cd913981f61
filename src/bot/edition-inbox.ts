import type { Edition, EditionPoint } from "../edition/edition.ts";
import { angleMessage, answerMessage, figuresMessage, layOut, sourcesMessage } from "../edition/layout.ts";
import { type Message, strong, text } from "../edition/message.ts";
import { catalogue } from "../edition/text.ts";
import type { Analyst } from "../engine/analyst.ts";
import type { Language } from "../engine/language.ts";
import { type Command, commandNamed, commandTable, wordsOf as wordsNaming } from "./commands.ts";
import { nearest } from "./grammar/nearest.ts";
import type { Inbox, Incoming } from "./platform.ts";

export interface EditionInboxOptions {
  readonly edition: Edition;
  /** Who reads each language. */
  readonly desk: { analyst(language: Language): Analyst };
}

const ANSWERS_SHOWN = 3;
/** What one edition can do by itself; the rest needs the store. */
const KNOWN: ReadonlySet<string> = new Set(["digest", "figures", "angle", "question", "sources", "help"]);

/** Answers about one edition. */
export interface EditionInbox extends Inbox {
  /** Is it a command that one edition can answer by itself? */
  knows(incoming: Incoming): boolean;
}

/** Answers from one edition in hand, while there is no store: the sample that a first start shows. */
export function createEditionInbox({ edition, desk }: EditionInboxOptions): EditionInbox {
  const table = commandTable(edition.digest).filter(({ does }) => KNOWN.has(does));
  return {
    knows(incoming) {
      const [word = ""] = wordsOf(incoming).split(/\s+/);
      const command = commandNamed(word, table);
      return command !== null && command.does !== "help";
    },
    async receive(incoming) {
      const messages = answerTo(wordsOf(incoming), incoming.kind === "command", edition, table, desk);
      // What is asked in a thread is answered there, for all to read.
      return { kind: "messages", messages, seenBy: incoming.kind === "message" ? "channel" : "caller" };
    },
    complete: async () => [],
    home: async () => [help(edition, table)],
    left: async () => {},
  };
}

function wordsOf(incoming: Incoming): string {
  switch (incoming.kind) {
    case "command":
    case "message":
      return incoming.text.trim();
    case "action":
      return incoming.action;
    case "call":
      return [incoming.command, ...Object.values(incoming.options)].join(" ");
    default:
      return "";
  }
}

function answerTo(
  words: string,
  isCommand: boolean,
  edition: Edition,
  table: readonly Command[],
  desk: EditionInboxOptions["desk"],
): readonly Message[] {
  const [, word = "", argument = ""] = /^(\S*)\s*([\s\S]*)$/.exec(words) ?? [];
  const command = commandNamed(word, table);
  if (words === "") return [help(edition, table)];
  // Without the digest's word, a line is a question unless it is exactly a command.
  if (command && (isCommand || isExact(command, argument, table))) return run(command, argument, edition, table, desk);
  if (isCommand && argument === "") return [unknown(word, edition, table)];
  return [answer(edition, words, desk)];
}

function isExact(command: Command, argument: string, table: readonly Command[]): boolean {
  if (argument === "" || command.does === "question") return true;
  return command.does === "figures" && commandNamed(argument, table)?.does === "angle";
}

function run(
  command: Command,
  argument: string,
  edition: Edition,
  table: readonly Command[],
  desk: EditionInboxOptions["desk"],
): readonly Message[] {
  switch (command.does) {
    case "figures": {
      if (!argument) return [figuresMessage(edition, edition.figures)];
      const angle = commandNamed(argument, table)?.angle;
      if (!angle) return [unknown(argument, edition, table)];
      const figures = edition.figures.filter((figure) => figure.angle === angle.id);
      return [figuresMessage(edition, figures)];
    }
    case "angle":
      return edition.sections
        .filter(({ angle }) => angle === command.angle?.id)
        .map((section) => angleMessage(edition, section));
    case "question":
      return [answer(edition, argument, desk)];
    case "sources":
      return [sourcesMessage(edition)];
    case "help":
      return [help(edition, table)];
    default: {
      const thread = layOut(edition);
      return [thread.opening, ...thread.replies];
    }
  }
}

function answer(edition: Edition, question: string, desk: EditionInboxOptions["desk"]): Message {
  const words = catalogue(edition.language);
  if (!question) return say(edition, words.askSomething);
  if (edition.readings.length === 0) return say(edition, words.noArticles);
  const points: (EditionPoint & { score: number })[] = edition.readings.flatMap(({ article }) =>
    desk
      .analyst(article.language)
      .answer(article.text, question)
      .map(({ text: said, score }) => ({ text: said, score, article, others: [] })),
  );
  return answerMessage(points.sort((a, b) => b.score - a.score).slice(0, ANSWERS_SHOWN), edition);
}

function help(edition: Edition, table: readonly Command[]): Message {
  const { language, digest } = edition;
  const words = catalogue(language);
  const rows = table.map((command) => {
    const typed = `/${digest.command} ${command.words[language][0] ?? ""}`;
    return { type: "paragraph" as const, content: [strong(typed), text(` · ${command.summary[language]}`)] };
  });
  return {
    language,
    blocks: [
      { type: "heading", content: [text(words.helpTitle)] },
      ...rows,
      { type: "note", content: [text(words.helpFollowUp)] },
    ],
  };
}

function unknown(word: string, edition: Edition, table: readonly Command[]): Message {
  const { language } = edition;
  const near = nearest(
    word,
    table.flatMap((command) => wordsNaming(command).map((name) => [name, command] as const)),
  );
  return say(edition, catalogue(language).unknownCommand(word, near?.value.words[language][0] ?? null));
}

function say(edition: Edition, words: string): Message {
  return { language: edition.language, blocks: [{ type: "paragraph", content: [text(words)] }] };
}
