import { decodeEntities } from "./entities.ts";
import { Blocks, type PageBlock } from "./page-blocks.ts";
import { PageHead } from "./page-head.ts";
import type { PageNode } from "./page-nodes.ts";
import { SlimPage } from "./page-slim.ts";
import { beginsTag, readTag, type Tag } from "./tags.ts";

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
/** Characters: Readability compares the words of the title with those of every <h1> and <h2>, two by two. */
const MAX_TITLE = 1000;
const MAX_HEADING = 10_000;
const MAX_NOSCRIPTS = 20;

/** Reads a page in one pass whose cost is linear, whatever the markup. */
export function scanPage(html: string): PageScan {
  return new Scanner(html).scan();
}

class Scanner {
  readonly #html: string;
  readonly #head = new PageHead();
  readonly #blocks = new Blocks();
  readonly #slim: SlimPage;
  readonly #noscripts: string[] = [];
  /** Names of elements that are never closed: they are looked for once only. */
  readonly #unclosed = new Set<string>();
  #elements = 0;
  #signs = 0;
  #elementWork = 0;
  #textWork = 0;
  #deepest = 0;
  #crowded = false;
  /** Where the text that is not yet read begins. */
  #from = 0;

  constructor(html: string) {
    this.#html = html;
    this.#slim = new SlimPage(html);
  }

  scan(): PageScan {
    const html = this.#html;
    for (let open = html.indexOf("<"); open >= 0; ) {
      const declared = declarationEnd(html, open);
      const tag = declared < 0 ? readTag(html, open) : null;
      if (declared >= 0) {
        this.#text(open);
        if (html.startsWith("<!--", open)) this.#slim.skip(open, declared);
        this.#from = declared;
      } else if (tag) {
        this.#text(open);
        this.#from = tag.end;
        this.#tag(tag, open);
      } else if (beginsTag(html, open)) {
        this.#text(open);
        this.#from = html.length; // the page ends inside a tag
      } else {
        this.#signs++;
        open = html.indexOf("<", open + 1);
        continue;
      }
      open = html.indexOf("<", this.#from);
    }
    this.#text(html.length);
    const blocks = this.#blocks.finish();
    return {
      head: this.#head,
      blocks,
      nodes: this.#blocks.nodes,
      noscript: this.#noscripts.join(" "),
      slim: this.#slim.toString(),
      excessive: this.#isExcessive(blocks),
    };
  }

  #text(end: number): void {
    if (end <= this.#from) return;
    const piece = this.#html.slice(this.#from, end);
    this.#textWork += piece.length * this.#blocks.depth;
    const coded = piece.indexOf("&");
    for (let sign = coded; sign >= 0; sign = piece.indexOf("&", sign + 1)) this.#signs++;
    this.#blocks.text(coded < 0 ? piece : decodeEntities(piece));
  }

  #tag(tag: Tag, open: number): void {
    const { name } = tag;
    if (tag.closing) {
      this.#blocks.close(name);
      return;
    }
    this.#elements++;
    this.#elementWork += this.#blocks.depth;
    if (tag.attributes.size > MAX_ATTRIBUTES) this.#crowded = true;
    if (RAW.has(name)) this.#raw(tag, open);
    else if (name === "title") this.#title(tag);
    else {
      this.#head.tag(tag, () => this.#html.slice(tag.end, tag.end + 600));
      this.#blocks.open(tag);
      this.#deepest = Math.max(this.#deepest, this.#blocks.depth);
      this.#slim.tag(tag, open);
    }
  }

  #raw(tag: Tag, open: number): void {
    const { name, attributes } = tag;
    const isEmpty = tag.selfClosing && (name === "svg" || name === "math");
    const inner = isEmpty ? null : this.#innerEnd(tag);
    const content = inner ? this.#html.slice(tag.end, inner.start) : "";
    this.#from = inner?.end ?? tag.end;
    if (name === "script" && /json/.test(attributes.get("type") ?? "")) this.#head.data(tag, content);
    else if (SLIMMED.has(name)) this.#slim.skip(open, this.#from);
    if (name === "noscript" && this.#noscripts.length < MAX_NOSCRIPTS) this.#noscripts.push(content.slice(0, 2000));
  }

  #title(tag: Tag): void {
    const inner = this.#innerEnd(tag);
    this.#from = inner?.end ?? tag.end;
    if (!inner) return;
    this.#head.title(decodeEntities(this.#html.slice(tag.end, Math.min(inner.start, tag.end + 10 * MAX_TITLE))));
    if (inner.start - tag.end > MAX_TITLE) this.#crowded = true;
  }

  /** Where the content of an element that holds no markup ends; null when it is not closed. */
  #innerEnd(tag: Tag): { readonly start: number; readonly end: number } | null {
    const html = this.#html;
    if (this.#unclosed.has(tag.name)) return null;
    const close = new RegExp(`</${tag.name}(?=[\\s/>])`, "gi");
    close.lastIndex = tag.end;
    const found = close.exec(html);
    if (found) {
      const end = html.indexOf(">", found.index);
      return { start: found.index, end: end < 0 ? html.length : end + 1 };
    }
    this.#unclosed.add(tag.name);
    return tag.name === "script" || tag.name === "style" ? { start: html.length, end: html.length } : null;
  }

  #isExcessive(blocks: readonly PageBlock[]): boolean {
    return (
      this.#crowded ||
      this.#deepest > MAX_DEPTH ||
      this.#elements > MAX_ELEMENTS ||
      this.#signs > MAX_SIGNS ||
      this.#elementWork > MAX_ELEMENT_WORK ||
      this.#textWork > MAX_TEXT_WORK ||
      this.#head.titles().some((title) => title.length > MAX_TITLE) ||
      blocks.some(({ tag, text }) => text.length > MAX_HEADING && /^h[12]$/.test(tag))
    );
  }
}

/** After a comment, declaration or instruction that begins at `open`; -1 when there is none. */
function declarationEnd(html: string, open: number): number {
  const next = html.charCodeAt(open + 1);
  if (next !== 33 && next !== 63) return -1;
  const isComment = html.startsWith("<!--", open);
  const close = isComment ? html.indexOf("-->", open + 2) : html.indexOf(">", open);
  return close < 0 ? html.length : close + (isComment ? 3 : 1);
}
