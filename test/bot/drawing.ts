import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { parseHTML } from "linkedom";

/** The advance widths of a font file, read from its own tables. */
export class Font {
  readonly #file: Buffer;
  readonly #tables = new Map<string, number>();
  readonly #map: number;

  constructor(path: string) {
    this.#file = readFileSync(createRequire(import.meta.url).resolve(path));
    for (let i = 0; i < this.#file.readUInt16BE(4); i++) {
      const at = 12 + 16 * i;
      this.#tables.set(this.#file.toString("latin1", at, at + 4), this.#file.readUInt32BE(at + 8));
    }
    this.#map = this.#segments();
  }

  /** Width of a line, in the unit of `size`. A letter that the font lacks is as wide as its empty box. */
  width(text: string, size: number): number {
    const perEm = this.#file.readUInt16BE(this.#table("head") + 18);
    const last = this.#file.readUInt16BE(this.#table("hhea") + 34) - 1;
    let units = 0;
    for (const character of text.normalize("NFC")) {
      const glyph = Math.min(this.#glyph(character.codePointAt(0) ?? 0), last);
      units += this.#file.readUInt16BE(this.#table("hmtx") + 4 * glyph);
    }
    return (units / perEm) * size;
  }

  #table(name: string): number {
    const at = this.#tables.get(name);
    if (at === undefined) throw new Error(`the font has no table ${name}`);
    return at;
  }

  #segments(): number {
    const cmap = this.#table("cmap");
    for (let i = 0; i < this.#file.readUInt16BE(cmap + 2); i++) {
      const at = cmap + this.#file.readUInt32BE(cmap + 8 + 8 * i);
      if (this.#file.readUInt16BE(at) === 12) return at;
    }
    throw new Error("the font has no full character map");
  }

  #glyph(code: number): number {
    for (let i = 0; i < this.#file.readUInt32BE(this.#map + 12); i++) {
      const at = this.#map + 16 + 12 * i;
      const first = this.#file.readUInt32BE(at);
      if (code >= first && code <= this.#file.readUInt32BE(at + 4))
        return this.#file.readUInt32BE(at + 8) + code - first;
    }
    return 0;
  }
}

const FONTS = {
  regular: new Font("@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf"),
  bold: new Font("@expo-google-fonts/inter/700Bold/Inter_700Bold.ttf"),
};

export const fontOf = (bold: boolean): Font => (bold ? FONTS.bold : FONTS.regular);

export interface Box {
  readonly words: string;
  readonly bold: boolean;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly Box[];
  readonly document: ReturnType<typeof parseHTML>["document"];
}

interface Attributes {
  getAttribute(name: string): string | null;
}

/** Where each line of text of an SVG stands, by the font's own measures. */
export function readDrawing(svg: string): Drawing {
  const { document } = parseHTML(`<html><body>${svg}</body></html>`);
  const root = document.querySelector("svg");
  const number = (element: Attributes | null, name: string) => Number(element?.getAttribute(name));
  const boxes = [...document.querySelectorAll("text")].map((element) => {
    const group = element.parentElement?.getAttribute("transform") ?? "translate(0 0)";
    const down = Number(/translate\(0 ([\d.]+)\)/.exec(group)?.[1]);
    const size = number(element, "font-size");
    const words = element.textContent ?? "";
    const left = number(element, "x");
    const baseline = number(element, "y") + down;
    const bold = element.getAttribute("font-weight") === "700";
    const width = fontOf(bold).width(words, size);
    return { words, bold, left, right: left + width, top: baseline - size * 0.76, bottom: baseline + size * 0.22 };
  });
  return { width: number(root, "width"), height: number(root, "height"), boxes, document };
}

/** Pairs of lines of text that run into each other, and lines that run off the drawing. */
export function collisions({ boxes, width, height }: Drawing): string[] {
  const off = boxes
    .filter(({ left, right, top, bottom }) => !(left >= 0 && right <= width && top >= 0 && bottom <= height))
    .map(({ words }) => `off: ${words}`);
  const pairs = boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.words} / ${b.words}`),
  );
  return [...off, ...pairs];
}
