import { afterEach, describe, expect, it } from "vitest";
import { isLoopback } from "../../../adapters/web/guard.ts";
import { documentOf, listener, open, rawRequest, type Site, say } from "./stage.ts";

const TOKEN = "un-jeton-assez-long-pour-un-test";

let site: Site | null = null;
afterEach(async () => {
  await site?.close();
  site = null;
});

/** The status line's number of a raw answer. */
const statusOf = (answer: string): number => Number(answer.split(" ")[1]);

const head = (method: string, path: string, headers: Record<string, string>): string[] => [
  `${method} ${path} HTTP/1.1`,
  ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
];

describe("the page without a token", () => {
  it.each(["localhost", "127.0.0.1", "[::1]", "127.8.9.1:3000", "fil.localhost:3000", "LOCALHOST"])(
    "opens as %s",
    async (host) => {
      site = await open();
      expect(statusOf(await rawRequest(site.port, head("GET", "/", { Host: host })))).toBe(200);
    },
  );

  it.each([
    "mal.example",
    "127.0.0.1.mal.example",
    "localhost.mal.example",
    "192.168.1.4",
    "0.0.0.0",
    "",
    "2130706433",
  ])("refuses a name that another could own: %s", async (host) => {
    site = await open();
    const answer = await rawRequest(site.port, head("GET", "/", { Host: host }));
    expect([400, 421]).toContain(statusOf(answer));
    expect(answer).not.toContain("data-chat");
  });

  it("refuses what a proxy forwards from elsewhere", async () => {
    site = await open();
    const browser = site.visit({ "x-forwarded-for": "203.0.113.7" });
    expect((await browser.fetch("/")).status).toBe(403);
    expect((await site.visit({ forwarded: "for=203.0.113.7" }).fetch("/")).status).toBe(403);
    expect((await site.visit({ "x-forwarded-for": "127.0.0.1, ::1" }).fetch("/")).status).toBe(200);
  });

  it("knows its own machine's addresses", () => {
    for (const address of ["127.0.0.1", "127.255.0.3", "::1", "::ffff:127.0.0.1"])
      expect(isLoopback(address)).toBe(true);
    for (const address of ["10.0.0.1", "::ffff:10.0.0.1", "::2", "", "localhost", "127.0.0.1.evil"])
      expect(isLoopback(address)).toBe(false);
  });
});

describe("what is sent to the page", () => {
  const sent = "place=%2Fchannels%2Fveille&text=bonjour";
  const headers = (more: Record<string, string>): Record<string, string> => ({
    Host: "127.0.0.1",
    "Content-Type": "application/x-www-form-urlencoded",
    "Content-Length": String(sent.length),
    ...more,
  });
  const refused: Record<string, string>[] = [
    {},
    { Origin: "https://mal.example" },
    { Origin: "null" },
    { Origin: "http://127.0.0.1:1" },
    { Origin: "http://127.0.0.1", "Sec-Fetch-Site": "cross-site" },
    { Origin: "http://127.0.0.1", "Sec-Fetch-Site": "same-site" },
    { "Sec-Fetch-Site": "cross-site" },
    { "Sec-Fetch-Site": "none" },
  ];

  it.each(refused)("is refused from elsewhere: %j", async (from) => {
    const inbox = listener();
    site = await open(inbox);
    for (const path of [
      "/say",
      "/actions",
      "/feedback",
      "/links",
      "/channels",
      "/preferences",
      "/forms/x",
      "/logout",
    ]) {
      const answer = await rawRequest(site.port, head("POST", path, headers(from)), sent);
      expect(statusOf(answer), path).toBe(403);
    }
    expect(inbox.heard).toEqual([]);
    const page = await site.visit().page("/");
    expect(page.querySelectorAll(".post").length).toBe(0);
  });

  it.each([
    { Origin: "http://127.0.0.1" },
    { Origin: "http://127.0.0.1", "Sec-Fetch-Site": "same-origin" },
    { "Sec-Fetch-Site": "same-origin" },
  ] as Record<string, string>[])("is taken from the page itself: %j", async (from) => {
    site = await open();
    expect(statusOf(await rawRequest(site.port, head("POST", "/say", headers(from)), sent))).toBe(303);
  });

  it("is refused when it is too large, is no form, or names no place", async () => {
    const inbox = listener();
    site = await open(inbox);
    const browser = site.visit();
    expect((await browser.post("/say", { place: "/channels/veille", text: "x".repeat(70_000) })).status).toBe(413);
    expect((await browser.post("/say", { place: "/channels/veille", text: "x".repeat(4_001) })).status).toBe(413);
    expect((await browser.post("/say", { place: "/channels/veille", text: "   " })).status).toBe(400);
    expect((await browser.post("/say", { place: "/channels/nulle-part", text: "x" })).status).toBe(404);
    expect((await browser.post("/say", { place: "/channels/%E0%A4%A", text: "x" })).status).toBe(404);
    const json = { "content-type": "application/json", origin: site.origin };
    expect((await browser.fetch("/say", { method: "POST", body: "{}", headers: json })).status).toBe(400);
    expect(inbox.heard).toEqual([]);
    expect(site.faults).toEqual([]);
  });
});

