import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { type Desk, openDesk } from "../../src/desk.ts";
import { composeEdition, composeStories, type EditionOptions, tell } from "../../src/edition/edition.ts";
import { layOut } from "../../src/edition/layout.ts";
import type { Block, Message } from "../../src/edition/message.ts";
import type { Article } from "../../src/engine/article.ts";
import { StoryWriter } from "../../src/engine/stories/story.ts";

const DATE = new Date("2025-02-10T18:00:00Z");
const writer = new StoryWriter();
let desk: Desk;

beforeAll(() => {
  desk = openDesk(join(import.meta.dirname, "../../digests"));
});

function article(id: string, source: string, text: string, hour = 8): Article {
  const published = new Date(`2025-02-10T${String(hour).padStart(2, "0")}:00:00Z`);
  return { id, url: `https://${id}.example/`, title: `Titre ${id}`, source, published, language: "fr", text };
}

function read(one: Article) {
  return { article: one, analysis: desk.analyst(one.language).analyse(one.text) };
}

function options(changes: Partial<EditionOptions> = {}): EditionOptions {
  return { digest: desk.digest.definition, language: "fr", date: DATE, timeZone: "Europe/Paris", ...changes };
}

const MONEY = "Le groupe Orvale a levé 42 millions d’euros auprès d’un fonds néerlandais pour ses puces d’IA.";
const JOBS = "La banque Sertoise supprimera 1 200 postes de téléconseillers, remplacés par un assistant automatique.";
const LAW =
  "La Commission européenne a infligé une amende de 15 millions d’euros à l’éditeur, pour violation du règlement sur l’IA.";

const say = (message: Message): string => message.blocks.map(words).join("\n");

function words(block: Block): string {
  switch (block.type) {
    case "chart":
      return block.chart.alternative;
    case "figures":
      return block.rows
        .map(({ value, context, sources }) => `${value} ${context} ${sources.map((s) => s.text).join("")}`)
        .join("\n");
    case "point":
      return `${block.quote} ${block.sources.map(({ text }) => text).join("")}`;
    case "actions":
      return block.buttons.map(({ label }) => label).join(" ");
    default:
      return block.content.map(({ text }) => text).join("");
  }
}

