import { describe, expect, it } from "vitest";
import { openDesk } from "../../src/desk.ts";
import { labelOf } from "../../src/edition/chart-label.ts";
import { axisUnit } from "../../src/edition/chart-units.ts";
import { chartedFigures, chartOf } from "../../src/edition/figures-chart.ts";
import { ENGLISH, FRENCH, figure, LONG_LABELS } from "./chart-figures.ts";

describe("the figures that a chart takes", () => {
  it("are of one currency, the one that matters most", () => {
    const chart = chartOf(
      [1e9, 2e9, 3e9, 4e9].flatMap((value) => [figure(value, "EUR"), figure(value * 1.1, "USD")]),
      FRENCH,
    );
    expect(chart?.unit).toBe("milliards d’euros");
    expect(chart?.bars.map(({ written }) => written)).toEqual(["4 Md€", "3 Md€", "2 Md€", "1 Md€"].map(nbsp));
  });

  it("are never amounts beside amounts a year", () => {
    const figures = [figure(3, "emploi"), figure(4, "emploi"), figure(5, "emploi", { per: "year" })];
    expect(chartOf(figures, FRENCH)).toBeNull();
    expect(chartOf([...figures, figure(6, "emploi")], FRENCH)?.bars).toHaveLength(3);
  });

  it("are three different values at least", () => {
    expect(chartOf([], FRENCH)).toBeNull();
    expect(chartOf([figure(1, "%"), figure(1, "%"), figure(2, "%")], FRENCH)).toBeNull();
    expect(chartOf([figure(1, "%"), figure(Number.NaN, "%"), figure(2, "%")], FRENCH)).toBeNull();
    expect(chartOf([figure(1, "%"), figure(2, "%"), figure(3, "%")], FRENCH)).not.toBeNull();
  });

  it("are twelve at most, those that matter most", () => {
    const chart = chartOf(
      Array.from({ length: 30 }, (_, i) => figure(i + 1, "%")),
      FRENCH,
    );
    expect(chart?.bars.map(({ value }) => value)).toEqual([12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1]);
  });

  it("are of a few that matter rather than of many that do not", () => {
    const important = [figure(1, "%"), figure(2, "%"), figure(3, "%")];
    const minor = Array.from({ length: 4 }, (_, i) => figure(i + 1, "EUR"));
    const between = Array.from({ length: 40 }, () => figure(7, "MW"));
    expect(chartOf([...important, ...between, ...minor], FRENCH)?.unit).toBe("%");
  });

  it("come from an edition as it is", async () => {
    const text =
      "Le fonds va investir 109 milliards d'euros dans les centres de données. La région ajoutera 2 milliards d'euros pour les lycées. Une entreprise de Lyon a levé 4,5 milliards d'euros en mars.";
    const article = { id: "a", url: "https://journal.example/a", source: "Le Journal", language: "fr" as const, text };
    const published = new Date("2025-02-10T07:00:00Z");
    const desk = openDesk("digests");
    const edition = desk.edition([{ ...article, title: "Un plan", published }], {
      language: "fr",
      date: published,
      timeZone: "Europe/Paris",
    });
    const chart = chartOf(chartedFigures(edition.figures), FRENCH);
    expect(chart?.bars.map(({ value }) => value)).toEqual([109e9, 4.5e9, 2e9]);
    expect(chart?.bars[0]?.label).toBe("Le fonds va investir 109 milliards d'euros dans les centres de données");
    expect(chart?.caption).toBe("Source\u00a0: Le Journal · 10 févr. 2025");
  });
});

describe("along time", () => {
  const overTime = { ...FRENCH, overTime: true };

  it("figures stand in the order of their days, those of the reader's zone", () => {
    const late = new Date("2025-01-04T23:30:00Z");
    const figures = [figure(9, "%", { day: 20 }), figure(5, "%", { published: late }), figure(7, "%", { day: 1 })];
    const chart = chartOf(figures, { ...overTime, timeZone: "Europe/Paris" });
    expect(chart?.bars.map(({ date, value }) => [date, value])).toEqual([
      ["2025-01-01", 7],
      ["2025-01-05", 5],
      ["2025-01-20", 9],
    ]);
    expect(chart?.alternative).toContain("5 janvier 2025, 5");
  });

  it("figures of one day, or without a date, are drawn one by one", () => {
    const sameDay = [figure(1, "%"), figure(2, "%"), figure(3, "%")];
    expect(chartOf(sameDay, overTime)?.bars.map(({ date }) => date)).toEqual([null, null, null]);
    const undated = [figure(1, "%", { published: null }), figure(2, "%", { day: 2 }), figure(3, "%", { day: 3 })];
    expect(chartOf(undated, overTime)?.bars.map(({ date }) => date)).toEqual([null, null, null]);
  });
});

