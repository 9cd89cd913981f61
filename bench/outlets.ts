import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse, stringify } from "yaml";
import { parseCorpus } from "../src/training/corpus.ts";

/** Outlets on this machine, each an address of its own as in the world: 127.0.0.1, 127.0.0.2… */
export interface Outlets {
  readonly feeds: readonly { readonly url: string; readonly name: string; readonly language: "fr" }[];
  /** Asked for, makes each outlet announce one more article. */
  readonly publish: string;
  close(): Promise<void>;
}

const DIGESTS = join(import.meta.dirname, "..", "digests");
/** What stands around an article on a page of the press. */
const AROUND = `<nav>${"<a href='/rubrique'>Rubrique</a> ".repeat(60)}</nav>`;
const SENTENCES_AN_ARTICLE = 25;

export async function openOutlets(count: number): Promise<Outlets> {
  const sentences = corpus();
  const published: Date[] = [];
  const textOf = (outlet: number, item: number): string[] => {
    const from = (outlet * 1009 + item * 137) % sentences.length;
    return Array.from({ length: SENTENCES_AN_ARTICLE }, (_, i) => sentences[(from + i * 3) % sentences.length] ?? "");
  };
  const titleOf = (outlet: number, item: number): string => (textOf(outlet, item)[0] ?? "").slice(0, 90);
  const server = createServer((request, response) => {
    const [, kind, outlet = "0", item = "0"] = (request.url ?? "").split("/");
    if (kind === "publish") {
      published.push(new Date(Date.now() - 60_000));
      response.end();
      return;
    }
    const host = `http://${request.headers.host}`;
    if (kind === "feed") {
      const items = published.map((date, i) => {
        const link = `${host}/page/${outlet}/${i}`;
        return `<item><guid>${link}</guid><title>${titleOf(Number(outlet), i)}</title><link>${link}</link><pubDate>${date.toUTCString()}</pubDate></item>`;
      });
      response.setHeader("content-type", "application/rss+xml; charset=utf-8");
      response.end(`<rss version="2.0"><channel><title>Journal ${outlet}</title>${items.join("")}</channel></rss>`);
      return;
    }
    const paragraphs = textOf(Number(outlet), Number(item)).map((sentence) => `<p>${sentence}</p>`);
    const title = titleOf(Number(outlet), Number(item));
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.end(
      `<html lang="fr"><head><title>${title}</title></head><body>${AROUND}<article><h1>${title}</h1>${paragraphs.join("")}</article>${AROUND}</body></html>`,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "0.0.0.0", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    feeds: Array.from({ length: count }, (_, i) => ({
      url: `http://127.0.0.${i + 1}:${port}/feed/${i}`,
      name: `Journal ${i}`,
      language: "fr" as const,
    })),
    publish: `http://127.0.0.1:${port}/publish`,
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

/** A copy of the digests in which "ia" follows these feeds alone. */
export function digestsFollowing(feeds: Outlets["feeds"]): string {
  const folder = mkdtempSync(join(tmpdir(), "fil-digests-"));
  cpSync(DIGESTS, folder, { recursive: true });
  const file = join(folder, "ia.yaml");
  writeFileSync(file, stringify({ ...parse(readFileSync(file, "utf8")), feeds }));
  return folder;
}

/** The sentences of the French corpus, as press prose. */
function corpus(): string[] {
  const folder = join(DIGESTS, "ia", "corpus");
  return readdirSync(folder)
    .filter((name) => /^fr-.*\.txt$/.test(name))
    .sort()
    .flatMap((name) => parseCorpus(name, readFileSync(join(folder, name), "utf8")))
    .flatMap(({ sentences }) => sentences.map(({ text }) => text.replace(/[<&]/g, " ")));
}
