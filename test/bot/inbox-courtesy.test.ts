import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Answer } from "../../src/bot/platform.ts";
import { Politeness } from "../../src/bot/politeness.ts";
import { Turns } from "../../src/bot/turns.ts";
import { type Desk, openDesk } from "../../src/desk.ts";
import type { Database } from "../../src/store/database.ts";
import { feedbackOn } from "../../src/store/feedback.ts";
import { StoreError } from "../../src/store/store-error.ts";
import { subscriptionsOf } from "../../src/store/subscriptions.ts";
import { onEachDatabase } from "../store/databases.ts";
import { FACTORY, PLAN } from "./articles.ts";
import { NOON, Press, shown, Town } from "./press.ts";

const press = new Press();
let desk: Desk;

beforeAll(async () => {
  await press.open();
  desk = openDesk(join(import.meta.dirname, "../../digests"));
});
afterAll(() => press.close());

const SILENT: Answer = { kind: "messages", messages: [], seenBy: "caller" };

onEachDatabase((database) => {
  let db: Database;
  let town: Town;
  beforeEach(async () => {
    db = database();
    press.reset();
    press.publish("Courrier", [FACTORY, PLAN]);
    await press.read(db, desk, ["Courrier"]);
    town = new Town(db, desk, press);
  });

  it("handles a redelivered event once, in whatever process", async () => {
    const other = new Town(db, desk, press);
    expect(shown(await town.type("chiffres", { id: "E1" }))).toContain("42\u00a0M€");
    expect(await town.type("chiffres", { id: "E1" })).toEqual(SILENT);
    expect(await other.type("chiffres", { id: "E1" })).toEqual(SILENT);
    expect(shown(await town.type("chiffres", { id: "E1", tenant: "hall:T2" }))).toContain("42\u00a0M€");
    const twice = await Promise.all(
      [1, 2].map((n) => (n === 1 ? town : other).type("abonner 8h30", { id: "E2", user: "U" })),
    );
    expect(twice.filter((answer) => shown(answer) !== "")).toHaveLength(1);
    expect(await subscriptionsOf(db, { tenant: "hall:T1" })).toHaveLength(1);
    await town.type("digest", { id: "E3" });
    const count = town.hall.posts.length;
    await town.type("digest", { id: "E3" });
    expect(town.hall.posts).toHaveLength(count);
    expect(await town.submit("subscribe:ia", {}, { id: "E3" })).toEqual(SILENT);
  });

  it("answers the messages of one thread in their order, while others are answered", async () => {
    await town.type("digest");
    const thread = town.hall.posts[0]?.thread ?? "";
    press.publish("Lent", [{ ...FACTORY, id: "lent" }]);
    const release = press.hold("/Lent/lent");
    const order: string[] = [];
    const note = (name: string) => (answer: Answer) => {
      order.push(name);
      return shown(answer);
    };
    const slow = town.say(`article ${press.at("/Lent/lent")}`, { thread }).then(note("first"));
    const second = town.say("qui dirige Orvale ?", { thread }).then(note("second"));
    const third = town.say("merci", { thread }).then(note("third"));
    const elsewhere = await town.say("qui dirige Orvale ?", { channel: "C2" }).then(note("elsewhere"));
    expect(elsewhere).toContain("Ostrowski");
    expect(order).toEqual(["elsewhere"]);
    release();
    expect(await slow).toContain("42 millions");
    expect(await second).toContain("Ostrowski");
    expect(await third).toBe("Avec plaisir.");
    expect(order).toEqual(["elsewhere", "first", "second", "third"]);
  });

  it("drops none of those that wait, and says so when they are too many", async () => {
    await town.type("digest");
    const thread = town.hall.posts[0]?.thread ?? "";
    press.publish("Lent", [{ ...FACTORY, id: "lent" }]);
    const release = press.hold("/Lent/lent");
    const slow = town.say(`article ${press.at("/Lent/lent")}`, { thread });
    const waiting = Array.from({ length: 19 }, () => town.say("qui dirige Orvale ?", { thread }));
    expect(shown(await town.say("et moi ?", { thread }))).toContain("Trop de messages attendent");
    release();
    for (const answer of [...(await Promise.all(waiting)), await town.say("qui dirige Orvale ?", { thread })]) {
      expect(shown(answer)).toContain("Ostrowski");
    }
    expect(shown(await slow)).toContain("42 millions");
  });

  it("opens a form at once, whatever the person waits for", async () => {
    press.publish("Lent", [{ ...FACTORY, id: "lent" }]);
    const release = press.hold("/Lent/lent");
    const slow = town.type(`article ${press.at("/Lent/lent")}`, { user: "U1" });
    expect((await town.type("abonner", { user: "U1" })).kind).toBe("form");
    expect((await town.call("settings", {}, { user: "U1" })).kind).toBe("form");
    expect((await town.press("question", { user: "U1" })).kind).toBe("form");
    release();
    expect(shown(await slow)).toContain("42 millions");
  });

  it("lets one person go so fast, complains once, and answers again later", async () => {
    const answers: string[] = [];
    for (let i = 0; i < 30; i++) answers.push(shown(await town.type("aide", { user: "U1" })));
    expect(answers.filter((answer) => answer.includes("/ia chiffres"))).toHaveLength(20);
    expect(answers.filter((answer) => answer.includes("trop vite"))).toHaveLength(1);
    expect(answers.filter((answer) => answer === "")).toHaveLength(9);
    expect(shown(await town.submit("question:ia", { question: "qui ?" }, { user: "U1" }))).toContain(
      "question: Vous allez trop vite",
    );
    expect(shown(await town.type("aide", { user: "U2" }))).toContain("/ia chiffres");
    expect(shown(await town.type("aide", { user: "U1", tenant: "hall:T2" }))).toContain("/ia chiffres");
    town.now = new Date(NOON.getTime() + 60_000);
    expect(shown(await town.type("aide", { user: "U1" }))).toContain("/ia chiffres");
  });

  it("keeps what people say of points, each their last word", async () => {
    const point = "0194efbb-0a00-7c5e-8b46-ddb5978823e4:jobs";
    const say = (useful: boolean, user: string) =>
      town.hear({ ...town.origin({ user }), kind: "feedback", point, useful });
    expect(shown(await say(true, "U1"))).toBe("Merci, c’est noté.");
    await say(false, "U1");
    await say(true, "U2");
    expect((await feedbackOn(db, "hall:T1", [point])).get(point)).toEqual({ useful: 1, useless: 1 });
    expect((await feedbackOn(db, "hall:T2", [point])).size).toBe(0);
    for (const bad of ["", "x".repeat(91)]) {
      const answer = await town.hear({ ...town.origin({}), kind: "feedback", point: bad, useful: true });
      expect(shown(answer)).toContain("ne mène plus à rien");
    }
  });

  it("refuses words that are longer than anybody types, by whatever way they come", async () => {
    const long = "mot ".repeat(1100);
    for (const answer of [
      await town.type(`question ${long}`),
      await town.say(long),
      await town.call("question", { text: long }),
      await town.call("search", { words: long }),
      await town.type(long),
    ]) {
      expect(shown(answer)).toContain("trop long");
    }
  });

  it("takes hostile words for words, in every command", async () => {
    const hostile = [
      "'; drop table subscriptions; --",
      "\0\ud800 <!channel> @everyone",
      "{{7*7}} <%= 1 %> $(id)",
      "../../../etc/passwd",
      "🧵".repeat(300),
      "«".repeat(500),
      "%00%ff",
      "constructor",
      "__proto__",
    ];
    const words =
      "digest chiffres emploi article question recherche sources pourquoi suivre oublier abonner désabonner réglages aperçu aide".split(
        " ",
      );
    for (const [index, word] of words.entries()) {
      for (const text of hostile) {
        const answer = await town.type(`${word} ${text}`, { channel: `C${index}` });
        expect(answer.kind, `${word} ${text}`).toBe("messages");
        expect(shown(answer), `${word} ${text}`).not.toContain("Une erreur est survenue");
      }
    }
    expect(await subscriptionsOf(db, { tenant: "hall:T1" })).toEqual([]);
    expect(town.logged).toEqual([]);
  });

  it("never throws: a fault is a sentence with a reference, and a line in the log", async () => {
    const broken = new Town(
      new Proxy(db, {
        get(target, name, receiver) {
          if (name === "orm" || name === "checkRoom")
            throw new StoreError("unreachable", "The database does not answer.");
          return Reflect.get(target, name, receiver);
        },
      }),
      desk,
      press,
    );
    const answer = shown(await broken.type("chiffres", { id: "E9" }));
    expect(answer).toMatch(/Une erreur est survenue[\s\S]*référence/);
    const reference = /: (\S+)\.$/.exec(answer)?.[1];
    expect(broken.logged).toMatchObject([{ event: "E9", reference }]);
    expect(shown(await broken.type("help", { language: "en" }))).toContain("Something went wrong");
    expect(
      await broken.inbox.complete({
        tenant: "hall:T1",
        channel: broken.origin({}).channel,
        language: null,
        digest: "ia",
        command: "forget",
        option: "feed",
        typed: "",
      }),
    ).toEqual([]);
    const [home] = await broken.inbox.home({ tenant: "hall:T1", user: "U1", language: null });
    expect(home && shown({ kind: "messages", messages: [home], seenBy: "caller" })).toContain("Une erreur");
    await broken.inbox.left("hall:T1");
  });

  it("says so when who asks can't be told from those who manage", async () => {
    const origin = { ...town.origin({}), isManager: () => Promise.reject(new Error("the service is down")) };
    expect(shown(await town.hear({ ...origin, kind: "command", digest: "ia", text: "abonner 8h30" }))).toContain(
      "Une erreur",
    );
    expect(await subscriptionsOf(db, { tenant: "hall:T1" })).toEqual([]);
  });
});

