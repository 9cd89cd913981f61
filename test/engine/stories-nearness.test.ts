import { describe, expect, it } from "vitest";
import type { Article } from "../../src/engine/article.ts";
import { type Nearness, Stories } from "../../src/engine/stories/stories.ts";

const NOON = Date.UTC(2026, 2, 10, 12);

function take(id: string, title: string, text: string): Article {
  return { id, url: null, title, source: id, published: new Date(NOON), language: "fr", text };
}

/** One find, told with other words: the engine has a place and little else to go by. */
const WRECK = [
  take(
    "gazette",
    "Un navire romain dort sous le sable",
    "Des plongeurs ont trouvé au large de Brénoux une épave chargée d’amphores.",
  ),
  take("courrier", "Amphores par centaines", "Les plongeurs de Brénoux ont découvert l’épave d’un vaisseau romain."),
];
/** Two pieces of news of one place. */
const TOWN = [
  take("ecole", "L’école de Brénoux ferme ses portes", "À Brénoux, les élèves iront ailleurs à la rentrée."),
  WRECK[1] as Article,
];
/** Takes that the engine puts together by itself, by far. */
const SURE = [
  take("un", "Orvale ouvre une usine à Brénoux", "Orvale ouvrira une usine à Brénoux et embauchera 140 techniciens."),
  take("deux", "Une usine d’Orvale à Brénoux", "À Brénoux, Orvale ouvrira son usine avec 140 techniciens."),
];

function groups(articles: readonly Article[], nearness?: Nearness): string[] {
  const stories = new Stories(nearness);
  for (const article of articles) stories.add(article, NOON);
  return stories.list().map(({ articles: ids }) => ids.join(" "));
}

describe("stories that hesitate", () => {
  it("join what is near in sense, whatever comes first", () => {
    expect(groups(WRECK)).toEqual(["gazette", "courrier"]);
    expect(groups(WRECK, () => 1)).toEqual(["gazette courrier"]);
    expect(groups([...WRECK].reverse(), () => 1)).toEqual(["courrier gazette"]);
  });

  it("stay apart where it is not near enough, or nothing tells", () => {
    for (const nearness of [0.8, 0.1, -1, null]) expect(groups(WRECK, () => nearness)).toHaveLength(2);
  });

  it("ask about the pairs on which they hesitate alone, by their ids", () => {
    const asked: string[] = [];
    groups([...WRECK, ...SURE], (a, b) => {
      asked.push([a, b].sort().join(" "));
      return null;
    });
    expect(asked).toEqual(["courrier gazette"]);
  });

  it("are never overruled where they don't hesitate", () => {
    expect(groups(SURE, () => -1)).toEqual(["un deux"]);
    expect(groups(TOWN, () => 9)).toHaveLength(2);
  });
});
