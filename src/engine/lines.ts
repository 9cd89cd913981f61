import { FURNITURE } from "./furniture.ts";
import { PhraseBook } from "./phrases.ts";
import type { Sentence } from "./sentences.ts";
import type { Lexicon, Token } from "./terms.ts";

/** A paragraph: what stands between two line breaks. */
export interface Line {
  readonly from: number;
  readonly to: number;
  readonly firstSentence: number;
  readonly lastSentence: number;
}

export function linesOf(sentences: readonly Sentence[]): Line[] {
  const lines: { from: number; to: number; firstSentence: number; lastSentence: number }[] = [];
  let current = -1;
  for (const [index, sentence] of sentences.entries()) {
    const last = lines.at(-1);
    if (last && sentence.line === current) {
      last.to = sentence.to;
      last.lastSentence = index;
    } else {
      lines.push({ from: sentence.from, to: sentence.to, firstSentence: index, lastSentence: index });
      current = sentence.line;
    }
  }
  return lines;
}

/**
 * What is seen of a line, apart from its words. Shapes that furniture has and prose has not: no full stop,
 * separators, addresses, capitals, brackets; and where the line stands, since pages begin and end with it.
 */
export function lineShapes(
  text: string,
  tokens: readonly Token[],
  lines: readonly Line[],
  at: number,
  book: PhraseBook,
): string[] {
  const line = lines[at];
  if (!line) return [];
  const shapes: string[] = [];
  let words = 0;
  let capitals = 0;
  let shouted = 0;
  let numbers = 0;
  let separators = 0;
  let marks = 0;
  for (let i = line.from; i < line.to; i++) {
    const { word } = tokens[i] as Token;
    switch (word.kind) {
      case "word":
        words++;
        if (word.capital) {
          capitals++;
          if (isShouted(word.form)) shouted++;
        }
        break;
      case "number":
        numbers++;
        break;
      default:
        marks++;
        if ("|·>›/•–—".includes(word.form)) separators++;
        if (word.form === "@") shapes.push("at");
    }
  }
  let sure = 0;
  let likely = 0;
  if (line.to - line.from <= LONGEST_FURNITURE) {
    for (let i = line.from; i < line.to; i++) {
      if (!book.opens((tokens[i] as Token).word)) continue;
      book.match(tokens, i, line.to, (entry, length) => {
        // A single word is furniture where it opens a line ("Publicité"), and a word like another elsewhere.
        if (entry === SURE && length === 1 && i > line.from) likely++;
        else if (entry === SURE) sure = Math.max(sure, i === line.from ? 2 : 1);
        else likely++;
      });
    }
  }
  const size = line.to - line.from <= 16 ? "short" : "long";
  if (sure > 0) shapes.push(`sure-${sure}`, `sure-${sure}-${size}`);
  if (likely > 0) shapes.push(likely > 1 ? "likely-2" : "likely-1", `likely-${size}`);
  const first = (tokens[line.from] as Token).word;
  const last = (tokens[line.to - 1] as Token).word;
  const prose =
    last.form === "." ||
    last.form === "!" ||
    last.form === "?" ||
    last.form === "»" ||
    last.form === '"' ||
    last.form === "”" ||
    last.form === "…";
  shapes.push(prose ? (last.form === "?" || last.form === "!" ? "ends-asking" : "ends-prose") : "ends-bare");
  shapes.push(
    words <= 1
      ? "words-1"
      : words <= 3
        ? "words-3"
        : words <= 7
          ? "words-7"
          : words <= 14
            ? "words-14"
            : words <= 24
              ? "words-24"
              : "words-more",
  );
  if (!prose) shapes.push(words <= 3 ? "bare-3" : words <= 7 ? "bare-7" : words <= 14 ? "bare-14" : "bare-more");
  if (separators > 0) shapes.push(separators > 1 ? "separators" : "separator");
  if (separators > 0 && !prose) shapes.push("bare-separator");
  if (words > 0 && shouted === words) shapes.push("shouted");
  else if (shouted >= 2) shapes.push("shouting");
  if (words > 1 && capitals / words > 0.6) shapes.push("capitalised");
  if (numbers > 0 && numbers >= words / 2) shapes.push("numeric");
  if (marks > words) shapes.push("marked");
  if (first.kind === "mark") shapes.push(`opens-${first.form}`);
  if (line.lastSentence === line.firstSentence) shapes.push("single");
  else if (words < 24) shapes.push("short-several");
  const left = lines.length - 1 - at;
  if (lines.length < PAGE_LINES) return withContents(shapes, text, tokens, line, numbers > 0);
  if (left <= 6 && introducesSomeone(tokens, line))
    shapes.push("introduces", left <= 3 ? "introduces-late" : "introduces-early");
  if (at === 0) shapes.push("first-line");
  else if (at <= 2) shapes.push("early");
  if (left === 0) shapes.push("last-line");
  else if (left <= 2) shapes.push("late");
  else if (left <= 5) shapes.push("lateish");
  if (lines.length >= 6 && left === 0 && !prose) shapes.push("last-bare");
  return withContents(shapes, text, tokens, line, numbers > 0);
}

