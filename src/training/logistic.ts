/** One training row: indices of the features that are on, their values (1 when absent), the class, its weight. */
export interface Row {
  readonly features: readonly number[];
  readonly values?: readonly number[];
  readonly positive: boolean;
  readonly weight: number;
}

export interface Fit {
  readonly weights: Float64Array;
  readonly bias: number;
}

/** How many past steps shape the next one; ten is the usual choice (Nocedal & Wright, Numerical Optimization, 7.2). */
const MEMORY = 10;

/** A smooth function to be made small: its value and its gradient at a point. */
export type Objective = (x: Float64Array) => { readonly value: number; readonly gradient: Float64Array };

/**
 * Logistic regression with the penalty l2/2·|w|² (the bias is free). No chance is involved: the same rows always
 * give the same weights, so that a committed model can be checked against its data.
 */
export function fitLogistic(rows: readonly Row[], size: number, l2: number, iterations = 120): Fit {
  const x = minimise((point) => objective(rows, point, l2), size + 1, iterations);
  return { weights: x.slice(0, size), bias: x[size] as number };
}

/** L-BFGS with a backtracking line search, from zero. */
export function minimise(objective: Objective, size: number, iterations: number): Float64Array {
  let x = new Float64Array(size);
  let { value, gradient } = objective(x);
  const steps: { s: Float64Array; y: Float64Array; rho: number }[] = [];
  for (let iteration = 0; iteration < iterations; iteration++) {
    const direction = descent(gradient, steps);
    const slope = dot(direction, gradient);
    if (slope >= 0) break;
    let rate = steps.length ? 1 : 1 / Math.max(1, Math.sqrt(dot(gradient, gradient)));
    let moved = along(x, direction, rate);
    let next = objective(moved);
    while (next.value > value + 1e-4 * rate * slope && rate > 1e-10) {
      rate /= 2;
      moved = along(x, direction, rate);
      next = objective(moved);
    }
    const s = difference(moved, x);
    const y = difference(next.gradient, gradient);
    const curvature = dot(s, y);
    if (curvature > 1e-12) {
      steps.push({ s, y, rho: 1 / curvature });
      if (steps.length > MEMORY) steps.shift();
    }
    const gain = value - next.value;
    x = moved;
    ({ value, gradient } = next);
    if (gain < 1e-7 * Math.max(1, value)) break;
  }
  return x;
}

/** One question of a ranking: its candidates, and which of them are right. */
export interface Ranking {
  readonly candidates: readonly { readonly features: readonly number[]; readonly values: readonly number[] }[];
  readonly right: readonly boolean[];
}

/** Learns to put a right candidate first: softmax over each question's candidates, with the penalty l2/2·|w|². */
export function fitRanking(
  rankings: readonly Ranking[],
  size: number,
  l2: number | readonly number[],
  iterations = 120,
): Float64Array {
  const penalty = (i: number): number => (typeof l2 === "number" ? l2 : (l2[i] ?? 0));
  return minimise(
    (x) => {
      const gradient = new Float64Array(size);
      let value = 0;
      for (let i = 0; i < size; i++) {
        const w = x[i] as number;
        value += (penalty(i) / 2) * w * w;
        gradient[i] = penalty(i) * w;
      }
      for (const { candidates, right } of rankings) {
        const scores = candidates.map((candidate) => margin(candidate, x, 0));
        const top = Math.max(...scores);
        const shares = scores.map((score) => Math.exp(score - top));
        const total = shares.reduce((sum, share) => sum + share, 0);
        const good = shares.reduce((sum, share, i) => (right[i] ? sum + share : sum), 0);
        if (good === 0) continue;
        value += Math.log(total) - Math.log(good);
        candidates.forEach(({ features, values }, c) => {
          const share = shares[c] as number;
          const pull = share / total - (right[c] ? share / good : 0);
          for (let i = 0; i < features.length; i++) {
            const f = features[i] as number;
            gradient[f] = (gradient[f] as number) + pull * (values[i] ?? 1);
          }
        });
      }
      return { value, gradient };
    },
    size,
    iterations,
  );
}

export function margin(row: Pick<Row, "features" | "values">, weights: Float64Array, bias: number): number {
  let sum = bias;
  for (let i = 0; i < row.features.length; i++) {
    sum += (weights[row.features[i] as number] as number) * (row.values?.[i] ?? 1);
  }
  return sum;
}

export function probability(logit: number): number {
  return 1 / (1 + Math.exp(-logit));
}

function objective(rows: readonly Row[], x: Float64Array, l2: number): { value: number; gradient: Float64Array } {
  const size = x.length - 1;
  const gradient = new Float64Array(x.length);
  let value = 0;
  for (let i = 0; i < size; i++) {
    const w = x[i] as number;
    value += (l2 / 2) * w * w;
    gradient[i] = l2 * w;
  }
  for (const row of rows) {
    const z = margin(row, x, x[size] as number);
    const signed = row.positive ? z : -z;
    value += row.weight * (signed > 0 ? Math.log1p(Math.exp(-signed)) : Math.log1p(Math.exp(signed)) - signed);
    const error = row.weight * (probability(z) - (row.positive ? 1 : 0));
    for (let i = 0; i < row.features.length; i++) {
      const f = row.features[i] as number;
      gradient[f] = (gradient[f] as number) + error * (row.values?.[i] ?? 1);
    }
    gradient[size] = (gradient[size] as number) + error;
  }
  return { value, gradient };
}

/** The quasi-Newton direction: L-BFGS's two loops. */
function descent(
  gradient: Float64Array,
  steps: readonly { s: Float64Array; y: Float64Array; rho: number }[],
): Float64Array {
  const q = gradient.slice();
  const alphas: number[] = [];
  for (let i = steps.length - 1; i >= 0; i--) {
    const step = steps[i];
    if (!step) continue;
    const alpha = step.rho * dot(step.s, q);
    alphas[i] = alpha;
    for (let j = 0; j < q.length; j++) q[j] = (q[j] as number) - alpha * (step.y[j] as number);
  }
  const last = steps.at(-1);
  if (last) {
    const scale = dot(last.s, last.y) / dot(last.y, last.y);
    for (let j = 0; j < q.length; j++) q[j] = (q[j] as number) * scale;
  }
  for (const [i, step] of steps.entries()) {
    const beta = step.rho * dot(step.y, q);
    for (let j = 0; j < q.length; j++) q[j] = (q[j] as number) + ((alphas[i] ?? 0) - beta) * (step.s[j] as number);
  }
  return q.map((v) => -v);
}

function along(x: Float64Array, direction: Float64Array, rate: number): Float64Array<ArrayBuffer> {
  const moved = new Float64Array(x.length);
  for (let i = 0; i < x.length; i++) moved[i] = (x[i] as number) + rate * (direction[i] as number);
  return moved;
}

function difference(a: Float64Array, b: Float64Array): Float64Array {
  return a.map((value, i) => value - (b[i] as number));
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}
