import { evaluate, type Forest } from "../engine/answers/forest.ts";

/** How a forest grows; rates and penalties as in gradient boosting (Friedman 2001). */
export interface Growth {
  readonly trees: number;
  readonly depth: number;
  readonly rate: number;
  /** Added to a leaf's curvature, so that small leaves stay timid. */
  readonly penalty: number;
  /** Rows: a leaf has no fewer. */
  readonly smallestLeaf: number;
  /** Features whose value may only raise the score, by index. */
  readonly rising?: ReadonlySet<number>;
}

/** Fills the gradient and the curvature of the loss at every row's score. */
export type Slope = (scores: Float64Array, gradient: Float64Array, curvature: Float64Array) => void;

const BINS = 48;

/** Grows a forest by gradient boosting on binned features. No chance is involved: the same rows give the same forest. */
export function growForest(rows: readonly ArrayLike<number>[], width: number, slope: Slope, growth: Growth): Forest {
  const cuts = Array.from({ length: width }, (_, f) => cutsOf(rows, f));
  const binned = cuts.map((cut, f) => Uint8Array.from(rows, (row) => binOf(cut, row[f] as number)));
  const scores = new Float64Array(rows.length);
  const gradient = new Float64Array(rows.length);
  const curvature = new Float64Array(rows.length);
  const trees: number[][] = [];
  for (let t = 0; t < growth.trees; t++) {
    slope(scores, gradient, curvature);
    const tree = new Planter(binned, cuts, gradient, curvature, growth).plant(rows.length);
    trees.push(tree);
    const forest = { trees: [tree] };
    for (let r = 0; r < rows.length; r++) {
      scores[r] = (scores[r] as number) + evaluate(forest, rows[r] as ArrayLike<number>);
    }
  }
  return { trees };
}

/** The values between which a feature may be cut, at most BINS - 1. */
function cutsOf(rows: readonly ArrayLike<number>[], feature: number): number[] {
  const values = Float64Array.from(rows, (row) => row[feature] as number).sort();
  const cuts: number[] = [];
  for (let b = 1; b < BINS; b++) {
    const at = Math.floor((b * values.length) / BINS);
    const value = values[at - 1] as number;
    if (value < (values[values.length - 1] as number) && cuts.at(-1) !== value) cuts.push(value);
  }
  return cuts.map((cut) => Number(cut.toPrecision(6)));
}

function binOf(cuts: readonly number[], value: number): number {
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value <= (cuts[middle] as number)) high = middle;
    else low = middle + 1;
  }
  return low;
}

interface Split {
  readonly feature: number;
  readonly bin: number;
  readonly gain: number;
}

class Planter {
  readonly #nodes: number[] = [];
  readonly #binned: readonly Uint8Array[];
  readonly #cuts: readonly number[][];
  readonly #gradient: Float64Array;
  readonly #curvature: Float64Array;
  readonly #growth: Growth;

  constructor(
    binned: readonly Uint8Array[],
    cuts: readonly number[][],
    gradient: Float64Array,
    curvature: Float64Array,
    growth: Growth,
  ) {
    this.#binned = binned;
    this.#cuts = cuts;
    this.#gradient = gradient;
    this.#curvature = curvature;
    this.#growth = growth;
  }

  plant(count: number): number[] {
    this.#grow(
      Uint32Array.from({ length: count }, (_, i) => i),
      this.#growth.depth,
      -Infinity,
      Infinity,
    );
    return this.#nodes;
  }

  /** Grows the node that holds these rows, between the bounds that rising features set; returns its index. */
  #grow(rows: Uint32Array, depth: number, low: number, high: number): number {
    const node = this.#nodes.length / 4;
    const value = Math.min(high, Math.max(low, this.#leaf(...this.#sums(rows))));
    this.#nodes.push(-1, Number((this.#growth.rate * value).toPrecision(4)), 0, 0);
    const split = depth > 0 ? this.#bestSplit(rows) : null;
    if (!split) return node;
    const bins = this.#binned[split.feature] as Uint8Array;
    const left = rows.filter((r) => (bins[r] as number) <= split.bin);
    const right = rows.filter((r) => (bins[r] as number) > split.bin);
    const rising = this.#growth.rising?.has(split.feature) ?? false;
    const middle = rising ? (this.#leaf(...this.#sums(left)) + this.#leaf(...this.#sums(right))) / 2 : 0;
    const leftNode = this.#grow(left, depth - 1, low, rising ? Math.min(high, middle) : high);
    const rightNode = this.#grow(right, depth - 1, rising ? Math.max(low, middle) : low, high);
    const cut = this.#cuts[split.feature]?.[split.bin] as number;
    this.#nodes.splice(4 * node, 4, split.feature, cut, leftNode, rightNode);
    return node;
  }

  #sums(rows: Uint32Array): [number, number] {
    let g = 0;
    let h = 0;
    for (const r of rows) {
      g += this.#gradient[r] as number;
      h += this.#curvature[r] as number;
    }
    return [g, h];
  }

  #leaf(g: number, h: number): number {
    return -g / (h + this.#growth.penalty);
  }

  #bestSplit(rows: Uint32Array): Split | null {
    const { penalty, smallestLeaf, rising } = this.#growth;
    const [g, h] = this.#sums(rows);
    const merit = (a: number, b: number): number => (a * a) / (b + penalty);
    let best: Split | null = null;
    const sums = new Float64Array(3 * BINS);
    for (let f = 0; f < this.#binned.length; f++) {
      const bins = this.#binned[f] as Uint8Array;
      const cuts = (this.#cuts[f] as number[]).length;
      if (cuts === 0) continue;
      sums.fill(0);
      for (const r of rows) {
        const at = 3 * (bins[r] as number);
        sums[at] = (sums[at] as number) + (this.#gradient[r] as number);
        sums[at + 1] = (sums[at + 1] as number) + (this.#curvature[r] as number);
        sums[at + 2] = (sums[at + 2] as number) + 1;
      }
      let gl = 0;
      let hl = 0;
      let nl = 0;
      for (let bin = 0; bin < cuts; bin++) {
        gl += sums[3 * bin] as number;
        hl += sums[3 * bin + 1] as number;
        nl += sums[3 * bin + 2] as number;
        if (nl < smallestLeaf) continue;
        if (rows.length - nl < smallestLeaf) break;
        if (rising?.has(f) && this.#leaf(gl, hl) > this.#leaf(g - gl, h - hl)) continue;
        const gain = merit(gl, hl) + merit(g - gl, h - hl) - merit(g, h);
        if (gain > 1e-6 && (!best || gain > best.gain)) best = { feature: f, bin, gain };
      }
    }
    return best;
  }
}
