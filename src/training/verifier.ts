import { fitLogistic } from "./logistic.ts";

/** A claim as the judge sees it: the values of its signs by name. */
export interface Example {
  readonly values: ReadonlyMap<string, number>;
  readonly altered: boolean;
  readonly source: Source;
}

/** Where an example comes from. */
export type Source =
  /** A list that no rule was mended on before it was scored. */
  | "fresh"
  /** A list that the checks were mended on. */
  | "used"
  /** Made by rule from a sentence. */
  | "made";

const PENALTY = 4;
/** Examples that a sign must be met in. */
const RAREST = 5;
const WEIGHTS: Readonly<Record<Source, number>> = { fresh: 1, used: 1, made: 0.15 };
export interface Weights {
  readonly bias: number;
  readonly weights: Readonly<Record<string, number>>;
}

/** Learns what each sign of an alteration weighs. Altered and faithful examples count for as much in each source. */
export function trainVerifier(examples: readonly Example[]): Weights {
  const index = namesOf(examples);
  const shares = balances(examples);
  const rows = examples.map(({ values, altered, source }) => {
    const known = [...values].filter(([name]) => index.has(name));
    return {
      features: known.map(([name]) => index.get(name) ?? 0),
      values: known.map(([, value]) => value),
      positive: altered,
      weight: WEIGHTS[source] * (altered ? (shares.get(source === "made") ?? 1) : 1),
    };
  });
  const fit = fitLogistic(rows, index.size, PENALTY, 200);
  const weights: Record<string, number> = {};
  for (const [name, at] of [...index].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const weight = Math.round(100 * (fit.weights[at] ?? 0)) / 100;
    if (weight !== 0) weights[name] = weight;
  }
  return { bias: Math.round(fit.bias * 100) / 100, weights };
}

function namesOf(examples: readonly Example[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { values, source } of examples) {
    if (source === "made") continue;
    for (const name of values.keys()) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return new Map([...counts].filter(([, count]) => count >= RAREST).map(([name], i) => [name, i]));
}

/** What an altered example counts for, of those made by rule and of the others. */
function balances(examples: readonly Example[]): ReadonlyMap<boolean, number> {
  const sum = (made: boolean, altered: boolean) =>
    examples
      .filter((one) => (one.source === "made") === made && one.altered === altered)
      .reduce((total, { source }) => total + WEIGHTS[source], 0);
  return new Map([true, false].map((made) => [made, sum(made, false) / Math.max(1e-9, sum(made, true))] as const));
}
