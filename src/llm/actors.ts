import { type Facts, meets } from "./facts.ts";
import { kindsOf } from "./kinds.ts";
import { lemmaOf } from "./lemmas.ts";
import { SAYS } from "./speakers.ts";
import type { Lexeme, Statement } from "./statement.ts";

/** What an actor is to an action. */
export type Role = "agent" | "patient" | "recipient" | "passed over" | null;

export interface Actor {
  readonly from: number;
  readonly to: number;
  readonly parts: readonly Lexeme[];
}

/** Nouns of a deed whose "of" names what it is done to. */
const TAKEN =
  /^(?:rachat|achat|acquisition|prise|takeover|purchase|buyout|sale|vente|cession|nomination|condamnation|arrestation|suspension|fermeture|defaite|defeat|appointment|arrest|conviction|closure|ban|interdiction|blocage|victoire|attaque|attack)s?$/;
const PASSIVE = /^(?:est|sont|ete|etait|etaient|sera|seront|fut|etre|be|been|was|were|is|are|being)$/;
const BECOMES = /^(?:rest|parti|alle|venu|pass|tomb|deven|ne$|mort|entr|sorti|arriv|mont|descend|abst|oppos)/;
const STRONG =
  /^(?:;|because|car|parce|puisque|lorsque|when|as|mais|but|while|whereas|tandis|alors|although|though|que|qu'|that|if|si)$/;
const BY = /^(?:par|by)$/;
const TO = /^(?:a|au|aux|to|for)$/;
const OVER = /^(?:over|than|devant|contre|que|against|ahead)$/;
export const OF = /^(?:de|d'|du|des|of|chez|from|in|en|dans|with|avec)$/;
const SKIPPED =
  /^(?:le|la|l'|les|un|une|the|a|an|its|his|her|their|son|sa|ses|leur|groupe|group|-|start|up|retailer|company|suedois)$/;

/** Whoever is named in a statement, and whoever is told by what they are: "the workers". */
export function actorsOf({ statement, names }: Facts): Actor[] {
  const named = names
    .filter(({ opening, parts }) => !(opening && parts.length === 1 && parts[0] && isPlain(parts[0])))
    .map(({ from, to, parts }) => ({ from, to, parts }));
  const held = new Set(named.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)));
  const roles = statement.lexemes
    .filter(
      (lexeme) => lexeme.content && !held.has(lexeme.at) && kindsOf(lexeme).some(([kind]) => kind === 0 || kind === 7),
    )
    .map((lexeme) => ({ from: lexeme.at, to: lexeme.at + 1, parts: [lexeme] }));
  return [...named, ...roles].sort((a, b) => a.from - b.from);
}

function isPlain(part: Lexeme): boolean {
  return part.place === null && (part.groups.length > 0 || part.concept !== null);
}

/** Endings of French adjectives: "le Crédit mutuel". */
const ADJECTIVE =
  /(?:els?|elles?|als?|aux|ales?|iques?|ifs?|ives?|eux|euses?|ais|aises?|iens?|iennes?|ois|oises?|aires?|ains?|aines?)$/;

/** Whether a word is, as far as its form tells, what somebody does. */
export function isVerb({ lexemes, tokens, language }: Statement, { at, folded }: Lexeme): boolean {
  const near = lexemes.slice(Math.max(0, at - 2), at).map((lexeme) => lexeme.folded);
  if (
    /^(?:un|une|le|la|les|l'|de|d'|du|des|son|sa|ses|ce|cet|cette|leur|the|an|of|its|their|his|her|no)$/.test(
      near.at(-1) ?? "",
    )
  )
    return false;
  const auxiliary =
    language === "fr"
      ? /^(?:a|ont|avait|avaient|ne|n'|se|s'|est|sont|ete|va|vont|sera|doit|qui|pas|veut)$/
      : /^(?:has|have|had|will|would|to|was|were|be|been|is|are|may|could|must|not|who|which)$/;
  const [second = "", first = ""] = near.length > 1 ? near : ["", near[0] ?? ""];
  if (auxiliary.test(first)) return true;
  if (
    auxiliary.test(second) &&
    /^(?:not|pas|plus|jamais|been|be|ete|deja|encore|already|also|since|aussitot|vite|aussi|enfin|ensuite|toujours|now|just|soon|then)$|(?:ly|ment)$/.test(
      first,
    )
  )
    return true;
  const next = lexemes[at + 1];
  if (
    language === "en" &&
    /[a-z]{2}s$/.test(folded) &&
    lexemes[at - 1]?.capital &&
    !/'s$/.test(tokens[at - 1]?.word.folded ?? "")
  )
    return next?.capital === true || /^(?:the|a|an|its|their|his|her|no|to|that)$/.test(next?.folded ?? "");
  if (language === "fr")
    return (
      /(?:era|eront|ait|aient|[^m]ent)$/.test(folded) || (lexemes[at - 1]?.capital === true && !ADJECTIVE.test(folded))
    );
  return (
    /\w{2}ed$/.test(folded) ||
    (lemmaOf(folded, "en") !== folded && !/(?:s|al|sion|ing|th|ce|sale|theft|loss)$/.test(folded))
  );
}

export function isPassive({ lexemes }: Statement, { at, folded }: Lexeme): boolean {
  if (BECOMES.test(folded)) return false;
  if (BY.test(lexemes[at + 1]?.folded ?? "")) return true;
  const near = lexemes.slice(Math.max(0, at - 3), at);
  return near.some((lexeme) => PASSIVE.test(lexeme.folded));
}

/** The preposition before an actor, past articles and the like; "" for another word. */
export function preposition({ lexemes, tokens, language }: Statement, from: number): string {
  let at = from - 1;
  while (at >= 0 && SKIPPED.test(lexemes[at]?.folded ?? "") && !(language === "fr" && lexemes[at]?.folded === "a"))
    at--;
  const folded = lexemes[at]?.folded ?? "";
  // "a" without its accent is a verb.
  return folded === "a" && !/^à$/i.test(tokens[at]?.word.form ?? "") ? "" : folded;
}

const FAR = 9;

/** What an actor is to a verb; null when nothing tells. */
export function roleOf(statement: Statement, actor: Actor, verb: Lexeme, actors: readonly Actor[]): Role {
  const { lexemes, language } = statement;
  if (verb.at >= actor.from && verb.at < actor.to) return null;
  const before = preposition(statement, actor.from);
  if (actor.from > verb.at) {
    if (lexemes.slice(verb.at, actor.from).some(({ folded }) => folded === ",")) return null;
    if (actor.from - verb.at > FAR || crosses(lexemes, verb.at + 1, actor.from)) return null;
    const nearer = lexemes
      .slice(verb.at + 1, actor.from)
      .some((one) => one.content && !one.capital && isVerb(statement, one));
    if (nearer) return null;
    if (BY.test(before)) return "agent";
    if (TO.test(before)) return "recipient";
    if (OVER.test(before)) return "passed over";
    const between = actors.some(({ from }) => from > verb.at && from < actor.from);
    if (/^(?:de|d'|du|des|of)$/.test(before))
      return TAKEN.test(verb.folded) && actor.from - verb.at <= 4 ? "patient" : null;
    // "où travaillent 210 soignants", "que gérait la RATP": the actor comes after its verb.
    if (language === "fr" && /^(?:ou|que|qu'|dont)$/.test(lexemes[verb.at - 1]?.folded ?? "")) return null;
    if (between || OF.test(before)) return null;
    return isPassive(statement, verb) || !isVerb(statement, verb) ? null : "patient";
  }
  // "les salariés se verront proposer un départ"
  if (
    lexemes
      .slice(Math.max(0, verb.at - 3), verb.at)
      .some(({ folded }) => /^(?:voit|voient|vu|vus|verra|verront|voir)$/.test(folded))
  )
    return null;
  const relative = relativeOf(lexemes, actor, verb, actors);
  if (relative === "outside") return null;
  if (relative === "antecedent") return isPassive(statement, verb) ? "patient" : "agent";
  if (crosses(lexemes, actor.to, verb.at) || !isVerb(statement, verb)) return null;
  if (OF.test(before) || BY.test(before) || TO.test(before)) return null;
  return isPassive(statement, verb) ? "patient" : "agent";
}

/**
 * "le tribunal, qui l’a déboutée": only what stands before "qui" does what comes after it. "Lange, who used to chair
 * Tyrell, sold": what stands inside such a clause does nothing outside of it.
 */
function relativeOf(
  lexemes: readonly Lexeme[],
  actor: Actor,
  verb: Lexeme,
  actors: readonly Actor[],
): "outside" | "antecedent" | null {
  let relative = -1;
  for (let at = verb.at - 1; at >= 0 && relative < 0; at--)
    if (/^(?:qui|which|who)$/.test(lexemes[at]?.folded ?? "")) relative = at;
  if (relative < 0) return null;
  const closed = lexemes.slice(relative, verb.at).some(({ folded }) => folded === ",");
  if (closed) return actor.from > relative && actor.from < verb.at ? "outside" : null;
  if (actor.from > relative) return null;
  const last = actors.filter(({ to }) => to <= relative).at(-1);
  return last !== actor || relative - actor.to > 4 ? "outside" : "antecedent";
}

function crosses(lexemes: readonly Lexeme[], from: number, to: number): boolean {
  return lexemes.slice(from, to).some(({ folded }) => STRONG.test(folded) || SAYS.test(folded));
}

/** The actors of a verb: those nearest before it, past what only describes them. */
export function agentsOf(statement: Statement, verb: Lexeme, actors: readonly Actor[]): Actor[] {
  const agents = actors.filter((actor) => roleOf(statement, actor, verb, actors) === "agent");
  const own = agents.filter((actor) => actor.to <= verb.at && statement.lexemes[actor.from]?.clause === verb.clause);
  return own.length > 0 ? own : agents;
}

export function isSame(claim: Facts, source: Facts, mine: Actor, theirs: Actor): boolean {
  const named = mine.parts.some(({ capital }) => capital) && theirs.parts.some(({ capital }) => capital);
  return mine.parts.some((a) =>
    theirs.parts.some((b) =>
      named
        ? a.folded === b.folded || (a.place !== null && a.place === b.place)
        : meets(claim.statement, source.statement, a, b) > 0,
    ),
  );
}
