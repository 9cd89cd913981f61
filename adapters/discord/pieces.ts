import type { APIButtonComponentWithCustomId } from "discord.js";
import type { Block, Chart, FigureRow, Inline, Message } from "../../src/edition/message.ts";
import { quoted } from "../../src/edition/text.ts";
import { actionButton, feedbackButtons } from "./buttons.ts";
import { sentences } from "./catalogue.ts";
import { THREAD_NAME } from "./limits.ts";
import { escapeLabel, isBlank, type Line, plain, type Span, unitsOf, webAddress } from "./markdown.ts";

/** What stays together when a message is split, as long as it fits. */
export interface Piece {
  readonly lines: readonly Line[];
  readonly chart: Chart | null;
  readonly buttons: readonly APIButtonComponentWithCustomId[];
  /** Asked about, where there is room for buttons: the two buttons say the number where they stand away. */
  readonly feedback: ((number: number | null) => APIButtonComponentWithCustomId[]) | null;
  /** Set apart from what is above it. */
  readonly apart: boolean;
  /** Belongs to what comes below it. */
  readonly leads: boolean;
}

const NOTHING: Piece = { lines: [], chart: null, buttons: [], feedback: null, apart: false, leads: false };

/** A longer address is not followed: Discord would show the brackets. */
const LONGEST_ADDRESS = 1_500;

/** The message as pieces of markdown, pictures to be drawn and buttons, in order; what has no words is left out. */
export function piecesOf(message: Message): Piece[] {
  const pen = new Pen(message.language);
  return message.blocks
    .map((block) => pen.block(block))
    .map((piece) => ({ ...piece, lines: piece.lines.filter((line) => !isBlank(line)) }))
    .filter(({ lines, chart, buttons }) => lines.length > 0 || chart !== null || buttons.length > 0);
}

/** What charts show, in words: for when their pictures can't be shown. */
export function toldCharts(charts: readonly Chart[]): Piece[] {
  return charts.map((chart) => ({ ...NOTHING, lines: chartLines(chart), apart: true }));
}

/** The lines that say what a chart shows, for when it can't be drawn. */
export function chartLines(chart: Chart): Line[] {
  return [
    { prefix: "", spans: [span("**", chart.title)] },
    { prefix: "", spans: [span("", chart.alternative)] },
    { prefix: "-# ", spans: [span("", chart.caption)] },
  ].filter((line) => !isBlank(line));
}

/** What a thread is called: the message's first heading, or else its first words. Never empty. */
export function threadName(message: Message): string {
  const named =
    message.blocks.find(({ type }) => type === "heading") ?? message.blocks.find(({ type }) => type === "paragraph");
  const content = named && "content" in named ? named.content : [];
  const words = plain(content.map(({ text }) => text).join(""))
    .replace(/\s+/g, " ")
    .trim();
  if (!words) return sentences(message.language).untitled;
  if (words.length <= THREAD_NAME) return words;
  const cut = words.slice(0, THREAD_NAME - 1).replace(/[\ud800-\udbff]$/, "");
  const space = cut.lastIndexOf(" ");
  return `${space > THREAD_NAME / 2 ? cut.slice(0, space) : cut}…`;
}

/** All the words of a message, one space between them: what a forum's tags are looked for in. */
export function wordsOf(message: Message): string {
  return plain(
    message.blocks
      .map((block) => ("content" in block ? block.content.map(({ text }) => text).join("") : ""))
      .join(" \n "),
  );
}

class Pen {
  readonly #language: Message["language"];

  constructor(language: Message["language"]) {
    this.#language = language;
  }

  block(block: Block): Piece {
    switch (block.type) {
      case "heading":
        return { ...NOTHING, lines: [this.line("## ", block.content)], leads: true };
      case "paragraph":
        return { ...NOTHING, lines: [this.line("", block.content)] };
      case "point":
        return this.#point(block.quote, block.sources, block.feedback);
      case "figures":
        return { ...NOTHING, lines: block.rows.map((row) => this.#figure(row)) };
      case "chart":
        return { ...NOTHING, chart: block.chart };
      case "actions":
        return { ...NOTHING, buttons: block.buttons.map(actionButton), apart: true };
      case "note":
        return { ...NOTHING, lines: [this.line("-# ", block.content)], apart: true };
      default:
        return unreachable(block);
    }
  }

  line(prefix: string, content: readonly Inline[]): Line {
    return { prefix, spans: joined(content.map((inline) => this.#span(inline))) };
  }

  #span(inline: Inline): Span {
    switch (inline.type) {
      case "text":
        return span("", inline.text);
      case "strong":
        return span("**", inline.text);
      case "quote":
        return span("", this.#quoted(inline.text));
      case "link":
        return link(inline.text, inline.url);
      default:
        return unreachable(inline);
    }
  }

  #quoted(words: string): string {
    const bare = plain(words);
    return bare.trim() === "" ? "" : quoted(bare, this.#language);
  }

  #point(quote: string, sources: readonly Inline[], feedback: string | null): Piece {
    const ask = feedback === null || feedback === "" ? null : feedback;
    return {
      ...NOTHING,
      lines: [{ prefix: "> ", spans: [span("", this.#quoted(quote))] }, this.line("-# ", sources)],
      feedback: ask === null ? null : (number) => feedbackButtons(ask, sentences(this.#language), number),
    };
  }

  #figure({ value, context, sources }: FigureRow): Line {
    const from = joined(sources.map((source) => this.#span(source)));
    const spans = [span("**", value), span("", plain(context).trim() ? `  ${context}` : "")];
    if (!isBlank({ prefix: "", spans: from })) spans.push(raw("  ("), ...from, raw(")"));
    return { prefix: "", spans: joined(spans) };
  }
}

function span(mark: "" | "**", words: string): Span {
  return { open: mark, close: mark, units: unitsOf(words) };
}

/** Marks of ours, which nobody else wrote. */
function raw(words: string): Span {
  return { open: "", close: "", units: [words] };
}

function link(words: string, url: string): Span {
  const address = webAddress(url);
  if (!address || address.length > LONGEST_ADDRESS) return span("", words);
  const label = plain(words).trim() === "" ? new URL(address).hostname : words;
  return { open: "[", close: `](${address})`, units: unitsOf(label, escapeLabel) };
}

/** Two strong texts side by side are one: "**a****b**" would show its stars. */
function joined(spans: readonly Span[]): Span[] {
  const all: Span[] = [];
  for (const next of spans.filter(({ units }) => units.length > 0)) {
    const last = all.at(-1);
    const isSame = last?.open === "**" && next.open === "**";
    if (isSame) all[all.length - 1] = { ...last, units: [...last.units, ...next.units] };
    else all.push(next);
  }
  return all;
}

function unreachable(value: never): never {
  throw new TypeError(`unexpected ${JSON.stringify(value)}`);
}
