/**
 * Quotations are compared letter by letter, up to what typography alone changes: which quotation marks, apostrophes,
 * dashes and spaces are used, and the mark that ends the sentence around them.
 */

/** One form for each typographic mark; one sign for one, so that offsets hold. */
export function plainMarks(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[«»“”„‟]/g, '"')
    .replace(/[‘’ʼ＇‛]/g, "'")
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, " ");
}

function plainWords(text: string): string {
  return plainMarks(text)
    .replace(/…/g, "...")
    .replace(/[‐‑–—−]/g, "-")
    .replace(/\s+/g, " ")
    .replace(/ ([,.;:!?%])/g, "$1")
    .replace(/\s*"\s*/g, '"')
    .trim()
    .toLowerCase();
}

export interface Quotation {
  /** Between its marks, verbatim. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What stands between quotation marks in a text that `plainMarks` made. */
export function quotationsIn(text: string): Quotation[] {
  return [...text.matchAll(/"([^"]+)"/g)].map((found) => ({
    text: (found[1] ?? "").trim(),
    start: found.index,
    end: found.index + found[0].length,
  }));
}

/**
 * Whether a sentence holds a quotation to the letter. "[…]" stands for words left out; a bracketed letter or ending,
 * as in "n’aurai[t]", is the writer's own, and what it replaces may differ.
 */
export function holdsQuotation(quotation: string, sentence: string): boolean {
  const within = plainWords(sentence);
  let from = 0;
  for (const part of plainWords(quotation).split(/\s*(?:\[\.\.\.\]|\(\.\.\.\))\s*/)) {
    const wanted = part.replace(/^[,.;:!?\s]+|[,.;:!?\s]+$/g, "");
    if (wanted === "") continue;
    const found = search(within, wanted, from);
    if (found < 0) return false;
    from = found;
  }
  return true;
}

/** The index after the first place at or after `from` where the words stand whole; -1 when they do nowhere. */
function search(within: string, wanted: string, from: number): number {
  const pattern = wanted
    .split(/\[\p{L}{1,3}\]/u)
    .map((piece) => piece.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
    .join("\\p{L}{0,4}");
  const found = new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, "u").exec(within.slice(from));
  return found ? from + found.index + found[0].length : -1;
}
