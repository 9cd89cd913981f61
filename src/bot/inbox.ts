import { catalogue } from "../edition/text.ts";
import type { Language } from "../engine/language.ts";
import { isFirst } from "../store/events.ts";
import { sayUseful } from "../store/feedback.ts";
import { hash } from "../store/identity.ts";
import { subscriptionsOf } from "../store/subscriptions.ts";
import { forgetTenant } from "../store/tenants.ts";
import { linksAnswer } from "./answers/article-answers.ts";
import { actionAnswer, formAnswer } from "./buttons.ts";
import { type Command, commandTable } from "./commands.ts";
import { completionsOf } from "./completions.ts";
import { askQuestion, perform } from "./deeds.ts";
import { quoteBack } from "./grammar/faults.ts";
import { readRequest } from "./grammar/requests.ts";
import { LONGEST_LINE } from "./grammar/words.ts";
import { helpMessage } from "./help.ts";
import type { Answer, Inbox, Incoming } from "./platform.ts";
import { type Patience, Politeness } from "./politeness.ts";
import { SILENCE, sentence, toCaller } from "./replies.ts";
import { subscriptionsMessage } from "./settings/settings-list.ts";
import { converse } from "./threads/conversations.ts";
import { Turns } from "./turns.ts";
import { digestNamed, type InboxOptions, type Visit, visitOf } from "./visit.ts";

export type { InboxDigest, InboxOptions } from "./visit.ts";

/** Events of one person that are answered in a minute. */
const EVENTS_A_MINUTE = 20;
/** Events of one conversation that wait for their turn, the one under way included. */
const MOST_WAITING = 20;

/** Answers what people do on the chat platforms, from the store. Never throws: faults become sentences. */
export function createInbox(options: InboxOptions): Inbox {
  const politeness = new Politeness(EVENTS_A_MINUTE);
  const turns = new Turns(MOST_WAITING);
  const spoken = (language: Language | null): Language => language ?? options.defaults.language;

  /** A sentence to show, and a line in the log that it leads to. Neither has what the person said. */
  const apology = (fault: unknown, event: string, language: Language | null): string => {
    const reference = hash("event", event).slice(0, 8);
    options.log.error({ event, reference, err: fault }, "event not answered");
    return catalogue(spoken(language)).fault(reference);
  };

  async function handle(incoming: Incoming): Promise<Answer> {
    const { tenant, id } = incoming;
    if (!(await isFirst(options.db, tenant, id, options.now()))) return SILENCE;
    return await answer(await visitOf(incoming, options));
  }

  return {
    async receive(incoming) {
      try {
        const patience = politeness.hear(`${incoming.tenant} ${incoming.user}`, options.now());
        if (patience !== "answer") return refusal(incoming, patience, spoken(incoming.language));
        if (isQuick(incoming, options)) return await handle(incoming);
        const turn = turns.take(conversationOf(incoming), () => handle(incoming));
        if (turn) return await turn;
        const language = spoken(incoming.language);
        return toCaller(sentence(language, catalogue(language).tooManyWaiting));
      } catch (fault) {
        return toCaller(sentence(spoken(incoming.language), apology(fault, incoming.id, incoming.language)));
      }
    },
    async complete(completion) {
      try {
        return await completionsOf(options, completion);
      } catch (fault) {
        options.log.warn({ command: completion.command, option: completion.option, err: fault }, "nothing completed");
        return [];
      }
    },
    async home({ tenant, user, language }) {
      const chosen = spoken(language);
      try {
        const subscriptions = await subscriptionsOf(options.db, { tenant });
        const helps = options.digests.map(({ definition }) => helpMessage(commandTable(definition), "", chosen));
        return [subscriptionsMessage(subscriptions, { options, language: chosen }), ...helps];
      } catch (fault) {
        return [sentence(chosen, apology(fault, `home ${hash("home", tenant, user)}`, language))];
      }
    },
    async left(tenant) {
      try {
        await forgetTenant(options.db, tenant);
        options.log.info({ tenant }, "team forgotten");
      } catch (fault) {
        options.log.error({ tenant, err: fault }, "team not forgotten");
      }
    },
  };
}

