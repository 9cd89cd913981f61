import { scaleLinear, scaleLog } from "d3-scale";
import { chartWords } from "../../edition/chart-text.ts";
import { divisorOf, needsLogScale } from "../../edition/chart-units.ts";
import { numberFormat } from "../../edition/formats.ts";
import { FIXED } from "../../edition/text.ts";
import type { Language } from "../../engine/language.ts";
import { type Type, widthOf } from "./chart-type.ts";

/** Where values stand between the ends of an axis, and what is written along it. */
export interface Axis {
  readonly isLog: boolean;
  /** 0 at the axis's start, 1 at its end. */
  place(value: number): number;
  readonly ticks: readonly Tick[];
  /** "En milliards d’euros, échelle logarithmique". */
  readonly title: string;
}

export interface Tick {
  readonly at: number;
  readonly label: string;
}

const TICKS = 5;
/** Large numbers are written with their multiple, as amounts are: 2 M, 1 000 Md. */
const MULTIPLES = [
  { from: 1e9, fr: "Md", en: "bn" },
  { from: 1e6, fr: "M", en: "m" },
] as const;

/** The axis of some values, one at least, in the unit that the chart says. */
export function axisOf(values: readonly number[], unit: string, language: Language): Axis {
  const isLog = needsLogScale(values);
  const words = chartWords(language);
  const title = `${words.inUnit(unit)}${isLog ? `, ${words.logScale}` : ""}`;
  return { isLog, title, ...(isLog ? logScale(values, unit, language) : linearScale(values, unit, language)) };
}

function linearScale(values: readonly number[], unit: string, language: Language) {
  const divisor = divisorOf(unit);
  const least = Math.min(0, ...values) / divisor;
  const most = Math.max(0, ...values) / divisor;
  const scale = scaleLinear([least, most === least ? least + 1 : most], [0, 1]).nice(TICKS);
  const isWhole = values.every((value) => Number.isInteger(value / divisor));
  // Half a person is no step of an axis of persons.
  const ticks = scale.ticks(TICKS).filter((tick) => !isWhole || Number.isInteger(tick));
  const step = Math.abs((ticks[1] ?? 1) - (ticks[0] ?? 0));
  return {
    place: (value: number) => scale(value / divisor),
    ticks: ticks.map((tick) => ({ at: scale(tick), label: writeTick(tick, step, language) })),
  };
}

/** Powers of ten, not all of them when they are many. */
function logScale(values: readonly number[], unit: string, language: Language) {
  const divisor = divisorOf(unit);
  const first = Math.floor(Math.log10(Math.min(...values) / divisor));
  const last = Math.ceil(Math.log10(Math.max(...values) / divisor));
  const scale = scaleLog([10 ** first, 10 ** last], [0, 1]);
  const every = Math.ceil((last - first) / TICKS);
  const ticks: Tick[] = [];
  for (let power = first; power <= last; power += every) {
    ticks.push({ at: scale(10 ** power), label: writeTick(10 ** power, 10 ** power, language) });
  }
  return { place: (value: number) => scale(value / divisor), ticks };
}

function writeTick(value: number, step: number, language: Language): string {
  const multiple = MULTIPLES.find(({ from }) => Math.abs(value) >= from);
  const digits = multiple ? 2 : Math.min(6, Math.max(0, -Math.floor(Math.log10(step))));
  const format = numberFormat(language, { maximumFractionDigits: digits });
  const written = format.format(value === 0 ? 0 : value / (multiple?.from ?? 1));
  if (!multiple) return written;
  return language === "fr" ? `${written}${FIXED}${multiple.fr}` : `${written}${multiple.en}`;
}

/** Ticks with where their label starts, inside the drawing and clear of the label before; some go without one. */
export function placeLabels(
  ticks: readonly { readonly x: number; readonly label: string }[],
  type: Type,
  within: { readonly from: number; readonly to: number },
): { readonly x: number; readonly label: string }[] {
  const placed: { x: number; label: string }[] = [];
  let free = within.from;
  for (const { x, label } of ticks) {
    const width = widthOf(label, type);
    const start = Math.max(within.from, Math.min(x - width / 2, within.to - width));
    if (start < free) continue;
    placed.push({ x: start, label });
    free = start + width + type.size / 2;
  }
  return placed;
}
