import { dateFormat } from "../edition/formats.ts";
import { catalogue } from "../edition/text.ts";
import type { Language } from "../engine/language.ts";

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** "il y a 3 heures", "dans 20 minutes". */
export function whenWords(moment: Date, now: Date, language: Language): string {
  const words = catalogue(language);
  const ms = now.getTime() - moment.getTime();
  const [minutes, hours, days] =
    ms >= 0 ? [words.agoMinutes, words.agoHours, words.agoDays] : [words.inMinutes, words.inHours, words.inDays];
  const far = Math.abs(ms);
  if (far < HOUR_MS) return minutes(Math.floor(far / MINUTE_MS));
  return far < 2 * DAY_MS ? hours(Math.floor(far / HOUR_MS)) : days(Math.floor(far / DAY_MS));
}

/** "10 février 2025". */
export function dayWords(day: Date, language: Language, timeZone: string): string {
  const written = dateFormat(language, { day: "numeric", month: "long", year: "numeric", timeZone }).format(day);
  return language === "fr" ? written.replace(/^1 /, "1er ") : written;
}
