import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { loadDigests } from "../digests.ts";
import { Analyst } from "../engine/analyst.ts";
import type { Language } from "../engine/language.ts";
import { fold } from "../engine/terms.ts";
import { AskScores, DigestScores, type GoldArticle, type GoldSentence, type ReaderLabels } from "./scores.ts";

/** What is wanted of each measure. */
const WANTED: Readonly<Record<string, string>> = {
  angleF1: "92",
  firstPointRelevant: "92",
  mustSeeFound: "85",
  figureF1: "95",
  noiseShown: "0",
  verbatim: "100",
  wholeSentences: "98",
  answerAt1: "70",
  answerAt3: "85",
  saysNotInArticle: "80",
};

interface ArticleFile {
  readonly lang: Language;
  readonly blocks: readonly { readonly kind: string; readonly sentences: readonly string[] }[];
}

/** `npm run eval -- DIR`: scores the engine on a folder that holds ID.json, ID.x.json and perhaps ID.y.json. */
function evaluate(folder: string): void {
  const [digest] = loadDigests("./digests");
  if (!digest) throw new Error("there is no digest to evaluate");
  const analysts = new Map<Language, Analyst>();
  const analystOf = (language: Language): Analyst => {
    const known = analysts.get(language) ?? new Analyst(digest.definition, digest.models[language], language);
    analysts.set(language, known);
    return known;
  };
  // Labels name the angles in French, without accents.
  const names = new Map(digest.definition.angles.map(({ id, label }) => [id, fold(label.fr)]));
  const digestScores = new DigestScores([...names.values()]);
  const askScores = new AskScores();
  const ids = readdirSync(folder)
    .filter((name) => /^[^.]+\.json$/.test(name) && existsSync(join(folder, name.replace(".json", ".x.json"))))
    .map((name) => name.replace(".json", ""))
    .sort();
  for (const id of ids) {
    const { language, gold } = readGold(folder, id);
    const analyst = analystOf(language);
    const { keyPoints, figures } = analyst.analyse(gold.text);
    const renamed = keyPoints.map((point) => ({ ...point, angle: names.get(point.angle) ?? point.angle }));
    digestScores.add(gold, { keyPoints: renamed, figures });
    for (const { q, answers } of gold.readers[0].questions ?? []) {
      askScores.add(gold, answers, analyst.answer(gold.text, q));
    }
  }
  const lines = Object.entries({ ...digestScores.table(), ...askScores.table() }).map(([name, value]) => {
    const figure = name === "noiseShown" ? String(value) : value.toFixed(1);
    return `${name.padEnd(20)} ${figure.padStart(6)}   ${WANTED[name] ? `wanted ${WANTED[name]}` : ""}`.trimEnd();
  });
  process.stdout.write(`${ids.length} articles in ${folder}\n${lines.join("\n")}\n`);
}

function readGold(folder: string, id: string): { language: Language; gold: GoldArticle } {
  const article = readJson(join(folder, `${id}.json`)) as ArticleFile;
  let text = "";
  const sentences: GoldSentence[] = [];
  article.blocks.forEach((block, b) => {
    block.sentences.forEach((sentence, s) => {
      text += s > 0 ? " " : b > 0 ? "\n" : "";
      sentences.push({ start: text.length, end: text.length + sentence.length, noise: block.kind === "noise" });
      text += sentence;
    });
  });
  const x = readJson(join(folder, `${id}.x.json`)) as ReaderLabels;
  const second = join(folder, `${id}.y.json`);
  const y = existsSync(second) ? (readJson(second) as ReaderLabels) : x;
  return { language: article.lang, gold: { text, sentences, readers: [x, y] } };
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, "utf8"));
}

const given = process.argv[2];
if (!given || !existsSync(given)) {
  process.stderr.write("Give a folder of labelled articles: npm run eval -- DIR\n");
  process.exitCode = 2;
} else {
  const inner = join(given, "articles");
  evaluate(existsSync(inner) ? inner : given);
}
