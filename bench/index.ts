/**
 * `npm run bench`: the full analysis of a French article of about 1,000 words beside its peers and beside a floor,
 * all measured in the same run. Only ratios are worth quoting: times depend on the machine.
 */
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { loadDigests } from "../src/digests.ts";
import { Analyst } from "../src/engine/analyst.ts";
import { parseCorpus } from "../src/training/corpus.ts";

const root = join(import.meta.dirname, "..");
const require = createRequire(import.meta.url);

/** About 1,000 words of press prose: articles of the corpus, one after the other. */
function article(words: number): string {
  const name = "fr-regional.txt";
  const texts = parseCorpus(name, readFileSync(join(root, "digests", "ia", "corpus", name), "utf8")).map(
    ({ text }) => text,
  );
  let text = "";
  for (let i = 0; text.split(/\s+/).length < words; i++) text += `${text ? "\n" : ""}${texts[i % texts.length] ?? ""}`;
  return text
    .split(/(?<=\s)/)
    .slice(0, words)
    .join("");
}

/** Different articles of about 1,000 words each, none of them read twice. */
function articles(words: number): string[] {
  const folder = join(root, "digests", "ia", "corpus");
  const all = readdirSync(folder)
    .filter((name) => /^fr-.*\.txt$/.test(name))
    .sort()
    .flatMap((name) => parseCorpus(name, readFileSync(join(folder, name), "utf8")).map(({ text }) => text))
    .join("\n")
    .split(/(?<=\s)/);
  return Array.from({ length: Math.floor(all.length / words) }, (_, i) =>
    all.slice(i * words, (i + 1) * words).join(""),
  );
}

/** Calls made before time is taken. */
const WARM_UP = 20;

/** Median milliseconds of one call, after a warm-up. */
async function time(run: () => unknown, rounds: number): Promise<number> {
  for (let i = 0; i < Math.min(WARM_UP, rounds); i++) await run();
  const times: number[] = [];
  for (let i = 0; i < rounds; i++) {
    const start = performance.now();
    await run();
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return times[times.length >> 1] ?? 0;
}

const [digest] = loadDigests(join(root, "digests"));
if (!digest) throw new Error("there is no digest");
const analyst = new Analyst(digest.definition, digest.models.fr, "fr");
const text = article(1000);
const long = article(10_000);
const segmenter = new Intl.Segmenter("fr", { granularity: "sentence" });

const floor = await time(() => {
  let count = 0;
  for (const { segment } of segmenter.segment(text)) count += segment.length;
  for (const match of text.matchAll(/[\p{L}\p{N}]+/gu)) count += match[0].length;
  return count + text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().length;
}, 300);
const ours = await time(() => analyst.analyse(text), 300);
// The engine remembers the words that it met: an article read again is the best case, a new one what a user waits for.
const unread = articles(1000);
const fresh = new Analyst(digest.definition, digest.models.fr, "fr");
let next = 0;
const ofUnread = await time(() => fresh.analyse(unread[next++ % unread.length] ?? ""), unread.length - WARM_UP);
const tenTimes = await time(() => analyst.analyse(long), 40);

const lexrank = require("lexrank") as {
  summarize(text: string, lines: number, done: (fault: unknown, result: unknown) => void): void;
};
const summarise = (): Promise<unknown> =>
  new Promise((resolve, reject) => {
    lexrank.summarize(text, 5, (fault, result) => (fault ? reject(fault) : resolve(result)));
  });
const lexrankTime = await time(summarise, 5);
const { SummarizerManager } = require("node-summarizer") as {
  SummarizerManager: new (text: string, lines: number) => { getSummaryByFrequency(): unknown };
};
const summarizerTime = await time(() => new SummarizerManager(text, 5).getSummaryByFrequency(), 10);
const recognizers = require("@microsoft/recognizers-text-number-with-unit") as {
  recognizeCurrency(text: string, culture: string): unknown;
};
const recognizersTime = await time(() => recognizers.recognizeCurrency(text, "fr-fr"), 2);

const rows: readonly (readonly [string, number])[] = [
  ["floor (segmenter, words, normalisation)", floor],
  ["Le Fil, full analysis, read before", ours],
  ["Le Fil, full analysis, never read", ofUnread],
  ["Le Fil, ten times the text", tenTimes],
  ["lexrank, summary", lexrankTime],
  ["node-summarizer, summary", summarizerTime],
  ["recognizers-text, currency alone", recognizersTime],
];
for (const [name, ms] of rows)
  console.log(`${name.padEnd(42)} ${ms.toFixed(3).padStart(10)} ms  ${(ms / ours).toFixed(2).padStart(9)} x`);
console.log(`\ncost against the floor      ${(ours / floor).toFixed(2)}   (wanted: at most 4)`);
console.log(`  the same, a new article   ${(ofUnread / floor).toFixed(2)}`);
console.log(`faster than lexrank         ${(lexrankTime / ours).toFixed(0)} x (wanted: at least 10)`);
console.log(`ten times the text          ${(tenTimes / ours).toFixed(1)} x (wanted: at most 12)`);
