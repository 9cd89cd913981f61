import type { types } from "@slack/bolt";
import type { Block, Button, Chart, Message } from "../../src/edition/message.ts";
import { quoted } from "../../src/edition/text.ts";
import { clipped, escaped, inert, line } from "./inert.ts";
import {
  ACTIONS_ELEMENTS,
  BUTTON_CHARACTERS,
  HEADER_CHARACTERS,
  SECTION_CHARACTERS,
  TEXT_OBJECT_CHARACTERS,
} from "./limits.ts";
import { type Draft, paginate, type Unit } from "./pages.ts";
import { elementsOf, plainOf, type Run, richText, runsOf, sectionOf, splitRuns } from "./richtext.ts";
import { groupRows, isLong, lineOf, type Row, rowsOf, runsOfRow, tableOf } from "./table.ts";
import { imageOf } from "./upload.ts";
import { type Language, wordsOf } from "./words.ts";

/** What a button of ours is called in what Slack sends back. */
export const BUTTON_ACTION = "fil_button";
export const FEEDBACK_ACTION = "fil_feedback";

/** Where blocks are shown: tables, charts and feedback buttons are for messages alone. */
export type Surface = "message" | "home";

/** The posts that say a message, in order; none when it says nothing. */
export function renderMessage(message: Message, surface: Surface = "message"): Draft[] {
  return paginate(unitsOf(message, surface));
}

/** What would be sent for a message, a chart's picture standing in for one that isn't uploaded. */
export function preview(message: Message): { readonly text: string; readonly blocks: readonly types.KnownBlock[] }[] {
  return renderMessage(message).map(({ text, blocks }) => ({
    text,
    blocks: blocks.map((block) => (block.type === "chart" ? imageOf(block.chart, NO_FILE) : block)),
  }));
}

const NO_FILE = "F0000000000";

export function unitsOf(message: Message, surface: Surface): Unit[] {
  const { language } = message;
  const units: Unit[] = [];
  for (let at = 0; at < message.blocks.length; at++) {
    const paragraphs: Run[][] = [];
    for (let block = message.blocks[at]; block?.type === "paragraph"; block = message.blocks[++at]) {
      paragraphs.push(runsOf(block.content, language));
    }
    units.push(...proseUnits(paragraphs));
    const block = message.blocks[at];
    if (block) units.push(...blockUnits(block, language, surface));
  }
  return units.filter(({ blocks }) => blocks.length > 0);
}

function blockUnits(block: Block, language: Language, surface: Surface): Unit[] {
  switch (block.type) {
    case "heading":
      return headingUnits(runsOf(block.content, language));
    case "paragraph":
      return proseUnits([runsOf(block.content, language)]);
    case "point":
      return pointUnits(block, language, surface);
    case "figures":
      return figureUnits(rowsOf(block.rows, language), language, surface);
    case "chart":
      return chartUnits(block.chart, surface);
    case "actions":
      return actionUnits(block.buttons);
    case "note":
      return noteUnits(runsOf(block.content, language));
    default:
      return unreachable(block);
  }
}

/** Paragraphs that follow each other, in as few blocks as hold them. */
function proseUnits(paragraphs: readonly (readonly Run[])[]): Unit[] {
  const pieces = paragraphs.filter(says).flatMap((runs) => splitRuns(runs, SECTION_CHARACTERS));
  const groups: Run[][][] = [];
  let length = 0;
  for (const piece of pieces) {
    const size = plainOf(piece).length + 1;
    const last = groups.at(-1);
    if (last && last.length < SECTIONS && length + size <= SECTION_CHARACTERS) last.push(piece);
    else {
      groups.push([piece]);
      length = 0;
    }
    length += size;
  }
  return groups.map((group) => ({
    blocks: [richText(group.map(sectionOf))],
    text: group.map(plainOf).join("\n"),
    leads: false,
  }));
}

/** Paragraphs in one block: enough for any digest, few enough to be drawn quickly. */
const SECTIONS = 100;

function says(runs: readonly Run[]): boolean {
  return plainOf(runs).trim() !== "";
}

function headingUnits(runs: readonly Run[]): Unit[] {
  if (!says(runs)) return [];
  const text = line(plainOf(runs)).trim();
  const plain = text.length <= HEADER_CHARACTERS && runs.every(({ url }) => url === null) && !/[&<>]/.test(text);
  if (plain) {
    const header: types.HeaderBlock = { type: "header", text: { type: "plain_text", text, emoji: false } };
    return [{ blocks: [header], text, leads: true }];
  }
  const bold = runs.map((run) => ({ ...run, bold: true }));
  return splitRuns(bold, SECTION_CHARACTERS).map((group) => ({
    blocks: [richText([sectionOf(group)])],
    text: plainOf(group),
    leads: true,
  }));
}

