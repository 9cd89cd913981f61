import { stripVTControlCharacters, styleText } from "node:util";
import type { Block, FigureRow, Inline, Message } from "../../src/edition/message.ts";
import { quoted } from "../../src/edition/text.ts";
import { NARROWEST_COLUMNS, READABLE_COLUMNS, VALUE_COLUMNS } from "./limits.ts";

/** What a terminal can show. */
export interface Screen {
  readonly columns: number;
  readonly colour: boolean;
  /** OSC 8 hyperlinks; without them addresses are written out once, after the name. */
  readonly links: boolean;
}

/** Renders a message as lines of text. `margin` stands before every line (the thread's rule). */
export function renderMessage(message: Message, screen: Screen, margin = ""): string {
  const width = Math.max(NARROWEST_COLUMNS, Math.min(screen.columns, READABLE_COLUMNS) - columnsOf(margin) - 1);
  const pen = new Pen(screen, message.language);
  const lines = message.blocks.flatMap((block, index) => {
    const body = pen.block(block, width);
    const apart = index > 0 && (block.type === "point" || block.type === "note" || block.type === "actions");
    return apart ? ["", ...body] : body;
  });
  return lines.map((line) => `${margin}${line}`.trimEnd()).join("\n");
}

class Pen {
  readonly #screen: Screen;
  readonly #language: Message["language"];
  /** Addresses already written out in this message, on a screen without links. */
  readonly #shown = new Set<string>();

  constructor(screen: Screen, language: Message["language"]) {
    this.#screen = screen;
    this.#language = language;
  }

  block(block: Block, width: number): string[] {
    switch (block.type) {
      case "heading":
        return wrap(this.inlines(block.content), width).map((line) => this.#style("bold", line));
      case "paragraph":
        return wrap(this.inlines(block.content), width);
      case "point":
        return this.#point(block.quote, block.sources, width);
      case "figures":
        return block.rows.flatMap((row) => this.#figure(row, width));
      case "chart":
        return wrap(safe(block.chart.alternative), width);
      case "actions":
        return [block.buttons.map(({ label }) => `[ ${safe(label)} ]`).join("  ")];
      case "note":
        return wrap(this.inlines(block.content), width).map((line) => this.#style("dim", line));
      default:
        return unreachable(block);
    }
  }

  inlines(content: readonly Inline[]): string {
    return content.map((inline) => this.#inline(inline)).join("");
  }

  #inline(inline: Inline): string {
    switch (inline.type) {
      case "text":
        return safe(inline.text);
      case "strong":
        return this.#style("bold", safe(inline.text));
      case "quote":
        return quoted(safe(inline.text), this.#language);
      case "link":
        return this.#link(safe(inline.text), inline.url);
      default:
        return unreachable(inline);
    }
  }

  #link(label: string, url: string): string {
    const address = safeAddress(url);
    if (!address) return label;
    if (this.#screen.links) return `\u001b]8;;${address}\u001b\\${this.#style("underline", label)}\u001b]8;;\u001b\\`;
    if (this.#shown.has(address)) return label;
    this.#shown.add(address);
    return `${label} <${address}>`;
  }

  #point(words: string, sources: readonly Inline[], width: number): string[] {
    const said = wrap(quoted(safe(words), this.#language), width - 2);
    const from = wrap(`— ${this.inlines(sources)}`, width - 2).map((line) => this.#style("dim", line));
    return [...said, ...from].map((line) => `  ${line}`);
  }

  #figure(row: FigureRow, width: number): string[] {
    const value = safe(row.value);
    const column = Math.min(VALUE_COLUMNS, Math.floor(width / 3));
    const body = wrap(`${safe(row.context)}  (${this.inlines(row.sources)})`, width - column - 2);
    const fits = columnsOf(value) <= column;
    const first = this.#style("bold", fits ? value + " ".repeat(column - columnsOf(value)) : value);
    const rest = body.map((line) => `${" ".repeat(column)}  ${line}`);
    return fits ? [`${first}  ${body[0] ?? ""}`, ...rest.slice(1)] : [first, ...rest];
  }

  #style(format: "bold" | "dim" | "underline", words: string): string {
    return this.#screen.colour && words ? styleText(format, words, { validateStream: false }) : words;
  }
}

/** Untrusted text: no escape sequence, control or direction-changing character reaches the terminal. */
export function safe(words: string): string {
  return stripVTControlCharacters(words)
    .replace(/[\r\n\t\v\f\u2028\u2029]+/g, " ")
    .replace(/[\p{Cc}\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u061c]/gu, "");
}

function safeAddress(url: string): string | null {
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) return null;
  return encodeURI(safe(url)).replaceAll("%25", "%");
}

/** How many columns a text takes: marks take none, emoji and wide East Asian characters two. */
export function columnsOf(words: string): number {
  let columns = 0;
  for (const { segment } of graphemes.segment(stripVTControlCharacters(words))) {
    columns += /\p{Emoji_Presentation}|\ufe0f|[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uff00-\uff60]/u.test(segment)
      ? 2
      : 1;
  }
  return columns;
}

const graphemes = new Intl.Segmenter("fr", { granularity: "grapheme" });

/** Breaks at plain spaces only: no-break spaces keep a number with its unit. */
export function wrap(words: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of words.split(" ")) {
    if (line && columnsOf(line) + 1 + columnsOf(word) > width) {
      lines.push(line);
      line = word;
    } else {
      line = line ? `${line} ${word}` : word;
    }
  }
  return [...lines, line];
}

function unreachable(value: never): never {
  throw new TypeError(`unexpected ${JSON.stringify(value)}`);
}
