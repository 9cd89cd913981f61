import type { Quantity } from "../quantities.ts";
import { wordsOf } from "../statement.ts";
import type { Comparison, Said } from "./comparison.ts";
import type { Sign } from "./sign.ts";

const NEAR = 5;

/** Whether what stands around each number of the claim stands around it in what it cites. */
export function numberSigns({ evidence, said, same }: Comparison): Sign[] {
  const { claim, cited } = evidence;
  const signs: Sign[] = [];
  let worst = 0;
  let worstWords = "";
  for (const mine of claim.quantities) {
    const words = wordsOf(claim.statement, mine.from, mine.to);
    const homes = cited.flatMap((source) =>
      source.quantities.filter(({ value }) => value === mine.value).map((theirs) => ({ source, theirs })),
    );
    if (homes.length === 0) continue;
    const around = said.filter(
      ({ lexeme, met }) => met > 0 && distance(lexeme.at, mine) <= NEAR && distance(lexeme.at, mine) > 0,
    );
    if (around.length === 0) continue;
    const strays = homes.map(({ source, theirs }) => {
      const rest = source.quantities.filter((other) => other !== theirs);
      return around.filter((one) => isStray(one, theirs, rest)).length / around.length;
    });
    const least = Math.min(...strays);
    if (least > worst) [worst, worstWords] = [least, words];
    if (mine.bound !== null && homes.every(({ theirs }) => theirs.bound === null))
      signs.push({ name: "bound put", value: 1, kind: "number", words });
    if (mine.bound === null && homes.every(({ theirs }) => theirs.bound !== null))
      signs.push({ name: "bound taken", value: 1, kind: "number", words });
    if (mine.per !== null && homes.every(({ theirs }) => theirs.per === null))
      signs.push({ name: "period put", value: 1, kind: "unit", words });
    if (mine.per === null && homes.every(({ theirs }) => theirs.per !== null))
      signs.push({ name: "period taken", value: 1, kind: "unit", words });
  }
  const order = numberOrder(
    claim.quantities,
    cited.flatMap(({ quantities }) => quantities),
  );
  signs.push(
    { name: "stray", value: worst, kind: "roles", words: worstWords },
    { name: same ? "numbers turned" : "numbers turned across", value: order, kind: "roles", words: worstWords },
    { name: "numbers", value: Math.min(4, claim.quantities.length) / 4, kind: "number", words: "" },
    { name: "turned strays", value: order * worst, kind: "roles", words: worstWords },
  );
  return signs;
}

function distance(at: number, { from, to }: Quantity): number {
  return at < from ? from - at : Math.max(0, at - to + 1);
}

/** A word that stands nearer to another number of the source than to the claim's. */
function isStray({ places }: Said, home: Quantity, rest: readonly Quantity[]): boolean {
  return places.every(({ lexeme, source }) => {
    if (!source.quantities.includes(home)) return false;
    const own = distance(lexeme.at, home);
    return rest.some((other) => distance(lexeme.at, other) + 1 < own && distance(lexeme.at, other) <= NEAR);
  });
}

/** Share of the pairs of numbers of the claim that stand the other way round in what it cites. */
function numberOrder(mine: readonly Quantity[], theirs: readonly Quantity[]): number {
  const places = mine.map(({ value }) => theirs.findIndex((other) => other.value === value)).filter((at) => at >= 0);
  let turned = 0;
  let all = 0;
  for (let i = 0; i < places.length; i++)
    for (let j = i + 1; j < places.length; j++) {
      all++;
      if ((places[i] as number) > (places[j] as number)) turned++;
    }
  return all === 0 ? 0 : turned / all;
}
