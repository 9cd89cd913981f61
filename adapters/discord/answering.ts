import {
  type APIButtonComponentWithCustomId,
  type APIMessage,
  InteractionResponseType,
  MessageFlags,
} from "discord.js";
import type { Logger } from "pino";
import type { Form } from "../../src/bot/form.ts";
import type { Message } from "../../src/edition/message.ts";
import type { Api, Callback } from "./api.ts";
import { assertShown, type Delivery } from "./delivery.ts";
import { CODES, codeOf, toPlatformError } from "./errors.ts";
import { modalOf } from "./forms.ts";
import { UNMARKED } from "./marks.ts";
import type { Asked } from "./origins.ts";
import type { Post } from "./sheet.ts";
import type { Threads } from "./threads.ts";

export type SeenBy = "caller" | "channel";

export interface AnsweringTools {
  readonly api: Api;
  readonly delivery: Delivery;
  readonly threads: Threads;
  readonly log: Logger;
  readonly wait: (ms: number, signal?: AbortSignal) => Promise<void>;
}

/** Discord took too long to be answered, or the fifteen minutes of an interaction are over. */
const LOST: ReadonlySet<number | null> = new Set([
  CODES.unknownInteraction,
  CODES.unknownWebhook,
  CODES.invalidWebhookToken,
]);

const TRIES = 3;
const BETWEEN_TRIES_MS = 250;

/**
 * The answer to one interaction: acknowledged within three seconds, then said. An interaction that Discord forgot is
 * answered in the channel, when the answer is for the channel.
 */
export class Answering {
  readonly #asked: Asked;
  readonly #tools: AnsweringTools;
  /** What Discord was told: nothing yet, an answer to come, or that the message stays as it is. */
  #state: "silent" | "deferred" | "updated" | "lost" = "silent";
  /** Who will see the first thing that is said. */
  #deferredTo: SeenBy = "caller";
  #said = 0;

  constructor(asked: Asked, tools: AnsweringTools) {
    this.#asked = asked;
    this.#tools = tools;
  }

  /** Whether Discord still waits for its first word. */
  get isSilent(): boolean {
    return this.#state === "silent";
  }

  async defer(seenBy: SeenBy): Promise<void> {
    if (this.#state !== "silent") return;
    const flags = seenBy === "caller" ? { flags: MessageFlags.Ephemeral } : {};
    const type = InteractionResponseType.DeferredChannelMessageWithSource;
    this.#deferredTo = seenBy;
    this.#state = (await this.#callBack({ type, data: flags })) ? "deferred" : "lost";
  }

  /** The message with the button stays as it is. */
  async keep(): Promise<void> {
    const taken = await this.#callBack({ type: InteractionResponseType.DeferredMessageUpdate });
    this.#state = taken ? "updated" : "lost";
  }

  async open(form: Form): Promise<boolean> {
    const taken = await this.#callBack({ type: InteractionResponseType.Modal, data: modalOf(form) });
    this.#state = taken ? "updated" : "lost";
    return taken;
  }

  async offer(choices: readonly { readonly name: string; readonly value: string }[]): Promise<void> {
    await this.#callBack({ type: InteractionResponseType.ApplicationCommandAutocompleteResult, data: { choices } });
  }

  /** Says it all; with nothing to say, takes the promise of an answer back. */
  async say(
    messages: readonly Message[],
    seenBy: SeenBy,
    buttons: readonly APIButtonComponentWithCustomId[] = [],
  ): Promise<void> {
    if (this.#state === "silent") await this.defer(seenBy);
    for (const [index, message] of messages.entries()) {
      try {
        await this.#message(message, seenBy, index === 0 ? buttons : []);
      } catch (error) {
        if (!LOST.has(codeOf(error))) throw error;
        this.#state = "lost";
      }
      if (this.#state === "lost") await this.#elsewhere(message, seenBy, index);
    }
    if (this.#said === 0 && this.#state === "deferred") await this.#takeBack();
  }

  async #message(message: Message, seenBy: SeenBy, buttons: readonly APIButtonComponentWithCustomId[]): Promise<void> {
    if (this.#state === "lost") return;
    await this.#tools.delivery.inShape(message, async (sheet, part) => {
      if (part === 0 && buttons.length > 0) sheet.buttons(buttons);
      const post = sheet.post(UNMARKED);
      assertShown(await this.#post(post, seenBy), post);
      this.#said++;
    });
  }

  async #post(post: Post, seenBy: SeenBy): Promise<APIMessage> {
    const { api } = this.#tools;
    const { application_id, token } = this.#asked;
    const isFirst = this.#state === "deferred" && this.#said === 0;
    if (isFirst && this.#deferredTo === seenBy) {
      return this.#insisting(() => api.editAnswer(application_id, token, post));
    }
    // The first follow-up would be seen by those that the promise was made to.
    if (isFirst) await this.#takeBack();
    const flags = seenBy === "caller" ? MessageFlags.Ephemeral : 0;
    return this.#insisting(() => api.followUp(application_id, token, post, flags));
  }

  async #takeBack(): Promise<void> {
    const { application_id, token } = this.#asked;
    this.#state = "updated";
    await this.#tools.api.deleteAnswer(application_id, token).catch((error: unknown) => {
      this.#tools.log.debug({ reason: toPlatformError(error).message }, "Discord answer not taken back");
    });
  }

  /** What only the caller may see can't be said elsewhere. */
  async #elsewhere(message: Message, seenBy: SeenBy, index: number): Promise<void> {
    const { threads, log } = this.#tools;
    const { id, channel_id: channel } = this.#asked;
    if (seenBy === "caller" || !channel) {
      log.warn({ interaction: id }, "Discord forgot an interaction before it was answered: the person may ask again");
      return;
    }
    await threads.say(channel, message, `interaction:${id}:${index}`, null);
  }

  /** Whether Discord took it. Told twice because its answer was lost, it says that it knows. */
  async #callBack(callback: Callback): Promise<boolean> {
    const { api, log } = this.#tools;
    let tried = 0;
    try {
      await this.#insisting(() => {
        tried++;
        return api.callBack(this.#asked.id, this.#asked.token, callback);
      });
      return true;
    } catch (error) {
      const code = codeOf(error);
      if (code === CODES.acknowledged) {
        if (tried > 1) return true;
        throw new AnsweredElsewhere("another process answers this interaction", { cause: error });
      }
      if (!LOST.has(code)) throw error;
      log.debug({ interaction: this.#asked.id, code }, "Discord forgot an interaction");
      return false;
    }
  }

  /** Three seconds leave time for another try when Discord stumbles. */
  async #insisting<T>(work: () => Promise<T>): Promise<T> {
    for (let tried = 1; ; tried++) {
      try {
        return await work();
      } catch (error) {
        if (toPlatformError(error).code !== "unavailable" || tried === TRIES) throw error;
        await this.#tools.wait(BETWEEN_TRIES_MS);
      }
    }
  }
}

/** The same interaction reached two processes: one of them answers. */
export class AnsweredElsewhere extends Error {
  override readonly name = "AnsweredElsewhere";
}
