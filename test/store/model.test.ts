import { describe, expect, it } from "vitest";
import {
  addModelUse,
  findModelAnswer,
  findModelAnswers,
  forgetModelAnswers,
  forgetModelUse,
  modelTokens,
  saveModelAnswer,
  saveModelAnswers,
} from "../../src/store/model.ts";
import { onEachDatabase } from "./databases.ts";

const NOW = new Date("2026-11-24T07:30:00Z");

describe("what a model wrote and cost", () => {
  onEachDatabase((db) => {
    it("is found under its key, and replaced", async () => {
      expect(await findModelAnswer(db(), "k1")).toBeNull();
      await saveModelAnswer(db(), "k1", { claims: [{ text: "« un »", cites: ["s1"] }] }, NOW);
      await saveModelAnswer(db(), "k1", { claims: [] }, NOW);
      expect(await findModelAnswer(db(), "k1")).toEqual({ claims: [] });
    });

    it("is found and kept by many keys at once", async () => {
      await saveModelAnswer(db(), "a", "before", NOW);
      await saveModelAnswers(
        db(),
        new Map([
          ["a", "now"],
          ["b", "bee"],
        ]),
        NOW,
      );
      await saveModelAnswers(db(), new Map(), NOW);
      const found = await findModelAnswers(db(), ["b", "nothing", "a"]);
      expect([...found].sort()).toEqual([
        ["a", "now"],
        ["b", "bee"],
      ]);
      expect(await findModelAnswers(db(), [])).toEqual(new Map());
    });

    it("is forgotten once it is old", async () => {
      await saveModelAnswer(db(), "old", 1, new Date("2026-01-01T00:00:00Z"));
      await saveModelAnswer(db(), "new", 2, NOW);
      expect(await forgetModelAnswers(db(), new Date("2026-06-01T00:00:00Z"))).toBe(1);
      expect([await findModelAnswer(db(), "old"), await findModelAnswer(db(), "new")]).toEqual([null, 2]);
    });

    it("adds up by month, for a tenant and for all", async () => {
      await Promise.all([1, 2, 3].map(() => addModelUse(db(), "slack:T1", "2026-11", 500)));
      await addModelUse(db(), "slack:T2", "2026-11", 70);
      await addModelUse(db(), "slack:T1", "2026-12", 9);
      expect(await modelTokens(db(), "slack:T1", "2026-11")).toBe(1500);
      expect(await modelTokens(db(), "*", "2026-11")).toBe(1570);
      await forgetModelUse(db(), "slack:T1");
      expect(await modelTokens(db(), "slack:T1", "2026-11")).toBe(0);
    });
  });
});
