import { Temporal } from "temporal-polyfill";
import { type Schedule, WEEKDAYS } from "../../store/wish.ts";

/**
 * When a schedule is due. Local times are read as Temporal's "compatible": one that the clocks skip is due as much
 * later as they skip (02:30 at 03:30), one that comes twice is due the first time only. Local times that fall on one
 * instant are one slot. All functions throw RangeError for a schedule that is none: no time, no day, no such zone.
 */

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
/**
 * Days to look at, at most: a week, the skipped day of a zone that crosses the date line, and the local date's distance
 * from the one at Greenwich, on both sides.
 */
const WEEK_AND_MARGIN = 11;
const MARGIN = 2;
/** Since 1970 no zone has changed its clocks and changed them back within less: northern Brazil, 2000, in a week. */
const PROBE_DAYS = 6;

/** A schedule that was read: minutes of the day in order, days from Monday. */
interface Timetable {
  readonly minutes: readonly number[];
  readonly days: readonly boolean[];
  readonly zone: string;
}

/** From a local time to its instant, both in milliseconds; the local one as if it were Greenwich's. */
type Clock = (localMs: number) => number;

/** The first slot after an instant, which is left out. */
export function nextSlot(schedule: Schedule, after: Date): Date {
  const timetable = read(schedule);
  const afterMs = after.getTime();
  const first = Math.floor(afterMs / DAY_MS) - MARGIN;
  const clock = clockBetween(timetable.zone, first, first + WEEK_AND_MARGIN + MARGIN);
  let found = Number.POSITIVE_INFINITY;
  // A skipped time is due later than times of the next day may be: that day is looked at too.
  for (let day = first, last = first + WEEK_AND_MARGIN; day <= last; day++) {
    for (const slot of slotsOn(day, timetable, clock)) {
      if (slot <= afterMs || slot >= found) continue;
      found = slot;
      last = Math.min(last, day + 1);
    }
  }
  return new Date(found);
}

/** The last slot that is not after `notAfter` nor before `notBefore`; null when there is none. */
export function lastSlot(schedule: Schedule, notAfter: Date, notBefore: Date): Date | null {
  const timetable = read(schedule);
  const notAfterMs = notAfter.getTime();
  const last = Math.floor(notAfterMs / DAY_MS) + MARGIN;
  const clock = clockBetween(timetable.zone, last - WEEK_AND_MARGIN - MARGIN, last);
  let found = Number.NEGATIVE_INFINITY;
  for (let day = last, first = last - WEEK_AND_MARGIN; day >= first; day--) {
    for (const slot of slotsOn(day, timetable, clock)) {
      if (slot > notAfterMs || slot <= found) continue;
      found = slot;
      first = Math.max(first, day - 1);
    }
  }
  return found >= notBefore.getTime() ? new Date(found) : null;
}

/** The slots from `from`, to `to` left out, in order. */
export function slotsBetween(schedule: Schedule, from: Date, to: Date): Date[] {
  const slots: Date[] = [];
  let slot = nextSlot(schedule, new Date(from.getTime() - 1));
  while (slot < to) {
    slots.push(slot);
    slot = nextSlot(schedule, slot);
  }
  return slots;
}

/** The slots of a local day, counted from 1970-01-01; not always in order. */
function* slotsOn(day: number, { minutes, days }: Timetable, clock: Clock): Generator<number> {
  // 1970-01-01 was a Thursday.
  if (!days[(((day + 3) % 7) + 7) % 7]) return;
  for (const minute of minutes) yield clock(day * DAY_MS + minute * MINUTE_MS);
}

/**
 * A zone's clock, right from one day to another. Nearly always the clocks don't change between the two, and an instant
 * costs a subtraction.
 */
function clockBetween(zone: string, firstDay: number, lastDay: number): Clock {
  const offsetMs = offsetAt(zone, (firstDay - 1) * DAY_MS);
  for (let day = firstDay - 1; day < lastDay + 2; ) {
    day = Math.min(day + PROBE_DAYS, lastDay + 2);
    if (offsetAt(zone, day * DAY_MS) !== offsetMs) return (localMs) => instantOf(zone, localMs);
  }
  return (localMs) => localMs - offsetMs;
}

function instantOf(zone: string, localMs: number): number {
  const local = Temporal.Instant.fromEpochMilliseconds(localMs).toZonedDateTimeISO("UTC").toPlainDateTime();
  return local.toZonedDateTime(zone, { disambiguation: "compatible" }).epochMilliseconds;
}

function offsetAt(zone: string, ms: number): number {
  return Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(zone).offsetNanoseconds / 1e6;
}

function read({ times, weekdays, zone }: Schedule): Timetable {
  if (times.length === 0) throw new RangeError("a schedule without a time");
  if (weekdays.length === 0) throw new RangeError("a schedule without a day");
  const unknown = weekdays.find((day) => !WEEKDAYS.includes(day));
  if (unknown !== undefined) throw new RangeError(`not a day of the week: ${JSON.stringify(unknown)}`);
  // Temporal would take a whole date for the zone in it, and offsets, which are no one's clock.
  if (!/^[a-z][\w+/-]*$/i.test(zone)) throw new RangeError(`not a time zone: ${JSON.stringify(zone)}`);
  return { minutes: times.map(minuteOf), days: WEEKDAYS.map((day) => weekdays.includes(day)), zone };
}

function minuteOf(time: string): number {
  const [, hour, minute] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time) ?? [];
  if (hour === undefined || minute === undefined) throw new RangeError(`not a time of day: ${JSON.stringify(time)}`);
  return Number(hour) * 60 + Number(minute);
}
