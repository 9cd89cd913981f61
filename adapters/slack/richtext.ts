import type { types } from "@slack/bolt";
import type { Inline } from "../../src/edition/message.ts";
import { quoted } from "../../src/edition/text.ts";
import { cut, inert, webAddress } from "./inert.ts";
import { URL_CHARACTERS } from "./limits.ts";
import type { Language } from "./words.ts";

/** Words that are said in one way: harmless, and never empty. */
export interface Run {
  readonly text: string;
  readonly url: string | null;
  readonly bold: boolean;
}

export type Section = types.RichTextSection;
type Element = types.RichTextText | types.RichTextLink;

export function runsOf(content: readonly Inline[], language: Language): Run[] {
  return content.map((inline) => runOf(inline, language)).filter(({ text }) => text !== "");
}

function runOf(inline: Inline, language: Language): Run {
  const text = inert(inline.text);
  switch (inline.type) {
    case "text":
      return { text, url: null, bold: false };
    case "strong":
      return { text, url: null, bold: true };
    case "quote":
      return { text: text && quoted(text, language), url: null, bold: false };
    case "link":
      return { text, url: webAddress(inline.url, URL_CHARACTERS), bold: false };
    default:
      return unreachable(inline);
  }
}

export function plainOf(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join("");
}

/** The same runs in groups of at most `max` characters, in order, nothing lost. */
export function splitRuns(runs: readonly Run[], max: number): Run[][] {
  const groups: Run[][] = [];
  let group: Run[] = [];
  let room = max;
  for (const run of runs) {
    // A run that the whole of a group would hold isn't cut to fill what is left of this one.
    const pieces = run.text.length > room && run.text.length <= max ? [run.text] : piecesOf(run.text, room, max);
    for (const text of pieces) {
      if (text.length > room) {
        groups.push(group);
        group = [];
        room = max;
      }
      group.push({ ...run, text });
      room -= text.length;
    }
  }
  return group.length > 0 ? [...groups, group] : groups;
}

function piecesOf(text: string, room: number, max: number): string[] {
  if (text.length <= room) return [text];
  if (room < max / 2) return cut(text, max);
  const [first = "", ...rest] = cut(text, room);
  return [first, ...cut(rest.join(""), max)];
}

/** Text nodes of rich text can't be parsed as markup: https://docs.slack.dev/reference/block-kit/blocks/rich-text-block */
export function elementsOf(runs: readonly Run[]): Element[] {
  return runs.map(({ text, url, bold }) => {
    const style = bold ? { style: { bold: true } } : {};
    return url === null ? { type: "text", text, ...style } : { type: "link", url, text, ...style };
  });
}

export function sectionOf(runs: readonly Run[]): Section {
  return { type: "rich_text_section", elements: elementsOf(runs) };
}

export function richText(elements: readonly types.RichTextBlockElement[]): types.RichTextBlock {
  return { type: "rich_text", elements: [...elements] };
}

function unreachable(value: never): never {
  throw new TypeError(`unexpected ${JSON.stringify(value)}`);
}
