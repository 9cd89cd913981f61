import type { Article } from "../engine/article.ts";
import type { Angle } from "../engine/definition.ts";
import type { Language } from "../engine/language.ts";
import type { Edition, EditionFigure, EditionPoint, EditionSection } from "./edition.ts";
import { type Block, type Inline, link, type Message, strong, text } from "./message.ts";
import { writeFigure } from "./numbers.ts";
import { catalogue, longDate } from "./text.ts";

/** An edition as a thread: the opening message, then the replies in order. */
export interface Thread {
  readonly opening: Message;
  readonly replies: readonly Message[];
}

const HEADLINES = 3;
/** Real papers are quoted, not copied: at most three sentences an angle. */
const POINTS_PER_REPLY = 3;

export function layOut(edition: Edition): Thread {
  const replies = [
    ...edition.sections.filter(({ points }) => points.length > 0).map((section) => angleMessage(edition, section)),
    ...silence(edition),
    figuresMessage(edition, edition.figures),
    sourcesMessage(edition),
  ];
  return { opening: openingMessage(edition), replies };
}

function openingMessage(edition: Edition): Message {
  const { digest, language, date, timeZone, readings } = edition;
  const words = catalogue(language);
  const outlets = new Set(readings.map(({ article }) => article.source));
  const headlines: Block[] = readings.slice(0, HEADLINES).map(({ article }, index) => ({
    type: "paragraph",
    content: [text(`${index + 1}. `), titleOf(article), text(`  ${article.source}`)],
  }));
  const counts = edition.sections.map(
    ({ angle, points }) =>
      `${emojiOf(edition, angle)} ${labelOf(edition, angle)} ${Math.min(points.length, POINTS_PER_REPLY)}`,
  );
  return {
    language,
    blocks: [
      { type: "heading", content: [text(`🗞️ ${digest.title[language]} · ${longDate(date, language, timeZone)}`)] },
      { type: "paragraph", content: [text(`${words.articles(readings.length)}, ${words.sources(outlets.size)}`)] },
      ...headlines,
      { type: "paragraph", content: [text(counts.join(" · "))] },
      {
        type: "actions",
        buttons: [
          { action: "figures", label: words.figuresButton },
          { action: "question", label: words.ask },
        ],
      },
    ],
  };
}

/** The points of one angle. */
export function angleMessage(edition: Edition, section: EditionSection): Message {
  const { language } = edition;
  const title = `${emojiOf(edition, section.angle)} ${labelOf(edition, section.angle)}`;
  const points = section.points.slice(0, POINTS_PER_REPLY).map((point) => pointBlock(point, edition));
  const empty: Block = {
    type: "note",
    content: [text(catalogue(language).nothingOn([spokenLabel(angleOf(edition, section.angle), language)]))],
  };
  return { language, blocks: [{ type: "heading", content: [text(title)] }, ...(points.length ? points : [empty])] };
}

/** The key figures, one row each. */
export function figuresMessage(edition: Edition, figures: readonly EditionFigure[]): Message {
  const { language } = edition;
  const words = catalogue(language);
  const rows = figures.map(({ figure, context, article }) => ({
    value: writeFigure(figure, language),
    context,
    sources: [sourceOf(article)],
  }));
  const body: Block = rows.length ? { type: "figures", rows } : { type: "note", content: [text(words.noFigures)] };
  return { language, blocks: [{ type: "heading", content: [text(`📊 ${words.keyFigures}`)] }, body] };
}

/** Every article of the edition, by outlet. */
export function sourcesMessage(edition: Edition): Message {
  const { language, readings } = edition;
  const words = catalogue(language);
  const lines: Block[] = readings.map(({ article }) => ({
    type: "paragraph",
    content: [strong(article.source), text(" · "), titleOf(article)],
  }));
  return {
    language,
    blocks: [
      { type: "heading", content: [text(`🔎 ${words.sourcesTitle}`)] },
      ...lines,
      { type: "note", content: [text(words.localOnly)] },
    ],
  };
}

/** Answers to a question: quotations, or an honest blank. */
export function answerMessage(
  answers: readonly EditionPoint[],
  edition: Edition,
  articles = edition.readings.length,
): Message {
  const { language } = edition;
  const words = catalogue(language);
  const silent = articles > 1 ? words.notInArticles : words.notInArticle;
  const blocks: Block[] = answers.length
    ? answers.map((answer) => pointBlock(answer, edition))
    : [{ type: "paragraph", content: [text(silent)] }];
  return { language, blocks };
}

function silence(edition: Edition): Message[] {
  const empty = edition.sections.filter(({ points }) => points.length === 0);
  if (empty.length === 0) return [];
  const words = catalogue(edition.language);
  const labels = empty.map(({ angle }) => spokenLabel(angleOf(edition, angle), edition.language));
  const said = empty.length === edition.sections.length ? words.nothingAtAll : words.nothingOn(labels);
  return [{ language: edition.language, blocks: [{ type: "note", content: [text(said)] }] }];
}

function pointBlock(point: EditionPoint, edition: Edition): Block {
  const { article } = point;
  const time = article.published
    ? new Intl.DateTimeFormat(edition.language === "fr" ? "fr-FR" : "en-GB", {
        day: "numeric",
        month: "short",
        timeZone: edition.timeZone,
      }).format(article.published)
    : null;
  return { type: "point", quote: point.text, sources: [sourceOf(article), ...(time ? [text(`, ${time}`)] : [])] };
}

function sourceOf(article: Article): Inline {
  return article.url ? link(article.source, article.url) : text(article.source);
}

function titleOf(article: Article): Inline {
  const title = article.title ?? article.text.slice(0, 80);
  return article.url ? link(title, article.url) : strong(title);
}

function angleOf(edition: Edition, id: string): Angle | undefined {
  return edition.digest.angles.find((angle) => angle.id === id);
}

function labelOf(edition: Edition, id: string): string {
  return angleOf(edition, id)?.label[edition.language] ?? id;
}

function emojiOf(edition: Edition, id: string): string {
  return angleOf(edition, id)?.emoji ?? "•";
}

function spokenLabel(angle: Angle | undefined, language: Language): string {
  return angle?.spoken[language] ?? "";
}
