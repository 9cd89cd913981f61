import type { Article } from "../engine/article.ts";
import type { Edition } from "./edition.ts";

const named = ({ id, title, source, url, published }: Article) => ({ id, title, source, url, published });

/** An edition as plain data, for `--json` and for those who keep it. Dates are ISO 8601. */
export function listEdition(edition: Edition) {
  return {
    digest: edition.digest.command,
    language: edition.language,
    date: edition.date.toISOString(),
    stories: edition.stories.map(({ id, story, isUpdate }) => ({
      id,
      isUpdate,
      headline: named(story.headline),
      sources: story.sources,
      articles: story.articles.map(named),
      updates: story.updates,
    })),
    sections: edition.sections.map(({ angle, points }) => ({
      angle,
      points: points.map(({ text, article, others }) => ({
        text,
        article: article.id,
        source: article.source,
        url: article.url,
        others: others.map(({ id }) => id),
      })),
    })),
    figures: edition.figures.map(({ figure, angle, context, article, others, disputed }) => ({
      text: figure.text,
      value: figure.value,
      unit: figure.unit,
      qualifier: figure.qualifier,
      per: figure.per,
      angle,
      context,
      article: article.id,
      source: article.source,
      url: article.url,
      others: others.map(({ id }) => id),
      disputed,
    })),
    disagreements: edition.disagreements.map(({ angle, values }) => ({
      angle,
      values: values.map(({ figure, articles }) => ({
        text: figure.text,
        value: figure.value,
        unit: figure.unit,
        articles: articles.map(({ id }) => id),
      })),
    })),
  };
}
