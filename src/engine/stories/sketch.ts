/** How many of the smallest hashes stand for a text. 128 tell half a text copied from a tenth of one. */
const SKETCH_SIZE = 128;
const SHINGLE = 4;

/**
 * The smallest hashes of the runs of four words of a text, in order (bottom-k sketch, Broder 1997). Two sketches
 * give the share of the shorter text that the longer repeats word for word.
 */
export function sketchOf(words: readonly string[]): Uint32Array {
  const hashes = new Set<number>();
  const each = words.map(hash);
  for (let i = 0; i + SHINGLE <= each.length; i++) {
    let mixed = 0;
    for (let j = i; j < i + SHINGLE; j++) mixed = (Math.imul(mixed, 0x01000193) ^ (each[j] ?? 0)) >>> 0;
    hashes.add(scramble(mixed));
  }
  return Uint32Array.from(hashes).sort().slice(0, SKETCH_SIZE);
}

/** 0 to 1: the share of the shorter text's runs of words that the other has too. */
export function containment(a: Uint32Array, b: Uint32Array): number {
  if (a.length === 0 || b.length === 0) return 0;
  // Up to the smaller of the last hashes, both sketches are complete.
  const limit = Math.min(lastOf(a), lastOf(b));
  let i = 0;
  let j = 0;
  let shared = 0;
  while (i < a.length && j < b.length) {
    const x = a[i] as number;
    const y = b[j] as number;
    if (x > limit || y > limit) break;
    if (x === y) {
      shared++;
      i++;
      j++;
    } else if (x < y) i++;
    else j++;
  }
  while (i < a.length && (a[i] as number) <= limit) i++;
  while (j < b.length && (b[j] as number) <= limit) j++;
  const least = Math.min(i, j);
  return least === 0 ? 0 : shared / least;
}

/** The last hash of a full sketch; a short text's sketch holds all that it has. */
function lastOf(sketch: Uint32Array): number {
  return sketch.length < SKETCH_SIZE ? 0xffffffff : (sketch[sketch.length - 1] as number);
}

/** FNV-1a. */
function hash(word: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) value = Math.imul(value ^ word.charCodeAt(i), 0x01000193);
  return value >>> 0;
}

/** The finaliser of MurmurHash3: without it the smallest hashes would favour some words. */
function scramble(value: number): number {
  let h = value;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
