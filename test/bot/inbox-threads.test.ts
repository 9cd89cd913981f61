import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { type Desk, openDesk } from "../../src/desk.ts";
import type { Database } from "../../src/store/database.ts";
import { findThread } from "../../src/store/threads.ts";
import { onEachDatabase } from "../store/databases.ts";
import { FACTORY, LAW, PLAN, PLAN_AGAIN } from "./articles.ts";
import { NOON, Press, shown, Town } from "./press.ts";

const press = new Press();
let desk: Desk;

beforeAll(async () => {
  await press.open();
  desk = openDesk(join(import.meta.dirname, "../../digests"));
});
afterAll(() => press.close());

onEachDatabase((database) => {
  let db: Database;
  let town: Town;
  let thread = "";
  beforeEach(async () => {
    db = database();
    press.reset();
    press.publish("Gazette", [PLAN]);
    press.publish("Courrier", [PLAN_AGAIN, FACTORY]);
    press.publish("Dispatch", [LAW]);
    await press.read(db, desk, ["Gazette", "Courrier", "Dispatch"]);
    town = new Town(db, desk, press);
    await town.type("digest");
    thread = town.hall.posts[0]?.thread ?? "";
  });
  const said = async (text: string): Promise<string> => shown(await town.say(text, { thread }));

  it("answers a reply from the thread's edition, for everybody there", async () => {
    const answer = await town.say("combien d’experts seront formés chaque année ?", { thread });
    expect(answer).toMatchObject({ kind: "messages", seenBy: "channel" });
    expect(shown(answer)).toMatch(/^« Le gouvernement veut former 100 000 experts.* (?:Gazette|Courrier), 10 févr\./);
    expect(await said("qui dirige Orvale ?")).toContain("Camille Ostrowski");
  });

  it("goes on answering from what was posted, whatever was read since", async () => {
    press.publish("Gazette", [
      {
        ...FACTORY,
        id: "neuf",
        title: "Kestrel ouvre une école",
        text: ["L’école de Kestrel accueillera 900 élèves en informatique dès la rentrée, selon la mairie de Lormes."],
      },
    ]);
    await press.poll(db, desk, new Date(NOON.getTime() + 3_600_000));
    town.now = new Date(NOON.getTime() + 3_700_000);
    expect(await said("combien d’élèves accueillera l’école de Kestrel ?")).toContain("Les articles ne le disent pas.");
    expect(shown(await town.type("question combien d’élèves accueillera l’école de Kestrel ?"))).toContain(
      "900 élèves",
    );
  });

  it("keeps the question before in mind, and says when what it turns to is not there", async () => {
    expect(await said("combien de techniciens Orvale va-t-il embaucher à Brénoux ?")).toContain("140 techniciens");
    expect(await said("et aux États-Unis ?")).toMatch(/Les articles ne le disent pas[\s\S]*\/ia recherche/);
    expect(await said("et en 2019 ?")).toContain("Les articles ne le disent pas");
    expect(await said("quand ouvrira l’usine de Brénoux ?")).toContain("en septembre");
    expect(await said("combien d’électricité ?")).toContain("12 mégawatts");
    expect((await findThread(db, "hall:T1", thread))?.questions.length).toBeGreaterThan(0);
  });

  it("answers a few words: figures, an angle, a story, the sources, thanks", async () => {
    expect(await said("chiffres")).toMatch(/📊 Chiffres clés\n[\s\S]*109\u00a0Md€|112\u00a0Md€/);
    expect(await said("chiffres emploi")).not.toContain("Md€");
    expect(await said("et l’emploi ?")).toContain("👷 Emploi");
    expect(await said("jobs")).toContain("👷 Emploi");
    const story = await said("1");
    expect(story).toMatch(/^Histoire 1\n.*milliards/);
    expect(story).toMatch(/2\u00a0sources · (?:Gazette, Courrier|Courrier, Gazette)/);
    expect(story).toContain("100 000 experts");
    expect(await said("la deuxième")).toContain("Histoire 2");
    expect(await said("9")).toContain("Il n’y a pas d’histoire 9\u00a0: cette édition en compte 3");
    expect(await said("sources")).toMatch(/Courrier · Orvale ouvre/);
    expect(await said("merci !")).toBe("Avec plaisir.");
    expect(await said("bonjour")).toContain("Posez votre question");
    expect(await said("")).toContain("Posez votre question");
  });

  it("gives what comes next of what was talked of, then says that it is all", async () => {
    let all = "";
    for (let i = 0; i < 12; i++) all = await said("plus");
    expect(all).toBe("C’est tout ce que disent les articles.");
    await said("qui a remporté le championnat de handball ?");
    expect(await said("plus")).toBe("C’est tout ce que disent les articles.");
    await said("chiffres");
    expect(await said("plus")).toMatch(/C’est tout|📊/);
  });

  it("does what a command says in a thread, about the thread where it names no period", async () => {
    expect(await said("chiffres emploi semaine")).toContain("7\u00a0derniers jours");
    expect(await said("aide")).toContain("/ia chiffres");
    expect(await said(`article ${press.at("/Courrier/usine")}`)).toContain("42 millions");
    expect(shown(await town.type("chiffres", { thread }))).toMatch(/^📊 Chiffres clés\n/);
    expect(shown(await town.type("sources", { thread }))).toContain("🔎 Sources");
    expect(shown(await town.type("qui dirige Orvale ?", { thread }))).toContain("Ostrowski");
  });

  it("takes the buttons of the opening message for its thread", async () => {
    expect(shown(await town.press("figures", { thread }))).toContain("Md€");
    const form = await town.press("question", { thread });
    expect(form).toMatchObject({
      kind: "form",
      form: { id: "question:ia", fields: [{ kind: "paragraph", name: "question" }] },
    });
    const answer = await town.submit("question:ia", { question: "Qui dirige Orvale ?" }, { thread });
    expect(answer).toMatchObject({ seenBy: "channel" });
    expect(shown(answer)).toMatch(/^Question\u00a0: Qui dirige Orvale \?\n« .*Ostrowski/);
    expect(await town.submit("question:ia", { question: " " }, { thread })).toMatchObject({ kind: "faults" });
    expect(await town.submit("question:ia", {}, { thread })).toMatchObject({ kind: "faults" });
    expect(await town.submit("question:ia", { question: "a".repeat(5000) }, { thread })).toMatchObject({
      kind: "faults",
    });
    expect(await town.press("settings", { thread })).toMatchObject({ kind: "form", form: { id: "subscribe:ia" } });
    const outside = await town.submit("question:ia", { question: "Qui dirige Orvale ?" });
    expect(outside).toMatchObject({ seenBy: "caller" });
  });

  it("speaks the thread's language, whoever asks", async () => {
    await town.type("digest", { channel: "C9", language: "en" });
    const english = town.hall.posts.find(({ channel }) => channel === "C9")?.thread ?? "";
    expect(shown(await town.say("merci", { thread: english, language: "fr" }))).toBe("You are welcome.");
    expect(shown(await town.say("jobs", { thread: english, language: "fr" }))).toContain("Jobs");
    expect(shown(await town.say("how much was Tandem fined?", { thread: english }))).toContain("35 million euros");
    expect(await said("merci")).toBe("Avec plaisir.");
  });

  it("answers a mention outside, or in a thread that it doesn't know, from the last days", async () => {
    expect(shown(await town.say("qui dirige Orvale ?"))).toContain("Ostrowski");
    expect(await town.say("qui dirige Orvale ?", { thread: "inconnu" })).toMatchObject({ seenBy: "channel" });
    expect(shown(await town.say("chiffres"))).toContain("24\u00a0dernières heures");
    expect(shown(await town.say("emploi"))).toContain("140 techniciens");
    expect(shown(await town.say("chifres"))).toContain("Vouliez-vous dire «\u00a0chiffres\u00a0»");
    expect(shown(await town.say(""))).toContain("Ce que vous pouvez me demander");
    expect(shown(await town.say("2"))).toContain("Posez votre question");
    expect(shown(await town.say("plus"))).toContain("Posez votre question");
  });

  it("gives another team nothing of the thread", async () => {
    press.publish("Interne", [
      {
        ...FACTORY,
        id: "secret",
        title: "Kestrel prépare un secret",
        text: ["Kestrel versera 77 millions d’euros à son voisin Orvale, a annoncé mardi la direction."],
      },
    ]);
    await town.type(`suivre ${press.at("/Interne.xml")}`);
    await press.poll(db, desk, new Date(NOON.getTime() + 3_600_000));
    town.now = new Date(NOON.getTime() + 3_700_000);
    await town.type("digest");
    const own = town.hall.posts.at(-1)?.thread ?? "";
    const asks = "combien Kestrel versera à Orvale ?";
    expect(shown(await town.say(asks, { thread: own }))).toContain("77 millions");
    expect(shown(await town.say(asks, { thread: own, tenant: "hall:T2" }))).not.toContain("77");
    expect(shown(await town.say("chiffres", { thread: own, tenant: "hall:T2" }))).not.toContain("77");
  });

  it("takes a word for a question where it only begins like a command", async () => {
    expect(await said("article 50 de la loi, que dit-il ?")).toContain("ne le disent pas");
    expect(await said("recherche et développement : combien Orvale dépense-t-il ?")).not.toContain("🔎");
    expect(await said("chiffres du chômage au Japon ?")).toContain("ne le disent pas");
    expect(town.logged).toEqual([]);
  });
});
