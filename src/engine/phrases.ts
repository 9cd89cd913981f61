import { type Lexicon, scan, type Token, type Word } from "./terms.ts";

interface Branch {
  readonly next: Map<string, Branch>;
  readonly found: number[];
}

/** Recognises a fixed set of words and phrases by their stems, in one pass and whatever their inflection. */
export class PhraseBook {
  readonly #root: Branch = { next: new Map(), found: [] };
  readonly #lexicon: Lexicon;
  #starts: (Branch | null | undefined)[] = [];

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  /** Adds one phrase; `entry` is what `match` will report. Phrases without a word are ignored. */
  add(phrase: string, entry: number): void {
    const words = scan(phrase, this.#lexicon).filter(({ word }) => word.kind === "word" || word.kind === "number");
    if (words.length === 0) return;
    let branch = this.#root;
    for (const { word } of words) {
      let next = branch.next.get(word.stem);
      if (!next) {
        next = { next: new Map(), found: [] };
        branch.next.set(word.stem, next);
      }
      branch = next;
    }
    branch.found.push(entry);
    this.#starts = [];
  }

  /** To be called when the lexicon forgot its words. */
  reset(): void {
    this.#starts = [];
  }

  /** Calls `found(entry, length)` for every phrase that starts at token `at`; marks such as hyphens are passed over. */
  match(tokens: readonly Token[], at: number, to: number, found: (entry: number, length: number) => void): void {
    const first = tokens[at];
    if (!first) return;
    let branch = this.#start(first.word);
    for (let i = at + 1; branch; i++) {
      for (const entry of branch.found) found(entry, i - at);
      if (branch.next.size === 0) return;
      let token = i < to ? tokens[i] : undefined;
      if (token && token.word.form === "-") token = ++i < to ? tokens[i] : undefined;
      branch = token ? branch.next.get(token.word.stem) : undefined;
    }
  }

  #start(word: Word): Branch | undefined {
    const known = this.#starts[word.id];
    if (known !== undefined) return known ?? undefined;
    const branch = word.kind === "word" || word.kind === "number" ? (this.#root.next.get(word.stem) ?? null) : null;
    this.#starts[word.id] = branch;
    return branch ?? undefined;
  }
}
