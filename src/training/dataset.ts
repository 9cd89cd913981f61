import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "../engine/language.ts";
import { type LabelledArticle, parseCorpus } from "./corpus.ts";

/** Every labelled article of a folder of corpus files, in the files' order. */
export function readCorpus(folder: string, language: Language): LabelledArticle[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .flatMap((name) => parseCorpus(name, readFileSync(join(folder, name), "utf8")))
    .filter((article) => article.language === language);
}
