import { join } from "node:path";
import { pino } from "pino";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Desk, openDesk } from "../../src/desk.ts";
import type { Sense } from "../../src/llm/embed-sense.ts";
import { readingsInOrder } from "../../src/store/analyses.ts";
import type { Database } from "../../src/store/database.ts";
import { openWriters } from "../../src/writers.ts";
import { type Behaviour, EMBEDDING_MODEL, KEY, MODEL, ModelServer } from "../llm/server.ts";
import { onEachDatabase } from "../store/databases.ts";
import { FACTORY, PARTY, PLAN } from "./articles.ts";
import { NOON, type Person, Press, type Story, shown, Town } from "./press.ts";

/** The engine is in doubt about how many left, and the words of the question are others. */
const DOCTORS: Story = {
  id: "cabinets",
  title: "Lormes vote son budget",
  text: [
    "La commune de Lormes a présenté lundi son budget devant une salle comble.",
    "Le bassin nautique restera fermé tout l’hiver, faute de crédits pour le chauffage.",
    "Les praticiens manquent : trois cabinets sur cinq ont fermé.",
    "Deux navires électriques relieront les îles dès le mois de mai.",
    "La mairie n’embauchera personne cette année, a prévenu l’adjointe aux finances.",
    "Le marché du samedi déménage sur la place de la gare pendant les travaux.",
  ],
};
const WRECK: Story = {
  id: "epave",
  title: "Un navire romain dort sous le sable",
  text: ["Des plongeurs ont trouvé au large de Brénoux une épave chargée d’amphores."],
};
const WRECK_AGAIN: Story = {
  id: "amphores",
  title: "Amphores par centaines",
  text: ["Les plongeurs de Brénoux ont découvert l’épave d’un vaisseau romain."],
};
const DIVERS: Story = {
  id: "coupe",
  title: "Les plongeurs de Brénoux primés",
  text: ["À Brénoux, les plongeurs du club ont gagné la coupe."],
};

/** What the bot says to a line; its events are none that another town has had in the same store. */
let events = 0;
async function typed(town: Town, line: string, who: Person = {}): Promise<string> {
  return shown(await town.type(line, { id: `sense ${++events}`, ...who }));
}

const press = new Press();
const model = new ModelServer();
let desk: Desk;

beforeAll(async () => {
  await press.open();
  await model.start();
  desk = openDesk(join(import.meta.dirname, "../../digests"));
});
afterAll(async () => {
  await press.close();
  await model.stop();
});

const SPEAKS: Behaviour = { kind: "writes", character: () => [] };
const THINGS_SAID = [
  "recherche natation",
  "recherche Brénoux",
  "recherche wagons",
  "question combien de cabinets de médecins ont fermé dans la commune ?",
  "question combien d’experts seront formés ?",
  "question qui dirige Orvale ?",
  "question qui a remporté le championnat de handball ?",
  "digest",
];

