import { WEEKDAYS, type Weekday } from "../../store/wish.ts";
import { type Matcher, oneOf, phrases } from "./words.ts";

/** Days by all their names. */
const NAMES = phrases<Weekday>([
  ["mon", "lundi|lundis|lun|monday|mondays|mon"],
  ["tue", "mardi|mardis|mar|tuesday|tuesdays|tue|tues"],
  ["wed", "mercredi|mercredis|mer|merc|wednesday|wednesdays|wed|weds"],
  ["thu", "jeudi|jeudis|jeu|thursday|thursdays|thu|thur|thurs"],
  ["fri", "vendredi|vendredis|ven|vend|friday|fridays|fri"],
  ["sat", "samedi|samedis|sam|saturday|saturdays|sat"],
  ["sun", "dimanche|dimanches|dim|sunday|sundays|sun"],
]);

const WORKING: readonly Weekday[] = ["mon", "tue", "wed", "thu", "fri"];
const WEEKEND: readonly Weekday[] = ["sat", "sun"];

const SETS = phrases<readonly Weekday[]>([
  [
    WORKING,
    "en semaine|la semaine|semaine|jours de semaine|jour de semaine|jours ouvrés|jours ouvrables|jours de travail|jours travaillés|weekday|weekdays|week days|workdays|working days|business days|work days",
  ],
  [
    WEEKDAYS,
    "tous les jours|chaque jour|toute la semaine|quotidien|quotidiennement|7j/7|7 jours sur 7|every day|everyday|daily|all week|each day|all days|7 days a week",
  ],
  [WEEKEND, "week-end|weekend|week end|week-ends|weekends|fin de semaine"],
]);

const nameAt = oneOf(NAMES);
const setAt = oneOf(SETS);
const TO: ReadonlySet<string> = new Set(["a", "au", "to", "through", "thru", "until", "jusqu'a", "-", "jusque"]);

export function dayNamed(word: string): Weekday | null {
  return NAMES.get(word) ?? null;
}

/** "en semaine", "lundi à vendredi", "lun-ven", "mardi", "every day"…; days in order, from Monday. */
export const daysAt: Matcher<readonly Weekday[]> = (words, at) => {
  const set = setAt(words, at);
  const range = rangeAt(words, at);
  if (range) return range;
  const day = nameAt(words, at);
  if (day && (set?.length ?? 0) <= day.length) return { value: [day.value], length: day.length };
  return set;
};

/** From one day to another, over Sunday too. */
const rangeAt: Matcher<readonly Weekday[]> = (words, at) => {
  const joined = /^(\p{L}+)\.?[-/](\p{L}+)$/u.exec(words[at]?.folded ?? "");
  if (joined) {
    const [from, to] = [dayNamed(joined[1] ?? ""), dayNamed(joined[2] ?? "")];
    if (!from || !to) return null;
    return { value: joined[0].includes("/") ? inOrder([from, to]) : between(from, to), length: 1 };
  }
  const from = nameAt(words, at);
  if (!from || !TO.has(words[at + 1]?.folded ?? "")) return null;
  const to = nameAt(words, at + 2);
  return to ? { value: between(from.value, to.value), length: 2 + to.length } : null;
};

function between(from: Weekday, to: Weekday): Weekday[] {
  const [first, last] = [WEEKDAYS.indexOf(from), WEEKDAYS.indexOf(to)];
  const count = ((last - first + 7) % 7) + 1;
  return inOrder(Array.from({ length: count }, (_, i) => WEEKDAYS[(first + i) % 7] ?? from));
}

export function inOrder(days: Iterable<Weekday>): Weekday[] {
  const wanted = new Set(days);
  return WEEKDAYS.filter((day) => wanted.has(day));
}
