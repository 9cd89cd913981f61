import { Temporal } from "temporal-polyfill";
import { WEEKDAYS } from "../../store/wish.ts";
import { Calendar, type Clock, LONGEST_YEARS, type Period } from "./calendar.ts";
import { type Dates, dateAt, dayNumber, dayOfMonth } from "./dates.ts";
import { dayNamed } from "./days.ts";
import {
  BEFORE_COUNT,
  countOf,
  FROM,
  futureAt,
  LAST,
  nameAt,
  recentAt,
  TO,
  UNITS,
  type Unit,
  unitAt,
} from "./period-words.ts";
import type { Match, Matcher, Word } from "./words.ts";

export type { Clock, Period } from "./calendar.ts";

/** A period, or why it is none: a day to come, a date that no calendar has, or one that is too long. */
export type PeriodRead =
  | { readonly kind: "period"; readonly period: Period }
  | { readonly kind: "badPeriod"; readonly reason: "future" | "impossible" | "tooLong"; readonly typed: string };

type Reason = "future" | "impossible" | "tooLong";

const LIMITS: Readonly<Record<Unit, number>> = {
  hour: LONGEST_YEARS * 366 * 24,
  day: LONGEST_YEARS * 366,
  week: LONGEST_YEARS * 53,
  month: LONGEST_YEARS * 12,
  year: LONGEST_YEARS,
};

/** "hier", "semaine", "30 jours", "depuis lundi", "du 3 au 5 février", "10/02/2025", "last month"…, by the reader's clock. */
export function periodAt(clock: Clock): Matcher<PeriodRead> {
  const reader = new PeriodReader(clock);
  return (words, at) => reader.at(words, at);
}

class PeriodReader {
  readonly #calendar: Calendar;
  readonly #today: Temporal.PlainDate;

  constructor(clock: Clock) {
    this.#calendar = new Calendar(clock);
    this.#today = this.#calendar.today;
  }

  at(words: readonly Word[], at: number): Match<PeriodRead> | null {
    return longest([
      this.#future(words, at),
      this.#since(words, at),
      this.#between(words, at),
      this.#ago(words, at),
      this.#named(words, at),
      this.#counted(words, at),
      this.#recent(words, at),
      this.#weekday(words, at),
      this.#dated(words, at),
    ]);
  }

