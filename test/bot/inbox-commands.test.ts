import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { type Desk, openDesk } from "../../src/desk.ts";
import type { Database } from "../../src/store/database.ts";
import { followedFeeds } from "../../src/store/feeds.ts";
import { findThread } from "../../src/store/threads.ts";
import { onEachDatabase } from "../store/databases.ts";
import { FACTORY, LAW, OLD, PARTY, PLAN, PLAN_AGAIN } from "./articles.ts";
import { NOON, Press, shown, Town, textOf } from "./press.ts";

const press = new Press();
const DAY_MS = 24 * 3_600_000;
let desk: Desk;

beforeAll(async () => {
  await press.open();
  desk = openDesk(join(import.meta.dirname, "../../digests"));
});
afterAll(() => press.close());

onEachDatabase((database) => {
  let db: Database;
  let town: Town;
  beforeEach(async () => {
    db = database();
    press.reset();
    press.publish("Gazette", [PLAN, OLD, PARTY]);
    press.publish("Courrier", [PLAN_AGAIN, FACTORY]);
    press.publish("Dispatch", [LAW]);
    await press.read(db, desk, ["Gazette", "Courrier", "Dispatch"]);
    town = new Town(db, desk, press);
  });
  const typed = async (text: string): Promise<string> => shown(await town.type(text));

  it("posts the last edition as a thread that can be asked in", async () => {
    const answer = await town.type("digest", { id: "E1" });
    expect(answer).toEqual({ kind: "messages", messages: [], seenBy: "caller" });
    const [opening, ...replies] = town.hall.posts;
    if (!opening) throw new Error("nothing posted");
    const text = textOf(opening.message);
    expect(text).toContain("L’IA ce matin · lundi 10 février 2025");
    expect(text).toMatch(/1\. .*milliards.* 2\u00a0sources/);
    expect(text).toContain("[Chiffres](figures)");
    expect(replies.length).toBeGreaterThan(3);
    expect(new Set(town.hall.posts.map(({ thread }) => thread)).size).toBe(1);
    for (const { key } of town.hall.posts) expect(key).toMatch(/^[A-Za-z0-9:._-]{1,200}$/);
    expect(await findThread(db, "hall:T1", opening.thread)).toMatchObject({ digest: "ia", language: "fr" });
    expect(await findThread(db, "hall:T2", opening.thread)).toBeNull();
  });

  it("posts the edition of a day or of a week, and says in one line that a day has none", async () => {
    await town.type("digest semaine");
    expect(textOf(town.hall.posts[0]?.message ?? { language: "fr", blocks: [] })).toMatch(/7\u00a0derniers jours/);
    town.hall.posts.length = 0;
    await town.type("digest aujourd’hui", { language: "en" });
    expect(textOf(town.hall.posts[0]?.message ?? { language: "fr", blocks: [] })).toContain("Monday");
    town.hall.posts.length = 0;
    expect(await typed("digest 3 février 2025")).toBe(
      "Rien à publier le lundi 3 février 2025. Essayez une période plus longue\u00a0: «\u00a0digest semaine\u00a0».",
    );
    expect(await typed("digest demain")).toContain("rien n’est encore paru");
    expect(await typed("digest xyzzy")).toContain("Je ne comprends pas");
    expect(town.hall.posts).toEqual([]);
  });

  it("shows the edition to the one who asked where it may not post", async () => {
    for (const code of ["forbidden", "gone"] as const) {
      town.hall.fault = { code, times: 1 };
      const answer = await town.type("digest");
      expect(answer).toMatchObject({ kind: "messages", seenBy: "caller" });
      expect(shown(answer)).toMatch(/invitez-moi[\s\S]*Investissement[\s\S]*Sources/);
    }
    town.hall.fault = { code: "unavailable", times: 1 };
    expect(await typed("digest")).toContain("Réessayez");
    town.hall.fault = { code: "rateLimited", times: 2 };
    expect(await typed("digest")).toBe("");
    expect(town.hall.posts.length).toBeGreaterThan(3);
  });

  it("gives the figures of a period, of an angle, with who says so and what they disagree on", async () => {
    const all = await typed("chiffres");
    expect(all).toContain("109\u00a0Md€");
    expect(all).toContain("35\u00a0M€");
    expect(all).toMatch(/les sources divergent/);
    expect(all).toMatch(
      /Les sources divergent\u00a0: .*109\u00a0Md€ .*112\u00a0Md€|Les sources divergent\u00a0: .*112\u00a0Md€ .*109\u00a0Md€/,
    );
    expect(all).toMatch(/100.000.experts par an \| .* \| (?:Gazette|Courrier), 10 févr\., et 1\u00a0autre/);
    const jobs = await typed("figures jobs semaine");
    expect(jobs).toContain("Emploi · 7\u00a0derniers jours");
    expect(jobs).not.toContain("109\u00a0Md€");
    expect(await typed("chiffres janvier 2025")).toBe("Aucun chiffre en janvier 2025.");
    expect(await typed("chiffres emplois")).toContain("Emploi");
    expect(await typed("chiffres emplio")).toContain("Vouliez-vous dire «\u00a0emploi\u00a0»");
    expect(await typed("chiffres demain")).toContain("rien n’est encore paru");
    expect(await typed("chiffres 31/02/2025")).toContain("n’est pas une date");
  });

  it("draws the figures that compare", async () => {
    const more = [17, 23, 31].map((amount) => ({
      id: `levee-${amount}`,
      title: `Une jeune pousse lève ${amount} millions d’euros`,
      text: [
        `La jeune pousse Société ${amount} a levé ${amount} millions d’euros auprès de fonds français, a-t-elle annoncé lundi.`,
      ],
    }));
    press.publish("Gazette", more);
    await press.poll(db, desk, new Date(NOON.getTime() + 3_600_000));
    town.now = new Date(NOON.getTime() + 2 * 3_600_000);
    const answer = await town.type("chiffres investissement");
    if (answer.kind !== "messages") throw new Error("no messages");
    const chart = answer.messages[0]?.blocks.find((block) => block.type === "chart");
    expect(chart?.chart.bars.length).toBeGreaterThanOrEqual(3);
    expect(chart?.chart.unit).toContain("euros");
  });

  it("gives the points of an angle, or of several, and says when there are none", async () => {
    const points = await typed("emploi");
    expect(points).toContain("👷 Emploi · 24\u00a0dernières heures");
    expect(points).toContain("140 techniciens");
    const two = await town.type("emploi régulation semaine");
    expect(two.kind === "messages" ? two.messages.length : 0).toBe(2);
    expect(await typed("écologie 3 février 2025")).toBe(
      "🌱 Écologie · lundi 3 février 2025\nRien sur l’écologie le lundi 3 février 2025.",
    );
    expect(shown(await town.type("regulation", { language: "en" }))).toContain("Regulation · last 24 hours");
  });

  it("reads an article now, for the one who asks, and shares it once on demand", async () => {
    press.publish("Ailleurs", [{ ...FACTORY, id: "seul" }]);
    const address = press.at("/Ailleurs/seul");
    const answer = await town.type(`article ${address}`);
    expect(answer).toMatchObject({ kind: "messages", seenBy: "caller" });
    const text = shown(answer);
    expect(text).toContain("42 millions d’euros");
    expect(text).toContain("dans cet article");
    const share = /\(share:([^)]+)\)/.exec(text)?.[1] ?? "";
    expect(town.hall.posts).toEqual([]);
    expect(shown(await town.press(`share:${share}`, { tenant: "hall:T2" }))).toContain("n’est plus en mémoire");
    expect(shown(await town.press(`share:${share}`))).toBe("C’est partagé dans le canal.");
    const count = town.hall.posts.length;
    expect(count).toBeGreaterThan(1);
    await town.press(`share:${share}`);
    expect(town.hall.posts.length).toBe(count);
    const thread = town.hall.posts[0]?.thread ?? null;
    expect(shown(await town.say("qui dirige Orvale ?", { thread }))).toContain("Camille Ostrowski");
    expect(await town.press(`ask:${share}`)).toMatchObject({ kind: "form", form: { id: `ask:${share}` } });
    expect(shown(await town.submit(`ask:${share}`, { question: "Combien de techniciens ?" }))).toContain(
      "140 techniciens",
    );
    const links = await town.hear({ ...town.origin({}), kind: "links", addresses: ["mailto:x", address] });
    expect(shown(links)).toContain("42 millions d’euros");
    const many = ["/a", "/b", "/c", "/d"].map((path) => press.at(path));
    expect(shown(await town.hear({ ...town.origin({}), kind: "links", addresses: many }))).toContain(
      "Seuls les 3\u00a0premiers",
    );
    expect(shown(await town.hear({ ...town.origin({}), kind: "links", addresses: [] }))).toContain("aucun lien");
  });

  it("says why an article can't be read, in the reader's language", async () => {
    expect(await typed("article")).toContain("Donnez une adresse");
    expect(await typed("article /etc/passwd")).toContain("n’est pas une adresse du Web");
    expect(await typed("article file:///etc/passwd")).toContain("n’est pas une adresse du Web");
    expect(await typed(`article ${press.at("/rien")}`)).toMatch(/Je n’ai pas pu lire cet article\. Introuvable/);
    press.serve("/vide", "<html><body></body></html>");
    expect(await typed(`article ${press.at("/vide")}`)).toMatch(/Je n’ai pas pu lire/);
    expect(shown(await town.type(`article ${press.at("/rien")}`, { language: "en" }))).toMatch(/Not found/);
    expect(town.logged).toEqual([]);
  });

  it("answers a question by quoting the last days, or says that they don't say", async () => {
    expect(await typed("question combien d’experts le gouvernement veut-il former ?")).toMatch(
      /^« Le gouvernement veut former 100 000/,
    );
    expect(await typed("qui dirige Orvale ?")).toContain("Camille Ostrowski");
    const silent = await typed("question qui a remporté le championnat de handball ?");
    expect(silent).toContain("Les articles ne le disent pas.");
    expect(silent).toMatch(/\/ia recherche .*handball/);
    expect(await typed("question")).toContain("Posez votre question");
    expect(await typed("question ???")).toContain("Posez votre question");
  });

  it("finds articles by their words", async () => {
    const found = await typed("recherche processeurs Brénoux");
    expect(found).toContain("Orvale ouvre une usine");
    expect(found).toContain("Courrier, 10 février 2025");
    expect(await typed("recherche “training data”")).toContain("Tandem");
    expect(await typed("recherche xyzzy")).toContain("Aucun article");
    expect(await typed("recherche")).toContain("Donnez les mots");
    expect(await typed("recherche '; drop table articles; --")).not.toContain("erreur");
  });

  it("tells the feeds and how they do", async () => {
    expect(await typed("sources")).toMatch(/3\u00a0flux suivis, tous en bonne santé[\s\S]*Courrier · lu à l’instant/);
    press.serve("/Gazette.xml", "<html>plus rien</html>");
    await press.poll(db, desk, new Date(NOON.getTime() + 4 * 3_600_000));
    town.now = new Date(NOON.getTime() + 4 * 3_600_000 + 60_000);
    expect(await typed("sources")).toMatch(
      /Gazette · en échec \(1\u00a0essai, le premier il y a 1\u00a0minute\) · n’est pas un flux/,
    );
  });

  it("explains what became of an article", async () => {
    const why = (path: string) => typed(`pourquoi ${press.at(path)}`);
    expect(await why("/Gazette/plan")).toMatch(
      /Gardé\u00a0: il a des phrases sur .*emploi[\s\S]*Réuni à d’autres.*Courrier/,
    );
    expect(await why("/Gazette/plan?utm_source=rss")).toContain("Gardé");
    expect(await why("/Gazette/old")).toContain("Écarté\u00a0: il datait déjà");
    expect(await why("/Gazette/fete")).toContain("aucune phrase n’y sert");
    expect(await why("/Gazette/inconnu")).toContain("Je ne connais pas cet article");
    expect(await typed("pourquoi")).toContain("Donnez une adresse");
    expect(await typed("pourquoi moi")).toContain("n’est pas une adresse");
    expect(town.logged).toEqual([]);
  });

  it("explains duplicates, paywalls, other languages and what waits", async () => {
    const german =
      "Die Regierung hat am Montag in Berlin ein neues Gesetz über die künstliche Intelligenz vorgestellt, und die Opposition ist nicht einverstanden mit dem Entwurf der Ministerin.";
    press.publish("Divers", [
      { id: "copie", title: PLAN.title, text: PLAN.text },
      {
        id: "abonnes",
        title: "Kestrel investit 20 millions d’euros à Lormes",
        text: ["Kestrel investira 20 millions d’euros dans une usine de puces à Lormes, a annoncé lundi le groupe."],
      },
      { id: "panne", title: "Une page qui ne répond pas", text: ["Rien."] },
    ]);
    const page = (head: string, body: string) =>
      `<html lang="fr"><head>${head}</head><body><article>${body}</article></body></html>`;
    const paragraphs = PLAN.text.map((line) => `<p>${line}</p>`).join("");
    press.serve(
      "/Divers/copie",
      page(
        `<title>${PLAN.title}</title><link rel="canonical" href="${press.at("/Gazette/plan")}">`,
        `<h1>${PLAN.title}</h1>${paragraphs}`,
      ),
    );
    const closed = JSON.stringify({
      "@context": "https://schema.org",
      "@type": "NewsArticle",
      headline: "Kestrel investit 20 millions d’euros à Lormes",
      isAccessibleForFree: false,
    });
    press.serve(
      "/Divers/abonnes",
      page(
        `<title>Kestrel investit 20 millions d’euros à Lormes</title><script type="application/ld+json">${closed}</script>`,
        "<h1>Kestrel investit 20 millions d’euros à Lormes</h1><p>Kestrel investira 20 millions d’euros dans une usine de puces à Lormes, a annoncé lundi le groupe.</p>",
      ),
    );
    press.break("/Divers/panne");
    const title =
      "Die Regierung stellt ein neues Gesetz vor, und die Opposition ist nicht einverstanden mit dem Entwurf";
    press.publish("Zeitung", [{ id: "deutsch", title, text: [german], language: "de" }]);
    await town.type(`suivre ${press.at("/Divers.xml")}`);
    await town.type(`suivre ${press.at("/Zeitung.xml")}`);
    const later = new Date(NOON.getTime() + 60_000);
    await press.poll(db, desk, later);
    town.now = later;
    const why = (path: string) => typed(`pourquoi ${press.at(path)}`);
    expect(await why("/Divers/copie")).toMatch(/L’État promet[\s\S]*Doublon[\s\S]*Gardé/);
    expect(await why("/Divers/abonnes")).toMatch(/Gardé[\s\S]*Réservé aux abonnés/);
    expect(await why("/Zeitung/deutsch")).toContain("ni en français ni en anglais");
    expect(await why("/Divers/panne")).toContain("Pas encore lu");
    expect(shown(await town.type(`pourquoi ${press.at("/Divers/abonnes")}`, { tenant: "hall:T2" }))).toContain(
      "Je ne connais pas",
    );
  });

  it("follows a site by its address, for the team alone, and forgets it", async () => {
    press.serve(
      "/blog",
      `<html><head><link rel="alternate" type="application/rss+xml" href="/Autre.xml"></head><body><p>Un blog</p></body></html>`,
    );
    press.publish("Autre", [{ ...FACTORY, id: "autre" }]);
    expect(shown(await town.type(`suivre ${press.at("/blog")}`, { manager: false }))).toContain(
      "Seules les personnes qui gèrent",
    );
    expect(await typed(`suivre ${press.at("/blog")}`)).toBe(
      "C’est fait\u00a0: «\u00a0Autre\u00a0» est suivi. Ses articles entreront dans les prochains digests.",
    );
    expect(await typed(`suivre ${press.at("/Autre.xml")}`)).toContain("déjà suivi");
    expect(await typed(`suivre ${press.at("/Gazette.xml")}`)).toContain("«\u00a0Gazette\u00a0» est déjà suivi");
    expect((await followedFeeds(db, { digest: "ia", tenant: "hall:T2" })).map(({ name }) => name)).not.toContain(
      "Autre",
    );
    expect(await typed("sources")).toContain("ajouté par votre équipe");
    expect(await typed("oublier")).toContain("Dites quel flux");
    expect(await typed("oublier Autr")).toContain("n’est plus suivi");
    expect(await typed("oublier Autre")).toContain("Aucun flux suivi");
    expect(await typed(`oublier ${press.at("/Gazette.xml")}`)).toContain("«\u00a0Gazette\u00a0» n’est plus suivi");
    expect((await followedFeeds(db, { digest: "ia", tenant: "hall:T2" })).map(({ name }) => name)).toContain("Gazette");
    expect(shown(await town.type("oublier Dispatch", { tenant: "hall:T2", manager: false }))).toContain("gèrent");
    expect(await typed("oublier Courier")).toContain("Vouliez-vous dire «\u00a0Courrier\u00a0»");
  });

  it("says what is wrong with an address that can't be followed", async () => {
    expect(await typed("suivre")).toContain("Donnez une adresse");
    expect(await typed("suivre le monde")).toContain("n’est pas une adresse");
    expect(await typed("suivre ftp://journal.example/feed")).toContain("n’est pas une adresse");
    press.serve("/page", "<html><body><p>Pas de flux ici</p></body></html>");
    expect(await typed(`suivre ${press.at("/page")}`)).toContain("aucun flux trouvé");
    expect(await typed(`suivre ${press.at("/absent.xml")}`)).toContain("introuvable");
    expect(town.logged).toEqual([]);
  });

  it("takes a call's parts for the line that they make", async () => {
    expect(shown(await town.call("figures", { angle: "emploi", period: "semaine" }))).toContain(
      "Emploi · 7\u00a0derniers jours",
    );
    expect(shown(await town.call("jobs", { period: "hier" }))).toContain("Rien sur l’emploi hier.");
    expect(shown(await town.call("question", { text: "qui dirige Orvale ?" }))).toContain("Ostrowski");
    expect(shown(await town.call("help", { command: "chiffres" }))).toContain("/ia chiffres [angle]");
    expect(shown(await town.call("xyzzy"))).toContain("Je ne connais pas");
    expect(shown(await town.call("constructor", { toString: "x" }))).toContain("Je ne connais pas");
    expect(shown(await town.call("article"))).toContain("Donnez une adresse");
  });

  it("answers in the reader's language, or the channel's", async () => {
    expect(shown(await town.type("help", { language: "en" }))).toContain("What you can ask me");
    await town.type("abonner 8h30 en anglais");
    expect(await typed("chiffres")).toContain("Key figures");
    expect(shown(await town.type("chiffres", { language: "fr" }))).toContain("Chiffres clés");
    expect(shown(await town.type("chiffres", { channel: "C2" }))).toContain("Chiffres clés");
  });

  it("keeps what a team's own feed brought from the other teams", async () => {
    press.publish("Interne", [
      {
        ...FACTORY,
        id: "secret",
        title: "Orvale prépare un secret",
        text: ["Orvale versera 77 millions d’euros à son voisin Kestrel, a annoncé mardi la direction à ses salariés."],
      },
    ]);
    await town.type(`suivre ${press.at("/Interne.xml")}`, { tenant: "hall:T2" });
    await press.poll(db, desk, new Date(NOON.getTime() + 3_600_000));
    town.now = new Date(NOON.getTime() + 3_600_000 + 1000);
    for (const line of [
      "chiffres",
      "recherche Kestrel",
      "question combien Orvale versera à Kestrel ?",
      `pourquoi ${press.at("/Interne/secret")}`,
    ]) {
      expect(shown(await town.type(line, { tenant: "hall:T2" })), line).toMatch(/77|secret|Gardé/);
      const other = shown(await town.type(line, { tenant: "hall:T1" }));
      expect(other, line).not.toContain("77");
      expect(other, line).not.toContain("Gardé");
    }
  });

  it("has no text of 91 days ago, and says so", async () => {
    town.now = new Date(NOON.getTime() + 40 * DAY_MS);
    expect(await typed("recherche Brénoux")).toContain("90\u00a0derniers jours");
    town.now = new Date(NOON.getTime() + 95 * DAY_MS);
    expect(await typed("recherche Brénoux")).toContain("Aucun article");
  });
});
