import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { expectAccessible, expectNarrow, shows, type Visitor, visit, withBrowser } from "./visitor.ts";

const GENERAL = `/channels/${encodeURIComponent("général")}`;

withBrowser();

describe("a newcomer", () => {
  let visitor: Visitor;
  beforeEach(async () => {
    visitor = await visit();
  });
  afterEach(async () => {
    expect(visitor.faults).toEqual([]);
    await visitor.context.close();
  });

  it("reads the first thread, and asks in it", async () => {
    const { page, open } = visitor;
    await open("/");
    await shows(page, ".room .post", "109 milliards d’euros sur la table");
    await page.locator(".replies.has-some").first().click();
    await shows(page, ".thread .post", "Chiffres clés");
    for (const angle of ["Investissement", "Régulation", "Emploi", "Écologie", "Géopolitique"]) {
      await shows(page, ".thread .post h3", angle);
    }
    await page.fill("#reply-text", "combien d’experts seront formés ?");
    await page.keyboard.press("Enter");
    await shows(page, ".thread .post.of-person", "combien d’experts");
    await shows(page, ".thread .post.of-person ~ .post.of-bot", /100\s000 experts/);
    await page.focus("#reply-text");
    await page.keyboard.press("Escape");
    await page.waitForURL(/\/channels\/veille$/);
    // Back where the thread was opened from.
    await page.locator(".room .replies:focus").waitFor();
  });

  it("reads today’s edition, made of the outlets’ articles, with all that back a story", async () => {
    const { page, open } = visitor;
    await open("/");
    await shows(page, ".room .post", "7 articles, 7 sources");
    await shows(page, ".room .post", "3 sources");
    await page.locator(".replies.has-some").last().click();
    await shows(page, ".thread .post", "Les sources divergent");
    await page.fill("#reply-text", "combien investit l’entreprise Argonde ?");
    await page.keyboard.press("Enter");
    await shows(page, ".thread .post.of-person ~ .post.of-bot", "640 millions d’euros");
    await page.fill("#reply-text", "qui paie la formation ?");
    await page.keyboard.press("Enter");
    await shows(page, ".thread .post.of-person ~ .post.of-bot", "Les articles ne le disent pas.");
  });

  it("is led from /ia to a whole command by the keyboard", async () => {
    const { page, open } = visitor;
    await open("/channels/direct");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter"); // over the menus, to what the page holds
    await page.focus("#say-text");
    await page.keyboard.type("/ia chif");
    await shows(page, ".suggestions [role=option]", "chiffres");
    await expectAccessible(page);
    await page.keyboard.press("ArrowDown");
    expect(await page.getAttribute("#say-text", "aria-activedescendant")).toMatch(/-0$/);
    await page.keyboard.press("Enter");
    await expect.poll(() => page.inputValue("#say-text")).toBe("/ia chiffres ");
    await shows(page, ".suggestions [role=option]", "emploi");
    await page.keyboard.type("em");
    await shows(page, ".suggestions li:first-child", "Emploi");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Tab");
    expect((await page.inputValue("#say-text")).trim()).toBe("/ia chiffres emploi");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Enter");
    await shows(page, ".room .post.of-bot .figures", /100\s000 experts/);
    expect(await page.evaluate("document.activeElement.id")).toBe("say-text");
  });

  it("gets help, and the nearest word when one is mistyped", async () => {
    const { say, open } = visitor;
    await open("/channels/direct");
    const help = await say("/ia aide");
    for (const word of ["digest", "chiffres", "recherche", "abonner", "pourquoi"])
      expect(help).toContain(`/ia ${word}`);
    expect(await say("/ia chifres")).toMatch(/«\schiffres\s»/);
    expect(await say("/ia")).toContain("/ia digest");
  });

  it("sees figures as a table, with a chart that has words", async () => {
    const { page, open, say } = visitor;
    await open("/channels/direct");
    await say("/ia chiffres");
    const post = page.locator(".room .post.of-bot").last();
    expect(await post.locator(".figures").innerText()).toMatch(/640\sM€/);
    const picture = post.locator("img:not(.face)");
    await picture.waitFor();
    expect(((await picture.getAttribute("alt")) ?? "").length).toBeGreaterThan(20);
    expect(await page.evaluate("[...document.images].at(-1).naturalWidth")).toBeGreaterThan(300);
    // A long answer is read from its beginning.
    const [top, logTop] = await page.evaluate<[number, number]>(
      `[[...document.querySelectorAll(".room .post")].at(-1), document.querySelector(".room .log")].map((e) => e.getBoundingClientRect().top)`,
    );
    expect(Math.abs(top - logTop)).toBeLessThan(60);
    await expectAccessible(page);
  });

  it("subscribes a channel, told at the field what is wrong with an hour", async () => {
    const { page, open, say } = visitor;
    await open(GENERAL);
    await page.fill("#say-text", "/ia abonner");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Enter");
    const hours = page.locator("dialog[open] #field-times");
    await hours.waitFor();
    expect(await page.evaluate("document.activeElement.id")).toBe("field-times");
    await expectAccessible(page);
    await hours.fill("25h");
    await page.keyboard.press("Enter");
    await page.locator("#field-times[aria-invalid=true]").waitFor();
    expect(await page.getAttribute("#field-times", "aria-describedby")).toContain("field-times-fault");
    expect(await page.innerText("#field-times-fault")).toContain("25h");
    expect(await hours.inputValue()).toBe("25h");
    expect(await page.evaluate("document.activeElement.id")).toBe("field-times");
    await expectAccessible(page);
    await hours.fill("7h45");
    await page.keyboard.press("Enter");
    await shows(page, ".room .post.of-bot", /sera publié ici à 7\sh\s45/);
    expect(await page.locator("dialog[open]").count()).toBe(0);
    await page.fill("#say-text", "/ia réglages");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Enter");
    await page.locator("dialog[open] #field-times").waitFor();
    expect(await page.inputValue("#field-times")).toMatch(/0?7h45/);
    await page.keyboard.press("Escape");
    await open("/subscriptions");
    await shows(page, "main", "général");
    await shows(page, "main", /7\sh\s45/);
    await open(GENERAL);
    expect(await say("/ia désabonner")).toContain("L’IA ce matin");
    await open("/subscriptions");
    expect(await page.innerText("main")).not.toMatch(/7\sh\s45/);
  });

  it("publishes an edition, which has an address of its own and stands in the feed", async () => {
    const { page, open } = visitor;
    await open("/channels/veille");
    const known = await page.locator(".room .post.of-bot").count();
    await page.fill("#say-text", "/ia digest");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Enter");
    await page.locator(".room .post.of-bot .replies.has-some").nth(known).waitFor();
    await open("/editions");
    await page.locator("main a[href^='/editions/']:not([href*=feed])").first().click();
    await page.waitForURL(/\/editions\/[\w-]+$/);
    await shows(page, "main", "Les sources divergent");
    await expectAccessible(page);
    const feed = await page.request.get(new URL("/editions/feed.xml", page.url()).href);
    expect(feed.headers()["content-type"]).toContain("xml");
    expect(await feed.text()).toContain("109 milliards");
  });

  it("sees a message as on Slack and as on Discord, with the payload", async () => {
    const { page, open } = visitor;
    await open("/");
    const post = page.locator(".room .post").first();
    await post.locator("[data-view=slack]").click();
    await post.locator(".look").waitFor();
    expect(await post.locator(".look").first().innerText()).toContain("109 milliards");
    expect(await post.locator(".payload pre").first().textContent()).toContain('"blocks"');
    await expectAccessible(page);
    await post.locator("[data-view=discord]").click();
    await expect.poll(() => post.locator(".payload pre").first().textContent()).toContain('"components"');
    await expectAccessible(page);
    await post.locator("[data-view=web]").click();
    await post.locator(".look").waitFor({ state: "detached" });
    await post.locator("button", { hasText: "Chiffres" }).waitFor();
  });

  it("chooses the dark and the light, and English", async () => {
    const { page, open, say } = visitor;
    await open("/channels/direct");
    await page.click(".themes button[value=dark]");
    await page.locator(":root[data-theme=dark]").waitFor();
    const scheme = () => page.evaluate("getComputedStyle(document.documentElement).colorScheme");
    await expect.poll(scheme).toContain("dark");
    await page.click(".themes button[value=light]");
    await page.locator(":root[data-theme=light]").waitFor();
    await page.click("button[name=language]");
    await page.locator(":root[lang=en]").waitFor();
    expect(await say("/ia help")).toContain("/ia figures");
    expect(await say("/ia jobs")).toContain("Jobs");
    expect(await page.innerText("nav >> nth=0")).toContain("Editions");
  });

  it("votes for a quotation, and takes the vote for noted", async () => {
    const { page, open } = visitor;
    await open("/");
    await page.locator(".replies.has-some").nth(1).click();
    const useful = page.locator(".thread .feedback button[value=yes]").first();
    await useful.click();
    await page.locator(".thread .feedback button[value=yes][aria-pressed=true]").first().waitFor();
    await shows(page, "[data-status]", "Merci");
  });
});

