import { type BoilerplateModel, furnitureFeatures } from "../engine/boilerplate.ts";
import type { Language } from "../engine/language.ts";
import { furnitureBook, isMarkup, lineShapes, linesOf } from "../engine/lines.ts";
import { splitSentences } from "../engine/sentences.ts";
import { Lexicon, scan, type Token } from "../engine/terms.ts";
import type { LabelledArticle } from "./corpus.ts";
import { fitLogistic } from "./logistic.ts";
import { addTo, type Bag, indexFeatures, toRow } from "./vectors.ts";

const PENALTY = 1;
const RAREST = 3;
/** Not learned: how far a line's neighbours and a picture above it weigh (set by hand on the corpus). */
const NEIGHBOUR = 0.3;
const CAPTION = 1.5;

/** Learns what furniture looks like from the lines that are labelled as noise. */
export function trainBoilerplate(articles: readonly LabelledArticle[], language: Language): BoilerplateModel {
  const lexicon = new Lexicon(language);
  const book = furnitureBook(lexicon);
  const seen: { bag: Bag; noise: boolean }[] = [];
  for (const article of articles) {
    const tokens = scan(article.text, lexicon);
    const lines = linesOf(splitSentences(article.text, tokens, language));
    lines.forEach((line, at) => {
      if (isMarkup(tokens, line)) return;
      const start = (tokens[line.from] as Token).start;
      const end = (tokens[line.to - 1] as Token).end;
      const labels = article.sentences.filter((sentence) => sentence.start < end && sentence.end > start);
      const bag: Bag = new Map();
      for (const shape of lineShapes(article.text, tokens, lines, at, book)) addTo(bag, `x:${shape}`);
      const scale = Math.sqrt(Math.max(4, line.to - line.from) / 4);
      for (let i = line.from; i < line.to; i++) {
        const name = furnitureFeatures((tokens[i] as Token).word, language);
        if (name) addTo(bag, name, 1 / scale);
      }
      seen.push({ bag, noise: labels.length > 0 && labels.every(({ kind }) => kind === "noise") });
    });
  }
  const index = indexFeatures(
    seen.map(({ bag }) => bag),
    RAREST,
  );
  const fit = fitLogistic(
    seen.map(({ bag, noise }) => toRow(bag, index, noise, 1)),
    index.size,
    PENALTY,
  );
  const weights: Record<string, number> = { "n:neighbour": NEIGHBOUR, "n:caption": CAPTION };
  for (const [name, at] of index) {
    const value = Math.round((fit.weights[at] ?? 0) * 100) / 100;
    if (value !== 0) weights[name] = value;
  }
  return { bias: Math.round(fit.bias * 100) / 100, weights };
}
