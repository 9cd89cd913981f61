import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Article } from "../../src/engine/article.ts";
import { StoryWriter } from "../../src/engine/stories/story.ts";

const FIXTURES = join(import.meta.dirname, "..", "fixtures", "stories");
const EIGHT = Date.UTC(2026, 4, 4, 8);
const HOUR_MS = 3_600_000;
const writer = new StoryWriter();

/** An article of its own outlet, `hours` after eight in the morning. */
function take(source: string, text: string, hours = 0, more: Partial<Article> = {}): Article {
  const published = new Date(EIGHT + hours * HOUR_MS);
  return { id: source, url: null, title: null, source, published, language: "fr", text, ...more };
}

function compose(...articles: Article[]) {
  return writer.compose(articles.map((article) => ({ article, points: [] })));
}

/** The values of each disagreement, by outlet. */
function quarrels(...articles: Article[]) {
  return compose(...articles).disagreements.map(({ values }) =>
    Object.fromEntries(values.map(({ article, figure }) => [article.source, figure.value])),
  );
}

function event(set: string, name: string): Article[] {
  const events: { event: string; articles: string[] }[] = JSON.parse(
    readFileSync(join(FIXTURES, set, "events.json"), "utf8"),
  );
  const ids = events.find((one) => one.event === name)?.articles ?? [];
  return ids.map((id) => {
    const { outlet, published, lang, ...rest } = JSON.parse(readFileSync(join(FIXTURES, set, `${id}.json`), "utf8"));
    return { ...rest, source: outlet, published: new Date(published), language: lang };
  });
}

describe("figures that disagree", () => {
  it("are listed side by side, with every outlet that gives one of them", () => {
    expect(
      quarrels(
        take("A", "L'État versera une aide de 2,9 milliards d'euros à l'usine de Moivrons."),
        take("B", "Pour l'usine de Moivrons, l'aide publique s'élève à 3,1 milliards d'euros."),
        take("C", "L'usine de Moivrons recevra 2,9 Md€ d'aide."),
      ),
    ).toEqual([{ A: 2.9e9, B: 3.1e9, C: 2.9e9 }]);
  });

  it("are found across languages", () => {
    expect(
      quarrels(
        take("A", "La préfecture a fait évacuer 400 personnes autour de l'entrepôt Gommex, à Sarvane."),
        take("B", "Some 650 people were evacuated around the Gommex warehouse in Sarvane.", 2, { language: "en" }),
      ),
    ).toEqual([{ A: 400, B: 650 }]);
  });

  it.each([
    ["a rounding", "une aide de 109 milliards d'euros", "une aide de près de 110 milliards d'euros"],
    ["a round number", "1 030 emplois directs à l'usine", "un millier d'emplois à l'usine"],
    ["more than", "l'aide atteint 3,1 milliards d'euros", "l'aide dépasse plus de 3 milliards d'euros"],
    ["about", "4 500 postes supprimés en France", "environ 4 600 postes supprimés en France"],
  ])("are not those that %s makes agree", (_name, a, b) => {
    expect(quarrels(take("A", `Le groupe annonce ${a}.`), take("B", `Le groupe annonce ${b}.`))).toEqual([]);
  });

  it("are not those of two things that one outlet tells apart", () => {
    expect(
      quarrels(
        take("A", "L'usine de Moivrons coûtera 7,5 milliards d'euros."),
        take("B", "L'usine de Moivrons coûtera 7,5 milliards d'euros, dont une aide de 6,1 milliards d'euros."),
      ),
    ).toEqual([]);
  });

  it("are not looked for within one outlet", () => {
    expect(
      quarrels(
        take("A", "L'usine de Moivrons recevra une aide de 2,9 milliards d'euros."),
        take("B", "L'usine de Moivrons recevra une aide de 3,1 milliards d'euros.", 1, { source: "A" }),
      ),
    ).toEqual([]);
  });
});

describe("what a later take changes", () => {
  it("is an update, not a disagreement, when it recalls the former value", () => {
    const story = compose(
      take("A", "Orphane boucle un tour de table de 600 millions d'euros."),
      take("B", "Le tour de table d'Orphane atteint finalement 750 M€, et non 600 M€.", 48),
    );
    expect(story.updates).toEqual([{ article: "B", from: 600e6, to: 750e6, unit: "EUR" }]);
    expect(story.disagreements).toEqual([]);
  });

  it("is an update when the title gives the new value and the text what it was before", () => {
    const { updates } = compose(
      take("A", "Orphane boucle un tour de table de 600 millions d'euros."),
      take(
        "B",
        "Orphane : un tour de table de 750 millions d'euros.\nLe tour de table atteint finalement 750 millions d'euros, au lieu de 600 millions d'euros.",
        48,
      ),
    );
    expect(updates).toEqual([{ article: "B", from: 600e6, to: 750e6, unit: "EUR" }]);
  });

  it("is an update when a toll grew, even if the former one is not said", () => {
    const { updates } = compose(
      take("A", "Le séisme de Valmonte a fait trois morts, selon la protection civile."),
      take("B", "Le séisme de Valmonte a fait sept morts, selon la protection civile.", 20),
    );
    expect(updates).toEqual([{ article: "B", from: 3, to: 7, unit: "mort" }]);
  });

  it("is read from a number that stands far from what it counts", () => {
    const { updates } = compose(
      take("A", "Le déraillement d'Aubras a fait 12 blessés, selon la préfecture."),
      take("B", "Le nombre de blessés dans le déraillement d'Aubras a été porté de 12 à 19.", 20),
    );
    expect(updates).toMatchObject([{ article: "B", from: 12, to: 19 }]);
  });

  it("is an outcome when the title announces an end that nobody had told", () => {
    const { updates } = compose(
      take("A", "Les dockers du Havre ont entamé une grève de trois jours.", 0, { title: "Ports : début d'une grève" }),
      take("B", "Les dockers du Havre reprendront le travail vendredi.", 40, { title: "Ports : la grève suspendue" }),
    );
    expect(updates).toEqual([{ article: "B", from: null, to: null, unit: null }]);
  });

  it("is nothing when the earlier take says otherwise", () => {
    const { updates } = compose(
      take("A", "Le tour de table d'Orphane est porté à 750 M€, contre 600 M€."),
      take("B", "Orphane boucle un tour de table de 600 millions d'euros.", 5),
    );
    expect(updates).toEqual([]);
  });
});

