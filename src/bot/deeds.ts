import { catalogue } from "../edition/text.ts";
import { assertNever } from "../engine/never.ts";
import { ANSWERS_SHOWN, answersFrom, answersMessage, recentReadings } from "./answers/answers.ts";
import { compareFor } from "./answers/answers-by-sense.ts";
import { articleAnswer } from "./answers/article-answers.ts";
import { withDirectAnswer } from "./answers/direct-answer.ts";
import { whyAnswer } from "./answers/fates.ts";
import { anglePoints } from "./answers/period-editions.ts";
import { periodFigures } from "./answers/period-figures.ts";
import { searchAnswer } from "./answers/searches.ts";
import { followAnswer, forgetAnswer, sourcesAnswer } from "./answers/sources.ts";
import type { Command } from "./commands.ts";
import { faultSentences } from "./grammar/fault-sentences.ts";
import { readScope, type Scope } from "./grammar/scopes.ts";
import { helpMessage } from "./help.ts";
import type { Answer } from "./platform.ts";
import { sentence, toCaller } from "./replies.ts";
import { previewAnswer } from "./settings/previews.ts";
import { settingsAnswer, subscribeAnswer, unsubscribeAnswer } from "./settings/subscriptions-desk.ts";
import { readShortReply } from "./threads/followups.ts";
import { postDigest } from "./threads/thread-posts.ts";
import { answerInThread, answerShort, searchThread, threadOf } from "./threads/thread-room.ts";
import { clockOf, isTalk, type Visit } from "./visit.ts";

/** Does what a command asks. Throws StoreError, or whatever a bug throws. */
export async function perform(visit: Visit, command: Command, argument: string): Promise<Answer> {
  const { language, incoming } = visit;
  if (command.who === "managers" && !(await incoming.isManager())) {
    return toCaller(sentence(language, catalogue(language).managersOnly));
  }
  switch (command.does) {
    case "digest":
      return await withScope(visit, argument, false, ({ period }) => postDigest(visit, period));
    case "figures":
      return (await inThread(visit, `figures ${argument}`)) ?? (await figures(visit, argument));
    case "angle":
      return (await inThread(visit, `${command.name} ${argument}`)) ?? (await points(visit, command, argument));
    case "sources":
      return (await inThread(visit, "sources")) ?? (await sourcesAnswer(visit));
    case "article":
      return await articleAnswer(visit, argument);
    case "question":
      return await askQuestion(visit, argument);
    case "search":
      return await searchAnswer(visit, argument);
    case "why":
      return await whyAnswer(visit, argument);
    case "follow":
      return await followAnswer(visit, argument);
    case "forget":
      return await forgetAnswer(visit, argument);
    case "subscribe":
      return await subscribeAnswer(visit, argument);
    case "unsubscribe":
      return await unsubscribeAnswer(visit, argument);
    case "settings":
      return await settingsAnswer(visit, argument);
    case "preview":
      return await previewAnswer(visit, argument);
    case "help":
      return toCaller(helpMessage(visit.table, argument, language));
    default:
      return assertNever(command.does);
  }
}

/** In a thread that holds an edition, what names no period is about that edition. */
async function inThread(visit: Visit, line: string): Promise<Answer | null> {
  if (!visit.thread) return null;
  const reply = readShortReply(line, visit.digest.definition);
  if (!reply) return null;
  const room = await threadOf(visit);
  return room && toCaller(...(await answerShort(room, reply)));
}

/** Puts a question to the thread's edition, or to the articles of the last days. */
export async function askQuestion(visit: Visit, line: string): Promise<Answer> {
  const { language } = visit;
  if (!/[\p{L}\p{N}]/u.test(line)) return toCaller(sentence(language, catalogue(language).questionNeeded));
  const room = visit.thread ? await threadOf(visit) : null;
  if (!room) return await askArticles(visit, line);
  if (!isTalk(visit)) return toCaller(...(await answerInThread(room, line)));
  // All is asked in one place: what the last edition doesn't say, the other articles may.
  const { asked, messages } = await searchThread(room, line);
  return messages ? toCaller(...messages) : await askArticles(visit, asked.question);
}

async function askArticles(visit: Visit, question: string): Promise<Answer> {
  const { language, digest, zone } = visit;
  const readings = await recentReadings(visit, question);
  const found = await answersFrom(readings, { question, about: [] }, digest, compareFor(visit));
  // Many were asked, whatever is left of them: what is silent is the press, not one article.
  const context = { visit, question, articles: Math.max(2, readings.length), timeZone: zone };
  const shown = found.slice(0, ANSWERS_SHOWN);
  return toCaller(await withDirectAnswer(visit, question, shown, answersMessage(shown, context, language)));
}

async function figures(visit: Visit, argument: string): Promise<Answer> {
  return await withScope(visit, argument, true, async (scope) => toCaller(await periodFigures(visit, scope)));
}

async function points(visit: Visit, { name }: Command, argument: string): Promise<Answer> {
  return await withScope(visit, argument, true, async ({ angles, period }) =>
    toCaller(...(await anglePoints(visit, [name, ...angles.filter((angle) => angle !== name)], period))),
  );
}

async function withScope(
  visit: Visit,
  argument: string,
  withAngles: boolean,
  work: (scope: Scope) => Promise<Answer>,
): Promise<Answer> {
  const { digest, language } = visit;
  const { definition } = digest;
  const { scope, faults } = readScope(argument, { digest: definition, clock: clockOf(visit), language, withAngles });
  if (faults.length === 0) return await work(scope);
  const angles = withAngles ? definition.angles.map(({ words }) => words[language][0] ?? "") : [];
  return toCaller(sentence(language, ...faultSentences(faults, catalogue(language).expectedScope(angles), language)));
}
