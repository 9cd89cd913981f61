import { kindsOf } from "./kinds.ts";
import type { Lexeme, Statement } from "./statement.ts";

/** Verbs of saying and thinking, by their forms. */
export const SAYS =
  /^(?:dit|disent|disait|declar\w*|affirm\w*|annonc(?:e|ent|ait|er|ee?s?)|assur(?:e|ent|ait)|estim(?:e|ent|ait|er)|indiqu\w*|explique\w*|expliqu\w*|precis\w*|soulign\w*|rappel(?:le|lent|ait)|juge|jugent|jugeait|prevenu|previen\w*|averti\w*|alert(?:e|ent|ait)|critiqu\w*|denonc\w*|redout\w*|crain\w*|espere\w*|salu(?:e|ent|ait|er)|reclam\w*|demand(?:e|ent|ait|er)|confi(?:e|ent|ait)|repond\w*|revel\w*|confirm(?:e|ent|ait|er)|promet\w*|plaid\w*|table|tablent|croi\w*|pens(?:e|ent|ait)|considere\w*|regrett\w*|reconn\w*|dement\w*|conclu\w*|parl(?:e|ent|ait)|qualifi\w*|chiffr\w*|calcul\w*|insist\w*|ajout(?:e|ent|ait)|said|says?|saying|told|tells?|announc\w*|claim(?:s|ed)?|argu(?:e|es|ed)|warn(?:s|ed)?|caution(?:s|ed)?|estimat(?:e|es|ed)|reckon(?:s|ed)?|believ(?:e|es|ed)|think(?:s)?|thought|insist(?:s|ed)?|maintain(?:s|ed)?|call(?:s|ed)|describ(?:e|es|ed)|wrote|writes?|report(?:s|ed)|stat(?:es|ed)|add(?:s|ed)|confirm(?:s|ed)|den(?:y|ies|ied)|admit(?:s|ted)|hop(?:es|ed)|fear(?:s|ed)?|predict(?:s|ed)?|promis(?:es|ed)|expect(?:s|ed)?|complain(?:s|ed)?|repl(?:y|ies|ied)|respond(?:s|ed)?|alleg(?:e|es|ed)|repliqu\w*|retorqu\w*|suggest(?:s|ed)?|urg(?:e|es|ed)|ask(?:s|ed)?|recommend(?:s|ed)?|recommand(?:e|ent|ait))$/;
const ACCORDING = /^(?:selon|apres|according)$/;
const PRONOUN = /^(?:il|elle|ils|elles|on|he|she|they|it|we|nous|je|i|celui-ci|celle-ci)$/;
const STRONG = /^(?:[;"]|mais|but|while|whereas|tandis|alors|although|though|quand|when)$/;

export interface Speaker {
  readonly words: readonly Lexeme[];
  readonly pronoun: boolean;
  /** The token that tells that somebody speaks. */
  readonly at: number;
  /** Of the stretch between strong breaks that it speaks in. */
  readonly stretch: number;
}

export function stretchesOf({ lexemes }: Statement): number[] {
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
  // Somebody else may be told to say so: "X devrait rapporter « … », selon Y".
  const toldOtherwise = lexemes.some(
    ({ folded, quoted }, i) => i !== at && !quoted && (SAYS.test(folded) || ACCORDING.test(folded)),
  );
  const opens = toldOtherwise
    ? false
    : word(at + 1) === '"' || (/^(?:of|de|d'|que|qu'|it|as)$/.test(word(at + 1)) && word(at + 2) === '"');
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
      speakers.push({
        words: phraseAfter(lexemes, folded === "according" ? at + 2 : at + 1),
        pronoun: false,
        at,
        stretch,
      });
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
        speakers.push({ words: phraseAfter(lexemes, at + 2), pronoun: false, at, stretch });
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
          at,
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
      speakers.push({ words, pronoun, at, stretch });
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

/** Offices written in capitals, which name nobody. */
export const OFFICES =
  /^(?:ceo|cfo|coo|cto|pdg|dg|daf|drh|chief|president|minister|secretary|director|mayor|governor|prime)$/;

/** Somebody is named in full already, or by a name alone. */
function isWhole(words: readonly Lexeme[]): boolean {
  const capitals = words.filter(({ capital, folded }) => capital && !OFFICES.test(folded));
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
