import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { loadDigests } from "../digests.ts";
import { Analyst } from "../engine/analyst.ts";
import { AngleScorer } from "../engine/angles.ts";
import type { BoilerplateModel } from "../engine/boilerplate.ts";
import type { Language } from "../engine/language.ts";
import { Lexicon } from "../engine/terms.ts";
import { UNSEEN } from "../engine/thesaurus/groups.ts";
import { Thesaurus } from "../engine/thesaurus.ts";
import { type LabelledReading, labelReading, trainAngles, VocabularyBook } from "./angles.ts";
import { type Case, casesOf, trainAnswers } from "./answers.ts";
import { trainBoilerplate } from "./boilerplate.ts";
import { readCorpus } from "./dataset.ts";
import { type ScoredReading, trainSalience } from "./salience.ts";

/**
 * `npm run train`: makes every learned weight again from the labelled corpus, in the same order and without
 * chance, so that the committed weights can be checked against their data.
 */
const FOLDS = 5;
const PENALTY = 8;
/** What an angle shown where there is none costs the reader, beside one that is missed. */
const ABSENT_WEIGHT = 1;
const WEIGHTS = "src/engine/weights";

export function train(digestsFolder: string): void {
  const digest = loadDigests(digestsFolder).find(({ definition }) => definition.command === "ia")?.definition;
  if (!digest) throw new Error(`${digestsFolder} holds no digest with a corpus`);
  const scored: ScoredReading[] = [];
  const cases: Case[] = [];
  const boilerplate = {} as Record<Language, BoilerplateModel>;
  for (const language of ["fr", "en"] as const) {
    const articles = readCorpus(join(digestsFolder, digest.command, "corpus"), language);
    boilerplate[language] = trainBoilerplate(articles, language);
  }
  writeModule("boilerplate", "Readonly<Record<Language, BoilerplateModel>>", boilerplate, [
    'import type { BoilerplateModel } from "../boilerplate.ts";',
    'import type { Language } from "../language.ts";',
  ]);
  for (const language of ["fr", "en"] as const) {
    const articles = readCorpus(join(digestsFolder, digest.command, "corpus"), language);
    const lexicon = new Lexicon(language);
    const book = new VocabularyBook(digest, lexicon);
    const analyst = new Analyst(digest, undefined, language, lexicon, boilerplate[language]);
    const readings = articles.map((article) =>
      labelReading(article, analyst.read(article.text), digest, lexicon, book),
    );
    cases.push(...casesOf(readings, lexicon, new Thesaurus(lexicon, UNSEEN)));
    for (let fold = 0; fold < FOLDS; fold++) {
      const model = trainAngles(
        readings.filter((_, i) => i % FOLDS !== fold),
        digest,
        PENALTY,
      );
      const scorer = new AngleScorer(digest, model, lexicon);
      for (const labelled of readings.filter((_, i) => i % FOLDS === fold)) scored.push(score(labelled, scorer));
    }
    const model = trainAngles(readings, digest, PENALTY);
    writeFileSync(join(digestsFolder, digest.command, `weights.${language}.json`), jsonRows(model));
  }
  writeModule("salience", "SalienceModel", trainSalience(scored, ABSENT_WEIGHT), [
    'import type { SalienceModel } from "../salience.ts";',
  ]);
  writeModule("answers", "AnswerModel", trainAnswers(cases), [
    'import type { AnswerModel } from "../answers/answers.ts";',
  ]);
}

function score(labelled: LabelledReading, scorer: AngleScorer): ScoredReading {
  const { tokens, sentences } = labelled.reading;
  return { labelled, scores: scorer.score(tokens, sentences) };
}

/** One feature a line, so that a change of the corpus can be read in a diff. */
function jsonRows(model: { angles: unknown; bias: unknown; weights: Readonly<Record<string, unknown>> }): string {
  const rows = Object.entries(model.weights)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, row]) => `  ${JSON.stringify(name)}: ${JSON.stringify(row)}`);
  return `{"angles": ${JSON.stringify(model.angles)}, "bias": ${JSON.stringify(model.bias)}, "weights": {\n${rows.join(",\n")}\n}}\n`;
}

function writeModule(name: string, type: string, value: unknown, imports: readonly string[]): void {
  const header = ["// Made by `npm run train` from the labelled corpus; do not edit.", ...imports, ""].join("\n");
  const body = `export const ${name.toUpperCase()}: ${type} = ${JSON.stringify(value)};\n`;
  const path = join(WEIGHTS, `${name}.ts`);
  const text = `${header}\n${body}`;
  if (safeRead(path) !== text) writeFileSync(path, text);
}

function safeRead(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
