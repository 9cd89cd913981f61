import type { Figure } from "../engine/figures/figure.ts";
import type { Language } from "../engine/language.ts";
import { numberFormat } from "./formats.ts";
import { FIXED } from "./text.ts";

const SYMBOLS: Readonly<Record<string, string>> = { EUR: "€", USD: "$", GBP: "£", JPY: "¥", INR: "₹", KRW: "₩" };

const QUALIFIERS = {
  fr: { about: "environ ", over: "plus de ", under: "moins de ", upTo: "jusqu’à " },
  en: { about: "about ", over: "over ", under: "under ", upTo: "up to " },
} as const;

const PER: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  fr: {
    year: "par an",
    month: "par mois",
    week: "par semaine",
    day: "par jour",
    hour: "par heure",
    minute: "par minute",
    second: "par seconde",
  },
  en: {
    year: "a year",
    month: "a month",
    week: "a week",
    day: "a day",
    hour: "an hour",
    minute: "a minute",
    second: "a second",
  },
};

/** What is written of a figure. */
export type WrittenFigure = Pick<Figure, "value" | "unit" | "qualifier" | "per">;

/** A figure as a reader of the language writes it: "environ 109 Md€", "100 000 experts par an", "$2.3bn". */
export function writeFigure(figure: WrittenFigure, language: Language): string {
  const qualifier = figure.qualifier ? QUALIFIERS[language][figure.qualifier] : "";
  const per = figure.per ? (PER[language][figure.per] ?? `/${figure.per}`) : "";
  return `${qualifier}${amount(figure, language)}${per ? ` ${per}` : ""}`;
}

function amount({ value, unit }: WrittenFigure, language: Language): string {
  if (unit === "%") return language === "fr" ? `${decimal(value, language)}${FIXED}%` : `${decimal(value, language)}%`;
  if (unit === "fois") return `×${FIXED}${decimal(value, language)}`;
  if (unit === "times") return `×${decimal(value, language)}`;
  if (/^[A-Z]{3}$/.test(unit)) return money(value, unit, language);
  return `${large(value, language, unit)}`;
}

const SCALES = [
  { from: 1e12, divisor: 1e9, fr: "Md", en: "bn" },
  { from: 1e9, divisor: 1e9, fr: "Md", en: "bn" },
  { from: 1e6, divisor: 1e6, fr: "M", en: "m" },
] as const;

function money(value: number, unit: string, language: Language): string {
  const scale = SCALES.find(({ from }) => Math.abs(value) >= from);
  const symbol = SYMBOLS[unit];
  const digits = decimal(scale ? value / scale.divisor : value, language);
  if (language === "en") return `${symbol ?? `${unit} `}${digits}${scale?.en ?? ""}`;
  return `${digits}${FIXED}${scale?.fr ?? ""}${symbol ?? `${scale ? " " : ""}${unit}`}`;
}

/** Counts of a million and more are written with the word; units that are symbols stay in the singular. */
function large(value: number, language: Language, unit: string): string {
  const noun = /^\p{Ll}{3,}/u.test(unit);
  const name = noun && Math.abs(value) >= 2 ? pluralOf(unit, language) : unit;
  if (noun && Math.abs(value) >= 1e6 && value % 1e4 === 0) {
    const millions = Math.abs(value) >= 1e9 ? value / 1e9 : value / 1e6;
    const word = Math.abs(value) >= 1e9 ? ["milliard", "billion"] : ["million", "million"];
    if (language === "en") return `${decimal(millions, "en")} ${word[1]} ${name}`;
    const of = /^[aeiouyéèêh]/.test(name) ? "d’" : "de ";
    return `${decimal(millions, "fr")}${FIXED}${word[0]}${millions >= 2 ? "s" : ""} ${of}${name}`;
  }
  return `${decimal(value, language)}${FIXED}${name}`;
}

/** What the rules below get wrong, of what the press counts. */
const IRREGULAR: Readonly<Record<Language, ReadonlyMap<string, string>>> = {
  fr: new Map([
    ["bal", "bals"],
    ["carnaval", "carnavals"],
    ["festival", "festivals"],
    ["récital", "récitals"],
    ["pneu", "pneus"],
    ["bail", "baux"],
    ["travail", "travaux"],
    ["vitrail", "vitraux"],
    ["bijou", "bijoux"],
    ["genou", "genoux"],
  ]),
  en: new Map([
    ["person", "people"],
    ["man", "men"],
    ["woman", "women"],
    ["child", "children"],
    ["fisherman", "fishermen"],
    ["craftsman", "craftsmen"],
    ["businessman", "businessmen"],
    ["businesswoman", "businesswomen"],
    ["serviceman", "servicemen"],
    ["tooth", "teeth"],
    ["mouse", "mice"],
    ["life", "lives"],
    ["criterion", "criteria"],
    ["phenomenon", "phenomena"],
    ...["staff", "personnel", "crew", "police", "sheep", "cattle", "fish", "aircraft", "spacecraft"].map(
      (same) => [same, same] as const,
    ),
  ]),
};

function pluralOf(noun: string, language: Language): string {
  const [head = noun, ...rest] = noun.split(" ");
  const irregular = IRREGULAR[language].get(head);
  if (irregular !== undefined) return [irregular, ...rest].join(" ");
  if (/[sxz]$/.test(head) || /\d/.test(head)) return noun;
  const many =
    language === "fr" && /(al|au|eu)$/.test(head)
      ? head.replace(/al$/, "aux").replace(/(au|eu)$/, "$1x")
      : language === "en" && /[^aeiou]y$/.test(head)
        ? head.replace(/y$/, "ies")
        : language === "en" && /(ch|sh)$/.test(head)
          ? `${head}es`
          : `${head}s`;
  return [many, ...rest].join(" ");
}

function decimal(value: number, language: Language): string {
  return numberFormat(language, { maximumFractionDigits: 2 }).format(value);
}
