import { EXPECTED } from "../questions.ts";
import { SIGNS } from "../signs.ts";
import { EXACT, type Ground, kindred, meeting, PREFIX, type Profile, placeOf } from "./ground.ts";
import type { Question, Term } from "./question.ts";

/** What a sentence offers a question, in the order of an offer's values. */
export const FEATURES = [
  "cover",
  "cover exact",
  "cover wide",
  "kindred",
  "first term kindred",
  "focus kindred",
  "wide rank",
  "sum",
  "best",
  "matched",
  "matched share",
  "synonyms",
  "names",
  "missed names",
  "first term",
  "second term",
  "last term",
  "focus",
  "focus counted",
  "focus near a number",
  "before",
  "after",
  "carried",
  "heading",
  "paragraph",
  "size",
  "place",
  "sentences",
  "line start",
  "lead",
  "is heading",
  "is question",
  "dangling",
  "bare quote",
  "fits",
  "fits or none expected",
  "quantities",
  "wanted quantities",
  "wanted quantity near a term",
  "names held",
  "numbers held",
  "span",
  "cover rank",
  "cover lead",
  "cover rank among fitting",
  "terms",
] as const;

export const FEATURE_COUNT = FEATURES.length;
const AT = new Map<string, number>(FEATURES.map((name, i) => [name, i]));

export interface Comparison {
  /** By sentence, the values of FEATURES. */
  readonly offers: readonly Float64Array[];
  /** By sentence: which of SIGNS it shows. */
  readonly signs: readonly (readonly boolean[])[];
  /** By sentence: the share of the question's weight that the sentence meets. */
  readonly cover: readonly number[];
  /** The share of the question's weight that the whole article never meets. */
  readonly unmet: number;
  /** The share of the question's names that the article never writes. */
  readonly unmetNames: number;
}

/** Tokens: further than this, a number and a word have nothing to do with each other. */
const NEAR = 20;
/** Content words: a sentence that has more is no likelier to answer. */
const SUBSTANTIAL = 14;
/** Sentences of a paragraph that are looked at around one. */
const NEIGHBOURS = 40;

/** Compares a question with every sentence of an article. */
export function compare(question: Question, ground: Ground): Comparison {
  const { profiles, reading } = ground;
  const { terms, asked, focus } = question;
  const count = profiles.length;
  const met = terms.map((term) => profiles.map((profile) => meeting(term, profile)));
  const weights = met.map((row) => weigh(row, count));
  const total = weights.reduce((sum, { importance }) => sum + importance, 0) || 1;
  const gain = (t: number, s: number): number => {
    const m = met[t]?.[s] ?? 0;
    const w = weights[t];
    if (m === 0 || !w) return 0;
    return m * (m < PREFIX ? Math.min(w.any, w.importance) : w.exact);
  };
  const sums = profiles.map((_, s) => terms.reduce((sum, _term, t) => sum + gain(t, s), 0));
  const cover = sums.map((sum) => Math.min(1, sum / total));
  const near = terms.map((term) => profiles.map((profile) => kindred(term, profile)));
  const wide = near.map((row) => rarity(row.filter((k) => k > 0).length, count));
  const widely = (t: number, s: number): number =>
    Math.max(gain(t, s), (near[t]?.[s] ?? 0) * Math.min(wide[t] ?? 0, weights[t]?.importance ?? 0));
  const coverWide = profiles.map((_, s) => Math.min(1, terms.reduce((sum, _term, t) => sum + widely(t, s), 0) / total));
  const wideRanks = ranksOf(coverWide);
  const expected = (EXPECTED[asked] ?? []).map((sign) => SIGNS.indexOf(sign));
  const fits = profiles.map(({ signs }) => expected.some((i) => signs[i]));
  const ranks = ranksOf(cover);
  const fittingRanks = ranksOf(cover.map((value, s) => (fits[s] ? value : -1)));
  const names = terms.filter(({ name }) => name).length;
  const most = Math.max(0, ...cover.slice(0, 1000));
  let heading = 0;
  const offers = profiles.map((profile, s) => {
    const x = new Float64Array(FEATURE_COUNT);
    const set = (name: (typeof FEATURES)[number], value: number | boolean): void => {
      x[AT.get(name) ?? 0] = Number(value);
    };
    const here = terms.map((_, t) => met[t]?.[s] ?? 0);
    const standing = reading.standings[s];
    const sentence = reading.sentences[s];
    const exact = terms.reduce((sum, _term, t) => sum + ((here[t] ?? 0) >= PREFIX ? gain(t, s) : 0), 0);
    set("cover", cover[s] ?? 0);
    set("cover exact", Math.min(1, exact / total));
    set("cover wide", coverWide[s] ?? 0);
    set("kindred", terms.filter((_, t) => (near[t]?.[s] ?? 0) > 0).length);
    set("first term kindred", near[0]?.[s] ?? 0);
    set("focus kindred", focus ? kindred(focus, profile) : -1);
    set("wide rank", wideRanks[s] ?? count);
    set("sum", sums[s] ?? 0);
    set("best", Math.max(0, ...terms.map((_, t) => gain(t, s))));
    set("matched", here.filter((m) => m > 0).length);
    set("matched share", here.filter((m) => m > 0).length / Math.max(1, terms.length));
    set("synonyms", here.filter((m) => m > 0 && m < PREFIX).length);
    set("names", terms.filter(({ name }, t) => name && here[t]).length);
    set("missed names", terms.filter(({ name }, t) => name && !here[t]).length);
    set("first term", here[0] ?? 0);
    set("second term", here[1] ?? 0);
    set("last term", here.at(-1) ?? 0);
    set("focus", focus ? meeting(focus, profile) : -1);
    set("focus counted", focus ? counted(focus, profile) : -1);
    set("focus near a number", focus ? closeness(placeOf(focus, profile), numbersOf(ground, s)) : -1);
    set("before", cover[s - 1] ?? 0);
    set("after", cover[s + 1] ?? 0);
    set("carried", s > 0 ? carriedOver(here, (t) => gain(t, s - 1)) / total : 0);
    set("heading", heading);
    set("paragraph", bestAround(ground, cover, s));
    set("size", Math.min(SUBSTANTIAL, profile.size));
    set("place", s / Math.max(1, count));
    set("sentences", count);
    set("line start", s === 0 || reading.sentences[s - 1]?.line !== sentence?.line);
    set("lead", s < 2);
    set("is heading", standing?.heading ?? false);
    set("is question", standing?.question ?? false);
    set("dangling", standing?.dangling ?? false);
    set("bare quote", standing?.bareQuote ?? false);
    set("fits", fits[s] ?? false);
    set("fits or none expected", expected.length === 0 || (fits[s] ?? false));
    const wanted = profile.quantities.filter(({ kind }) => kind === asked);
    set("quantities", profile.quantities.length);
    set("wanted quantities", wanted.length);
    const places = terms.map((term) => placeOf(term, profile)).filter((at) => at >= 0);
    set("wanted quantity near a term", Math.max(0, ...wanted.map(({ at }) => closeness(at, places))));
    set("names held", standing?.names ?? 0);
    set("numbers held", standing?.numbers ?? 0);
    set("span", places.length > 1 ? Math.max(...places) - Math.min(...places) : -1);
    set("cover rank", ranks[s] ?? count);
    set("cover lead", (cover[s] ?? 0) - most);
    set("cover rank among fitting", fits[s] ? (fittingRanks[s] ?? count) : count);
    set("terms", terms.length);
    if (standing?.heading) heading = cover[s] ?? 0;
    return x;
  });
  const missing = weights.map(({ missing: none, importance }) => (none ? importance : 0));
  return {
    offers,
    signs: profiles.map(({ signs }) => signs),
    cover,
    unmet: missing.reduce((a, b) => a + b, 0) / total,
    unmetNames: names ? terms.filter(({ name }, t) => name && weights[t]?.missing).length / names : 0,
  };
}

