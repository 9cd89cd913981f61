import type { Language } from "../engine/language.ts";

/** One labelled sentence of a training article. Offsets are UTF-16, into the article's text. */
export interface LabelledSentence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  /** Angle id to weight: 1 relevant, 2 must be seen. */
  readonly angles: Readonly<Record<string, number>>;
}

export interface LabelledFigure {
  readonly sentence: number;
  readonly surface: string;
  readonly value: number;
  readonly unit: string;
}

export interface LabelledQuestion {
  readonly text: string;
  /** Indices of the sentences that answer; empty when the article does not say. */
  readonly answers: readonly number[];
}

export interface LabelledArticle {
  readonly id: string;
  readonly language: Language;
  readonly title: string;
  readonly text: string;
  readonly sentences: readonly LabelledSentence[];
  readonly figures: readonly LabelledFigure[];
  readonly questions: readonly LabelledQuestion[];
}

const FIGURE = /\{\{([^|{}]+)\|(-?[\d.]+(?:e\d+)?) ([^|{}]+)\}\}/g;

/**
 * Reads a file of labelled articles (the form is described in digests/ia/corpus/README.md).
 * Throws an Error that names the line when it is not understood.
 */
export function parseCorpus(name: string, source: string): LabelledArticle[] {
  const articles: LabelledArticle[] = [];
  let draft: Draft | null = null;
  const lines = source.split("\n");
  for (const [index, line] of lines.entries()) {
    if (line.trim() === "") continue;
    const header = /^=== (fr|en) \|/.exec(line);
    if (header) {
      if (draft) articles.push(draft.finish());
      draft = new Draft(`${name}#${articles.length + 1}`, header[1] as Language);
    } else if (!draft?.read(line)) {
      throw new Error(`${name}:${index + 1}: not understood: ${line.slice(0, 60)}`);
    }
  }
  if (draft) articles.push(draft.finish());
  return articles;
}

class Draft {
  #title = "";
  #text = "";
  #kind = "";
  #newBlock = false;
  readonly #sentences: LabelledSentence[] = [];
  readonly #figures: LabelledFigure[] = [];
  readonly #tags = new Map<string, number[]>();
  readonly #questions: { tag: string; text: string }[] = [];
  readonly #id: string;
  readonly #language: Language;

  constructor(id: string, language: Language) {
    this.#id = id;
    this.#language = language;
  }

  read(line: string): boolean {
    if (line.startsWith("# ")) {
      this.#title = line.slice(2).trim();
      return true;
    }
    const block = /^\[([a-z]+)\]$/.exec(line.trim());
    if (block?.[1]) {
      this.#kind = block[1];
      this.#newBlock = true;
      return true;
    }
    const question = /^\? ([a-z]|-) (.+)$/.exec(line);
    if (question?.[1] && question[2]) {
      this.#questions.push({ tag: question[1], text: question[2].trim() });
      return true;
    }
    const sentence = /^([^|]+?) \| (.+)$/.exec(line);
    if (!sentence?.[1] || !sentence[2] || !this.#kind) return false;
    return this.#sentence(sentence[1], sentence[2].trim());
  }

  finish(): LabelledArticle {
    const questions = this.#questions.map(({ tag, text }) => ({ text, answers: this.#tags.get(tag) ?? [] }));
    return {
      id: this.#id,
      language: this.#language,
      title: this.#title,
      text: this.#text,
      sentences: this.#sentences,
      figures: this.#figures,
      questions,
    };
  }

  #sentence(labels: string, marked: string): boolean {
    const index = this.#sentences.length;
    const angles: Record<string, number> = {};
    for (const label of labels.split(/\s+/)) {
      if (label === "-") continue;
      const angle = /^([a-z]+)([12])$/.exec(label);
      if (angle?.[1]) angles[angle[1]] = Number(angle[2]);
      else if (/^@[a-z]$/.test(label))
        this.#tags.set(label.slice(1), [...(this.#tags.get(label.slice(1)) ?? []), index]);
      else return false;
    }
    const text = marked.replace(FIGURE, (_all, surface: string, value: string, unit: string) => {
      this.#figures.push({ sentence: index, surface, value: Number(value), unit });
      return surface;
    });
    // Furniture stands one piece a line, as pages show it.
    if (this.#text) this.#text += this.#newBlock || this.#kind === "noise" ? "\n" : " ";
    this.#newBlock = false;
    const start = this.#text.length;
    this.#text += text;
    this.#sentences.push({ text, start, end: this.#text.length, kind: this.#kind, angles });
    return true;
  }
}