async function answer(visit: Visit): Promise<Answer> {
  const { incoming, options, language, now } = visit;
  const words = catalogue(language);
  switch (incoming.kind) {
    case "command":
      return await answerLine(visit, incoming.text);
    case "call":
      return await answerCall(visit, incoming.command, incoming.options);
    case "message":
      if (incoming.text.length > LONGEST_LINE) return toCaller(sentence(language, words.tooLong));
      return await converse(visit, incoming.text);
    case "action":
      return await actionAnswer(visit, incoming.action);
    case "form":
      return await formAnswer(visit, incoming.form, incoming.values);
    case "links":
      return await linksAnswer(visit, incoming.addresses);
    case "feedback": {
      const { tenant, user: person, point, useful } = incoming;
      if (point === "" || point.length > LONGEST_POINT) return toCaller(sentence(language, words.oldButton));
      await sayUseful(options.db, { tenant, person, point, useful, now });
      return toCaller(sentence(language, words.thanks));
    }
  }
}

const LONGEST_POINT = 90;

async function answerLine(visit: Visit, line: string): Promise<Answer> {
  const { table, language } = visit;
  const words = catalogue(language);
  const request = readRequest(line, table, language);
  switch (request.kind) {
    case "request":
      return await perform(visit, request.command, request.argument);
    case "question":
      return await askQuestion(visit, request.text);
    case "unknown":
      return toCaller(sentence(language, words.unknownCommand(quoteBack(request.word), request.suggestion)));
    case "empty":
      return toCaller(helpMessage(table, "", language));
    case "tooLong":
      return toCaller(sentence(language, words.tooLong));
  }
}

/** A call is the line that its parts make, in the order of the command's options. */
async function answerCall(visit: Visit, name: string, values: Readonly<Record<string, string>>): Promise<Answer> {
  const { table, language } = visit;
  const words = catalogue(language);
  const command = table.find((one) => one.name === name);
  if (!command) return toCaller(sentence(language, words.unknownCommand(quoteBack(name), null)));
  const argument = lineOf(command, values);
  if (argument.length > LONGEST_LINE) return toCaller(sentence(language, words.tooLong));
  return await perform(visit, command, argument);
}

const LANGUAGES: Readonly<Record<string, string>> = { fr: "en français", en: "in English" };

function lineOf(command: Command, values: Readonly<Record<string, string>>): string {
  const parts = command.options.map(({ name }) => {
    const value = (Object.hasOwn(values, name) ? (values[name] ?? "") : "").trim();
    return name === "language" && Object.hasOwn(LANGUAGES, value) ? LANGUAGES[value] : value;
  });
  return parts.filter((part) => part !== "").join(" ");
}

/** One thread, or what one person says in a channel: answered in order. */
function conversationOf({ tenant, channel, thread, user }: Incoming): string {
  return JSON.stringify(thread === null ? [tenant, channel, user] : [tenant, thread]);
}

/** What is to be answered at once, or costs next to nothing: it doesn't wait for its turn. */
function isQuick(incoming: Incoming, options: InboxOptions): boolean {
  switch (incoming.kind) {
    case "feedback":
      return true;
    case "form":
      return /^(?:settings|subscribe):/.test(incoming.form);
    case "action":
      return /^(?:question$|ask:|settings(?:$|:))/.test(incoming.action);
    case "call":
      return opensForm(incoming.command) && Object.values(incoming.options).every((value) => value.trim() === "");
    case "command": {
      const { definition } = digestNamed(options, incoming.digest);
      const request = readRequest(incoming.text, commandTable(definition), options.defaults.language);
      return request.kind === "request" && opensForm(request.command.name) && request.argument === "";
    }
    default:
      return false;
  }
}

function opensForm(command: string): boolean {
  return command === "subscribe" || command === "settings";
}

function refusal(incoming: Incoming, patience: Exclude<Patience, "answer">, language: Language): Answer {
  const { tooMany } = catalogue(language);
  // A form that is closed without a word would seem to be saved.
  if (incoming.kind === "form") {
    const [field] = Object.keys(incoming.values);
    return field === undefined
      ? toCaller(sentence(language, tooMany))
      : { kind: "faults", faults: { [field]: tooMany } };
  }
  return patience === "complain" ? toCaller(sentence(language, tooMany)) : SILENCE;
}
