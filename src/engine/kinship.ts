import type { Language } from "./language.ts";
import { stem } from "./stem.ts";
import { fold } from "./terms.ts";
import { GROUPS } from "./thesaurus/groups.ts";

/** The groups of near synonyms that hold a word by itself, by its stem; phrases are left out. */
export class Kinship {
  readonly #groups = new Map<string, number[]>();

  constructor(language: Language) {
    GROUPS[language].split("\n").forEach((line, group) => {
      for (const member of line.split(",")) {
        const word = fold(member.trim());
        if (/^[a-z]+$/.test(word)) this.#add(stem(word, language), group);
      }
    });
  }

  of(stemmed: string): readonly number[] {
    return this.#groups.get(stemmed) ?? [];
  }

  #add(stemmed: string, group: number): void {
    const groups = this.#groups.get(stemmed);
    if (!groups) this.#groups.set(stemmed, [group]);
    else if (groups.at(-1) !== group) groups.push(group);
  }
}
