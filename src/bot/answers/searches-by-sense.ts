import { rerank } from "../../llm/embed.ts";
import { HEAD_CHARS, headOf, type Sense } from "../../llm/embed-sense.ts";
import { readingsOf } from "../../store/analyses.ts";
import { type FoundArticle, latestArticles } from "../../store/search.ts";
import type { Visit } from "../visit.ts";

/** An article as a search shows it. */
export type ArticleHead = Omit<FoundArticle, "rank">;

/** Articles that hold the words and are put in the order of their sense. */
export const LOOKED_AT = 30;
/** Fewer than these call for others of near sense. */
const FEW = 5;
/** The last articles among which they are looked for: their vectors are kept for so long. */
export const NEAR_DAYS = 30;
const LATEST = 600;
const DAY_MS = 24 * 3_600_000;
/** Hardly less near than words and an article that is about them are on average. */
const NEAR = 0.8;
/** Who quotes words or leaves one out wants these words. */
const EXACT = /["«“]|(?:^|\s)-\S/;

interface Senses {
  /** What was found, in the order of its words and of its sense. */
  readonly inOrder: readonly ArticleHead[];
  /** Others that hold other words and mean nearly the same, the nearest first: where few were found. */
  readonly near: readonly ArticleHead[];
}

/** What a search found, and more, by what it means; as it is without a model, or one that fails. At most `most` in all. */
export async function searchBySense(
  visit: Visit,
  words: string,
  found: readonly FoundArticle[],
  most: number,
): Promise<Senses> {
  const { sense } = visit.options;
  if (!sense) return { inOrder: found, near: [] };
  const inOrder = await ordered(visit, sense, words, found);
  // A model that failed once isn't waited for again.
  if (inOrder === null) return { inOrder: found, near: [] };
  const isAsked = found.length < FEW && !EXACT.test(words);
  return { inOrder, near: isAsked ? await others(visit, sense, words, found, most) : [] };
}

async function ordered(
  { options, reader, incoming: { tenant } }: Visit,
  sense: Sense,
  words: string,
  found: readonly FoundArticle[],
): Promise<readonly ArticleHead[] | null> {
  if (found.length < 2) return found;
  const readings = await readingsOf(
    options.db,
    reader,
    found.map(({ id }) => id),
  );
  const texts = new Map(readings.map(({ article }) => [article.id, article.text]));
  const heads = found.map(({ id, title }) => headOf(title, texts.get(id) ?? ""));
  const near = await sense.compare({ tenant, kind: "seeks", text: words, others: heads });
  if (near === null) return null;
  const best = Math.max(...found.map(({ rank }) => rank));
  return rerank(found.map((item, i) => ({ item, score: best > 0 ? item.rank / best : 0, nearness: near[i] ?? 0 })));
}

async function others(
  { options, reader, now, incoming: { tenant } }: Visit,
  sense: Sense,
  words: string,
  found: readonly FoundArticle[],
  most: number,
): Promise<ArticleHead[]> {
  const since = new Date(now.getTime() - NEAR_DAYS * DAY_MS);
  const known = new Set(found.map(({ id }) => id));
  const latest = await latestArticles(options.db, reader, { since, limit: LATEST, chars: HEAD_CHARS });
  const unknown = latest.filter(({ id }) => !known.has(id));
  const heads = unknown.map(({ title, lead }) => headOf(title, lead));
  const near = await sense.compareKept({ tenant, kind: "seeks", text: words, others: heads });
  if (near === null) return [];
  return unknown
    .map((article, i) => ({ article, nearness: near[i] ?? 0 }))
    .filter(({ nearness }) => nearness >= NEAR)
    .sort((a, b) => b.nearness - a.nearness)
    .slice(0, most - found.length)
    .map(({ article }) => article);
}
