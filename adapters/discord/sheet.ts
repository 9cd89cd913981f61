import type { APIButtonComponentWithCustomId, APIEmbed, APIMessageTopLevelComponent, RawFile } from "discord.js";
import type { Chart } from "../../src/edition/message.ts";

/** What a message of Discord holds, before it is told who it is for. */
export interface PostBody {
  readonly components?: readonly APIMessageTopLevelComponent[];
  readonly embeds?: readonly APIEmbed[];
  readonly flags?: number;
  readonly attachments?: readonly { readonly id: string; readonly filename: string; readonly description: string }[];
}

export interface Post {
  readonly body: PostBody;
  readonly files: readonly RawFile[];
}

export interface DrawnChart {
  readonly chart: Chart;
  readonly png: Uint8Array;
  /** At most 1,024 characters. */
  readonly description: string;
}

/** One message being written, in one of the two ways that Discord shows rich text. */
export interface Sheet {
  readonly isEmpty: boolean;
  /** How many characters the next line may have. */
  readonly room: number;
  /** Whether lines of that length together, pictures and buttons still fit. */
  fits(length: number, pictures: number, buttons: readonly APIButtonComponentWithCustomId[]): boolean;
  line(markdown: string): void;
  picture(chart: DrawnChart): void;
  buttons(buttons: readonly APIButtonComponentWithCustomId[]): void;
  /** A thin line, where there is room for one. */
  rule(): void;
  /** The charts that it shows as pictures. */
  readonly charts: readonly Chart[];
  /** The message, in the colour given: 24 bits. `id` is carried unseen, where the way it is shown has room for it. */
  post(mark: { readonly colour: number; readonly id: number }, pictures?: "with pictures" | "without pictures"): Post;
}

/** The same message without its pictures; null when there is nothing else in it. */
export function withoutPictures(sheet: Sheet): Sheet | null {
  const post: Sheet["post"] = (mark) => sheet.post(mark, "without pictures");
  const { components, embeds } = post({ colour: 0, id: 1 }).body;
  if (!components?.length && !embeds?.length) return null;
  return { ...sheet, charts: [], post };
}
