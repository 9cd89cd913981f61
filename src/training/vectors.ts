import { fitLogistic, type Row } from "./logistic.ts";

/** Feature names to how often each stands in one row. */
export type Bag = Map<string, number>;

export function addTo(bag: Bag, name: string, value = 1): void {
  bag.set(name, (bag.get(name) ?? 0) + value);
}

/** The names seen in at least `minimum` rows, each with its place in a vector. */
export function indexFeatures(bags: readonly Bag[], minimum: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (const bag of bags) for (const name of bag.keys()) counts.set(name, (counts.get(name) ?? 0) + 1);
  const index = new Map<string, number>();
  for (const [name, count] of counts) if (count >= minimum) index.set(name, index.size);
  return index;
}

export function toRow(bag: Bag, index: ReadonlyMap<string, number>, positive: boolean, weight: number): Row {
  const features: number[] = [];
  const values: number[] = [];
  for (const [name, value] of bag) {
    const at = index.get(name);
    if (at === undefined) continue;
    features.push(at);
    values.push(value);
  }
  return { features, values, positive, weight };
}

/** Fits dense rows; the answer is the weights with the bias last. */
export function fitDense(
  rows: readonly { x: ArrayLike<number>; positive: boolean; weight?: number }[],
  l2: number,
): number[] {
  const size = rows[0]?.x.length ?? 0;
  const features = Array.from({ length: size }, (_, i) => i);
  const fit = fitLogistic(
    rows.map(({ x, positive, weight = 1 }) => ({ features, values: Array.from(x), positive, weight })),
    size,
    l2,
  );
  return [...fit.weights, fit.bias].map((value) => Math.round(value * 1e4) / 1e4);
}
