import { oneOf, phrases } from "./words.ts";

/** What periods are counted in. */
export type Unit = "hour" | "day" | "week" | "month" | "year";

export const UNITS = phrases<Unit>([
  ["hour", "heure|heures|h|hour|hours|hr|hrs"],
  ["day", "jour|jours|j|day|days|d"],
  ["week", "semaine|semaines|sem|week|weeks|wk|w"],
  ["month", "mois|month|months"],
  ["year", "an|ans|année|années|year|years|y"],
]);
export const unitAt = oneOf(UNITS);
const COUNTS = new Map(
  "zero|un une one a|deux two|trois three|quatre four|cinq five|six|sept seven|huit eight|neuf nine|dix ten|onze eleven|douze twelve"
    .split("|")
    .flatMap((names, count) => names.split(" ").map((name) => [name, count] as const)),
);
export const LAST: ReadonlySet<string> = new Set(
  "dernier derniers derniere dernieres last past previous passe passes".split(" "),
);
export const BEFORE_COUNT: ReadonlySet<string> = new Set([
  ...LAST,
  ..."les ces des the cours of in sur en au durant pendant over for".split(" "),
]);

export type Named =
  | "today"
  | "yesterday"
  | "before"
  | "thisWeek"
  | "lastWeek"
  | "thisMonth"
  | "lastMonth"
  | "thisYear"
  | "lastYear"
  | "weekend";

export const NAMES = phrases<Named>([
  [
    "today",
    "aujourd’hui|aujourd hui|aujourdhui|ce jour|jour|du jour|journée|la journée|ce matin|ce soir|today|day|the day|this morning|tonight",
  ],
  ["yesterday", "hier|hier soir|hier matin|la veille|yesterday"],
  ["before", "avant-hier|avant hier|the day before yesterday|day before yesterday"],
  ["thisWeek", "cette semaine|semaine en cours|cette semaine-ci|this week|current week"],
  ["lastWeek", "semaine dernière|la semaine dernière|semaine passée|last week|previous week"],
  ["thisMonth", "ce mois|ce mois-ci|mois en cours|this month|current month"],
  ["lastMonth", "mois dernier|le mois dernier|mois passé|last month|previous month"],
  ["thisYear", "cette année|année en cours|this year|current year"],
  ["lastYear", "année dernière|an dernier|an passé|année passée|last year|previous year"],
  ["weekend", "week-end|weekend|week end|ce week-end|week-end dernier|le week-end dernier|this weekend|last weekend"],
]);
export const nameAt = oneOf(NAMES);

export const RECENT = phrases<{ readonly count: number; readonly unit: Unit }>([
  [{ count: 7, unit: "day" }, "semaine|la semaine|une semaine|hebdo|week|the week|a week|weekly"],
  [{ count: 1, unit: "month" }, "mois|le mois|un mois|month|the month|a month"],
  [{ count: 1, unit: "year" }, "année|an|un an|une année|year|a year|the year"],
  [{ count: 24, unit: "hour" }, "24h|dernières 24h|last 24h"],
  [{ count: 48, unit: "hour" }, "48h|dernières 48h|last 48h"],
]);
export const recentAt = oneOf(RECENT);

export const FUTURE = phrases([
  [
    true,
    "demain|après-demain|après demain|tomorrow|the day after tomorrow|day after tomorrow|semaine prochaine|la semaine prochaine|next week|mois prochain|le mois prochain|next month|année prochaine|an prochain|next year|week-end prochain|next weekend",
  ],
]);
export const futureAt = oneOf(FUTURE);

export const FROM: ReadonlySet<string> = new Set(["du", "de", "entre", "from", "between"]);
export const TO: ReadonlySet<string> = new Set(["au", "a", "et", "to", "and", "-", "jusqu'au", "until", "through"]);

/** A number in figures or, up to twelve, in letters; null for anything else. */
export function countOf(folded: string | undefined): number | null {
  if (folded === undefined) return null;
  return /^\d{1,9}$/.test(folded) ? Number(folded) : (COUNTS.get(folded) ?? null);
}
