import { readContent } from "./content.ts";
import { decodeEntities, escapeXml } from "./entities.ts";
import { envelope } from "./envelope.ts";
import type { FeedFault } from "./faults.ts";
import { findRoot, type Root, readSpecial, type XmlFormat } from "./root.ts";
import { beginsTag, readTag, type Tag } from "./tags.ts";
import { ATTRIBUTES, createVocabulary, READ, TEXTS } from "./vocabulary.ts";

/** A text of the feed: HTML source or plain. */
export interface MarkedText {
  readonly text: string;
  readonly html: boolean;
}

/** A feed's document made safe for any parser: well formed, shallow, short, without entities of its own. */
export interface Markup {
  readonly format: XmlFormat;
  /** As the feed writes it, such as "2.0" or "0.91"; null when it does not. */
  readonly version: string | null;
  readonly xml: string;
  /** The texts set aside; "§3" in the document stands for the fourth. */
  readonly texts: readonly MarkedText[];
  /** The feed's own xml:base, outermost first. */
  readonly bases: readonly string[];
  readonly language: string | null;
  readonly faults: readonly FeedFault[];
}

/** Items kept at each end of the list, for feeds that put the newest first and those that put it last. */
const MAX_ITEMS_AN_END = 1000;
const MAX_DEPTH = 32;
/** Elements kept of one item. */
const MAX_ELEMENTS = 500;
const MAX_TEXT = 500_000;
/** Of an address, a date or a name. */
const MAX_WORDS = 10_000;

/**
 * Reads a feed's tags one after the other and writes them again, tidy. Mistakes are mended (unclosed elements, bare
 * signs, wrong case, items out of place) and told; entity declarations are left out, so that none can grow; an item
 * that the text ends in is left out. Linear in the length of the text. Null when it is not an RSS or Atom document.
 */
export function readMarkup(text: string): Markup | null {
  const root = findRoot(text);
  return root && new Scribe(text, root).read();
}

class Scribe {
  readonly #text: string;
  readonly #root: Root;
  readonly #vocabulary;
  readonly #itemName: string;
  /** Open elements; one whose name is not passed on is "". */
  readonly #stack: { readonly name: string; readonly written: string }[] = [];
  readonly #texts: MarkedText[] = [];
  readonly #header: string[] = [];
  readonly #items: string[] = [];
  readonly #lastItems: string[] = [];
  readonly #bases: string[] = [];
  #item: string[] | null = null;
  #itemCount = 0;
  /** The stack's length at the element that is left out with all that it holds; 0 when none is. */
  #silentFrom = 0;
  #buried = 0;
  #tooDeep = false;
  #mended = 0;
  #longTexts = 0;
  #language: string | null = null;

  constructor(text: string, root: Root) {
    this.#text = text;
    this.#root = root;
    this.#vocabulary = createVocabulary(root.format === "atom" ? "atom" : "rss");
    this.#itemName = root.format === "atom" ? "entry" : "item";
  }

