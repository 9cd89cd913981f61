import type { Article } from "../engine/article.ts";
import type { Angle } from "../engine/definition.ts";
import type { Language } from "../engine/language.ts";
import type {
  Edition,
  EditionDisagreement,
  EditionFigure,
  EditionPoint,
  EditionSection,
  EditionStory,
} from "./edition.ts";
import { chartedFigures, chartOf } from "./figures-chart.ts";
import { dateFormat } from "./formats.ts";
import { type Block, type Inline, link, type Message, note, strong, text } from "./message.ts";
import { writeFigure } from "./numbers.ts";
import { catalogue, longDate } from "./text.ts";

/** An edition as a thread: the opening message, then the replies in order. */
export interface Thread {
  readonly opening: Message;
  readonly replies: readonly Message[];
}

const HEADLINES = 3;
/** The identifier of an article that the store keeps: readers may say whether its points are useful. */
const KEPT = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What an edition is of, when it isn't of today: a period, an article. */
export interface About {
  /** Shown beside the numbers; null for nothing. */
  readonly title: string | null;
  /** "ces 7 derniers jours", "dans cet article": after "nothing on…". */
  readonly adverb: string;
}

export function layOut(edition: Edition, about: About | null = null): Thread {
  const replies = [
    ...edition.sections.filter(({ points }) => points.length > 0).map((section) => angleMessage(edition, section)),
    ...silence(edition, about),
    figuresMessage(edition, edition.figures, about),
    sourcesMessage(edition),
  ];
  return { opening: openingMessage(edition, about), replies };
}

function openingMessage(edition: Edition, about: About | null): Message {
  const { digest, language, date, timeZone, readings, stories } = edition;
  const words = catalogue(language);
  const outlets = new Set(readings.map(({ article }) => article.source));
  const headlines: Block[] = stories.slice(0, HEADLINES).map((one, index) => headline(one, index + 1, language));
  const counts = edition.sections.map(
    ({ angle, points }) => `${emojiOf(edition, angle)} ${labelOf(edition, angle)} ${points.length}`,
  );
  const extent = [words.articles(readings.length), words.sources(outlets.size)];
  if (readings.length > 1) extent.push(words.stories(stories.length));
  if (about?.title) extent.push(about.title);
  return {
    language,
    blocks: [
      { type: "heading", content: [text(`🗞️ ${digest.title[language]} · ${longDate(date, language, timeZone)}`)] },
      { type: "paragraph", content: [text(extent.join(", "))] },
      ...headlines,
      { type: "paragraph", content: [text(counts.join(" · "))] },
      {
        type: "actions",
        buttons: [
          { action: "figures", label: words.figuresButton, opens: "messages" },
          { action: "question", label: words.ask, opens: "form" },
          { action: "settings", label: words.settings, opens: "form" },
        ],
      },
    ],
  };
}

function headline({ story, isUpdate }: EditionStory, rank: number, language: Language): Block {
  const words = catalogue(language);
  const by = story.sources.length > 1 ? words.sources(story.sources.length) : story.headline.source;
  const changed = isUpdate ? [strong(words.updated), text(" ")] : [];
  return {
    type: "paragraph",
    content: [text(`${rank}. `), ...changed, titleOf(story.headline), text(` · ${by}`)],
  };
}

/** The points of one angle. */
export function angleMessage(edition: Edition, section: EditionSection, about: About | null = null): Message {
  const { language } = edition;
  const words = catalogue(language);
  const named = angleHeading(edition, section.angle);
  const title = about?.title ? `${named} · ${about.title}` : named;
  const spoken = spokenLabel(angleOf(edition, section.angle), language);
  const nothing = about === null ? words.nothingOn([spoken]) : words.nothingOnPeriod([spoken], about.adverb);
  const points = section.points.flatMap((point) => summaryOrPoint(point, edition, section.angle));
  const disputes = edition.disagreements
    .filter(({ angle }) => angle === section.angle)
    .map((dispute) => disputeBlock(dispute, language));
  const empty: Block = {
    type: "note",
    content: [text(nothing)],
  };
  return {
    language,
    blocks: [{ type: "heading", content: [text(title)] }, ...(points.length ? points : [empty]), ...disputes],
  };
}

/**
 * What was written of the point's story, in the place of the first of its points; the quotation where nothing was
 * written that holds.
 */
