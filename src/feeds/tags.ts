/** One tag as it is written, with its attributes; names in lower case, values not yet decoded. */
export interface Tag {
  readonly name: string;
  readonly closing: boolean;
  readonly selfClosing: boolean;
  readonly attributes: ReadonlyMap<string, string>;
  /** The index after the tag. */
  readonly end: number;
}

const NAME = /<(\/?)([A-Za-z_][^\s/>=<"']*)/y;
const ATTRIBUTE = /([^\s=/>"'<]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]*)))?/y;
const BLANK = /\s*/y;
const NONE: ReadonlyMap<string, string> = new Map();

/** More than any real tag has: the rest are not kept. */
const MAX_ATTRIBUTES = 100;

/** Whether a tag begins at `at`, be it ended or not. */
export function beginsTag(text: string, at: number): boolean {
  if (!mayBegin(text, at)) return false;
  NAME.lastIndex = at;
  return NAME.test(text);
}

/**
 * Reads the tag that begins at `at`, forgiving what browsers forgive: no quotes, lost quotes, a missing ">".
 * Returns null when no tag begins there, or when the text ends inside it; then no tag after it is worth looking for.
 */
export function readTag(text: string, at: number): Tag | null {
  if (!mayBegin(text, at)) return null;
  NAME.lastIndex = at;
  const head = NAME.exec(text);
  if (!head) return null;
  const name = (head[2] ?? "").toLowerCase();
  const closing = head[1] === "/";
  let position = NAME.lastIndex;
  if (text.charCodeAt(position) === 62) {
    return { name, closing, selfClosing: false, attributes: NONE, end: position + 1 };
  }
  const attributes = new Map<string, string>();
  let selfClosing = false;
  for (;;) {
    BLANK.lastIndex = position;
    BLANK.exec(text);
    position = BLANK.lastIndex;
    const sign = text[position];
    if (sign === undefined) return null;
    if (sign === ">") return { name, closing, selfClosing, attributes, end: position + 1 };
    if (sign === "<") return { name, closing, selfClosing, attributes, end: position };
    ATTRIBUTE.lastIndex = position;
    const found = ATTRIBUTE.exec(text);
    selfClosing = sign === "/";
    if (!found) {
      position++;
      continue;
    }
    position = ATTRIBUTE.lastIndex;
    const key = (found[1] ?? "").toLowerCase();
    if (attributes.size < MAX_ATTRIBUTES && !attributes.has(key)) {
      attributes.set(key, found[2] ?? found[3] ?? found[4] ?? "");
    }
  }
}

/** A letter, "/" or "_" after the sign: what spares a pattern for each bare sign. */
function mayBegin(text: string, at: number): boolean {
  const code = text.charCodeAt(at + 1) | 32;
  return (code >= 97 && code <= 122) || code === 47 || code === 127;
}
