import type { Article } from "../engine/article.ts";

/** What a model wrote of one story on one angle; every word of it was checked against the articles. */
export interface WrittenSummary {
  readonly angle: string;
  readonly storyId: string;
  readonly text: string;
  /** Those that it cites, each once. */
  readonly articles: readonly Article[];
}

/** What a model wrote and nobody reads. */
export interface DroppedClaim {
  readonly articleIds: readonly string[];
  /** What was written and why it was dropped, for the reader who asks. */
  readonly said: string;
}

/** What a model did for an edition. Where it wrote nothing that holds, the edition quotes. */
export interface Writing {
  readonly summaries: readonly WrittenSummary[];
  readonly dropped: readonly DroppedClaim[];
  /** Why some stories are quoted only, for the reader; null when the model did all that it was asked. */
  readonly note: string | null;
}
