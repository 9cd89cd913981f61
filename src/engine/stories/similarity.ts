import { type Amount, agree, informationOf, isEqual } from "./amounts.ts";
import { type Fingerprint, nameKey } from "./fingerprint.ts";
import type { Name } from "./names.ts";
import { RAREST } from "./rarity.ts";
import { containment } from "./sketch.ts";

/** What is kept of a fingerprint for comparison, with what each key is worth as of when the article came. */
export interface Weighed {
  readonly names: readonly Name[];
  /** By part of a name: the name. */
  readonly nameOf: ReadonlyMap<string, Name>;
  /** By part of a name: its rarity, in nats. */
  readonly rarityOf: ReadonlyMap<string, number>;
  readonly terms: ReadonlyMap<string, number>;
  readonly termsNorm: number;
  /** Terms of the title and of the first paragraph, and what they are worth together. */
  readonly lead: readonly string[];
  readonly leadWorth: number;
  readonly actions: ReadonlyMap<string, number>;
  readonly actionsNorm: number;
  /** In nats, by key. */
  readonly amounts: ReadonlyMap<string, number>;
  readonly strongAmounts: number;
  readonly headAmounts: readonly Amount[];
  readonly moments: ReadonlyMap<string, number>;
  readonly retrospective: boolean;
  readonly sketch: Uint32Array;
}

/** What speaks for two articles telling one event, and against it. */
export interface Likeness {
  /** Names that they share, in units of one rare name that both are about; each further one counts less. */
  readonly names: number;
  /** Amounts that they share, in nats; each further one counts less. */
  readonly amounts: number;
  /** Amounts that both give in the title or the lead, equal or nearly, in nats. */
  readonly headAmounts: number;
  /** 1 when both lead with an amount of one kind and neither is near the other's. */
  readonly headClash: number;
  readonly terms: number;
  /** Share of one's title and first paragraph that the other tells: the better and the worse side. */
  readonly leadBest: number;
  readonly leadWorst: number;
  /** Of the rare names that one leads with, the share that the other has: the better and the worse side. */
  readonly actorsBest: number;
  readonly actorsWorst: number;
  readonly actions: number;
  readonly moments: number;
  /** Both give several amounts and not one is the same. */
  readonly clash: number;
  /** One looks back at a year that is over, the other does not. */
  readonly yearClash: number;
  /** How much both name and count, in nats above what short news does: the more, the more meets by chance. */
  readonly size: number;
  /** Share of the shorter that the longer repeats word for word. */
  readonly copied: number;
  /** Of the amounts of the one that has fewer (three at least), the share that the other has; 1 when too few to tell. */
  readonly sameAmounts: number;
  /** Of the names and amounts of the one that has fewer, the share that the other has. */
  readonly particulars: number;
}

/** Terms kept for comparison, the heaviest. */
const MOST_TERMS = 64;
const STRONG_AMOUNT = 1.7;
/** Weaker ones, of which a long article has many, meet by chance. */
const CHANCE = 0.5;

export function weigh(print: Fingerprint, rarity: (key: string) => number): Weighed {
  const nameOf = new Map<string, Name>();
  const rarityOf = new Map<string, number>();
  for (const name of print.names) {
    for (const part of name.parts) {
      if (!nameOf.has(part)) nameOf.set(part, name);
      rarityOf.set(part, rarity(nameKey(part)));
    }
  }
  const weighed = [...print.terms]
    .map(([key, weight]) => [key, weight * rarity(key)] as const)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, MOST_TERMS);
  const amounts = new Map<string, number>();
  for (const [key, worth] of print.amounts) amounts.set(key, Math.min(worth, rarity(key)));
  const terms = new Map(weighed);
  const lead = [...print.lead].filter((key) => terms.has(key));
  const leadWorth = lead.reduce((sum, key) => sum + (terms.get(key) ?? 0), 0);
  return {
    names: print.names,
    nameOf,
    rarityOf,
    terms,
    termsNorm: norm(terms.values()),
    lead,
    leadWorth,
    actions: print.actions,
    actionsNorm: norm(print.actions.values()),
    amounts,
    headAmounts: print.headAmounts,
    strongAmounts: [...amounts.values()].filter((worth) => worth >= STRONG_AMOUNT).length,
    moments: new Map(print.moments.map((key) => [key, rarity(key)])),
    retrospective: print.retrospective,
    sketch: print.sketch,
  };
}

