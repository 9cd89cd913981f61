import type { Edition } from "../../edition/edition.ts";
import { angleMessage, sourcesMessage } from "../../edition/layout.ts";
import type { Message } from "../../edition/message.ts";
import {
  allFigures,
  FIGURES_SHOWN,
  figuresPage,
  pointsLeft,
  pointsMessage,
  pointsOfStory,
  STORY_POINTS,
  storyMessage,
} from "../../edition/story-message.ts";
import { catalogue } from "../../edition/text.ts";
import { askedIn } from "../../store/threads.ts";
import { ANSWERS_SHOWN, type Asked, answersFrom, answersMessage } from "../answers/answers.ts";
import { compareFor } from "../answers/answers-by-sense.ts";
import { withDirectAnswer } from "../answers/direct-answer.ts";
import { sentence, withNote } from "../replies.ts";
import type { Visit } from "../visit.ts";
import { completeQuestion, type ShortReply } from "./followups.ts";
import { loadEdition } from "./thread-edition.ts";
import { lastQuestion, lastTopic, type Topic, writeTopic } from "./topics.ts";

/** A visit in a thread that holds an edition. */
export interface ThreadVisit {
  readonly visit: Visit;
  readonly edition: Edition;
  readonly questions: readonly string[];
}

/** The thread of a visit with its edition; null outside one, or when its edition is no more. */
export async function threadOf(visit: Visit): Promise<ThreadVisit | null> {
  const { thread, options, digest, incoming } = visit;
  if (!thread?.editionId) return null;
  const edition = await loadEdition(options, digest, incoming.tenant, thread.editionId);
  // One that said that nothing is new has nothing to answer from.
  if (!edition || edition.readings.length === 0) return null;
  return { visit, edition: { ...edition, language: visit.language }, questions: thread.questions };
}

/** Answers a few words: "plus", "chiffres", an angle, "2". */
export async function answerShort(room: ThreadVisit, reply: ShortReply): Promise<Message[]> {
  const { visit, edition, questions } = room;
  const { language } = visit;
  const words = catalogue(language);
  switch (reply.kind) {
    case "thanks":
      return [sentence(language, words.welcome)];
    case "hello":
      return [sentence(language, words.hello)];
    case "empty":
      return [sentence(language, words.askHere)];
    case "sources":
      return [sourcesMessage(edition)];
    case "figures":
      return await tellFigures(room, reply.angles, 0);
    case "angles":
      return await tellAngles(room, reply.angles);
    case "story":
      return await tellStory(room, reply.number, 0);
    case "more":
      return await tellMore(room, lastTopic(questions) ?? { kind: "points", angles: [], said: 0 });
  }
}

/** Answers a question from the thread's edition, with the one before in mind. */
export async function answerInThread(room: ThreadVisit, line: string): Promise<Message[]> {
  const { asked, messages } = await searchThread(room, line);
  return messages ?? [answersMessage([], contextOf(room, asked.question), room.visit.language)];
}

/** What the edition says about a question, null when nothing, and the whole question: it is remembered either way. */
export async function searchThread(
  room: ThreadVisit,
  line: string,
): Promise<{ readonly asked: Asked; readonly messages: Message[] | null }> {
  const alone = { question: line.trim(), about: [] };
  const whole = completeQuestion(line, lastQuestion(room.questions));
  const first = await tellAnswers(room, whole, 0);
  if (first) return { asked: whole, messages: first };
  // What it seemed to hang on may have nothing to do with it; a turn to another year or name does.
  const isTurn = whole.question === alone.question || whole.about.length > 0;
  const second = isTurn ? null : await tellAnswers(room, alone, 0);
  if (second) return { asked: alone, messages: second };
  await remember(room, { kind: "question", ...whole, said: 0 });
  return { asked: whole, messages: null };
}

