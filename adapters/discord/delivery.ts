import { type APIMessage, MessageFlags } from "discord.js";
import type { PostKey } from "../../src/bot/platform.ts";
import type { Message } from "../../src/edition/message.ts";
import type { Api } from "./api.ts";
import { arePicturesRefused, CODES, codeOf, isOutcomeUnknown, toPlatformError } from "./errors.ts";
import { type Mark, markOf, type Seen, seenOf, shownWords, wordsHash } from "./marks.ts";
import { toldCharts } from "./pieces.ts";
import { paginate, type Shape } from "./posts.ts";
import type { Recent } from "./recent.ts";
import { type Printer, sheetsOf } from "./render.ts";
import { type Post, type Sheet, withoutPictures } from "./sheet.ts";

/** The service doesn't know the shape of what was sent: the other one is tried. */
class ShapeRefused extends Error {
  override readonly name = "ShapeRefused";
}

/** Hands over one part of a message: their numbers tell them apart. */
type Send = (sheet: Sheet, part: number, shape: Shape) => Promise<void>;

/** Sends messages in the shape that the service knows, each part once. */
export interface Delivery {
  /** Hands the message's parts to `send`, in order; again from the first in the other shape when it is refused. */
  inShape(message: Message, send: Send): Promise<void>;
  /** Posts one part, unless it is there already. */
  post(channel: string, sheet: Sheet, part: PartOf): Promise<Seen>;
  /** The part as it would be posted, to be compared with what is there. */
  marked(
    channel: string,
    sheet: Sheet,
    part: PartOf,
  ): { readonly post: Post; readonly mark: Mark; readonly words: string };
}

export interface PartOf {
  readonly key: PostKey;
  readonly number: number;
  readonly shape: Shape;
  /** The message that it replies to. */
  readonly answers: string | null;
  /** Never posted before: it needn't be looked for. */
  readonly isNew: boolean;
}

export function createDelivery(api: Api, recent: Recent, printer: Printer): Delivery {
  let known: Shape = "components";

  const marked = (channel: string, sheet: Sheet, { key, number, shape }: PartOf) => {
    const mark = markOf(key, channel, number, shape);
    const post = sheet.post(mark);
    return { mark, post, words: wordsHash(post.body) };
  };
  const create = async (channel: string, post: Post, mark: Mark, answers: string | null): Promise<Seen> => {
    try {
      const message = await api.createMessage(channel, post, mark, answers);
      if (!isShown(message, post)) await clear(channel, message);
      assertShown(message, post);
      return seenOf(message);
    } catch (error) {
      if (isOutcomeUnknown(error)) recent.doubt(channel);
      throw error;
    }
  };

  /** A channel that takes no pictures is told what they show. */
  const inWords = async (error: unknown, sheet: Sheet, part: number, shape: Shape, send: Send): Promise<void> => {
    if (sheet.charts.length === 0 || !arePicturesRefused(error)) throw error;
    const bare = withoutPictures(sheet);
    if (bare) await send(bare, part, shape);
    const told = paginate(toldCharts(sheet.charts), shape, new Map());
    for (const [index, page] of told.entries()) await send(page, (part + 1) * 1_000 + index, shape);
    printer.log.warn({ reason: toPlatformError(error).message }, "Discord took no picture: its words were posted");
  };

  /** Takes away what was posted without words, this time and when the answer to an earlier try was lost. */
  const clear = async (channel: string, { author }: APIMessage): Promise<void> => {
    const messages = await api.recentMessages(channel);
    const blank = messages.filter((each) => each.author.id === author.id && shownWords(each) === "" && isBare(each));
    for (const { id } of blank) await api.deleteMessage(channel, id);
  };

  return {
    marked,
    async inShape(message, send) {
      const write = async (shape: Shape): Promise<void> => {
        const sheets = await sheetsOf(message, shape, printer);
        for (const [part, sheet] of sheets.entries()) {
          try {
            await send(sheet, part, shape).catch((error: unknown) => inWords(error, sheet, part, shape, send));
          } catch (error) {
            // Later parts were refused for what they hold, not for their shape.
            if (part > 0 || shape !== "components" || !isShapeRefusal(error)) throw error;
            throw new ShapeRefused("the service refuses Components V2", { cause: error });
          }
        }
      };
      try {
        await write(known);
      } catch (error) {
        if (!(error instanceof ShapeRefused)) throw error;
        await write("embeds").catch((second: unknown) => {
          throw isShapeRefusal(second) && error.cause ? error.cause : second;
        });
        if (known === "components") printer.log.warn("Components V2 refused: messages are embeds from now on");
        known = "embeds";
      }
    },
    async post(channel, sheet, part) {
      const { post, mark, words } = marked(channel, sheet, part);
      const found = part.isNew ? null : await recent.find(channel, mark, words);
      if (found) return found;
      const seen = await create(channel, post, mark, part.answers);
      recent.add(channel, { ...seen, nonce: mark.nonce });
      return seen;
    },
  };
}

function isShapeRefusal(error: unknown): boolean {
  const code = codeOf(error);
  return error instanceof ShapeRefused || code === CODES.invalidForm || code === CODES.emptyMessage;
}

/** A service that ignores what it doesn't know has posted a message without words: the other shape is tried. */
export function assertShown(message: APIMessage, post: Post): void {
  if (!isShown(message, post)) throw new ShapeRefused("the service shows no Components V2");
}

/** Whether what came back still has the words that were sent, as far as it says. */
function isShown(message: APIMessage, { body }: Post): boolean {
  const isV2 = ((body.flags ?? 0) & MessageFlags.IsComponentsV2) !== 0;
  if (!isV2 || !message?.id || ((message.flags ?? 0) & MessageFlags.IsComponentsV2) !== 0) return true;
  return shownWords(message) !== "" || shownWords(body) === "";
}

function isBare({ attachments, components }: APIMessage): boolean {
  return !attachments?.length && !components?.length;
}