describe("the page's headers", () => {
  it("let nothing run, load, frame or be sent to but the page's own", async () => {
    site = await open();
    for (const path of [
      "/",
      "/editions",
      "/sources",
      "/subscriptions",
      "/editions/none",
      "/assets/chat.js",
      "/assets/nope",
    ]) {
      const { headers } = await site.visit().fetch(path);
      const policy = headers.get("content-security-policy") ?? "";
      for (const rule of [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "frame-ancestors 'none'",
        "base-uri 'none'",
      ])
        expect(policy, path).toContain(rule);
      expect(policy).not.toMatch(/unsafe|\*|https?:/);
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("referrer-policy")).toBe("same-origin");
    }
  });

  it("are enough for the page: it has no style or script of its own, and loads nothing from elsewhere", async () => {
    site = await open();
    await site.web.openThread(site.web.channel, say("Ouverture"), "d:1:0");
    const page = await site.visit().page("/");
    expect(page.querySelectorAll("style, [style], script:not([src])").length).toBe(0);
    for (const one of page.querySelectorAll("script[src], link[href], img[src]")) {
      expect(one.getAttribute("src") ?? one.getAttribute("href")).toMatch(/^\/(?!\/)|^data:image\//);
    }
    const handlers = [...page.querySelectorAll("*")].flatMap((one) => [...one.attributes].map(({ name }) => name));
    expect(handlers.filter((name) => name.startsWith("on"))).toEqual([]);
  });
});

