import { catalogue } from "../edition/text.ts";
import type { Language } from "../engine/language.ts";
import { ANSWERS_SHOWN, answersFrom, answersMessage } from "./answers/answers.ts";
import { compareFor } from "./answers/answers-by-sense.ts";
import { articleEdition, shareAnswer } from "./answers/article-answers.ts";
import { withDirectAnswer } from "./answers/direct-answer.ts";
import { periodFigures } from "./answers/period-figures.ts";
import { askQuestion } from "./deeds.ts";
import type { Form, FormValues } from "./form.ts";
import { quoteBack } from "./grammar/faults.ts";
import { LONGEST_LINE } from "./grammar/words.ts";
import type { Answer } from "./platform.ts";
import { sentence, toCaller, toChannel, withOpening } from "./replies.ts";
import { settingsAnswer, settingsFormAnswer, subscriptionAction } from "./settings/subscriptions-desk.ts";
import { answerShort, threadOf } from "./threads/thread-room.ts";
import { digestNamed, type Visit } from "./visit.ts";

const QUESTION = "question";
const LONGEST_QUESTION = 500;

/** Answers a button that one of the bot's messages held. */
export async function actionAnswer(visit: Visit, action: string): Promise<Answer> {
  const { language, digest } = visit;
  const words = catalogue(language);
  const [name = "", id = ""] = action.split(":", 2);
  switch (name) {
    case "figures": {
      const room = await threadOf(visit);
      if (room) return toCaller(...(await answerShort(room, { kind: "figures", angles: [] })));
      return toCaller(await periodFigures(visit, { angles: [], period: null }));
    }
    case QUESTION:
      return { kind: "form", form: questionForm(`${QUESTION}:${digest.definition.command}`, language) };
    case "ask":
      return { kind: "form", form: questionForm(`ask:${id.slice(0, 40)}`, language) };
    case "share":
      return await shareAnswer(visit, id);
    case "settings":
    case "pause":
    case "resume":
    case "unsubscribe":
      if (!(await visit.incoming.isManager())) return toCaller(sentence(language, words.managersOnly));
      return id === "" ? await settingsAnswer(visit, "") : await subscriptionAction(visit, name, id);
    default:
      return toCaller(sentence(language, words.oldButton));
  }
}

/** Takes a form that was filled in. */
export async function formAnswer(visit: Visit, form: string, values: FormValues): Promise<Answer> {
  const { language, incoming, options } = visit;
  const words = catalogue(language);
  const [name = "", id = ""] = form.split(":", 2);
  switch (name) {
    case QUESTION:
    case "ask": {
      const typed = values[QUESTION];
      const question = (typeof typed === "string" ? typed : (typed ?? []).join(" ")).trim();
      if (question.length > LONGEST_LINE) return { kind: "faults", faults: { [QUESTION]: words.tooLong } };
      if (!/[\p{L}\p{N}]/u.test(question)) return { kind: "faults", faults: { [QUESTION]: words.questionMissing } };
      if (name === "ask") return await askArticle(visit, id, question);
      const asked = visit.thread ? visit : { ...visit, digest: digestNamed(options, id) };
      const answer = await askQuestion(asked, question);
      if (!visit.thread || answer.kind !== "messages") return answer;
      // The others did not see what was asked.
      const [first, ...others] = answer.messages;
      return first ? toChannel(withOpening(words.asked(quoteBack(question)), first), ...others) : answer;
    }
    case "subscribe":
    case "settings":
      if (!(await incoming.isManager())) return toCaller(sentence(language, words.managersOnly));
      return await settingsFormAnswer(visit, form, values);
    default:
      return toCaller(sentence(language, words.stale));
  }
}

/** A question about an article that was read for somebody. */
async function askArticle(visit: Visit, id: string, question: string): Promise<Answer> {
  const { language, options } = visit;
  const edition = await articleEdition(visit, id);
  if (!edition) return toCaller(sentence(language, catalogue(language).articleGone));
  const digest = digestNamed(options, edition.digest.command);
  const found = await answersFrom(edition.readings, { question, about: [] }, digest, compareFor(visit));
  const context = { visit, question, articles: edition.readings.length, timeZone: edition.timeZone };
  const shown = found.slice(0, ANSWERS_SHOWN);
  return toCaller(await withDirectAnswer(visit, question, shown, answersMessage(shown, context, language)));
}

function questionForm(id: string, language: Language): Form {
  const words = catalogue(language);
  return {
    id,
    title: words.questionForm,
    submit: words.send,
    intro: "",
    fields: [
      {
        kind: "paragraph",
        name: QUESTION,
        label: words.questionLabel,
        hint: words.questionHint,
        value: "",
        required: true,
        maxLength: LONGEST_QUESTION,
      },
    ],
  };
}
