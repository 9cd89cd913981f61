import { actorsOf, agentsOf, isPassive, isSame } from "./actors.ts";
import type { Facts, SourceFacts } from "./facts.ts";
import type { Lexeme } from "./statement.ts";

/** Deeds that somebody does and somebody else undergoes under another name: who gives, who receives. */
const CONVERSES: readonly (readonly [gives: RegExp, receives: RegExp])[] = [
  [
    /^(?:vers(?:e|ent|er|era|eront|ait|ee?s?)|pa[iy](?:e|ent|er|era|eront|ees?)|donn\w+|doit|devra|debourse\w*|regle\w*|pays?|paid|paying|give[sn]?|gave|owe[sd]?)$/,
    /^(?:re[cç]oi\w+|recev\w+|recue?s?|touch\w+|percoi\w*|percev\w*|encaiss\w*|obtien\w*|obten\w*|receiv\w*|collect\w*|gets?|got)$/,
  ],
  [
    /^(?:vend|vendent|vendra|vendront|vendre|vendue?s?|ced(?:e|ent|er|era|ee?s?)|fourni\w*|livr(?:e|ent|er|era|eront|ee?s?)|sells?|sold|selling|suppl(?:y|ies|ied|ying)|deliver\w*)$/,
    /^(?:acqu(?:i|e)\w*|achet\w*|rachet\w*|buys?|bought|buying|purchas\w*|acquir\w*)$/,
  ],
  [/^(?:pret(?:e|ent|er|era|eront|ee?s?)|lends?|lent|lending|loan(?:s|ed)?)$/, /^(?:emprunt\w*|borrow\w*)$/],
];

/** Somebody who gives in the claim what they receive in its sources, or the reverse. */
export function turnedAbout(claim: Facts, sources: readonly SourceFacts[]): string[] {
  const actors = actorsOf(claim);
  return CONVERSES.flatMap((sides) =>
    [0, 1].flatMap((side) => {
      const [mine, theirs] = [sides[side], sides[1 - side]];
      if (!mine || !theirs) return [];
      const isSaid = ({ statement }: Facts, form: RegExp) => statement.lexemes.some(({ folded }) => form.test(folded));
      if (isSaid(claim, theirs) || sources.some((source) => isSaid(source, mine))) return [];
      return deedsOf(claim, mine).flatMap((verb) =>
        agentsOf(claim.statement, verb, actors)
          .filter((agent) =>
            sources.some((source) => {
              const others = actorsOf(source);
              return deedsOf(source, theirs).some((deed) =>
                agentsOf(source.statement, deed, others).some((other) => isSame(claim, source, agent, other)),
              );
            }),
          )
          .map(() => verb.folded),
      );
    }),
  );
}

function deedsOf({ statement }: Facts, form: RegExp): Lexeme[] {
  return statement.lexemes.filter((lexeme) => form.test(lexeme.folded) && !isPassive(statement, lexeme));
}
