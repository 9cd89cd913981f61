import { describe, expect, it } from "vitest";
import { figuresOf, read } from "./reader.ts";

const SITUATIONS: Record<string, readonly (readonly [text: string, ...figures: string[]])[]> = {
  money: [
    ["La région mettra 109 milliards d'euros.", "109000000000 EUR"],
    ["Elle a levé 1,5 Md€ puis 300 M€ et 20 k€.", "1500000000 EUR", "300000000 EUR", "20000 EUR"],
    ["Le pont a coûté deux milliards et demi d'euros.", "2500000000 EUR"],
    ["Le maire espère 7 millions et demi.", "7500000 EUR"],
    ["Un prêt de 1.600 milliards de roupies.", "1600000000000 INR"],
    ["Il faut 10 000 crore de roupies.", "100000000000 INR"],
    ["Soit 100 millions de dollars canadiens.", "100000000 CAD"],
    ["Le billet vaut 48 francs 70.", "48.7 CHF"],
    ["Ils ont reçu 50 millions de francs CFA, puis 2 millions de francs.", "50000000 XOF", "2000000 XOF"],
    ["Un chèque de CHF 12 millions.", "12000000 CHF"],
    ["Le port attend 75 millions de gains annuels.", "75000000 EUR"],
    ["Une facture de 2.318,40 euros.", "2318.4 EUR"],
    ["Le timbre coûte quatre centimes.", "0.04 EUR"],
    ["Un contrat de 12 MEUR.", "12000000 EUR"],
    ["Une centaine de millions d'euros.", "100000000 EUR"],
    ["Un demi-milliard d'euros.", "500000000 EUR"],
    ["Le loyer passe à 12 $ CA.", "12 CAD"],
  ],
  shares: [
    ["Il a pris +12 % puis -2,1 % (–5,1 %).", "12 %", "-2.1 %", "-5.1 %"],
    ["Le taux gagne trois points, à 5,12%.", "3 %", "5.12 %"],
    ["Un salarié sur trois part.", "33.3 %"],
    ["La moitié des lits et un quart des chambres.", "50 %", "25 %"],
    ["Les deux tiers des élus.", "66.7 %"],
    ["Huit fois sur dix, il pleut.", "80 %"],
    ["Le trafic baisse d'un cinquième.", "20 %"],
    ["Soixante-quinze pour cent des votants.", "75 %"],
    ["Il perd 25 points de base.", "0.25 %"],
    ["Près de 1/3 des élus.", "33.3 %"],
  ],
  multiples: [
    ["La facture a doublé.", "2 fois"],
    ["Le délai est divisé par trois.", "3 fois"],
    ["On boit trois fois plus d'eau.", "3 fois"],
    ["Les prix ont été multipliés par près de dix.", "10 fois"],
  ],
  measures: [
    ["Il faut 1,4 gigawatt et 90 TWh.", "1.4 GW", "90 TWh"],
    ["Un terrain de 12 000 m² et 17 hectares.", "12000 m2", "17 ha"],
    ["Le puits donne 1,2 million de mètres cubes.", "1200000 m3"],
    ["Il roule à 120 km/h sur 26 km.", "120 km/h", "26 km"],
    ["Un lien à 400 Gbit/s.", "400 Gbit/s"],
    ["Soit 2 600 tonnes de CO2.", "2600 t"],
    ["Il filait à deux nœuds et demi.", "2.5 nœud"],
    ["L'indice finit à 8 214,36 points.", "8214.36 point"],
  ],
  counts: [
    ["Quelque 4 500 postes disparaissent.", "4500 poste"],
    ["Une vingtaine de journaux.", "20 journal"],
    ["Quatre-vingt-dix-sept mille trois cent douze soldats.", "97312 soldat"],
    ["Un million deux cent mille habitants.", "1200000 habitant"],
    ["Plus de 1 000 000 d'abonnés.", "1000000 abonné"],
    ["Ils ont acheté 640 GPU et trois data centers.", "640 GPU", "3 data center"],
    ["À Mombasa, 3 000 sous-officiers sont formés.", "3000 sous-officier"],
    ["Elle chiffre à 1.100 le nombre de postes supprimés.", "1100 poste"],
  ],
  ranges: [
    ["Un emprunt de 10 à 15 milliards de dollars.", "10000000000 USD", "15000000000 USD"],
    ["Entre 50 et 60 % des gens.", "50 %", "60 %"],
    ["Une hausse de 10-15 %.", "10 %", "15 %"],
    ["La disparition de 3.000 à 3.500 fonctions.", "3000 fonction", "3500 fonction"],
  ],
  ellipses: [
    ["Il coûte 46 millions d'euros, dont 11 millions différés.", "46000000 EUR", "11000000 EUR"],
    ["Il coûte 88 M€ pour trois ports, dont 31 à la charge de la ville.", "88000000 EUR", "3 port", "31000000 EUR"],
    ["Il comptait 260 gestionnaires ; ils étaient 95 l'été dernier.", "260 gestionnaire", "95 gestionnaire"],
    ["Sept des douze usines chantent.", "7 usine", "12 usine"],
    ["Adopté par 22 voix contre 9.", "22 voix", "9 voix"],
    ["Nous étions 180 sur le plateau.", "180 personne"],
    ["On a posé douze pavés. Trois d'entre eux ont sauté.", "12 pavé", "3 pavé"],
  ],
};

