import type { LabelledArticle, LabelledQuestion } from "./corpus.ts";

/**
 * Adds the questions of a file of the questions folder to the articles of the corpus file of the same name (the form
 * is described in digests/ia/corpus/README.md). Throws an Error that names the line when it is not understood.
 */
export function parseQuestions(
  name: string,
  source: string,
  articles: readonly LabelledArticle[],
): readonly LabelledArticle[] {
  const further = new Map<number, LabelledQuestion[]>();
  let article = -1;
  for (const [index, line] of source.split("\n").entries()) {
    if (line.trim() === "") continue;
    const header = /^=== (\d+) /.exec(line);
    const question = /^(-|\d+(?:,\d+)*) \| (\S.*)$/.exec(line);
    const sentences = articles[article]?.sentences.length ?? 0;
    const answers = question?.[1] === "-" ? [] : (question?.[1]?.split(",").map(Number) ?? []);
    if (header) {
      article = Number(header[1]);
      further.set(article, further.get(article) ?? []);
    } else if (question?.[2] && articles[article] && answers.every((n) => n < sentences)) {
      further.get(article)?.push({ text: question[2].trim(), answers });
    } else {
      throw new Error(`questions/${name}:${index + 1}: not understood: ${line.slice(0, 60)}`);
    }
  }
  return articles.map((one, i) => ({ ...one, questions: [...one.questions, ...(further.get(i) ?? [])] }));
}
