import type { Form } from "../../src/bot/form.ts";
import type { Answer, Origin } from "../../src/bot/platform.ts";
import { type Message, strong, text } from "../../src/edition/message.ts";
import type { Answering } from "./answering.ts";
import { againButton } from "./buttons.ts";
import { sentences } from "./catalogue.ts";
import type { Drafts } from "./drafts.ts";
import { toPlatformError } from "./errors.ts";
import { readThread } from "./refs.ts";
import type { Threads } from "./threads.ts";

/** What is known of one interaction. */
export interface Case {
  readonly origin: Origin;
  /** The channel or the thread that the person looks at. */
  readonly here: string;
  readonly answering: Answering;
  readonly language: "fr" | "en";
}

export type Faults = Readonly<Record<string, string>>;

/** What becomes of what the inbox answered: words, a form, or what was wrong with one. */
export interface Replies {
  say(one: Case, answer: Answer): Promise<void>;
  /** One sentence, to whoever asked. */
  sentence(one: Case, sentence: string): Promise<void>;
  /** What was wrong with a form, field by field, with a button that opens it again. */
  faults(one: Case, form: string | null, faults: Faults): Promise<void>;
}

export function createReplies(threads: Threads, drafts: Drafts): Replies {
  /** What all may see of a digest is said in its thread, where the button was outside. False when it is no more. */
  const inThread = async (one: Case, thread: string, messages: readonly Message[]): Promise<boolean> => {
    for (const [index, message] of messages.entries()) {
      try {
        await threads.say(thread, message, `${one.origin.id.replaceAll(":", "-")}:${index}`, null);
      } catch (error) {
        if (index > 0 || toPlatformError(error).code !== "gone") throw error;
        return false;
      }
    }
    await sentence(one, sentences(one.language).answeredInThread);
    return true;
  };

  /** A form that comes after an answer was promised can't open by itself: a button does it. */
  const open = async ({ answering, origin, language }: Case, form: Form): Promise<void> => {
    drafts.keep(origin.user, form);
    if (answering.isSilent) {
      await answering.open(form);
      return;
    }
    const words = sentences(language);
    await answering.say([worded(words.formAsked, language)], "caller", [againButton(form.id, words.openForm)]);
  };

  const sentence = ({ answering, language }: Case, words: string): Promise<void> =>
    answering.say([worded(words, language)], "caller");

  const faults = async ({ answering, origin, language }: Case, id: string | null, wrong: Faults): Promise<void> => {
    const form = id === null ? null : drafts.find(origin.user, id);
    const words = sentences(language);
    const lines = Object.entries(wrong).map(([name, advice]): Message["blocks"][number] => {
      const label = form?.fields.find((field) => field.name === name)?.label ?? name;
      return { type: "paragraph", content: [strong(label), text(` · ${advice}`)] };
    });
    const message: Message = { language, blocks: [{ type: "paragraph", content: [text(words.faults)] }, ...lines] };
    await answering.say([message], "caller", form ? [againButton(form.id, words.correct)] : []);
  };

  return {
    async say(one, answer) {
      switch (answer.kind) {
        case "messages": {
          const thread = answer.seenBy === "channel" ? threadElsewhere(one) : null;
          if (thread !== null && (await inThread(one, thread, answer.messages))) return;
          return one.answering.say(answer.messages, answer.seenBy);
        }
        case "form":
          return open(one, answer.form);
        case "faults":
          return faults(one, null, answer.faults);
        default:
          return unreachable(answer);
      }
    },
    sentence,
    faults,
  };
}

/** The thread of a message of the channel; null for somebody who is in it, and where there are no threads. */
function threadElsewhere({ origin, here }: Case): string | null {
  const thread = origin.thread === null ? here : readThread(origin.thread).thread;
  return thread === here ? null : thread;
}

function worded(sentence: string, language: Message["language"]): Message {
  return { language, blocks: [{ type: "paragraph", content: [text(sentence)] }] };
}

function unreachable(value: never): never {
  throw new TypeError(`unexpected ${JSON.stringify(value)}`);
}
