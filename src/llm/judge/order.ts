import type { Comparison, Place } from "./comparison.ts";
import type { Sign } from "./sign.ts";

/** Words that stand this near to each other say something together. */
const NEAR = 4;
const FAR = 7;

interface Stop {
  readonly at: number;
  readonly words: string;
  readonly homes: readonly number[];
}

/** Whether what stands side by side in the claim does so in what it cites, and in the same order. */
export function orderSigns(comparison: Comparison): Sign[] {
  const { copied, same } = comparison;
  const stops = stopsOf(comparison);
  let broken = 0;
  let turned = 0;
  let leaps = 0;
  let pairs = 0;
  let words = "";
  for (let i = 1; i < stops.length; i++) {
    const [a, b] = [stops[i - 1], stops[i]];
    if (!a || !b || b.at - a.at > NEAR) continue;
    pairs++;
    const steps = a.homes.flatMap((from) => b.homes.map((to) => to - from));
    const near = steps.filter((step) => Math.abs(step) <= NEAR);
    if (near.length > 0) {
      if (near.every((step) => step < 0)) turned++;
    } else if (steps.every((step) => Math.abs(step) > FAR)) {
      broken++;
      words = `${a.words} ${b.words}`;
      if (steps.every((step) => step < 0)) leaps++;
    }
  }
  const share = (count: number) => count / Math.max(1, pairs);
  const sign = (name: string, value: number): Sign => ({ name, value, kind: "roles", words });
  const signs = [sign("broken", share(broken)), sign("turned", share(turned)), sign("leaps", share(leaps))];
  if (!same) return signs;
  return [
    ...signs,
    sign("broken copied", Math.min(3, broken) * copied ** 2),
    sign("turned copied", Math.min(3, turned) * copied ** 2),
    sign("leaps copied", Math.min(2, leaps) * copied ** 2),
    ...deniedSigns(comparison),
  ];
}

/** The claim's words and numbers that stand somewhere in what it cites, in the claim's order. */
function stopsOf({ said, theirs, evidence }: Comparison): Stop[] {
  const { claim } = evidence;
  const { tokens } = claim.statement;
  const words = said
    .filter(({ met }) => met > 0)
    .map(({ lexeme, places }) => ({
      at: lexeme.at,
      words: tokens[lexeme.at]?.word.form ?? "",
      homes: places.map(({ at }) => at),
    }));
  const numbers = claim.quantities.map(({ value, from, to }) => ({
    at: from,
    words: tokens
      .slice(from, to)
      .map(({ word }) => word.form)
      .join(" "),
    homes: evidence.cited.flatMap((source) =>
      source.quantities.filter((one) => one.value === value).flatMap((one) => homeOf(theirs, source, one.from)),
    ),
  }));
  return [...words, ...numbers].filter(({ homes }) => homes.length > 0).sort((a, b) => a.at - b.at);
}

function homeOf(theirs: readonly Place[], source: Place["source"], at: number): number[] {
  const found = theirs.find((place) => place.source === source && place.lexeme.at >= at);
  return found ? [found.at] : [];
}

/** Words that the claim denies and its source does not, or the reverse. */
function deniedSigns({ said, evidence, copied }: Comparison): Sign[] {
  const { polarity, statement } = evidence.claim;
  return said.flatMap(({ lexeme, met, places }): Sign[] => {
    if (met < 2) return [];
    const mine = polarity.denied[lexeme.at] ?? null;
    const theirs = places.map(({ source, lexeme: { at } }) => source.polarity.denied[at] ?? null);
    const words = statement.tokens[lexeme.at]?.word.form ?? "";
    if (mine !== null && theirs.every((one) => one === null))
      return [
        { name: "denied", value: 1, kind: "negation", words },
        { name: "denied copied", value: copied ** 2, kind: "negation", words },
      ];
    if (mine === null && theirs.every((one) => one !== null))
      return [
        { name: "undenied", value: 1, kind: "negation", words },
        { name: "undenied copied", value: copied ** 2, kind: "negation", words },
      ];
    return [];
  });
}
