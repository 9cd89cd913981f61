/**
 * Discord's markdown (https://docs.discord.com/developers/reference#message-formatting), written so that untrusted
 * words stay words. A line is kept as units that are never cut, so that it can be split anywhere between them.
 */
export interface Span {
  /** Written before and after its units, in each part of a line that is split. */
  readonly open: string;
  readonly close: string;
  /** Escaped; each holds the space that follows it. */
  readonly units: readonly string[];
}

export interface Line {
  /** What makes it a heading, a quotation or small print; repeated at the start of each part. */
  readonly prefix: string;
  readonly spans: readonly Span[];
}

/** Longer words may be cut between two characters. */
const LONGEST_UNIT = 120;

const graphemes = new Intl.Segmenter("fr", { granularity: "grapheme" });

/** Not seen, or turning the direction of what follows: code points, in hexadecimal. */
const UNSEEN = [
  "00ad 034f 061c 115f 1160 17b4 17b5 180b-180f", // soft hyphen, joiners and fillers
  "200b 200c 200e 200f 202a-202e 2060-206f", // zero width, direction
  "3164 feff ffa0 fff9-fffb",
].flatMap((line) => line.split(" "));
const UNSEEN_CHARACTERS = new RegExp(
  [
    ...UNSEEN.map((range) => `[${range.replace(/[0-9a-f]{4}/g, "\\u$&")}]`),
    // The joiner and the tags are parts of emoji, and of nothing else.
    "(?<![\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\ufe0f])\\u200d",
    "\\u200d(?!\\p{Extended_Pictographic})",
    "(?<![\\u{1f3f4}\\u{e0020}-\\u{e007f}])[\\u{e0000}-\\u{e007f}]",
  ].join("|"),
  "gu",
);

/** Untrusted words on one line: no control, invisible or direction-changing character, no half of a character. */
export function plain(words: string): string {
  return words
    .replace(/\p{Cs}/gu, "\ufffd")
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, " ")
    .replace(/\p{Cc}/gu, "")
    .replace(UNSEEN_CHARACTERS, "");
}

/** A web address that may be followed, as a link holds it; null for any other. */
export function webAddress(url: string): string | null {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (!parsed || !/^https?:$/.test(parsed.protocol) || parsed.username || parsed.password) return null;
  // Brackets would end the link, and the others would be read as markdown.
  return parsed.href.replace(/[()<>[\]*_~`|\\\s]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}

/**
 * Plain words as markdown that shows just them, wherever they stand: at the start of a line, or right after other
 * untrusted words, which together could make what neither makes alone.
 */
export function escapeWord(word: string): string {
  const path = /\p{L}\.\p{L}.*\//u.test(word); // "discord.gg/abc" is followed without a scheme
  return word
    .replace(/[\\*_~`|<>@#:[\]]/g, "\\$&") // a colon makes "https://" and ":smile:"
    .replace(/(?<=\])\(/g, "\\(")
    .replace(/\//g, path ? "\\/" : "/")
    .replace(/^[-+.()]/, "\\$&")
    .replace(/^\d+(?=[.)])/, "$&\\");
}

/** The same inside a link's brackets, which others would end. */
export function escapeLabel(word: string): string {
  return escapeWord(word.replaceAll("[", "(").replaceAll("]", ")"));
}

/** Words in units that may follow each other on a line; `write` is what escapes each of them. */
export function unitsOf(words: string, write: (word: string) => string = escapeWord): string[] {
  return (plain(words).match(/ *[^ ]+ *| +/g) ?? []).flatMap((word) =>
    word.length <= LONGEST_UNIT ? [spaced(word, write)] : cut(word).map((part) => spaced(part, write)),
  );
}

function spaced(word: string, write: (word: string) => string): string {
  const bare = word.trim();
  return bare ? word.replace(bare, () => write(bare)) : word;
}

function cut(word: string): string[] {
  const parts: string[] = [""];
  for (const { segment } of graphemes.segment(word)) {
    // One grapheme can be thousands of combining marks: those are cut too.
    for (const piece of segment.length > LONGEST_UNIT ? [...segment] : [segment]) {
      const last = parts.at(-1) ?? "";
      if (last && last.length + piece.length > LONGEST_UNIT) parts.push(piece);
      else parts[parts.length - 1] = last + piece;
    }
  }
  return parts;
}

export function lineLength({ prefix, spans }: Line): number {
  return spans.reduce(
    (sum, { open, close, units }) => sum + open.length + close.length + units.reduce((n, unit) => n + unit.length, 0),
    prefix.length,
  );
}

export function isBlank(line: Line): boolean {
  return line.spans.every(({ units }) => units.every((unit) => unit.trim() === ""));
}

/** The line as markdown, in parts of at most `first`, then `others` characters: all its units, in order. */
export function written(line: Line, first: number, others: number): string[] {
  const parts: string[] = [];
  let part = line.prefix;
  const finish = () => {
    parts.push(part.trimEnd());
    part = line.prefix;
  };
  for (const span of line.spans) {
    let inside = false;
    for (const unit of span.units) {
      const most = parts.length === 0 ? first : others;
      const added = (inside ? 0 : span.open.length) + unit.length + span.close.length;
      if (part !== line.prefix && part.length + added > most) {
        if (inside) part = closed(part, span.close);
        inside = false;
        finish();
      }
      if (!inside && unit.trim() !== "") {
        part += unit.slice(0, unit.length - unit.trimStart().length) + span.open + unit.trimStart();
        inside = true;
      } else part += unit;
    }
    if (inside) part = closed(part, span.close);
  }
  if (part.trim() !== line.prefix.trim()) finish();
  return parts;
}

/** Marks hold to words: a space before one stands after it. */
function closed(part: string, mark: string): string {
  const words = part.trimEnd();
  return words + mark + part.slice(words.length);
}
