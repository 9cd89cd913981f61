import { fold } from "../engine/terms.ts";
import type { Statement } from "./statement.ts";

/** A moment that a statement names. `key` is what two statements are compared by. */
export interface Moment {
  /** "y:2027", "m:6", "d:5-12", "w:1", "q:1", "r:yesterday"… */
  readonly key: string;
  /** Which side of the moment is meant. */
  readonly side: "before" | "after" | null;
  readonly from: number;
  readonly to: number;
}

const table = (lines: string): ReadonlyMap<string, number> =>
  new Map(
    lines.split("\n").flatMap((line, i) =>
      line
        .trim()
        .split(" ")
        .map((word) => [word, i + 1] as const),
    ),
  );

const MONTHS = table(`janvier january jan
fevrier february feb
mars march
avril april apr
mai may
juin june
juillet july
aout august aug
septembre september sept
octobre october oct
novembre november nov
decembre december dec`);
const WEEKDAYS = table(`lundi monday
mardi tuesday
mercredi wednesday
jeudi thursday
vendredi friday
samedi saturday
dimanche sunday`);
const ORDER = table(`premier premiere first 1er 1st
deuxieme second seconde 2e
troisieme third 3e
quatrieme fourth dernier last 4e`);

/** Days that are counted from the day of publication, and how many. */
const NEAR_DAYS: ReadonlyMap<string, number> = new Map([
  ["hier", -1],
  ["yesterday", -1],
  ["demain", 1],
  ["tomorrow", 1],
  ["aujourd'hui", 0],
  ["today", 0],
  ["avant-hier", -2],
]);
const SPANS: ReadonlyMap<string, string> = new Map(
  "semaine:week week:week mois:month month:month an:year annee:year year:year trimestre:quarter quarter:quarter ete:summer summer:summer automne:autumn autumn:autumn hiver:winter winter:winter printemps:spring"
    .split(" ")
    .map((pair) => pair.split(":") as [string, string]),
);
const LAST = /^(?:dernier|derniere|derniers|passe|passee|last|past|previous|precedent|precedente)$/;
const NEXT = /^(?:prochain|prochaine|next|coming|suivant|suivante)$/;

/** The moments that a statement names, and which tokens they take. */
export function momentsOf(statement: Statement): { moments: readonly Moment[]; taken: readonly boolean[] } {
  const { lexemes } = statement;
  const moments: Moment[] = [];
  const taken = lexemes.map(() => false);
  const word = (at: number) => lexemes[at]?.folded ?? "";
  const add = (key: string, from: number, to: number) => {
    for (let i = from; i < to; i++) taken[i] = true;
    moments.push({ key, side: sideOf(statement, from), from, to });
  };
  for (let at = 0; at < lexemes.length; at++) {
    if (taken[at]) continue;
    const month = monthAt(statement, at);
    if (month) {
      for (const [day, place] of listedDays(word, at)) add(`d:${month}-${day}`, place, place + 1);
      const before = dayOf(word(at - 1)) || (/^(?:er|st|nd|rd|th)$/.test(word(at - 1)) ? dayOf(word(at - 2)) : 0);
      // "Feb. 8"
      const dot = word(at + 1) === "." && dayOf(word(at + 2)) > 0 ? 1 : 0;
      const after = dayOf(word(at + 1 + dot));
      if (before) add(`d:${month}-${before}`, dayOf(word(at - 1)) ? at - 1 : at - 2, at + 1);
      else if (after && !/^[.,]$/.test(word(at + dot + 2) === "," && /^\d{3}$/.test(word(at + dot + 3)) ? "," : "")) {
        const next = at + dot + 2;
        add(`d:${month}-${after}`, at, /^(?:st|nd|rd|th)$/.test(word(next)) ? next + 1 : next);
      } else add(`m:${month}`, at, at + 1);
      continue;
    }
    const weekday = WEEKDAYS.get(word(at).replace(/s$/, ""));
    if (weekday) add(`w:${weekday}`, at, at + 1);
    else if (NEAR_DAYS.has(word(at))) add(`n:${NEAR_DAYS.get(word(at))}`, at, at + 1);
    else if (isYear(statement, at)) add(`y:${word(at)}`, at, at + 1);
    else if (isClock(statement, at)) add(`c:${Number(word(at))}:${Number(word(at + 2)) || 0}`, at, at + 3);
    else {
      const span = SPANS.get(word(at));
      if (!span) continue;
      const sides = [word(at - 1), word(at + 1)];
      const first = word(at - 1) === "-" ? at - 2 : at - 1;
      const order = ORDER.get(word(first));
      if (order && span === "quarter") add(`q:${order}`, first, at + 1);
      else if (sides.some((side) => LAST.test(side))) add(`r:last ${span}`, at, at + 1);
      else if (sides.some((side) => NEXT.test(side))) add(`r:next ${span}`, at, at + 1);
    }
  }
  return { moments, taken };
}

