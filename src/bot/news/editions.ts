import { setImmediate as breathe } from "node:timers/promises";
import { composeStories, type Edition, type ToldStory, tell } from "../../edition/edition.ts";
import type { DigestDefinition } from "../../engine/definition.ts";
import type { Language } from "../../engine/language.ts";
import { StoryWriter } from "../../engine/stories/story.ts";
import { readingsBetween, readingsOf, type StoredReading } from "../../store/analyses.ts";
import type { Queries } from "../../store/database.ts";
import { storiesOf } from "../../store/stories.ts";

export interface EditionRequest {
  readonly digest: DigestDefinition;
  /** Whose feeds; null for the digest's own. */
  readonly tenant: string | null;
  /** From `since`, to `until` left out: when the articles were read, so that editions that follow miss none. */
  readonly since: Date;
  readonly until: Date;
  readonly language: Language;
  readonly timeZone: string;
  readonly angles?: readonly string[];
  readonly told?: ReadonlyMap<string, Date>;
}

export interface StoryRequest extends Pick<EditionRequest, "digest" | "tenant" | "since" | "until"> {
  /** What the period is of: when the articles were read, or their dates, for somebody who asks about a day. */
  readonly by?: "ready" | "published";
}

/** Articles of one period: more are those of a flood, and an edition shows a dozen stories. */
const MOST_ARTICLES = 2000;
/** Some milliseconds each. */
const STORIES_AT_ONCE = 8;

/** Composes an edition from what was stored. */
export async function editionFromStore(db: Queries, request: EditionRequest): Promise<Edition> {
  const { digest, until, language, timeZone, angles, told } = request;
  return composeStories(await toldStories(db, request), {
    digest,
    language,
    date: until,
    timeZone,
    ...(angles ? { angles } : {}),
    ...(told ? { told } : {}),
  });
}

/** The stories that had news in a period, each with all its takes until the period's end. */
export async function toldStories(
  db: Queries,
  { digest, tenant, since, until, by = "ready" }: StoryRequest,
): Promise<ToldStory[]> {
  const reader = { digest: digest.command, tenant };
  const fresh = await readingsBetween(db, reader, { since, until, by, limit: MOST_ARTICLES });
  // A story keeps its earlier takes: they back its points, and show what changed.
  const records = await storiesOf(
    db,
    reader,
    fresh.map(({ article }) => article.id),
  );
  const known = new Set(fresh.map(({ article }) => article.id));
  const earlier = records.flatMap(({ articleIds }) => articleIds.filter((id) => !known.has(id)));
  const readings = [...(await readingsOf(db, reader, earlier)), ...fresh].filter(
    ({ ready, article }) => (by === "ready" ? ready : (article.published ?? ready)) < until,
  );
  const byStory = new Map<string, StoredReading[]>();
  for (const reading of readings) {
    const story = reading.storyId ?? reading.article.id;
    byStory.set(story, [...(byStory.get(story) ?? []), reading]);
  }
  const writer = new StoryWriter();
  const told: ToldStory[] = [];
  for (const [id, takes] of byStory) {
    told.push(tell(id, takes, writer));
    // A flood takes seconds: other people's events come in between.
    if (told.length % STORIES_AT_ONCE === 0) await breathe();
  }
  return told;
}
