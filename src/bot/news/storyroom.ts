import type { Analysis } from "../../engine/analysis.ts";
import type { Article } from "../../engine/article.ts";
import { type Placement, Stories, WINDOW_MS } from "../../engine/stories/stories.ts";
import { StoryWriter } from "../../engine/stories/story.ts";
import { headOf, type Sense } from "../../llm/embed-sense.ts";
import type { Vector } from "../../llm/embed-vector.ts";
import { readingsInOrder } from "../../store/analyses.ts";
import type { Queries } from "../../store/database.ts";
import type { StoryChange } from "../../store/stories.ts";

/** Rows of one look into the store. */
const BATCH = 1000;
/** What other processes store at once may come in another order than it is stamped. */
const OVERLAP_MS = 5 * 60_000;

interface Take {
  readonly article: Article;
  readonly analysis: Analysis;
  readonly at: number;
  /** Of its head; null where no model tells. */
  readonly vector: Vector | null;
}

/**
 * The stories of one digest, as this process remembers them: the last three days. What it places is stored by the
 * caller; when that fails, `forget()` makes it read the store again.
 */
export class Storyroom {
  readonly #digest: string;
  readonly #sense: Sense | null;
  #stories: Stories;
  readonly #writer = new StoryWriter();
  #takes = new Map<string, Take>();
  /** Readings that became ready from here on are not known yet; null before the first look. */
  #since: Date | null = null;

  constructor(digest: string, sense: Sense | null = null) {
    this.#digest = digest;
    this.#sense = sense;
    this.#stories = this.#open();
  }

  #open(): Stories {
    return new Stories((a, b) => {
      const [one, other] = [this.#takes.get(a)?.vector, this.#takes.get(b)?.vector];
      return one && other ? (this.#sense?.near(one, other) ?? null) : null;
    });
  }

  /** Takes in what the store has and this process has not: at the start, and what other processes read. */
  async refresh(db: Queries, now: Date): Promise<StoryChange[]> {
    const changed = new Set<string>();
    const merged: Placement[] = [];
    let since = this.#since ?? new Date(now.getTime() - WINDOW_MS);
    for (;;) {
      const until = new Date(now.getTime() + 1);
      const stored = await readingsInOrder(db, this.#digest, { since, until, limit: BATCH });
      const fresh = stored.filter(({ article }) => !this.#takes.has(article.id));
      const vectors = await this.#sense?.remember(fresh.map(({ article }) => headOf(article.title, article.text)));
      for (const [i, { article, analysis, ready, storyId }] of fresh.entries()) {
        this.#takes.set(article.id, { article, analysis, at: ready.getTime(), vector: vectors?.[i] ?? null });
        const placement = this.#stories.add(article, ready.getTime(), storyId ?? undefined);
        if (placement.merged.length > 0 || storyId === null) {
          changed.add(placement.story);
          merged.push(placement);
        }
      }
      const last = stored.at(-1)?.ready;
      if (stored.length < BATCH || !last || last <= since) break;
      since = last;
    }
    this.#since = new Date(now.getTime() - OVERLAP_MS);
    this.#drop(now);
    const absorbed = merged.flatMap((placement) => placement.merged);
    return [...changed].flatMap((story) => this.#change(story, absorbed));
  }

  /** Places one article that was just read, and tells how the stories changed. */
  place(article: Article, analysis: Analysis, now: Date, vector: Vector | null = null): StoryChange[] {
    this.#takes.set(article.id, { article, analysis, at: now.getTime(), vector });
    const { story, merged } = this.#stories.add(article, now.getTime());
    return this.#change(story, merged);
  }

  forget(): void {
    this.#takes = new Map();
    this.#stories = this.#open();
    this.#since = null;
  }

  #change(id: string, absorbed: readonly string[]): StoryChange[] {
    const takes = this.#stories.articlesOf(id).flatMap((article) => this.#takes.get(article) ?? []);
    if (takes.length === 0) return [];
    const story = this.#writer.compose(takes.map(({ article, analysis }) => ({ article, points: analysis.keyPoints })));
    const dates = takes.map(({ article, at }) => article.published?.getTime() ?? at);
    return [
      {
        id,
        headlineId: story.headline.id,
        firstPublished: new Date(Math.min(...dates)),
        lastPublished: new Date(Math.max(...dates)),
        articleIds: story.articles.map((article) => article.id),
        disagreements: story.disagreements.map(({ values }) =>
          values.map(({ article, figure }) => ({
            article: article.id,
            text: figure.text,
            value: figure.value,
            unit: figure.unit,
          })),
        ),
        updates: story.updates,
        absorbed: absorbed.filter((other) => other !== id),
      },
    ];
  }

  #drop(now: Date): void {
    for (const [id, { at }] of this.#takes) if (now.getTime() - at > WINDOW_MS) this.#takes.delete(id);
  }
}
