import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { type Outlets, openOutlets, SAMPLE_REPORTS } from "./outlets.ts";
import { type Program, startProgram } from "./program.ts";
import { expectAccessible, shows, visit, withBrowser } from "./visitor.ts";

const TOKEN = "un-jeton-assez-long-pour-les-essais";

withBrowser();

describe("where a token is set", () => {
  let outlets: Outlets;
  let program: Program;
  beforeAll(async () => {
    outlets = await openOutlets(SAMPLE_REPORTS.slice(0, 2));
    program = await startProgram({ outlets, environment: { FIL_ADMIN_TOKEN: TOKEN } });
  });
  afterAll(async () => {
    await program.stop();
    program.remove();
    outlets.close();
  });

  const paths = ["/", "/channels/veille", "/editions", "/editions/feed.xml", "/sources", "/subscriptions", "/metrics"];

  it.each(paths)("%s shows nothing without it, nor with another", async (path) => {
    for (const headers of [{}, { authorization: "Bearer un-autre-jeton-assez-long" }]) {
      const response = await fetch(program.url + path, { headers, redirect: "manual" });
      expect([401, 403]).toContain(response.status);
      expect(await response.text()).not.toMatch(/milliards|Courrier|fil_polls_total/);
    }
  });

  it.each(paths)("%s opens with it", async (path) => {
    const response = await fetch(program.url + path, { headers: { authorization: `Bearer ${TOKEN}` } });
    expect(response.status).toBe(200);
  });

  it("says that it lives and that it is ready to anyone", async () => {
    expect((await fetch(`${program.url}/healthz`)).status).toBe(200);
    expect((await fetch(`${program.url}/readyz`)).status).toBe(200);
  });

  it("lets a person in by the form, and out", async () => {
    const { page, context, open } = await visit({ url: program.url });
    await open("/sources");
    await expectAccessible(page);
    await page.fill("#token", "pas le bon jeton du tout");
    await page.keyboard.press("Enter");
    await shows(page, "[role=alert]", "Ce n’est pas le bon jeton");
    await page.fill("#token", TOKEN);
    await page.keyboard.press("Enter");
    await shows(page, "main", "Le Courrier du Numérique");
    await page.click("button[formaction='/logout']");
    await page.locator("#token").waitFor();
    await open("/sources");
    expect(await page.locator("#token").count()).toBe(1);
    await context.close();
  });

  it("tells the token to no log", () => {
    expect(program.log()).not.toContain(TOKEN);
  });

  it("goes on by itself after a restart, with what was being typed", { timeout: 120_000 }, async () => {
    const visitor = await visit({ url: program.url });
    const { page, context, open } = visitor;
    await open("/");
    await page.fill("#token", TOKEN);
    const streaming = page.waitForResponse((response) => response.url().includes("/stream?"));
    await page.keyboard.press("Enter");
    await streaming;
    await page.fill("#say-text", "un brouillon");
    const before = await page.evaluate("performance.timeOrigin");
    const restarting = program.restart();
    try {
      await shows(page, "[data-status]", "Connexion perdue");
    } finally {
      program = await restarting;
    }
    // Its posts are those of another process: the page is loaded again.
    await expect
      .poll(() => page.evaluate("performance.timeOrigin").catch(() => before), { timeout: 30_000 })
      .not.toBe(before);
    await expect.poll(() => page.inputValue("#say-text"), { timeout: 30_000 }).toBe("un brouillon");
    await shows(page, ".room .post", "milliards");
    const complaints = visitor.faults.filter((fault) => !/Failed to load resource|ERR_/.test(fault));
    expect(complaints).toEqual([]);
    await context.close();
  });
});

describe("another site", () => {
  let site: Server;
  let address = "";
  beforeAll(async () => {
    site = createServer((_, response) => {
      response.setHeader("content-type", "text/html; charset=utf-8").end(`<!doctype html>
<form method="post" action="${inject("url")}/say"><input name="place" value="/channels/veille">
<input name="event" value="0f8fad5b-d9cb-469f-a165-70867728950e"><input name="text" value="envoyé par un autre site">
<button>Envoyer</button></form>`);
    });
    await new Promise<void>((resolve) => site.listen(0, "127.0.0.1", resolve));
    address = `http://127.0.0.1:${(site.address() as AddressInfo).port}/`;
  });
  afterAll(() => void site.close());

  it("can't post by a form, nor by a script, nor read, nor frame the page", async () => {
    const { page, context, open } = await visit();
    await open("/channels/veille"); // with a visitor's cookie
    await page.goto(address);
    const refused = page.waitForResponse((response) => response.url().endsWith("/say"));
    await page.click("button");
    expect((await refused).status()).toBe(403);
    await page.goto(address);
    const sent = `fetch(${JSON.stringify(`${inject("url")}/say`)}, { method: "POST", mode: "no-cors", credentials: "include",
      body: new URLSearchParams({ place: "/channels/veille", text: "envoyé par un autre site" }) }).then(() => "sent", String)`;
    await page.evaluate(sent);
    const read = `fetch(${JSON.stringify(`${inject("url")}/channels/veille`)}, { credentials: "include" }).then(() => "read", () => "refused")`;
    expect(await page.evaluate(read)).toBe("refused");
    const framed = `new Promise((resolve) => { const frame = document.createElement("iframe");
      frame.src = ${JSON.stringify(`${inject("url")}/`)}; frame.onload = () => resolve(frame.contentWindow.length); document.body.append(frame); })`;
    await page.evaluate(framed);
    const inside = page.frames().find((frame) => frame !== page.mainFrame());
    expect(await inside?.evaluate("document.querySelectorAll('.post').length")).toBe(0);
    await open("/channels/veille");
    await page.locator(".room .post").first().waitFor();
    expect(await page.innerText(".room .posts")).not.toContain("envoyé par un autre site");
    await context.close();
  });

  it("can't reach the page by a name of its own", async () => {
    const { port } = new URL(inject("url"));
    const { request } = await import("node:http");
    const status = await new Promise<number | undefined>((resolve, reject) => {
      request({ host: "127.0.0.1", port, path: "/", headers: { host: `elsewhere.test:${port}` } }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .once("error", reject)
        .end();
    });
    expect(status).toBe(421);
  });
});
