import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { pino } from "pino";
import { createNewsroom } from "../../src/bot/news/newsroom.ts";
import type { Config } from "../../src/config.ts";
import type { Desk } from "../../src/desk.ts";
import { createFetcher } from "../../src/feeds/fetch.ts";
import { createPace } from "../../src/feeds/pace.ts";
import { followDigests } from "../../src/news.ts";
import type { Database } from "../../src/store/database.ts";
import { FACTORY, LAW, PARTY, PLAN, PLAN_AGAIN } from "../bot/articles.ts";
import type { Story } from "../bot/press.ts";

const DIGESTS = join(import.meta.dirname, "../../digests");
const HOUR_MS = 3_600_000;

/** Two plans to compare: what the questions of the tests are about. */
export const TRAINING: Story = {
  id: "formation",
  title: "Formation à l’intelligence artificielle : deux pays comparent leurs plans",
  text: [
    "En France, 60 000 experts en intelligence artificielle seront formés chaque année, a annoncé la ministre du Travail.",
    "Aux États-Unis, 250 000 experts en intelligence artificielle seront formés chaque année, selon la Maison-Blanche.",
    "Les syndicats demandent que ces formations soient payées par les employeurs.",
  ],
  hoursAgo: 2,
};

/** What the digest's own feeds published. */
const OUTLETS: Readonly<Record<string, readonly Story[]>> = {
  journal: [PLAN, FACTORY],
  gazette: [PLAN_AGAIN, TRAINING],
  wire: [LAW],
};

/** Outlets on this machine: a feed at /NAME.xml, its site at /NAME, its articles at /NAME/ID. */
export class Newsstand {
  readonly #server: Server;
  readonly #pages = new Map<string, string>();
  #base = "";

  constructor() {
    this.#server = createServer((request, response) => {
      const page = this.#pages.get(request.url ?? "/");
      if (page === undefined) return void response.writeHead(404).end("rien ici");
      const type = request.url?.endsWith(".xml") ? "application/rss+xml" : "text/html";
      response.writeHead(200, { "content-type": `${type}; charset=utf-8` }).end(page);
    });
  }

  async open(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, "127.0.0.1", resolve));
    this.#base = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
    for (const [outlet, stories] of Object.entries(OUTLETS)) this.publish(outlet, stories);
    this.publish("magazine", [PARTY]); // for those who follow one more
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  at(path: string): string {
    return `${this.#base}${path}`;
  }

  publish(outlet: string, stories: readonly Story[]): void {
    const items = stories.map(({ id, title, text, hoursAgo = 1, language = "fr" }) => {
      const body = text.map((line) => `<p>${line}</p>`).join("");
      const article = `<article><h1>${title}</h1>${body}</article>`;
      this.#pages.set(`/${outlet}/${id}`, page(language, title, "", article));
      const date = new Date(Date.now() - hoursAgo * HOUR_MS).toUTCString();
      return `<item><guid isPermaLink="false">${outlet} ${id}</guid><title>${title}</title><link>${this.at(`/${outlet}/${id}`)}</link><pubDate>${date}</pubDate></item>`;
    });
    const head = `<link rel="alternate" type="application/rss+xml" href="/${outlet}.xml">`;
    this.#pages.set(`/${outlet}`, page("fr", outlet, head, `<h1>${outlet}</h1>`));
    this.#pages.set(
      `/${outlet}.xml`,
      `<rss version="2.0"><channel><title>${nameOf(outlet)}</title><link>${this.at(`/${outlet}`)}</link>${items.join("")}</channel></rss>`,
    );
  }

  /** The digest of the project, following these outlets instead of its own. */
  writeDigests(folder: string): void {
    mkdirSync(folder, { recursive: true });
    for (const weights of ["weights.fr.json", "weights.en.json"]) {
      cpSync(join(DIGESTS, "ia", weights), join(folder, "ia", weights));
    }
    const feeds = Object.keys(OUTLETS).map(
      (outlet) =>
        `  - { url: "${this.at(`/${outlet}.xml`)}", name: "${nameOf(outlet)}", language: ${outlet === "wire" ? "en" : "fr"} }`,
    );
    const own = readFileSync(join(DIGESTS, "ia.yaml"), "utf8");
    const [before = "", after = ""] = own.split(/^feeds:\n(?: {2}.*\n)+/m);
    writeFileSync(join(folder, "ia.yaml"), `${before}feeds:\n${feeds.join("\n")}\n${after}`);
  }

  /** Polls and reads what is due, without the pauses that real hosts are owed. */
  async read(db: Database, config: Config, desk: Desk): Promise<void> {
    const now = (): Date => new Date();
    const fetcher = createFetcher({ allowPrivateNetworks: true });
    const pace = createPace({ pauseMs: 0, concurrency: 4, now: Date.now, wait: () => Promise.resolve() });
    const desks = [{ command: "ia", analyst: desk.analyst }];
    const log = pino({ level: "silent" });
    await followDigests(db, config, now());
    const newsroom = createNewsroom({ db, fetcher, pace, desks, now, random: () => 0, log });
    await newsroom.work();
    await newsroom.stop();
    await fetcher.close();
  }
}

function nameOf(outlet: string): string {
  return `Le ${outlet.slice(0, 1).toUpperCase()}${outlet.slice(1)}`;
}

function page(language: string, title: string, head: string, body: string): string {
  return `<html lang="${language}"><head><title>${title}</title>${head}</head><body>${body}</body></html>`;
}
