import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { commandTable } from "../../src/bot/commands.ts";
import { type Case, ENGLISH, FRENCH, MISTAKES, SLIPS } from "./cases.ts";
import { type Guest, Server } from "./guild.ts";
import { type House, openHouse, PATIENCE } from "./stage.ts";

let house: House;
let server: Server;
beforeAll(async () => {
  house = await openHouse();
  server = await Server.open(house);
});
afterAll(async () => {
  await server.close();
  await house.close();
  expect(server.local.faults).toEqual([]);
});

const table = () => commandTable(house.desk.digest.definition);
const commandOf = ({ command }: Case) => table().find(({ name }) => name === command);
const wordOf = (one: Case): string => commandOf(one)?.words.fr[0] ?? "";
const here = (words: string): string => words.replaceAll("$", house.stand.at(""));
const optionsOf = ({ options = {} }: Case) =>
  Object.fromEntries(Object.entries(options).map(([name, value]) => [name, here(value)]));
const tenant = () => `discord:${server.guild.id}`;

describe("the whole bot on Discord: its commands", () => {
  it.each([
    ["fr", FRENCH],
    ["en-GB", ENGLISH],
  ] as const)("are each done by their options, for a reader of %s", async (locale, cases) => {
    const quiet = server.channel();
    const called = cases.filter(({ options }) => options);
    expect(new Set(called.map(({ command }) => command))).toEqual(new Set(table().map(({ name }) => name)));
    for (const one of called) {
      const isPrivate = commandOf(one)?.seenBy === "caller";
      // Elsewhere, what is for all: a thread that still grows would say what the next command is expected to say.
      const channel = isPrivate ? quiet : server.channel();
      const said = await server.guest({ locale, manages: true, channel }).runs(wordOf(one), optionsOf(one), one.says);
      expect(said.isPrivate, one.typed).toBe(isPrivate);
    }
    expect(await house.count("subscriptions", tenant())).toBe(0);
  });

  it("say what is wrong and what to do, to the person alone", async () => {
    const channel = server.channel();
    for (const one of MISTAKES.filter(({ options }) => options)) {
      const said = await server.guest({ manages: true, channel }).runs(wordOf(one), optionsOf(one), one.says);
      // A thread would have been for the channel: its refusal is for one.
      expect(said.isPrivate, one.typed).toBe(true);
    }
    expect(await house.count("subscriptions", tenant())).toBe(0);
  });

  it("are typed after a mention too, in either language", async () => {
    const channel = server.channel();
    for (const one of [...MISTAKES, ...SLIPS]) {
      if (one.typed.length > 2_000) continue; // Discord takes no more
      await server.guest({ manages: true, channel }).mentions(`/ia ${here(one.typed)}`, one.says);
    }
    await server.guest({ manages: true, channel }).mentions("/ia réglages 9h muet", /Ce canal n’est pas abonné/);
    await server.guest({ manages: true, channel }).mentions("/ia abonner", /\/ia|commande|8h30/);
  });

  it("are for managers alone where the table says so", async () => {
    const channel = server.channel();
    for (const { name, words } of table().filter(({ who }) => who === "managers")) {
      const options = { follow: { adresse: "a.example" }, forget: { flux: "x" }, subscribe: { heure: "8h30" } };
      const given = Object.hasOwn(options, name) ? options[name as keyof typeof options] : {};
      const read = await server.guest({ channel }).runs(words.fr[0] ?? "", given, /Seules les personnes qui gèrent/);
      expect(read.isPrivate, name).toBe(true);
      await server.guest({ channel }).mentions(`/ia ${words.fr[0]} 8h30`, /Seules les personnes qui gèrent/);
    }
    expect(await house.count("subscriptions", tenant())).toBe(0);
  });

  it("offer what may follow while it is typed", async () => {
    const guest = server.guest({ manages: true });
    expect(await guest.completes("chiffres", "angle", "éc")).toEqual(["écologie"]);
    expect(await guest.completes("chiffres", "période", "sem")).toContain("semaine");
    expect(await guest.completes("digest", "jour", "h")).toContain("hier");
    expect(await guest.completes("oublier", "flux", "jour")).toEqual(["Le Journal"]);
    expect(await guest.completes("abonner", "fuseau", "montr")).toEqual(["America/Toronto"]);
    expect(await guest.completes("abonner", "jours", "mar")).toContain("mardi");
    expect(await guest.completes("abonner", "heure", "8")).toEqual(expect.arrayContaining(["8h", "8h30"]));
    expect(await guest.completes("abonner", "angles", "emploi, ré")).toEqual(["emploi, régulation"]);
    const british = server.guest({ locale: "en-US", manages: true });
    expect(await british.completes("chiffres", "angle", "j")).toContain("jobs");
  });
});

