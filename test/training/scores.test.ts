import { describe, expect, it } from "vitest";
import { AskScores, DigestScores, type GoldArticle, type ReaderLabels, sameFigure } from "../../src/training/scores.ts";

const text = "Le verger a donné 40 tonnes. La grêle est passée.\nLire aussi : nos recettes";
const sentences = [
  { start: 0, end: 28, noise: false },
  { start: 29, end: 49, noise: false },
  { start: 50, end: 75, noise: true },
];
const reader: ReaderLabels = { angles: { 0: { recolte: 2 } }, figures: [{ value: 40, unit: "tonne" }] };
const gold: GoldArticle = { text, sentences, readers: [reader, reader] };
const point = (n: number) => {
  const { start = 0, end = 0 } = sentences[n] ?? {};
  return { angle: "recolte", start, end, text: text.slice(start, end) };
};

function table(keyPoints: ReturnType<typeof point>[], figures = [{ value: 40, unit: "t" }]) {
  const scores = new DigestScores(["recolte", "meteo"]);
  scores.add(gold, { keyPoints, figures });
  return scores.table();
}

describe("the measures", () => {
  it("give full marks to what the reader would show", () => {
    expect(table([point(0)])).toMatchObject({
      angleF1: 100,
      firstPointRelevant: 100,
      mustSeeFound: 100,
      figureF1: 100,
      noiseShown: 0,
    });
  });

  it("see a point that is furniture, cut short, or not in the article", () => {
    expect(table([point(2)]).noiseShown).toBe(1);
    expect(table([{ ...point(0), end: 20, text: text.slice(0, 20) }]).wholeSentences).toBe(0);
    expect(table([{ ...point(0), text: "Le verger a tout donné." }]).verbatim).toBe(0);
  });

  it("count an angle that is missed, and one that is not there", () => {
    expect(table([]).angleF1).toBe(0);
    expect(table([point(0), { ...point(1), angle: "meteo" }]).angleF1).toBeCloseTo(66.7, 1);
  });

  it("count answers, and silence where the article does not say", () => {
    const scores = new AskScores();
    scores.add(gold, [0], [point(1), point(0)]);
    scores.add(gold, [], []);
    scores.add(gold, [], [point(0)]);
    expect(scores.table()).toEqual({ answerAt1: 0, answerAt3: 100, saysNotInArticle: 50 });
  });

  it("take two ways of writing a unit for one", () => {
    expect(sameFigure({ value: 40, unit: "tonnes" }, { value: 40, unit: "t" })).toBe(true);
    expect(sameFigure({ value: 3, unit: "fois" }, { value: 3, unit: "times" })).toBe(true);
    expect(sameFigure({ value: 3, unit: "emploi" }, { value: 3, unit: "emplois" })).toBe(true);
    expect(sameFigure({ value: 3, unit: "EUR" }, { value: 3, unit: "USD" })).toBe(false);
    expect(sameFigure({ value: 3, unit: "EUR" }, { value: 4, unit: "EUR" })).toBe(false);
  });
});