describe("the page with a token", () => {
  it("refuses every page and deed without it", async () => {
    const inbox = listener();
    site = await open(inbox, { adminToken: TOKEN });
    await site.web.openThread(site.web.channel, say("Confidentiel"), "d:1:0");
    const browser = site.visit();
    const paths = [
      "/",
      "/channels/veille",
      "/stream?place=/channels/veille",
      "/complete?line=/",
      "/posts/1/web",
      "/editions",
    ];
    for (const path of [...paths, "/editions/feed.xml", "/editions/feed.xml?key=x", "/sources", "/subscriptions"]) {
      const response = await browser.fetch(path);
      expect(response.status, path).toBe(401);
      expect(await response.text()).not.toContain("Confidentiel");
    }
    for (const path of ["/say", "/actions", "/feedback", "/links", "/channels", "/forms/x"])
      expect((await browser.post(path, { place: "/channels/veille", text: "x" })).status, path).toBe(401);
    expect(inbox.heard).toEqual([]);
  });

  it("lets in by the form, remembers by a cookie that no script reads, and lets out", async () => {
    site = await open(listener(), { adminToken: TOKEN });
    const browser = site.visit();
    const wrong = await browser.post("/login", { token: "non", from: "/sources" });
    expect(wrong.status).toBe(401);
    expect(documentOf(await wrong.text()).querySelector("#token-fault")?.textContent).toBe(
      "Ce n’est pas le bon jeton.",
    );
    const right = await browser.post("/login", { token: TOKEN, from: "/sources" });
    expect([right.status, right.headers.get("location")]).toEqual([303, "/sources"]);
    expect(right.headers.get("set-cookie")).toMatch(/HttpOnly/i);
    expect(right.headers.get("set-cookie")).toMatch(/SameSite=Strict/i);
    expect((await browser.fetch("/")).status).toBe(200);
    expect([...browser.cookies.values()].join()).not.toContain(TOKEN);
    await browser.post("/logout", {});
    expect((await browser.fetch("/")).status).toBe(401);
  });

  it("lets programs in by a bearer, which need say no origin", async () => {
    const inbox = listener();
    site = await open(inbox, { adminToken: TOKEN });
    const headers = { authorization: `Bearer ${TOKEN}`, "content-type": "application/x-www-form-urlencoded" };
    expect((await site.visit().fetch("/", { headers })).status).toBe(200);
    const body = "place=/channels/veille&text=/ia aide";
    expect((await site.visit().fetch("/say", { method: "POST", headers, body })).status).toBe(303);
    expect(inbox.heard).toHaveLength(1);
    for (const bearer of ["Bearer non", "Bearer", `Basic ${TOKEN}`, TOKEN])
      expect((await site.visit().fetch("/", { headers: { authorization: bearer } })).status).toBe(401);
  });

  it("refuses a session that is made up, changed, too old or of another token", async () => {
    let now = new Date("2025-02-10T08:00:00Z");
    site = await open(listener(), { adminToken: TOKEN, now: () => now });
    const browser = site.visit();
    await browser.post("/login", { token: TOKEN });
    const session = browser.cookies.get("fil_session") ?? "";
    const later = `${Number(session.split(".")[0]) + 1}${session.slice(session.indexOf("."))}`;
    for (const made of ["", "x", "9999999999999.a.b", `${session}x`, later, session.split(".").slice(0, 2).join(".")]) {
      browser.cookies.set("fil_session", made);
      expect((await browser.fetch("/")).status, made).toBe(401);
    }
    browser.cookies.set("fil_session", session);
    expect((await browser.fetch("/")).status).toBe(200);
    now = new Date("2025-03-13T08:00:00Z");
    expect((await browser.fetch("/")).status).toBe(401);
    await site.close();
    site = await open(listener(), { adminToken: "un-autre-jeton", now: () => new Date("2025-02-10T08:00:00Z") });
    expect((await site.visit({ cookie: `fil_session=${session}` }).fetch("/")).status).toBe(401);
  });

  it("makes whoever guesses wait, then try again", async () => {
    let now = new Date("2025-02-10T08:00:00Z");
    site = await open(listener(), { adminToken: TOKEN, now: () => now });
    const browser = site.visit();
    for (let i = 0; i < 10; i++) expect((await browser.post("/login", { token: `non-${i}` })).status).toBe(401);
    const slowed = await browser.post("/login", { token: TOKEN });
    expect([slowed.status, slowed.headers.get("retry-after")]).toEqual([429, "60"]);
    now = new Date("2025-02-10T08:01:01Z");
    expect((await browser.post("/login", { token: TOKEN })).status).toBe(303);
  });

  it.each(["//mal.example", "https://mal.example/", "/\\mal.example", "javascript:alert(1)", "/\n/mal.example"])(
    "never leads elsewhere: %j",
    async (from) => {
      site = await open(listener(), { adminToken: TOKEN });
      const browser = site.visit();
      expect((await browser.post("/login", { token: TOKEN, from })).headers.get("location")).toBe("/");
      expect((await browser.post("/preferences", { language: "en", from })).headers.get("location")).toBe("/");
    },
  );
});