/** In capitals throughout: mostly told from the second letter. */
function isShouted(form: string): boolean {
  const second = form.charCodeAt(1);
  return form.length > 1 && !(second >= 97 && second <= 122) && form === form.toUpperCase();
}

/** Verbs that follow an author's name in the line that introduces them. */
const INTRODUCING: ReadonlySet<string> = new Set(
  "est couvre ecrit dirige enseigne a is covers writes reports teaches has lives".split(" "),
);

/** "Solenne Quéré couvre…": two or more capitalised words, then what that person is or does. */
function introducesSomeone(tokens: readonly Token[], line: Line): boolean {
  let names = 0;
  for (let i = line.from; i < Math.min(line.to, line.from + 9); i++) {
    const { word } = tokens[i] as Token;
    if (word.kind === "word" && word.capital) names++;
    else if (word.kind === "word") return names >= 2 && INTRODUCING.has(word.folded);
    else if (word.form !== "-" && word.form !== ".") return false;
  }
  return false;
}

/** Adds what a line's characters show: addresses, stamps, names and labels. */
function withContents(
  shapes: string[],
  text: string,
  tokens: readonly Token[],
  line: Line,
  hasDigits: boolean,
): string[] {
  const start = (tokens[line.from] as Token).start;
  const end = (tokens[line.to - 1] as Token).end;
  if (end - start < 400) {
    const slice = text.slice(start, end);
    if (/https?:|www\.|\.(?:com|fr|org|net|eu|io|uk|example)\b/i.test(slice)) shapes.push("address");
    if (hasDigits && /\d{2}[ .]\d{2}[ .]\d{2}[ .]\d{2}|\d{3}-\d{3,4}|\+\d{2} ?\d/.test(slice)) shapes.push("phone");
    if (hasDigits && /\b\d{1,2}[h:]\d{2}\b|\d{1,2}\/\d{1,2}\/\d{4}/.test(slice)) shapes.push("stamp");
    if (slice.includes(":") && /^\S+ ?:/.test(slice)) shapes.push("label");
    if (/^[^.!?]{2,40} ?[:|–—-] /.test(slice)) shapes.push("lead-in");
    if (slice.includes("/") && /^\p{Ll}{2,4}(?:\/\p{Ll}{2,4})+$/u.test(slice)) shapes.push("initials");
    if (/^(?:\p{Lu}\. ?){1,3}$/u.test(slice) || /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,2}$/u.test(slice))
      shapes.push("name-only");
    if (hasDigits && /\d+ ?(?:min|Mo|Ko|MB|KB)\b/.test(slice)) shapes.push("media-length");
    if (/\.(?:jpe?g|png|webp|gif|pdf|svg)\b/i.test(slice)) shapes.push("file");
  }
  return shapes;
}

/** Fewer lines are not a whole page: where a line stands then says nothing. */
const PAGE_LINES = 12;
/** Tokens: no piece of furniture is longer, and long paragraphs are not searched for its phrases. */
const LONGEST_FURNITURE = 60;
const SURE = 0;
const LIKELY = 1;

export function furnitureBook(lexicon: Lexicon): PhraseBook {
  const book = new PhraseBook(lexicon);
  for (const phrase of FURNITURE[lexicon.language].sure) book.add(phrase, SURE);
  for (const phrase of FURNITURE[lexicon.language].likely) book.add(phrase, LIKELY);
  return book;
}

/** The markup of a picture, or a copyright line: furniture whatever it says. */
export function isMarkup(tokens: readonly Token[], line: Line): boolean {
  const a = tokens[line.from];
  const b = tokens[line.from + 1];
  if (a?.word.form === "©") return true;
  return a?.word.form === "!" && b?.word.form === "[" && b.start === a.end;
}
