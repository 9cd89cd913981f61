import type { Language } from "../language.ts";
import type { Sentence } from "../sentences.ts";
import { STOPWORDS } from "../stopwords.ts";
import type { Token, Word } from "../terms.ts";
import type { Gazetteer } from "./places.ts";

/** Somebody, something or some place that an article names. */
export interface Name {
  /** Folded words in order; one "@place" for a place that both languages know. */
  readonly parts: readonly string[];
  /** 0 to 1: how much of the article it carries. */
  readonly prominence: number;
  /** Said of where things are, which many events share. */
  readonly place: boolean;
}

/** A heading in English may capitalise every word: then capitals name nothing. */
const TITLE_CASE_SHARE = 0.6;
const MOST_NAMES = 28;
const LONGEST_NAME = 5;
const IN_PLACE: ReadonlySet<string> = new Set("a in at near pres vers outside de-la dans sur rejoindre".split(" "));
const NEVER: ReadonlySet<string> = new Set(
  `lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril mai juin juillet aout septembre octobre
  novembre decembre monday tuesday wednesday thursday friday saturday sunday january february march april may june july
  august september october november december m mr mrs ms mme mm dr pdg ceo ia ai exclusif exclusive video direct live
  md mds meur bn mn kw mw gw tw bonjour bonsoir merci madame monsieur certains certaines dessus dessous new chu pro dieu noel analyse enquete reportage interview tribune edito opinion portrait nord sud est ouest north south east west`.split(
    /\s+/,
  ),
);

/** Capitalised alone, a kind of body that every country and every story has. */
const BODIES: ReadonlySet<string> = new Set(
  `commission conseil union agence federation ministere parlement etat etats republique banque transports interieur sante
  finances economie armees travail office bureau institut autorite cour ligue syndicat groupe prefecture assemblee senat
  chambre defense justice environnement education culture affaires etrangeres maison place rue gouvernement ministre
  president commission council court parliament ministry minister department bank agency federation board union state
  states authority office house government company congress president prime university school street city committee
  unis unie nations premier organisation association federale tribunal hospitalier hospices universite internet web`.split(
    /\s+/,
  ),
);

export interface NamedText {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** 0 to 1 for each sentence: the title and the lead carry more. */
  readonly importance: readonly number[];
}

interface Draft {
  readonly parts: readonly string[];
  count: number;
  prominence: number;
  places: number;
}

/**
 * The names of a text, most prominent first. A capital counts inside a sentence; at its start only where the text
 * shows the word with a capital elsewhere, or where `isCommon` does not know it and the text never writes it low.
 */
