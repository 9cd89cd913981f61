import { bestClause, type Facts, meets, type SourceFacts } from "./facts.ts";
import { areRivals, kindsOf } from "./kinds.ts";
import type { Lexeme, Statement } from "./statement.ts";

/** Verbs of saying and thinking, by their forms. */
export const SAYS =
  /^(?:dit|disent|disait|declar\w*|affirm\w*|annonc(?:e|ent|ait|er|ee?s?)|assur(?:e|ent|ait)|estim(?:e|ent|ait|er)|indiqu\w*|explique\w*|expliqu\w*|precis\w*|soulign\w*|rappel(?:le|lent|ait)|juge|jugent|jugeait|prevenu|previen\w*|averti\w*|alert(?:e|ent|ait)|critiqu\w*|denonc\w*|redout\w*|crain\w*|espere\w*|salu(?:e|ent|ait|er)|reclam\w*|demand(?:e|ent|ait|er)|confi(?:e|ent|ait)|repond\w*|revel\w*|confirm(?:e|ent|ait|er)|promet\w*|plaid\w*|table|tablent|croi\w*|pens(?:e|ent|ait)|considere\w*|regrett\w*|reconn\w*|dement\w*|conclu\w*|parl(?:e|ent|ait)|qualifi\w*|chiffr\w*|calcul\w*|insist\w*|ajout(?:e|ent|ait)|said|says?|saying|told|tells?|announc\w*|claim(?:s|ed)?|argu(?:e|es|ed)|warn(?:s|ed)?|caution(?:s|ed)?|estimat(?:e|es|ed)|reckon(?:s|ed)?|believ(?:e|es|ed)|think(?:s)?|thought|insist(?:s|ed)?|maintain(?:s|ed)?|call(?:s|ed)|describ(?:e|es|ed)|wrote|writes?|report(?:s|ed)|stat(?:es|ed)|add(?:s|ed)|confirm(?:s|ed)|den(?:y|ies|ied)|admit(?:s|ted)|hop(?:es|ed)|fear(?:s|ed)?|predict(?:s|ed)?|promis(?:es|ed)|expect(?:s|ed)?|complain(?:s|ed)?|repl(?:y|ies|ied)|respond(?:s|ed)?|alleg(?:e|es|ed)|repliqu\w*|retorqu\w*|suggest(?:s|ed)?|urg(?:e|es|ed)|ask(?:s|ed)?|recommend(?:s|ed)?|recommand(?:e|ent|ait))$/;
