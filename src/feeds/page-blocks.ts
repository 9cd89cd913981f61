import { labelOf, marksOf, nodeOf, type PageNode } from "./page-nodes.ts";
import type { Tag } from "./tags.ts";

/** A paragraph, heading, list item or row of a page, in the page's order. */
export interface PageBlock {
  /** White space folded, no-break spaces kept. */
  readonly text: string;
  /** The runs of text that make it up, each of them between two tags, as they are in the page. */
  readonly parts: readonly string[];
  /** The element that holds the text directly: "p", "h2", "li", "div"… */
  readonly tag: string;
  readonly marks: number;
  /** Characters of `text` that are in links. */
  readonly linked: number;
  /** Characters of `text` in bold. */
  readonly bold: number;
  /** The innermost element that holds it, in the scan's `nodes`. */
  readonly node: number;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

export const BLOCKS = words(
  "html body address article aside blockquote center dd details dialog div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav noframes ol p pre section summary table caption tbody td tfoot th thead tr ul amp-sidebar",
);
const VOID = words("area base br col embed frame hr img input link meta param source track wbr basefont keygen");
/** Inline elements that show something apart from the text about them. */
const APART = words("span a button label time small cite i em");
const SKIPPED = words("button select option audio video canvas map progress meter");
/** Places where a word may be cut, and marks of byte order: no reader sees them, and they part words. */
const UNPRINTED = /[\u00ad\u200b\u2060\ufeff]+/g;
/** More than any article has: the rest is not read. */
const MAX_BLOCKS = 40_000;
/** Levels that are kept apart; those below are read as part of the last one. */
const MAX_LEVELS = 220;
/** An end tag closes what is open this near, as browsers do for elements of one kind. */
const REACH = 60;

interface Level {
  readonly name: string;
  readonly block: boolean;
  readonly node: number;
  readonly marks: number;
  readonly link: boolean;
  readonly bold: boolean;
  readonly skip: boolean;
}

/** What an opening tag ends, when it is met before `until`. */
const IMPLIED: Readonly<Record<string, { readonly ends: ReadonlySet<string>; readonly until: ReadonlySet<string> }>> = {
  li: { ends: words("li"), until: words("ul ol menu") },
  dt: { ends: words("dt dd"), until: words("dl") },
  dd: { ends: words("dt dd"), until: words("dl") },
  td: { ends: words("td th"), until: words("table tr") },
  th: { ends: words("td th"), until: words("table tr") },
  tr: { ends: words("tr"), until: words("table") },
  body: { ends: words("head"), until: words("html") },
};

/** Collects the blocks of a page from its tags and text. */
export class Blocks {
  readonly nodes: PageNode[] = [];
  readonly #found: PageBlock[] = [];
  readonly #stack: Level[] = [];
  #over = 0;
  #parts: string[] = [];
  #linked = 0;
  #bold = 0;
  #length = 0;
  #breaks = 0;
  #cell = false;
  /** An inline element began or ended since the last text. */
  #edge = false;
  /** An inline element ended, and another one that shows something apart began. */
  #boundary = false;
  #closedInline = false;

  get depth(): number {
    return this.#stack.length + this.#over;
  }

  get isEmpty(): boolean {
    return this.#found.length === 0;
  }

