import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Incoming } from "../../../src/bot/platform.ts";
import { link, type Message, text } from "../../../src/edition/message.ts";
import { type Browser, type Listener, listener, open, type Page, type Site, say } from "./stage.ts";

let site: Site;
let inbox: Listener;
let browser: Browser;

beforeEach(async () => {
  inbox = listener();
  site = await open(inbox);
  browser = site.visit();
});
afterEach(() => site.close());

const bodies = (page: Page, log = "channel"): string[] =>
  [...page.querySelectorAll(`[data-log="${log}"] [data-body]`)].map((body) => body.textContent?.trim() ?? "");

const saySomething = (
  words: string,
  place = "/channels/veille",
  more: Record<string, string> = {},
): Promise<Response> => browser.post("/say", { place, text: words, ...more });

const last = (): Incoming => {
  const incoming = inbox.heard.at(-1);
  if (!incoming) throw new Error("nothing was heard");
  return incoming;
};

const OPENING: Message = {
  language: "fr",
  blocks: [
    { type: "heading", content: [text("L’IA ce matin")] },
    { type: "paragraph", content: [link("Un article", "https://journal.example/a")] },
    { type: "point", quote: "Une phrase.", sources: [link("Journal", "https://journal.example/b")], feedback: "p:1" },
    { type: "actions", buttons: [{ action: "figures", label: "Chiffres", opens: "messages" }] },
  ],
};

describe("what a person types", () => {
  it("is a command after the digest's word, seen by that person alone like its answer", async () => {
    inbox.answer = () => ({ kind: "messages", messages: [say("109 Md€")], seenBy: "caller" });
    await saySomething("/ia chiffres emploi");
    expect(last()).toMatchObject({
      kind: "command",
      digest: "ia",
      text: "chiffres emploi",
      tenant: "web:local",
      language: "fr",
    });
    expect(last().thread).toBeNull();
    expect(await last().isManager()).toBe(true);
    expect(bodies(await browser.page("/"))).toEqual(["/ia chiffres emploi", "109 Md€"]);
    expect(bodies(await site.visit().page("/")), "another person").toEqual([]);
  });

  it("is a command after /fil or in capitals, and is told apart from others' commands", async () => {
    await saySomething("/fil aide");
    expect(last()).toMatchObject({ kind: "command", digest: "ia", text: "aide" });
    await saySomething("/IA");
    expect(last()).toMatchObject({ kind: "command", digest: "ia", text: "" });
    await saySomething("/meteo Paris");
    expect(inbox.heard).toHaveLength(2);
    expect(bodies(await browser.page("/")).at(-1)).toContain("/meteo");
  });

  it.each(["@fil qui paie ?", "@Fil, qui paie ?", "@LeFil: qui paie ?", "qui paie ? @fil"])(
    "is for the bot when it is named: %s",
    async (words) => {
      inbox.answer = () => ({ kind: "messages", messages: [say("L’État.")], seenBy: "channel" });
      await saySomething(words);
      expect(last()).toMatchObject({ kind: "message", text: "qui paie ?" });
      expect(bodies(await site.visit().page("/")), "everyone sees both").toEqual([words, "L’État."]);
    },
  );

  it.each(["bonjour à tous", "écrivez à jean@fil.example", "@filou bonjour"])(
    "is for the others otherwise, and how to reach the bot is said once: %s",
    async (words) => {
      await saySomething(words);
      await saySomething(words);
      expect(inbox.heard).toEqual([]);
      const seen = bodies(await browser.page("/"));
      expect(seen).toHaveLength(3);
      expect(seen[1]).toContain("@fil");
      expect(bodies(await site.visit().page("/"))).toEqual([words, words]);
    },
  );

  it("is for the bot in a direct message, which nobody else sees", async () => {
    inbox.answer = () => ({ kind: "messages", messages: [say("Oui.")], seenBy: "caller" });
    await saySomething("tu es là ?", "/channels/direct");
    expect(last()).toMatchObject({ kind: "message", text: "tu es là ?", channel: last().direct });
    const mine = await browser.page("/channels/direct");
    expect(bodies(mine)).toEqual(["tu es là ?", "Oui."]);
    expect(mine.querySelector(".only"), "all of it is private: nothing needs saying").toBeNull();
    expect(bodies(await site.visit().page("/channels/direct"))).toEqual([]);
    await site.web.openThread(last().direct, say("Le digest du jour"), "direct:1");
    expect(bodies(await browser.page("/channels/direct")).at(-1)).toBe("Le digest du jour");
  });

  it("goes to the bot from a thread of the bot's, with the thread", async () => {
    const ref = await site.web.openThread(site.web.channel, OPENING, "d:1:0");
    const path = (await browser.page("/")).querySelector(".replies")?.getAttribute("href") ?? "";
    inbox.answer = () => ({ kind: "messages", messages: [say("100 000.")], seenBy: "channel" });
    await saySomething("combien ?", path);
    expect(last()).toMatchObject({ kind: "message", text: "combien ?", thread: ref });
    const page = await site.visit().page(path);
    expect(bodies(page, "thread").slice(1)).toEqual(["combien ?", "100 000."]);
    expect(page.querySelector(".replies")?.textContent).toBe("2\u00a0réponses");
    expect(bodies(page)).toHaveLength(1);
  });

  it("is shown and answered once when it is sent twice", async () => {
    inbox.answer = () => ({ kind: "messages", messages: [], seenBy: "caller" });
    await saySomething("/ia aide", "/channels/veille", { event: "abcdef0123456789" });
    await saySomething("/ia aide", "/channels/veille", { event: "abcdef0123456789" });
    expect(bodies(await browser.page("/"))).toEqual(["/ia aide"]);
    expect(new Set(inbox.heard.map(({ id }) => id)).size).toBe(1);
    await saySomething("/ia aide");
    expect(new Set(inbox.heard.map(({ id }) => id)).size).toBe(2);
    await saySomething("/ia chiffres", "/channels/veille", { event: "abcdef0123456789" });
    expect(last(), "other words from a page shown again are another sending").toMatchObject({ text: "chiffres" });
  });

  it("keeps the person's lines apart", async () => {
    await saySomething("bonjour\nà tous");
    expect((await browser.page("/")).querySelector(".said")?.textContent).toBe("bonjour\nà tous");
  });

  it("says so when the bot fails, and logs why", async () => {
    inbox.answer = () => {
      throw new Error("la base est partie");
    };
    await saySomething("/ia aide");
    const seen = bodies(await browser.page("/")).at(-1);
    expect(seen).toContain("Réessayez");
    expect(seen).not.toContain("base");
    expect(site.faults).toHaveLength(1);
  });
});

