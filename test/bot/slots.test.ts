import { describe, expect, it } from "vitest";
import { lastSlot, nextSlot, slotsBetween } from "../../src/bot/press/slots.ts";
import { type Schedule, WEEKDAYS, type Weekday } from "../../src/store/wish.ts";

const DAY_MS = 24 * 3_600_000;

function every(zone: string, ...times: string[]): Schedule {
  return { times, weekdays: WEEKDAYS, zone };
}

function between(schedule: Schedule, from: string, to: string): string[] {
  return slotsBetween(schedule, new Date(from), new Date(to)).map((slot) => slot.toISOString().slice(0, 16));
}

describe("a slot in the night when the clocks go forward", () => {
  it("is due once, an hour later by the clock, in Paris", () => {
    expect(between(every("Europe/Paris", "02:30"), "2026-03-28T00:00Z", "2026-03-31T00:00Z")).toEqual([
      "2026-03-28T01:30",
      "2026-03-29T01:30", // 03:30
      "2026-03-30T00:30",
    ]);
  });

  it("is due once, an hour later by the clock, in New York", () => {
    expect(between(every("America/New_York", "02:30"), "2026-03-07T00:00Z", "2026-03-10T00:00Z")).toEqual([
      "2026-03-07T07:30",
      "2026-03-08T07:30", // 03:30
      "2026-03-09T06:30",
    ]);
  });

  it("is one slot with the time on which it falls", () => {
    const both = every("Europe/Paris", "03:30", "02:30");
    expect(between(both, "2026-03-28T22:00Z", "2026-03-29T22:00Z")).toEqual(["2026-03-29T01:30"]);
    expect(nextSlot(both, new Date("2026-03-29T01:30Z"))).toEqual(new Date("2026-03-30T00:30Z"));
  });

  it("comes after a time that was not skipped, though its own is before", () => {
    const times = every("Europe/Paris", "02:45", "03:15");
    expect(between(times, "2026-03-28T22:00Z", "2026-03-29T22:00Z")).toEqual(["2026-03-29T01:15", "2026-03-29T01:45"]);
    expect(lastSlot(times, new Date("2026-03-29T12:00Z"), new Date(0))).toEqual(new Date("2026-03-29T01:45Z"));
  });
});

describe("a slot in the night when the clocks go back", () => {
  it("is due once, the first time, in Paris", () => {
    expect(between(every("Europe/Paris", "02:30"), "2026-10-24T00:00Z", "2026-10-27T00:00Z")).toEqual([
      "2026-10-24T00:30",
      "2026-10-25T00:30",
      "2026-10-26T01:30",
    ]);
  });

  it("is due once, the first time, in New York", () => {
    expect(between(every("America/New_York", "01:30"), "2026-10-31T00:00Z", "2026-11-03T00:00Z")).toEqual([
      "2026-10-31T05:30",
      "2026-11-01T05:30",
      "2026-11-02T06:30",
    ]);
  });
});

describe("a zone", () => {
  it("without summer time is the same all year", () => {
    expect(between(every("Asia/Kolkata", "08:30"), "2026-03-28T00:00Z", "2026-03-31T00:00Z")).toEqual([
      "2026-03-28T03:00",
      "2026-03-29T03:00",
      "2026-03-30T03:00",
    ]);
  });

  it("that skips a day has its slots once, on the day after", () => {
    const [from, to] = ["2011-12-29T00:00Z", "2012-01-02T00:00Z"] as const;
    const saturday = "2011-12-30T18:30"; // 08:30 on the 31st, 14 hours east
    expect(between(every("Pacific/Apia", "08:30"), from, to)).toEqual([
      "2011-12-29T18:30", // on the 29th, 10 hours west
      saturday,
      "2011-12-31T18:30",
      "2012-01-01T18:30",
    ]);
    const fridays: Schedule = { times: ["08:30"], weekdays: ["fri"], zone: "Pacific/Apia" };
    expect(between(fridays, from, to)).toEqual([saturday]);
    expect(nextSlot(fridays, new Date("2011-12-23T20:00Z"))).toEqual(new Date(`${saturday}Z`));
    expect(lastSlot(fridays, new Date("2012-01-03T00:00Z"), new Date(from))).toEqual(new Date(`${saturday}Z`));
  });

  it("whose clocks go back for Ramadan and forward after it has each slot once", () => {
    const slots = slotsBetween(every("Africa/Casablanca", "02:30"), new Date("2026-02-01"), new Date("2026-04-01"));
    expect(slots).toHaveLength(59);
    expect(slots[0]).toEqual(new Date("2026-02-01T01:30Z"));
    expect(slots[30]).toEqual(new Date("2026-03-03T02:30Z"));
    expect(slots[58]).toEqual(new Date("2026-03-31T01:30Z"));
  });

  it("that shifts by half an hour shifts its skipped slots by as much", () => {
    expect(between(every("Australia/Lord_Howe", "02:15"), "2026-10-02T00:00Z", "2026-10-05T00:00Z")).toEqual([
      "2026-10-02T15:45",
      "2026-10-03T15:45", // 02:45
      "2026-10-04T15:15",
    ]);
    expect(between(every("Australia/Lord_Howe", "01:45"), "2026-04-03T00:00Z", "2026-04-06T00:00Z")).toEqual([
      "2026-04-03T14:45",
      "2026-04-04T14:45",
      "2026-04-05T15:15",
    ]);
  });

  it("whose clocks go forward at midnight keeps the day of its slot", () => {
    const sundays: Schedule = { times: ["00:00"], weekdays: ["sun"], zone: "America/Santiago" };
    // On Sunday 6 September 2026, midnight is 01:00.
    expect(nextSlot(sundays, new Date("2026-09-05T12:00Z"))).toEqual(new Date("2026-09-06T04:00Z"));
  });

  it("that is changed for another is obeyed at once", () => {
    const after = new Date("2026-06-10T12:00Z");
    expect(nextSlot(every("Europe/Paris", "08:30"), after)).toEqual(new Date("2026-06-11T06:30Z"));
    expect(nextSlot(every("America/New_York", "08:30"), after)).toEqual(new Date("2026-06-10T12:30Z"));
  });
});