describe.each(Object.entries(SITUATIONS))("French %s", (_kind, situations) => {
  it.each(situations)("%s", (text, ...figures) => {
    expect(read(text, "fr")).toEqual(figures);
  });
});

describe("what is no figure in French", () => {
  it.each([
    "Sur France 2, le G7 parle de GPT-5, du Covid-19 et d'un Airbus A320.",
    "La RD 939 mène au hall 3, porte P12, par la sortie 14.",
    "Voir l'article 50, page 12, p. 8 et n° 4.",
    "Ouvert du lundi au vendredi de 9 h à 12 h, puis à 17h30.",
    "Un guichet ouvert 24 heures sur 24 et vingt-quatre heures sur vingt-quatre.",
    "Réunis les 5 et 6 juin, du 3 au 7 mars et le 1er avril 2025.",
    "Tél. 03 21 00 45 67 ou +33 1 42 68 53 00.",
    "Il habite 12, rue des Lilas, 75011 Paris.",
    "La version 5.2.1 date des années 1990 et du XXe siècle.",
    "Le club gagne 3-1, au 4e rang.",
    "Une photo de 1200x800.",
    "En 2024, le plan 2026-2030 remplace celui de 2019.",
    "Bernard, 61 ans, est maire depuis dix ans.",
    "Un homme, une femme et un enfant.",
    "Les Vingt-Sept se réunissent.",
    "Entre deux portes, il y a deux façons de voir.",
    "Une étude vérifiée par un tiers, au dix-huitième étage.",
    "Voir https://exemple.fr/a?q=30%25%2020.",
  ])("%s", (text) => {
    expect(read(text, "fr")).toEqual([]);
  });
});

describe("the way it is written", () => {
  it.each([
    ["plain", " "],
    ["no-break", "\u00a0"],
    ["narrow no-break", "\u202f"],
  ])("takes a %s space between thousands and before the sign", (_name, space) => {
    expect(read(`Il a reçu 4${space}500${space}000${space}€.`, "fr")).toEqual(["4500000 EUR"]);
  });

  it("takes both apostrophes", () => {
    expect(read("Un million d'élèves.", "fr")).toEqual(read("Un million d’élèves.", "fr"));
  });

  it("reads decomposed accents and gives the unit composed", () => {
    const text = "Les résultats ont doublé pour 1 200 élèves et 12 degrés.".normalize("NFD");
    expect(read(text, "fr")).toEqual(["2 fois", "1200 élève", "12 °C"]);
    for (const figure of figuresOf(text, "fr")) expect(figure.text).toBe(text.slice(figure.start, figure.end));
  });
});

describe("what goes with a figure", () => {
  it.each([
    ["près de 40 % des cas", "about"],
    ["une vingtaine de postes", "about"],
    ["plus de 3 000 personnes", "over"],
    ["au moins 12 morts", "over"],
    ["moins de 5 %", "under"],
    ["jusqu'à 80 %", "upTo"],
    ["exactement 80 %", null],
  ])("%s is %s", (text, qualifier) => {
    expect(figuresOf(text, "fr")[0]?.qualifier).toBe(qualifier);
  });

  it.each([
    ["100 000 experts en IA chaque année", "year"],
    ["40 000 € par mois", "month"],
    ["60 € l'heure", "hour"],
    ["trente places par jour", "day"],
    ["trente places en tout", null],
  ])("%s is counted by the %s", (text, per) => {
    expect(figuresOf(text, "fr")[0]?.per).toBe(per);
  });

  it("lists a repeated fact once, where it stands first", () => {
    const figures = figuresOf("Il promet 109 milliards d'euros.\nCes 109 milliards d'euros iront au calcul.", "fr");
    expect(figures.map((figure) => [figure.sentence, figure.value])).toEqual([[0, 109e9]]);
  });
});
