import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Digest, loadDigests } from "../digests.ts";
import { Analyst } from "../engine/analyst.ts";
import type { Language } from "../engine/language.ts";
import { type ArticleFile, type Exam, type LabelsFile, readExam, scoreAnswers, scoreDigests } from "./scores.ts";

const USAGE = "npm run eval -- DIR [DIGESTS] [COMMAND]: DIR (or DIR/articles) holds ID.json and ID.x.json";

/** What each measure has to reach, in per cent; noiseShown is a count. */
const GOALS: Readonly<Record<string, number>> = {
  angleF1: 97,
  firstPointRelevant: 97,
  mustSeeFound: 95,
  figureF1: 97,
  noiseShown: 0,
  verbatim: 100,
  wholeSentences: 100,
  answerAt1: 90,
  answerAt3: 97,
  saysNotInArticle: 95,
};

/** Reads every labelled article of a folder, in the order of their ids. */
function readExams(directory: string, digest: Digest): Exam[] {
  const inner = join(directory, "articles");
  const folder = existsSync(inner) ? inner : directory;
  const json = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), "utf8"));
  const names = new Set(readdirSync(folder));
  return [...names]
    .filter((name) => name.endsWith(".x.json"))
    .map((name) => name.slice(0, -".x.json".length))
    .sort()
    .map((id) =>
      readExam(
        json(`${id}.json`) as ArticleFile,
        json(`${id}.x.json`) as LabelsFile,
        names.has(`${id}.y.json`) ? (json(`${id}.y.json`) as LabelsFile) : null,
        digest.definition,
      ),
    );
}

function evaluate(exams: readonly Exam[], analysts: Readonly<Record<Language, Analyst>>): Record<string, number> {
  const digests = scoreDigests(exams.map((exam) => ({ exam, predicted: analysts[exam.language].analyse(exam.text) })));
  const answers = scoreAnswers(
    exams.flatMap((exam) =>
      exam.questions.map(({ q, answers: right }) => ({
        exam,
        right,
        answers: analysts[exam.language].answer(exam.text, q),
      })),
    ),
  );
  return { ...digests, ...answers };
}

function print(columns: readonly { title: string; scores: Record<string, number> }[]): void {
  const row = (cells: readonly string[]) =>
    console.log(cells.map((cell, i) => (i === 0 ? cell.padEnd(20) : cell.padStart(9))).join(""));
  row(["", ...columns.map(({ title }) => title), "goal"]);
  for (const measure of Object.keys(columns[0]?.scores ?? {})) {
    const goal = GOALS[measure];
    const write = (value: number | undefined) =>
      value === undefined ? "–" : measure === "noiseShown" ? String(value) : (100 * value).toFixed(1);
    row([measure, ...columns.map(({ scores }) => write(scores[measure])), goal === undefined ? "" : String(goal)]);
  }
}

function main([directory, digests = "./digests", command]: readonly string[]): number {
  if (directory === undefined || !existsSync(directory)) {
    console.error(directory === undefined ? USAGE : `${directory} does not exist. ${USAGE}`);
    return 2;
  }
  const all = loadDigests(digests);
  const digest = command === undefined ? all[0] : all.find(({ definition }) => definition.command === command);
  if (!digest) {
    console.error(`${digests} holds no digest named ${command}.`);
    return 2;
  }
  const exams = readExams(directory, digest);
  if (exams.length === 0) {
    console.error(`${directory} holds no labelled article. ${USAGE}`);
    return 2;
  }
  const { definition, models } = digest;
  const analysts = { fr: new Analyst(definition, models.fr, "fr"), en: new Analyst(definition, models.en, "en") };
  const groups = [
    { title: "all", chosen: exams },
    ...(["fr", "en"] as const).map((title) => ({ title, chosen: exams.filter(({ language }) => language === title) })),
  ].filter(({ chosen }) => chosen.length > 0);
  console.log(groups.map(({ title, chosen }) => `${title}: ${chosen.length}`).join(", "), "articles");
  print(groups.map(({ title, chosen }) => ({ title, scores: evaluate(chosen, analysts) })));
  return 0;
}

process.exitCode = main(process.argv.slice(2));
