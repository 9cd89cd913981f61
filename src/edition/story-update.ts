import type { AngledFigure } from "../engine/analysis.ts";
import type { Article } from "../engine/article.ts";
import type { Language } from "../engine/language.ts";
import type { StoryUpdate } from "../engine/stories/updates.ts";
import type { Reading, ToldStory } from "./edition.ts";
import { contextOf } from "./excerpt.ts";
import { type Block, type Inline, link, type Message, strong, text } from "./message.ts";
import { writeFigure } from "./numbers.ts";
import { FIXED } from "./text.ts";

const fr = {
  updated: `Mise à jour${FIXED}: `,
  instead: (to: string, from: string) => `${to}, au lieu de ${from}.`,
  before: `Avant${FIXED}: `,
};

const en: typeof fr = {
  updated: "Update: ",
  instead: (to, from) => `${to}, instead of ${from}.`,
  before: "Before: ",
};

/**
 * What changed in a story, each change with the words of both sources; null when the change can't be shown in the
 * articles' own words.
 */
export function updateMessage(told: ToldStory, updates: readonly StoryUpdate[], language: Language): Message | null {
  const words = language === "fr" ? fr : en;
  const { headline } = told.story;
  const changes = updates.flatMap((update) => changeOf(update, told.readings, language));
  if (changes.length === 0) return null;
  const title = headline.title ?? headline.source;
  const named = headline.url ? link(title, headline.url) : strong(title);
  return { language, blocks: [{ type: "paragraph", content: [strong(words.updated), named] }, ...changes] };
}

function changeOf({ article, from, to, unit }: StoryUpdate, readings: readonly Reading[], language: Language): Block[] {
  const words = language === "fr" ? fr : en;
  const now = readings.find((reading) => reading.article.id === article);
  if (!now) return [];
  if (from === null || to === null || unit === null) {
    const [point] = now.analysis.keyPoints;
    return point ? [quoteOf(now.article, point.text)] : [];
  }
  const later = figureOf(now, to, unit);
  const earlier = readings
    .filter((reading) => reading.article.id !== article)
    .flatMap((reading) => {
      const figure = figureOf(reading, from, unit);
      return figure ? [{ article: reading.article, figure }] : [];
    })[0];
  if (!later || !earlier) return [];
  const said = words.instead(writeFigure(later, language), writeFigure(earlier.figure, language));
  return [
    { type: "paragraph", content: [text(said)] },
    quoteOf(now.article, contextOf(now.article.text, later)),
    quoteOf(earlier.article, contextOf(earlier.article.text, earlier.figure), [text(words.before)]),
  ];
}

function figureOf({ analysis }: Reading, value: number, unit: string): AngledFigure | null {
  return analysis.figures.find((figure) => figure.value === value && figure.unit === unit) ?? null;
}

function quoteOf(article: Article, quote: string, lead: readonly Inline[] = []): Block {
  const source = article.url ? link(article.source, article.url) : text(article.source);
  return { type: "point", quote, sources: [...lead, source], feedback: null };
}
