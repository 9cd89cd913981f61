import type { Logger } from "pino";
import type { Answer } from "../../src/bot/platform.ts";
import { type Message, note, text } from "../../src/edition/message.ts";
import type { Calls } from "./calls.ts";
import { refusalOf } from "./errors.ts";
import { viewOf } from "./forms.ts";
import { RESPONSES } from "./limits.ts";
import type { Pace } from "./pace.ts";
import type { Draft } from "./pages.ts";
import type { Address, Posts } from "./posts.ts";
import { channelRef } from "./refs.ts";
import { renderMessage } from "./render.ts";
import { respond } from "./respond.ts";
import { type Language, wordsOf } from "./words.ts";

/** Where and how an event may be answered. */
export interface Asked {
  /** Where words go; a person's id for their own conversation with the bot. */
  readonly address: Address;
  readonly user: string;
  readonly language: Language;
  /** Takes five answers within half an hour; null when Slack gave none. */
  readonly respondTo: string | null;
  /** Opens one form within three seconds; null when Slack gave none. */
  readonly trigger: string | null;
  /** Where a form that is opened now belongs. */
  readonly thread: string | null;
}

export interface Answers {
  /** Shows an answer. Never throws: what can't be shown is logged. */
  give(answer: Answer, asked: Asked): Promise<void>;
}

export interface AnswersOptions {
  readonly calls: Calls;
  readonly posts: Posts;
  readonly pace: Pace;
  readonly log: Logger;
  readonly wait: (ms: number) => Promise<void>;
}

const AT_ONCE = { patienceMs: 0, again: 0 };

export function createAnswers({ calls, posts, pace, log, wait }: AnswersOptions): Answers {
  const post = (address: Address, draft: Draft): Promise<string> =>
    pace.run(channelRef(address.tenant, address.channel), async (turn) => {
      await turn();
      return posts.post(address, draft, null, 0);
    });

  /** To one person where Slack can, else where they asked. */
  const whisper = async (asked: Asked, draft: Draft): Promise<void> => {
    const { address, user } = asked;
    if (!/^[CG]/.test(address.channel)) {
      await post(address, draft);
      return;
    }
    try {
      await posts.whisper(address, user, draft);
    } catch (fault) {
      if (refusalOf(fault) !== "unknown_method") throw fault;
      await post(address, draft);
    }
  };

  const show = async (messages: readonly Message[], seenBy: "caller" | "channel", from: Asked): Promise<void> => {
    const asked = seenBy === "channel" ? inItsThread(from) : from;
    const drafts = messages.flatMap((message) => renderMessage(message));
    let { respondTo } = asked;
    for (const [index, draft] of drafts.entries()) {
      if (respondTo !== null && index < RESPONSES) {
        const to = respondTo;
        const sent = await posts
          .offer(asked.address.tenant, draft, (blocks, words) =>
            respond(to, { blocks, text: words, seenBy, thread: asked.address.thread }, wait),
          )
          .catch((fault: unknown) => fault);
        if (typeof sent === "string") continue;
        log.info({ reason: sent instanceof Error ? sent.name : typeof sent }, "answering without the response address");
        respondTo = null;
      }
      if (seenBy === "channel") await post(asked.address, draft);
      else await whisper(asked, draft);
    }
  };

  const give = async (answer: Answer, asked: Asked): Promise<void> => {
    switch (answer.kind) {
      case "messages":
        return show(answer.messages, answer.seenBy, asked);
      case "faults":
        return show([faultsMessage(answer.faults, asked.language)], "caller", asked);
      case "form": {
        const { tenant, channel } = asked.address;
        const origin = { form: answer.form.id, channel, thread: asked.thread, respondTo: asked.respondTo };
        const view = viewOf(answer.form, origin, asked.language);
        if (asked.trigger === null)
          return show([say(wordsOf(asked.language).formNeedsPress, asked.language)], "caller", asked);
        try {
          await calls.call(tenant, "views.open", { trigger_id: asked.trigger, view }, AT_ONCE);
        } catch (fault) {
          log.warn({ tenant, reason: refusalOf(fault) ?? "network" }, "a form could not open");
          await show([say(wordsOf(asked.language).formTooLate, asked.language)], "caller", asked);
        }
        return;
      }
      default:
        return unreachable(answer);
    }
  };

  return {
    async give(answer, asked) {
      try {
        await give(answer, asked);
      } catch (fault) {
        const { tenant, channel } = asked.address;
        log.warn({ tenant, channel, reason: refusalOf(fault) ?? "network" }, "an answer could not be shown");
      }
    },
  };
}

/**
 * What all may see of a thread is said there, also when a button of its first message asked for it; what one person
 * sees stands where they look.
 */
function inItsThread(asked: Asked): Asked {
  return { ...asked, address: { ...asked.address, thread: asked.address.thread ?? asked.thread } };
}

export function say(words: string, language: Language): Message {
  return { language, blocks: [{ type: "paragraph", content: [text(words)] }] };
}

function faultsMessage(faults: Readonly<Record<string, string>>, language: Language): Message {
  const lines = Object.values(faults).map((fault) => note([text(fault)]));
  return { language, blocks: [...say(wordsOf(language).formRefused, language).blocks, ...lines] };
}

function unreachable(value: never): never {
  throw new TypeError(`unexpected ${JSON.stringify(value)}`);
}
