import { decodeEntities, escapeXml } from "./entities.ts";
import { readSpecial } from "./root.ts";
import type { Tag } from "./tags.ts";

/** The content of an element whose content is a text. */
export interface Content {
  /** Decoded; or the source of the markup, when there is some. */
  readonly text: string;
  /** It holds elements that are not escaped, as XHTML does. */
  readonly markup: boolean;
  /** Its end tag is missing: it stops where its item does. */
  readonly cut: boolean;
  readonly end: number;
}

/** No text is read farther: enough for the longest article, escaped. */
const MAX_SOURCE = 2_000_000;

/** Reads the content of the element that `tag` opens. Null when the document ends in it. */
export function readContent(text: string, tag: Tag, itemName: string): Content | null {
  /** The text said so far, and the same as the source of its markup. */
  const pieces: string[] = [];
  const source: string[] = [];
  let markup = false;
  let start = tag.end;
  let at = tag.end;
  for (;;) {
    const open = text.indexOf("<", at);
    if (open < 0) return null;
    const next = text[open + 1] ?? "";
    const special = readSpecial(text, open);
    if (special) {
      if (special.end >= text.length) return null;
      const before = text.slice(start, open);
      pieces.push(decodeEntities(before.slice(0, MAX_SOURCE)), special.text);
      source.push(before, escapeXml(special.text));
      at = start = special.end;
      continue;
    }
    const ends = next === "/" && isNamed(text, open + 2, tag.name);
    if (ends || isBoundary(text, open, itemName)) {
      const end = ends ? text.indexOf(">", open) + 1 : open;
      if (end === 0) return null;
      const last = text.slice(start, open);
      const whole = markup ? [...source, last] : [...pieces, decodeEntities(last.slice(0, MAX_SOURCE))];
      return { text: whole.join(""), markup, cut: !ends, end };
    }
    if (/[A-Za-z/]/.test(next)) markup = true;
    at = open + 1;
  }
}

/** Whether an item, or the list of them, begins or ends there. */
function isBoundary(text: string, open: number, itemName: string): boolean {
  const at = text[open + 1] === "/" ? open + 2 : open + 1;
  return isNamed(text, at, itemName) || isNamed(text, at, "channel");
}

/** Whether that name, given in lower case, is written there, whatever its case, and ends there. */
function isNamed(text: string, at: number, name: string): boolean {
  const after = text.charCodeAt(at + name.length);
  const ends = after === 62 || after === 47 || after === 32 || (after >= 9 && after <= 13);
  return ends && text.slice(at, at + name.length).toLowerCase() === name;
}
