import { afterEach, beforeEach, describe, expect, inject, it } from "vitest";
import { shows, type Visitor, visit, withBrowser } from "./visitor.ts";

withBrowser();

/** What must not be in a page: anything of the article's that could run, load or lead astray. */
const ALIVE = `[
  ...document.querySelectorAll("[onerror], [onclick], [onload], iframe, object, embed, base"),
  ...[...document.scripts].filter((script) => !script.src.startsWith(location.origin + "/assets/")),
  ...[...document.images].filter((image) => !/^(data:|\\/assets\\/)/.test(image.getAttribute("src") ?? "")),
  ...[...document.links].filter((link) => !/^https?:$/.test(link.protocol)),
].map((element) => element.outerHTML.slice(0, 200))`;

describe("an article whose title, outlet and text hold scripts", () => {
  let visitor: Visitor;
  beforeEach(async () => {
    visitor = await visit();
  });
  afterEach(async () => {
    const { page, context, faults } = visitor;
    expect(await page.evaluate(ALIVE)).toEqual([]);
    expect(await page.evaluate("window.taken")).toBeUndefined();
    expect(faults).toEqual([]);
    await context.close();
  });

  it("is text in the thread of the edition, here, as on Slack and as on Discord", async () => {
    const { page, open } = visitor;
    await open("/");
    await page.locator(".replies.has-some").last().click();
    await shows(page, ".thread .post", "Cipherine");
    expect(await page.innerText(".thread .posts")).toContain("<img src=");
    for (const look of ["slack", "discord"]) {
      const views = page.locator(`.thread [data-view=${look}]`);
      const count = await views.count();
      for (let index = 0; index < count; index++) await views.nth(index).click();
      await expect.poll(() => page.locator(`.thread [data-view=${look}][aria-current]`).count()).toBe(count);
      expect(await page.innerText(".thread .posts")).toContain("Cipherine");
      expect(await page.evaluate(ALIVE)).toEqual([]);
    }
  });

  it("is text in what the bot says of it alone", async () => {
    const { page, open, say } = visitor;
    await open("/channels/direct");
    const article = await say(`/ia article ${inject("hostile")}`);
    expect(article).toContain("Cipherine lève 77 millions d’euros <script>");
    for (const line of [
      "recherche Cipherine",
      "question qui a levé 77 millions d’euros ?",
      "chiffres",
      "investissement",
    ]) {
      expect(await say(`/ia ${line}`)).toContain("77");
      expect(await page.evaluate(ALIVE)).toEqual([]);
    }
    expect(await say(`/ia pourquoi ${inject("hostile")}`)).toContain("Cipherine");
  });

  it("is text in the page of sources", async () => {
    const { page, open } = visitor;
    await open("/sources");
    expect(await page.innerText("main")).toContain("L’Écho <img src=");
  });

  it("is no hole for what a person types", async () => {
    const { page, open } = visitor;
    await open("/channels/veille");
    const words = `<img src=x onerror="window.taken=true"> javascript:window.taken=true https://exemple.fr/?q="><b>`;
    await page.fill("#say-text", words);
    await page.keyboard.press("Enter");
    await shows(page, ".room .post.of-person", words.slice(0, 30));
    await open(`/channels/${encodeURIComponent('"><script>window.taken=true</script>')}`).catch(() => {});
    visitor.faults.splice(0); // the page isn't there
  });
});
