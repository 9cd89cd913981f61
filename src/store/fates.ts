import { and, eq, or, sql } from "drizzle-orm";
import type { Language } from "../engine/language.ts";
import { type Queries, read } from "./database.ts";
import type { Reader } from "./feeds.ts";
import { urlKey } from "./identity.ts";
import { analyses, articleKeys, articles, articleTexts } from "./schema.ts";
import { isVisible } from "./visibility.ts";

/** What became of an article for a digest. */
export interface ArticleFate {
  readonly id: string;
  readonly url: string | null;
  readonly title: string;
  readonly source: string;
  /** Null for a language that is not read. */
  readonly language: Language | null;
  readonly published: Date;
  readonly firstSeen: Date;
  /** False for what was old when its feed showed it first. */
  readonly isNews: boolean;
  readonly paywalled: boolean;
  /** It is to be read, or read again. */
  readonly isDue: boolean;
  /** When it was read first; null when it never was. */
  readonly ready: Date | null;
  /** Texts are kept for a time. */
  readonly hasText: boolean;
  /** Those on which it has key points, in no order; null when the digest has no analysis of it. */
  readonly angles: readonly string[] | null;
  /** The address is not the article's own: another page turned out to be that article. */
  readonly isOtherAddress: boolean;
}

/** What became of the article at an address, whatever counts readers in it; null where the reader may see no such one. */
export async function fateOf(db: Queries, reader: Reader, address: string): Promise<ArticleFate | null> {
  const key = urlKey(address);
  if (key === null) return null;
  const [row] = await read(db, (orm) =>
    orm
      .select({
        id: articles.id,
        url: articles.url,
        title: articles.title,
        source: articles.source,
        language: articles.language,
        published: articles.published,
        firstSeen: articles.firstSeen,
        isNews: articles.isNews,
        paywalled: articles.paywalled,
        due: articles.due,
        ready: articles.ready,
        hasText: sql<boolean>`${articleTexts.articleId} is not null`,
        points: sql<{ readonly angle: string }[] | null>`${analyses.keyPoints}`,
      })
      .from(articles)
      .leftJoin(articleKeys, and(eq(articleKeys.articleId, articles.id), eq(articleKeys.key, key)))
      .leftJoin(articleTexts, eq(articleTexts.articleId, articles.id))
      .leftJoin(analyses, and(eq(analyses.articleId, articles.id), eq(analyses.digest, reader.digest)))
      .where(and(or(eq(articleKeys.key, key), eq(articles.url, address)), isVisible(articles.id, reader)))
      .orderBy(sql`${articleKeys.key} nulls last`)
      .limit(1),
  );
  if (!row) return null;
  const { due, points, ...fate } = row;
  return {
    ...fate,
    language: fate.language as Language | null,
    isDue: due !== null,
    angles: points === null ? null : [...new Set(points.map(({ angle }) => angle))],
    isOtherAddress: fate.url !== null && urlKey(fate.url) !== key,
  };
}