describe("an answer", () => {
  it("of several messages is a thread, seen by whom it is for", async () => {
    inbox.answer = () => ({ kind: "messages", messages: [OPENING, say("un"), say("deux")], seenBy: "channel" });
    const response = await saySomething("/ia digest");
    const path = response.headers.get("location") ?? "";
    expect(path).toMatch(/^\/channels\/veille\/threads\/\d+#thread-\d+$/);
    expect(bodies(await site.visit().page(path.split("#")[0] ?? ""), "thread").slice(1)).toEqual(["un", "deux"]);
    inbox.answer = () => ({ kind: "messages", messages: [say("à moi"), say("seul")], seenBy: "caller" });
    const own = (await saySomething("/ia aide")).headers.get("location")?.split("#")[0] ?? "";
    expect((await site.visit().fetch(own)).status, "another's thread").toBe(410);
    expect(bodies(await browser.page(own), "thread")).toEqual(["à moi", "seul"]);
    await saySomething("et encore", own);
    expect(bodies(await site.visit().page("/"))).toHaveLength(1);
  });
});

describe("buttons", () => {
  it("hand their action to the bot, from the thread that they head", async () => {
    const ref = await site.web.openThread(site.web.channel, OPENING, "d:1:0");
    await site.web.reply(ref, say("suite"), "d:1:1");
    const page = await browser.page("/");
    const form = page.querySelector('form[action="/actions"]');
    const post = form?.querySelector('[name="post"]')?.getAttribute("value") ?? "";
    inbox.answer = () => ({ kind: "messages", messages: [say("109 Md€")], seenBy: "caller" });
    const response = await browser.post("/actions", { post, action: "figures" });
    expect(last()).toMatchObject({ kind: "action", action: "figures", thread: ref });
    const thread = await browser.page(response.headers.get("location")?.split("#")[0] ?? "");
    expect(bodies(thread, "thread").at(-1)).toBe("109 Md€");
  });

  it("ask whether a point is useful", async () => {
    await site.web.openThread(site.web.channel, OPENING, "d:1:0");
    const form = (await browser.page("/")).querySelector(".feedback");
    expect([...(form?.querySelectorAll("button") ?? [])].map((button) => button.textContent)).toEqual([
      "Utile",
      "Pas utile",
    ]);
    const post = form?.querySelector('[name="post"]')?.getAttribute("value") ?? "";
    await browser.post("/feedback", { post, point: "p:1", useful: "no" });
    expect(last()).toMatchObject({ kind: "feedback", point: "p:1", useful: false });
    const pressed = (page: Page): (string | null)[] =>
      [...page.querySelectorAll(".feedback button")].map((button) => button.getAttribute("aria-pressed"));
    expect(pressed(await browser.page("/"))).toEqual(["false", "true"]);
    expect(pressed(await site.visit().page("/"))).toEqual(["false", "false"]);
  });

  it("have the links of a message digested, the bot's or a person's", async () => {
    await site.web.openThread(site.web.channel, OPENING, "d:1:0");
    await saySomething("lisez https://autre.example/c?x=1&y=2, puis (http://tiers.example/d). javascript:alert(1)");
    const posts = [...(await browser.page("/")).querySelectorAll('form[action="/links"] [name="post"]')];
    expect(posts).toHaveLength(2);
    for (const post of posts) await browser.post("/links", { post: post.getAttribute("value") ?? "" });
    expect(inbox.heard).toMatchObject([
      { kind: "links", addresses: ["https://journal.example/a", "https://journal.example/b"] },
      { kind: "links", addresses: ["https://autre.example/c?x=1&y=2", "http://tiers.example/d"] },
    ]);
  });

  it("that no message holds are refused", async () => {
    await site.web.openThread(site.web.channel, OPENING, "d:1:0");
    const post = (await browser.page("/")).querySelector("[data-post]")?.getAttribute("data-post") ?? "";
    expect((await browser.post("/actions", { post, action: "autre" })).status).toBe(400);
    expect((await browser.post("/actions", { post: "12", action: "figures" })).status).toBe(410);
    expect((await browser.post("/feedback", { post, point: "p:2", useful: "yes" })).status).toBe(400);
    expect((await browser.post("/feedback", { post, point: "p:1", useful: "peut-être" })).status).toBe(400);
    expect(inbox.heard).toEqual([]);
  });
});

describe("channels", () => {
  it("are made by name, once, and keep what is said there", async () => {
    const made = await browser.post("/channels", { name: "Énergie & climat" });
    expect(made.headers.get("location")).toBe("/channels/%C3%A9nergie-climat");
    await browser.post("/channels", { name: "énergie climat" });
    await saySomething("ici", made.headers.get("location") ?? "");
    const page = await browser.page(made.headers.get("location") ?? "");
    expect(bodies(page)[0]).toBe("ici");
    const names = [...page.querySelectorAll(".channels a")].map((one) => one.textContent);
    expect(names).toEqual(["#veille", "#général", "#énergie-climat", "Message direct"]);
    expect(page.querySelector(".channels [aria-current]")?.textContent).toBe("#énergie-climat");
  });

  it.each(["", "   ", "!!!", "direct", "x".repeat(41), "../.."])("need a name: %j", async (name) => {
    const response = await browser.post("/channels", { name });
    expect(response.status).toBe(422);
    expect(await response.text()).toContain("channel-fault");
  });

  it("are not without number", async () => {
    for (let i = 0; i < 48; i++) expect((await browser.post("/channels", { name: `canal-${i}` })).status).toBe(303);
    expect((await browser.post("/channels", { name: "un-de-trop" })).status).toBe(422);
  });
});

describe("completion", () => {
  const complete = async (line: string): Promise<{ line: string; label: string; hint: string }[]> => {
    const response = await browser.fetch(`/complete?${new URLSearchParams({ place: "/channels/veille", line })}`);
    const answer = (await response.json()) as { suggestions: { line: string; label: string; hint: string }[] };
    return answer.suggestions;
  };

  it("proposes the digest's word, then commands in the visitor's language, accents or not", async () => {
    expect(await complete("/")).toEqual([{ line: "/ia ", label: "/ia", hint: "" }]);
    expect((await complete("/ia ")).map(({ line }) => line)).toEqual(["/ia chiffres ", "/ia écologie", "/ia aide"]);
    expect((await complete("/ia eco")).map(({ line }) => line)).toEqual(["/ia écologie"]);
    expect((await complete("/ia fig"))[0]?.line, "the other language's word").toBe("/ia figures ");
    browser = site.visit({ "accept-language": "en" });
    expect((await complete("/ia f"))[0]).toEqual({
      line: "/ia figures ",
      label: "figures [angle] [period]",
      hint: "the key figures",
    });
  });

  it("asks the bot what may follow, for each part that a word may be", async () => {
    const asked: string[] = [];
    inbox.complete = async ({ option, typed, command }) => {
      asked.push(`${command} ${option} ${typed}`);
      return option === "angle" ? [{ label: "Emploi", value: "emploi" }] : [{ label: "30 jours", value: "30 jours" }];
    };
    expect(await complete("/ia chiffres emploi 3")).toEqual([
      { line: "/ia chiffres emploi emploi", label: "Emploi", hint: "" },
      { line: "/ia chiffres emploi 30 jours", label: "30 jours", hint: "" },
    ]);
    expect(asked).toEqual(["figures angle 3", "figures period 3"]);
  });

  it("proposes nothing for plain words, for a stranger's command, or when the bot fails", async () => {
    inbox.complete = async () => {
      throw new Error("non");
    };
    for (const line of ["", "bonjour", "/autre ", "/ia rien ", "/ia chiffres x"])
      expect(await complete(line), line).toEqual([]);
  });
});