async function tellAnswers(room: ThreadVisit, asked: Asked, from: number): Promise<Message[] | null> {
  const { visit, edition } = room;
  const found = await answersFrom(edition.readings, asked, visit.digest, compareFor(visit));
  const shown = found.slice(from, from + ANSWERS_SHOWN);
  if (shown.length === 0) return null;
  await remember(room, { kind: "question", ...asked, said: from + shown.length });
  const quotations = answersMessage(shown, contextOf(room, asked.question), visit.language);
  const message = await withDirectAnswer(visit, asked.question, shown, quotations);
  return [found.length > from + shown.length ? withNote(message, catalogue(visit.language).sayMore) : message];
}

function contextOf({ visit, edition }: ThreadVisit, question: string) {
  return { visit, question, articles: edition.readings.length, timeZone: edition.timeZone };
}

async function tellFigures(room: ThreadVisit, angles: readonly string[], from: number): Promise<Message[]> {
  const { edition, visit } = room;
  if (from > 0 && allFigures(edition, angles).length <= from)
    return [sentence(visit.language, catalogue(visit.language).noMore)];
  await remember(room, { kind: "figures", angles, said: from + FIGURES_SHOWN });
  return [figuresPage(edition, angles, from).message];
}

async function tellAngles(room: ThreadVisit, angles: readonly string[]): Promise<Message[]> {
  const { edition, visit } = room;
  await remember(room, { kind: "points", angles, said: 0 });
  const more = pointsLeft(edition, angles).length > 0;
  const messages = angles.map((angle) => {
    const section = edition.sections.find((one) => one.angle === angle);
    return angleMessage(edition, section ?? { angle, points: [] }, {
      title: null,
      adverb: catalogue(visit.language).inThisEdition,
    });
  });
  const last = messages.at(-1);
  return more && last ? [...messages.slice(0, -1), withNote(last, catalogue(visit.language).sayMore)] : messages;
}

async function tellPoints(room: ThreadVisit, angles: readonly string[], from: number): Promise<Message[]> {
  const { edition, visit } = room;
  const words = catalogue(visit.language);
  const left = pointsLeft(edition, angles);
  const shown = left.slice(from, from + STORY_POINTS);
  if (shown.length === 0) return [sentence(visit.language, words.noMoreIn)];
  await remember(room, { kind: "points", angles, said: from + shown.length });
  const order = edition.sections.map(({ angle }) => angle);
  const message = pointsMessage(
    edition,
    [...shown].sort((a, b) => order.indexOf(a.angle) - order.indexOf(b.angle)),
  );
  return [left.length > from + shown.length ? withNote(message, words.sayMore) : message];
}

async function tellStory(room: ThreadVisit, number: number, from: number): Promise<Message[]> {
  const { edition, visit } = room;
  const words = catalogue(visit.language);
  const story = edition.stories[number - 1];
  if (!story) return [sentence(visit.language, words.noSuchStory(number, edition.stories.length))];
  const points = pointsOfStory(edition, story);
  const next = from + STORY_POINTS;
  if (from > 0 && points.length <= from) return [sentence(visit.language, words.noMoreIn)];
  await remember(room, { kind: "story", number, said: next });
  const message = from === 0 ? storyMessage(edition, story, number) : pointsMessage(edition, points.slice(from, next));
  return [points.length > next ? withNote(message, words.sayMore) : message];
}

/** "plus": what comes next of what was last talked of. */
async function tellMore(room: ThreadVisit, topic: Topic): Promise<Message[]> {
  const { language } = room.visit;
  switch (topic.kind) {
    case "question": {
      // A question that had no answer has no more of them.
      const more = topic.said === 0 ? null : await tellAnswers(room, topic, topic.said);
      return more ?? [sentence(language, catalogue(language).noMoreIn)];
    }
    case "figures":
      return await tellFigures(room, topic.angles, topic.said);
    case "points":
      return await tellPoints(room, topic.angles, topic.said);
    case "story":
      return await tellStory(room, topic.number, topic.said);
  }
}

async function remember({ visit }: ThreadVisit, topic: Topic): Promise<void> {
  const { incoming, options } = visit;
  if (incoming.thread) await askedIn(options.db, incoming.tenant, incoming.thread, writeTopic(topic));
}
