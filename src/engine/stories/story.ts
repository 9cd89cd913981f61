import type { Article } from "../article.ts";
import type { Figure } from "../figures/figure.ts";
import { agree, informationOf, isEqual, significantDigits } from "./amounts.ts";
import { type Disagreement, disagreementsOf } from "./disagreements.ts";
import { Fingerprinter } from "./fingerprint.ts";
import { type Mention, mentionsOf, sameUnit } from "./mentions.ts";
import { pointsOf, type StoryPoint, type Take } from "./points.ts";
import { Rarity } from "./rarity.ts";
import { outcomesOf, type StoryUpdate, type TakeMentions, updatesOf } from "./updates.ts";

/** A figure of a story, as the article that gives it most exactly has it, and every article that agrees. */
export interface StoryFigure {
  readonly figure: Figure;
  readonly article: Article;
  /** Ids of the articles that give it, "109 milliards" and "près de 110 milliards" alike; the quoted one first. */
  readonly backing: readonly string[];
}

/** Articles on one event, and what they say together. */
export interface Story {
  /** The article to quote: complete, early, from a source that ranks well. */
  readonly headline: Article;
  /** In order of publication. */
  readonly articles: readonly Article[];
  /** Each outlet once, in the order in which they told it. */
  readonly sources: readonly string[];
  /** Best first. */
  readonly points: readonly StoryPoint[];
  /** Those that most articles give come first. */
  readonly figures: readonly StoryFigure[];
  readonly disagreements: readonly Disagreement[];
  /** In order of time. */
  readonly updates: readonly StoryUpdate[];
}

export interface StoryOptions {
  /** How much an outlet is to be preferred, 0 to 1; all alike when left out. */
  readonly rankOf?: (source: string) => number;
}

/** More takes than these add sources, not facts: the first and the latest are read. */
const MOST_READ = 40;

/** Puts takes of one event together. Not pure in memory: it remembers the words that it met. */
export class StoryWriter {
  readonly #prior = new Rarity();
  readonly #reader = new Fingerprinter((key) => this.#prior.isCommonplace(key));

  /** The story of some takes, at least one; the same whatever their order. Throws RangeError when there are none. */
  compose(takes: readonly Take[], { rankOf = () => 0 }: StoryOptions = {}): Story {
    const inTime = [...takes].sort(
      (a, b) => instantOf(a.article) - instantOf(b.article) || (a.article.id < b.article.id ? -1 : 1),
    );
    if (inTime.length === 0) throw new RangeError("a story has at least one article");
    const articles = inTime.map(({ article }) => article);
    const read =
      inTime.length <= MOST_READ ? inTime : [...inTime.slice(0, MOST_READ / 2), ...inTime.slice(-MOST_READ / 2)];
    const told: TakeMentions[] = read.map(({ article }) => ({
      article,
      at: instantOf(article),
      mentions: mentionsOf(article, this.#reader),
    }));
    const rarity = (key: string) => this.#prior.of(key);
    const figures = figuresOf(told);
    const updates = inTime.length === 1 ? [] : [...updatesOf(told, rarity), ...this.#outcomes(told)];
    return {
      headline: headlineOf(told, figures, rankOf),
      articles,
      sources: [...new Set(articles.map(({ source }) => source))],
      points: pointsOf(read, this.#reader, rarity),
      figures,
      disagreements: inTime.length === 1 ? [] : disagreementsOf(told, updates, rarity),
      updates,
    };
  }

  #outcomes(takes: readonly TakeMentions[]): StoryUpdate[] {
    return outcomesOf(
      takes.map(({ article, at }) => {
        const { text, shift } = this.#reader.dissect(article);
        const plain = text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("’", "'");
        const cut = shift > 0 ? plain.indexOf("\n") : 0;
        return { article, at, title: plain.slice(0, cut), text: plain.slice(cut) };
      }),
    );
  }
}

/** Articles without a date come last. */
function instantOf({ published }: Article): number {
  const at = published?.getTime() ?? Number.NaN;
  return Number.isNaN(at) ? Number.MAX_SAFE_INTEGER : at;
}

/** Figures of all takes, those that agree counted once. */
function figuresOf(takes: readonly TakeMentions[]): StoryFigure[] {
  const groups: Mention[][] = [];
  // The most exact first: what is rounded joins what it rounds, and two exact values never meet through a third.
  const all = takes.flatMap(({ mentions }) => mentions).filter(({ span }) => span !== null);
  const exactness = ({ figure, amount }: Mention) =>
    significantDigits(amount.value) + (figure.qualifier === null ? 1 : 0);
  const sorted = all
    .map((mention, at) => ({ mention, at }))
    .sort((a, b) => exactness(b.mention) - exactness(a.mention) || a.at - b.at);
  for (const { mention } of sorted) {
    const group = groups.find(([head]) => head !== undefined && isSameFigure(head, mention));
    if (group) group.push(mention);
    else groups.push([mention]);
  }
  return groups
    .flatMap((group) => {
      const [head] = group;
      if (!head?.span) return [];
      const figure = { ...head.figure, start: head.span.start, end: head.span.end };
      return [{ figure, article: head.article, backing: [...new Set(group.map(({ article }) => article.id))] }];
    })
    .sort((a, b) => b.backing.length - a.backing.length);
}

function isSameFigure(head: Mention, other: Mention): boolean {
  if (!sameUnit(head.amount, other.amount) || !agree(head.amount, other.amount)) return false;
  if (head.article.id === other.article.id) return false;
  if (head.figure.per !== null && other.figure.per !== null && head.figure.per !== other.figure.per) return false;
  if (!head.amount.counted || head.amount.unit === other.amount.unit) return true;
  // Other nouns for one count ("postes", "lignes"): believed of a number that chance would not give twice.
  return isEqual(head.amount.value, other.amount.value) && informationOf(head.amount) >= 2.5;
}

/** Characters beyond which a text is no more complete. */
const COMPLETE = 4_000;
const EARLY_MS = 24 * 3_600_000;

function headlineOf(
  takes: readonly TakeMentions[],
  figures: readonly StoryFigure[],
  rankOf: (source: string) => number,
): Article {
  const shared = figures.filter(({ backing }) => backing.length > 1);
  const first = takes[0]?.at ?? 0;
  let best: Article | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const { article, at } of takes) {
    const told = shared.filter(({ backing }) => backing.includes(article.id)).length / Math.max(1, shared.length);
    const length = Math.min(1, article.text.length / COMPLETE);
    const late = Math.min(1, (at - first) / EARLY_MS);
    const worth = told + length - 0.5 * late + rankOf(article.source) + (article.title ? 0.5 : 0);
    if (worth > most) {
      most = worth;
      best = article;
    }
  }
  if (!best) throw new RangeError("a story has at least one article");
  return best;
}
