import type { Language } from "../engine/language.ts";

/** A sentence that a claim may lean on, as the writer was given it. */
export interface SourceSentence {
  /** Unique among the sentences given. */
  readonly id: string;
  /** Verbatim. */
  readonly text: string;
  /** The article that it comes from; left out, every sentence must hold together with the others by its words. */
  readonly article?: string;
  /** Found from the words when left out. */
  readonly language?: Language;
  /** When its article was published: what "yesterday" and "Tuesday" are counted from. */
  readonly published?: Date;
}

/** Something that a model wrote, and the sentences that it says to have it from. */
export interface Claim {
  readonly text: string;
  readonly cites: readonly string[];
}

export const FAULT_KINDS = [
  /** It cites nothing, or something that it was not given. */
  "citation",
  /** It is empty, too long, or no sentence of either language. */
  "form",
  "number",
  "unit",
  "date",
  "name",
  "quotation",
  "negation",
  /** Up for down, allowed for forbidden. */
  "opposite",
  /** What may happen told as certain, what will as done. */
  "modality",
  "attribution",
  /** Who did what to whom, or which figure belongs to whom. */
  "roles",
  "quantifier",
  /** Facts of stories that have nothing to do with each other. */
  "merge",
  /** Most of its words are nowhere in what it cites. */
  "words",
] as const;

export type FaultKind = (typeof FAULT_KINDS)[number];

/** Why a claim is not supported. */
export interface Fault {
  readonly kind: FaultKind;
  /** The claim's own words at fault. */
  readonly words: string;
}

export interface Verdict {
  readonly supported: boolean;
  readonly faults: readonly Fault[];
}
