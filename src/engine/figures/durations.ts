import type { Numeral } from "./numerals.ts";
import type { Reading } from "./reading.ts";
import { foldedAt, quantityAt } from "./reading.ts";

/** What a clock or a calendar holds of each unit of time: more than that is measured, not dated. */
const FULL: Readonly<Record<string, number>> = { second: 60, minute: 60, hour: 24, day: 31, month: 24 };

const BEFORE_MOMENT = /^(?:a|apres|avant|vers|des|pendant|at|after|before|by|through|jusqu'|entre)$/;
const AFTER_MOMENT = /^(?:apres|avant|before|after|tard|tapantes|precises|du|sur|et|of|into|from)$/;
const NEAR_NOW = /^(?:dans|in|within|last|next|past|depuis|derniers|prochains|prochaines|dernieres)$/;
const FROM_NOW = /^(?:ago|later|earlier|plus)$/;

/**
 * Whether a number of hours, days… measures something: "90 jours", "70 heures de stage". A moment ("à 17 heures",
 * "ten minutes ago") never does, and years, months and days nearly always date.
 */
export function isMeasuredTime(reading: Reading, numeral: Numeral): boolean {
  const unit = quantityAt(reading, numeral.to)?.unit ?? "";
  const before = foldedAt(reading, numeral.from - 1);
  const after = foldedAt(reading, numeral.to + 1);
  if (before === "a" && foldedAt(reading, numeral.from - 2) === "y") return false;
  if (before === "every" || (before === "les" && /^tou(?:te)?s$/.test(foldedAt(reading, numeral.from - 2))))
    return false;
  if (NEAR_NOW.test(before) || FROM_NOW.test(after)) return false;
  if (numeral.value > (FULL[unit] ?? Infinity)) return true;
  if (unit !== "hour" && unit !== "minute" && unit !== "second") return false;
  return !BEFORE_MOMENT.test(before) && !AFTER_MOMENT.test(after);
}