export function namesOf(
  text: NamedText,
  language: Language,
  gazetteer: Gazetteer,
  isCommon: (word: Word) => boolean,
): Name[] {
  const low = new Set<string>();
  const high = new Set<string>();
  for (const { from, to } of text.sentences) {
    const shouting = isTitleCase(text.tokens, from, to);
    for (let i = from; i < to; i++) {
      const { word } = text.tokens[i] as Token;
      if (word.kind !== "word") continue;
      if (!word.capital) low.add(word.folded);
      else if (i > from && !shouting && !opensClause(text.tokens, i)) high.add(word.folded);
    }
  }
  const drafts = new Map<string, Draft>();
  text.sentences.forEach(({ from, to }, s) => {
    const shouting = isTitleCase(text.tokens, from, to);
    for (let i = from; i < to; ) {
      const end = endOfName(text.tokens, i, to);
      if (end === i) {
        noteAdjective(text.tokens[i] as Token, text.importance[s] ?? 0, gazetteer, drafts);
        i++;
        continue;
      }
      const parts: string[] = [];
      for (let at = i; at < end; at++) {
        const { word } = text.tokens[at] as Token;
        if (word.kind !== "word") continue;
        const doubtful = shouting || ((at === from || opensClause(text.tokens, at)) && at === i);
        const known = high.has(word.folded) || (end - i > 1 && !shouting && !isCommon(word));
        if (doubtful && !known && (low.has(word.folded) || isCommon(word) || !looksLikeName(word, language))) continue;
        if (isUnit(word)) continue;
        if (!NEVER.has(word.folded) && !STOPWORDS[language].has(word.folded) && word.folded.length > 1) {
          parts.push(word.folded.replace(/'s$/, ""));
        }
      }
      const single = parts.length === 1 ? (text.tokens[end - 1] as Token).word : null;
      const common = single && (BODIES.has(single.folded) || isCommon(single)) && !gazetteer.placeOf(single.folded);
      if (parts.length > 0 && !common) {
        const place = isPlace(text.tokens, i, end, from, language);
        note(drafts, ownParts(parts), text.importance[s] ?? 0, place, gazetteer);
      }
      i = end;
    }
  });
  return settle([...drafts.values()]);
}

/** "Skagen Bank" is not "Danske Bank", nor "President Macron" another president: the kind of body names nobody. */
function ownParts(parts: readonly string[]): readonly string[] {
  const own = parts.filter((part) => !BODIES.has(part));
  return own.length > 0 ? own : parts;
}

/** "MW", "Md": a capital that a quantity is written with. */
function isUnit({ form, quantity }: Word): boolean {
  return quantity !== null && form.length < 4;
}

/** Verbs and adverbs that open sentences: "Relisons", "Techniquement", "Sollicitée". */
function looksLikeName({ folded }: Word, language: Language): boolean {
  if (folded.length < 4) return false;
  return !(language === "fr" ? /(?:ment|ons|ez|ees?|es|ant|er|ait|eurs?|tions?)$/ : /(?:ly|ing|ed|ers|ions?|s)$/).test(
    folded,
  );
}

function note(
  drafts: Map<string, Draft>,
  parts: readonly string[],
  importance: number,
  place: boolean,
  gazetteer: Gazetteer,
) {
  const whole = gazetteer.placeOf(parts.join("-"));
  if (whole) return add(drafts, [whole], importance, true);
  const rest: string[] = [];
  for (const part of parts) {
    const known = parts.length === 1 || part.length > 3 ? gazetteer.placeOf(part) : undefined;
    if (known) add(drafts, [known], importance, true);
    else rest.push(part);
  }
  if (rest.length > 0) add(drafts, rest.slice(0, LONGEST_NAME), importance, place);
}

/** "roumain" in French names a country without a capital. */
function noteAdjective({ word }: Token, importance: number, gazetteer: Gazetteer, drafts: Map<string, Draft>) {
  if (word.kind !== "word" || word.folded.length < 5) return;
  const known = gazetteer.placeOf(word.folded);
  if (known) add(drafts, [known], importance * 0.8, true);
}

function add(drafts: Map<string, Draft>, parts: readonly string[], importance: number, place: boolean) {
  const key = parts.join(" ");
  const draft = drafts.get(key) ?? { parts, count: 0, prominence: 0, places: 0 };
  draft.count++;
  draft.prominence = Math.max(draft.prominence, importance);
  if (place) draft.places++;
  drafts.set(key, draft);
}

/** A part of a longer name is the same name: "Lescarret" is "Maud Lescarret". */
function settle(drafts: readonly Draft[]): Name[] {
  const longest = [...drafts].sort((a, b) => b.parts.length - a.parts.length || b.count - a.count);
  const kept: Draft[] = [];
  const owner = new Map<string, Draft>();
  for (const draft of longest) {
    const [only] = draft.parts;
    const whole = draft.parts.length === 1 && only ? owner.get(only) : undefined;
    if (whole) {
      whole.count += draft.count;
      whole.prominence = Math.max(whole.prominence, draft.prominence);
      whole.places += draft.places;
      continue;
    }
    kept.push(draft);
    for (const part of draft.parts) if (!owner.has(part)) owner.set(part, draft);
  }
  return kept
    .map(({ parts, count, prominence, places }) => ({
      parts,
      prominence: Math.min(1, prominence + (count > 1 ? 0.15 : 0) + (count > 3 ? 0.1 : 0)),
      place: (parts[0] ?? "").startsWith("@") || places * 2 > count,
    }))
    .sort((a, b) => b.prominence - a.prominence || (a.parts.join(" ") < b.parts.join(" ") ? -1 : 1))
    .slice(0, MOST_NAMES);
}

/** The token after a run of capitalised words that starts at `at`; `at` itself when none does. */
function endOfName(tokens: readonly Token[], at: number, to: number): number {
  if (!isCapital(tokens[at])) return at;
  let end = at + 1;
  while (end < to) {
    const token = tokens[end] as Token;
    const last = tokens[end - 1] as Token;
    if (isCapital(token) && token.start - last.end <= 1) end++;
    else if (
      token.word.form === "-" &&
      token.start === last.end &&
      isCapital(tokens[end + 1]) &&
      (tokens[end + 1] as Token).start === token.end &&
      end + 1 < to
    )
      end += 2;
    else break;
  }
  return end;
}

function isCapital(token: Token | undefined): boolean {
  return token?.word.capital ?? false;
}

function isTitleCase(tokens: readonly Token[], from: number, to: number): boolean {
  let words = 0;
  let capitals = 0;
  for (let i = from; i < to; i++) {
    const { word } = tokens[i] as Token;
    if (word.kind !== "word" || word.folded.length < 4) continue;
    words++;
    if (word.capital) capitals++;
  }
  return words > 3 && capitals >= words * TITLE_CASE_SHARE;
}

/** After an opening quotation mark or a colon, a capital may only open a sentence. */
function opensClause(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.word.form;
  return before === "«" || before === "“" || before === '"' || before === ":" || before === "?" || before === "!";
}

function isPlace(tokens: readonly Token[], at: number, end: number, from: number, language: Language): boolean {
  const before = tokens[at - 1]?.word.folded ?? "";
  if (at > from && IN_PLACE.has(before)) return true;
  const after = tokens[end]?.word.form;
  // "MOIRANS (Isère)", "NANTERRE, 14 avril": where, and datelines.
  const { form } = (tokens[at] as Token).word;
  if (at === from && form.length > 3 && form === form.toUpperCase() && after === ",") return true;
  if (before === "(" && after === ")") return true;
  return language === "en" && after === "-" && tokens[end + 1]?.word.folded === "based";
}
