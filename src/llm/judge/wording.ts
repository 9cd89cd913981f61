import { areRivals, kindsOf } from "../kinds.ts";
import type { Lexeme, Statement } from "../statement.ts";
import type { Comparison, Said } from "./comparison.ts";
import type { Sign } from "./sign.ts";

/** Words of a claim that say little by themselves: a paraphrase brings them in. */
const LIGHT =
  /^(?:va|vont|vient|viennent|compte\w*|permet\w*|permis\w*|faire|fait\w*|rend\w*|met\w*|prend\w*|pris\w*|donn\w*|passe\w*|trouv\w*|connai\w*|connu\w*|dispos\w*|concern\w*|notamment|egalement|desormais|ainsi|afin|soit|lors|seulement|dit|disent|declar\w*|indiqu\w*|affirm\w*|estim\w*|expliqu\w*|precis\w*|parl(?:e|ent|ait)|juge|jugent|evoqu\w*|qualifi\w*|told|tells?|spoke|speaks?|describ\w*|called|calls|noted?|added|explain\w*|seen?|sees|selon|apres|d'apres|according|says?|said|take[sn]?|took|make[s]?|made|give[sn]?|get[s]?|got|go(?:es|ne)?|put|set|come[s]?|came|see[sn]?|saw|use[sd]?|account|include\w*|due|also|now|yet|currently|part|way|number|level|place|lors|laquelle|lequel|auquel|ayant|presque|environ|telle|quelque|grace|cause|raison|afin|terme|hauteur|cas|fois|debut|fin|vue?|voit|voient|devien\w*|attendue?s?|prevue?s?|doit|doivent|devra\w*|veut|veulent|pourr\w+|peuvent|jour|cours|following|whether|around|working|wants?|plans?|planned|much|since|still|again|far|back|even|came|brought|bring|moves?|moving|nonetheless|instead|towards|near|later|able|known|problem|kind|case|thing)$/;

/** What its words share with what it cites, and what they don't. */
export function wordingSigns(comparison: Comparison): Sign[] {
  const { said, same, copied, evidence } = comparison;
  const words = said.filter(({ lexeme }) => !lexeme.quoted);
  const count = Math.max(1, words.length);
  const lacking = words.filter(({ met, lexeme }) => met === 0 && !LIGHT.test(lexeme.folded));
  const absent = lacking.filter(({ elsewhere }) => !elsewhere);
  const told = formsOf(comparison, lacking);
  const sign = (name: string, value: number, words = told): Sign => ({ name, value, kind: "words", words });
  const share = (met: number) => words.filter((one) => one.met === met).length / count;
  const signs: Sign[] = [
    sign("nowhere", Math.min(5, lacking.length) / 5),
    sign("absent", Math.min(5, absent.length) / 5),
    sign("nowhere share", lacking.length / count),
    sign("elsewhere", Math.min(3, lacking.length - absent.length) / 3),
    sign("same root", share(2)),
    sign("synonym", share(1)),
    sign("short", words.length <= 4 ? 1 : 0, ""),
    sign("long", Math.min(1, words.length / 20), ""),
    sign("cites many", evidence.cited.length > 1 ? 1 : 0, ""),
  ];
  if (!same) return [...signs, sign("across", 1, ""), sign("across nowhere", lacking.length / count)];
  signs.push(
    sign("copied nowhere", copied * copied * Math.min(3, lacking.length)),
    sign("near copy", copied > 0.8 && copied < 1 && lacking.length > 0 ? 1 : 0),
    sign("copied absent one", copied > 0.7 && absent.length === 1 ? 1 : 0),
  );
  for (const one of lacking) signs.push(...lackingSigns(comparison, one));
  return signs;
}

function lackingSigns({ evidence, copied }: Comparison, { lexeme }: Said): Sign[] {
  const { statement } = evidence.claim;
  const words = statement.tokens[lexeme.at]?.word.form ?? "";
  const sign = (name: string, value = 1): Sign => ({ name, value, kind: "words", words });
  const known = lexeme.groups.length > 0 || lexeme.concept !== null;
  const form = formOf(statement, lexeme);
  return [
    sign(`nowhere ${form}`),
    sign(`nowhere ${form} copied`, copied),
    sign(known ? "nowhere known" : "nowhere unknown"),
    ...(kindsOf(lexeme).length > 0 ? [sign("nowhere of a kind")] : []),
  ];
}

/** Words in the place of others: of a kind, both nouns, one by one. */
export function slotSigns({ evidence, gaps, same, copied, said }: Comparison): Sign[] {
  if (!same) return [];
  const { statement } = evidence.claim;
  const metBy = new Map(said.map((one) => [one.lexeme.at, one]));
  const kept = new Set(said.flatMap(({ places }) => places.map(({ lexeme }) => lexeme)));
  const signs: Sign[] = [];
  for (const gap of gaps) {
    const fresh = gap.mine.filter((one) => metBy.get(one.at)?.met === 0 && !LIGHT.test(one.folded));
    const inPlace = (one: Lexeme) => gap.theirs.some((place) => metBy.get(one.at)?.places.includes(place));
    const moved = gap.mine.filter((one) => (metBy.get(one.at)?.met ?? 0) > 1 && !inPlace(one));
    const answered = new Set(gap.mine.flatMap((one) => metBy.get(one.at)?.places.map(({ lexeme }) => lexeme) ?? []));
    const dropped = gap.theirs.map(({ lexeme }) => lexeme).filter((one) => one.content && !kept.has(one));
    const words = [...fresh, ...moved].map(({ at }) => statement.tokens[at]?.word.form ?? "").join(" ");
    const sign = (name: string, value = 1, kind: Sign["kind"] = "words"): Sign => ({ name, value, kind, words });
    if (fresh.length > 0 && gap.theirs.length === 0) signs.push(sign(gap.inner ? "put in" : "put at an end"));
    if (fresh.length > 0 && dropped.length > 0) {
      signs.push(sign(gap.inner ? "replaced" : "replaced at an end"));
      if (gap.inner) signs.push(sign("replaced copied", copied * copied));
      if (gap.mine.length === 1 && gap.theirs.length === 1) signs.push(sign("replaced one by one"));
      if (
        fresh.some((mine) => dropped.some((theirs) => isLike(statement, mine, theirs, gap.theirs[0]?.source.statement)))
      )
        signs.push(sign("replaced alike"));
      if (fresh.some((mine) => dropped.some((theirs) => areRivals(mine, theirs)))) signs.push(sign("replaced rival"));
    }
    if (moved.length > 0) {
      signs.push(sign("moved", Math.min(3, moved.length) / 3, "roles"), sign("moved copied", copied ** 3, "roles"));
      if (gap.theirs.some(({ lexeme }) => lexeme.content && kept.has(lexeme) && !answered.has(lexeme))) {
        signs.push(sign("exchanged", 1, "roles"), sign("exchanged copied", copied ** 3, "roles"));
      }
    }
    if (fresh.length === 0 && moved.length === 0 && dropped.length > 0 && gap.inner)
      signs.push({ ...sign("left out", Math.min(4, dropped.length) / 4), words: "" });
  }
  return signs;
}

function isLike(mine: Statement, a: Lexeme, b: Lexeme, theirs: Statement | undefined): boolean {
  return theirs !== undefined && formOf(mine, a) === formOf(theirs, b);
}

/** What a word is, as far as the word before it and its end tell. */
export function formOf({ lexemes, language }: Statement, { at, folded, capital, place }: Lexeme): string {
  if (place !== null) return "place";
  if (capital && at > 0) return "name";
  const before = lexemes[at - 1]?.folded ?? "";
  if (
    language === "en"
      ? /^(?:the|a|an|its|their|his|her|of|this|that|no|any|these|those)$/.test(before)
      : /^(?:le|la|l'|les|un|une|des|du|de|d'|au|aux|ce|cet|cette|ces|son|sa|ses|leurs?|aucune?|chaque)$/.test(before)
  )
    return /(?:er|ir|re)$/.test(folded) && language === "fr" && /^(?:de|d')$/.test(before) ? "verb" : "noun";
  if (/(?:ly|ment)$/.test(folded)) return "adverb";
  if (
    language === "en"
      ? /^(?:has|have|had|was|were|been|be|is|are|will|to|would|could|may|might|must|can|not|never)$/.test(before) ||
        /(?:ed|ing)$/.test(folded)
      : /^(?:a|ont|est|sont|ete|etre|va|vont|se|s'|ne|n'|pas|avait|sera|seront|pour|doit|qui|y|en)$/.test(before) ||
        /(?:era|eront|ait|aient|er|ir)$/.test(folded)
  )
    return "verb";
  return "other";
}

export function formsOf({ evidence }: Comparison, some: readonly Said[]): string {
  const { tokens } = evidence.claim.statement;
  return some
    .slice(0, 4)
    .map(({ lexeme }) => tokens[lexeme.at]?.word.form ?? "")
    .join(" ");
}
