import type { Language } from "../engine/language.ts";
import { type ChartedFigure, chartOf } from "./figures-chart.ts";
import { dateFormat } from "./formats.ts";
import { type Block, type FigureRow, type Inline, link, type Message, note, text } from "./message.ts";
import { type WrittenFigure, writeFigure } from "./numbers.ts";
import { catalogue } from "./text.ts";

/** A figure with all that is needed to quote it. */
export interface TableFigure extends ChartedFigure {
  readonly url: string | null;
  /** Other outlets that give it. */
  readonly others: number;
  readonly disputed: boolean;
}

/** Values that outlets give for one thing and that can't all be right, the most backed first. */
export interface TableDispute {
  readonly values: readonly (WrittenFigure & {
    readonly sources: readonly { readonly source: string; readonly url: string | null }[];
  })[];
}

export interface TableOptions {
  readonly language: Language;
  /** IANA. */
  readonly timeZone: string;
  readonly heading: string;
  readonly overTime: boolean;
}

/** A table of figures, those that matter most first, with what sources disagree on, and a chart where some compare. */
export function figuresTable(
  figures: readonly TableFigure[],
  disputes: readonly TableDispute[],
  { language, timeZone, heading, overTime }: TableOptions,
): Message {
  const chart = chartOf(figures, { title: heading, language, overTime, timeZone });
  const blocks: Block[] = [
    { type: "heading", content: [text(`📊 ${heading}`)] },
    { type: "figures", rows: figures.map((figure) => rowOf(figure, language, timeZone)) },
    ...disputes.map((dispute) => disputeNote(dispute, language)),
    ...(chart ? [{ type: "chart" as const, chart }] : []),
  ];
  return { language, blocks };
}

function rowOf(figure: TableFigure, language: Language, timeZone: string): FigureRow {
  const words = catalogue(language);
  const { context, published, others, disputed } = figure;
  const day = published && dateFormat(language, { day: "numeric", month: "short", timeZone }).format(published);
  return {
    value: writeFigure(figure, language),
    context,
    sources: [
      outlet(figure),
      ...(day ? [text(`, ${day}`)] : []),
      ...(others > 0 ? [text(words.andOthers(others))] : []),
      ...(disputed ? [text(` · ${words.disputed}`)] : []),
    ],
  };
}

/** "Les sources divergent : 109 Md€ (4) · 112 Md€ (Nom du journal)". */
function disputeNote({ values }: TableDispute, language: Language): Block {
  const content: Inline[] = [text(catalogue(language).sourcesDiffer)];
  values.forEach(({ sources, ...figure }, i) => {
    const [first] = sources;
    content.push(text(`${i > 0 ? " · " : ""}${writeFigure(figure, language)} (`));
    if (sources.length > 1 || !first) content.push(text(`${sources.length})`));
    else content.push(outlet(first), text(")"));
  });
  return note(content);
}

function outlet({ source, url }: { readonly source: string; readonly url: string | null }): Inline {
  return url ? link(source, url) : text(source);
}