/** Compares two articles; the same whichever comes first. */
export function likeness(a: Weighed, b: Weighed): Likeness {
  const names = sharedNames(a, b);
  const amounts = sharedWorth(a.amounts, b.amounts);
  let dot = 0;
  const [few, many] = a.terms.size <= b.terms.size ? [a, b] : [b, a];
  for (const [key, weight] of few.terms) dot += weight * (many.terms.get(key) ?? 0);
  let together = 0;
  for (const [key, weight] of a.actions) together += weight * (b.actions.get(key) ?? 0);
  const actors = [actorShare(a, b), actorShare(b, a)];
  const leads = [leadShare(a, b), leadShare(b, a)];
  const strongShared = amounts.filter((worth) => worth >= STRONG_AMOUNT).length;
  const fewest = Math.min(a.strongAmounts, b.strongAmounts);
  const named = Math.min(a.names.length, b.names.length);
  return {
    names: diminishing(names),
    amounts: diminishing(amounts),
    ...headsMet(a, b),
    terms: ratio(dot, a.termsNorm * b.termsNorm),
    leadBest: Math.max(...leads),
    leadWorst: Math.min(...leads),
    actorsBest: Math.max(...actors),
    actorsWorst: Math.min(...actors),
    actions:
      ratio(together, a.actionsNorm * b.actionsNorm) * Math.min(1, Math.sqrt(a.actionsNorm * b.actionsNorm) / SURE),
    moments: Math.min(3, diminishing(sharedWorth(a.moments, b.moments)) / RAREST),
    clash: amounts.length === 0 ? Math.min(1, fewest / 3) : 0,
    yearClash: a.retrospective === b.retrospective ? 0 : 1,
    size: Math.max(0, Math.log((sizeOf(a) * sizeOf(b)) / SHORT_NEWS ** 2)),
    copied: containment(a.sketch, b.sketch),
    sameAmounts: sameAmounts(a, b),
    particulars:
      fewest + named === 0 ? 1 : (Math.min(fewest, strongShared) + Math.min(named, names.length)) / (fewest + named),
  };
}

/** Names and amounts of news of 120 words. */
const SHORT_NEWS = 14;

function sizeOf({ names, amounts }: Weighed): number {
  return names.length + amounts.size + 1;
}

/** Outlets that count one sum on two days, or round it, are this near each other. */
const NEAR = 0.12;
/** What is left of an amount that is only near another. */
const NEARLY = 0.6;
/** What is left of one that the other rounds, or gives as about, over or under. */
const ROUNDED = 0.8;

/** No rounding and no "about" reaches farther. */
const FARTHEST = 0.3;

function headsMet(a: Weighed, b: Weighed): { headAmounts: number; headClash: number } {
  const met: number[] = [];
  let comparable = false;
  for (const x of a.headAmounts) {
    let best = 0;
    for (const y of b.headAmounts) {
      if (x.counted !== y.counted) continue;
      const alike = x.unit === y.unit;
      if (alike && !isEqual(x.value, y.value)) comparable = true;
      if (alike || x.counted) best = Math.max(best, meeting(x, y, alike));
    }
    if (best > 0) met.push(best);
  }
  const headAmounts = diminishing(met.sort((x, y) => y - x).slice(0, MOST_MET));
  return { headAmounts, headClash: comparable && met.length === 0 ? 1 : 0 };
}

const MOST_MET = 3;

/** In nats, what two amounts at the head of two texts say: all when equal, less when rounded or near, else nothing. */
function meeting(x: Amount, y: Amount, alike: boolean): number {
  const apart = Math.abs(x.value - y.value) / Math.max(Math.abs(x.value), Math.abs(y.value));
  if (apart > FARTHEST) return 0;
  const same = isEqual(x.value, y.value);
  if (!same && !alike) return 0;
  const share = same ? 1 : agree(x, y) ? ROUNDED : !x.counted && x.unit !== "%" && apart <= NEAR ? NEARLY : 0;
  return share === 0 ? 0 : share * Math.min(informationOf(x), informationOf(y));
}

