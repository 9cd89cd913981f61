import type { ViewResponseAction } from "@slack/bolt";
import type { Logger } from "pino";
import type { Answer, Inbox, Incoming } from "../../src/bot/platform.ts";
import { type Answers, type Asked, say } from "./answers.ts";
import type { Calls } from "./calls.ts";
import { createCrew } from "./crew.ts";
import { refusalOf } from "./errors.ts";
import { type FormOrigin, viewOf } from "./forms.ts";
import { homeView } from "./home.ts";
import { ACKNOWLEDGE_MS } from "./limits.ts";
import { type Language, wordsOf } from "./words.ts";

/** Hands what people do to the bot, each thing once, and shows what it answers. */
export interface Desk {
  handle(incoming: Incoming, asked: Asked): Promise<void>;
  /** A form that came back: `acknowledge` closes it (null), or shows what is wrong with it, within three seconds. */
  handleForm(
    incoming: Incoming & { readonly kind: "form" },
    asked: Asked,
    origin: FormOrigin,
    acknowledge: Acknowledge,
  ): Promise<void>;
  showHome(tenant: string, user: string, language: Language | null): Promise<void>;
  /** Does the work once what has come was acknowledged; never throws. */
  hold(work: () => Promise<void>): Promise<void>;
  /** Settles once no work is in hand. */
  idle(): Promise<void>;
}

export type Acknowledge = (answer: ViewResponseAction | null) => Promise<void>;

export interface DeskOptions {
  readonly inbox: Inbox;
  readonly answers: Answers;
  readonly calls: Calls;
  readonly language: Language;
  readonly log: Logger;
}

/** Events remembered in this process: Slack gives up redelivering long before so many more have come. */
const EVENTS = 10_000;
/** What is left for the answer to travel. */
const MARGIN_MS = 600;

export function createDesk(options: DeskOptions): Desk {
  const { inbox, answers, log } = options;
  const seen = new Set<string>();
  const crew = createCrew((fault) => log.error({ err: fault }, "an event was not handled"));

  const isNew = (id: string): boolean => {
    if (seen.has(id)) return false;
    seen.add(id);
    if (seen.size > EVENTS) for (const oldest of seen) if (seen.delete(oldest)) break;
    return true;
  };
  const ask = async (incoming: Incoming, asked: Asked): Promise<Answer> => {
    try {
      return await inbox.receive(incoming);
    } catch (fault) {
      log.error({ err: fault, kind: incoming.kind }, "an event was not answered");
      return { kind: "messages", messages: [say(wordsOf(asked.language).tryAgain, asked.language)], seenBy: "caller" };
    }
  };

  return {
    async handle(incoming, asked) {
      if (isNew(incoming.id)) await answers.give(await ask(incoming, asked), asked);
    },
    async handleForm(incoming, asked, origin, acknowledge) {
      if (!isNew(incoming.id)) return acknowledge(null);
      const asking = ask(incoming, asked);
      const answer = await soon(asking, ACKNOWLEDGE_MS - MARGIN_MS);
      if (answer?.kind === "faults") return acknowledge(faultsAnswer(answer.faults, Object.keys(incoming.values)));
      if (answer?.kind === "form") {
        const view = viewOf(answer.form, { ...origin, form: answer.form.id }, asked.language);
        return acknowledge({ response_action: "update", view });
      }
      await acknowledge(null);
      await answers.give(answer ?? (await asking), asked);
    },
    async showHome(tenant, user, language) {
      const own = language ?? options.language;
      const messages = await inbox.home({ tenant, user, language }).catch((fault: unknown) => {
        log.error({ err: fault }, "a home page was not prepared");
        return [say(wordsOf(own).homeFailed, own)];
      });
      try {
        await options.calls.call(tenant, "views.publish", { user_id: user, view: homeView(messages) });
      } catch (fault) {
        log.warn({ tenant, reason: refusalOf(fault) ?? "network" }, "a home page could not be shown");
      }
    },
    hold: crew.take,
    idle: crew.idle,
  };
}

/** A sentence under each field at fault; under the first for a field that the form doesn't show, which Slack refuses. */
function faultsAnswer(faults: Readonly<Record<string, string>>, shown: readonly string[]): ViewResponseAction {
  const errors: Record<string, string> = {};
  for (const [name, sentence] of Object.entries(faults)) {
    const under = shown.includes(name) ? name : (shown[0] ?? name);
    errors[under] = errors[under] ? `${errors[under]} ${sentence}` : sentence;
  }
  return { response_action: "errors", errors };
}

async function soon<T>(work: Promise<T>, ms: number): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, ms, null);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
