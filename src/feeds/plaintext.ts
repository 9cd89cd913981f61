import { decodeEntities } from "./entities.ts";
import { beginsTag, readTag, type Tag } from "./tags.ts";

/** What a piece of HTML says, without its markup. */
export interface PlainText {
  /** One paragraph a line; white space folded, no-break spaces kept. */
  readonly lines: string;
  /** The address of the first picture that is not a counting pixel, as written. */
  readonly image: string | null;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));
const BLOCKS = words(
  "address article aside blockquote br center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul",
);
/** Elements whose text no reader sees. */
const UNSEEN = words("script style head title template noscript iframe object select textarea svg math");
/** Elements that may be in a title as markup; any other, as in "List<T>" or "the <video> tag", is its text. */
const INLINE = words(
  "a abbr acronym b big br cite code del div em font h1 h2 h3 h4 i img ins kbd mark nobr p q s samp script small span strike strong style sub sup tt u var wbr",
);

/** Reads HTML as lines of text. Its cost is linear, whatever the markup. */
export function readHtml(html: string): PlainText {
  const parts: string[] = [];
  let image: string | null = null;
  walk(html, null, {
    text: (piece) => parts.push(piece.replace(/\s+/g, foldSpace)),
    tag: (tag) => {
      const name = localName(tag.name);
      if (BLOCKS.has(name)) parts.push("\n");
      else if (name === "img" && !tag.closing) image ??= pictureOf(tag);
    },
  });
  const lines = parts
    .join("")
    .split("\n")
    .map((line) => line.replace(/ {2,}/g, " ").trim())
    .filter((line) => line !== "");
  return { lines: lines.join("\n"), image };
}

/** A title: its inline markup dropped, its entities decoded, on one line. */
export function readTitle(text: string, html: boolean): string {
  let plain = "";
  if (html && text.includes("<")) {
    walk(text, INLINE, {
      text: (piece) => {
        plain += piece;
      },
      tag: ({ name }) => {
        if (BLOCKS.has(name)) plain += " ";
      },
    });
  } else {
    plain = decodeEntities(text);
  }
  return plain
    .replace(/[\ufeff\u200b]/g, "")
    .replace(/[ \t\r\n\f]+/g, " ")
    .trim();
}

/** Cuts at a word when longer than `limit` characters. */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit - 1);
  const space = cut.lastIndexOf(" ");
  const end = space > limit / 2 ? space : /[\ud800-\udbff]$/.test(cut) ? cut.length - 1 : cut.length;
  return `${cut.slice(0, end).trimEnd()}…`;
}

interface Visitor {
  text(piece: string): void;
  tag(tag: Tag): void;
}

/** Visits text, decoded, and tags in order. With `only`, other tags that have no attribute count as text. */
function walk(html: string, only: ReadonlySet<string> | null, visitor: Visitor): void {
  let start = 0;
  let from = 0;
  const unclosed = new Set<string>();
  for (;;) {
    const open = html.indexOf("<", from);
    if (open < 0) break;
    const end = commentEnd(html, open);
    const tag = end < 0 ? readTag(html, open) : null;
    if (end < 0 && !tag && beginsTag(html, open)) {
      // The text ends inside a tag. In a title, a lost sign is likelier.
      if (!only) return void (open > start && visitor.text(decodeEntities(html.slice(start, open))));
      break;
    }
    if (end < 0 && (!tag || (only && !only.has(tag.name) && !isSurelyMarkup(tag)))) {
      from = open + 1; // a sign, not a tag
      continue;
    }
    if (open > start) visitor.text(decodeEntities(html.slice(start, open)));
    start = end;
    if (tag) {
      visitor.tag(tag);
      start = UNSEEN.has(tag.name) && !tag.closing && !tag.selfClosing ? afterUnseen(html, tag, unclosed) : tag.end;
    }
    from = start;
  }
  if (start < html.length) visitor.text(decodeEntities(html.slice(start)));
}

function isSurelyMarkup({ attributes }: Tag): boolean {
  return [...attributes.values()].some((value) => value !== "");
}

/** After a comment or declaration that begins at `open`; -1 when there is none. */
function commentEnd(html: string, open: number): number {
  const next = html[open + 1];
  if (next !== "!" && next !== "?") return -1;
  if (html.startsWith("<![CDATA[", open)) return open + 9;
  const close = html.startsWith("<!--", open) ? html.indexOf("-->", open + 4) : html.indexOf(">", open);
  if (close < 0) return html.length;
  return html[close] === ">" ? close + 1 : close + 3;
}

/** After the end tag of an element that is not shown. A name that is never closed is looked for once only. */
function afterUnseen(html: string, tag: Tag, unclosed: Set<string>): number {
  if (unclosed.has(tag.name)) return tag.end;
  const close = new RegExp(`</${tag.name}[\\s>]`, "gi");
  close.lastIndex = tag.end;
  const found = close.exec(html);
  if (found) return readTag(html, found.index)?.end ?? html.length;
  unclosed.add(tag.name);
  return tag.name === "script" || tag.name === "style" ? html.length : tag.end;
}

/** XHTML written with a prefix, such as "xhtml:p". */
function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

function pictureOf({ attributes }: Tag): string | null {
  const side = Math.min(Number(attributes.get("width") ?? 100), Number(attributes.get("height") ?? 100));
  if (side <= 2) return null;
  const source = attributes.get("src") || attributes.get("data-src") || "";
  return source && !source.startsWith("data:") ? decodeEntities(source).trim() : null;
}

/** No-break spaces stay, since French typography means them. */
function foldSpace(space: string): string {
  return /[\u00a0\u202f]/.test(space) ? space.replace(/[^\u00a0\u202f]+/g, " ") : " ";
}
