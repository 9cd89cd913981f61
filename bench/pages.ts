/**
 * `npx tsx bench/pages.ts FOLDER…`: the text of readPage beside that of Readability on linkedom, in the same run.
 * Each folder is a set: pages as NAME.html, each with the article's text as NAME.txt. Scores are over the bag of the
 * page's words, in lower case, averaged over the pages; a page that nothing is read from counts 0. Times are medians.
 */
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { readPage } from "../src/feeds/page.ts";

interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f: number;
}

interface Run {
  readonly score: Score;
  readonly ms: number;
}

function bag(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of text
    .normalize("NFC")
    .toLowerCase()
    .matchAll(/[\p{L}\p{N}]+/gu)) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

const size = (counts: ReadonlyMap<string, number>): number => [...counts.values()].reduce((sum, n) => sum + n, 0);

function scoreOf(text: string, gold: string): Score {
  const found = bag(text);
  const wanted = bag(gold);
  let shared = 0;
  for (const [word, count] of found) shared += Math.min(count, wanted.get(word) ?? 0);
  if (size(wanted) === 0 && size(found) === 0) return { precision: 1, recall: 1, f: 1 };
  const precision = shared / (size(found) || 1);
  const recall = shared / (size(wanted) || 1);
  return { precision, recall, f: shared === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

/** The peer: what is read with no care. */
function plain(html: string): string {
  const { document } = parseHTML(html);
  try {
    const reader = new Readability(document as unknown as ConstructorParameters<typeof Readability>[0]);
    return reader.parse()?.textContent ?? "";
  } catch {
    return "";
  }
}

const ours = (html: string): string => readPage(html, null).text;

function run(read: (html: string) => string, html: string, gold: string): Run {
  const start = performance.now();
  const text = read(html);
  return { ms: performance.now() - start, score: scoreOf(text, gold) };
}

const mean = (values: readonly number[]): number => values.reduce((sum, n) => sum + n, 0) / (values.length || 1);
const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

function show(name: string, runs: readonly Run[]): string {
  const part = (pick: (score: Score) => number): string =>
    mean(runs.map(({ score }) => pick(score)))
      .toFixed(4)
      .padStart(8);
  const times = runs.map(({ ms }) => ms);
  const cells = [part((s) => s.precision), part((s) => s.recall), part((s) => s.f)];
  return `  ${name.padEnd(24)}${cells.join("")}${median(times).toFixed(1).padStart(9)}${mean(times).toFixed(1).padStart(9)}`;
}

const argument = process.argv.slice(2);
const worst = argument.includes("--worst");
const folders = argument.filter((name) => !name.startsWith("--"));
if (folders.length === 0) console.error("Give folders of pages: NAME.html, with the article's text in NAME.txt.");
for (const folder of folders) {
  const files = new Set(readdirSync(folder));
  const names = [...files]
    .filter((name) => name.endsWith(".html"))
    .map((name) => name.slice(0, -5))
    .filter((name) => files.has(`${name}.txt`))
    .sort();
  const pages = names.map((name) => ({
    name,
    html: readFileSync(join(folder, `${name}.html`), "utf8"),
    gold: readFileSync(join(folder, `${name}.txt`), "utf8"),
  }));
  for (const { html } of pages.slice(0, 20)) plain(html).length + ours(html).length; // warm-up
  const both = pages.map(({ name, html, gold }, at) => {
    // Each goes first on every second page: the first to read a page pays for the memory.
    const first = at % 2 ? run(plain, html, gold) : run(ours, html, gold);
    const second = at % 2 ? run(ours, html, gold) : run(plain, html, gold);
    return at % 2 ? { name, peer: first, own: second } : { name, peer: second, own: first };
  });
  console.log(`${basename(folder)}: ${pages.length} pages`.padEnd(26), "      P       R       F   median     mean ms");
  console.log(
    show(
      "Readability + linkedom",
      both.map(({ peer }) => peer),
    ),
  );
  console.log(
    show(
      "readPage",
      both.map(({ own }) => own),
    ),
  );
  if (!worst) continue;
  const lost = both.map(({ name, peer, own }) => ({ name, peer, own, by: own.score.f - peer.score.f }));
  for (const { name, peer, own, by } of lost.sort((one, other) => one.by - other.by).slice(0, 15)) {
    const shown = (s: Score): string => `${s.precision.toFixed(2)}/${s.recall.toFixed(2)}/${s.f.toFixed(2)}`;
    if (by < -0.005) console.log(`    ${by.toFixed(3)} ${shown(peer.score)} -> ${shown(own.score)} ${name}`);
  }
}
