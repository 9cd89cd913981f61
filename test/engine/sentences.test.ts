import { describe, expect, it } from "vitest";
import type { Language } from "../../src/engine/language.ts";
import { splitSentences } from "../../src/engine/sentences.ts";
import { Lexicon, scan } from "../../src/engine/terms.ts";

function split(text: string, language: Language = "fr"): string[] {
  const tokens = scan(text, new Lexicon(language));
  return splitSentences(text, tokens, language).map(({ start, end }) => text.slice(start, end));
}

describe("sentences in French", () => {
  it.each([
    ["abbreviations", ["M. Durand a vu Mme A. Petit, cf. p. 12.", "Elle est partie."]],
    ["compound initials", ["Le texte de J.-P. Martin est court.", "Il plaît."]],
    ["decimals and units", ["Le fonds pèse 1,5 Md€.", "Il grandit de 2.400 euros."]],
    ["a question said by someone", ["« Et la facture ? » a demandé Zoé.", "Personne n’a su."]],
    ["dit-il after a quotation", ["« Tu viens ? » dit-il.", "Elle vint."]],
    ["sentences inside a quotation", ["« Nous partons.", "Vous restez. »", "La porte claqua."]],
    ["etc. at an end", ["Il vend des pommes, des poires, etc.", "La boutique ferme à midi."]],
    ["etc. in the middle", ["Les pommes, les poires, etc. sont rangées."]],
    ["an ellipsis that goes on", ["Il hésita… puis signa.", "Trop tard !"]],
    ["degrees", ["Il faisait 35 °C.", "La salle dormait."]],
    ["a numbered heading", ["1. Le premier point"]],
  ])("%s", (_name, sentences) => {
    expect(split(sentences.join(" "))).toEqual(sentences);
  });

  it("never crosses a line, and joins lines that a mail program wrapped", () => {
    expect(split("Un intertitre\nLe texte commence.")).toEqual(["Un intertitre", "Le texte commence."]);
    const wrapped = "La région mettra quarante millions dans un centre de\ncalcul commun à ses universités.";
    expect(split(wrapped)).toEqual([wrapped]);
  });
});

describe("sentences in English", () => {
  it.each([
    ["titles and initials", ["Dr. J. Smith of St. Ives met Sen. Doe.", "They left."]],
    ["months and hours", ["It closes at 5 p.m. on Oct. 4 in Reno, Nev., by law."]],
    ["countries", ["The U.S. Army paid.", "It was late."]],
    ["a quotation", ['"It works," she said.', '"It never did."', "Nobody moved."]],
  ])("%s", (_name, sentences) => {
    expect(split(sentences.join(" "), "en")).toEqual(sentences);
  });
});
