import {
  type APIApplicationCommandAutocompleteInteraction,
  type APIApplicationCommandInteraction,
  type APIMessageComponentInteraction,
  type APIModalSubmitInteraction,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  InteractionType,
} from "discord.js";
import type { Form } from "../../src/bot/form.ts";
import type { Answer, CommandSpec, Inbox, Incoming, Origin } from "../../src/bot/platform.ts";
import { type Message, strong, text } from "../../src/edition/message.ts";
import { linksOf } from "./addresses.ts";
import { AnsweredElsewhere, Answering, type AnsweringTools, type SeenBy } from "./answering.ts";
import { againButton, readPress } from "./buttons.ts";
import { sentences } from "./catalogue.ts";
import { commandNamed, digestNamed, opensForm, optionNamed } from "./commands.ts";
import { toPlatformError } from "./errors.ts";
import { filled, submissionOf } from "./forms.ts";
import { CHOICE, CHOICES_PER_OPTION, FORM_PATIENCE_MS } from "./limits.ts";
import { plain } from "./markdown.ts";
import { type Asked, originOfInteraction } from "./origins.ts";
import type { Places } from "./places.ts";
import { readThread } from "./refs.ts";

export interface InteractionTools extends AnsweringTools {
  readonly inbox: Inbox;
  readonly commands: readonly CommandSpec[];
  readonly places: Places;
}

/** What a person did with a command, a button or a form: acknowledged at once, then answered by the inbox. */
export interface Interactions {
  handle(asked: Asked): Promise<void>;
}

/** Forms that may be opened again, by person: as many as people are filling in at a time. */
const FORMS_KEPT = 200;

export function createInteractions(tools: InteractionTools): Interactions {
  return new Desk(tools);
}

/** What is known of one interaction. */
interface Case {
  readonly origin: Origin;
  /** The channel or the thread that the person looks at. */
  readonly here: string;
  readonly answering: Answering;
  readonly language: "fr" | "en";
}

class Desk implements Interactions {
  readonly #tools: InteractionTools;
  readonly #forms = new Map<string, Form>();