onEachDatabase((database) => {
  let db: Database;
  beforeEach(() => {
    db = database();
    press.reset();
    model.plays(SPEAKS);
  });

  const senseAt = (baseUrl: string, embeddingModel: string | null = EMBEDDING_MODEL): Sense | null =>
    openWriters({ baseUrl, model: MODEL, apiKey: KEY, embeddingModel, monthlyTokens: 0 }, db, pino({ level: "silent" }))
      .sense;
  const read = async (stories: readonly Story[], sense: Sense | null): Promise<void> => {
    // One outlet for each, so that takes of one event are possible.
    const outlets = stories.map((_, i) => `Journal${i}`);
    for (const [i, story] of stories.entries()) press.publish(outlets[i] ?? "", [story]);
    await press.read(db, desk, outlets, NOON, sense);
  };
  /** The titles of each story. */
  const stories = async (): Promise<string[]> => {
    const since = new Date(NOON.getTime() - 24 * 3_600_000);
    const until = new Date(NOON.getTime() + 24 * 3_600_000);
    const titles = new Map<string | null, string[]>();
    for (const { article, storyId } of await readingsInOrder(db, "ia", { since, until, limit: 100 })) {
      titles.set(storyId, [...(titles.get(storyId) ?? []), article.title ?? ""]);
    }
    return [...titles.values()].map((of) => of.sort().join(" + ")).sort();
  };
  const answersOf = async (town: Town): Promise<string[]> => {
    const said: string[] = [];
    for (const line of THINGS_SAID) said.push(await typed(town, line));
    return said;
  };

  const joined = [`${WRECK_AGAIN.title} + ${WRECK.title}`, DIVERS.title];

  describe("with a model of senses", () => {
    it("a search finds an article that has none of its words, after those that have them", async () => {
      const sense = senseAt(model.baseUrl);
      const pool = {
        ...PARTY,
        id: "bassin",
        title: "Le bassin nautique rouvre",
        text: ["Le bassin accueille de nouveau les nageurs de la ville."],
      };
      await read([PLAN, pool, FACTORY, PARTY], sense);
      const found = await typed(new Town(db, desk, press, sense), "recherche piscine");
      expect(found).toMatch(/30\u00a0derniers jours\nSans ces mots, mais de sens proche.:\nLe bassin nautique rouvre/);
      expect(found).not.toContain(PARTY.title);
      expect(found).not.toContain(FACTORY.title);
      const english = await typed(new Town(db, desk, press, sense), "search piscine", { language: "en" });
      expect(english).toContain("Without these words, but near in meaning:");
      expect(await typed(new Town(db, desk, press), "recherche piscine")).toContain("Aucun article");
    });

    it("a search for words that are quoted or left out finds these words alone", async () => {
      const sense = senseAt(model.baseUrl);
      await read([DOCTORS, { ...PARTY, title: "Le bassin nautique rouvre" }], sense);
      const town = new Town(db, desk, press, sense);
      expect(await typed(town, "recherche “piscine”")).toContain("Aucun article");
      expect(await typed(town, "recherche piscine -lormes")).toContain("Aucun article");
    });

    it("a search puts forward what means what is looked for", async () => {
      const sense = senseAt(model.baseUrl);
      const passing = {
        ...PARTY,
        id: "un",
        title: "Réunion animée au conseil",
        text: [
          "Le maire de Lormes a dit un mot de l’incendie, puis de l’incendie de la veille, avant de parler du marché, des écoles, des routes et des impôts.",
        ],
      };
      const about = {
        ...PARTY,
        id: "deux",
        title: "Le feu gagne la lande",
        text: ["Un incendie progresse ; les flammes menacent Lormes."],
      };
      await read([passing, about], sense);
      const order = (said: string): boolean => said.indexOf(about.title) < said.indexOf(passing.title);
      const line = "recherche incendie Lormes";
      expect(order(await typed(new Town(db, desk, press), line))).toBe(false);
      expect(order(await typed(new Town(db, desk, press, sense), line))).toBe(true);
    });

    it("a sentence that hardly misses the engine's least is told if it is very near, in a thread and outside", async () => {
      const sense = senseAt(model.baseUrl);
      await read([DOCTORS], sense);
      const town = new Town(db, desk, press, sense);
      const question = "combien de cabinets de médecins ont fermé dans la commune ?";
      expect(await typed(town, `question ${question}`)).toMatch(/^« Les praticiens manquent/);
      await typed(town, "digest");
      const thread = town.hall.posts[0]?.thread ?? "";
      expect(shown(await town.say(question, { thread, id: `sense ${++events}` }))).toMatch(
        /^« Les praticiens manquent/,
      );
      expect(await typed(new Town(db, desk, press), `question ${question}`)).toContain("ne le disent pas");
    });

    it("the engine's silence stands where the sense is not very near, or nothing was in doubt", async () => {
      const sense = senseAt(model.baseUrl);
      await read([DOCTORS], sense);
      const town = new Town(db, desk, press, sense);
      for (const question of ["combien de médecins sont partis ?", "qui a remporté le championnat de handball ?"]) {
        expect(await typed(town, `question ${question}`)).toContain("ne le disent pas");
      }
    });

    it("two takes whose titles share no word are one story, and other news of the same people is another", async () => {
      await read([WRECK, WRECK_AGAIN, DIVERS], senseAt(model.baseUrl));
      expect(await stories()).toEqual(joined);
    });

    it("a take joins what another process read", async () => {
      await read([WRECK, DIVERS], senseAt(model.baseUrl));
      press.publish("Journal9", [WRECK_AGAIN]);
      await press.read(
        db,
        desk,
        ["Journal0", "Journal1", "Journal9"],
        new Date(NOON.getTime() + 1_800_000),
        senseAt(model.baseUrl),
      );
      expect(await stories()).toEqual(joined);
    });

    it("asks once for each article, in a few calls", async () => {
      const sense = senseAt(model.baseUrl);
      await read([PLAN, DOCTORS, FACTORY, WRECK, WRECK_AGAIN, DIVERS], sense);
      const asked = model.bodies.flatMap((body) => JSON.parse(body).input as string[]);
      for (const { title } of [PLAN, DOCTORS, FACTORY, WRECK]) {
        expect(asked.filter((text) => text.startsWith(`${title}\n`))).toHaveLength(1);
      }
      expect(model.refused).toEqual([]);
    });
  });

  describe("all is as without one", () => {
    const NEWS = [PLAN, DOCTORS, FACTORY, WRECK, WRECK_AGAIN, DIVERS];
    let plain: string[];
    let plainStories: string[];
    beforeEach(async () => {
      await read(NEWS, null);
      plain = await answersOf(new Town(db, desk, press));
      plainStories = await stories();
      expect(plainStories).toHaveLength(NEWS.length);
    });

    it("when no embedding model is named: nothing is asked of anybody", async () => {
      const sense = senseAt(model.baseUrl, null);
      expect(sense).toBeNull();
      expect(await answersOf(new Town(db, desk, press, sense))).toEqual(plain);
      expect(model.bodies).toEqual([]);
    });

    it.each<[string, Behaviour]>([
      ["fails", { kind: "fails", status: 500 }],
      ["refuses", { kind: "fails", status: 404 }],
      ["says nonsense", { kind: "garbles" }],
      ["breaks off", { kind: "cuts" }],
      ["gives vectors without sense", { kind: "dreams" }],
    ])("when it %s", async (_, behaviour) => {
      model.plays(behaviour);
      const town = new Town(db, desk, press, senseAt(model.baseUrl));
      expect(await answersOf(town)).toEqual(plain);
      expect(town.logged).toEqual([]);
      expect(model.bodies.length).toBeGreaterThan(0);
    });

    it("when it never answers", async () => {
      model.plays({ kind: "hangs" });
      const town = new Town(db, desk, press, senseAt(model.baseUrl));
      for (const [i, line] of THINGS_SAID.slice(0, 2).entries()) expect(await typed(town, line)).toBe(plain[i]);
    });

    it("when nothing listens there, or it fails while the news is read", async () => {
      const town = new Town(db, desk, press, senseAt("http://127.0.0.1:9/v1"));
      expect(await answersOf(town)).toEqual(plain);
      model.plays({ kind: "fails", status: 500 });
      press.publish("Journal8", [PARTY]);
      const outlets = [...NEWS.map((_, i) => `Journal${i}`), "Journal8"];
      await press.read(db, desk, outlets, new Date(NOON.getTime() + 1_800_000), senseAt(model.baseUrl));
      expect(await stories()).toEqual([...plainStories, PARTY.title].sort());
      expect(await typed(town, "recherche fanfare")).toContain(PARTY.title);
    });
  });
});