/** Fewer amounts than this tell no form from a copy. */
const FEW_AMOUNTS = 3;

function sameAmounts(a: Weighed, b: Weighed): number {
  const least = Math.min(a.amounts.size, b.amounts.size);
  if (least < FEW_AMOUNTS) return 1;
  let shared = 0;
  for (const key of a.amounts.keys()) if (b.amounts.has(key)) shared++;
  return shared / least;
}

/** The strength of each name that both have, 1 for a rare one that both are about. */
function sharedNames(a: Weighed, b: Weighed): number[] {
  const found: number[] = [];
  const taken = new Set<Name>();
  for (const name of a.names) {
    let best = 0;
    let match: Name | null = null;
    let parts = 0;
    for (const part of name.parts) {
      const other = b.nameOf.get(part);
      if (!other || taken.has(other)) continue;
      parts++;
      const rarity = Math.min(a.rarityOf.get(part) ?? 0, b.rarityOf.get(part) ?? 0);
      const worth = isHomonym(name, other, part) ? rarity * HOMONYM : rarity;
      if (worth > best) {
        best = worth;
        match = other;
      }
    }
    if (!match) continue;
    taken.add(match);
    const place = name.place || match.place ? (name.parts[0]?.startsWith("@") ? KNOWN_PLACE : PLACE) : 1;
    const whole = parts > 1 ? 1.15 : 1;
    found.push(Math.sqrt(name.prominence * match.prominence) * (best / RAREST) * place * whole);
  }
  return found.sort((x, y) => y - x);
}

/** One word in passing does not make an action: this much does (a title and a lead give about 2). */
const SURE = 1.5;

/** An article's actors stand in its title or in its first paragraph. */
const ACTOR = 0.85;

function actorShare(a: Weighed, b: Weighed): number {
  let all = 0;
  let shared = 0;
  for (const name of a.names) {
    if (name.prominence < ACTOR || name.parts[0]?.startsWith("@")) continue;
    const worth = name.place ? PLACE : 1;
    all += worth;
    const other = name.parts.some((part) => {
      const match = b.nameOf.get(part);
      return match !== undefined && !isHomonym(name, match, part);
    });
    if (other) shared += worth;
  }
  return all === 0 ? 0.5 : shared / all;
}

/** Many events share a place; the countries and capitals that all news names, even more. */
const PLACE = 0.6;
const KNOWN_PLACE = 0.4;
/** What is left of a first name, or a word in two firms' names. */
const HOMONYM = 0.25;

/** Two long names that part at the end: Alain Costerg is not Alain Dupont. */
function isHomonym(a: Name, b: Name, part: string): boolean {
  if (a.parts.length < 2 || b.parts.length < 2) return false;
  return a.parts.at(-1) !== b.parts.at(-1) && part !== a.parts.at(-1) && part !== b.parts.at(-1);
}

function sharedWorth(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number[] {
  const found: number[] = [];
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  for (const [key, worth] of few) {
    const other = many.get(key);
    if (other === undefined) continue;
    const least = Math.min(worth, other);
    found.push(least < STRONG_AMOUNT ? least * CHANCE : least);
  }
  return found.sort((x, y) => y - x);
}

function leadShare(a: Weighed, b: Weighed): number {
  if (a.leadWorth === 0) return 0;
  let told = 0;
  for (const key of a.lead) if (b.terms.has(key)) told += a.terms.get(key) ?? 0;
  return told / a.leadWorth;
}

/** The first counts whole, each further one less: a list of names is no proof in itself. */
function diminishing(sorted: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < sorted.length; i++) sum += (sorted[i] ?? 0) / (1 + 0.5 * i);
  return sum;
}

function norm(weights: Iterable<number>): number {
  let sum = 0;
  for (const weight of weights) sum += weight * weight;
  return Math.sqrt(sum);
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
