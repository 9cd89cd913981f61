import { describe, expect, it } from "vitest";
import { type SearchQuery, searchArticles } from "../../src/store/search.ts";
import { onEachDatabase } from "./databases.ts";
import { follow, hoursAfter, IA, item, NOW, poll, readOne } from "./news.ts";

const ARTICLES = [
  {
    title: "Les ingénieurs licenciés à Saint-Étienne",
    language: "fr",
    text: "L’Évêque s’inquiète de l’emploi. Le cœur de l’usine s’arrête.",
  },
  {
    title: "Le Conseil d’État annule une amende",
    language: "fr",
    text: "La CNIL avait condamné Clearview pour ses données.",
  },
  {
    title: "Mistral raises money",
    language: "en",
    text: "The companies were investing in jobs; layoffs ended. The café closed.",
  },
  {
    title: "DÉCISION EUROPÉENNE SUR L’ÉNERGIE",
    language: "fr",
    text: "Les centrales nucléaires alimenteront les data centers.",
  },
] as const;

const SITUATIONS: readonly (readonly [words: string, found: readonly number[]])[] = [
  ["licenciement", [0]],
  ["licencies", [0]],
  ["LICENCIÉ", [0]],
  ["saint etienne", [0]],
  ["evêque coeur", [0]],
  ["œuvre", []],
  ["l'emploi", [0]],
  ["emplois", [0]],
  ["l’usines", [0]],
  ["nous arretons emploi", []],
  ["donnee", [1]],
  ['"conseil d’état"', [1]],
  ['"état conseil"', []],
  ["condamner amendes", [1]],
  ["company invests", [2]],
  ["layoff job", [2]],
  ["cafe", [2]],
  ["mistral", [2]],
  ["decision europeen energie", [3]],
  ["centrale nucléaire", [3]],
  ["les licenciés de la usine", [0]],
  ["ingénieur -licencié", []],
  ["données -brevet", [1]],
  ["de la du", []],
  ["-données", []],
  ["", []],
  ["' OR 1=1 -- & | ! ( :*", []],
  ["\0\ud800", []],
];

onEachDatabase((db) => {
  const search = async (words: string, changes: Partial<SearchQuery> = {}) =>
    (await searchArticles(db(), IA, { words, language: null, since: hoursAfter(-100), limit: 10, ...changes })).map(
      ({ title }) => title,
    );

  async function fill(): Promise<void> {
    await follow(db(), "https://journal.example/feed");
    const listed = ARTICLES.map(({ title }, index) =>
      item({
        guid: `g${index}`,
        url: `https://journal.example/${index}`,
        title,
        summary: null,
        published: hoursAfter(-index - 1),
      }),
    );
    await poll(db(), NOW, listed);
    for (const { text, language } of ARTICLES) await readOne(db(), NOW, { text, language });
  }

  describe("searching", () => {
    it("finds words whatever their accents, case and inflection", async () => {
      await fill();
      for (const [words, found] of SITUATIONS) {
        expect([words, await search(words)]).toEqual([words, found.map((index) => ARTICLES[index]?.title)]);
      }
    });

    it("puts a word of a title first, keeps to the language and to the period, and to what the reader may see", async () => {
      await fill();
      const list = [
        item({
          guid: "a",
          url: "https://j.example/a",
          title: "Autre sujet",
          summary: "On parle de Clearview.",
          published: hoursAfter(0),
        }),
        item({
          guid: "b",
          url: "https://j.example/b",
          title: "Clearview condamné",
          summary: "Rien.",
          published: hoursAfter(-20),
        }),
      ];
      await poll(db(), hoursAfter(1), list);
      expect((await search("clearview"))[0]).toBe("Clearview condamné");
      expect(await search("clearview", { since: hoursAfter(-1) })).toEqual(["Autre sujet"]);
      expect(await search("clearview", { limit: 1 })).toHaveLength(1);
      expect(await search("clearview", { language: "en" })).toEqual([]);
      expect(
        await searchArticles(
          db(),
          { ...IA, digest: "sport" },
          { words: "clearview", language: null, since: hoursAfter(-100), limit: 9 },
        ),
      ).toEqual([]);
    });

    it("takes a question of 100,000 words", async () => {
      expect(await search("intelligence ".repeat(100_000))).toEqual([]);
    });
  });
});
