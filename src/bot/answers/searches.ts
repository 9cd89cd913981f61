import { contextOf } from "../../edition/excerpt.ts";
import { type Block, link, type Message, note, strong, text } from "../../edition/message.ts";
import { catalogue } from "../../edition/text.ts";
import { periodWords } from "../../edition/words/periods.ts";
import { Lexicon, scan } from "../../engine/terms.ts";
import { readingsOf } from "../../store/analyses.ts";
import { KEPT_DAYS } from "../../store/retention.ts";
import { searchArticles } from "../../store/search.ts";
import { dayWords } from "../ago.ts";
import { quoteBack } from "../grammar/faults.ts";
import type { Answer } from "../platform.ts";
import { paragraph, sentence, toCaller } from "../replies.ts";
import type { Visit } from "../visit.ts";
import { type ArticleHead, LOOKED_AT, NEAR_DAYS, searchBySense } from "./searches-by-sense.ts";

const SHOWN = 10;
const DAY_MS = 24 * 3_600_000;
/** First the last month, then all that is kept. */
const PERIODS_DAYS = [30, KEPT_DAYS];

/** `recherche <mots>`: the articles that hold all the words, the best first, with the place where they are. */
export async function searchAnswer(visit: Visit, argument: string): Promise<Answer> {
  const { options, reader, language, now } = visit;
  const words = catalogue(language);
  if (!/[\p{L}\p{N}]/u.test(argument)) return toCaller(sentence(language, words.searchNeeded));
  const limit = options.sense ? LOOKED_AT : SHOWN + 1;
  for (const days of PERIODS_DAYS) {
    const since = new Date(now.getTime() - days * DAY_MS);
    const found = await searchArticles(options.db, reader, { words: argument, language: null, since, limit });
    if (found.length === 0) continue;
    const { inOrder, near } = await searchBySense(visit, argument, found, SHOWN);
    return toCaller(await foundMessage(visit, argument, { found: inOrder, near }, days));
  }
  const { near } = await searchBySense(visit, argument, [], SHOWN);
  if (near.length > 0) return toCaller(await foundMessage(visit, argument, { found: [], near }, NEAR_DAYS));
  return toCaller(sentence(language, words.nothingFound(quoteBack(argument))));
}

interface Results {
  /** Those that hold the words. */
  readonly found: readonly ArticleHead[];
  /** Others, of near sense. */
  readonly near: readonly ArticleHead[];
}

async function foundMessage(
  { options, reader, language, zone }: Visit,
  argument: string,
  { found, near }: Results,
  days: number,
): Promise<Message> {
  const words = catalogue(language);
  const shown = found.slice(0, SHOWN);
  const readings = await readingsOf(
    options.db,
    reader,
    shown.map(({ id }) => id),
  );
  const texts = new Map(readings.map(({ article }) => [article.id, article]));
  const period = periodWords({ kind: "last", count: days, unit: "day" }, language).title;
  const rowsOf = (article: ArticleHead): Block[] => {
    const known = texts.get(article.id);
    const excerpt = known ? excerptOf(known.text, argument) : null;
    const day = dayWords(article.published, language, zone);
    const head: Block = {
      type: "paragraph",
      content: [
        article.url ? link(article.title, article.url) : strong(article.title),
        text(` · ${article.source}, ${day}`),
      ],
    };
    return excerpt ? [head, note([text(excerpt)])] : [head];
  };
  return {
    language,
    blocks: [
      { type: "heading", content: [text(`🔎 ${words.foundTitle(quoteBack(argument), period)}`)] },
      ...shown.flatMap(rowsOf),
      ...(found.length > SHOWN ? [note([text(words.foundMore)])] : []),
      ...(near.length > 0 ? [paragraph(words.foundNear), ...near.flatMap(rowsOf)] : []),
    ],
  };
}

/** The words of an article around the first of those that were looked for; null where only the title has them. */
function excerptOf(article: string, argument: string): string | null {
  const wanted = new Set<string>();
  for (const language of ["fr", "en"] as const) {
    for (const { word } of scan(argument, new Lexicon(language))) {
      if (word.kind === "number" || (word.kind === "word" && word.folded.length > 2)) wanted.add(word.stem);
    }
  }
  let best: { start: number; end: number; size: number } | null = null;
  for (const { word, start, end } of scan(article, new Lexicon("fr"))) {
    if (!wanted.has(word.stem) && !wanted.has(word.folded)) continue;
    // A longer word tells more of what was meant.
    if (best === null || word.folded.length > best.size + 3) best = { start, end, size: word.folded.length };
  }
  return best && contextOf(article, best);
}
