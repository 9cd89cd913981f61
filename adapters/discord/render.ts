import type { Logger } from "pino";
import type { DrawChart } from "../../src/bot/platform.ts";
import type { Chart, Message } from "../../src/edition/message.ts";
import { FILE_BYTES, PICTURE_DESCRIPTION } from "./limits.ts";
import { plain } from "./markdown.ts";
import { UNMARKED } from "./marks.ts";
import { type Piece, piecesOf } from "./pieces.ts";
import { paginate, type Shape } from "./posts.ts";
import type { DrawnChart, PostBody, Sheet } from "./sheet.ts";

export interface Printer {
  readonly draw: DrawChart;
  readonly log: Logger;
}

/** The message as the posts that show it, in order: all its words, within Discord's limits. None when it has no words. */
export async function sheetsOf(message: Message, shape: Shape, printer: Printer): Promise<readonly Sheet[]> {
  const pieces = piecesOf(message);
  const drawn = await drawAll(pieces, printer);
  return paginate(pieces, shape, drawn);
}

async function drawAll(pieces: readonly Piece[], { draw, log }: Printer): Promise<ReadonlyMap<Chart, DrawnChart>> {
  const drawn = new Map<Chart, DrawnChart>();
  for (const { chart } of pieces) {
    if (!chart) continue;
    try {
      const { png } = await draw(chart);
      if (png.byteLength > FILE_BYTES) throw new RangeError(`the picture has ${png.byteLength} bytes`);
      drawn.set(chart, { chart, png, description: described(chart.alternative) });
    } catch (error) {
      log.warn({ err: error }, "chart not drawn: its words are shown instead"); // a picture is no reason to lose a post
    }
  }
  return drawn;
}

function described(alternative: string): string {
  const words = plain(alternative).trim();
  return words.length <= PICTURE_DESCRIPTION ? words : `${words.slice(0, PICTURE_DESCRIPTION - 1)}…`;
}

/** What would be sent for a message: the bodies of its posts, the pictures aside. */
export function preview(message: Message): PostBody[] {
  const pieces = piecesOf(message);
  const drawn = new Map<Chart, DrawnChart>();
  for (const { chart } of pieces) {
    if (chart) drawn.set(chart, { chart, png: new Uint8Array(), description: described(chart.alternative) });
  }
  return paginate(pieces, "components", drawn).map((sheet) => sheet.post(UNMARKED).body);
}
