import type { MarkedText } from "./sheet.ts";

/** What a feed says of one item, gathered from its format and not yet understood. */
export interface Entry {
  readonly id: string | null;
  /** The identifier may be the item's address, and nothing says that it is not. */
  readonly idIsLink: boolean;
  readonly links: readonly EntryLink[];
  /** xml:base of the item, outermost first. */
  readonly bases: readonly string[];
  readonly titles: readonly (MarkedText | null)[];
  readonly summaries: readonly (MarkedText | null)[];
  readonly contents: readonly (MarkedText | null)[];
  /** Dates as written, the best first. */
  readonly published: readonly (string | null)[];
  readonly updated: readonly (string | null)[];
  readonly authors: readonly (string | null)[];
  readonly categories: readonly (string | null)[];
  readonly enclosures: readonly EntryFile[];
  readonly images: readonly EntryFile[];
}

export interface EntryLink {
  readonly href: string;
  /** "alternate" when nothing is said; "original" for the address behind a counting one. */
  readonly rel: string;
  readonly type: string | null;
  readonly bases: readonly string[];
}

/** A file that goes with an item. */
export interface EntryFile {
  readonly url: string;
  readonly type: string | null;
  readonly length: number | null;
  readonly width: number | null;
}

/** What a feed says of itself, and its items. */
export interface EntryList {
  readonly titles: readonly (MarkedText | null)[];
  readonly links: readonly EntryLink[];
  readonly bases: readonly string[];
  readonly language: string | null;
  readonly authors: readonly (string | null)[];
  /** How long the publisher asks to wait between two looks. */
  readonly ttlMinutes: number | null;
  readonly entries: readonly Entry[];
}
