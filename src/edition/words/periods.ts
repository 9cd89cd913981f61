import type { Language } from "../../engine/language.ts";
import { dateFormat } from "../formats.ts";
import { FIXED, integer } from "../typography.ts";

/** What a reader calls a period. Days are ISO 8601, "2025-02-10", in the reader's zone. */
export type PeriodName =
  | { readonly kind: "last"; readonly count: number; readonly unit: "hour" | "day" | "week" | "month" | "year" }
  | { readonly kind: "today" | "yesterday" }
  | { readonly kind: "day" | "since"; readonly day: string }
  | { readonly kind: "between"; readonly from: string; readonly to: string }
  /** "2025-02". */
  | { readonly kind: "month"; readonly month: string }
  | { readonly kind: "year"; readonly year: number };

/** A period for a title, and inside a sentence: "7 derniers jours", "ces 7 derniers jours". */
export interface PeriodWords {
  readonly title: string;
  readonly adverb: string;
}

const UNITS = {
  fr: {
    hour: ["heure", "heures"],
    day: ["jour", "jours"],
    week: ["semaine", "semaines"],
    month: ["mois", "mois"],
    year: ["année", "années"],
  },
  en: {
    hour: ["hour", "hours"],
    day: ["day", "days"],
    week: ["week", "weeks"],
    month: ["month", "months"],
    year: ["year", "years"],
  },
} as const;

export function periodWords(name: PeriodName, language: Language): PeriodWords {
  return language === "fr" ? french(name) : english(name);
}

function french(name: PeriodName): PeriodWords {
  switch (name.kind) {
    case "last": {
      const [one, many] = UNITS.fr[name.unit];
      const feminine = name.unit !== "day" && name.unit !== "month";
      if (name.count === 1) {
        const last = `${feminine ? "dernière" : "dernier"} ${one}`;
        return { title: last, adverb: `${feminine ? "cette" : "ce"} ${last}` };
      }
      const title = `${integer(name.count, "fr")}${FIXED}${feminine ? "dernières" : "derniers"} ${many}`;
      return { title, adverb: `ces ${title}` };
    }
    case "today":
      return { title: "aujourd’hui", adverb: "aujourd’hui" };
    case "yesterday":
      return { title: "hier", adverb: "hier" };
    case "day":
      return { title: longDay(name.day, "fr"), adverb: `le ${longDay(name.day, "fr")}` };
    case "since":
      return { title: `depuis le ${longDay(name.day, "fr")}`, adverb: `depuis le ${longDay(name.day, "fr")}` };
    case "between": {
      const title = `du ${shortDay(name.from, "fr")} au ${shortDay(name.to, "fr")}`;
      return { title, adverb: title };
    }
    case "month":
      return { title: monthOf(name.month, "fr"), adverb: `en ${monthOf(name.month, "fr")}` };
    case "year":
      return { title: String(name.year), adverb: `en ${name.year}` };
  }
}

function english(name: PeriodName): PeriodWords {
  switch (name.kind) {
    case "last": {
      const [one, many] = UNITS.en[name.unit];
      const count = name.count === 1 ? one : `${integer(name.count, "en")} ${many}`;
      return { title: `last ${count}`, adverb: `in the last ${count}` };
    }
    case "today":
      return { title: "today", adverb: "today" };
    case "yesterday":
      return { title: "yesterday", adverb: "yesterday" };
    case "day":
      return { title: longDay(name.day, "en"), adverb: `on ${longDay(name.day, "en")}` };
    case "since":
      return { title: `since ${longDay(name.day, "en")}`, adverb: `since ${longDay(name.day, "en")}` };
    case "between": {
      const title = `${shortDay(name.from, "en")} to ${shortDay(name.to, "en")}`;
      return { title, adverb: `from ${title}` };
    }
    case "month":
      return { title: monthOf(name.month, "en"), adverb: `in ${monthOf(name.month, "en")}` };
    case "year":
      return { title: String(name.year), adverb: `in ${name.year}` };
  }
}

const dayOf = (iso: string): Date => new Date(`${iso}T12:00:00Z`);

function format(iso: string, language: Language, parts: Intl.DateTimeFormatOptions): string {
  const written = dateFormat(language, { ...parts, timeZone: "UTC" });
  // Versions of ICU differ on a comma after the day of the week.
  const shown = written.format(dayOf(iso)).replace(",", "");
  // French writes the first of a month as an ordinal.
  return language === "fr" ? shown.replace(/(^|\s)1(?=\s)/, "$11er") : shown;
}

function longDay(iso: string, language: Language): string {
  return format(iso, language, { weekday: "long", day: "numeric", month: "long", year: "numeric" });
}

function shortDay(iso: string, language: Language): string {
  return format(iso, language, { day: "numeric", month: "long", year: "numeric" });
}

function monthOf(month: string, language: Language): string {
  return format(`${month}-15`, language, { month: "long", year: "numeric" });
}
