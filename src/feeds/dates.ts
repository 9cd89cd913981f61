/** An instant, and how far from UTC its author's clock is. */
export interface FeedDate {
  readonly date: Date;
  /** Minutes east of UTC; null when the date says no zone, and is then taken as UTC. */
  readonly offsetMinutes: number | null;
}

/** Hours east of UTC of the names of RFC 822 and of those that feeds use. */
const ZONES: Readonly<Record<string, number>> = {
  ...{ z: 0, ut: 0, utc: 0, gmt: 0, wet: 0, west: 1, bst: 1, ist: 5.5, cet: 1, cest: 2, mez: 1, mesz: 2, met: 1 },
  ...{ mest: 2, eet: 2, eest: 3, msk: 3, est: -5, edt: -4, cst: -6, cdt: -5, mst: -7, mdt: -6, pst: -8, pdt: -7 },
  ...{ akst: -9, akdt: -8, hst: -10, ast: -4, adt: -3, nst: -3.5, ndt: -2.5, jst: 9, kst: 9, hkt: 8, sgt: 8 },
  ...{ aest: 10, aedt: 11, acst: 9.5, acdt: 10.5, awst: 8, nzst: 12, nzdt: 13, et: -5, ct: -6, mt: -7, pt: -8 },
};

const MONTHS: readonly RegExp[] = [
  /^jan(?:\.|uary|v\.?|vier)?$/,
  /^(?:feb(?:\.|ruary)?|f[ée]v(?:\.|r\.?|rier)?)$/,
  /^(?:mar(?:\.|ch|s)?)$/,
  /^(?:apr(?:\.|il)?|avr(?:\.|il)?)$/,
  /^(?:may|mai)\.?$/,
  /^(?:june?|juin)\.?$/,
  /^(?:july?|juil(?:\.|l\.?|let)?)\.?$/,
  /^(?:aug(?:\.|ust)?|ao[uû]t\.?)$/,
  /^sept?(?:\.|ember|embre)?$/,
  /^oct(?:\.|ober|obre)?$/,
  /^nov(?:\.|ember|embre)?$/,
  /^(?:dec|d[ée]c)(?:\.|ember|embre)?$/,
];

const ISO =
  /^(\d{4})-?(\d{2})-?(\d{2})(?:(?:\s*[t,]\s*|\s+)(\d{1,2})(?::?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?)?\s*(.*))?$/;
const ISO_MONTH = /^(\d{4})(?:-(\d{2}))?$/;
const TIME = /(?:^|[^\d:+-])(\d{1,2})\s?(?:[:h.])\s?(\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)?(?:\s*([ap])\.?m\b)?/;
const OFFSET = /^(?:gmt|utc|ut)?\s*([+-])\s?(\d{1,2}):?(\d{2})?$/;

/**
 * Reads a date as feeds write it: RFC 822 with any zone, ISO 8601 whole or in part, C's asctime, numbers of seconds
 * or milliseconds, day/month/year, in English or French. Null when it is none of these or before 1990.
 */
export function readDate(written: string): FeedDate | null {
  const text = written.trim().slice(0, 80).replace(/\s+/g, " ").toLowerCase();
  if (text === "") return null;
  const found = fromEpoch(text) ?? fromIso(text) ?? fromWords(text) ?? fromSlashes(text);
  if (!found || Number.isNaN(found.date.getTime())) return null;
  return found.date.getUTCFullYear() >= 1990 && found.date.getUTCFullYear() < 2200 ? found : null;
}

function fromEpoch(text: string): FeedDate | null {
  if (!/^\d{9,10}(?:\.\d+)?$|^\d{12,13}$/.test(text)) return null;
  const value = Number(text);
  return { date: new Date(value > 1e11 ? value : value * 1000), offsetMinutes: 0 };
}

function fromIso(text: string): FeedDate | null {
  const month = ISO_MONTH.exec(text);
  if (month) return instant({ year: Number(month[1]), month: Number(month[2] ?? 1), day: 1 }, null);
  const found = ISO.exec(text);
  if (!found) return null;
  const [, year, monthOf, day, hour = 0, minute = 0, second = 0, zone = ""] = found;
  const parts = { year: Number(year), month: Number(monthOf), day: Number(day) };
  return instant({ ...parts, hour: Number(hour), minute: Number(minute), second: Number(second) }, readZone(zone));
}

