import type { Language } from "../../engine/language.ts";
import { dateFormat } from "../formats.ts";
import { FIXED, listed } from "../typography.ts";

/** A schedule as the store keeps it: "08:30", "mon". */
export interface ScheduleParts {
  readonly times: readonly string[];
  readonly weekdays: readonly string[];
}

const DAYS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  fr: { mon: "lundi", tue: "mardi", wed: "mercredi", thu: "jeudi", fri: "vendredi", sat: "samedi", sun: "dimanche" },
  en: {
    mon: "Monday",
    tue: "Tuesday",
    wed: "Wednesday",
    thu: "Thursday",
    fri: "Friday",
    sat: "Saturday",
    sun: "Sunday",
  },
};

/** Sets of days that have a name of their own, by their codes. */
const SETS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  fr: {
    "mon tue wed thu fri": "en semaine",
    "sat sun": "le week-end",
    "mon tue wed thu fri sat sun": "tous les jours",
  },
  en: {
    "mon tue wed thu fri": "on weekdays",
    "sat sun": "at weekends",
    "mon tue wed thu fri sat sun": "every day",
  },
};

export function dayName(day: string, language: Language): string {
  return DAYS[language][day] ?? day;
}

/** "8 h 30", "08:30". */
export function timeWords(time: string, language: Language): string {
  if (language === "en") return time;
  const [hour = "0", minute = "00"] = time.split(":");
  return `${Number(hour)}${FIXED}h${minute === "00" ? "" : `${FIXED}${minute}`}`;
}

/** "en semaine", "le mardi et le jeudi", "on Tuesday and Thursday". */
export function daysWords(weekdays: readonly string[], language: Language): string {
  const set = SETS[language][weekdays.join(" ")];
  if (set) return set;
  const names = weekdays.map((day) => dayName(day, language));
  return language === "fr"
    ? listed(
        names.map((name) => `le ${name}`),
        "fr",
      )
    : `on ${listed(names, "en")}`;
}

/** "à 8 h 30 et 18 h, en semaine". */
export function scheduleWords({ times, weekdays }: ScheduleParts, language: Language): string {
  const at = listed(
    times.map((time) => timeWords(time, language)),
    language,
  );
  return `${language === "fr" ? "à" : "at"} ${at}, ${daysWords(weekdays, language)}`;
}

/** "mercredi 25 novembre à 8 h 30", by the clocks of a zone. */
export function momentWords(moment: Date, language: Language, timeZone: string): string {
  const day = dateFormat(language, { weekday: "long", day: "numeric", month: "long", timeZone });
  const time = dateFormat("en", { hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZone });
  const written = language === "fr" ? day.format(moment).replace(/ 1 /, " 1er ") : day.format(moment).replace(",", "");
  return `${written} ${language === "fr" ? "à" : "at"} ${timeWords(time.format(moment), language)}`;
}
