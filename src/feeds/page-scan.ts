import { decodeEntities } from "./entities.ts";
import { Blocks, type PageBlock, type PageNode } from "./page-blocks.ts";
import { PageHead } from "./page-head.ts";
import { SlimPage } from "./page-slim.ts";
import { readTag, type Tag } from "./tags.ts";

/** A page, read once from end to end: what it says, what it declares, and what it would cost to build its tree. */
export interface PageScan {
  readonly head: PageHead;
  readonly blocks: readonly PageBlock[];
  readonly nodes: readonly PageNode[];
  /** What the page says to readers who have no scripts. */
  readonly noscript: string;
  /** The page without scripts, styles, drawings, comments and most attributes: what is given to Readability. */
  readonly slim: string;
  /** Building and reading the tree would be too long, or too deep for the stack. */
  readonly excessive: boolean;
}

/** Elements whose content is not text, or is not of the article. */
const RAW = new Set(["script", "style", "noscript", "svg", "math", "iframe", "object", "template", "textarea", "xmp"]);
/** Left out of what Readability reads too; the others, as <noscript>, may bear on its choices. */
const SLIMMED = new Set(["script", "style", "svg", "math", "template"]);
/** Attributes of one tag; linkedom looks for one after the other. */
const MAX_ATTRIBUTES = 90;
/** Real pages have at most some 60 levels and 15,000 elements. */
const MAX_DEPTH = 200;
const MAX_ELEMENTS = 25_000;
/** Bare "<" and entities: linkedom makes a node of what stands between two of them. */
const MAX_SIGNS = 60_000;
/** Elements times their depth, and characters times their depth: what Readability's passes over subtrees cost. */
const MAX_ELEMENT_WORK = 500_000;
const MAX_TEXT_WORK = 60_000_000;
/** Characters of a title: Readability compares its words with those of every heading, two by two. */
const MAX_TITLE = 1000;
const MAX_HEADING = 10_000;

/** Reads a page in one pass whose cost is linear, whatever the markup. */
export function scanPage(html: string): PageScan {
  const head = new PageHead();
  const blocks = new Blocks();
  const slim = new SlimPage(html);
  const noscripts: string[] = [];
  const unclosed = new Set<string>();
  let elements = 0;
  let signs = 0;
  let elementWork = 0;
  let textWork = 0;
  let deepest = 0;
  let crowded = false;
  let at = 0;
  let textFrom = 0;

  const text = (end: number): void => {
    if (end <= textFrom) return;
    const piece = html.slice(textFrom, end);
    textWork += (end - textFrom) * blocks.depth;
    for (let sign = piece.indexOf("&"); sign >= 0; sign = piece.indexOf("&", sign + 1)) signs++;
    blocks.text(piece.includes("&") ? decodeEntities(piece) : piece);
  };

  for (;;) {
    const open = html.indexOf("<", at);
    if (open < 0) break;
    const declared = declarationEnd(html, open);
    if (declared >= 0) {
      text(open);
      if (html.startsWith("<!--", open)) slim.skip(open, declared);
      at = textFrom = declared;
      continue;
    }
    const tag = readTag(html, open);
    if (!tag) {
      const next = html.charCodeAt(open + 1) | 32;
      if ((next >= 97 && next <= 122) || next === 47) {
        text(open);
        textFrom = html.length; // the page ends inside a tag
        break;
      }
      at = open + 1; // a sign
      signs++;
      continue;
    }
    text(open);
    at = textFrom = tag.end;
    if (tag.closing) {
      blocks.close(tag.name);
      continue;
    }
    elements++;
    elementWork += blocks.depth;
    if (tag.attributes.size > MAX_ATTRIBUTES) crowded = true;
    if (RAW.has(tag.name)) {
      const inner =
        tag.selfClosing && (tag.name === "svg" || tag.name === "math") ? null : innerEnd(html, tag, unclosed);
      const end = inner?.end ?? tag.end;
      const content = inner ? html.slice(tag.end, inner.start) : "";
      if (tag.name === "script" && /json/.test(tag.attributes.get("type") ?? "")) head.data(tag, content);
      else if (SLIMMED.has(tag.name)) slim.skip(open, end);
      if (tag.name === "noscript" && noscripts.length < 20) noscripts.push(content.slice(0, 2000));
      at = textFrom = end;
      continue;
    }
    if (tag.name === "title") {
      const inner = innerEnd(html, tag, unclosed);
      head.title(decodeEntities(inner ? html.slice(tag.end, Math.min(inner.start, tag.end + 10_000)) : ""));
      if (inner && inner.start - tag.end > MAX_TITLE) crowded = true;
      at = textFrom = inner?.end ?? tag.end;
      continue;
    }
    head.tag(tag, () => html.slice(tag.end, tag.end + 600));
    blocks.open(tag);
    deepest = Math.max(deepest, blocks.depth);
    slim.tag(tag, open);
  }
  text(html.length);
  const titles = head.titles();
  const found = blocks.finish();
  return {
    head,
    blocks: found,
    nodes: blocks.nodes,
    noscript: noscripts.join(" "),
    slim: slim.toString(),
    excessive:
      crowded ||
      deepest > MAX_DEPTH ||
      elements > MAX_ELEMENTS ||
      signs > MAX_SIGNS ||
      elementWork > MAX_ELEMENT_WORK ||
      textWork > MAX_TEXT_WORK ||
      titles.some((title) => title.length > MAX_TITLE) ||
      found.some(({ tag, text }) => text.length > MAX_HEADING && /^h[12]$/.test(tag)),
  };
}

/** After a comment, declaration or instruction that begins at `open`; -1 when there is none. */
function declarationEnd(html: string, open: number): number {
  const next = html.charCodeAt(open + 1);
  if (next !== 33 && next !== 63) return -1;
  if (html.startsWith("<!--", open)) {
    const close = html.indexOf("-->", open + 2);
    return close < 0 ? html.length : close + 3;
  }
  const close = html.indexOf(">", open);
  return close < 0 ? html.length : close + 1;
}

/** Where the content of an element without markup ends. A name that is never closed is looked for once only. */
function innerEnd(html: string, tag: Tag, unclosed: Set<string>): { start: number; end: number } | null {
  if (unclosed.has(tag.name)) return null;
  const close = new RegExp(`</${tag.name}(?=[\\s/>])`, "gi");
  close.lastIndex = tag.end;
  const found = close.exec(html);
  if (found) {
    const end = html.indexOf(">", found.index);
    return { start: found.index, end: end < 0 ? html.length : end + 1 };
  }
  unclosed.add(tag.name);
  return tag.name === "script" || tag.name === "style" ? { start: html.length, end: html.length } : null;
}
