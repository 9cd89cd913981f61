import { plain } from "../../edition/chart-label.ts";
import type { Chart } from "../../edition/message.ts";
import { drawBars } from "./chart-bars.ts";
import { escapeXml, INK, INNER, lineMark, MARGIN, textMark, WIDTH } from "./chart-marks.ts";
import { datedBars, drawTimeline } from "./chart-timeline.ts";
import { type Type, wrap } from "./chart-type.ts";

const TITLE: Type = { size: 20, bold: true };
const CAPTION: Type = { size: 13, bold: false };

/**
 * The chart as an SVG document, 600 units wide and as tall as it needs: bars, or dots along time when every bar has a
 * date. Pure. Every word in it is escaped, no style or script is used, and nothing is loaded, so that it can stand in a
 * page under a strict policy.
 */
export function svgOf(chart: Chart): string {
  const { language } = chart;
  const bars = chart.bars
    .filter(({ value }) => Number.isFinite(value))
    .map((bar) => ({ ...bar, label: plain(bar.label), written: plain(bar.written) }));
  const marks: string[] = [];
  let y = MARGIN;
  for (const line of wrap(plain(chart.title), INNER, TITLE, 3)) {
    y += 26;
    marks.push(textMark(line, { x: MARGIN, y: y - 7, type: TITLE, fill: INK.text }));
  }
  y += 10;
  if (bars.length > 0) {
    const dated = datedBars(bars);
    const unit = plain(chart.unit);
    const drawn = dated ? drawTimeline(dated, unit, language) : drawBars({ ...chart, unit, bars });
    marks.push(`<g transform="translate(0 ${y})">${drawn.svg}</g>`);
    y += drawn.height + 20;
  }
  marks.push(lineMark({ x: MARGIN, y }, { x: WIDTH - MARGIN, y }, INK.rule));
  y += 8;
  for (const line of wrap(plain(chart.caption), INNER, CAPTION, 4)) {
    y += 18;
    marks.push(textMark(line, { x: MARGIN, y: y - 4, type: CAPTION, fill: INK.muted }));
  }
  return documentOf(marks.join(""), Math.ceil(y + MARGIN - 8), chart.alternative);
}

function documentOf(marks: string, height: number, alternative: string): string {
  const size = `width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}"`;
  const spoken = `role="img" aria-label="${escapeXml(plain(alternative))}"`;
  const type = `font-family="Inter, system-ui, sans-serif" direction="ltr"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} ${spoken} ${type}><rect width="${WIDTH}" height="${height}" fill="${INK.ground}"/>${marks}</svg>`;
}