describe.each([
  ["a text channel", 0],
  ["a forum", 15],
  ["direct messages", 1],
] as const)("the whole bot on Discord, in %s", (_name, type) => {
  const place = (manages = false): Guest => {
    const guest = server.guest({ manages });
    return type === 1 ? guest.direct() : guest.in(server.channel(type));
  };
  /** Where people talk of a digest: its thread, or the channel itself. */
  const talk = (guest: Guest): Guest => {
    const [thread] = server.local.world.threadsOf(guest.channel);
    return thread ? guest.in(thread) : guest;
  };

  it("answers what is said about a digest", async () => {
    const guest = place();
    await guest.runs("digest", {}, /🗞️ L’IA ce matin/);
    await guest.reads(/Extraits mot pour mot/);
    const thread = talk(guest);
    expect(thread.channel.id === guest.channel.id).toBe(type === 1);
    const asks = async (words: string, expected: RegExp): Promise<void> => {
      const anybody = type === 1 ? thread : server.guest().in(thread.channel);
      const { message } = await anybody.says(words, expected);
      expect(message?.channel_id, words).toBe(thread.channel.id);
    };
    await asks("combien d’experts seront formés en France ?", /« En France, 60 000 experts/);
    await asks("et aux États-Unis ?", /^« Aux États-Unis, 250 000 experts/);
    await asks("chiffres", /^📊 Chiffres clés 100 000 experts/);
    await asks("2", /Orvale/);
    await asks("l’écologie ?", /^🌱 Écologie.*12 mégawatts/);
    await asks("plus", /C’est tout|dit|« /);
    await asks("qui a gagné le match ?", /ne le disent pas.*\/ia recherche match/);
    await asks("/ia chiffres emploi", /Chiffres clés.*140 techniciens/);
  });

  it("follows the buttons of a digest", async () => {
    const guest = place();
    const opening = await guest.runs("digest", {}, /🗞️ L’IA ce matin/);
    await guest.reads(/Extraits mot pour mot/);
    const where = type === 15 ? talk(guest) : guest;
    const figures = await where.presses("Chiffres", opening, /^📊 Chiffres clés 100 000 experts/);
    expect(figures.isPrivate).toBe(true);
    const form = await where.opens("Poser une question", opening);
    const answer = await where.submits(
      form,
      { question: "combien de techniciens ?" },
      /combien de techniciens.*140/,
      opening,
    );
    expect(answer.isPrivate, "the others did not see the question").toBe(false);
    expect(answer.message?.channel_id ?? where.channel.id, "where the digest is talked of").toBe(
      talk(guest).channel.id,
    );
    if (type === 1) return;
    await where.presses("Réglages", opening, /Seules les personnes qui gèrent/);
    const manager = server.guest({ manages: true }).in(where.channel);
    expect((await manager.opens("Réglages", opening)).custom_id).toMatch(/subscribe/);
  });

  it("keeps what a reader says of a point", async () => {
    const guest = place();
    await guest.runs("digest", {}, /🗞️ L’IA ce matin/);
    const points = await guest.reads(/^💶 Investissement/);
    const owner = type === 1 ? `discord:dm-${guest.person.id}` : tenant();
    const before = await house.count("feedback", owner);
    await talk(guest).judges(true, points, /Merci, c’est noté/);
    await talk(guest).judges(false, points, /Merci, c’est noté/);
    expect(await house.count("feedback", owner)).toBe(before + 1);
  });

  it("subscribes by a form, is corrected where it is wrong, and changes by another", async () => {
    const manager = place(true);
    const owner = type === 1 ? `discord:dm-${manager.person.id}` : tenant();
    const form = await manager.asksForm("abonner");
    const refused = await manager.submits(form, { times: "25h", zone: "Atlantide" }, /25h.*Atlantide/);
    expect(refused.isPrivate).toBe(true);
    const again = await manager.opens("Corriger", refused);
    expect(JSON.stringify(again)).toContain("25h");
    const changes = { times: "7h45", zone: "Paris", days: ["mon", "thu"], angles: ["jobs"], options: ["english"] };
    await manager.submits(again, changes, /sera publié ici à 7 h 45, .*lundi.*jeudi.*Emploi.*en anglais/);
    const settings = await manager.asksForm("réglages");
    expect(JSON.stringify(settings)).toContain("7h45");
    await manager.submits(settings, { times: "18h", options: ["mute"] }, /sera publié ici à 18 h.*muet/);
    await manager.runs("abonner", { heure: "9h" }, /sera publié ici à 9 h/);
    const list = await manager.runs("réglages", {}, /1\. L’IA ce matin.*2\. L’IA ce matin/);
    await manager.presses("Mettre en pause", list, /pause/i);
    expect(JSON.stringify(await manager.opens("Modifier", list))).toMatch(/"value":"paused","default":true/);
    await manager.presses("Désabonner", list, /ne sera plus publié ici/);
    await manager.runs("désabonner", {}, /ne sera plus publié ici/);
    await manager.presses("Mettre en pause", list, /n’existe plus|n’est plus/);
    expect(await house.count("subscriptions", owner)).toBe(0);
  });
});