  read(): Markup {
    const text = this.#text;
    let at = this.#root.at;
    let whole = true;
    let start = at;
    for (;;) {
      const open = text.indexOf("<", at);
      if (open < 0) break;
      const special = readSpecial(text, open);
      if (special !== null) {
        this.#write(text.slice(start, open));
        if (special.text !== "") this.#out(escapeXml(special.text.slice(0, MAX_WORDS)));
        at = start = special.end;
        continue;
      }
      const tag = readTag(text, open);
      if (!tag) {
        if (beginsTag(text, open)) {
          whole = false; // the text ends inside a tag
          break;
        }
        at = open + 1; // a bare sign
        continue;
      }
      this.#write(text.slice(start, open));
      at = start = tag.closing ? this.#close(tag) : this.#open(tag);
      if (this.#stack.length === 0) break; // the root is closed
    }
    return this.#finish(whole && this.#stack.length === 0);
  }

  /** Writes text between tags, decoded and encoded again so that bare signs and HTML's entities are well formed. */
  #write(piece: string): void {
    const kept = piece.slice(0, MAX_WORDS);
    if (this.#silentFrom === 0 && kept.trim() !== "") this.#out(escapeXml(decodeEntities(kept)));
  }

  #out(piece: string): void {
    const top = this.#stack.at(-1);
    if (this.#silentFrom > 0 || !top || top.name === "" || top.name === this.#itemName) return;
    if (this.#target().length < MAX_ELEMENTS * 4) this.#target().push(piece);
  }

  #target(): string[] {
    return this.#item ?? this.#header;
  }

  #open(tag: Tag): number {
    this.#vocabulary.learn(tag.attributes);
    const name = this.#vocabulary.nameOf(tag.name);
    if (name === this.#itemName && this.#stack.length > 0) {
      this.#openItem(tag);
    } else if (this.#stack.length >= MAX_DEPTH) {
      this.#tooDeep = true;
      if (!tag.selfClosing) this.#buried++;
    } else if (this.#stack.length === 0 || (name === "channel" && !this.#item)) {
      this.#openEnvelope(tag);
    } else if (this.#silentFrom > 0 || !(READ.has(name) || TEXTS.has(name))) {
      if (tag.selfClosing) return tag.end;
      this.#stack.push({ name: "", written: tag.name });
      if (this.#silentFrom === 0) this.#silentFrom = this.#stack.length;
    } else if (TEXTS.has(name)) {
      return this.#setAside(name, tag);
    } else {
      this.#openElement(name, tag);
    }
    return tag.end;
  }

  /** The root and the channel: written by #finish, so that items out of place are put back. */
  #openEnvelope(tag: Tag): void {
    this.#bases.push(...attribute(tag, "xml:base"));
    this.#language ??= attribute(tag, "xml:lang")[0] ?? null;
    if (!tag.selfClosing) this.#stack.push({ name: "", written: tag.name });
  }

  #openItem(tag: Tag): void {
    if (this.#item && tag.selfClosing) {
      this.#mended++; // an empty item in another one
      return;
    }
    const container = Math.max(
      1,
      this.#stack.findLastIndex(({ written }) => this.#vocabulary.nameOf(written) === "channel") + 1,
    );
    if (this.#item) this.#mended++; // the one before was not closed
    if (this.#item?.every((piece) => !piece.includes(">§"))) this.#forgetItem();
    this.#pop(container);
    this.#buried = 0;
    // An element without attribute nor child reaches rss-parser as a string, whose "link" is a method of JavaScript.
    this.#item = [`<${this.#itemName} n=""${this.#attributes(tag)}>`];
    this.#itemCount++;
    if (tag.selfClosing) this.#closeItem();
    else this.#stack.push({ name: this.#itemName, written: tag.name });
  }

  /** An item opened twice, with no text in between, is one. */
  #forgetItem(): void {
    this.#item = null;
    this.#itemCount--;
    const at = this.#stack.findLastIndex(({ name }) => name === this.#itemName);
    if (at >= 0) this.#stack.splice(at);
    this.#silentFrom = 0;
  }

