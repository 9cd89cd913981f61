import { type Lexicon, scan, type Token, type Word } from "./terms.ts";

interface Branch {
  next: Map<string, Branch> | null;
  found: number[] | null;
}

/** Recognises a fixed set of words and phrases by their stems, in one pass and whatever their inflection. */
export class PhraseBook {
  readonly #root = new Map<string, Branch>();
  readonly #lexicon: Lexicon;
  /** By word: the phrases that it opens; undefined where that was not looked up yet. */
  #starts: (Branch | null | undefined)[] = [];

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  /** Adds one phrase; `entry` is what `match` will report. Phrases without a word are ignored. */
  add(phrase: string, entry: number): void {
    let branches: Map<string, Branch> | null = this.#root;
    let branch: Branch | undefined;
    for (const { word } of scan(phrase, this.#lexicon)) {
      if (word.kind !== "word" && word.kind !== "number") continue;
      if (branch) branches = branch.next ??= new Map();
      const known = branches.get(word.stem);
      branch = known ?? { next: null, found: null };
      if (!known) branches.set(word.stem, branch);
    }
    if (!branch) return;
    if (branch.found) branch.found.push(entry);
    else branch.found = [entry];
    this.reset();
  }

  /** To be called when the lexicon forgot its words. */
  reset(): void {
    if (this.#starts.length > 0) this.#starts = [];
  }

  /** Whether a phrase starts with this word: `match` finds nothing elsewhere. */
  opens(word: Word): boolean {
    const known = this.#starts[word.id];
    return (known === undefined ? this.#learn(word) : known) !== null;
  }

  /** Calls `found(entry, length)` for every phrase that starts at token `at`; marks such as hyphens are passed over. */
  match(tokens: readonly Token[], at: number, to: number, found: (entry: number, length: number) => void): void {
    const first = tokens[at];
    if (!first || !this.opens(first.word)) return;
    let branch = this.#starts[first.word.id];
    for (let i = at + 1; branch; i++) {
      if (branch.found) for (const entry of branch.found) found(entry, i - at);
      if (!branch.next) return;
      let token = i < to ? tokens[i] : undefined;
      if (token && token.word.form === "-") token = ++i < to ? tokens[i] : undefined;
      branch = token && branch.next.get(token.word.stem);
    }
  }

  #learn(word: Word): Branch | null {
    const branch = word.kind === "word" || word.kind === "number" ? (this.#root.get(word.stem) ?? null) : null;
    if (word.id >= this.#starts.length) {
      // Grown ahead and filled: set one by one, far from each other, its items would make it a slow table.
      const more = new Array<undefined>(2 * this.#lexicon.size - this.#starts.length).fill(undefined);
      this.#starts = this.#starts.concat(more);
    }
    this.#starts[word.id] = branch;
    return branch;
  }
}