  #future(words: readonly Word[], at: number): Match<PeriodRead> | null {
    const named = futureAt(words, at);
    if (named) return this.#refuse("future", words, at, named.length);
    if (words[at + 1]?.folded === "prochain" || words[at + 1]?.folded === "prochaine") {
      return dayNamed(words[at]?.folded ?? "") ? this.#refuse("future", words, at, 2) : null;
    }
    if (words[at]?.folded === "next" && dayNamed(words[at + 1]?.folded ?? ""))
      return this.#refuse("future", words, at, 2);
    // "in the last 3 days" is past.
    if (words[at]?.folded !== "dans" && words[at]?.folded !== "in") return null;
    const count = countOf(words[at + 1]?.folded);
    const unit = count === null ? null : unitAt(words, at + 2);
    return unit ? this.#refuse("future", words, at, 2 + unit.length) : null;
  }

  #named(words: readonly Word[], at: number): Match<PeriodRead> | null {
    const named = nameAt(words, at);
    return named && this.#found(this.#calendar.named(named.value), named.length);
  }

  #recent(words: readonly Word[], at: number): Match<PeriodRead> | null {
    const recent = recentAt(words, at);
    return recent && this.#found(this.#calendar.last(recent.value.count, recent.value.unit), recent.length);
  }

  /** "les 30 derniers jours", "2 semaines", "30j", "last 3 months". */
  #counted(words: readonly Word[], at: number): Match<PeriodRead> | null {
    let i = at;
    while (i < at + 4 && BEFORE_COUNT.has(words[i]?.folded ?? "")) i++;
    const [, joined, mark] = /^(\d{1,9})(j|d|h|sem|jours|days|w|mois)$/.exec(words[i]?.folded ?? "") ?? [];
    let count: number | null = joined === undefined ? countOf(words[i]?.folded) : Number(joined);
    let unit = mark === undefined ? null : (UNITS.get(mark) ?? null);
    i++;
    if (count === null && i > at + 1 && LAST.has(words[i - 2]?.folded ?? "")) {
      // "last week" has a name; "la dernière heure" is one.
      count = 1;
      i--;
    }
    if (count === null) return null;
    if (unit === null) {
      while (LAST.has(words[i]?.folded ?? "")) i++;
      const found = unitAt(words, i);
      if (!found) return null;
      unit = found.value;
      i += found.length;
    }
    while (LAST.has(words[i]?.folded ?? "")) i++;
    const length = i - at;
    if (count === 0) return this.#refuse("impossible", words, at, length);
    if (count > LIMITS[unit]) return this.#refuse("tooLong", words, at, length);
    return this.#found(this.#calendar.last(count, unit), length);
  }

  /** "il y a 3 jours", "3 days ago": that day. */
  #ago(words: readonly Word[], at: number): Match<PeriodRead> | null {
    const french = words[at]?.folded === "il" && words[at + 1]?.folded === "y" && words[at + 2]?.folded === "a";
    const first = french ? at + 3 : at;
    const count = countOf(words[first]?.folded);
    const unit = count === null ? null : unitAt(words, first + 1);
    if (count === null || !unit || unit.value === "hour") return null;
    const after = first + 1 + unit.length;
    if (!french && words[after]?.folded !== "ago") return null;
    const length = after + (french ? 0 : 1) - at;
    if (count > LIMITS[unit.value]) return this.#refuse("tooLong", words, at, length);
    const day = this.#calendar.back(count, unit.value);
    return this.#found(this.#calendar.days(day, day), length);
  }

  /** "depuis lundi", "since 2025-02-10", "depuis 3 jours", "à partir du 10 février". */
  #since(words: readonly Word[], at: number): Match<PeriodRead> | null {
    const first = words[at]?.folded;
    let start = first === "depuis" || first === "since" ? at + 1 : at;
    if (first === "a" && words[at + 1]?.folded === "partir")
      start = /^d[ue]$/.test(words[at + 2]?.folded ?? "") ? at + 3 : at + 2;
    if (start === at) return null;
    const span = longest([this.#counted(words, start), this.#recent(words, start)]);
    const point = longest([this.#named(words, start), this.#weekday(words, start), this.#dated(words, start)]);
    const found = longest([span, point]);
    if (!found) return null;
    const length = start - at + found.length;
    const { value } = found;
    if (found === span || value.kind === "badPeriod") return { value, length };
    return this.#found(this.#calendar.from(this.#calendar.dayOf(value.period.since)), length);
  }

  /** "du 3 au 5 février 2025", "from 3 to 5 February", "2025-02-03 to 2025-02-05". */
  #between(words: readonly Word[], at: number): Match<PeriodRead> | null {
    let i = at;
    if (FROM.has(words[i]?.folded ?? "")) i++;
    const article = (): void => {
      if (/^(?:le|the)$/.test(words[i]?.folded ?? "")) i++;
    };
    article();
    const bare = dayNumber(words[i]?.folded);
    const from = dateAt(words, i, this.#today);
    if (!from && bare === null) return null;
    i += from?.length ?? 1;
    if (!TO.has(words[i]?.folded ?? "")) return null;
    i++;
    article();
    const to = dateAt(words, i, this.#today);
    if (!to) return null;
    const length = i + to.length - at;
    if (to.value.kind === "impossible" || from?.value.kind === "impossible") {
      return this.#refuse("impossible", words, at, length);
    }
    const first = from ? from.value.from : dayBefore(bare ?? 0, to.value.to);
    // "du 3 mars au 5 avril 2024": the year said last is that of both.
    if (first === null) return this.#refuse("impossible", words, at, length);
    const begin =
      from && Temporal.PlainDate.compare(first, to.value.to) > 0 ? first.with({ year: to.value.to.year }) : first;
    if (Temporal.PlainDate.compare(begin, to.value.to) > 0) {
      return this.#refuse("impossible", words, at, length);
    }
    if (Temporal.PlainDate.compare(begin, this.#today) > 0) return this.#refuse("future", words, at, length);
    if (this.#calendar.isOld(begin)) return this.#refuse("tooLong", words, at, length);
    return this.#found(this.#calendar.days(begin, to.value.to), length);
  }

  /** "lundi": the last one, today included. "lundi dernier": not today. */
  #weekday(words: readonly Word[], at: number): Match<PeriodRead> | null {
    const before = words[at]?.folded === "last" ? 1 : 0;
    const day = dayNamed(words[at + before]?.folded ?? "");
    if (!day) return null;
    // "lundi 10 février" is a date.
    const date = before === 0 ? this.#date(words, at + 1) : null;
    if (date && dayNumber(words[at + 1]?.folded) !== null) {
      const match = this.#dated(words, at + 1);
      return match && { value: match.value, length: 1 + match.length };
    }
    const after = before === 0 && LAST.has(words[at + 1]?.folded ?? "") ? 1 : 0;
    const back = (this.#today.dayOfWeek - 1 - WEEKDAYS.indexOf(day) + 7) % 7;
    const date0 = this.#today.subtract({ days: back === 0 && before + after > 0 ? 7 : back });
    return this.#found(this.#calendar.days(date0, date0), 1 + before + after);
  }

  #dated(words: readonly Word[], at: number): Match<PeriodRead> | null {
    const article = /^(?:le|en|the|on|in)$/.test(words[at]?.folded ?? "") ? 1 : 0;
    const dates = this.#date(words, at + article) ?? (article ? this.#bareDay(words, at + 1) : null);
    if (!dates) return null;
    const length = article + dates.length;
    const { value } = dates;
    if (value.kind === "impossible") return this.#refuse("impossible", words, at, length);
    if (Temporal.PlainDate.compare(value.from, this.#today) > 0) return this.#refuse("future", words, at, length);
    if (this.#calendar.isOld(value.from)) return this.#refuse("tooLong", words, at, length);
    switch (value.kind) {
      case "day":
        return this.#found(this.#calendar.days(value.from, value.to), length);
      case "month":
        return this.#found(this.#calendar.ofMonth(value.from), length);
      case "year":
        return this.#found(this.#calendar.ofYear(value.from.year), length);
    }
  }

  #date(words: readonly Word[], at: number): Match<Dates> | null {
    return dateAt(words, at, this.#today);
  }

  #bareDay(words: readonly Word[], at: number): Match<Dates> | null {
    const day = dayNumber(words[at]?.folded);
    if (day === null || unitAt(words, at + 1) || LAST.has(words[at + 1]?.folded ?? "")) return null;
    return { value: dayOfMonth(day, this.#today), length: 1 };
  }

  #found(period: Period, length: number): Match<PeriodRead> {
    return { value: { kind: "period", period }, length };
  }

  #refuse(reason: Reason, words: readonly Word[], at: number, length: number): Match<PeriodRead> {
    const typed = words
      .slice(at, at + length)
      .map(({ text }) => text)
      .join(" ");
    return { value: { kind: "badPeriod", reason, typed }, length };
  }
}

/** The match that takes the most words, the first among equals. */
function longest<T>(matches: readonly (Match<T> | null)[]): Match<T> | null {
  let best: Match<T> | null = null;
  for (const match of matches) if (match && match.length > (best?.length ?? 0)) best = match;
  return best;
}

/** "du 3 au 5 février": the first day has the month of the last. */
function dayBefore(day: number, last: Temporal.PlainDate): Temporal.PlainDate | null {
  return day >= 1 && day <= last.daysInMonth ? last.with({ day }) : null;
}
