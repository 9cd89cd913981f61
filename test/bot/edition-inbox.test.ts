import { join } from "node:path";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createEditionInbox } from "../../src/bot/edition-inbox.ts";
import type { ChannelRef, Inbox } from "../../src/bot/platform.ts";
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
let inbox: Inbox;
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

async function hear(words: string, isCommand = true): Promise<string> {
  const channel = "test" as ChannelRef;
  const origin = { id: `m${++count}`, tenant: "local", channel, thread: null, user: "u", direct: channel };
  const person = { ...origin, language: "fr" as const, isManager: async () => true };
  const answer = await inbox.receive(
    isCommand ? { ...person, kind: "command", digest: "ia", text: words } : { ...person, kind: "message", text: words },
  );
  return answer.kind === "messages" ? answer.messages.map(say).join("\n---\n") : answer.kind;
}

function say({ blocks }: Message): string {
  return blocks
    .map((block) => {
      switch (block.type) {
        case "point":
          return block.quote;
        case "chart":
          return block.chart.alternative;
        case "figures":
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
  inbox = createEditionInbox({ edition: editionOf(TEXT), desk });
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
      for (const word of ["/ia digest", "/ia chiffres", "/ia emploi", "/ia question"]) expect(help).toContain(word);
    }
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
