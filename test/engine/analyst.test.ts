import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadDigests } from "../../src/digests.ts";
import { Analyst } from "../../src/engine/analyst.ts";

const [digest] = loadDigests(join(import.meta.dirname, "..", "..", "digests"));
if (!digest) throw new Error("no digest");
const french = new Analyst(digest.definition, digest.models.fr, "fr");
const english = new Analyst(digest.definition, digest.models.en, "en");

const TOWN = `Un centre de calcul au bord de la Loire
La société Hexalis investira 320 millions d’euros dans un centre de calcul à Saint-Florent. Le conseil municipal a voté le permis mardi soir.
![Le chantier](/img/2026/chantier-1200x800.jpg)
Le chantier en mars. © P. Roux
Le site consommera 90 GWh par an et puisera son eau dans la nappe phréatique. Il rejettera de l’eau tiède.
Abonnez-vous à notre lettre : chaque matin, l’essentiel dans votre boîte mail.
L’usine voisine supprimera 140 emplois l’an prochain, ont appris les salariés. Odile Marchand, la maire, promet des formations.
Nous utilisons des cookies pour mesurer l’audience. Tout accepter | Tout refuser`;

describe("an article", () => {
  const analysis = french.analyse(TOWN);

  it("gets points that are exact slices of it, whole sentences, at most three an angle", () => {
    expect(analysis.keyPoints.length).toBeGreaterThan(0);
    for (const { text, start, end } of analysis.keyPoints) {
      expect(TOWN.slice(start, end)).toBe(text);
      expect(text).toMatch(/[.!?»]$/);
    }
    for (const angle of new Set(analysis.keyPoints.map((point) => point.angle))) {
      expect(analysis.keyPoints.filter((point) => point.angle === angle).length).toBeLessThanOrEqual(3);
    }
  });

  it("shows no caption, prompt or cookie line", () => {
    const shown = analysis.keyPoints.map(({ text }) => text).join("\n");
    expect(shown).not.toMatch(/cookies|Abonnez|chantier en mars|\.jpg/);
    expect(analysis.figures.map(({ value }) => value)).not.toContain(1200);
  });

  it("puts a sentence that can be understood alone before one that can't", () => {
    const first = analysis.keyPoints.find(({ angle }) => angle === "ecology");
    expect(first?.text).toMatch(/^Le site/);
  });

  it("gets its figures as data", () => {
    const found = analysis.figures.map(({ value, unit }) => `${value} ${unit}`);
    expect(found).toEqual(expect.arrayContaining(["320000000 EUR", "90 GWh", "140 emploi"]));
  });

  it("about none of the angles gets none", () => {
    const play = `La troupe du lycée a joué Molière samedi dans une salle comble. Les élèves ont investi la scène avec l’énergie du désespoir.
Le public a ri pendant deux heures et demandé trois rappels. Le rideau est tombé sur une chanson que personne ne connaissait.`;
    expect(french.analyse(play).keyPoints).toEqual([]);
  });
});

describe("a question", () => {
  it.each([
    ["Combien d’emplois vont disparaître ?", /140 emplois/],
    ["Qui est la maire ?", /Odile Marchand/],
    ["Combien coûtera le centre de calcul ?", /320 millions/],
  ])("%s is answered by the sentence that says so", (question, expected) => {
    const [best] = french.answer(TOWN, question);
    expect(best?.text).toMatch(expected);
    expect(TOWN.slice(best?.start, best?.end)).toBe(best?.text);
  });

  it("on something else gets no answer", () => {
    expect(french.answer(TOWN, "Quel musicien jouera au festival de jazz ?")).toEqual([]);
    expect(french.answer(TOWN, "")).toEqual([]);
    expect(french.answer(TOWN, "???")).toEqual([]);
  });
});

describe("hostile text", () => {
  const patterns: readonly (readonly [string, (size: number) => string])[] = [
    ["digits", (n) => "1".repeat(n)],
    ["numbers", (n) => "12 000 ".repeat(n / 7)],
    ["spaces", (n) => " ".repeat(n)],
    ["nested quotes", (n) => "« ".repeat(n / 4) + "a" + " »".repeat(n / 4)],
    ["full stops", (n) => ". ".repeat(n / 2)],
    ["one word", (n) => "a".repeat(n)],
    ["hyphens", (n) => "a-".repeat(n / 2)],
    ["brackets", (n) => "![(".repeat(n / 3)],
    ["one line of words", (n) => "mot ".repeat(n / 4)],
    ["lines", (n) => "Lire aussi\n".repeat(n / 11)],
    ["sentences", (n) => "Le juge a payé 3 M€. ".repeat(n / 21)],
    ["surrogates", (n) => "\ud83d".repeat(n)],
  ];

  it.each(patterns)("%s cost no more than their length", (_name, make) => {
    const time = (size: number): number => {
      const text = make(size);
      const start = process.cpuUsage();
      const { keyPoints, figures } = french.analyse(text);
      french.answer(text, "Combien de postes à Paris ?");
      for (const { text: slice, start: from, end } of [...keyPoints, ...figures])
        expect(text.slice(from, end)).toBe(slice);
      return process.cpuUsage(start).user / 1000;
    };
    time(10_000);
    const small = Math.max(2, time(20_000));
    expect(time(160_000)).toBeLessThan(small * 8 * 4);
  });

  it("random text gives exact slices", () => {
    let seed = 7;
    const random = (below: number): number => {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      return seed % below;
    };
    const pieces = [
      "M.",
      "3,5",
      "%",
      "€",
      "« ",
      " »",
      ".",
      "?",
      "\n",
      "les ",
      "Paris ",
      "milliards ",
      "d’",
      "un ",
      "loi ",
      "\u202f",
      "…",
      "—",
      "2026 ",
    ];
    for (let round = 0; round < 300; round++) {
      const text = Array.from({ length: random(80) }, () => pieces[random(pieces.length)]).join("");
      for (const analyst of [french, english]) {
        const { keyPoints, figures } = analyst.analyse(text);
        for (const { text: slice, start, end } of [...keyPoints, ...figures])
          expect(text.slice(start, end)).toBe(slice);
      }
    }
  });
});
