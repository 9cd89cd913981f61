export interface Mark {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** Numbers in digits that are no part of a date, a word or a list of them. */
export function numbersIn(text: string): Mark[] {
  return marksOf(text, /(?<![\p{L}\d.,/-])\d{1,3}(?:[.,\s]\d{3})*(?:[.,]\d+)?(?![\p{L}\d/-]|[.,]\d|e\b)/gu).filter(
    ({ text: number, to }) =>
      !/^(?:1[89]|20)\d\d$/.test(number) &&
      !/^\s?(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|[A-Z][a-z]+)/.test(
        text.slice(to),
      ),
  );
}

/** Names of two words or more, away from the sentence's opening word. */
export function namesIn(text: string): Mark[] {
  return marksOf(text, /(?<=[\p{L},] )\p{Lu}\p{Ll}{2,}(?: \p{Lu}\p{Ll}+)*/gu);
}

function marksOf(text: string, form: RegExp): Mark[] {
  return [...text.matchAll(form)].map((match) => ({
    text: match[0],
    from: match.index,
    to: match.index + match[0].length,
  }));
}
