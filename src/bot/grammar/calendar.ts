import { Temporal } from "temporal-polyfill";
import type { PeriodName } from "../../edition/words/periods.ts";
import type { Named, Unit } from "./period-words.ts";

/** From `since`, to `until` left out. */
export interface Period {
  readonly since: Date;
  readonly until: Date;
  readonly name: PeriodName;
}

/** The reader's own clock. */
export interface Clock {
  readonly now: Date;
  /** IANA. */
  readonly zone: string;
}

/** As far back as anybody looks. */
export const LONGEST_YEARS = 20;

/** Periods by a reader's own clock. */
export class Calendar {
  readonly today: Temporal.PlainDate;
  readonly #now: Date;
  readonly #zone: string;

  constructor({ now, zone }: Clock) {
    this.#now = now;
    this.#zone = zone;
    this.today = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(zone).toPlainDate();
  }

  named(name: Named): Period {
    const today = this.today;
    const monday = today.subtract({ days: today.dayOfWeek - 1 });
    const month = today.with({ day: 1 });
    switch (name) {
      case "today":
        return this.days(today, today, { kind: "today" });
      case "yesterday": {
        const day = today.subtract({ days: 1 });
        return this.days(day, day, { kind: "yesterday" });
      }
      case "before": {
        const day = today.subtract({ days: 2 });
        return this.days(day, day);
      }
      case "thisWeek":
        return this.from(monday);
      case "lastWeek":
        return this.days(monday.subtract({ days: 7 }), monday.subtract({ days: 1 }));
      case "thisMonth":
        return this.ofMonth(month);
      case "lastMonth":
        return this.ofMonth(month.subtract({ months: 1 }));
      case "thisYear":
        return this.ofYear(today.year);
      case "lastYear":
        return this.ofYear(today.year - 1);
      case "weekend": {
        // The one under way, or the last.
        const saturday = today.dayOfWeek >= 6 ? monday.add({ days: 5 }) : monday.subtract({ days: 2 });
        return this.days(saturday, saturday.add({ days: 1 }));
      }
    }
  }

  last(count: number, unit: Unit): Period {
    const name: PeriodName = { kind: "last", count, unit };
    const until = this.#end();
    if (unit === "hour") return { since: new Date(this.#now.getTime() - count * 3_600_000), until, name };
    const here = Temporal.Instant.fromEpochMilliseconds(this.#now.getTime()).toZonedDateTimeISO(this.#zone);
    const since = here.subtract({ [`${unit}s`]: count });
    return { since: new Date(since.epochMilliseconds), until, name };
  }

  back(count: number, unit: Unit): Temporal.PlainDate {
    return this.today.subtract({ [`${unit}s`]: count });
  }

  from(day: Temporal.PlainDate): Period {
    return { since: this.#startOf(day), until: this.#end(), name: { kind: "since", day: day.toString() } };
  }

  ofMonth(first: Temporal.PlainDate): Period {
    const last = first.with({ day: first.daysInMonth });
    return this.days(first, last, { kind: "month", month: first.toString().slice(0, 7) });
  }

  ofYear(year: number): Period {
    const first = Temporal.PlainDate.from({ year, month: 1, day: 1 });
    return this.days(first, first.with({ month: 12, day: 31 }), { kind: "year", year });
  }

  /** Whole days, cut at the present. */
  days(first: Temporal.PlainDate, last: Temporal.PlainDate, name?: PeriodName): Period {
    const after = this.#startOf(last.add({ days: 1 }));
    const end = this.#end();
    const same = Temporal.PlainDate.compare(first, last) === 0;
    const called: PeriodName = same
      ? { kind: "day", day: first.toString() }
      : { kind: "between", from: first.toString(), to: last.toString() };
    return { since: this.#startOf(first), until: after < end ? after : end, name: name ?? called };
  }

  #startOf(day: Temporal.PlainDate): Date {
    return new Date(day.toZonedDateTime(this.#zone).epochMilliseconds);
  }

  dayOf(instant: Date): Temporal.PlainDate {
    return Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(this.#zone).toPlainDate();
  }

  /** What happened at this very moment is in. */
  #end(): Date {
    return new Date(this.#now.getTime() + 1);
  }

  /** Further back than anybody looks. */
  isOld(day: Temporal.PlainDate): boolean {
    return Temporal.PlainDate.compare(day, this.today.subtract({ years: LONGEST_YEARS })) < 0;
  }
}