function monthAt({ lexemes, tokens, language }: Statement, at: number): number {
  const lexeme = lexemes[at];
  const month = MONTHS.get(lexeme?.folded ?? "");
  if (!month) return 0;
  // "sept points": the number, save in "4 sept."
  if (language === "fr" && lexeme?.folded === "sept" && !dayOf(lexemes[at - 1]?.folded ?? "")) return 0;
  // "may" and "march" are verbs too, "mars" a planet.
  if (language === "en" && !tokens[at]?.word.capital) return 0;
  if (language === "en" && at === 0 && /^(?:may|march)$/.test(lexeme?.folded ?? "") && !dayOf(lexemes[1]?.folded ?? ""))
    return 0;
  if (language === "fr" && tokens[at]?.word.capital && at > 0 && !dayOf(lexemes[at - 1]?.folded ?? "")) return 0;
  return month;
}

const LISTS = /^(?:et|and|au|to|ou|or|,|-|–)$/;

/** The other days of "les 12 et 14 novembre", "du 3 au 9 octobre", "November 12 and 14". */
function listedDays(word: (at: number) => string, month: number): [day: number, at: number][] {
  const days: [number, number][] = [];
  for (const step of [-1, 1]) {
    if (step < 0 && !dayOf(word(month - 1))) continue;
    for (let at = month + step; dayOf(word(at)) > 0; ) {
      if (at !== month + step) days.push([dayOf(word(at)), at]);
      const link = step < 0 && /^(?:le|the)$/.test(word(at - 1)) ? at - 2 : at + step;
      if (!LISTS.test(word(link))) break;
      const next = link + step;
      at = /^(?:le|the)$/.test(word(next)) ? next + step : next;
    }
  }
  return days;
}

function dayOf(word: string): number {
  const day = /^(\d{1,2})(?:er|st|nd|rd|th)?$/.exec(word)?.[1];
  return day && Number(day) >= 1 && Number(day) <= 31 ? Number(day) : 0;
}

/** Four digits that stand as a year: no unit follows, and nothing groups them. */
function isYear({ tokens, lexemes }: Statement, at: number): boolean {
  const word = lexemes[at]?.folded ?? "";
  if (!/^(?:1[89]|20)\d\d$/.test(word)) return false;
  const next = tokens[at + 1];
  if (
    /^[.,]$/.test(next?.word.form ?? "") &&
    /^\d/.test(tokens[at + 2]?.word.form ?? "") &&
    next?.end === tokens[at + 2]?.start
  )
    return false;
  if (/[€$£%]/.test(next?.word.form ?? "") || /[€$£.,]/.test(before(tokens, at))) return false;
  const unit = next?.word.quantity?.role;
  return unit !== "currency" && unit !== "unit" && unit !== "percent" && unit !== "scale";
}

function before(tokens: Statement["tokens"], at: number): string {
  const mark = tokens[at - 1];
  return mark && mark.end === tokens[at]?.start ? mark.word.form : "";
}

function isClock({ lexemes, tokens }: Statement, at: number): boolean {
  if (!/^(?:[01]?\d|2[0-3])$/.test(lexemes[at]?.folded ?? "")) return false;
  const sign = lexemes[at + 1]?.folded ?? "";
  const stuck = tokens[at + 1]?.start === tokens[at]?.end;
  return (
    (sign === ":" && stuck && /^[0-5]\d$/.test(lexemes[at + 2]?.folded ?? "")) ||
    (sign === "h" && /^[0-5]\d$/.test(lexemes[at + 2]?.folded ?? ""))
  );
}

