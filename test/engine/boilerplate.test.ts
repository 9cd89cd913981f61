import { describe, expect, it } from "vitest";
import type { Analyst } from "../../src/engine/analyst.ts";
import { english, french } from "./newsroom.ts";

const FRENCH = [
  "La coopérative de Brénoux équipe ses pressoirs de capteurs, une dépense de 2 millions d’euros que ses membres ont votée samedi.",
  "Les capteurs préviennent les vignerons dès que la température monte, explique la présidente, Solène Astruc.",
  "La région rembourse un tiers de la somme, à condition que les données restent en France.",
  "Les premiers relevés seront publiés à la fin des vendanges.",
];
const ENGLISH = [
  "The Marlow cooperative is fitting sensors to its presses, a $2m outlay that its members approved on Saturday.",
  "The sensors warn growers as soon as the temperature rises, said its chair, Nora Whitfield.",
  "The county refunds a third of the bill, provided that the data stay in the country.",
  "The first readings will be published at the end of the harvest.",
];

const LIBRARY = [
  "La bibliothèque de Vaudrey ouvrira le dimanche à partir du 6 septembre, a annoncé mercredi sa directrice, Camille Ostrowski.",
  "Le projet coûtera 180 000 euros par an, payés pour moitié par le département.",
  "Six personnes seront recrutées pour tenir l’accueil.",
  "Le bâtiment fermait le week-end depuis 2011, faute de gardien.",
  "Les riverains réclamaient cette ouverture parce que les étudiants n’avaient plus d’endroit où travailler.",
];

/** The sentences that the engine keeps of a text. */
function read(analyst: Analyst, text: string): string[] {
  return analyst.read(text).sentences.map(({ start, end }) => text.slice(start, end));
}

/** The article with one more line in its middle, read. */
function readWith(analyst: Analyst, article: readonly string[], line: string): string[] {
  return read(analyst, [...article.slice(0, 2), line, ...article.slice(2)].join("\n"));
}

describe("furniture in a French article", () => {
  it.each([
    "Lire aussi : ces machines qui goûtent le vin",
    "Abonnez-vous à notre lettre d’information",
    "![Un pressoir](https://exemple.test/pressoir-1200x800.jpg)",
    "Partager cet article",
    "Publicité",
    "Tout accepter | Tout refuser",
    "© Tous droits réservés",
    "Temps de lecture : 4 minutes",
  ])("is left out: %s", (line) => {
    expect(readWith(french, FRENCH, line)).not.toContain(line);
  });
});

describe("furniture in an English article", () => {
  it.each([
    "Read more: the machines that taste wine",
    "Sign up for our newsletter",
    "![A press](https://example.test/press-1200x800.jpg)",
    "Advertisement",
    "Share this article",
    "© All rights reserved",
  ])("is left out: %s", (line) => {
    expect(readWith(english, ENGLISH, line)).not.toContain(line);
  });
});

describe("an article with no furniture, a sentence a line", () => {
  it.each([
    ["on a cooperative", french, FRENCH],
    ["on a library", french, LIBRARY],
    ["in English", english, ENGLISH],
  ] as const)("%s keeps every line", (_subject, analyst, lines) => {
    expect(read(analyst, lines.join("\n"))).toEqual(lines);
  });
});

describe("prose that looks like furniture", () => {
  it.each([
    "Les vignerons qui veulent lire aussi les relevés de leurs voisins devront signer une charte, précise-t-elle.",
    "Le journal local, lui, a perdu la moitié de ses abonnés en dix ans, et son directeur cherche un repreneur.",
    "La publicité pour le vin reste interdite à la télévision, rappelle le tribunal dans son jugement.",
  ])("stays: %s", (line) => {
    expect(readWith(french, FRENCH, line)).toContain(line);
  });
});
