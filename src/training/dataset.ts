import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "../engine/language.ts";
import { type LabelledArticle, parseCorpus } from "./corpus.ts";
import { parseQuestions } from "./questions.ts";

/** Every labelled article of a folder of corpus files, in the files' order, with the further questions asked of it. */
export function readCorpus(folder: string, language: Language): LabelledArticle[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .flatMap((name) => {
      const articles = parseCorpus(name, readFileSync(join(folder, name), "utf8"));
      const further = join(folder, "questions", name);
      return existsSync(further) ? parseQuestions(name, readFileSync(further, "utf8"), articles) : articles;
    })
    .filter((article) => article.language === language);
}