/** How much meeting a term is worth: what few sentences hold tells more. */
function weigh(row: readonly number[], count: number) {
  const exact = row.filter((m) => m === EXACT).length;
  const any = row.filter((m) => m > 0).length;
  return {
    exact: rarity(exact, count),
    any: rarity(any, count),
    importance: any === 0 ? rarity(1, count) : rarity(exact || any, count),
    missing: any === 0,
  };
}

function rarity(times: number, count: number): number {
  return Math.log((count + 1) / (times + 0.5));
}

/** How the focus is met by the unit of a quantity: "combien de salariés" by "620 emplois". */
function counted(focus: Term, { quantities }: Profile): number {
  return Math.max(0, ...quantities.map(({ unit }) => meeting(focus, unit)));
}

/** 1 when a token stands beside one of the others, falling to 0. */
function closeness(at: number, others: readonly number[]): number {
  if (at < 0) return 0;
  return Math.max(0, ...others.map((other) => 1 - Math.abs(other - at) / NEAR));
}

function numbersOf({ reading, profiles }: Ground, s: number): number[] {
  const { from = 0, to = 0 } = reading.sentences[s] ?? {};
  const places = profiles[s]?.quantities.map(({ at }) => at) ?? [];
  for (let i = from; i < to && i < from + 400; i++) if (reading.tokens[i]?.word.kind === "number") places.push(i);
  return places;
}

/** What the sentence before meets of the terms that this one does not. */
function carriedOver(here: readonly number[], before: (term: number) => number): number {
  return here.reduce((sum, m, t) => sum + (m === 0 ? before(t) : 0), 0);
}

function bestAround({ reading }: Ground, cover: readonly number[], s: number): number {
  const line = reading.sentences[s]?.line;
  let best = 0;
  for (let other = Math.max(0, s - NEIGHBOURS / 2); other < s + NEIGHBOURS / 2; other++) {
    if (other !== s && reading.sentences[other]?.line === line) best = Math.max(best, cover[other] ?? 0);
  }
  return best;
}

/** By position, how many values are greater. */
function ranksOf(values: readonly number[]): number[] {
  const sorted = [...values].sort((a, b) => b - a);
  const first = new Map<number, number>();
  sorted.forEach((value, i) => {
    if (!first.has(value)) first.set(value, i);
  });
  return values.map((value) => first.get(value) ?? values.length);
}
