import {
  type APIApplicationCommandInteraction,
  type APIMessageComponentInteraction,
  type APIModalSubmitInteraction,
  ApplicationCommandType,
  InteractionType,
} from "discord.js";
import type { Answer, CommandSpec, Inbox, Incoming } from "../../src/bot/platform.ts";
import { linksOf } from "./addresses.ts";
import { AnsweredElsewhere, Answering, type AnsweringTools, type SeenBy } from "./answering.ts";
import { readPress } from "./buttons.ts";
import { callOf, choicesOf } from "./calls.ts";
import { sentences } from "./catalogue.ts";
import { opensForm } from "./commands.ts";
import { createDrafts, type Drafts } from "./drafts.ts";
import { toPlatformError } from "./errors.ts";
import { filled, submissionOf } from "./forms.ts";
import { FORM_PATIENCE_MS } from "./limits.ts";
import { type Asked, originOfInteraction } from "./origins.ts";
import type { Places } from "./places.ts";
import { type Case, createReplies, type Replies } from "./replies.ts";

export interface InteractionTools extends AnsweringTools {
  readonly inbox: Inbox;
  readonly commands: readonly CommandSpec[];
  readonly places: Places;
}

/** What a person did with a command, a button or a form: acknowledged at once, then answered by the inbox. */
export interface Interactions {
  handle(asked: Asked): Promise<void>;
}

export function createInteractions(tools: InteractionTools): Interactions {
  return new Desk(tools);
}

class Desk implements Interactions {
  readonly #tools: InteractionTools;
  readonly #drafts: Drafts = createDrafts();
  readonly #replies: Replies;

  constructor(tools: InteractionTools) {
    this.#tools = tools;
    this.#replies = createReplies(tools.threads, this.#drafts);
  }

  async handle(asked: Asked): Promise<void> {
    const origin = originOfInteraction(await this.#placed(asked));
    if (!origin) return;
    const here = asked.channel?.id ?? asked.channel_id ?? "";
    const one = { origin, here, answering: new Answering(asked, this.#tools), language: origin.language ?? "fr" };
    try {
      await this.#sort(asked, one);
    } catch (error) {
      if (error instanceof AnsweredElsewhere) return;
      await this.#failed(error, asked, one);
    }
  }

  /** Discord says what channel it is; where a service doesn't, it is asked. */
  async #placed(asked: Asked): Promise<Asked> {
    if (asked.channel || !asked.channel_id) return asked;
    const channel = await this.#tools.places.channel(asked.channel_id).catch(() => null);
    return channel ? ({ ...asked, channel } as Asked) : asked;
  }

  async #sort(asked: Asked, one: Case): Promise<void> {
    switch (asked.type) {
      case InteractionType.ApplicationCommand:
        return this.#command(asked, one);
      case InteractionType.ApplicationCommandAutocomplete:
        return one.answering.offer(await choicesOf(asked, one.origin, this.#tools));
      case InteractionType.MessageComponent:
        return this.#press(asked, one);
      case InteractionType.ModalSubmit:
        return this.#form(asked, one);
      default:
        return; // a kind that Discord adds later
    }
  }

  async #command({ data }: APIApplicationCommandInteraction, one: Case): Promise<void> {
    if (data.type === ApplicationCommandType.Message) {
      const addresses = linksOf(data.resolved.messages[data.target_id]);
      if (addresses.length === 0) return this.#replies.sentence(one, sentences(one.language).noLink);
      return this.#deferred(one, "caller", { ...one.origin, kind: "links", addresses });
    }
    if (data.type === ApplicationCommandType.User || data.type === ApplicationCommandType.PrimaryEntryPoint) return;
    const call = callOf(this.#tools.commands, data.name, data.options);
    if (!call) return this.#replies.sentence(one, sentences(one.language).unknownCommand);
    const { spec, options } = call;
    const incoming: Incoming = { ...one.origin, kind: "call", digest: spec.digest, command: spec.name, options };
    if (opensForm(spec, options)) return this.#atOnce(one, spec.seenBy, incoming);
    return this.#deferred(one, spec.seenBy, incoming);
  }

  async #press({ data }: APIMessageComponentInteraction, one: Case): Promise<void> {
    const { origin, answering, language } = one;
    const press = readPress(data.custom_id);
    switch (press?.kind) {
      case "action": {
        const incoming: Incoming = { ...origin, kind: "action", action: press.action };
        return press.opens === "form" ? this.#atOnce(one, "caller", incoming) : this.#deferred(one, "caller", incoming);
      }
      case "feedback":
        await answering.keep();
        return this.#replies.say(
          one,
          await this.#ask({ ...origin, kind: "feedback", point: press.point, useful: press.useful }),
        );
      case "again": {
        const form = this.#drafts.find(origin.user, press.form);
        if (!form) return this.#replies.sentence(one, sentences(language).formForgotten);
        await answering.open(form);
        return;
      }
      default:
        return this.#replies.sentence(one, sentences(language).unknownCommand);
    }
  }

  async #form({ data }: APIModalSubmitInteraction, one: Case): Promise<void> {
    const submission = submissionOf(data);
    if (!submission) return this.#replies.sentence(one, sentences(one.language).formForgotten);
    const { form, values } = submission;
    const kept = this.#drafts.find(one.origin.user, form);
    if (kept) this.#drafts.keep(one.origin.user, filled(kept, values));
    await one.answering.defer("caller");
    const answer = await this.#ask({ ...one.origin, kind: "form", form, values });
    if (answer.kind === "faults") return this.#replies.faults(one, form, answer.faults);
    return this.#replies.say(one, answer);
  }

  async #deferred(one: Case, seenBy: SeenBy, incoming: Incoming): Promise<void> {
    await one.answering.defer(seenBy);
    await this.#replies.say(one, await this.#ask(incoming));
  }

  /** A form must be the first thing that Discord is told; an inbox that takes its time is asked to write instead. */
  async #atOnce(one: Case, seenBy: SeenBy, incoming: Incoming): Promise<void> {
    const asked = this.#ask(incoming);
    const patience = new AbortController();
    const late = this.#tools.wait(FORM_PATIENCE_MS, patience.signal).then(
      () => "late" as const,
      () => "late" as const,
    );
    const first = await Promise.race([asked, late]);
    if (first === "late") await one.answering.defer(seenBy);
    else patience.abort();
    await this.#replies.say(one, await asked);
  }

  #ask(incoming: Incoming): Promise<Answer> {
    return this.#tools.inbox.receive(incoming);
  }

  /** The person is told, where that is still possible. */
  async #failed(error: unknown, asked: Asked, one: Case): Promise<void> {
    const { code, message } = toPlatformError(error);
    this.#tools.log.warn({ interaction: asked.id, code, reason: message }, "Discord interaction not answered");
    if (asked.type === InteractionType.ApplicationCommandAutocomplete) return;
    const told = this.#replies.sentence(one, sentences(one.language).failed);
    await told.catch(() => {}); // logged above: nothing more can be done
  }
}
