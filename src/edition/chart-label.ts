/** Longest label of a bar, in UTF-16 units: two or three lines of a picture that a phone shows. */
export const LABEL_MAX = 140;

/** Characters that draw nothing, turn the direction of what follows, or are pictures: never part of a label. */
const UNSEEN =
  /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029\p{Variation_Selector}\p{Emoji_Presentation}\p{Emoji_Modifier}]+/gu;

/** One line of plain words. */
export function plain(words: string): string {
  return words
    .replace(/[^\S\u00a0\u202f]+/g, " ")
    .replace(UNSEEN, "")
    .replace(/ {2,}/g, " ")
    .trim();
}

/**
 * What a figure measures: the words of its own sentence around it, verbatim, cut at words with "…". `context` is the
 * article's words around the figure, `text` the figure as the article writes it.
 */
export function labelOf(context: string, text: string, longest = LABEL_MAX): string {
  const words = plain(context);
  const figure = plain(text);
  const at = figure ? words.indexOf(figure) : -1;
  if (at < 0) return trimmed(shortened(words, longest));
  const from = sentenceStart(words, at);
  const to = sentenceEnd(words, at + figure.length);
  return trimmed(
    around(words.slice(from, to).trimEnd(), { start: at - from, end: at - from + figure.length }, longest),
  );
}

/** No comma or dash is left hanging at either end. */
function trimmed(label: string): string {
  return label.replace(/^(… )?[\s,;:.)–—-]+(?=[^\d\s])/, "$1").replace(/[\s,;:(–—-]+( …)?$/, "$1");
}

/** The first words, cut with "…" when they are too many. */
export function shortened(words: string, longest: number): string {
  if (words.length <= longest) return words;
  const space = words.lastIndexOf(" ", longest - 2);
  // One word longer than the label itself, as an address is, is cut inside.
  const end = space > longest / 2 ? space : longest - 2;
  return `${whole(words.slice(0, end)).replace(/[\s,;:.…]+$/, "")} …`;
}

/** After the last end of a sentence before the figure; an abbreviation ends none. */
function sentenceStart(words: string, at: number): number {
  let start = 0;
  for (const end of words.slice(0, at).matchAll(/(?<=\p{L}{3}|[\d%»”)])[.!?][»”"]?\s+(?=[\p{Lu}\d«“"])/gu)) {
    start = end.index + end[0].length;
  }
  return start;
}

function sentenceEnd(words: string, from: number): number {
  const end = words.slice(from).search(/(?<=\p{L}{3}|[\d%»”)])[.!?](?=[»”"]?(?:\s+[\p{Lu}«“"]|$))/u);
  return end < 0 ? words.length : from + end;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Keeps the figure, with more of what follows than of what precedes: what is counted comes after the number. */
function around(words: string, figure: Span, longest: number): string {
  if (words.length <= longest) return words;
  const room = Math.max(0, longest - (figure.end - figure.start) - 4);
  const after = Math.min(words.length - figure.end, Math.max(Math.ceil(room * 0.6), room - figure.start));
  const before = Math.min(figure.start, room - after);
  const from = before < figure.start ? wordAfter(words, figure.start - before, figure.start) : 0;
  const rest = words.slice(from).replace(/^…\s*/, "");
  const opened = from > 0 || rest.length < words.length - from ? `… ${rest}` : rest;
  return shortened(opened, longest);
}

/** The start of the first word at or after `at`, no further than the figure. */
function wordAfter(words: string, at: number, figure: number): number {
  const space = words.indexOf(" ", at - 1);
  return space < 0 || space >= figure ? figure : space + 1;
}

/** Without half of a character at the end. */
function whole(words: string): string {
  return words.replace(/[\ud800-\udbff]$/, "");
}