  #openElement(name: string, tag: Tag): void {
    const target = this.#target();
    if (target.length >= MAX_ELEMENTS * 4) {
      if (!tag.selfClosing) this.#stack.push({ name: "", written: tag.name });
      return;
    }
    // rss-parser looks for the attributes of each link of Atom without making sure that there are any.
    const attributes = this.#attributes(tag) || (name === "link" && this.#itemName === "entry" ? ' n=""' : "");
    target.push(`<${name}${attributes}${tag.selfClosing ? "/" : ""}>`);
    if (!tag.selfClosing) this.#stack.push({ name, written: tag.name });
  }

  #attributes(tag: Tag): string {
    let written = "";
    for (const [key, value] of tag.attributes) {
      const name = key.includes(":") && !key.startsWith("xml") ? this.#vocabulary.nameOf(key) : key;
      if (!ATTRIBUTES.has(name)) continue;
      const known = name === "ispermalink" ? "isPermaLink" : name;
      written += ` ${known}="${escapeXml(decodeEntities(clean(value)))}"`;
    }
    return written;
  }

  #close(tag: Tag): number {
    if (this.#buried > 0) {
      this.#buried--;
      return tag.end;
    }
    const index = this.#stack.findLastIndex(({ written }) => written === tag.name);
    if (index < 0) {
      this.#mended++;
      return tag.end;
    }
    if (index < this.#stack.length - 1) this.#mended++;
    this.#pop(index);
    return tag.end;
  }

  #pop(length: number): void {
    while (this.#stack.length > length) {
      const top = this.#stack.pop();
      if (this.#silentFrom > this.#stack.length) this.#silentFrom = 0;
      if (!top || top.name === "") continue;
      this.#target().push(`</${top.name}>`);
      if (top.name === this.#itemName) this.#closeItem(true);
    }
  }

  #closeItem(ended = false): void {
    if (!this.#item) return;
    if (!ended) this.#item.push(`</${this.#itemName}>`);
    const item = this.#item.join("");
    this.#item = null;
    if (this.#items.length < MAX_ITEMS_AN_END) {
      this.#items.push(item);
      return;
    }
    this.#lastItems.push(item);
    if (this.#lastItems.length > MAX_ITEMS_AN_END * 2) this.#lastItems.splice(0, MAX_ITEMS_AN_END);
  }

  /** Takes the content of a text out of the document, up to its end tag or to the end of its item. */
  #setAside(name: string, tag: Tag): number {
    const attributes = this.#attributes(tag);
    if (tag.selfClosing) {
      if (this.#target().length < MAX_ELEMENTS * 4) this.#target().push(`<${name}${attributes}/>`);
      return tag.end;
    }
    const content = readContent(this.#text, tag, this.#itemName);
    if (content === null) {
      this.#stack.push({ name: "", written: tag.name });
      return this.#text.length;
    }
    if (content.cut) this.#mended++;
    const kind = attribute(tag, "type")[0] ?? null;
    const escaped = attribute(tag, "mode")[0] === "escaped";
    const typed = this.#root.format === "atom" || name.startsWith("media:") || name.startsWith("atom:");
    const html =
      content.markup || !typed || (kind !== null && /html|xml/i.test(kind)) || (escaped && kind !== "text/plain");
    if (content.text.length > MAX_TEXT) this.#longTexts++;
    if (this.#target().length < MAX_ELEMENTS * 4) {
      this.#target().push(`<${name}${attributes}>§${this.#texts.length}</${name}>`);
      this.#texts.push({ text: clean(content.text.slice(0, MAX_TEXT)), html });
    }
    return content.end;
  }

  #finish(whole: boolean): Markup {
    const { format, tag, junk, entities } = this.#root;
    if (!whole && this.#item) {
      this.#item = null; // the text ends in it
      this.#itemCount--;
    } else {
      this.#pop(0);
    }
    const items = [...this.#items, ...this.#lastItems.slice(-MAX_ITEMS_AN_END)];
    const version = tag.attributes.get("version") ?? null;
    const faults: FeedFault[] = [];
    const tell = (seen: boolean | number, code: FeedFault["code"], count?: number) => {
      if (seen) faults.push(count === undefined ? { code } : { code, count });
    };
    tell(junk, "junkBefore");
    tell(entities, "entities");
    tell(!whole, "truncated");
    tell(this.#tooDeep, "tooDeep");
    tell(this.#mended, "malformed", this.#mended);
    tell(this.#longTexts, "longTexts", this.#longTexts);
    tell(this.#itemCount > items.length, "tooManyItems", this.#itemCount);
    return {
      format,
      version,
      xml: envelope(format, version, this.#header.join(""), items.join("")),
      texts: this.#texts,
      bases: this.#bases,
      language: this.#language,
      faults,
    };
  }
}

function attribute(tag: Tag, name: string): string[] {
  const value = tag.attributes.get(name)?.trim();
  return value ? [decodeEntities(value)] : [];
}

/** Without the characters that XML forbids. */
function clean(text: string): string {
  return text.replace(FORBIDDEN, "");
}

const FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g;
