import { type ItemFacts, type ItemKeys, isSame, LONG_CONTENT, type Traits, urlKey, wordingOf } from "./identity.ts";

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

/** An item that is as it was when this feed listed it last: only its place in the document matters. */
export interface Kept {
  readonly articleId: string;
}

/** What is to be written of a document. */
export interface Plan<Item> {
  readonly created: readonly Placed<Item>[];
  /** Edited since this feed listed them last. */
  readonly edited: readonly Placed<Item>[];
  /** Only the address or the date changed. */
  readonly moved: readonly Placed<Item>[];
  /** Listed here for the first time, or not noted as listed for a day. */
  readonly listed: readonly Placed<Item>[];
  readonly unchanged: number;
  /** Keys that lead to an article, and did not yet. */
  readonly keys: readonly ArticleKey[];
  /** The article of each entry, in order. */
  readonly articleIds: readonly string[];
}

export interface Placed<Item> {
  readonly articleId: string;
  readonly candidate: Candidate<Item>;
}

export interface ArticleKey {
  readonly key: string;
  readonly kind: keyof ItemKeys;
  readonly articleId: string;
}

/** What a document is compared with. */
export interface Standing {
  /** The articles that the keys lead to. */
  readonly found: ReadonlyMap<string, Known>;
  readonly at: Date;
  readonly newId: () => string;
}

const DAY_MS = 24 * 3600 * 1000;
const KINDS = ["guid", "url", "text"] as const;

/** Decides what each item of a document is. Pure: the same items and articles give the same plan. */
export function planOf<Item>(entries: readonly (Candidate<Item> | Kept)[], standing: Standing): Plan<Item> {
  const draft = new Draft<Item>(entries, standing);
  const articleIds = entries.map((entry) => draft.place(entry));
  const { created, edited, moved, listed, unchanged } = draft;
  return { created, edited, moved, listed, unchanged, keys: [...draft.keys.values()], articleIds };
}

/** A plan in the making: the items are placed one after the other, in the document's order. */
class Draft<Item> {
  readonly created: Placed<Item>[] = [];
  readonly edited: Placed<Item>[] = [];
  readonly moved: Placed<Item>[] = [];
  readonly listed: Placed<Item>[] = [];
  readonly keys = new Map<string, ArticleKey>();
  unchanged = 0;
  readonly #standing: Standing;
  readonly #recognised: ReadonlyMap<Candidate<Item>, Known>;
  readonly #newKeys = new Map<string, string>();
  readonly #seen = new Set<string>();

  constructor(entries: readonly (Candidate<Item> | Kept)[], standing: Standing) {
    this.#standing = standing;
    this.#recognised = recognise(entries, standing.found);
  }

  /** Gives the article that the item is. */
  place(entry: Candidate<Item> | Kept): string {
    if (isKept(entry)) {
      if (!this.#seen.has(entry.articleId)) this.unchanged++;
      this.#seen.add(entry.articleId);
      return entry.articleId;
    }
    const known = this.#recognised.get(entry);
    return known ? this.#recognise(entry, known) : this.#create(entry);
  }

  #create(candidate: Candidate<Item>): string {
    // The same new article twice in one document: the first place counts.
    const twin = twinOf(candidate, this.#newKeys);
    const articleId = twin ?? this.#standing.newId();
    if (twin === null) this.created.push({ articleId, candidate });
    for (const [kind, key] of keysIn(candidate)) {
      const isNew = this.#newKeys.has(key);
      if (twin !== null && isNew) continue;
      this.#newKeys.set(key, articleId);
      // A key that an article of this document has already stays with it.
      if (isNew || !this.keys.has(key)) this.keys.set(key, { key, kind, articleId });
    }
    return articleId;
  }

  #recognise(candidate: Candidate<Item>, known: Known): string {
    for (const [kind, key] of keysIn(candidate)) {
      // Two articles that share a title and a summary would take the key from each other at every poll.
      const owner = this.#standing.found.get(key);
      if (owner && (kind === "text" || owner.id === known.id)) continue;
      if (!this.#newKeys.has(key)) this.keys.set(key, { key, kind, articleId: known.id });
    }
    if (!this.#seen.has(known.id)) this.#compare({ articleId: known.id, candidate }, known);
    this.#seen.add(known.id);
    return known.id;
  }

  #compare(placed: Placed<Item>, known: Known): void {
    if (isEdited(placed.candidate, known)) {
      this.edited.push(placed);
      return;
    }
    this.unchanged++;
    if (hasMoved(placed.candidate, known)) this.moved.push(placed);
    else if (!known.lastSeen || known.lastSeen.getTime() < this.#standing.at.getTime() - DAY_MS)
      this.listed.push(placed);
  }
}

/** Nothing is to be written. */
export function isIdle({ created, edited, moved, listed, keys }: Plan<unknown>): boolean {
  return created.length + edited.length + moved.length + listed.length + keys.length === 0;
}

/** The article that each item is. By page or identifier first: what is listed as itself is not what resembles it. */
function recognise<Item>(
  entries: readonly (Candidate<Item> | Kept)[],
  found: ReadonlyMap<string, Known>,
): Map<Candidate<Item>, Known> {
  const recognised = new Map<Candidate<Item>, Known>();
  const taken = new Set(entries.filter(isKept).map(({ articleId }) => articleId));
  const candidates = entries.filter((entry): entry is Candidate<Item> => !isKept(entry));
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

function isKept(entry: Candidate<unknown> | Kept): entry is Kept {
  return "articleId" in entry;
}

function twinOf(candidate: Candidate<unknown>, newKeys: ReadonlyMap<string, string>): string | null {
  for (const [kind, key] of keysIn(candidate)) {
    const twin = newKeys.get(key);
    if (twin !== undefined && (kind !== "text" || candidate.facts.content.length > LONG_CONTENT)) return twin;
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
