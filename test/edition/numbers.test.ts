import { describe, expect, it } from "vitest";
import { writeFigure } from "../../src/edition/numbers.ts";
import type { Language } from "../../src/engine/language.ts";

const written = (value: number, unit: string, language: Language): string =>
  writeFigure({ value, unit, qualifier: null, per: null }, language).replace(/[\u00a0\u202f]/g, " ");

describe("what is counted", () => {
  it.each<[number, string, Language, string]>([
    [800, "person", "en", "800 people"],
    [1, "person", "en", "1 person"],
    [3_000_000, "child", "en", "3 million children"],
    [12, "fisherman", "en", "12 fishermen"],
    [40, "aircraft", "en", "40 aircraft"],
    [40, "company", "en", "40 companies"],
    [40, "branch", "en", "40 branches"],
    [40, "cheval", "fr", "40 chevaux"],
    [40, "festival", "fr", "40 festivals"],
    [40, "tableau", "fr", "40 tableaux"],
    [40, "poste de travail", "fr", "40 postes de travail"],
    [2_000_000, "habitant", "fr", "2 millions d’habitants"],
  ])("%d %s, in %s, is %s", (value, unit, language, expected) => {
    expect(written(value, unit, language)).toBe(expected);
  });
});