describe("a story", () => {
  it("counts figures that agree once, quotes the most exact, and names every backer", () => {
    const { figures } = compose(
      take("A", "La France recevra près de 110 milliards d'euros d'investissements."),
      take("B", "La France recevra 109 milliards d'euros d'investissements.", 1),
    );
    expect(figures).toHaveLength(1);
    expect(figures[0]?.backing).toEqual(["B", "A"]);
    const { article, figure } = figures[0] as (typeof figures)[number];
    expect(article.text.slice(figure.start, figure.end)).toBe("109 milliards d'euros");
  });

  it("tells one point once, with its sources, and other points apart", () => {
    const point = (text: string, score: number) => ({ angle: "jobs-like", text, start: 0, end: text.length, score });
    const a = "Le groupe Volthane va supprimer 4 500 postes dans le monde.";
    const b = "Volthane supprimera 4 500 postes dans le monde, a annoncé le groupe.";
    const c = "Les syndicats de Rennes ont demandé un rendez-vous à la préfecture.";
    const { points } = writer.compose([
      { article: take("A", a), points: [point(a, 0.9)] },
      { article: take("B", `${b} ${c}`, 1), points: [point(b, 0.8), { ...point(c, 0.5), start: b.length + 1 }] },
    ]);
    expect(points.map(({ text, backing }) => [text, backing])).toEqual([
      [a, ["A", "B"]],
      [c, ["B"]],
    ]);
  });

  it("is headed by the fullest early article, or by the source that ranks first", () => {
    const short = take("A", "Gommex brûle.", 0, { title: "Incendie" });
    const full = take("B", "Un incendie a détruit l'entrepôt de Gommex à Sarvane. ".repeat(40), 1, { title: "Feu" });
    expect(compose(short, full).headline.id).toBe("B");
    const takes = [short, full].map((article) => ({ article, points: [] }));
    expect(writer.compose(takes, { rankOf: (source) => (source === "A" ? 1 : 0) }).headline.id).toBe("A");
  });

  it("lists articles and sources in order of time, whatever the order given", () => {
    const takes = event("tune", "seisme-valmonte");
    const story = compose(...takes);
    expect(compose(...[...takes].reverse())).toEqual(story);
    expect(story.articles.map(({ id }) => id)).toEqual([1, 3, 2, 4].map((n) => `seisme-valmonte-${n}`));
    expect(story.sources).toEqual(["Dépêche Nord-Sud", "The Harbour Times", "Le Méridien"]);
  });

  it("of one article is that article", () => {
    const story = compose(take("A", "Rien n'est chiffré ici."));
    expect(story).toMatchObject({ sources: ["A"], figures: [], disagreements: [], updates: [] });
  });

  it("needs an article", () => {
    expect(() => compose()).toThrow(RangeError);
  });

  it("of a thousand takes is told in time", () => {
    const text = "Le séisme de Valmonte a fait 12 morts et 340 blessés, et coûtera 50 millions d'euros. ".repeat(5);
    const takes = Array.from({ length: 1_000 }, (_, i) =>
      take(`outlet ${i}`, text.replace("12", String(12 + (i % 9)))),
    );
    const start = performance.now();
    expect(compose(...takes).sources).toHaveLength(1_000);
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});

describe("the labelled figures", () => {
  it.each([
    ["tune", "seisme-valmonte", [[5.8, 6.1]]],
    ["tune", "sommet-lagune", [[58, 61]]],
    ["tune", "greve-ports", [[38, 71]]],
    ["check", "campus-brume", [[250, 300]]],
    ["check", "modele-sirocco", [[4e11, 4.6e11]]],
    ["check", "plan-tessier", [[2, 3]]],
    ["check", "deraillement-aubras", []],
    ["check", "levee-calanque", []],
    ["tune", "gouverneure", []],
    ["unseen", "vaccin-dengue", [[73, 78]]],
    ["unseen", "fusion-rails", []],
  ])("of %s/%s disagree where the labels say so and nowhere else", (set, name, values) => {
    const found = compose(...event(set, name)).disagreements.map((one) =>
      [...new Set(one.values.map(({ figure }) => figure.value))].sort((a, b) => a - b),
    );
    expect(found).toEqual(values);
  });
});