function summaryOrPoint(point: EditionPoint, edition: Edition, angle: string): Block[] {
  const story = edition.stories.find(({ readings }) => readings.some(({ article }) => article.id === point.article.id));
  const written = edition.writing?.summaries.find((one) => one.angle === angle && one.storyId === story?.id);
  if (!written || !story) return [pointBlock(point, edition, angle)];
  const own = new Set(story.readings.map(({ article }) => article.id));
  const first = edition.sections
    .find((section) => section.angle === angle)
    ?.points.find(({ article }) => own.has(article.id));
  if (first !== point) return [];
  const sources = written.articles.flatMap((article, i) =>
    i === 0 ? [sourceOf(article)] : [text(", "), sourceOf(article)],
  );
  return [{ type: "paragraph", content: [text(`${written.text} (`), ...sources, text(")")] }];
}

/** The key figures, one row each. */
export function figuresMessage(
  edition: Edition,
  figures: readonly EditionFigure[],
  about: About | null = null,
): Message {
  const { language } = edition;
  const words = catalogue(language);
  const rows = figures.map(({ figure, context, article, others, disputed }) => ({
    value: writeFigure(figure, language),
    context,
    sources: [
      sourceOf(article),
      ...(others.length > 0 ? [text(words.andOthers(others.length))] : []),
      ...(disputed ? [text(` · ${words.disputed}`)] : []),
    ],
  }));
  const nothing = about === null ? words.noFigures : words.noFiguresOn(about.adverb);
  const body: Block = rows.length ? { type: "figures", rows } : { type: "note", content: [text(nothing)] };
  const title = words.keyFigures;
  const chart = chartOf(chartedFigures(figures), { title, language, overTime: false, timeZone: edition.timeZone });
  return {
    language,
    blocks: [
      { type: "heading", content: [text(`📊 ${title}`)] },
      body,
      ...(chart ? [{ type: "chart" as const, chart }] : []),
    ],
  };
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
      { type: "note", content: [text(edition.writing?.summaries.length ? words.checkedSummaries : words.localOnly)] },
      ...(edition.writing?.note ? [note([text(edition.writing.note)])] : []),
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

function silence(edition: Edition, about: About | null): Message[] {
  const empty = edition.sections.filter(({ points }) => points.length === 0);
  if (empty.length === 0) return [];
  const words = catalogue(edition.language);
  const labels = empty.map(({ angle }) => spokenLabel(angleOf(edition, angle), edition.language));
  const isAll = empty.length === edition.sections.length;
  const today = isAll ? words.nothingAtAll : words.nothingOn(labels);
  const said = about === null ? today : words.nothingOnPeriod(isAll ? [] : labels, about.adverb);
  return [{ language: edition.language, blocks: [{ type: "note", content: [text(said)] }] }];
}

export function pointBlock(
  point: EditionPoint,
  edition: Pick<Edition, "language" | "timeZone">,
  angle: string | null = null,
): Block {
  const { article } = point;
  const { language, timeZone } = edition;
  const time = article.published
    ? dateFormat(language, { day: "numeric", month: "short", timeZone }).format(article.published)
    : null;
  const more = point.others.length > 0 ? [text(catalogue(language).andOthers(point.others.length))] : [];
  return {
    type: "point",
    quote: point.text,
    sources: [sourceOf(article), ...(time ? [text(`, ${time}`)] : []), ...more],
    feedback: angle && KEPT.test(article.id) ? `${article.id}:${angle}` : null,
  };
}

/** "Les sources divergent : 109 Md€ (4) · 112 Md€ (Nom du journal)". */
function disputeBlock({ values }: EditionDisagreement, language: Language): Block {
  const words = catalogue(language);
  const content: Inline[] = [text(words.sourcesDiffer)];
  values.forEach(({ figure, articles }, i) => {
    const [first] = articles;
    content.push(text(`${i > 0 ? " · " : ""}${writeFigure(figure, language)} (`));
    if (articles.length > 1 || !first) content.push(text(`${articles.length})`));
    else content.push(sourceOf(first), text(")"));
  });
  return { type: "note", content };
}

/** The outlet, leading to its article. */
export function sourceOf(article: Article): Inline {
  return article.url ? link(article.source, article.url) : text(article.source);
}

export function titleOf(article: Article): Inline {
  const title = article.title ?? article.text.slice(0, 80);
  return article.url ? link(title, article.url) : strong(title);
}

function angleOf(edition: Pick<Edition, "digest">, id: string): Angle | undefined {
  return edition.digest.angles.find((angle) => angle.id === id);
}

export function angleHeading(edition: Pick<Edition, "digest" | "language">, id: string): string {
  return `${emojiOf(edition, id)} ${labelOf(edition, id)}`;
}

export function labelOf(edition: Pick<Edition, "digest" | "language">, id: string): string {
  return angleOf(edition, id)?.label[edition.language] ?? id;
}

function emojiOf(edition: Pick<Edition, "digest">, id: string): string {
  return angleOf(edition, id)?.emoji ?? "•";
}

function spokenLabel(angle: Angle | undefined, language: Language): string {
  return angle?.spoken[language] ?? "";
}
