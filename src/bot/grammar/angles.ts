import type { DigestDefinition } from "../../engine/definition.ts";
import { type Matcher, oneOf, phrases } from "./words.ts";

const ALL = "*";

/** Angles by any of their words in either language, their labels and their identifiers; "tous les angles" is null. */
export function anglesIn(digest: DigestDefinition): Matcher<string | null> {
  const every: readonly [string, string] = [
    ALL,
    "tous les angles|tous angles|tout|toutes|all angles|all the angles|all|everything",
  ];
  const at = oneOf(phrases<string>([...wordsOfAngles(digest).map(([word, id]) => [id, [word]] as const), every]));
  return (words, i) => {
    const match = at(words, i);
    return match && { value: match.value === ALL ? null : match.value, length: match.length };
  };
}

/** Every word of every angle, with the angle's identifier. */
export function wordsOfAngles(digest: DigestDefinition): [word: string, id: string][] {
  return digest.angles.flatMap(({ id, label, words }) =>
    [id, ...words.fr, ...words.en, label.fr, label.en].map((word): [string, string] => [word, id]),
  );
}
