import type { Language } from "../engine/language.ts";
import { StoreError } from "./store-error.ts";

export const WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** When a channel wants its digest, by the clocks of its zone. */
export interface Schedule {
  /** Local times: "08:30". */
  readonly times: readonly string[];
  readonly weekdays: readonly Weekday[];
  /** IANA: "Europe/Paris". */
  readonly zone: string;
}

/** What of a digest a channel wants to read. */
export interface Lens {
  /** Identifiers; null for all. */
  readonly angles: readonly string[] | null;
  readonly language: Language;
}

/** All that people choose of a subscription. */
export type Wish = Schedule &
  Lens & {
    /** Says nothing when there is nothing new. */
    readonly mute: boolean;
    readonly paused: boolean;
  };

const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$/;
const MAX_TIMES = 24;

/**
 * The wish as it is stored: times and days in order, each once. What can't be kept throws StoreError "invalid" with
 * what to do: a subscription that is stored can be computed with.
 */
export function checkedWish({ times, weekdays, zone, angles, language, mute, paused }: Wish): Wish {
  const inOrder = [...new Set(times)].sort();
  const days = WEEKDAYS.filter((day) => weekdays.includes(day));
  if (inOrder.length === 0) refuse("A subscription needs a time: give one such as 08:30.");
  if (inOrder.length > MAX_TIMES) refuse(`A subscription has at most ${MAX_TIMES} times a day: give fewer.`);
  const wrong = inOrder.find((time) => !TIME.test(time));
  if (wrong !== undefined) refuse(`${JSON.stringify(wrong)} is not a time: write it as 08:30, from 00:00 to 23:59.`);
  if (days.length === 0) refuse("A subscription needs a day: give one of mon, tue, wed, thu, fri, sat, sun.");
  const unknown = weekdays.find((day) => !WEEKDAYS.includes(day));
  if (unknown !== undefined) refuse(`${JSON.stringify(unknown)} is not a day: give mon, tue, wed, thu, fri, sat, sun.`);
  if (!isZone(zone)) refuse(`${JSON.stringify(zone)} is not a time zone: give one such as Europe/Paris.`);
  return { times: inOrder, weekdays: days, zone, angles: angles && [...new Set(angles)], language, mute, paused };
}

/** A name of the IANA's, and not an offset, which only some versions of Node take. */
function isZone(zone: string): boolean {
  if (!/^[a-z]/i.test(zone)) return false;
  try {
    new Intl.DateTimeFormat("en", { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

function refuse(what: string): never {
  throw new StoreError("invalid", what);
}