/** Day, month in letters and year in any order, with a time somewhere. */
function fromWords(text: string): FeedDate | null {
  const words = text.split(/[\s,]+/).flatMap((word) => (/^\d{1,2}-[^\d-]+-\d+$/.test(word) ? word.split("-") : [word]));
  const at = words.findIndex((word) => monthOf(word) > 0);
  if (at < 0) return null;
  const month = monthOf(words[at] ?? "");
  const before = /^(\d{1,2})(?:st|nd|rd|th|er)?\.?$/.exec(words[at - 1] ?? "");
  const after = /^(\d{1,2})(?:st|nd|rd|th)?\.?$/.exec(words[at + 1] ?? "");
  const day = before ?? after;
  const rest = words.slice(before ? at + 1 : at + 2);
  const yearAt = rest.findIndex((word) => /^(?:'?\d{2}|\d{4})$/.test(word));
  if (!day || yearAt < 0) return null;
  const time = TIME.exec(` ${text}`);
  const shown = (rest[yearAt] ?? "").replace("'", "");
  const clock = rest.findLastIndex((word) => /^\d{1,2}[:h.]\d|^[ap]\.?m\.?$/.test(word));
  const zone = rest.filter((_word, index) => index > clock && index !== yearAt).join(" ");
  return instant({ year: fullYear(shown), month, day: Number(day[1]), ...clockOf(time) }, readZone(zone));
}

/** 10/02/2025 08:12, the day first as in Europe, unless only the other order makes a date. */
function fromSlashes(text: string): FeedDate | null {
  const found = /^(\d{1,4})[/.-](\d{1,2})[/.-](\d{2,4})\b(.*)$/.exec(text);
  if (!found) return null;
  const [, first = "", second = "", third = "", rest = ""] = found;
  const time = TIME.exec(rest);
  const zone = readZone(time ? rest.slice(time.index + time[0].length) : "");
  if (first.length === 4) {
    return instant({ year: Number(first), month: Number(second), day: Number(third), ...clockOf(time) }, zone);
  }
  const american = Number(second) > 12;
  const [day, month] = american ? [second, first] : [first, second];
  return instant({ year: fullYear(third), month: Number(month), day: Number(day), ...clockOf(time) }, zone);
}

interface Parts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
}

function instant(parts: Parts, offsetMinutes: number | null): FeedDate | null {
  const { year, month, day, hour = 0, minute = 0, second = 0 } = parts;
  if (month < 1 || month > 12 || day < 1 || day > 31 || hour > 24 || minute > 59 || second > 60) return null;
  const local = Date.UTC(year, month - 1, day, hour, minute, second);
  if (new Date(Date.UTC(year, month - 1, day)).getUTCMonth() !== month - 1) return null; // 31 February
  return { date: new Date(local - (offsetMinutes ?? 0) * 60_000), offsetMinutes };
}

function clockOf(time: RegExpExecArray | null): { hour: number; minute: number; second: number } {
  if (!time) return { hour: 0, minute: 0, second: 0 };
  const [, hours, minutes, seconds, half] = time;
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (half === "p" ? 12 : 0);
  return { hour, minute: Number(minutes), second: Number(seconds ?? 0) };
}

function readZone(written: string): number | null {
  const zone = written.replace(/\(.*$/, "").trim();
  const found = OFFSET.exec(zone);
  if (found) {
    const [, sign, hours, minutes] = found;
    const offset = Number(hours) * 60 + Number(minutes ?? 0);
    return offset > 15 * 60 ? null : sign === "-" && offset > 0 ? -offset : offset;
  }
  const hours = Object.hasOwn(ZONES, zone) ? ZONES[zone] : undefined;
  return hours === undefined ? null : hours * 60;
}

function monthOf(word: string): number {
  return MONTHS.findIndex((pattern) => pattern.test(word)) + 1;
}

/** Two digits are of the century that puts them nearest, as RFC 2822 has it. */
function fullYear(written: string): number {
  const year = Number(written);
  if (written.length > 2) return year;
  return year < 50 ? 2000 + year : 1900 + year;
}
