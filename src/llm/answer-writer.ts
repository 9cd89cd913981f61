import type { Article } from "../engine/article.ts";
import type { Language } from "../engine/language.ts";
import { sentencesIn } from "./edition-writer.ts";
import type { StorySentence, Writer } from "./writer.ts";

/** A question, and the sentences that the engine found for it. */
export interface AnswerAsked {
  readonly tenant: string;
  readonly language: Language;
  readonly question: string;
  readonly found: readonly { readonly text: string; readonly article: Article }[];
}

/** A direct answer, checked, and the articles that it cites; null when nothing was written that holds. */
export type WriteAnswer = (
  asked: AnswerAsked,
) => Promise<{ readonly text: string; readonly articles: readonly Article[] } | null>;

/** A person waits: the quotations come alone rather than late. */
const DEADLINE_MS = 8_000;
/** Sentences of an article that a model reads, those around the one that was found. */
const MOST_OF_ONE = 20;

export function createAnswerWriter(writer: Writer): WriteAnswer {
  return async ({ tenant, language, question, found }) => {
    const articles = new Map(found.map(({ article }) => [article.id, article]));
    const sentences = [...articles.values()].flatMap((article) =>
      around(
        sentencesIn(article),
        found.filter((one) => one.article.id === article.id).map(({ text }) => text),
      ),
    );
    const { value } = await writer.answer({ tenant, language, question, sentences, deadlineMs: DEADLINE_MS });
    if (!value?.kept) return null;
    const ids = [...new Set(value.kept.cites.map(({ articleId }) => articleId))];
    return { text: value.kept.text, articles: ids.flatMap((id) => articles.get(id) ?? []) };
  };
}

function around(sentences: readonly StorySentence[], quotes: readonly string[]): StorySentence[] {
  const at = sentences.findIndex(({ text }) => quotes.some((quote) => text.includes(quote) || quote.includes(text)));
  const from = Math.max(0, Math.min(at - MOST_OF_ONE / 2, sentences.length - MOST_OF_ONE));
  return sentences.slice(from, from + MOST_OF_ONE);
}