  open(tag: Tag): void {
    const { name } = tag;
    if (name === "br") {
      this.#break();
      return;
    }
    if (VOID.has(name)) {
      if (name === "hr") this.#flush();
      return;
    }
    const block = BLOCKS.has(name);
    if (block) this.#implyEnds(name);
    if (this.#stack.length >= MAX_LEVELS) {
      if (block) this.#flush();
      this.#over++;
      return;
    }
    if (block) this.#startBlock(name);
    else {
      this.#edge = true;
      if (this.#closedInline && APART.has(name)) this.#boundary = true;
    }
    this.#stack.push(this.#levelOf(tag, block));
  }

  close(name: string): void {
    const block = BLOCKS.has(name);
    if (this.#over > 0) {
      if (block) this.#flush();
      this.#over--;
      return;
    }
    const floor = Math.max(0, this.#stack.length - REACH);
    for (let i = this.#stack.length - 1; i >= floor; i--) {
      const level = this.#stack[i];
      if (level?.name === name) {
        if (block) this.#endBlock(name);
        this.#stack.length = i;
        break;
      }
      // An inline end tag does not end the block about it.
      if (!block && level?.block) break;
    }
    if (block && name === "p") this.#flush();
    if (!block) this.#edge = this.#closedInline = true;
  }

  text(piece: string): void {
    const top = this.#stack.at(-1);
    if (top?.skip) return;
    const folded = piece.replace(UNPRINTED, "").replace(/[ \t\r\n\f\v]+/g, " ");
    if (folded === "" || (folded === " " && (this.#length === 0 || this.#parts.at(-1)?.endsWith(" ")))) return;
    const filled = folded !== " ";
    if (filled && this.#breaks > 0) {
      if (this.#breaks > 1 || /^\s*[-–—•*►▪]\s/.test(folded)) this.#flush();
      else this.#push(" ");
      this.#breaks = 0;
    }
    if (filled && this.#cell) {
      this.#cell = false;
      if (this.#length > 0) this.#push(" | ");
    }
    const last = this.#parts.at(-1);
    if (last !== undefined && this.#edge && isGlued(last, folded, this.#boundary)) {
      this.#push(" ");
    }
    this.#push(folded);
    if (filled) {
      this.#edge = this.#boundary = this.#closedInline = false;
    }
    if (top?.link) this.#linked += folded.length;
    if (top?.bold) this.#bold += folded.length;
  }

  finish(): readonly PageBlock[] {
    this.#flush();
    return this.#found;
  }

  #push(piece: string): void {
    this.#parts.push(piece);
    this.#length += piece.length;
  }

  #break(): void {
    if (this.#length > 0) this.#breaks++;
  }

  #implyEnds(name: string): void {
    const rule = IMPLIED[name];
    const floor = Math.max(0, this.#stack.length - REACH);
    for (let i = this.#stack.length - 1; i >= floor; i--) {
      const level = this.#stack[i];
      if (!level) return;
      if (level.name === "p") {
        this.#flush();
        this.#stack.length = i;
        return;
      }
      if (rule?.ends.has(level.name)) {
        this.#endBlock(level.name);
        this.#stack.length = i;
        return;
      }
      if (rule ? rule.until.has(level.name) : level.block) return;
      if (rule && level.name !== "p" && level.block && !BLOCKS.has(level.name)) return;
    }
  }

  /** Cells of a row are on its line, unless they hold blocks of their own. */
  #startBlock(name: string): void {
    if ((name === "td" || name === "th") && this.#length > 0) this.#cell = true;
    else if (name !== "td" && name !== "th") this.#flush();
  }

  #endBlock(name: string): void {
    if (name === "td" || name === "th") this.#cell = this.#length > 0;
    else this.#flush();
  }

  #flush(): void {
    this.#cell = false;
    this.#breaks = 0;
    this.#edge = this.#boundary = this.#closedInline = false;
    if (this.#length === 0) return;
    const parts = this.#parts;
    const text = joinParts(parts);
    const linked = this.#linked;
    const bold = this.#bold;
    this.#parts = [];
    this.#length = this.#linked = this.#bold = 0;
    if (text === "" || this.#found.length >= MAX_BLOCKS) return;
    let tag = "body";
    let at = -1;
    let marks = 0;
    for (let i = this.#stack.length - 1; i >= 0; i--) {
      const level = this.#stack[i];
      if (level?.block) {
        tag = level.name;
        at = level.node;
        marks = level.marks;
        break;
      }
    }
    marks |= this.#stack.at(-1)?.marks ?? 0;
    this.#found.push({ text, parts, tag, marks, linked, bold, node: at });
  }

  #levelOf(tag: Tag, block: boolean): Level {
    const { name, attributes } = tag;
    const above = this.#stack.at(-1);
    const label = labelOf(tag);
    const marks = (above?.marks ?? 0) | marksOf(tag, label);
    let node = above?.node ?? -1;
    if (block) {
      this.nodes.push(nodeOf(tag, label, { nodes: this.nodes, parent: node }));
      node = this.nodes.length - 1;
    }
    return {
      name,
      block,
      node,
      marks,
      skip: above?.skip || SKIPPED.has(name) || name === "head",
      link: (above?.link ?? false) || (name === "a" && attributes.has("href")),
      bold: (above?.bold ?? false) || name === "b" || name === "strong",
    };
  }
}

export function joinParts(parts: readonly string[]): string {
  return parts.join("").replace(/ {2,}/g, " ").trim();
}

/** "China." and "Credit…" in elements side by side are two words, though nothing is between. */
function isGlued(last: string, next: string, twoElements: boolean): boolean {
  const pair = `${last.slice(-1)}${next.charAt(0)}`;
  return /[.!?…:;»”)]\p{Lu}/u.test(pair) || (twoElements && /\p{Ll}\p{Lu}/u.test(pair));
}
