import { type Edition, type EditionStory, type Reading, tell } from "../../edition/edition.ts";
import { StoryWriter } from "../../engine/stories/story.ts";
import { readingsOf } from "../../store/analyses.ts";
import { type EditionRecord, findEdition } from "../../store/editions.ts";
import { isId } from "../../store/ids.ts";
import { contentOf, reviveEdition } from "../press/kept-edition.ts";
import type { InboxDigest, InboxOptions } from "../visit.ts";

/** Beside what every edition keeps: the texts of articles that the store doesn't have, by id. */
interface WithTexts {
  readonly texts?: Readonly<Record<string, string>>;
}

/** What is kept of the edition of an article that no feed brought: its text too, to answer questions from. */
export function contentWithTexts(edition: Edition): object {
  const texts = Object.fromEntries(edition.readings.map(({ article }) => [article.id, article.text]));
  return { ...contentOf(edition), texts };
}

/**
 * The edition of a thread, its articles with their texts and its stories with all their points, as far as the store still
 * has them for that tenant. Null when there is no such edition for it. Throws StoreError.
 */
export async function loadEdition(
  options: InboxOptions,
  digest: InboxDigest,
  tenant: string,
  id: string,
): Promise<Edition | null> {
  const reader = { digest: digest.definition.command, tenant };
  const record = await findEdition(options.db, reader, id);
  if (!record || !isWhole(record)) return null;
  const kept = reviveEdition(record, digest.definition);
  const ids = kept.readings.map(({ article }) => article.id).filter(isId);
  const stored = await readingsOf(options.db, reader, ids);
  const known = new Map<string, Reading>(stored.map((reading) => [reading.article.id, reading]));
  const { texts = {} } = record.content as WithTexts;
  const readings = kept.readings.map((reading) => readAgain(reading, known, texts, digest));
  const byId = new Map(readings.map((reading) => [reading.article.id, reading]));
  const writer = new StoryWriter();
  return { ...kept, readings, stories: kept.stories.map((story) => tellAgain(story, byId, writer)) };
}

function isWhole({ content }: EditionRecord): boolean {
  return typeof content === "object" && content !== null && "stories" in content && "articles" in content;
}

/** The article with its text; without any when neither the store nor the edition has it any more. */
function readAgain(
  { article, analysis }: Reading,
  known: ReadonlyMap<string, Reading>,
  texts: Readonly<Record<string, string>>,
  digest: InboxDigest,
): Reading {
  const stored = known.get(article.id);
  if (stored) return stored;
  const kept = Object.hasOwn(texts, article.id) ? texts[article.id] : undefined;
  if (kept === undefined) return { article: { ...article, text: "" }, analysis };
  return { article: { ...article, text: kept }, analysis: digest.analyst(article.language).analyse(kept) };
}

function tellAgain(kept: EditionStory, byId: ReadonlyMap<string, Reading>, writer: StoryWriter): EditionStory {
  const readings = kept.readings.flatMap(({ article }) => byId.get(article.id) ?? []);
  const readable = readings.filter(({ article }) => article.text !== "");
  if (readable.length === 0) return { ...kept, readings };
  const { story } = tell(kept.id, readable, writer);
  // What was shown stays as it was; the points and the figures are more.
  return { ...kept, readings, story: { ...kept.story, points: story.points, figures: story.figures } };
}
