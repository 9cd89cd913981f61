import type { Statement } from "./statement.ts";

/** Lengths of time, by folded word: days in a week, months in a year, so that "two weeks" is "a fortnight". */
const LENGTHS: ReadonlyMap<string, readonly [unit: string, factor: number]> = new Map(
  `second:seconde secondes second seconds:1
second:minute minutes:60
hour:heure heures hour hours:1
hour:jour jours journee journees day days:24
hour:semaine semaines week weeks:168
hour:fortnight fortnights:336
month:mois month months:1
month:trimestre trimestres quarter quarters:3
month:semestre semestres:6
month:an ans annee annees year years:12
month:decennie decennies decade decades:120
month:siecle siecles century centuries:1200`
    .split("\n")
    .flatMap((line) => {
      const [unit = "", words = "", factor = "1"] = line.split(":");
      return words.split(" ").map((word) => [word, [unit, Number(factor)]] as const);
    }),
);

export function lengthOf(folded: string): readonly [unit: string, factor: number] | null {
  return LENGTHS.get(folded) ?? null;
}

const PERIODS: readonly (readonly [string, RegExp])[] = [
  ["hour", /^(?:heure|hour|hourly|horaire)s?$/],
  [
    "day",
    /^(?:jour|jours|journee|day|days|daily|quotidien|quotidienne|quotidiens|quotidiennes|journalier|quotidiennement)$/,
  ],
  ["week", /^(?:semaine|semaines|week|weeks|weekly|hebdomadaires?)$/],
  ["month", /^(?:mois|month|months|monthly|mensuels?|mensuelles?)$/],
  ["quarter", /^(?:trimestre|quarter|quarterly|trimestriels?|trimestrielles?)$/],
  ["year", /^(?:an|ans|annee|year|years|yearly|annual|annually|annuels?|annuelles?|annuellement)$/],
  ["dose", /^(?:doses?)$/],
  ["person", /^(?:personne|habitant|person|head|capita|inhabitant)$/],
  ["tonne", /^(?:tonnes?|tons?)$/],
  ["km", /^(?:kilometres?|km|miles?)$/],
];
const ADJECTIVE = /ly$|idien|dien|nnes?$|els?$|elles?$|aires?$|ement$|annual/;
const REACH = 9;

/** What an amount that ends at token `to` is counted by: "par jour", "a month", "quotidiens"; null without one. */
export function periodOf({ lexemes }: Statement, to: number): string | null {
  for (let i = to; i < Math.min(lexemes.length, to + REACH); i++) {
    const word = lexemes[i]?.folded ?? "";
    if (/^[;:]$/.test(word) || /^\d/.test(word)) return null;
    const before = lexemes[i - 1]?.folded ?? "";
    const period = PERIODS.find(([, form]) => form.test(word))?.[0];
    if (!period) continue;
    if (ADJECTIVE.test(word)) return period;
    if (/^(?:par|per|chaque|each|every|\/)$/.test(before)) return period;
    if (/^(?:within|in|over|for|en|sur|ici|pendant|after|apres|dans|last|past)$/.test(lexemes[i - 2]?.folded ?? ""))
      return null;
    if (/^(?:a|an|l'|la|le)$/.test(before) && i <= to + 3 && !isSpan(lexemes[i + 1]?.folded ?? "")) return period;
    return null;
  }
  return null;
}

/** "a year ago", "l’an dernier": when, not how often. */
function isSpan(next: string): boolean {
  return /^(?:ago|earlier|before|later|dernier|derniere|passe|passee|prochain|prochaine|suivant|precedent)$/.test(next);
}