describe("a schedule", () => {
  const weekly: Schedule = { times: ["18:00", "08:30"], weekdays: ["fri", "mon"], zone: "Europe/Paris" };

  it("is due strictly after, whatever the order of its times and days", () => {
    const slots = ["2026-06-08T06:30", "2026-06-08T16:00", "2026-06-12T06:30", "2026-06-12T16:00"];
    expect(between(weekly, "2026-06-08T06:30Z", "2026-06-15T06:30Z")).toEqual(slots);
    expect(nextSlot(weekly, new Date("2026-06-08T06:29:59.999Z"))).toEqual(new Date("2026-06-08T06:30Z"));
    expect(nextSlot(weekly, new Date("2026-06-12T16:00Z"))).toEqual(new Date("2026-06-15T06:30Z"));
  });

  it("was last due at the instant itself or before, and not before the limit", () => {
    const friday = new Date("2026-06-12T16:00Z");
    const last = (notAfter: Date, notBefore: Date): Date | null => lastSlot(weekly, notAfter, notBefore);
    expect(last(friday, friday)).toEqual(friday);
    expect(last(new Date("2026-06-15T06:29:59.999Z"), new Date(0))).toEqual(friday);
    expect(last(new Date("2026-06-15T06:29Z"), new Date(friday.getTime() + 1))).toBeNull();
    expect(last(friday, new Date(friday.getTime() + DAY_MS))).toBeNull();
    expect(last(new Date("2026-06-08T06:29Z"), new Date("2026-06-01"))).toEqual(new Date("2026-06-05T16:00Z"));
  });

  it("of once a week is found from any minute of the week", () => {
    const mondays: Schedule = { times: ["00:00"], weekdays: ["mon"], zone: "Pacific/Kiritimati" };
    const [one, two] = [Date.parse("2026-06-07T10:00Z"), Date.parse("2026-06-14T10:00Z")];
    for (let ms = one; ms < two; ms += 17 * 60_000) {
      expect(nextSlot(mondays, new Date(ms)).getTime()).toBe(two);
      expect(lastSlot(mondays, new Date(ms), new Date(0))?.getTime()).toBe(one);
    }
  });

  it("that is none is refused", () => {
    const refused: readonly Partial<Record<keyof Schedule, unknown>>[] = [
      ...["", "Paris", "Europe/Lutèce", "local", "+02:00", "Z", "2026-01-01T00:00+01:00[Europe/Paris]"].map((zone) => ({
        zone,
      })),
      ...["", "8:30", "08:60", "24:00", "08:30:00", " 08:30", "08h30"].map((time) => ({ times: ["07:00", time] })),
      { times: [] },
      { weekdays: [] },
      { weekdays: ["mon", "lundi"] },
    ];
    for (const fault of refused) {
      const schedule = { ...weekly, ...fault } as Schedule;
      expect(() => nextSlot(schedule, new Date("2026-06-10")), JSON.stringify(fault)).toThrow(RangeError);
      expect(() => lastSlot(schedule, new Date("2026-06-10"), new Date(0)), JSON.stringify(fault)).toThrow(RangeError);
    }
    expect(() => nextSlot(weekly, new Date(Number.NaN))).toThrow(RangeError);
  });
});

