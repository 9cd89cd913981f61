/**
 * Regression trees whose outputs add up. A tree is a flat list of nodes, four numbers each: feature, threshold,
 * left child, right child (indices of nodes of the same tree); a leaf has feature -1 and its value as threshold.
 */
export interface Forest {
  readonly trees: readonly (readonly number[])[];
}

/** The sum of the trees for one row of features. A missing value must be given as a number. */
export function evaluate({ trees }: Forest, row: ArrayLike<number>): number {
  let sum = 0;
  for (const tree of trees) {
    let node = 0;
    for (let feature = tree[0] as number; feature >= 0; feature = tree[node] as number) {
      const goesLeft = (row[feature] as number) <= (tree[node + 1] as number);
      node = 4 * (tree[node + (goesLeft ? 2 : 3)] as number);
    }
    sum += tree[node + 1] as number;
  }
  return sum;
}
