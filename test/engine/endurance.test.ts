import { describe, expect, it } from "vitest";
import type { Analyst } from "../../src/engine/analyst.ts";
import { english, french } from "./newsroom.ts";

const QUESTION = "Combien d’euros la mairie de Lormes va-t-elle payer ?";
/** A text eight times longer may take this many times longer: linear, with room for a busy machine. */
const EIGHTFOLD = 20;
/** Below this a measure is mostly noise. */
const FLOOR_MS = 4;

/** Pseudo-random numbers that are the same at every run. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

const WORDS =
  "le maire de Lormes a promis 12 000 euros aux écoles , mais « rien n’est signé » . Hier 3,5 % des élèves ont vu M. Petit ! Et l’eau ? Selon elle … 40 MW (soit 1,5 Md€) \n".split(
    " ",
  );

function ramble(words: number): string {
  const roll = dice(words);
  return Array.from({ length: words }, () => WORDS[roll(WORDS.length)]).join(" ");
}

/** Everything that the engine quotes is in the text, letter by letter. */
function expectExact(analyst: Analyst, text: string): void {
  const { keyPoints, figures } = analyst.analyse(text);
  for (const { text: quoted, start, end } of [...keyPoints, ...figures, ...analyst.answer(text, QUESTION)]) {
    if (quoted !== text.slice(start, end) || quoted === "") throw new Error(`not a slice: ${JSON.stringify(quoted)}`);
  }
  let before = 0;
  for (const { start, end } of analyst.read(text).sentences) {
    if (start < before || end <= start || end > text.length) throw new Error(`sentence ${start}-${end} is misplaced`);
    before = end;
  }
}

function timeOf(act: () => void): number {
  const runs = Array.from({ length: 2 }, () => {
    const start = process.cpuUsage();
    act();
    return process.cpuUsage(start).user / 1000; // of this process: a busy machine does not count
  });
  return Math.max(FLOOR_MS, Math.min(...runs));
}

const HOSTILE: readonly (readonly [string, (length: number) => string])[] = [
  ["a run of digits", (n) => "7".repeat(n)],
  ["groups of digits", (n) => "123 456 ".repeat(n / 8)],
  ["dotted digits", (n) => "1.000.".repeat(n / 6)],
  ["nested guillemets", (n) => `${"« Il dit : ".repeat(n / 20)}oui${" »".repeat(n / 20)}`],
  ["open quotes", (n) => '"a '.repeat(n / 3)],
  ["brackets", (n) => "([{".repeat(n / 3)],
  ["spaces", (n) => " ".repeat(n)],
  ["no-break spaces", (n) => "\u00a0\u202f".repeat(n / 2)],
  ["line ends", (n) => "\r\n".repeat(n / 2)],
  ["full stops", (n) => ".".repeat(n)],
  ["initials", (n) => "A. ".repeat(n / 3)],
  ["one sentence without an end", (n) => "les écoles et ".repeat(n / 14)],
  ["one word without an end", (n) => "anti".repeat(n / 4)],
  ["distinct words", (n) => Array.from({ length: n / 8 }, (_, i) => `mot${i.toString(36)}`).join(" ")],
  ["scales", (n) => "mille ".repeat(n / 6)],
  ["ranges", (n) => "de 2 à ".repeat(n / 7)],
  ["combining accents", (n) => `e${"\u0301".repeat(n)}`],
  ["the question, again and again", (n) => `${QUESTION}\n`.repeat(n / QUESTION.length)],
];

describe("a hostile text", () => {
  it.each(HOSTILE)("of %s is quoted exactly", (_name, make) => {
    expectExact(french, make(20_000));
    expectExact(english, make(20_000));
  });

  it.each(HOSTILE)("of %s takes time in proportion to its length", (_name, make) => {
    const [short, long] = [make(16_000), make(128_000)];
    french.analyse(short);
    french.answer(short, QUESTION);
    const analysed = timeOf(() => french.analyse(short));
    expect(timeOf(() => french.analyse(long))).toBeLessThan(analysed * EIGHTFOLD);
    const answered = timeOf(() => french.answer(short, QUESTION));
    expect(timeOf(() => french.answer(long, QUESTION))).toBeLessThan(answered * EIGHTFOLD);
  });
});

describe("a huge text", () => {
  it("of a million spaces around a sentence is read at once", () => {
    const text = `${" ".repeat(500_000)}La mairie de Lormes va payer 12 euros.${" ".repeat(500_000)}`;
    const start = process.cpuUsage();
    expectExact(french, text);
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(2_000);
    expect(french.analyse(text).figures[0]?.start).toBe(text.indexOf("12 euros"));
  });

  it("of a hundred thousand words takes time in proportion", () => {
    const [short, long] = [ramble(12_500), ramble(100_000)];
    french.analyse(short);
    const analysed = timeOf(() => french.analyse(short));
    expect(timeOf(() => french.analyse(long))).toBeLessThan(analysed * EIGHTFOLD);
    const answered = timeOf(() => french.answer(short, QUESTION));
    expect(timeOf(() => french.answer(long, QUESTION))).toBeLessThan(answered * EIGHTFOLD);
  });

  it("as a question costs no more than a short one", () => {
    const text = ramble(500);
    expect(timeOf(() => french.answer(text, ramble(100_000)))).toBeLessThan(500);
  });
});

describe("random text", () => {
  it("is quoted exactly, whatever its characters", () => {
    const roll = dice(42);
    const alphabet = [
      ..." .,;:!?…«»\"'’()[]-–—%€$£0123456789aeélMdL\n\r\t\u00a0\u202f\u200b\ufeff\u0301ß日🏭",
      "\ud83d",
    ];
    for (let round = 0; round < 400; round++) {
      const text = Array.from({ length: roll(120) }, () => alphabet[roll(alphabet.length)]).join("");
      expectExact(round % 2 ? french : english, text);
    }
  });

  it("made of words gives sentences in order, without overlap", () => {
    for (let words = 1; words < 400; words += 7) expectExact(french, ramble(words));
  });
});
