import type { Figure } from "../engine/figures/figure.ts";
import type { Language } from "../engine/language.ts";
import { LABEL_MAX, labelOf, plain, shortened } from "./chart-label.ts";
import { chartWords, dayRange, spokenDay } from "./chart-text.ts";
import { axisUnit } from "./chart-units.ts";
import type { EditionFigure } from "./edition.ts";
import { dateFormat } from "./formats.ts";
import type { Chart, ChartBar } from "./message.ts";
import { writeFigure } from "./numbers.ts";

/** A figure to draw, wherever it is kept: the store's records are of this shape. */
export interface ChartedFigure extends Pick<Figure, "value" | "unit" | "qualifier" | "per" | "text"> {
  /** The article's words around it. */
  readonly context: string;
  readonly source: string;
  /** The article's title, for a figure without context. */
  readonly title: string | null;
  readonly published: Date | null;
}

export interface ChartOptions {
  readonly title: string;
  readonly language: Language;
  /** Each figure at the day of its article; otherwise one by one, the largest first. */
  readonly overTime: boolean;
  /** Where a day begins; UTC when left out. */
  readonly timeZone?: string;
}

const MOST_BARS = 12;
const FEWEST_BARS = 3;
const NAMED_SOURCES = 4;
const SOURCE_MAX = 40;
const TITLE_MAX = 120;
/** Discord takes 1024 characters, Slack 2000. */
const ALTERNATIVE_MAX = 1000;
/** Labels get shorter until the text that is read aloud fits; the values never do. */
const SPOKEN_LABELS = [LABEL_MAX, 100, 80, 60, 40, 24, 0];

/**
 * The chart of some figures, given those that matter most first. One unit is drawn, the one whose figures matter most
 * together: currencies, percentages and counts never share an axis, nor do amounts and amounts a year. Null when no
 * unit has three different values.
 */
export function chartOf(figures: readonly ChartedFigure[], options: ChartOptions): Chart | null {
  const chosen = chooseUnit(figures);
  const [first] = chosen;
  if (!first) return null;
  const { language, timeZone = "UTC" } = options;
  const dated = options.overTime ? datesOf(chosen, timeZone) : null;
  const bars = chosen
    .map((figure) => barOf(figure, dated?.get(figure) ?? null, language))
    .sort(dated ? earliestFirst : (a, b) => b.value - a.value);
  const title = shortened(plain(options.title), TITLE_MAX);
  const values = bars.map(({ value }) => value);
  const unit = axisUnit(first, values, language);
  const told = { language, title, unit, bars, caption: captionOf(chosen, language, timeZone) };
  return { ...told, alternative: alternativeOf(told, chosen) };
}

/** An edition's figures, to be drawn. */
export function chartedFigures(figures: readonly EditionFigure[]): ChartedFigure[] {
  return figures.map(({ figure, context, article }) => ({
    value: figure.value,
    unit: figure.unit,
    qualifier: figure.qualifier,
    per: figure.per,
    text: figure.text,
    context,
    source: article.source,
    title: article.title,
    published: article.published,
  }));
}

/** The figures of the unit that matters most: a figure counts less the later it comes. Empty when none compares. */
function chooseUnit(figures: readonly ChartedFigure[]): ChartedFigure[] {
  const units = new Map<string, { weight: number; readonly byValue: Map<number, ChartedFigure> }>();
  for (const [rank, figure] of figures.entries()) {
    if (!Number.isFinite(figure.value) || plain(figure.unit) === "") continue;
    const key = `${figure.unit} ${figure.per ?? ""}`;
    const known = units.get(key) ?? { weight: 0, byValue: new Map<number, ChartedFigure>() };
    units.set(key, known);
    if (known.byValue.has(figure.value) || known.byValue.size === MOST_BARS) continue;
    known.byValue.set(figure.value, figure);
    known.weight += 1 / (4 + rank);
  }
  const comparable = [...units.values()].filter(({ byValue }) => byValue.size >= FEWEST_BARS);
  const best = comparable.sort((a, b) => b.weight - a.weight)[0];
  return best ? [...best.byValue.values()] : [];
}

/** The day of each; null when one has none, or when they are all of one day: there is no time to show. */
function datesOf(figures: readonly ChartedFigure[], timeZone: string): Map<ChartedFigure, string> | null {
  const days = new Map<ChartedFigure, string>();
  for (const figure of figures) {
    if (!figure.published || Number.isNaN(figure.published.getTime())) return null;
    days.set(figure, isoDay(figure.published, timeZone));
  }
  return new Set(days.values()).size > 1 ? days : null;
}

function isoDay(date: Date, timeZone: string): string {
  const format = dateFormat("en", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" });
  const parts = new Map(format.formatToParts(date).map(({ type, value }) => [type, value]));
  return `${parts.get("year")}-${parts.get("month")}-${parts.get("day")}`;
}

function earliestFirst(a: ChartBar, b: ChartBar): number {
  const [one, other] = [a.date ?? "", b.date ?? ""];
  return one < other ? -1 : one > other ? 1 : b.value - a.value;
}

function barOf(figure: ChartedFigure, date: string | null, language: Language): ChartBar {
  const written = writeFigure(figure, language);
  return { label: measured(figure, LABEL_MAX), value: figure.value, written: shortened(plain(written), 60), date };
}

function measured({ context, text, title }: ChartedFigure, longest: number): string {
  return labelOf(context, text, longest) || shortened(plain(title ?? text), longest);
}

/** "Sources : Le Monde, AFP et 3 autres · 3–30 janv. 2025". */
function captionOf(figures: readonly ChartedFigure[], language: Language, timeZone: string): string {
  const names = [...new Set(figures.map(({ source }) => shortened(plain(source), SOURCE_MAX)).filter(Boolean))];
  const named = names.slice(0, names.length === NAMED_SOURCES + 1 ? names.length : NAMED_SOURCES);
  const times = figures.flatMap(({ published }) => (published ? [published.getTime()] : [])).filter(Number.isFinite);
  const parts = named.length > 0 ? [chartWords(language).sources(named, names.length - named.length)] : [];
  if (times.length > 0) {
    parts.push(dayRange(new Date(Math.min(...times)), new Date(Math.max(...times)), language, timeZone));
  }
  return parts.join(" · ");
}

/** What the picture shows, for the ear: the title, the unit, then each value with what it measures. */
function alternativeOf(chart: Omit<Chart, "alternative">, figures: readonly ChartedFigure[]): string {
  const { language } = chart;
  const words = chartWords(language);
  const isDated = chart.bars[0]?.date !== null;
  const opening = (isDated ? words.chartOverTime : words.chart)(chart.title, chart.unit);
  for (const longest of SPOKEN_LABELS) {
    const entries = chart.bars.map(({ value, written, label, date }) => {
      const figure = figures.find((one) => one.value === value);
      const spoken = figure && longest < LABEL_MAX ? measured(figure, longest) : label;
      const when = date ? `${spokenDay(date, language)}, ` : "";
      return `${when}${longest > 0 ? words.entry(written, spoken) : written}`;
    });
    const text = `${opening} ${entries.join(words.between)}.`;
    if (text.length <= ALTERNATIVE_MAX) return text;
  }
  return shortened(opening, ALTERNATIVE_MAX);
}