describe("patience", () => {
  it("forgets those who were silent for longest, not those who speak", () => {
    const politeness = new Politeness(2);
    expect(politeness.hear("loud", NOON)).toBe("answer");
    expect(politeness.hear("loud", NOON)).toBe("answer");
    for (let i = 0; i < 9_990; i++) politeness.hear(`other ${i}`, NOON);
    expect(politeness.hear("loud", NOON)).toBe("complain");
    for (let i = 0; i < 10_001; i++) politeness.hear(`more ${i}`, NOON);
    expect(politeness.hear("loud", NOON)).toBe("answer");
  });

  it("gives nothing when the clock is set back", () => {
    const politeness = new Politeness(1);
    politeness.hear("one", NOON);
    expect(politeness.hear("one", new Date(NOON.getTime() - 3_600_000))).toBe("complain");
    expect(politeness.hear("one", NOON)).toBe("answer");
  });
});

describe("turns", () => {
  it("come one after the other, and go on after a failure", async () => {
    const turns = new Turns(2);
    const first = turns.take("a", () => Promise.reject(new Error("broken")));
    const second = turns.take("a", () => Promise.resolve(2));
    expect(turns.take("a", () => Promise.resolve(3))).toBeNull();
    expect(await turns.take("b", () => Promise.resolve(4))).toBe(4);
    await expect(first).rejects.toThrow("broken");
    expect(await second).toBe(2);
  });
});
