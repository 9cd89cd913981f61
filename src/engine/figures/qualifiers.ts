import type { Figure } from "./figure.ts";
import type { Reading } from "./reading.ts";
import { foldedAt, quantityAt, roleAt, tokenAt } from "./reading.ts";

type Qualifier = Figure["qualifier"];

/** Words right before a number, last word first: "plus de" is found under "de". */
const QUALIFIERS: ReadonlyMap<string, Qualifier> = new Map([
  ["environ", "about"],
  ["env", "about"],
  ["quelque", "about"],
  ["pres de", "about"],
  ["autour de", "about"],
  ["aux alentours de", "about"],
  ["peu pres", "about"],
  ["approximativement", "about"],
  ["presque", "about"],
  ["quasi", "about"],
  ["quasiment", "about"],
  ["ordre de", "about"],
  ["proche de", "about"],
  ["vers les", "about"],
  ["plus de", "over"],
  ["au moins", "over"],
  ["dela de", "over"],
  ["dessus de", "over"],
  ["minimum", "over"],
  ["depasse", "over"],
  ["depassent", "over"],
  ["moins de", "under"],
  ["dessous de", "under"],
  ["jusqu' a", "upTo"],
  ["au plus", "upTo"],
  ["maximum", "upTo"],
  ["limite a", "upTo"],
  ["plafonne a", "upTo"],
  ["about", "about"],
  ["around", "about"],
  ["roughly", "about"],
  ["approximately", "about"],
  ["some", "about"],
  ["nearly", "about"],
  ["almost", "about"],
  ["estimated", "about"],
  ["close to", "about"],
  ["over", "over"],
  ["more than", "over"],
  ["at least", "over"],
  ["above", "over"],
  ["exceeding", "over"],
  ["exceeds", "over"],
  ["under", "under"],
  ["below", "under"],
  ["less than", "under"],
  ["fewer than", "under"],
  ["up to", "upTo"],
  ["at most", "upTo"],
  ["much as", "upTo"],
  ["many as", "upTo"],
]);

/** How exact the number that starts at `from` is said to be. */
export function qualifierBefore(reading: Reading, from: number): Qualifier {
  let at = from - 1;
  const last = foldedAt(reading, at);
  if (!last) return null;
  const article =
    last === "la" ||
    last === "le" ||
    last === "les" ||
    last === "l'" ||
    last === "des" ||
    last === "du" ||
    last === "a" ||
    last === "the";
  if (article && quantityAt(reading, at) !== null && last !== "a") at--;
  const near = foldedAt(reading, at);
  const one = near === "d'" ? "de" : near;
  const before = foldedAt(reading, at - 1);
  return QUALIFIERS.get(one) ?? QUALIFIERS.get(`${before} ${one}`) ?? null;
}

/** How far after a figure "chaque année" may stand: "100 000 experts en IA chaque année". */
const FAR = 6;

/** What a figure that ends at `to` is counted by, or null. */
export function periodAfter(reading: Reading, to: number): string | null {
  for (let at = to; at < to + FAR; at++) {
    const token = tokenAt(reading, at);
    if (!token || (token.word.kind === "mark" && token.word.form !== "/" && token.word.form !== "-")) return null;
    const { role, trigger } = token.word.quantity ?? {};
    if (trigger && role !== "collective") return null;
    if (role === "period") return token.word.quantity?.unit ?? null;
    if (role !== "time") continue;
    const before = foldedAt(reading, at - 1);
    if (/^(?:par|per|chaque|every|each|\/)$/.test(before)) return token.word.quantity?.unit ?? null;
    if (at - 1 === to && /^(?:a|an|l')$/.test(before)) return token.word.quantity?.unit ?? null;
    if (at - 2 === to && /^(?:l'|la)$/.test(before) && /^(?:a|de)$/.test(foldedAt(reading, at - 2)))
      return token.word.quantity?.unit ?? null;
    if (at - 1 === to && before === "la") return token.word.quantity?.unit ?? null;
    return null;
  }
  return null;
}

/** "+12 %", "-2,1 %": -1 after a minus sign, else 1; the sign's own token is `from - 1`. */
export function signBefore(reading: Reading, from: number): 1 | -1 | 0 {
  const mark = foldedAt(reading, from - 1);
  if (mark === "minus") return -1;
  if (mark !== "+" && mark !== "-" && mark !== "−" && mark !== "–") return 0;
  const sign = tokenAt(reading, from - 1);
  const token = tokenAt(reading, from);
  if (!sign || !token || sign.end !== token.start) return 0;
  const before = tokenAt(reading, from - 2);
  if (before && before.end === sign.start && (before.word.kind === "word" || before.word.kind === "number")) return 0;
  if (mark !== "+" && roleAt(reading, from - 2) === "percent" && before?.end === sign.start) return 0;
  return mark === "+" ? 1 : -1;
}
