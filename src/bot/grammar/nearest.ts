import { fold } from "../../engine/terms.ts";

/** A longer word is not compared: it is no slip of the keyboard. */
const LONGEST = 40;

/** A word near a mistyped one, and how many slips away. */
export interface Near<T> {
  readonly value: T;
  readonly distance: number;
}

/**
 * The entry whose word is nearest to a mistyped one: at most one slip for three letters, and two in all; the first
 * among equals. Null when none is near.
 */
export function nearest<T>(typed: string, entries: Iterable<readonly [string, T]>): Near<T> | null {
  const wanted = fold(typed);
  if (wanted.length === 0 || wanted.length > LONGEST) return null;
  let best: Near<T> | null = null;
  for (const [word, value] of entries) {
    const candidate = fold(word);
    const allowed = Math.min(2, Math.floor(Math.max(candidate.length, 3) / 3));
    if (Math.abs(candidate.length - wanted.length) > allowed || candidate.length > LONGEST) continue;
    const distance = slips(wanted, candidate);
    if (distance <= allowed && (best === null || distance < best.distance)) best = { value, distance };
  }
  return best;
}

/** How many letters were added, dropped, changed or exchanged with their neighbour (Damerau, optimal alignment). */
export function slips(one: string, other: string): number {
  let before: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, i) => i);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1;
      let cost = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same);
      const exchanged = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      if (exchanged) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      next.push(cost);
    }
    before = row;
    row = next;
  }
  return row[other.length] ?? 0;
}
