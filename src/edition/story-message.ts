import type { Edition, EditionFigure, EditionPoint, EditionStory } from "./edition.ts";
import { contextOf } from "./excerpt.ts";
import { angleHeading, figuresMessage, pointBlock, sourceOf, titleOf } from "./layout.ts";
import { type Block, type Inline, type Message, note, strong, text } from "./message.ts";
import { writeFigure } from "./numbers.ts";
import { catalogue } from "./text.ts";

/** Points of a story that one message shows. */
export const STORY_POINTS = 5;
const STORY_FIGURES = 8;
/** Rows of figures in one message. */
export const FIGURES_SHOWN = 12;

/** One story of an edition: who tells it, what it says and in which figures. */
export function storyMessage(edition: Edition, one: EditionStory, rank: number): Message {
  const { language } = edition;
  const words = catalogue(language);
  const { story, isUpdate, readings } = one;
  const outlets: Inline[] = [];
  const seen = new Set<string>();
  for (const { article } of readings) {
    if (seen.has(article.source)) continue;
    seen.add(article.source);
    outlets.push(...(outlets.length > 0 ? [text(", ")] : []), sourceOf(article));
  }
  const blocks: Block[] = [
    { type: "heading", content: [text(words.story(rank))] },
    { type: "paragraph", content: [...(isUpdate ? [strong(words.updated), text(" ")] : []), titleOf(story.headline)] },
    { type: "paragraph", content: [text(`${words.sources(seen.size)} · `), ...outlets] },
    ...pointsOfStory(edition, one)
      .slice(0, STORY_POINTS)
      .map(({ angle, ...point }) => pointBlock(point, edition, angle)),
  ];
  const rows = storyFigures(one).slice(0, STORY_FIGURES);
  if (rows.length > 0) {
    const shown = rows.map(({ figure, context, article, others }) => ({
      value: writeFigure(figure, language),
      context,
      sources: [sourceOf(article), ...(others.length > 0 ? [text(words.andOthers(others.length))] : [])],
    }));
    blocks.push({ type: "figures", rows: shown });
  }
  return { language, blocks };
}

/** A point with its angle. */
export interface AngledPoint extends EditionPoint {
  readonly angle: string;
}

/** Every point of a story, each sentence once; those that the edition shows, where the store lost the others. */
export function pointsOfStory(edition: Edition, { story, readings }: EditionStory): AngledPoint[] {
  const ids = new Map(readings.map(({ article }) => [article.id, article]));
  const wanted = new Set(edition.sections.map(({ angle }) => angle));
  const all: AngledPoint[] =
    story.points.length > 0
      ? story.points.map(({ angle, text: sentence, article, backing }) => ({
          angle,
          text: sentence,
          article,
          others: backing.flatMap((id) => ids.get(id) ?? []).filter(({ source }) => source !== article.source),
        }))
      : edition.sections.flatMap(({ angle, points }) =>
          points.filter(({ article }) => ids.has(article.id)).map((point) => ({ ...point, angle })),
        );
  const said = new Set<string>();
  return all.filter(({ angle, text: sentence }) => wanted.has(angle) && !said.has(sentence) && said.add(sentence));
}

/** The points that the edition's own messages left out, of some angles or of all. */
export function pointsLeft(edition: Edition, angles: readonly string[]): AngledPoint[] {
  const shown = new Set(edition.sections.flatMap(({ points }) => points.map(({ text: sentence }) => sentence)));
  return edition.stories
    .flatMap((story) => pointsOfStory(edition, story))
    .filter(({ angle }) => angles.length === 0 || angles.includes(angle))
    .filter(({ text: sentence }) => !shown.has(sentence) && shown.add(sentence));
}

/** Some more points, under the heading of each angle. */
export function pointsMessage(edition: Edition, points: readonly AngledPoint[]): Message {
  const blocks: Block[] = [];
  let angle: string | null = null;
  for (const { angle: own, ...point } of points) {
    if (own !== angle) blocks.push({ type: "heading", content: [text(angleHeading(edition, own))] });
    angle = own;
    blocks.push(pointBlock(point, edition, own));
  }
  return { language: edition.language, blocks };
}

/** Every figure of an edition, those that it shows first, then those of its stories, each value once. */
export function allFigures(edition: Edition, angles: readonly string[]): EditionFigure[] {
  const seen = new Set<string>();
  return [...edition.figures, ...edition.stories.flatMap(storyFigures)].filter(({ figure, angle }) => {
    if (angles.length > 0 && (angle === null || !angles.includes(angle))) return false;
    const key = `${figure.value} ${figure.unit}`;
    return !seen.has(key) && seen.add(key);
  });
}

function storyFigures({ story, readings }: EditionStory): EditionFigure[] {
  const known = new Map(readings.map((reading) => [reading.article.id, reading]));
  return story.figures
    .map(({ figure, article, backing }) => {
      const same = known
        .get(article.id)
        ?.analysis.figures.find(({ value, unit }) => value === figure.value && unit === figure.unit);
      return {
        figure,
        angle: same?.angle ?? null,
        merit: (same?.merit ?? 0) + Math.log2(Math.max(1, backing.length)),
        context: article.text === "" ? figure.text : contextOf(article.text, figure),
        article,
        others: backing.flatMap((id) => known.get(id)?.article ?? []).filter(({ source }) => source !== article.source),
        disputed: false,
      };
    })
    .sort((a, b) => b.merit - a.merit)
    .map(({ merit: _, ...figure }) => figure);
}

/** One page of figures, and how many are left. */
export function figuresPage(
  edition: Edition,
  angles: readonly string[],
  from: number,
): { message: Message; left: number } {
  const all = allFigures(edition, angles);
  const shown = all.slice(from, from + FIGURES_SHOWN);
  const left = all.length - from - shown.length;
  const message = figuresMessage(edition, shown, {
    title: null,
    adverb: catalogue(edition.language).inThisEdition,
  });
  return left > 0
    ? { left, message: { ...message, blocks: [...message.blocks, note([text(catalogue(edition.language).sayMore)])] } }
    : { left, message };
}
