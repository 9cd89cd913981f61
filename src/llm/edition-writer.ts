import type { Edition, EditionStory } from "../edition/edition.ts";
import type { DroppedClaim, Writing, WrittenSummary } from "../edition/writing.ts";
import type { Article } from "../engine/article.ts";
import { splitSentences } from "../engine/sentences.ts";
import { Lexicon, scan } from "../engine/terms.ts";
import type { Reason } from "./outcome.ts";
import { droppedSentence, reasonSentence } from "./text.ts";
import type { StorySentence, Writer } from "./writer.ts";

export interface WritingOptions {
  readonly tenant: string;
  /** For the whole edition, in milliseconds. */
  readonly deadlineMs: number;
}

export type WriteEdition = (edition: Edition, options: WritingOptions) => Promise<Writing>;

/** Articles of one story that a model reads, and sentences of each and of all: the beginning says what matters. */
const MOST_ARTICLES = 4;
const MOST_OF_ONE = 30;
const MOST_SENTENCES = 60;
/** Stories written at the same time. */
const AT_ONCE = 4;

/** Writes the summaries of an edition's stories, the one that matters most first, as far as time allows. Never throws for the model's faults. */
export function createEditionWriter(writer: Writer, now: () => number): WriteEdition {
  return async (edition, { tenant, deadlineMs }) => {
    const ends = now() + deadlineMs;
    const summaries: WrittenSummary[] = [];
    const dropped: DroppedClaim[] = [];
    const missed: Reason[] = [];
    const waiting = edition.stories.filter((story) => anglesOf(edition, story).length > 0);
    const work = async (): Promise<void> => {
      for (let story = waiting.shift(); story; story = waiting.shift()) {
        const left = ends - now();
        if (left <= 0) {
          missed.push("slow");
          continue;
        }
        const { value, reason } = await writer.points({
          tenant,
          language: edition.language,
          sentences: sentencesOf(story),
          angles: anglesOf(edition, story),
          deadlineMs: left,
        });
        if (value === null) {
          missed.push(reason);
          continue;
        }
        const articles = new Map(story.readings.map(({ article }) => [article.id, article]));
        for (const { angle, text, cites } of value.kept) {
          summaries.push({ angle, storyId: story.id, text, articles: cited(cites, articles) });
        }
        for (const { text, cites, faults } of value.dropped) {
          const articleIds =
            cites.length > 0 ? [...new Set(cites.map(({ articleId }) => articleId))] : [...articles.keys()];
          dropped.push({ articleIds, said: droppedSentence(text, faults, edition.language) });
        }
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    const [reason] = missed;
    return { summaries, dropped, note: reason === undefined ? null : reasonSentence(reason, edition.language) };
  };
}

/** The angles under which the edition shows points of a story. */
function anglesOf({ sections, digest, language }: Edition, { readings }: EditionStory) {
  const own = new Set(readings.map(({ article }) => article.id));
  const shown = sections.filter(({ points }) => points.some(({ article }) => own.has(article.id)));
  return shown.map(({ angle }) => ({
    id: angle,
    label: digest.angles.find(({ id }) => id === angle)?.label[language] ?? angle,
  }));
}

/** The first sentences of a story's articles, the one to quote first. */
export function sentencesOf({ story, readings }: Pick<EditionStory, "story" | "readings">): StorySentence[] {
  const articles = readings.map(({ article }) => article);
  const inOrder = [...articles].sort((a, b) => Number(b.id === story.headline.id) - Number(a.id === story.headline.id));
  return inOrder
    .slice(0, MOST_ARTICLES)
    .flatMap((article) => sentencesIn(article).slice(0, MOST_OF_ONE))
    .slice(0, MOST_SENTENCES);
}

/** Forms met before are folded once; it forgets by itself. */
const LEXICONS = { fr: new Lexicon("fr"), en: new Lexicon("en") } as const;

export function sentencesIn(article: Article): StorySentence[] {
  const { id, text, language, published } = article;
  return splitSentences(text, scan(text, LEXICONS[language]), language).map(({ start, end }) => ({
    articleId: id,
    start,
    end,
    text: text.slice(start, end),
    language,
    published,
  }));
}

function cited(cites: readonly { readonly articleId: string }[], articles: ReadonlyMap<string, Article>): Article[] {
  const ids = [...new Set(cites.map(({ articleId }) => articleId))];
  return ids.flatMap((id) => articles.get(id) ?? []);
}
