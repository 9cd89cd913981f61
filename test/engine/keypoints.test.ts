import { describe, expect, it } from "vitest";
import { english, french } from "./newsroom.ts";

const ROUND = `La société Orvéo a levé 60 millions d’euros auprès de trois fonds pour ses modèles de langage.
Il s’agit du plus gros tour de table de la région. Elle compte investir 20 millions d’euros dans un centre de calcul à Brest.
Le fonds souverain norvégien apporte à lui seul 35 millions d’euros. Cela double la valorisation de la société.
Les fondateurs gardent la majorité du capital.`;

describe("key points", () => {
  const { keyPoints } = french.analyse(ROUND);

  it("are found for the angle that the article treats", () => {
    expect(keyPoints.map(({ angle }) => angle)).toContain("investment");
  });

  it("begin with a sentence that can be understood alone", () => {
    const first = keyPoints.find(({ angle }) => angle === "investment");
    expect(first?.text).toMatch(/^(La société|Le fonds)/);
    for (const angle of new Set(keyPoints.map((point) => point.angle))) {
      expect(keyPoints.find((point) => point.angle === angle)?.text).not.toMatch(/^(Il|Elle|Cela|Ce|Cette)\b/);
    }
  });

  it("are whole sentences, never twice the same for an angle, at most three", () => {
    for (const angle of new Set(keyPoints.map((point) => point.angle))) {
      const ofAngle = keyPoints.filter((point) => point.angle === angle);
      expect(ofAngle.length).toBeLessThanOrEqual(3);
      expect(new Set(ofAngle.map(({ start }) => start)).size).toBe(ofAngle.length);
    }
    for (const { text, start, end, score } of keyPoints) {
      expect(ROUND.slice(start, end)).toBe(text);
      expect(text).toMatch(/^\p{Lu}.*\.$/su);
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(1);
    }
  });

  it.each([
    [
      "a French recipe",
      french,
      "Épluchez les pommes et coupez-les en quartiers. Faites fondre le beurre dans une poêle. Ajoutez le sucre, puis les pommes, et laissez dorer dix minutes. Servez tiède, avec une boule de glace à la vanille.",
    ],
    [
      "an English match report",
      english,
      "Harlow scored twice before half-time and never looked back. The visitors hit the post in the second half. Rain fell until the final whistle, and the crowd sang all the way home.",
    ],
    ["an empty text", french, ""],
    ["one word", french, "Bonjour"],
  ] as const)("are none for %s", (_situation, analyst, text) => {
    expect(analyst.analyse(text).keyPoints).toEqual([]);
  });
});
