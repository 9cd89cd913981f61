import type { Figure } from "../engine/figures/figure.ts";
import type { Language } from "../engine/language.ts";
import { chartWords } from "./chart-text.ts";
import { numberFormat } from "./formats.ts";
import { writeFigure } from "./numbers.ts";

/** Beyond this ratio the smaller values could not be told apart on a linear axis. */
const LOG_RATIO = 50;

/** Whether these values need a logarithmic scale, and can have one: it has no zero. */
export function needsLogScale(values: readonly number[]): boolean {
  const least = Math.min(...values);
  return values.length > 1 && least > 0 && Math.max(...values) / least > LOG_RATIO;
}

/** What values are counted in, as an axis says it: "milliards d’euros par an", "%", "personnes". */
export function axisUnit(
  { unit, per }: Pick<Figure, "unit" | "per">,
  values: readonly number[],
  language: Language,
): string {
  const largest = Math.max(...values.map(Math.abs));
  // Each step of a logarithmic axis names its own multiple: 1 M, 10 M, 1 Md.
  const factor = needsLogScale(values) ? 1 : largest >= 1e9 ? 1e9 : largest >= 1e6 ? 1e6 : 1;
  const words = chartWords(language);
  const counted = (name: string) =>
    factor === 1 ? name : `${factor === 1e9 ? words.billions : words.millions} ${words.of(name)}`;
  const rate = per ? rateOf(per, language) : "";
  if (unit === "fois" || unit === "times") return `${words.times}${rate}`;
  if (/^[A-Z]{3}$/.test(unit)) return `${counted(currencyName(unit, language))}${rate}`;
  const name = pluralName(unit, language);
  return `${/^\p{Ll}{3,}/u.test(unit) ? counted(name) : name}${rate}`;
}

/** What the values are divided by before they are written on an axis of that unit. */
export function divisorOf(unit: string): number {
  if (/^(milliards|billions)\s/.test(unit)) return 1e9;
  return /^millions\s/.test(unit) ? 1e6 : 1;
}

function currencyName(code: string, language: Language): string {
  const format = numberFormat(language, { style: "currency", currency: code, currencyDisplay: "name" });
  return format.formatToParts(2).find(({ type }) => type === "currency")?.value ?? code;
}

/** The plural is what two of them are called. */
function pluralName(unit: string, language: Language): string {
  return writeFigure({ value: 2, unit, qualifier: null, per: null }, language).replace(/^2[\s\u00a0]?/, "");
}

function rateOf(per: string, language: Language): string {
  return writeFigure({ value: 2, unit: "%", qualifier: null, per }, language).replace(/^2[\s\u00a0]?%/, "");
}
