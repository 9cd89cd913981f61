import type { Article } from "../article.ts";
import { fold } from "../terms.ts";
import { agree, isEqual } from "./amounts.ts";
import { kinship, type Mention, sameUnit } from "./mentions.ts";

/** What a later take changes. */
export interface StoryUpdate {
  /** The take that says so. */
  readonly article: string;
  /** In the figure's own unit; null when an outcome changed and no amount did. */
  readonly from: number | null;
  readonly to: number | null;
  readonly unit: string | null;
}

/** The figures of one take. */
export interface TakeMentions {
  readonly article: Article;
  readonly at: number;
  readonly mentions: readonly Mention[];
}

/** Words by which the press says that a value has changed; folded. */
const CHANGED =
  /\b(?:porte[es]?|portant|passe[ersnt]*|passait|s'alourdi\w*|monte\w*|grimpe\w*|releve\w*|revu\w*|revis\w+|rehauss\w+|abaisse\w*|ramen\w+|finalement|desormais|au lieu d\w*|contre|atteint|nouveau bilan|dernier bilan|bilan (?:provisoire|actualise)|supplementaires?|corrige\w*|raised?|raises|raising|lift(?:s|ed)|up from|down from|ris(?:es|en)|rose|climb\w*|now|instead of|revis\w+|increas\w+|higher than|lower than|cut from|from|earlier|previously|initial\w*|first (?:reported|announced|said)|new toll|latest toll)\b/;
/** Words that no figure of the day before would carry: enough when the former value is not said again. */
const CHANGED_NOW =
  /\b(?:porte[es]? a|s'alourdi\w*|revu\w*|revis\w+|releve[es]? a|rehauss\w+|finalement|desormais|nouveau bilan|dernier bilan|bilan actualise|passe[es]? a|grimpe\w* a|monte\w* a|raised? to|raises|risen? to|rises to|rose to|climb\w* to|new toll|latest toll|revised|has now|now stands?|updated)\b/;
/** Tolls only grow: a larger one later is news, not a quarrel. */
const TOLL: readonly string[] = ["#death", "#injury"];
/** Below this two figures do not measure one thing: see kinship. */
const SAME_THING = 0.9;
const LATER_MS = 3_600_000;
/** A value that changes keeps its order of size. */
const FARTHEST = 5;

/** The amounts that a later take gives anew, in order of time; one for each value that is new. */
export function updatesOf(takes: readonly TakeMentions[], rarity: (key: string) => number): StoryUpdate[] {
  const inTime = [...takes].sort((a, b) => a.at - b.at || (a.article.id < b.article.id ? -1 : 1));
  const updates: StoryUpdate[] = [];
  inTime.forEach((take, t) => {
    const before = inTime.slice(0, t).filter(({ at }) => take.at - at >= LATER_MS);
    const known = before.flatMap(({ mentions }) => mentions);
    for (const mention of take.mentions) {
      if (known.some((old) => sameUnit(old.amount, mention.amount) && agree(old.amount, mention.amount))) continue;
      const from = said(mention, take, known) ?? implied(mention, take, known, rarity);
      if (from && !updates.some((update) => isSame(update, mention))) {
        updates.push({
          article: take.article.id,
          from: inUnitOf(mention, from),
          to: mention.figure.value,
          unit: mention.figure.unit,
        });
      }
    }
  });
  return updates;
}

/** The former value that the same sentence recalls: "750 M€, et non 600 M€". */
function said(mention: Mention, take: TakeMentions, known: readonly Mention[]): Mention | null {
  for (const index of sentencesGiving(mention, take)) {
    const former = recalled(mention, index, take, known);
    if (former) return former;
  }
  return null;
}

/** The sentence of a mention, and those that say its figure again: a title gives it, the text says what it was before. */
function sentencesGiving({ sentenceIndex, figure }: Mention, { mentions }: TakeMentions): number[] {
  const words = fold(figure.text);
  const again = mentions.filter(({ sentence }) => sentence.includes(words)).map((other) => other.sentenceIndex);
  return [...new Set([sentenceIndex, ...again])];
}

function recalled(mention: Mention, index: number, take: TakeMentions, known: readonly Mention[]): Mention | null {
  const sentence = take.mentions.filter(({ sentenceIndex }) => sentenceIndex === index);
  if (!sentence.some((other) => CHANGED.test(other.sentence))) return null;
  const former = sentence.filter(
    (other) =>
      other !== mention &&
      isComparable(other, mention) &&
      known.some((old) => sameUnit(old.amount, other.amount) && isEqual(old.amount.value, other.amount.value)),
  );
  // Of several new values in the sentence, the nearest to the former one took its place.
  return (
    former.find((old) =>
      sentence.every((rival) => {
        const isNew = rival !== old && sameUnit(rival.amount, old.amount) && !former.includes(rival);
        return !isNew || rival === mention || distance(rival, old) >= distance(mention, old);
      }),
    ) ?? null
  );
}

/** The former value of the same thing in an earlier take, when the words say that it changed, or a toll grew. */
function implied(
  mention: Mention,
  take: TakeMentions,
  known: readonly Mention[],
  rarity: (key: string) => number,
): Mention | null {
  const toll = TOLL.filter((key) => (mention.context.get(key) ?? 0) >= 0.7);
  if (toll.length === 0 && !CHANGED_NOW.test(mention.sentence)) return null;
  let best: Mention | null = null;
  let most = SAME_THING;
  for (const old of known) {
    if (!isComparable(old, mention) || take.mentions.some((other) => isEqual(other.amount.value, old.amount.value))) {
      continue;
    }
    const grew = toll.some((key) => (old.context.get(key) ?? 0) >= 0.7) && mention.amount.value > old.amount.value;
    if (toll.length > 0 && !grew) continue;
    const kin = kinship(mention, old, rarity);
    if (kin >= most) {
      most = kin;
      best = old;
    }
  }
  return best;
}

function isComparable(a: Mention, b: Mention): boolean {
  return sameUnit(a.amount, b.amount) && distance(a, b) <= Math.log(FARTHEST) && !agree(a.amount, b.amount);
}

function distance(a: Mention, b: Mention): number {
  const ratio = Math.abs(Math.log(a.amount.value / b.amount.value));
  return Number.isNaN(ratio) ? Number.POSITIVE_INFINITY : ratio;
}

/** The former value in the unit of the new one: 900 MW before 1.2 GW is 0.9 GW. */
function inUnitOf({ figure, amount }: Mention, former: Mention): number {
  const scale = amount.value === 0 ? 1 : figure.value / amount.value;
  return Number((former.amount.value * scale).toPrecision(12));
}

function isSame({ to, unit }: StoryUpdate, { figure }: Mention): boolean {
  return to === figure.value && unit === figure.unit;
}

/** An end that a title announces, by words that no take before it had; folded. */
const ENDS: readonly RegExp[] = [
  /\b(?:suspend\w*|suspension|called? off|calls off|call off)\b/,
  /\b(?:annul\w+|abandonn\w+|renonc\w+|retir\w+|scrap\w*|cancel\w*|drops?|dropped|withdr\w+|backs? down|shelv\w+)\b/,
  /\b(?:rejett?\w*|refus\w+|blocked?|blocks|reject\w*)\b/,
  /\b(?:demission\w*|limog\w+|resign\w*|quits?|ousted|steps? down)\b/,
  /\b(?:accord trouve|apres un accord|parviennent a un accord|deal reached|reach(?:es|ed)? (?:a )?deal|ends? strike)\b/,
  /\b(?:retrouve[es]?|sain[es]* et sauf\w*|found (?:safe|dead|alive)|rescued)\b/,
];
/** An end comes later than the first takes of the same hours. */
const LATER_END_MS = 6 * 3_600_000;

/** Later takes whose title announces an end (a strike called off, a plan dropped) that no earlier take spoke of. */
export function outcomesOf(
  takes: readonly { readonly article: Article; readonly at: number; readonly title: string; readonly text: string }[],
): StoryUpdate[] {
  const inTime = [...takes].sort((a, b) => a.at - b.at || (a.article.id < b.article.id ? -1 : 1));
  const first = inTime[0]?.at ?? 0;
  const told = new Set<RegExp>();
  const updates: StoryUpdate[] = [];
  for (const { article, at, title, text } of inTime) {
    const fresh = ENDS.filter((end) => !told.has(end) && end.test(title));
    if (at - first >= LATER_END_MS && fresh.length > 0) {
      updates.push({ article: article.id, from: null, to: null, unit: null });
    }
    for (const end of ENDS) if (end.test(title) || end.test(text)) told.add(end);
  }
  return updates;
}
