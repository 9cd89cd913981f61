import type { Chart, ChartBar } from "../../edition/message.ts";
import { type Axis, axisOf, placeLabels } from "./chart-axis.ts";
import { type Drawn, dotMark, INK, INNER, lineMark, MARGIN, rectMark, textMark, WIDTH } from "./chart-marks.ts";
import { type Type, widthOf, wrap } from "./chart-type.ts";

const AXIS: Type = { size: 13, bold: false };
const LABEL: Type = { size: 15, bold: false };
const VALUE: Type = { size: 15, bold: true };
const LINE = 20;
const BAR = 14;
const ROW_GAP = 18;
const LABEL_LINES = 4;
/** Between a bar and the value beside it. */
const BESIDE = 8;
/** Wider values stand above their bar, not beside it. */
const WIDEST_BESIDE = INNER * 0.4;
const AXIS_HEIGHT = 46;

interface Plot {
  readonly axis: Axis;
  readonly width: number;
  readonly beside: boolean;
}

/** One bar a figure under its label, largest first; on a logarithmic scale a dot, since no length means anything. */
export function drawBars({ bars, unit, language }: Chart): Drawn {
  const axis = axisOf(
    bars.map(({ value }) => value),
    unit,
    language,
  );
  const widest = Math.max(...bars.map(({ written }) => widthOf(written, VALUE)));
  const beside = widest <= WIDEST_BESIDE;
  const plot: Plot = { axis, beside, width: beside ? INNER - widest - 2 * BESIDE : INNER };
  const marks = [drawAxis(plot)];
  let y = AXIS_HEIGHT;
  for (const bar of bars) {
    const row = drawRow(bar, plot, y);
    marks.push(row.svg);
    y += row.height;
  }
  return { svg: marks.join(""), height: y - ROW_GAP };
}

function drawAxis({ axis, width }: Plot): string {
  const title = textMark(axis.title, { x: MARGIN, y: 14, type: AXIS, fill: INK.muted });
  const ticks = axis.ticks.map(({ at, label }) => ({ x: MARGIN + at * width, label }));
  const labels = placeLabels(ticks, AXIS, { from: MARGIN, to: WIDTH - MARGIN });
  return title + labels.map(({ x, label }) => textMark(label, { x, y: 34, type: AXIS, fill: INK.muted })).join("");
}

function drawRow({ label, value, written }: ChartBar, plot: Plot, top: number): Drawn {
  const marks: string[] = [];
  let y = top;
  const say = (words: string, type: Type) => {
    y += LINE;
    marks.push(textMark(words, { x: MARGIN, y: y - 5, type, fill: INK.text }));
  };
  if (!plot.beside) for (const line of wrap(written, INNER, VALUE, 2)) say(line, VALUE);
  for (const line of wrap(label, INNER, LABEL, LABEL_LINES)) say(line, LABEL);
  y += 4;
  const { svg, end } = drawValue(value, plot, y);
  marks.push(svg);
  if (plot.beside) {
    // The axis's marks don't run through the words.
    const behind = { x: end + BESIDE / 2, y: y - 3, width: widthOf(written, VALUE) + BESIDE, height: BAR + 6 };
    marks.push(rectMark(behind, INK.ground));
    marks.push(textMark(written, { x: end + BESIDE, y: y + BAR - 2, type: VALUE, fill: INK.text }));
  }
  return { svg: marks.join(""), height: y + BAR + ROW_GAP - top };
}

/** The bar or the dot, over its part of the axis; `end` is where nothing is drawn any more. */
function drawValue(value: number, { axis, width }: Plot, y: number): { svg: string; end: number } {
  const zero = MARGIN + (axis.isLog ? 0 : axis.place(0) * width);
  const at = MARGIN + axis.place(value) * width;
  const middle = y + BAR / 2;
  const grid = axis.ticks.map(({ at }) => {
    const x = MARGIN + at * width;
    return lineMark({ x, y: y - 1 }, { x, y: y + BAR + 1 }, INK.rule);
  });
  if (axis.isLog) {
    const path = lineMark({ x: zero, y: middle }, { x: at, y: middle }, INK.accent, 2);
    return { svg: grid.join("") + path + dotMark({ x: at, y: middle }, BAR / 2, INK.accent), end: at + BAR / 2 };
  }
  const length = value === 0 ? 0 : Math.max(2, Math.abs(at - zero));
  const box = { x: value < 0 ? zero - length : zero, y, width: length, height: BAR };
  const bar = length > 0 ? rectMark(box, INK.accent, 2) : "";
  const base = lineMark({ x: zero, y: y - 2 }, { x: zero, y: y + BAR + 2 }, INK.zero);
  return { svg: grid.join("") + bar + base, end: value < 0 ? zero : zero + length };
}