const ACCORDING = /^(?:selon|apres|according)$/;
const PRONOUN = /^(?:il|elle|ils|elles|on|he|she|they|it|we|nous|je|i|celui-ci|celle-ci)$/;
const STRONG = /^(?:[;"]|mais|but|while|whereas|tandis|alors|although|though|quand|when)$/;

interface Speaker {
  readonly words: readonly Lexeme[];
  readonly pronoun: boolean;
  /** Of the stretch between strong breaks that it speaks in. */
  readonly stretch: number;
}

function stretchesOf({ lexemes }: Statement): number[] {
  let stretch = 0;
  return lexemes.map(({ folded }) => {
    if (STRONG.test(folded) && folded !== '"') stretch++;
    return stretch;
  });
}

/** "Lumen’s lawyer, Karen Solis, said", "Clipto, which has users, said": what the comma closes describes the speaker. */
function isDescription(lexemes: readonly Lexeme[], comma: number): boolean {
  if (lexemes[comma]?.folded !== ",") return false;
  let from = comma - 1;
  const isDigit = (at: number) => /^\d/.test(lexemes[at]?.folded ?? "");
  const breaks = (at: number) => /^[,;:"]$/.test(lexemes[at]?.folded ?? "") && !(isDigit(at - 1) && isDigit(at + 1));
  while (from >= 0 && !breaks(from)) from--;
  if (from < 0 || lexemes[from]?.folded !== ",") return false;
  const opening = lexemes[from + 1]?.folded ?? "";
  if (/^(?:which|who|whose|qui|dont)$/.test(opening)) return true;
  const inside = lexemes.slice(from + 1, comma);
  if (/^(?:a|au|aux|en|dans|de|d'|du|par|pour|sur|in|at|on|by|for|of|with|to|from|et|and|mais|but)$/.test(opening))
    return false;
  return (
    inside.length <= 9 &&
    inside.some(({ capital }) => capital) &&
    !inside.some(({ folded }) => /^(?:a|ont|est|sont|va|sera|has|have|had|is|are|was|were|will|would)$/.test(folded))
  );
}

/** "« … », a réagi le ministre": whatever the verb is, it tells who said so. */
function followsQuotation(lexemes: readonly Lexeme[], at: number): boolean {
  const word = (i: number) => lexemes[i]?.folded ?? "";
  // "y voit « une machine »", "spoke of “a turning point”"
  const opens = word(at + 1) === '"' || (/^(?:of|de|d'|que|qu'|it|as)$/.test(word(at + 1)) && word(at + 2) === '"');
  if (opens && lexemes[at]?.content && !lexemes[at]?.capital && !lexemes[at]?.quoted) return true;
  const first = /^(?:a|ont|s'est|avait)$/.test(word(at - 1)) ? at - 1 : at;
  return (
    word(first - 1) === "," &&
    word(first - 2) === '"' &&
    lexemes[at]?.content === true &&
    !lexemes[at]?.capital &&
    startsPhrase(lexemes, at + 1)
  );
}

/** Nouns as well as verbs. */
const AMBIGUOUS =
  /^(?:estimates?|claims?|reports?|calls?|hopes?|fears?|demandes?|promises?|chiffres?|annonces?|critiques?|juges?)$/;

function isRoleNoun(lexeme: Lexeme | undefined): boolean {
  return lexeme !== undefined && kindsOf(lexeme).length > 0;
}

function isNoun(before: string, { language }: Statement): boolean {
  // "a" is an article in English, an auxiliary in French.
  if (before === "a") return language === "en";
  return /^(?:un|une|le|la|les|des|du|de|d'|ce|cet|cette|son|sa|ses|leur|leurs|aucun|aucune|the|an|of|its|their|his|her|no|any)$/.test(
    before,
  );
}

/** "le délai réclamé": said by nobody in particular. */
function isParticiple({ lexemes, tokens, language }: Statement, at: number): boolean {
  const form = tokens[at]?.word.form ?? "";
  if (language !== "fr" || !/(?:é|ée|és|ées)$/.test(form.normalize("NFC"))) return false;
  return !lexemes
    .slice(Math.max(0, at - 3), at)
    .some(({ folded }) => /^(?:a|ont|avait|avaient|aura|ai|avons|s'est|est)$/.test(folded));
}

function isRole(lexeme: Lexeme): boolean {
  return lexeme.capital || lexeme.content;
}

/** Who speaks in a statement, and where. */
export function speakersOf(statement: Statement): Speaker[] {
  const { lexemes } = statement;
  const stretches = stretchesOf(statement);
  const speakers: Speaker[] = [];
  const word = (at: number) => lexemes[at]?.folded ?? "";
  for (const { at, folded, quoted } of lexemes) {
    if (quoted) continue;
    const stretch = stretches[at] ?? 0;
    const opensWithFor = (folded === "pour" || folded === "for") && at === 0 && isComma(lexemes, at);
    if (
      (ACCORDING.test(folded) &&
        (folded !== "apres" || word(at - 1) === "d'") &&
        (folded !== "according" || word(at + 1) === "to")) ||
      opensWithFor
    ) {
      speakers.push({ words: phraseAfter(lexemes, folded === "according" ? at + 2 : at + 1), pronoun: false, stretch });
    } else if (
      (SAYS.test(folded) || followsQuotation(lexemes, at)) &&
      !(isNoun(word(at - 1), statement) && (AMBIGUOUS.test(folded) || !/^(?:le|la|les|l')$/.test(word(at - 1)))) &&
      !(
        AMBIGUOUS.test(folded) &&
        isNoun(word(at - 2), statement) &&
        !lexemes[at - 1]?.capital &&
        !isRoleNoun(lexemes[at - 1])
      )
    ) {
      if (/^(?:par|by)$/.test(word(at + 1))) {
        speakers.push({ words: phraseAfter(lexemes, at + 2), pronoun: false, stretch });
        continue;
      }
      if (isParticiple(statement, at)) continue;
      let first = at;
      while (/^(?:a|ont|avait|avaient|has|had|have|s'|se|est|ne|n'|l')$/.test(word(first - 1))) first--;
      const before = word(first - 1);
      const described = isDescription(lexemes, first - 1) && !lexemes[at + 1]?.capital;
      const inverted = /^[,"»]$/.test(before) && !described && startsPhrase(lexemes, at + 1);
      if (inverted) {
        const dash = word(at + 1) === "-";
        speakers.push({
          words: dash ? [] : phraseAfter(lexemes, at + 1),
          pronoun: dash || PRONOUN.test(word(at + 1)),
          stretch,
        });
        continue;
      }
      const words: Lexeme[] = [];
      let pronoun = false;
      // "X soutient Y, mais réclame Z": who speaks was named before the break.
      let own = stretch;
      for (let i = first - 1; i >= 0; i--) {
        const lexeme = lexemes[i];
        if (!lexeme || ((stretches[i] ?? 0) !== own && words.length > 0)) break;
        if (words.length === 0) own = stretches[i] ?? 0;
        if (lexeme.quoted || lexeme.folded === '"') continue;
        if (/^(?:that|que|qu')$/.test(lexeme.folded) && words.length > 0) break;
        if (PRONOUN.test(lexeme.folded) && words.length === 0) pronoun = true;
        if (isRole(lexeme) && !SAYS.test(lexeme.folded)) words.push(lexeme);
      }
      speakers.push({ words, pronoun, stretch });
    }
  }
  return speakers;
}

function isComma(lexemes: readonly Lexeme[], at: number): boolean {
  return lexemes.slice(at, at + 10).some(({ folded }) => folded === ",");
}

function startsPhrase(lexemes: readonly Lexeme[], at: number): boolean {
  const lexeme = lexemes[at];
  if (!lexeme) return false;
  if (/^(?:un|une|a|an)$/.test(lexeme.folded))
    return kindsOf(lexemes[at + 1] ?? lexeme).some(([kind]) => kind === 0 || kind === 7);
  return (
    lexeme.capital ||
    /^(?:le|la|l'|les|son|sa|ses|leur|the|its|their|-|he|she|they|mardi|lundi|mercredi|jeudi|vendredi|samedi|dimanche)$/.test(
      lexeme.folded,
    )
  );
}

/** Somebody is named in full already, or by a name alone. */
function isWhole(words: readonly Lexeme[]): boolean {
  const capitals = words.filter(({ capital }) => capital);
  const inFull = capitals.some(({ at }) => capitals.some((other) => other.at === at + 1));
  return inFull || (capitals.length > 0 && capitals.length === words.length);
}

const LONGEST = 10;

function phraseAfter(lexemes: readonly Lexeme[], from: number): Lexeme[] {
  const words: Lexeme[] = [];
  for (let i = from; i < Math.min(lexemes.length, from + LONGEST); i++) {
    const lexeme = lexemes[i] as Lexeme;
    // A comma may open what the speaker is: "sa présidente, Claire Vasseur".
    if (
      /^[;:."]$/.test(lexeme.folded) ||
      (lexeme.folded === "," && (!lexemes[i + 1]?.capital || isWhole(words))) ||
      STRONG.test(lexeme.folded)
    )
      break;
    if (isRole(lexeme)) words.push(lexeme);
  }
  return words;
}

const ANY_BODY =
  /^(?:company|firm|group|business|entreprise|groupe|societe|firme|interessee?s?|government|gouvernement|sources?)$/;

/** Speakers of the claim who are not those of what it cites. */
export function otherSpeakers(
  claim: Facts,
  sources: readonly SourceFacts[],
  context: readonly SourceFacts[],
): string[] {
  const stretches = stretchesOf(claim.statement);
  return speakersOf(claim.statement).flatMap((speaker) => {
    const told = speaker.words.filter((word) => isNamed(word) || word.content);
    if (
      told.length === 0 ||
      speaker.pronoun ||
      told.every(({ folded }) => /^(?:personne|rien|nobody|none|aucune?)$/.test(folded))
    )
      return [];
    const clauses = new Set(
      claim.statement.lexemes.filter(({ at }) => stretches[at] === speaker.stretch).map(({ clause }) => clause),
    );
    const bests = [...clauses].flatMap((clause) => bestClause(withoutSpeaker(claim, speaker), clause, sources) ?? []);
    const best = bests.sort((a, b) => b.score - a.score)[0];
    const places = best ? [best.source, ...sources.filter((one) => one !== best.source)] : [...sources];
    const all = places.map((source) => ({ source, speakers: speakersOf(source.statement) }));
    const first = all.find(({ speakers }) => speakers.length > 0);
    if (!first) return isAnywhere(claim, told, sources, context) ? [] : [nameOf(claim, told)];
    const near =
      best && first.source === best.source ? nearest(first.speakers, best.source, best.clause) : first.speakers;
    const others =
      best && first.source === best.source
        ? []
        : all.slice(1).flatMap(({ source, speakers }) => speakers.map((one) => ({ source, one })));
    const candidates = [...near.map((one) => ({ source: first.source, one })), ...others];
    if (candidates.some(({ source, one }) => isSame(claim, told, source, one.words, context))) return [];
    if (
      candidates.some(({ one }) => one.pronoun || one.words.length === 0) &&
      isAnywhere(claim, told, sources, context)
    )
      return [];
    return [nameOf(claim, told)];
  });
}

/** The claim without the words that name its speaker, which say nothing of what was said. */
function withoutSpeaker(claim: Facts, speaker: Speaker): Facts {
  const ats = new Set(speaker.words.map(({ at }) => at));
  const lexemes = claim.statement.lexemes.map((lexeme) =>
    ats.has(lexeme.at) ? { ...lexeme, content: false } : lexeme,
  );
  return { ...claim, statement: { ...claim.statement, lexemes } };
}

function nearest(speakers: readonly Speaker[], source: SourceFacts, clause: number): readonly Speaker[] {
  const stretches = stretchesOf(source.statement);
  const here = new Set(
    source.statement.lexemes.filter((lexeme) => lexeme.clause === clause).map(({ at }) => stretches[at]),
  );
  const same = speakers.filter(({ stretch }) => here.has(stretch));
  return same.length > 0 ? same : speakers;
}

function isNamed(word: Lexeme): boolean {
  return word.capital && word.content && (word.at > 0 || word.groups.length === 0);
}

function isSame(
  claim: Facts,
  told: readonly Lexeme[],
  source: SourceFacts,
  words: readonly Lexeme[],
  context: readonly SourceFacts[],
): boolean {
  const named = told.filter(isNamed);
  const met = (mine: Lexeme) =>
    words.some((theirs) => {
      if (mine.folded === theirs.folded) return true;
      // A name is met by itself alone: a league is no association because a thesaurus has them together.
      if (mine.capital && !(mine.place !== null && mine.place === theirs.place)) return false;
      return meets(claim.statement, source.statement, mine, theirs) > 0 && !areRivals(mine, theirs);
    });
  if (named.length > 0) {
    if (named.some(met)) return true;
    // "UE" and "Union européenne"; a speaker that was described, and is named in another sentence.
    return initialsOf(words) !== "" && named.some(({ folded }) => folded.length > 1 && folded === initialsOf(words));
  }
  if (told.some(met)) return true;
  if (told.some(({ folded }) => ANY_BODY.test(folded)) && words.every((word) => kindsOf(word).length === 0))
    return true;
  return told.some((noun) => context.some((one) => describes(noun, words, one)));
}

function initialsOf(words: readonly Lexeme[]): string {
  const capitals = words.filter(({ capital }) => capital);
  return capitals.length > 1 ? capitals.map(({ folded }) => folded[0]).join("") : "";
}

/** "the retailer Marlowe": the noun stands beside the name. */
function describes(noun: Lexeme, words: readonly Lexeme[], { statement }: SourceFacts): boolean {
  const nouns = statement.lexemes.filter(({ folded, root }) => folded === noun.folded || root === noun.root);
  return nouns.some(({ at }) =>
    statement.lexemes
      .slice(Math.max(0, at - 4), at + 5)
      .some((near) => near.capital && words.some((word) => word.capital && word.folded === near.folded)),
  );
}

function isAnywhere(
  claim: Facts,
  told: readonly Lexeme[],
  sources: readonly SourceFacts[],
  context: readonly SourceFacts[],
): boolean {
  const named = told.filter(isNamed);
  const pool = [...sources, ...context];
  return (named.length > 0 ? named : told).some((word) =>
    pool.some(({ statement }) => statement.lexemes.some((other) => meets(claim.statement, statement, word, other) > 0)),
  );
}

function nameOf(claim: Facts, words: readonly Lexeme[]): string {
  return [...words]
    .sort((a, b) => a.at - b.at)
    .slice(0, 4)
    .map(({ at }) => claim.statement.tokens[at]?.word.form ?? "")
    .join(" ");
}
