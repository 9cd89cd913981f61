import { scaleUtc } from "d3-scale";
import { spokenDay } from "../../edition/chart-text.ts";
import { dateFormat } from "../../edition/formats.ts";
import type { ChartBar } from "../../edition/message.ts";
import type { Language } from "../../engine/language.ts";
import { axisOf, placeLabels, type Tick } from "./chart-axis.ts";
import { type Drawn, dotMark, INK, INNER, lineMark, MARGIN, textMark, WIDTH } from "./chart-marks.ts";
import { placeBadges, type Spot } from "./chart-places.ts";
import { type Type, widthOf, wrap } from "./chart-type.ts";

const AXIS: Type = { size: 13, bold: false };
const NUMBER: Type = { size: 12, bold: true };
const LABEL: Type = { size: 15, bold: false };
const VALUE: Type = { size: 15, bold: true };
const LINE = 20;
const ROW_GAP = 14;
const LABEL_LINES = 4;
const BADGE = 11;
const PLOT_TOP = 34;
const PLOT_HEIGHT = 260;
const DAY_MS = 24 * 3_600_000;
const DAYS = 5;

export interface DatedBar extends ChartBar {
  readonly date: string;
}

/** The bars of a chart along time; null when one has no date. */
export function datedBars(bars: readonly ChartBar[]): DatedBar[] | null {
  const dated = bars.flatMap((bar) => {
    const { date } = bar;
    return date !== null && !Number.isNaN(timeOf(date)) ? [{ ...bar, date }] : [];
  });
  return dated.length === bars.length ? dated.sort((a, b) => timeOf(a.date) - timeOf(b.date)) : null;
}

/** A numbered dot for each figure at its day and value, then what each number stands for. */
export function drawTimeline(bars: readonly DatedBar[], unit: string, language: Language): Drawn {
  const legend = drawLegend(bars, PLOT_TOP + PLOT_HEIGHT + 58, language);
  return { svg: drawPlot(bars, unit, language) + legend.svg, height: PLOT_TOP + PLOT_HEIGHT + 58 + legend.height };
}

function drawPlot(bars: readonly DatedBar[], unit: string, language: Language): string {
  const values = bars.map(({ value }) => value);
  const axis = axisOf(values, unit, language);
  const gutter = Math.max(...axis.ticks.map(({ label }) => widthOf(label, AXIS))) + 10;
  const left = MARGIN + gutter;
  const right = WIDTH - MARGIN;
  const bottom = PLOT_TOP + PLOT_HEIGHT;
  const height = (at: number) => bottom - at * PLOT_HEIGHT;
  const days = dayScale(bars, language);
  const spots: Spot[] = bars.map(({ date, value }) => ({
    x: left + BADGE + days.place(date) * (right - left - 2 * BADGE),
    y: height(axis.place(value)),
  }));
  const marks = [textMark(axis.title, { x: MARGIN, y: 14, type: AXIS, fill: INK.muted })];
  for (const { at, label } of axis.ticks) {
    const y = height(at);
    marks.push(lineMark({ x: left, y }, { x: right, y }, INK.rule));
    const x = left - 10 - widthOf(label, AXIS);
    marks.push(textMark(label, { x, y: y + 4.5, type: AXIS, fill: INK.muted }));
  }
  const zero = axis.isLog ? bottom : height(axis.place(0));
  marks.push(lineMark({ x: left, y: zero }, { x: right, y: zero }, INK.zero));
  const dayTicks = days.ticks.map(({ at, label }) => ({ x: left + BADGE + at * (right - left - 2 * BADGE), label }));
  for (const { x } of dayTicks) marks.push(lineMark({ x, y: bottom }, { x, y: bottom + 5 }, INK.zero));
  for (const { x, label } of placeLabels(dayTicks, AXIS, { from: MARGIN, to: right })) {
    marks.push(textMark(label, { x, y: bottom + 28, type: AXIS, fill: INK.muted }));
  }
  return marks.join("") + drawSpots(spots, { left, right, top: PLOT_TOP, bottom });
}

function drawSpots(spots: readonly Spot[], area: { left: number; right: number; top: number; bottom: number }): string {
  const badges = placeBadges(spots, BADGE, area);
  const links = badges.map((badge, i) => lineMark(spots[i] ?? badge, badge, INK.zero));
  const dots = spots.map((spot) => dotMark(spot, 4, INK.accent));
  return links.join("") + dots.join("") + badges.map((badge, i) => badgeMark(badge, i + 1)).join("");
}

function badgeMark(at: Spot, number: number): string {
  const words = String(number);
  const place = { x: at.x - widthOf(words, NUMBER) / 2, y: at.y + 4.3, type: NUMBER, fill: INK.ground };
  return dotMark(at, BADGE + 1.5, INK.ground) + dotMark(at, BADGE, INK.accent) + textMark(words, place);
}

function drawLegend(bars: readonly DatedBar[], top: number, language: Language): Drawn {
  const marks: string[] = [];
  const x = MARGIN + 2 * BADGE + 10;
  const width = INNER - 2 * BADGE - 10;
  let y = top;
  for (const [index, { label, written, date }] of bars.entries()) {
    marks.push(badgeMark({ x: MARGIN + BADGE, y: y + LINE / 2 + 1 }, index + 1));
    const head = `${written} · ${spokenDay(date, language)}`;
    for (const line of wrap(head, width, VALUE, 3)) {
      y += LINE;
      marks.push(textMark(line, { x, y: y - 5, type: VALUE, fill: INK.text }));
    }
    for (const line of wrap(label, width, LABEL, LABEL_LINES)) {
      y += LINE;
      marks.push(textMark(line, { x, y: y - 5, type: LABEL, fill: INK.text }));
    }
    y += ROW_GAP;
  }
  return { svg: marks.join(""), height: y - ROW_GAP - top };
}

/** Days along the axis; each tick is a whole day, named with its year when the first and the last differ in it. */
function dayScale(bars: readonly DatedBar[], language: Language) {
  const times = bars.map(({ date }) => timeOf(date));
  const [first, last] = [Math.min(...times), Math.max(...times)];
  // A day alone stands in the middle of its eve and its morrow.
  const ends = first === last ? [first - DAY_MS, last + DAY_MS] : [first, last];
  const scale = scaleUtc(ends, [0, 1]);
  const span = (last - first) / DAY_MS;
  const format = dateFormat(language, {
    ...(span > 730 ? {} : { month: "short" }),
    ...(span > 180 ? {} : { day: "numeric" }),
    ...(span > 180 ? { year: "numeric" } : {}),
    timeZone: "UTC",
  });
  const whole = scale.ticks(DAYS).filter((tick) => tick.getTime() % DAY_MS === 0);
  const ticks: Tick[] = whole.map((tick) => ({ at: scale(tick), label: format.format(tick) }));
  return { place: (date: string) => scale(timeOf(date)), ticks };
}

function timeOf(date: string): number {
  return Date.parse(`${date}T00:00:00Z`);
}
