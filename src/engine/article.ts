import type { Language } from "./language.ts";

/** One article as read from a feed, a page or a file. */
export interface Article {
  readonly id: string;
  readonly url: string | null;
  readonly title: string | null;
  /** The outlet's name. */
  readonly source: string;
  readonly published: Date | null;
  readonly language: Language;
  readonly text: string;
}
