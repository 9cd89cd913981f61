import type { Language } from "./language.ts";
import { stem } from "./stem.ts";
import { fold } from "./terms.ts";
import { GROUPS } from "./thesaurus/groups.ts";

/** The groups of near synonyms that hold a word by itself, by its stem; phrases are left out. */
export class Kinship {
  readonly #stems = new Map<string, number>();
  /** By stem: where its groups start in `#groups`; they end where those of the next stem start. */
  readonly #starts: Int32Array;
  readonly #groups: Int32Array;

  constructor(language: Language) {
    const stems: number[] = [];
    const groups: number[] = [];
    /** By stem: the last group that it was found in. */
    const last: number[] = [];
    GROUPS[language].split("\n").forEach((line, group) => {
      for (const member of line.split(",")) {
        const word = fold(member.trim());
        if (!isPlain(word)) continue;
        const number = this.#numbered(stem(word, language));
        if (last[number] === group) continue;
        last[number] = group;
        stems.push(number);
        groups.push(group);
      }
    });
    this.#starts = startsOf(stems, this.#stems.size);
    this.#groups = new Int32Array(groups.length);
    const next = this.#starts.slice();
    stems.forEach((number, i) => {
      const at = next[number] as number;
      next[number] = at + 1;
      this.#groups[at] = groups[i] as number;
    });
  }

  /** Calls `found` for every group of a stem, in their order. */
  each(stemmed: string, found: (group: number) => void): void {
    const number = this.#stems.get(stemmed);
    if (number === undefined) return;
    const end = this.#starts[number + 1] as number;
    for (let at = this.#starts[number] as number; at < end; at++) found(this.#groups[at] as number);
  }

  of(stemmed: string): readonly number[] {
    const groups: number[] = [];
    this.each(stemmed, (group) => groups.push(group));
    return groups;
  }

  #numbered(stemmed: string): number {
    const known = this.#stems.get(stemmed);
    if (known !== undefined) return known;
    const number = this.#stems.size;
    this.#stems.set(stemmed, number);
    return number;
  }
}

/** Where each number's share starts, in a list sorted by number. */
function startsOf(numbers: readonly number[], count: number): Int32Array {
  const starts = new Int32Array(count + 1);
  for (const number of numbers) starts[number + 1] = (starts[number + 1] as number) + 1;
  for (let i = 0; i < count; i++) starts[i + 1] = (starts[i + 1] as number) + (starts[i] as number);
  return starts;
}

/** One word, of plain letters. */
function isPlain(folded: string): boolean {
  for (let i = 0; i < folded.length; i++) {
    const code = folded.charCodeAt(i);
    if (code < 97 || code > 122) return false;
  }
  return folded.length > 0;
}
