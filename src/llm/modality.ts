import { bestClause, type Facts, meets, type SourceFacts } from "./facts.ts";
import { kindsOf } from "./kinds.ts";
import type { Statement } from "./statement.ts";

/** What may happen, or is only thought of. */
const POSSIBLE =
  /^(?:pourrait|pourraient|pourrais|envisag\w*|etudi(?:e|ent|ait)|song\w*|reflech\w*|possible\w*|possibl[ey]|possibilite|eventuel\w*|peut-etre|may|might|could|consider(?:s|ing|ed)?|potential\w*|perhaps|mull\w*|hypothe\w*|aurait|auraient|probabl\w*|likely|weigh(?:s|ing|ed)|explor(?:e|es|ing)|tent\w+)$/;
/** What is meant to happen. */
const PLANNED =
  /^(?:va|vont|prevoi\w*|prevu\w*|compt(?:e|ent|ait)|veut|veulent|souhait\w*|promet\w*|promi\w*|doit|doivent|devra\w*|devrai\w*|projet\w*|vise\w*|menac\w*|will|would|shall|should|plan(?:s|ned|ning)?|intend\w*|due|expect\w*|threat\w*|aim(?:s|ed|ing)?|want(?:s|ed)?|propos\w*|demand\w*|reclam\w*|exig\w*|ask\w*|seek\w*|sought|call(?:s|ed)?|pledg\w*|promis\w*|set|if|si|espere\w*|hope\w*|'ll|face[sd]?)$/;
const WOULD = /^(?!etait$|avait$)\w{3,}(?:rait|raient)$/;
const FUTURE = /^\w{2,}(?:era|eront|ira|iront|dra|dront|vra|vront|rra|rront|tra|tront|aura|auront|oira|oiront)$/;
const NOT_FUTURE = /^(?:opera|camera|sera\w+|tira|retira|inspira|aspira|admira|delira|attira)$/;
const DECIDED = /^(?:decid(?:e|ee?|es|ed|es)|tranche\w*|confirm\w*|acte\w*|resolu\w*|agreed|vot\w*|ordered|ordonn\w*)$/;
const DONE = /^(?:a|ont|avait|avaient|has|have|had|was|were|est|sont|ete|been|got)$/;

interface Mood {
  readonly possible: boolean;
  readonly planned: boolean;
  readonly decided: boolean;
}

/** How sure a clause, or the whole sentence, is of what it tells. */
function moodOf({ lexemes }: Statement, clause?: number): Mood {
  const words = lexemes.filter((lexeme) => clause === undefined || lexeme.clause === clause);
  const has = (form: RegExp) => words.some(({ folded }) => form.test(folded));
  return {
    possible:
      has(POSSIBLE) ||
      /\ba l' etude\b|\bunder (?:consideration|study|review)\b|\bon the table\b|\bpas (?:exclu|ecarte)|\bn' exclu\w* pas\b|\bnot (?:been )?rul(?:e|ed|ing) out\b|n't rul(?:e|ed) out\b/.test(
        words.map(({ folded }) => folded).join(" "),
      ),
    planned: has(PLANNED) || has(WOULD) || words.some(({ folded }) => isFuture(folded)),
    decided: has(DECIDED),
  };
}

function isFuture(folded: string): boolean {
  return (
    folded === "aura" ||
    folded === "auront" ||
    folded === "sera" ||
    folded === "seront" ||
    (FUTURE.test(folded) && !NOT_FUTURE.test(folded))
  );
}

/** Words that make sure what the source holds for possible, or doubtful what it is sure of; or done what is to come. */
export function otherMoods(claim: Facts, sources: readonly SourceFacts[]): string[] {
  const { statement } = claim;
  const faults: string[] = [];
  const whole = moodOf(statement);
  const leavesOpen =
    whole.possible ||
    asks(statement) ||
    hasConditional(statement) ||
    PERMITS.test(statement.text) ||
    WONDERS.test(statement.text);
  if (!leavesOpen) faults.push(...madeSure(claim, sources));
  for (let clause = 0; clause < statement.clauses; clause++) {
    const best = bestClause(claim, clause, sources);
    if (!best || best.score < 1) continue;
    const there = best.source.statement;
    const [here, all] = [moodOf(statement, clause), moodOf(there)];
    if (here.possible && !all.possible && !all.planned && !hasWould(there) && !asks(there) && !WONDERS.test(there.text))
      faults.push(clauseWords(statement, clause));
    faults.push(...doneBefore(claim, clause, best.source));
  }
  return faults;
}

/** "may" and "peut" give leave as well. */
const PERMITS =
  /\b(?:allow|permit|authori[sz]|permission|autoris|permet|permis|interdi|ban|bans|banned|barr?(?:ed|ing)|forb[ai]d|prohib|right|droit)/i;
