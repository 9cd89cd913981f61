import type { Analysis } from "../engine/analysis.ts";
import type { Article } from "../engine/article.ts";
import type { DigestDefinition } from "../engine/definition.ts";
import type { Figure } from "../engine/figures/figure.ts";
import type { Language } from "../engine/language.ts";
import type { Mention } from "../engine/stories/mentions.ts";
import { type Story, StoryWriter } from "../engine/stories/story.ts";
import { contextOf } from "./excerpt.ts";
import { meritOf, standingOf } from "./ranking.ts";
import type { Writing } from "./writing.ts";

/** An article with what was understood of it. */
export interface Reading {
  readonly article: Article;
  readonly analysis: Analysis;
}

/** A story as the store knows it, told from its readings. */
export interface ToldStory {
  readonly id: string;
  readonly story: Story;
  readonly readings: readonly Reading[];
}

export interface EditionStory extends ToldStory {
  /** The reader was told this story before, and an amount or an outcome has changed since. */
  readonly isUpdate: boolean;
}

export interface EditionPoint {
  /** Verbatim sentence. */
  readonly text: string;
  readonly article: Article;
  /** Articles of other outlets that say the same. */
  readonly others: readonly Article[];
}

/** Values that outlets give for one thing and that can't all be right. */
export interface EditionDisagreement {
  readonly angle: string | null;
  readonly values: readonly { readonly figure: Figure; readonly articles: readonly Article[] }[];
}

export interface EditionFigure {
  readonly figure: Figure;
  readonly angle: string | null;
  /** The article's words around the figure, verbatim, cut at word boundaries. */
  readonly context: string;
  readonly article: Article;
  readonly others: readonly Article[];
  readonly disputed: boolean;
}

export interface EditionSection {
  readonly angle: string;
  /** Best first. */
  readonly points: readonly EditionPoint[];
}

/** What a digest publishes for one period and one lens. Immutable once published. */
export interface Edition {
  readonly digest: DigestDefinition;
  readonly language: Language;
  readonly date: Date;
  readonly timeZone: string;
  /** First the one that matters most. */
  readonly stories: readonly EditionStory[];
  /** Every article of the stories, in their order. */
  readonly readings: readonly Reading[];
  /** One section an angle of the lens, in the digest's order; an angle with nothing to say has no point. */
  readonly sections: readonly EditionSection[];
  readonly figures: readonly EditionFigure[];
  readonly disagreements: readonly EditionDisagreement[];
  /** What a model wrote of it; null without a model. */
  readonly writing: Writing | null;
}

export interface EditionOptions {
  readonly digest: DigestDefinition;
  readonly language: Language;
  /** The instant at which the edition is made. */
  readonly date: Date;
  readonly timeZone: string;
  /** Angles that the reader wants; all of the digest's when left out. */
  readonly angles?: readonly string[];
  /** Stories that the reader was told before, by id, with the instant; they come back only when updated since. */
  readonly told?: ReadonlyMap<string, Date>;
}

const STORIES = 12;
/** Points shown under one angle, over all stories. */
const POINTS_PER_ANGLE = 5;
/** Real papers are quoted, not copied: at most three sentences of one article under one angle. */
const POINTS_PER_ARTICLE = 3;
/** One outlet does not fill an angle while others speak. */
const POINTS_PER_SOURCE = 2;
const FIGURES = 12;

/** Composes the edition of articles that each tell a story of their own. */
export function composeEdition(readings: readonly Reading[], options: EditionOptions): Edition {
  const writer = new StoryWriter();
  return composeStories(
    readings.map((reading) => tell(reading.article.id, [reading], writer)),
    options,
  );
}

/** Tells the story of some readings. */
export function tell(id: string, readings: readonly Reading[], writer: StoryWriter): ToldStory {
  const takes = readings.map(({ article, analysis }) => ({ article, points: analysis.keyPoints }));
  return { id, readings, story: writer.compose(takes) };
}

/** Composes an edition. Pure: the same stories and options give the same edition. */
export function composeStories(told: readonly ToldStory[], options: EditionOptions): Edition {
  const { digest, language, date, timeZone } = options;
  const wanted = digest.angles.map(({ id }) => id).filter((id) => options.angles?.includes(id) ?? true);
  const lens = new Set(wanted);
  const stories = told
    .filter(({ story }) => told.length === 1 || story.points.some(({ angle }) => lens.has(angle)))
    .flatMap((one) => seenBefore(one, options.told))
    .map((one) => ({ one, merit: meritOf(standingOf(one.story, lens, date)) }))
    .sort((a, b) => b.merit - a.merit || (a.one.id < b.one.id ? -1 : 1))
    .slice(0, STORIES)
    .map(({ one }) => one);
  const sections = wanted.map((angle) => ({ angle, points: pointsOn(angle, stories) }));
  const disagreements = stories.flatMap(disagreementsOf);
  return {
    digest,
    language,
    date,
    timeZone,
    stories,
    readings: stories.flatMap(({ readings }) => readings),
    sections: sayOnce(sections),
    figures: chooseFigures(stories, options.angles ? lens : null),
    disagreements: disagreements.filter(({ angle }) => angle === null || lens.has(angle)),
    writing: null,
  };
}