describe("what is said", () => {
  it("names each axis in the reader's language", () => {
    const said = (unit: string, values: number[], language: "fr" | "en", per: string | null = null) =>
      axisUnit({ unit, per }, values, language);
    expect(said("EUR", [2e9, 5e9], "fr")).toBe("milliards d’euros");
    expect(said("EUR", [2e6, 5e6], "en")).toBe("millions of euros");
    expect(said("USD", [2e9, 5e9], "fr")).toMatch(/^milliards de dollars/);
    expect(said("EUR", [1e3, 5e9], "fr")).toBe("euros"); // logarithmic: each step says its multiple
    expect(said("%", [2, 5], "fr")).toBe("%");
    expect(said("emploi", [2e6, 5e6], "fr")).toBe("millions d’emplois");
    expect(said("personne", [200, 500], "fr", "year")).toBe("personnes par an");
    expect(said("MW", [2e6], "fr")).toBe("MW");
  });

  it("reads every number, however long the labels are", () => {
    const figures = Array.from({ length: 12 }, (_, i) =>
      figure((i + 1) * 1e7, "EUR", { context: LONG_LABELS[i % 3] ?? "", qualifier: "about" }),
    );
    const chart = chartOf(figures, FRENCH);
    expect(chart?.alternative.length).toBeLessThanOrEqual(1000);
    for (const { written } of chart?.bars ?? []) expect(chart?.alternative).toContain(written);
    expect(chart?.alternative).toMatch(
      /^Graphique «\u00a0Investissement, 30 jours\u00a0», en millions d’euros\. environ 120/,
    );
  });

  it("credits the sources, and counts those that are too many to name", () => {
    const figures = (count: number) =>
      Array.from({ length: count }, (_, i) => figure(i + 1, "%", { source: `Journal ${i + 1}`, day: i + 1 }));
    expect(chartOf(figures(3), ENGLISH)?.caption).toMatch(
      /^Sources: Journal 1, Journal 2 and Journal 3 · 1\s?–\s?3 Jan 2025$/,
    );
    expect(chartOf(figures(5), FRENCH)?.caption).toContain("Journal 4 et Journal 5 ·");
    expect(chartOf(figures(9), FRENCH)?.caption).toContain("Journal 4 et 5\u00a0autres ·");
  });
});

describe("a label", () => {
  it("is the figure's own sentence", () => {
    const context = "… avait dit le ministre. Le fonds versera 3 milliards d’euros aux écoles. Rien n’est sûr …";
    expect(labelOf(context, "3 milliards d’euros")).toBe("Le fonds versera 3 milliards d’euros aux écoles");
  });

  it("is not cut at an abbreviation, a decimal or an initial", () => {
    expect(labelOf("Selon M. Dupont, 3.5 % des emplois sont visés", "3.5 %")).toContain("M. Dupont, 3.5 % des emplois");
  });

  it("keeps the figure and whole words when it is shortened", () => {
    const before = "le très long préambule ".repeat(20);
    const label = labelOf(
      `${before}verse 12 millions d’euros aux écoles ${"et aux lycées ".repeat(20)}`,
      "12 millions d’euros",
      80,
    );
    expect(label.length).toBeLessThanOrEqual(80);
    expect(label).toMatch(/^… .* 12 millions d’euros aux écoles et aux .* …$/);
  });

  it("carries no mark of direction, no control character and no picture", () => {
    expect(labelOf("\u202e12 %\u0000 des 😀 emplois\u200f", "12 %")).toBe("12 % des emplois");
  });
});

function nbsp(words: string): string {
  return words.replaceAll(" ", "\u00a0");
}
