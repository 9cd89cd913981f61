import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { sql } from "drizzle-orm";
import { pino } from "pino";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { editionFromStore } from "../../src/bot/news/editions.ts";
import { createNewsroom, type Newsroom } from "../../src/bot/news/newsroom.ts";
import { type Desk, openDesk } from "../../src/desk.ts";
import { createFetcher, type Fetcher } from "../../src/feeds/fetch.ts";
import { createPace } from "../../src/feeds/pace.ts";
import type { Database } from "../../src/store/database.ts";
import { followedFeeds, syncDigestFeeds } from "../../src/store/feeds.ts";
import { searchArticles } from "../../src/store/search.ts";
import { onEachDatabase } from "../store/databases.ts";

const NOW = new Date("2025-02-10T12:00:00Z");
const MINUTE_MS = 60_000;
const READER = { digest: "ia", tenant: null };

/** A site of this test: what it serves at each path, and how often each was asked. */
const routes = new Map<string, (request: IncomingMessage, response: ServerResponse) => void>();
const asked = new Map<string, number>();
const server = createServer((request, response) => {
  const path = request.url ?? "/";
  asked.set(path, (asked.get(path) ?? 0) + 1);
  const route = routes.get(path);
  if (route) route(request, response);
  else {
    response.statusCode = 404;
    response.end("rien ici");
  }
});
let base = "";
let desk: Desk;
let fetcher: Fetcher;
let db: Database;
let now = NOW;

interface Item {
  readonly id: string;
  readonly title: string;
  readonly hoursAgo?: number;
  readonly link?: string;
}

function serveFeed(path: string, items: readonly Item[]): void {
  routes.set(path, (_request, response) => {
    const body = items
      .map(({ id, title, hoursAgo = 1, link = `${base}/${id}` }) => {
        const date = new Date(NOW.getTime() - hoursAgo * 60 * MINUTE_MS).toUTCString();
        return `<item><guid isPermaLink="false">${id}</guid><title>${title}</title><link>${link}</link><pubDate>${date}</pubDate></item>`;
      })
      .join("");
    response.setHeader("content-type", "application/rss+xml");
    response.end(`<rss version="2.0"><channel><title>Essai</title><link>${base}</link>${body}</channel></rss>`);
  });
}

function servePage(id: string, title: string, paragraphs: readonly string[]): void {
  routes.set(`/${id}`, (_request, response) => {
    response.setHeader("content-type", "text/html; charset=utf-8");
    const text = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join("");
    response.end(
      `<html lang="fr"><head><title>${title}</title></head><body><article><h1>${title}</h1>${text}</article></body></html>`,
    );
  });
}

const PLAN = [
  "L’État et des fonds privés mettront 109 milliards d’euros dans l’intelligence artificielle en France, a annoncé dimanche le président Emmanuel Macron à la télévision.",
  "L’argent servira à construire des centres de données alimentés par l’électricité nucléaire, selon l’Élysée.",
  "Le gouvernement veut former 100 000 experts en intelligence artificielle chaque année dans les universités et les écoles.",
  "Les syndicats craignent des suppressions d’emplois dans les centres d’appels et demandent des négociations.",
];

function newsroom(analyst: Desk["analyst"] = desk.analyst): Newsroom {
  return createNewsroom({
    db,
    fetcher,
    pace: createPace({ pauseMs: 0, concurrency: 4, now: Date.now, wait: () => Promise.resolve() }),
    desks: [{ command: "ia", analyst }],
    now: () => now,
    random: () => 0,
    log: pino({ level: "silent" }),
  });
}

async function follow(...paths: readonly string[]): Promise<void> {
  const wanted = paths.map((path) => ({ url: `${base}${path}`, name: path.slice(1), language: "fr" as const }));
  await syncDigestFeeds(db, { digest: "ia", wanted, now });
}