/** "d’ici", "avant", "by"; "après", "depuis", "since". */
function sideOf({ lexemes }: Statement, from: number): Moment["side"] {
  const after = lexemes
    .slice(from, from + 8)
    .map(({ folded }) => folded)
    .join(" ");
  if (/\b(?:at the earliest|au plus tot)\b/.test(after)) return "after";
  if (/\b(?:at the latest|au plus tard)\b/.test(after)) return "before";
  for (let at = from - 1; at >= Math.max(0, from - 5); at--) {
    const word = lexemes[at]?.folded ?? "";
    const earlier = lexemes[at - 1]?.folded ?? "";
    if (/^(?:avant|ici|before|by|until|jusqu'|horizon)$/.test(word)) {
      // "not before" is after.
      return word === "avant" || word === "before" ? (isDenied(lexemes, at) ? "after" : "before") : "before";
    }
    if (/^(?:apres|depuis|after|since|partir)$/.test(word)) return "after";
    if (
      !/^(?:le|la|l'|du|de|au|a|en|the|end|of|fin|debut|early|late|mi|-|to|mid|start|1er|er|\d+)$/.test(word) &&
      !WEEKDAYS.has(word)
    ) {
      if (earlier === "") return null;
      return null;
    }
  }
  return null;
}

function isDenied(lexemes: Statement["lexemes"], at: number): boolean {
  return lexemes
    .slice(Math.max(0, at - 8), at)
    .some(({ folded }) => /^(?:pas|not|jamais|never|no|ne|n'|aucune?|rien|nothing)$|n't$/.test(folded));
}

const DAY_MS = 86_400_000;

/** Every way in which a source may name the moments that it holds, counted from the day when it was published. */
export function knownMoments(
  moments: readonly Moment[],
  published: Date | undefined,
  text: string,
): ReadonlySet<string> {
  const keys = new Set<string>();
  // "Tuesday night, up from 10% a day earlier"
  const beside = DAY_BEFORE.test(text) ? 6 : DAY_AFTER.test(text) ? 1 : 0;
  for (const { key } of moments) {
    const weekday = Number(/^w:(\d)$/.exec(key)?.[1] ?? 0);
    if (weekday > 0 && beside > 0) keys.add(`w:${((weekday - 1 + beside) % 7) + 1}`);
  }
  for (const { key } of moments) {
    keys.add(key);
    const [, month, day] = /^d:(\d+)-(\d+)$/.exec(key) ?? [];
    if (month) keys.add(`m:${month}`);
    if (published && month && day) {
      const date = new Date(Date.UTC(published.getUTCFullYear(), Number(month) - 1, Number(day)));
      addDay(keys, date, published);
    }
    if (!published) continue;
    const near = /^n:(-?\d+)$/.exec(key)?.[1];
    if (near) addDay(keys, new Date(published.getTime() + Number(near) * DAY_MS), published);
    const weekday = /^w:(\d)$/.exec(key)?.[1];
    // A weekday is the nearest one, on either side.
    if (weekday)
      for (let i = -6; i <= 6; i++)
        addWeekday(keys, Number(weekday), new Date(published.getTime() + i * DAY_MS), published);
    const year = published.getUTCFullYear();
    if (key === "r:last year") keys.add(`y:${year - 1}`);
    if (key === "r:next year") keys.add(`y:${year + 1}`);
    if (key === `y:${year - 1}`) keys.add("r:last year");
    if (key === `y:${year + 1}`) keys.add("r:next year");
    // "in August" is of this year, or of one beside it.
    if (/^[dm]:/.test(key)) for (const y of [year, year - 1, year + 1]) keys.add(`maybe y:${y}`);
  }
  return keys;
}

const DAY_BEFORE = /\b(?:la veille|(?:a|one|the) day (?:earlier|before)|the previous day|un jour plus t[oô]t)/i;
const DAY_AFTER = /\b(?:le lendemain|(?:a|one) day later|the (?:next|following) day|un jour plus tard)/i;

function addWeekday(keys: Set<string>, weekday: number, date: Date, published: Date): void {
  if ((date.getUTCDay() || 7) === weekday) addDay(keys, date, published);
}

function addDay(keys: Set<string>, date: Date, published: Date): void {
  keys.add(`d:${date.getUTCMonth() + 1}-${date.getUTCDate()}`);
  keys.add(`w:${date.getUTCDay() || 7}`);
  const days = Math.round(
    (Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()) -
      Date.UTC(published.getUTCFullYear(), published.getUTCMonth(), published.getUTCDate())) /
      DAY_MS,
  );
  if (NEAR.has(days)) keys.add(`n:${days}`);
}

const NEAR: ReadonlySet<number> = new Set(NEAR_DAYS.values());

/** Whether a word names a month or a weekday. */
export function isDateWord(form: string): boolean {
  const folded = fold(form);
  return MONTHS.has(folded) || WEEKDAYS.has(folded);
}