describe("an edition", () => {
  it("puts first the story that most outlets tell", () => {
    const alone = tell("a", [read(article("a", "Un", JOBS, 17))], writer);
    const shared = tell(
      "b",
      [read(article("b", "Un", MONEY)), read(article("c", "Deux", MONEY, 9)), read(article("d", "Trois", MONEY, 10))],
      writer,
    );
    const edition = composeStories([alone, shared], options());
    expect(edition.stories.map(({ id }) => id)).toEqual(["b", "a"]);
    expect(say(layOut(edition).opening)).toContain("4\u00a0articles, 3\u00a0sources, 2\u00a0histoires");
  });

  it("counts once what several say, with the others beside", () => {
    const told = tell("b", [read(article("b", "Un", MONEY)), read(article("c", "Deux", MONEY, 9))], writer);
    const edition = composeStories([told, tell("a", [read(article("a", "Trois", JOBS))], writer)], options());
    const points = edition.sections.flatMap((section) => section.points).filter(({ text }) => text === MONEY);
    expect(points.map(({ others }) => others.map(({ source }) => source))).toEqual([["Deux"]]);
    expect(edition.figures.filter(({ figure }) => figure.value === 42e6)).toHaveLength(1);
  });

  it("says nothing of the angles that nobody treats, and says so", () => {
    const edition = composeEdition([read(article("a", "Un", JOBS)), read(article("b", "Deux", LAW))], options());
    const geopolitics = edition.sections.find(({ angle }) => angle === "geopolitics");
    expect(geopolitics?.points).toEqual([]);
    expect(layOut(edition).replies.map(say).join("\n")).toMatch(/Rien sur .*géopolitique.* aujourd’hui/);
  });

  it("keeps to the angles of its lens", () => {
    const told = [
      tell("a", [read(article("a", "Un", JOBS))], writer),
      tell("b", [read(article("b", "Deux", MONEY))], writer),
    ];
    const edition = composeStories(told, options({ angles: ["jobs"] }));
    expect(edition.sections.map(({ angle }) => angle)).toEqual(["jobs"]);
    expect(edition.stories.map(({ id }) => id)).toEqual(["a"]);
    expect(edition.figures.every(({ angle }) => angle === "jobs")).toBe(true);
  });

  it("does not tell a story again, unless an amount has changed since", () => {
    const first = article(
      "b",
      "Un",
      "Une explosion a fait 3 morts à Brénoux. Le bilan est provisoire, selon la préfecture.",
    );
    const later = article(
      "c",
      "Deux",
      "Explosion de Brénoux : le bilan passe de 3 à 7 morts, selon la préfecture.",
      15,
    );
    const told = new Map([["b", new Date("2025-02-10T12:00:00Z")]]);
    const same = tell("b", [read(first), read(article("d", "Trois", first.text, 14))], writer);
    expect(
      composeStories([same, tell("a", [read(article("a", "Un", JOBS))], writer)], options({ told })).stories.map(
        ({ id }) => id,
      ),
    ).toEqual(["a"]);
    const changed = tell("b", [read(first), read(later)], writer);
    expect(changed.story.updates.map(({ from, to }) => [from, to])).toEqual([[3, 7]]);
    const edition = composeStories([changed], options({ told }));
    expect(edition.stories.map(({ id, isUpdate }) => [id, isUpdate])).toEqual([["b", true]]);
    expect(say(layOut(edition).opening)).toContain("Mise à jour");
  });

  it("never lets one outlet fill an angle while others speak", () => {
    const many = Array.from({ length: 6 }, (_, i) =>
      tell(
        `a${i}`,
        [read(article(`a${i}`, "Un", JOBS.replace("1 200", `${i + 2} 400`).replace("Sertoise", `Maison${i}`)))],
        writer,
      ),
    );
    const other = tell("b", [read(article("b", "Deux", JOBS))], writer);
    const edition = composeStories([...many, other], options());
    const jobs = edition.sections.find(({ angle }) => angle === "jobs")?.points ?? [];
    expect(jobs.filter(({ article: { source } }) => source === "Un").length).toBeLessThanOrEqual(2);
    expect(jobs.some(({ article: { source } }) => source === "Deux")).toBe(true);
  });

  it("shows side by side what outlets give for one thing and can't all be right", () => {
    const one = article("a", "Un", "Le groupe Orvale supprimera 1 200 postes en France, a annoncé sa direction mardi.");
    const two = article(
      "b",
      "Deux",
      "Le groupe Orvale va supprimer 1 900 postes en France, a annoncé sa direction mardi.",
      9,
    );
    const edition = composeStories([tell("a", [read(one), read(two)], writer)], options());
    expect(edition.disagreements.map(({ values }) => values.map(({ figure }) => figure.value).sort())).toEqual([
      [1200, 1900],
    ]);
    expect(layOut(edition).replies.map(say).join("\n")).toContain("Les sources divergent");
  });

  it("is the same whatever the order of the stories, and quotes word for word", () => {
    const told = [MONEY, JOBS, LAW].map((text, i) =>
      tell(`s${i}`, [read(article(`s${i}`, `Source ${i}`, text))], writer),
    );
    const edition = composeStories(told, options());
    expect(layOut(composeStories([...told].reverse(), options()))).toEqual(layOut(edition));
    for (const { points } of edition.sections)
      for (const { text, article: from } of points) expect(from.text).toContain(text);
  });

  it("of no story is a blank, not a failure", () => {
    const { opening, replies } = layOut(composeStories([], options()));
    expect(say(opening)).toContain("0\u00a0article");
    expect(replies.map(say).join("\n")).toContain("Rien sur ces sujets aujourd’hui.");
  });
});
