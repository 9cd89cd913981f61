import { catalogue } from "../../edition/text.ts";
import type { Command } from "../commands.ts";
import { askQuestion, perform } from "../deeds.ts";
import { readAddress } from "../grammar/addresses.ts";
import { readRequest } from "../grammar/requests.ts";
import { readScope } from "../grammar/scopes.ts";
import { readWish } from "../grammar/wishes.ts";
import type { Answer } from "../platform.ts";
import { sentence, toChannel, withOpening } from "../replies.ts";
import { clockOf, type Visit } from "../visit.ts";
import { readShortReply, type ShortReply } from "./followups.ts";
import { answerShort, threadOf } from "./thread-room.ts";

/** Answers what was said in a thread, or with the bot's name: everybody there sees it. */
export async function converse(visit: Visit, line: string): Promise<Answer> {
  const { digest, language } = visit;
  const words = catalogue(language);
  const short = readShortReply(line, digest.definition);
  const room = visit.thread ? await threadOf(visit) : null;
  if (room) {
    if (short) return toChannel(...(await answerShort(room, short)));
    const command = commandIn(visit, line);
    if (command) return await command();
    return seenByAll(await askQuestion(visit, line));
  }
  if (short) return await answerOutside(visit, short);
  const command = commandIn(visit, line);
  if (command) return await command();
  const request = readRequest(line, visit.table, language);
  if (request.kind === "unknown" && request.suggestion !== null) {
    return toChannel(sentence(language, words.unknownCommand(request.word, request.suggestion)));
  }
  const answer = seenByAll(await askQuestion(visit, line));
  const isLost = visit.thread !== null && answer.kind === "messages";
  if (!isLost || answer.messages[0] === undefined) return answer;
  const [first, ...others] = answer.messages;
  return toChannel(withOpening(words.lookingElsewhere, first), ...others);
}

/** A few words with the bot's name, where no edition is talked of. */
async function answerOutside(visit: Visit, short: ShortReply): Promise<Answer> {
  const { language, table } = visit;
  const words = catalogue(language);
  const deed = (does: Command["does"], argument: string): Promise<Answer> => {
    const command = table.find((one) => one.does === does);
    if (!command) throw new TypeError(`the table has no ${does}`);
    return perform(visit, command, argument);
  };
  switch (short.kind) {
    case "thanks":
      return toChannel(sentence(language, words.welcome));
    case "hello":
      return toChannel(sentence(language, words.hello));
    case "figures":
      return seenByAll(await deed("figures", short.angles.join(" ")));
    case "sources":
      return seenByAll(await deed("sources", ""));
    case "angles": {
      const [first = "", ...others] = short.angles;
      const command = table.find(({ name }) => name === first);
      if (command) return seenByAll(await perform(visit, command, others.join(" ")));
      return seenByAll(await deed("help", ""));
    }
    case "empty":
      return seenByAll(await deed("help", ""));
    case "more":
    case "story":
      return toChannel(sentence(language, words.askHere));
  }
}

/** The command that a line is, whole: a sentence that begins with a command's word is a question. */
function commandIn(visit: Visit, line: string): (() => Promise<Answer>) | null {
  const { table, language } = visit;
  const request = readRequest(line, table, language);
  if (request.kind !== "request") return null;
  const { command, argument } = request;
  if (!isWhole(visit, command, argument)) return null;
  return async () => {
    const answer = await perform(visit, command, argument);
    return command.who === "all" ? seenByAll(answer) : answer;
  };
}

function isWhole(visit: Visit, command: Command, argument: string): boolean {
  const asks = /[?\uff1f]\s*$/.test(argument);
  const count = argument === "" ? 0 : argument.split(/\s+/).length;
  switch (command.does) {
    case "question":
      return argument !== "";
    case "article":
    case "why":
    case "follow":
      return count === 1 && readAddress(argument).kind === "address";
    case "forget":
    case "search":
      return count > 0 && count <= 8 && !asks;
    case "sources":
    case "preview":
      return count === 0;
    case "help":
    case "unsubscribe":
      return count <= 1 && !asks;
    case "digest":
    case "figures":
    case "angle": {
      const { definition } = visit.digest;
      const withAngles = command.does !== "digest";
      const reader = { digest: definition, clock: clockOf(visit), language: visit.language, withAngles };
      const { faults } = readScope(argument, reader);
      // "chiffres emplo" is a slip; "chiffres du chômage" is a question.
      return faults.every((fault) => fault.kind !== "unknown" || (fault.suggestion !== null && count <= 3 && !asks));
    }
    case "subscribe":
    case "settings": {
      const { faults } = readWish(argument, visit.digest.definition);
      return !asks && faults.every((fault) => fault.kind !== "unknown" || (fault.suggestion !== null && count <= 8));
    }
  }
}

function seenByAll(answer: Answer): Answer {
  return answer.kind === "messages" ? { ...answer, seenBy: "channel" } : answer;
}
