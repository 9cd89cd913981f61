import type { types } from "@slack/bolt";
import type { Chart } from "../../src/edition/message.ts";
import { cut, escaped } from "./inert.ts";
import { BLOCKS_PER_MESSAGE, POST_CHARACTERS, SECTION_CHARACTERS, TABLES_PER_MESSAGE } from "./limits.ts";

/** Where a picture goes once it is uploaded. */
export interface ChartSlot {
  readonly type: "chart";
  readonly chart: Chart;
}

export type DraftBlock = types.KnownBlock | ChartSlot;

/** What stays together in one post: blocks, and their words for where blocks aren't shown. */
export interface Unit {
  readonly blocks: readonly DraftBlock[];
  readonly text: string;
  /** A title, which doesn't end a post. */
  readonly leads: boolean;
}

/** One post to make. */
export interface Draft {
  readonly blocks: readonly DraftBlock[];
  /** What is said where blocks aren't shown: notifications, older clients. Escaped. */
  readonly text: string;
}

/** Units in as few posts as Slack's limits allow, in order. */
export function paginate(units: readonly Unit[]): Draft[] {
  const pages: Unit[][] = [];
  let page: Unit[] = [];
  for (const unit of units) {
    if (page.length > 0 && !fits([...page, unit])) {
      const title = page.length > 1 && page.at(-1)?.leads ? page.splice(-1) : [];
      pages.push(page);
      page = title;
    }
    page.push(unit);
  }
  if (page.length > 0) pages.push(page);
  return pages.map(draftOf);
}

function fits(page: readonly Unit[]): boolean {
  const blocks = page.flatMap((unit) => unit.blocks);
  const tables = blocks.filter(({ type }) => type === "table").length;
  const length = page.reduce((sum, { text }) => sum + escaped(text).length + 1, 0);
  return blocks.length <= BLOCKS_PER_MESSAGE && tables <= TABLES_PER_MESSAGE && length <= POST_CHARACTERS;
}

function draftOf(page: readonly Unit[]): Draft {
  const said = page.map(({ text }) => text).filter((text) => text !== "");
  return { blocks: page.flatMap(({ blocks }) => blocks), text: escaped(said.join("\n")) };
}

/** The same words and buttons with the oldest blocks alone, for a Slack that refuses the others. */
export function plainest(draft: Draft): Draft {
  const words = draft.text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
  const sections = cut(words, SECTION_CHARACTERS)
    .filter((text) => text.trim() !== "")
    .map((text): types.SectionBlock => ({ type: "section", text: { type: "plain_text", text, emoji: false } }));
  return { blocks: [...sections, ...draft.blocks.filter(({ type }) => type === "actions")], text: draft.text };
}
