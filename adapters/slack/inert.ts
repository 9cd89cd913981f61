/**
 * Untrusted words, made harmless: characters that can't be seen, that change direction or that are broken are taken
 * out. Emoji keep their joiners.
 */
export function inert(words: string): string {
  return words
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n")
    .replace(/[\t\v\f]/g, " ")
    .replace(/\p{Surrogate}/gu, "\ufffd")
    .replace(INVISIBLE, "")
    .replace(LOOSE_JOINER, "");
}

/** Controls but the line feed, zero widths, marks and overrides of direction, fillers, tags that draw no flag. */
const INVISIBLE =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u180e\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\ufffb]|\u034f|\u17b4|\u17b5|\u180b|\u180c|\u180d|(?<![\u{1f3f4}\u{e0020}-\u{e007f}])[\u{e0000}-\u{e007f}]+/gu;

/** A zero-width joiner that joins no two pictures. */
const LOOSE_JOINER =
  /(?<!\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)\u200d|\u200d(?!\p{Extended_Pictographic})/gu;

/** On one line. */
export function line(words: string): string {
  return inert(words).replace(/\s*\n\s*/g, " ");
}

/** As much of the start as `max` UTF-16 units hold, with an ellipsis when something is left out. */
export function clipped(words: string, max: number): string {
  if (words.length <= max) return words;
  return `${(cut(words, max - 1)[0] ?? "").trimEnd()}…`;
}

/** What mrkdwn reads as markup, written so that it doesn't: https://docs.slack.dev/messaging/formatting-message-text */
export function escaped(words: string): string {
  return words.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** An address that a click may follow; null for anything that isn't of the web. */
export function webAddress(address: string, max: number): string | null {
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return null;
  const { href } = new URL(address);
  const safe = href.replaceAll("|", "%7C").replaceAll("<", "%3C").replaceAll(">", "%3E");
  return safe.length <= max ? safe : null;
}

const graphemes = new Intl.Segmenter("fr", { granularity: "grapheme" });

/**
 * Pieces of at most `max` UTF-16 units that make the whole when put end to end: cut after a space where one is near,
 * and never inside a character that a reader sees as one, unless it alone is longer than a piece.
 */
export function cut(words: string, max: number): string[] {
  const pieces: string[] = [];
  let rest = words;
  while (rest.length > max) {
    const at = cuttingPoint(rest, max);
    pieces.push(rest.slice(0, at));
    rest = rest.slice(at);
  }
  if (rest) pieces.push(rest);
  return pieces;
}

/** How far back a space is looked for. */
const NEAR = 400;
/** How much text decides where a character begins: longer than any emoji sequence. */
const AROUND = 1_000;

function cuttingPoint(words: string, max: number): number {
  const from = Math.max(1, max - NEAR);
  const space = Math.max(words.lastIndexOf(" ", max - 1), words.lastIndexOf("\n", max - 1));
  if (space >= from) return space + 1;
  const character = graphemes.segment(words.slice(0, max + AROUND)).containing(max);
  if (character && character.index > 0) return character.index;
  const code = words.charCodeAt(max);
  return code >= 0xdc00 && code <= 0xdfff && max > 1 ? max - 1 : max;
}
