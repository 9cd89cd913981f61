import type { Article } from "../article.ts";
import { Candidates, rarest } from "./candidates.ts";
import { evidence, tieOf } from "./evidence.ts";
import { Fingerprinter, keysOf, leaningsOf } from "./fingerprint.ts";
import { Rarity } from "./rarity.ts";
import { likeness, type Weighed, weigh } from "./similarity.ts";

/** An article more than this before or after another is never a take of the same event, in ms. */
export const WINDOW_MS = 72 * 3_600_000;

/** Where an article went. */
export interface Placement {
  /** The story that has the article now. It is the id of the article that founded it. */
  readonly story: string;
  /** True when no known story tells this event. */
  readonly isNew: boolean;
  /** Stories that this article proved to be one with `story`: their ids now lead to it. */
  readonly merged: readonly string[];
  /** The article that it resembles most, for `pourquoi`; null when it stands alone. */
  readonly closest: string | null;
}

/**
 * How near two articles, by their ids, are in sense: 0 as unrelated ones, 1 as takes of one event; null when unknown.
 * The same whichever comes first.
 */
export type Nearness = (a: string, b: string) => number | null;

interface Entry {
  readonly id: string;
  readonly at: number;
  readonly seenAt: number;
  /** Order of arrival. */
  readonly order: number;
  readonly weighed: Weighed;
  story: Cluster;
}

interface Cluster {
  readonly id: string;
  /** Order of founding: of two stories that prove to be one, the older survives. */
  readonly rank: number;
  entries: Entry[];
  /** What ties it to other stories so far: see tieOf. */
  readonly ties: Map<Cluster, number>;
  /** Ids of the stories that it took in. */
  readonly aliases: string[];
}

function isProven(a: Cluster, b: Cluster): boolean {
  return (a.ties.get(b) ?? 0) >= tiesNeeded(a.entries.length, b.entries.length);
}

/** Places of forgotten articles are given back by so many at a time. */
const QUEUE_SLACK = 1_024;

/** One proof makes two stories one, or two halves; more is asked of stories of more takes than these. */
const PROOF = 2;
const MANY_TAKES = 8;
const MANY_EACH = 4;

/**
 * The ties that make two stories one. A long story offers many pairs to chance: without this, one stray proof after
 * another would chain a day's news together. Stories of a few takes join by one proof, in whatever order they come.
 */
function tiesNeeded(a: number, b: number): number {
  const [few, many] = a < b ? [a, b] : [b, a];
  const large = many < MANY_TAKES ? 0 : 1 + Math.floor(Math.log2(many / MANY_TAKES));
  const both = few < MANY_EACH ? 0 : 1 + Math.floor(Math.log2(few / MANY_EACH));
  return PROOF + large + 2 * both;
}

/**
 * Groups articles into stories as they come. Articles are compared two by two, each pair once; a story is what
 * proven pairs hold together, so that the order of arrival does not change the groups. What is older than the window
 * is forgotten: memory and the cost of an article depend on three days of news, never on how many stories there were.
 */
export class Stories {
  readonly #nearness: Nearness;
  readonly #rarity = new Rarity();
  readonly #reader = new Fingerprinter((key) => this.#rarity.isCommonplace(key));
  readonly #candidates = new Candidates<Entry>();
  readonly #entries = new Map<string, Entry>();
  /** The same in the order of arrival, from `#oldest` on: a Map is slow to take its oldest from. */
  #queue: Entry[] = [];
  #oldest = 0;
  readonly #clusters = new Map<string, Cluster>();
  /** Ids of stories that were merged, and the survivor, while the survivor is remembered. */
  readonly #redirects = new Map<string, Cluster>();
  #founded = 0;
  #arrived = 0;
  #now = Number.NEGATIVE_INFINITY;

  constructor(nearness: Nearness = () => null) {
    this.#nearness = nearness;
  }

  /** Articles remembered: those of the window. */
  get size(): number {
    return this.#entries.size;
  }