function pointUnits(point: Block & { type: "point" }, language: Language, surface: Surface): Unit[] {
  const words = inert(point.quote);
  const said: Run[] = words.trim() ? [{ text: quoted(words, language), url: null, bold: false }] : [];
  const sources = runsOf(point.sources, language);
  const feedback = point.feedback !== null && surface === "message" ? [feedbackBlock(point.feedback, language)] : [];
  const pieces = splitRuns(said, SECTION_CHARACTERS);
  const from = says(sources) ? splitRuns(sources, SECTION_CHARACTERS) : [];
  const quotes = pieces.map((piece) => ({ type: "rich_text_quote" as const, elements: elementsOf(piece) }));
  const last = { quote: quotes.at(-1), source: from[0] };
  const head = [...(last.quote ? [last.quote] : []), ...(last.source ? [sectionOf(last.source)] : [])];
  const heard = [plainOf(pieces.at(-1) ?? []), plainOf(last.source ?? [])].filter((text) => text !== "").join(" — ");
  const units: Unit[] = quotes
    .slice(0, -1)
    .map((quote, at) => ({ blocks: [richText([quote])], text: plainOf(pieces[at] ?? []), leads: true }));
  if (head.length === 0) return [];
  const rest = from
    .slice(1)
    .map((runs) => ({ blocks: [richText([sectionOf(runs)])], text: plainOf(runs), leads: false }));
  const end: Unit = { blocks: [richText(head), ...(rest.length === 0 ? feedback : [])], text: heard, leads: false };
  const tail: Unit[] = rest.length > 0 && feedback.length > 0 ? [{ blocks: feedback, text: "", leads: false }] : [];
  return [...units, end, ...rest, ...tail];
}

/** "Useful", "not useful": https://docs.slack.dev/reference/block-kit/block-elements/feedback-buttons-element */
function feedbackBlock(point: string, language: Language): types.ContextActionsBlock {
  const words = wordsOf(language);
  const button = (text: string, label: string, value: string) => ({
    text: { type: "plain_text" as const, text, emoji: true },
    accessibility_label: label,
    value,
  });
  return {
    type: "context_actions",
    elements: [
      {
        type: "feedback_buttons",
        action_id: FEEDBACK_ACTION,
        positive_button: button("👍", words.useful, `+${point}`),
        negative_button: button("👎", words.notUseful, `-${point}`),
      },
    ],
  };
}

/** The point and the judgement in what a feedback button sends back; null for anything else. */
export function feedbackOf(value: string): { readonly point: string; readonly useful: boolean } | null {
  const point = value.slice(1);
  return /^[+-]./.test(value) ? { point, useful: value.startsWith("+") } : null;
}

function figureUnits(rows: readonly Row[], language: Language, surface: Surface): Unit[] {
  if (surface === "home") return proseUnits(rows.map(runsOfRow));
  return groupRows(rows).flatMap((group): Unit[] => {
    const [first] = group;
    if (first && isLong(first)) return proseUnits([runsOfRow(first)]);
    return [{ blocks: [tableOf(group, language)], text: group.map(lineOf).join("\n"), leads: false }];
  });
}

function chartUnits(chart: Chart, surface: Surface): Unit[] {
  const alternative = inert(chart.alternative) || inert(chart.title);
  if (surface === "home") return proseUnits([[{ text: alternative, url: null, bold: false }]]);
  return [{ blocks: [{ type: "chart", chart }], text: clipped(alternative, SECTION_CHARACTERS), leads: false }];
}

function actionUnits(buttons: readonly Button[]): Unit[] {
  const elements = buttons
    .filter(({ label }) => line(label).trim() !== "")
    .map(
      ({ label, action }, index): types.Button => ({
        type: "button",
        action_id: `${BUTTON_ACTION}_${index}`,
        text: { type: "plain_text", text: clipped(line(label), BUTTON_CHARACTERS), emoji: true },
        value: action,
      }),
    );
  const units: Unit[] = [];
  for (let at = 0; at < elements.length; at += ACTIONS_ELEMENTS) {
    const block: types.ActionsBlock = { type: "actions", elements: elements.slice(at, at + ACTIONS_ELEMENTS) };
    units.push({ blocks: [block], text: "", leads: false });
  }
  return units;
}

/** What mrkdwn would read as style, an emoji or a quotation, even escaped. */
const STYLED = /[*_~`]|:[^\s:]+:|(^|\n)\s*>/;

function noteUnits(runs: readonly Run[]): Unit[] {
  if (!says(runs)) return [];
  const text = plainOf(runs);
  const element = noteElement(runs, text);
  if (!element) return proseUnits([runs]);
  return [{ blocks: [{ type: "context", elements: [element] }], text, leads: false }];
}

/** Small print takes no rich text: plain where nothing is linked, mrkdwn where it can be made inert, else null. */
function noteElement(runs: readonly Run[], text: string): types.TextObject | null {
  if (text.length > TEXT_OBJECT_CHARACTERS) return null;
  if (runs.every(({ url, bold }) => url === null && !bold) && !/[&<>]/.test(text)) {
    return { type: "plain_text", text, emoji: false };
  }
  if (runs.some((run) => STYLED.test(run.text))) return null;
  const marked = runs
    .map((run) => {
      if (run.url !== null) return `<${escaped(run.url)}|${escaped(run.text.replaceAll("\n", " "))}>`;
      return run.bold && run.text.trim() === run.text ? `*${escaped(run.text)}*` : escaped(run.text);
    })
    .join("");
  return marked.length <= TEXT_OBJECT_CHARACTERS ? { type: "mrkdwn", text: marked, verbatim: true } : null;
}

function unreachable(value: never): never {
  throw new TypeError(`unexpected ${JSON.stringify(value)}`);
}
