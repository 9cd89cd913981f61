import { describe, expect, it } from "vitest";
import { findFigures } from "../../../src/engine/figures/find.ts";
import type { Language } from "../../../src/engine/language.ts";
import type { Token } from "../../../src/engine/terms.ts";
import { Lexicon, scan } from "../../../src/engine/terms.ts";

/** Reads a text as one sentence and counts how many times a token was looked at. */
function looks(text: string, language: Language): number {
  const tokens = scan(text, new Lexicon(language));
  let count = 0;
  const counted = new Proxy(tokens, {
    get(target, key, receiver): unknown {
      count++;
      return Reflect.get(target, key, receiver);
    },
  }) as readonly Token[];
  findFigures(text, counted, [{ start: 0, end: text.length, from: 0, to: tokens.length, line: 0 }], language);
  return count;
}

const HOSTILE: readonly (readonly [string, string])[] = [
  ["a run of digits", "1"],
  ["groups of digits", "100 "],
  ["dots and digits", "1."],
  ["dotted thousands", ".000"],
  ["articles", "un "],
  ["ranges in ranges", "de 1 à 2 à 3 "],
  ["quotation marks", "« "],
  ["scales", "mille milliards "],
  ["millions in a row", "un million deux "],
  ["shares of shares", "un cas sur "],
  ["hyphens", "5-"],
  ["compounds", "a-"],
  ["sizes", "1 x "],
  ["telephone numbers", "01 "],
  ["fractions", "1/2 "],
  ["lists", "5 et 6, "],
  ["parts", "12 emplois, dont 3, "],
  ["wholes", "2 of the "],
  ["signs", "$ "],
  ["percent signs", "5 % "],
];

describe("a hostile text costs no more than its length", () => {
  it.each(HOSTILE)("%s", (_name, piece) => {
    for (const language of ["fr", "en"] as const) {
      const short = looks(`3 ${piece.repeat(200)}`, language);
      const long = looks(`3 ${piece.repeat(1600)}`, language);
      expect(long).toBeLessThan(short * 9 + 2000);
    }
  });

  it("is not slowed by a million spaces", () => {
    expect(looks(`un${" ".repeat(1_000_000)}million d'euros`, "fr")).toBeLessThan(2000);
  });
});