function today() {
  const { definition } = desk.digest;
  const since = new Date(now.getTime() - 24 * 60 * MINUTE_MS);
  const until = new Date(now.getTime() + 1);
  return editionFromStore(db, {
    digest: definition,
    tenant: null,
    since,
    until,
    language: "fr",
    timeZone: "Europe/Paris",
  });
}

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  desk = openDesk(join(import.meta.dirname, "../../digests"));
  fetcher = createFetcher({ allowPrivateNetworks: true });
});

afterAll(async () => {
  await fetcher.close();
  server.close();
});

onEachDatabase((opened) => {
  beforeEach(() => {
    routes.clear();
    asked.clear();
    now = NOW;
    db = opened();
  });

  it("reads what a feed announces, and tells it in the edition", async () => {
    serveFeed("/flux", [{ id: "plan", title: "109 milliards pour l’IA" }]);
    servePage("plan", "109 milliards pour l’IA", PLAN);
    await follow("/flux");
    expect(await newsroom().work()).toMatchObject({ polled: 1, fresh: 1, read: 1, failed: 0 });
    const edition = await today();
    expect(edition.stories).toHaveLength(1);
    expect(edition.figures.map(({ figure }) => figure.value)).toContain(109e9);
    const quotes = edition.sections.flatMap(({ points }) => points.map(({ text }) => text));
    expect(quotes.some((quote) => PLAN.includes(quote))).toBe(true);
  });

  it("polls again only when the feed is due, and reads nothing twice", async () => {
    serveFeed("/flux", [{ id: "plan", title: "109 milliards pour l’IA" }]);
    servePage("plan", "109 milliards pour l’IA", PLAN);
    await follow("/flux");
    const room = newsroom();
    await room.work();
    await room.work();
    expect(asked.get("/flux")).toBe(1);
    now = new Date(NOW.getTime() + 3 * 60 * MINUTE_MS);
    expect(await room.work()).toMatchObject({ fresh: 0, read: 0 });
    expect([asked.get("/flux"), asked.get("/plan")]).toEqual([2, 1]);
  });

  it("reads of a changed feed what is new, and keeps the rest", async () => {
    const plan = { id: "plan", title: "109 milliards pour l’IA" };
    serveFeed("/flux", [plan, { id: "deux", title: "La ville de Lormes paie son centre de calcul" }]);
    servePage("plan", plan.title, PLAN);
    await follow("/flux");
    const room = newsroom();
    expect(await room.work()).toMatchObject({ fresh: 2, read: 2 });
    now = new Date(NOW.getTime() + 3 * 60 * MINUTE_MS);
    const corrected = { id: "deux", title: "La ville de Lormes paie son centre de calcul, et le loue" };
    serveFeed("/flux", [{ id: "trois", title: "Vaudrey recrutera 40 techniciens", hoursAgo: 0 }, corrected, plan]);
    // The new one, and the corrected one again; the one that did not change is not asked for.
    expect(await room.work()).toMatchObject({ polled: 1, fresh: 1, read: 2 });
    expect([asked.get("/plan"), asked.get("/deux"), asked.get("/trois")]).toEqual([1, 2, 1]);
    const query = { words: "Lormes", language: "fr" as const, since: new Date(0), limit: 5 };
    expect((await searchArticles(db, READER, query)).map(({ title }) => title)).toEqual([corrected.title]);
  });

  it("stores the other feeds when one can't be stored, and does not ask it again at once", async () => {
    const refuse = sql`create or replace function refuse_article() returns trigger language plpgsql as
      $$ begin if new.title = 'Refusé' then raise exception 'refused'; end if; return new; end $$`;
    await db.orm.execute(refuse);
    await db.orm.execute(
      sql`create trigger refuse_article before insert on articles for each row execute function refuse_article()`,
    );
    try {
      serveFeed("/flux", [{ id: "plan", title: "109 milliards pour l’IA" }]);
      serveFeed("/refus", [{ id: "refus", title: "Refusé" }]);
      servePage("plan", "109 milliards pour l’IA", PLAN);
      await follow("/refus", "/flux");
      expect(await newsroom().work()).toMatchObject({ polled: 2, fresh: 1, read: 1 });
      expect(asked.get("/refus")).toBe(1);
    } finally {
      await db.orm.execute(sql`drop function refuse_article cascade`);
    }
  });

  it("is not fooled by an item whose identifier, link and date are edited", async () => {
    serveFeed("/flux", [{ id: "plan", title: "109 milliards pour l’IA" }]);
    servePage("plan", "109 milliards pour l’IA", PLAN);
    await follow("/flux");
    await newsroom().work();
    now = new Date(NOW.getTime() + 3 * 60 * MINUTE_MS);
    serveFeed("/flux", [
      { id: "plan-2", title: "109 milliards pour l’IA", hoursAgo: 0, link: `${base}/plan?utm_source=rss` },
    ]);
    expect(await newsroom().work()).toMatchObject({ fresh: 0 });
    expect((await today()).stories).toHaveLength(1);
  });

  it("does not flood when a feed full of old articles is added", async () => {
    const old = Array.from({ length: 30 }, (_, i) => ({
      id: `vieux-${i}`,
      title: `Vieille nouvelle ${i}`,
      hoursAgo: 50 + i,
    }));
    serveFeed("/flux", [{ id: "plan", title: "109 milliards pour l’IA" }, ...old]);
    servePage("plan", "109 milliards pour l’IA", PLAN);
    await follow("/flux");
    expect(await newsroom().work()).toMatchObject({ fresh: 1, read: 1 });
    expect(asked.get("/vieux-0")).toBeUndefined();
  });

  it("keeps the reason of a feed that is none, and the others go through", async () => {
    serveFeed("/flux", [{ id: "plan", title: "109 milliards pour l’IA" }]);
    servePage("plan", "109 milliards pour l’IA", PLAN);
    routes.set("/page", (_request, response) => response.end("<html><body>Bonjour</body></html>"));
    await follow("/flux", "/page", "/absent");
    expect(await newsroom().work()).toMatchObject({ polled: 1, failed: 2, read: 1 });
    const reasons = Object.fromEntries((await followedFeeds(db, READER)).map(({ name, reason }) => [name, reason]));
    expect(reasons).toEqual({ absent: "notFound", flux: null, page: "webPage" });
  });

  it("reads from the feed what has no page, and finds it again without accents", async () => {
    serveFeed("/flux", [{ id: "perdu", title: "La géothermie de Vaudrey alimentera un centre de calcul" }]);
    await follow("/flux");
    expect(await newsroom().work()).toMatchObject({ read: 1 });
    const found = await searchArticles(db, READER, {
      words: "geothermie",
      language: "fr",
      since: new Date(0),
      limit: 5,
    });
    expect(found.map(({ title }) => title)).toEqual(["La géothermie de Vaudrey alimentera un centre de calcul"]);
  });

  it("keeps the feed's own words where the page is a wall", async () => {
    serveFeed("/flux", [{ id: "mur", title: "La ville de Lormes recrutera 40 techniciens" }]);
    routes.set("/mur", (_request, response) => {
      response.setHeader("content-type", "text/html; charset=utf-8");
      response.end(
        `<html lang="fr"><head><title>Just a moment...</title></head><body><h1>Just a moment...</h1><p>Enable JavaScript and cookies to continue</p><script src="/cdn-cgi/challenge-platform/h/b/orchestrate.js"></script></body></html>`,
      );
    });
    await follow("/flux");
    expect(await newsroom().work()).toMatchObject({ read: 1 });
    const query = { words: "techniciens", language: "fr" as const, since: new Date(0), limit: 5 };
    expect((await searchArticles(db, READER, query)).map(({ title }) => title)).toEqual([
      "La ville de Lormes recrutera 40 techniciens",
    ]);
  });

  it("goes on with the others when one article can't be analysed, and tries that one again", async () => {
    const ids = ["un", "deux", "trois", "quatre"];
    serveFeed(
      "/flux",
      ids.map((id) => ({ id, title: `La ville de ${id} paie son centre de calcul` })),
    );
    for (const id of ids) servePage(id, `La ville de ${id} paie son centre de calcul`, [`${id} : ${PLAN[0]}`, ...PLAN]);
    await follow("/flux");
    let failures = 0;
    const room = newsroom((language) => {
      const analyst = Object.create(desk.analyst(language)) as ReturnType<Desk["analyst"]>;
      analyst.analyse = (text) => {
        if (text.includes("deux :") && failures++ === 0) throw new Error("this one");
        return desk.analyst(language).analyse(text);
      };
      return analyst;
    });
    expect(await room.work()).toMatchObject({ fresh: 4, read: 3 });
    now = new Date(NOW.getTime() + 30 * MINUTE_MS);
    expect(await room.work()).toMatchObject({ read: 1 });
  });

  it("tries a page again when its server is down, and reads the feed's own words at last", async () => {
    serveFeed("/flux", [{ id: "plan", title: "109 milliards pour l’IA" }]);
    routes.set("/plan", (_request, response) => {
      response.statusCode = 500;
      response.end();
    });
    await follow("/flux");
    const room = newsroom();
    expect(await room.work()).toMatchObject({ read: 0, postponed: 1 });
    for (let attempt = 0; attempt < 2; attempt++) {
      now = new Date(now.getTime() + 30 * MINUTE_MS);
      await room.work();
    }
    expect(asked.get("/plan")).toBe(3);
    const found = await searchArticles(db, READER, {
      words: "109 milliards",
      language: "fr",
      since: new Date(0),
      limit: 5,
    });
    expect(found).toHaveLength(1);
  });

  it("makes one story of two outlets' takes of one event", async () => {
    serveFeed("/un", [{ id: "plan", title: "109 milliards pour l’IA" }]);
    serveFeed("/deux", [{ id: "autre", title: "IA : Macron annonce 109 milliards d’euros d’investissements" }]);
    servePage("plan", "109 milliards pour l’IA", PLAN);
    servePage("autre", "IA : Macron annonce 109 milliards d’euros d’investissements", [
      "Emmanuel Macron a annoncé dimanche 109 milliards d’euros d’investissements dans l’intelligence artificielle en France.",
      "Ces fonds publics et privés financeront des centres de données, a précisé l’Élysée.",
      "La France compte former 100 000 experts par an dans ses écoles et ses universités.",
    ]);
    await follow("/un", "/deux");
    await newsroom().work();
    const edition = await today();
    expect(edition.stories.map(({ story }) => story.sources.length)).toEqual([2]);
    const total = edition.figures.find(({ figure }) => figure.value === 109e9);
    expect(total?.others).toHaveLength(1);
  });

  it("goes on from the store after a restart: the second take joins the story of the first", async () => {
    serveFeed("/un", [{ id: "plan", title: "109 milliards pour l’IA" }]);
    serveFeed("/deux", []);
    servePage("plan", "109 milliards pour l’IA", PLAN);
    await follow("/un", "/deux");
    await newsroom().work();
    now = new Date(NOW.getTime() + 3 * 60 * MINUTE_MS);
    serveFeed("/deux", [{ id: "autre", title: "109 milliards pour l’IA en France", hoursAgo: 0 }]);
    servePage("autre", "109 milliards pour l’IA en France", PLAN.slice(0, 3));
    await newsroom().work();
    expect((await today()).stories.map(({ story }) => story.articles.length)).toEqual([2]);
  });

  it("stops in the middle of a slow feed, and the next process takes it at once", async () => {
    let entered: () => void = () => {};
    const inside = new Promise<void>((resolve) => {
      entered = resolve;
    });
    routes.set("/flux", () => entered()); // never answers
    await follow("/flux");
    const room = newsroom();
    const work = room.work();
    await inside;
    await room.stop();
    await work;
    serveFeed("/flux", [{ id: "plan", title: "109 milliards pour l’IA" }]);
    servePage("plan", "109 milliards pour l’IA", PLAN);
    expect(await newsroom().work()).toMatchObject({ polled: 1, read: 1 });
  });
});
