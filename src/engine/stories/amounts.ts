import type { Figure } from "../figures/figure.ts";
import type { Language } from "../language.ts";
import { stem } from "../stem.ts";
import { fold } from "../terms.ts";
import type { Concepts } from "./concepts.ts";

/** A figure made comparable with those of other articles. */
export interface Amount {
  /** In the base unit of its dimension: W, Wh, B, m, kg, m2; else as the figure has it. */
  readonly value: number;
  /** What it is measured in: a currency's code, "%", a base unit, or the key of what is counted. */
  readonly unit: string;
  /** A count of things, which each outlet may call by another noun. */
  readonly counted: boolean;
  /** Values that it may stand for, given how exact it is said to be. */
  readonly low: number;
  readonly high: number;
}

const SCALES: ReadonlyMap<string, readonly [string, number]> = new Map<string, readonly [string, number]>([
  ["kW", ["W", 1e3]],
  ["MW", ["W", 1e6]],
  ["GW", ["W", 1e9]],
  ["TW", ["W", 1e12]],
  ["kWh", ["Wh", 1e3]],
  ["MWh", ["Wh", 1e6]],
  ["GWh", ["Wh", 1e9]],
  ["TWh", ["Wh", 1e12]],
  ["mm", ["m", 1e-3]],
  ["cm", ["m", 1e-2]],
  ["km", ["m", 1e3]],
  ["mile", ["m", 1609.344]],
  ["foot", ["m", 0.3048]],
  ["g", ["kg", 1e-3]],
  ["t", ["kg", 1e3]],
  ["ton", ["kg", 1e3]],
  ["kt", ["kg", 1e6]],
  ["Mt", ["kg", 1e9]],
  ["ha", ["m2", 1e4]],
  ["km2", ["m2", 1e6]],
  ["acre", ["m2", 4046.86]],
  ["Mo", ["B", 1e6]],
  ["MB", ["B", 1e6]],
  ["Go", ["B", 1e9]],
  ["GB", ["B", 1e9]],
  ["To", ["B", 1e12]],
  ["TB", ["B", 1e12]],
]);
const BASE: ReadonlySet<string> = new Set(["%", "W", "Wh", "m", "kg", "m2", "m3", "B", "°C", "Hz", "MHz", "GHz", "nm"]);
const ONE_SENSE: ReadonlyMap<string, string> = new Map([
  ["fois", "times"],
  ["times", "times"],
  ["magnitude", "magnitude"],
]);

/** How far from the truth a number said "about" may be, by its significant digits. */
const ABOUT = [0, 0.12, 0.05, 0.015] as const;

export function amountOf(figure: Figure, language: Language, concepts: Concepts): Amount {
  const [unit, scale] = SCALES.get(figure.unit) ?? [figure.unit, 1];
  const value = Number((figure.value * scale).toPrecision(12));
  const measured = BASE.has(unit) || /^[A-Z]{3}$/.test(unit) || ONE_SENSE.has(unit);
  const [low, high] = rangeOf(value, figure.qualifier);
  if (measured) return { value, unit: ONE_SENSE.get(unit) ?? unit, counted: false, low, high };
  const noun = fold(unit.split(" ")[0] ?? unit);
  return { value, unit: concepts.keyOf(noun, stem(noun, language)), counted: true, low, high };
}

function rangeOf(value: number, qualifier: Figure["qualifier"]): readonly [number, number] {
  const size = Math.abs(value);
  const slack = size * (ABOUT[Math.min(3, significantDigits(value))] ?? 0.015);
  switch (qualifier) {
    case "about":
      return [value - slack, value + slack];
    case "over":
      return [value, value + 2 * slack];
    case "under":
    case "upTo":
      return [value - 2 * slack, value];
    default:
      return [value, value];
  }
}

/** "1 200" has two, "1 030" three, "2,9 milliards" two. */
export function significantDigits(value: number): number {
  const digits = Math.abs(value).toExponential(8).split("e")[0]?.replace(".", "").replace(/0+$/, "") ?? "";
  return Math.max(1, digits.length);
}

/** A number this small is counted, not rounded: 3 dead are not 4. */
const EXACT_BELOW = 20;
/** A rounding farther than this from what it rounds is another number. */
const ROUNDING = 0.12;
const EQUAL = 1e-6;

/** Whether two amounts in one unit can both be true of one thing: equal, rounded, or said about, over or under. */
export function agree(a: Amount, b: Amount): boolean {
  if (isEqual(a.value, b.value)) return true;
  if (within(a.value, b) || within(b.value, a)) return true;
  if (Math.max(Math.abs(a.value), Math.abs(b.value)) < EXACT_BELOW && (a.counted || b.counted)) return false;
  return rounds(a.value, b.value) || rounds(b.value, a.value);
}

export function isEqual(a: number, b: number): boolean {
  return Math.abs(a - b) <= EQUAL * Math.max(Math.abs(a), Math.abs(b));
}

function within(value: number, { low, high }: Amount): boolean {
  const slack = EQUAL * Math.abs(value);
  return value >= low - slack && value <= high + slack;
}

function rounds(round: number, exact: number): boolean {
  const digits = significantDigits(round);
  if (digits >= significantDigits(exact) || Math.abs(round - exact) > ROUNDING * Math.abs(exact)) return false;
  return isEqual(Number(exact.toPrecision(digits)), round);
}

/** The key under which equal amounts of two articles meet; counts meet whatever the noun. */
export function amountKey({ value, unit, counted }: Amount): string {
  return `${counted ? "n" : unit}:${Number(value.toPrecision(3))}`;
}

/** Halves, thirds and the like are said of anything. */
const FRACTIONS: ReadonlySet<number> = new Set([10, 12.5, 16.7, 20, 25, 33.3, 40, 50, 60, 66.7, 75, 80, 90, 100]);

/** In nats: how unlikely two texts are to give this amount by chance. Many digits say much, small counts little. */
export function informationOf({ value, unit, counted }: Amount): number {
  const digits = significantDigits(value);
  const size = Math.abs(value);
  if (counted && size <= 3) return 0.2;
  if (counted && size < 13) return 0.8;
  const base = digits === 1 ? 1.5 : digits === 2 ? 3 : digits === 3 ? 4.5 : 5.5;
  if (unit === "%" && FRACTIONS.has(Math.round(size * 10) / 10)) return 0.2;
  if (unit === "%" || unit === "times") return base - 1.2;
  return base + (size >= 1e6 ? 0.8 : size < 100 ? -0.8 : 0);
}