  constructor(tools: InteractionTools) {
    this.#tools = tools;
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
        return this.#complete(asked, one);
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
      if (addresses.length === 0) return this.#sentence(one, sentences(one.language).noLink);
      return this.#deferred(one, "caller", { ...one.origin, kind: "links", addresses });
    }
    if (data.type === ApplicationCommandType.User || data.type === ApplicationCommandType.PrimaryEntryPoint) return;
    const named = this.#named(data.name, data.options);
    if (!named) return this.#sentence(one, sentences(one.language).unknownCommand);
    const { spec, options } = named;
    const incoming: Incoming = { ...one.origin, kind: "call", digest: spec.digest, command: spec.name, options };
    if (opensForm(spec, options)) return this.#atOnce(one, spec.seenBy, incoming);
    return this.#deferred(one, spec.seenBy, incoming);
  }

  #named(
    digest: string,
    data: readonly { readonly type: number; readonly name: string; readonly options?: readonly object[] }[] | undefined,
  ): { readonly spec: CommandSpec; readonly options: Readonly<Record<string, string>> } | null {
    const chosen = data?.find(({ type }) => type === ApplicationCommandOptionType.Subcommand);
    const spec = chosen ? commandNamed(this.#tools.commands, digest, chosen.name) : null;
    if (!spec) return null;
    const options: Record<string, string> = {};
    for (const field of chosen?.options ?? []) {
      if (!("name" in field) || !("value" in field) || typeof field.name !== "string") continue;
      const option = optionNamed(spec, field.name);
      const value = String(field.value).trim();
      if (option && value) options[option.name] = value;
    }
    return { spec, options };
  }

  async #complete({ data }: APIApplicationCommandAutocompleteInteraction, one: Case): Promise<void> {
    const { origin, answering } = one;
    const digest = digestNamed(this.#tools.commands, data.name);
    const chosen = data.options.find(({ type }) => type === ApplicationCommandOptionType.Subcommand);
    const spec = chosen ? commandNamed(this.#tools.commands, data.name, chosen.name) : null;
    const fields = chosen && "options" in chosen ? (chosen.options ?? []) : [];
    const typing = fields.find((field) => "focused" in field && field.focused === true);
    const option = spec && typing ? optionNamed(spec, typing.name) : null;
    if (digest === null || !spec || !option || !typing || !("value" in typing)) return answering.offer([]);
    const { tenant, channel, language } = origin;
    const typed = String(typing.value);
    const place = { tenant, channel, language, digest, command: spec.name, option: option.name };
    const choices = await this.#tools.inbox.complete({ ...place, typed });
    const shown = choices
      .map(({ label, value }) => ({ name: short(plain(label).trim() || value), value }))
      .filter(({ name, value }) => name !== "" && value !== "" && value.length <= CHOICE); // half a value is another one
    await answering.offer(shown.slice(0, CHOICES_PER_OPTION));
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
        return this.#say(
          one,
          await this.#ask({ ...origin, kind: "feedback", point: press.point, useful: press.useful }),
        );
      case "again": {
        const form = this.#forms.get(`${origin.user} ${press.form}`);
        if (!form) return this.#sentence(one, sentences(language).formForgotten);
        await answering.open(form);
        return;
      }
      default:
        return this.#sentence(one, sentences(language).unknownCommand);
    }
  }

  async #form({ data }: APIModalSubmitInteraction, one: Case): Promise<void> {
    const submission = submissionOf(data);
    if (!submission) return this.#sentence(one, sentences(one.language).formForgotten);
    const { form, values } = submission;
    const kept = this.#forms.get(`${one.origin.user} ${form}`);
    if (kept) this.#keep(one.origin, filled(kept, values));
    await one.answering.defer("caller");
    const answer = await this.#ask({ ...one.origin, kind: "form", form, values });
    if (answer.kind === "faults") return this.#faults(one, form, answer.faults);
    return this.#say(one, answer);
  }

  async #deferred(one: Case, seenBy: SeenBy, incoming: Incoming): Promise<void> {
    await one.answering.defer(seenBy);
    await this.#say(one, await this.#ask(incoming));
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
    await this.#say(one, await asked);
  }

  #ask(incoming: Incoming): Promise<Answer> {
    return this.#tools.inbox.receive(incoming);
  }

  async #say(one: Case, answer: Answer): Promise<void> {
    switch (answer.kind) {
      case "messages": {
        const thread = answer.seenBy === "channel" ? threadElsewhere(one) : null;
        if (thread !== null && (await this.#inThread(one, thread, answer.messages))) return;
        return one.answering.say(answer.messages, answer.seenBy);
      }
      case "form":
        return this.#open(one, answer.form);
      case "faults":
        return this.#faults(one, null, answer.faults);
      default:
        return unreachable(answer);
    }
  }

  /** What all may see of a digest is said in its thread, where the button was outside. False when it is no more. */
  async #inThread(
    { origin, answering, language }: Case,
    thread: string,
    messages: readonly Message[],
  ): Promise<boolean> {
    for (const [index, message] of messages.entries()) {
      try {
        await this.#tools.threads.say(thread, message, `${origin.id.replaceAll(":", "-")}:${index}`, null);
      } catch (error) {
        if (index > 0 || toPlatformError(error).code !== "gone") throw error;
        return false;
      }
    }
    await answering.say([worded(sentences(language).answeredInThread, language)], "caller");
    return true;
  }

  /** A form that comes after an answer was promised can't open by itself: a button does it. */
  async #open({ answering, origin, language }: Case, form: Form): Promise<void> {
    this.#keep(origin, form);
    if (answering.isSilent) {
      await answering.open(form);
      return;
    }
    const words = sentences(language);
    const message = worded(words.formAsked, language);
    await answering.say([message], "caller", [againButton(form.id, words.openForm)]);
  }

  async #faults({ answering, origin, language }: Case, id: string | null, faults: Faults): Promise<void> {
    const form = id === null ? undefined : this.#forms.get(`${origin.user} ${id}`);
    const words = sentences(language);
    const lines = Object.entries(faults).map(([name, sentence]): Message["blocks"][number] => {
      const label = form?.fields.find((field) => field.name === name)?.label ?? name;
      return { type: "paragraph", content: [strong(label), text(` · ${sentence}`)] };
    });
    const message: Message = { language, blocks: [{ type: "paragraph", content: [text(words.faults)] }, ...lines] };
    await answering.say([message], "caller", form ? [againButton(form.id, words.correct)] : []);
  }

  #sentence({ answering, language }: Case, sentence: string): Promise<void> {
    return answering.say([worded(sentence, language)], "caller");
  }

  #keep({ user }: Origin, form: Form): void {
    const name = `${user} ${form.id}`;
    this.#forms.delete(name);
    this.#forms.set(name, form);
    const oldest = this.#forms.keys().next();
    if (this.#forms.size > FORMS_KEPT && !oldest.done) this.#forms.delete(oldest.value);
  }

  /** The person is told, where that is still possible. */
  async #failed(error: unknown, asked: Asked, one: Case): Promise<void> {
    const { code, message } = toPlatformError(error);
    this.#tools.log.warn({ interaction: asked.id, code, reason: message }, "Discord interaction not answered");
    if (asked.type === InteractionType.ApplicationCommandAutocomplete) return;
    await this.#sentence(one, sentences(one.language).failed).catch(() => {}); // logged above: nothing more can be done
  }
}

/** The thread of a message of the channel; null for somebody who is in it, and where there are no threads. */
function threadElsewhere({ origin, here }: Case): string | null {
  const thread = origin.thread === null ? here : readThread(origin.thread).thread;
  return thread === here ? null : thread;
}

type Faults = Readonly<Record<string, string>>;

function worded(sentence: string, language: Message["language"]): Message {
  return { language, blocks: [{ type: "paragraph", content: [text(sentence)] }] };
}

function short(label: string): string {
  return label.length <= CHOICE ? label : `${label.slice(0, CHOICE - 1)}…`;
}

function unreachable(value: never): never {
  throw new TypeError(`unexpected ${JSON.stringify(value)}`);
}
