import type { types } from "@slack/bolt";
import type { FigureRow } from "../../src/edition/message.ts";
import { line } from "./inert.ts";
import { POST_CHARACTERS, TABLE_ROWS } from "./limits.ts";
import { plainOf, type Run, richText, runsOf, sectionOf } from "./richtext.ts";
import { type Language, wordsOf } from "./words.ts";

/** A figure ready to be drawn. */
export interface Row {
  readonly value: string;
  readonly context: string;
  readonly sources: readonly Run[];
}

export function rowsOf(rows: readonly FigureRow[], language: Language): Row[] {
  return rows
    .map((row) => ({ value: line(row.value), context: line(row.context), sources: runsOf(row.sources, language) }))
    .filter((row) => lineOf(row).trim() !== "");
}

/** A row longer than this is told in sentences: a cell that long can't be read. */
const ROW_CHARACTERS = 1_500;

/** Rows in groups that a table holds, and rows alone that none does. */
export function groupRows(rows: readonly Row[]): Row[][] {
  const groups: Row[][] = [];
  let length = 0;
  let open = false;
  for (const row of rows) {
    const size = lineOf(row).length + 1;
    const last = groups.at(-1);
    if (isLong(row)) {
      groups.push([row]);
      open = false;
    } else if (last && open && last.length < TABLE_ROWS - 1 && length + size <= POST_CHARACTERS - 400) {
      last.push(row);
      length += size;
    } else {
      groups.push([row]);
      open = true;
      length = size;
    }
  }
  return groups;
}

export function isLong(row: Row): boolean {
  return lineOf(row).length > ROW_CHARACTERS;
}

/** Values to the right, under a header: https://docs.slack.dev/reference/block-kit/blocks/table-block */
export function tableOf(rows: readonly Row[], language: Language): types.TableBlock {
  const words = wordsOf(language);
  return {
    type: "table",
    column_settings: [{ align: "right" }, { is_wrapped: true }, { is_wrapped: true }],
    rows: [
      [cell(words.figure), cell(words.meaning), cell(words.source)],
      ...rows.map((row) => [
        cell(row.value),
        cell(row.context),
        row.sources.length > 0 ? richText([sectionOf(row.sources)]) : cell(""),
      ]),
    ],
  };
}

/** Slack refuses an empty cell. */
function cell(text: string): types.RawTextElement {
  return { type: "raw_text", text: text.trim() === "" ? "–" : text };
}

/** A figure as a sentence. */
export function runsOfRow(row: Row): Run[] {
  const sources: Run[] =
    row.sources.length > 0
      ? [{ text: " (", url: null, bold: false }, ...row.sources, { text: ")", url: null, bold: false }]
      : [];
  const context = row.context && row.value ? ` · ${row.context}` : row.context;
  return [{ text: row.value, url: null, bold: true }, { text: context, url: null, bold: false }, ...sources].filter(
    ({ text }) => text !== "",
  );
}

export function lineOf(row: Row): string {
  return plainOf(runsOfRow(row));
}