/** Leaves out what the reader was told, unless something changed since. */
function seenBefore(one: ToldStory, told: EditionOptions["told"]): EditionStory[] {
  const before = told?.get(one.id);
  if (!before) return [{ ...one, isUpdate: false }];
  const since = new Set(
    one.readings
      .filter(({ article }) => (article.published?.getTime() ?? 0) >= before.getTime())
      .map((r) => r.article.id),
  );
  return one.story.updates.some(({ article }) => since.has(article)) ? [{ ...one, isUpdate: true }] : [];
}

/** The points of one angle: the stories take turns, the best first, and no outlet fills it alone. */
function pointsOn(angle: string, stories: readonly EditionStory[]): EditionPoint[] {
  const queues = stories.map(({ story }) => story.points.filter((point) => point.angle === angle));
  const chosen: EditionPoint[] = [];
  const spare: EditionPoint[] = [];
  const byArticle = new Map<string, number>();
  const bySource = new Map<string, number>();
  for (let turn = 0; turn < POINTS_PER_ANGLE && queues.some((queue) => queue.length > turn); turn++) {
    queues.forEach((queue, s) => {
      const point = queue[turn];
      if (!point || chosen.length >= POINTS_PER_ANGLE) return;
      const { article, text, backing } = point;
      const ofArticle = byArticle.get(article.id) ?? 0;
      if (ofArticle >= POINTS_PER_ARTICLE) return;
      const shown = { text, article, others: articlesOf(stories[s], backing, article) };
      const ofSource = bySource.get(article.source) ?? 0;
      if (ofSource >= POINTS_PER_SOURCE) {
        spare.push(shown);
        return;
      }
      byArticle.set(article.id, ofArticle + 1);
      bySource.set(article.source, ofSource + 1);
      chosen.push(shown);
    });
  }
  const outlets = new Set(stories.flatMap(({ story }) => story.sources));
  // Where one outlet alone speaks, it may say its three sentences.
  const room = outlets.size === 1 ? POINTS_PER_ARTICLE - chosen.length : 0;
  return [...chosen, ...spare.slice(0, Math.max(0, room))];
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

function chooseFigures(stories: readonly EditionStory[], lens: ReadonlySet<string> | null): EditionFigure[] {
  const seen = new Set<string>();
  return stories
    .flatMap((one, rank) => figuresOf(one).map((found) => ({ ...found, rank })))
    .filter(({ angle }) => lens === null || (angle !== null && lens.has(angle)))
    .sort((a, b) => b.weight - a.weight || a.rank - b.rank)
    .filter(({ figure }) => {
      const key = `${figure.value} ${figure.unit}`;
      return !seen.has(key) && seen.add(key);
    })
    .slice(0, FIGURES)
    .map(({ weight: _weight, rank: _rank, ...figure }) => figure);
}

function figuresOf(one: EditionStory) {
  const { story, readings } = one;
  const disputes = story.disagreements.flatMap(({ values }) => values);
  return story.figures.map(({ figure, article, backing }) => {
    const known = readings
      .find((reading) => reading.article.id === article.id)
      ?.analysis.figures.find(({ value, unit }) => value === figure.value && unit === figure.unit);
    return {
      figure,
      angle: known?.angle ?? null,
      context: contextOf(article.text, figure),
      article,
      others: articlesOf(one, backing, article),
      disputed: disputes.some((mention) => sameValue(mention, figure)),
      weight: (known?.merit ?? 0) + Math.log2(backing.length),
    };
  });
}

function disagreementsOf(one: EditionStory): EditionDisagreement[] {
  return one.story.disagreements.map(({ values }) => {
    const groups: { figure: Figure; articles: Article[] }[] = [];
    for (const mention of values) {
      const group = groups.find(({ figure }) => sameValue(mention, figure));
      if (!group) groups.push({ figure: mention.figure, articles: [mention.article] });
      else if (!group.articles.includes(mention.article)) group.articles.push(mention.article);
    }
    const angles = figuresOf(one).filter(({ figure }) => values.some((mention) => sameValue(mention, figure)));
    return {
      angle: angles.find(({ angle }) => angle !== null)?.angle ?? null,
      values: groups.sort((a, b) => b.articles.length - a.articles.length),
    };
  });
}

function sameValue({ figure }: Mention, other: Figure): boolean {
  return figure.value === other.value && figure.unit === other.unit;
}

function articlesOf(one: ToldStory | undefined, ids: readonly string[], but: Article): Article[] {
  const found = ids.flatMap((id) => one?.readings.filter(({ article }) => article.id === id) ?? []);
  const sources = new Set([but.source]);
  return found
    .map(({ article }) => article)
    .filter(({ id, source }) => id !== but.id && !sources.has(source) && sources.add(source));
}
