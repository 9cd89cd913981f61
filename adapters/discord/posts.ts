import type { Chart } from "../../src/edition/message.ts";
import { componentSheet } from "./components.ts";
import { embedSheet } from "./embeds.ts";
import { type Line, lineLength, written } from "./markdown.ts";
import { chartLines, type Piece } from "./pieces.ts";
import type { DrawnChart, Sheet } from "./sheet.ts";

/** Components V2, or embeds for services that don't know them. */
export type Shape = "components" | "embeds";

/** Less room than this is left empty rather than filled with the start of a line. */
const WORTH_FILLING = 400;

/** The pieces on as many messages as they need, in order; a chart that isn't drawn is told in words. */
export function paginate(
  pieces: readonly Piece[],
  shape: Shape,
  drawn: ReadonlyMap<Chart, DrawnChart>,
): readonly Sheet[] {
  return new Pagination(shape, drawn).write(pieces);
}

class Pagination {
  readonly #shape: Shape;
  readonly #drawn: ReadonlyMap<Chart, DrawnChart>;
  readonly #sheets: Sheet[] = [];
  #sheet: Sheet;
  #points = 0;

  constructor(shape: Shape, drawn: ReadonlyMap<Chart, DrawnChart>) {
    this.#shape = shape;
    this.#drawn = drawn;
    this.#sheet = this.#blank();
  }

  write(pieces: readonly Piece[]): readonly Sheet[] {
    for (const piece of pieces) this.#piece(piece);
    this.#turn();
    return this.#sheets;
  }

  #blank(): Sheet {
    this.#points = 0;
    return this.#shape === "components" ? componentSheet() : embedSheet();
  }

  #turn(): void {
    if (this.#sheet.isEmpty) return;
    this.#sheets.push(this.#sheet);
    this.#sheet = this.#blank();
  }

  #piece(piece: Piece): void {
    const picture = piece.chart ? this.#drawn.get(piece.chart) : undefined;
    const lines = piece.chart && !picture ? chartLines(piece.chart) : piece.lines;
    const length = lines.reduce((sum, line) => sum + lineLength(line) + 1, 0);
    const asked = this.#asked(piece);
    const needed = piece.leads ? Math.max(length, WORTH_FILLING) : length;
    if (!this.#sheet.fits(needed, picture ? 1 : 0, [...piece.buttons, ...asked]) && this.#fitsBlank(length))
      this.#turn();
    if (piece.apart) this.#sheet.rule();
    for (const line of this.#numbered(piece, lines)) this.#line(line);
    if (picture) this.#picture(picture);
    // A row at a time, so that a hundred buttons are shown too.
    for (let from = 0; from < piece.buttons.length; from += 5) this.#buttons(piece.buttons.slice(from, from + 5));
    if (piece.feedback) this.#feedback(this.#asked(piece));
  }

  /** The buttons that ask about a point. Embeds have all the buttons at their end: both say the number. */
  #asked({ feedback }: Piece) {
    if (!feedback) return [];
    return feedback(this.#shape === "embeds" ? this.#points + 1 : null);
  }

  #numbered({ feedback }: Piece, lines: readonly Line[]): readonly Line[] {
    const [first, ...others] = lines;
    if (!feedback || !first || this.#shape !== "embeds") return lines;
    return [{ ...first, prefix: `${first.prefix}${this.#points + 1}\\. ` }, ...others];
  }

  #fitsBlank(length: number): boolean {
    return length < WORTH_FILLING || length <= this.#blankRoom();
  }

  #blankRoom(): number {
    return (this.#shape === "components" ? componentSheet() : embedSheet()).room;
  }

  #line(line: Line): void {
    const length = lineLength(line);
    if (length > this.#sheet.room && (this.#sheet.room < WORTH_FILLING || length <= this.#blankRoom())) this.#turn();
    const [first, ...others] = written(line, this.#sheet.room, this.#blankRoom());
    if (first !== undefined) this.#sheet.line(first);
    for (const part of others) {
      this.#turn();
      this.#sheet.line(part);
    }
  }

  #picture(picture: DrawnChart): void {
    if (!this.#sheet.fits(0, 1, [])) this.#turn();
    this.#sheet.picture(picture);
  }

  #buttons(buttons: Piece["buttons"]): void {
    if (!this.#sheet.fits(0, 0, buttons)) this.#turn();
    this.#sheet.buttons(buttons);
  }

  #feedback(buttons: Piece["buttons"]): void {
    // Never alone on the next message, far from what they ask about: then nobody is asked.
    if (!this.#sheet.fits(0, 0, buttons)) return;
    this.#points++;
    this.#sheet.buttons(buttons);
  }
}