describe("the whole bot on Discord, elsewhere", () => {
  it("reads an article for one person, who asks about it and shares it", async () => {
    const reader = server.guest();
    const article = await reader.summarises(`à lire : ${house.stand.at("/magazine/fete")}`, /La fête du village/);
    expect(article.isPrivate).toBe(true);
    const form = await reader.opens("Poser une question", article);
    const answer = await reader.submits(form, { question: "qui a dansé sous les lampions ?" }, /les enfants ont dansé/);
    expect(answer.isPrivate).toBe(true);
    await reader.presses("Partager", article, /C’est partagé dans le canal/);
    const [shared] = server.local.world.threadsOf(reader.channel);
    if (!shared) throw new Error("nothing was shared");
    await reader.in(shared).says("qui a joué toute la soirée ?", /La fanfare a joué/);
    await reader.summarises("rien à lire ici", /aucun lien/);
  });

  it("answers a mention, and says nothing to those who talk to each other", async () => {
    const guest = server.guest();
    guest.tells("et aux États-Unis ?");
    await guest.mentions("combien de salariés chez Orvale ?", /300 salariés/);
    await guest.mentions("chiffres emploi", /Chiffres clés · Emploi/);
    expect(server.shown(guest.channel).filter(({ author }) => author.bot)).toHaveLength(2);
  });

  it("talks of the digest whose button is pressed, and of the last one in words", async () => {
    const guest = server.guest().direct();
    const old = await guest.runs("digest", {}, /🗞️ L’IA ce matin/);
    await guest.reads(/Extraits mot pour mot/);
    const since = server.local.world.made;
    const article = await guest.summarises(house.stand.at("/magazine/fete"), /La fête du village/);
    await guest.presses("Partager", article, /C’est partagé/);
    await guest.reads(/La fête du village/, since);
    await guest.says("qui a joué toute la soirée ?", /La fanfare a joué/);
    await guest.presses("Chiffres", old, /^📊 Chiffres clés 100 000 experts/);
    // What the last one doesn't say, the articles of the last days may.
    await guest.says("combien d’experts seront formés en France ?", /« En France, 60 000 experts/);
    await guest.says("et aux États-Unis ?", /^« Aux États-Unis, 250 000 experts/);
  });

  it("shows one server nothing of another's, and forgets one that sends it away", async () => {
    const { world } = server.local;
    const other = world.guild();
    const ours = server.guest({ manages: true });
    const theirs = () => server.guest({ manages: true, channel: server.channel(0, other) });
    server.local.dispatch("GUILD_CREATE", { ...other, channels: [], threads: [], members: [], roles: [] });
    await ours.runs("suivre", { adresse: house.stand.at("/magazine") }, /« Le Magazine » est suivi/);
    await house.readNews();
    await ours.runs("recherche", { mots: "fanfare" }, /La fête du village/);
    await ours.runs("abonner", { heure: "7h05" }, /sera publié ici à 7 h 05/);
    await ours.runs("abonner", { heure: "19h05" }, /sera publié ici à 19 h 05/);
    const list = await ours.runs("réglages", {}, /1\. .*2\. /);
    await theirs().runs("sources", {}, /^(?!.*Magazine).*Flux suivis/);
    await theirs().runs("recherche", { mots: "fanfare" }, /Aucun article/);
    await theirs().runs("question", { texte: "qui a joué sur la place ?" }, /ne le disent pas/);
    await theirs().runs("pourquoi", { adresse: house.stand.at("/magazine/fete") }, /Je ne connais pas cet article/);
    await theirs().runs("oublier", { flux: "Le Magazine" }, /Aucun flux suivi ne s’appelle/);
    expect(await theirs().completes("oublier", "flux", "mag")).toEqual([]);
    await theirs().runs("désabonner", {}, /n’est pas abonné/);
    expect(JSON.stringify(await theirs().asksForm("réglages"))).not.toMatch(/7h05|19h05/);
    await theirs().presses("Désabonner", list, /n’existe plus|n’est plus/);
    await theirs().runs("abonner", { heure: "8h30" }, /sera publié ici/);

    server.local.dispatch("GUILD_DELETE", { id: server.guild.id, unavailable: true });
    server.local.dispatch("GUILD_DELETE", { id: other.id });
    await vi.waitFor(async () => expect(await house.count("subscriptions", `discord:${other.id}`)).toBe(0), PATIENCE);
    expect(await house.count("subscriptions", tenant()), "an outage is no goodbye").toBe(2);
    server.local.dispatch("GUILD_DELETE", { id: server.guild.id });
    await vi.waitFor(async () => {
      for (const table of ["subscriptions", "threads", "digest_feeds", "feedback"]) {
        expect(await house.count(table, tenant()), table).toBe(0);
      }
    }, PATIENCE);
  });
});
