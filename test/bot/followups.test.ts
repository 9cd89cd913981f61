import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { completeQuestion, readShortReply } from "../../src/bot/threads/followups.ts";
import { lastQuestion, lastTopic, type Topic, writeTopic } from "../../src/bot/threads/topics.ts";
import { openDesk } from "../../src/desk.ts";

const { definition } = openDesk(join(import.meta.dirname, "../../digests")).digest;

describe("a question that hangs on the one before", () => {
  it.each([
    [
      "combien de personnes seront formées en France ?",
      "et aux États-Unis ?",
      "combien de personnes seront formées aux États-Unis ?",
    ],
    ["combien d’emplois à Brénoux ?", "et à Lormes ?", "combien d’emplois à Lormes ?"],
    ["combien d’emplois à Brénoux en 2025 ?", "et en 2024 ?", "combien d’emplois à Brénoux en 2024 ?"],
    ["combien de personnes seront formées ?", "et en 2024 ?", "combien de personnes seront formées en 2024 ?"],
    ["combien Orvale va embaucher à Brénoux ?", "et Kestrel ?", "combien va embaucher à Brénoux Kestrel ?"],
    ["combien Orvale va embaucher à Brénoux ?", "et en Chine ?", "combien Orvale va embaucher en Chine ?"],
    ["qui finance la formation ?", "combien ?", "combien finance formation ?"],
    ["qui dirige Orvale ?", "depuis quand ?", "depuis quand dirige Orvale ?"],
    ["combien coûte le plan de Macron ?", "et qui le paie ?", "qui le paie coûte plan Macron ?"],
    [
      "how many people will be trained in Germany?",
      "and in the United States?",
      "how many people will be trained in the United States ?",
    ],
    ["how many people will be trained?", "why?", "why people trained ?"],
    ["how many people will Orvale hire?", "what about Kestrel?", "how many people will hire Kestrel ?"],
    ["et aux États-Unis ?", "et en Chine ?", "et en Chine ?"],
  ])("%s %s", (before, asked, whole) => {
    expect(completeQuestion(asked, before).question).toBe(whole);
  });

  it.each([
    ["combien de personnes seront formées ?", "et qui paie la formation des professeurs ?"],
    ["qui dirige Orvale ?", "quand ouvrira l’usine de Brénoux ?"],
    ["qui dirige Orvale ?", "le syndicat demande une réunion avec la direction du groupe"],
  ])("%s does not change %s, which stands alone", (before, asked) => {
    expect(completeQuestion(asked, before)).toEqual({ question: asked, about: [] });
  });

  it("stays as it is where nothing was asked before", () => {
    for (const before of [null, "", " "]) {
      expect(completeQuestion(" et aux États-Unis ? ", before)).toEqual({ question: "et aux États-Unis ?", about: [] });
    }
  });

  it("turns from one place to the next, again and again", () => {
    let question = "combien d’emplois à Brénoux ?";
    for (const asked of ["et à Lormes ?", "et aux États-Unis ?", "et à New York ?", "et en 2024 ?"]) {
      question = completeQuestion(asked, question).question;
    }
    expect(question).toBe("combien d’emplois à New York en 2024 ?");
  });

  it("says what its answer must speak of", () => {
    const about = (asked: string) =>
      completeQuestion(asked, "combien d’emplois Orvale crée-t-il à Brénoux en 2025 ?").about;
    expect(about("et aux États-Unis ?")).toEqual(["États-Unis"]);
    expect(about("et à New York ?")).toEqual(["New York"]);
    expect(about("et en 2024 ?")).toEqual(["2024"]);
    expect(about("pourquoi ?")).toEqual([]);
    expect(about("Et les salaires ?")).toEqual([]);
  });
});

describe("a short reply", () => {
  it.each([
    ["plus", { kind: "more" }],
    ["Plus !", { kind: "more" }],
    ["la suite", { kind: "more" }],
    ["tell me more", { kind: "more" }],
    ["et encore ?", { kind: "more" }],
    ["chiffres", { kind: "figures", angles: [] }],
    ["les chiffres ?", { kind: "figures", angles: [] }],
    ["chiffres emploi", { kind: "figures", angles: ["jobs"] }],
    ["figures on jobs and energy", { kind: "figures", angles: ["jobs", "ecology"] }],
    ["emploi", { kind: "angles", angles: ["jobs"] }],
    ["et l’écologie ?", { kind: "angles", angles: ["ecology"] }],
    ["ÉMPLOI", { kind: "angles", angles: ["jobs"] }],
    ["sources ?", { kind: "sources" }],
    ["2", { kind: "story", number: 2 }],
    ["n° 2", { kind: "story", number: 2 }],
    ["#2", { kind: "story", number: 2 }],
    ["la 2", { kind: "story", number: 2 }],
    ["histoire 12", { kind: "story", number: 12 }],
    ["la deuxième", { kind: "story", number: 2 }],
    ["the third story", { kind: "story", number: 3 }],
    ["merci", { kind: "thanks" }],
    ["Merci beaucoup !!", { kind: "thanks" }],
    ["ok merci", { kind: "thanks" }],
    ["thanks", { kind: "thanks" }],
    ["👍", { kind: "thanks" }],
    ["bonjour", { kind: "hello" }],
    ["", { kind: "empty" }],
    ["???", { kind: "empty" }],
  ])("%j", (line, reply) => {
    expect(readShortReply(line, definition)).toEqual(reply);
  });

  it.each([
    "combien ?",
    "qui paie ?",
    "12 000 emplois",
    "la loi européenne",
    "les chiffres du chômage",
    "merci de préciser combien d’emplois",
    "plus de 100 emplois ?",
    "2 ou 3 usines ?",
    "emploi xyzzy",
  ])("is not read in %j", (line) => {
    expect(readShortReply(line, definition)).toBeNull();
  });
});

describe("what was talked of", () => {
  it.each<Topic>([
    { kind: "question", question: "combien | d’experts ?", about: ["États-Unis", "New York", "2024"], said: 3 },
    { kind: "question", question: "§q9:x|faux", about: [], said: 0 },
    { kind: "points", angles: [], said: 5 },
    { kind: "figures", angles: ["jobs", "ecology"], said: 12 },
    { kind: "story", number: 2, said: 5 },
  ])("is kept among the questions: %o", (topic) => {
    expect(lastTopic(["avant", writeTopic(topic)])).toEqual(topic);
  });

  it("is nothing where nothing was asked, and a plain question where one was", () => {
    expect(lastTopic([])).toBeNull();
    expect(lastTopic(["combien ?"])).toMatchObject({ kind: "question", question: "combien ?" });
    expect(lastTopic(["§zz"])).toBeNull();
  });

  it("has its last question under what was asked since", () => {
    const question = writeTopic({ kind: "question", question: "combien ?", about: [], said: 3 });
    const figures = writeTopic({ kind: "figures", angles: [], said: 12 });
    expect(lastQuestion([question, figures])).toBe("combien ?");
    expect(lastQuestion([figures])).toBeNull();
  });
});
