import type { Edition, EditionStory } from "../../edition/edition.ts";
import type { DroppedClaim, Writing, WrittenSummary } from "../../edition/writing.ts";
import type { Article } from "../../engine/article.ts";
import type { DigestDefinition } from "../../engine/definition.ts";
import type { Figure } from "../../engine/figures/figure.ts";
import type { Language } from "../../engine/language.ts";
import type { StoryUpdate } from "../../engine/stories/updates.ts";
import type { EditionRecord } from "../../store/editions.ts";

/** An edition as it is kept: each article once, cut to what a message shows of it. */
interface Content {
  readonly date: string;
  readonly timeZone: string;
  readonly articles: readonly (Omit<Article, "published"> & { readonly published: string | null })[];
  readonly stories: readonly {
    readonly id: string;
    readonly isUpdate: boolean;
    readonly headline: string;
    readonly articles: readonly string[];
    readonly sources: readonly string[];
    readonly updates: readonly StoryUpdate[];
  }[];
  readonly sections: readonly {
    readonly angle: string;
    readonly points: readonly { readonly text: string; readonly article: string; readonly others: readonly string[] }[];
  }[];
  readonly figures: readonly {
    readonly figure: Figure;
    readonly angle: string | null;
    readonly context: string;
    readonly article: string;
    readonly others: readonly string[];
    readonly disputed: boolean;
  }[];
  readonly disagreements: readonly {
    readonly angle: string | null;
    readonly values: readonly { readonly figure: Figure; readonly articles: readonly string[] }[];
  }[];
  /** Missing in what was kept before there were models. */
  readonly writing?: (Omit<Writing, "summaries"> & { readonly summaries: readonly KeptSummary[] }) | null;
}

type KeptSummary = Omit<WrittenSummary, "articles"> & { readonly articles: readonly string[] };

/** Of a text, what may stand for a title that is missing. */
const KEPT_TEXT = 200;

/** What is kept of an edition: all that its messages show. The texts of its articles stay with the articles. */
export function contentOf(edition: Edition): object {
  const articles = new Map<string, Article>();
  const ref = (article: Article): string => {
    articles.set(article.id, article);
    return article.id;
  };
  const stories = edition.stories.map(({ id, isUpdate, story, readings }) => ({
    id,
    isUpdate,
    headline: ref(story.headline),
    articles: readings.map(({ article }) => ref(article)),
    sources: story.sources,
    updates: story.updates,
  }));
  const sections = edition.sections.map(({ angle, points }) => ({
    angle,
    points: points.map(({ text, article, others }) => ({ text, article: ref(article), others: others.map(ref) })),
  }));
  const figures = edition.figures.map(({ figure, angle, context, article, others, disputed }) => ({
    figure,
    angle,
    context,
    article: ref(article),
    others: others.map(ref),
    disputed,
  }));
  const disagreements = edition.disagreements.map(({ angle, values }) => ({
    angle,
    values: values.map((value) => ({ figure: value.figure, articles: value.articles.map(ref) })),
  }));
  const writing = edition.writing && {
    ...edition.writing,
    summaries: edition.writing.summaries.map((summary) => ({ ...summary, articles: summary.articles.map(ref) })),
  };
  const content: Content = {
    date: edition.date.toISOString(),
    timeZone: edition.timeZone,
    articles: [...articles.values()].map((article) => ({
      ...article,
      published: article.published?.toISOString() ?? null,
      text: article.text.slice(0, KEPT_TEXT),
    })),
    stories,
    sections,
    figures,
    disagreements,
    writing,
  };
  return content;
}

/**
 * The edition that was kept, to be shown again. Its readings have the articles' first words and no analysis: questions
 * are answered from the articles themselves, by `articlesOf`.
 */
export function reviveEdition({ content, language }: EditionRecord, digest: DigestDefinition): Edition {
  const kept = content as Content; // as `contentOf` made it
  const articles = new Map(
    kept.articles.map((article) => [
      article.id,
      { ...article, published: article.published === null ? null : new Date(article.published) },
    ]),
  );
  const find = (id: string): Article => {
    const article = articles.get(id);
    if (!article) throw new TypeError(`a kept edition lacks its article ${id}`);
    return article;
  };
  const stories = kept.stories.map((story) => reviveStory(story, find, language as Language));
  return {
    digest,
    language: language as Language,
    date: new Date(kept.date),
    timeZone: kept.timeZone,
    stories,
    readings: stories.flatMap(({ readings }) => readings),
    sections: kept.sections.map(({ angle, points }) => ({
      angle,
      points: points.map(({ text, article, others }) => ({ text, article: find(article), others: others.map(find) })),
    })),
    figures: kept.figures.map((figure) => ({
      ...figure,
      article: find(figure.article),
      others: figure.others.map(find),
    })),
    disagreements: kept.disagreements.map(({ angle, values }) => ({
      angle,
      values: values.map((value) => ({ figure: value.figure, articles: value.articles.map(find) })),
    })),
    writing: kept.writing
      ? {
          ...kept.writing,
          summaries: kept.writing.summaries.map((summary) => ({ ...summary, articles: summary.articles.map(find) })),
        }
      : null,
  };
}

/** What a model wrote for a kept edition and was not shown. */
export function droppedIn({ content }: Pick<EditionRecord, "content">): readonly DroppedClaim[] {
  return (content as Partial<Content>).writing?.dropped ?? [];
}

/** The stories of a kept edition, and the articles of each. */
export function storiesIn({ content }: Pick<EditionRecord, "content">): ReadonlyMap<string, readonly string[]> {
  return new Map((content as Content).stories.map(({ id, articles }) => [id, articles]));
}

function reviveStory(
  { id, isUpdate, headline, articles, sources, updates }: Content["stories"][number],
  find: (id: string) => Article,
  language: Language,
): EditionStory {
  const takes = articles.map(find);
  return {
    id,
    isUpdate,
    readings: takes.map((article) => ({
      article,
      analysis: { language, keyPoints: [], figures: [] },
    })),
    story: { headline: find(headline), articles: takes, sources, points: [], figures: [], disagreements: [], updates },
  };
}
