/**
 * `npx tsx bench/stories.ts [ARTICLES]`: synthetic articles (100,000 by default), 5,000 a day, grouped into stories
 * one by one. What is asked: the last 1,000 cost at most 1.5 times the first 1,000. Sentences are those of
 * digests/ia/corpus with names, places and amounts drawn anew for each event; an event has one to six takes.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import type { Article } from "../src/engine/article.ts";
import type { Language } from "../src/engine/language.ts";
import { Stories } from "../src/engine/stories/stories.ts";
import { parseCorpus } from "../src/training/corpus.ts";

const ARTICLES = Number(process.argv[2] ?? 100_000);
const A_DAY = 5_000;
const BLOCK = 1_000;
/** Articles of another day read before time is taken, so that the first block does not pay for the compiler. */
const WARM_UP = 1_500;
const WANTED = 1.5;

let state = 20_260_101;
function roll(sides: number): number {
  state = (state + 0x6d2b79f5) >>> 0; // mulberry32
  let mixed = Math.imul(state ^ (state >>> 15), state | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * sides);
}
function pick<T>(list: readonly T[]): T {
  return list[roll(list.length)] as T;
}

const SYLLABLES =
  "ba cor del fen gal hor jan kel lor mar nov or pel quin ros sar tol ul ver wis yan zel tri bran".split(" ");
function coin(): string {
  const word = Array.from({ length: 3 + roll(2) }, () => pick(SYLLABLES)).join("");
  return word.charAt(0).toUpperCase() + word.slice(1);
}
/** Actors that come back from day to day, some far more often than others, and others met once. */
const REGULARS = Array.from({ length: 400 }, () => `${coin()} ${coin()}`);
function actor(): string {
  return roll(3) === 0
    ? `${coin()} ${coin()}`
    : (REGULARS[Math.floor(REGULARS.length * (roll(1000) / 1000) ** 1.5)] ?? coin());
}

const folder = join(import.meta.dirname, "..", "digests", "ia", "corpus");
const sentences: Record<Language, string[]> = { fr: [], en: [] };
for (const name of readdirSync(folder).filter((name) => name.endsWith(".txt"))) {
  for (const { language, sentences: all } of parseCorpus(name, readFileSync(join(folder, name), "utf8"))) {
    for (const { text, kind } of all) if (kind !== "noise" && text.length > 40) sentences[language].push(text);
  }
}

const words: Readonly<Record<Language, readonly string[]>> = {
  fr: wordsOf("fr"),
  en: wordsOf("en"),
};
function wordsOf(language: Language): string[] {
  return sentences[language].flatMap((text) => text.match(/(?<=\p{L} )\p{Ll}{5,}(?= \p{L})/gu) ?? []);
}

interface Happening {
  readonly actors: readonly string[];
  readonly amounts: readonly number[];
  readonly at: number;
  left: number;
}

const OPENINGS: Readonly<Record<Language, readonly string[]>> = {
  fr: [
    "ACTOR annonce NUMBER millions d'euros avec OTHER",
    "ACTOR supprime NUMBER postes à PLACE",
    "Chez ACTOR, OTHER claque la porte",
  ],
  en: ["ACTOR to spend €NUMBERmn with OTHER", "ACTOR sheds NUMBER jobs in PLACE", "OTHER leaves ACTOR"],
};

function paragraphs(body: readonly string[]): string {
  return body.map((text, at) => (at % 3 === 2 ? `${text}\n\n` : `${text} `)).join("");
}

function take(event: Happening, id: number): Article {
  const language: Language = roll(4) === 0 ? "en" : "fr";
  const [one = "", two = "", place = ""] = event.actors;
  const fill = (form: string) =>
    form
      .replace("ACTOR", one)
      .replace("OTHER", two)
      .replace("PLACE", place)
      .replace("NUMBER", String(pick(event.amounts)));
  const body = Array.from({ length: 7 + roll(8) }, () => {
    const text = pick(sentences[language]);
    // Each article has figures, names and turns of its own, or the corpus would be the same few articles again.
    return text
      .replace(/\d+(?:[.,]\d+)?/g, (digits) => (digits.length < 3 ? String(2 + roll(97)) : String(100 + roll(99_900))))
      .replace(/(?<=[\p{Ll},] )\p{Lu}[\p{L}'’-]+/gu, () => coin())
      .replace(/(?<=\p{L} )\p{Ll}{5,}(?= \p{L})/gu, (word) => (roll(3) === 0 ? pick(words[language]) : word));
  });
  for (let i = 0; i < 3; i++) body.splice(roll(body.length), 0, `${fill(pick(OPENINGS[language]))}.`);
  const published = new Date(event.at + roll(20 * 3_600_000));
  const title = roll(2) ? fill(pick(OPENINGS[language])) : pick(sentences[language]);
  return { id: `a${id}`, url: null, title, source: `outlet ${roll(60)}`, published, language, text: paragraphs(body) };
}

function* articles(count: number, start: number): Generator<readonly [Article, number]> {
  let open: Happening[] = [];
  for (let i = 0; i < count; i++) {
    const now = start + Math.floor((i * 24 * 3_600_000) / A_DAY);
    if (open.length < 40 || roll(2) === 0) {
      const actors = [actor(), actor(), coin()];
      open.push({ actors, amounts: [11 + roll(9_900), 11 + roll(900)], at: now - 12 * 3_600_000, left: 1 + roll(6) });
    }
    const event = pick(open);
    yield [take(event, i), now];
    event.left--;
    open = open.filter(({ left, at }) => left > 0 && now - at < 48 * 3_600_000);
  }
}

/** What is in use is told after a collection: what V8 has not yet picked up says nothing. */
setFlagsFromString("--expose-gc");
const collect: () => void = runInNewContext("gc");

const DAY_ONE = Date.UTC(2026, 0, 1);
const warm = new Stories();
for (const [article, now] of articles(WARM_UP, DAY_ONE)) warm.add(article, now);

const stories = new Stories();
const blocks: number[] = [];
let founded = 0;
let spent = 0;
let at = 0;
let peak = 0;
for (const [article, now] of articles(ARTICLES, DAY_ONE)) {
  const start = process.cpuUsage();
  const { isNew } = stories.add(article, now);
  spent += process.cpuUsage(start).user / 1000;
  if (isNew) founded++;
  if (++at % BLOCK === 0) {
    blocks.push(spent / BLOCK);
    spent = 0;
    peak = Math.max(peak, process.memoryUsage().rss);
    if (at % 10_000 === 0) {
      collect();
      const heap = Math.round(process.memoryUsage().heapUsed / 2 ** 20);
      console.log(
        `${at} articles  ${(blocks.at(-1) ?? 0).toFixed(3)} ms each  ${stories.size} kept  ${heap} MB in use`,
      );
    }
  }
}
const [first = 0] = blocks;
const last = blocks.at(-1) ?? 0;
console.log(`\nfirst ${BLOCK}: ${first.toFixed(3)} ms each; last ${BLOCK}: ${last.toFixed(3)} ms each`);
console.log(`cost, last against first   ${(last / first).toFixed(2)}   (wanted: at most ${WANTED})`);
console.log(
  `stories founded ${founded}; articles kept ${stories.size}; peak of the process ${Math.round(peak / 2 ** 20)} MB`,
);
if (last / first > WANTED) process.exitCode = 1;
