import type { Measure } from "./measures.ts";
import type { Numeral } from "./numerals.ts";
import type { Reading } from "./reading.ts";
import { foldedAt, gapAfter, isHyphen, isNumber, tokenAt } from "./reading.ts";
import { POWERS, SYMBOLS } from "./units.ts";

/** A symbol or a word of physics after the number. */
export function readUnit(reading: Reading, start: number, numeral: Numeral): Measure | null {
  let at = start;
  let power = 0;
  const squared = POWERS.get(foldedAt(reading, at));
  if (squared && !reading.french) {
    power = squared;
    at++;
  } else if (
    foldedAt(reading, at) === "metric" ||
    foldedAt(reading, at) === "short" ||
    foldedAt(reading, at) === "nautical"
  )
    at++;
  const token = tokenAt(reading, at);
  if (!token || (token.word.kind !== "word" && token.word.form !== "°")) return null;
  if (token.word.form === "°") {
    const scale = foldedAt(reading, at + 1);
    if (scale === "c" || scale === "celsius") return measure(numeral, "°C", at + 2);
    if (scale === "f" || scale === "fahrenheit") return measure(numeral, "°F", at + 2);
    return gapAfter(reading, at) === 0 ? null : measure(numeral, "°C", at + 1);
  }
  const symbol = numeral.digits && !isName(reading, at, token.word.form) ? SYMBOLS.get(token.word.form) : undefined;
  if (symbol) return readSymbol(reading, at, symbol, numeral);
  const quantity = token.word.quantity;
  if (quantity?.role !== "unit") return null;
  let to = at + 1;
  let unit = quantity.unit;
  const after = POWERS.get(foldedAt(reading, to));
  if (after && reading.french) {
    power = after;
    to++;
  }
  if (unit === "°C") return readDegrees(reading, to, numeral);
  const hours = hoursAfter(reading, to);
  if (hours > to && /^[kMGT]?W$/.test(unit)) return measure(numeral, `${unit}h`, hours);
  if (power > 0) {
    unit = unit.length <= 2 && unit !== "ha" ? `${unit}${power}` : `${power === 2 ? "square" : "cubic"} ${unit}`;
  }
  if (
    unit.endsWith("bit") &&
    /^(?:par|per|a|la)$/.test(foldedAt(reading, to)) &&
    foldedAt(reading, to + 1).startsWith("second")
  ) {
    return measure(numeral, `${unit}/s`, to + 2);
  }
  if (unit === "foot") return readInches(reading, to, numeral) ?? measure(numeral, unit, to);
  if (unit === "km" && isPerHour(reading, to))
    return measure(numeral, "km/h", foldedAt(reading, to) === "a" ? to + 2 : to + 1);
  return measure(numeral, unit, to);
}

function measure(numeral: Numeral, unit: string, to: number): Measure {
  return { unit, factor: 1, to, from: numeral.from, kind: "unit" };
}

/** "terawatt-hours", "kilowatts-heures": the token after the hours, or `at` when there are none. */
function hoursAfter(reading: Reading, at: number): number {
  const word = isHyphen(reading, at) ? at + 1 : at;
  return /^(?:hours?|heures?)$/.test(foldedAt(reading, word)) ? word + 1 : at;
}

/** "5 feet 2 inches", "12 ft 2 in": inches after the feet are part of the length. */
function readInches(reading: Reading, start: number, numeral: Numeral): Measure | null {
  const at = foldedAt(reading, start) === "and" ? start + 1 : start;
  const unit = foldedAt(reading, at + 1);
  if (!isNumber(reading, at) || !(unit === "inches" || unit === "inch" || (unit === "in" && at === start))) return null;
  const inches = Number(foldedAt(reading, at));
  if (inches >= 12 || numeral.value === 0) return null;
  return {
    unit: "foot",
    factor: (numeral.value + inches / 12) / numeral.value,
    to: at + 2,
    from: numeral.from,
    kind: "unit",
  };
}

function isPerHour(reading: Reading, at: number): boolean {
  const next = foldedAt(reading, at + 1);
  return (
    foldedAt(reading, at) === "heure" ||
    next === "heure" ||
    next === "hour" ||
    (next === "l'" && foldedAt(reading, at + 2) === "heure")
  );
}

/** A lone capital that names rather than measures: "4 W" does, "24 V" too, but "3 L" may be a size. */
function isName(reading: Reading, at: number, form: string): boolean {
  return form.length === 1 && gapAfter(reading, at - 1) > 1;
}

function readDegrees(reading: Reading, at: number, numeral: Numeral): Measure {
  const next = foldedAt(reading, at);
  if (next.startsWith("fahrenheit")) return measure(numeral, "°F", at + 1);
  return measure(numeral, "°C", next.startsWith("celsius") ? at + 1 : at);
}

function readSymbol(reading: Reading, at: number, symbol: string, numeral: Numeral): Measure | null {
  let to = at + 1;
  let unit = symbol;
  const mark = foldedAt(reading, to);
  const stuck = gapAfter(reading, at) === 0;
  const length = /^(?:[kcmdnµ]?m|dam|hm)$/.test(symbol);
  if (stuck && length && (mark === "2" || mark === "²" || mark === "3" || mark === "³")) {
    unit = `${symbol}${mark === "2" || mark === "²" ? 2 : 3}`;
    to++;
  } else if (symbol.endsWith("CO2e") && (mark === "2" || mark === "₂")) {
    to++;
    if (/^e(q)?$/.test(foldedAt(reading, to))) to++;
  } else if (!reading.french && symbol === "m" && gapAfter(reading, at - 1) === 0 && numeral.value > 1000) return null;
  if (gapAfter(reading, to - 1) === 0 && isNumber(reading, to)) return null; // "L202"
  if (unit === "foot") return readInches(reading, to, numeral) ?? measure(numeral, unit, to);
  if (foldedAt(reading, to) === "/" && gapAfter(reading, to - 1) === 0 && gapAfter(reading, to) === 0) {
    const per = foldedAt(reading, to + 1);
    if (per === "h" && (unit === "km" || unit === "m")) return measure(numeral, `${unit}/h`, to + 2);
    if (per === "s" && unit !== "L") return measure(numeral, `${unit}/s`, to + 2);
  }
  return measure(numeral, unit, to);
}
