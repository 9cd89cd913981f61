import { describe, expect, it } from "vitest";
import type { FaultKind, SourceSentence } from "../../src/llm/claim.ts";
import { verifyClaim } from "../../src/llm/verify.ts";
import { readSentences, readTrials, type Trial } from "./claims.ts";
import { type Edit, editsOf, rewordingsOf } from "./edits.ts";
import { corpusSentences, DEVELOPMENT, HELD_OUT, LEARNED, MENDED } from "./lists.ts";

/** Shares in per cent. */
function score(trials: readonly Trial[]) {
  const altered = trials.filter((trial) => trial.altered !== null);
  const faithful = trials.filter((trial) => trial.altered === null);
  const refused = (some: readonly Trial[]) =>
    some.filter(({ claim, sentences }) => !verifyClaim(claim, sentences).supported);
  return {
    altered: altered.length,
    faithful: faithful.length,
    caught: (100 * refused(altered).length) / altered.length,
    refused: (100 * refused(faithful).length) / faithful.length,
  };
}

function kindsOf(text: string, source: string, more: Partial<SourceSentence> = {}): FaultKind[] {
  return verifyClaim({ text, cites: ["1"] }, [{ id: "1", text: source, ...more }]).faults.map(({ kind }) => kind);
}

describe("verifyClaim", () => {
  it("catches 95 in 100 altered claims and refuses at most 12 in 100 faithful ones, on the claims it was made with", () => {
    const { altered, faithful, caught, refused } = score(readTrials(...DEVELOPMENT));
    expect(altered).toBeGreaterThanOrEqual(200);
    expect(faithful).toBeGreaterThanOrEqual(200);
    expect(caught).toBeGreaterThanOrEqual(95);
    expect(refused).toBeLessThanOrEqual(12);
  });

  // By the checks alone, at first look: 91.8 caught and 22.6 refused, then 83.6 and 30.8, then 83.3 and 18.0, then 89.3
  // and 25.0, then 90.0 and 33.3 (35 claims).
  it("catches 92 in 100 and refuses at most 7 in 100 on the lists that showed what to mend", () => {
    const { altered, faithful, caught, refused } = score(readTrials(...MENDED));
    expect(altered).toBeGreaterThanOrEqual(180);
    expect(faithful).toBeGreaterThanOrEqual(150);
    expect(caught).toBeGreaterThanOrEqual(92);
    expect(refused).toBeLessThanOrEqual(7);
  });

  // By the checks alone, at first look: 74.0 caught and 21.0 refused, then 67.5 and 28.8, then 66.9 and 26.3. With the
  // judge, each list left out of its learning: 88.0 and 9.0, 82.5 and 8.8, 79.4 and 9.4; what follows has learned from them.
  it("catches 85 in 100 and refuses at most 10 in 100 on the lists that the judge learned from", () => {
    const { altered, faithful, caught, refused } = score(readTrials(...LEARNED));
    expect(altered).toBeGreaterThanOrEqual(400);
    expect(faithful).toBeGreaterThanOrEqual(400);
    expect(caught).toBeGreaterThanOrEqual(85);
    expect(refused).toBeLessThanOrEqual(10);
  });

  it("tells of every claim that it refuses by which of its words", () => {
    for (const { claim, sentences } of readTrials(...LEARNED)) {
      const { supported, faults } = verifyClaim(claim, sentences);
      expect([claim.text, supported]).toEqual([claim.text, faults.length === 0]);
      expect(faults.every(({ words }) => words !== "")).toBe(true);
    }
  });

  it("catches edits made by rule in the sentences of the corpus", () => {
    const floors: Readonly<Record<Edit["kind"], number>> = {
      digit: 99,
      unit: 99,
      month: 99,
      "number swap": 95,
      "name swap": 90,
      "negation put": 98,
      "negation taken": 96,
    };
    const results = corpusSentences(0).flatMap((sentence) =>
      editsOf(sentence.text, sentence.language ?? "fr").map(({ kind, text }) => ({
        kind,
        caught: !verifyClaim({ text, cites: [sentence.id] }, [sentence]).supported,
      })),
    );
    expect(results.length).toBeGreaterThanOrEqual(300);
    for (const [kind, floor] of Object.entries(floors)) {
      const some = results.filter((result) => result.kind === kind);
      const caught = (100 * some.filter((result) => result.caught).length) / some.length;
      expect([kind, caught >= floor, caught]).toEqual([kind, true, caught]);
    }
  });

  it("does well enough on claims that no rule was written for, and nothing learned from", () => {
    const { altered, faithful, caught, refused } = score(readTrials(...HELD_OUT));
    expect(altered).toBeGreaterThanOrEqual(20);
    expect(faithful).toBeGreaterThanOrEqual(20);
    expect(caught).toBeGreaterThanOrEqual(85);
    expect(refused).toBeLessThanOrEqual(13);
  });

  it("supports every sentence by itself", () => {
    const sentences = [...readSentences(...DEVELOPMENT, ...MENDED, ...LEARNED, ...HELD_OUT), ...corpusSentences(0)];
    const refused = sentences.filter((one) => !verifyClaim({ text: one.text, cites: [one.id] }, [one]).supported);
    expect(refused.map(({ text }) => text)).toEqual([]);
  });

  it("supports a sentence of the corpus that was said again in nearly its words", () => {
    const results = corpusSentences(0).flatMap((sentence) =>
      rewordingsOf(sentence.text, sentence.language ?? "fr")
        .slice(1)
        .map((text) => verifyClaim({ text, cites: [sentence.id] }, [sentence]).supported),
    );
    expect(results.length).toBeGreaterThanOrEqual(100);
    expect(results.filter((supported) => !supported).length / results.length).toBeLessThanOrEqual(0.08);
  });

  it("takes a value as the same whatever it is written like", () => {
    const source = "Le plan coûtera 1,5 Md€ et créera 300 emplois.";
    for (const text of [
      "Le plan coûtera 1 500 millions d’euros.",
      "Le plan coûtera 1,5 milliard d’euros.",
      "The plan will cost 1.5 billion euros.",
    ]) {
      expect([text, kindsOf(text, source)]).toEqual([text, []]);
    }
    expect(kindsOf("Le plan coûtera 1,5 million d’euros.", source)).toContain("number");
    expect(kindsOf("Le plan coûtera 1,5 milliard de dollars.", source)).toContain("unit");
  });

  it("lets a claim be vaguer than its source, never surer", () => {
    expect(kindsOf("Près de 110 milliards d’euros seront investis.", "109 milliards d’euros seront investis.")).toEqual(
      [],
    );
    expect(kindsOf("110 milliards d’euros seront investis.", "109 milliards d’euros seront investis.")).toContain(
      "number",
    );
    expect(
      kindsOf("Plus de 110 milliards d’euros seront investis.", "109 milliards d’euros seront investis."),
    ).toContain("number");
    expect(
      kindsOf("109 milliards d’euros seront investis.", "Jusqu’à 109 milliards d’euros seront investis."),
    ).toContain("number");
  });

  it("counts days from when the article was published", () => {
    const published = new Date("2025-02-11T08:00:00Z");
    expect(kindsOf("L’accord a été signé le 10 février.", "L’accord a été signé hier.", { published })).toEqual([]);
    expect(
      kindsOf("L’accord a été signé lundi 10 février 2025.", "L’accord a été signé lundi.", { published }),
    ).toContain("date");
    expect(kindsOf("L’accord a été signé le 9 février.", "L’accord a été signé hier.", { published })).toContain(
      "date",
    );
  });

  it("quotes to the letter, up to typography", () => {
    const source = "« Nous n’avons jamais été aussi près d’un accord », a déclaré Luc Morel.";
    expect(kindsOf("Selon Luc Morel, \"nous n'avons jamais été aussi près d'un accord\".", source)).toEqual([]);
    expect(kindsOf("Selon Luc Morel, « nous n’avons jamais été […] près d’un accord ».", source)).toEqual([]);
    expect(kindsOf("Selon Luc Morel, « nous n’avons jamais été aussi loin d’un accord ».", source)).toContain(
      "quotation",
    );
  });

  it("refuses what cites nothing, or what it was not given", () => {
    const sentences = [{ id: "1", text: "Le plan coûtera 3 millions d’euros." }];
    const text = "Le plan coûtera 3 millions d’euros.";
    expect(verifyClaim({ text, cites: [] }, sentences).faults[0]?.kind).toBe("citation");
    expect(verifyClaim({ text, cites: ["1", "2"] }, sentences).faults[0]?.kind).toBe("citation");
    expect(verifyClaim({ text: "  ", cites: ["1"] }, sentences).faults[0]?.kind).toBe("form");
    expect(verifyClaim({ text: "…", cites: ["1"] }, sentences).supported).toBe(false);
  });

  it("refuses a claim made of two stories, even when both are cited", () => {
    const sentences = [
      { id: "1", text: "Nordvik a levé 340 millions d’euros.", article: "a" },
      { id: "2", text: "Virelle va supprimer 430 postes à Dreux.", article: "b" },
    ];
    const { faults } = verifyClaim({ text: "Nordvik va supprimer 430 postes à Dreux.", cites: ["1", "2"] }, sentences);
    expect(faults.map(({ kind }) => kind)).toContain("merge");
  });

  it("reads whatever it is given, and in time", () => {
    const hostile = ["«".repeat(1000), "1".repeat(1100), "a-".repeat(500), '“” «» ""', "\ud800 l’\u0000", "([{\\d+$^*"];
    const long = "Le groupe a investi 3 millions d’euros, puis 4, et ".repeat(60);
    const began = performance.now();
    for (const text of hostile) {
      verifyClaim({ text, cites: ["1"] }, [{ id: "1", text: long }]);
      verifyClaim({ text: "Le groupe a investi 3 millions d’euros.", cites: ["1"] }, [{ id: "1", text }]);
    }
    expect(performance.now() - began).toBeLessThan(5000);
  });
});