/** A local minute, in minutes since 1970 as if it were Greenwich's, as Intl writes it. */
function localClock(zone: string): (ms: number) => number {
  const format = new Intl.DateTimeFormat("en", {
    ...{ timeZone: zone, hourCycle: "h23", year: "numeric", month: "numeric", day: "numeric" },
    ...{ hour: "numeric", minute: "numeric" },
  });
  return (ms) => {
    const part = Object.fromEntries(format.formatToParts(ms).map(({ type, value }) => [type, Number(value)]));
    const { year = 0, month = 0, day = 0, hour = 0, minute = 0 } = part;
    return Date.UTC(year, month - 1, day, hour, minute) / 60_000;
  };
}

interface Minute {
  readonly ms: number;
  readonly local: number;
}

/** Each minute of some days with what the zone's clock shows, from two days before: what is jumped over falls due later. */
function minutesOf(zone: string, fromMs: number, toMs: number): Minute[] {
  const clock = localClock(zone);
  const first = fromMs - 2 * DAY_MS;
  return Array.from({ length: (toMs - first) / 60_000 }, (_, index) => {
    const ms = first + index * 60_000;
    return { ms, local: clock(ms) };
  });
}

/**
 * The slots of those minutes: a local minute is due when the clock first shows it; one that the clock jumps over, as
 * much later as it jumps.
 */
function watched({ times, weekdays }: Schedule, minutes: readonly Minute[]): number[] {
  const wanted = (local: number): boolean => {
    const date = new Date(local * 60_000);
    const time = date.toISOString().slice(11, 16);
    return times.includes(time) && weekdays.includes(WEEKDAYS[(date.getUTCDay() + 6) % 7] as Weekday);
  };
  const slots = new Set<number>();
  let next = minutes[0]?.local ?? 0;
  for (const { ms, local } of minutes) {
    for (let jumped = next; jumped < local; jumped++) if (wanted(jumped)) slots.add(ms + (jumped - next) * 60_000);
    if (local >= next && wanted(local)) slots.add(ms);
    next = Math.max(next, local + 1);
  }
  return [...slots].sort((one, other) => one - other);
}

/** Numbers from 0 to 1, the same at every run. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

describe("any schedule", () => {
  it.each([
    ["Europe/Paris", "2026-03-29"],
    ["Europe/Paris", "2026-10-25"],
    ["America/New_York", "2026-03-08"],
    ["America/New_York", "2026-11-01"],
    ["America/St_Johns", "2010-11-07"], // at a minute past midnight
    ["America/Recife", "2000-10-12"], // forward, and back a week later
    ["America/Santiago", "2026-09-06"],
    ["America/Havana", "2026-11-01"],
    ["Africa/Casablanca", "2026-02-15"],
    ["Africa/Casablanca", "2026-03-22"],
    ["Australia/Lord_Howe", "2026-04-05"],
    ["Australia/Lord_Howe", "2026-10-04"],
    ["Pacific/Apia", "2011-12-30"],
    ["Asia/Pyongyang", "2018-05-05"], // half an hour, for good
    ["Antarctica/Troll", "2026-03-29"], // two hours
    ["Asia/Kolkata", "2026-03-29"],
  ])("is due in %s around %s as its clock shows", (zone, date) => {
    const random = chance(Date.parse(date) / DAY_MS);
    const [from, to] = [Date.parse(date) - 9 * DAY_MS, Date.parse(date) + 9 * DAY_MS];
    // Half of the times are in the hours when clocks change.
    const time = (index: number): string => {
      const minute = Math.floor(random() * (index % 2 === 0 ? 240 : 1440));
      return new Date(minute * 60_000).toISOString().slice(11, 16);
    };
    const minutes = minutesOf(zone, from, to);
    const schedules = [
      every(zone, "23:30", "00:00", "00:30", "01:30", "02:15", "02:30", "03:00", "03:30"),
      { times: Array.from({ length: 5 }, (_, index) => time(index)), weekdays: WEEKDAYS, zone },
      { times: [time(0), time(1)], weekdays: WEEKDAYS.filter(() => random() < 0.5).concat("sun"), zone },
    ];
    for (const schedule of schedules) {
      const slots = watched(schedule, minutes).filter((slot) => slot >= from && slot < to);
      expect(slots.length).toBeGreaterThan(0);
      expect(slotsBetween(schedule, new Date(from), new Date(to)).map((slot) => slot.getTime())).toEqual(slots);
      for (let trial = 0; trial < 100; trial++) {
        const ms = from + Math.floor(random() * (to - from));
        const last = slots.filter((slot) => slot <= ms).at(-1) ?? null;
        expect(lastSlot(schedule, new Date(ms), new Date(from))?.getTime() ?? null).toBe(last);
      }
    }
  });

  it("is computed two thousand times in one beat", () => {
    const zones = ["Europe/Paris", "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe"];
    const after = new Date("2026-03-28T07:30Z");
    const began = performance.now();
    for (let index = 0; index < 2000; index++) {
      nextSlot(every(zones[index % 4] ?? "", "08:30", "18:00"), after);
    }
    expect(performance.now() - began).toBeLessThan(5000); // a tenth of a second on an idle machine
  });
});
