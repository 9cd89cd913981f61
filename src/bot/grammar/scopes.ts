import type { DigestDefinition } from "../../engine/definition.ts";
import type { Language } from "../../engine/language.ts";
import { anglesIn, wordsOfAngles } from "./angles.ts";
import { type Fault, MOST_FAULTS, unknownWord } from "./faults.ts";
import { type Clock, type Period, type PeriodRead, periodAt } from "./periods.ts";
import { FILLERS, type Matcher, walk, wordsOf } from "./words.ts";

/** Which part of the news a command is about. */
export interface Scope {
  /** By identifier, in the order said; empty when none was named. */
  readonly angles: readonly string[];
  readonly period: Period | null;
}

export interface ScopeRead {
  readonly scope: Scope;
  readonly faults: readonly Fault[];
}

export interface ScopeReader {
  readonly digest: DigestDefinition;
  readonly clock: Clock;
  readonly language: Language;
  /** Whether angles may be named. */
  readonly withAngles: boolean;
}

type Part = PeriodRead | { readonly kind: "angle"; readonly angle: string | null };

const PERIODS: Readonly<Record<Language, readonly string[]>> = {
  fr: ["aujourd’hui", "hier", "semaine", "mois", "année", "jours", "depuis", "semaines"],
  en: ["today", "yesterday", "week", "month", "year", "days", "since", "weeks"],
};
const NOTHING_ASKED: ReadonlySet<string> = new Set([
  ...FILLERS,
  ..."jusqu'a angle angles periode period derniers dernieres last edition chiffres figures pendant during".split(" "),
]);

/** Reads "[angle] [période]", in any order. */
export function readScope(line: string, { digest, clock, language, withAngles }: ScopeReader): ScopeRead {
  const angles: string[] = [];
  const faults: Fault[] = [];
  let period: Period | null = null;
  const angleAt = anglesIn(digest);
  const angle: Matcher<Part> = (words, at) => {
    const match = angleAt(words, at);
    return match && { value: { kind: "angle", angle: match.value }, length: match.length };
  };
  const matchers: Matcher<Part>[] = [periodAt(clock), ...(withAngles ? [angle] : [])];
  for (const found of walk(wordsOf(line), matchers, NOTHING_ASKED)) {
    if (faults.length >= MOST_FAULTS) break;
    if (found.kind === "unknown") {
      faults.push(unknownWord(found.word.text, suggestions(digest, language, withAngles)));
      continue;
    }
    const { value } = found;
    if (value.kind === "badPeriod") faults.push(value);
    else if (value.kind === "angle") {
      if (value.angle !== null && !angles.includes(value.angle)) angles.push(value.angle);
    } else if (period !== null) faults.push({ kind: "twice", typed: line.trim() });
    else period = value.period;
  }
  return { scope: { angles, period }, faults };
}

/** An angle's word in the reader's language for each of its words. */
function* suggestions(
  digest: DigestDefinition,
  language: Language,
  withAngles: boolean,
): Generator<readonly [string, string]> {
  for (const words of Object.values(PERIODS)) for (const word of words) yield [word, word];
  if (!withAngles) return;
  for (const [word, id] of wordsOfAngles(digest)) {
    yield [word, digest.angles.find((angle) => angle.id === id)?.words[language][0] ?? word];
  }
}
