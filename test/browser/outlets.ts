import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";

const SAMPLES = join(import.meta.dirname, "..", "..", "digests", "samples", "pages");
const HOUR_MS = 3_600_000;

/** One article of one outlet. */
export interface Report {
  readonly outlet: string;
  readonly language: "fr" | "en";
  /** As the feed gives it: text, whatever it holds. */
  readonly title: string;
  readonly hoursAgo: number;
  /** A whole page. */
  readonly page: string;
}

/** The six articles that were written for the demonstration, by their outlets, as if they were of today. */
export const SAMPLE_REPORTS: readonly Report[] = [
  sample("Le Courrier du Numérique", "01-109-milliards", 2.5),
  sample("Le Messager national", "02-pres-de-110-milliards", 2),
  sample("Northgate Wire", "03-112-billion-paris-summit", 1.5, "en"),
  sample("Le Quotidien des Marais", "04-centre-de-donnees-vaudreville", 4),
  sample("Comptoir des marchés", "05-tessarine-leve-42-millions", 3),
  sample("The Meridian Dispatch", "06-chip-export-controls", 5, "en"),
];

/** A server on loopback: each outlet has a feed, `/0.xml` and so on, and a page for each of its articles. */
export interface Outlets {
  readonly feeds: readonly { readonly name: string; readonly url: string; readonly language: "fr" | "en" }[];
  /** The address of a report's page. */
  address(report: Report): string;
  close(): void;
}

export async function openOutlets(reports: readonly Report[]): Promise<Outlets> {
  const names = [...new Set(reports.map(({ outlet }) => outlet))];
  let base = "";
  const pathOf = (report: Report): string => `/${names.indexOf(report.outlet)}/${reports.indexOf(report)}.html`;
  const server = createServer((request, response) => {
    const report = reports.find((one) => pathOf(one) === request.url);
    const [, number] = /^\/(\d+)\.xml$/.exec(request.url ?? "") ?? [];
    const outlet = number === undefined ? undefined : names[Number(number)];
    if (report) response.setHeader("content-type", "text/html; charset=utf-8").end(redated(report));
    else if (outlet !== undefined) {
      const own = reports.filter((one) => one.outlet === outlet);
      const items = own.map((one) => itemOf(one, base + pathOf(one)));
      response.setHeader("content-type", "application/rss+xml; charset=utf-8").end(feedOf(outlet, items));
    } else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    feeds: names.map((name, number) => ({
      name,
      url: `${base}/${number}.xml`,
      language: reports.find(({ outlet }) => outlet === name)?.language ?? "fr",
    })),
    address: (report) => base + pathOf(report),
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

function sample(outlet: string, file: string, hoursAgo: number, language: "fr" | "en" = "fr"): Report {
  const page = readFileSync(join(SAMPLES, `${file}.html`), "utf8");
  const [, title = ""] =
    /<meta property="og:title" content="([^"]+)"/.exec(page) ?? /<h1[^>]*>([^<]+)/.exec(page) ?? [];
  return { outlet, language, title: title.replaceAll("&amp;", "&").trim(), hoursAgo, page };
}

function publishedAt({ hoursAgo }: Report): Date {
  return new Date(Date.now() - hoursAgo * HOUR_MS);
}

/** The page, published when its feed says so; the words that people read stay as they are. */
function redated(report: Report): string {
  return report.page.replace(/\b20\d\d-\d\d-\d\dT[\d:]+(?:Z|[+-]\d\d:?\d\d)/g, publishedAt(report).toISOString());
}

function itemOf(report: Report, link: string): string {
  const date = publishedAt(report).toUTCString();
  return `<item><title>${escaped(report.title)}</title><link>${link}</link><guid>${link}</guid><pubDate>${date}</pubDate></item>`;
}

function feedOf(outlet: string, items: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0"><channel><title>${escaped(outlet)}</title><link>https://exemple.fr/</link>
<description>${escaped(outlet)}</description>${items.join("\n")}</channel></rss>`;
}

/** Text for XML and HTML. */
export function escaped(words: string): string {
  return words.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
