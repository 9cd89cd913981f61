import { join } from "node:path";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createInbox, type EditionInbox } from "../../src/bot/inbox.ts";
import type { ChannelRef } from "../../src/bot/platform.ts";
import { type Desk, openDesk } from "../../src/desk.ts";
import type { Edition } from "../../src/edition/edition.ts";
import type { Message } from "../../src/edition/message.ts";
import type { Article } from "../../src/engine/article.ts";

const TEXT = [
  "Le groupe Orvale a levé 42 millions d’euros auprès d’un fonds néerlandais, a annoncé mardi sa directrice, Camille Ostrowski.",
  "L’argent servira à ouvrir une usine de processeurs à Brénoux en septembre.",
  "Orvale va embaucher 140 techniciens à Brénoux et former ses 300 salariés à ces nouveaux métiers.",
].join("\n");

let desk: Desk;
let inbox: EditionInbox;
let count = 0;

function editionOf(text: string, id = "orvale"): Edition {
  const article: Article = {
    id,
    url: `https://journal.example/${id}`,
    title: `Titre ${id}`,
    source: "Le Journal",
    published: new Date("2025-02-10T08:00:00Z"),
    language: "fr",
    text,
  };
  return desk.edition([article], { language: "fr", date: new Date("2025-02-10T09:00:00Z"), timeZone: "Europe/Paris" });
}

async function hear(text: string, isCommand = true, id = `m${++count}`): Promise<string> {
  const messages = await inbox.receive({ id, channel: "test" as ChannelRef, text, isCommand });
  return messages.map(say).join("\n---\n");
}

function say({ blocks }: Message): string {
  return blocks
    .map((block) => {
      switch (block.type) {
        case "point":
          return block.quote;
        case "figures":
        case "chart":
          return block.rows.map(({ value }) => value).join("\n");
        case "actions":
          return "";
        default:
          return block.content.map(({ text }) => text).join("");
      }
    })
    .join("\n");
}

beforeAll(() => {
  desk = openDesk(join(import.meta.dirname, "../../digests"));
});

beforeEach(() => {
  inbox = createInbox({
    edition: editionOf(TEXT),
    desk,
    readEdition: async (address) => {
      if (!address.startsWith("https://")) throw new Error(`${address} n’est pas une adresse.`);
      return editionOf("La mairie de Lormes paiera 12 000 euros pour ses écoles.", "lormes");
    },
  });
});

describe("a command", () => {
  it.each(["chiffres", "Chiffres", "CHIFFRE", "figures"])("%s gives the figures", async (words) => {
    expect(await hear(words)).toContain("42\u00a0M€");
  });

  it.each(["emploi", "Émploi", "jobs"])("%s gives that angle's points", async (words) => {
    expect(await hear(words)).toContain("140 techniciens");
  });

  it("chiffres with an angle keeps to it", async () => {
    const figures = await hear("chiffres emploi");
    expect(figures).toContain("140");
    expect(figures).not.toContain("42\u00a0M€");
  });

  it("that nobody knows suggests the nearest", async () => {
    expect(await hear("chifres")).toContain("chiffres");
    expect(await hear("chiffres emplois")).not.toContain("42\u00a0M€");
  });

  it("alone, or aide, explains every command with its word", async () => {
    for (const words of ["", "aide", "help"]) {
      const help = await hear(words);
      for (const word of ["/ia digest", "/ia chiffres", "/ia article", "/ia question"]) expect(help).toContain(word);
    }
  });

  it("article takes another article in hand, and follow-ups are about that one", async () => {
    expect(await hear("article https://journal.example/lormes")).toContain("Titre lormes");
    expect(await hear("combien paiera la mairie ?", false)).toContain("12 000 euros");
  });

  it("article with a bad address says so, and changes nothing", async () => {
    expect(await hear("article ftp://x")).toContain("n’est pas une adresse");
    expect(await hear("article")).toContain("article");
    expect(await hear("chiffres")).toContain("42\u00a0M€");
  });
});

describe("a follow-up", () => {
  it("is answered by the sentence that says so", async () => {
    expect(await hear("Combien de techniciens seront recrutés ?", false)).toContain("140 techniciens");
    expect(await hear("question qui dirige Orvale ?")).toContain("Camille Ostrowski");
  });

  it("that the article does not answer gets no answer", async () => {
    expect(await hear("Qui a remporté le championnat de handball ?", false)).toBe("L’article ne le dit pas.");
  });

  it("that is exactly a command is one", async () => {
    expect(await hear("chiffres", false)).toContain("42\u00a0M€");
  });
});

describe("the inbox", () => {
  it("handles a redelivered event once", async () => {
    expect(await hear("chiffres", true, "same")).not.toBe("");
    expect(await hear("chiffres", true, "same")).toBe("");
  });

  it("answers from a new edition once it is shown", async () => {
    inbox.show(editionOf("La mairie de Lormes paiera 12 000 euros pour ses écoles.", "lormes"));
    expect(await hear("digest")).toContain("Titre lormes");
    expect(await hear("chiffres")).not.toContain("42\u00a0M€");
  });
});
