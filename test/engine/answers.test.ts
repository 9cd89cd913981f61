import { describe, expect, it } from "vitest";
import { english, french } from "./newsroom.ts";

const LIBRARY = [
  "La bibliothèque de Vaudrey ouvrira le dimanche à partir du 6 septembre, a annoncé mercredi sa directrice, Camille Ostrowski.",
  "Le projet coûtera 180 000 euros par an, payés pour moitié par le département.",
  "Six personnes seront recrutées pour tenir l’accueil.",
  "Le bâtiment fermait le week-end depuis 2011, faute de gardien.",
  "Les riverains réclamaient cette ouverture parce que les étudiants n’avaient plus d’endroit où travailler.",
].join(" ");

const LIBRARY_EN = [
  "The Vaudrey library will open on Sundays from 6 September, its director, Camille Ostrowski, said on Wednesday.",
  "The scheme will cost £180,000 a year, half of it paid by the county.",
  "Six people will be hired to staff the front desk.",
  "The building had closed at weekends since 2011 because it had no caretaker.",
].join(" ");

describe("a question in French", () => {
  it.each([
    ["Combien coûtera le projet ?", /180 000 euros/],
    ["Quand la bibliothèque ouvrira-t-elle le dimanche ?", /6 septembre/],
    ["Qui dirige la bibliothèque ?", /Camille Ostrowski/],
    ["Combien de personnes seront recrutées ?", /Six personnes/],
    ["combien ca va couter", /180 000 euros/],
  ])("%s is answered first by the sentence that says so", (question, expected) => {
    expect(french.answer(LIBRARY, question)[0]?.text).toMatch(expected);
  });

  it.each([
    "Quel est le prix du billet d’avion pour Tokyo ?",
    "Qui a remporté le championnat de handball ?",
    "Combien d’électricité consomme le téléphérique ?",
  ])("%s is not in the article", (question) => {
    expect(french.answer(LIBRARY, question)).toEqual([]);
  });

  it("gets at most three different quotations, exact, best first", () => {
    const answers = french.answer(LIBRARY, "Que sait-on de la bibliothèque de Vaudrey et de son projet ?");
    expect(answers.length).toBeGreaterThan(0);
    expect(answers.length).toBeLessThanOrEqual(3);
    expect(new Set(answers.map(({ start }) => start)).size).toBe(answers.length);
    for (const { text, start, end } of answers) expect(LIBRARY.slice(start, end)).toBe(text);
    const scores = answers.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });

  it.each(["", "   ", "?", "Pourquoi ?", "\u{1f600}"])("of no content (%j) gets none", (question) => {
    expect(french.answer(LIBRARY, question)).toEqual([]);
  });

  it("of an empty article gets none", () => {
    expect(french.answer("", "Combien coûtera le projet ?")).toEqual([]);
  });
});

describe("a question in English", () => {
  it.each([
    ["How much will the scheme cost?", /180,000/],
    ["How many people will be hired?", /Six people/],
    ["Who is the director of the library?", /Camille Ostrowski/],
  ])("%s is answered first by the sentence that says so", (question, expected) => {
    expect(english.answer(LIBRARY_EN, question)[0]?.text).toMatch(expected);
  });

  it("on something else gets no answer", () => {
    expect(english.answer(LIBRARY_EN, "Which striker signed for Rotterdam?")).toEqual([]);
  });
});
