import type { Language } from "../engine/language.ts";
import { dateFormat, listFormat } from "./formats.ts";
import { FIXED, NARROW } from "./text.ts";

/** What a chart says around its figures. */
const fr = {
  sources: (names: readonly string[], more: number) => {
    const others = more > 0 ? [`${more}${FIXED}${more < 2 ? "autre" : "autres"}`] : [];
    const list = listFormat("fr").format([...names, ...others]);
    return `${names.length + more > 1 ? "Sources" : "Source"}${FIXED}: ${list}`;
  },
  /** Opens what is read to someone who can't see the picture. */
  chart: (title: string, unit: string) => `Graphique «${FIXED}${title}${FIXED}», en ${unit}.`,
  chartOverTime: (title: string, unit: string) => `Graphique «${FIXED}${title}${FIXED}» au fil du temps, en ${unit}.`,
  entry: (written: string, label: string) => `${written}${FIXED}: ${label}`,
  between: `${NARROW}; `,
  inUnit: (unit: string) => `En ${unit}`,
  of: (name: string) => (/^[aeiouyàâéèêîôœ]/i.test(name) ? `d’${name}` : `de ${name}`),
  millions: "millions",
  billions: "milliards",
  times: "nombre de fois",
  logScale: "échelle logarithmique",
};

type Catalogue = typeof fr;

const en: Catalogue = {
  sources: (names, more) => {
    const others = more > 0 ? [`${more}${FIXED}${more === 1 ? "other" : "others"}`] : [];
    const list = listFormat("en-GB").format([...names, ...others]);
    return `${names.length + more > 1 ? "Sources" : "Source"}: ${list}`;
  },
  chart: (title, unit) => `Chart “${title}”, in ${unit}.`,
  chartOverTime: (title, unit) => `Chart “${title}” over time, in ${unit}.`,
  entry: (written, label) => `${written}: ${label}`,
  between: "; ",
  inUnit: (unit) => `In ${unit}`,
  of: (name) => `of ${name}`,
  millions: "millions",
  billions: "billions",
  times: "multiples",
  logScale: "logarithmic scale",
};

export function chartWords(language: Language): Catalogue {
  return language === "fr" ? fr : en;
}

/** An ISO 8601 day as it is read: "10 février 2025". */
export function spokenDay(day: string, language: Language): string {
  return dateFormat(language, { dateStyle: "long", timeZone: "UTC" }).format(new Date(`${day}T00:00:00Z`));
}

/** From the first day to the last: "3–30 janv. 2025". */
export function dayRange(first: Date, last: Date, language: Language, timeZone: string): string {
  const format = dateFormat(language, { day: "numeric", month: "short", year: "numeric", timeZone });
  return format.formatRange(first, last);
}
