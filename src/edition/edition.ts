import type { Analysis } from "../engine/analysis.ts";
import type { Article } from "../engine/article.ts";
import type { DigestDefinition } from "../engine/definition.ts";
import type { Figure } from "../engine/figures/figure.ts";
import type { Language } from "../engine/language.ts";

/** An article with what was understood of it. */
export interface Reading {
  readonly article: Article;
  readonly analysis: Analysis;
}

export interface EditionPoint {
  /** Verbatim sentence. */
  readonly text: string;
  readonly article: Article;
}

export interface EditionFigure {
  readonly figure: Figure;
  readonly angle: string | null;
  /** The article's words around the figure, verbatim, cut at word boundaries. */
  readonly context: string;
  readonly article: Article;
}

export interface EditionSection {
  readonly angle: string;
  /** Best first. */
  readonly points: readonly EditionPoint[];
}

/** What a digest publishes for one period and one reader's language. Immutable once published. */
export interface Edition {
  readonly digest: DigestDefinition;
  readonly language: Language;
  readonly date: Date;
  readonly timeZone: string;
  readonly readings: readonly Reading[];
  /** One section an angle, in the digest's order; an angle with nothing to say has no point. */
  readonly sections: readonly EditionSection[];
  readonly figures: readonly EditionFigure[];
}

/** Points shown under one angle, over all articles. */
const POINTS_PER_ANGLE = 6;
const FIGURES_SHOWN = 12;

export interface EditionOptions {
  readonly digest: DigestDefinition;
  readonly language: Language;
  readonly date: Date;
  readonly timeZone: string;
}

/** Composes the edition of a set of readings. Pure: the same readings give the same edition. */
export function composeEdition(readings: readonly Reading[], options: EditionOptions): Edition {
  const said = new Set<string>();
  const sections = options.digest.angles.map(({ id }) => ({
    angle: id,
    points: readings
      .flatMap(({ article, analysis }) =>
        analysis.keyPoints.filter((point) => point.angle === id).map((point) => ({ ...point, article })),
      )
      .sort((a, b) => b.score - a.score)
      .filter((point) => isNews(said, `${id} ${point.text}`))
      .slice(0, POINTS_PER_ANGLE)
      .map(({ text, article }) => ({ text, article })),
  }));
  return { ...options, readings, sections: sayOnce(sections), figures: chooseFigures(readings) };
}

/** A sentence on two angles is shown under the first that has it, unless it is all that the other has. */
function sayOnce(sections: readonly EditionSection[]): EditionSection[] {
  const shown = new Set<string>();
  return sections.map((section) => {
    const fresh = section.points.filter(({ text }) => !shown.has(text));
    const points = fresh.length > 0 ? fresh : section.points.slice(0, 1);
    for (const { text } of points) shown.add(text);
    return { ...section, points };
  });
}

function isNews(said: Set<string>, what: string): boolean {
  if (said.has(what)) return false;
  said.add(what);
  return true;
}

function chooseFigures(readings: readonly Reading[]): EditionFigure[] {
  const seen = new Set<string>();
  return readings
    .flatMap(({ article, analysis }) =>
      analysis.figures.map((figure) => ({
        figure,
        angle: figure.angle,
        context: contextOf(article.text, figure),
        article,
        merit: figure.merit,
      })),
    )
    .sort((a, b) => b.merit - a.merit)
    .filter(({ figure }) => isNews(seen, `${figure.value} ${figure.unit}`))
    .slice(0, FIGURES_SHOWN)
    .map(({ figure, angle, context, article }) => ({ figure, angle, context, article }));
}

const CONTEXT_BEFORE = 40;
const CONTEXT_AFTER = 60;

/** The words around a figure, within its line. */
function contextOf(text: string, figure: Figure): string {
  const lineStart = text.lastIndexOf("\n", figure.start - 1) + 1;
  const lineEnd = text.indexOf("\n", figure.end);
  const from = wordStart(text, Math.max(lineStart, figure.start - CONTEXT_BEFORE), lineStart);
  const to = wordEnd(text, Math.min(lineEnd < 0 ? text.length : lineEnd, figure.end + CONTEXT_AFTER));
  const slice = text.slice(from, to).trim();
  const whole = lineEnd < 0 ? text.length : lineEnd;
  return `${from > lineStart ? "… " : ""}${slice}${to < whole ? " …" : ""}`;
}

function wordStart(text: string, at: number, floor: number): number {
  if (at <= floor) return floor;
  const space = text.indexOf(" ", at);
  return space < 0 ? at : space + 1;
}

function wordEnd(text: string, at: number): number {
  if (at >= text.length || text[at] === "\n") return at;
  const space = text.lastIndexOf(" ", at);
  return space < 0 ? at : space;
}
