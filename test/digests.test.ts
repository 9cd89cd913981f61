import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { DigestError, digestJsonSchema, loadDigests, parseDigest } from "../src/digests.ts";
import { Analyst } from "../src/engine/analyst.ts";

const fixtures = join(import.meta.dirname, "fixtures", "digests");
const garden = readFileSync(join(fixtures, "jardin.yaml"), "utf8");

describe("a digest definition", () => {
  it.each([
    ["a bad command word", garden.replace("command: jardin", "command: Mon Jardin"), 1, "a command word"],
    ["a bad time", garden.replace('"07:00"', '"25:00"'), 3, "a local time"],
    ["an unknown key", garden.replace("feeds: []", "feeds: []\nfeedz: []"), 1, "feedz"],
    ["a missing label", garden.replace("label: { fr: Sol, en: Soil }", "label: { fr: Sol }"), 7, "a label"],
    ["an id given twice", garden.replace("id: pests", "id: soil"), 15, "another id"],
    ["broken YAML", garden.replace("feeds: []", "feeds: ["), 4, "not valid YAML"],
  ])("refuses %s, and says where and what is expected", (_name, source, line, expected) => {
    expect(() => parseDigest("jardin.yaml", source)).toThrow(DigestError);
    expect(() => parseDigest("jardin.yaml", source)).toThrow(expected);
    try {
      parseDigest("jardin.yaml", source);
    } catch (fault) {
      const found = Number(/line (\d+)/.exec(String(fault))?.[1]);
      expect(Math.abs(found - line)).toBeLessThanOrEqual(1);
      expect(String(fault)).toContain("jardin.yaml");
    }
  });

  it("says what to do when the folder is missing", () => {
    expect(() => loadDigests("/nowhere")).toThrow(/FIL_DIGESTS_DIR/);
  });

  it("keeps the schema that editors use up to date", () => {
    const committed = JSON.parse(
      readFileSync(join(import.meta.dirname, "..", "digests", "digest.schema.json"), "utf8"),
    );
    expect(committed).toEqual(JSON.parse(JSON.stringify(digestJsonSchema())));
  });
});

describe("a digest on another subject", () => {
  const digest = loadDigests(fixtures).find(({ definition }) => definition.command === "jardin");
  const text = [
    "Au jardin de Malaucène, la terre argileuse a reçu trois tonnes de compost avant l’hiver.",
    "Le paillage garde l’humus frais jusqu’en juin, explique Odile Perrot.",
    "La fête du village a réuni deux cents personnes autour d’un orchestre.",
  ].join(" ");

  it("finds its angle, and no other, from its vocabulary alone", () => {
    if (!digest) throw new Error("no fixture");
    const analysis = new Analyst(digest.definition, digest.models.fr, "fr").analyse(text);
    expect(new Set(analysis.keyPoints.map(({ angle }) => angle))).toEqual(new Set(["soil"]));
    expect(analysis.keyPoints[0]?.text).toMatch(/compost|paillage/);
  });
});