describe("two people", () => {
  it("see what the other writes as it comes, and not what is for the other alone", async () => {
    const [one, other] = [await visit(), await visit({ locale: "en-GB" })];
    await Promise.all([one.open("/channels/veille"), other.open("/channels/veille")]);
    await one.say("/ia aide");
    await one.page.fill("#say-text", "@fil combien d’emplois à Vaudreville ?");
    await one.page.keyboard.press("Enter");
    await shows(other.page, ".room .post.of-person", "emplois à Vaudreville");
    expect(await other.page.locator(".room .posts").innerText()).not.toContain("Ce que vous pouvez me demander");
    expect([...one.faults, ...other.faults]).toEqual([]);
    await Promise.all([one.context.close(), other.context.close()]);
  });
});

describe("on a phone", () => {
  it.each([390, 320])("everything fits in %i pixels", async (width) => {
    const visitor = await visit({ width, height: 700 });
    const { page, open, say } = visitor;
    for (const path of ["/", "/channels/direct", "/editions", "/sources", "/subscriptions"]) {
      await open(path);
      await expectNarrow(page);
    }
    await open("/channels/direct");
    for (const line of ["/ia aide", "/ia chiffres", "/ia emploi"]) {
      await say(line);
      await expectNarrow(page);
    }
    await open("/");
    await page.locator(".replies.has-some").last().click();
    await shows(page, ".thread .post", "Chiffres clés");
    await expectNarrow(page);
    await page.locator(".thread [data-view=slack]").first().click();
    await page.locator(".thread .look").first().waitFor();
    await expectNarrow(page);
    await expectAccessible(page);
    await open("/channels/direct");
    await page.fill("#say-text", "/ia abonner");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Enter");
    await page.locator("dialog[open] #field-times").waitFor();
    await expectNarrow(page);
    expect(visitor.faults).toEqual([]);
    await visitor.context.close();
  });
});

describe("every page, in the light and in the dark", () => {
  it.each(["light", "dark"] as const)("is accessible: %s", async (scheme) => {
    const visitor = await visit({ scheme });
    const { page, open } = visitor;
    for (const path of ["/", "/channels/direct", GENERAL, "/editions", "/sources", "/subscriptions"]) {
      await open(path);
      await expectAccessible(page);
    }
    await open("/");
    await page.locator(".replies.has-some").last().click();
    await shows(page, ".thread .post", "Chiffres clés");
    await expectAccessible(page);
    expect(visitor.faults).toEqual([]);
    await open("/nowhere");
    await expectAccessible(page);
    await visitor.context.close();
  });
});
