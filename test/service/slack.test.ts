import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { commandTable } from "../../src/bot/commands.ts";
import { type Case, ENGLISH, FRENCH, MISTAKES, SLIPS } from "./cases.ts";
import { type House, openHouse, PATIENCE } from "./stage.ts";
import { type Member, type Mode, readOf, Team } from "./team.ts";

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

describe.each<Mode>(["socket", "http"])("the whole bot on Slack, by %s", (mode) => {
  let team: Team;
  beforeAll(async () => {
    team = await Team.open(house, mode);
  });
  afterAll(() => team.close());
  const table = () => commandTable(house.desk.digest.definition);
  const commandOf = ({ command }: Case) => table().find(({ name }) => name === command);
  const lineOf = ({ typed }: Case): string => typed.replaceAll("$", house.stand.at(""));

  it.each([
    ["fr-FR", FRENCH],
    ["en-GB", ENGLISH],
  ] as const)("does each command of the table as it is typed, for a reader of %s", async (locale, cases) => {
    expect(new Set(cases.map(({ command }) => command))).toEqual(new Set(table().map(({ name }) => name)));
    const channel = team.channel();
    for (const one of cases) {
      const member = team.member({ locale, isAdmin: true, channel });
      const said = await member.types(lineOf(one), one.says);
      const isPublic = commandOf(one)?.seenBy === "channel";
      expect(said.onlyFor === null, one.typed).toBe(isPublic);
      // A thread goes on for a while: its replies would pass for the answer to what is typed next.
      if (isPublic) await member.reads(/Extraits mot pour mot|Word-for-word extracts/);
    }
    expect(await house.count("subscriptions", "slack:T0LOCAL")).toBe(0);
  });

  it("says what is wrong and what to do, to the person alone", async () => {
    const channel = team.channel();
    for (const one of [...MISTAKES, ...SLIPS]) {
      const member = team.member({ isAdmin: true, channel });
      const { onlyFor } = await member.types(lineOf(one), one.says);
      expect(onlyFor, one.typed).toBe(member.id);
    }
    expect(await house.count("subscriptions", "slack:T0LOCAL")).toBe(0);
  });

  it("does for managers alone what the table keeps for them", async () => {
    const channel = team.channel();
    const kept = table().filter(({ who }) => who === "managers");
    expect(kept.map(({ name }) => name)).toContain("subscribe");
    for (const { words } of kept) {
      const member = team.member({ channel });
      await member.types(`${words.fr[0]} 8h30`, /Seules les personnes qui gèrent ce canal/);
    }
    expect(await house.count("subscriptions", "slack:T0LOCAL")).toBe(0);
  });

  it("answers in the thread of a digest: a question, what hangs on it, a few words, a command", async () => {
    const member = team.member();
    const { post } = await member.types("digest", /L’IA ce matin/);
    await member.reads(/Extraits mot pour mot/);
    const inThread = async (words: string, expected: RegExp): Promise<void> => {
      const read = await team.member({ channel: member.channel }).says(words, expected, post.ts);
      expect(read, words).toMatchObject({ thread: post.ts, onlyFor: null });
    };
    await inThread("combien d’experts seront formés en France ?", /« En France, 60 000 experts/);
    await inThread("et aux États-Unis ?", /^« Aux États-Unis, 250 000 experts/);
    await inThread("chiffres", /📊 Chiffres clés.*112 Md€/);
    await inThread("2", /Orvale.*140 techniciens|140 techniciens.*Orvale/);
    await inThread("plus", /« L’argent servira à ouvrir|« L’usine consommera|C’est tout|dit/);
    await inThread("l’écologie ?", /🌱 Écologie.*12 mégawatts/);
    await inThread("sources", /🔎 Sources/);
    await inThread("qui a gagné le match ?", /ne le disent pas.*\/ia recherche match/);
    await inThread("merci !", /Je vous en prie|Avec plaisir|De rien/);
    const own = await member.says("/ia chiffres emploi", /Chiffres clés.*140 techniciens/, post.ts);
    expect(own.onlyFor, "a command's answer is for whom the table says").toBe(member.id);
    await inThread(
      "<@U0FILBOT> et qui paie la formation ?",
      /« Les syndicats demandent que ces formations soient payées/,
    );
  });

  it("answers a mention in a thread of its own, and says nothing to those who talk to each other", async () => {
    const member = team.member();
    await member.tells("et aux États-Unis ?");
    const read = await member.says("<@U0FILBOT> combien de salariés chez Orvale ?", /300 salariés/);
    expect(read.onlyFor).toBeNull();
    expect(read.thread).not.toBeNull();
    await member.says("<@U0FILBOT> chiffres emploi", /Chiffres clés · Emploi/);
    expect(team.posts(member.channel).every(({ thread }) => thread !== null)).toBe(true);
    const british = team.member({ locale: "en-US" });
    await british.says("<@U0FILBOT> jobs", /👷 Jobs/);
  });

  it("talks with one person without threads, about what it posted there last", async () => {
    const member = team.member().direct();
    await member.types("digest", /L’IA ce matin/);
    await member.reads(/Extraits mot pour mot/);
    const said = await member.says("combien d’experts seront formés en France ?", /« En France, 60 000 experts/);
    expect(said.thread, "as a person answers, not in a thread").toBeNull();
    await member.says("et aux États-Unis ?", /^« Aux États-Unis, 250 000 experts/);
    await member.says("2", /Orvale/);
    await member.says("chiffres", /^📊 Chiffres clés Chiffre/);
  });

  it("follows its buttons: figures, a question, settings", async () => {
    const reader = team.member();
    const opening = await reader.types("digest", /L’IA ce matin/);
    await reader.reads(/Extraits mot pour mot/);
    const figures = await reader.presses("Chiffres", opening, /📊 Chiffres clés Chiffre/);
    expect(figures.onlyFor).toBe(reader.id);
    const form = await reader.opens("Poser une question", opening);
    expect(await refused(reader.submits(form, { question: "??" }))).toMatchObject({
      question: expect.stringMatching(/question/i),
    });
    await reader.submits(form, { question: "combien de techniciens à Brénoux ?" });
    const answer = await reader.reads(/combien de techniciens à Brénoux.*140 techniciens/);
    expect(answer, "in the digest's thread, for all").toMatchObject({ thread: opening.post.ts, onlyFor: null });
    await reader.presses("Réglages", opening, /Seules les personnes qui gèrent/);
    const manager = team.member({ isAdmin: true, channel: reader.channel });
    expect(await manager.opens("Réglages", opening)).toMatchObject({ callback_id: "fil_form" });
  });

  it("keeps what a reader says of a point", async () => {
    const reader = team.member();
    await reader.types("digest", /L’IA ce matin/);
    const points = await reader.reads(/^💶 Investissement/);
    const before = await house.count("feedback", "slack:T0LOCAL");
    await reader.judges(true, points, /Merci, c’est noté/);
    await reader.judges(false, points, /Merci, c’est noté/);
    expect(await house.count("feedback", "slack:T0LOCAL"), "the last word of one person").toBe(before + 1);
  });

  it("reads an article for one person, who asks about it and shares it", async () => {
    const reader = team.member();
    const article = await reader.summarises(`à lire : <${house.stand.at("/magazine/fete")}>`, /La fête du village/);
    expect(article.onlyFor).toBe(reader.id);
    const form = await reader.opens("Poser une question", article);
    await reader.submits(form, { question: "qui a dansé sous les lampions ?" });
    expect((await reader.reads(/les enfants ont dansé/)).onlyFor).toBe(reader.id);
    await reader.presses("Partager", article, /C’est partagé dans le canal/);
    const shared = team
      .posts(reader.channel)
      .map(readOf)
      .find(({ onlyFor, thread }) => onlyFor === null && thread === null);
    expect(shared?.text).toContain("La fête du village");
    await reader.summarises("rien à lire ici", /aucun lien/);
  });

  it("subscribes by a form, which says under each field what is wrong, and changes by another", async () => {
    const manager = team.member({ isAdmin: true });
    const form = await manager.asksForm("abonner");
    const faults = await refused(manager.submits(form, { times: "25h", zone: "Atlantide" }));
    expect(faults).toEqual({ times: expect.stringMatching(/25h/), zone: expect.stringMatching(/Atlantide/) });
    await manager.submits(form, { times: "7h45", days: ["mon", "thu"], angles: ["jobs"], options: ["english"] });
    await manager.reads(/sera publié ici à 7 h 45, .*lundi.*jeudi.*Emploi.*en anglais/);
    const settings = await manager.asksForm("réglages");
    expect(JSON.stringify(settings)).toContain("7h45");
    await manager.submits(settings, { times: "18h", zone: "Montréal", options: ["mute"] });
    await manager.reads(/sera publié ici à 18 h.*Montréal.*muet/);
    const list = await manager
      .types("abonner 9h en semaine", /sera publié ici à 9 h/)
      .then(() => manager.types("réglages", /1\. L’IA ce matin.*2\. L’IA ce matin/));
    await manager.presses("Mettre en pause", list, /pause/i);
    expect(JSON.stringify(await manager.opens("Modifier", list))).toContain("paused");
    await manager.presses("Désabonner", list, /ne sera plus publié ici/);
    await manager.types("désabonner", /ne sera plus publié ici/);
    await manager.presses("Mettre en pause", list, /n’existe plus|n’est plus/);
    expect(await house.count("subscriptions", "slack:T0LOCAL")).toBe(0);
  });

  it("shows a home page with the team's subscriptions and help", async () => {
    const manager = team.member({ isAdmin: true, locale: "en-GB" });
    await manager.types("subscribe 8:30am weekdays", /posted here at 08:30/);
    await team.slack.deliveries.event({ type: "app_home_opened", user: manager.id, channel: "D1", tab: "home" });
    const home = await vi.waitFor(() => {
      const shown = team.slack.workspace.homes.get(manager.id);
      expect(shown).toBeDefined();
      return JSON.stringify(shown);
    }, PATIENCE);
    expect(home).toMatch(/08:30[\s\S]*\/ia figures/);
    await manager.types("unsubscribe", /no longer/);
  });
});

/** The sentences that a form came back with, by field. */
async function refused(submitting: ReturnType<Member["submits"]>): Promise<unknown> {
  const { body } = await submitting;
  expect(body).toMatchObject({ response_action: "errors" });
  return (body as { readonly errors: unknown }).errors;
}
