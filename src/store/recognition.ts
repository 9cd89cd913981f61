import {
  hash,
  type ItemFacts,
  type ItemKeys,
  isSame,
  LONG_CONTENT,
  plainWords,
  type Traits,
  urlKey,
} from "./identity.ts";

/** An item with all that it is looked up and compared by. */
export interface Candidate<Item> {
  readonly item: Item;
  readonly facts: ItemFacts;
  readonly keys: ItemKeys;
}

/** An article that a key led to, and how this feed listed it last. */
export interface Known extends Traits {
  readonly id: string;
  /** Null when this feed never listed it. */
  readonly lastSeen: Date | null;
  readonly wording: string | null;
}

/** What is to be written of a document. */
export interface Plan<Item> {
  readonly created: readonly Candidate<Item>[];
  /** Edited since this feed listed them last. */
  readonly edited: readonly Placed<Item>[];
  /** Only the address or the date changed. */
  readonly moved: readonly Placed<Item>[];
  /** Listed here for the first time, or not noted as listed for a day. */
  readonly listed: readonly Placed<Item>[];
  readonly unchanged: number;
  /** Keys that lead to an article that is known, and did not yet. */
  readonly keys: readonly KeyOf<string>[];
  /** Keys that lead to an article of `created`. */
  readonly newKeys: readonly KeyOf<Candidate<Item>>[];
}

export interface Placed<Item> {
  readonly articleId: string;
  readonly candidate: Candidate<Item>;
}

export interface KeyOf<Article> {
  readonly key: string;
  readonly kind: keyof ItemKeys;
  readonly article: Article;
}

const DAY_MS = 24 * 3600 * 1000;
const KINDS = ["guid", "url", "text"] as const;

/** Decides what each item of a document is. Pure: the same items and articles give the same plan. */
export function planOf<Item>(
  candidates: readonly Candidate<Item>[],
  found: ReadonlyMap<string, Known>,
  at: Date,
): Plan<Item> {
  const recognised = recognise(candidates, found);
  const created: Candidate<Item>[] = [];
  const edited: Placed<Item>[] = [];
  const moved: Placed<Item>[] = [];
  const listed: Placed<Item>[] = [];
  const keys = new Map<string, KeyOf<string>>();
  const newKeys = new Map<string, KeyOf<Candidate<Item>>>();
  const seen = new Set<string>();
  let unchanged = 0;
  for (const candidate of candidates) {
    const known = recognised.get(candidate);
    if (!known) {
      // The same new article twice in one document: the first place counts.
      const twin = twinOf(candidate, newKeys);
      if (!twin) created.push(candidate);
      for (const [kind, key] of keysIn(candidate)) {
        if (twin === null || !newKeys.has(key)) newKeys.set(key, { key, kind, article: twin ?? candidate });
      }
      continue;
    }
    for (const [kind, key] of keysIn(candidate)) {
      // Two articles that share a title and a summary would take the key from each other at every poll.
      const owner = found.get(key);
      if (owner && (kind === "text" || owner.id === known.id)) continue;
      keys.set(key, { key, kind, article: known.id });
    }
    if (seen.has(known.id)) continue;
    seen.add(known.id);
    const placed = { articleId: known.id, candidate };
    if (isEdited(candidate, known)) edited.push(placed);
    else {
      unchanged++;
      if (hasMoved(candidate, known)) moved.push(placed);
      else if (!known.lastSeen || known.lastSeen.getTime() < at.getTime() - DAY_MS) listed.push(placed);
    }
  }
  return { created, edited, moved, listed, unchanged, keys: [...keys.values()], newKeys: [...newKeys.values()] };
}

/** Nothing is to be written. */
export function isIdle({ created, edited, moved, listed, keys }: Plan<unknown>): boolean {
  return created.length + edited.length + moved.length + listed.length + keys.length === 0;
}

/** What a feed says of an article, short: two sayings are compared by it. */
export function wordingOf({ title, content }: ItemFacts): string {
  return hash("wording", plainWords(title), plainWords(content));
}

/** The article that each item is. By page or identifier first: what is listed as itself is not what resembles it. */
function recognise<Item>(
  candidates: readonly Candidate<Item>[],
  found: ReadonlyMap<string, Known>,
): Map<Candidate<Item>, Known> {
  const recognised = new Map<Candidate<Item>, Known>();
  const taken = new Set<string>();
  for (const kinds of [["url", "guid"], ["text"]] as const) {
    for (const candidate of candidates) {
      if (recognised.has(candidate)) continue;
      for (const kind of kinds) {
        const known = found.get(candidate.keys[kind] ?? "");
        if (!known || !isSame(kind, candidate.facts, known)) continue;
        if (kind === "text" && taken.has(known.id)) continue;
        recognised.set(candidate, known);
        taken.add(known.id);
        break;
      }
    }
  }
  return recognised;
}

function twinOf<Item>(
  candidate: Candidate<Item>,
  newKeys: ReadonlyMap<string, KeyOf<Candidate<Item>>>,
): Candidate<Item> | null {
  for (const [kind, key] of keysIn(candidate)) {
    const twin = newKeys.get(key);
    if (twin && (kind !== "text" || candidate.facts.content.length > LONG_CONTENT)) return twin.article;
  }
  return null;
}

function isEdited<Item>({ facts }: Candidate<Item>, { wording }: Known): boolean {
  return wording !== null && wordingOf(facts) !== wording;
}

function hasMoved<Item>({ facts }: Candidate<Item>, known: Known): boolean {
  if (known.wording === null) return false;
  const redated = facts.published !== null && facts.published.getTime() !== known.date?.getTime();
  return redated || (facts.url !== null && urlKey(facts.url) !== known.page);
}

function keysIn<Item>({ keys }: Candidate<Item>): [keyof ItemKeys, string][] {
  return KINDS.flatMap((kind): [keyof ItemKeys, string][] => {
    const key = keys[kind];
    return key === null ? [] : [[kind, key]];
  });
}