/** What nobody knows yet. */
const WONDERS =
  /\b(?:whether|s['’]ils?|unclear|not (?:known|said|decided)|si|pas (?:encore )?(?:dit|connu|tranché|précisé))\b/i;

/** Words of the claim that its sources say of what may be alone, and that it tells as sure. */
function madeSure(claim: Facts, sources: readonly SourceFacts[]): string[] {
  return claim.statement.lexemes.flatMap((mine) => {
    if (!mine.content || mine.capital || mine.quoted || claim.taken[mine.at]) return [];
    const hedged = !isHedging(claim.statement) && kindsOf(mine).length === 0;
    const places = sources.flatMap(({ statement }) =>
      statement.lexemes
        .filter((theirs) => theirs.content && meets(claim.statement, statement, mine, theirs) === 2)
        .map(({ at }) => isLeftOpen(statement, at) || (hedged && isAlleged(statement, at))),
    );
    return places.length > 0 && places.every(Boolean) ? [mine.folded] : [];
  });
}

const ALLEGED = /^(?:alleged\w*|suspected|supposed\w*|presume\w*|suppose(?:e|s|es)?|pretendu\w*)$/;
const HEDGES =
  /\b(?:alleg|suspect|suppos|accus|presum|présum|soupç|préten|claim|report|apparent|selon|d['’]après|according|said|says|inquiry|investigat|probe|enquête|over)/i;

function isHedging({ text }: Statement): boolean {
  return HEDGES.test(text);
}

/** "Suspected kickbacks", "des détournements présumés". */
function isAlleged({ lexemes }: Statement, at: number): boolean {
  return [at - 1, at + 1].some((near) => ALLEGED.test(lexemes[near]?.folded ?? ""));
}

/** How many words that say something a word such as "could" bears on. */
const BEARS_ON = 1;

/** "could block", "étudie la construction": what comes first after a word for what may be. */
function isLeftOpen({ lexemes }: Statement, at: number): boolean {
  const clause = lexemes[at]?.clause;
  for (let i = at - 1, passed = 0; i >= 0 && lexemes[i]?.clause === clause && passed < BEARS_ON + 1; i--) {
    const { folded = "", content } = lexemes[i] ?? {};
    if (
      (folded === "whether" && /^(?:will|would|can|could)$/.test(lexemes[at - 1]?.folded ?? "")) ||
      (folded === "s'" && /^ils?$/.test(lexemes[i + 1]?.folded ?? ""))
    )
      return true;
    if (POSSIBLE.test(folded) && /^(?:not|pas)$/.test(lexemes[i + 1]?.folded ?? "")) return false;
    if (POSSIBLE.test(folded)) return !/^(?:sans|without|si|if)$/.test(lexemes[i - 1]?.folded ?? "");
    if (content && !isHelper(folded) && !/^(?:etre|be|been|avoir|have|faire)$/.test(folded)) passed++;
    if (passed >= BEARS_ON) return false;
  }
  return false;
}

/** "ouvrirait": as doubtful in French as "pourrait ouvrir". */
function hasConditional({ lexemes }: Statement): boolean {
  return lexemes.some(({ folded }) => WOULD.test(folded));
}

function hasWould({ lexemes }: Statement): boolean {
  return lexemes.some(({ folded }) => WOULD.test(folded) || folded === "would" || folded === "should");
}

function asks({ lexemes }: Statement): boolean {
  return lexemes.some(({ folded }) => folded === "peut" || folded === "can" || folded === "peuvent" || folded === "?");
}

function clauseWords({ lexemes, tokens }: Statement, clause: number): string {
  return lexemes
    .filter((lexeme) => lexeme.clause === clause && lexeme.content)
    .slice(0, 4)
    .map(({ at }) => tokens[at]?.word.form ?? "")
    .join(" ");
}

function isHelper(folded: string): boolean {
  return (
    /^(?:sera|seront|devra|devront|doit|pourra|pourront|pourrait|pourraient|deja|ainsi|ensuite|soon|later|also|now|already|still|recently)$/.test(
      folded,
    ) || /(?:ment|ly)$/.test(folded)
  );
}

type Tense = "done" | "coming" | "wished" | null;

/** What is still lacking. */
const NEEDS = /^(?:needs?|needed|requir\w*|await\w*|subject|soumis\w*|necessit\w*)$/;

/** What somebody wants, asks for or threatens with, and may not come. */
const WISHES =
  /^(?:menac\w*|threat\w*|veut|veulent|souhait\w*|propos\w*|recommand\w*|recommend\w*|demand(?:e|ent|ait|ed|s)|reclam\w*|urg(?:e|es|ed|ing)|wants?|wanted|hop(?:e|es|ed)|esper\w*|suggest\w*|reve\w*|tent(?:e|ent)|tries|trying|seeks?|sought|ask(?:s|ed))$/;

/** It asks for something itself, or says what must be. */
function hasWish({ lexemes }: Statement): boolean {
  return lexemes.some(
    ({ folded }) =>
      WISHES.test(folded) ||
      NEEDS.test(folded) ||
      POSSIBLE.test(folded) ||
      /^(?:must|should|doi(?:t|vent)|devra\w*|calls?|called)$/.test(folded),
  );
}

/** Whether the verb at `at` is told as done or as coming. */
export function tenseOf({ lexemes, tokens, language }: Statement, at: number): Tense {
  const word = lexemes[at];
  if (!word?.content || followsArticle(lexemes, at, language)) return null;
  if (language === "fr" && WOULD.test(word.folded)) return "coming";
  if (isFuture(word.folded) && language === "fr") return "coming";
  const near = lexemes.slice(Math.max(0, at - 4), at).filter(({ clause }) => clause === word.clause);
  const infinitive =
    language === "fr" ? /(?:er|ir|re|oir)$/.test(tokens[at]?.word.form ?? "") : lexemes[at - 1]?.folded === "to";
  if (near.slice(-3).some(({ folded }) => NEEDS.test(folded))) return "wished";
  if (infinitive && near.some(({ folded }) => WISHES.test(folded))) return "wished";
  if (/^(?:get|gets|getting)$/.test(lexemes[at - 1]?.folded ?? "")) return null;
  let done = false;
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    const { folded = "", clause, at: place } = lexemes[i] ?? {};
    if (clause !== word.clause) break;
    if (
      /^(?:va|vont|will|'ll|won't|would|shall|sera|seront|devra|devront|doit|doivent|must|should|may|might|could|pourra\w*)$/.test(
        folded,
      )
    )
      return "coming";
    if (folded === "to" && i === at - 1 && language === "en") return "coming";
    if (folded === "be" && lexemes[i - 1]?.folded === "to") return "coming";
    if (
      language === "fr" &&
      /^(?:de|d'|a|pour)$/.test(folded) &&
      place === at - 1 &&
      /(?:er|ir|re|oir)$/.test(tokens[at]?.word.form ?? "")
    )
      return "coming";
    const preposed = folded === "a" && (language === "en" || /(?:er|ir|re|oir)$/.test(tokens[i + 1]?.word.form ?? ""));
    if (DONE.test(folded) && !preposed) done = true;
    else if (done || (lexemes[i]?.content && !isHelper(folded))) break;
  }
  const present = lexemes.slice(Math.max(0, at - 2), at).some(({ folded }) => /^(?:is|are|est|sont)$/.test(folded));
  if (done && !present) return "done";
  return language === "en" &&
    /^(?:\w{3,}ed|rose|fell|began|won|lost|paid|sold|bought|built|took|gave|chose|left)$/.test(word.folded) &&
    !present
    ? "done"
    : null;
}

/** A noun: what was called for or decided is not done by that. */
function followsArticle(lexemes: Statement["lexemes"], at: number, language: Statement["language"]): boolean {
  const before = lexemes[at - 1]?.folded ?? "";
  if (language === "fr")
    return (
      /^(?:une?|le|la|l'|les|des|du|cette|ce|cet|sa|son|ses|leurs?)$/.test(before) &&
      !/r$/.test(lexemes[at]?.folded ?? "")
    );
  return /^(?:a|an|the|its|his|their|this|that|no)$/.test(before);
}

/** "voted to sell", "a décidé de vendre": a summary tells it as done. */
function isDecided({ lexemes }: Statement, at: number): boolean {
  return (
    /^(?:to|de|d')$/.test(lexemes[at - 1]?.folded ?? "") &&
    lexemes.slice(Math.max(0, at - 8), at - 1).some(({ folded }) => DECIDED.test(folded))
  );
}

/** A verb told as done that the source tells as coming, and only so; or the reverse. */
function doneBefore(claim: Facts, clause: number, source: SourceFacts): string[] {
  return claim.statement.lexemes.flatMap((mine) => {
    if (mine.clause !== clause || !mine.content || mine.quoted || mine.capital) return [];
    const tense = tenseOf(claim.statement, mine.at);
    if (!tense || tense === "wished" || claim.polarity.denied[mine.at]) return [];
    const tenses = source.statement.lexemes
      .filter((theirs) => meets(claim.statement, source.statement, mine, theirs) === 2)
      .map(({ at }) => (isDecided(source.statement, at) ? null : tenseOf(source.statement, at)));
    const other: Tense = tense === "done" ? "coming" : "done";
    const sure = tense === "done" || !hasWish(claim.statement);
    return tenses.length > 0 && tenses.every((theirs) => theirs === other || (sure && theirs === "wished"))
      ? [mine.folded]
      : [];
  });
}
