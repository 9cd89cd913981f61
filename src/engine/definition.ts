import type { Language } from "./language.ts";

/** The words of one angle in one language. Terms are words or phrases; inflections are recognised. */
export interface Vocabulary {
  /** Say the angle nearly by themselves. */
  readonly strong: readonly string[];
  /** Point to it, together with others. */
  readonly weak: readonly string[];
  /** Phrases in which the angle's words mean something else. */
  readonly not: readonly string[];
}

export interface Angle {
  readonly id: string;
  readonly label: Readonly<Record<Language, string>>;
  /** The label inside a sentence, with its article: "l’emploi". */
  readonly spoken: Readonly<Record<Language, string>>;
  readonly emoji: string;
  /** What people type to name it: `/ia emploi`, `/ia jobs`. */
  readonly words: Readonly<Record<Language, readonly string[]>>;
  readonly vocabulary: Readonly<Record<Language, Vocabulary>>;
  /** Whole sentences on the angle. */
  readonly examples: Readonly<Record<Language, readonly string[]>>;
}

export interface FeedSource {
  readonly url: string;
  readonly name: string;
  readonly language: Language;
}

export interface Schedule {
  /** Local times, "08:30". */
  readonly times: readonly string[];
  readonly weekdays: readonly Weekday[];
}

export type Weekday = "mon" | "tue" | "wed" | "thu" | "fri" | "sat" | "sun";

/** What a digest publishes: read from digests/*.yaml, data only. */
export interface DigestDefinition {
  /** The command word: "ia" gives `/ia`. */
  readonly command: string;
  readonly title: Readonly<Record<Language, string>>;
  readonly angles: readonly Angle[];
  readonly feeds: readonly FeedSource[];
  readonly schedule: Schedule;
}
