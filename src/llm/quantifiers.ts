import type { Facts, SourceFacts } from "./facts.ts";
import type { Statement } from "./statement.ts";

/** How many of them, or which among them: each class is said in several ways, in both languages. */
const CLASSES: readonly (readonly [string, RegExp, needs: string])[] = [
  [
    "all",
    /\b(?:tous|toutes|ensemble des|integralite|totalite|unanimite|unanime|sans exception|all|every|everyone|entire|entirely|whole|unanimous|unanimously|chacun|chacune)\b(?! (?:les|the) (?:jours|ans|mois|same))/,
    "all each both no",
  ],
  ["each", /\b(?:chaque|each)\b/, "each all per"],
  [
    "most",
    /\b(?:plupart|majorite|majoritairement|majoritaire|essentiel|most(?= \p{L})|majority|mostly|mainly|grande partie|bulk)\b/u,
    "most half",
  ],
  [
    "some",
    /\b(?:certains|certaines|quelques-uns|quelques-unes|une partie|partiellement|some of|several|a few|plusieurs|partly)\b/,
    "some few",
  ],
  [
    "only",
    /\b(?:seul|seule|seuls|seules|seulement|uniquement|exclusivement|only|sole|solely|exclusively|alone)\b/,
    "only nth",
  ],
  [
    "first",
    /\b(?:premier|premiere|premiers|premieres|first|inedit|numero un|numero 1|number one|top)\b(?![ -](?:\w+ed|\w{2,}(?:er|ir)|ministre|minister|trimestre|semestre|quarter|half|janvier|of january))/,
    "first largest begin",
  ],
  ["nth", /\bnth\b/, "nth"],
  ["second", /\b(?:deuxieme|second|seconde|numero deux)\b(?![ -](?:quarter|half|trimestre|semestre))/, "second"],
  ["third", /\b(?:troisieme|(?<!a |one |un |two )third(?!s)(?! of))\b/, "third"],
  ["last", /\b(?:dernier|derniere|derniers) (?!an|annee|mois|trimestre|semaine|jours|[0-9])\p{L}+/u, "last"],
  [
    "largest",
    /\b(?:(?:le|la|les|du|des|son|sa|ses|leurs?) plus (?:grande?s?|gros|grosses?|importante?s?|hauts?|hautes?|eleve|elevee?s?|fort|forte)|largest|biggest|(?<!on )record|highest|historique|unprecedented|sans precedent|steepest|sharpest|greatest|pire|worst)\b/,
    "largest first",
  ],
  [
    "smallest",
    /\b(?:(?:le|la|les|du|des|son|sa|ses|leurs?) plus (?:petite?s?|faibles?|bas|basses?)|smallest|lowest|weakest|low)\b/,
    "smallest",
  ],
];

function plain({ lexemes }: Statement): string {
  return (
    lexemes
      .map(({ folded }) => folded)
      .join(" ")
      .replace(/ - /g, "-")
      // "the fourth-largest" is not the largest.
      .replace(
        /\b(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|deuxieme|troisieme|quatrieme|cinquieme)[- ](?:largest|biggest|highest|lowest|plus)\b/g,
        "nth",
      )
      .replace(/\bsecond only\b/g, "nth")
  );
}

function classesOf(facts: Facts): Map<string, string> {
  const text = plain(facts.statement);
  return new Map(
    CLASSES.flatMap(([name, form]) => {
      const found = form.exec(text)?.[0];
      return found ? [[name, found] as const] : [];
    }),
  );
}

/** Words such as "all", "most", "first" that the sources don't say, or not of so many. */
export function otherQuantifiers(claim: Facts, sources: readonly SourceFacts[]): string[] {
  const theirs = new Set(sources.flatMap((source) => [...classesOf(source).keys()]));
  if (sources.some(({ quantities }) => quantities.some(({ per }) => per !== null))) theirs.add("per");
  if (sources.some(({ polarity }) => polarity.cues.some((cues) => cues.has("not")))) theirs.add("no");
  if (sources.some(({ quantities }) => quantities.some(({ bound }) => bound === "over" || bound === "upTo")))
    theirs.add("half");
  if (sources.some(({ quantities }) => quantities.some(({ unit, value }) => unit === "%" && value > 50)))
    theirs.add("half");
  if (
    sources.some(({ statement }) =>
      statement.lexemes.some(({ folded }) => /^(?:begin|began|begun|start|commenc|debut)/.test(folded)),
    )
  )
    theirs.add("begin");
  const faults: string[] = [];
  const excepts = /\b(?:all but|sauf|hormis|exception|except|excluding)\b/;
  for (const [name, words] of classesOf(claim)) {
    if (
      name === "all" &&
      !excepts.test(plain(claim.statement)) &&
      sources.some(({ statement }) => excepts.test(plain(statement)))
    )
      faults.push(words);
    const needs = CLASSES.find(([one]) => one === name)?.[2].split(" ") ?? [];
    if (theirs.has(name) || needs.some((need) => theirs.has(need))) continue;
    // "Only" may stress a number, "the first" one of several things told of.
    if (name === "only" && claim.quantities.length > 0) continue;
    if (name === "some" && !theirs.has("all") && !theirs.has("most") && !theirs.has("each")) continue;
    if (name === "each" || (name === "all" && covers(claim, sources))) continue;
    faults.push(words);
  }
  return faults;
}

/** "All 27 members" where the source speaks of its 27 members. */
function covers(claim: Facts, sources: readonly SourceFacts[]): boolean {
  return claim.quantities.some((mine) =>
    sources.some(({ quantities }) => quantities.some(({ value, place }) => value === mine.value && place !== "whole")),
  );
}
