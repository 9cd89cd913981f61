import type { Edition, EditionPoint } from "../edition/edition.ts";
import { angleMessage, answerMessage, figuresMessage, layOut, sourcesMessage } from "../edition/layout.ts";
import { type Message, strong, text } from "../edition/message.ts";
import { catalogue } from "../edition/text.ts";
import type { Analyst } from "../engine/analyst.ts";
import type { Language } from "../engine/language.ts";
import { assertNever } from "../engine/never.ts";
import { type Command, commandNamed, commandTable, nearestWord, type Request, readRequest } from "./commands.ts";
import type { Inbox, Incoming } from "./platform.ts";

/** Answers what people say. A new edition takes the place of the one in hand. */
export interface EditionInbox extends Inbox {
  show(edition: Edition): void;
}

export interface DeskOptions {
  readonly edition: Edition;
  /** Who reads each language. */
  readonly desk: { analyst(language: Language): Analyst };
  /** Reads and digests one article for `article <address>`; its errors carry a sentence for the reader. */
  readonly readEdition: (address: string) => Promise<Edition>;
}

/** Events that a platform may deliver again are remembered up to this many. */
const REMEMBERED_EVENTS = 1000;
const ANSWERS_SHOWN = 3;

/** Answers commands and follow-ups from one edition; `article` makes the article read the one in hand. */
export function createInbox(options: DeskOptions): EditionInbox {
  const table = commandTable(options.edition.digest);
  const seen = new Set<string>();
  let edition = options.edition;

  const open = async (address: string): Promise<Message[]> => {
    if (!address) return [say(edition, catalogue(edition.language).articleNeeded)];
    try {
      edition = await options.readEdition(address);
    } catch (fault) {
      return [say(edition, fault instanceof Error ? fault.message : String(fault))];
    }
    const thread = layOut(edition);
    return [thread.opening, ...thread.replies];
  };

  return {
    show(next) {
      edition = next;
    },
    async receive(incoming) {
      if (seen.has(incoming.id)) return [];
      seen.add(incoming.id);
      if (seen.size > REMEMBERED_EVENTS) for (const id of seen) if (seen.delete(id)) break;
      const request = understand(incoming, table, edition);
      if (typeof request === "string") return [say(edition, request)];
      switch (request.command.name) {
        case "digest": {
          const thread = layOut(edition);
          return [thread.opening, ...thread.replies];
        }
        case "figures":
          return [figuresFor(edition, request.argument, table)];
        case "angle":
          return edition.sections
            .filter(({ angle }) => angle === request.command.angle?.id)
            .map((section) => angleMessage(edition, section));
        case "article":
          return open(request.argument);
        case "question":
          return [answer(edition, request.argument, options.desk)];
        case "sources":
          return [sourcesMessage(edition)];
        case "help":
          return [help(edition, table)];
        default:
          return assertNever(request.command.name);
      }
    },
  };
}

/** The request that a line makes, or what to say to a line that makes none. */
function understand(incoming: Incoming, table: readonly Command[], edition: Edition): Request | string {
  const { language } = edition;
  const request = readRequest(incoming.text, table);
  const help = commandNamed("help", table);
  const question = commandNamed("question", table);
  if (!help || !question) throw new TypeError("the command table has no help or no question");
  if (incoming.isCommand) {
    if (!incoming.text) return { command: help, argument: "" };
    if (request) return request;
    if (/\s/.test(incoming.text.trim())) return { command: question, argument: incoming.text };
    return catalogue(language).unknownCommand(incoming.text, nearestWord(incoming.text, table, language));
  }
  // Without the command word, a line is a follow-up unless it is exactly a command.
  const exact = request && (request.argument === "" || isArgument(request, table));
  return exact ? request : { command: question, argument: incoming.text };
}

function isArgument(request: Request, table: readonly Command[]): boolean {
  switch (request.command.name) {
    case "question":
      return true;
    case "article":
      return !/\s/.test(request.argument);
    case "figures":
      return commandNamed(request.argument, table)?.name === "angle";
    default:
      return false;
  }
}

function figuresFor(edition: Edition, argument: string, table: readonly Command[]): Message {
  if (!argument) return figuresMessage(edition, edition.figures);
  const angle = commandNamed(argument, table)?.angle;
  if (!angle)
    return say(
      edition,
      catalogue(edition.language).unknownCommand(argument, nearestWord(argument, table, edition.language)),
    );
  return figuresMessage(
    edition,
    edition.figures.filter((figure) => figure.angle === angle.id),
  );
}

function answer(edition: Edition, question: string, desk: DeskOptions["desk"]): Message {
  const words = catalogue(edition.language);
  if (!question) return say(edition, words.askSomething);
  if (edition.readings.length === 0) return say(edition, words.noArticles);
  const points: (EditionPoint & { score: number })[] = edition.readings.flatMap(({ article }) =>
    desk
      .analyst(article.language)
      .answer(article.text, question)
      .map(({ text: words, score }) => ({ text: words, score, article, others: [] })),
  );
  return answerMessage(points.sort((a, b) => b.score - a.score).slice(0, ANSWERS_SHOWN), edition);
}

function help(edition: Edition, table: readonly Command[]): Message {
  const { language, digest } = edition;
  const words = catalogue(language);
  const rows = table.map((command) => {
    const typed = `/${digest.command} ${command.words[language][0] ?? ""} ${command.argument[language]}`.trim();
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

function say(edition: Edition, words: string): Message {
  return { language: edition.language, blocks: [{ type: "paragraph", content: [text(words)] }] };
}