  /**
   * Places one article. `now` is the instant at which it is seen, in ms; an article without a date, or dated later,
   * counts as of now. An article already known (same id) stays where it is. `story` puts it back where a store says
   * that it was: to be used in the order of arrival, after a restart.
   */
  add(article: Article, now: number, story?: string): Placement {
    this.#forget(now);
    const known = this.#entries.get(article.id);
    if (known) return { story: known.story.id, isNew: false, merged: [], closest: null };
    const print = this.#reader.read(article);
    this.#rarity.learn(keysOf(print), this.#now);
    const weighed = weigh(print, (key) => this.#rarity.of(key));
    const keys = rarest(leaningsOf(print), (key) => this.#rarity.of(key));
    const published = article.published?.getTime() ?? this.#now;
    const at = Number.isNaN(published) ? this.#now : Math.min(published, this.#now);
    const restored = story === undefined ? undefined : this.#resolve(story);
    const cluster = restored ?? this.#found(story ?? article.id);
    const entry: Entry = { id: article.id, at, seenAt: this.#now, order: this.#arrived++, weighed, story: cluster };
    cluster.entries.push(entry);
    const { merged, closest } = this.#compare(entry, this.#candidates.find(keys));
    this.#candidates.add(entry, keys);
    this.#entries.set(entry.id, entry);
    this.#queue.push(entry);
    const isNew = entry.story.id === article.id && merged.length === 0 && entry.story.entries.length === 1;
    return { story: entry.story.id, isNew, merged, closest };
  }

  /** The story that an id leads to now, itself or the one that it was merged into; undefined when forgotten. */
  storyOf(id: string): string | undefined {
    return this.#resolve(id)?.id;
  }

  /** The ids of the articles of a story that are still in the window, in the order of arrival. */
  articlesOf(story: string): readonly string[] {
    return this.#resolve(story)?.entries.map(({ id }) => id) ?? [];
  }

  /** Every story of the window, in the order of founding. */
  list(): { readonly id: string; readonly articles: readonly string[] }[] {
    return [...this.#clusters.values()].map(({ id, entries }) => ({ id, articles: entries.map((entry) => entry.id) }));
  }

  #resolve(id: string): Cluster | undefined {
    return this.#clusters.get(id) ?? this.#redirects.get(id);
  }

  #found(id: string): Cluster {
    const cluster: Cluster = { id, rank: this.#founded++, entries: [], ties: new Map(), aliases: [] };
    this.#clusters.set(id, cluster);
    return cluster;
  }

  #compare(entry: Entry, others: readonly Entry[]) {
    const merged: string[] = [];
    let closest: string | null = null;
    let best = 0;
    for (const other of others) {
      if (Math.abs(other.at - entry.at) > WINDOW_MS) continue;
      const found = evidence(likeness(entry.weighed, other.weighed));
      const tie = tieOf(found, () => this.#nearness(entry.id, other.id));
      if (tie === 0) continue;
      if (closest === null || found > best) {
        best = found;
        closest = other.id;
      }
      if (other.story === entry.story) continue;
      const ties = tie + (entry.story.ties.get(other.story) ?? 0);
      entry.story.ties.set(other.story, ties);
      other.story.ties.set(entry.story, ties);
      if (isProven(entry.story, other.story)) this.#join(entry.story, other.story, entry.id, merged);
    }
    return { merged, closest };
  }

  /** Makes two stories one, then every pair of stories that this proves one in turn. */
  #join(a: Cluster, b: Cluster, newcomer: string, merged: string[]): void {
    let pair: readonly [Cluster, Cluster] | null = [a, b];
    while (pair) {
      const [kept, gone]: readonly [Cluster, Cluster] = pair[0].rank <= pair[1].rank ? pair : [pair[1], pair[0]];
      // The newcomer's own story was never told to anybody: nothing to redirect.
      const told = gone.id !== newcomer || gone.entries.length > 1;
      if (told) merged.push(gone.id);
      this.#absorb(kept, gone, told);
      const proven: Cluster | undefined = [...kept.ties.keys()].find((other) => isProven(kept, other));
      pair = proven ? [kept, proven] : null;
    }
  }

  #absorb(kept: Cluster, gone: Cluster, told: boolean): void {
    for (const entry of gone.entries) entry.story = kept;
    const [oldest] = gone.entries;
    const inOrder = !oldest || oldest.order > (kept.entries.at(-1)?.order ?? -1);
    if (inOrder) kept.entries.push(...gone.entries);
    else kept.entries = [...kept.entries, ...gone.entries].sort((x, y) => x.order - y.order);
    this.#clusters.delete(gone.id);
    for (const alias of told ? [gone.id, ...gone.aliases] : gone.aliases) {
      kept.aliases.push(alias);
      this.#redirects.set(alias, kept);
    }
    kept.ties.delete(gone);
    for (const [other, ties] of gone.ties) {
      other.ties.delete(gone);
      if (other === kept) continue;
      const together = ties + (kept.ties.get(other) ?? 0);
      kept.ties.set(other, together);
      other.ties.set(kept, together);
    }
  }

  #forget(now: number): void {
    this.#now = Math.max(this.#now, now);
    // In the order of arrival, and `seenAt` never goes back.
    for (let entry = this.#queue[this.#oldest]; entry; entry = this.#queue[this.#oldest]) {
      if (this.#now - entry.seenAt <= WINDOW_MS) break;
      this.#oldest++;
      this.#entries.delete(entry.id);
      this.#candidates.remove(entry);
      const cluster = entry.story;
      cluster.entries.shift(); // the oldest of its story, since it is the oldest of all
      if (cluster.entries.length === 0) this.#drop(cluster);
    }
    if (this.#oldest >= QUEUE_SLACK) {
      this.#queue = this.#queue.slice(this.#oldest);
      this.#oldest = 0;
    }
  }

  #drop(cluster: Cluster): void {
    this.#clusters.delete(cluster.id);
    for (const other of cluster.ties.keys()) other.ties.delete(cluster);
    for (const alias of cluster.aliases) this.#redirects.delete(alias);
  }
}
