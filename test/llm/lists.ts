import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { SourceSentence } from "../../src/llm/claim.ts";
import { parseCorpus } from "../../src/training/corpus.ts";

const both = (name: string) => [`${name}-fr.txt`, `${name}-en.txt`];

/** The claims that the checks were made with. */
export const DEVELOPMENT = ["", "-more", "-syntax", "-late", "-fresh", "-hard", "-last", "-end"].flatMap((part) =>
  both(`development${part}`),
);
/** Written before any rule was seen, scored once, then used to mend the checks. */
export const MENDED = ["one", "two", "three", "four", "five"].flatMap((round) => both(`first-look-${round}`));
/** Written before any rule was seen, scored once, then used to learn the judge's weights. */
export const LEARNED = ["six", "seven", "eight"].flatMap((round) => both(`first-look-${round}`));
/** No rule was written for them, and nothing is learned from them. */
export const HELD_OUT = both("held-out");

/** Sentences of our own corpus, so many a language. */
const CORPUS = join(import.meta.dirname, "../../digests/ia/corpus");
const OF_CORPUS = 240;
const EVERY = 7;

/** One sentence of the corpus in seven, from the one at `from`: none was written for these rules. */
export function corpusSentences(from: number): SourceSentence[] {
  return (["fr", "en"] as const).flatMap((language) =>
    readdirSync(CORPUS)
      .filter((name) => name.startsWith(`${language}-`) && name.endsWith(".txt"))
      .sort()
      .flatMap((name) => parseCorpus(name, readFileSync(join(CORPUS, name), "utf8")))
      .flatMap(({ id, sentences }) =>
        sentences.filter(({ kind }) => kind !== "noise").map(({ text }) => ({ id, text })),
      )
      .filter((_, i) => i % EVERY === from)
      .slice(0, OF_CORPUS)
      .map(({ id, text }, i) => ({ id: `${id} ${i}`, text, language })),
  );
}
