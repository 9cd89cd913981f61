import { randomUUID } from "node:crypto";
import type { FormValues } from "../../src/bot/form.ts";
import type { Answer, Choice, CommandSpec, Completion, Inbox, Incoming, Origin } from "../../src/bot/platform.ts";
import type { Message } from "../../src/edition/message.ts";
import type { Board } from "./board.ts";
import { isEmpty } from "./content.ts";
import type { OpenForm, OpenForms } from "./forms.ts";
import { channelRef, directOf, isDirect, type Place, threadRef } from "./place.ts";
import { readSpeech } from "./speech.ts";
import type { Visitor } from "./visitor.ts";
import { wordsIn } from "./words.ts";

/** What came of what a person did. */
export type Outcome =
  /** Where the answer stands: the place itself, or the thread that it opened; and its first post, if it has any. */
  | { readonly kind: "shown"; readonly place: Place; readonly first: number | null }
  | { readonly kind: "form"; readonly opened: OpenForm }
  | { readonly kind: "faults"; readonly faults: Readonly<Record<string, string>> };

/** The part of an event that says what happened. */
export type Deed = {
  [K in Incoming["kind"]]: Omit<Extract<Incoming, { kind: K }>, keyof Origin>;
}[Incoming["kind"]];

export interface ConversationOptions {
  /** Whose feeds and subscriptions people see here. */
  readonly tenant: string;
  readonly board: Board;
  readonly forms: OpenForms;
  readonly inbox: Inbox;
  readonly commands: readonly CommandSpec[];
  readonly failed: (fault: unknown) => void;
}

/** What people and the bot say to each other, from one end to the other. */
export class Conversation {
  readonly #options: ConversationOptions;
  readonly #digests: readonly string[];
  /** Those who were told how to reach the bot in a channel. */
  readonly #told = new Set<string>();

  constructor(options: ConversationOptions) {
    this.#options = options;
    this.#digests = [...new Set(options.commands.map(({ digest }) => digest))];
  }

  get commands(): readonly CommandSpec[] {
    return this.#options.commands;
  }

  /** What may stand for an option that is being typed; nothing when the bot fails to say. */
  async complete(completion: Completion): Promise<readonly Choice[]> {
    try {
      return await this.#options.inbox.complete(completion);
    } catch (fault) {
      this.#options.failed(fault);
      return [];
    }
  }

  /** Shows a person's words, then what the bot has to say to them. `event` names the sending: sent again, it is one. */
  async say(visitor: Visitor, place: Place, text: string, event: string): Promise<Outcome> {
    const speech = readSpeech(text, this.#digests, this.#hears(place));
    const isOwn = speech.kind === "command" || speech.kind === "unknown";
    await this.#options.board.post({
      ...place,
      said: { kind: "words", text, author: visitor.id },
      audience: isOwn ? this.#audience(place, visitor, "caller") : this.#audience(place, visitor, "channel"),
      key: `said:${visitor.id}:${event}`,
    });
    switch (speech.kind) {
      case "command":
      case "message":
        return await this.hand(visitor, place, speech, event);
      case "unknown":
        return await this.#tell(
          visitor,
          place,
          wordsIn(visitor.language).unknownSlash(speech.typed, this.#example(visitor)),
        );
      case "aside":
        return await this.#explain(visitor, place);
      default:
        return unreachable(speech);
    }
  }

  /** Hands an event to the bot and shows its answer. */
  async hand(visitor: Visitor, place: Place, deed: Deed, event: string): Promise<Outcome> {
    const origin: Origin = {
      id: `web:${visitor.id}:${event}`,
      tenant: this.#options.tenant,
      channel: channelRef(place.channel),
      thread: place.thread === null ? null : threadRef(place.channel, place.thread),
      user: visitor.id,
      direct: channelRef(directOf(visitor.id)),
      language: visitor.language,
      isManager: async () => true, // whoever may open the page runs the bot
    };
    let answer: Answer;
    try {
      answer = await this.#options.inbox.receive({ ...origin, ...deed });
    } catch (fault) {
      this.#options.failed(fault);
      return await this.#tell(visitor, place, wordsIn(visitor.language).answerFailed);
    }
    switch (answer.kind) {
      case "messages":
        return await this.#show(answer.messages, answer.seenBy, visitor, place);
      case "form":
        return { kind: "form", opened: this.#options.forms.open(answer.form, visitor.id, place) };
      case "faults":
        return answer;
      default:
        return unreachable(answer);
    }
  }

  async fill(visitor: Visitor, opened: OpenForm, values: FormValues): Promise<Outcome> {
    const deed: Deed = { kind: "form", form: opened.form.id, values };
    const outcome = await this.hand(visitor, opened.place, deed, randomUUID());
    if (outcome.kind !== "faults") this.#options.forms.close(opened);
    return outcome;
  }

  /** One message stands where it was asked for; several make a thread there, unless they are in one. */
  async #show(
    messages: readonly Message[],
    seenBy: "caller" | "channel",
    visitor: Visitor,
    place: Place,
  ): Promise<Outcome> {
    const { board } = this.#options;
    const audience = this.#audience(place, visitor, seenBy);
    const shown = messages.filter((message) => !isEmpty(message));
    let { thread } = place;
    let first: number | null = null;
    for (const message of shown) {
      const said = { kind: "message" as const, message };
      const id = await board.post({ channel: place.channel, thread, said, audience, key: null });
      first ??= id;
      if (thread === null && shown.length > 1) thread = id;
    }
    return { kind: "shown", place: { channel: place.channel, thread }, first };
  }

  /** Who sees what is said there: what is said in a thread for one person stays with that person. */
  #audience({ channel, thread }: Place, { id }: Visitor, seenBy: "caller" | "channel"): string | null {
    if (isDirect(channel)) return null;
    const root = thread === null ? null : this.#options.board.find(thread, id);
    return seenBy === "caller" ? id : (root?.audience ?? null);
  }

  /** The bot listens to all that is said to it alone, and in its own threads. */
  #hears({ channel, thread }: Place): boolean {
    return isDirect(channel) || (thread !== null && this.#options.board.isBotIn(thread));
  }

  async #explain(visitor: Visitor, place: Place): Promise<Outcome> {
    if (this.#told.has(visitor.id) || place.thread !== null) return { kind: "shown", place, first: null };
    if (this.#told.size >= 10_000) this.#told.clear();
    this.#told.add(visitor.id);
    return await this.#tell(visitor, place, wordsIn(visitor.language).mentionMe(this.#example(visitor)));
  }

  /** A line to type: the one for help. */
  #example({ language }: Visitor): string {
    const { commands } = this.#options;
    const command = commands.find(({ name }) => name === "help") ?? commands[0];
    return command ? `/${command.digest} ${command.example[language]}` : "/";
  }

  async #tell(visitor: Visitor, place: Place, words: string): Promise<Outcome> {
    const message: Message = {
      language: visitor.language,
      blocks: [{ type: "note", content: [{ type: "text", text: words }] }],
    };
    return await this.#show([message], "caller", visitor, place);
  }
}

function unreachable(value: never): never {
  throw new TypeError(`unexpected ${JSON.stringify(value)}`);
}
