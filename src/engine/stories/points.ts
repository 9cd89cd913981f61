import type { KeyPoint } from "../analysis.ts";
import type { Article } from "../article.ts";
import type { Fingerprinter } from "./fingerprint.ts";

/** A key point of a story: the sentence that says it best, and every article that says it. */
export interface StoryPoint extends KeyPoint {
  readonly article: Article;
  /** Ids of the articles that say the same, the quoted one first. */
  readonly backing: readonly string[];
}

/** An article with its key points (none when it was not analysed). */
export interface Take {
  readonly article: Article;
  readonly points: readonly KeyPoint[];
}

/** Two sentences on one angle say the same when so much of the rarer words of the shorter are in the other. */
const SAME_POINT = 0.5;
/** With an amount in common, less is enough. */
const SAME_POINT_AND_AMOUNT = 0.25;

interface Said {
  readonly article: Article;
  readonly point: KeyPoint;
  /** Its place among the article's points of its angle, which come in order of merit. */
  readonly rank: number;
  readonly words: ReadonlyMap<string, number>;
  readonly amounts: ReadonlySet<string>;
}

/** The points of the takes, best first, those that say the same counted once. */
export function pointsOf(takes: readonly Take[], reader: Fingerprinter, rarity: (key: string) => number): StoryPoint[] {
  const said: Said[] = takes.flatMap(({ article, points }) =>
    points.map((point, i) => {
      const { terms, amounts, names } = reader.read({ ...article, title: null, text: point.text });
      const words = new Map([...terms.keys()].map((key) => [key, rarity(key)]));
      for (const { parts } of names) for (const part of parts) words.set(`N:${part}`, rarity(`N:${part}`));
      return {
        article,
        point,
        rank: points.slice(0, i).filter(({ angle }) => angle === point.angle).length,
        words,
        amounts: new Set([...amounts].filter(([, worth]) => worth > 1.5).map(([key]) => key)),
      };
    }),
  );
  const groups: Said[][] = [];
  for (const one of said.sort((a, b) => a.rank - b.rank || b.point.score - a.point.score)) {
    const group = groups.find(([head]) => head !== undefined && isSamePoint(head, one));
    if (group) group.push(one);
    else groups.push([one]);
  }
  return groups.flatMap((group) => {
    const [head] = group;
    if (!head) return [];
    return [{ ...head.point, article: head.article, backing: [...new Set(group.map(({ article }) => article.id))] }];
  });
}

function isSamePoint(a: Said, b: Said): boolean {
  if (a.point.angle !== b.point.angle || a.article.id === b.article.id) return false;
  if (a.point.text === b.point.text) return true;
  const shared = shareOf(a.words, b.words);
  if (shared >= SAME_POINT) return [...a.amounts].every((key) => b.amounts.size === 0 || b.amounts.has(key));
  return shared >= SAME_POINT_AND_AMOUNT && [...a.amounts].some((key) => b.amounts.has(key));
}

function shareOf(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let shared = 0;
  let whole = { a: 0, b: 0 };
  for (const [key, weight] of a) {
    if (b.has(key)) shared += weight;
    whole = { ...whole, a: whole.a + weight };
  }
  for (const weight of b.values()) whole = { ...whole, b: whole.b + weight };
  const least = Math.min(whole.a, whole.b);
  return least === 0 ? 0 : shared / least;
}
