import { lengthOf } from "./periods.ts";
import type { Lexeme, Statement } from "./statement.ts";

export type Bound = "over" | "under" | "nearly" | "about" | "upTo" | null;
/** How a value stands to another: where it comes from or goes to, what it is part of. */
export type Place = "from" | "to" | "part" | "whole" | null;

const BEFORE: readonly (readonly [Bound, RegExp])[] = [
  [
    "over",
    /(?:^| )(?:plus (?:de|d'|que)|au moins|(?:au[- ])?dela (?:de|des)|depass\w*|superieure?s? (?:a|aux)|(?:au[- ])?dessus de|more than|over|at least|above|exceed\w*|surpass\w*|topp\w*|minimum|minimum de|franchi\w*|upwards of)$/,
  ],
  [
    "under",
    /(?:^| )(?:moins (?:de|d'|que)|inferieure?s? (?:a|aux)|dessous de|sous|less than|fewer than|under|below|cheaper than)$/,
  ],
  ["nearly", /(?:^| )(?:pres de|pres d'|presque|quasi\w*|nearly|almost|close to|just under|pas loin de)$/],
  [
    "about",
    /(?:^| )(?:environ|quelques?|autour de|alentours de|ordre de|approximativement|about|around|roughly|some|approximately|circa|une)$/,
  ],
  [
    "upTo",
    /(?:^| )(?:jusqu'? ?(?:a|aux|en)|au plus|maximum|maximum de|(?:pourrait|pourraient|pouvant|peut|peuvent|could|may|might|can) (?:atteindre|reach|hit|total|run to|cost|be|go to|grow to|rise to|exceed)|up to|as (?:much|many|high|long|far|late|few) as|at most|plafonn\w* a)$/,
  ],
];
const SKIPPED = /^(?:les?|la|l'|des|du|the|\$|£|€|¥|c|us|a|an|son|sa)$/;

/** How the number of the tokens from `from` to `to` is bounded: "plus de", "at most". */
export function boundOf({ lexemes }: Statement, from: number, to: number): Bound {
  let at = from - 1;
  const time = lengthOf(lexemes[to - 1]?.folded ?? lexemes[to]?.folded ?? "") ?? lengthOf(lexemes[to]?.folded ?? "");
  if (time && /^(?:avant|before)$/.test(lexemes[at]?.folded ?? "")) {
    // "pas avant trois semaines": in three weeks or more.
    const denies = lexemes.slice(Math.max(0, at - 3), at).some(({ folded }) => /^(?:pas|not)$|n't$/.test(folded));
    return denies ? "over" : "under";
  }
  if (time && lexemes[at]?.folded === "over") return null;
  const opening = lexemes[from]?.folded ?? "";
  if (/^(?:une?|quinzaine|dizaine|vingtaine|centaine|trentaine|dozens?)$/.test(opening)) {
    if (lexemes.slice(from, to).some(({ folded }) => /aine$|dozen/.test(folded))) return "about";
  }
  // "sued over 12,000 files"
  const about =
    /^(?:row|dispute|fight|battle|sued?|suing|clash|lawsuit|case|concerns?|charged|fined|sanctioned|criticised|criticized)$/;
  if (lexemes[at]?.folded === "over" && (lexemes[at - 1]?.capital || about.test(lexemes[at - 1]?.folded ?? "")))
    return null;
  const readAt = (end: number): Bound => {
    const words = lexemes
      .slice(Math.max(0, end - 3), end + 1)
      .map(({ folded }) => folded)
      .join(" ");
    return BEFORE.find(([, form]) => form.test(words))?.[0] ?? null;
  };
  // "n’est plus que de 71 points"
  const only = lexemes
    .slice(Math.max(0, from - 5), from)
    .map(({ folded }) => folded)
    .join(" ");
  if (/(?:^| )(?:ne|n') \S+ (?:plus )?que\b/.test(only)) return null;
  for (let skipped = 0; skipped < 4 && at >= 0; skipped++, at--) {
    const bound = readAt(at);
    // "under a €780 million contract" bounds nothing.
    const article = skipped > 0 && /^(?:a|an)$/.test(lexemes[at + 1]?.folded ?? "");
    // "less than the £5.8m": what it is held against is no bound.
    const held =
      skipped > 0 &&
      /^(?:than|que)$/.test(lexemes[at]?.folded ?? "") &&
      /^(?:the|les|la|le|its|ses)$/.test(lexemes[at + 1]?.folded ?? "");
    if (held) return null;
    // "no class may have more than 24 pupils": a limit, not a bound.
    if (bound === "over" && isDenied(lexemes, at)) return null;
    if (bound && !(bound === "about" && lexemes[at]?.folded === "une") && !(article && /^(?:over|under)$/.test(bound)))
      return bound;
    if (!SKIPPED.test(lexemes[at]?.folded ?? "")) break;
  }
  const next = lexemes
    .slice(to, to + 4)
    .map(({ folded }) => folded)
    .join(" ");
  if (/^(?:\S+ )?(?:ou plus|et plus|or more|and (?:over|older|above|up)|at least|au moins|au minimum)\b/.test(next))
    return "over";
  if (/^(?:\S+ )?(?:au plus|au maximum|at most|ou moins|or less)\b/.test(next)) return "upTo";
  return null;
}

function isDenied(lexemes: readonly Lexeme[], at: number): boolean {
  const clause = lexemes[at]?.clause;
  return lexemes
    .slice(Math.max(0, at - 8), at)
    .some((one) => one.clause === clause && /^(?:no|not|ne|n'|aucune?|nul|cannot)$|n't$/.test(one.folded));
}

const COMES_FROM =
  /(?:^| )(?:contre|against|versus|compared (?:with|to)|au lieu (?:de|des|du)|instead of|down from|up from|(?:est|sont) passee?s? de|passe de|passent de|passant de|par rapport a|from)$/;
const GOES_TO =
  /(?:^| )(?:to|tombe a|tomber a|passe a|passer a|atteint|atteindre|atteindra|reaching|s'etablit a|s'eleve a|s'elevera a)$/;

/** What the number of the tokens from `from` to `to` is to another. */
export function placeOf({ lexemes }: Statement, from: number, to: number): Place {
  for (let at = from - 1, skipped = 0; at >= 0 && skipped < 3; at--, skipped++) {
    const words = lexemes
      .slice(Math.max(0, at - 2), at + 1)
      .map(({ folded }) => folded)
      .join(" ");
    if (COMES_FROM.test(words)) return "from";
    if (GOES_TO.test(words)) return "to";
    if (!SKIPPED.test(lexemes[at]?.folded ?? "")) break;
  }
  // "seven of the seventeen", "sept des dix-sept", "trois sur dix"
  const word = (at: number) => lexemes[at]?.folded ?? "";
  if (
    (word(to) === "of" && /^(?:the|its|their|these|those|his|her)$/.test(word(to + 1))) ||
    /^(?:des|sur|parmi)$/.test(word(to))
  )
    return "part";
  if (
    (/^(?:the|its|their|these|those)$/.test(word(from - 1)) && word(from - 2) === "of") ||
    /^(?:des|sur|parmi)$/.test(word(from - 1))
  )
    return "whole";
  // "de 88 à 52 millions"
  if (/^(?:de|d')$/.test(lexemes[from - 1]?.folded ?? "") && /^a$/.test(lexemes[to]?.folded ?? "")) {
    if (/^\d/.test(lexemes[to + 1]?.folded ?? "")) return "from";
  }
  return null;
}
