import type { Chart } from "../../edition/message.ts";
import type { DrawChart } from "../platform.ts";
import { svgOf } from "./chart-svg.ts";
import { Painter } from "./painter.ts";

/** One serves the whole process. */
const painter = new Painter();

/** Draws charts as PNG pictures 1200 pixels wide. */
export function createDraw(): DrawChart {
  return async (chart: Chart) => await painter.paint(svgOf(legible(chart)));
}

/** Letters that the fonts don't have. */
const OTHER_SCRIPTS = /(?:(?![\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])\p{L}\p{M}*\s*)+/gu;

/** Without the letters that the fonts would draw as empty boxes: "…" stands for them. */
function legible(chart: Chart): Chart {
  const readable = (words: string) => words.normalize("NFC").replace(OTHER_SCRIPTS, "… ").trim();
  return {
    ...chart,
    title: readable(chart.title),
    unit: readable(chart.unit),
    caption: readable(chart.caption),
    bars: chart.bars.map((bar) => ({ ...bar, label: readable(bar.label), written: readable(bar.written) })),
  };
}
