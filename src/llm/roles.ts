import { type Actor, actorsOf, agentsOf, isSame, isVerb, OF, preposition, type Role, roleOf } from "./actors.ts";
import { type Facts, meets, type SourceFacts } from "./facts.ts";
import { leansBack } from "./names.ts";
import { SAYS } from "./speakers.ts";
import type { Lexeme, Statement } from "./statement.ts";

/** Verbs and nouns of handing over, where what is handed and to whom must not change places. */
const HANDS_OVER = /^(?:sales?|ventes?|cessions?)$/;
/** Verbs that say the same with what is done and with whom it is done to: "la ligne rouvre", "it rouvre la ligne". */
const EITHER =
  /^(?:ouv|rouv|ferm|commenc|demarr|redemarr|repren|repris|augment|baiss|chang|fini|termin|cass|open|reopen|clos|shut|start|begin|began|end|increas|drop|grow|grew|mov|launch|resum|stop|halt|sink|sank|burn|break|broke|split|collaps|crash|double|halv|merg|fusion|entr|sort|joue|play)/;

const CLASH: readonly string[] = [
  "agent patient",
  "agent recipient",
  "agent passed over",
  "patient passed over",
  "recipient passed over",
];

function clash(a: Role, b: Role, verb: Lexeme): boolean {
  if (a === null || b === null || a === b) return false;
  if (EITHER.test(verb.folded) && a !== "passed over" && b !== "passed over") return false;
  if (CLASH.includes(`${a} ${b}`) || CLASH.includes(`${b} ${a}`)) return true;
  return HANDS_OVER.test(verb.folded);
}

const NO_VERB =
  /^(?:voul\w*|veu\w*|peut|peuvent|pourr\w*|wants?|wanted|able|devant|contre|avant|apres|depuis|selon|over|against|since|before|after|pres|plus|moins|more|less|lors)$/;

/** Actors of the claim who in its sources do what is done to them here, or the reverse, or whose deed is another's. */
export function otherRoles(claim: Facts, sources: readonly SourceFacts[]): string[] {
  const actors = actorsOf(claim);
  const faults: string[] = [];
  for (const verb of claim.statement.lexemes) {
    if (
      !verb.content ||
      verb.capital ||
      verb.quoted ||
      NO_VERB.test(verb.folded) ||
      SAYS.test(verb.folded) ||
      claim.taken[verb.at]
    )
      continue;
    for (const actor of actors) {
      if (isOwner(claim.statement, actor)) continue;
      const mine = roleOf(claim.statement, actor, verb, actors);
      if (mine === null || (mine === "agent" && !agentsOf(claim.statement, verb, actors).includes(actor))) continue;
      const elsewhere = (one: Actor) =>
        sources.some((source) => actorsOf(source).some((other) => isSame(claim, source, one, other)));
      const verdicts = sources.flatMap((source) => judge(claim, actor, verb, mine, source, elsewhere));
      if (verdicts.length > 0 && verdicts.every((verdict) => verdict === "other"))
        faults.push(`${wordsOf(claim, actor)} ${verb.folded}`);
    }
  }
  return faults;
}

function judge(
  claim: Facts,
  actor: Actor,
  verb: Lexeme,
  mine: Role,
  source: SourceFacts,
  elsewhere: (actor: Actor) => boolean,
): ("same" | "other")[] {
  const theirs = actorsOf(source);
  return source.statement.lexemes.flatMap((other): ("same" | "other")[] => {
    if (
      !other.content ||
      other.capital ||
      NO_VERB.test(other.folded) ||
      meets(claim.statement, source.statement, verb, other) < 2
    )
      return [];
    const same = theirs.filter((one) => isSame(claim, source, actor, one));
    const roles = same.map((one) => roleOf(source.statement, one, other, theirs));
    const known = roles.filter((role) => role !== null);
    const agents = agentsOf(source.statement, other, theirs);
    if (mine === "agent" && agents.length > 0 && isNamed(actor)) {
      const itsOwn = agents.some((agent) => isSame(claim, source, actor, agent));
      if (itsOwn) return ["same"];
      if (EITHER.test(verb.folded) && known.length > 0) return ["same"];
      if (same.some((one) => isGapped(source, one))) return ["same"];
      const apart = source.article === null && elsewhere(actor) && !leansBack(source.statement, source.names);
      // Somebody that no cited sentence names, where the deed has its own doer just before it.
      const beside = agents.some((agent) => isNamed(agent) && agent.to <= other.at && other.at - agent.to <= 3);
      const stranger = !elsewhere(actor) && beside && source.statement.language === claim.statement.language;
      if (agents.some(isNamed) && (same.length > 0 || apart || stranger)) return ["other"];
    }
    if ((mine === "patient" || mine === "recipient") && isNamed(actor)) {
      const undergo = theirs.filter(
        (one) => isNamed(one) && /^(?:patient|recipient)$/.test(roleOf(source.statement, one, other, theirs) ?? ""),
      );
      if (undergo.some((one) => isSame(claim, source, actor, one)))
        return known.every((role) => clash(mine, role, verb)) ? ["other"] : ["same"];
      if (undergo.length > 0 && same.length > 0 && !same.some((one) => isGapped(source, one))) return ["other"];
    }
    if (known.length === 0) return same.length > 0 ? ["same"] : [];
    return known.every((role) => clash(mine, role, verb)) ? ["other"] : ["same"];
  });
}

/** "Starforge’s lander": what it owns acts, not it. */
function isOwner({ lexemes, tokens }: Statement, { to }: Actor): boolean {
  const next = lexemes[to];
  return /'s$/.test(tokens[to - 1]?.word.folded ?? "") && next?.content === true && !next.capital;
}

/** "Japan pays 40%, South Korea 25% and Chile nothing": the verb is the one before. */
function isGapped({ statement }: Facts, actor: Actor): boolean {
  const clause = statement.lexemes[actor.from]?.clause;
  // An apposition is no list: its verb comes after the comma.
  const after = statement.lexemes.slice(actor.to, actor.to + 5);
  if (after[0]?.folded === "," && after.slice(1, 4).some(({ folded }) => FINITE.test(folded))) return false;
  if (preposition(statement, actor.from) !== "" && OF.test(preposition(statement, actor.from))) return false;
  const words = statement.lexemes.filter((lexeme) => lexeme.clause === clause && lexeme.content && !lexeme.capital);
  return !words.some((word) => isVerb(statement, word) || /\w{3}(?:ing|ant)$/.test(word.folded));
}

const FINITE = /^(?:a|ont|s'en|s'est|s'|est|sont|avait|etait|has|have|had|is|are|was|were|will|said|says)$/;

function isNamed({ parts }: Actor): boolean {
  return parts.some(({ capital }) => capital);
}

function wordsOf({ statement }: Facts, { from, to }: Actor): string {
  return statement.text.slice(statement.tokens[from]?.start ?? 0, statement.tokens[to - 1]?.end ?? 0);
}
